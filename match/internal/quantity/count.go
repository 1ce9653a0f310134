package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// maxNoun is how many tokens may stand between a number and what it counts:
// "20 high-profile mission-critical enterprise projects" has seven.
const maxNoun = 9

// hyphen reads a number joined to a noun: "40-person", "500-seat". Only nouns
// known to be counted so; "three-tier" and "two-way" are kinds of things.
func (f *finder) hyphen(a *amount) (int, bool) {
	if !f.at(a.j).punct('-') || !f.at(a.j).glued() || !f.at(a.j+1).glued() {
		return 0, false
	}
	t := f.at(a.j + 1)
	core := f.str(a.j+1) == "core" && a.value >= 100 // fewer are those of one machine
	if !t.is(isCompound) && !core || a.value < 2 || a.frac || f.yearLike(a) {
		return f.skipName(a.j), true
	}
	kind := Count
	if t.is(isPeople) || f.str(a.j+1) == "strong" {
		kind = People
	}
	return f.emit(a.i, a.j+2, kind, singular(f.str(a.j+1))), true
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
	if (f.at(j).is(isPer) || f.at(j).punct('/')) && f.at(j+1).is(isTime) {
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
			if t.is(isGroup|isSize) || f.str(b) == "section" && f.at(a.j).kind != kindWord { // of soldiers; "a section of 5 pages"
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
		if f.at(k - 1).is(isGroup) {
			return k - 1, People
		}
	}
	return -1, ""
}

// A noun is what a number counts.
type noun struct {
	end    int // token behind it
	unit   string
	people bool
	known  bool // in the lexicon
}

// noun searches the counted noun from token j: the first noun of the lexicon or
// plural, and the one right behind it when it is an attribute of that
// ("12 operations staff").
func (f *finder) noun(j int, a *amount) (noun, bool) {
	best, and := -1, false
	for k := j; k < j+maxNoun; k++ {
		t := f.at(k)
		if t.kind == kindPunct {
			if end := f.quotedName(k); end > 0 && best < 0 { // "7 "Town Hall" meetings"
				j, k = j+end-k, end
				continue
			}
			if best >= 0 && k > best || !f.joinsAt(k) && !(t.char == ',' && k == j+1 && f.lower(k-1) && f.lower(k+1)) { // "3 large, complex programs"
				break
			}
			continue
		}
		if best < 0 && t.kind == kindNumber && f.str(k) == "24" && f.at(k+1).punct('/') && f.str(k+2) == "7" { // "two new 24/7 products"
			k += 2
			continue
		}
		if end := f.sizeEnd(k); k == j && end > 0 && !f.yearLike(a) {
			k = end - 1
			continue
		}
		if best < 0 && (t.kind == kindMixed || t.kind == kindNumber && (f.at(k-1).is(isNames) || f.at(k-1).punct('/') || f.at(k-1).punct('-') && (f.at(k-2).is(isNames) || t.glued() && f.at(k-2).upper))) {
			continue // "35 Windows 7/8 workstations", "14 CH-47 helicopters"
		}
		if t.kind != kindWord {
			break
		}
		if t.is(isOf) && k == j && a.value >= 2 {
			for f.at(k + 1).is(isArticle) {
				k++
			}
			continue
		}
		if !and && best < 0 && k > j && (f.str(k) == "and" || f.str(k) == "or") {
			and = true
			continue
		}
		if f.initial(k) && f.at(k-1).punct('.') {
			continue
		}
		if best < 0 && k > j && t.is(isTo) && sizeWord(f.str(k+1)) { // "small to medium businesses"
			continue
		}
		if t.is(isStop) && !f.acronym(k) || t.is(isTime) && best < 0 && !f.initialsEnd(k) || t.is(isNumber) {
			break
		}
		if f.countable(k) || k == j && f.pluralCaps(k) {
			if and && best < 0 && !f.pluralAt(k) && !t.is(isPeople) { // "1-4 dwelling and entire loan process"
				continue
			}
			if best >= 0 && !f.pluralAt(k) && !t.is(isPeople) {
				break
			}
			best = k
			continue
		}
		if best >= 0 {
			break
		}
	}
	if best < 0 {
		return noun{}, false
	}
	t := f.at(best)
	return noun{end: best + 1, unit: singular(f.str(best)), people: t.is(isPeople) || f.direct(best), known: t.is(isUnit | isPeople)}, true
}

// sizeEnd returns the token behind a size that stands at token k, between a number and what it counts: "5,000 60 to 75lb
// bags", "30 20 ft containers", "12 60-inch displays"; 0 when there is none.
func (f *finder) sizeEnd(k int) int {
	if f.at(k).kind != kindNumber {
		return 0
	}
	if f.at(k + 1).is(isTo) {
		k += 2
	}
	t, next := f.at(k), f.at(k+1)
	switch {
	case next.is(isVolume):
		return k + 2
	case next.punct('-') && next.glued() && f.lower(k+2) && !f.at(k+2).is(isCompound): // a "500-seat" hall is measured by its own rule
		return k + 3
	case t.kind == kindMixed, t.is(isVolume):
		return k + 1
	}
	return 0
}

// direct reports "direct reports", the one kind of reports that are people.
func (f *finder) direct(k int) bool {
	p := f.str(k - 1)
	return strings.EqualFold(f.str(k), "reports") && (strings.EqualFold(p, "direct") || strings.EqualFold(p, "indirect"))
}

// sizeWord reports the upper end of a range of sizes: "small to medium", "mid to large".
func sizeWord(w string) bool {
	return wording.Among(strings.ToLower(w), "medium large mid midsize medium-sized senior high complex")
}

// acronym reports "IT" and "US", which look like "it" and "us" in lower case.
func (f *finder) acronym(k int) bool { return f.str(k) == "IT" || f.str(k) == "US" }

// lower reports a word in lower case at token k.
func (f *finder) lower(k int) bool { return f.at(k).kind == kindWord && !f.at(k).upper }

func (f *finder) countable(k int) bool {
	return f.at(k).is(isPeople|isUnit) || f.pluralAt(k)
}

// pluralAt reports whether word k has the form of a plural noun.
func (f *finder) pluralAt(k int) bool {
	t, w := f.at(k), f.str(k)
	n := len(w)
	if f.initialsEnd(k) {
		return true
	}
	if n < 3 || t.is(isNotPlural|isStop|isResult|isMultiply) && !t.is(isUnit|isPeople) {
		return false
	}
	for _, end := range [...]string{"'s", "’s"} { // "PC's" for a plural
		if base, ok := strings.CutSuffix(w, end); ok && len(base) > 1 {
			return isCapital(base[len(base)-1]) && isCapital(base[len(base)-2])
		}
	}
	if strings.ContainsAny(w, "'’") {
		return false
	}
	if w[n-1] == 's' && isCapital(w[n-2]) && isCapital(w[0]) { // PCs, FTEs
		return true
	}
	if n > 5 && strings.EqualFold(w[n-3:], "men") { // tradesmen, craftsmen
		return true
	}
	if n < 4 || fold(w[n-1]) != 's' || w[n-1] == 'S' && n < 6 {
		return false
	}
	switch fold(w[n-2]) {
	case 's', 'u', 'i':
		return false
	}
	return true
}

// joinsAt reports a mark at token k that stands inside a phrase: "24 U.S. states", "3 web/mobile apps".
func (f *finder) joinsAt(k int) bool {
	switch t := f.at(k); t.char {
	case '/', '&':
		return true
	case '-':
		return t.glued()
	case '.':
		return f.initial(k-1) && (f.initial(k+1) || f.initial(k-3)) // "U.S."
	}
	return false
}

// initial reports a capital of initials at token k.
func (f *finder) initial(k int) bool {
	t := f.at(k)
	return t.kind == kindWord && t.upper && t.end-t.start == 1
}

// quotedName returns the token of the quote that ends what one opens at token k, or 0.
func (f *finder) quotedName(k int) int {
	if c := f.at(k).char; c != '"' && c != '“' || f.at(k).glued() && f.at(k-1).kind == kindNumber { // 6" pipes
		return 0
	}
	for end := k + 1; end < k+7; end++ {
		if t := f.at(end); t.punct('"') || t.punct('”') {
			return end
		}
	}
	return 0
}

// pluralCaps reports a plural in capitals, "3 SANS": behind a number a word of four letters in capitals is one, where it ends so.
func (f *finder) pluralCaps(k int) bool {
	w := f.str(k)
	return len(w) == 4 && w[3] == 'S' && f.allCaps(k) && !f.at(k).is(isNotPlural)
}

// initialsEnd reports the end of initials in the plural, "POA&Ms".
func (f *finder) initialsEnd(k int) bool {
	w := f.str(k)
	return len(w) == 2 && w[1] == 's' && isCapital(w[0]) && f.at(k).glued() && f.at(k-1).punct('&')
}

func isCapital(c byte) bool { return 'A' <= c && c <= 'Z' }

// singular returns the singular of an English plural in lower case; good enough
// to name a unit.
func singular(w string) string {
	if i := strings.IndexAny(w, "'’"); i > 0 {
		w = w[:i]
	}
	w = strings.ToLower(w)
	switch {
	case w == "people" || w == "persons" || w == "ppl":
		return "person"
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && len(w) > 2:
		return w[:len(w)-1]
	}
	return w
}
