package posting

import (
	"slices"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// Councils, universities and health services write what they ask for as a table, the person specification: a row for each sort of
// criteria, a column for the essential ones, one for the desirable ones, one for how each is assessed. Copied as text, a tab or a run
// of spaces stands between its cells, and a cell with several lines goes on in the next.

// A column is what a column of such a table holds.
type column uint8

const (
	other     column = iota // a row's label, how it is assessed
	criterion               // what is asked for, where other columns say how strongly
	essential
	desirable
	grade // a letter for how strongly
)

// columnNames are the headings of columns, in small letters.
var columnNames = map[string]column{
	"essential": essential, "essential criteria": essential, "essential requirements": essential, "essential criterion": essential, "essential (e)": essential, "essentials": essential,
	"desirable": desirable, "desirable criteria": desirable, "desirable requirements": desirable, "desirable criterion": desirable, "desirable (d)": desirable, "desirables": desirable,
	"e/d": grade, "e / d": grade, "e or d": grade, "essential/desirable": grade, "essential / desirable": grade, "essential or desirable": grade, "essential (e) or desirable (d)": grade,
	"criteria": criterion, "criterion": criterion, "requirement": criterion, "requirements": criterion, "attribute": criterion, "attributes": criterion, "factor": criterion,
	"area": criterion, "competency": criterion, "skills": criterion, "specification": criterion, "item": criterion,
}

// columnNamed returns what the column with this heading holds.
func columnNamed(name string) column {
	return columnNames[strings.TrimSpace(strings.TrimRight(strings.ToLower(name), ":*"))]
}

// A cell is a piece of a line between tabs or runs of spaces; bytes in the text.
type cell struct {
	start, end int
	tabs       int // before it, since the cell before
}

// fewestGap is how many spaces divide two cells.
const fewestGap = 2

// cellsOf appends the cells of the line of text that begins at from. Tabs behind the last cell are in the count of all.
func cellsOf(out []cell, text string, from int) (cells []cell, tabs int) {
	end := len(text)
	if n := strings.IndexByte(text[from:], '\n'); n >= 0 {
		end = from + n
	}
	before := 0
	for i := from; i < end; {
		if c := text[i]; c == ' ' || c == '\t' {
			if c == '\t' {
				before++
				tabs++
			}
			i++
			continue
		}
		stop := i
		for k := i; k < end && text[k] != '\t'; k++ {
			if text[k] != ' ' {
				stop = k + 1
			} else if k-stop+1 >= fewestGap {
				break
			}
		}
		out = append(out, cell{i, stop, before})
		before, i = 0, stop
	}
	return out, tabs
}

// A specification is a table of criteria: its columns, and where they begin in the line of its heading.
type specification struct {
	columns []column
	starts  []int // from the line's beginning
	tabs    int   // in a whole row; 0 where runs of spaces divide the cells
}

// specificationAt returns the table whose heading lines[i] is; false when it is none.
func specificationAt(text string, l *textline.Line) (s specification, ok bool) {
	if line := l.Text(text); len(line) > 2*longTitle || !strings.Contains(line, "\t") && !strings.Contains(line, "  ") {
		return s, false // as nearly always
	}
	cells, tabs := cellsOf(nil, text, l.From)
	var has [grade + 1]bool
	for i, c := range cells {
		for k := 1; k < c.tabs || i == 0 && k <= c.tabs; k++ { // an empty cell
			s.columns, s.starts = append(s.columns, other), append(s.starts, c.start-l.From)
		}
		kind := columnNamed(text[c.start:c.end])
		has[kind] = true
		s.columns, s.starts = append(s.columns, kind), append(s.starts, c.start-l.From)
	}
	if len(s.columns) > 0 && s.columns[0] == other {
		s.columns[0] = criterion
	}
	s.tabs = tabs
	return s, has[essential] && has[desirable] || has[grade] && len(cells) > 1
}

// at returns the column that a cell of a row with runs of spaces stands in.
func (s *specification) at(offset int) int {
	for k := len(s.starts) - 1; k > 0; k-- {
		if offset+fewestGap > s.starts[k] {
			return k
		}
	}
	return 0
}

// A tableCell is what a table says of a line that is one of its cells.
type tableCell struct {
	section Section // Intro for a line as it stands
	years   [2]int  // bytes of the number of years asked for; 0, 0 for none
}

// A criterionLine is a line of the posting that is a criterion.
type criterionLine struct {
	textline.Line
	tableCell
}

// specifications returns the lines with one for each criterion of a table in place of the table's, and what the table says of these. It returns the lines given and nil when there is no table.
func (r *Reader) specifications(text string, lines []textline.Line) ([]textline.Line, []tableCell) {
	var out []criterionLine
	done := 0 // lines before it are in out
	for i := 0; i < len(lines); i++ {
		found, end := r.specification(text, lines, i)
		if end == i {
			continue
		}
		out = append(plain(out, lines[done:i]), found...)
		done, i = end, end-1
	}
	if done > 0 {
		out = plain(out, lines[done:])
	}
	if out == nil {
		return graded(text, lines)
	}
	cells, of := make([]textline.Line, len(out)), make([]tableCell, len(out))
	for i := range out {
		cells[i], of[i] = out[i].Line, out[i].tableCell
	}
	return cells, of
}

// plain appends lines as they stand.
func plain(out []criterionLine, lines []textline.Line) []criterionLine {
	for i := range lines {
		out = append(out, criterionLine{Line: lines[i]})
	}
	return out
}

// specification returns the criteria of the table whose heading begins at lines[i], and the line behind it; i where there is none.
func (r *Reader) specification(text string, lines []textline.Line, i int) (found []criterionLine, end int) {
	table, ok := specificationAt(text, &lines[i])
	if !ok {
		if found, end = matrix(text, lines, i); end > i {
			return found, end
		}
		return r.stacked(text, lines, i)
	}
	reader := tableReader{text: text, specification: table}
	for end = i + 1; end < len(lines) && reader.row(&lines[end]); end++ {
	}
	reader.finish()
	sort.SliceStable(reader.out, func(i, k int) bool { return reader.out[i].Start < reader.out[k].Start })
	return reader.out, end
}

// A tableReader reads the rows of a table.
type tableReader struct {
	specification
	text   string
	column int             // that the last cell stands in
	named  []textline.Line // of the row at hand: the cells of the column of criteria
	grade  Section         // of the row at hand, as its mark or its letter says
	out    []criterionLine
}

// row reads a line of the table; false when it is none of its.
func (t *tableReader) row(l *textline.Line) bool {
	cells, tabs := cellsOf(nil, t.text, l.From)
	if assessment(l.Text(t.text)) && len(cells) > 1 {
		return false
	}
	if l.Blank && len(cells) < 2 && (t.tabs == 0 || tabs == 0) {
		return false
	}
	if t.tabs == 0 {
		if len(cells) == 1 && t.at(cells[0].start-l.From) == 0 {
			return false
		}
		if t.at(cells[0].start-l.From) == 0 {
			t.finish()
		}
		for _, c := range cells {
			t.cell(l, c, t.at(c.start-l.From))
		}
		return true
	}
	last := len(t.columns) - 1
	if tabs == t.tabs || t.column+tabs > last || t.column == last && t.columns[last] == other {
		t.finish()
		t.column = 0
	}
	for _, c := range cells {
		t.column = min(t.column+c.tabs, last)
		t.cell(l, c, t.column)
		tabs -= c.tabs
	}
	t.column = min(t.column+tabs, last)
	return true
}

// marks are what stands in a cell to say that the criterion of its row is one of its column's.
var marks = strings.Fields("✓ ✔ √ x X × ✗ ✘ • ● * Y Yes yes YES y")

// cell takes a cell of the column numbered at.
func (t *tableReader) cell(l *textline.Line, c cell, at int) {
	line := *l
	line.Start, line.End, line.Bullet, line.Joined = c.start, c.end, lostBullet, false
	words := t.text[c.start:c.end]
	switch kind := t.columns[at]; kind {
	case criterion:
		t.named = append(t.named, line)
	case grade:
		t.grade = gradeOf(words)
	case essential, desirable:
		section := Required
		if kind == desirable {
			section = Preferred
		}
		if slices.Contains(marks, words) {
			t.grade = section
			return
		}
		if n := len(t.out); n > 0 && t.out[n-1].section == section && small(words[0]) && strings.Trim(t.text[t.out[n-1].End:c.start], " ") == "\n" {
			line.Joined = true // the rest of a wrapped line
		}
		t.out = append(t.out, criterionLine{line, tableCell{section: section}})
	}
}

// finish takes over what is asked for in the row at hand.
func (t *tableReader) finish() {
	for _, line := range t.named {
		if t.grade != Intro {
			t.out = append(t.out, criterionLine{line, tableCell{section: t.grade}})
		}
	}
	t.named, t.grade = t.named[:0], Intro
}

// gradeOf returns the section that a letter or a word stands for; Intro for none.
func gradeOf(s string) Section {
	switch strings.ToLower(s) {
	case "e", "essential", "(e)":
		return Required
	case "d", "desirable", "(d)":
		return Preferred
	}
	return Intro
}
