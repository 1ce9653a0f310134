package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

func isSuperlative(w string) bool {
	return wording.Among(strings.ToLower(w), "largest biggest highest lowest fastest smallest")
}

// superlative reads a rank without a number: "the largest contract in China", "the world's fastest network", "the 2nd
// largest plant". It has to say among what, and not to be shared ("one of the largest"). What describes an employer or a
// client is none.
func (f *finder) superlative(i int) (int, bool) {
	start, counted := i, false
	k := i - 1
	if f.at(k).punct('-') {
		k--
	}
	if t := f.at(k); t.kind == kindMixed && f.isOrdinal(k) || t.is(isOrdinal) && t.kind == kindWord {
		start, counted = k, true
	}
	for k := start - 1; k >= start-4; k-- {
		if wording.Among(strings.ToLower(f.str(k)), "one some among amongst for with at many through via") {
			return 0, false
		}
	}
	if f.aboutOthers(i + 1) {
		return 0, false
	}
	if p := f.str(start - 1); counted || f.str(i+1) == "ever" || strings.HasSuffix(p, "'s") || strings.HasSuffix(p, "’s") || strings.EqualFold(p, "worlds") {
		return f.emit(start, i+1, Rank, ""), true
	}
	for k := i + 2; k < i+14; k++ {
		t := f.at(k)
		if t.kind == kindNone || t.kind == kindPunct && t.char != '-' && t.char != '/' && t.char != '&' {
			return 0, false
		}
		if w := strings.ToLower(f.str(k)); w == "worldwide" || w == "ever" || w == "nationwide" || (w == "in" || w == "outside" || w == "across" || w == "within") && f.scope(k+1) {
			return f.emit(i, i+1, Rank, ""), true
		}
	}
	return 0, false
}

// aboutOthers reports a noun within three tokens from k that names an employer or a client, or one that is praised
// rather than ranked ("the highest level of").
func (f *finder) aboutOthers(k int) bool {
	for n := 0; n < 4; n, k = n+1, k+1 {
		if t := f.at(k); t.kind != kindWord || t.is(isStop|isOf) {
			return false
		}
		if wording.Among(strings.TrimSuffix(singular(f.str(k)), "'"), "company provider retailer bank insurer manufacturer employer firm client customer supplier distributor operator producer carrier maker "+
			"university agency hospital chain organization si vendor publisher utility level standard quality degree priority caliber integrity ethic value possible cost price") {
			return true
		}
	}
	return false
}

// employerAt reports one employer or client within three tokens from k, which others have ranked.
func (f *finder) employerAt(k int) bool {
	for end := k + 3; k < end && f.at(k).kind == kindWord && !f.at(k).is(isStop|isOf); k++ {
		if wording.Among(strings.ToLower(f.str(k)), "company firm retailer grocer bank insurer manufacturer airline university brand telco utility carrier") {
			return true
		}
	}
	return false
}

// scope reports the set that a superlative ranks in, from token k: "the world", "company history", a name.
func (f *finder) scope(k int) bool {
	for f.at(k).is(isArticle) || strings.EqualFold(f.str(k), "the") {
		k++
	}
	if f.at(k).kind != kindWord {
		return false
	}
	if f.at(k).upper {
		return true
	}
	for n := 0; n < 3 && f.at(k).kind == kindWord; n, k = n+1, k+1 {
		if wording.Among(singular(f.str(k)), "world country nation state region company industry history division organization firm market city group department agency district sector") {
			return true
		}
	}
	return false
}

// fromRank reads a change of rank, "from 13th place to 4th", behind the word "from" at token i; k is the token behind it.
func (f *finder) fromRank(i, k int) (int, bool) {
	if !f.ordinalAt(k) || !f.near(i, 8, isResult) && !strings.EqualFold(f.str(k+1), "place") && !strings.EqualFold(f.str(k+1), "rank") {
		return 0, false
	}
	for n := k + 1; n < k+4; n++ {
		if !f.at(n).is(isTo) || f.at(n).kind != kindWord {
			continue
		}
		if !f.ordinalAt(n+1) && !strings.EqualFold(f.str(n+1), "first") {
			return 0, false
		}
		switch singular(f.str(n + 2)) {
		case "grade", "floor", "century", "street", "edition", "generation", "grader":
			return 0, false
		}
		return f.emit(i, n+2, Change, ""), true
	}
	return 0, false
}

// ordinalAt reports "13th" or "third" at token k, not beside a month.
func (f *finder) ordinalAt(k int) bool {
	t := f.at(k)
	if f.at(k-1).is(isMonth) || f.at(k+1).is(isMonth) {
		return false
	}
	return t.kind == kindMixed && f.isOrdinal(k) || t.kind == kindWord && t.is(isOrdinal)
}
