package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// GitHub writes the report as workflow commands of GitHub Actions: a notice with the score, then an annotation for each
// finding, the most worthwhile first. GitHub shows ten of each level for a step.
func GitHub(w io.Writer, r *match.Report, s Sources) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "::notice title=resumematch::%s\n", commandData(summary(r)))
	for i, p := range s.places(r) {
		f := r.Findings[i]
		b.WriteString("::" + command(f.Severity) + " ")
		if p.file != "" {
			fmt.Fprintf(b, "file=%s,", commandProperty(p.file))
			if g := p.region; g != nil {
				fmt.Fprintf(b, "line=%d,", g.line)
				if g.endLine > g.line {
					fmt.Fprintf(b, "endLine=%d,", g.endLine) // GitHub takes no columns then
				} else {
					fmt.Fprintf(b, "col=%d,endColumn=%d,", g.column, g.endColumn)
				}
			}
		}
		fmt.Fprintf(b, "title=%s::%s\n", commandProperty(string(f.Code)), commandData(message(f, p)))
	}
	return b.Flush()
}

// command is what GitHub calls a severity.
func command(s match.Severity) string {
	switch s {
	case match.SeverityError:
		return "error"
	case match.SeverityWarning:
		return "warning"
	}
	return "notice"
}

// summary says in a sentence or two how the resume meets the posting.
func summary(r *match.Report) string {
	text := noScore(r)
	if r.Score != nil {
		text = fmt.Sprintf("Score %.1f of 100.", *r.Score)
	}
	var parts []string
	for _, need := range needs() {
		if c := coverageOf(r, need); c.Total > 0 {
			parts = append(parts, fmt.Sprintf("%d of %d %s", c.Met, c.Total, need))
		}
	}
	if len(parts) > 0 {
		text += " Meets " + strings.Join(parts, ", ") + " keywords."
	}
	if r.Resume.Statements > 0 {
		text += " " + measuredText(r, "") + "."
	}
	return text
}

// GitHub's runner reads these escapes back, those of commas and colons in properties only.
var (
	dataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func commandData(s string) string     { return dataEscapes.Replace(s) }
func commandProperty(s string) string { return propertyEscapes.Replace(s) }
