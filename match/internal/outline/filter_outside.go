package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// accomplishment decides on a candidate under "Accomplishments", where more counts than elsewhere outside a role: what
// opens with an action in any form, a duty, a sentence with an action in the past.
func accomplishment(s *Statement, duty bool) bool {
	ws := s.Words
	praised := s.Lead.At+3 < len(ws) && s.Lead.Verb.Base == "recognize" && wording.Among(ws[s.Lead.At+1].Low, "for as by") // "Recognized for the care of lamps"
	if len(ws) < 2 || profileAt(ws) && !laterAction(s) && !deedPair(ws) && !praised || personal(s) || toolList(ws) || objective(ws) || courseName(s) {
		return false
	}
	if s.bulleted && len(ws) > 3 && honour(ws) {
		return true
	}
	switch s.Lead.Verb.Form {
	case wording.Past:
		return true
	case wording.Base, wording.Third, wording.Gerund:
		return len(ws) > 2 && s.Text[0] != '[' && s.bulleted && !s.Lead.Verb.Mostly || ws[0].Low == "instrumental"
	}
	return duty && len(ws) > 5 && !experienceCue(ws) || len(ws) > 6 && actionWords(s) && !describes(s, true)
}

// courseName reports the name of a course among prizes: "Administering Example Server", "Leading Lamp Teams: Part Two".
func courseName(s *Statement) bool {
	ws := s.Words
	return s.Lead.At == 0 && s.Lead.Verb.Form == wording.Gerund && len(ws) < 9 && ws.Titled() && !measured(s.Text)
}

// deedPair reports two deeds of which the first would praise somebody were it alone: "Organized and delegated visits".
func deedPair(ws wording.Words) bool {
	return len(ws) > 4 && wording.AsVerb(ws[0].Low).Form == wording.Past && ws[1].Low == "and" && wording.AsVerb(ws[2].Low).Form == wording.Past && ws.Cue(2, wording.Profile) == 0
}

// honour reports who won what: "Three time winner of the service award for innovation".
func honour(ws wording.Words) bool {
	award, won := false, false
	for _, w := range ws {
		award = award || w.Low == "award" || w.Low == "awards" || w.Low == "prize" || w.Low == "medal"
		won = won || w.Low == "winner" || w.Low == "recipient" || w.Low == "finalist"
	}
	return award && won
}

// outsideStatement decides on a candidate outside the parts that tell of work. A summary says what someone is like;
// only a past action, or a measured one, is an accomplishment.
func outsideStatement(s *Statement) bool {
	ws, form := s.Words, s.Lead.Verb.Form
	if personal(s) || boast(s) || objective(ws) || speaks(s) || yearsSpent(s) {
		return false
	}
	if s.bulleted && len(ws) > 3 && (ws[0].Low == "member" || ws[0].Low == "recipient" || ws[0].Low == "winner") && (ws[1].Low == "of" || ws[1].Low == "and") {
		return true
	}
	if toldWork(s) || presentWork(s) && s.Part != PartOther {
		return true
	}
	if s.Lead.Aux && !plainPast(ws, s.Lead.At) && personalVerb(s.Lead.Verb.Base) { // "I have worked on several systems"
		return false
	}
	if ws[0].Low == "with" && !measured(s.Text) { // "With 11 years of experience, I have …"
		return false
	}
	if s.bulleted && form == wording.None && (s.Part == PartAwards || actionWords(s) || activityOf(ws)) && len(ws) > 3 && !profileAt(ws) && s.Part != PartOther {
		return measured(s.Text) // "$3M saved by moving …"
	}
	if len(ws) < 4 || form == wording.None || profileAt(ws) && s.Lead.At < 3 {
		return false
	}
	switch form {
	case wording.Past:
		return !toolList(ws)
	case wording.Base, wording.Third:
		if form == wording.Base && pastAlike(s.Lead.Verb.Base) && measured(s.Text) { // "Cut run cost by a third."
			return true
		}
		if s.listsWork && s.bulleted && len(ws) > 3 && !personalVerb(s.Lead.Verb.Base) {
			return true
		}
		if form == wording.Base && (!s.Lead.Verb.Noun || s.Lead.Verb.Rarely) && s.Part != PartOther && len(ws) >= 8 && !personalVerb(s.Lead.Verb.Base) && strings.HasSuffix(s.Text, ".") && !toolList(ws) {
			return true
		}
		if s.Part == PartSkills && !toolList(ws) && !(form == wording.Base && wording.Among(s.Lead.Verb.Base, "enjoy love believe thrive strive possess")) && s.bulleted && len(ws) >= 7 && (s.wrapped || strings.HasSuffix(s.Text, ".")) {
			return true
		}
	case wording.Gerund:
		if s.Part == PartSkills && s.bulleted && len(ws) >= 8 && actionForm(s) == wording.Past { // a skill has no deed behind it
			return true
		}
	}
	return (s.bulleted || s.Part == PartSummary) && measured(s.Text) && s.Part != PartOther
}

// speaks reports which languages somebody speaks, "Speaks English and 9 words of Welsh"; to speak at a meeting is work.
func speaks(s *Statement) bool {
	next := s.Lead.At + 1
	return s.Lead.Verb.Base == "speak" && s.Lead.Verb.Form != wording.Past && next < len(s.Words) && s.Words[next].Upper
}

// pastAlike reports verbs whose past is written as their base.
func pastAlike(base string) bool {
	return wording.Among(base, "cut put set reset shut split spread hit beat shed")
}

// objective reports what somebody looks for or is like, "To find a place in a firm", "My intent is to …", "Estimating:
// strong skills", and what is said to a reader: "ideas that help your team".
func objective(ws wording.Words) bool {
	if l, told := firstPerson(ws); ws[0].Low == "to" && !(told && l.Verb.Form == wording.Past) || ws[0].Low == "objective" || ws[0].Low == "my" && len(ws) > 2 && (ws[2].Low == "is" || ws[1].Low == "career") {
		return true
	}
	for i, w := range ws {
		if w.Low == "your" && !w.Upper || i > 0 && i < 4 && w.Before == ':' && profileAt(ws[i:]) {
			return true
		}
	}
	return false
}

// firstPerson finds what the writer did in a sentence, "As head of the desk, I review all calls", "My team and I ran":
// it returns the lead behind "I" or "we", and false when there is none among the first words.
func firstPerson(ws wording.Words) (wording.Lead, bool) {
	for i := 0; i+2 < len(ws) && i < 12; i++ {
		if ws[i].Low != "i" && ws[i].Low != "we" || i > 0 && ws[i].Before != ',' && !opensClause(ws[0].Low) {
			continue
		}
		if l := ws.LeadAt(ws.SkipOpening(i)); l.Verb.Form != wording.None && l.At > i {
			return l, true
		}
		return wording.Lead{At: i}, true
	}
	return wording.Lead{}, false
}

// opensClause reports a word that opens a clause in front of "I": "While there I ran", "My team and I".
func opensClause(w string) bool {
	return wording.Among(w, "as while in on at if over during when my after since upon to through also additionally later then there and most recently")
}

// personalVerb reports a verb that in a summary tells what somebody is, has, wants or has been through.
func personalVerb(base string) bool { return wording.Is(base, wording.Personal) }

// ownDuty reports a duty told in the first person, or one that opens its sentence, in a part that otherwise says what
// somebody is like: "As a technician, I was responsible for the line", "This role includes keeping the line".
func ownDuty(ws wording.Words) bool {
	if len(ws) < 6 || experienceCue(ws) || ws[0].Low == "responsible" && ws[1].Upper { // "Responsible Office Manager"
		return false
	}
	if ws.Cue(0, wording.Duty) > 0 || includesDuties(ws) {
		return true
	}
	l, told := firstPerson(ws)
	if !told {
		return false
	}
	for i := l.At; i >= 0 && i < len(ws) && i <= l.At+2; i++ {
		if ws.Cue(i, wording.Duty) > 0 {
			return true
		}
	}
	return false
}

// toldWork reports a sentence of a summary in which the writer acts: "I oversee the desk", "While there I ran the lab".
func toldWork(s *Statement) bool {
	if s.Part == PartOther {
		return false
	}
	if officeHeld(s.Words) {
		return true
	}
	l, told := firstPerson(s.Words)
	if !told || l.At+2 >= len(s.Words) || personalVerb(l.Verb.Base) && !(l.Verb.Base == "work" && plainPast(s.Words, l.At)) {
		return false
	}
	return l.Verb.Form == wording.Past || l.Verb.Form == wording.Base && !l.Verb.Mostly
}

// plainPast reports a past form without an auxiliary: "I worked with", not "I have worked with".
func plainPast(ws wording.Words, at int) bool {
	if wording.AsVerb(ws[at].Low).Form != wording.Past || at == 0 {
		return false
	}
	for k := max(0, at-2); k < at; k++ {
		switch ws[k].Low {
		case "have", "has", "had", "been":
			return false
		}
	}
	return true
}
