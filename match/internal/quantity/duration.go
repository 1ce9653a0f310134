package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// duration reads an amount of time. Hours and shorter are a measure unless they
// are working hours; days and longer need a cue, because "for 3 years" is a
// tenure and "five-year plan" a name.
func (f *finder) duration(a *amount) (int, bool) {
	k, joined, effort := a.j, false, false
	unit := a.suffix & isTime
	switch {
	case unit != 0:
		k--
	case f.at(k).punct('-') && f.at(k).glued() && f.at(k+1).is(isTime):
		k, joined = k+1, true
	default:
		for n := 0; n < 2 && f.at(k).is(isTimeAdj) && !f.at(k).is(isTime); n++ {
			effort = effort || f.manWord(k)
			k++
			if f.at(k).punct('-') {
				k++
			}
		}
	}
	t := f.at(k)
	if unit == 0 {
		unit = t.flags & isTime
	}
	if unit == 0 || t.is(isPeople) {
		return 0, false
	}
	if w := f.str(k); a.value > 1 && unit&isHour == 0 && a.suffix == 0 && w[len(w)-1] != 's' && w[len(w)-1] != 'S' { // "an 18 month project"
		joined = true
	}
	end := k + 1
	if n := f.at(end); a.suffix&isHour != 0 && n.kind == kindWord && !n.is(isStop|isPer|isOf|isOften) && !f.pluralAt(end) { // "23hr holding ward"
		joined = true
	}
	if a.suffix&isTime != 0 && f.yearLike(a) { // the 1990s
		return end, true
	}
	if a.suffix&isTime != 0 && a.value >= 20 && a.value < 100 && int(a.value)%10 == 0 && strings.HasSuffix(f.str(k), "0s") && f.levelStart(a.i) < a.i {
		return f.emit(f.levelStart(a.i), end, Rating, ""), true
	}
	if f.at(end).punct('-') && f.at(end).glued() { // "30-day-old", "5-year-plan"
		joined, end = true, end+1
	}
	ok := false
	switch {
	case f.sub(a.i):
		return f.emit(a.i-2, k+1, Duration, singular(f.str(k))), true
	case f.tenured(a.i, end):
	case effort: // "1,200 man-days" is how large the work was
		ok = a.value >= 2 && (!f.recurs(end) || f.near(a.i, 5, isResult))
	case f.kept(end):
		ok = true
	case unit&isHour != 0:
		ok = f.hours(a, end, joined)
	case joined:
		ok = f.at(end).is(isEffort|isAhead) || f.at(end+1).is(isEffort|isAhead) && !f.at(end).is(isStop) || f.namedEffort(end)
	default:
		ok = f.took(a, end)
	}
	if !ok || a.value == 0 {
		return end, true
	}
	return f.emit(a.i, end, Duration, singular(f.str(k))), true
}

// kept reports what was gathered over a time that ends before token k: "14 years of lamp data".
func (f *finder) kept(k int) bool {
	if !f.at(k).is(isOf) {
		return false
	}
	for end := k + 5; k < end && f.at(k+1).kind == kindWord && !f.at(k+1).is(isStop|isOf); k++ {
		if wording.Among(f.str(k+1), "data records history archives transactions emails mail files documents logs") {
			return f.phraseEnds(k + 2)
		}
	}
	return false
}

// levelStart returns the token that begins "high 80s", with the number at token i, where that is a level that was reached; else i.
func (f *finder) levelStart(i int) int {
	k := i - 1
	if f.at(k).punct('-') && f.at(i).glued() {
		k--
	}
	if wording.Among(strings.ToLower(f.str(k)), "high mid low upper lower") {
		return k
	}
	return i
}

// sub reports "sub-" before the number at token i: "sub-10 ms".
func (f *finder) sub(i int) bool {
	return f.at(i-1).punct('-') && f.at(i).glued() && f.at(i-1).glued() && strings.EqualFold(f.str(i-2), "sub")
}

// manWord reports the word before the unit of an effort: "man-days", "person months".
func (f *finder) manWord(k int) bool {
	switch strings.ToLower(f.str(k)) {
	case "man", "person", "labor", "labour":
		return true
	}
	return false
}

// namedEffort reports an effort whose name stands between, in capitals: "an 18 month Just In Time project".
func (f *finder) namedEffort(end int) bool {
	for k := end; k < end+6; k++ {
		t := f.at(k)
		if t.is(isEffort) {
			return k > end
		}
		if t.kind != kindWord || !t.upper && !f.at(k+1).is(isEffort) {
			return false
		}
	}
	return false
}

// tenured reports "of experience", "of joining", "years' experience" and periods
// such as "the past 3 years".
func (f *finder) tenured(i, end int) bool {
	if f.at(end).punct('\'') {
		return true
	}
	for k := end; k < end+4; k++ {
		if f.at(k).is(isTenure) {
			return true
		}
		if !f.at(k).is(isOf|isPeriod|isApprox) && k > end+1 || f.at(k).kind == kindPunct {
			break
		}
	}
	if strings.ContainsAny(f.str(end-1), "'’") {
		return true
	}
	if f.promoted(i) {
		return true
	}
	for k := i - 1; k >= i-3; k-- {
		t := f.at(k)
		if t.is(isPeriod) && !t.is(isAbout) {
			return true
		}
		if !t.is(isApprox) {
			break
		}
	}
	return false
}

// promoted reports a time after which somebody was promoted, as far as the same clause tells.
func (f *finder) promoted(i int) bool {
	for k := i - 1; k >= i-9 && f.at(k).kind == kindWord; k-- {
		if strings.HasPrefix(strings.ToLower(f.str(k)), "promot") {
			return true
		}
	}
	return false
}

// hours decides on hours, minutes and seconds. Working hours and round-the-clock
// are no measure, unless a change is ("saved 20 hours a week").
func (f *finder) hours(a *amount, end int, joined bool) bool {
	changed := f.near(a.i, 5, isResult)
	if joined {
		return a.value != 24 && (f.at(end).is(isEffort|isAhead) || f.at(end+1).is(isEffort|isAhead) && !f.at(end).is(isStop) || changed && !f.at(end).is(isShift))
	}
	if changed {
		return true
	}
	if f.at(end).is(isShift) || a.value == 24 && !f.near(a.i, 3, isWithin) { // round the clock
		return false
	}
	n := f.at(end + 1)
	return !((f.at(end).is(isPer) || f.at(end).punct('/')) && (n.is(isDay) || n.is(isShift)))
}

// longSince reports what was the first or the largest of its kind for as long as stands behind "in" at token k: "the first clean audit in four
// years".
func (f *finder) longSince(k int) bool {
	for end := k - 6; k > end; k-- {
		if isSuperlative(f.str(k)) || f.str(k) == "first" && wording.Among(f.str(k+1), "clean unqualified profit profitable growth increase decrease win") {
			return true
		}
	}
	return false
}

// took decides on days and longer: "in 6 weeks", "3 months ahead of schedule",
// "cut the close by 2 days".
func (f *finder) took(a *amount, end int) bool {
	if f.recurs(end) {
		return f.near(a.i, 5, isResult)
	}
	if f.at(end).is(isAhead) || f.at(end).is(isOf) && f.at(end+1).is(isAhead) || f.str(end) == "before" || f.str(end) == "prior" {
		return true
	}
	switch f.str(end) {
	case "later": // "the first release shipped 9 weeks later"
		return wording.Among(f.str(a.i-1), "shipped live launched delivered released opened finished closed")
	case "running": // "passed the audit three years running"
		return f.phraseEnds(end + 1)
	}
	for k, n := a.i-1, 0; n < 4; k, n = k-1, n+1 {
		t := f.at(k)
		switch {
		case t.is(isWithin):
			return !(f.at(end-1).is(isYear) && f.str(k) == "in" && f.longSince(k))
		case t.punct(':') && f.str(k-1) == "time" && f.str(k-2) == "record": // "in record time: 14 weeks"
			return true
		case f.str(k) == "of" && (f.str(k-1) == "time" || f.str(k-1) == "turnaround" || f.str(k-1) == "payback"): // "in a record time of 14 weeks"
			return true
		case f.str(k) == "over" && strings.HasPrefix(f.str(end-1), "weekend"):
			return true
		case f.str(k) == "over" || t.is(isPeriod):
			return false
		case !t.is(isApprox) && !t.punct('~') && !t.punct('<'):
			n = 4
		}
	}
	return f.near(a.i, 5, isResult) && !f.near(a.i, 2, isPeriod)
}
