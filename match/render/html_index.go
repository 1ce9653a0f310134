package render

import (
	"fmt"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// An htmlIndex knows which entry of the page is about which place of the texts, and the other way round.
type htmlIndex struct {
	r        *match.Report
	all      []choice
	byName   map[string]*match.Keyword
	choiceOf map[string]int // keyword → index in all, then of the uncounted ones behind them
	resume   *htmlMarks
	job      *htmlMarks
}

// The anchors of the page.
func keywordID(i int) string   { return fmt.Sprintf("k%d", i+1) }
func statementID(i int) string { return fmt.Sprintf("s%d", i+1) }
func yearsID(i int) string     { return fmt.Sprintf("y%d", i+1) }

func newHTMLIndex(r *match.Report, resume, job *match.Document) *htmlIndex {
	x := &htmlIndex{r: r, all: choices(r.Keywords), byName: make(map[string]*match.Keyword), choiceOf: make(map[string]int)}
	for i := range r.Keywords {
		x.byName[r.Keywords[i].Keyword] = &r.Keywords[i]
	}
	next := len(x.all)
	for _, u := range uncounted(r) {
		for _, c := range u.choices() {
			for n, name := range c.names {
				k := x.byName[name]
				if _, seen := x.choiceOf[name]; n == 0 || !seen && k != nil && k.Status == u.status {
					x.choiceOf[name] = next
				}
			}
			next++
		}
	}
	for i := range x.all {
		for n, name := range x.all[i].names {
			if _, seen := x.choiceOf[name]; !seen || n == 0 { // who is asked for alone too is named by others' choices
				x.choiceOf[name] = i
			}
		}
	}
	x.resume, x.job = &htmlMarks{prefix: "r", doc: resume}, &htmlMarks{prefix: "j", doc: job}
	for i := range r.Keywords {
		x.markKeyword(&r.Keywords[i])
	}
	for i, y := range r.Years {
		x.job.add(y.InJob, htmlTarget{yearsID(i), asked(y) + " of experience", yearsState(y)})
	}
	x.resume.merge()
	x.job.merge()
	return x
}

func metState(met bool) string {
	if met {
		return "met"
	}
	return "missing"
}

// yearsState returns the state in the words of the keywords' states.
func yearsState(y match.Years) string {
	if y.Status == match.YearsShort {
		return "missing"
	}
	return string(y.Status)
}

// markKeyword notes where the texts have the keyword.
func (x *htmlIndex) markKeyword(k *match.Keyword) {
	i, ok := x.choiceOf[k.Keyword]
	if !ok {
		return
	}
	state := "met"
	switch k.Status {
	case match.Missing, match.Covered, match.Implied, match.Unsure:
		state = string(k.Status)
	}
	t := htmlTarget{keywordID(i), k.Keyword, state}
	for _, s := range k.InJob {
		x.job.add(s, t)
	}
	for _, e := range k.InResume {
		if e.Document == "" { // the text of a further document is not on the page
			x.resume.add(e.Span, t)
		}
	}
}

// An htmlTarget is an entry of the page that a mark in a text leads to.
type htmlTarget struct {
	To    string // an anchor
	Name  string
	State string // met, missing, covered, implied, unsure
}

// An htmlMark is a place in a text that entries are about.
type htmlMark struct {
	start, end int
	id         string
	targets    []htmlTarget
}

// htmlMarks are the marks of one text, in order and apart from each other once merged.
type htmlMarks struct {
	prefix string // of the anchors in the text
	doc    *match.Document
	marks  []htmlMark
}

// add marks a span, when it is one of the text.
func (m *htmlMarks) add(s match.Span, t htmlTarget) {
	if m.holds(s) {
		m.marks = append(m.marks, htmlMark{start: s.Start, end: s.End, targets: []htmlTarget{t}})
	}
}

// holds reports a span of the text in which there is something to see.
func (m *htmlMarks) holds(s match.Span) bool {
	return m.doc != nil && s.Start >= 0 && s.Start < s.End && s.End <= len(m.doc.Text()) && strings.TrimSpace(m.doc.Text()[s.Start:s.End]) != ""
}

// merge makes one mark of those that overlap, since a link cannot stand in a link. Of its entries, the one most worth a
// look leads.
func (m *htmlMarks) merge() {
	sort.SliceStable(m.marks, func(i, j int) bool {
		a, b := &m.marks[i], &m.marks[j]
		if a.start != b.start {
			return a.start < b.start
		}
		return a.end > b.end
	})
	out := m.marks[:0]
	for _, k := range m.marks {
		if n := len(out) - 1; n >= 0 && k.start < out[n].end {
			last := &out[n]
			last.end = max(last.end, k.end)
			if !leadsTo(last.targets, k.targets[0].To) {
				last.targets = append(last.targets, k.targets[0])
			}
			continue
		}
		out = append(out, k)
	}
	for i := range out {
		out[i].id = fmt.Sprintf("%s%d", m.prefix, i+1)
		sort.SliceStable(out[i].targets, func(a, b int) bool { return gravity(out[i].targets[a].State) > gravity(out[i].targets[b].State) })
	}
	m.marks = out
}

// gravity orders states: what is missing must not hide behind what is met.
func gravity(state string) int {
	switch state {
	case "missing":
		return 3
	case "unsure", "implied":
		return 2
	case "covered":
		return 1
	}
	return 0
}

func leadsTo(targets []htmlTarget, anchor string) bool {
	for _, t := range targets {
		if t.To == anchor {
			return true
		}
	}
	return false
}

// link leads to the mark of a span, and says the line that it stands on.
func (m *htmlMarks) link(s match.Span) htmlLink {
	l := htmlLink{Text: fmt.Sprintf("line %d", s.Line)}
	if !m.holds(s) {
		return l
	}
	if i := sort.Search(len(m.marks), func(i int) bool { return m.marks[i].end > s.Start }); i < len(m.marks) && m.marks[i].start <= s.Start {
		l.To = m.marks[i].id
	}
	return l
}
