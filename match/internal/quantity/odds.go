package quantity

import "github.com/resumematch/resumematch/match/internal/wording"

// odds reads a ratio with a colon: "a ratio of 1:110", "from 30:1 to 120:1". Times of day, verses and editions of standards are written so too:
// one side has to be 1 and the other far more, or the word "ratio" to stand beside it.
func (f *finder) odds(i int) (end int, ok bool) {
	a, c, b := f.at(i), f.at(i+1), f.at(i+2)
	if a.kind != kindNumber || !c.punct(':') || !c.glued() || b.kind != kindNumber || !b.glued() || a.flags != 0 || b.flags != 0 || a.digits-a.start > 4 || b.digits-b.start > 4 {
		return 0, false
	}
	if t := f.at(i + 3); t.glued() && !t.punct('.') && !t.punct(',') && !t.punct(';') && !t.punct(')') || t.glued() && f.at(i+4).glued() {
		return 0, false
	}
	if a.glued() && !f.at(i-1).punct('(') || b.value >= 1950 && b.value < 2040 {
		return 0, false
	}
	if a.value == b.value || a.value != 1 && b.value != 1 {
		return 0, false
	}
	told := f.ratioTold(i)
	if p := f.at(i - 1); p.kind == kindWord && p.upper && !told || p.kind == kindNumber || p.punct('/') {
		return 0, false
	}
	sure := b.value == 1 && a.value >= 5 || a.value == 1 && b.value >= 60
	if !told && !sure {
		return 0, false
	}
	return i + 3, true
}

// ratioTold reports the word "ratio" among the tokens around token i.
func (f *finder) ratioTold(i int) bool {
	for k := i - 8; k < i+8; k++ {
		if wording.Among(f.str(k), "ratio ratios Ratio density oversubscription") {
			return true
		}
	}
	return false
}

// ratioOf reads [finder.odds] at a number.
func (f *finder) ratioOf(i int) (int, bool) {
	end, ok := f.odds(i)
	if !ok {
		return 0, false
	}
	if f.at(end).is(isTo) {
		if last, ok := f.odds(end + 1); ok {
			start := i
			if f.at(i - 1).is(isFrom) {
				start--
			}
			return f.emit(start, last, Change, ""), true
		}
	}
	return f.emit(i, end, Ratio, ""), true
}
