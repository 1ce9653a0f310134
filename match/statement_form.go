package match

import "strings"

// fragment reports the tail of a parenthesis that an extractor tore off: "Control of pumps and valves)."
func fragment(s *statement) bool {
	return strings.HasSuffix(strings.TrimRight(s.text, ". "), ")") && !strings.Contains(s.text, "(")
}

// qualified reports an activity behind an adjective that otherwise praises a person: "Successful development of".
func qualified(ws []word) bool {
	switch ws[0].low {
	case "successful", "effective", "strategic", "comprehensive", "consistent", "clear", "advanced", "proactive", "timely", "creative", "professional", "extensive", "analytical":
		if possession(ws) {
			return false
		}
		for i := 1; i < len(ws) && i < 4; i++ {
			if cueAt(ws, i, cueActivity) > 0 && i+1 < len(ws) {
				return true
			}
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
	if len(ws) > 2 && ws[1].low == "of" && cues()[ws[0].low]&cueEmployer != 0 && cues()[ws[0].low]&(cueTitle|cueActivity) == 0 && !strings.HasPrefix(ws[0].low, "start") { // "Maker of pumps"
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
		if cueAt(ws, i, cueActivity) > 0 && (ws[i+1].low == "of" || ws[i+1].low == "and") {
			return false // "Installation and testing of Citrix, VMware, …"
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
	for i < len(ws)-1 && i < 3 && (ws[i].low == "a" || ws[i].low == "an" || ws[i].low == "and" || ws[i].low == "is" || ws[i].low == "very" || ws[i].low == "have" || ws[i].low == "has" || ws[i].low == "with" || strings.HasSuffix(ws[i].low, "ly")) {
		i++
	}
	return cueAt(ws, i, cueProfile) > 0
}

// possession reports a phrase about what someone has: "Vendor management experience with …", "Network design skills".
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
			if k > i && k < len(s.words) && verbs().sense(s.words[k].low).form == verbPast {
				return true
			}
		}
		if i > 2 && w.low == "resulted" || i > 2 && w.low == "resulting" {
			return true
		}
	}
	return measured(s.text)
}

// describes reports a sentence about a product or an employer instead of work: "The company is …", "Example Works
// operates …". What the work brought about is no such sentence: "The new system provides …", "This includes …".
// Under a heading that announces a description (strict), any present tense about a name is one.
func describes(s *statement, strict bool) bool {
	ws := s.words
	if presentOther(ws) || clientsDoing(ws) {
		return true
	}
	for i := 1; i < len(ws)-4 && i < 6; i++ { // "Research: Example Works is a …"
		if ws[i].before == ':' {
			ws = ws[i:]
			break
		}
	}
	if whatItIs(ws) {
		return true
	}
	owner := ofEmployerSubject(ws)
	weighed := measured(s.text) && !owner
	switch ws[0].low {
	case "these", "those", "they", "its":
		if !weighed && presentTense(ws) {
			return true
		}
	}
	if strict && presentTense(ws) || presentOther(ws) {
		return true
	}
	for i := 1; i < len(ws) && i < 12; i++ {
		w := ws[i].low
		if i <= 3 && verbs().sense(w).form == verbPast && finite(ws, i) { // "This enabled all branches to have access"
			return false
		}
		if w == "i" || w == "we" { // "some of the activities that I lead"
			return false
		}
		next := ws[min(i+1, len(ws)-1)].low
		switch w {
		case "is", "are", "was", "were":
			if (w == "is" || w == "are") && (article(next) || next == "one") { // "Example Works is a joint venture of two banks"
				return !aboutWork(ws[:i], false)
			}
			return !weighed && !aboutWork(ws[:i], w == "was" || w == "were") && !doneTo(ws[i+1:])
		case "has", "have":
			if verbs().sense(next).form == verbPast { // "has provided"
				return false
			}
			return !weighed && !aboutWork(ws[:i], w == "have")
		case "can", "will", "should", "must", "could", "would":
			return !weighed && !aboutWork(ws[:i], false)
		case "include", "includes", "included":
			if subject := ws[i-1].low; subject == "features" || subject == "brands" || subject == "products" || subject == "modules" {
				return true
			}
		case "specialized", "specializes", "specializing", "operates", "manufactures", "employs", "headquartered":
			return true
		case "provides", "offers", "allows", "enables", "contributes", "consists", "uses", "produces", "serves", "helps", "used", "examine":
			return (strict || owner) && !aboutWork(ws[:i], false)
		}
	}
	return false
}

// whatItIs reports a definition of an employer, measured though it is: "Example is headquartered in Hull and employs 300
// people", "It was the largest bank in the north".
func whatItIs(ws []word) bool {
	for i := 1; i+2 < len(ws) && i < 8; i++ {
		switch ws[i].low {
		case "i", "we", "my", "our", "team", "role", "project":
			return false
		case "headquartered":
			return true
		case "is", "was":
			for k := i + 1; k < len(ws) && k < i+8; k++ {
				switch ws[k].low {
				case "largest", "leading", "premier", "oldest", "biggest", "headquartered":
					return true
				}
				if firmNoun(ws[k].low) {
					return true
				}
				if ws[k].before != 0 || smallWord(ws[k].low) && k > i+3 {
					break
				}
			}
			return false
		}
	}
	return false
}

// clientsDoing reports what a client or an employer did: "The client had moved all its lines".
func clientsDoing(ws []word) bool {
	if len(ws) < 5 || ws[0].low != "the" || ws[1].low != "client" && ws[1].low != "company" && ws[1].low != "customer" && ws[1].low != "employer" {
		return false
	}
	for _, w := range ws {
		switch w.low {
		case "i", "we", "my", "our", "me", "us":
			return false
		}
	}
	next := ws[2].low
	return next == "had" || next == "has" || next == "wanted" || next == "needed" || next == "was" && !doneTo(ws[3:])
}

// presentOther reports a sentence whose first finite verb is in the third person of the present and whose subject is
// neither the writer, the team nor the work: "The portfolio joins data of all sources", "It captures each call".
// What something includes lists work.
func presentOther(ws []word) bool {
	for i := 0; i < len(ws) && i < 9; i++ {
		switch ws[i].low {
		case "i", "we", "my", "our", "team", "teams", "role", "duties", "responsibilities", "responsibility", "position", "job", "work", "effort", "efforts",
			"tasks", "functions", "activities", "that", "which", "who", "is", "are", "was", "were", "has", "have", "had", "as", "experience":
			return false
		case "you", "your":
			return true
		}
		if i == 0 {
			continue
		}
		v := verbs().sense(ws[i].low)
		switch {
		case governs(ws, i):
			return true
		case v.form == verbPast && article(ws[i-1].low): // "The integrated set"
		case v.form == verbNone || v.noun && !(i == 1 && ws[0].low == "it" || v.form == verbThird && manner(ws[i-1].low)) || ws[i-1].low == "to" || ws[i-1].low == "and" || ws[i-1].low == "or":
		case v.form == verbThird:
			return !ws[i].upper && ws[i].before == 0 && v.base != "include" && v.base != "involve" && v.base != "require" && i+1 < len(ws) && !(i == 1 && ws[0].low == "this")
		case v.form == verbPast || v.form == verbBase:
			return false
		}
	}
	return false
}

// governs reports a verb in the present at i with a thing for its subject, "The tool helps the desk", "These modules enhance
// the lamp": an article or its like opens the subject and another follows the verb, or a verb without a noun follows
// nouns in the plural.
func governs(ws []word, i int) bool {
	w, next := ws[i], word{}
	if i+2 < len(ws) {
		next = ws[i+1]
	}
	s := verbs().sense(w.low)
	if s.form != verbThird && s.form != verbBase || w.upper || w.before != 0 && w.before != ')' || next.low == "" || next.before != 0 ||
		s.base == "include" || s.base == "involve" || s.base == "require" {
		return false
	}
	object := article(next.low) || cueAt(ws, i+1, cueObject) > 0 && !smallWord(next.low) || next.low == "to" || next.low == "in" || next.upper && !next.caps
	switch ws[0].low {
	case "the", "this", "these", "those", "it", "they":
		return i > 0 && object && (s.form == verbThird) != pluralNoun(ws[i-1].low)
	}
	subject := ws[i-1]
	return s.form == verbBase && !s.noun && i > 1 && pluralNoun(subject.low) && !subject.upper && subject.before == 0 && leadOf(ws).verb.form == verbNone
}

// pluralNoun reports a noun in the plural by its form.
func pluralNoun(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}

// manner reports an adverb in "-ly" before a verb; "daily reports" are things.
func manner(w string) bool {
	switch w {
	case "daily", "weekly", "monthly", "yearly", "hourly", "quarterly", "family", "supply", "assembly", "early", "timely", "only":
		return false
	}
	return len(w) > 4 && strings.HasSuffix(w, "ly")
}

// ofEmployerSubject reports a subject that is an employer or another body: "The company", "The federal government".
func ofEmployerSubject(ws []word) bool {
	for i := 0; i < len(ws) && i < 5; i++ {
		if cueAt(ws, i, cueEmployer) > 0 || ws[i].low == "government" || ws[i].low == "client" || ws[i].low == "product" {
			return true
		}
	}
	return false
}

// presentTense reports a sentence whose first verb, within eight words, is in the present: "These applications
// provide …", "The letter should …".
func presentTense(ws []word) bool {
	for i := 1; i < len(ws) && i < 8; i++ {
		switch ws[i].low {
		case "should", "may", "might", "must", "can", "could", "would", "will":
			return true
		}
		v := verbs().sense(ws[i].low)
		switch {
		case v.form == verbPast:
			return false
		case (v.form == verbThird || v.form == verbBase) && !v.noun && ws[i-1].low != "to":
			return true
		}
	}
	return false
}

// doneTo reports a passive: "testing is carried out", "was awarded the contract".
func doneTo(ws []word) bool {
	i := skipOpening(ws, 0)
	return i < len(ws) && i < 3 && verbs().sense(ws[i].low).form == verbPast && !(i+1 < len(ws) && (ws[i+1].low == "to" || ws[i+1].low == "for" || ws[i+1].low == "by"))
}

// aboutWork reports a subject that is the work itself. What a project or a team is in the present describes it; what
// it was is work.
func aboutWork(ws []word, past bool) bool {
	for i, w := range ws {
		switch w.low {
		case "this", "it":
			return i+1 == len(ws)
		case "project", "projects", "solution", "solutions", "team", "result", "results", "effort", "efforts", "initiative", "initiatives", "clients", "customers", "functions", "tasks", "work", "accomplishments", "achievements":
			return past
		case "i", "my", "we", "our", "role", "duties", "responsibilities", "responsibility", "practice", "job", "position":
			return true
		case "management":
			return i+1 == len(ws)
		}
	}
	return false
}
