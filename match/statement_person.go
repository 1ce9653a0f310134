package match

import "strings"

// personal reports a participle or a deed that says what a person is or has learned instead of what was done: "Focused
// operations manager", "Highly organized", "Well regarded", "Completed a training in …", "Considered one of the best".
func personal(s *statement) bool {
	ws := s.words
	switch ws[0].low {
	case "highly", "well", "very", "extremely", "well-organized":
		return true
	}
	if s.lead.verb.form != verbPast {
		return false
	}
	at := s.lead.at
	switch s.lead.verb.base {
	case "consider", "know", "regard":
		return at < 2
	case "focus":
		return at == 0
	case "complete", "attend", "undergo", "participate", "earn", "receive", "obtain", "pass", "gain", "take", "hold":
		if s.bulleted && s.part != partTop && s.part != partOther {
			return false // listed on purpose
		}
		for i := at + 1; i < len(ws) && i < at+14; i++ {
			if studies(ws[i].low) {
				return true
			}
		}
	}
	for i := at + 1; i < len(ws) && (i < at+4 || i < at+8 && ws[i-1].upper); i++ { // "Seasoned operations manager"
		if ws[i].before != 0 || article(ws[i].low) || smallWord(ws[i].low) {
			return false
		}
		if i+1 < len(ws) && ws[i+1].low == "who" && !strings.HasSuffix(ws[i].low, "s") ||
			cueAt(ws, i, cueTitle) > 0 && (i+1 == len(ws) || among(ws[i+1].low, "with who responsible successful") || profileAt(ws[i+1:])) {
			return true
		}
	}
	return false
}

// boast reports knowledge that reads like an action: "Detailed understanding of pumps", "Work experience on servers",
// "I have a passion for the desk".
func boast(s *statement) bool {
	ws := s.words
	if len(ws) < 3 {
		return false
	}
	if ws[0].low == "i" && (ws[1].low == "have" || ws[1].low == "possess") && ws[2].low != "been" && s.lead.verb.form == verbNone {
		return !measured(s.text) && !laterAction(s) || strings.Contains(s.text, "years")
	}
	if ws[0].low == "highly" && s.lead.at == 1 {
		return ws[1].low != "involved" && ws[1].low != "engaged" && !s.lead.verb.noun && cueAt(ws, 2, cueObject) == 0
	}
	if s.lead.verb.form == verbNone || s.lead.at > 0 {
		return false
	}
	switch ws[0].low {
	case "self-directed", "self-driven":
		return !article(ws[1].low)
	case "specializing", "specialising":
		return !measured(s.text)
	case "detailed", "advanced", "specialized", "demonstrated", "accomplished", "varied", "documented", "trained", "seasoned", "recognized":
		return possession(ws)
	}
	if !s.lead.verb.noun && s.lead.verb.form != verbGerund || !possession(ws) {
		return false
	}
	for i := 1; i+1 < len(ws) && i < 6; i++ { // "File and Print Services Experience on setting up …"
		if ws[i].low == "experience" {
			next := ws[i+1].low
			return next == "on" || next == "in" || next == "with" || next == "of"
		}
	}
	return false
}

// studies reports words for what is learned: a course done is no work.
func studies(w string) bool { return is(w, cueStudy) }

// said reports a sentence with a finite auxiliary behind its subject, "The team was able to finish early": it tells what
// was, and is no bare duty. What the job was does not count: "My role was to …".
// Not inlined for the size of the binary.
//
//go:noinline
func said(ws []word) bool {
	for i := 1; i < len(ws) && i < 8; i++ {
		switch ws[i].low {
		case "role", "job", "duty", "duties", "responsibility", "responsibilities", "position", "functions", "function", "that", "which", "who", "where", "when", "if", "what":
			return false
		case "was", "were", "became", "had", "been", "has", "have":
			return true
		}
	}
	return false
}

// reference reports a sentence of a letter of reference: somebody writes about the candidate.
func reference(ws []word) bool {
	i, him := false, false
	for _, w := range ws {
		i = i || w.low == "i" || w.low == "my"
		him = him || w.low == "him" || w.low == "he" || w.low == "she"
	}
	return i && him
}

// notWork reports candidates that are none wherever they stand: an announcement of a list, an address of the net,
// a degree, a certificate, a job's place between two marks.
func notWork(s *statement, duty bool) bool {
	ws := s.words
	verb := s.lead.verb.form != verbNone
	if strings.HasSuffix(s.text, ":") && (!s.part.work() || !verb && !duty && len(ws) < 7 || duty && !verb && announces(ws)) {
		return true
	}
	if !verb && !duty && (strings.Contains(s.text, "://") || strings.Contains(s.text, "www.")) {
		return true
	}
	if last := ws[len(ws)-1].low; duty && !verb && len(ws) < 9 && (last == "following" || last == "follows") {
		return true
	}
	if (verb || duty) && reference(ws) {
		return true
	}
	if verb || duty {
		return false
	}
	if strings.Contains(s.text, ":") && rowLine(s.text, ws) { // "Environment: …" behind a sentence
		return true
	}
	if s.text[0] == '[' {
		return true
	}
	for i := 0; i+2 < len(ws) && i < 8; i++ { // "40 hours per week, $40,000 per year, Supervisor: …"
		if (ws[i].low == "hours" || ws[i].low == "hrs") && (ws[i+1].low == "per" || ws[i+1].low == "a") && ws[i+2].low == "week" {
			return true
		}
	}
	for i := 0; i < len(ws) && i < 4; i++ {
		switch ws[i].low {
		case "bachelor", "bachelors", "bachelor's", "diploma", "certified", "graduate":
			return len(ws) > i+1
		}
	}
	return !s.bulleted && !s.labelled && titled(ws) && !strings.HasSuffix(s.text, ".") && len(ws) < 14
}

// announces reports a sentence that only opens a list: "My duties included, but were not limited to:".
func announces(ws []word) bool {
	for _, w := range ws[max(0, len(ws)-2):] {
		if among(w.low, "include included includes including following follows limited were are") {
			return true
		}
	}
	return false
}
