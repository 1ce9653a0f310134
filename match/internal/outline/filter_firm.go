package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// firmOpening reports what an employer is, where the text of a role opens: "Lamp maker with 900 employees; $3B revenue", "900-bed
// harbor clinic". It is a phrase without a verb, in which the noun for the firm stands before any preposition, or how large the firm is
// stands for itself.
func firmOpening(s *Statement) bool {
	ws := s.Words
	if !s.opening || s.Lead.Verb.Form != wording.None || activityOf(ws) {
		return false
	}
	head, digit := true, strings.ContainsAny(s.Text, "0123456789") // no preposition yet
	for i := range ws {
		w := &ws[i]
		if wording.Among(w.Low, "of for to in at by from on across i we my our") {
			head = false
		}
		if head && ws.Cue(i, wording.Title) > 0 && !wording.Is(w.Low, wording.Employer) {
			return false
		}
		firm := firmNoun(w.Low) || w.Low == "saas" || wording.Is(w.Low, wording.Employer) && digit || digit && wording.Among(w.Low, "network center centre affiliate")
		if firm && head && i > 0 && closesPhrase(ws, i) || sizeAt(ws, i) {
			return !ownersDeed(ws[i:])
		}
	}
	return false
}

// closesPhrase reports that the noun at i is the last of its phrase.
func closesPhrase(ws wording.Words, i int) bool {
	return i+1 == len(ws) || ws[i+1].Before != 0 && ws[i+1].Before != '-' || wording.Is(ws[i+1].Low, wording.Says) || wording.Among(ws[i+1].Low, "and to")
}

// sizeAt reports at i how large a firm is, as a phrase of its own: ", 900 employees", "; $3B revenue", "with 900 employees".
func sizeAt(ws wording.Words, i int) bool {
	if i < 2 || !wording.Among(ws[i].Low, "employees revenue revenues arr headcount aum") || !ws[i-1].Digit && !(i > 2 && ws[i-2].Digit) {
		return false
	}
	for k := i - 1; k > 0 && k >= i-3; k-- {
		if wording.Among(ws[k-1].Low, "with has") && ws[k].Before == 0 || ws[k].Before == ';' || ws[k].Before == ',' || ws[k].Before == '$' && (ws[k-1].Low == "with" || k >= 1 && ws[k-1].End+3 >= ws[k].Start && !wording.SmallWord(ws[k-1].Low)) {
			return true
		}
	}
	return false
}

// ownersDeed reports a deed behind the noun that is the writer's, not one of the firm's owners.
func ownersDeed(ws wording.Words) bool {
	for i := 1; i < len(ws); i++ {
		v := wording.AsVerb(ws[i].Low)
		if v.Form == wording.Past && !participle(ws, i) && !wording.Is(ws[i].Low, wording.Says) && !wording.Among(ws[i].Low, "sold held owned backed listed merged traded integrated") {
			return true
		}
	}
	return false
}
