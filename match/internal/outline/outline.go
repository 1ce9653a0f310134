// Package outline reads the anatomy of a resume: the sections that its lines fall into, the roles with their dates, and the
// statements of work. [Read] does so in this order, and each step sees what the ones before it found:
//
//   - sections: a line is a heading by headings.txt, or by its form alone; where no heading announces work, a role does
//   - roles: title, employer and dates in the lines that head a position
//   - statements: lines are joined to bullets and paragraphs, and paragraphs cut into sentences. In a role each of them is a
//     statement of work that is not plainly something else, a list of tools, what the employer makes, what the writer is
//     like; elsewhere it has to tell of an action
//
// README.md says which file does what. The package knows words by package wording and dates by package calendar; it knows
// nothing of postings and skills, nor of how well a statement is backed by a measure.
package outline

import (
	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// An Outline is the anatomy of a resume.
type Outline struct {
	Sections   []Section   // in order; they cover all lines
	Roles      []Role      // in order; no line belongs to two
	Statements []Statement // in order
}

// Read reads the anatomy of a resume from its text and the lines of it. Lines are counted from 0 as they stand in lines.
func Read(text string, lines []textline.Line) Outline {
	d := &document{text: text, lines: lines, known: make([]knownLine, len(lines))}
	o := Outline{Sections: readSections(d)}
	o.Roles = findRoles(d, o.Sections)
	o.Statements = findStatements(d, o.Sections, o.Roles)
	return o
}

// A document is the text of a resume with its lines.
type document struct {
	text  string
	lines []textline.Line
	known []knownLine // of each line

	bulletWidth int  // characters of the longest bullet; 0 when it was not asked for
	stopped     bool // a third of the bullets or more end in a full stop
	small       bool // bullets in lower case mostly open with a deed
}

// knownLine is what was found out about a line: every step asks for the form and the dates of the lines around it.
type knownLine struct {
	dates          calendar.Range
	dated, looked  bool
	class, bullet  lineClass // as text without and with a bullet
	classed, asked bool      // class, bullet are known
}

// dates returns the first range of dates on line i.
func (d *document) dates(i int) (calendar.Range, bool) {
	k := &d.known[i]
	if !k.looked {
		k.looked = true
		text := d.lineText(i)
		if k.dates, k.dated = findDates(text); !k.dated && d.lines[i].Bullet == "" {
			k.dates, k.dated = calendar.Season(text)
			k.dated = k.dated && (k.dates.Start == 0 || wording.HasTitle(text[:k.dates.Start]))
		}
	}
	return k.dates, k.dated
}

// class returns the form of line i, as a bullet or as none.
func (d *document) class(i int, bulleted bool) lineClass {
	k := &d.known[i]
	class, known := &k.class, &k.classed
	if bulleted {
		class, known = &k.bullet, &k.asked
	}
	if !*known {
		dates, dated := d.dates(i)
		*class, *known = classifyDated(d.lineText(i), bulleted, dates, dated), true
		if *class == lineText && !bulleted && !dated && besideDates(d, i) {
			*class = lineHead
		}
	}
	return *class
}

// lineText returns the content of line i.
func (d *document) lineText(i int) string { return d.lines[i].Text(d.text) }
