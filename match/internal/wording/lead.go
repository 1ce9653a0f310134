package wording

import "strings"

// A Lead is how a line opens.
type Lead struct {
	At   int  // index of the word that decides
	Verb Verb // the zero Verb when it opens with none
	Aux  bool // "was", "have" stand before it
}

// Lead finds the verb that the line opens with, behind adverbs ("Successfully"), "I", auxiliaries ("Have been") and
// an opening clause ("As team lead, …").
func (ws Words) Lead() Lead {
	i := ws.SkipOpening(0)
	l := ws.LeadAt(i)
	if l.Verb.Form != None || len(ws) < 4 {
		return l
	}
	for k := 1; k < len(ws) && k < 8; k++ { // "Cost control: renegotiated …", "Team building - hired …"
		if strings.HasPrefix(ws[k-1].Low, "includ") {
			break // "Features include: load, purchase": names
		}
		if ws[k].Before == ':' || ws[k].Before == '-' && !ws[k].Glued {
			if m := ws.LeadAt(ws.SkipOpening(k)); m.Verb.Form != None && m.Verb.Base != "include" && !((m.Verb.Noun || m.Verb.Form == Gerund && !ws[k-1].Upper) && ws[k].Before == '-') {
				return m
			}
			if ws[k].Before == '-' && ws[:k].Titled() {
				continue // "Trusted Advisor - Lamp Architect - Designed …"
			}
			break
		}
	}
	if Among(ws[0].Low, "in as for by through during after while when at within with to using upon from under on since throughout based across over along alongside besides beyond prior following before until despite") { // "In 2015, took over …", "As team lead, built …"
		for k := 1; k < len(ws) && k < 22; k++ {
			if ws[k].Before == ',' {
				if m := ws.LeadAt(ws.SkipOpening(k)); m.Verb.Form == Past || (m.Verb.Form == Base || m.Verb.Form == Third) && !m.Verb.Noun {
					return m
				}
			}
		}
	}
	return l
}

// SkipOpening returns the index of the first word from i that may be a verb.
func (ws Words) SkipOpening(i int) int {
	for n := 0; n < 4 && i < len(ws)-1; n++ {
		w := ws[i].Low
		switch {
		case beforeVerb(w):
		case w == "in" && i > 0 && ws[i-1].Low == "instrumental" && AsVerb(ws[i+1].Low).Form == Gerund:
		case w == "able" && i > 0 && (ws[i-1].Low == "was" || ws[i-1].Low == "were") && ws[i+1].Low == "to": // "I was able to cut"
		case w == "trouble" && strings.HasPrefix(ws[i+1].Low, "shoot"):
		case AsVerb(w).Form != None && !AsVerb(w).Noun:
			return i
		case ws.Cue(i, Adverb) == 1, strings.HasSuffix(w, "ly") && len(w) > 4:
		default:
			return i
		}
		i++
	}
	return i
}

// beforeVerb reports a subject, an auxiliary or a small word that stands before the verb of a statement.
func beforeVerb(w string) bool {
	switch w {
	case "i", "we", "he", "she", "i've", "not", "only", "and", "to", "have", "has", "had", "was", "were", "been", "being", "am", "be",
		"will", "may", "would", "could", "must", "should":
		return true
	}
	return false
}

// LeadAt reads word i as the verb of a statement. A word that is a noun as well is a verb only before its object
// ("test the images", not "test plan reviews") or in a pair of verbs ("design and build").
func (ws Words) LeadAt(i int) Lead {
	l := Lead{At: i, Aux: i > 0}
	if i >= len(ws) {
		return Lead{At: i}
	}
	v := AsVerb(ws[i].Low)
	modal := i > 0 && (ws[i-1].Low == "may" || ws[i-1].Low == "will" || ws[i-1].Low == "would" || ws[i-1].Low == "can" || ws[i-1].Low == "must" || ws[i-1].Low == "could")
	if v.Form == None {
		l.Verb = guessed(ws, i)
		return l
	}
	if v.Noun && !modal && !verbHere(ws, i) {
		return l
	}
	if v.Form == Gerund && !gerundHere(ws, i) || ws[i].Low == "back-up" && !(i+1 < len(ws) && Article(ws[i+1].Low)) || ws[i].Low == "break" && i+1 < len(ws) && ws[i+1].Before != 0 { // "Back-up systems", "Break/fix support"
		return l
	}
	l.Verb = v
	return l
}

// verbHere decides whether the noun or verb at i is a verb.
func verbHere(ws Words, i int) bool {
	if i+1 >= len(ws) {
		return false
	}
	next := ws[i+1]
	if ws[i].Low == "liaison" || ws[i].Low == "help" && next.Low == "desk" {
		return false
	}
	switch next.Before {
	case ':', ';', '.', '(':
		return false
	case ',', '/', '&':
		return pairHere(ws, i)
	}
	if next.Low == "and" || next.Low == "or" {
		return pairHere(ws, i)
	}
	switch ws[i].Low {
	case "work", "works":
		return !Among(next.Low, "orders order flow flows instructions instruction")
	case "account": // "Account reconciliations"
		return next.Low == "for" || Article(next.Low)
	case "changes": // "Changes in the lamp plan"
		return !Among(next.Low, "in of to")
	case "offers": // "Offers guidance"
		return next.Low != "of"
	}
	if Article(next.Low) {
		return true
	}
	if nounHere(ws, i) {
		return false
	}
	switch v := AsVerb(ws[i].Low); {
	case v.Rarely:
		return next.Low != "for" && !(i+2 == len(ws) && ws.Cue(i+1, Activity) > 0)
	case v.Mostly && v.Form == Third && Among(next.Low, "customer customers client clients"): // "Services customer orders"
		return true
	case v.Mostly:
		return ws.Cue(i+1, Object) > 0 && SmallWord(next.Low) && next.Low != "in" && next.Low != "for" || Among(next.Low, "back off down") && (i+2 == len(ws) || !Among(ws[i+2].Low, "office end")) // "Hand back the keys", not "back office"
	}
	return !opensCompound(ws, i)
}

// nounHere reports that what follows the noun or verb at i makes it a noun: "Access to the store", "Contact person for …",
// "Lead Lamp Designer for the new halls", "Review of bids", "Stock management system is …", "Test Manager".
func nounHere(ws Words, i int) bool {
	next := ws[i+1]
	switch {
	case next.Low == "of", next.Low == "to" && Among(ws[i].Low, "access support"), next.Low == "person" && ws[i].Low == "contact", ws[i].Low == "lead" && (titleBefore(ws, i+1) || i == 0 && i+2 < len(ws) && ws.Cue(i+1, Title) == 1 && Among(ws[i+2].Low, "on for of at") || Among(next.Low, "responsible ba")), subjectFrom(ws, i):
		return true
	case ws.Cue(i+1, Title) == 0:
		return false
	}
	return next.Upper && AsVerb(ws[i].Low).Form == Base || i == 0 && len(ws) == 2
}

// pairHere decides whether the noun or verb at i, joined to what follows, is a verb: the other has to be one as well.
func pairHere(ws Words, i int) bool {
	next := ws[i+1]
	k := i + 1
	if next.Low == "and" || next.Low == "or" {
		k++
	}
	if k < len(ws) && (ws[k].Low == "and" || ws[k].Low == "then") {
		k++
	}
	for k < len(ws)-1 && ws.Cue(k, Adverb) == 1 {
		k++
	}
	if k < len(ws) {
		s := AsVerb(ws[k].Low)
		if s.Form == Base && next.Low == "and" && k+2 < len(ws) && ws[k].Low == "schedule" && ws[k+1].Before == 0 && ws[k+2].Low == "of" { // "Plan and schedule repair of lamps"
			return true
		}
		return s.Form != None && (!s.Noun || k+1 < len(ws) && verbHere(ws, k)) && s.Form != Gerund
	}
	return false
}

// opensCompound reports that word i opens a compound, "test plan writing", "design reviews", "process improvement": an
// activity before any small word makes one of it all; "support customer queries", "lead cost reduction projects" are none.
func opensCompound(ws Words, i int) bool {
	next := ws[i+1]
	for k := i + 1; k < len(ws) && k <= i+3; k++ {
		if ws[k].Before == ',' || ws[k].Before == ':' {
			break
		}
		if SmallWord(ws[k].Low) || k+1 < len(ws) && ws[k+1].Low == "to" && k+2 < len(ws) && AsVerb(ws[k+2].Low).Form == Base {
			return false // "schedule maintenance to ensure …"
		}
		if ends := k+1 == len(ws) || ws[k+1].Before != 0 || SmallWord(ws[k+1].Low); ends && compound(ws, k) && ws.Cue(i+1, Object) == 0 {
			return true
		}
	}
	return len(ws) <= i+2 && (ws.Cue(i+1, Activity) > 0 || next.Upper && abstract(next.Low))
}

// titleBefore reports a capitalised title among the three words from i, with who or what it was for behind it.
func titleBefore(ws Words, i int) bool {
	for k := i; k+1 < len(ws) && k < i+3 && ws[k].Upper && ws[k].Before == 0; k++ {
		if ws.Cue(k, Title) > 0 && Among(ws[k+1].Low, "for of on to") {
			return true
		}
	}
	return false
}

// subjectFrom reports that word i opens the subject of a form of "be": "Stock management system is the practice of …".
func subjectFrom(ws Words, i int) bool {
	for k := i + 1; k < len(ws) && k < i+5; k++ {
		switch ws[k].Low {
		case "is", "are", "was", "were":
			return k == i+1 || ws[k].Before == 0
		case "that", "which", "who":
			return false
		}
		if ws[k].Before != 0 || SmallWord(ws[k].Low) {
			return false
		}
	}
	return false
}

// abstract reports a noun by its ending: with a capital behind one word, "Process Governance", the two are a name.
func abstract(w string) bool {
	for _, end := range [...]string{"tion", "sion", "ment", "ance", "ence", "ship", "ness"} {
		if len(w) > 6 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// compound reports a noun of activity that ends a compound such as "test plan writing".
func compound(ws Words, k int) bool {
	return ws.Cue(k, Activity) > 0 || AsVerb(ws[k].Low).Form == Gerund
}

// fieldOfWork reports gerunds that name a field more often than an action.
func fieldOfWork(w string) bool { return Is(w, Field) }

// fieldCompound reports a gerund that opens a compound or stands beside a noun: "Manufacturing hall layout planning with …",
// "Manufacturing engineer for …", "Marketing and research for …".
func fieldCompound(ws Words, i int) bool {
	next := ws[i+1]
	if next.Low == "and" && i+2 < len(ws) {
		return AsVerb(ws[i+2].Low).Noun && ws.Cue(i+2, Activity) > 0 && (i+3 == len(ws) || Among(ws[i+3].Low, "of for"))
	}
	if next.Before == 0 && ws.Cue(i+1, Title) == 1 {
		return i+2 == len(ws) || Among(ws[i+2].Low, "for of on at")
	}
	if !Among(ws[i].Low, "engineering marketing accounting manufacturing banking") {
		return false
	}
	for k := i + 1; k < len(ws) && k < i+4 && ws[k].Before == 0 && !SmallWord(ws[k].Low); k++ {
		if ends := k+1 == len(ws) || ws[k+1].Before != 0 || SmallWord(ws[k+1].Low) || ws[k+1].Low == "using"; ends && ws.Cue(k, Activity) > 0 {
			return true
		}
	}
	return false
}

// gerundHere decides whether the gerund at i governs an object ("managing vendors") or only names an activity
// ("budgeting and forecasting").
func gerundHere(ws Words, i int) bool {
	if i+1 < len(ws) && fieldOfWork(ws[i].Low) && (ws.Cue(i+1, Activity) > 0 && !ws[i+1].Upper || ws[i:].Possession() || fieldCompound(ws, i)) {
		return false // "Engineering support for the plant"
	}
	if i+1 < len(ws) {
		next := ws[i+1]
		if next.Low == "of" || ws[i].Low == "managing" && ws.Cue(i+1, Title) == 1 && i+2 < len(ws) && ws[i+2].Low == "for" {
			return false // "Managing analyst for the bank"
		}
		if next.Low == "and" || next.Low == "or" || next.Before == ',' || next.Before == '/' || next.Before == '&' {
			k := i + 1
			for k < len(ws)-1 && (ws[k].Low == "and" || ws[k].Low == "or" || ws.Cue(k, Adverb) == 1 || strings.HasSuffix(ws[k].Low, "ly")) {
				k++
			}
			v := AsVerb(ws[k].Low)
			return v.Form == Gerund && gerundHere(ws, k) || v.Form != None && v.Form != Gerund && (!v.Noun || verbHere(ws, k))
		}
	}
	return len(ws) > i+2 || len(ws) == i+2 && ws.Cue(i+1, Activity) == 0
}
