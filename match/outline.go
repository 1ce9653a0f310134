package match

import "github.com/resumematch/resumematch/match/internal/textline"

// An outlined is the anatomy of a resume.
type outlined struct {
	sections   []resumeSection // in order; they cover all lines
	roles      []resumeRole    // in order; none overlaps another
	statements []statement     // in order
}

// readOutline reads the anatomy of a resume from its text and the lines of it.
func readOutline(text string, lines []textline.Line) outlined {
	d := &document{text, lines}
	o := outlined{sections: readResumeSections(d)}
	o.roles = findRoles(d, o.sections)
	o.statements = findStatements(d, o.sections, o.roles)
	return o
}

// A document is the text of a resume with its lines.
type document struct {
	text  string
	lines []textline.Line
}

// lineText returns the content of line i.
// Not inlined for the size of the binary.
//
//go:noinline
func (d *document) lineText(i int) string { return d.lines[i].Text(d.text) }
