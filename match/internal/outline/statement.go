package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// A Statement is one statement of work in a resume: a bullet with its wrapped lines, or a sentence of prose.
type Statement struct {
	Text   string        // in one line, without bullet and label
	Pieces []Piece       // where it stands, a piece a line
	Part   Part          // that it stands in
	Role   int           // index of its role; -1 for none
	Words  wording.Words // of Text
	Lead   wording.Lead  // of Words
	Duty   bool          // phrased as a duty

	bulleted  bool
	labelled  bool // behind "Description - " or "Outcome: "
	listsWork bool // in a list whose items mostly open with an action
	wrapped   bool // over more than one line: a sentence, not an entry of a list
	opening   bool // the first sentence of a role's text, no bullet
}

// A Piece is the part of a statement that stands on one line: bytes [Start, End) of the text.
type Piece struct{ Start, End int }

// findStatements returns the statements of work of a resume in the order of the text.
func findStatements(d *document, sections []Section, roles []Role) []Statement {
	var out []Statement
	units := readUnits(d, sections, roles)
	working, heads := listsOfWork(d, units), bulletedHeads(d, units)
	for i, u := range units {
		if heads[i] || quotation(d, &u) {
			continue
		}
		opening := u.part.work() && !u.bulleted && (i == 0 || units[i-1].role != u.role || units[i-1].part != u.part)
		for _, s := range sentencesOf(d, u) {
			s.listsWork, s.opening = working[i], opening
			if opening = false; s.opening && firmOpening(&s) {
				continue
			}
			if isStatement(&s, u.context) || len(s.Words) < 6 && amongDuties(d, units, i, &s) {
				out = append(out, s)
			} else {
				out = s.inside(u.context, out)
			}
		}
	}
	return out
}

// listsOfWork tells of each unit whether it stands in a run of bullets of one part, three or more, of which two thirds
// open with an action in the past or the present. Under "Summary" such a list tells of work; a list of strengths has
// names or traits.
func listsOfWork(d *document, units []unit) []bool {
	out := make([]bool, len(units))
	for i := 0; i < len(units); {
		k, acts := i, 0
		for !units[i].part.work() && k < len(units) && units[k].bulleted && units[k].part == units[i].part && units[k].role == units[i].role {
			p := units[k].pieces[0]
			ws := wording.Split(clip(d.text[p.Start:p.End], 160))
			if l := ws.Lead(); len(ws) > 3 && (l.Verb.Form == wording.Base || l.Verb.Form == wording.Third || l.Verb.Form == wording.Past) && !personalVerb(l.Verb.Base) {
				acts++
			}
			k++
		}
		for j := i; j < k; j++ {
			out[j] = k-i > 2 && acts*3 >= (k-i)*2
		}
		i = max(k, i+1)
	}
	return out
}

// bulletedHeads tells of each unit whether it heads the bullets behind it though it is a bullet as they are: "Vendor
// Management" between sentences that act. One alone may be a duty; two or more in a role, each a few capitalised words without a
// full stop, are headings.
func bulletedHeads(d *document, units []unit) []bool {
	out := make([]bool, len(units))
	acts := func(i, role int) bool {
		if i < 0 || i >= len(units) || units[i].role != role || !units[i].bulleted {
			return false
		}
		p := units[i].pieces[0]
		ws := wording.Split(clip(d.text[p.Start:p.End], 160))
		return len(ws) > 5 && ws.Lead().Verb.Form != wording.None
	}
	last := -1
	for i, u := range units {
		p := u.pieces[0]
		if !u.bulleted || !u.part.work() || len(u.pieces) > 1 || p.End-p.Start > 40 || d.text[p.End-1] == '.' || !acts(i+1, u.role) || !acts(i+2, u.role) {
			continue
		}
		ws := wording.Split(d.text[p.Start:p.End])
		if len(ws) < 2 || len(ws) > 4 || !ws.Titled() || ws.Lead().Verb.Form != wording.None || ws[0].Digit {
			continue
		}
		if last >= 0 && units[last].role == u.role {
			out[last], out[i] = true, true
		}
		last = i
	}
	return out
}

// amongDuties reports a bullet of a few words between two short ones of its role that are statements, "Petty cash": one duty of a list,
// no title and no number.
func amongDuties(d *document, units []unit, i int, s *Statement) bool {
	u := &units[i]
	if !u.bulleted || !u.part.work() || u.context != inRoleText || len(u.pieces) > 1 || namesPerson(s.Words) || strings.ContainsAny(s.Text, "0123456789") {
		return false
	}
	for k := i - 1; k < i+2; k += 2 {
		if k < 0 || k == len(units) || !units[k].bulleted || units[k].role != u.role {
			return false
		}
		near := sentencesOf(d, units[k])
		if len(near) != 1 || len(near[0].Words) > 8 || near[0].Words[0].Digit || !isStatement(&near[0], units[k].context) {
			return false
		}
	}
	s.Duty = true
	return true
}
