package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// This file tells numbers of models, forms, lines and streets from counts where a noun that could be counted stands behind them.

// apart reports that the number a, which may be that of a product, and the one behind the "to" or dash at its end are no range: "Lamp 10 to
// 3,000 users", "Lamp 365 - 600 users". Versions and levels that follow one another are one: "Lamp 7 to 10 machines", "Tier 1 to 3 calls".
func (f *finder) apart(a *amount) bool {
	t := f.at(a.j)
	if to := t.is(isTo) && f.str(a.j) == "to"; !to && (!t.punct('-') || t.glued()) || a.dressed() || a.words || a.suffix != 0 {
		return false
	}
	k := a.j + 1
	for n := 0; n < 3 && f.at(k).is(isApprox) && f.at(k).kind == kindWord; n++ {
		k++
	}
	b, ok := f.one(k)
	if !ok || b.money || b.words || !f.named(a) && !f.isModel(a) {
		return false
	}
	if b.comma || b.scaled || b.plus && b.value >= 20 || f.percentEnd(&b) > 0 {
		return true
	}
	if n, ok := f.noun(b.j, &b); ok && n.people && t.punct('-') && a.value < 5 && b.value > 5 && !b.frac { // "Tier 1 - 12 clerks"
		return true
	}
	if b.frac || b.value < 20 || f.yearLike(&b) || b.suffix != 0 {
		return false
	}
	if n, ok := f.noun(b.j, &b); !ok || n.end > b.j+1 && (!n.known || n.end > b.j+3) {
		return false
	}
	// The second model of a series is of as many digits as the first; after 365 there is none.
	return a.value < 100 || a.value == 365 || f.yearLike(a) || digitsOf(a.value) != digitsOf(b.value)
}

// afterName reports a count behind a comma and the number of a version, "Lamp 12, 750 units": no version is so much higher.
func (f *finder) afterName(a *amount) bool {
	v := f.at(a.i - 2)
	if v.kind != kindNumber || v.value > 20 && v.value != 365 || a.value < 20 || a.frac || f.yearLike(a) || !f.at(a.i).space {
		return false
	}
	n, ok := f.noun(a.j, a)
	return ok && n.known && n.end <= a.j+3
}

func digitsOf(v float64) int {
	n := 1
	for ; v >= 10; v /= 10 {
		n++
	}
	return n
}

// isModel reports the number of a model, form, line or document that its noun could as well be counted by.
func (f *finder) isModel(a *amount) bool {
	if a.dressed() || a.words || a.frac || a.suffix != 0 {
		return false
	}
	if a.high != a.value { // "1-800 lines"
		return a.value == 1 && f.at(a.i+2).glued() && wording.Among(f.str(a.i+2), "800 888 877 866 855 844")
	}
	return f.spelled(a) || f.serviceLine(a) || f.transactionSet(a) || f.oneOfModels(a) || f.modelAgain(a)
}

// spelled reports a machine whose name is a word of the language and a number, "AS 400", or begins with a digit, "3XY 8400 lamps". See also
// [finder.currencyWord].
func (f *finder) spelled(a *amount) bool {
	switch f.str(a.i - 1) {
	case "AS":
		return a.value == 400
	}
	p := f.at(a.i - 1)
	if p.kind != kindMixed || !f.at(a.i).space || a.value < 100 || f.isOrdinal(a.i-1) {
		return false
	}
	w := f.str(a.i - 1)
	return isCapital(w[len(w)-1]) && isCapital(w[len(w)-2])
}

// serviceLine reports a telephone number that names a service: "911 systems", "the 311 call center", "800 numbers".
func (f *finder) serviceLine(a *amount) bool {
	if a.j != a.i+1 {
		return false
	}
	next := f.str(a.j)
	switch f.str(a.i) {
	case "911":
		return !f.at(a.j).is(isPeople) && !wording.Among(next, "users servers devices customers clients")
	case "211", "311", "411", "511", "811", "988":
		return wording.Among(next, "call line system service dispatch")
	case "800", "888", "877", "866":
		return wording.Among(next, "number numbers line")
	}
	return false
}

// transactionSet reports the number of an electronic document between businesses: "837 claims", "EDI 850 and 856 documents".
func (f *finder) transactionSet(a *amount) bool {
	if a.j != a.i+1 || a.value < 200 || a.value > 999 {
		return false
	}
	next := strings.ToLower(f.str(a.j))
	switch f.str(a.i) {
	case "837":
		return next == "claims" || next == "claim" || f.amongSets(a)
	case "835":
		return next == "remittances" || next == "remittance" || f.amongSets(a)
	case "204", "210", "214", "270", "271", "276", "277", "278", "810", "820", "832", "834", "846", "850", "852", "855", "856", "860", "940", "945", "997":
		return f.amongSets(a)
	}
	return false
}

// amongSets reports the name of the standard of such documents within some words before the number, and one of them behind it.
func (f *finder) amongSets(a *amount) bool {
	if t := f.at(a.j); t.kind == kindWord && !t.is(isStop) && f.str(a.j) != "and" &&
		!wording.Among(strings.ToLower(f.str(a.j)), "document documents order orders invoice invoices notice notices transaction transactions claim claims acknowledgement acknowledgements map maps set sets format formats") {
		return false
	}
	for k := a.i - 1; k >= a.i-12 && k >= 0; k-- {
		if wording.Among(f.str(k), "EDI X12 ANSI HIPAA") {
			return true
		}
	}
	return false
}

// oneOfModels reports the first of several numbers of one noun, none of them written as an amount: "2960 and 3750 switches", "(850, 855 and 856
// documents)". Two of three digits may be sizes, and so may round ones: "halls of 200 and 300 seats". The others follow the first, see [finder.named].
func (f *finder) oneOfModels(a *amount) bool {
	if a.value < 100 || a.value >= 10_000 || f.between(a.i) {
		return false
	}
	k := f.listed(a.j)
	if k == 0 || !f.bareModel(k, a.value) {
		return false
	}
	return a.value >= 1000 || f.at(a.j).punct(',') && f.listed(k+1) > 0
}

// listed returns the token of the number that stands behind a comma or "and" at token k, or 0.
func (f *finder) listed(k int) int {
	start := k
	if f.at(k).punct(',') || f.at(k).punct('/') {
		k++
	}
	if w := f.str(k); w == "and" || w == "or" || f.at(k).punct('&') {
		k++
	}
	if k == start || f.at(k).kind != kindNumber {
		return 0
	}
	return k
}

// bareModel reports a bare number at token k of as many digits as v, where not both are round.
func (f *finder) bareModel(k int, v float64) bool {
	t := f.at(k)
	if t.kind != kindNumber || t.comma || t.frac || t.flags != 0 || digitsOf(t.value) != digitsOf(v) {
		return false
	}
	return int(t.value)%100 != 0 || int(v)%100 != 0
}

// between reports that the numbers from token i on are the ends of a range.
func (f *finder) between(i int) bool {
	for k := i - 1; k >= i-3; k-- {
		if strings.EqualFold(f.str(k), "between") {
			return true
		}
	}
	return false
}

// modelAgain reports a number of the noun that a number of as many digits named before: "Lampco 7940 phones with 8841 phones"; or one where
// things of a model are replaced by the same things of another: "replaced 7940 phones with 8841 phones".
func (f *finder) modelAgain(a *amount) bool {
	if a.value < 100 || f.at(a.j).kind != kindWord {
		return false
	}
	noun, digits := f.str(a.j), digitsOf(a.value)
	if k := f.nameEnd - 1; k >= a.i-6 && k >= 0 && f.str(k+1) == noun && f.bareDigits(k) == digits && f.at(k).value != 365 {
		return true
	}
	if digits != 4 || int(a.value)%100 == 0 || !f.replaced(a.i) {
		return false
	}
	for k := a.j + 1; k <= a.j+4; k++ {
		if f.str(k+1) == noun && f.bareDigits(k) == 4 && f.at(k).value != a.value && f.str(k-1) == "with" {
			return true
		}
	}
	return false
}

// bareDigits returns of how many digits the number at token k is, 0 for one written as an amount.
func (f *finder) bareDigits(k int) int {
	t := f.at(k)
	if t.kind != kindNumber || t.comma || t.frac || t.flags != 0 {
		return 0
	}
	return digitsOf(t.value)
}

// street reports the name of a street or place among the four tokens from k on: "12 Harbor Street".
func (f *finder) street(k int) bool {
	for end := k + 4; k < end && f.at(k).kind == kindWord && f.at(k).upper; k++ {
		if wording.Among(f.str(k), "Street St Avenue Ave Road Rd Boulevard Blvd Drive Lane Plaza Square Parkway Pkwy Broadway Suite Highway") {
			return true
		}
	}
	return false
}

// modelsFrom reports "from 520 to 720 models" at token i: the ends of an upgrade, none of which counts.
func (f *finder) modelsFrom(a *amount, i int) bool {
	b, ok := f.one(a.j + 1)
	return ok && f.at(a.j).is(isTo) && f.near(i, 4, isVersionCue|isNames) && f.modelsOf(a, &b)
}

// modelsOf reports two bare numbers of three or more digits with nothing that could be counted behind the second, or only its models: "from 520 to
// 720", "from 520 to 720 models".
func (f *finder) modelsOf(a, b *amount) bool {
	if a.dressed() || b.dressed() || a.words || b.words || a.value < 100 || digitsOf(a.value) != digitsOf(b.value) {
		return false
	}
	n, ok := f.noun(b.j, b)
	return !ok || wording.Among(n.unit, "model series version machine")
}
