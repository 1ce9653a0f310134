package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// A yearWord is what a word beside a number of years tells.
type yearWord uint32

// In the order of the rows of yearWords; the last ones are told by the word's form.
const (
	aYear      yearWord = 1 << iota
	aMonth              // as in another number
	toldFirst           // a story of years begins with it
	toldNear            // in front of a story's years
	askedOf             // in no story
	nearWork            // near it years are of experience
	toField             // the field stands behind it
	anyField            // between the years and their field
	toYears             // in front of the number
	overField           // the field is over
	noField             // behind years it names no field: a degree, a time
	aReference          // the field stands elsewhere
	elsewhere           // which words beside a reference say
	noBefore            // in no field in front of its years
	aLabel              // the number behind it tells one item from another
	aGerund
	aNumber
	joining
)

// yearWords holds the words by stem.
var yearWords = func() map[string]yearWord {
	out := make(map[string]yearWord)
	for i, row := range [...]string{
		`year yrs`,
		`month`,
		`for with we our many since over during`,
		`past last next first after within every celebrate recent`,
		`you look seek require candidate must`,
		`experience expertise manage lead work leadership background industry with practice career`,
		`in with as on of within across`,
		`experience relevant related professional work working hands on proven practical prior should must progressive progressively responsible direct demonstrated total full time industry solid strong extensive minimum
have previous past overall several many combined depth significant substantial demonstrable expertise proficiency real world equivalent`,
		`for of at least minimum a an over than more with min several many`,
		`including such from is required preferred that which who plus ideally preferably specializing either`,
		`degree bachelor bachelors master masters mba phd bs ba ms b.s b.a m.s diploma year depending`,
		`that this these those below above following listed job`,
		`below above following listed offered type area language tool technology field discipline position role`,
		`you we are is look seek who year option alternative tier field discipline`,
		`option alternative tier`,
	} {
		for stem := range token.NewStemSet(row).All() {
			out[stem] |= 1 << i
		}
	}
	return out
}()

// yearSentence is a sentence that names years: the text, its words, and what each tells.
type yearSentence struct {
	text  string
	words []token.Word
	say   []yearWord
}

func newYearSentence(text string, words []token.Word) yearSentence {
	y := yearSentence{text, words, make([]yearWord, len(words))}
	for i, w := range words {
		say := yearWords[w.Stem]
		if w.Stem == "master" && i > 0 && masteredBy.Has(words[i-1].Stem) {
			say &^= noField // "Scrum Master" is no degree
		}
		switch {
		case isConjunction(w):
			say |= joining
		case w.Digit() || numberWords[w.Stem] > 0:
			say |= aNumber
		case len(w.Text) > 5 && strings.HasSuffix(w.Text, "ing"):
			say |= aGerund
		case strings.HasSuffix(w.Text, "ly"):
			say |= anyField
		}
		if before, ok := fieldsBefore[w.Stem]; ok && i+1 < len(words) && before.Has(words[i+1].Stem) {
			say &^= anyField | noField
		}
		if w.Stem == "full" && (i+1 == len(words) || words[i+1].Stem != "time") {
			say &^= anyField // "full stack"
		}
		y.say[i] = say
	}
	return y
}

// masteredBy are stems in front of "master" that make a post of it.
var masteredBy = token.NewStemSet(`scrum web quarter station`)

// fieldsBefore are words that are part of a field in front of the stems behind them: "direct reports", "MS SQL Server" is no degree.
var fieldsBefore = map[string]*token.Set{
	"direct": token.NewStemSet(`report`),
	"real":   token.NewStemSet(`estate time`),
	"ms":     token.NewStemSet(`sql office project excel word access azure teams sharepoint dynamics windows exchange visio`),
}

// any reports whether one of the words from first to before end tells it.
func (y *yearSentence) any(first, end int, say yearWord) bool {
	for i := max(0, first); i < min(end, len(y.say)); i++ {
		if y.say[i]&say != 0 {
			return true
		}
	}
	return false
}

// grade returns the words of years that are counted on a grade, which no dates tell: "specialized experience equivalent to the GS-13
// level". Empty when they are not.
func (y *yearSentence) grade(from int) string {
	if y.any(from, from+1, toField) {
		from++
	}
	if from+1 >= len(y.words) || !specialized(wordsText(y.words[from:from+2])) {
		return ""
	}
	to := from + 2
	for to < len(y.words) && to < from+longNoun && y.words[to].Gap < token.Comma && y.words[to].Stem != "which" && y.words[to].Stem != "that" {
		to++
	}
	for to > from && (fillers.Has(y.words[to-1].Stem) || overLine.Has(y.words[to-1].Stem)) {
		to-- // the sentence goes on in the next line
	}
	return wordsText(y.words[from:to])
}

// graded reports years that are counted on a grade.
func (y *yearsAsked) graded() bool { return specialized(y.of) }

// specialized reports the words of such years, which federal postings write.
func specialized(of string) bool {
	of = strings.ToLower(of)
	return strings.HasPrefix(of, "specialized experience") || strings.HasPrefix(of, "specialised experience")
}

// overLine are stems that a line breaks off with whose sentence goes on, beside fillers.
var overLine = token.NewStemSet(`at next least equivalent`)
