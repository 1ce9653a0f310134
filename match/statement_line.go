package match

import (
	"strings"
	"unicode/utf8"
)

// A lineClass says what a line of a resume is by its form alone.
type lineClass uint8

const (
	lineText    lineClass = iota // prose or a bullet: may hold statements
	lineHead                     // title, employer, place or dates of a role
	lineLabel                    // "Responsibilities:", "Key projects:"
	lineRow                      // "Environment: Java, Oracle", "TEAM SIZE 20"
	lineContact                  // address, links, page numbers
)

// classifyLine reads the form of a line.
func classifyLine(text string, bulleted bool) lineClass {
	if contactLine(text) {
		return lineContact
	}
	ws := splitWords(text)
	if len(ws) == 0 {
		return lineHead
	}
	if rowLine(text, ws) {
		return lineRow
	}
	if len(ws) <= 12 && strings.Contains(text, "Company Name") && strings.Contains(text, ", State") { // a template's head of a role
		return lineHead
	}
	lead := leadOf(ws)
	if dates, ok := findDates(text); ok {
		rest := splitWords(text[:dates.start] + " " + text[dates.end:])
		if (len(rest) <= 14 || len(rest) <= 24 && titled(rest)) && !(bulleted && lead.verb.form != verbNone && len(rest) > 5) && !prose(text[:dates.start]) && !attributed(text[:dates.start]) && !(dates.open && (bulleted || prose(text[dates.end:]) || leadOf(rest).verb.form != verbNone)) {
			return lineHead
		}
	} else if len(ws) <= 12 && !bulleted && lead.verb.form == verbNone && !strings.HasSuffix(text, ".") && holdsDate(text) {
		return lineHead
	}
	if bulleted {
		if labelLine(text, ws) {
			return lineLabel
		}
		return lineText
	}
	if labelLine(text, ws) {
		return lineLabel
	}
	if headForm(text, ws, lead) {
		return lineHead
	}
	return lineText
}

// attributed reports text that ends on an article, so that the dates behind it say which thing, not when: "the 2019-2023 plan".
func attributed(text string) bool {
	at := strings.LastIndexByte(strings.TrimRight(text, " "), ' ')
	return strings.HasSuffix(text, " ") && among(strings.ToLower(strings.TrimRight(text[at+1:], " ")), "the a an our its their this my")
}

// titled reports words that are capitalised nearly throughout.
func titled(ws []word) bool {
	capital := 0
	for _, w := range ws {
		if w.upper || w.digit || smallWord(w.low) {
			capital++
		}
	}
	return capital*10 >= len(ws)*9
}

// clip returns at most the first n bytes of s, for patterns that only look at the beginning.
func clip(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

// prose reports text that reads as the beginning of a sentence: five words or more, mostly in lower case.
func prose(text string) bool {
	lower, all := 0, 0
	for _, w := range splitWords(text) {
		if all++; !w.upper && !w.digit {
			lower++
		}
	}
	return all >= 5 && lower*2 > all
}

// headForm reports a line without bullet that names a role, an employer or a place: short, in title case, no
// sentence.
func headForm(text string, ws []word, lead lead) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	if last == ';' || last == '!' {
		return false
	}
	if len(ws) > 14 {
		return len(ws) <= 24 && last != '.' && lead.verb.form == verbNone && titled(ws) && hasTitle(text)
	}
	ended := last == '.' && !abbreviated(text)
	capital, small := 0, 0
	title := false
	for i, w := range ws {
		switch {
		case w.upper || w.digit:
			capital++
		case len(w.low) > 3 || !smallWord(w.low):
			small++
		}
		title = title || i < 6 && w.upper && cueAt(ws, i, cueTitle) > 0
	}
	named := capital*4 >= (capital+small)*3 // title case
	switch {
	case lead.verb.form != verbNone && !(title && named && (lead.verb.form == verbGerund || lead.verb.noun) && len(ws) <= 10):
		return false
	case ended:
		return len(ws) <= 3 && named
	case named:
		return true
	case title && len(ws) <= 8 && ws[0].upper:
		return true
	}
	if strings.HasSuffix(text, ")") && !strings.Contains(text, "(") && len(ws) <= 4 { // the tail of one
		return true
	}
	return len(ws) <= 3 && cueAt(ws, len(ws)-1, cueActivity) == 0
}

// smallWord reports words that a title leaves in lower case. It is called in thirty places: inlined, it alone took 5 kB.
//
//go:noinline
func smallWord(w string) bool {
	switch w {
	case "of", "and", "for", "the", "in", "at", "to", "a", "an", "with", "on", "&":
		return true
	}
	return false
}

// labelLine reports "Staff Development:" and the labels of headings.txt.
func labelLine(text string, ws []word) bool {
	key, colon := headingKey(text)
	part := headings()[key]
	if part != "" && !part.opens() || headings()["label "+key] != "" {
		return true
	}
	if at := strings.IndexByte(text, ':'); at > 0 && len(ws) <= 6 { // "Key achievements: Infrastructure."
		label, _ := headingKey(text[:at])
		return colon || len(splitWords(text[at:])) <= 2 && (headings()["label "+label] != "" || headings()[label] == partLabel)
	}
	return colon && len(ws) <= 6
}

// abbreviated reports text whose last full stop belongs to an abbreviation: "… to protect U.S."
func abbreviated(text string) bool {
	if !strings.HasSuffix(text, ".") {
		return false
	}
	body := text[:len(text)-1]
	at := strings.LastIndexAny(body, " (/,")
	last := strings.ToLower(body[at+1:])
	initial := len(last) == 1 && body[at+1] != last[0] // "N. Kentucky"
	return initial || len(last) == 3 && last[1] == '.' || is(last, cueAbbreviation)
}

// A lead is how a statement opens.
type lead struct {
	at   int // index of the word that decides
	verb verbSense
	aux  bool // "was", "have" stand before it
}

// leadOf finds the verb a statement opens with, behind adverbs ("Successfully"), "I", auxiliaries ("Have been") and
// an opening clause ("As team lead, …").
func leadOf(ws []word) lead {
	i := skipOpening(ws, 0)
	l := leadAt(ws, i)
	if l.verb.form != verbNone || len(ws) < 4 {
		return l
	}
	for k := 1; k < len(ws) && k < 8; k++ { // "Cost control: renegotiated …", "Team building - hired …"
		if strings.HasPrefix(ws[k-1].low, "includ") {
			break // "Features include: load, purchase": names
		}
		if ws[k].before == ':' || ws[k].before == '-' && !ws[k].glued {
			if m := leadAt(ws, skipOpening(ws, k)); m.verb.form != verbNone && !(m.verb.noun && ws[k].before == '-') {
				return m
			}
			break
		}
	}
	switch ws[0].low { // "In 2015, took over …", "As team lead, built …"
	case "in", "as", "for", "by", "through", "during", "after", "while", "when", "at", "within", "with", "to", "using", "upon", "from", "under", "on", "since", "throughout", "based":
		for k := 1; k < len(ws) && k < 22; k++ {
			if ws[k].before == ',' {
				if m := leadAt(ws, skipOpening(ws, k)); m.verb.form == verbPast || (m.verb.form == verbBase || m.verb.form == verbThird) && !m.verb.noun {
					return m
				}
			}
		}
	}
	return l
}

// skipOpening returns the index of the first word from i that may be a verb.
func skipOpening(ws []word, i int) int {
	for n := 0; n < 4 && i < len(ws)-1; n++ {
		w := ws[i].low
		switch {
		case beforeVerb(w):
		case w == "in" && i > 0 && ws[i-1].low == "instrumental" && asVerb(ws[i+1].low).form == verbGerund:
		case w == "trouble" && strings.HasPrefix(ws[i+1].low, "shoot"):
		case asVerb(w).form != verbNone && !asVerb(w).noun:
			return i
		case cueAt(ws, i, cueAdverb) == 1, strings.HasSuffix(w, "ly") && len(w) > 4:
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

// leadAt reads word i as the verb of a statement. A word that is a noun as well is a verb only before its object
// ("test the images", not "test plan reviews") or in a pair of verbs ("design and build").
func leadAt(ws []word, i int) lead {
	l := lead{at: i, aux: i > 0}
	if i >= len(ws) {
		return lead{at: i}
	}
	v := asVerb(ws[i].low)
	modal := i > 0 && (ws[i-1].low == "may" || ws[i-1].low == "will" || ws[i-1].low == "would" || ws[i-1].low == "can" || ws[i-1].low == "must" || ws[i-1].low == "could")
	if v.form == verbNone && guessedPast(ws, i) {
		l.verb = verbSense{base: ws[i].low, form: verbPast, strength: strengthPlain}
		return l
	}
	if v.form == verbNone || v.noun && !modal && !verbHere(ws, i) {
		return l
	}
	if v.form == verbGerund && !gerundHere(ws, i) {
		return l
	}
	l.verb = v
	return l
}

// guessedPast reports a word that no list knows and that looks like a verb in the past at the head of a line, "Cabled the new
// wing": it ends so and has an object, praises nobody, and the line is no name ("Allied Irish Banks, Dublin").
func guessedPast(ws []word, i int) bool {
	w := ws[i].low
	if len(w) < 5 || !strings.HasSuffix(w, "ed") || i+1 == len(ws) || strings.Contains(w, "-") || ws[i+1].before != 0 || nameParticiple(w) || cueAt(ws, i, cueProfile) > 0 || cueAt(ws, i, cueDuty) > 0 {
		return false
	}
	next := ws[i+1]
	return !titled(ws) && (article(next.low) || next.digit || among(next.low, "my his her new two three four five six out off up down into over"))
}

// verbHere decides whether the noun or verb at i is a verb.
func verbHere(ws []word, i int) bool {
	if i+1 >= len(ws) {
		return false
	}
	next := ws[i+1]
	if next.before == ':' || next.before == ';' || next.before == '.' || next.before == '(' {
		return false
	}
	if joins := next.before == ',' || next.before == '/' || next.before == '&' || next.low == "and" || next.low == "or"; joins {
		k := i + 1
		if next.low == "and" || next.low == "or" {
			k++
		}
		if k < len(ws) && (ws[k].low == "and" || ws[k].low == "then") {
			k++
		}
		for k < len(ws)-1 && cueAt(ws, k, cueAdverb) == 1 {
			k++
		}
		if k < len(ws) {
			s := asVerb(ws[k].low)
			return s.form != verbNone && (!s.noun || k+1 < len(ws) && verbHere(ws, k)) && s.form != verbGerund
		}
		return false
	}
	if ws[i].low == "liaison" {
		return false
	}
	if w := ws[i].low; w == "work" || w == "works" {
		return next.low != "orders" && next.low != "order" && next.low != "flow" && next.low != "flows"
	}
	if article(next.low) {
		return true
	}
	if next.low == "of" || subjectFrom(ws, i) || cueAt(ws, i+1, cueTitle) > 0 && (next.upper && asVerb(ws[i].low).form == verbBase || i == 0 && len(ws) == 2) {
		return false
	}
	if asVerb(ws[i].low).rarely {
		return next.low != "for" && next.low != "and" && !(i+2 == len(ws) && cueAt(ws, i+1, cueActivity) > 0)
	}
	if asVerb(ws[i].low).mostly {
		return cueAt(ws, i+1, cueObject) > 0 && smallWord(next.low) && next.low != "in" && next.low != "for" && next.low != "and"
	}
	// "test plan writing", "design reviews", "process improvement": an activity before any small word makes a
	// compound of it all; "support customer queries", "lead cost reduction projects" do not.
	for k := i + 1; k < len(ws) && k <= i+3; k++ {
		if ws[k].before == ',' || ws[k].before == ':' {
			break
		}
		if smallWord(ws[k].low) || k+1 < len(ws) && ws[k+1].low == "to" && k+2 < len(ws) && asVerb(ws[k+2].low).form == verbBase {
			return true // "schedule maintenance to ensure …"
		}
		if ends := k+1 == len(ws) || ws[k+1].before != 0 || smallWord(ws[k+1].low); ends && compound(ws, k) && cueAt(ws, i+1, cueObject) == 0 {
			return false
		}
	}
	return len(ws) > i+2 || cueAt(ws, i+1, cueActivity) == 0 && !(next.upper && abstract(next.low))
}

// subjectFrom reports that word i opens the subject of a form of "be": "Stock management system is the practice of …".
func subjectFrom(ws []word, i int) bool {
	for k := i + 1; k < len(ws) && k < i+5; k++ {
		switch ws[k].low {
		case "is", "are", "was", "were":
			return k == i+1 || ws[k].before == 0
		case "that", "which", "who":
			return false
		}
		if ws[k].before != 0 || smallWord(ws[k].low) {
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
func compound(ws []word, k int) bool {
	return cueAt(ws, k, cueActivity) > 0 || asVerb(ws[k].low).form == verbGerund
}

// fieldOfWork reports gerunds that name a field more often than an action.
func fieldOfWork(w string) bool { return is(w, cueField) }

// gerundHere decides whether the gerund at i governs an object ("managing vendors") or only names an activity
// ("budgeting and forecasting").
func gerundHere(ws []word, i int) bool {
	if i+1 < len(ws) && fieldOfWork(ws[i].low) && (cueAt(ws, i+1, cueActivity) > 0 && !ws[i+1].upper || possession(ws[i:])) {
		return false // "Engineering support for the plant"
	}
	if i+1 < len(ws) {
		next := ws[i+1]
		if next.low == "of" {
			return false
		}
		if next.low == "and" || next.low == "or" || next.before == ',' || next.before == '/' || next.before == '&' {
			k := i + 1
			for k < len(ws)-1 && (ws[k].low == "and" || ws[k].low == "or" || cueAt(ws, k, cueAdverb) == 1 || strings.HasSuffix(ws[k].low, "ly")) {
				k++
			}
			v := asVerb(ws[k].low)
			return v.form == verbGerund && gerundHere(ws, k) || v.form != verbNone && v.form != verbGerund && (!v.noun || verbHere(ws, k))
		}
	}
	return len(ws) > i+2 || len(ws) == i+2 && cueAt(ws, i+1, cueActivity) == 0
}
