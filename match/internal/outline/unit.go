package outline

import (
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// A unit is a run of lines that belong together: a bullet with its rest, a paragraph.
type unit struct {
	pieces   []Piece
	part     Part
	role     int
	bulleted bool
	labelled bool // behind "Description - " or "Outcome: "
	context  unitContext
}

// A unitContext says what the lines above announce.
type unitContext uint8

const (
	inRoleText    unitContext = iota // work, as far as the section is about work
	inDescription                    // under "Project description": a product or an employer
	inFacts                          // a list of names before any role or under a label such as "Hardware:"
	inProblem                        // behind "Challenge:", what was found
	inKnowledge                      // under "Network engineer experienced in:", a list of what somebody knows
)

// A unitReader groups the lines of a section into units.
type unitReader struct {
	d    *document
	wrap int // see wrapColumn
	out  []unit

	part  Part
	role  int  // index of the role at hand; -1 for none
	lower bool // bullets begin in lower case by habit
	end   int  // line behind the section

	last     int  // the last line read, page numbers aside
	open     bool // the unit above may still take lines
	named    bool // the section has named a role, an employer or a label
	describe bool // under "Project description"
	listed   bool // under "Responsibilities:": the lines are a list though they have no bullets
	facts    bool // under "Hardware:"
	knows    bool // under "Network engineer experienced in:"
	found    bool // under "Challenge:"
}

// readUnits groups the lines of all sections into units.
func readUnits(d *document, sections []Section, roles []Role) []unit {
	wrap := wrapColumn(d)
	var out []unit
	role := 0
	for _, s := range sections {
		first := s.first()
		r := unitReader{d: d, wrap: wrap, out: out, part: s.Part, role: -1, end: s.To, lower: lowerBullets(d, first, s.To)}
		for i := first; i < s.To; i++ {
			for role < len(roles) && roles[role].To <= i {
				role++
			}
			r.role = -1
			if role < len(roles) && roles[role].From <= i {
				r.role = role
				if roles[role].From == i {
					r.under(false, false, false)
					if d.lines[i].Bullet != "" && tidyHead(d.lineText(i)) == roles[role].Employer { // "2. EXAMPLE LTD"
						r.open, r.last = false, i
						continue
					}
				}
			}
			r.line(i)
		}
		out = r.out
	}
	return out
}

// form returns the form of what is left of line i from byte start.
func (r *unitReader) form(i, start int, text string, bulleted bool) lineClass {
	if start == r.d.lines[i].Start {
		return r.d.class(i, bulleted)
	}
	return classifyLine(text, bulleted)
}

// under notes what a heading, a label or a role announces for the lines behind it.
func (r *unitReader) under(describe, listed, facts bool) {
	r.named, r.describe, r.listed, r.facts, r.knows, r.found = true, describe, listed && r.part.work(), facts && r.part.work(), false, false
}

// line reads line i: it goes on with the unit above, opens one, or announces what follows.
func (r *unitReader) line(i int) {
	l, text := r.d.lines[i], r.d.lineText(i)
	if r.open && (pageFoot(text) || r.pageHead(i)) {
		return
	}
	if r.open && continues(r.d, i, r.last, r.lower, r.wrap) {
		u := &r.out[len(r.out)-1]
		u.pieces = append(u.pieces, r.d.pieces(l.Start, l.End)...)
		r.last = i
		return
	}
	r.open, r.last = false, i
	if part, ok := headingOf(r.d, i, r.part); ok {
		tools := part == partLabel && wording.Is(lineKey(r.d, i), wording.Row) // "Environment"
		r.under(part == partDescribe, (part == partLabel || part == partResult) && !tools, tools)
		r.found = part == partProblem
		return
	}
	u := unit{part: r.part, role: r.role, bulleted: l.Bullet != ""}
	if !u.bulleted && i+1 < r.end && r.d.lines[i+1].Bullet != "" && announcesKnowledge(text) {
		r.under(false, false, false)
		r.knows = true
		return
	}
	r.knows = r.knows && u.bulleted
	start := l.Start
	if rest, ok := strings.CutPrefix(text, "*"); ok && !strings.HasPrefix(rest, "*") { // "*Member of …"
		rest = strings.TrimLeft(rest, " ")
		start += len(text) - len(rest)
		text, u.bulleted = rest, true
	}
	if n := titleCell(text); n > 0 && r.part.work() {
		start, text = start+n, text[n:]
	}
	if label, n := labelPrefix(text); n > 0 {
		start += r.label(&u, label, text[n:]) + n
	} else if (u.bulleted || l.Blank) && r.subheading(i) {
		r.under(false, true, false)
		return
	} else if r.listed && !u.bulleted && listItem(r.d, i, r.end) {
		u.bulleted = true
	} else if class := r.form(i, start, text, u.bulleted); class != lineText {
		r.formed(i, start, text, class)
		return
	}
	u.pieces, u.context = r.d.pieces(start, l.End), max(u.context, r.context())
	if len(u.pieces) == 0 {
		return
	}
	r.out = append(r.out, u)
	r.open = true
}

// titleCell returns the bytes of the title in the first cell of a row whose second tells of work, "Lamp Lead<tab>Lead 9 keepers."; 0 for
// none.
func titleCell(text string) int {
	title, rest, _ := strings.Cut(clip(text, openingBytes), "\t")
	ws := wording.Split(rest)
	if len(ws) < 3 || ws[1].Upper || ws.LeadAt(0).Verb.Form == wording.None || !wording.HasTitle(title) || prose(title) {
		return 0
	}
	return len(title) + 1 + ws[0].Start
}

// label notes what a label announces in front of text, the beginning of unit u, and returns the length of the bullet between
// them: "description - · Testing".
func (r *unitReader) label(u *unit, label Part, text string) (bullet int) {
	if c, n := utf8.DecodeRuneInString(text); strings.ContainsRune("·•üØ§\uf0b7\uf0a7\uf0d8\uf076\uf0fc", c) && (strings.HasPrefix(text[n:], " ") || strings.HasPrefix(text[n:], "\t")) {
		bullet = len(text) - len(strings.TrimLeft(text[n:], " \t"))
		text, u.bulleted = text[bullet:], true
	}
	u.labelled = label == partResult || label == partDescribe && bareActivity(text)
	if label == partProblem {
		u.context = inProblem
	}
	r.under(label == partDescribe && !u.labelled && !opensWork(text), r.listed, false)
	return bullet
}

// formed reads line i, whose form is that of no statement: work may stand behind its facts, else it announces what follows.
func (r *unitReader) formed(i, start int, text string, class lineClass) {
	if r.part != PartEducation {
		if n := workInside(text); n > 0 {
			part := r.part
			if !part.work() {
				part = PartProjects
			}
			r.out = append(r.out, unit{pieces: []Piece{{start + n, r.d.lines[i].End}}, part: part, role: r.role, context: inRoleText})
			r.open = true
			return
		}
	}
	switch class {
	case lineLabel:
		r.under(false, true, r.factList(i))
	case lineRow:
		r.under(false, false, false)
	case lineHead:
		r.named, r.facts = true, false
	}
}

// pageHead reports the name that stands at the head of every page, with little behind it: "Jo Doe - resume".
func (r *unitReader) pageHead(i int) bool {
	if i == 0 || r.d.lines[i].Page == 1 || i > 1 && r.d.lines[i-2].Page == r.d.lines[i].Page {
		return false
	}
	name := r.d.lineText(0)
	return len(strings.Fields(name)) > 1 && len(name) < 40 && strings.HasPrefix(r.d.lineText(i), name) && len(r.d.lineText(i)) < len(name)+20
}

// subheading reports a bullet of a few capitalised words that heads the line without bullet behind it, an action: an extractor
// gave the heading its bullet.
func (r *unitReader) subheading(i int) bool {
	if i+1 >= r.end || r.d.lines[i+1].Bullet != "" || r.d.lines[i+1].Joined {
		return false
	}
	text, next := r.d.lineText(i), wording.Split(r.d.lineText(i+1))
	ws := wording.Split(text)
	if criterionHead(r.d.lines[i].Bullet, text, ws, next) {
		return true
	}
	if r.d.lines[i].Bullet == "" || len(ws) == 0 || len(ws) > 4 || strings.HasSuffix(text, ".") || !ws.Titled() || ws.Lead().Verb.Form != wording.None || len(next) < 5 || !next[0].Upper {
		return false
	}
	form := next.Lead().Verb.Form
	return form == wording.Past || form == wording.Base
}

// workInside returns where work begins in a line that opens with facts of a project or a role: behind a label ("Team
// size: 4 Role: Tester Responsibilities: Ran the tests"), at the next bullet or, in a long line, at the next sentence
// ("Supervisor: Jo Doe • Ran the desk"), or behind pay and hours. It returns 0 when there is none.
func workInside(text string) int {
	for _, label := range [...]string{"Responsibilities:", "Responsibility:", "Duties:", "RESPONSIBILITIES:"} {
		at := strings.Index(text, label)
		if at < 12 {
			continue
		}
		n := at + len(label)
		for n < len(text) && (text[n] == ' ' || text[n] == '-') {
			n++
		}
		if ws := wording.Split(clip(text[n:], 100)); len(ws) > 3 && opensOrNames(ws) {
			return n
		}
	}
	if n := postFacts(text); n > 0 {
		return n
	}
	if dates, ok := calendar.Find(text); ok {
		if title, _ := earlierOn(text, dates); title != "" {
			return 0
		}
		if n := sentenceBehind(text, dates); n > 0 {
			return n
		}
	}
	if len(text) < longLine {
		return 0
	}
	if cuts := inlineBullets(text); len(cuts) > 0 {
		return cuts[0]
	}
	for _, n := range sentenceStarts(text) {
		ws := wording.Split(clip(text[n:], 100))
		if rowLine(clip(text[n:], 100), ws) {
			continue // "Operating system: …"
		}
		if l := ws.Lead(); l.Verb.Form != wording.None && !l.Verb.Noun || activityOf(ws) || ws.Cue(0, wording.Duty) > 0 {
			return n
		}
	}
	return 0
}

// sentenceBehind returns where a sentence of work begins right behind the dates of a role, "(Mar 2021 - Present) Leads the desk.";
// 0 for none.
func sentenceBehind(text string, dates calendar.Range) int {
	rest := strings.TrimLeft(text[dates.End:], ")]:,;|–— -.")
	if dates.Start == 0 || !strings.HasSuffix(rest, ".") || text[len(text)-len(rest)-1] != ' ' {
		return 0
	}
	ws := wording.Split(rest)
	if len(ws) < 4 || !ws[0].Upper || ws[1].Upper || ws[0].Start > 0 {
		return 0
	}
	if v := ws.LeadAt(0).Verb; v.Form == wording.None || v.Form == wording.Gerund {
		return 0
	}
	return len(text) - len(rest)
}

// longLine is how long, in bytes, a line of facts is at least that may hold more than facts.
const longLine = 100

func (r *unitReader) context() unitContext {
	switch {
	case r.describe:
		return inDescription
	case r.knows:
		return inKnowledge
	case r.found:
		return inProblem
	case r.facts, r.part.work() && r.role < 0 && !r.named:
		return inFacts
	}
	return inRoleText
}
