package match

import "strings"

// dutyAt reports a duty cue at the head, behind adverbs and an opening clause.
func dutyAt(ws []word) bool {
	i := skipOpening(ws, 0)
	for k := 0; k <= i && k < len(ws); k++ {
		if n := cueAt(ws, k, cueDuty); n > 0 {
			return true
		}
	}
	if ws[0].low == "the" && cueAt(ws, 1, cueDuty) > 1 || includesDuties(ws) {
		return true
	}
	for k := 1; k < len(ws)-1 && k < 7; k++ { // "On a daily basis was responsible for"
		if (ws[k].low == "was" || ws[k].low == "were" || ws[k].low == "am") && cueAt(ws, skipOpening(ws, k), cueDuty) > 0 {
			return true
		}
	}
	switch ws[0].low { // "As a team lead, was responsible for"
	case "as", "in", "for", "during", "throughout":
		for k := 1; k < len(ws) && k < 14; k++ {
			if ws[k].before == ',' {
				return cueAt(ws, skipOpening(ws, k), cueDuty) > 0
			}
		}
	}
	return false
}

// includesDuties reports a list of duties behind their noun: "Backup duties include …", "Tasks of the team included …".
func includesDuties(ws []word) bool {
	noun := false
	for k := 0; k < len(ws) && k < 12; k++ {
		switch ws[k].low {
		case "duties", "responsibilities", "responsibility", "functions", "tasks":
			noun = noun || k < 8
			continue
		case "role", "position", "job", "support", "components", "activities": // "This support role also involved …"
			noun = noun || k < 5
		case "entails", "entailed", "involves": // "The project entailed moving …", "This involves …"
			return noun || k > 0 && k < 4 && namesWork(ws[k-1].low)
		case "include", "included", "includes", "including", "consist", "consisted", "ranged", "involve", "involved":
			return noun && k > 0 && ws[k-1].low != "and"
		case "are", "were":
			return noun && ws[k-1].low != "and" && k < 4
		}
		if f := asVerb(ws[k].low); f.form != verbNone && !f.noun && f.form != verbGerund {
			return false
		}
	}
	return false
}

// namesWork reports the words that stand for the work at hand.
func namesWork(w string) bool {
	return among(w, "project role job work position assignment task this engagement")
}

// doneAtEnd reports what was done to something, told without "was": "All servers migrated to Azure", "Rollout completed".
func doneAtEnd(s *statement) bool {
	ws := s.words
	for i := 1; i < len(ws) && i < 9; i++ {
		if ws[i].before != 0 || i < len(ws)-1 && ws[i+1].before != 0 {
			return false
		}
		if v := asVerb(ws[i].low); v.form != verbPast || ws[i].upper || nameParticiple(ws[i].low) || smallWord(ws[i-1].low) {
			continue
		}
		return i == len(ws)-1 || among(ws[i+1].low, "to on within without ahead")
	}
	return false
}

// actionWords reports a verb in the past, or a pair such as "& highlighting the", behind the head.
func actionWords(s *statement) bool { return actionForm(s) != verbNone }

// actionForm returns the form of that verb; verbNone when there is none.
func actionForm(s *statement) verbForm {
	ws := s.words
	for i, w := range ws {
		if (w.low == "i" || w.low == "we") && i > 0 {
			if k := skipOpening(ws, i); k > i && asVerb(ws[k].low).form != verbNone {
				return verbPast
			}
		}
	}
	for i := 1; i < len(ws); i++ {
		v := asVerb(ws[i].low)
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
					return v.form // sentences run together: "… DR Ensured network …"
				}
				continue // a name: "Protected LSP"
			}
			if i <= 4 && contains(v.base) || i <= 2 && ws[i].before == 0 && finite(ws, i) {
				return v.form
			}
			if (participle(ws, i) || attribute(ws, i)) && !joined {
				continue
			}
			return v.form
		case verbBase, verbThird:
			if v.form == verbBase && !v.noun && ws[i].upper && ws[i].before == 0 && prev != "to" && i > 1 {
				return v.form
			}
			if joined && !v.noun && (prev == "and" || ws[i].before == '.' || ws[i].before == '&' || ws[i].before == ';') {
				return v.form
			}
			if v.form == verbThird && i < 8 && !v.noun && prev != "that" && prev != "which" {
				return v.form
			}
		case verbGerund:
			if (ws[i].before == '&' || prev == "and" || ws[i].before == ',' || ws[i].before == ';') && i+1 < len(ws) && article(ws[i+1].low) {
				return v.form
			}
		}
	}
	return verbNone
}

// nameParticiple reports participles that open names: "Managed Services".
func nameParticiple(w string) bool { return is(w, cueParticiple) }

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
	if among(ws[i].low, "related based required associated assigned needed used designed made driven held limited focused given set identified") {
		return false
	}
	if among(ws[i-1].low, "the a an of all newly various and highly well for in on other as") {
		return false
	}
	if i+1 < len(ws) {
		switch ws[i+1].low {
		case "as", "with", "on", "in":
			return among(asVerb(ws[i].low).base, "work serve act help assist participate collaborate interact partner")
		case "to", "by", "from", "for", "at", "using", "via", "through", "during":
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
		if among(ws[i+1].low, "to by on with from for in as at within when through during under via upon above below into and or") {
			return true
		}
		return asVerb(ws[i+1].low).noun && !article(ws[i+1].low)
	}
	return true
}

// attribute reports a past form between two nouns behind a preposition: "drawings from customer supplied parts", "programming
// of Example automated cells". A verb of its own would have an article or its like behind it, or a subject before it.
func attribute(ws []word, i int) bool {
	if i+1 >= len(ws) || ws[i+1].before != 0 || ws[i].upper || cueAt(ws, i+1, cueObject) > 0 && smallWord(ws[i+1].low) || article(ws[i+1].low) {
		return false
	}
	for k := i - 1; k > 0 && k >= i-3 && ws[k+1].before == 0; k-- {
		if among(ws[k].low, "of from for with on in to") {
			return true
		}
	}
	return false
}

// article reports an article or a word in its place. Not inlined for the size of the binary.
//
//go:noinline
func article(w string) bool {
	switch w {
	case "the", "a", "an", "all", "their", "its", "our", "this", "these", "any", "each":
		return true
	}
	return false
}

// bareRole reports a role without an action: "Project manager for the new site", "Liaison between the studio and the
// stores". What was done may follow it behind a comma.
func bareRole(ws []word) bool {
	at := -1
	for i := 0; i+1 < len(ws) && i < 4 && at < 0; i++ {
		if cueAt(ws, i, cueTitle) == 1 || ws[i].low == "liaison" || ws[i].low == "interface" || ws[i].low == "contact" || ws[i].low == "support" || ws[i].low == "person" && i > 0 && ws[i-1].low == "contact" {
			switch ws[i+1].low {
			case "of", "for", "to", "on", "between":
				at = i + 1
			}
		}
		if ws[i].low == "member" || asVerb(ws[i].low).form == verbPast {
			return false
		}
	}
	if at < 0 {
		return false
	}
	for i := at + 1; i < len(ws); i++ {
		if asVerb(ws[i].low).form == verbPast && (ws[i].before != 0 || ws[i-1].low == "that" || i+1 < len(ws) && article(ws[i+1].low)) {
			return false
		}
	}
	return true
}

// committee reports an office that is an honour, not a job: "Chairman of the safety committee".
func committee(ws []word) bool {
	for _, w := range ws {
		switch w.low {
		case "committee", "council", "board", "chapter", "panel":
			return strings.HasPrefix(ws[0].low, "chair") || strings.HasPrefix(ws[0].low, "president") || strings.HasPrefix(ws[0].low, "vice")
		}
	}
	return false
}

// isDuty reports a statement phrased as a duty without a cue: a bare noun phrase, or "This includes …".
func isDuty(s *statement) bool {
	ws := s.words
	if s.lead.verb.form != verbNone {
		return false
	}
	if ws[0].low == "i" || ws[0].low == "we" {
		return officeHeld(ws) && ws[2].low == "the" // "I was the contact of all vendors"
	}
	for i, w := range ws {
		if w.low == "responsible" && i+1 < len(ws) && (ws[i+1].low == "for" || ws[i+1].low == "to") {
			return !actionWords(s)
		}
	}
	if namesWork(ws[0].low) && len(ws) > 1 && strings.HasPrefix(ws[1].low, "includ") { // "This included …"
		return true
	}
	if said(ws) {
		return false
	}
	if committee(ws) {
		return false
	}
	if bareRole(ws) {
		return true
	}
	if ws[0].low == "part" && len(ws) > 1 && ws[1].low == "of" {
		return true
	}
	if ws[0].low == "instrumental" {
		return false
	}
	for i, w := range ws {
		if i < 3 && w.low == "member" && i+1 < len(ws) && ws[i+1].before == ',' {
			return false // "Member, change board"
		}
		if i < 4 && (w.low == "winner" || w.low == "recipient" || w.low == "member" && len(ws) > i+1 && ws[i+1].low == "of") && !strings.Contains(s.text, " team ") {
			return false
		}
	}
	if doneAtEnd(s) {
		return false
	}
	form := actionForm(s)
	for i, w := range ws { // "Repair of lamps. Schedule the visits."
		if w.before == '.' && w.upper && i > 2 && i+2 < len(ws) {
			if v := leadAt(ws, i).verb; v.form == verbBase && !v.noun || v.form == verbPast {
				return false
			}
		}
	}
	return form == verbNone || activityOf(ws) && form != verbPast // "Preparation of reports and send to the board"
}
