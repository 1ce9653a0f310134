package match

import "strings"

// othersWork reports a candidate that tells of somebody or something else than the work: what it sold, what an
// employer is, what a product does, what the reader may do, what the writer believes.
func othersWork(s *statement) bool {
	ws := s.words
	return brandNames(ws) || addressed(ws) || quoted(s.text) || s.part.work() && (belief(ws) || employerPhrase(s) || productPhrase(s) || productName(s) || clearance(s))
}

// brandNames reports what an employer sold, "Their brands include Example and Sample". A list of clients is of the writer's work.
func brandNames(ws []word) bool {
	for i := 0; i+1 < len(ws) && i < 7; i++ {
		switch ws[i].low {
		case "brands":
			return strings.HasPrefix(ws[i+1].low, "includ") && leadOf(ws).verb.form == verbNone
		case "i", "we", "my", "for", "with", "of", "to":
			return false
		}
	}
	return false
}

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
func addressed(ws []word) bool {
	for i, w := range ws[:len(ws)-1] {
		if w.low == "i" || w.low == "we" || w.low == "my" {
			return false
		}
		if w.low == "you" && !w.upper && among(ws[i+1].low, "can may will need should must are have want") {
			return true
		}
		if w.low == "your" && !w.upper && i > 0 && i < 6 && leadOf(ws).verb.form == verbBase {
			return true
		}
	}
	return false
}

// belief reports a sentence about what the writer thinks or is: "I believe that each pupil …", "I would be glad to …".
func belief(ws []word) bool {
	if len(ws) < 3 || ws[0].low != "i" && !(ws[0].low == "my" && len(ws) > 4) {
		return false
	}
	if ws[0].low == "my" {
		return among(ws[1].low, "philosophy goal goals dream passion belief personal")
	}
	if ws[1].low == "would" || ws[1].low == "will" {
		return ws[2].low == "be" || ws[2].low == "love" || ws[2].low == "like"
	}
	return among(ws[1].low, "believe feel enjoy hope love like want wish strive thrive know understand think stay retired")
}

// employerPhrase reports a noun phrase that says what an employer is, its noun before any preposition: "Capital goods
// manufacturer, maker of lamps", "Leading worldwide provider of pumps", "Nation's largest retailer".
func employerPhrase(s *statement) bool {
	ws := s.words
	if first := ws[0].low; (first == "publicly" || first == "privately" || first == "family") && len(ws) > 1 && (ws[1].low == "traded" || ws[1].low == "held" || ws[1].low == "owned") {
		return true
	}
	if s.lead.verb.form != verbNone && ws[0].low != "leading" && ws[0].low != "growing" && ws[0].low != "emerging" {
		return false
	}
	for i := 0; i < len(ws) && i < 9; i++ {
		w := ws[i]
		if i > 0 && ws[0].digit && s.text[0] == '$' && i+1 < len(ws) && among(w.low, "network group chain practice district") && ws[i+1].low == "with" { // "$410M network with 31 clinics"
			return !actionBehind(ws[i+1:])
		}
		if i > 0 && w.before != 0 && w.before != ',' && w.before != '-' && w.before != '/' && w.before != '&' && w.before != '\'' && !(w.before == '.' && w.glued) {
			return false
		}
		if among(w.low, "of for to in at with by from on between as the a an all i we my our") && (i > 0 || w.low != "the" && w.low != "a" && w.low != "an") {
			return false
		}
		if w.low == "leader" && i < 4 && i+1 < len(ws) && ws[i+1].low == "in" && w.before == 0 { // "Leader in lamps"
			return !actionBehind(ws[i+1:])
		}
		if cueAt(ws, i, cueTitle) > 0 && w.low != "producer" && w.low != "operator" || verbFormOf(w.low) == verbPast && i > 0 && !strings.HasSuffix(ws[i-1].low, "ly") && !ws[i].glued {
			return false
		}
		if firmNoun(w.low) && (i > 0 || s.bulleted && closesFirm(s, 0)) {
			return closesFirm(s, i)
		}
		if i > 0 && i+2 < len(ws) && ws[i+1].low == "with" && ws[i+2].digit && (w.low == "system" || cueAt(ws, i, cueEmployer) > 0) { // "Health system with 5 clinics"
			return !actionBehind(ws[i+1:])
		}
	}
	return false
}

// verbFormOf returns the form of the verb that w may be.
func verbFormOf(w string) verbForm { return asVerb(w).form }

// firmNoun reports nouns that stand for a business and for nothing else.
func firmNoun(w string) bool { return is(w, cueFirm) }

// closesFirm decides whether the firm at word i is what the phrase is about: the words behind it say more of it.
func closesFirm(s *statement, i int) bool {
	ws := s.words
	if i+1 == len(ws) {
		return i > 0
	}
	if i == 0 && ws[1].low != "that" && ws[1].low != "which" && ws[1].low != "specializing" {
		return false
	}
	next := ws[i+1]
	switch ws[i].low {
	case "startup", "start-up": // "Startup of the new plant" is work
		if next.low == "of" || next.low == "for" || next.low == "in" {
			return false
		}
	case "maker", "provider", "supplier": // "Decision maker for the desk", "Sole provider of lamps"
		if i == 0 || among(ws[i-1].low, "decision policy sole primary key main only first") || among(ws[0].low, "sole primary key main only first") {
			return false
		}
	}
	says := is(next.low, cueSays) // behind a comma it belongs to the sentence: "Moved to a lamp manufacturer, with …"
	return says == (next.before == 0) && (says || next.before == ',' || next.before == ';') && !actionBehind(ws[i+1:])
}

// actionBehind reports a verb in the past with an article or its like behind it that begins a clause of its own.
func actionBehind(ws []word) bool {
	for i := 0; i+1 < len(ws); i++ {
		if i == 0 && ws[0].before == ',' && verbFormOf(ws[0].low) == verbPast && ws[1].low != "by" && ws[1].low != "in" {
			return true // "Example Ltd, technology startup, built lamps"
		}
		if i > 0 && verbFormOf(ws[i].low) == verbPast && (ws[i].upper && !nameParticiple(ws[i].low) || ws[i].before == ';' || ws[i].before == '.') {
			return true
		}
	}
	return false
}

// productPhrase reports a noun phrase that says what a product is for: "Web application used by all desks of the bank",
// "Online tool that keeps all orders".
func productPhrase(s *statement) bool {
	ws := s.words
	if s.lead.verb.form != verbNone {
		return false
	}
	for i := 1; i+2 < len(ws) && i < 9; i++ {
		if among(ws[i].low, "of for to in at with by from on as i we") {
			return false
		}
		if !productNoun(ws[i].low) {
			continue
		}
		next := ws[i+1]
		return next.before == 0 && next.low == "used" && ws[i+2].low != "to" && !finiteBehind(ws[i+2:])
	}
	return false
}

// finiteBehind reports a clause of the writer's behind the head.
func finiteBehind(ws []word) bool {
	for i, w := range ws {
		if w.low == "i" || w.low == "we" || i > 0 && verbFormOf(w.low) == verbPast && w.upper {
			return true
		}
	}
	return false
}

func productNoun(w string) bool { return is(w, cueProduct) }

// productName reports the name of a product as an entry of a list: "Asset Management System", "Payroll Portal (PP)".
func productName(s *statement) bool {
	ws := s.words
	n := len(ws)
	if n > 2 && ws[n-1].before == '(' && ws[n-1].caps {
		n--
	}
	if n < 2 || n > 6 || !titled(ws) || s.lead.verb.form != verbNone && !s.lead.verb.noun || s.wrapped {
		return false
	}
	for _, w := range ws[:n-1] {
		form := verbFormOf(w.low)
		if form == verbPast || form == verbGerund && !among(w.low, "accounting billing banking tracking booking") || among(w.low, "of for to the a") {
			return false
		}
	}
	return among(ws[n-1].low, "system portal website app application")
}

// clearance reports a security clearance held; one of an authority for a product is work: "Obtained FDA clearance for …".
func clearance(s *statement) bool {
	if !among(s.lead.verb.base, "hold possess obtain maintain have receive grant") {
		return false
	}
	level := false
	for i, w := range s.words[:min(6, len(s.words))] {
		if w.low == "clearance" && (level || i+1 == len(s.words)) {
			return true
		}
		level = level || among(w.low, "security secret ts sci dod doe top public government active sc dv nato sigma q l baseline")
	}
	return false
}
