package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// word handles a word of the lexicon that is no number.
func (f *finder) word(i int) int {
	t := f.at(i)
	for _, rule := range [...]struct {
		on   flags
		read func(*finder, int) (int, bool)
	}{
		{isFrom, (*finder).from},
		{isStop | isVagueOf, (*finder).noneOf},
		{isPer | isOften | isMaybeMultiply, (*finder).rhythm},
		{isMaybeMultiply, (*finder).repeated},
		{isTo, (*finder).downToOne},
		{isTo, (*finder).toNone},
		{isApprox | isResult, (*finder).upFrom},
		{isCurrencyBefore, (*finder).currencyWord},
		{isTop | isRank, (*finder).ranked},
		{isVagueOf, (*finder).numberOne},
		{isVolume, (*finder).aPetabyte},
		{isOrdinal, (*finder).ordinalRank},
		{isMultiply, (*finder).multiplied},
		{isMaybeMultiply, (*finder).maybeMultiplied},
		{isTime, (*finder).oneTime},
		{isFraction, (*finder).aThird},
		{isHalf, (*finder).half},
		{isScale, (*finder).bareScale},
		{isVague | isVagueOf | isVagueFew, (*finder).vague},
	} {
		if t.is(rule.on) {
			if j, ok := rule.read(f, i); ok {
				return j
			}
		}
	}
	return i + 1
}

// downToOne reads "down to a single platform": the end of a change whose
// beginning is not written.
func (f *finder) downToOne(i int) (int, bool) {
	if f.str(i-1) != "down" || !f.near(i, 9, isResult) {
		return 0, false
	}
	k := f.skipAbout(i + 1)
	if !f.at(k).is(isSingle) || f.at(k+1).kind != kindWord || f.at(k+1).is(isStop|isOf) {
		return 0, false
	}
	return f.emit(i-1, f.thingEnd(k+1), Change, ""), true
}

// currencyWord reads "USD 5M", "Rs. 50 lakhs".
func (f *finder) currencyWord(i int) (int, bool) {
	a, ok := f.amount(i)
	if !ok {
		return 0, false
	}
	if f.str(i) == "RS" && f.str(i+1) == "6000" { // a series of computers
		return i + 2, true
	}
	return f.emit(i, a.j, Money, ""), true
}

// numberOne reads "number one in the region".
func (f *finder) numberOne(i int) (int, bool) {
	if strings.EqualFold(f.str(i), "no") && f.at(i+1).punct('.') && f.at(i+2).value == 1 && f.at(i+2).kind == kindNumber && !f.at(i+2).frac {
		if f.foremost(i + 3) {
			return i + 3, true
		}
		return f.emit(i, i+3, Rank, ""), true
	}
	if n := f.at(i + 1); !strings.EqualFold(f.str(i), "number") || n.value != 1 || n.kind == kindMixed || n.frac || f.foremost(i+2) {
		return 0, false
	}
	return f.emit(i, i+2, Rank, ""), true
}

// foremost reports what matters most at token k and was ranked by nobody: "the No. 1 priority".
func (f *finder) foremost(k int) bool {
	return wording.Among(strings.ToLower(f.str(k)), "priority concern issue goal objective cause source complaint problem risk reason rule challenge request")
}

func (f *finder) multiplied(i int) (int, bool) {
	return f.emit(i, i+1, Word, ""), true
}

// maybeMultiplied reads "double the throughput", "twice as fast"; "double entry"
// and "twice a week" are no measure.
func (f *finder) maybeMultiplied(i int) (int, bool) {
	n := f.at(i + 1)
	if f.at(i).glued() && f.at(i-1).punct('-') || f.recurs(i+1) || !n.space {
		return 0, false
	}
	if strings.EqualFold(f.str(i), "thrice") {
		return 0, false
	}
	if n.is(isArticle) && f.str(i+1) != "a" && f.str(i+1) != "an" || f.str(i+1) == "as" {
		return f.emit(i, i+1, Word, ""), true
	}
	return 0, false
}

// aThird reads "by a third", "a quarter of"; "a third party" is none.
func (f *finder) aThird(i int) (int, bool) {
	if f.str(i-1) != "a" || f.at(i).is(isHalf) {
		return 0, false
	}
	n := f.at(i + 1)
	if n.punct('-') && n.glued() || strings.HasPrefix(f.str(i+1), "part") { // "stood up a third-party review", "a quarter-end close", "by a third party"
		return 0, false
	}
	if ends := n.kind != kindWord || n.is(isStop); ends && (f.str(i-2) == "up" || f.str(i-2) == "to" && f.near(i-2, 6, isResult)) { // "cut to a third", "up a third"
		return f.emit(i-1, i+1, Ratio, ""), true
	}
	if p := f.at(i - 2); f.at(i+1).is(isOf) || p.is(isAbout) || f.str(i-2) == "by" || f.str(i-2) == "down" {
		return f.emit(i-1, i+1, Ratio, ""), true
	}
	return 0, false
}

// half reads "by half", "in half", "half of the", "half the time".
func (f *finder) half(i int) (int, bool) {
	prev, next := f.str(i-1), f.at(i+1)
	switch {
	case f.str(i+1) == "a" && f.at(i+2).is(isPercent): // "under half a percent"
		return f.emit(i, i+3, Percent, ""), true
	case next.punct('-') && next.glued() && f.at(i+2).is(isScale) && f.at(i+2).end-f.at(i+2).start > 3: // "half-million dollars"
		a := amount{i: i, j: i + 3, value: f.at(i+2).value / 2, high: f.at(i+2).value / 2, scaled: true, words: true, large: f.at(i + 2).is(isMoneyScale)}
		f.dress(&a)
		for _, rule := range [...]func(*finder, *amount) (int, bool){(*finder).moneyOf, (*finder).counted} {
			if j, ok := rule(f, &a); ok {
				return j, true
			}
		}
		return a.j, true
	case next.punct('-') && next.glued() || f.at(i-1).punct('-') && f.at(i).glued():
		return 0, false
	case next.is(isScale), f.str(i+1) == "a" && f.at(i+2).is(isScale):
		k := i + 1
		if !next.is(isScale) {
			k++
		}
		a := amount{i: i, j: k + 1, value: f.at(k).value / 2, high: f.at(k).value / 2, scaled: true, words: true, large: f.at(k).is(isMoneyScale)}
		f.dress(&a)
		for _, rule := range [...]func(*finder, *amount) (int, bool){(*finder).moneyOf, (*finder).counted} {
			if j, ok := rule(f, &a); ok {
				return j, true
			}
		}
		return a.j, true
	case prev == "by" || f.byAbout(i) || prev == "in" && !next.is(isStop) || prev == "in" || next.is(isOf) || f.str(i+1) == "as" || f.str(i+1) == "the" && prev != "other":
		if prev == "first" || prev == "second" || prev == "latter" || prev == "other" {
			return 0, false
		}
		return f.emit(i, i+1, Ratio, ""), true
	}
	return 0, false
}

// byAbout reports "by roughly", "by more than" before token i.
func (f *finder) byAbout(i int) bool {
	k := i - 1
	for n := 0; n < 3 && f.at(k).is(isApprox) && f.at(k).kind == kindWord; n++ {
		k--
	}
	return k < i-1 && f.str(k) == "by"
}

// bareScale reads "a dozen sites", "over a hundred users", "a million dollars".
func (f *finder) bareScale(i int) (int, bool) {
	t := f.at(i)
	if f.at(i + 1).is(isPercent) {
		return f.emit(i, i+2, Percent, ""), true
	}
	more := wording.Among(f.str(i-1), "another additional extra further")
	if t.end-t.start < 4 || !more && !f.at(i-1).is(isArticle) {
		if t.end-t.start >= 4 && t.is(isMoneyScale) && f.at(i+1).punct('-') && f.at(i+1).glued() && f.at(i+2).is(isCurrency) {
			return f.emit(i, i+3, Amount, ""), true // a "million-dollar" something
		}
		return 0, false
	}
	a := amount{i: i, j: i + 1, value: t.value, high: t.value, scaled: true, words: true, large: t.is(isMoneyScale)}
	if f.at(i+1).punct('-') && f.at(i+1).glued() && f.at(i+2).is(isCurrency) {
		return f.emit(i, i+3, Amount, ""), true
	}
	f.dress(&a)
	for _, rule := range [...]func(*finder, *amount) (int, bool){(*finder).moneyOf, (*finder).counted} {
		if j, ok := rule(f, &a); ok {
			return j, true
		}
	}
	return a.j, true
}

// vague reads an amount without a number: "several", "hundreds of", "a few",
// "multi-million".
func (f *finder) vague(i int) (int, bool) {
	t, prev := f.at(i), f.at(i-1)
	multi := strings.EqualFold(f.str(i), "multi")
	joined := f.at(i+1).punct('-') && f.at(i+1).glued()
	switch {
	case multi && joined && f.at(i+2).is(isScale):
		j := i + 3
		if f.at(j).is(isCurrency) {
			j++
		} else if f.at(j).punct('-') && f.at(j+1).is(isCurrency) {
			j += 2
		}
		return f.emit(i, j, Amount, ""), true
	case multi && f.at(i+1).is(isScale) && f.at(i+1).end-f.at(i+1).start > 3:
		return f.emit(i, i+2, Amount, ""), true
	case joined && strings.EqualFold(f.str(i), "multimillion"): // "a multimillion-dollar program"
		return f.emit(i, i+3, Amount, ""), true
	case t.is(isVague) && wording.Among(f.str(i+1), "knowledge experience understanding expertise background"):
		return 0, false
	case strings.EqualFold(f.str(i), "high"):
		if w := f.str(i + 1); (w == "volume" || w == "volumes") && f.at(i+2).is(isOf) {
			return f.emit(i, i+3, Amount, ""), true
		}
		return 0, false
	case joined || multi || prev.punct('-') && t.glued(): // "multi-site", "multi year rents": a kind of thing
		return 0, false
	case t.is(isVague):
		return f.emit(i, i+1, Amount, ""), true
	case (t.is(isVagueFew) || f.str(i) == "couple") && f.at(i+1).is(isScale) && f.at(i+1).end-f.at(i+1).start > 3:
		return f.emit(i, i+2, Amount, ""), true
	case t.is(isVagueFew):
		if strings.EqualFold(f.str(i-1), "a") || prev.is(isPeriod) {
			return f.emit(i, i+1, Amount, ""), true
		}
	case wording.Among(f.str(i), "millions billions trillions") && (f.at(i+1).is(isOf) && f.at(i+2).is(isCurrency) || f.str(i+1) == "in" && f.at(i+2).is(isMoneyCue)):
		return f.emit(i, i+3, Money, ""), true // readers take it for a measure, as they do a million dollars
	case t.is(isVagueOf) && f.at(i+1).is(isOf) && f.at(i+2).kind != kindNumber: // "scores of 94%"
		w := f.str(i)
		if w[len(w)-1] == 's' || strings.EqualFold(f.str(i-1), "a") || strings.EqualFold(f.str(i-2), "a") || f.str(i-1) == "wide" {
			return f.emit(i, i+2, Amount, ""), true
		}
	}
	return 0, false
}
