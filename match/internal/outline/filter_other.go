package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// othersWork reports a candidate that tells of somebody or something else than the work: what it sold, what an
// employer is, what a product does, what the reader may do, what the writer believes.
func othersWork(s *Statement) bool {
	ws := s.Words
	return brandNames(ws) || foundThere(ws) || addressed(ws) || quoted(s.Text) || s.Part.work() && (belief(ws) || employerPhrase(s) || productPhrase(s) || productName(s) || clearance(s))
}

// foundThere reports what somebody found at the beginning of a post, and no deed: "When I arrived the yard had nine keys", not "When I
// arrived, I had all locks changed".
func foundThere(ws wording.Words) bool {
	if len(ws) < 6 || ws[0].Low != "when" || ws[1].Low != "i" || !wording.Among(ws[2].Low, "arrived joined started came began took inherited") {
		return false
	}
	for i := 3; i < len(ws); i++ {
		if wording.Among(ws[i].Low, "i we") || wording.Among(ws[i].Low, "my our") && i < 8 {
			return false
		}
	}
	return true
}

// brandNames reports what an employer sold, "Their brands include Example and Sample". A list of clients is of the writer's work.
func brandNames(ws wording.Words) bool {
	for i := 0; i+1 < len(ws) && i < 7; i++ {
		switch ws[i].Low {
		case "brands":
			return strings.HasPrefix(ws[i+1].Low, "includ") && ws.Lead().Verb.Form == wording.None
		case "i", "we", "my", "for", "with", "of", "to":
			return false
		}
	}
	return false
}

// quotation reports a paragraph or a bullet that somebody else wrote, over several sentences: "“The best keeper of the yard. Keep him.”
// – The mayor".
func quotation(d *document, u *unit) bool {
	p := u.pieces[0]
	mark := ""
	for _, m := range [...][2]string{{"“", "”"}, {"\"", "\""}, {"«", "»"}} {
		if strings.HasPrefix(d.text[p.Start:p.End], m[0]) {
			mark = m[1]
			p.Start += len(m[0])
		}
	}
	if mark == "" {
		return false
	}
	for i, piece := range u.pieces {
		if i > 0 {
			p = piece
		}
		text := d.text[p.Start:p.End]
		at := strings.Index(text, mark)
		if at < 0 {
			continue
		}
		behind := strings.TrimLeft(text[at+len(mark):], " .,")
		if titled := i+1 == len(u.pieces) && len(behind) < longLabel; titled && calendar.HoldsDate(behind) { // "“The Lamp You Lost”, Example Days 2001", a talk
			return true
		}
		return (i+1 == len(u.pieces) && behind == "" && (i > 0 || at > longName)) || strings.HasPrefix(behind, "–") || strings.HasPrefix(behind, "—") || strings.HasPrefix(behind, "- ")
	}
	return false
}

// longName is how many bytes the name of a talk or a paper may have that stands in quotation marks alone.
const longName = 30

// quoted reports what somebody else says, with who it is behind it: "“He kept all of it running.” – Head of the desk".
func quoted(text string) bool {
	for _, mark := range [...][2]string{{"“", "”"}, {"\"", "\""}, {"«", "»"}} {
		rest, ok := strings.CutPrefix(text, mark[0])
		if !ok {
			continue
		}
		_, who, ok := strings.Cut(rest, mark[1])
		who = strings.TrimLeft(who, " ,")
		return ok && (strings.HasPrefix(who, "–") || strings.HasPrefix(who, "—") || strings.HasPrefix(who, "- "))
	}
	return false
}

// addressed reports a sentence that speaks to a reader, "With the tool you can repair faults at once", or one of a template to
// its writer: "Summarize your duties".
func addressed(ws wording.Words) bool {
	for i, w := range ws[:len(ws)-1] {
		if w.Low == "i" || w.Low == "we" || w.Low == "my" {
			return false
		}
		if w.Low == "you" && !w.Upper && wording.Among(ws[i+1].Low, "can may will need should must are have want send know do") {
			return true
		}
		if w.Low == "your" && !w.Upper && i > 0 && i < 6 && ws.Lead().Verb.Form == wording.Base {
			return true
		}
	}
	return false
}

// belief reports a sentence about what the writer thinks or is: "I believe that each pupil …", "I would be glad to …".
func belief(ws wording.Words) bool {
	if len(ws) < 3 || ws[0].Low != "i" && !(ws[0].Low == "my" && len(ws) > 4) {
		return false
	}
	if ws[0].Low == "my" {
		return wording.Among(ws[1].Low, "philosophy goal goals dream passion belief personal")
	}
	if ws[1].Low == "would" || ws[1].Low == "will" {
		return ws[2].Low == "be" || ws[2].Low == "love" || ws[2].Low == "like"
	}
	return wording.Among(ws[1].Low, "appreciate believe feel enjoy hope love like want wish strive thrive know understand think stay retired")
}

// employerPhrase reports a noun phrase that says what an employer is, its noun before any preposition: "Capital goods
// manufacturer, maker of lamps", "Leading worldwide provider of pumps", "Nation's largest retailer".
func employerPhrase(s *Statement) bool {
	ws := s.Words
	if first := ws[0].Low; (first == "publicly" || first == "privately" || first == "family") && len(ws) > 1 && (ws[1].Low == "traded" || ws[1].Low == "held" || ws[1].Low == "owned") {
		return true
	}
	if s.Lead.Verb.Form != wording.None && ws[0].Low != "leading" && ws[0].Low != "growing" && ws[0].Low != "emerging" {
		return false
	}
	for i := 0; i < len(ws) && i < 9; i++ {
		w := ws[i]
		if i > 0 && ws[0].Digit && s.Text[0] == '$' && i+1 < len(ws) && wording.Among(w.Low, "network group chain practice district") && ws[i+1].Low == "with" { // "$410M network with 31 clinics"
			return !actionBehind(ws[i+1:])
		}
		if i > 0 && w.Before != 0 && w.Before != ',' && w.Before != '-' && w.Before != '/' && w.Before != '&' && w.Before != '\'' && !(w.Before == '.' && w.Glued) {
			return false
		}
		if wording.Among(w.Low, "of for to in at with by from on between as the a an all i we my our") && (i > 0 || w.Low != "the" && w.Low != "a" && w.Low != "an") {
			return false
		}
		if w.Low == "leader" && i < 4 && i+1 < len(ws) && ws[i+1].Low == "in" && w.Before == 0 { // "Leader in lamps"
			return !actionBehind(ws[i+1:])
		}
		if ws.Cue(i, wording.Title) > 0 && w.Low != "producer" && w.Low != "operator" || verbFormOf(w.Low) == wording.Past && i > 0 && !strings.HasSuffix(ws[i-1].Low, "ly") && !ws[i].Glued {
			return false
		}
		if firmNoun(w.Low) && (i > 0 || s.bulleted && closesFirm(s, 0)) {
			return closesFirm(s, i)
		}
		if i > 0 && i+2 < len(ws) && ws[i+1].Low == "with" && ws[i+2].Digit && (w.Low == "system" || ws.Cue(i, wording.Employer) > 0) { // "Health system with 5 clinics"
			return !actionBehind(ws[i+1:])
		}
	}
	return false
}

// verbFormOf returns the form of the verb that w may be.
func verbFormOf(w string) wording.Form { return wording.AsVerb(w).Form }

// firmNoun reports nouns that stand for a business and for nothing else.
func firmNoun(w string) bool { return wording.Is(w, wording.Firm) }

// closesFirm decides whether the firm at word i is what the phrase is about: the words behind it say more of it.
func closesFirm(s *Statement, i int) bool {
	ws := s.Words
	if i+1 == len(ws) {
		return i > 0
	}
	if i == 0 && ws[1].Low != "that" && ws[1].Low != "which" && ws[1].Low != "specializing" {
		return false
	}
	next := ws[i+1]
	switch ws[i].Low {
	case "startup", "start-up": // "Startup of the new plant" is work
		if next.Low == "of" || next.Low == "for" || next.Low == "in" {
			return false
		}
	case "maker", "provider", "supplier": // "Decision maker for the desk", "Sole provider of lamps"
		if i == 0 || wording.Among(ws[i-1].Low, "decision policy sole primary key main only first") || wording.Among(ws[0].Low, "sole primary key main only first") {
			return false
		}
	}
	says := wording.Is(next.Low, wording.Says) // behind a comma it belongs to the sentence: "Moved to a lamp manufacturer, with …"
	return says == (next.Before == 0) && (says || next.Before == ',' || next.Before == ';') && !actionBehind(ws[i+1:])
}

// actionBehind reports a verb in the past with an article or its like behind it that begins a clause of its own.
func actionBehind(ws wording.Words) bool {
	for i := 0; i+1 < len(ws); i++ {
		if i == 0 && ws[0].Before == ',' && verbFormOf(ws[0].Low) == wording.Past && ws[1].Low != "by" && ws[1].Low != "in" {
			return true // "Example Ltd, technology startup, built lamps"
		}
		if i > 0 && verbFormOf(ws[i].Low) == wording.Past && (ws[i].Upper && !wording.Is(ws[i].Low, wording.Participle) || ws[i].Before == ';' || ws[i].Before == '.') {
			return true
		}
	}
	return false
}

// productPhrase reports a noun phrase that says what a product is for: "Web application used by all desks of the bank",
// "Online tool that keeps all orders".
func productPhrase(s *Statement) bool {
	ws := s.Words
	if s.Lead.Verb.Form != wording.None {
		return false
	}
	for i := 1; i+2 < len(ws) && i < 9; i++ { // "Lamp register: online tool for use by all desks"
		if ws[i].Before == ':' {
			ws = ws[i:]
			break
		}
	}
	for i := 0; i+2 < len(ws) && i < 9; i++ {
		if wording.Among(ws[i].Low, "of for to in at with by from on as i we") {
			return false
		}
		if !productNoun(ws[i].Low) {
			continue
		}
		next := ws[i+1]
		if i < 2 && next.Before == 0 && (next.Low == "linked" || next.Low == "designed") && ws[i+2].Low == "to" { // "Our software linked to the stores of clients"
			return !measured(s.Text) && !finiteBehind(ws[i+2:])
		}
		if i > 0 && next.Before == 0 && next.Low == "for" && wording.Among(ws[i].Low, "portal website app") { // "Staff portal for the care of lamps"
			return !measured(s.Text) && !finiteBehind(ws[i+2:])
		}
		for k := i + 1; k+2 < len(ws) && k < i+3; k++ {
			if ws[k].Low == "for" && ws[k+1].Low == "use" && ws[k+2].Low == "by" {
				return !finiteBehind(ws[k+2:])
			}
		}
		if leads := wording.Among(ws[0].Low, "leading market-leading") || wording.Among(ws[1].Low, "leading market-leading"); leads && next.Before == 0 && (next.Low == "with" || next.Low == "for") {
			return !finiteBehind(ws[i+2:])
		}
		return i > 0 && next.Before == 0 && next.Low == "used" && ws[i+2].Low != "to" && !finiteBehind(ws[i+2:])
	}
	return false
}

// finiteBehind reports a clause of the writer's behind the head.
func finiteBehind(ws wording.Words) bool {
	for i, w := range ws {
		if w.Low == "i" || w.Low == "we" || i > 0 && verbFormOf(w.Low) == wording.Past && w.Upper {
			return true
		}
	}
	return false
}

func productNoun(w string) bool { return wording.Is(w, wording.Product) }

// productName reports the name of a product as an entry of a list: "Asset Management System", "Payroll Portal (PP)".
func productName(s *Statement) bool {
	ws := s.Words
	n := len(ws)
	if n > 2 && ws[n-1].Before == '(' && ws[n-1].Caps {
		n--
	}
	if n < 2 || n > 6 || !ws.Titled() || s.Lead.Verb.Form != wording.None && !s.Lead.Verb.Noun && !wording.Is(ws[0].Low, wording.Field) || s.wrapped {
		return false
	}
	for _, w := range ws[:n-1] {
		form := verbFormOf(w.Low)
		if form == wording.Past || form == wording.Gerund && !wording.Among(w.Low, "accounting billing banking tracking booking") || wording.Among(w.Low, "of for to the a") {
			return false
		}
	}
	return wording.Among(ws[n-1].Low, "system portal website app application")
}

// clearance reports a security clearance held; one of an authority for a product is work: "Obtained FDA clearance for …".
func clearance(s *Statement) bool {
	if !wording.Among(s.Lead.Verb.Base, "hold possess obtain maintain have receive grant") {
		return false
	}
	level := false
	for i, w := range s.Words[:min(6, len(s.Words))] {
		if w.Low == "clearance" && (level || i+1 == len(s.Words)) {
			return true
		}
		level = level || wording.Among(w.Low, "security secret ts sci dod doe top public government active sc dv nato sigma q l baseline")
	}
	return false
}
