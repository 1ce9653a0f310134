package match

import "strings"

// describes reports a sentence about a product or an employer instead of work: "The company is …", "Example Works
// operates …". What the work brought about is no such sentence: "The new system provides …", "This includes …".
// Under a heading that announces a description (strict), any present tense about a name is one.
func describes(s *statement, strict bool) bool {
	ws := s.words
	if presentOther(ws) || clientsDoing(ws) || listsThings(ws) {
		return true
	}
	for i := 1; i < len(ws)-4 && i < 6; i++ { // "Research: Example Works is a …"
		if ws[i].before == ':' {
			ws = ws[i:]
			break
		}
	}
	if whatItIs(ws) || ws[0].low == "there" || ws[0].low == "they" || len(ws) > 1 && ws[0].low == "it" && modal(ws[1].low) {
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
	if strict && presentTense(ws) || len(ws) < len(s.words) && presentOther(ws) {
		return true
	}
	for i := 1; i < len(ws) && i < 12; i++ {
		w := ws[i].low
		if i <= 3 && asVerb(w).form == verbPast && finite(ws, i) { // "This enabled all branches to have access"
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
			if asVerb(next).form == verbPast { // "has provided"
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

// listsThings reports a list of things, "Regular contacts include engineers and staff"; what a job or a piece of work included is
// work.
func listsThings(ws []word) bool {
	for i := 1; i+1 < len(ws) && i < 5; i++ {
		if w := ws[i].low; w != "include" && w != "includes" && w != "included" {
			continue
		}
		for _, w := range ws[:i] {
			if w.before != 0 && w.start > ws[0].start {
				return false
			}
		}
		return is(ws[i-1].low, cueThing) && (ws[i].low != "included" || among(ws[i-1].low, "stack platforms technologies tools"))
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
				if firmNoun(ws[k].low) || ws[0].low == "this" && i == 1 && productNoun(ws[k].low) {
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

// modal reports a verb such as "can" and "will".
func modal(w string) bool { return among(w, "can may will could should must") }

// clientsDoing reports what a client or an employer did: "The client had moved all its lines".
func clientsDoing(ws []word) bool {
	if len(ws) > 3 && (ws[0].low == "company" || ws[0].low == "employer") && ws[1].before != ':' {
		for i := 1; i < 3; i++ { // "Company (OEM) made lamps"
			if asVerb(ws[i].low).form == verbPast && !among(ws[i+1].low, "by in for to at") {
				return true
			}
		}
	}
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
		v := asVerb(ws[i].low)
		switch {
		case v.form != verbNone && governs(ws, i, v), v.form == verbThird && i < 4 && pairOfThirds(ws, i):
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
func governs(ws []word, i int, s verbSense) bool {
	w, next := ws[i], word{}
	if i+2 < len(ws) {
		next = ws[i+1]
	}
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

// pairOfThirds reports two verbs in the third person behind a name, "Example designs and builds lamps": at least one
// of them is no noun.
func pairOfThirds(ws []word, i int) bool {
	k := i + 1
	if k < len(ws) && ws[k].low == "and" {
		k++
	} else if k < len(ws) && ws[k].before != ',' {
		return false
	}
	if k+1 >= len(ws) || !ws[i-1].upper || ws[i].upper || ws[i].before != 0 || ws[k].upper {
		return false
	}
	a, b := asVerb(ws[i].low), asVerb(ws[k].low)
	return a.form == verbThird && b.form == verbThird && !(a.noun && b.noun)
}

// pluralNoun reports a noun in the plural by its form.
func pluralNoun(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}

// manner reports an adverb in "-ly" before a verb; "daily reports" are things.
func manner(w string) bool {
	if among(w, "daily weekly monthly yearly hourly quarterly family supply assembly early timely only") {
		return false
	}
	return len(w) > 4 && strings.HasSuffix(w, "ly") || w == "also"
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
		if among(ws[i].low, "should may might must can could would will") {
			return true
		}
		v := asVerb(ws[i].low)
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
	return i < len(ws) && i < 3 && asVerb(ws[i].low).form == verbPast && !(i+1 < len(ws) && (ws[i+1].low == "to" || ws[i+1].low == "for" || ws[i+1].low == "by"))
}

// aboutWork reports a subject that is the work itself. What a project or a team is in the present describes it; what
// it was is work.
// Not inlined for the size of the binary.
//
//go:noinline
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
