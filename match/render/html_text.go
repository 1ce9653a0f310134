package render

import (
	"sort"
	"strconv"
	"strings"
	"unicode"

	"github.com/resumematch/resumematch/match"
)

// An htmlText is a document's text as it was read.
type htmlText struct {
	ID, Heading, Name string
	Resume            bool
	Lines             []htmlLine
}

// An htmlLine is a line of a text. Its state is that of the statement on it or of the part of the posting it is in.
type htmlLine struct {
	ID     string // when a note leads to it
	Number int
	Page   int    // where a page begins, in a document of several; 0 elsewhere
	State  string // gap, measured, ignored
	Why    string // it was ignored, at the first line of the part
	Pieces []htmlPiece
}

// An htmlPiece is a run of text: plain, a mark that leads to an entry, or a note behind a statement.
type htmlPiece struct {
	ID    string
	To    string // an anchor
	State string // of a mark: met, missing, covered, implied, unsure; of a note: gap, measured
	Parts []htmlPart
	More  []htmlTarget // other entries about the same words
	Note  string
}

// A textPainter cuts a text into lines of pieces. The marks, measures and notes are in order, and of each kind no two
// overlap, so that one walk suffices.
type textPainter struct {
	text     string
	marks    []htmlMark
	measures []textMeasure
	notes    []htmlNote
	named    int // marks that have their anchor
	mark     int // the next of each
	measure  int
	note     int
}

// An htmlNote stands behind a statement and leads to what the page says of it.
type htmlNote struct {
	at    int // byte offset
	piece htmlPiece
}

func (x *htmlIndex) resumeText(doc *match.Document) htmlText {
	p := &textPainter{text: doc.Text(), marks: x.resume.marks}
	states := make(map[int]string) // of lines
	for i := range x.r.Achievements {
		a := &x.r.Achievements[i]
		if a.Priority == 0 {
			continue // it stands above in the same words, and is listed once
		}
		state, note := "gap", "no measure"
		if a.Verdict.Quantified() {
			state, note = "measured", "measured"
		}
		var parts [][2]int
		for _, s := range append([]match.Span{a.Span}, a.Rest...) {
			if !x.resume.holds(s) {
				continue
			}
			parts = append(parts, [2]int{s.Start, s.Start + len(strings.TrimRightFunc(p.text[s.Start:s.End], unicode.IsSpace))})
			if states[s.Line] != "gap" {
				states[s.Line] = state
			}
		}
		if len(parts) == 0 {
			continue
		}
		p.measures = append(p.measures, measuresIn(p.text, parts, a.Quantities)...)
		piece := htmlPiece{ID: textStatementID(i), To: statementID(i), State: state, Note: note}
		p.notes = append(p.notes, htmlNote{parts[len(parts)-1][1], piece})
	}
	p.order()
	t := htmlText{ID: "resume-text", Heading: "The resume as it was read", Name: doc.Name(), Resume: true, Lines: p.lines(doc.Pages())}
	for i := range t.Lines {
		t.Lines[i].State = states[t.Lines[i].Number]
	}
	return t
}

func (x *htmlIndex) jobText(doc *match.Document) htmlText {
	p := &textPainter{text: doc.Text(), marks: x.job.marks}
	t := htmlText{ID: "job-text", Heading: "The " + jobText(x.r) + " as it was read", Name: doc.Name(), Lines: p.lines(doc.Pages())}
	for _, g := range x.r.Job.Ignored {
		for n := max(g.FirstLine, 1); n <= min(g.LastLine, len(t.Lines)); n++ {
			l := &t.Lines[n-1]
			if l.State == "" && n == g.FirstLine {
				l.Why = g.Why
			}
			l.State = "ignored"
		}
	}
	return t
}

// order sorts what was gathered by statement and drops measures that overlap.
func (p *textPainter) order() {
	sort.SliceStable(p.notes, func(i, j int) bool { return p.notes[i].at < p.notes[j].at })
	sort.SliceStable(p.measures, func(i, j int) bool { return p.measures[i].start < p.measures[j].start })
	out := p.measures[:0]
	for _, m := range p.measures {
		if n := len(out); n == 0 || out[n-1].end <= m.start {
			out = append(out, m)
		}
	}
	p.measures = out
}

// lines cuts the whole text. Lines and pages count as those of a [match.Span] do.
func (p *textPainter) lines(pages int) []htmlLine {
	var out []htmlLine
	page, shown := 1, 0
	for from := 0; from < len(p.text); {
		end := len(p.text)
		next := end
		if i := strings.IndexByte(p.text[from:], '\n'); i >= 0 {
			end = from + i
			next = end + 1
		}
		l := htmlLine{Number: len(out) + 1}
		for from < end && p.text[from] == '\f' {
			page++
			from++
		}
		if pages > 1 && page != shown {
			l.Page, shown = page, page
		}
		l.Pieces = p.pieces(from, end)
		page += strings.Count(p.text[from:end], "\f")
		out = append(out, l)
		from = next
	}
	return out
}

// pieces cuts the text from one byte to another, which is on one line.
func (p *textPainter) pieces(from, end int) []htmlPiece {
	var out []htmlPiece
	for from < end {
		for p.mark < len(p.marks) && p.marks[p.mark].end <= from {
			p.mark++
		}
		stop := end
		piece := htmlPiece{}
		if p.mark < len(p.marks) {
			if m := &p.marks[p.mark]; m.start <= from {
				stop = min(end, m.end)
				piece = htmlPiece{To: m.targets[0].To, State: m.targets[0].State}
				if p.named <= p.mark {
					piece.ID, p.named = m.id, p.mark+1
				}
				if m.end <= end {
					piece.More = m.targets[1:]
				}
			} else {
				stop = min(end, m.start)
			}
		}
		if piece.To == "" && p.note < len(p.notes) && p.notes[p.note].at > from {
			stop = min(stop, p.notes[p.note].at)
		}
		piece.Parts = p.parts(from, stop)
		out = append(out, piece)
		from = stop
		out = p.behind(out, from)
	}
	return p.behind(out, end)
}

// behind adds the notes of the statements that have ended.
func (p *textPainter) behind(out []htmlPiece, at int) []htmlPiece {
	for p.note < len(p.notes) && p.notes[p.note].at <= at {
		out = append(out, p.notes[p.note].piece)
		p.note++
	}
	return out
}

// parts cuts measures out of the text. Form feeds begin pages and are not shown.
func (p *textPainter) parts(from, end int) []htmlPart {
	var out []htmlPart
	add := func(to int, class string) {
		if to > from {
			out = append(out, htmlPart{strings.ReplaceAll(p.text[from:to], "\f", ""), class})
			from = to
		}
	}
	for from < end {
		for p.measure < len(p.measures) && p.measures[p.measure].end <= from {
			p.measure++
		}
		if p.measure == len(p.measures) || p.measures[p.measure].start >= end {
			break
		}
		m := &p.measures[p.measure]
		add(m.start, "")
		add(min(end, m.end), m.class)
	}
	add(end, "")
	return out
}

func (t htmlText) show() part {
	legend := showJobLegend
	if t.Resume {
		legend = showResumeLegend
	}
	return section(t.ID, t.Heading,
		el("p", class("legend"), span("label", "Marks:"), text(" "), legend()),
		el("div", class("text"), each(t.Lines, htmlLine.show)),
	)
}

func showResumeLegend() part {
	return parts{
		span("mark met", "meets a keyword"), text(", "),
		el("mark", class("measure"), text("a measure")), text(", "),
		el("mark", class("vague"), text("an amount without a number")), text(", "),
		span("note gap", "no measure"), text(" and "), span("note measured", "measured"),
		text(" statements. Each leads to what the report says of it."),
	}
}

func showJobLegend() part {
	return parts{
		span("mark met", "met"), text(", "),
		span("mark missing", "missing"), text(", "),
		span("mark covered", "covered by another of the choice"), text(", "),
		span("mark implied", "implied"), text(", "),
		span("mark unsure", "unsure"), text("; "),
		span("note", "not read"), text(" as requirements. Each leads to its keyword."),
	}
}

func (l htmlLine) show() part {
	return parts{
		when(l.Page > 0, el("p", class("page"), text("Page "+strconv.Itoa(l.Page)))),
		when(l.Why != "", el("p", class("ignored-why"), text("Not read as requirements: "+l.Why))),
		el("div", class("line", l.State), when(l.ID != "", id(l.ID)), attr("data-n", strconv.Itoa(l.Number)), each(l.Pieces, htmlPiece.show)),
	}
}

func (p htmlPiece) show() part {
	words := each(p.Parts, htmlPart.show)
	switch {
	case p.Note != "":
		return parts{el("wbr"), el("a", class("note", p.State), id(p.ID), to(p.To), text(p.Note))}
	case p.To == "":
		return words
	}
	first := p.ID != "" // the rest of a mark, on the next line, is not named and described again
	return parts{
		el("a", class("mark", p.State), when(first, id(p.ID)), to(p.To), words, when(first, span("vh", " ("+p.describe()+")"))),
		each(p.More, htmlTarget.show),
	}
}

// describe says for a screen reader what a mark's state means.
func (p htmlPiece) describe() string {
	switch p.State {
	case "met":
		return "met"
	case "missing":
		return "missing"
	case "covered":
		return "covered by another of the choice"
	case "implied":
		return "implied"
	}
	return "unsure"
}

// show shows a further entry about the words before.
func (t htmlTarget) show() part {
	return el("sup", el("a", to(t.To), span("vh", "also about "+t.Name), el("span", attr("aria-hidden", "true"), text("+"))))
}
