package match

import (
	"strconv"
	"strings"

	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// yearsAsked is a number of years of experience that a posting asks for.
type yearsAsked struct {
	n    int
	of   string // in what; empty when it does not say
	need Need
	span Span

	sentence [2]int // where its sentence begins and ends in the posting's text

	block  int // of the posting
	choice int // the number of the choice that it is one of; 0 for none, see chooseYears
	level  int // of the degree that it is asked with there
}

var numberWords = map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20}

// findYears returns the years of experience a posting asks for, in order.
func findYears(doc *Document, p *posting.Posting) []yearsAsked {
	var out []yearsAsked
	for k := range p.Sentences {
		s := &p.Sentences[k]
		if s.Section.Ignored() {
			continue
		}
		if row, ok := rowYears(doc, p, k); ok {
			out = append(out, row)
			continue
		}
		var sentence yearSentence
		for i, w := range s.Words {
			if w.Stem != "year" && w.Stem != "yrs" || i == 0 || s.Needs[i] == posting.None {
				continue
			}
			if sentence.words == nil {
				sentence = newYearSentence(doc.text, s.Words)
			}
			n, first := sentence.before(i)
			last := i
			if n < 1 {
				n, last = sentence.bracketed(i)
			}
			if n < 1 || n > 30 || !sentence.asks(s, first, i) {
				continue
			}
			out = append(out, yearsAsked{n: n, of: sentence.field(first, last), need: needOfYears(s, i), span: doc.span(s.Words[max(0, i-1)].Start, w.End), sentence: [2]int{s.Start, s.End}, block: s.Block})
			for k := last + 1; k < min(last+longNoun, len(s.Words)); k++ {
				if in := sentence.ofThem(k); in > 0 && yearNumber(s.Words[k].Text) <= n {
					out = append(out, yearsAsked{n: yearNumber(s.Words[k].Text), of: sentence.field(k, in-1), need: needOfYears(s, k), span: doc.span(s.Words[k].Start, s.Words[in].End), sentence: [2]int{s.Start, s.End}, block: s.Block})
					break
				}
			}
		}
	}
	return out
}

// needOfYears returns how strongly years are asked for whose word is i.
func needOfYears(s *posting.Sentence, i int) Need {
	if n := needOf(s.Needs[i]); n != Mentioned || s.Section == posting.Preferred {
		return n
	}
	return Required // nobody mentions years in passing
}

// before returns the number in front of word i, "5+", "five (5)", the lower of "5-7" and of "8 to 12", and the first word
// that it is made of. The number of an item is none of them: "Option 2: 9 years", "1) 5 years".
func (y *yearSentence) before(i int) (n, first int) {
	words := y.words
	switch {
	case i >= 3 && words[i-1].Stem == "more" && words[i-2].Stem == "or":
		i -= 2 // "seven or more years"
	case words[i-1].Stem == "plus":
		i-- // "3 plus years"
	}
	if i > 1 && words[i-1].Stem == "full" {
		i-- // "one (1) full year"
	}
	first = i
	for k := i - 1; k >= 0 && k >= i-5; k-- {
		v := yearNumber(words[k].Text)
		if v < 0 || n > 0 && y.any(k-1, k, aLabel) {
			break
		}
		if n == 0 || v < n {
			n = v
		}
		first = k
		switch {
		case words[k].Gap == token.Hyphen || words[k].Gap == token.Break && k > 0 && !strings.ContainsAny(y.text[words[k-1].End:words[k].Start], ":;.)"):
		case k > 1 && words[k-1].Stem == "to":
			k--
		default:
			return n, first
		}
	}
	return n, first
}

// bracketed returns the number that a bracket behind the years at word i gives, "several years (min. 5)", "years (3+)", and its word; 0 and i
// for none.
func (y *yearSentence) bracketed(i int) (n, at int) {
	if i+1 >= len(y.words) || !strings.HasSuffix(y.text[y.words[i].End:y.words[i+1].Start], "(") {
		return 0, i
	}
	for k := i + 1; k < min(i+4, len(y.words)); k++ {
		if n := yearNumber(y.words[k].Text); n > 0 {
			if next := strings.TrimLeft(y.text[y.words[k].End:], "+ "); strings.HasPrefix(next, ")") {
				return n, k
			}
			return 0, i
		}
		if y.say[k]&toYears == 0 {
			return 0, i
		}
	}
	return 0, i
}

// yearNumber returns the number that a word is, also where the word before it lost its space, "and7"; -1 when it is none.
func yearNumber(text string) int {
	if n := numberWords[strings.ToLower(text)]; n > 0 {
		return n
	}
	letters := strings.TrimRight(text, "0123456789")
	if k := len(letters); k > 2 && 'a' <= letters[k-1] && letters[k-1] <= 'z' {
		text = text[k:]
	}
	if n, err := strconv.Atoi(text); err == nil {
		return n
	}
	return -1
}

// asks reports whether the years at word i, whose number begins at word first, are asked for in the sentence s. They are
// where "experience" or the like stands near; without it, in a part that asks, where what they are of follows, "5+ years in
// quality", "2 years running a harbor", or nothing: "Harbor pilots: 2 years". "Five years ago" asks for nothing, nor does
// "over the past five years" in the employer's story, nor how long something lasts: "a two-year course", "one year trial".
func (y *yearSentence) asks(s *posting.Sentence, first, i int) bool {
	next := i + 1
	asks := s.Section == posting.Required || s.Section == posting.Preferred
	if next < len(y.words) && y.words[next].Stem == "ago" ||
		!asks && s.Needs[i] == posting.Mentioned && !y.any(0, len(y.say), askedOf) && (y.any(0, 1, toldFirst) || y.any(first-3, first, toldNear)) {
		return false
	}
	if y.last(i) || y.explains(next) {
		return false
	}
	if y.any(i-4, i+14, nearWork) {
		return true
	}
	if !asks || y.any(first-1, first, toldNear) {
		return false
	}
	if y.any(next, next+1, anyField) {
		next++ // "5 years directly managing"
	}
	return next >= len(y.words) || y.words[next].Gap >= token.Comma || y.say[next]&(toField|aGerund) != 0 || y.words[next].Stem == "at" || y.bare(first, next)
}

// explains reports that the years at the word before next are no demand: "One year of experience refers to work by day".
func (y *yearSentence) explains(next int) bool {
	for k := next; k < min(next+4, len(y.words)) && y.words[k].Gap < token.Comma; k++ {
		switch strings.ToLower(y.words[k].Text) {
		case "refers", "means", "equals":
			return true
		}
	}
	return false
}

// bare reports a field that stands right behind the years at the beginning of a sentence, up to a comma or its end: "15+ years radar".
func (y *yearSentence) bare(first, next int) bool {
	if first > 2 {
		return false
	}
	for k := next; k < len(y.words) && y.words[k].Gap < token.Comma; k++ {
		if k == next+longItem || fillers.Has(y.words[k].Stem) || y.say[k]&(overField|noField|aNumber|aReference|toldNear) != 0 || aged.Has(y.words[k].Stem) {
			return false
		}
	}
	return true
}

// aged are stems behind years of what lasts so long, or is so old.
var aged = token.NewStemSet(`old young contract term plan history warranty program roadmap anniversary period cycle in review age lease engagement assignment`)

// last reports whether the years at word i are how long the thing behind them lasts: "a two-year course", "one year trial". In "a
// five-year hands-on experience" and "a five-year track record" they are asked for.
func (y *yearSentence) last(i int) bool {
	next := i + 1
	switch {
	case next >= len(y.words):
		return false
	case lengths.Has(y.words[next].Stem):
		return true
	case y.words[i].Gap != token.Hyphen || y.say[next]&toField != 0:
		return false
	}
	for k := next; k < min(next+maxBeforeExperience, len(y.words)); k++ {
		w := &y.words[k]
		if k > next && w.Gap > token.Slash || fillers.Has(w.Stem) && y.say[k]&anyField == 0 {
			break
		}
		if w.Stem == "experi" || w.Stem == "track" {
			return false
		}
	}
	return true
}

// maxBeforeExperience is in how many words behind "five-year" the experience or the record stands that it is of.
const maxBeforeExperience = 4

// lengths are stems behind years that last so long and ask for none.
var lengths = token.NewStemSet(`trial probation probationary tenure fellowship`)

// numberNext reports whether word i is another number of years, or joins one: "in development and 5 years of leading
// teams".
func (y *yearSentence) numberNext(i int) bool {
	return y.say[i]&joining != 0 && y.any(i+1, i+2, aNumber) || y.say[i]&aNumber != 0 && (y.any(i+1, i+3, aYear|aMonth) || y.ofThem(i) > 0)
}

// ofThem returns the "in", "as" or verb behind the number at word i when so many of the years in front of it are asked for in
// something: "15 years of experience with at least 6 in radar", "12 years, 5 or more of which as a pilot", "of which 5+ as CTO", "2 of those
// years in the lead", "at least 4 leading crews". 0 when it is no such number.
func (y *yearSentence) ofThem(i int) int {
	if i == 0 || y.say[i]&aNumber == 0 || y.words[i].Gap < token.Comma && !partOfYears.Has(y.words[i-1].Stem) {
		return 0
	}
	k, of := i+1, false
	if k+1 < len(y.words) && y.words[k].Stem == "or" && y.words[k+1].Stem == "more" {
		k += 2
	}
	if k+2 < len(y.words) && y.words[k].Stem == "of" {
		for k, of = k+2, true; k < len(y.words) && (y.say[k]&aYear != 0 || isOrWas.Has(y.words[k].Stem)); k++ {
		}
	}
	if k+1 >= len(y.words) || y.words[k].Gap == token.Hyphen || y.words[k].Gap >= token.Comma {
		return 0
	}
	if y.words[k].Stem == "in" || y.words[k].Stem == "as" || y.say[k]&aGerund != 0 && (of || onlyLeads.Has(y.words[k].Stem)) {
		return k
	}
	return 0
}

// isOrWas are stems between a part of the years and what they are in.
var isOrWas = token.NewStemSet(`are be been have must`)

// partOfYears are stems in front of a number that is a part of the years: "at least 5", "of which 5".
var partOfYears = token.NewStemSet(`least minimum with including which whom out`)
