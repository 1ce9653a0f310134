package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/quantity"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// isStatement decides whether a candidate is a statement of work, and whether it is phrased as a duty. In the parts
// that tell of work everything is one that is not plainly something else; elsewhere only what opens with an action.
func isStatement(s *Statement, context unitContext) bool {
	ws := s.Words
	if len(ws) == 0 || contactLine(s.Text) {
		return false
	}
	duty := dutyAt(ws) || s.Part.work() && aimsOf(ws)
	if duty && ws.Cue(0, wording.Duty) == len(ws) || notWork(s, duty) || trait(ws) || !duty && (othersWork(s) || aboutPost(s) || officeEntry(s)) {
		return false
	}
	switch {
	case context == inProblem && !duty && s.Lead.Verb.Form != wording.Past:
		return false
	case s.Part.work():
		if context == inFacts && listsNames(s, duty) || context == inKnowledge && listsKnown(s, duty) || !workStatement(s, duty, context == inDescription) {
			return false
		}
	case s.Part == PartEducation || s.Part == PartCertifications:
		return false
	case s.Part == PartAwards && accomplishment(s, duty):
	case duty:
		if !ownDuty(ws) {
			return false
		}
	default:
		if !outsideStatement(s) {
			return false
		}
	}
	s.Duty = duty || isDuty(s) && !clientList(ws)
	return true
}

// listsNames reports a candidate without verb or measure that names no activity at some length: in a list of
// names it is one of them.
func listsNames(s *Statement, duty bool) bool {
	ws := s.Words
	return !duty && s.Lead.Verb.Form == wording.None && (len(ws) <= 3 || len(ws) > 15 || !activity(ws)) && !doerOf(ws) && !actionWords(s) && !measured(s.Text)
}

// doerOf reports what somebody is to a thing: "Author of lamp-lint", "Contributor to the lamp tools".
func doerOf(ws wording.Words) bool {
	return len(ws) > 2 && (ws[1].Low == "of" || ws[1].Low == "to") && ws[1].Before == 0 && (strings.HasSuffix(ws[0].Low, "er") || strings.HasSuffix(ws[0].Low, "or"))
}

// listsKnown reports a candidate without verb or measure whose head is a thing, "Storage systems such as …", and no activity,
// "Analysis of tenders", "Outage planning": in a list of what somebody knows it is one of the things.
func listsKnown(s *Statement, duty bool) bool {
	last := len(s.Words) - 1
	return !duty && s.Lead.Verb.Form == wording.None && !activityOf(s.Words) && s.Words.Cue(last, wording.Activity) == 0 && !measured(s.Text)
}

// workStatement decides on a candidate inside a role.
func workStatement(s *Statement, duty, describe bool) bool {
	ws := s.Words
	form := s.Lead.Verb.Form
	if employment(s) || boast(s) || titlesOnly(s) || fragment(s) && len(ws) < 5 || len(ws) < 6 && wording.Article(ws[len(ws)-1].Low) && strings.HasSuffix(s.Text, ".") {
		return false
	}
	if s.labelled || clientList(ws) {
		return true
	}
	if describe {
		if describes(s, true) {
			return duty || form == wording.Past || form == wording.Gerund && s.bulleted && s.Lead.At == 0 && !subjectOf(ws)
		}
		if at := s.Lead.At; at > 0 && form == wording.Third && ws[at].Before == ':' { // "Example: allows desks to …"
			return false
		}
		if !duty && form == wording.None && !(s.bulleted && (measured(s.Text) || activityOf(ws) && !ws.Titled())) {
			return false
		}
	}
	if duty {
		return experienceDuty(s)
	}
	acts := len(ws) > 1 && ws[0].Low == "i" && ws[1].Low == "am" && s.Lead.At > 1 && form >= wording.Gerund // "I am also leading …"
	if form != wording.None && (ws.Cue(0, wording.Profile) < 2 || acts || s.Lead.Verb.Base == "recognize") {
		return len(ws) >= 2
	}
	if officeHeld(ws) || len(ws) > 5 && (ws[0].Low == "she" || ws[0].Low == "he") && ws[1].Low == "was" && ws[2].Low == "the" || s.moved() {
		return true
	}
	if s.bulleted && (experiencedIn(ws) || recordOf(ws)) {
		return true
	}
	if profileAt(ws) && !qualified(ws) || ws.Possession() && !actionWords(s) {
		return laterAction(s)
	}
	if employerLine(s) || toolList(ws) && !actionWords(s) && !bareRole(ws) || jobLine(s) || fragment(s) {
		return false
	}
	if figureTold(s) {
		return true
	}
	if actionWords(s) || s.bulleted && doneAtEnd(s) {
		return len(ws) >= 4 && !describes(s, false)
	}
	if describes(s, false) {
		return false
	}
	if !s.bulleted && !strings.HasSuffix(s.Text, ".") && len(ws) < 5 {
		return false
	}
	return len(ws) > 1 && activity(ws) || measured(s.Text) || s.bulleted && (phrase(ws) || doerOf(ws) || activityOf(ws) && !ws.Titled())
}

// subjectOf reports a gerund that is the subject of a verb in the third person: "Building lamps consists of three steps".
func subjectOf(ws wording.Words) bool {
	for i := 2; i < len(ws); i++ {
		if v := wording.AsVerb(ws[i].Low); v.Form == wording.Third && !v.Noun || ws[i].Low == "consists" {
			return true
		}
	}
	return false
}

// clientList reports whom the work was for: "Key clients included Example and Sample".
func clientList(ws wording.Words) bool {
	for i := 0; i+2 < len(ws) && i < 4; i++ {
		if wording.Among(ws[i].Low, "clients customers clientele accounts") {
			return strings.HasPrefix(ws[i+1].Low, "includ") && ws[i+1].Before == 0
		}
	}
	return false
}

// officeHeld reports "I was the contact of all vendors", "I am part of the core team": what somebody was in a role, not
// what somebody is like.
func officeHeld(ws wording.Words) bool {
	if len(ws) < 6 || ws[0].Low != "i" || ws[1].Low != "am" && ws[1].Low != "was" {
		return false
	}
	i := ws.SkipOpening(2)
	switch ws[i].Low {
	case "the", "part", "one", "head", "lead", "involved":
		return true
	case "a", "an":
		return i+1 < len(ws) && (ws.Cue(i+1, wording.Title) > 0 || ws[i+1].Low == "member" || ws[i+1].Low == "part")
	}
	return false
}

// experienceCue reports "experience" among the first words.
func experienceCue(ws wording.Words) bool {
	for i := 0; i < len(ws) && i < 3; i++ {
		if ws[i].Low == "experience" {
			return true
		}
	}
	return false
}

// experienceDuty keeps "Experience in installing …" under a role, and drops "Experience in various models", which
// says what the person knows.
func experienceDuty(s *Statement) bool {
	ws := s.Words
	i := ws.SkipOpening(0)
	for i < len(ws) && (ws[i].Low == "have" || ws[i].Low == "has") {
		i++
	}
	if i < len(ws) && ws[i].Low != "experience" {
		return true
	}
	if i+2 >= len(ws) {
		return false
	}
	if wording.AsVerb(ws[i+2].Low).Form == wording.Gerund || ws.Cue(i+2, wording.Activity) > 0 {
		return true
	}
	return s.bulleted && i+4 < len(ws) && wording.AsVerb(ws[i+3].Low).Form == wording.Gerund && ws[i+4].Low == "using" // "Experience in lamp tuning using …"
}

// experiencedIn reports a duty worded as what somebody can: "Experienced in training engineers", "Expertise in export of
// data". Where one works, "experienced in working in teams", is none.
func experiencedIn(ws wording.Words) bool {
	if len(ws) < 5 || ws[0].Low != "experienced" && ws[0].Low != "expertise" {
		return false
	}
	i := 1
	if wording.Among(ws[i].Low, "in with on") {
		i++
	}
	if ws[i].Low == "working" {
		return ws[i+1].Low == "with"
	}
	if wording.AsVerb(ws[i].Low).Form == wording.Gerund {
		return true
	}
	if i == 1 { // "Experienced lamp store management and hall design"
		return ws[0].Low == "experienced" && ws.Cue(len(ws)-1, wording.Activity) > 0 && !namesPerson(ws)
	}
	if ws.Cue(i, wording.Activity) > 0 {
		return true
	}
	for k := i + 1; k+1 < len(ws) && k < i+4 && ws[k].Before == 0; k++ { // "Experienced in lamp store migration to the cloud"
		if ws.Cue(k, wording.Activity) > 0 && wording.Among(ws[k+1].Low, "of to from for using") {
			return true
		}
	}
	return false
}

// namesPerson reports the title of a job among words, capitalised or not: "experienced lamp manager".
func namesPerson(ws wording.Words) bool {
	for i := range ws {
		if ws.Cue(i, wording.Title) > 0 {
			return true
		}
	}
	return false
}

// recordOf reports deeds of a role told as a record: "Consistent record of moving halls on time", "Proven track record of …".
func recordOf(ws wording.Words) bool {
	for i := 1; i+3 < len(ws) && i < 4; i++ {
		if ws[i].Low == "record" && ws[i+1].Low == "of" {
			return ws.Cue(0, wording.Profile) > 0 && (wording.AsVerb(ws[i+2].Low).Form == wording.Gerund || actionForm(&Statement{Words: ws}) == wording.Past)
		}
	}
	return false
}

// activity reports a phrase that names an activity: "Regression testing", "Creation of reports", "Status reporting".
func activity(ws wording.Words) bool {
	for i := range ws {
		if ws.Cue(i, wording.Activity) > 0 || len(ws) > 3 && activities(ws[i].Low) {
			return true
		}
		w := ws[i].Low
		if one := strings.TrimSuffix(w, "s"); i > 0 && verbFormOf(one) == wording.Gerund && (one == w || !wording.Among(one, "building earning saving holding offering setting")) { // "printer mappings"
			return true
		}
		if len(ws) >= 4 && len(w) > 6 && w != "department" && (strings.HasSuffix(w, "tion") || strings.HasSuffix(w, "ment") || strings.HasSuffix(w, "sion")) {
			return true
		}
	}
	for i, w := range ws { // bare roles: "Project lead on …", "Member of …", "Administrator of the mail servers"
		if i < 5 && i+2 < len(ws) && ws.Cue(i, wording.Title) > 0 && (ws[i+1].Low == "of" || ws[i+1].Low == "for" || ws[i+1].Low == "to" || ws[i+1].Low == "on") {
			return true
		}
		if w.Before == 0 && (w.Low == "lead" || w.Low == "member" || w.Low == "liaison" || w.Low == "winner" || w.Low == "recipient" || w.Low == "spoc" || w.Low == "poc" || w.Low == "contact" || w.Low == "manager" || w.Low == "leader" || w.Low == "decision-maker") && len(ws) > 3 {
			return true
		}
	}
	return false
}

// activityOf reports a phrase whose head, among the first words, is an activity with its object: "On site testing of pumps".
func activityOf(ws wording.Words) bool {
	for i := 0; i+2 < len(ws) && i < 4; i++ {
		if next := ws[i+1].Low; (next == "of" || next == "for") && (ws.Cue(i, wording.Activity) > 0 || wording.AsVerb(ws[i].Low).Form == wording.Gerund) {
			return true
		}
	}
	return false
}

// measured reports a number that measures something.
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
func employment(s *Statement) bool {
	if ws := s.Words; len(ws) > 3 && (ws[0].Low == "associated" || ws[1].Low == "associated") && (ws[0].Low == "currently" || ws[0].Low == "presently" || ws[0].Low == "associated") {
		return true // "Currently associated with Example Ltd as a developer"
	} else if (ws[0].Low == "reporting" || ws[0].Low == "reports") && len(ws) > 2 && len(ws) < 9 && ws[1].Low == "to" && ws[2:].Titled() {
		return true
	}
	if len(s.Words) > 2 && s.Words[0].Low == "resigned" && s.Words[2].Digit { // "Resigned July 2010"
		return true
	}
	if s.Lead.Verb.Base != "work" {
		return false
	}
	ws := s.Words
	i := s.Lead.At + 1
	if i == 1 && len(ws) > 2 && len(ws) < 10 && ws[1].Low == "for" && ws[2:].Titled() && ws[2].Upper && !measured(s.Text) { // "Worked for Example, Sample and Kent"
		return true
	}
	if i < len(ws) && (ws[i].Low == "as" || ws[i].Low == "with" || ws[i].Low == "at" || ws[i].Low == "for") {
		for _, w := range ws[i:] {
			if w.Low == "since" || w.Low == "from" || w.Low == "till" || w.Low == "until" {
				_, dated := calendar.Find(s.Text)
				return dated || calendar.HoldsDate(s.Text)
			}
		}
	}
	if firmBehind(ws, i) {
		return !measured(s.Text)
	}
	if now := s.Lead.Aux && len(ws) < 12 && i < len(ws) && (ws[0].Low == "presently" || ws[0].Low == "currently" || ws[0].Low == "i" && ws[1].Low == "am"); now {
		switch ws[i].Low { // "Currently working at the head office"
		case "at", "for", "in":
			return !measured(s.Text)
		}
	}
	if first := ws[0].Low; (first == "presently" || first == "currently") && i < len(ws) && (ws[i].Low == "on" || ws[i].Low == "as" || ws[i].Low == "with") {
		return !measured(s.Text)
	}
	return false
}

// firmBehind reports "for a …" at i with a business and what it is behind it: "for a lamp company who makes …".
func firmBehind(ws wording.Words, i int) bool {
	if i+3 >= len(ws) || ws[i].Low != "for" || !wording.Article(ws[i+1].Low) {
		return false
	}
	for k := i + 2; k+1 < len(ws) && k < i+6 && ws[k].Before == 0; k++ {
		if wording.Is(ws[k].Low, wording.Firm) {
			return ws[k+1].Before == '(' || wording.Among(ws[k+1].Low, "who which that")
		}
	}
	return false
}
