package outline

import "github.com/resumematch/resumematch/match/internal/wording"

// presentWork reports what somebody does these days, told in a summary: "Today I run the lamps of nine halls". Behind "I" a word that may
// be a noun is a verb.
func presentWork(s *Statement) bool {
	ws := s.Words
	i := 1
	switch {
	case len(ws) < 5:
		return false
	case wording.Among(ws[0].Low, "today now currently presently nowadays"):
	case ws[0].Low == "these" && ws[1].Low == "days":
		i = 2
	default:
		return false
	}
	if ws[i].Low != "i" && ws[i].Low != "we" {
		return false
	}
	v := wording.AsVerb(ws[i+1].Low)
	return v.Form == wording.Base && !personalVerb(v.Base)
}

// yearsSpent reports for how long somebody did something, and nothing that came of it: "I have spent twenty years keeping lamps lit",
// "I spent seven years at Harbor Ltd".
func yearsSpent(s *Statement) bool {
	ws := s.Words
	for i := 0; i+2 < len(ws) && i < 6; i++ {
		if ws[i].Low != "spent" {
			continue
		}
		for k := i + 1; k < len(ws) && k < i+6 && (k == i+1 || ws[k].Before != ','); k++ {
			if wording.Among(ws[k].Low, "years decade decades career") {
				return !measured(s.Text[ws[k].End:])
			}
		}
		return false
	}
	return false
}
