package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// A noun is what a number counts.
type noun struct {
	end    int // token behind it
	unit   string
	people bool
	known  bool // in the lexicon
}

// maxNoun is how many tokens may stand between a number and what it counts:
// "20 high-profile mission-critical enterprise projects" has seven.
const maxNoun = 9

// noun searches the counted noun from token j: the first noun of the lexicon or
// plural, and the one right behind it when it is an attribute of that
// ("12 operations staff").
func (f *finder) noun(j int, a *amount) (noun, bool) {
	best, and := -1, false
	for k, end := j, j+maxNoun; k < end; k++ {
		if best < 0 {
			if last := f.quotedName(k); last > 0 { // "7 "Town Hall" meetings"
				k, end = last, end+last-k
				continue
			}
			if last := f.aside(k, k == j, a); last >= 0 {
				k = last
				continue
			}
		}
		t := f.at(k)
		if t.kind == kindPunct && !(best >= 0 && k > best) && (f.joinsAt(k) || t.char == ',' && k == j+1 && f.lower(k-1) && f.lower(k+1)) { // "3 large, complex programs"
			continue
		}
		if t.kind != kindWord {
			break
		}
		if !and && best < 0 && k > j && (f.str(k) == "and" || f.str(k) == "or") {
			and = true
			continue
		}
		if f.initial(k) && f.at(k-1).punct('.') {
			continue
		}
		if best < 0 && t.is(isNumber) && t.glued() && f.at(k-1).punct('-') && f.at(k-1).glued() && f.at(k-2).is(isNames) { // "48 tier-one systems"
			continue
		}
		if k == j+1 && t.is(isDay) && f.occasion(j) { // "38 move weekends"
			return noun{end: k + 1, unit: singular(f.str(k)), known: true}, true
		}
		if t.is(isStop) && !f.acronym(k) || t.is(isTime) && best < 0 && !f.initialsEnd(k) || t.is(isNumber) {
			break
		}
		switch plural := f.pluralAt(k) || t.is(isPeople); {
		case f.countable(k) || k == j && f.pluralCaps(k):
			if and && best < 0 && !plural { // "1-4 dwelling and entire loan process"
				continue
			}
			if best < 0 || plural {
				best = k
				continue
			}
		case best < 0:
			continue
		}
		break
	}
	if best < 0 {
		return noun{}, false
	}
	t := f.at(best)
	if best > j && t.upper && f.at(j).upper && f.at(j).kind == kindWord && !f.pluralAt(best) && !t.is(isPeople) && a.value >= 100 {
		return noun{}, false // "the 300 Example Lamp System" is a name
	}
	return noun{end: best + 1, unit: singular(f.str(best)), people: t.is(isPeople) || f.direct(best), known: t.is(isUnit | isPeople)}, true
}

// occasion reports what the days and nights behind token k are held for: so many of them are a number of events and no time.
func (f *finder) occasion(k int) bool {
	t := f.at(k)
	return t.kind == kindWord && t.space && f.pluralAt(k+1) && wording.Among(strings.ToLower(f.str(k)), "move cutover migration release deployment maintenance training upgrade patch workshop conversion install")
}

// aside returns the last token of what stands at token k, between a number and its noun, and is neither; -1 when there is
// none. First is told of what stands right behind the number.
func (f *finder) aside(k int, first bool, a *amount) int {
	t := f.at(k)
	switch {
	case t.kind == kindNumber && f.str(k) == "24" && f.at(k+1).punct('/') && f.str(k+2) == "7": // "two new 24/7 products"
		return k + 2
	case first && f.sizeEnd(k) > 0 && !f.yearLike(a):
		return f.sizeEnd(k) - 1
	case t.kind == kindMixed, t.kind == kindNumber && f.model(k): // "35 Windows 7/8 workstations", "14 CH-47 helicopters"
		return k
	case first && t.kind == kindWord && t.is(isOf) && a.value >= 2:
		for f.at(k + 1).is(isArticle) {
			k++
		}
		return k
	case !first && t.kind == kindWord && t.is(isTo) && sizeWord(f.str(k+1)): // "small to medium businesses"
		return k
	case t.kind == kindWord && (first || f.str(k) == "work"):
		return f.whereabouts(k)
	}
	return -1
}

// whereabouts returns the last token of what says at token k where those work whom the noun right behind it names: "275 in office users",
// "40 on-site clerks", "200 work from home users"; -1 when nothing does.
func (f *finder) whereabouts(k int) int {
	end := k + 1
	if f.at(end).punct('-') && f.at(end).glued() {
		end++
	}
	switch f.str(k) + " " + f.str(end) {
	case "in office", "in house", "on site", "off site", "work remote":
	case "work from", "work at":
		if end++; f.at(end).punct('-') {
			end++
		}
		if f.str(end) != "home" {
			return -1
		}
	default:
		return -1
	}
	if f.lower(end+1) && f.at(end+1).is(isPeople|isUnit) && f.pluralAt(end+1) {
		return end
	}
	return -1
}

// model reports the number of a version or a model at token k.
func (f *finder) model(k int) bool {
	p := f.at(k - 1)
	return p.is(isNames) || p.punct('/') || p.punct('-') && (f.at(k-2).is(isNames) || f.at(k).glued() && f.at(k-2).upper)
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
			return isCapital(base[len(base)-1]) && isCapital(base[len(base)-2]) || len(base) > 4 && !t.is(isTime) && f.phraseEnds(k+1) // "for seven branch office's."
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
	case 'u':
		return n > 5 && fold(w[n-3]) == 'a' // bureaus
	case 's', 'i':
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
	case w == "nos" || w == "nos.":
		return "unit"
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
