package render_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

// skeleton is what makes structure in a Markdown text: of each line the characters that mean something and are not
// escaped, a list's or heading's mark included.
func skeleton(text string) string {
	escape := regexp.MustCompile(`\\[!-/:-@\[-` + "`" + `{-~]`)
	mark := regexp.MustCompile(`^\s*([-+*>]|#+|\d+[.)]|[=-]+\s*$)`)
	var b strings.Builder
	for _, line := range strings.Split(text, "\n") {
		line = escape.ReplaceAllString(line, "e")
		b.WriteString(mark.FindString(line) + " ")
		for _, r := range line {
			if strings.ContainsRune("|*_`<>[]~#\\", r) {
				b.WriteRune(r)
			}
		}
		if link.MatchString(line) {
			b.WriteString("link")
		}
		b.WriteString("\n")
	}
	return b.String()
}

var link = regexp.MustCompile(`(?i)://|www\.|@\w`)

// filled is a report with the same text in every place that comes from a document or a name.
func filled(text string) *match.Report {
	r := tricky().report
	r.Resume.Name, r.Resume.Warnings, r.Job.Name, r.Job.Title, r.Job.Warnings = text, []string{text}, "job", text+" title", nil
	r.Findings = []match.Finding{{Code: match.CodeEncoding, Message: text}}
	r.Keywords = r.Keywords[:0:0]
	for _, k := range tricky().report.Keywords {
		if k.Status == match.Covered || k.Status == match.Unsure {
			continue
		}
		k.Known, k.AnyOf, k.Keyword = true, nil, text
		for i := range k.InResume {
			k.InResume[i].Text, k.InResume[i].Via = text, text
		}
		r.Keywords = append(r.Keywords, k)
	}
	for i := range r.Keywords {
		r.Keywords[i].InJob = []match.Span{{Line: 3, Text: "!"}}
	}
	for i := range r.Achievements {
		a := &r.Achievements[i]
		a.Text, a.Question, a.Role = text, text, text
	}
	r.Years[0].Of = text
	return r
}

func markdownOf(t testing.TB, r *match.Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := render.Markdown(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// FuzzMarkdown: no text changes the structure of a report.
func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{"a|b", "<img src=x>", "*a* _b_ `c`", "[a](http://b)", "1. a", "- a", "# a", "a\n\n# b", "\\|", "www.a.b", "~~a~~ &lt; &amp;", "=", "12)", "a\\", "é", "| --- |", "$x$", ":--", "www!"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if strings.TrimSpace(s) == "" || strings.ContainsRune(s, '…') || len(s) > 50 {
			return // a text that is left out or cut makes other lines
		}
		if got, want := skeleton(markdownOf(t, filled(s))), skeleton(markdownOf(t, filled("x"))); got != want {
			t.Errorf("%q changes the structure; got\n%s\nwant\n%s", s, got, want)
		}
	})
}

// TestMarkdownLimit: a step's summary is at most 1 MiB, whatever the report holds.
func TestMarkdownLimit(t *testing.T) {
	r := filled("x")
	long := strings.Repeat("|<é𝐆 ", 2000)
	k, a := r.Keywords[len(r.Keywords)-1], r.Achievements[1]
	k.Keyword, a.Text, a.Question, a.Role, r.Resume.Name = long, long, long, long, long
	for i := range 5000 {
		for _, need := range []match.Need{match.Required, match.Preferred, match.Mentioned} {
			for _, status := range []match.Status{match.Matched, match.Missing, match.Unsure} {
				k.Need, k.Status = need, status
				k.Keyword = strings.Repeat("|", i%100) + long[i%100:]
				r.Keywords = append(r.Keywords, k)
			}
		}
		a.Role = string(rune('a'+i%26)) + long
		r.Achievements = append(r.Achievements, a)
		r.Findings = append(r.Findings, match.Finding{Code: match.CodeEncoding, Message: long})
		r.Job.Ignored = append(r.Job.Ignored, match.Ignored{Why: "legal", FirstLine: i, LastLine: i})
	}
	if n := len(markdownOf(t, r)); n > 1<<20 || n < 1<<17 {
		t.Errorf("%d bytes", n)
	}
}

// TestMarkdownOfSamples: tables are tables: each row has as many cells as its head, and all counts add up.
func TestMarkdownOfSamples(t *testing.T) {
	s := opened(t, samples+"resume.pdf", samples+"job.txt")
	text := markdownOf(t, s.report)
	cell := regexp.MustCompile(`(^|[^\\])\|`)
	cells, rows := 0, 0
	for _, line := range strings.Split(text, "\n") {
		n := len(cell.FindAllString(line, -1))
		if !strings.HasPrefix(line, "|") {
			cells = 0
			continue
		}
		if cells != 0 && n != cells {
			t.Errorf("%d cells where the head has %d: %s", n, cells, line)
		}
		cells = n
		rows++
	}
	if rows < 30 {
		t.Errorf("%d rows of tables in\n%s", rows, text)
	}
}
