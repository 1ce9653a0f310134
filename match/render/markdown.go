package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// Markdown writes the report as GitHub-flavoured Markdown without HTML, what to do first at the top. It serves as the
// summary of a GitHub Actions step: whatever the documents hold, tables stay tables, nothing becomes a link, an image or
// HTML, and the lists are cut so that a summary stays below GitHub's limit of 1 MiB.
func Markdown(w io.Writer, r *match.Report) error {
	m := &markdown{w: bufio.NewWriter(w), r: r, all: choices(r.Keywords)}
	m.head()
	m.steps()
	m.missing()
	m.years()
	m.conditions()
	m.notes(postHeading, post(m.r))
	m.statements()
	m.met()
	m.uncounted()
	m.notes(notesHeading, notes(m.r))
	m.foot()
	return m.w.Flush()
}

// A markdown writes a report.
type markdown struct {
	w   *bufio.Writer
	r   *match.Report
	all []choice
}

// How much a Markdown report holds at most: a few hundred short rows are some 100 kB.
const (
	manyRows      = 200
	manyDoubts    = 20
	longCell      = 120 // characters
	longParagraph = 600
)

func (m *markdown) printf(format string, args ...any) { fmt.Fprintf(m.w, format, args...) }

// heading writes a heading between blank lines.
func (m *markdown) heading(level int, format string, args ...any) {
	m.printf("\n%s %s\n\n", strings.Repeat("#", level), fmt.Sprintf(format, args...))
}

func (m *markdown) head() {
	r := m.r
	title := Shorten(r.Resume.Name, longCell) + " against " + Shorten(r.Job.Name, longCell)
	if r.Job.Title != "" && !strings.HasSuffix(r.Job.Name, r.Job.Title) {
		title += " (" + Shorten(r.Job.Title, longCell) + ")"
	}
	m.printf("# %s\n", escaped(title))
	all := doubts(r)
	if len(all) > 0 && all[0].code == match.CodeShortResume { // before the figures that it puts in doubt
		m.doubt(all[0])
		all = all[1:]
	}
	m.printf("\n")
	score := noScore(m.r)
	if r.Score != nil {
		score = fmt.Sprintf("Score %.1f of 100.", *r.Score)
	}
	m.printf("**%s**", score)
	if m.r.Resume.Statements > 0 {
		m.printf(" %s.", measuredText(r, ""))
	}
	m.printf("\n\n| Keywords | Met | Of |\n|---|--:|--:|\n")
	for _, need := range needs() {
		c := coverageOf(r, need)
		m.printf("| %s | %d | %d |\n", needText(need), c.Met, c.Total)
	}
	for _, d := range all[:min(len(all), manyDoubts)] {
		m.doubt(d)
	}
}

func (m *markdown) doubt(d doubt) {
	m.printf("\n> %s\n", strings.TrimSpace("**"+escaped(sentence(Shorten(d.message, longParagraph)+d.at))+"** "+escaped(d.explain)))
}

func coverageOf(r *match.Report, need match.Need) match.Met {
	switch need {
	case match.Required:
		return r.Coverage.Required
	case match.Preferred:
		return r.Coverage.Preferred
	}
	return r.Coverage.Mentioned
}

func (m *markdown) steps() {
	list := steps(m.r, m.all)
	if len(list) == 0 {
		return
	}
	m.heading(2, "What to do first")
	for i, s := range list {
		m.printf("%d. ", i+1)
		if s.subject != "" {
			m.printf("**%s**: ", escaped(Shorten(s.subject, longCell)))
		}
		m.printf("%s", escaped(Shorten(s.do, longParagraph)))
		if s.quote != "" {
			m.printf(" — “%s”", escaped(Shorten(s.quote, longStatement)))
		}
		m.printf(" *(%s)*\n", escaped(s.why))
	}
}

// table writes rows under a heading row, at most manyRows of them. Cells are escaped here.
func (m *markdown) table(head []string, align string, rows [][]string) {
	m.printf("| %s |\n|%s\n", strings.Join(head, " | "), align)
	for i, row := range rows {
		if i == manyRows {
			m.printf("\nand %d more\n", len(rows)-i)
			break
		}
		m.printf("|")
		for _, cell := range row {
			m.printf(" %s |", escaped(Shorten(cell, longCell)))
		}
		m.printf("\n")
	}
}

func (m *markdown) missing() {
	for _, need := range needs() {
		cs := selected(m.all, need, false)
		if len(cs) == 0 {
			continue
		}
		byUse(cs)
		phrasesLast(cs)
		m.heading(2, "%s, not in the resume (%d)", needText(need), len(cs))
		var rows [][]string
		lines := lined(m.r)
		for i := range cs {
			c := &cs[i]
			row := []string{c.title(false), fmt.Sprintf("%.1f", c.Gain), ""}
			if !isProfile(m.r) {
				row[2] = c.place(lines)
			}
			if c.OwnWords() {
				row[0] += " (less sure)"
			}
			rows = append(rows, row)
		}
		m.table([]string{"Keyword", "Adds to the score", "In the posting"}, "---|--:|---|", rows)
	}
}

func (m *markdown) years() {
	var rows [][]string
	for _, y := range m.r.Years {
		if !y.Met {
			rows = append(rows, []string{asked(y), string(y.Need), fmt.Sprintf("line %d", y.InJob.Line), y.Covered()})
		}
	}
	if len(rows) > 0 {
		m.heading(2, "Years of experience")
		m.table([]string{"Asked", "Need", "In the posting", "In the resume"}, "---|---|---|---|", rows)
	}
}

// conditions lists what the posting asks of the person.
func (m *markdown) conditions() {
	for i, text := range conditions(m.r) {
		if i == 0 {
			m.heading(2, "Conditions, for you to check")
		}
		m.printf("- %s\n", escaped(text))
	}
}

func (m *markdown) statements() {
	weak := weakest(m.r)
	if len(weak) == 0 {
		return
	}
	m.heading(2, "Worth a number (%s)", plural(len(weak), "statement"))
	under, measured := "", byRole(m.r)
	for i, n := range gathered(m.r, weak[:min(len(weak), manyRows)]) {
		a := &m.r.Achievements[n]
		if at := placeOf(a); at != under {
			if i > 0 {
				m.printf("\n")
			}
			m.printf("**%s** (%d of %d with a measure)\n\n", escaped(Shorten(at, longRole)), measured[at].Met, measured[at].Total)
			under = at
		}
		m.printf("- %s", escaped(Shorten(a.Text, longStatement)+where(m.r, " · %s", a.Span)))
		if a.Question != "" {
			m.printf("\\\n  *%s*", escaped(Shorten(a.Question, longParagraph)))
		}
		m.printf("\n")
	}
	if n := len(weak) - manyRows; n > 0 {
		m.printf("\nand %d more\n", n)
	}
}

func (m *markdown) met() {
	var rows [][]string
	for i := range m.all {
		c := &m.all[i]
		if c.Status == match.Missing || len(c.evidence) == 0 {
			continue
		}
		best := c.evidence[0]
		by := best.name
		if best.at.Via != "" {
			by += " (" + best.at.Via + best.alsoNamed(m.r) + ")"
		}
		spot := quote(m.r, "", best.at) + where(m.r, ", %s", best.at.Span)
		if best.at.Document != "" {
			spot += " of " + Shorten(best.at.Document, 60)
		}
		rows = append(rows, []string{by, string(c.Need), gradeText(c, best.at.Grade), spot})
	}
	if len(rows) > 0 {
		m.heading(2, "Met (%d)", len(rows))
		m.table([]string{"Keyword", "Need", "How", "In the resume"}, "---|---|---|---|", rows)
	}
}

// notes lists notes under their heading.
func (m *markdown) notes(heading string, all []doubt) {
	if len(all) == 0 {
		return
	}
	m.heading(2, "%s (%d)", heading, len(all))
	for i, n := range all {
		if i == manyDoubts {
			break
		}
		m.printf("- %s\n", strings.TrimSpace(escaped(sentence(Shorten(n.message, longParagraph)+n.at))+" "+escaped(n.explain)))
	}
}

// uncounted lists what the report does not judge.
func (m *markdown) uncounted() {
	for _, u := range uncounted(m.r) {
		m.heading(2, "%s", escaped(u.title()))
		names, others := u.texts(m.r)
		names = append(names, others...)
		names = names[:min(len(names), manyRows)]
		for i := range names {
			names[i] = Shorten(names[i], longCell)
		}
		m.printf("%s\n\n%s.\n", u.say(jobText(m.r)), escaped(strings.Join(names, "; ")))
	}
}

func (m *markdown) foot() {
	m.printf("\n")
	if text := balanceText(m.r, true); text != "" {
		m.printf("%s\n", escaped(text))
	}
	if len(m.r.Job.Ignored) > 0 {
		m.printf("Not read as requirements: %s.\n", escaped(Shorten(ignored(m.r.Job.Ignored), longParagraph)))
	}
	m.printf("The score is the overlap with the wording of this %s; it says nothing about any hiring software or about being hired.\n", jobText(m.r))
}
