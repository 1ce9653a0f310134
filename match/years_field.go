package match

import (
	"slices"
	"strings"
	"unicode"

	"github.com/resumematch/resumematch/corpus"
)

// showField finds for how long the dated roles show what the years are asked for in: of the keywords that the field names the one
// that is shown for the shortest time, and where an "or" stands in it that for the longest. Competencies and qualities do not count, for no
// resume says in each role that one led or planned there, but one that the resume lacks altogether does.
func (m *Matcher) showField(y *Years, asked *yearsAsked, r *Resume, keywords []Keyword) {
	choice := slices.Contains(strings.Fields(asked.of), "or")
	for i := range keywords {
		k := &keywords[i]
		if !asked.names(k) {
			continue
		}
		shown := 0.0
		switch k.Status {
		case Matched, Covered:
			if !ofTrade(k.Kind) {
				continue
			}
			in := make([]bool, len(r.roles))
			m.rolesWith(in, r, k)
			for n := range keywords {
				if slices.Contains(k.AnyOf, keywords[n].Keyword) {
					m.rolesWith(in, r, &keywords[n])
				}
			}
			shown, _ = r.experience(in)
		case Missing:
			if k.Kind == Kind(corpus.Soft) || !k.Known {
				continue
			}
		default: // nobody knows
			continue
		}
		if y.Shown == "" || shown != y.HaveShown && shown > y.HaveShown == choice {
			y.Shown, y.HaveShown = k.Keyword, shown
		}
	}
}

// names reports a keyword that stands in the sentence of the years, within what they are asked for in.
func (y *yearsAsked) names(k *Keyword) bool {
	field := spaced(y.of)
	return slices.ContainsFunc(k.InJob, func(s Span) bool {
		return s.Start >= y.sentence[0] && s.End <= y.sentence[1] && strings.Contains(field, spaced(s.Text))
	})
}

// spaced returns the words of the text in lower case with a blank on either side, so that "R" does not stand in "programming".
func spaced(text string) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '+' && r != '#' })
	return " " + strings.Join(words, " ") + " "
}

// rolesWith marks the roles in whose lines the resume shows the keyword.
func (m *Matcher) rolesWith(in []bool, r *Resume, k *Keyword) {
	if k.Status != Matched {
		return
	}
	for _, e := range m.meet(r, &k.Requirement) {
		if role := r.lineRole[r.doc.lineAt(e.Start)]; role >= 0 {
			in[role] = true
		}
	}
}

// ofTrade reports a kind of what a role's lines name where it was done: tools, papers, fields of work.
func ofTrade(k Kind) bool {
	switch corpus.Kind(k) {
	case corpus.Leadership, corpus.Soft, corpus.Degree, corpus.Language:
		return false
	}
	return true
}
