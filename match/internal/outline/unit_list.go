package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// announcesKnowledge reports a line that announces a list of what somebody knows: "Network engineer experienced in:", not
// "Gave expertise in:".
func announcesKnowledge(text string) bool {
	if !strings.HasSuffix(text, ":") {
		return false
	}
	ws := wording.Split(text)
	if len(ws) < 3 || ws.Lead().Verb.Form != wording.None || ws.Cue(0, wording.Duty) > 0 {
		return false
	}
	for _, w := range ws {
		if wording.Among(w.Low, "experienced knowledge familiar proficient proficiency proficiencies skilled versed competencies trained exposure") {
			return true
		}
	}
	return false
}

// factList reports a label that announces names, not work: "Hardware:". It names no work itself, and none of the two
// lines or more behind it opens with an action.
func (r *unitReader) factList(i int) bool {
	key, colon := headingKey(r.d.lineText(i))
	if !colon || headings()[key] != "" || headings()["label "+key] != "" {
		return false
	}
	for w := range strings.FieldsSeq(key) {
		if wording.Is(w, wording.Activity|wording.Duty|wording.Title) {
			return false
		}
		for _, work := range [...]string{"project", "achieve", "accomplish", "contribut", "highlight", "result", "role", "task", "activit", "function", "work", "initiative", "deliver", "success"} {
			if strings.HasPrefix(w, work) {
				return false
			}
		}
	}
	n := 0
	for k := i + 1; k < r.end && k <= i+8; k++ {
		text := r.d.lineText(k)
		if r.d.class(k, true) != lineText {
			break
		}
		ws := wording.Split(text)
		if len(ws) > 8 || ws.Lead().Verb.Form != wording.None || ws.Cue(0, wording.Duty) > 0 {
			return false
		}
		n++
	}
	return n > 1
}

// listItem reports a short line without bullet in a list of duties: it has no dates, title, place or label, and the
// line above or below it opens with an action or names an activity too.
func listItem(d *document, i, to int) bool {
	text := d.lineText(i)
	ws := wording.Split(text)
	if len(ws) > 1 && ws[0].Low == "project" && ws[1].Digit { // "Project 2: renewal of the lines"
		return false
	}
	if len(ws) < 2 || len(ws) > 12 || ws[0].Low == "at" || strings.Contains(text, ". ") || strings.HasSuffix(text, ":") || !opensOrNames(ws) || rowLine(text, ws) || contactLine(text) || labelLine(text, ws) {
		return false
	}
	if _, dated := d.dates(i); dated || wording.HasTitle(text) {
		return false
	}
	near := 0
	for _, k := range [...]int{i - 1, i + 1} {
		if k > 0 && k < to {
			if ws := wording.Split(d.lineText(k)); len(ws) > 1 && opensOrNames(ws) {
				near++
			}
		}
	}
	return near > 0
}

// opensOrNames reports words that open with an action or a duty, or name an activity.
func opensOrNames(ws wording.Words) bool {
	return ws.Lead().Verb.Form != wording.None || ws.Cue(0, wording.Duty) > 0 || activity(ws) && ws[0].Upper
}

// bareActivity reports a few words behind "Description:" that only name an activity or a team: "Client interaction", "Part
// of the core team".
func bareActivity(text string) bool {
	ws := wording.Split(text)
	if len(ws) < 2 || len(ws) > 8 || strings.Contains(text, ":") {
		return false
	}
	if ws[0].Low == "part" && ws[1].Low == "of" {
		return true
	}
	return len(ws) < 5 && activity(ws) && (ws.Cue(len(ws)-1, wording.Activity) > 0 || ws.Cue(0, wording.Activity) > 0) && ws.Lead().Verb.Form == wording.None
}

// opensWork reports text behind "Description:" that tells of work, not of a product: an action, a duty, an activity
// without a finite verb.
func opensWork(text string) bool {
	ws := wording.Split(text)
	s := Statement{Text: text, Words: ws, Lead: ws.Lead()}
	if s.Lead.Verb.Form != wording.None || ws.Cue(0, wording.Duty) > 0 {
		return true
	}
	return activity(ws) && !describes(&s, true) && !said(ws)
}
