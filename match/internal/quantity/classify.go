package quantity

import "strings"

// number decides what the amount at token i measures, if anything, and returns
// the token to go on from.
func (f *finder) number(i int) int {
	a, ok := f.amount(i)
	if !ok {
		return i + 1
	}
	if !a.money && f.isName(&a) {
		f.nameEnd = f.skipName(a.j)
		return f.nameEnd
	}
	for _, rule := range [...]func(*finder, *amount) (int, bool){
		(*finder).slash, (*finder).ratio, (*finder).become, (*finder).percent, (*finder).moneyOf, (*finder).times,
		(*finder).volume, (*finder).duration, (*finder).hyphen, (*finder).counted, (*finder).perTime, (*finder).rated,
	} {
		if j, ok := rule(f, &a); ok {
			return max(j, a.j)
		}
	}
	return a.j
}

// isName reports whether the amount is a piece of a name, date or list number.
func (f *finder) isName(a *amount) bool {
	prev, t := f.at(a.i-1), f.at(a.i)
	if t.glued() && (prev.kind == kindWord || prev.kind == kindNumber || prev.kind == kindMixed) {
		return true
	}
	if t.glued() && prev.kind == kindPunct {
		before := f.at(a.i - 2)
		switch prev.char {
		case '/', '_', '@', '\'', '\\', ':':
			return prev.char != '/' || before.kind != kindWord || !before.space || !a.dressed()
		case '-', '.', '&':
			if prev.glued() && before.kind != kindNone && before.kind != kindPunct {
				return true
			}
		}
	}
	if a.i == 0 && (f.at(a.j).punct('.') || f.at(a.j).punct(')')) && a.high == a.value && !a.words { // a list number
		return true
	}
	if a.words && a.value == 2 && f.str(a.i-1) == "the" && f.str(a.i-2) == "between" { // "between the two companies"
		return true
	}
	if f.isDate(a) || f.isForm(a) || f.isTitle(a) {
		return true
	}
	if f.at(a.j).is(isFollows) {
		return true
	}
	if f.percentEnd(a) > 0 {
		return false
	}
	next := f.at(a.j)
	if next.glued() && next.kind == kindPunct {
		switch next.char {
		case ':', '@', '_', '\\':
			return f.at(a.j + 1).glued()
		case '/':
			if w := f.at(a.j + 1); w.glued() && w.kind == kindWord && w.upper && !w.is(isTime) { // "11171/IEC"
				return true
			}
		case '.':
			return f.at(a.j+1).glued() && f.str(a.j+1) == "x"
		case '-':
			return f.at(a.j+1).glued() && (f.at(a.j+1).kind == kindNumber || f.at(a.j+1).kind == kindMixed)
		case '\'':
			return true
		}
	}
	return f.named(a)
}

// named looks at the word before: "Level 3", "Windows 7", "Nexus 5". Any
// capitalised word inside a sentence that is no verb is taken for a name too,
// unless the number is written as an amount.
func (f *finder) named(a *amount) bool {
	k := a.i - 1
	if f.at(k).punct('#') || f.at(k).punct('-') && f.at(k).glued() {
		k--
	}
	p := f.at(k)
	if p.kind != kindWord {
		if p.punct(')') && f.allCaps(k-1) && f.at(k-2).punct('(') && !a.dressed() && !a.words && a.value >= 1000 { // "Secure Server (CSS) 1121"
			return true
		}
		if p.punct(',') && k == f.nameEnd && !a.dressed() && !a.words {
			return true
		}
		// The second of a list of versions: "2003, 2008", "ASA 5510 and 5520".
		return f.yearLike(a) && (p.punct(',') || p.punct('/')) && f.at(k-1).kind == kindNumber && !f.at(k-1).comma
	}
	if w := f.str(k); (w == "IS" || w == "EN" || w == "BS" || w == "DIN") && !a.dressed() { // standards; "is" in small letters is none
		return true
	}
	if p.is(isNames) && !(a.comma || a.plus && a.value >= 100) {
		return true
	}
	if (f.str(k) == "and" || f.str(k) == "or" || f.str(k) == "to") && k == f.nameEnd && !a.dressed() && !a.words {
		return true // "Cisco 2600 and 3600 routers"
	}
	if a.words || a.comma || a.plus && a.value >= 20 || a.scaled && a.suffix == 0 || a.money || !p.upper || p.is(isVerb|isApprox|isStop|isResult|isWithin|isGroup|isSize|isPeople) || verbForm(f.str(k)) {
		return false
	}
	b := f.at(k - 1)
	start := k == 0 || b.kind == kindPunct && b.char != ',' && b.char != '&' && b.char != '/' && b.char != '-' && b.char != '\''
	return !start
}

// verbForm reports whether a word has the form of a past tense or participle.
func verbForm(w string) bool {
	n := len(w)
	if n < 4 {
		return false
	}
	return fold(w[n-2]) == 'e' && fold(w[n-1]) == 'd' || n > 4 && fold(w[n-3]) == 'i' && fold(w[n-2]) == 'n' && fold(w[n-1]) == 'g'
}

func fold(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// isForm reports the number of an official form: "10K SEC reports", "1099 tax issues".
func (f *finder) isForm(a *amount) bool {
	if a.words || a.money || a.plus {
		return false
	}
	if f.str(a.j) == "SEC" && !a.comma && a.value <= 10_000 { // "10K", "8K"
		return true
	}
	if a.j != a.i+1 || !strings.Contains(" 1099 1098 1040 1065 1120 940 941 990 ", " "+f.str(a.i)+" ") {
		return false
	}
	for k := a.j; k < a.j+3; k++ {
		if strings.Contains(" tax taxes form forms filing filings return returns ", " "+f.str(k)+" ") {
			return true
		}
	}
	return false
}

// isTitle reports a number word that opens a name inside a sentence: "the Five Diamond standards", "at Six Flags".
func (f *finder) isTitle(a *amount) bool {
	prev, next := f.at(a.i-1), f.at(a.j)
	return a.words && a.j == a.i+1 && f.at(a.i).upper && prev.kind == kindWord && !prev.upper && next.kind == kindWord && next.upper && !next.is(isPeople|isUnit)
}

// isDate reports a day beside a month, or an hour of the day.
func (f *finder) isDate(a *amount) bool {
	prev, next := f.at(a.i-1), f.at(a.j)
	if prev.punct(',') || prev.punct('.') || prev.punct('-') {
		prev = f.at(a.i - 2)
	}
	if (prev.is(isMonth) && prev.upper && a.value < 2100 || next.is(isMonth) && next.upper && a.value <= 31) && !a.dressed() {
		return true
	}
	if next.kind == kindWord && !a.words {
		switch f.str(a.j) {
		case "am", "pm", "AM", "PM":
			return true
		}
	}
	return false
}

// yearLike reports a bare four-digit number in the range of years and of
// product versions named after them.
func (f *finder) yearLike(a *amount) bool {
	return !a.dressed() && !a.frac && !a.words && (a.value >= 1950 && a.value < 2040 || a.high >= 1950 && a.high < 2040)
}

// skipName returns the token behind everything glued to token j-1.
func (f *finder) skipName(j int) int {
	for f.at(j).glued() {
		t := f.at(j)
		if t.kind == kindPunct && (!f.at(j+1).glued() || t.char == ',' || t.char == ';' || t.char == '(' || t.char == ')') {
			break
		}
		if t.kind == kindWord && !t.is(isTo) && f.at(j-1).punct('.') { // "in 2008.Managed": two sentences run together
			break
		}
		j++
	}
	return j
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
	outOf := of.value == 5 || of.value == 10 || of.value == 100
	if outOf && a.value <= of.value && !f.at(a.j+2).punct('/') && (a.frac || f.near(a.i, 4, isRatingCue)) {
		return f.emit(a.i, a.j+2, Rating, ""), true
	}
	return f.skipName(a.j), true
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

// percentEnd returns the token behind the percent sign or words, or 0.
func (f *finder) percentEnd(a *amount) int {
	t, next := f.at(a.j), f.at(a.j+1)
	switch {
	case t.punct('%') || t.is(isPercent):
		return a.j + 1
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

// moneyOf reads a currency, or a scale beside a budget: "budget of 5M".
func (f *finder) moneyOf(a *amount) (int, bool) {
	if a.money {
		return f.emit(a.i, a.j, Money, ""), true
	}
	if !a.large && !a.scaled {
		return 0, false
	}
	if f.profitAndLoss(a.i) && a.large {
		return f.emit(a.i, a.j, Money, ""), true
	}
	if n, ok := f.noun(a.j, a); !a.large && ok && n.known {
		return 0, false
	}
	if !a.large && (!f.near(a.i, 2, isMoneyCue) && !f.at(a.j).is(isMoneyCue) || f.at(a.j).is(isUnit|isPeople)) {
		return 0, false // "120K budget" is money, "a budget tool for 10K users" is none
	}
	if f.near(a.i, 4, isMoneyCue) || f.at(a.j).is(isMoneyCue) || f.at(a.j+1).is(isMoneyCue) && !f.at(a.j).is(isStop) {
		return f.emit(a.i, a.j, Money, ""), true
	}
	return 0, false
}

// profitAndLoss reports "P&L" within four tokens before i.
func (f *finder) profitAndLoss(i int) bool {
	for k := i - 1; k >= i-4; k-- {
		if f.str(k) == "L" && f.at(k-1).punct('&') && f.str(k-2) == "P" {
			return true
		}
	}
	return false
}

// times reads "3x", "4 times faster", "five-fold", "four nines", "5-star".
func (f *finder) times(a *amount) (int, bool) {
	j := a.j
	if f.at(j).punct('-') && f.at(j).glued() {
		j++
	}
	t := f.at(j)
	switch {
	case a.suffix&isTimes != 0:
		if f.recurs(a.j) {
			return a.j, true
		}
		return f.emit(a.i, a.j, Multiple, ""), true
	case f.str(j) == "x" && f.at(j+1).kind == kindNumber: // 24 x 7
		return f.skipName(j + 2), true
	case t.is(isTimes) && t.kind == kindWord && f.at(j+1).kind != kindNumber:
		if f.recurs(j+1) || f.str(j) == "x" && a.value > 100 {
			return j + 1, true
		}
		return f.emit(a.i, j+1, Multiple, ""), true
	case a.frac && a.value >= 90 && a.value < 100 && (f.str(j) == "uptime" || f.str(j) == "availability"):
		return f.emit(a.i, j+1, Availability, ""), true
	case a.suffix&isTime != 0 && t.is(isOf) && f.text[f.at(a.j-1).digits:f.at(a.j-1).end] == "s" && a.value >= 10: // "1000s of users"
		return f.emit(a.i, j+1, Amount, ""), true
	case a.value > 1 && f.won(j):
		return f.emit(a.i, j+1, Count, "win"), true
	case t.is(isFold):
		return f.emit(a.i, j+1, Multiple, ""), true
	case (t.is(isNines) || t.kind == kindNumber && t.value == 9 && t.is(isHour)) && a.value >= 2 && a.value <= 7:
		return f.emit(a.i, j+1, Availability, "nine"), true
	case t.is(isStar) && a.value <= 5:
		return f.emit(a.i, j+1, Rating, "star"), true
	case t.kind == kindWord && f.str(j) == "figure" && a.words:
		return f.emit(a.i, j+1, Amount, ""), true
	}
	return 0, false
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
	return f.at(j).is(isOften) || (f.at(j).is(isPer) || f.at(j).punct('/')) && f.at(j+1).is(isTime)
}

// volume reads "40 TB" and "10 Gbps", but not the size of a part: "8 GB RAM".
func (f *finder) volume(a *amount) (int, bool) {
	j := a.j
	switch {
	case a.suffix&isVolume != 0:
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

// perTime reads a rate without a noun: "100/day", "200 per month".
func (f *finder) perTime(a *amount) (int, bool) {
	if a.value < 2 || a.frac || f.yearLike(a) || !f.recurs(a.j) || f.at(a.j).is(isOften) {
		return 0, false
	}
	return f.emit(a.i, a.j+2, Rate, ""), true
}

// rated reads a bare number behind the name of a score: "NPS of 62".
func (f *finder) rated(a *amount) (int, bool) {
	p := f.at(a.i - 1)
	if w := f.str(a.i - 1); (w == "NPS" || w == "CSAT") && a.value <= 100 && f.at(a.j).kind != kindWord {
		return f.emit(a.i, a.j, Rating, ""), true
	}
	if !(p.is(isOf|isTo) || p.punct(':') || f.str(a.i-1) == "at") || f.yearLike(a) || a.value > 100 {
		return 0, false
	}
	for k := a.i - 2; k >= a.i-4; k-- {
		t := f.at(k)
		if t.is(isRatingCue) {
			return f.emit(a.i, a.j, Rating, ""), true
		}
		if t.is(isStop|isOf) || t.kind == kindPunct {
			break
		}
	}
	return 0, false
}
