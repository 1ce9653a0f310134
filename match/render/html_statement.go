package render

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match"
)

// An htmlRole holds the statements of one role, or of a section where they have none.
type htmlRole struct {
	Name, Count string
	Statements  []htmlStatement
}

// An htmlStatement is a statement of work with its verdict.
type htmlStatement struct {
	ID       string
	Gap      bool // it has no measure
	Parts    []htmlPart
	Verdict  string
	Reason   string
	Question string
	Hint     string
	Link     htmlLink
	Keywords []htmlLink
}

// An htmlPart is a part of a text.
type htmlPart struct {
	Text  string
	Class string // measure, vague (an amount without a number); empty for the rest
}

// statements lists those without a measure, by role in the order of the resume and in it with what to work on first at the top, then the others.
func (p *htmlPage) statements(x *htmlIndex) {
	measured := byRole(x.r)
	var strong []int
	for i := range x.r.Achievements {
		if a := &x.r.Achievements[i]; a.Verdict.Quantified() && a.Priority > 0 {
			strong = append(strong, i)
		}
	}
	p.Weak, p.Strong = x.roles(gathered(x.r, weakest(x.r)), measured), x.roles(strong, measured)
}

// roles groups statements by their role, roles in the order of their first statement.
func (x *htmlIndex) roles(statements []int, measured map[string]match.Met) []htmlRole {
	var out []htmlRole
	place := make(map[string]int)
	for _, i := range statements {
		name := placeOf(&x.r.Achievements[i])
		at, seen := place[name]
		if !seen {
			at = len(out)
			place[name] = at
			out = append(out, htmlRole{Name: name, Count: fmt.Sprintf("%d of %d with a measure", measured[name].Met, measured[name].Total)})
		}
		out[at].Statements = append(out[at].Statements, x.statement(i))
	}
	return out
}

func (x *htmlIndex) statement(i int) htmlStatement {
	a := &x.r.Achievements[i]
	h := htmlStatement{ID: statementID(i), Gap: !a.Verdict.Quantified(), Verdict: string(a.Verdict), Reason: a.Reason, Question: a.Question, Hint: a.Hint,
		Link: htmlLink{Text: fmt.Sprintf("line %d", a.Span.Line)}}
	if x.resume.holds(a.Span) {
		h.Link.To = textStatementID(i)
	}
	at := 0
	for _, m := range measuresIn(a.Text, [][2]int{{0, len(a.Text)}}, a.Quantities) {
		h.Parts = append(h.Parts, htmlPart{Text: a.Text[at:m.start]}, htmlPart{a.Text[m.start:m.end], m.class})
		at = m.end
	}
	h.Parts = append(h.Parts, htmlPart{Text: a.Text[at:]})
	for _, name := range a.Keywords {
		l := htmlLink{Text: name}
		if c, ok := x.choiceOf[name]; ok {
			l.To = keywordID(c)
		}
		h.Keywords = append(h.Keywords, l)
	}
	return h
}

// textStatementID is the anchor of a statement in the text of the resume.
func textStatementID(i int) string { return fmt.Sprintf("t%d", i+1) }

// A textMeasure is where a quantity stands in a text.
type textMeasure struct {
	start, end int
	class      string // as that of an htmlPart
}

// measuresIn returns where the quantities stand in the parts of the text that a statement takes up, in order. A report
// gives their words alone, and a line's end may part them in the text: white space is not compared.
func measuresIn(text string, parts [][2]int, quantities []match.Measure) []textMeasure {
	var letters []rune
	var at []int // byte offset of each letter
	for _, p := range parts {
		for i, r := range text[p[0]:p[1]] {
			if !unicode.IsSpace(r) {
				letters, at = append(letters, r), append(at, p[0]+i)
			}
		}
	}
	var out []textMeasure
	from := 0
	for _, q := range quantities {
		words := []rune(strings.Join(strings.Fields(q.Text), ""))
		i := indexRunes(letters, words, from)
		if i < 0 {
			continue
		}
		class := "measure"
		if q.Kind == "amount" {
			class = "vague"
		}
		for from = i + len(words); i < from; i++ {
			_, width := utf8.DecodeRuneInString(text[at[i]:])
			n := len(out) - 1
			if i == from-len(words) || strings.ContainsRune(text[out[n].end:at[i]], '\n') {
				out = append(out, textMeasure{at[i], at[i] + width, class}) // it begins, or goes on in the next line
				continue
			}
			out[n].end = at[i] + width
		}
	}
	return out
}

// indexRunes returns the first place at or behind from where words stand in letters; -1 when there is none.
func indexRunes(letters, words []rune, from int) int {
	if len(words) == 0 {
		return -1
	}
next:
	for i := from; i+len(words) <= len(letters); i++ {
		for k, r := range words {
			if letters[i+k] != r {
				continue next
			}
		}
		return i
	}
	return -1
}

func (p *htmlPage) showStatements() part {
	return when(len(p.Weak)+len(p.Strong) > 0, section("statements", "Statements of work",
		when(len(p.Weak) > 0, el("h3", text("Worth a number")), showHelp(p.WeakHelp), each(p.Weak, htmlRole.show)),
		when(len(p.Strong) > 0, el("h3", text("With a measure")), each(p.Strong, htmlRole.show)),
	))
}

func (r htmlRole) show() part {
	return el("div", class("role"),
		el("h4", text(r.Name+" "), span("count", r.Count)),
		el("ul", class("entries"), each(r.Statements, htmlStatement.show)),
	)
}

func (s htmlStatement) show() part {
	state := "measured"
	if s.Gap {
		state = "gap"
	}
	advice := func(of, label, words string) part {
		return when(words != "", el("p", class(of), span("label", label), text(" "+words)))
	}
	return el("li", id(s.ID), class("entry", state),
		el("p", class("said"), each(s.Parts, htmlPart.show), text(" "), el("span", class("why"), s.Link.show())),
		advice("question", "Ask yourself:", s.Question),
		advice("hint", "Hint:", s.Hint),
		el("p", class("where"), span("label", s.Verdict+":"), text(" "+s.Reason), s.showCarried()),
	)
}

// showCarried shows the keywords that a statement carries.
func (s htmlStatement) showCarried() part {
	if len(s.Keywords) == 0 {
		return nil
	}
	list := parts{text(" · "), span("label", "carries")}
	for i, k := range s.Keywords {
		list = append(list, when(i > 0, text(",")), text(" "), k.show())
	}
	return list
}

func (p htmlPart) show() part {
	if p.Class == "" {
		return text(p.Text)
	}
	return el("mark", class(p.Class), text(p.Text))
}
