package posting

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// Agencies and staffing firms write what they ask for as a matrix: a row for each skill, with the years asked for and how strongly, in any
// order: "8<tab>Required<tab>Running harbors", "Radar | 5 | Desired", "Rope work / 10 / Required".

// A matrixRow is a row of a matrix.
type matrixRow struct {
	what    cell
	section Section // as its cell says; Intro where none does
	years   [2]int  // bytes of the number of years; 0, 0 for none
	told    bool    // the years' cell says that it is years: "5+", "5 yrs"
	slashes bool    // only slashes divide its cells
}

// What cells say of how strongly a row is asked for, in small letters between strokes.
const (
	requiredCells  = "|required|mandatory|must have|must-have|must|essential|"
	preferredCells = "|preferred|desired|highly desired|highly preferred|strongly preferred|desirable|highly desirable|nice to have|nice-to-have|optional|a plus|plus|"
)

// needCell returns the section that a cell stands for; Intro for none.
func needCell(s string) Section {
	if len(s) > len("strongly preferred")+1 {
		return Intro
	}
	s = "|" + strings.ToLower(strings.Trim(s, "*():")) + "|"
	switch {
	case len(s) < 4:
	case strings.Contains(requiredCells, s):
		return Required
	case strings.Contains(preferredCells, s):
		return Preferred
	}
	return Intro
}

// columnWords are words of the headings of a matrix's columns.
var columnWords = token.NewSet(`skill skills experience requirement requirements description qualification qualifications technology tool tools area competency set name
required preferred desired mandatory need needed priority importance optional desirable
year years yrs yr no of amount total minimum min or and last used candidate actual your the in with type level s`)

// matrix returns the rows of the matrix that begins at lines[i], and the line behind it; i where there is none.
func matrix(text string, lines []textline.Line, i int) (found []criterionLine, end int) {
	years, header := matrixHeader(text, &lines[i])
	end = i
	if header {
		end++
	}
	numbered := !header // its numbers count the rows
	sure := header
	for from := end; end < len(lines); end++ {
		l := &lines[end]
		row, ok := matrixRowOf(text, l, header)
		if !ok || row.section == Intro && !header || row.slashes && row.years[1] == 0 && !header {
			break
		}
		number := text[row.years[0]:row.years[1]]
		numbered = numbered && !row.told && number != "" && row.years[0] < row.what.start && number == string(rune('1'+min(end-from, 9)))
		if !row.told && header && !years {
			row.years = [2]int{}
		}
		sure = sure || row.section != Intro && row.years[1] > 0
		line := *l
		line.Start, line.End, line.Bullet, line.Joined = row.what.start, row.what.end, lostBullet, false
		if row.section == Intro {
			row.section = Required
		}
		found = append(found, criterionLine{line, tableCell{row.section, row.years}})
	}
	if len(found) == 0 || !sure && len(found) < 2 {
		return nil, i
	}
	for k := range found {
		if numbered {
			found[k].years = [2]int{}
		}
	}
	return found, end
}

// matrixCells appends the cells of a line: between tabs or runs of spaces, else between bars or slashes.
func matrixCells(out []cell, text string, l *textline.Line) (cells []cell, slashes bool) {
	line := text[l.From:l.End]
	mark := ""
	switch {
	case strings.Contains(line, "|"):
		mark = "|"
	case strings.Contains(line, "\t"), strings.Contains(line, "  "):
		out, _ = cellsOf(out, text, l.From)
		if len(out) > 1 {
			return out, false
		}
		out = out[:0]
		fallthrough
	default:
		mark = " / "
	}
	at := l.Start
	if mark == "|" {
		at = l.From
	}
	for at < l.End {
		n := strings.Index(text[at:l.End], mark)
		if n < 0 {
			n = l.End - at
		}
		if piece := strings.TrimSpace(text[at : at+n]); piece != "" {
			start := at + strings.Index(text[at:], piece)
			out = append(out, cell{start: start, end: start + len(piece)})
		}
		at += n + len(mark)
	}
	return out, mark != "|"
}

// longMatrixLine is how long a row of a matrix is at most, in bytes.
const longMatrixLine = 400

// mayBeRow reports whether a line can be one of a matrix, at a glance.
func mayBeRow(text string, l *textline.Line) bool {
	if l.End-l.From > longMatrixLine {
		return false
	}
	line := text[l.From:l.End]
	return strings.Contains(line, "\t") || strings.Contains(line, "  ") || strings.Contains(line, "|") || strings.Contains(line, " / ")
}

// matrixHeader reports whether the line heads the columns of a matrix, and whether one of these tells years.
func matrixHeader(text string, l *textline.Line) (years, ok bool) {
	if !mayBeRow(text, l) {
		return false, false
	}
	var room [8]cell
	if cells, slashes := matrixCells(room[:0], text, l); len(cells) < 2 || slashes && len(cells) < 3 {
		return false, false
	}
	line := strings.ToLower(text[l.From:l.End])
	for _, w := range strings.FieldsFunc(line, func(r rune) bool { return r < 'a' || r > 'z' }) {
		if !columnWords.Has(w) {
			return false, false
		}
	}
	years = strings.Contains(line, "year") || strings.Contains(line, "yr")
	return years, years || strings.Contains(line, "requir") || strings.Contains(line, "desir") || strings.Contains(line, "prefer")
}

// matrixRowOf returns the row that the line is: one cell that says what is asked for, and one or two of how strongly and how many years.
func matrixRowOf(text string, l *textline.Line, header bool) (row matrixRow, ok bool) {
	if !mayBeRow(text, l) {
		return row, false
	}
	var room [8]cell
	cells, slashes := matrixCells(room[:0], text, l)
	row.slashes = slashes
	for _, c := range cells {
		s := text[c.start:c.end]
		section := needCell(s)
		number, told := yearsCell(s)
		switch {
		case section != Intro && row.section == Intro:
			row.section = section
		case number > 0 && row.years[1] == 0:
			row.years, row.told = [2]int{c.start, c.start + number}, told
		case header && len(s) < 4 && row.what.end > 0: // "Yes", "N/A", "-"
			if first := s[0] | 0x20; row.section == Intro && first == 'y' {
				row.section = Required
			} else if row.section == Intro && first == 'n' {
				row.section = Preferred
			}
		case row.what.end > 0:
			return row, false
		default:
			row.what = c
		}
	}
	return row, row.what.end > 0 && (row.section != Intro || row.years[1] > 0)
}

// yearsCell returns the length of the number that a cell of years begins with, "8", "5+", "3-5 yrs", and whether it says that it is one of
// years; 0 for another cell.
func yearsCell(s string) (number int, told bool) {
	for number < len(s) && isDigit(s[number]) {
		number++
	}
	if number == 0 || number > 2 || s[0] == '0' {
		return 0, false
	}
	rest := strings.ToLower(strings.TrimLeft(s[number:], "0123456789+-– "))
	rest = strings.TrimRight(rest, ".")
	switch rest {
	case "":
		return number, len(s) > number
	case "year", "years", "yr", "yrs", "year(s)", "yr(s)", "years of experience", "years experience":
		return number, true
	}
	return 0, false
}
