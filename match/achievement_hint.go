package match

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/quantity"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// hint says how to make a statement stronger or what in it cannot be right; empty when there is nothing to say. Of
// several hints the gravest is given: a reader mends one thing at a time. ask is the question to a statement that has no
// measure.
func hint(s outline.Statement, verdict Verdict, ask question, qs []quantity.Quantity) string {
	if h := implausible(s, qs); h != "" {
		return h
	}
	if verdict.Quantified() {
		if q, ok := percentAlone(s.Text, qs); ok {
			if h := percentHint(s, q); h != "" {
				return h
			}
		}
		if verdict == VerdictScope {
			return "The size is there; what changed under you?"
		}
	}
	text := openingOf(s)
	if opening, better := wording.Stronger(text); opening != "" {
		return fmt.Sprintf("%q claims little; consider: %s", text[:len(opening)], strings.Join(better, ", "))
	}
	if ask.money {
		return "If the figure is confidential, give a percentage, a range, a rank or a ratio."
	}
	return ""
}

// openingOf returns the statement from its first word on.
func openingOf(s outline.Statement) string {
	if len(s.Words) == 0 {
		return ""
	}
	return s.Text[s.Words[0].Start:]
}

// percentAlone returns a percentage when no base stands with it. A share ("95% of tickets") names its base.
func percentAlone(text string, qs []quantity.Quantity) (quantity.Quantity, bool) {
	var found quantity.Quantity
	ok := false
	for _, q := range qs {
		switch q.Kind {
		case quantity.Change:
			return q, false
		case quantity.Percent:
			if strings.HasPrefix(text[q.End:], " of ") {
				return q, false
			}
			if !ok {
				found, ok = q, true
			}
		}
	}
	return found, ok
}

// percentHint asks for the base of a percentage: of a change from what to what it was, and of what where the statement
// does not say; of a level reached what it was before. A share of what was handled ("resolved 85% without escalation")
// needs none.
func percentHint(s outline.Statement, q quantity.Quantity) string {
	text, at, next := s.Text[q.Start:q.End], wordFrom(s.Words, q.Start), wordFrom(s.Words, q.End)
	before, after := "", ""
	if at > 0 {
		before = s.Words[at-1].Low
	}
	if next < len(s.Words) {
		after = s.Words[next].Low
	}
	if before == "of" && at > 1 && changeNoun(s.Words[at-2].Low) { // "savings of 20%"
		before = "by"
	}
	reached := before == "at" || before == "of" || before == "to" || before == "above"
	switch {
	case strings.Contains(text, " to ") || exceeded(s.Words[max(at-8, 0):at]):
		return ""
	case before == "by" || changeNoun(after) || !reached && changeVerb(s.Words, at):
		if changed(s, at, next) {
			return fmt.Sprintf("%s from what to what? The two figures say more than the difference.", text)
		}
		return fmt.Sprintf("%s of what? Say from what to what.", text)
	case reached:
		return fmt.Sprintf("%s, and what was it before?", text)
	}
	return ""
}

// exceeded reports a verb behind which a percentage is of a target: "exceeded the plan by 20%".
func exceeded(ws wording.Words) bool {
	return slices.ContainsFunc(ws, func(w wording.Word) bool {
		switch wording.AsVerb(w.Low).Base {
		case "exceed", "surpass", "beat":
			return true
		}
		return false
	})
}

// changeVerb reports a verb of a change among the seven words before the word at: "cut", "raised", "saving".
func changeVerb(ws wording.Words, at int) bool {
	return slices.ContainsFunc(ws[max(at-7, 0):at], func(w wording.Word) bool {
		base := wording.AsVerb(w.Low).Base
		a := questions().byVerb[base]
		return a != nil && a.name == "change" || base == "save" || base == "drop" || base == "fall" || base == "rise"
	})
}

// changeNoun reports a word behind a percentage that makes it a change: "20% fewer", "20% reduction".
func changeNoun(w string) bool {
	return wording.Among(w, "less fewer more faster higher lower cheaper reduction increase decrease improvement growth drop savings saving gain cut rise under below")
}

// changed reports whether the statement says what changed by the percentage between the words at and next: before it,
// behind the verb ("cut the cost by 20%"), or behind it ("a 20% reduction in cost", "20% less waste").
func changed(s outline.Statement, at, next int) bool {
	for k := max(at-8, s.Lead.At+1); k < at; k++ {
		w := s.Words[k]
		verb := wording.AsVerb(w.Low)
		if !preposition(w.Low) && !wording.SmallWord(w.Low) && !approximate(w.Low) && !changeNoun(w.Low) && (verb.Form == wording.None || verb.Noun) && s.Words.Cue(k, wording.Adverb) == 0 {
			return true
		}
	}
	if next < len(s.Words) && changeNoun(s.Words[next].Low) {
		next++
	}
	if next >= len(s.Words) || s.Words[next].Before != 0 && s.Words[next].Before != '%' {
		return false
	}
	switch w := s.Words[next].Low; w {
	case "in", "of", "on":
		return true
	default:
		return !preposition(w) && !wording.SmallWord(w)
	}
}

// approximate reports a word that only says how exact a figure is.
func approximate(w string) bool {
	return wording.Among(w, "about approximately roughly nearly almost around over more than least some additional average overall further another")
}

// implausible warns of a measure that can hardly be right: a reduction by more than all, an uptime of 100 %, a change
// from a figure to the same.
func implausible(s outline.Statement, qs []quantity.Quantity) string {
	for _, q := range qs {
		text := s.Text[q.Start:q.End]
		switch q.Kind {
		case quantity.Percent:
			if v := firstNumber(text); v > 100 && reducedBefore(s, q.Start) {
				return fmt.Sprintf("A reduction by %s is more than all of it; check the figure.", text)
			}
		case quantity.Availability:
			if strings.Contains(text, "%") && firstNumber(text) >= 100 {
				return fmt.Sprintf("An availability of %s over any length of time is hard to believe; give the measured figure and the period.", text)
			}
		case quantity.Change:
			if a, b, ok := strings.Cut(strings.TrimPrefix(strings.ToLower(text), "from "), " to "); ok && strings.TrimSpace(a) == strings.TrimSpace(b) {
				return fmt.Sprintf("%q changes nothing; check the figures.", text)
			}
		}
	}
	return ""
}

// reducedBefore reports a verb of reduction close before the byte at, with none of growth nearer.
func reducedBefore(s outline.Statement, at int) bool {
	end := wordsBefore(s.Words, at)
	for _, w := range slices.Backward(s.Words[max(0, end-closeBefore):end]) {
		switch wording.AsVerb(w.Low).Base {
		case "reduce", "cut", "decrease", "lower", "shorten", "shrink", "slash", "trim", "minimize", "drop":
			return true
		case "increase", "grow", "raise", "boost", "improve", "expand", "exceed":
			return false
		}
		if strings.HasPrefix(w.Low, "reduction") || strings.HasPrefix(w.Low, "decrease") {
			return true
		}
	}
	return false
}

// firstNumber returns the first number in text; 0 when it has none.
func firstNumber(text string) float64 {
	at := strings.IndexAny(text, "0123456789")
	if at < 0 {
		return 0
	}
	end := at
	for end < len(text) && (text[end] >= '0' && text[end] <= '9' || text[end] == '.' || text[end] == ',') {
		end++
	}
	digits := strings.Trim(text[at:end], ".,")
	if comma := strings.LastIndexByte(digits, ','); comma >= 0 && decimals(digits, comma, strings.Contains(text, "%")) {
		digits = strings.ReplaceAll(digits[:comma], ".", "") + "." + digits[comma+1:]
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(digits, ",", ""), 64)
	if err != nil {
		return 0
	}
	return v
}

// decimals reports whether what stands behind the comma in digits is decimals, in the manner of other countries:
// "99,95 %" and, of an availability, "99,995 %"; but "1,200".
func decimals(digits string, comma int, percent bool) bool {
	if strings.Contains(digits[comma:], ".") {
		return false
	}
	return len(digits)-comma != len(",000") || comma == 2 && digits[0] == '9' && percent
}
