package match

import (
	"slices"

	"github.com/resumematch/resumematch/match/internal/token"
)

// wishWords bounds how far before a word its wish is looked for, and behind the wish what is wished for.
const wishWords = 24

// wished reports whether the word at first is of what somebody wishes for and has not done yet: "looking for a managerial or consultancy
// position". What one would bring along, "seeking a post where my experience in consulting counts", one has.
func wished(words []token.Word, first int) bool {
	for i := first; i > max(first-wishWords, 0) && words[i].Gap < token.Break; i-- {
		switch stem := words[i-1].Stem; {
		case wishes[stem]:
			return near(words, i-1, 0, wishWords, wanted)
		case had[stem]:
			return false
		}
	}
	return false
}

// Stems of words that wish, of what one brings along, and of what is wished for.
var (
	wishes = stemSet(`seek look search obtain pursue aspire desire`)
	had    = stemSet(`experience experienced skill background expertise knowledge ability strength talent proven year use utilize apply leverage contribute bring offer`)
	wanted = stemSet(`position job post employment`)
)

// denied reports whether the words from first to end are of what somebody says to lack: "has no prior experience with SAP", "no SAP
// experience", "never worked with SAP".
func denied(words []token.Word, first, end int) bool {
	for i := first - 1; i > max(first-deniedWords, -1) && words[i+1].Gap < token.Comma; i-- {
		switch stem := words[i].Stem; stem {
		case "no", "without", "lack", "never":
			lacking := mastery
			if stem == "never" {
				lacking = dealing
			}
			at := i + 1
			if at == first {
				at = end
			}
			return slices.ContainsFunc(words[at:min(at+2, len(words))], func(w token.Word) bool { return w.Gap == token.Space && lacking[w.Stem] })
		}
	}
	return false
}

// deniedWords bounds how far before a word what denies it is looked for.
const deniedWords = 6

// Stems of what one may lack, and of what one may never have done.
var (
	mastery = stemSet(`experience knowledge exposure background expertise familiarity training`)
	dealing = stemSet(`work use deal`)
)
