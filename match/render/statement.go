package render

import (
	"fmt"
	"slices"
	"sort"

	"github.com/resumematch/resumematch/match"
)

// years lists the years of experience that the resume falls short of.
func (p *printer) years(r *match.Report) {
	first := true
	for _, y := range r.Years {
		if y.Met {
			continue
		}
		if first {
			p.heading("Years of experience")
			first = false
		}
		text := asked(y) + fmt.Sprintf(", %s · line %d: ", y.Need, y.InJob.Line) + y.Covered()
		switch {
		case y.Have == 0 && !y.Open:
			p.hang(red, "  - ", text+"; give every role a start and an end")
		case y.Status == match.YearsUnsure:
			p.hang(yellow, "  ? ", text)
		default:
			p.hang(red, "  - ", text)
		}
	}
	if slices.ContainsFunc(r.Years, func(y match.Years) bool { return y.Open && !y.Met }) {
		p.until(r, "  ")
	}
}

// until writes once how to count a role held to this day: behind the years that hang on it, else at the end.
func (p *printer) until(r *match.Report, margin string) {
	if p.o.Until == "" || p.untilTold || !slices.ContainsFunc(r.Years, func(y match.Years) bool { return y.Open }) {
		return
	}
	p.untilTold = true
	p.hang(plain, margin, p.o.Until)
}

func asked(y match.Years) string {
	text := plural(y.Asked, "year")
	if field := y.Field(); field != "" {
		text += " " + Shorten(field, 64)
	}
	return text
}

// askedOf says so of years in nothing named, too.
func askedOf(y match.Years) string {
	if y.Of == "" {
		return asked(y) + " of experience"
	}
	return asked(y)
}

// statements lists the statements of work most worth a number, each with the question to answer.
func (p *printer) statements(r *match.Report) {
	weak := weakest(r)
	if len(weak) == 0 {
		return
	}
	if len(weak) > fewStatements+1 && !p.o.All {
		p.heading("Worth a number first (%d of the %d statements without a measure)", fewStatements, len(weak))
		weak, p.short = weak[:fewStatements], true
	} else {
		p.heading("Worth a number (%s)", plural(len(weak), "statement"))
	}
	under, measured := "", byRole(r)
	last := ""
	for _, i := range gathered(r, weak) {
		a := &r.Achievements[i]
		if at := placeOf(a); at != under {
			under, last = at, ""
			if a.Role != "" {
				at = fmt.Sprintf("%s (%d of %d with a measure)", Shorten(at, longRole), measured[under].Met, measured[under].Total)
			}
			p.hang(plain, "  ", at)
		}
		p.hang(plain, "  - ", Shorten(a.Text, longStatement)+where(r, " · %s", a.Span))
		switch {
		case a.Question == "":
		case a.Question == last:
			p.hang(yellow, "    ? ", "The same question as above.")
		default:
			p.hang(yellow, "    ? ", a.Question)
		}
		last = a.Question
	}
}

// gathered brings statements of one place together, the roles in the order of the resume, so that one can go through it beside
// the report, then what stands in no role.
func gathered(r *match.Report, statements []int) []int {
	first := make(map[string]int)
	for _, i := range statements {
		place, at := placeOf(&r.Achievements[i]), r.Achievements[i].Span.Start
		if known, seen := first[place]; !seen || at < known {
			first[place] = at
		}
	}
	sort.SliceStable(statements, func(i, j int) bool {
		a, b := &r.Achievements[statements[i]], &r.Achievements[statements[j]]
		if (a.Role != "") != (b.Role != "") {
			return a.Role != ""
		}
		return first[placeOf(a)] < first[placeOf(b)]
	})
	return statements
}

// placeOf says where a statement stands: its role, or the heading of its section.
func placeOf(a *match.Achievement) string {
	switch {
	case a.Role != "":
		return a.Role
	case a.Heading != "":
		return fmt.Sprintf("Under %q, in no role", a.Heading)
	}
	return "Under no role"
}

// byRole counts the statements of each role, see [placeOf], and those of them with a measure.
func byRole(r *match.Report) map[string]match.Met {
	count := make(map[string]match.Met)
	for _, a := range r.Achievements {
		if a.Priority == 0 {
			continue // it stands above in the same words
		}
		m := count[placeOf(&a)]
		m.Total++
		if a.Verdict.Quantified() {
			m.Met++
		}
		count[placeOf(&a)] = m
	}
	return count
}

// where says in form where in the resume a span is: the line of a text, the page of a PDF that has several. The lines
// of a PDF are ours and would tell its reader nothing.
func where(r *match.Report, form string, s match.Span) string {
	switch {
	case r.Resume.Format != "pdf":
		return fmt.Sprintf(form, fmt.Sprintf("line %d", s.Line))
	case r.Resume.Pages > 1:
		return fmt.Sprintf(form, fmt.Sprintf("page %d", s.Page))
	}
	return ""
}
