package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// noneOf reads a zero in words: "without downtime", "with no customer outage", "without a single lost message", "passed
// with no findings". What a text had none of before ("the site had no backups") and phrases that say nothing measured
// ("without issues") are none.
func (f *finder) noneOf(i int) (int, bool) {
	k, single := i+1, false
	if n := f.at(i).end - f.at(i).start; n != len("no") && n != len("without") {
		return 0, false
	}
	switch w := strings.ToLower(f.str(i)); {
	case w == "without":
		if f.at(k).is(isArticle) || f.str(k) == "any" {
			single = f.str(k) == "any" || f.str(k+1) == "single"
			k++
		}
		if f.str(k) == "single" {
			k++
		}
		single = single || f.pluralAt(k) && faulty(singular(f.str(k))) && f.phraseEnds(k+1) // "without findings"
	case w == "no" && f.noneClaimed(i-1):
		single = true
	default:
		return 0, false
	}
	lost := false
	for n := 0; n < 3; n, k = n+1, k+1 {
		if f.at(k).punct('-') && f.at(k).glued() && strings.EqualFold(f.str(k-1), "non") { // "non-conformities"
			n--
			continue
		}
		if f.at(k).kind != kindWord || f.at(k).is(isStop|isOf) && !f.acronym(k) {
			return 0, false
		}
		w := singular(f.str(k))
		switch {
		case !f.phraseEnds(k + 1):
		case w == "downtime" || w == "outage":
			return f.emit(i, k+1, Availability, w), true
		case single && (lost || faulty(w) || w == "conformity" && f.at(k-1).punct('-')):
			return f.emit(i, k+1, Count, w), true
		case single && w == "exception" && f.pluralAt(k) && f.str(i) == "no" && f.audited(i):
			return f.emit(i, k+1, Count, w), true
		case single && w == "loss" && strings.EqualFold(f.str(k-1), "data"):
			return f.emit(i, k+1, Count, w), true
		}
		lost = lost || missed(w)
	}
	return 0, false
}

// noneClaimed reports that a "no" behind token k tells how work went: "with no", "and no", ", no", "resulting in no".
func (f *finder) noneClaimed(k int) bool {
	t := f.at(k)
	return t.punct(',') || strings.EqualFold(f.str(k), "with") || f.str(k) == "and" || k < 0 || f.str(k) == "in" && strings.HasPrefix(f.str(k-1), "result")
}

// phraseEnds reports that no noun stands at token k: "no incident process" is about a process.
func (f *finder) phraseEnds(k int) bool {
	t := f.at(k)
	return t.kind != kindWord || t.is(isStop|isOf|isPer|isPeriod|isTo|isFrom) || f.str(k) == "and"
}

// audited reports an audit within eight tokens before i, of which "no exceptions" is the result.
func (f *finder) audited(i int) bool {
	for k := i - 1; k >= 0 && k >= i-8; k-- {
		if wording.Among(strings.ToLower(f.str(k)), "audit audits audited soc attestation assessment examination exam review passed") {
			return true
		}
	}
	return false
}

// missed reports what things do that one wants to have none of.
func missed(w string) bool {
	return wording.Among(w, "lost missed cancelled canceled failed dropped late overdue repeat corrupted rejected delayed")
}

// faulty reports what one wants to have none of, in the singular.
func faulty(w string) bool {
	return wording.Among(w, "finding deficiency defect breach injury accident nonconformity nonconformance violation turnover attrition")
}

// repeated reads "twice" and "thrice" where they count: "lowered the premium twice"; "twice a week" and "once or twice"
// do not.
func (f *finder) repeated(i int) (int, bool) {
	w := strings.ToLower(f.str(i))
	if w != "twice" && w != "thrice" || strings.EqualFold(f.str(i-1), "or") || f.at(i).glued() {
		return 0, false
	}
	n := f.at(i + 1)
	switch next := f.str(i + 1); {
	case (i == 0 || strings.EqualFold(f.str(i-1), "was") || f.str(i-1) == "been") && n.kind == kindWord && verbForm(next): // "Twice named best supplier"
	case n.kind == kindNone, n.punct('.') && !n.glued(), n.punct('.') && f.at(i+2).kind == kindNone, n.punct(','), n.punct(';'), n.punct(')'):
	case next == "within", next == "in" && (f.str(i+2) == "a" || f.at(i+2).is(isNumber) || f.at(i+2).kind == kindNumber), next == "from", next == "by":
	default:
		return 0, false
	}
	for k := i - 1; k >= 0 && k >= i-12; k-- { // who only did a thing again gives no size of it
		if f.at(k).is(isResult) || wording.Among(strings.ToLower(f.str(k)), "awarded award got received earned won named elected selected chosen nominated honored recognized promoted renewed extended passed doubled") {
			return f.emit(i, i+1, Count, "time"), true
		}
	}
	if i == 0 || verbForm(f.str(i+1)) {
		return f.emit(i, i+1, Count, "time"), true
	}
	return 0, false
}
