package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// TextOptions say how [Text] writes. The zero value is the default.
type TextOptions struct {
	Color bool   // mark with ANSI colours what words mark already
	All   bool   // every keyword and every statement, not the first few
	Width int    // of a line, in characters; 0 means 80
	Hint  string // a sentence that says how to see what was left out; written at the end if anything was
	Until string // a sentence that says how to count a present role to today; written behind the years asked for that hang on it, else at the end
}

// How much of each list is shown unless all is asked for. A posting has some forty keywords, and 87 % of the lines of
// real resumes have no number: a wall of nags helps nobody.
const (
	fewRequired   = 15
	fewPreferred  = 8
	fewMentioned  = 18
	fewPhrases    = 6
	fewUncounted  = 8
	fewMet        = 24
	fewMetLines   = 12
	fewStatements = 5
	longStatement = 160 // characters
	longRole      = 100
)

// Text writes the report as plain text, what to do first at the top: required keywords that the resume lacks, the
// statements most worth a number, then the rest.
func Text(w io.Writer, r *match.Report, o TextOptions) error {
	if o.Width <= 0 {
		o.Width = 80
	}
	p := &printer{w: bufio.NewWriter(w), o: o, profile: isProfile(r), lines: lined(r)}
	all := choices(r.Keywords)
	p.head(r)
	lacks := []func(){
		func() { p.missing(all, match.Required, fewRequired) },
		func() { p.missing(all, match.Preferred, fewPreferred) },
		func() { p.mentioned(r, all) },
	}
	first := map[match.Need]int{match.Required: 1, match.Preferred: 2, match.Mentioned: 3}[strongest(r)]
	for _, list := range lacks[:first] { // what the posting asks for most stands before the statements
		list()
	}
	p.years(r)
	p.conditions(r)
	p.notes(postHeading, post(r))
	p.statements(r)
	for _, list := range lacks[first:] {
		list()
	}
	p.met(r, all)
	p.uncounted(r)
	p.notes(notesHeading, notes(r))
	p.foot(r)
	return p.w.Flush()
}

func (p *printer) head(r *match.Report) {
	against := r.Job.Name
	if r.Job.Title != "" && !strings.HasSuffix(r.Job.Name, r.Job.Title) {
		against += fmt.Sprintf(" (%s)", r.Job.Title)
	}
	p.hang(bold, "", p.style(bold, r.Resume.Name)+" against "+p.style(bold, against))
	for _, f := range r.Findings {
		if f.Code == match.CodeShortResume { // before the figures that it puts in doubt
			p.hang(yellow, "! ", f.Message)
		}
	}
	var parts []string
	for _, c := range []struct {
		need match.Need
		met  match.Met
	}{{match.Required, r.Coverage.Required}, {match.Preferred, r.Coverage.Preferred}, {match.Mentioned, r.Coverage.Mentioned}} {
		if c.met.Total > 0 {
			parts = append(parts, fmt.Sprintf("%d of %d %s", c.met.Met, c.met.Total, c.need)+moreImplied(r, c.need))
		}
	}
	if len(parts) > 0 {
		p.hang(plain, "", "Meets "+strings.Join(parts, ", ")+" keywords.")
	}
	line := noScore(r)
	if r.Score != nil {
		line = fmt.Sprintf("Score %.1f of 100.", *r.Score)
	}
	if r.Resume.Statements > 0 {
		line += " " + measuredText(r, " in the resume") + "."
	}
	p.hang(plain, "", line)
	p.warnings(r)
}

// moreImplied says how many requirements of the need are only implied, and so stand in neither number.
func moreImplied(r *match.Report, need match.Need) string {
	n := 0
	for _, a := range uncounted(r) {
		for _, c := range a.choices() {
			if c.Need == need && c.Status == match.Implied {
				n++
			}
		}
	}
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" (+%d implied)", n)
}

// warnings writes what makes the report less sure, short text aside, which stands above the figures.
func (p *printer) warnings(r *match.Report) {
	for _, d := range doubts(r) {
		if d.code != match.CodeShortResume {
			p.hang(yellow, "! ", d.message+d.at)
		}
	}
}

// conditions writes what the posting asks of the person, which its reader can check alone.
func (p *printer) conditions(r *match.Report) {
	for i, text := range conditions(r) {
		if i == 0 {
			p.heading("Conditions, for you to check")
		}
		p.hang(yellow, "  ? ", text)
	}
}

// notes writes notes under their heading.
func (p *printer) notes(heading string, all []doubt) {
	if len(all) == 0 {
		return
	}
	p.heading("%s (%d)", heading, len(all))
	for _, n := range all {
		p.hang(plain, "  - ", n.message+n.at)
	}
}

func (p *printer) foot(r *match.Report) {
	p.line("")
	if text := balanceText(r, p.o.All); text != "" {
		p.hang(plain, "", text)
	}
	if len(r.Job.Ignored) > 0 {
		p.hang(plain, "", "Not read as requirements: "+ignored(r.Job.Ignored)+".")
	}
	p.hang(plain, "", "The score is the overlap with the wording of this "+p.job()+"; it says nothing about any hiring software or about being hired.")
	p.until(r, "")
	if p.short && p.o.Hint != "" {
		p.hang(plain, "", p.o.Hint)
	}
}

// ignored lists the parts of a posting that were left out: "company (lines 3-15, 27-29), legal (line 61)".
func ignored(parts []match.Ignored) string {
	var order []string
	lines := make(map[string][]string)
	for _, g := range parts {
		text := fmt.Sprint(g.FirstLine)
		if g.LastLine > g.FirstLine {
			text += fmt.Sprintf("-%d", g.LastLine)
		}
		if g.Why == "chrome" {
			g.Why = "the page around it"
		}
		if lines[g.Why] == nil {
			order = append(order, g.Why)
		} else if old := lines[g.Why]; old[len(old)-1] == text {
			continue // two sentences of one line
		}
		lines[g.Why] = append(lines[g.Why], text)
	}
	var out []string
	for _, why := range order {
		noun := "lines "
		if len(lines[why]) == 1 && !strings.Contains(lines[why][0], "-") {
			noun = "line "
		}
		out = append(out, why+" ("+noun+strings.Join(lines[why], ", ")+")")
	}
	return strings.Join(out, ", ")
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// measuredText says how many of the statements of work, which are so described, have a measure: "7 of 15 statements of work have a
// measure, 4 of a result".
func measuredText(r *match.Report, in string) string {
	return fmt.Sprintf("%d of %s of work%s %s a measure%s", r.Resume.Quantified, plural(r.Resume.Statements, "statement"), in, haveMeasure(r.Resume), ofResults(r))
}

// ofResults says how many of the measures are of a result; the others tell how much work it was.
func ofResults(r *match.Report) string {
	n := 0
	for i := range r.Achievements {
		if a := &r.Achievements[i]; a.Verdict == match.VerdictOutcome && a.Priority > 0 { // each once, as Quantified counts
			n++
		}
	}
	switch {
	case r.Resume.Quantified <= 1 || n == r.Resume.Quantified:
		return ""
	case n == 0:
		return ", none of a result"
	}
	return fmt.Sprintf(", %d of a result", n)
}

// haveMeasure returns the verb of "1 of 3 statements has a measure".
func haveMeasure(r match.ResumeInfo) string {
	if r.Statements == 1 {
		return "has" // of one statement
	}
	return verb(r.Quantified, "has", "have")
}

func verb(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
