package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// longField is how many words the field of years has at most, longNoun how many with the rest of a noun that it ends in.
const longField, longNoun = 8, 12

// field returns what the years at word i are to be in: the words behind them, "experience in" and the like left out, up to
// a comma; else those in front of their number, which begins at word first.
func (y *yearSentence) field(first, i int) string {
	from := i + 1
	if from < len(y.words) && y.words[from].Text == "s" { // "year(s)"
		from++
	}
	if grade := y.grade(from); grade != "" {
		return grade
	}
	from = y.ofThose(from)
	if from+1 < len(y.words) && y.words[from+1].Stem == "be" && y.words[from].Gap < token.Comma && (y.words[from].Stem == "should" || y.words[from].Stem == "must") {
		from += 2 // "5 years must be in harbors"
	}
	for from < len(y.words) && from < i+longField && y.goesOn(from) && y.say[from]&(anyField|toField|joining) != 0 {
		from++
	}
	if from < len(y.words) && y.goesOn(from) {
		end := min(from+longField, len(y.words))
		for end < min(from+longNoun, len(y.words)) && y.words[end].Gap <= token.Hyphen && !fillers.Has(y.words[end].Stem) {
			end++ // "leading a high-performing data | team"
		}
		if field := y.fieldText(from, end); field != "" || y.words[i+1].Gap < token.Comma {
			return field
		}
	}
	return y.fieldBefore(first)
}

// ofThose returns the word behind "of that experience must be in", or from when these do not stand there: "Seven years of pilotage; three
// years of that experience must be in a lead capacity".
func (y *yearSentence) ofThose(from int) int {
	k := from
	if y.any(k, k+1, toField) {
		k++
	}
	if k+1 >= len(y.words) || y.words[k+1].Stem != "experi" || !y.any(k, k+1, aReference) {
		return from
	}
	for k += 2; k < len(y.words) && k < from+longField; k++ {
		if w := &y.words[k]; w.Gap >= token.Comma || w.Stem == "in" || w.Stem == "as" {
			break
		}
	}
	return k
}

// goesOn reports whether what the years are of goes on with word i, behind the bracket, too, that the years stand in: "experience (5
// years) as a pilot", "2 year(s) piloting", "real-world, relevant experience".
func (y *yearSentence) goesOn(i int) bool {
	switch w := &y.words[i]; {
	case w.Gap < token.Comma:
		return true
	case w.Gap == token.Comma:
		return y.say[i]&(anyField|overField) == anyField && y.say[i-1]&anyField != 0
	}
	return (y.words[i-1].Text == "s" || y.say[i]&toField != 0) && strings.TrimSpace(y.text[y.words[i-1].End:y.words[i].Start]) == ")"
}

// fieldText returns the field that the words from first to before end begin with.
func (y *yearSentence) fieldText(first, end int) string {
	to := first
	doing := yearWord(joining | aGerund) // "designing, building and running harbors" goes on behind its commas
	for to < end && (to == first || (y.words[to].Stem != "experi" || y.leadsWhom(first, to)) && !strings.EqualFold(y.words[to].Text, "track") && (y.words[to].Gap < token.Comma || doing != 0 && y.words[to].Gap == token.Comma)) && y.say[to]&overField == 0 && !y.numberNext(to) {
		if y.say[to]&doing == 0 {
			doing = 0
		}
		to++
	}
	for to > first && (fillers.Has(y.words[to-1].Stem) || y.words[to-1].Stem == "experi" || y.words[to-1].Stem == "at" || partOfYears.Has(y.words[to-1].Stem)) {
		to--
	}
	if list := y.listEnd(to, end); list > 0 {
		to = list
	}
	if y.any(first, to, noField) {
		return "" // "six years with a Bachelor's degree": the years are in nothing named
	}
	if y.any(first, to, aReference) && !y.any(first, to, elsewhere) {
		return "" // "five years of this"
	}
	if to < len(y.words) && to > first+1 && y.words[to].Gap == token.Comma && y.words[first].Stem == "a" {
		first++ // "in a software development, data center or operations role": its noun was left behind
	}
	return wordsText(y.words[first:to])
}

// leadsWhom reports that "experience" at word to goes on with whom, behind words that only say that one leads: "management experience with
// pilots and crews", "leadership experience leading crews".
func (y *yearSentence) leadsWhom(first, to int) bool {
	for k := first; k < to; k++ {
		if w := y.words[k].Stem; !onlyLeads.Has(w) && w != "and" && w != "or" {
			return false
		}
	}
	next := to + 1
	if next+1 >= len(y.words) || y.words[next].Gap >= token.Comma {
		return false
	}
	if where := y.words[next].Stem; where == "in" && y.words[next+1].Stem != "a" && y.words[next+1].Stem != "an" && !y.any(next+1, next+4, noField|overField|aReference|aNumber|toField|anyField) {
		return true // "leadership experience in shipping"
	}
	return onlyLeads.Has(y.words[next].Stem) && y.say[next]&aGerund != 0 || y.words[next].Stem == "with" && !y.any(next+1, next+3, noField|overField|aReference|aNumber)
}

// onlyLeads are stems of words that say that one leads, and not whom.
var onlyLeads = token.NewStemSet(`management manager managerial supervision supervisory supervising leadership leading managing lead people team`)

// longItem is how many words an item has at most of a list of what years are in.
const longItem = 3

// listEnd returns where the list ends whose first item the comma before word i ends, when it is one of short items of which one
// will do: "programming with Fortran, | Ada or COBOL". What stands in place of them all is none: "or equivalent". 0 when it is
// no list.
func (y *yearSentence) listEnd(i, end int) int {
	if i == 0 || i >= min(end, len(y.words)) || y.words[i].Gap != token.Comma {
		return 0
	}
	item, or := 0, 0
	for k := i; k < len(y.words); k++ {
		w := &y.words[k]
		if w.Gap > token.Comma || w.Gap == token.Comma && or > 0 && item > 0 || y.say[k]&(overField|toField|noField|aNumber) != 0 || w.Stem == "experi" || w.Stem == "to" {
			return y.lastItem(or, k)
		}
		switch {
		case w.Stem == "or" || w.Stem == "and/or":
			item, or = 0, k
			continue
		case w.Gap == token.Comma:
			item = 0
		case isConjunction(*w) && or == 0:
			return 0
		}
		if w.Gap != token.Slash {
			item++
		}
		if item > longItem {
			return 0
		}
	}
	return y.lastItem(or, len(y.words))
}

// lastItem returns the end of a list whose last "or" is word or and which ends before word end.
func (y *yearSentence) lastItem(or, end int) int {
	if or == 0 || or+1 == end {
		return 0
	}
	for end > or+1 && isConjunction(y.words[end-1]) {
		end-- // "radar, sonar or AIS and 4+ years of …"
	}
	for k := or + 1; k < end; k++ {
		if insteadOfYears.Has(y.words[k].Stem) {
			return or
		}
	}
	return end
}

// insteadOfYears are stems of what may stand in place of the years.
var insteadOfYears = token.NewStemSet(`equivalent equivalence willingness evidence degree or`)

// fieldBefore returns the field that stands in front of the number of years at word first: "experience with radar (3
// years)", "Radar: 3+ years".
func (y *yearSentence) fieldBefore(first int) string {
	for y.any(first-1, first, toYears) {
		first--
	}
	if first == 0 || y.say[first-1]&joining != 0 { // "a degree and five years"
		return ""
	}
	from := first - 1
	whole := y.words[from].Stem == "experi" // "Radar experience (3 years)"
	for from > 0 && from >= first-longField-1 && y.words[from].Gap < token.Comma && (whole || y.words[from-1].Stem != "experi") {
		from--
	}
	for from < first && (y.say[from]&(anyField|toField|joining) != 0 || y.words[from].Stem == "you've") {
		from++
	}
	if y.any(from, first, noBefore|aReference) {
		return ""
	}
	return y.fieldText(from, first)
}
