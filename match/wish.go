package match

import (
	"slices"

	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/token"
)

// wishWords bounds how far before a word its wish is looked for, and behind the wish what is wished for.
const wishWords = 24

// wished reports whether the word at first is of what somebody wishes for and has not done yet: "looking for a managerial or consultancy
// position". What one would bring along, "seeking a post where my experience in consulting counts", one has.
func wished(words []token.Word, first int) bool {
	for i := first; i > max(first-wishWords, 0) && words[i].Gap < token.Break; i-- {
		switch stem := words[i-1].Stem; {
		case wishes.Has(stem):
			return near(words, i-1, 0, wishWords, wanted)
		case had.Has(stem):
			return false
		}
	}
	return false
}

// Stems of words that wish, of what one brings along, and of what is wished for.
var (
	wishes = token.NewStemSet(`seek look search obtain pursue aspire desire`)
	had    = token.NewStemSet(`experience experienced skill background expertise knowledge ability strength talent proven year use utilize apply leverage contribute bring offer`)
	wanted = token.NewStemSet(`position job post employment`)
)

// denied reports whether the words from first to end are of what somebody says to lack: "has no prior experience with SAP", "no SAP
// experience", "never worked with SAP", "have not used SAP". What one came through without, "no HIPAA findings", one has dealt with.
func denied(words []token.Word, first, end int) bool {
	for i := first - 1; i > max(first-deniedWords, -1) && words[i+1].Gap < token.Comma; i-- {
		switch stem := words[i].Stem; stem {
		case "not":
			if i+1 < first && dealing.Has(words[i+1].Stem) || i+2 < first && notYet.Has(words[i+1].Stem) {
				return true
			}
		case "no", "without", "lack", "never":
			lacking := mastery
			if stem == "never" {
				lacking = dealing
			}
			at := i + 1
			if at+2 == first && words[at].Stem == "hand" && words[at+1].Stem == "on" {
				return true // "no hands-on Kafka"
			}
			if at == first {
				if stem == "no" && neverMade(words, end) {
					return true
				}
				at = end
			}
			return slices.ContainsFunc(words[at:min(at+2, len(words))], func(w token.Word) bool { return w.Gap == token.Space && lacking.Has(w.Stem) })
		}
	}
	return false
}

// neverMade reports whether the words from end on say that none was made: "no Kafka cluster was built". One that was not made without something else was.
func neverMade(words []token.Word, end int) bool {
	for k := end; k < min(end+madeReach, len(words)) && words[k].Gap == token.Space; k++ {
		if w := lowerText(words[k]); k > end && made.Has(w) && beings.HasLower(words[k-1].Text) {
			return k+1 >= len(words) || words[k+1].Gap >= token.Break
		}
	}
	return false
}

// madeReach is how many words behind a thing it may be told to be never made; made and beings are the words that do.
const madeReach = 5

var (
	made   = token.NewSet(`built adopted deployed implemented chosen bought introduced`)
	beings = token.NewSet(`was were been ever`)
)

// deniedWords bounds how far before a word what denies it is looked for.
const deniedWords = 6

// Stems of what one may lack, of what one may never have done, and of what says that it is still to come.
var (
	mastery = token.NewStemSet(`experience knowledge exposure background expertise familiarity training scope involvement`)
	dealing = token.NewStemSet(`work worked use used deal dealt hold held possess sit sat pass passed obtain obtained`)
	notYet  = token.NewStemSet(`yet`)
)

// undecided reports whether the words from first to end are of what others offer and nobody has chosen yet, "evaluating kiosk proposals", or
// of what was proposed and put off: "the business case for a kiosk; the owner shelved it".
func (r *Resume) undecided(first, end int) bool {
	words := r.index.words
	if end < len(words) && words[end].Gap == token.Space && offers.Has(words[end].Stem) {
		return near(words, first, 3, 0, choosing) && mention.EndsIn(words[first-1].Text, []string{"ing"})
	}
	if !wordBefore(words, first, "for") || !near(words, first-1, 2, 0, proposals) {
		return false
	}
	for i := end; i < min(end+undecidedWords, len(words)) && !r.newParagraph(&words[i]); i++ {
		if word := lowerText(words[i]); shelved.Has(word) || word == "off" && near(words, i, 3, 0, putting) || word == "hold" && wordBefore(words, i, "on") {
			return true
		}
	}
	return false
}

// undecidedWords bounds how far behind what was proposed its end is told.
const undecidedWords = 24

// Stems of what others offer, of choosing and of proposing, and words of what comes of a proposal.
var (
	offers    = token.NewStemSet(`proposal bid quote quotation tender offer`)
	choosing  = token.NewStemSet(`evaluate review consider compare weigh assess`)
	proposals = token.NewStemSet(`case proposal`)
	putting   = token.NewStemSet(`put`)
	shelved   = token.NewSet(`postponed shelved deferred declined rejected`)
)
