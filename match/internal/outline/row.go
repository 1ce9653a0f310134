package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// rowLine reports a row of facts: a label of cues.txt with a colon or in capitals, and no statement behind it.
func rowLine(text string, ws wording.Words) bool {
	if formalRow(text, ws) || strings.HasSuffix(text, " skills") && strings.Contains(text, " and +") { // "Lamp Care, Halls and +3 skills", below a role of a profile
		return true
	}
	n := ws.Cue(0, wording.Row)
	if n == 0 && len(ws) > 1 && len(ws) < 9 && ws[1].Before == ':' && ws.Titled() {
		switch ws[0].Low {
		case "reporting": // "Reporting: Assistant Manager"
			return wording.HasTitle(text)
		case "training", "certification", "certifications", "courses":
			return true
		}
	}
	if n > 1 && n+1 == len(ws) && ws[n].Digit { // "Team size 12"
		return true
	}
	if n == 0 || n < len(ws) && ws[n].Before != ':' {
		n = max(n, factLabel(ws))
	}
	if n == 0 || n == len(ws) && !strings.HasSuffix(strings.TrimSpace(text), ":") && !strings.HasSuffix(strings.TrimSpace(text), "-") {
		return false
	}
	caps := true
	for _, w := range ws[:n] {
		caps = caps && w.Caps
	}
	if n == len(ws) {
		return true
	}
	after := strings.TrimLeft(text[ws[n-1].End:], " \t")
	if at := strings.IndexByte(after, ')'); at > 0 && after[0] == '(' { // "Line of business (LOB): …"
		after = after[at+1:]
	}
	sep := strings.HasPrefix(after, ":") || strings.HasPrefix(after, "- ") || strings.HasPrefix(after, "– ") || strings.HasPrefix(after, "— ") || strings.HasPrefix(after, "=") || strings.HasPrefix(after, "|") || strings.HasPrefix(text[ws[n-1].End:], "\t")
	if !sep && (!caps || len(ws) > 14 || wording.IsCaps(text) || ws.Cue(n, wording.Title) > 0) { // "PROJECT MANAGER, Example Ltd"
		return false
	}
	if sep && wording.Among(ws[n-1].Low, "interests hobbies") { // "Personal interests: riding, hiking"
		return true
	}
	rest := ws[n:]
	if len(rest) <= 6 && rest.Titled() && rest[0].Upper && sep && ws.Cue(0, wording.Row) > 0 && person(ws[0].Low) { // "Supervisor: Bill Doe, Manager"
		return true
	}
	if sep && len(rest) <= 14 && names(ws) {
		return true // "Client: Leading building society"
	}
	if sep && ws[n-1].Low == "skills" && rest.Cue(0, wording.Profile) > 0 { // "Technical skills: Advanced in Lamp"
		return true
	}
	if sep && wording.Among(ws[n-1].Low, "tech stack tools technologies") && shortNames(rest) {
		return true
	}
	return rest.Lead().Verb.Form == wording.None && rest.Cue(0, wording.Duty) == 0
}

// shortNames reports names of three words at most with commas between them, of which the first may look like a verb: "Go, Hall, Lamp Log".
func shortNames(ws wording.Words) bool {
	long, commas := 0, 0
	for i, w := range ws {
		if long++; i > 0 && w.Before == ',' {
			long = 1
			commas++
		}
		if long > 3 {
			return false
		}
	}
	return commas > 0
}

// formalRow reports what a form asks for besides work, "Reason for leaving: Seeking a larger hall", "INTERESTS    Sailing, lamps". The
// label may go on for some words: "Okay to contact this supervisor: Yes".
func formalRow(text string, ws wording.Words) bool {
	n := ws.Cue(0, wording.Formal)
	if n == 0 || n == len(ws) {
		return false
	}
	for k := n; k < len(ws) && k < n+3; k++ {
		if ws[k].Before == ':' || text[ws[k-1].End] == ':' {
			return true
		}
		if ws[k].Before != 0 {
			break
		}
	}
	gap := wording.GapEnd(text, ws[n-1].End) // a bullet behind one is of another column
	return ws[0].Caps && gap > 0 && gap < len(text) && text[gap] < utf8.RuneSelf && wording.WordByte(text[gap])
}

// factLabel returns the words of a label that ends on a word for a fact of a project, "Hadoop tools: …", "Tools &
// Technologies: …", "Cluster size: …", with no activity behind it; 0 when there is none.
func factLabel(ws wording.Words) int {
	for n := 1; n < len(ws) && n <= 4 && ws.Cue(0, wording.Duty) == 0; n++ {
		if ws[n].Before != ':' {
			continue
		}
		if wording.Is(ws[n-1].Low, wording.Fact) && labelOfFact(ws, n) && ws.Cue(n, wording.Activity) == 0 && !activityOf(ws[n:]) {
			return n
		}
		return 0
	}
	return 0
}

// labelOfFact reports n words that are no action, though "Testing tools: Example, Sample" opens like one: behind them stand names.
func labelOfFact(ws wording.Words, n int) bool {
	label, last := ws[:n], ws[n-1].Low
	if label.Lead().Verb.Form == wording.None || last == "environment" {
		return true
	}
	return wording.Among(last, "tools technologies languages") && label.Titled() && ws[n:].Titled()
}

// names reports a label behind which stands who or what something was, never what was done.
func names(ws wording.Words) bool {
	return wording.Among(ws[0].Low, "client customer employer company organization organisation industry country designation") ||
		len(ws) > 1 && (ws[0].Low == "project" && (ws[1].Low == "name" || ws[1].Low == "title") || ws[1].Low == "salary" || ws[1].Low == "ctc")
}

// person reports labels that announce somebody's name.
func person(label string) bool {
	return wording.Among(label, "supervisor reports report reporting client employer company")
}

// pageFoot reports the number of a page, "Page 2 of 3", or all of what a browser prints there.
func pageFoot(text string) bool {
	if all := imprints(text); len(all) == 1 && all[0] == (imprint{0, len(text)}) {
		return true
	}
	if namedFoot(text) {
		return true
	}
	text = strings.TrimPrefix(strings.ToLower(clip(text, 30)), "continued on ")
	return len(text) < 16 && len(text) > 5 && text[:5] == "page " && strings.ContainsAny(text, "0123456789")
}

// namedFoot reports the number of a page behind a name apart from it, "Jo Doe | Page 2 of 3" or "Jo Doe     Page 2".
func namedFoot(text string) bool {
	at := max(strings.LastIndex(text, "Page "), strings.LastIndex(text, "PAGE "))
	if at < 3 || len(text)-at > 16 || strings.Trim(strings.ToLower(text[at+5:]), "0123456789of/ ") != "" {
		return false
	}
	name := strings.TrimRight(text[:at], " \t|,-–—•·")
	ws := wording.Split(name)
	return len(name) <= longLabel && len(name)+1 < at && len(ws) > 0 && len(ws) < 7 && ws.Titled() && strings.ContainsAny(text[at+5:], "0123456789")
}

// contactLine reports addresses of the net, phone numbers, page numbers.
func contactLine(text string) bool {
	low := strings.ToLower(clip(text, 160))
	switch {
	case strings.HasPrefix(low, "http://"), strings.HasPrefix(low, "https://"), strings.HasPrefix(low, "www."):
		return len(strings.Fields(text)) <= 3
	case strings.Contains(low, "@") && strings.Contains(low, ".") && len(strings.Fields(text)) <= 12:
		return true
	case strings.Contains(low, "email me on") || strings.HasPrefix(low, "willing to relocate"):
		return true
	case pageFoot(text):
		return true
	}
	digits, letters := 0, 0
	for _, r := range low {
		if unicode.IsDigit(r) {
			digits++
		} else if unicode.IsLetter(r) {
			letters++
		}
	}
	if digits < 7 || letters > 12 || wording.Split(low).Lead().Verb.Form == wording.Past { // "Passed ISO 27001:2022"
		return false
	}
	_, dated := calendar.Find(text)
	return !dated
}
