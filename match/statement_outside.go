package match

import "strings"

// accomplishment decides on a candidate under "Accomplishments", where more counts than elsewhere outside a role: what
// opens with an action in any form, a duty, a sentence with an action in the past.
func accomplishment(s *statement, duty bool) bool {
	ws := s.words
	if len(ws) < 2 || profileAt(ws) && !laterAction(s) || personal(s) || toolList(ws) {
		return false
	}
	if s.bulleted && len(ws) > 3 && honour(ws) {
		return true
	}
	switch s.lead.verb.form {
	case verbPast:
		return true
	case verbBase, verbThird, verbGerund:
		return len(ws) > 2 && s.text[0] != '[' && s.bulleted && !s.lead.verb.mostly || ws[0].low == "instrumental"
	}
	return duty && len(ws) > 5 && !experienceCue(ws) || len(ws) > 6 && actionWords(s) && !describes(s, true)
}

// honour reports who won what: "Three time winner of the service award for innovation".
func honour(ws []word) bool {
	award, won := false, false
	for _, w := range ws {
		award = award || w.low == "award" || w.low == "awards" || w.low == "prize" || w.low == "medal"
		won = won || w.low == "winner" || w.low == "recipient" || w.low == "finalist"
	}
	return award && won
}

// outsideStatement decides on a candidate outside the parts that tell of work. A summary says what someone is like;
// only a past action, or a measured one, is an accomplishment.
func outsideStatement(s *statement) bool {
	ws, form := s.words, s.lead.verb.form
	if personal(s) || boast(s) || objective(ws) {
		return false
	}
	if s.bulleted && len(ws) > 3 && (ws[0].low == "member" || ws[0].low == "recipient" || ws[0].low == "winner") && (ws[1].low == "of" || ws[1].low == "and") {
		return true
	}
	if toldWork(s) {
		return true
	}
	if s.lead.aux && !plainPast(ws, s.lead.at) && personalVerb(s.lead.verb.base) { // "I have worked on several systems"
		return false
	}
	if ws[0].low == "with" && !measured(s.text) { // "With 11 years of experience, I have …"
		return false
	}
	if s.bulleted && form == verbNone && (s.part == partAwards || actionWords(s)) && len(ws) > 4 && !profileAt(ws) && s.part != partOther {
		return measured(s.text) // "$3M saved by moving …"
	}
	if len(ws) < 4 || form == verbNone || profileAt(ws) && s.lead.at < 3 {
		return false
	}
	switch form {
	case verbPast:
		return !toolList(ws)
	case verbBase, verbThird:
		if form == verbBase && pastAlike(s.lead.verb.base) && measured(s.text) { // "Cut run cost by a third."
			return true
		}
		if s.listsWork && s.bulleted && len(ws) > 3 && !personalVerb(s.lead.verb.base) {
			return true
		}
		if form == verbBase && !s.lead.verb.noun && s.part != partOther && len(ws) >= 8 && !personalVerb(s.lead.verb.base) && strings.HasSuffix(s.text, ".") && !toolList(ws) {
			return true
		}
		if s.part == partSkills && !toolList(ws) && !(form == verbBase && among(s.lead.verb.base, "enjoy love believe thrive strive possess")) && s.bulleted && len(ws) >= 7 && (s.wrapped || strings.HasSuffix(s.text, ".")) {
			return true
		}
	case verbGerund:
		if s.part == partSkills && s.bulleted && len(ws) >= 8 && (s.wrapped || strings.HasSuffix(s.text, ".")) && !ws[s.lead.at+1].upper {
			return true
		}
	}
	return s.bulleted && measured(s.text) && s.part != partOther
}

// pastAlike reports verbs whose past is written as their base.
func pastAlike(base string) bool {
	return among(base, "cut put set reset shut split spread hit beat shed")
}

// objective reports what somebody looks for or is like, "To find a place in a firm", "My intent is to …", "Estimating:
// strong skills", and what is said to a reader: "ideas that help your team".
func objective(ws []word) bool {
	if l, told := firstPerson(ws); ws[0].low == "to" && !(told && l.verb.form == verbPast) || ws[0].low == "objective" || ws[0].low == "my" && len(ws) > 2 && (ws[2].low == "is" || ws[1].low == "career") {
		return true
	}
	for i, w := range ws {
		if w.low == "your" && !w.upper || i > 0 && i < 4 && w.before == ':' && profileAt(ws[i:]) {
			return true
		}
	}
	return false
}

// firstPerson finds what the writer did in a sentence, "As head of the desk, I review all calls", "My team and I ran":
// it returns the lead behind "I" or "we", and false when there is none among the first words.
func firstPerson(ws []word) (lead, bool) {
	for i := 0; i+2 < len(ws) && i < 12; i++ {
		if ws[i].low != "i" && ws[i].low != "we" || i > 0 && ws[i].before != ',' && !opensClause(ws[0].low) {
			continue
		}
		if l := leadAt(ws, skipOpening(ws, i)); l.verb.form != verbNone && l.at > i {
			return l, true
		}
		return lead{at: i}, true
	}
	return lead{}, false
}

// opensClause reports a word that opens a clause in front of "I": "While there I ran", "My team and I".
func opensClause(w string) bool {
	return among(w, "as while in on at if over during when my after since upon to through also additionally later then there and most recently")
}

// personalVerb reports a verb that in a summary tells what somebody is, has, wants or has been through. Not inlined for
// the size of the binary.
//
//go:noinline
func personalVerb(base string) bool { return is(base, cuePersonal) }

// ownDuty reports a duty told in the first person, or one that opens its sentence, in a part that otherwise says what
// somebody is like: "As a technician, I was responsible for the line", "This role includes keeping the line".
func ownDuty(ws []word) bool {
	if len(ws) < 6 || experienceCue(ws) || ws[0].low == "responsible" && ws[1].upper { // "Responsible Office Manager"
		return false
	}
	if cueAt(ws, 0, cueDuty) > 0 || includesDuties(ws) {
		return true
	}
	l, told := firstPerson(ws)
	if !told {
		return false
	}
	for i := l.at; i >= 0 && i < len(ws) && i <= l.at+2; i++ {
		if cueAt(ws, i, cueDuty) > 0 {
			return true
		}
	}
	return false
}

// toldWork reports a sentence of a summary in which the writer acts: "I oversee the desk", "While there I ran the lab".
func toldWork(s *statement) bool {
	if s.part == partOther {
		return false
	}
	if officeHeld(s.words) {
		return true
	}
	l, told := firstPerson(s.words)
	if !told || l.at+2 >= len(s.words) || personalVerb(l.verb.base) && !(l.verb.base == "work" && plainPast(s.words, l.at)) {
		return false
	}
	return l.verb.form == verbPast || l.verb.form == verbBase && !l.verb.mostly
}

// plainPast reports a past form without an auxiliary: "I worked with", not "I have worked with".
func plainPast(ws []word, at int) bool {
	if asVerb(ws[at].low).form != verbPast || at == 0 {
		return false
	}
	for k := max(0, at-2); k < at; k++ {
		switch ws[k].low {
		case "have", "has", "had", "been":
			return false
		}
	}
	return true
}
