package match

import "github.com/resumematch/resumematch/match/internal/token"

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
