package match

import "strings"

// appliedFor are the labels of what one applies for, at the head of a resume or of a form.
var appliedFor = []string{"position title", "job title", "position applied for", "post applied for", "role applied for", "job applied for", "applying for", "position desired",
	"desired position", "position sought", "target position", "vacancy title", "vacancy", "announcement", "job announcement", "exam title"}

// inApplication reports whether text at start lies in a line above all work that tells what is applied for: "POSITION TITLE: Harbor Director". Nobody has been
// what he applies for.
func (r *Resume) inApplication(start int) bool {
	at := r.doc.lineAt(start)
	if len(r.roles) > 0 && at >= r.roles[0].From || at > applicationLines {
		return false
	}
	line := &r.doc.lines[at]
	label, _, ok := strings.Cut(r.doc.text[line.Start:start], ":")
	if !ok || len(label) > longestLabel {
		return false
	}
	label = strings.ToLower(strings.TrimSpace(label))
	for _, l := range appliedFor {
		if label == l {
			return true
		}
	}
	return false
}

// The head of a resume, in lines, and the longest label in bytes.
const (
	applicationLines = 25
	longestLabel     = 30
)
