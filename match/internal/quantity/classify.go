package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// number decides what the amount at token i measures, if anything, and returns
// the token to go on from.
func (f *finder) number(i int) int {
	a, ok := f.one(i)
	if !ok {
		return i + 1
	}
	if f.at(a.j).punct(':') && a.j == i+1 {
		if j, ok := f.ratioOf(i); ok {
			return j
		}
	}
	if !a.money && f.apart(&a) {
		f.nameEnd, f.apartAt = a.j, a.j
		return a.j + 1
	}
	f.upper(&a)
	if !a.money && f.isName(&a) {
		f.nameEnd = f.skipName(a.j)
		return f.nameEnd
	}
	for _, rule := range [...]func(*finder, *amount) (int, bool){
		(*finder).contrast, (*finder).proportion, (*finder).factor, (*finder).slash, (*finder).ratio, (*finder).become, (*finder).percent, (*finder).moneyOf, (*finder).times,
		(*finder).volume, (*finder).duration, (*finder).hyphen, (*finder).summed, (*finder).counted, (*finder).noted, (*finder).perTime, (*finder).rated, (*finder).grownTo,
		(*finder).hired, (*finder).resized,
	} {
		if j, ok := rule(f, &a); ok {
			return max(j, a.j)
		}
	}
	return a.j
}

// slash reads "4.8/5" and steps over "24/7" and dates.
func (f *finder) slash(a *amount) (int, bool) {
	if !f.at(a.j).punct('/') || !f.at(a.j).glued() || !f.at(a.j+1).glued() {
		return 0, false
	}
	of := f.at(a.j + 1)
	if of.kind != kindNumber {
		return 0, false
	}
	if a.value < of.value && of.value <= 10 && !a.frac && !of.frac && a.value > 0 && f.at(a.j+2).is(isOf|isArticle) && f.at(a.j+2).space {
		return f.emit(a.i, a.j+2, Ratio, ""), true // "1/3 of the cost"
	}
	if a.value < of.value && of.value <= 10 && !a.frac && a.value > 0 && f.str(a.i-1) == "by" && f.near(a.i-1, 6, isResult) && f.phraseEnds(a.j+2) && !f.at(a.j+2).punct('/') { // "cut the backlog by 2/3"
		return f.emit(a.i, a.j+2, Ratio, ""), true
	}
	if f.share(a, of) {
		n, _ := f.noun(a.j+2, a)
		return f.emit(a.i, n.end, Ratio, n.unit), true
	}
	outOf := of.value == 5 || of.value == 10 || of.value == 100
	if outOf && a.value <= of.value && !f.at(a.j+2).punct('/') && (a.frac || f.near(a.i, 4, isRatingCue)) {
		return f.emit(a.i, a.j+2, Rating, ""), true
	}
	return f.skipName(a.j), true
}

// share reports "41/44 findings": most of a number of things. "7/24 support" and "9/11" are none, nor are two releases.
func (f *finder) share(a *amount, of *token) bool {
	if a.frac || of.frac || a.value < 3 || a.value > of.value || 2*a.value < of.value || of.value == 24 || of.flags != 0 || a.suffix != 0 || a.value >= 1950 {
		return false
	}
	n, ok := f.noun(a.j+2, a)
	far := 4
	if of.value <= 31 { // or it may be a date or a pair of grades
		far = 3
		if verbForm(f.str(a.i - 1)) { // "closed 8/11 audit findings"
			far = 4
		}
	}
	return ok && n.known && n.end <= a.j+far && f.str(a.i)[0] != '0' && !f.near(a.i, 2, isNames)
}

// factor reads "by a factor of 8" and "multiplied by 8".
func (f *finder) factor(a *amount) (int, bool) {
	if f.str(a.i-1) == "by" && a.value >= 2 && f.phraseEnds(a.j) && f.at(a.j).kind != kindCurrency && !f.at(a.j).punct('%') {
		for k := a.i - 2; k >= 0 && k > a.i-7; k-- {
			if wording.Among(strings.ToLower(f.str(k)), "multiplied multiplying") {
				return f.emit(a.i-1, a.j, Multiple, ""), true
			}
		}
	}
	if f.str(a.i-1) != "of" || f.str(a.i-2) != "factor" || f.str(a.i-3) != "a" || a.value < 2 {
		return 0, false
	}
	return f.emit(a.i-2, a.j, Multiple, ""), true
}

// near reports whether a token with one of the flags stands within n tokens before i.
func (f *finder) near(i, n int, want flags) bool {
	for k := i - 1; k >= 0 && k >= i-n; k-- {
		if f.toks[k].is(want) {
			return true
		}
	}
	return false
}

// percent reads "30%", "12 percent", "40 basis points"; of uptime it is an availability.
func (f *finder) percent(a *amount) (int, bool) {
	j := f.percentEnd(a)
	if j == 0 {
		return 0, false
	}
	if f.at(j).punct('+') && f.at(j).glued() {
		j++
	}
	if f.ofTravel(a.i, j) {
		return j, true
	}
	kind := Percent
	for k := j; k < j+4; k++ {
		if f.at(k).is(isUptime) && f.str(k) != "up" || f.str(k) == "up" && f.str(k+1) != "to" && f.at(k).is(isUptime) {
			kind = Availability
		}
	}
	if f.near(a.i, 3, isUptime) && !f.near(a.i, 2, isFrom) && f.str(a.i-1) != "up" && f.str(a.i-2) != "up" {
		kind = Availability
	}
	return f.emit(a.i, j, kind, ""), true
}

// ofTravel reports a share over tokens [i, end) of the time that a post takes its holder elsewhere, "travel about 30%", "40% travel required",
// which is no work. What was cut is.
func (f *finder) ofTravel(i, end int) bool {
	k := i - 1
	for n := 0; n < 3 && (f.at(k).is(isApprox) || f.at(k).punct(':') || f.at(k).punct('~') || f.at(k).punct('(') || wording.Among(f.str(k), "up to")); n++ {
		k--
	}
	behind := strings.EqualFold(f.str(end), "travel") && (f.phraseEnds(end+1) || wording.Among(f.str(end+1), "required requirement"))
	return (behind || wording.Among(strings.ToLower(f.str(k)), "travel traveling travelling")) && !f.near(i, 6, isResult)
}

// percentEnd returns the token behind the percent sign or words, or 0.
func (f *finder) percentEnd(a *amount) int {
	t, next := f.at(a.j), f.at(a.j+1)
	switch {
	case t.punct('%') || t.is(isPercent) || f.str(a.j) == "bps" || f.str(a.j) == "pp",
		wording.Among(f.str(a.j), "pts points") && (f.at(a.i-1).punct('+') || f.at(a.i-1).punct('-')) && f.at(a.i).glued() && f.at(a.i-1).space: // "+3.2 pts"
		return a.j + 1
	case t.punct('-') && t.glued() && next.is(isPer) && f.at(a.j+2).punct('-') && f.str(a.j+3) == "cent": // "a 22-per-cent discount"
		return a.j + 4
	case t.punct('-') && next.is(isPercent),
		t.is(isPer) && f.str(a.j+1) == "cent",
		t.kind == kindWord && f.str(a.j) == "basis" && f.str(a.j+1) == "points":
		return a.j + 2
	case a.suffix != 0:
		if s := f.text[f.at(a.j-1).digits:f.at(a.j-1).end]; s == "bps" || s == "pp" {
			return a.j
		}
	}
	return 0
}

// times reads "3x", "4 times faster", "five-fold", "four nines", "5-star".
func (f *finder) times(a *amount) (int, bool) {
	j := a.j
	if f.at(j).punct('-') && f.at(j).glued() {
		j++
	}
	t := f.at(j)
	switch {
	case a.suffix&isTimes != 0 && a.frac && a.value > 100: // 802.1X
		return a.j, true
	case t.punct('×') && f.at(j+1).kind == kindNumber: // 24×7
		return f.skipName(j + 2), true
	case t.punct('×') && j == a.j && !t.glued(): // "3 × Dell": of each
		return a.j, true
	case t.punct('×') && j == a.j && f.recurs(j+1):
		return j + 1, true
	case t.punct('×') && j == a.j:
		return f.emit(a.i, j+1, Multiple, ""), true
	case a.suffix&isTimes != 0:
		if f.recurs(a.j) {
			return a.j, true
		}
		return f.emit(a.i, a.j, Multiple, ""), true
	case f.str(j) == "x" && f.at(j+1).kind == kindNumber && f.at(j+2).punct('-') && f.at(j+3).is(isCompound): // 3 x 8-person squads
		return j + 1, true
	case f.str(j) == "x" && f.at(j+1).kind == kindNumber: // 24 x 7
		return f.skipName(j + 2), true
	case t.is(isTimes) && t.kind == kindWord && f.at(j+1).kind != kindNumber:
		if f.recurs(j+1) || strings.EqualFold(f.str(j), "x") && (a.value > 100 || j > a.j) { // "5506-X"
			return j + 1, true
		}
		return f.emit(a.i, j+1, Multiple, ""), true
	case a.frac && a.value >= 90 && a.value < 100 && (f.str(j) == "uptime" || f.str(j) == "availability"):
		return f.emit(a.i, j+1, Availability, ""), true
	case a.suffix&isTime != 0 && t.is(isOf) && f.text[f.at(a.j-1).digits:f.at(a.j-1).end] == "s" && a.value >= 10: // "1000s of users"
		return f.emit(a.i, j+1, Amount, ""), true
	case f.thousandsOf(a):
		return f.emit(a.i, j+3, Amount, ""), true
	case a.scaled && f.str(j) == "ops":
		if end, rate := f.rateEnd(j + 1); rate { // "320k ops/sec"; else they are operations as a department
			return f.emit(a.i, end, Rate, "op"), true
		}
	case a.value > 1 && f.won(j):
		return f.emit(a.i, j+1, Count, "win"), true
	case t.is(isFold):
		return f.emit(a.i, j+1, Multiple, ""), true
	case (t.is(isNines) || t.kind == kindNumber && t.value == 9 && t.is(isHour)) && a.value >= 2 && a.value <= 7:
		return f.emit(a.i, j+1, Availability, "nine"), true
	case t.is(isStar) && a.words && (served(f.str(j+1)) || wording.Among(f.str(j+1), "rating ratings review reviews") && f.lower(j+2) && !f.at(j+2).is(isStop)): // "five-star service" praises
		return j + 1, true
	case t.is(isStar) && a.value <= 5:
		return f.emit(a.i, j+1, Rating, "star"), true
	case t.kind == kindWord && f.str(j) == "figure" && a.words:
		return f.emit(a.i, j+1, Amount, ""), true
	}
	return 0, false
}

// served reports what is called five-star and was rated by nobody.
func served(w string) bool {
	return wording.Among(w, "service services experience experiences treatment hospitality quality hotel hotels resort resorts restaurant restaurants")
}

// won reports "time" at token j with a winner behind it: "a three time award winner".
func (f *finder) won(j int) bool {
	if !strings.EqualFold(f.str(j), "time") {
		return false
	}
	for k := j + 1; k < j+6 && f.at(k).kind == kindWord && !f.at(k).is(isStop); k++ {
		switch strings.ToLower(f.str(k)) {
		case "winner", "champion", "recipient", "finalist":
			return true
		}
	}
	return false
}

// recurs reports "a week", "per day", "weekly" at token j.
func (f *finder) recurs(j int) bool {
	return f.at(j).is(isOften) || (f.at(j).is(isPer) || f.at(j).punct('/')) && f.at(j+1).is(isTime) && !f.later(j+2)
}

// later reports what makes a time that stands before token j a date: "a year later".
func (f *finder) later(j int) bool { return wording.Among(f.str(j), "later after ago earlier") }

// volume reads "40 TB" and "10 Gbps", but not the size of a part: "8 GB RAM".
func (f *finder) volume(a *amount) (int, bool) {
	j := a.j
	if f.str(j) == "KB" && f.at(j).space && (strings.HasPrefix(f.str(j+1), "article") || strings.HasPrefix(f.str(j+1), "entr")) {
		return f.emit(a.i, j+2, Count, "article"), true // of a knowledge base
	}
	switch {
	case a.suffix&isVolume != 0:
		if t := f.at(a.i); f.at(a.i-1).punct(',') && f.at(a.i-2).upper && fold(f.text[t.digits]) == 'k' {
			return a.j, true // among names it is a line of that speed: "DECnet, 56KB, X.25"
		}
	case f.at(j).is(isVolume):
		j++
	case f.at(j).punct('-') && f.at(j).glued() && f.at(j+1).is(isVolume):
		j += 2
	case f.str(j) == "sq" || f.str(j) == "square" || f.str(j) == "cubic":
		j++
		if f.at(j).punct('.') {
			j++
		}
		j++
	default:
		return 0, false
	}
	if w := f.str(j - 1); (w == "ton" || w == "tons" && f.at(j-2).punct('-')) && f.lower(j) && !f.at(j).is(isStop|isOf|isPer) {
		return j, true // "a 40 ton press" says what it can do
	}
	for k := j; k < j+3; k++ {
		if f.at(k).is(isPart) {
			return k + 1, true
		}
		if f.at(k).is(isStop) || f.at(k).kind == kindPunct {
			break
		}
	}
	return f.emit(a.i, min(j, len(f.toks)), Volume, ""), true
}

// thousandsOf reports "1000's of": no number, as "thousands of" is none.
func (f *finder) thousandsOf(a *amount) bool {
	return a.value >= 100 && !a.money && f.at(a.j).punct('\'') && f.at(a.j).glued() && f.str(a.j+1) == "s" && f.at(a.j+1).glued() && f.at(a.j+2).is(isOf)
}

// perTime reads a rate without a noun: "100/day", "200 per month".
func (f *finder) perTime(a *amount) (int, bool) {
	if a.value < 2 || a.frac || f.yearLike(a) || !f.recurs(a.j) || f.at(a.j).is(isOften) {
		return 0, false
	}
	return f.emit(a.i, a.j+2, Rate, ""), true
}

// rated reads a bare number behind the name of a score: "NPS of 62".
func (f *finder) rated(a *amount) (int, bool) {
	k := a.i - 1
	if f.at(k).punct('+') && f.at(a.i).glued() { // "of +62"
		k--
	}
	sign := k + 1
	p := f.at(k)
	if j, ok := f.bareUptime(a); ok {
		return j, true
	}
	if strings.EqualFold(f.str(k), "scored") && a.value > 10 && a.value <= 100 && !a.words && wording.Among(f.str(a.j), "in on") && !f.yearLike(a) && !f.at(a.j+1).is(isTime) { // "scored 94 in the survey"
		return f.emit(a.i, a.j, Rating, ""), true
	}
	if f.scoreName(k) && a.value <= 100 && (f.at(a.j).kind != kindWord || f.at(a.j).is(isStop)) {
		return f.emit(k+1, a.j, Rating, ""), true
	}
	if w := strings.ToLower(f.str(k)); a.frac && a.value <= 10 && (w == "score" || w == "scored" || w == "rated" || w == "rating") {
		return f.emit(a.i, a.j, Rating, ""), true
	}
	if !(p.is(isOf|isTo) || p.punct(':') || p.punct('=') || f.str(k) == "at") || f.yearLike(a) || a.value > 100 {
		return 0, false
	}
	for k, end := k-1, k-3; k >= end; k-- {
		t := f.at(k)
		if t.is(isRatingCue) {
			return f.emit(sign, a.j, Rating, ""), true
		}
		if t.is(isStop|isOf) || t.kind == kindPunct {
			break
		}
	}
	return 0, false
}

// bareUptime reads an availability without its sign: "kept uptime above 99.9".
func (f *finder) bareUptime(a *amount) (int, bool) {
	if !f.upFigure(a) || !f.phraseEnds(a.j) || f.at(a.j).punct('-') {
		return 0, false
	}
	return f.emit(a.i, a.j, Availability, ""), true
}

// upFigure reports a number that may be the availability that is named before it.
func (f *finder) upFigure(a *amount) bool {
	if !a.frac || a.value < 90 || a.value >= 100 || a.words {
		return false
	}
	for k := a.i - 1; k >= 0 && k >= a.i-6; k-- {
		if wording.Among(strings.ToLower(f.str(k)), "uptime availability") {
			return true
		}
	}
	return false
}

// scoreName reports the name of a score in capitals, behind which its value may stand at once: "NPS 62".
func (f *finder) scoreName(k int) bool {
	switch f.str(k) {
	case "NPS", "eNPS", "CSAT", "AUC", "F1":
		return true
	}
	return false
}

// grownTo reads a bare number that a count grew or shrank to, "grew the customer base to 1,900", or that a base has, "a
// student base of 5,000". What is counted stands before it.
func (f *finder) grownTo(a *amount) (int, bool) {
	if !(a.comma || a.scaled || a.value >= 100 && a.value != 365 && !a.words && !f.yearLike(a)) || a.frac && !a.scaled {
		return 0, false
	}
	k := a.i - 1
	for n := 0; n < 3 && f.at(k).is(isApprox) && f.at(k).kind == kindWord; n++ {
		k--
	}
	t := f.at(a.j)
	ends := t.kind == kindNone || t.is(isStop) || t.kind != kindWord && !t.glued() || t.punct('.') || t.punct(',') || t.punct(';') || t.punct(')')
	base := f.str(k) == "of" && f.str(k-1) == "base" && f.at(k-2).is(isUnit|isPeople)
	if f.str(k) != "to" && !base || !ends {
		return 0, false
	}
	if !base && (!f.near(k, 6, isResult) || !f.near(k, 4, isUnit|isPeople)) {
		return 0, false
	}
	return f.emit(a.i, a.j, Count, ""), true
}
