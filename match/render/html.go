package render

import (
	"bufio"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strings"
	"sync"

	"github.com/resumematch/resumematch/match"
)

// HTML writes the report as one HTML file that needs nothing else: no script, no request, its style inside and allowed
// by its hash. It has what to do first, the keywords with where they stand and why each of them counts, the statements
// with questions, and both texts as they were read with every place marked and linked both ways. Without a document
// (nil) its text is left out.
func HTML(w io.Writer, r *match.Report, resume, job *match.Document) error {
	p := newHTMLPage(r, resume, job)
	b := bufio.NewWriter(w)
	if err := htmlTemplate().ExecuteTemplate(b, "report.tmpl", p); err != nil {
		return err
	}
	return b.Flush()
}

//go:embed html
var htmlFiles embed.FS

var htmlTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.ParseFS(htmlFiles, "html/*.tmpl")) // embedded: it parses, or no test passes
})

// htmlStyle is the style sheet without the comments that its readers need and browsers do not.
var htmlStyle = sync.OnceValue(func() string {
	data, err := htmlFiles.ReadFile("html/report.css")
	if err != nil {
		panic(err) // embedded
	}
	var b strings.Builder
	for _, line := range strings.Split(string(data), "\n") {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "/*") {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
})

// An htmlPage is what the template shows.
type htmlPage struct {
	Style     template.CSS
	Policy    string // the Content-Security-Policy
	Tool      string
	Resume    string // names
	Job       string
	Title     string // of the job
	Compared  string // "posting" or "profile"
	Score     string // "58.5"; empty when there is none
	NoScore   string // why there is none
	Arc       string // of the gauge, in percent of the circle
	Bars      []htmlBar
	Sides     []htmlSide
	Balance   string
	Measured  string // "7 of 15 statements of work have a measure"
	Doubts    []htmlDoubt
	Notes     []htmlDoubt // on the resume as a document
	Steps     []htmlStep
	Groups    []htmlGroup
	Years     []htmlYears
	Weak      []htmlRole
	WeakHelp  string // what the findings mean, as --explain says it
	YearsHelp string

	Conditions []string // what the posting asks of the person
	Strong     []htmlRole
	Texts      []htmlText
	Ignored    string
}

type htmlBar struct {
	Name  string
	Met   int
	Total int
	Share string // in percent
}

// An htmlSide is the share of leadership among the skills of a document, in percent.
type htmlSide struct{ Name, Share string }

// An htmlDoubt is a doubt or a note; Link leads to the line that it is about, where there is one.
type htmlDoubt struct {
	Message, Explain string
	Link             htmlLink
}

// An htmlLink leads to another place of the page; without Href it is only its text.
type htmlLink struct{ Href, Text string }

// An htmlStep is one thing to do; Subject or Quote leads to what the page says of it.
type htmlStep struct{ Subject, Quote, Href, Do, Why string }

type htmlYears struct {
	ID, State, Asked, Need, Have string
	In                           htmlLink
}

func newHTMLPage(r *match.Report, resume, job *match.Document) *htmlPage {
	style := htmlStyle()
	sum := sha256.Sum256([]byte(style))
	p := &htmlPage{
		Style:    template.CSS(style), // ours, not a document's
		Policy:   "default-src 'none'; img-src data:; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'",
		Tool:     strings.TrimSpace(r.Tool.Name + " " + r.Tool.Version),
		Resume:   r.Resume.Name,
		Job:      r.Job.Name,
		Compared: jobText(r),
		Ignored:  ignored(r.Job.Ignored),
		WeakHelp: match.CodeUnquantified.Explain(),
	}
	if r.Job.Title != "" && !strings.HasSuffix(r.Job.Name, r.Job.Title) {
		p.Title = r.Job.Title
	}
	p.gauge(r)
	x := newHTMLIndex(r, resume, job)
	p.keywords(x)
	p.years(x)
	p.Conditions = conditions(r)
	p.statements(x)
	p.steps(x)
	var lines []htmlLine
	if resume != nil {
		text := x.resumeText(resume)
		lines = text.Lines
		p.Texts = append(p.Texts, text)
	}
	p.Doubts, p.Notes = linked(doubts(r), lines), linked(notes(r), lines)
	if job != nil {
		p.Texts = append(p.Texts, x.jobText(job))
	}
	return p
}

// linked leads each doubt to the line of the resume that it is about, and gives that line an anchor.
func linked(doubts []doubt, lines []htmlLine) []htmlDoubt {
	var out []htmlDoubt
	for _, d := range doubts {
		n := htmlDoubt{Message: sentence(d.message), Explain: d.explain}
		if d.line > 0 {
			n.Link.Text = fmt.Sprintf("line %d", d.line)
		}
		if d.line > 0 && d.line <= len(lines) {
			l := &lines[d.line-1]
			l.ID = fmt.Sprintf("line-%d", l.Number)
			n.Link.Href = "#" + l.ID
		}
		out = append(out, n)
	}
	return out
}

// gauge says how much of the posting the resume meets.
func (p *htmlPage) gauge(r *match.Report) {
	p.NoScore = noScore(r)
	if r.Score != nil {
		p.Score, p.Arc = fmt.Sprintf("%.1f", *r.Score), fmt.Sprintf("%.1f", min(max(*r.Score, 0), 100))
	}
	for _, need := range needs() {
		if c := coverageOf(r, need); c.Total > 0 {
			p.Bars = append(p.Bars, htmlBar{needText(need), c.Met, c.Total, fmt.Sprintf("%.1f", 100*float64(c.Met)/float64(c.Total))})
		}
	}
	if p.Balance = balanceText(r, true); p.Balance != "" {
		p.Sides = []htmlSide{
			{"In the " + jobText(r), fmt.Sprintf("%.0f", 100*r.Balance.Job.Share())},
			{"In the resume", fmt.Sprintf("%.0f", 100*r.Balance.Resume.Share())},
		}
	}
	if r.Resume.Statements > 0 {
		p.Measured = measuredText(r, "")
	}
}

func (p *htmlPage) steps(x *htmlIndex) {
	for _, s := range steps(x.r, x.all) {
		h := htmlStep{Subject: s.subject, Quote: s.quote, Do: s.do, Why: s.why}
		if s.statement >= 0 {
			h.Href = "#" + statementID(s.statement)
		} else if c, ok := x.choiceOf[s.keyword]; ok {
			h.Href = "#" + keywordID(c)
		}
		p.Steps = append(p.Steps, h)
	}
}

func (p *htmlPage) years(x *htmlIndex) {
	for i, y := range x.r.Years {
		p.Years = append(p.Years, htmlYears{yearsID(i), yearsState(y), asked(y), string(y.Need), sentence(y.Covered()), x.job.link(y.InJob)})
		if !y.Met {
			p.YearsHelp = match.CodeYears.Explain()
		}
	}
}
