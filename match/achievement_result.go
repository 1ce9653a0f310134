package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/quantity"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// outcomeOrScope tells a result from a size. A change, a rate of service or a rank is a result by itself; any other
// measure is one when a verb of change governs the statement.
func outcomeOrScope(s outline.Statement, qs []quantity.Quantity) (Verdict, string) {
	for _, q := range qs {
		text := s.Text[q.Start:q.End]
		switch q.Kind {
		case quantity.Change, quantity.Multiple, quantity.Word, quantity.Availability, quantity.Rank, quantity.Rating:
			return VerdictOutcome, "a result with a measure: " + text
		case quantity.Percent, quantity.Ratio:
			if !madeUp(s, q) || changedBefore(s, q.Start) {
				return VerdictOutcome, "a result with a measure: " + text
			}
		case quantity.Duration:
			if !lasting(s.Text, q.Start, q.End) || changedBefore(s, q.Start) || answered(s, q.End) {
				return VerdictOutcome, "a result with a measure: " + text
			}
		case quantity.Money, quantity.Count, quantity.Rate, quantity.Volume, quantity.People:
			if changedBefore(s, q.Start) && !forWhom(s, q) || noneLeft(text) || takenAway(s, q) || q.Kind == quantity.Money && (difference(s, q) || savedSomeone(s, q.Start)) {
				return VerdictOutcome, "a result with a measure: " + text
			}
		}
	}
	return VerdictScope, "a size, not yet a result: " + s.Text[qs[0].Start:qs[0].End]
}

// forWhom reports a number of those that a change was for, "raised the light for 500 halls", which does not say how large it was.
func forWhom(s outline.Statement, q quantity.Quantity) bool {
	k := wordFrom(s.Words, q.Start) - 1
	for k > 0 && approximate(s.Words[k].Low) {
		k--
	}
	return k > 0 && s.Words[k].Low == "for" && q.Kind != quantity.Money
}

// madeUp reports a share that says what a team or a budget was made up of, "a team of 9, two thirds remote", "60% of it opex", and not how well
// anything went.
func madeUp(s outline.Statement, q quantity.Quantity) bool {
	at, next := wordFrom(s.Words, q.Start), wordFrom(s.Words, q.End)
	if at > 1 && s.Words[at-2].Low == "of" && wording.Among(s.Words[at-1].Low, "which whom them") {
		return true
	}
	if next < len(s.Words) && s.Words[next].Low == "of" {
		return next+1 < len(s.Words) && wording.Among(s.Words[next+1].Low, "it them which whom")
	}
	return next < len(s.Words) && s.Words[next].Before == 0 && partOfStaff(s.Words[next].Low)
}

// partOfStaff reports what a part of a staff or of a budget is.
func partOfStaff(w string) bool {
	return wording.Among(w, "remote offshore onshore nearshore onsite on-site off-site contractors contract unionized unionised union part-time full-time opex capex operating discretionary")
}

// lasting reports a time that only says how long something was: "an 18 month project", "a 1 hour span".
func lasting(text string, start, end int) bool {
	before := strings.TrimRight(text[:start], " -")
	if at := strings.LastIndexByte(before, ' '); at >= 0 {
		before = before[at+1:]
	}
	switch strings.ToLower(before) {
	case "a", "an", "the", "each", "every", "this", "(":
		return end < len(text) && (text[end] == ' ' || text[end] == '-')
	}
	return false
}

// answered reports that the time up to the byte at is one in which something was answered or restored, "met a 4-hour RTO": a level that was kept.
func answered(s outline.Statement, at int) bool {
	k := wordFrom(s.Words, at)
	if k < len(s.Words) && s.Words[k].Before != 0 && s.Words[k].Before != '-' {
		return false
	}
	return k < len(s.Words) && wording.Among(s.Words[k].Low, "rto rpo mttr response turnaround recovery restore sla")
}

// closeBefore is how many words in front of a measure may say what it measures.
const closeBefore = 7

// changedBefore reports a verb of change close before the byte at: "saved $2M", "resulting in 40 fewer tickets".
func changedBefore(s outline.Statement, at int) bool {
	end := wordsBefore(s.Words, at)
	for _, w := range s.Words[max(0, end-closeBefore):end] {
		if resultVerb(wording.AsVerb(w.Low).Base) || resultVerb(w.Low) || strings.HasPrefix(w.Low, "saving") || strings.HasPrefix(w.Low, "result") {
			return true
		}
	}
	return false
}

func resultVerb(base string) bool { return wording.Is(base, wording.Result) }

// noneLeft reports a count of none: "zero findings", "without a single lost message". To have none of them was the aim.
func noneLeft(text string) bool {
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	return first == "zero" || first == "0" || first == "no" || first == "without"
}

// difference reports money that by what stands beside it is a difference, whatever the verb: "by $64k", "$200K below
// budget", "$300K off the renewal", "$1.1M out of telecom cost", "$4M to EBITDA"; or is what was won.
func difference(s outline.Statement, q quantity.Quantity) bool {
	ws := s.Words
	next := wordFrom(ws, q.End)
	if prev := wordFrom(ws, q.Start) - 1; prev > 0 && ws[prev].Low == "by" {
		return !paidBy(ws[prev-1].Low) // "funded by $3M of grants"
	} else if prev > 0 && ws[prev].Low == "to" && ws[prev-1].Low == "down" { // "negotiated the fee down to $0.85"
		return true
	}
	if moneyWon(s, q.Start) || gainOf(s, q) {
		return true
	}
	if next+1 >= len(ws) || ws[next].Before != 0 {
		return false
	}
	switch after := ws[next+1 : min(next+5, len(ws))]; ws[next].Low {
	case "under", "below", "over", "above", "less", "short", "ahead", "inside":
		return slices.ContainsFunc(after, heldAgainst)
	case "off":
		return true
	case "out":
		return len(after) > 1 && after[0].Low == "of" && !after[1].Digit && after[1].Low != "pocket" && after[1].Low != "a"
	case "to":
		return slices.ContainsFunc(after, earned)
	}
	return false
}

// savedSomeone reports money that was saved, however far behind the verb it stands: "saved the harbor board somewhere in the neighborhood of $4M".
func savedSomeone(s outline.Statement, at int) bool {
	k := wordFrom(s.Words, at) - 1
	for end := k - 2*closeBefore; k >= 0 && k > end; k-- {
		if w := s.Words[k]; wording.AsVerb(w.Low).Base == "save" {
			return true
		} else if w.Before != 0 && w.Before != '-' && w.Before != '\'' {
			return false
		}
	}
	return false
}

// moneyWon reports a verb before the byte at that with money right behind it says what was won, though with another
// object it says what was done: "sold $2M of hardware", "released nearly $2M of stock".
func moneyWon(s outline.Statement, at int) bool {
	k := wordFrom(s.Words, at) - 1
	for n := 0; k > 0 && n < 2 && approximate(s.Words[k].Low); n++ {
		k--
	}
	if k < 0 {
		return false
	}
	return wording.Among(wording.AsVerb(s.Words[k].Low).Base, "sell release collect settle divert prevent defer return yield realize realise capture attract") ||
		wording.Among(s.Words[k].Low, "unlocked unlocking offset offsetting cancelled canceled netted landed avoiding recovering")
}

// gainOf reports money of something gained or no longer lost: "$5M in savings", "cost avoidance of $400k", "$2M of
// duplicate spend".
func gainOf(s outline.Statement, q quantity.Quantity) bool {
	ws := s.Words
	at, next := wordFrom(ws, q.Start), wordFrom(ws, q.End)
	if at > 1 && ws[at-1].Low == "of" && gained(ws[at-2]) {
		return true
	}
	if next+1 >= len(ws) || ws[next].Before != 0 {
		return false
	}
	if ws[next].Low != "in" && ws[next].Low != "of" { // "$2M dollars savings a year"
		for next+1 < len(ws) && ws[next+1].Before == 0 && wording.Among(ws[next].Low, "dollar dollars annual annually yearly cost costs operational total net") {
			next++
		}
		return wording.Among(ws[next].Low, "savings avoidance reduction")
	}
	return slices.ContainsFunc(ws[next+1:min(next+4, len(ws))], gained)
}

// gained reports what money is saved as or from.
func gained(w wording.Word) bool {
	return wording.Among(w.Low, "savings saving avoidance avoided reduction reductions unused idle duplicate overspend overbilling waste")
}

// takenAway reports what was taken from somebody who had to do it: "took 700 calls a month away from the desk".
func takenAway(s outline.Statement, q quantity.Quantity) bool {
	at := wordFrom(s.Words, q.Start)
	if !slices.ContainsFunc(s.Words[max(at-3, 0):at], func(w wording.Word) bool { return wording.AsVerb(w.Low).Base == "take" }) {
		return false
	}
	next := wordFrom(s.Words, q.End)
	return slices.ContainsFunc(s.Words[next:min(next+4, len(s.Words))], func(w wording.Word) bool { return w.Low == "away" || w.Low == "off" })
}

// wordFrom returns the index of the first word that begins at the byte at or behind it.
func wordFrom(ws wording.Words, at int) int {
	k, _ := slices.BinarySearchFunc(ws, at, func(w wording.Word, at int) int { return w.Start - at })
	return k
}

// paidBy reports a participle behind which "by $3M" tells who or what carried something, not by how much it changed.
func paidBy(w string) bool {
	return wording.Among(w, "funded backed supported financed sponsored owned used accompanied driven underpinned enabled covered followed")
}

// heldAgainst reports what spending is held against.
func heldAgainst(w wording.Word) bool {
	return wording.Among(w.Low, "budget budgeted plan planned target estimate estimates estimated forecast envelope cost bid quote allocation projection projections projected baseline limit cap approved original list expected expectations allowance")
}

// earned reports what money adds to.
func earned(w wording.Word) bool {
	return wording.Among(w.Low, "ebitda ebit revenue revenues profit profits margin margins savings earnings income sales turnover cash")
}
