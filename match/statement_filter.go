package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/quantity"
)

// isStatement decides whether a candidate is a statement of work, and whether it is phrased as a duty. In the parts
// that tell of work everything is one that is not plainly something else; elsewhere only what opens with an action.
// describe says that the lines around describe a product; afterDuty that the statement before was a duty.
func isStatement(s *statement, describe, afterDuty bool) bool {
	ws := s.words
	if len(ws) == 0 || contactLine(s.text) {
		return false
	}
	duty := dutyAt(ws)
	if duty && cueAt(ws, 0, cueDuty) == len(ws) { // a label
		return false
	}
	switch {
	case s.part.work():
		if !workStatement(s, duty, describe) {
			return false
		}
	case s.part == partEducation || s.part == partCertifications:
		return false
	case duty:
		if s.part != partSkills || len(ws) < 6 || experienceCue(ws) {
			return false
		}
	default:
		if !outsideStatement(s) {
			return false
		}
	}
	s.duty = duty || isDuty(s, afterDuty)
	return true
}

// dutyAt reports a duty cue at the head, behind adverbs and an opening clause.
func dutyAt(ws []word) bool {
	i := skipOpening(ws, 0)
	for k := 0; k <= i && k < len(ws); k++ {
		if n := cueAt(ws, k, cueDuty); n > 0 {
			return true
		}
	}
	for k := 1; k < len(ws)-1 && k < 7; k++ { // "On a daily basis was responsible for"
		if (ws[k].low == "was" || ws[k].low == "were" || ws[k].low == "am") && cueAt(ws, skipOpening(ws, k), cueDuty) > 0 {
			return true
		}
	}
	if ws[0].low == "as" || ws[0].low == "in" || ws[0].low == "for" { // "As a team lead, was responsible for"
		for k := 1; k < len(ws) && k < 14; k++ {
			if ws[k].before == ',' {
				return cueAt(ws, skipOpening(ws, k), cueDuty) > 0
			}
		}
	}
	return false
}

// workStatement decides on a candidate inside a role.
func workStatement(s *statement, duty, describe bool) bool {
	ws := s.words
	form := s.lead.verb.form
	if employment(s) {
		return false
	}
	if describe {
		return duty || form == verbPast || form == verbBase && !s.lead.verb.noun || s.bulleted && !describes(s) && (form != verbNone || measured(s.text))
	}
	if duty {
		return experienceDuty(s)
	}
	if form != verbNone && (cueAt(ws, 0, cueProfile) < 2 || s.lead.verb.base == "recognize") {
		return len(ws) >= 2
	}
	if profileAt(ws) && !qualified(ws) || possession(ws) {
		return laterAction(s)
	}
	if employerLine(s) || toolList(ws) || jobLine(s) || fragment(s) {
		return false
	}
	if actionWords(s) {
		return len(ws) >= 4 && !describes(s)
	}
	if describes(s) {
		return false
	}
	if !s.bulleted && !strings.HasSuffix(s.text, ".") && len(ws) < 5 {
		return false
	}
	return len(ws) > 1 && activity(ws) || measured(s.text) || s.bulleted && phrase(ws)
}

// fragment reports the tail of a parenthesis that an extractor tore off: "Supervisory Control and Data Acquisition)."
func fragment(s *statement) bool {
	return strings.HasSuffix(strings.TrimRight(s.text, ". "), ")") && !strings.Contains(s.text, "(")
}

// qualified reports an activity behind an adjective that otherwise praises a person: "Successful development of".
func qualified(ws []word) bool {
	switch ws[0].low {
	case "successful", "effective", "strategic", "comprehensive", "consistent", "clear", "advanced", "proactive", "timely", "creative", "professional":
		for i := 1; i < len(ws) && i < 4; i++ {
			if cueAt(ws, i, cueActivity) > 0 && i+1 < len(ws) {
				return true
			}
		}
	}
	return false
}

// employerLine reports what an employer is: "A leading firm for …", "General contracting company purchased by …".
func employerLine(s *statement) bool {
	ws := s.words
	if cueAt(ws, 0, cueEmployer) == 1 && len(ws) > 1 && (ws[1].low == "that" || ws[1].low == "which" || ws[1].low == "specializing") {
		return true
	}
	switch ws[0].low {
	case "a", "an", "the", "one", "global", "general", "leading", "worldwide", "international", "national", "privately", "publicly", "largest", "major", "family", "premier", "regional":
	default:
		return false
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
			return false // "Installation and configuration of Juniper, Cisco, …"
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
	return commas >= 3 && len(ws) <= (commas+1)*5/2 && capital*10 >= len(ws)*6
}

// jobLine reports a title with its employer or place as a bullet: "SVP System Integration, and Chief Architect".
func jobLine(s *statement) bool {
	small, title := 0, false
	for i, w := range s.words {
		if !w.upper && !w.digit && !smallWord(w.low) {
			small++
		}
		title = title || w.upper && cueAt(s.words, i, cueTitle) > 0
	}
	return title && small*5 <= len(s.words) && len(s.words) <= 14 && !actionWords(s)
}

// phrase reports a noun phrase of some length in lower case: "Spreadsheet upkeep of scheduled deliveries".
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
	return verbs().sense(ws[i+2].low).form == verbGerund || cueAt(ws, i+2, cueActivity) > 0
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

// actionWords reports a verb in the past, or a pair such as "& highlighting the", behind the head.
func actionWords(s *statement) bool {
	ws := s.words
	for i, w := range ws {
		if (w.low == "i" || w.low == "we") && i > 0 {
			if k := skipOpening(ws, i); k > i && verbs().sense(ws[k].low).form != verbNone {
				return true
			}
		}
	}
	for i := 1; i < len(ws); i++ {
		v := verbs().sense(ws[i].low)
		if v.form == verbNone || ws[i].caps {
			continue
		}
		prev := ws[i-1].low
		if prev == "that" || prev == "which" || prev == "who" {
			continue
		}
		joined := prev == "and" || prev == "then" || ws[i].before == ',' || ws[i].before == ';' || ws[i].before == '.' || ws[i].before == '&' || ws[i].before == '-'
		switch v.form {
		case verbPast:
			if ws[i].upper && (ws[i].before == 0 || ws[i].before == ',') {
				if i+1 < len(ws) && (cueAt(ws, i+1, cueObject) > 0 || !ws[i+1].upper) && !nameParticiple(ws[i].low) {
					return true // sentences run together: "… DR Ensured network …"
				}
				continue // a name: "Protected LSP"
			}
			if i <= 4 && contains(v.base) || i <= 2 && ws[i].before == 0 && finite(ws, i) {
				return true
			}
			if participle(ws, i) && !joined {
				continue
			}
			return true
		case verbBase, verbThird:
			if v.form == verbBase && !v.noun && ws[i].upper && ws[i].before == 0 && prev != "to" && i > 1 {
				return true
			}
			if joined && !v.noun && (prev == "and" || ws[i].before == '.' || ws[i].before == '&' || ws[i].before == ';') {
				return true
			}
			if v.form == verbThird && i < 8 && !v.noun && prev != "that" && prev != "which" {
				return true
			}
		case verbGerund:
			if (ws[i].before == '&' || prev == "and" || ws[i].before == ',' || ws[i].before == ';') && i+1 < len(ws) && article(ws[i+1].low) {
				return true
			}
		}
	}
	return false
}

// nameParticiple reports participles that open names: "Managed Services".
func nameParticiple(w string) bool {
	switch w {
	case "managed", "protected", "advanced", "certified", "integrated", "distributed", "shared", "unified", "associated", "united", "applied", "limited",
		"related", "structured", "automated", "combined", "licensed", "accredited", "assisted", "required", "enhanced", "registered", "chartered", "centralized":
		return true
	}
	return false
}

// contains reports verbs whose past form tells what work held, never what kind of thing it is: "Clients included …".
func contains(base string) bool {
	switch base {
	case "include", "consist", "result", "win", "receive":
		return true
	}
	return false
}

// finite reports a past form right behind a short subject: "Team migrated source control".
func finite(ws []word, i int) bool {
	switch ws[i].low {
	case "related", "based", "required", "associated", "assigned", "needed", "used", "designed", "made", "driven", "held", "limited", "focused", "given", "set", "identified":
		return false
	}
	switch ws[i-1].low {
	case "the", "a", "an", "of", "all", "newly", "various", "and", "highly", "well", "for", "in", "on", "other", "as":
		return false
	}
	if i+1 < len(ws) {
		switch ws[i+1].low {
		case "as", "with", "on", "in":
			switch verbs().sense(ws[i].low).base {
			case "work", "serve", "act", "help", "assist", "participate", "collaborate", "interact", "partner":
				return true
			}
			return false
		case "to", "by", "from", "for", "at":
			return false
		}
	}
	return i+2 < len(ws)
}

// participle reports a past form that describes a noun: "assigned tasks", "related to", "designed to", "found when",
// "as required".
func participle(ws []word, i int) bool {
	prev := ws[i-1].low
	switch prev {
	case "the", "a", "an", "of", "for", "with", "in", "on", "and", "as", "all", "any", "by", "to", "from", "newly", "various", "both", "highly", "at", "or", "when", "if", "than", "other", "well", "between", "related", "its", "their", "our":
		return true
	case "is", "are", "was", "were", "been", "has", "have", "had":
		return false
	}
	if i+1 < len(ws) {
		switch ws[i+1].low {
		case "to", "by", "on", "with", "from", "for", "in", "as", "at", "within", "when", "through", "during", "under", "via", "upon", "above", "below", "into", "and", "or":
			return true
		}
		return verbs().sense(ws[i+1].low).noun && !article(ws[i+1].low)
	}
	return true
}

func article(w string) bool {
	switch w {
	case "the", "a", "an", "all", "their", "its", "our", "this", "these", "any", "each":
		return true
	}
	return false
}

// describes reports a sentence about a product or an employer: its subject is a name and its verb "is", "provides",
// "consists of". Sentences about the work itself ("This includes …", "Project won …") are kept.
func describes(s *statement) bool {
	ws := s.words
	switch ws[0].low {
	case "the", "these", "those", "they", "its":
		if presentTense(ws) {
			return true
		}
	}
	for i := 1; i < len(ws) && i < 12; i++ {
		w := ws[i].low
		if w == "i" || w == "we" { // "some of the activities that I lead"
			return false
		}
		switch w {
		case "was", "were":
			if measured(s.text) {
				return false
			}
			fallthrough
		case "is", "are", "has", "have", "can", "will", "consists", "provides", "offers", "allows", "enables", "contributes", "specializes", "specializing", "operates", "examine", "uses", "produces", "serves", "helps", "used", "manufactures":
			return !aboutWork(ws[:i], w == "was" || w == "were" || w == "included" || w == "have") && !(i+1 < len(ws) && (w == "is" || w == "are" || w == "was" || w == "were") && doneTo(ws[i+1:]))
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
		case "i", "my", "we", "our", "role", "duties", "responsibilities", "responsibility", "practice", "job", "position", "management":
			return true
		}
	}
	return false
}

// activity reports a phrase that names an activity: "Regression testing", "Creation of reports", "Status reporting".
func activity(ws []word) bool {
	for i := range ws {
		if cueAt(ws, i, cueActivity) > 0 {
			return true
		}
		w := ws[i].low
		if s := verbs().sense(w); s.form == verbGerund && i > 0 {
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
func employment(s *statement) bool {
	if s.lead.verb.base != "work" {
		return false
	}
	ws := s.words
	i := s.lead.at + 1
	if i < len(ws) && (ws[i].low == "as" || ws[i].low == "with" || ws[i].low == "at" || ws[i].low == "for") {
		for _, w := range ws[i:] {
			if w.low == "since" || w.low == "from" || w.low == "till" || w.low == "until" {
				_, dated := findDates(s.text)
				return dated || datePatterns().single.MatchString(s.text)
			}
		}
	}
	if first := ws[0].low; (first == "presently" || first == "currently") && i < len(ws) && (ws[i].low == "on" || ws[i].low == "as" || ws[i].low == "with") {
		return !measured(s.text)
	}
	return false
}

// outsideStatement decides on a candidate outside the parts that tell of work. A summary says what someone is like;
// only a past action, or a measured one, is an accomplishment.
func outsideStatement(s *statement) bool {
	ws, form := s.words, s.lead.verb.form
	if s.bulleted && len(ws) > 3 && ws[0].low == "member" && ws[1].low == "of" {
		return true
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
		return !listOfNames(ws)
	case verbBase, verbThird:
		if s.part == partSkills && s.bulleted && len(ws) >= 7 && strings.HasSuffix(s.text, ".") {
			return true
		}
	case verbGerund:
		if s.part == partSkills && s.bulleted && len(ws) >= 8 && strings.HasSuffix(s.text, ".") && !ws[s.lead.at+1].upper {
			return true
		}
	}
	return s.bulleted && measured(s.text) && s.part != partOther
}

// listOfNames reports a row of short entries with commas: a skills list that begins with a participle.
func listOfNames(ws []word) bool {
	commas := 0
	for _, w := range ws {
		if w.before == ',' {
			commas++
		}
	}
	return commas >= 4 && len(ws) <= commas*3
}

// isDuty reports a statement phrased as a duty without a cue: a bare noun phrase, or what "This includes …" adds to a
// duty.
func isDuty(s *statement, afterDuty bool) bool {
	ws := s.words
	if s.lead.verb.form != verbNone || ws[0].low == "i" {
		return false
	}
	for i, w := range ws {
		if w.low == "responsible" && i+1 < len(ws) && (ws[i+1].low == "for" || ws[i+1].low == "to") {
			return !actionWords(s)
		}
	}
	if ws[0].low == "this" && len(ws) > 1 && strings.HasPrefix(ws[1].low, "includ") {
		return afterDuty
	}
	for i, w := range ws {
		if i < 4 && (w.low == "winner" || w.low == "recipient" || w.low == "member" && len(ws) > i+1 && ws[i+1].low == "of") && !strings.Contains(s.text, " team ") {
			return false
		}
	}
	return !actionWords(s)
}
