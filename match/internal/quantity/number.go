package quantity

// An amount is a number as it is written: "$1.2 million", "10-15", "thirty
// (30)", "500+".
type amount struct {
	i, j   int     // tokens [i, j)
	value  float64 // the lower end of a range
	high   float64 // the upper end; equal to value when there is no range
	money  bool    // a currency stands by it
	scaled bool    // million, k, dozen
	large  bool    // a scale that means money by itself: "10mn budget"
	comma  bool    // 1,540
	plus   bool    // 500+
	words  bool    // written in words
	frac   bool
	dotted bool  // 4.200
	suffix flags // of a unit glued to the digits: GB, hrs, x
}

// dressed reports whether the number is written as an amount, which no version,
// model or year is.
// Not inlined, for the reason given at [finder.at].
//
//go:noinline
func (a *amount) dressed() bool { return a.comma || a.plus || a.scaled || a.money }

// amount reads the amount or range that starts at token i.
func (f *finder) amount(i int) (amount, bool) {
	a, ok := f.one(i)
	if ok {
		f.upper(&a)
	}
	return a, ok
}

// one reads the amount that starts at token i without looking for a range.
func (f *finder) one(i int) (amount, bool) {
	a := amount{i: i, j: i}
	if t := f.at(a.j); t.kind == kindCurrency || t.is(isCurrencyBefore) {
		if t.kind == kindCurrency && t.glued() && dollarOf(f.str(i-1)) { // "HK$2M"
			a.i--
		}
		a.money = true
		a.j++
		if t.kind != kindCurrency && f.at(a.j).kind == kindCurrency { // "USD $3M"
			a.j++
		}
		if f.at(a.j).punct('.') {
			a.j++
		}
	}
	if !f.digitsOrWords(&a) {
		return a, false
	}
	f.scales(&a)
	f.dress(&a)
	a.high = a.value
	return a, true
}

// digitsOrWords reads the number itself. "two hundred and fifty" is one.
func (f *finder) digitsOrWords(a *amount) bool {
	t := f.at(a.j)
	if t.kind == kindNumber {
		a.value, a.comma, a.frac, a.suffix = t.value, t.comma, t.frac, t.flags
		a.scaled, a.large = t.is(isScale), t.is(isMoneyScale)
		a.dotted, a.money = t.dotted, a.money || t.is(isCurrency)
		a.j++
		return true
	}
	if !t.is(isNumber) {
		return false
	}
	a.words = true
	a.value = t.value
	a.j++
	if f.at(a.j).punct('-') && f.at(a.j).glued() && a.value >= 20 && f.at(a.j+1).is(isNumber) {
		a.value += f.at(a.j + 1).value
		a.j += 2
	} else if a.value >= 20 && f.at(a.j).is(isNumber) && f.at(a.j).value < 10 {
		a.value += f.at(a.j).value
		a.j++
	}
	return true
}

// scales reads "hundred", "million", "dozen" behind the number, joined by a
// space or a hyphen, and the rest of "two hundred and fifty".
func (f *finder) scales(a *amount) {
	for n := 0; n < 3; n++ {
		k := a.j
		if f.at(k).punct('-') && f.at(k).glued() {
			k++
		}
		t := f.at(k)
		if t.kind != kindWord || !t.is(isScale) || t.end-t.start <= 2 && !a.money && !t.is(isMoneyScale) && !f.currencyAt(k+1) {
			return
		}
		if t.end-t.start == 1 && !a.money && !f.currencyAt(k+1) { // "5 m", "plan 2 b" are no amounts; "10 M USD" is
			return
		}
		a.value *= t.value
		a.scaled, a.large = true, t.is(isMoneyScale)
		a.j = k + 1
		if f.at(a.j).punct('.') && f.at(a.j).glued() && f.currencyAt(a.j+1) { // "7.5 Mio. EUR"
			a.j++
		}
		and := a.j
		if f.at(and).kind == kindWord && a.words && f.str(and) == "and" {
			and++
		}
		if a.words && f.at(and).is(isNumber) && f.at(and).kind == kindWord && f.at(and).value < t.value {
			rest := amount{j: and}
			f.digitsOrWords(&rest)
			a.value += rest.value
			a.j = rest.j
		}
	}
}

// currencyAt reports a currency at token k that stands behind its amount.
func (f *finder) currencyAt(k int) bool {
	return f.at(k).is(isCurrency) || f.at(k).kind == kindCurrency && f.at(k+1).kind != kindNumber
}

// dress reads what may follow a number and belong to it: "+", "plus", a repeat
// in digits, a currency.
func (f *finder) dress(a *amount) {
	if a.words && f.at(a.j).punct('(') && f.at(a.j+1).kind == kindNumber && f.at(a.j+2).punct(')') {
		a.j += 3
	}
	if !a.words && f.at(a.j).punct('(') && f.at(a.j+1).is(isNumber) { // "12 (twelve)"
		k := a.j + 1
		for k < a.j+5 && (f.at(k).is(isNumber|isScale) || f.at(k).punct('-')) {
			k++
		}
		if f.at(k).punct(')') {
			a.j = k + 1
		}
	}
	switch t := f.at(a.j); {
	case t.punct('-') && t.glued() && f.at(a.j+1).glued() && f.str(a.j+1) == "plus" && (f.at(a.j+2).kind == kindWord || f.at(a.j+2).punct('-') && f.at(a.j+3).is(isCompound)): // "20-plus sites", "20-plus-server hall"
		a.plus = true
		a.j += 2
	case t.punct('+'):
		a.plus = true
		a.j++
	case t.kind == kindWord && f.str(a.j) == "plus" && f.at(a.j+1).kind == kindWord:
		a.plus = true
		a.j++
	}
	k := a.j
	if f.at(k).punct('-') && f.at(k).glued() {
		k++
	}
	switch t := f.at(k); {
	case t.kind == kindCurrency && k == a.j && f.at(k+1).kind != kindNumber:
		a.money = true
		a.j++
	case t.is(isCurrency) && !a.money && (a.scaled || t.end-t.start > 2) && !f.at(k+1).is(isNumber):
		a.money = true
		a.j = k + 1
	}
}

// upper reads the upper end of a range: "10-15", "$2M - $3M", "10 to 15". A
// lower number behind the dash makes the whole a name (800-53).
func (f *finder) upper(a *amount) {
	k := a.j
	if f.at(k).punct('%') || f.at(k).is(isPercent) {
		k++ // "10% to 15%"
	}
	t := f.at(k)
	to := t.is(isTo) && f.str(k) == "to"
	if !t.punct('-') && !to || t.punct('-') && t.glued() != f.at(k+1).glued() {
		return
	}
	if n := f.at(k + 1); n.kind != kindNumber && n.kind != kindCurrency && !(n.is(isNumber) && a.words) {
		return
	}
	b := amount{i: k + 1, j: k + 1}
	if f.at(b.j).kind == kindCurrency {
		b.money = true
		b.j++
	}
	if !f.digitsOrWords(&b) {
		return
	}
	f.scales(&b)
	f.dress(&b)
	low := a.value
	if b.scaled && !a.scaled && low < 1000 {
		low *= scaleOf(b.value)
	}
	if b.value <= low || k > a.j && !f.at(b.j).punct('%') && !f.at(b.j).is(isPercent) {
		return
	}
	if f.at(b.j).glued() && f.at(b.j).punct('-') && f.at(b.j+1).kind == kindNumber { // a phone number
		return
	}
	a.high, a.j = b.value, b.j
	a.value = low
	a.money, a.scaled, a.large = a.money || b.money, a.scaled || b.scaled, a.large || b.large
	a.comma, a.plus, a.frac = a.comma || b.comma, a.plus || b.plus, a.frac || b.frac
	a.suffix |= b.suffix
}

// scaleOf returns the power of a thousand v is written in, for "$2-3M".
func scaleOf(v float64) float64 {
	s := 1.0
	for s*1000 <= v {
		s *= 1000
	}
	return s
}

// Bounds returns the lower and the upper end of the first number in text, which are the same when it is no range: 10 and 15 of "a team of
// 10-15", 2e6 of "$2M". Both are 0 when there is none.
func Bounds(text string) (low, high float64) {
	f := finder{text: text, toks: scan(text, nil)}
	for i := range f.toks {
		if a, ok := f.amount(i); ok {
			return a.value, a.high
		}
	}
	return 0, 0
}
