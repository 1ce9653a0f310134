package outline

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/quantity"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// describes reports a sentence about a product or an employer instead of work: "The company is …", "Example Works
// operates …". What the work brought about is no such sentence: "The new system provides …", "This includes …".
// Under a heading that announces a description (strict), any present tense about a name is one.
func describes(s *Statement, strict bool) bool {
	ws := s.Words
	if !strict && standsNow(ws) && measured(s.Text) {
		return false
	}
	if presentOther(ws) || clientsDoing(ws) || listsThings(ws) {
		return true
	}
	if l, told := firstPerson(ws); told && l.At > 0 && ws[0].Low == "if" && l.Verb.Form != wording.None { // "If there are faults, I mend them"
		return false
	}
	for i := 1; i < len(ws)-4 && i < 6; i++ { // "Research: Example Works is a …"
		if ws[i].Before == ':' {
			ws = ws[i:]
			break
		}
	}
	if whatItIs(ws) || ws[0].Low == "there" || ws[0].Low == "they" || len(ws) > 1 && ws[0].Low == "it" && (modal(ws[1].Low) || wording.Among(ws[1].Low, "acquired merged employed operated")) {
		return true
	}
	owner := ofEmployerSubject(ws)
	c := clause{ws: ws, text: s.Text, told: strict || owner, weighed: !owner && measured(s.Text)}
	present := presentTense(ws)
	if present && (strict || !c.weighed && wording.Among(ws[0].Low, "these those its")) || len(ws) < len(s.Words) && presentOther(ws) {
		return true
	}
	for i := 1; i < len(ws) && i < 12; i++ {
		if yes, decided := c.verbAt(i); decided {
			return yes
		}
	}
	return false
}

// standsNow reports what the work came to, "The lamp office now keeps …", which is told of no employer.
func standsNow(ws wording.Words) bool {
	for i := 2; i < len(ws)-1 && i < 5; i++ {
		if ws[i].Low == "now" {
			return ws[0].Low == "the" && ws[i].Before == 0 && wording.AsVerb(ws[i+1].Low).Form == wording.Third && !ofEmployerSubject(ws)
		}
	}
	return false
}

// A clause is what describes reads for the verb that decides.
type clause struct {
	ws      wording.Words
	text    string // of the whole statement
	told    bool   // of an employer, or under a heading that announces a description
	weighed bool   // measured, and of no employer
}

// verbAt reads word i as the verb of the clause. Decided says that it is one, or a subject of work.
func (c *clause) verbAt(i int) (describes, decided bool) {
	ws, w := c.ws, c.ws[i].Low
	switch {
	case i <= 3 && wording.AsVerb(w).Form == wording.Past && finite(ws, i): // "This enabled all branches to have access"
		return false, true
	case wording.Among(w, "i we when if while"): // "some of the activities that I lead", "Logout when a user is idle"
		return false, true
	case wording.Among(w, "is are was were"):
		return c.is(i), true
	case w == "has", w == "have":
		return c.has(i), true
	case modal(w) && wording.Among(ws[i-1].Low, "that which"): // of a thing inside the clause: "on a tool that can find faults"
	case wording.Among(w, "can will should must could would"):
		return !c.weighed && !aboutWork(ws[:i], false), true
	case wording.Among(w, "include includes included"):
		return true, wording.Among(ws[i-1].Low, "features brands products modules")
	case wording.Among(w, "specialized specializes specializing operates manufactures employs headquartered"):
		return true, true
	case wording.Among(w, "provides offers allows enables contributes consists uses produces serves helps used examine"):
		return c.told && !aboutWork(ws[:i], false), true
	}
	return false, false
}

// is reports a description with a form of "be" at i: "Example Works is a joint venture of two banks".
func (c *clause) is(i int) bool {
	ws, w := c.ws, c.ws[i].Low
	past := w == "was" || w == "were"
	if next := ws[min(i+1, len(ws)-1)].Low; !past && (wording.Article(next) || next == "one") {
		return !aboutWork(ws[:i], false)
	}
	return !c.weighed && !aboutWork(ws[:i], past) && !doneTo(ws[i+1:])
}

// has reports a description with "has" or "have" at i: "It has 3 brands".
func (c *clause) has(i int) bool {
	switch {
	case perfect(c.ws, i+1):
		return false
	case i == 1 && c.ws[0].Low == "it":
		return !compares(c.text)
	}
	return !c.weighed && !aboutWork(c.ws[:i], c.ws[i].Low == "have")
}

// perfect reports a verb at i, behind "has": "has provided", "has also cut the cost". Of a verb whose forms are all one only
// the base is known; where it is a noun as well, what follows decides.
func perfect(ws wording.Words, i int) bool {
	if i+1 < len(ws) && manner(ws[i].Low) {
		i++
	}
	if i >= len(ws) || ws[i].Before != 0 {
		return false
	}
	v := wording.AsVerb(ws[i].Low)
	if v.Form == wording.Past {
		return true
	}
	return wording.Among(ws[i].Low, "cut set put run let shut split spread reset offset read beat come become overcome") && (!v.Noun || ws.LeadAt(i).Verb.Form != wording.None)
}

// compares reports a measure that compares, "40% fewer faults": a count alone, "3 brands", says what there is.
func compares(text string) bool {
	for _, q := range quantity.Find(text) {
		if q.Kind == quantity.Percent || q.Kind == quantity.Multiple {
			return true
		}
	}
	return false
}

// listsThings reports a list of things, "Regular contacts include engineers and staff"; what a job or a piece of work included is
// work.
func listsThings(ws wording.Words) bool {
	for i := 1; i+1 < len(ws) && i < 5; i++ {
		if w := ws[i].Low; w != "include" && w != "includes" && w != "included" {
			continue
		}
		for _, w := range ws[:i] {
			if w.Before != 0 && w.Start > ws[0].Start {
				return false
			}
		}
		return wording.Is(ws[i-1].Low, wording.Thing) && (ws[i].Low != "included" || wording.Among(ws[i-1].Low, "stack platforms technologies tools"))
	}
	return false
}

// whatItIs reports a definition of an employer, measured though it is: "Example is headquartered in Hull and employs 300
// people", "It was the largest bank in the north".
func whatItIs(ws wording.Words) bool {
	for i := 1; i+2 < len(ws) && i < 8; i++ {
		switch ws[i].Low {
		case "i", "we", "my", "our", "team", "role", "project":
			return false
		case "headquartered":
			return true
		case "is", "was":
			if next := ws[i+1]; ws[i].Low == "is" && next.Upper && next.End-next.Start > len(next.Low) { // "Example is Asia's first maker of lamps"
				return true
			}
			for k := i + 1; k < len(ws) && k < i+8; k++ {
				switch ws[k].Low {
				case "largest", "leading", "premier", "oldest", "biggest", "headquartered":
					return true
				}
				if firmNoun(ws[k].Low) || ws[0].Low == "this" && i == 1 && productNoun(ws[k].Low) {
					return true
				}
				if ws[k].Before != 0 || wording.SmallWord(ws[k].Low) && k > i+3 {
					break
				}
			}
			return false
		}
	}
	return false
}

// modal reports a verb such as "can" and "will".
func modal(w string) bool { return wording.Among(w, "can may will could should must") }

// clientsDoing reports what a client or an employer did: "The client had moved all its lines".
func clientsDoing(ws wording.Words) bool {
	if len(ws) > 3 && wording.Among(ws[0].Low, "company employer organization organisation firm") && wording.Among(ws[1].Low, "had ceased") { // "Organization had 300 staff"
		return true
	}
	if len(ws) > 3 && (ws[0].Low == "company" || ws[0].Low == "employer") && ws[1].Before != ':' {
		for i := 1; i < 3; i++ { // "Company (OEM) made lamps"
			if wording.AsVerb(ws[i].Low).Form == wording.Past && !wording.Among(ws[i+1].Low, "by in for to at") {
				return true
			}
		}
	}
	if len(ws) < 5 || ws[0].Low != "the" || !wording.Among(ws[1].Low, "client company customer employer firm organization organisation") {
		return false
	}
	for _, w := range ws {
		switch w.Low {
		case "i", "we", "my", "our", "me", "us":
			return false
		}
	}
	next := ws[2].Low
	return wording.Among(next, "had has wanted needed decided ceased") || next == "was" && !doneTo(ws[3:])
}

// presentOther reports a sentence whose first finite verb is in the third person of the present and whose subject is
// neither the writer, the team nor the work: "The portfolio joins data of all sources", "It captures each call".
// What something includes lists work.
func presentOther(ws wording.Words) bool {
	for i := 0; i < len(ws) && i < 9; i++ {
		switch w := ws[i].Low; {
		case wording.Among(w, "i we my our team teams role duties responsibilities responsibility position job work effort efforts tasks functions activities that which who is are was were has have had as experience"):
			return false
		case w == "you", w == "your":
			return true
		}
		if i == 0 {
			continue
		}
		v := wording.AsVerb(ws[i].Low)
		switch {
		case v.Form != wording.None && governs(ws, i, v), v.Form == wording.Third && i < 4 && pairOfThirds(ws, i):
			return true
		case v.Form == wording.Past && wording.Article(ws[i-1].Low), v.Form == wording.Third && wording.Among(ws[i-1].Low, "all any for of"): // "The integrated set", "Contact for all installs"
		case v.Form == wording.None || v.Noun && !(i == 1 && ws[0].Low == "it" || v.Form == wording.Third && manner(ws[i-1].Low)) || ws[i-1].Low == "to" || ws[i-1].Low == "and" || ws[i-1].Low == "or":
		case v.Form == wording.Third:
			return !ws[i].Upper && ws[i].Before == 0 && v.Base != "include" && v.Base != "involve" && v.Base != "require" && i+1 < len(ws) && !(i == 1 && ws[0].Low == "this")
		case v.Form == wording.Past || v.Form == wording.Base:
			return false
		}
	}
	return false
}

// governs reports a verb in the present at i with a thing for its subject, "The tool helps the desk", "These modules enhance
// the lamp": an article or its like opens the subject and another follows the verb, or a verb without a noun follows
// nouns in the plural.
func governs(ws wording.Words, i int, s wording.Verb) bool {
	w, next := ws[i], wording.Word{}
	if i+2 < len(ws) {
		next = ws[i+1]
	}
	subject := subjectBefore(ws, i)
	if subject.Low == "" {
		return false
	}
	if s.Form != wording.Third && s.Form != wording.Base || w.Upper && !(subject.Upper && s.Form == wording.Base && !s.Noun && ws[0].Low == "the") || w.Before != 0 && w.Before != ')' || next.Low == "" || next.Before != 0 ||
		s.Base == "include" || s.Base == "involve" || s.Base == "require" {
		return false
	}
	object := wording.Article(next.Low) || ws.Cue(i+1, wording.Object) > 0 && !wording.SmallWord(next.Low) || wording.Among(next.Low, "to in with") || next.Upper && !next.Caps
	switch ws[0].Low {
	case "the", "this", "these", "those", "it", "they":
		return object && (s.Form == wording.Third) != pluralNoun(subject.Low)
	}
	return s.Form == wording.Base && !s.Noun && i > 1 && pluralNoun(subject.Low) && !subject.Upper && subject.Before == 0 && ws.Lead().Verb.Form == wording.None
}

// subjectBefore returns the word in front of the verb at i, a parenthesis aside: "These lamp modules (LMs) enhance …".
func subjectBefore(ws wording.Words, i int) wording.Word {
	k := i - 1
	if ws[i].Before == ')' {
		for k > 0 && ws[k].Before != '(' {
			k--
		}
		k--
	}
	if k < 0 {
		return wording.Word{}
	}
	return ws[k]
}

// pairOfThirds reports two verbs in the third person behind a name, "Example designs and builds lamps": at least one
// of them is no noun.
func pairOfThirds(ws wording.Words, i int) bool {
	k := i + 1
	if k < len(ws) && ws[k].Low == "and" {
		k++
	} else if k < len(ws) && ws[k].Before != ',' {
		return false
	}
	if k+1 >= len(ws) || !ws[i-1].Upper || ws[i].Upper || ws[i].Before != 0 || ws[k].Upper {
		return false
	}
	a, b := wording.AsVerb(ws[i].Low), wording.AsVerb(ws[k].Low)
	return a.Form == wording.Third && b.Form == wording.Third && !(a.Noun && b.Noun)
}

// pluralNoun reports a noun in the plural by its form.
func pluralNoun(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}

// manner reports an adverb in "-ly" before a verb; "daily reports" are things.
func manner(w string) bool {
	if wording.Among(w, "daily weekly monthly yearly hourly quarterly family supply assembly early timely only") {
		return false
	}
	return len(w) > 4 && strings.HasSuffix(w, "ly") || w == "also"
}

// ofEmployerSubject reports a subject that is an employer or another body: "The company", "The federal government".
func ofEmployerSubject(ws wording.Words) bool {
	for i := 0; i < len(ws) && i < 5; i++ {
		if ws.Cue(i, wording.Employer) > 0 || ws[i].Low == "government" || ws[i].Low == "client" || ws[i].Low == "product" {
			return true
		}
	}
	return false
}

// presentTense reports a sentence whose first verb, within eight words, is in the present: "These applications
// provide …", "The letter should …".
func presentTense(ws wording.Words) bool {
	for i := 1; i < len(ws) && i < 8; i++ {
		if wording.Among(ws[i].Low, "should may might must can could would will") {
			return true
		}
		v := wording.AsVerb(ws[i].Low)
		switch {
		case v.Form == wording.Past:
			return false
		case (v.Form == wording.Third || v.Form == wording.Base) && !v.Noun && ws[i-1].Low != "to":
			return true
		}
	}
	return false
}

// doneTo reports a passive: "testing is carried out", "was awarded the contract".
func doneTo(ws wording.Words) bool {
	i := ws.SkipOpening(0)
	if i >= len(ws) || i > 2 || wording.AsVerb(ws[i].Low).Form != wording.Past && ws[i].Low != "set" && ws[i].Low != "put" {
		return false
	}
	k := i + 1
	for k < len(ws)-1 && ws.Cue(k, wording.Adverb) == 1 && ws[k+1].Low == "by" { // "is used daily by all desks"
		k++
	}
	return k >= len(ws) || !wording.Among(ws[k].Low, "to for by")
}

// aboutWork reports a subject that is the work itself: the post's, whenever it is told of, anything else in the past. What
// something was is work, what it is describes it.
func aboutWork(ws wording.Words, past bool) bool {
	if len(ws) > 0 && wording.Among(ws[0].Low, "this it management") {
		return len(ws) == 1
	}
	return past || slices.ContainsFunc(ws, func(w wording.Word) bool {
		return wording.Among(w.Low, "i my role duties responsibilities responsibility")
	})
}
