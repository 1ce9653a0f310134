package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// templateHead returns how many words at the head of ws are what a template has for the employer and its place, "Company Name - City,
// State Ran the desk".
func templateHead(ws wording.Words) int {
	n := 0
	for n+2 < len(ws) && ws[n].Upper && ws[n+1].Upper && (ws[n].Low == "company" && ws[n+1].Low == "name" || ws[n].Low == "city" && ws[n+1].Low == "state") {
		n += 2
	}
	if n == 0 || !ws[n].Upper || ws[n].Before == ']' { // "[Company Name]" is a blank inside of a sentence
		return 0
	}
	return n
}

// maxHeadingWords is how many words a heading may have that stands in front of its text without any mark between them.
const maxHeadingWords = 6

// headingBefore returns how many words at the head of ws are the heading of the text behind them, "Lamp Handling Responsible for all halls":
// capitalised words without a verb, the last a title, an activity or what headings end in, and behind them a capitalised word that
// opens a statement and goes on in lower case.
func headingBefore(ws wording.Words) int {
	if len(ws) == 0 || wording.Article(ws[0].Low) { // "The Lamp Tools Interact with …"
		return 0
	}
	for i := range ws[:min(maxHeadingWords+1, max(0, len(ws)-2))] {
		w := &ws[i]
		if !w.Upper && !wording.SmallWord(w.Low) || w.Before != 0 && strings.IndexByte("&/-", w.Before) < 0 {
			return 0
		}
		if i > 0 && w.Upper && !w.Caps && w.Low != "i" && w.Before == 0 && !wording.SmallWord(w.Low) && !ws[i+1].Upper && ws[i-1].Upper && endsHeading(ws[i-1].Low) && opensBehindHeading(ws, i) {
			return i
		}
	}
	return 0
}

// opensBehindHeading reports a statement at i, and none in front of it.
func opensBehindHeading(ws wording.Words, i int) bool {
	if n := ws.Cue(i, wording.Duty); n > 1 || ws[i].Low == "involved" {
		return true
	}
	at := ws.SkipOpening(i)
	v := ws.LeadAt(at).Verb
	return ws.Lead().Verb.Form == wording.None && (v.Form == wording.Base && !v.Noun || v.Form == wording.Past && finite(ws, at))
}

// endsHeading reports a word that headings end in: "Management", "Advisor", "Contributions".
func endsHeading(w string) bool {
	return wording.Is(w, wording.Activity|wording.Title) || headings()[w] != "" || headings()["noun "+w] != ""
}

// gluedTail returns where a sentence ends that has the heading of what follows behind it, or its row of skills: "Ran the desk.
// Accomplishments:", "Ran the desk. Key Skills", "Ran the desk. CARE OF LAMPS", "Ran the desk Accomplishments", "Ran the desk Skills Used
// Lamps".
func gluedTail(text string) int {
	if at := strings.Index(text, " Skills Used "); at > 20 {
		return at
	}
	if at := labelBehind(text); at > 0 {
		return at
	}
	if at := gluedNext(text); at > 0 {
		return len(strings.TrimRight(text[:at], " "))
	}
	at := strings.LastIndex(text, ". ")
	if at < 0 || len(text)-at > 60 || abbreviated(text[:at+1]) {
		return len(text)
	}
	if rest := text[at+2:]; strings.Contains(rest, "@") && strings.Count(rest, " ") < 5 {
		return at + 1 // the head of the next page: "Ran the desk. JO DOE jo@example.com"
	}
	key, colon := headingKey(text[at+2:])
	label := headings()["label "+key] != "" || headings()[key] != ""
	caps := wording.IsCaps(text[at+2:])
	several := strings.Contains(key, " ") // one word alone may end a list
	if label && (colon || caps || several) || caps && several && !strings.ContainsAny(text[at:], "0123456789,()") && !strings.HasSuffix(text, ".") && !wording.IsCaps(text[:at]) {
		return at + 1
	}
	return len(text)
}

// labelBehind returns where a sentence ends that has a label for what follows behind it without a full stop between them, "Ran the desk
// Accomplishments", and 0 for others.
func labelBehind(text string) int {
	text = strings.TrimRight(text, " .:")
	at := strings.LastIndexByte(text, ' ')
	if at < 0 || !wording.Among(text[at+1:], "Accomplishments Achievements") {
		return 0
	}
	ws := wording.Split(text[:at])
	if last := len(ws) - 1; last < 3 || ws[last].Upper || ws.Cue(last, wording.Object) > 0 || wording.SmallWord(ws[last].Low) {
		return 0
	}
	return at
}
