package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// This file reads numbers whose noun does not stand behind them: it was said before, or the verb tells what it is.

// summed reads "37 of them", "40 in all", "350 in total" of a noun that stands before.
func (f *finder) summed(a *amount) (int, bool) {
	if !f.bare(a) || a.i == 0 {
		return 0, false
	}
	switch w, next := f.str(a.j), f.str(a.j+1); w {
	case "of":
		if next == "them" && f.near(a.i, 7, isYear) { // "12 years in lamps, 6 of them in glass"
			return a.j + 2, true
		}
		if next == "them" && !f.at(a.i-1).is(isArticle) { // "the two of them" are no number of things
			return f.emit(a.i, a.j+2, Count, ""), true
		}
	case "in":
		if (next == "total" || next == "all") && f.phraseEnds(a.j+2) {
			return f.emit(a.i, a.j+2, Count, ""), true
		}
	case "all":
		if next == "told" {
			return f.emit(a.i, a.j+2, Count, ""), true
		}
	case "altogether":
		return f.emit(a.i, a.j+1, Count, ""), true
	default:
		if f.str(a.i-1) == "all" && wording.Among(w, "passed finished shipped delivered closed stayed") && (f.at(a.j+1).is(isArticle) || f.phraseEnds(a.j+1)) { // "all six passed the first time"
			return f.emit(a.i-1, a.j, Count, ""), true
		}
	}
	return 0, false
}

// bare reports a number of two or more without unit that is no year and no part of something.
func (f *finder) bare(a *amount) bool {
	return a.value >= 2 && (!a.frac || a.scaled) && !a.money && a.suffix&^isScaleSuffix == 0 && !f.yearLike(a) && a.value != 365
}

// isScaleSuffix are the classes of the "k" of "3k".
const isScaleSuffix = isScale | isMoneyScale | isSuffix

// noted reads a number that alone in brackets, or behind a colon, says how many of what stands before: "retired lamps (37)", "Users: 3,000". A
// list has more than one.
func (f *finder) noted(a *amount) (int, bool) {
	if !f.bare(a) || a.words {
		return 0, false
	}
	k := a.i - 1
	for n := 0; n < 3 && f.at(k).is(isApprox) && f.at(k).kind == kindWord; n++ {
		k--
	}
	t, end := f.at(a.j), a.j
	switch {
	case f.at(k).punct('(') && t.punct(')') && f.at(k).space:
		if a.value >= 1000 && !a.comma && !a.scaled || f.at(k-1).upper && k > 1 || !f.phraseEnds(a.j+1) || f.at(a.j+1).punct('(') {
			return 0, false
		}
		end++
	case f.at(k).punct(':') && (t.kind == kindNone || t.punct('.') && f.at(a.j+1).kind == kindNone || t.punct(';')):
		if !f.at(k - 1).is(isUnit | isPeople) {
			return 0, false
		}
	default:
		return 0, false
	}
	if !f.pluralAt(k-1) && !f.at(k-1).is(isPeople) || numbered(f.str(k-1)) || f.at(k-1).is(isNames|isTime|isMonth) {
		return 0, false
	}
	kind := Count
	if f.at(k - 1).is(isPeople) {
		kind = People
	}
	return f.emit(k-1, end, kind, singular(f.str(k-1))), true
}

// numbered reports things that a number in brackets is one of rather than a number of: "ports (443)".
func numbered(w string) bool {
	return wording.Among(strings.ToLower(w), "ports vlans switches routers phones versions releases levels tiers forms rooms codes standards sections references points chapters classes courses lines")
}

// hired reads a number behind a verb whose object are people, "hired 14", "hired and trained six", where nothing else stands behind it.
func (f *finder) hired(a *amount) (int, bool) {
	k := a.i - 1
	for n := 0; n < 2 && (f.at(k).is(isApprox) && f.at(k).kind == kindWord || f.str(k) == "to" && f.str(k-1) == "up"); n++ {
		k--
	}
	if !verbForm(f.str(k)) || !f.bare(a) || a.value >= 1000 && !a.comma || !wording.Among(strings.ToLower(f.str(k)), "hired recruited supervised mentored coached trained promoted") {
		return 0, false
	}
	if (strings.EqualFold(f.str(k), "trained") || strings.EqualFold(f.str(k), "promoted")) && !(f.str(k-1) == "and" && wording.Among(strings.ToLower(f.str(k-2)), "hired recruited supervised mentored coached")) {
		return 0, false
	}
	if t := f.at(a.j); !f.phraseEnds(a.j) || t.punct('-') || t.punct('/') || t.punct('%') || t.punct('(') || t.is(isTo|isOf|isPer) || f.str(a.j) == "or" {
		return 0, false
	}
	return f.emit(k, a.j, People, "person"), true
}

// resized reads the size of a group behind a verb of change, "grew the team by five", "cut the staff to 12", and that of things which come in
// numbers, "a queue of 150". It is told as a change where the size before follows, "fell to 40 from 300".
func (f *finder) resized(a *amount) (int, bool) {
	if !f.bare(a) {
		return 0, false
	}
	k := a.i - 1
	for n := 0; n < 3 && f.at(k).is(isApprox) && f.at(k).kind == kindWord; n++ {
		k--
	}
	t := f.at(a.j)
	if t.punct('-') || t.punct('/') || t.punct('%') || t.punct(':') || !f.phraseEnds(a.j) || t.is(isOf|isTo|isPer) || f.str(a.j) == "or" {
		return 0, false
	}
	switch w := f.str(k); w {
	case "of":
		if wording.Among(f.str(k-1), "queue fleet backlog farm caseload") {
			return f.emit(k-1, a.j, Count, f.str(k-1)), true
		}
	case "to", "by":
		if b, ok := f.cameFrom(a); ok && w == "to" {
			return f.emit(k, b, Change, ""), true
		}
		if g := f.at(k - 1); (g.is(isGroup) || g.is(isPeople) && f.pluralAt(k-1)) && f.grew(k-2) && a.value < 10_000 {
			return f.emit(k, a.j, People, singular(f.str(k-1))), true
		}
	}
	return 0, false
}

// grew reports a verb of size among the four tokens up to k: "grew the".
func (f *finder) grew(k int) bool {
	for end := k - 4; k >= 0 && k > end; k-- {
		if wording.Among(strings.ToLower(f.str(k)), "grew grow growing expanded expand expanding increased increase increasing reduced reduce reducing cut downsized shrank trimmed built scaled") {
			return true
		}
	}
	return false
}

// cameFrom returns the token behind "from 300", in "fell to 40 from 300".
func (f *finder) cameFrom(a *amount) (int, bool) {
	k := a.j
	if f.at(k).punct(',') {
		k++
	}
	if !f.at(k).is(isFrom) {
		return 0, false
	}
	b, ok := f.one(f.skipAbout(k + 1))
	if !ok || !f.bare(&b) || f.isName(&b) || !f.phraseEnds(b.j) || f.at(b.j).punct('-') || f.at(b.j).punct('/') || f.at(b.j).punct('%') || f.at(b.j).punct(':') {
		return 0, false
	}
	if f.near(a.i, 6, isVersionCue) {
		return 0, false
	}
	for n, k := 0, a.i-1; n < 5 && k >= 0; n, k = n+1, k-1 {
		if wording.Among(strings.ToLower(f.str(k)), "fell fall falling dropped drop dropping rose rising grew growing cut reduced reducing down up shrank shrunk climbed increased decreased lowered raised") {
			return b.j, true
		}
	}
	return 0, false
}
