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
	if !s.opening {
		return false
	}
	if assetsOf(ws) {
		return true
	}
	diversified := s.Lead.At == 0 && s.Lead.Verb.Form == wording.Past && len(ws) > 2 && firmNoun(ws[1].Low) // "Diversified maker of lamps"
	if s.Lead.Verb.Form != wording.None && !diversified || activityOf(ws) {
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
		firm := firmNoun(w.Low) || w.Low == "saas" || wording.Is(w.Low, wording.Employer) && digit || digit && wording.Among(w.Low, "network center centre affiliate platform")
		if firm && head && (i > 0 || firmNoun(w.Low)) && closesPhrase(ws, i) || sizeAt(ws, i) {
			return !ownersDeed(ws[i:])
		}
	}
	return false
}

// closesPhrase reports that the noun at i is the last of its phrase.
func closesPhrase(ws wording.Words, i int) bool {
	return i+1 == len(ws) || ws[i+1].Before != 0 && ws[i+1].Before != '-' || wording.Is(ws[i+1].Low, wording.Says) || wording.Among(ws[i+1].Low, "and to of with")
}

// assetsOf reports text that opens with what a firm is worth or whom it has: "$4 billion in assets, 260,000 members", "The Harbor has 900 staff".
func assetsOf(ws wording.Words) bool {
	if len(ws) > 4 && ws[0].Low == "the" && ws[1].Upper && ws[2].Low == "has" && ws[3].Digit {
		return true
	}
	for i := 1; i < len(ws) && i < 6 && ws[0].Before == '$'; i++ {
		if wording.Among(ws[i].Low, "assets revenue revenues") && (ws[i-1].Low == "in" || ws[i-1].Low == "of" || wording.Among(ws[i-1].Low, "billion million b m bn")) {
			return i+1 == len(ws) || ws[i+1].Before != 0
		}
	}
	return false
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
		if v.Form == wording.Past && !wording.Among(ws[i-1].Low, "revenue revenues sales") && !participle(ws, i) && !wording.Is(ws[i].Low, wording.Says) && !wording.Among(ws[i].Low, "sold held owned backed listed merged traded integrated") {
			return true
		}
	}
	return false
}

// bareName returns the name of an employer, or a title with one, without the size or the trade behind it: "Example Lamps plc (1,200 staff)",
// "Brook Oil (supplier of lamps to harbors)", "Brook Oil – 900 staff". ok is false where text is no such name.
func bareName(text string) (name string, ok bool) {
	text = strings.TrimRight(text, " \t|,;–—-")
	if at := strings.Index(text, "), "); at > 0 && len(text)-at < longPlace && !strings.HasSuffix(text, ".") && wording.Split(text[at:]).Titled() { // the place behind
		if open := strings.IndexByte(text[:at], '('); open > 1 && firmName(wording.Split(text[:open])) {
			return strings.TrimRight(text[:open], " ") + text[at+1:], true
		}
	}
	at, end := strings.IndexByte(text, '('), len(text)
	if strings.HasSuffix(text, ")") {
		end--
	} else {
		at = -1
		for _, dash := range [...]string{" – ", " — ", " - "} {
			at = max(at, strings.LastIndex(text, dash))
		}
	}
	if at < 2 || text[at-1] != ' ' && text[at] != ' ' {
		return text, false
	}
	name = strings.TrimRight(text[:at], " ")
	return name, firmName(wording.Split(name)) && saysOfFirm(strings.TrimLeft(text[at:end], "( –—-"), text[at] == '(')
}

// longPlace bounds the bytes of a place behind the brackets of an employer.
const longPlace = 40

// namesFirm reports an employer with its size or trade.
func namesFirm(text string) bool {
	_, ok := bareName(text)
	return ok
}

// firmName reports words that may name an employer: up to ten in title case, no verb before them, no activity at their end.
func firmName(ws wording.Words) bool {
	if len(ws) == 0 || len(ws) > 10 || !ws[0].Upper {
		return false
	}
	for i := range ws {
		if w := &ws[i]; !w.Upper && !w.Digit && !wording.SmallWord(w.Low) && !wording.Among(w.Low, "plc gmbh für der des du et y") {
			return false
		}
	}
	last := ws[len(ws)-1]
	verb := ws.Lead().Verb
	return (verb.Form == wording.None || verb.Form == wording.Base || verb.Form == wording.Third && verb.Noun) && ws.Cue(len(ws)-1, wording.Activity) == 0 && !wording.Among(last.Low, "team teams staff programme program project")
}

// saysOfFirm reports a remark that says how large an employer is or, in brackets, what it is: "1,200 staff", "retail, turnover £300m", "a maker
// of lamps".
func saysOfFirm(remark string, bracketed bool) bool {
	ws := wording.Split(remark)
	if len(ws) == 0 || len(ws) > 14 || ws.Lead().Verb.Form == wording.Past {
		return false
	}
	head := true // no preposition yet
	for i := range ws {
		w := &ws[i]
		if w.Low == "my" || w.Low == "budget" || w.Low == "reports" {
			return false
		}
		if wording.Among(w.Low, "employees staff turnover revenue revenues arr headcount aum colleagues") && strings.ContainsAny(remark, "0123456789") {
			return true
		}
		head = head && !wording.Among(w.Low, "of for to in at by from on")
		if bracketed && head && !w.Upper && (firmNoun(w.Low) || wording.Is(w.Low, wording.Employer)) {
			return true
		}
	}
	return false
}
