package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// ratio reads "9 out of 10", "4 of 5", "two thirds of".
func (f *finder) ratio(a *amount) (int, bool) {
	if a.money {
		return 0, false
	}
	k := a.j
	if f.at(k).punct('-') && f.at(k).glued() {
		k++
	}
	if a.words && a.value < 10 && a.value > 0 && f.at(k).is(isFraction) && f.at(k).kind == kindWord {
		if f.at(k).is(isTime) && !f.at(k+1).is(isOf) && !(f.str(a.i-1) == "by" && f.near(a.i-1, 5, isResult) && f.phraseEnds(k+1)) {
			return 0, false
		}
		return f.emit(a.i, k+1, Ratio, ""), true
	}
	k = a.j
	if f.at(k).is(isOut) {
		k++
	}
	if !f.at(k).is(isOf) {
		return 0, false
	}
	k++
	for f.at(k).is(isArticle) || f.str(k) == "all" || f.str(k) == "every" {
		k++
	}
	if !f.at(k).is(isNumber) && f.at(k).kind != kindNumber {
		return 0, false
	}
	b, ok := f.amount(k)
	if !ok || b.value < a.value || b.value < 2 || b.money || f.yearLike(&b) || f.at(b.j).is(isTime) || f.at(b.j).kind == kindNumber || f.at(b.j).punct('%') {
		return 0, false
	}
	if a.frac && !b.scaled || b.value <= 100 && f.near(a.i, 4, isRatingCue) {
		return f.emit(a.i, b.j, Rating, ""), true
	}
	if n, ok := f.noun(b.j, &b); ok {
		return f.emit(a.i, n.end, Ratio, n.unit), true
	}
	return f.emit(a.i, b.j, Ratio, ""), true
}

// from reads a change at the word "from": "from 85% to 98%", "from 5 days to
// 1", "from two to nine".
func (f *finder) from(i int) (int, bool) {
	k := f.skipAbout(i + 1)
	if t := f.at(k); t.kind == kindWord && t.is(isTime) && f.at(k+1).is(isTo) { // "from months to 3 weeks"
		if end := f.unitToUnit(k); end > 0 {
			return f.emit(i, end, Change, ""), true
		}
		return f.changeTo(&amount{i: k, j: k + 1, value: 1}, i, 2)
	}
	if j := f.howOften(k); j > 0 && f.at(j).is(isTo) { // "from monthly to daily", "from twice a year to every two weeks"
		if end := f.howOften(j + 1); end > 0 {
			return f.emit(i, end, Change, ""), true
		}
	}
	if j, ok := f.fromRank(i, k); ok {
		return j, true
	}
	if j := f.dayNumber(k); j > 0 && f.at(j).is(isTo) { // "from day 9 to day 4", "from WD9 to WD4"
		if end := f.dayNumber(j + 1); end > 0 {
			return f.emit(i, end, Change, ""), true
		}
	}
	k = f.skipSign(k)
	level := f.matured(k + 1)
	for n := 0; level && n < 2 && f.at(k).kind == kindWord && !f.at(k).is(isNumber); n++ { // "from CMMI level 2"
		k++
	}
	a, ok := f.one(k)
	if ok && f.at(a.j).punct('-') { // "from 3-4 weeks to 1"
		f.upper(&a)
	}
	if !ok || !a.money && !level && f.isName(&a) || f.yearLike(&a) {
		return 0, false
	}
	j, ok := f.changeTo(&a, i, 6)
	if !ok && a.value >= 100 && f.modelsFrom(&a, i) {
		f.nameEnd = a.j
		return a.j, true
	}
	for b := i - 1; ok && b >= i-3; b-- {
		if wording.Among(f.str(b), "ranging ranged") { // "loans ranging from $1,000 to $1M": how large they were
			f.found[len(f.found)-1].Kind = Count
			if a.money {
				f.found[len(f.found)-1].Kind = Money
			}
		}
	}
	return j, ok
}

// howOften returns the token behind "weekly", "twice a year" or "every two weeks" at token k, or 0.
func (f *finder) howOften(k int) int {
	if f.at(k).is(isOften) {
		return k + 1
	}
	if w := f.str(k); w != "once" && w != "twice" && w != "every" {
		return 0
	} else if w != "every" || f.at(k+1).is(isNumber) || f.at(k+1).kind == kindNumber {
		k++
	}
	if !f.at(k + 1).is(isTime) {
		return 0
	}
	return k + 2
}

// become reads a change without "from": "14 person crew to a 5 person crew",
// "12 data centers into 3". "to" needs a verb of change before.
func (f *finder) become(a *amount) (int, bool) {
	if f.yearLike(a) || a.high != a.value {
		return 0, false
	}
	k := a.j
	for n := 0; n < 5; n++ {
		if t := f.at(k); t.is(isTo) && t.kind == kindWord {
			if f.str(k) != "into" && f.str(k-1) != "down" && !f.near(a.i, 6, isResult) {
				return 0, false
			}
			return f.changeTo(a, a.i, 5)
		} else if t.is(isStop) || wording.Among(f.str(k), "separated divided split grouped organized organised") || t.kind != kindWord && !t.punct('%') && !t.punct('-') {
			return 0, false
		}
		k++
	}
	return 0, false
}

// changeTo reads "(down) to B" within n tokens behind the amount a and emits the
// change from token start on.
func (f *finder) changeTo(a *amount, start, n int) (int, bool) {
	k := a.j
	for ; n > 0; n, k = n-1, k+1 {
		t := f.at(k)
		if t.is(isTo) && t.kind == kindWord {
			break
		}
		if t.kind == kindNone || t.punct(';') || t.punct('.') && !t.glued() || t.kind == kindNumber {
			return 0, false
		}
	}
	if n == 0 || f.street(a.j) {
		return 0, false
	}
	k = f.skipAbout(k + 1)
	if t := f.at(k); t.is(isTime) && t.kind == kindWord && f.at(k-1).is(isArticle) && f.at(a.j).is(isTime) { // "from 2 weeks to under an hour"
		return f.emit(start, k+1, Change, ""), true
	}
	if _, ok := f.odds(k); ok {
		return 0, false
	}
	if f.matured(start+2) && strings.EqualFold(f.str(k), "level") {
		k++
	}
	if f.at(k).is(isSingle) && f.at(k).kind == kindWord {
		if f.at(k).is(isNumber) || f.at(k+1).kind == kindWord {
			return f.emit(start, f.thingEnd(k+1), Change, ""), true
		}
		return 0, false
	}
	b, ok := f.amount(f.skipSign(k))
	if !ok || f.yearLike(&b) || f.isDate(&b) || f.at(b.j).kind == kindMixed {
		return 0, false
	}
	unit := a.money || b.money || f.at(a.j).punct('%') || f.at(b.j).punct('%') || f.at(a.j).is(isPercent) || f.at(b.j).is(isPercent) || f.at(a.j).is(isTime)
	if !unit && (a.frac || b.frac) && f.near(start, 6, isVersionCue) && !f.near(start, 6, isRatingCue) {
		return 0, false
	}
	if f.street(b.j) || !unit && f.modelsOf(a, &b) && f.near(start, 4, isVersionCue|isNames) {
		return 0, false
	}
	if !unit && !f.matured(start) && f.near(start, 1, isNames) && !f.at(a.j).is(isTime|isPeople|isUnit) && !f.at(b.j).is(isTime) {
		return 0, false
	}
	return f.emit(start, f.unitEnd(b.j, &b), Change, ""), true
}

// matured reports the scale of a maturity among the four tokens before i: a level of it is reached, not only named.
func (f *finder) matured(i int) bool {
	for k := i - 1; k >= i-4; k-- {
		switch strings.ToLower(f.str(k)) {
		case "cmmi", "cmm", "maturity":
			return true
		}
	}
	return false
}

// thingEnd returns the token behind the noun that "a single" at k-1 belongs to.
func (f *finder) thingEnd(k int) int {
	if f.at(k).kind == kindWord && !f.at(k).is(isStop|isOf) && f.str(k) != "and" {
		return k + 1
	}
	return k
}

// unitEnd returns the token behind the unit that starts at j.
func (f *finder) unitEnd(j int, b *amount) int {
	t := f.at(j)
	if t.punct('%') || t.is(isPercent|isTime|isVolume) {
		return j + 1
	}
	if t.punct('-') && t.glued() && f.at(j+1).is(isTime|isCompound) {
		return j + 2
	}
	if n, ok := f.noun(j, b); ok && n.known {
		return n.end
	}
	return j
}

// skipSign steps over the sign of a score: "from -12 to +34".
func (f *finder) skipSign(k int) int {
	if t := f.at(k); (t.punct('-') || t.punct('+')) && t.space && f.at(k+1).glued() {
		return k + 1
	}
	return k
}

// skipAbout steps over "over", "approximately", "a", "just" from token k.
func (f *finder) skipAbout(k int) int {
	if wording.Among(f.str(k), "avg Avg ave") && f.at(k+1).punct('.') {
		k += 2
	}
	for n := 0; n < 4 && !f.at(k).is(isNumber) && (f.at(k).is(isApprox) || f.at(k).punct('~') || f.at(k).punct('<') || f.at(k).punct('>')); n++ {
		k++
	}
	return k
}

// ordinalRank reads "2nd of 14", "second out of 40", "1st place".
func (f *finder) ordinalRank(i int) (int, bool) {
	if t := f.at(i); t.kind == kindMixed && !f.isOrdinal(i) {
		return 0, false
	}
	k := i + 1
	if f.at(k).punct('-') && f.at(k).glued() && f.str(k+1) == "percentile" {
		k++
	}
	if f.str(k) == "percentile" {
		if wording.Among(f.str(k+1), "latency response load") || f.str(k+1) == "of" && wording.Among(f.str(k+2), "latency response latencies") {
			return 0, false
		}
		return f.emit(i, k+1, Rank, ""), true
	}
	if wording.Among(strings.ToLower(f.str(k)), "place prize rank") {
		return f.emit(i, k+1, Rank, ""), true
	}
	if f.at(k).is(isOut) {
		k++
	}
	if !f.at(k).is(isOf) {
		return 0, false
	}
	b, ok := f.amount(k + 1)
	if !ok || f.yearLike(&b) || b.money || b.value < 2 || f.at(i-1).is(isMonth) || f.at(k+1).is(isMonth) {
		return 0, false
	}
	return f.emit(i, f.unitEnd(b.j, &b), Rank, ""), true
}

// isOrdinal reports "1st", "22nd", "3 rd".
func (f *finder) isOrdinal(i int) bool {
	w := f.str(i)
	n := len(w)
	if n < 3 || !isDigit(rune(w[n-3])) && w[n-3] != ' ' {
		return false
	}
	switch w[n-2:] {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return true
	}
	return false
}

// ranked reads "ranked #1", "ranked 2nd", "top 3", "top ten".
func (f *finder) ranked(i int) (int, bool) {
	if isSuperlative(f.str(i)) {
		return f.superlative(i)
	}
	if f.at(i).is(isTop) && f.at(i+1).punct('-') && wording.Among(f.str(i+2), "selling performing producing grossing") && !f.pluralAt(i+3) { // "the top-selling shop in Kent"
		_, ok := f.superlative(i)
		if ok {
			f.found[len(f.found)-1].End = f.at(i + 2).end
		}
		return i + 3, ok
	}
	if k := i + 1; f.at(i).is(isTop) {
		if f.at(k).punct('-') && f.at(k).glued() {
			k++
		}
		if wording.Among(f.str(k), "quartile quintile decile percentile tercile") {
			return f.emit(i, k+1, Rank, ""), true
		}
	}
	k := f.skipAbout(i + 1)
	if f.str(k) == "among" || f.str(k) == "in" || f.str(k) == "number" || f.str(k) == "No" {
		k = f.skipAbout(k + 1)
	}
	if f.at(k).punct('.') || f.at(k).punct('#') || f.at(k).punct('-') && f.at(k).glued() {
		k++
	}
	t := f.at(k)
	if f.at(i).is(isRank) && !f.at(i).is(isTop) {
		if t.kind == kindMixed && f.isOrdinal(k) || t.is(isOrdinal) || f.str(k) == "first" {
			if j, ok := f.ordinalRank(k); ok {
				f.found[len(f.found)-1].Start = f.at(i).start
				return j, true
			}
			return f.emit(i, k+1, Rank, ""), true
		}
		if f.str(k) == "top" {
			return f.ranked(k)
		}
	}
	b, ok := f.amount(k)
	if !ok || b.money || f.yearLike(&b) || b.value > 1000 || b.value == 0 {
		return 0, false
	}
	if f.at(b.j).punct('%') || f.at(b.j).is(isPercent) {
		return f.emit(i, b.j+1, Rank, ""), true
	}
	if f.at(b.j).is(isTime) {
		return 0, false
	}
	if f.at(i).is(isTop) && f.employerAt(b.j) { // "for a top-four grocer"
		return b.j, true
	}
	return f.emit(i, b.j, Rank, ""), true
}

// hash reads "#1".
func (f *finder) hash(i int) int {
	n := f.at(i + 1)
	if n.kind != kindNumber || !n.glued() {
		return i + 1
	}
	if n.value >= 1 && n.value <= 20 && !f.at(i-1).is(isNames|isUnit|isPeople) && !f.allCaps(i-1) && n.flags == 0 && !n.frac {
		return f.emit(i, i+2, Rank, "")
	}
	return i + 2
}

// allCaps reports a word in capitals, which a number with "#" behind it names: "AASF #2".
func (f *finder) allCaps(i int) bool {
	w := f.str(i)
	if len(w) < 2 || f.at(i).kind != kindWord {
		return false
	}
	for _, c := range []byte(w) {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

// grade reads "C- to B+".
func (f *finder) grade(i int) int {
	if !isGrade(f.str(i)) {
		return i + 1
	}
	k, signed := i+1, false
	if f.at(k).glued() && (f.at(k).punct('-') || f.at(k).punct('+')) {
		k, signed = k+1, true
	}
	if !f.at(k).is(isTo) || !isGrade(f.str(k+1)) {
		return i + 1
	}
	end := k + 2
	if f.at(end).glued() && (f.at(end).punct('-') || f.at(end).punct('+')) {
		end, signed = end+1, true
	}
	if !signed && !f.near(i, 4, isGradeWord) {
		return i + 1
	}
	return f.emit(i, end, Rating, "")
}

func isGrade(w string) bool {
	return len(w) == 1 && (w[0] >= 'A' && w[0] <= 'D' || w[0] == 'F')
}
