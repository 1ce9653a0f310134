package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// legalForms are words at the end of the name of a firm.
var legalForms = wordSet(`ltd limited inc llc llp plc gmbh corp corporation pty bv`)

// firmWords bounds the words of a firm's name behind its first.
const firmWords = 5

// inFirm reports whether the words from first to end begin the name of a firm, "Lean Harbor Holdings Ltd": where it stands in the head of a role is
// not always told from the rest.
func inFirm(words []token.Word, first, end int) bool {
	if !words[first].Upper() || first > 0 && words[first].Gap <= token.Slash && !beforeFirm[lowerText(words[first-1])] {
		return false
	}
	for i := end; i < min(end+firmWords, len(words)) && words[i].Gap <= token.Space && words[i].Upper() && !wording.HasTitle(words[i].Text); i++ {
		if legalForms[strings.ToLower(words[i].Text)] {
			return i > end
		}
	}
	return false
}

// beforeFirm are words before the name of a firm.
var beforeFirm = wordSet(`at for by with from joined to`)

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
