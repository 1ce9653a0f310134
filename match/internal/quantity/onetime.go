package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// This file reads times and sizes without a number: "a month ahead of schedule", "in a single weekend", "from weeks to minutes", "sub-second",
// "a petabyte".

// oneTime reads one unit of time at token i where a cue beside it makes it a measure: "a month ahead of schedule", "by a month", "sub-second".
func (f *finder) oneTime(i int) (int, bool) {
	t := f.at(i)
	if f.str(i-1) == "same" && f.str(i-2) == "the" && f.str(i-3) == "within" { // "within the same day"
		return f.emit(i-1, i+1, Duration, singular(f.str(i))), true
	}
	if t.end-t.start < 3 {
		return 0, false
	}
	if f.at(i-1).punct('-') && t.glued() && f.at(i-1).glued() && t.is(isHour) && strings.EqualFold(f.str(i-2), "sub") {
		return f.emit(i-2, i+1, Duration, singular(f.str(i))), true
	}
	if f.str(i-1) == "single" && f.at(i-2).is(isArticle) && !f.at(i).is(isYear) && wording.Among(f.str(i-3), "in within over during") {
		return f.emit(i-2, i+1, Duration, singular(f.str(i))), true
	}
	if a := f.str(i - 1); a != "a" && a != "an" {
		return 0, false
	}
	if !f.besideOne(i) {
		return 0, false
	}
	return f.emit(i-1, i+1, Duration, singular(f.str(i))), true
}

// besideOne reports what makes "a month", with the unit at token i, a measure.
func (f *finder) besideOne(i int) bool {
	switch w := f.str(i - 2); {
	case w == "within", w == "under", w == "over" && f.str(i) == "weekend": // "within a day"
		return true
	case w == "by": // "beat the deadline by a month"
		if f.phraseEnds(i+1) && !f.at(i+1).punct('-') && (f.near(i-2, 5, isResult) || f.beaten(i-2)) {
			return true
		}
	}
	switch next := f.str(i + 1); next {
	case "ahead", "early", "earlier", "sooner", "faster":
		return true
	case "before":
		return f.due(i + 2)
	}
	return false
}

// beaten reports a deadline that was beaten before token i.
func (f *finder) beaten(i int) bool {
	for k := i - 1; k >= 0 && k >= i-5; k-- {
		if wording.Among(strings.ToLower(f.str(k)), "beat beating beaten ahead early advanced shortened") {
			return true
		}
	}
	return false
}

// due reports a deadline from token k on: "the regulator's deadline".
func (f *finder) due(k int) bool {
	for end := k + 4; k < end && f.at(k).kind == kindWord; k++ {
		if wording.Among(f.str(k), "deadline deadlines schedule due target planned") {
			return true
		}
	}
	return false
}

// unitToUnit returns the token behind a change between two units of time, "weeks to minutes", of which the first stands at token k; 0 when it is
// none.
func (f *finder) unitToUnit(k int) int {
	if t := f.at(k); t.kind != kindWord || t.end-t.start < 4 || !f.at(k+1).is(isTo) || wording.Among(f.str(k-2), "ranging ranged varying varied lasting anywhere") {
		return 0
	}
	end := k + 2
	if f.at(end).is(isApprox) {
		end++
	}
	t, n := f.at(end), f.at(end).end-f.at(end).start
	if t.kind != kindWord || !t.is(isTime) || n < 4 || f.str(end)[n-1] != 's' || !f.phraseEnds(end+1) && f.str(end+1) != "per" {
		return 0
	}
	return end + 1
}

// dayNumber returns the token behind the day of the month on which work is done, "day 9", "WD9", at token k, or 0.
func (f *finder) dayNumber(k int) int {
	w := f.str(k)
	switch n := f.at(k + 1); {
	case strings.EqualFold(w, "day") || w == "WD" || w == "BD":
		if n.kind == kindNumber && n.value <= 31 && !n.frac {
			return k + 2
		}
	case len(w) > 2 && len(w) <= 4 && (w[:2] == "WD" || w[:2] == "BD") && strings.Trim(w[2:], "0123456789") == "":
		return k + 1
	}
	return 0
}

// rhythm reads one frequency in place of another: "every two weeks rather than quarterly".
func (f *finder) rhythm(i int) (int, bool) {
	j := f.howOften(i)
	if j == 0 || (f.str(j) != "rather" || f.str(j+1) != "than") && (f.str(j) != "instead" || !f.at(j+1).is(isOf)) {
		return 0, false
	}
	end := f.howOften(j + 2)
	if end == 0 {
		return 0, false
	}
	return f.emit(i, end, Change, ""), true
}

// aPetabyte reads one unit of volume as an amount: "a petabyte of data", "over half a petabyte"; "a terabyte drive" is a part.
func (f *finder) aPetabyte(i int) (int, bool) {
	if !wording.Among(f.str(i), "petabyte terabyte exabyte PB TB") || f.str(i-1) != "a" {
		return 0, false
	}
	if !f.phraseEnds(i+1) || f.at(i+1).punct('-') {
		return 0, false
	}
	start := i - 1
	if f.at(i - 2).is(isHalf) {
		start--
	}
	return f.emit(start, i+1, Volume, ""), true
}

// toNone reads the end of a change in words: "cut open lamps to zero", "to none".
func (f *finder) toNone(i int) (int, bool) {
	if !wording.Among(f.str(i+1), "zero nil none 0") || !f.near(i, 7, isResult) || f.str(i) != "to" || f.str(i-1) == "second" {
		return 0, false
	}
	if !f.phraseEnds(i+2) || f.at(i+2).glued() && !f.at(i+2).punct('.') && !f.at(i+2).punct(',') && !f.at(i+2).punct(';') && !f.at(i+2).punct(')') || f.at(i+2).is(isOf) {
		return 0, false
	}
	return f.emit(i, i+2, Change, ""), true
}
