package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// A measured is what an amount is measured in, as far as two amounts have to agree in it to be compared.
type measured struct {
	end  int    // token behind the unit
	unit string // "%", "$", "time", "volume" or the noun counted; empty for a bare number
}

// measuredIn reads the unit behind an amount, and how often: "20 days", "9s", "31/week", "4.7/5".
func (f *finder) measuredIn(a *amount) measured {
	m := measured{end: a.j}
	t := f.at(a.j)
	switch {
	case f.percentEnd(a) > 0:
		m = measured{f.percentEnd(a), "%"}
	case a.money:
		m.unit = "$"
	case a.suffix&isTime != 0:
		m.unit = "time"
	case a.suffix&isVolume != 0:
		m.unit = "volume"
	case t.is(isTime) && t.kind == kindWord:
		m = measured{a.j + 1, "time"}
	case t.is(isTimeAdj) && f.at(a.j+1).is(isTime):
		m = measured{a.j + 2, "time"}
	case t.punct('-') && t.glued() && f.at(a.j+1).is(isTime):
		m = measured{a.j + 2, "time"}
	case t.is(isVolume) && t.kind == kindWord:
		m = measured{a.j + 1, "volume"}
	case t.punct('/') && t.glued() && f.at(a.j+1).glued() && f.at(a.j+1).kind == kindNumber:
		m = measured{a.j + 2, "/" + f.str(a.j+1)}
	default:
		if n, ok := f.noun(a.j, a); ok && n.end <= a.j+4 {
			m = measured{n.end, n.unit}
		}
	}
	if m.unit != "%" && m.unit != "time" && (f.at(m.end).is(isPer) || f.at(m.end).punct('/')) && f.at(m.end+1).is(isTime) {
		m.end += 2
	}
	return m
}

// contrast reads two figures set against each other without "from … to": "20 days, down from 45", "5 days instead of
// 34", "31/week → 6/week", "20 days (was 45)". They have to be of one kind, or the second bare.
func (f *finder) contrast(a *amount) (int, bool) {
	if !f.contrastAhead(a.j) || f.yearLike(a) {
		return 0, false
	}
	m := f.measuredIn(a)
	k, bare := f.against(a, m)
	if k == 0 {
		if m.unit == "time" && f.replaced(a.i) {
			return f.replacement(a, m.end)
		}
		return 0, false
	}
	if f.at(k).is(isArticle) && f.at(k+1).is(isTime) && m.unit == "time" { // "instead of a day"
		return f.emit(a.i, k+2, Change, ""), true
	}
	b, ok := f.amount(f.skipAbout(k))
	if !ok || !b.money && f.isName(&b) || f.yearLike(&b) || f.isDate(&b) {
		return 0, false
	}
	n := f.measuredIn(&b)
	if n.unit == "" && m.unit == "" && (!bare || f.near(a.i, 6, isVersionCue) || a.frac && f.near(a.i, 3, isNames) && !f.upFigure(a)) {
		return 0, false
	}
	if n.unit != "" && n.unit != m.unit && (m.unit != "" || !bare) {
		return 0, false
	}
	if f.at(m.end).punct('(') && f.at(n.end).punct(')') {
		n.end++
	}
	return f.emit(a.i, n.end, Change, ""), true
}

// contrastAhead reports a word or sign from token k on that may set two figures against each other. Most numbers have
// none, and finding what they are measured in takes longer.
func (f *finder) contrastAhead(k int) bool {
	for end := min(k+maxNoun+2, len(f.toks)); k < end; k++ {
		switch t := &f.toks[k]; t.kind {
		case kindPunct:
			if f.arrow(k) > 0 {
				return true
			}
		case kindWord:
			switch strings.ToLower(f.str(k)) {
			case "down", "up", "instead", "rather", "compared", "vs", "versus", "against", "previously", "formerly", "was", "were", "where", "it", "from", "with", "by":
				return true
			}
		}
	}
	return false
}

// against returns the token behind what sets the amount a, measured in m, against a second one: "down from", "instead
// of", "→"; 0 when nothing does. Bare says that both may be without a unit.
func (f *finder) against(a *amount, m measured) (k int, bare bool) {
	k = m.end
	if j := f.arrow(k); j > 0 {
		return j, true
	}
	apart := f.at(k).punct(',') || f.at(k).punct('(') || f.at(k).punct(';')
	paren := f.at(k).punct('(')
	if apart {
		k++
	}
	w, next := strings.ToLower(f.str(k)), strings.ToLower(f.str(k+1))
	switch w {
	case "down", "up":
		if next == "from" {
			return k + 2, true
		}
	case "instead", "rather", "compared":
		if next == "of" || next == "than" || w == "compared" && (next == "to" || next == "with") {
			return k + 2, false
		}
	case "vs", "versus", "against":
		if f.at(k + 1).punct('.') {
			k++
		}
		return k + 1, false
	case "previously", "formerly", "was", "were":
		if apart {
			return k + 1, false
		}
	case "where", "it":
		return f.formerly(k), false
	case "from":
		if paren && m.unit != "" {
			return k + 1, false
		}
		if m.unit != "" && !apart && (f.at(a.i-1).is(isTo) && (f.str(a.i-2) == "down" || f.str(a.i-2) == "up" || f.near(a.i, 6, isResult))) {
			return k + 1, false // "down to 20 days from 45"
		}
	}
	return 0, false
}

// upFrom reads ", up from 40" behind a measure that is told before it in the sentence: "linked 310 halls by wire, up from 40".
func (f *finder) upFrom(i int) (int, bool) {
	if w := f.str(i); w != "up" && w != "down" || !f.at(i+1).is(isFrom) || len(f.found) == 0 {
		return 0, false
	}
	if p := f.at(i - 1); !p.punct(',') && !p.punct('(') && !p.punct(';') && !(p.punct('-') && f.at(i).space) {
		return 0, false
	}
	if q := &f.found[len(f.found)-1]; q.Vague || strings.Contains(f.text[q.End:f.at(i).start], ". ") || f.at(i).start-q.End > maxApart {
		return 0, false
	}
	a, ok := f.one(f.skipAbout(i + 2))
	if !ok || !a.money && f.isName(&a) || f.yearLike(&a) || f.isDate(&a) {
		return 0, false
	}
	end := f.measuredIn(&a).end
	if f.at(end).is(isTo) { // "up from 20% to 70%"
		return 0, false
	}
	return f.emit(i, end, Change, ""), true
}

// maxApart is how many bytes may stand between a measure and what it was before: the words of one clause.
const maxApart = 60

// formerly returns the token behind "where it was", "where it had been", "it used to take" at token k, or 0.
func (f *finder) formerly(k int) int {
	if f.str(k) == "where" {
		k++
	}
	if f.str(k) != "it" {
		return 0
	}
	switch k++; f.str(k) {
	case "was", "took":
		return k + 1
	case "had":
		if f.str(k+1) == "been" || f.str(k+1) == "taken" {
			return k + 2
		}
	case "used":
		if f.str(k+1) == "to" && (f.str(k+2) == "be" || f.str(k+2) == "take") {
			return k + 3
		}
	}
	return 0
}

// arrow returns the token behind an arrow at token k, or 0.
func (f *finder) arrow(k int) int {
	switch t := f.at(k); {
	case t.punct('→') || t.punct('⇒') || t.punct('➔') || t.punct('➜'):
		return k + 1
	case (t.punct('-') || t.punct('=')) && f.at(k+1).punct('>') && f.at(k+1).glued():
		return k + 2
	}
	return 0
}

// replaced reports that what stands at token i was replaced: "Replaced a two-week audit".
func (f *finder) replaced(i int) bool {
	for k := i - 1; k >= i-4; k-- {
		if strings.HasPrefix(strings.ToLower(f.str(k)), "replac") {
			return true
		}
	}
	return false
}

// replacement reads "with a 10-minute job" behind what took the time a.
func (f *finder) replacement(a *amount, k int) (int, bool) {
	for n := 0; n < 6; n, k = n+1, k+1 {
		if w := f.str(k); w != "with" && w != "by" {
			if f.at(k).kind != kindWord || f.at(k).is(isStop) {
				return 0, false
			}
			continue
		}
		for k++; f.at(k).is(isArticle); k++ {
		}
		b, ok := f.one(k)
		if !ok {
			return 0, false
		}
		if m := f.measuredIn(&b); m.unit == "time" {
			return f.emit(a.i, m.end, Change, ""), true
		}
		return 0, false
	}
	return 0, false
}

// proportion reads "1 in 4 tickets", "eight in ten callers", "one page in four". A time or a place behind "in" is none.
func (f *finder) proportion(a *amount) (int, bool) {
	k := a.j
	if a.value == 1 && f.at(k).kind == kindWord && !f.at(k).is(isStop|isOf|isTime) && f.str(k+1) == "in" {
		k++
	}
	if a.money || a.frac || a.suffix != 0 || a.high != a.value || !strings.EqualFold(f.str(k), "in") {
		return 0, false
	}
	b, ok := f.one(k + 1)
	if !ok || b.money || b.frac || b.suffix != 0 || b.value <= a.value || b.value > 10 && b.value != 20 && b.value != 100 && b.value != 1000 ||
		f.at(b.j).is(isTime|isTimeAdj|isPercent) || f.at(b.j).punct('%') || f.at(b.j).punct('-') || f.at(b.j).punct('/') {
		return 0, false
	}
	n, counted := f.noun(b.j, &b)
	switch {
	case k == a.j && counted && n.end <= b.j+3 && !n.place():
		return f.emit(a.i, n.end, Ratio, n.unit), true
	case !counted && (k > a.j || a.value == 1) && (f.at(b.j).kind != kindWord || f.at(b.j).is(isStop)):
		return f.emit(a.i, b.j, Ratio, ""), true
	}
	return 0, false
}

// place reports a noun that things are in: "two in five countries" counts the countries.
func (n *noun) place() bool {
	return wording.Among(n.unit, "country state city town region site location office plant building store school hospital phase step language area center centre branch department facility stage group team format release attempt market")
}
