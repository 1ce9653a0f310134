// Package render writes reports for people.
package render

import (
	"bufio"
	"fmt"
	"io"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match"
)

// TextOptions say how [Text] writes.
type TextOptions struct {
	Color bool // mark with ANSI colours what words mark already
	All   bool // every keyword and every achievement, not the first few
	Width int  // of a line, in characters; 0 means 80
}

// Text writes the report as plain text: what to do first comes first.
func Text(w io.Writer, r *match.Report, o TextOptions) error {
	if o.Width <= 0 {
		o.Width = 80
	}
	p := &printer{w: bufio.NewWriter(w), o: o}
	p.head(r)
	p.missing(r, match.Required, "Missing and required")
	p.years(r)
	p.achievements(r)
	p.missing(r, match.Preferred, "Missing and preferred")
	p.matched(r)
	p.missing(r, match.Mentioned, "In the description of the work, not in the resume")
	p.covered(r)
	p.foot(r)
	return p.w.Flush()
}

type printer struct {
	w *bufio.Writer
	o TextOptions
}

// ANSI styles.
const (
	bold   = "\x1b[1m"
	red    = "\x1b[31m"
	green  = "\x1b[32m"
	yellow = "\x1b[33m"
)

func (p *printer) style(code, s string) string {
	if !p.o.Color {
		return s
	}
	return code + s + "\x1b[0m"
}

func (p *printer) line(format string, args ...any) { fmt.Fprintf(p.w, format+"\n", args...) }

func (p *printer) heading(s string) { p.line("\n%s", p.style(bold, s)) }

// wrapped writes words that hang under the first line's text: first before the first line, indent before the others.
func (p *printer) wrapped(first, indent, text string) {
	line, n := first, utf8.RuneCountInString(first)
	start := true
	for _, word := range strings.Fields(text) {
		length := utf8.RuneCountInString(word)
		if !start && n+1+length > p.o.Width {
			p.line("%s", line)
			line, n, start = indent, utf8.RuneCountInString(indent), true
		}
		if !start {
			line, n = line+" ", n+1
		}
		line, n, start = line+word, n+length, false
	}
	p.line("%s", line)
}

func (p *printer) head(r *match.Report) {
	job := r.Job.Title
	if job == "" {
		job = r.Job.Name
	}
	p.wrapped("", "", fmt.Sprintf("%s for %s", r.Resume.Name, job))
	c := r.Coverage
	p.line("%s", p.style(bold, fmt.Sprintf("Meets %d of %d required keywords, %d of %d preferred, %d of %d mentioned.",
		c.Required.Met, c.Required.Total, c.Preferred.Met, c.Preferred.Total, c.Mentioned.Met, c.Mentioned.Total)))
	if r.Score != nil {
		p.line("Score %.1f of 100; %d of %d statements of work have a measure.", *r.Score, r.Resume.Quantified, r.Resume.Statements)
	} else {
		p.line("No score: the posting asks for nothing that could be compared.")
	}
	for _, f := range r.Findings {
		switch f.Code {
		case match.CodeMissingRequired, match.CodeMissingPreferred, match.CodeUnquantified, match.CodeListedOnly, match.CodeYears:
		default:
			p.wrapped(p.style(yellow, string(f.Severity)+":")+" ", "  ", f.Message)
		}
	}
}

// fewMissing is how many missing keywords are shown unless all are asked for.
const fewMissing = 15

func (p *printer) missing(r *match.Report, need match.Need, title string) {
	var keys []match.Keyword
	for _, k := range r.Keywords {
		if k.Need == need && k.Status == match.Missing {
			keys = append(keys, k)
		}
	}
	if len(keys) == 0 {
		return
	}
	p.heading(fmt.Sprintf("%s (%d)", title, len(keys)))
	if need == match.Mentioned {
		p.wrapped("  ", "  ", names(keys))
		return
	}
	for i, k := range keys {
		if i == fewMissing && !p.o.All && len(keys) > fewMissing+2 {
			p.wrapped("  … and ", "  ", names(keys[i:]))
			return
		}
		text := k.Keyword
		if len(k.AnyOf) > 0 {
			text += " (or " + strings.Join(k.AnyOf, ", or ") + ")"
		}
		where := fmt.Sprintf("posting line %d", k.InJob[0].Line)
		if k.InJob[0].Text != k.Keyword {
			where += fmt.Sprintf(": %q", oneLine(k.InJob[0].Text))
		}
		p.wrapped("  "+p.style(red, "-")+" ", "    ", text+" · "+where)
	}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func names(keys []match.Keyword) string {
	var out []string
	for _, k := range keys {
		out = append(out, k.Keyword)
	}
	return strings.Join(out, ", ")
}

func (p *printer) years(r *match.Report) {
	var short []match.Finding
	for _, f := range r.Findings {
		if f.Code == match.CodeYears {
			short = append(short, f)
		}
	}
	if len(short) == 0 {
		return
	}
	p.heading("Years")
	for _, f := range short {
		p.wrapped("  - ", "    ", "the posting "+f.Message)
	}
}

// fewAchievements is how many achievements are asked about unless all are wanted.
const fewAchievements = 5

func (p *printer) achievements(r *match.Report) {
	var weak []match.Achievement
	for _, a := range r.Achievements {
		if !a.Verdict.Quantified() {
			weak = append(weak, a)
		}
	}
	if len(weak) == 0 {
		return
	}
	sort.SliceStable(weak, func(i, j int) bool { return weak[i].Priority > weak[j].Priority })
	shown := weak
	if !p.o.All {
		shown = weak[:min(fewAchievements, len(weak))]
	}
	p.heading(fmt.Sprintf("Worth a number first (%d of %d statements without a measure)", len(shown), len(weak)))
	for _, a := range shown {
		p.wrapped("  - ", "    ", fmt.Sprintf("%q · resume line %d", shorten(a.Text, 140), a.Span.Line))
		if a.Question != "" {
			p.wrapped("    "+p.style(yellow, "?")+" ", "      ", a.Question)
		}
	}
}

// shorten cuts s at a word to about n characters.
func shorten(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	cut := string([]rune(s)[:n])
	if i := strings.LastIndexByte(cut, ' '); i > n/2 {
		cut = cut[:i]
	}
	return cut + " …"
}

func (p *printer) matched(r *match.Report) {
	grades := [...]struct {
		grade match.Grade
		title string
	}{
		{match.GradeQuantified, "proven in a statement with a measure"},
		{match.GradeStated, "stated"},
		{match.GradeListed, "only in a list; a statement of what you did with it would carry more"},
	}
	total := 0
	for _, k := range r.Keywords {
		if k.Status == match.Matched {
			total++
		}
	}
	if total == 0 {
		return
	}
	p.heading(fmt.Sprintf("Matched (%d)", total))
	for _, g := range grades {
		var items []string
		for _, k := range r.Keywords {
			if k.Status != match.Matched || k.InResume[0].Grade != g.grade {
				continue
			}
			item := k.Keyword
			if e := k.InResume[0]; e.Via != "" {
				item += " (by " + e.Via + ")"
			}
			items = append(items, fmt.Sprintf("%s [%d]", item, k.InResume[0].Line))
		}
		if len(items) > 0 {
			p.wrapped("  "+p.style(green, "+")+" ", "    ", g.title+": "+strings.Join(items, ", "))
		}
	}
	p.line("    (in brackets: the line of the resume)")
}

func (p *printer) covered(r *match.Report) {
	var items []string
	for _, k := range r.Keywords {
		if k.Status == match.Covered {
			items = append(items, k.Keyword)
		}
	}
	if len(items) > 0 {
		p.heading(fmt.Sprintf("Not in the resume, and not needed: an alternative is there (%d)", len(items)))
		p.wrapped("  ", "  ", strings.Join(items, ", "))
	}
}

func (p *printer) foot(r *match.Report) {
	p.line("")
	if len(r.Job.Ignored) > 0 {
		var parts []string
		for _, g := range r.Job.Ignored {
			parts = append(parts, fmt.Sprintf("%d-%d %s", g.FirstLine, g.LastLine, g.Why))
		}
		p.wrapped("", "  ", "Ignored lines of the posting: "+strings.Join(parts, ", ")+".")
	}
	p.wrapped("", "", "The score is the overlap with this posting's wording. It says nothing about any hiring software or about being hired. Add only what is true.")
}
