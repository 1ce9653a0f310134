package quantity

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

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
	if a.large && f.savedUp(a) {
		return f.emit(a.i, a.j, Money, ""), true
	}
	if f.near(a.i, 4, isMoneyCue) || f.at(a.j).is(isMoneyCue) || f.at(a.j+1).is(isMoneyCue) && !f.at(a.j).is(isStop) || a.large && f.moneyIn(a.j) {
		return f.emit(a.i, a.j, Money, ""), true
	}
	return 0, false
}

// savedUp reports a large amount of nothing in particular that was saved or taken off, "cut a million from the lamp bill", and any that is told
// in lakhs and crores.
func (f *finder) savedUp(a *amount) bool {
	if !f.phraseEnds(a.j) && f.str(a.j) != "off" && !f.at(a.j).is(isOften) || f.at(a.j).is(isOf|isTo) || f.at(a.j).punct('-') || f.at(a.j).punct('/') || f.at(a.j).punct('%') {
		return false
	}
	if a.j > 0 && wording.Among(f.str(a.j-1), "lakh lakhs crore crores") {
		return true
	}
	k := a.i - 1
	for n := 0; n < 4 && (f.at(k).is(isApprox) || f.at(k).is(isHalf) || f.str(k) == "quarter" || f.str(k) == "of" && f.str(k-1) == "quarter"); n++ {
		k--
	}
	w := strings.ToLower(f.str(k))
	return wording.Among(w, "saved save saving saves trimmed recovered shaved recouped") || wording.Among(w, "cut cutting took taking take knocked") && wording.Among(f.str(a.j), "from off out")
}

// moneyIn reports "in deposits", "of annual recurring revenue" at token j: what a large amount without a currency is.
func (f *finder) moneyIn(j int) bool {
	if f.str(j) != "in" && !f.at(j).is(isOf) {
		return false
	}
	for k := j + 1; k <= j+3 && f.lower(k) && !f.at(k).is(isStop|isOf); k++ {
		if f.at(k).is(isMoneyCue) {
			return true
		}
		if wording.Among(f.str(k), "deposits assets loans premiums payments bookings billings receivables fees grants losses purchases transactions inventory arr work software development construction") {
			return true
		}
	}
	return false
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
