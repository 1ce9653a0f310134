package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/quantity"
)

// isStatement decides whether a candidate is a statement of work, and whether it is phrased as a duty. In the parts
// that tell of work everything is one that is not plainly something else; elsewhere only what opens with an action.
func isStatement(s *statement, context unitContext) bool {
	ws := s.words
	if len(ws) == 0 || contactLine(s.text) {
		return false
	}
	duty := dutyAt(ws)
	if duty && cueAt(ws, 0, cueDuty) == len(ws) || notWork(s, duty) || !duty && (othersWork(s) || aboutPost(s)) {
		return false
	}
	switch {
	case context == inProblem && !duty && s.lead.verb.form != verbPast:
		return false
	case s.part.work():
		if context == inFacts && listsNames(s, duty) || context == inKnowledge && listsKnown(s, duty) || !workStatement(s, duty, context == inDescription) {
			return false
		}
	case s.part == partEducation || s.part == partCertifications:
		return false
	case s.part == partAwards && accomplishment(s, duty):
	case duty:
		if !ownDuty(ws) {
			return false
		}
	default:
		if !outsideStatement(s) {
			return false
		}
	}
	s.duty = duty || isDuty(s) && !clientList(ws)
	return true
}

// listsNames reports a candidate without verb or measure that names no activity at some length: in a list of
// names it is one of them.
func listsNames(s *statement, duty bool) bool {
	return !duty && s.lead.verb.form == verbNone && (len(s.words) <= 3 || len(s.words) > 15 || !activity(s.words)) && !actionWords(s) && !measured(s.text)
}

// listsKnown reports a candidate without verb or measure whose head is a thing, "Storage systems such as …", and no activity,
// "Analysis of tenders", "Outage planning": in a list of what somebody knows it is one of the things.
func listsKnown(s *statement, duty bool) bool {
	last := len(s.words) - 1
	return !duty && s.lead.verb.form == verbNone && !activityOf(s.words) && cueAt(s.words, last, cueActivity) == 0 && !measured(s.text)
}

// workStatement decides on a candidate inside a role.
func workStatement(s *statement, duty, describe bool) bool {
	ws := s.words
	form := s.lead.verb.form
	if employment(s) || boast(s) || fragment(s) && len(ws) < 5 {
		return false
	}
	if s.labelled || clientList(ws) {
		return true
	}
	if describe {
		if describes(s, true) {
			return duty || form == verbPast
		}
		if at := s.lead.at; at > 0 && form == verbThird && ws[at].before == ':' { // "Example: allows desks to …"
			return false
		}
		if !duty && form == verbNone && !(s.bulleted && (measured(s.text) || activityOf(ws) && !titled(ws))) {
			return false
		}
	}
	if duty {
		return experienceDuty(s)
	}
	acts := len(ws) > 1 && ws[0].low == "i" && ws[1].low == "am" && s.lead.at > 1 && form >= verbGerund // "I am also leading …"
	if form != verbNone && (cueAt(ws, 0, cueProfile) < 2 || acts || s.lead.verb.base == "recognize") {
		return len(ws) >= 2
	}
	if officeHeld(ws) {
		return true
	}
	if s.bulleted && experiencedIn(ws) {
		return true
	}
	if profileAt(ws) && !qualified(ws) || possession(ws) && !actionWords(s) {
		return laterAction(s)
	}
	if employerLine(s) || toolList(ws) && !actionWords(s) || jobLine(s) || fragment(s) {
		return false
	}
	if actionWords(s) || s.bulleted && doneAtEnd(s) {
		return len(ws) >= 4 && !describes(s, false)
	}
	if describes(s, false) {
		return false
	}
	if !s.bulleted && !strings.HasSuffix(s.text, ".") && len(ws) < 5 {
		return false
	}
	return len(ws) > 1 && activity(ws) || measured(s.text) || s.bulleted && phrase(ws)
}

// clientList reports whom the work was for: "Key clients included Example and Sample".
func clientList(ws []word) bool {
	for i := 0; i+2 < len(ws) && i < 4; i++ {
		if among(ws[i].low, "clients customers clientele accounts") {
			return strings.HasPrefix(ws[i+1].low, "includ") && ws[i+1].before == 0
		}
	}
	return false
}

// officeHeld reports "I was the contact of all vendors", "I am part of the core team": what somebody was in a role, not
// what somebody is like.
func officeHeld(ws []word) bool {
	if len(ws) < 6 || ws[0].low != "i" || ws[1].low != "am" && ws[1].low != "was" {
		return false
	}
	i := skipOpening(ws, 2)
	switch ws[i].low {
	case "the", "part", "one", "head", "lead", "involved":
		return true
	case "a", "an":
		return i+1 < len(ws) && (cueAt(ws, i+1, cueTitle) > 0 || ws[i+1].low == "member" || ws[i+1].low == "part")
	}
	return false
}

// experienceCue reports "experience" among the first words.
func experienceCue(ws []word) bool {
	for i := 0; i < len(ws) && i < 3; i++ {
		if ws[i].low == "experience" {
			return true
		}
	}
	return false
}

// experienceDuty keeps "Experience in installing …" under a role, and drops "Experience in various models", which
// says what the person knows.
func experienceDuty(s *statement) bool {
	ws := s.words
	i := skipOpening(ws, 0)
	for i < len(ws) && (ws[i].low == "have" || ws[i].low == "has") {
		i++
	}
	if i < len(ws) && ws[i].low != "experience" {
		return true
	}
	if i+2 >= len(ws) {
		return false
	}
	return asVerb(ws[i+2].low).form == verbGerund || cueAt(ws, i+2, cueActivity) > 0
}

// experiencedIn reports a duty worded as what somebody can: "Experienced in training engineers", "Expertise in export of
// data". Where one works, "experienced in working in teams", is none.
func experiencedIn(ws []word) bool {
	if len(ws) < 5 || ws[0].low != "experienced" && ws[0].low != "expertise" {
		return false
	}
	i := 1
	if among(ws[i].low, "in with on") {
		i++
	}
	if ws[i].low == "working" {
		return ws[i+1].low == "with"
	}
	return asVerb(ws[i].low).form == verbGerund || i > 1 && cueAt(ws, i, cueActivity) > 0
}

// activity reports a phrase that names an activity: "Regression testing", "Creation of reports", "Status reporting".
func activity(ws []word) bool {
	for i := range ws {
		if cueAt(ws, i, cueActivity) > 0 || len(ws) > 3 && activities(ws[i].low) {
			return true
		}
		w := ws[i].low
		if s := asVerb(w); s.form == verbGerund && i > 0 {
			return true
		}
		if len(ws) >= 4 && len(w) > 6 && (strings.HasSuffix(w, "tion") || strings.HasSuffix(w, "ment") || strings.HasSuffix(w, "sion")) {
			return true
		}
	}
	for i, w := range ws { // bare roles: "Project lead on …", "Member of …", "Administrator of the mail servers"
		if i < 3 && i+2 < len(ws) && cueAt(ws, i, cueTitle) > 0 && (ws[i+1].low == "of" || ws[i+1].low == "for" || ws[i+1].low == "to" || ws[i+1].low == "on") {
			return true
		}
		if w.before == 0 && (w.low == "lead" || w.low == "member" || w.low == "liaison" || w.low == "winner" || w.low == "recipient" || w.low == "spoc" || w.low == "contact" || w.low == "manager" || w.low == "leader") && len(ws) > 3 {
			return true
		}
	}
	return false
}

// activityOf reports a phrase whose head, among the first words, is an activity with its object: "On site testing of pumps".
func activityOf(ws []word) bool {
	for i := 0; i+2 < len(ws) && i < 4; i++ {
		if next := ws[i+1].low; (next == "of" || next == "for") && (cueAt(ws, i, cueActivity) > 0 || asVerb(ws[i].low).form == verbGerund) {
			return true
		}
	}
	return false
}

// measured reports a number that measures something. Not inlined for the size of the binary.
//
//go:noinline
func measured(text string) bool {
	for _, q := range quantity.Find(text) {
		if !q.Vague {
			return true
		}
	}
	return false
}

// employment reports a sentence that only says where someone works: "Currently working as an analyst at X since
// May 2017", "Worked as a consultant with Y from March 2015".
func employment(s *statement) bool {
	if ws := s.words; len(ws) > 3 && (ws[0].low == "associated" || ws[1].low == "associated") && (ws[0].low == "currently" || ws[0].low == "presently" || ws[0].low == "associated") {
		return true // "Currently associated with Example Ltd as a developer"
	} else if (ws[0].low == "reporting" || ws[0].low == "reports") && len(ws) > 2 && len(ws) < 9 && ws[1].low == "to" && titled(ws[2:]) {
		return true
	}
	if s.lead.verb.base != "work" {
		return false
	}
	ws := s.words
	i := s.lead.at + 1
	if i < len(ws) && (ws[i].low == "as" || ws[i].low == "with" || ws[i].low == "at" || ws[i].low == "for") {
		for _, w := range ws[i:] {
			if w.low == "since" || w.low == "from" || w.low == "till" || w.low == "until" {
				_, dated := findDates(s.text)
				return dated || holdsDate(s.text)
			}
		}
	}
	if now := s.lead.aux && len(ws) < 12 && i < len(ws) && (ws[0].low == "presently" || ws[0].low == "currently" || ws[0].low == "i" && ws[1].low == "am"); now {
		switch ws[i].low { // "Currently working at the head office"
		case "at", "for", "in":
			return !measured(s.text)
		}
	}
	if first := ws[0].low; (first == "presently" || first == "currently") && i < len(ws) && (ws[i].low == "on" || ws[i].low == "as" || ws[i].low == "with") {
		return !measured(s.text)
	}
	return false
}
