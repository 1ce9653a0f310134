package render

import (
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html"

	"github.com/resumematch/resumematch/match"
)

// HTML writes the report as one HTML file that needs nothing else: no script, no request, its style inside and allowed
// by its hash. It has what to do first, the keywords with where they stand and why each of them counts, the statements
// with questions, and both texts as they were read with every place marked and linked both ways. Without a document
// (nil) its text is left out.
func HTML(w io.Writer, r *match.Report, resume, job *match.Document) error {
	return html.Render(w, newHTMLPage(r, resume, job).tree())
}

// An htmlPage is what the page shows.
type htmlPage struct {
	Tool      string
	Resume    string // names
	Job       string
	Title     string // of the job
	Compared  string // "posting" or "profile"
	Score     string // "58.5"; empty when there is none
	NoScore   string // why there is none
	Arc       string // of the gauge, in percent of the circle
	Bars      []htmlBar
	Sides     []htmlBar
	Balance   string
	Measured  string // "7 of 15 statements of work have a measure"
	Doubts    []htmlDoubt
	Post      []htmlDoubt // on its title and size
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

// An htmlBar is a share: of keywords met, or of leadership among the skills of a document.
type htmlBar struct {
	Name, Says string
	Class      string // arc or side, for its colour
	Share      string // in percent
}

// An htmlDoubt is a doubt or a note; Link leads to the line that it is about, where there is one.
type htmlDoubt struct {
	Message, Explain string
	Link             htmlLink
}

// An htmlLink leads to the anchor of another place of the page; without one it is only its text.
type htmlLink struct{ To, Text string }

// An htmlStep is one thing to do; Subject or Quote leads to what the page says of it.
type htmlStep struct{ Subject, Quote, To, Do, Why string }

type htmlYears struct {
	ID, State, Asked, Need, Have string
	In                           htmlLink
}

func newHTMLPage(r *match.Report, resume, job *match.Document) *htmlPage {
	p := &htmlPage{
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
	p.Doubts, p.Post, p.Notes = linked(doubts(r), lines), linked(post(r), lines), linked(notes(r), lines)
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
			n.Link.To = l.ID
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
			p.Bars = append(p.Bars, htmlBar{needText(need), fmt.Sprintf("%d of %d met", c.Met, c.Total), "arc", fmt.Sprintf("%.1f", 100*float64(c.Met)/float64(c.Total))})
		}
	}
	if p.Balance = balanceText(r, true); p.Balance != "" {
		p.Sides = []htmlBar{sideBar(jobText(r), r.Balance.Job.Share()), sideBar("resume", r.Balance.Resume.Share())}
	}
	if r.Resume.Statements > 0 {
		p.Measured = measuredText(r, "")
	}
}

func sideBar(of string, share float64) htmlBar {
	percent := fmt.Sprintf("%.0f", 100*share)
	return htmlBar{"In the " + of, percent + " % leadership", "side", percent}
}

func (p *htmlPage) steps(x *htmlIndex) {
	for _, s := range steps(x.r, x.all) {
		h := htmlStep{Subject: s.subject, Quote: s.quote, Do: s.do, Why: s.why}
		if s.statement >= 0 {
			h.To = statementID(s.statement)
		} else if c, ok := x.choiceOf[s.keyword]; ok {
			h.To = keywordID(c)
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
