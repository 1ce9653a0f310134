package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// hyphen reads a number joined to a noun: "40-person", "500-seat". Only nouns
// known to be counted so; "three-tier" and "two-way" are kinds of things.
func (f *finder) hyphen(a *amount) (int, bool) {
	if !f.at(a.j).punct('-') || !f.at(a.j).glued() || !f.at(a.j+1).glued() {
		return 0, false
	}
	t := f.at(a.j + 1)
	if end := f.centerEnd(a.j + 1); end > 0 && a.value >= 2 && !a.frac { // "a 3-data-center network"
		return f.emit(a.i, end, Count, "center"), true
	}
	core := f.str(a.j+1) == "core" && a.value >= 100 // fewer are those of one machine
	if !t.is(isCompound) && !core || a.value < 2 || a.frac || f.yearLike(a) {
		return f.skipName(a.j), true
	}
	if f.str(a.j+1) == "member" && f.at(a.i-1).is(isArticle) && wording.Among(f.str(a.i-2), "to for by") && wording.Among(strings.ToLower(f.str(a.j+2)), "board council committee commission") {
		return a.j + 3, true // whom one reported to
	}
	kind := Count
	if t.is(isPeople) || f.str(a.j+1) == "strong" {
		kind = People
	}
	return f.emit(a.i, a.j+2, kind, singular(f.str(a.j+1))), true
}

// centerEnd returns the token behind "data-center", "call center" at token k, or 0.
func (f *finder) centerEnd(k int) int {
	if !wording.Among(f.str(k), "data call contact medical shopping distribution") {
		return 0
	}
	if k++; f.at(k).punct('-') && f.at(k).glued() {
		k++
	}
	if w := f.str(k); w != "center" && w != "centre" {
		return 0
	}
	return k + 1
}

// counted reads a number and the noun it counts, before it ("team of 12") or
// after it ("12 engineers").
func (f *finder) counted(a *amount) (int, bool) {
	if a.suffix&isPeople != 0 {
		return f.emit(a.i, a.j, People, "person"), true
	}
	if f.fewOf(a) {
		return f.emit(a.i, a.j+1, People, "fte"), true
	}
	if a.frac && !a.dotted && !a.scaled || a.suffix != 0 && a.suffix&isScale == 0 {
		return 0, false
	}
	if a.dotted {
		a.value, a.high, a.comma = a.value*1000, a.high*1000, true
	}
	after := a.j
	if f.at(a.i-1).punct('(') && f.at(after).punct(')') && f.at(a.i-2).kind == kindWord && a.value >= 2 && (f.lower(after+1) || (strings.HasSuffix(f.str(a.i-2), "ed") || f.at(a.i-2).is(isOf|isStop)) && f.at(after+1).kind == kindWord) && !f.at(after+1).is(isStop) {
		a.i, a.j, after = a.i-1, a.j+1, after+1 // "built (150) apartments"
	}
	group, groupKind := f.groupBefore(a)
	noun, ok := f.noun(after, a)
	if a.value == 0 && a.high == 0 {
		return f.zero(a, noun, ok)
	}
	if a.high < 2 {
		if a.high == 1 && f.str(a.j) == "direct" && f.str(a.j+1) == "report" && f.str(a.j+2) != "to" {
			return f.emit(a.i, a.j+2, People, "report"), true
		}
		return 0, false
	}
	if ok && f.yearLike(a) && !f.plainCount(a, noun) {
		return noun.end, true
	}
	if ok && f.situation(noun) {
		return noun.end, true
	}
	if group >= 0 && ok && noun.known && !noun.people && strings.EqualFold(f.str(group), "group") && f.pluralAt(noun.end-1) { // "of 12 hospitals"
		group = -1
	}
	if group >= 0 && ok && f.at(a.i-1).punct(':') && f.at(group).is(isSize) && !f.at(group).is(isPeople) && group == a.i-2 && !noun.people && f.pluralAt(noun.end-1) { // "a third of its size: 240 lamps"
		group = -1
	}
	switch {
	case group >= 0 && ok && groupKind == People:
		return f.emit(group, noun.end, People, noun.unit), true
	case group >= 0 && groupKind == People && !f.yearLike(a) && f.at(a.i-1).punct('('):
		return f.emit(group, a.j+1, People, singular(f.str(group))), true
	case group >= 0 && groupKind == People && !f.yearLike(a):
		return f.emit(group, a.j, People, singular(f.str(group))), true
	case ok:
		kind := Count
		if noun.people {
			kind = People
		}
		if j, rate := f.rateEnd(noun.end); rate {
			return f.emit(a.i, j, Rate, noun.unit), true
		}
		return f.emit(a.i, noun.end, kind, noun.unit), true
	}
	return 0, false
}

// situation reports nouns that count what was lived through, not what was done: "two periods of absence", "two changes
// of ownership".
func (f *finder) situation(n noun) bool {
	if !f.at(n.end).is(isOf) {
		return false
	}
	switch n.unit {
	case "period", "spell", "stint":
		return true
	case "change":
		return wording.Among(strings.ToLower(f.str(n.end+1)), "ownership management leadership command government control director employer owner name")
	}
	return false
}

// zero reads "zero downtime", "0 audit findings".
func (f *finder) zero(a *amount, noun noun, ok bool) (int, bool) {
	for k := a.j; k < a.j+3; k++ {
		t := f.at(k)
		if t.punct('-') && t.glued() && strings.EqualFold(f.str(k-1), "non") { // "non-conformities"
			continue
		}
		if t.is(isStop) || t.kind == kindPunct {
			break
		}
		if t.is(isZeroThing) && !f.at(k+1).is(isZeroThing) {
			if t.is(isUptime) || strings.EqualFold(f.str(k), "downtime") || strings.HasPrefix(strings.ToLower(f.str(k)), "outage") {
				return f.emit(a.i, k+1, Availability, singular(f.str(k))), true
			}
			if ok && noun.end > k+1 {
				return f.emit(a.i, noun.end, Count, noun.unit), true
			}
			return f.emit(a.i, k+1, Count, singular(f.str(k))), true
		}
	}
	return 0, false
}

// plainCount decides on "2000 users": a number that could be a year counts only
// round or with "over", and only what the lexicon knows to be counted.
func (f *finder) plainCount(a *amount, n noun) bool {
	p := f.at(a.i - 1)
	if !n.known || n.end > a.j+3 || p.is(isNames) || p.kind == kindPunct && !p.punct('~') && !p.punct('>') {
		return false
	}
	return p.is(isAbout) || f.str(a.i-2) == "up" && p.is(isTo) || int(a.value)%50 == 0
}

// rateEnd reports "per day", "a month", "weekly" at token j and where it ends.
func (f *finder) rateEnd(j int) (int, bool) {
	if f.at(j).is(isOften) {
		return j + 1, true
	}
	if (f.at(j).is(isPer) || f.at(j).punct('/')) && f.at(j+1).is(isTime) && !f.later(j+2) {
		return j + 2, true
	}
	return 0, false
}

// groupBefore finds the group a number is the size of: "team of over 12",
// "team size: 68", "staff (22)". It returns the group's token or -1.
func (f *finder) groupBefore(a *amount) (int, Kind) {
	k := a.i - 1
	for n := 0; n < 4 && f.at(k).is(isApprox) && !f.at(k).is(isOf) || f.at(k).punct('~') || f.at(k).punct('>'); n++ {
		k--
	}
	if f.str(k) == "to" && f.str(k-1) == "up" {
		k -= 2
	}
	p := f.at(k)
	switch {
	case p.is(isOf) && p.kind == kindWord:
		for b := k - 1; b >= k-3; b-- {
			t := f.at(b)
			if t.is(isGroup|isSize) || (f.str(b) == "section" || f.str(b) == "shift") && f.at(a.j).kind != kindWord || strings.EqualFold(f.str(b), "desk") && b == k-1 && f.phraseEnds(a.j) { // of soldiers; "a section of 5 pages"
				for n := 0; t.is(isSize) && n < 2 && f.at(b-1).is(isGroup|isPeople); n++ {
					b--
				}
				return b, People
			}
			if t.kind != kindWord || t.is(isStop) {
				break
			}
		}
	case p.punct(':') || p.punct('(') || p.punct('-') && !p.glued() || p.punct('='):
		t := f.at(k - 1)
		if p.punct('(') && (!f.at(a.j).punct(')') || a.value < 2) {
			return -1, ""
		}
		if f.direct(k - 1) {
			return k - 2, People
		}
		if t.is(isSize) || t.is(isGroup|isPeople) && !p.punct('-') && !f.at(a.j).is(isTime) {
			b := k - 1
			for n := 0; n < 2 && f.at(b-1).is(isGroup|isPeople); n++ {
				b--
			}
			return b, People
		}
	case p.is(isSize) && p.kind == kindWord:
		if f.at(k-1).is(isGroup) || f.at(k-1).is(isUnit) && f.at(k-2).is(isApprox) { // "average client load 25"
			return k - 1, People
		}
	}
	return -1, ""
}
