package match

import "strings"

// fragment reports the tail of a parenthesis that an extractor tore off: "Control of pumps and valves)."
func fragment(s *statement) bool {
	return strings.HasSuffix(strings.TrimRight(s.text, ". "), ")") && !strings.Contains(s.text, "(")
}

// qualified reports an activity behind an adjective that otherwise praises a person: "Successful development of".
func qualified(ws []word) bool {
	if !among(ws[0].low, "successful effective strategic comprehensive consistent clear advanced proactive timely creative professional extensive analytical") || possession(ws) {
		return false
	}
	for i := 1; i < len(ws) && i < 4; i++ {
		if cueAt(ws, i, cueActivity) > 0 && i+1 < len(ws) {
			return true
		}
	}
	return false
}

// employerLine reports what an employer is: "A leading firm for …", "Regional trading company bought by …".
func employerLine(s *statement) bool {
	ws := s.words
	if cueAt(ws, 0, cueEmployer) == 1 && len(ws) > 1 && (ws[1].low == "that" || ws[1].low == "which" || ws[1].low == "specializing") {
		return true
	}
	if len(ws) > 2 && ws[1].low == "of" && is(ws[0].low, cueEmployer) && !is(ws[0].low, cueTitle|cueActivity) && !strings.HasPrefix(ws[0].low, "start") { // "Maker of pumps"
		return !actionWords(s)
	}
	switch ws[0].low {
	case "a", "an", "the", "one", "global", "general", "leading", "worldwide", "international", "national", "privately", "publicly", "largest", "major", "family", "premier", "regional":
	default:
		return false
	}
	if (ws[0].low == "a" || ws[0].low == "an") && !s.bulleted && len(ws) > 5 && !actionWords(s) && !said(ws) { // "A $4 billion maker of pumps in 30 countries"
		return true
	}
	for i := 1; i < len(ws) && i < 8; i++ {
		if ws[i].before == ',' || ws[i].before == '.' || ws[i].low == "of" || ws[i].low == "for" || ws[i].low == "to" {
			return false
		}
		if cueAt(ws, i, cueEmployer) > 0 {
			return !actionWords(s)
		}
	}
	return false
}

// toolList reports a row of names with commas: "ASP.NET, C#, JavaScript, SQL Server".
func toolList(ws []word) bool {
	for i := 0; i < 3 && i+1 < len(ws); i++ {
		if (cueAt(ws, i, cueActivity) > 0 || activities(ws[i].low)) && (ws[i+1].low == "of" || ws[i+1].low == "and") {
			return false // "Installation and testing of Citrix, VMware, …", "Server installations and moves, …"
		}
	}
	commas, capital := 0, 0
	for _, w := range ws {
		if w.before == ',' {
			commas++
		}
		if w.upper || w.digit {
			capital++
		}
	}
	if commas >= 8 && len(ws) <= (commas+1)*2 { // long lists are lists though some names are not capitalised
		return true
	}
	return commas >= 3 && len(ws) <= (commas+1)*5/2 && capital*10 >= len(ws)*6
}

// activities reports the plural of a noun of activity: "installations".
func activities(w string) bool {
	one, plural := strings.CutSuffix(w, "s")
	return plural && is(one, cueActivity)
}

// jobLine reports a title with its employer or place as a bullet: "SVP Operations, and Chief Architect".
func jobLine(s *statement) bool {
	small, title := 0, false
	for i, w := range s.words {
		if !w.upper && !w.digit && !smallWord(w.low) {
			small++
		}
		title = title || w.upper && cueAt(s.words, i, cueTitle) > 0
		if w.low == "for" || i == 0 && (w.low == "member" || w.low == "winner" || w.low == "recipient") {
			return false // "Project manager for the state" is a duty
		}
	}
	return title && small*5 <= len(s.words) && len(s.words) <= 14 && !actionWords(s)
}

// phrase reports a noun phrase of some length in lower case: "Timely upkeep of parts lists".
func phrase(ws []word) bool {
	small, joined := 0, false
	for i, w := range ws {
		if !w.upper && !w.digit {
			small++
		}
		joined = joined || i > 0 && (w.low == "of" || w.low == "for" || w.low == "to" || w.low == "with")
	}
	return len(ws) >= 4 && joined && small*2 >= len(ws)
}

// profileAt reports words about the person at the head: "Proven ability", "Strong", "Knowledge of".
func profileAt(ws []word) bool {
	i := 0
	for i < len(ws)-1 && i < 3 && (among(ws[i].low, "a an and is very have has with") || strings.HasSuffix(ws[i].low, "ly")) {
		i++
	}
	return cueAt(ws, i, cueProfile) > 0 || yearsHeld(ws)
}

// yearsHeld reports a phrase that opens with the years of somebody's experience: "15+ years of technical experience in …".
func yearsHeld(ws []word) bool {
	if len(ws) < 3 || !ws[0].digit || ws[1].low != "years" && ws[1].low != "yrs" {
		return false
	}
	for _, w := range ws[2:min(6, len(ws))] {
		if w.low == "experience" {
			return true
		}
	}
	return false
}

// possession reports a phrase about what someone has: "Vendor management experience with …", "Network design skills".
// Not inlined for the size of the binary.
//
//go:noinline
func possession(ws []word) bool {
	for i := 1; i < len(ws) && i < 9; i++ {
		switch ws[i].low {
		case "experience", "skills", "skill", "knowledge", "expertise", "ability", "abilities", "understanding", "background", "proficiency", "familiarity", "acumen", "aptitude", "competence", "competencies", "strengths":
			return true
		case "of", "in", "for", "to", "with", "on", "by", "from", "at":
			return false
		}
	}
	return false
}

// laterAction reports a profile sentence that goes on to tell what was done: "Adept in …, have extensively worked".
func laterAction(s *statement) bool {
	if l, told := firstPerson(s.words); told && l.verb.form == verbPast && !personalVerb(l.verb.base) {
		return true // "Over the course of a year I built the lab"
	}
	for i, w := range s.words {
		if i > 2 && (w.low == "have" || w.low == "has") {
			k := skipOpening(s.words, i)
			if k > i && k < len(s.words) && asVerb(s.words[k].low).form == verbPast {
				return true
			}
		}
		if i > 2 && w.low == "resulted" || i > 2 && w.low == "resulting" {
			return true
		}
	}
	return measured(s.text)
}
