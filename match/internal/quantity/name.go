package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// isName reports whether the amount is a piece of a name, date or list number.
func (f *finder) isName(a *amount) bool {
	prev, t := f.at(a.i-1), f.at(a.i)
	if t.glued() && (prev.kind == kindWord || prev.kind == kindNumber || prev.kind == kindMixed) {
		return true
	}
	if t.glued() && prev.kind == kindPunct {
		before := f.at(a.i - 2)
		switch prev.char {
		case '^': // "10^6 events"
			return true
		case ')': // "501(c)3"
			if before.glued() && before.end-before.start == 1 {
				return true
			}
		case '/', '_', '@', '\'', '\\', ':':
			return prev.char != '/' || before.kind != kindWord || !before.space || !a.dressed()
		case ',': // "levels 1,2"; "in 2019,12 sites" has lost a space
			return before.kind == kindNumber && prev.glued() && !yearDigits(f.str(a.i-2))
		case '-', '.', '&':
			if w := f.str(a.i - 2); prev.char == '.' && (w == "c" || w == "ca") && before.space { // "c.180 posts"
				break
			}
			if prev.glued() && before.kind != kindNone && before.kind != kindPunct && !(f.sub(a.i) && f.measuredIn(a).unit == "time") {
				return true
			}
		}
	}
	if a.i == 0 && (f.at(a.j).punct('.') || f.at(a.j).punct(')')) && a.high == a.value && !a.words { // a list number
		return true
	}
	if f.str(a.i-1) == "other" && f.at(a.i-2).is(isArticle) && a.value < 10 { // "with the other two clerks"
		return true
	}
	if a.words && a.value == 2 && f.str(a.i-1) == "the" && f.str(a.i-2) == "between" { // "between the two companies"
		return true
	}
	if f.isDate(a) || f.isForm(a) || f.isTitle(a) || f.isMark(a) {
		return true
	}
	if f.at(a.j).is(isFollows) || f.at(a.j).punct('-') && f.at(a.j).glued() && f.at(a.j+1).is(isFollows) || prev.punct(',') && strings.HasSuffix(f.text[:f.at(a.j-1).end], "mm") { // "digital, 35mm and other cameras"
		return true
	}
	if f.percentEnd(a) > 0 {
		return false
	}
	next := f.at(a.j)
	if next.glued() && next.kind == kindPunct {
		switch next.char {
		case ':', '@', '_', '\\':
			return f.at(a.j + 1).glued()
		case '/':
			if w := f.at(a.j + 1); w.glued() && w.kind == kindWord && w.upper && !w.is(isTime) { // "11171/IEC"
				return true
			}
		case '.':
			return f.at(a.j+1).glued() && f.str(a.j+1) == "x"
		case '-':
			return f.at(a.j+1).glued() && (f.at(a.j+1).kind == kindNumber || f.at(a.j+1).kind == kindMixed)
		case '\'':
			return !f.thousandsOf(a)
		}
	}
	return f.named(a) || f.isModel(a)
}

// named looks at the word before: "Level 3", "Windows 7", "Nexus 5". Any
// capitalised word inside a sentence that is no verb is taken for a name too,
// unless the number is written as an amount.
func (f *finder) named(a *amount) bool {
	k := a.i - 1
	if f.at(k).punct('#') || f.at(k).punct('-') && f.at(k).glued() {
		k--
	}
	p := f.at(k)
	if p.kind != kindWord {
		if p.punct(')') && f.allCaps(k-1) && f.at(k-2).punct('(') && !a.dressed() && !a.words && a.value >= 1000 { // "Secure Server (CSS) 1121"
			return true
		}
		if p.punct(',') && k == f.nameEnd && !a.dressed() && !a.words && !f.afterName(a) {
			return true
		}
		// The second of a list of versions: "2003, 2008", "ASA 5510 and 5520".
		return f.yearLike(a) && (p.punct(',') || p.punct('/')) && f.at(k-1).kind == kindNumber && !f.at(k-1).comma
	}
	if w := f.str(k); (w == "IS" || w == "EN" || w == "BS" || w == "DIN") && !a.dressed() { // standards; "is" in small letters is none
		return true
	}
	if f.scoreName(k) || p.is(isRatingCue) && f.at(a.j).punct('/') { // "CSAT 4.7/5"
		return false
	}
	if a.words && f.str(a.j) == "times" { // "keeper of the quarter three times"
		return false
	}
	if t := f.at(a.j); t.is(isTime) && t.kind == kindWord && f.at(a.j+1).is(isAhead) { // "delivered the ERP 3 weeks early"
		return false
	}
	if f.arrow(a.j) > 0 && (a.suffix&isTime != 0 || f.upFigure(a)) { // "MTTR 3h → 25min", "availability of the LAMP API 99.1 → 99.7"
		return false
	}
	if w := strings.ToLower(f.str(a.j)); a.value >= 10 && !a.words && (w == "tb" || w == "pb") { // "an Example 30 TB array": so much is a size and no model
		return false
	}
	if p.is(isNames) && !(a.comma || a.plus && a.value >= 100) && !(f.str(k) == "project" && f.at(k-1).is(isArticle)) { // "in the project 40 lamps were hung"
		return true
	}
	if !a.dressed() && !a.words && p.flags == 0 && k > 0 && consonants(f.str(k)) && f.str(k) != "vs" { // "Polycom qdx 6000", "ProLiant dl 380"
		return true
	}
	if w := f.str(k); (w == "and" || w == "or" || w == "to" || w == "through" || w == "thru") && k != f.apartAt && (k == f.nameEnd || k == f.nameEnd+1 && f.at(f.nameEnd).punct(',')) && !a.dressed() && !a.words {
		return true // "Cisco 2600 and 3600 routers", "Tier 1, 2, and 3 makers"
	}
	if f.str(a.i) == "101" && p.upper && f.at(a.j).upper && !p.is(isVerb) && !verbForm(f.str(k)) { // a course: "Lamps 101"
		return true
	}
	if a.words || a.comma || a.plus && a.value >= 20 || a.scaled && a.suffix == 0 || a.money || !p.upper || p.is(isVerb|isApprox|isStop|isResult|isWithin|isGroup|isSize|isPeople) || verbForm(f.str(k)) {
		return false
	}
	b := f.at(k - 1)
	start := k == 0 || b.kind == kindPunct && b.char != ',' && b.char != '&' && b.char != '/' && b.char != '-' && b.char != '\''
	return !start
}

// consonants reports a short word that nobody can say: letters of a model's name.
func consonants(w string) bool {
	return len(w) <= 4 && strings.Trim(w, "bcdfghjklmnpqrstvwxz") == ""
}

// verbForm reports whether a word has the form of a past tense or participle.
func verbForm(w string) bool {
	n := len(w)
	if n < 4 {
		return false
	}
	return fold(w[n-2]) == 'e' && fold(w[n-1]) == 'd' || n > 4 && fold(w[n-3]) == 'i' && fold(w[n-2]) == 'n' && fold(w[n-1]) == 'g'
}

func fold(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// isForm reports the number of an official form: "10K SEC reports", "1099 tax issues".
func (f *finder) isForm(a *amount) bool {
	if a.words || a.money || a.plus {
		return false
	}
	if f.str(a.j) == "SEC" && !a.comma && a.value <= 10_000 { // "10K", "8K"
		return true
	}
	if a.j != a.i+1 || !wording.Among(f.str(a.i), "1099 1098 1095 1094 1040 1065 1120 940 941 990") {
		return false
	}
	for k := a.j; k < a.j+3; k++ {
		if wording.Among(f.str(k), "tax taxes form forms filing filings return returns") {
			return true
		}
	}
	return false
}

// isTitle reports a number word that opens a name inside a sentence: "the Five Diamond standards", or one in a
// list of names: "Sample, Two Rivers".
func (f *finder) isTitle(a *amount) bool {
	prev, next := f.at(a.i-1), f.at(a.j)
	return a.words && a.j == a.i+1 && f.at(a.i).upper && (prev.kind == kindWord && (!prev.upper || strings.ContainsAny(f.str(a.i-1), "'’")) || prev.punct(',') && f.at(a.i-2).upper && f.phraseEnds(a.j+1)) && next.kind == kindWord && next.upper && !next.is(isPeople|isUnit)
}

// isMark reports the number of a method, "5 Why", of a trade of soldiers, "25B / 25U", and of a release behind names that end in a verb,
// "3-D Secure 2 and".
func (f *finder) isMark(a *amount) bool {
	if a.words || a.money || a.comma {
		return false
	}
	next := f.at(a.j)
	switch p := f.at(a.i - 1); {
	case a.value == 5 && wording.Among(strings.ToLower(f.str(a.j)), "why whys"):
		return true
	case a.suffix&isScale != 0 && (next.punct('/') && f.at(a.j+1).kind == kindMixed || next.is(isPeople) && f.text[f.at(a.j-1).end-1] == 'B'):
		return true
	case a.value < 10 && p.upper && p.is(isVerb) && f.at(a.i-2).upper && f.at(a.i-2).kind == kindWord && f.str(a.j) == "and":
		return true
	}
	return false
}

// isDate reports a day beside a month, or an hour of the day.
func (f *finder) isDate(a *amount) bool {
	prev, next := f.at(a.i-1), f.at(a.j)
	if prev.punct(',') || prev.punct('.') || prev.punct('-') {
		prev = f.at(a.i - 2)
	}
	if (prev.is(isMonth) && prev.upper && a.value < 2100 || next.is(isMonth) && next.upper && a.value <= 31) && !a.dressed() {
		return true
	}
	if next.kind == kindWord && !a.words {
		switch f.str(a.j) {
		case "am", "pm", "AM", "PM":
			return true
		}
	}
	return false
}

// yearLike reports a bare four-digit number in the range of years and of
// product versions named after them.
func (f *finder) yearLike(a *amount) bool {
	return !a.dressed() && !a.frac && !a.words && (a.value >= 1950 && a.value < 2040 || a.high >= 1950 && a.high < 2040)
}

// skipName returns the token behind everything glued to token j-1.
func (f *finder) skipName(j int) int {
	for f.at(j).glued() {
		t := f.at(j)
		if t.kind == kindPunct && (!f.at(j+1).glued() || t.char == ',' || t.char == ';' || t.char == '(' || t.char == ')') {
			break
		}
		if t.kind == kindWord && !t.is(isTo) && f.at(j-1).punct('.') { // "in 2008.Managed": two sentences run together
			break
		}
		j++
	}
	return j
}
