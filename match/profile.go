package match

import (
	"fmt"
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/profile"
)

// withoutPage returns the document without the page of a profile that it was copied with: its text as it is, and of its lines the owner's.
func (d *Document) withoutPage() (*Document, profile.Page) {
	page := profile.Read(d.text, d.lines)
	if slices.Equal(page.Lines, d.lines) {
		return d, page
	}
	own := *d
	own.lines = page.Lines
	return &own, page
}

// copiedPage notes that the resume was copied with the page of a profile, and which lines were not read as the owner's.
func (r *Resume) copiedPage() []Finding {
	if !r.page.Copied {
		return nil
	}
	message := "the resume was copied with the page of a profile; its buttons and counts, and what the page says twice, are left out"
	if runs := r.page.Others; len(runs) > 0 {
		message += ", and so are posts, praise, adverts and other people"
		if r.doc.format != "pdf" {
			message += " (" + numberedLines(runs) + ")"
		}
	}
	return []Finding{{codeProfilePage, SeverityNote, message, nil}}
}

// fewRuns is how many runs of lines are named.
const fewRuns = 4

// numberedLines writes runs of lines, "lines 4-9, 12 and 2 more".
func numberedLines(runs [][2]int) string {
	var told []string
	for _, run := range runs[:min(len(runs), fewRuns)] {
		if run[0] == run[1] {
			told = append(told, fmt.Sprint(run[0]))
		} else {
			told = append(told, fmt.Sprintf("%d-%d", run[0], run[1]))
		}
	}
	text := "lines " + strings.Join(told, ", ")
	if more := len(runs) - fewRuns; more > 0 {
		text += fmt.Sprintf(" and %s more", plural(more, "run"))
	}
	return text
}

// words counts the words of the resume, without those of a page around it.
func (r *Resume) words() int {
	if !r.page.Copied {
		return r.doc.Words()
	}
	n := 0
	for _, l := range r.doc.lines {
		n += len(strings.Fields(l.Text(r.doc.text)))
	}
	return n
}
