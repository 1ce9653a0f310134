package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain text may show a page as it is set: a column of contacts and skills, wide gaps, and the work beside it ("pdftotext -layout" writes it
// so). Read line by line, a bullet would go on with a skill. The columns are parted where both have headings of a resume; where only the left
// one has, as with dates or headings in the margin, what stands on a line belongs together.

// Bounds of a page in columns, which those of resumes keep by far; a row of a table or a date set at the right does not.
const (
	fewestRows   = 4   // lines with text in both columns, and lines that begin at the second
	narrowColumn = 8   // characters: the first column with its gap
	widestColumn = 160 // characters, before the second
	crossedRows  = 5   // one line in so many may have text where the gap should be: a name above both
)

// Uncolumn returns the text with the second of two columns that it is set in behind the first, and whether it is set so. Pages end their columns
// only where one is not set in two.
func Uncolumn(text string) (string, bool) {
	if !strings.Contains(text, "   ") {
		return text, false
	}
	var c columns
	second, found := 0, false
	for page := range strings.SplitAfterSeq(text, "\f") {
		rows := strings.Split(strings.TrimSuffix(page, "\f"), "\n")
		if at := secondColumn(rows, second); at > 0 {
			second, found = at, true
			for _, row := range rows {
				c.add(row, at)
			}
		} else {
			c.flush()
			c.out.WriteString(page)
		}
	}
	if !found {
		return text, false
	}
	c.flush()
	return c.out.String(), true
}

// columns are the rows of two columns read so far that are not yet written.
type columns struct {
	out          strings.Builder
	first, other []string
	begun        bool // the first column has text
}

// add takes a row whose second column begins at this character. One that fills both stands for itself, and so does what stands above the
// second before the first begins: a name.
func (c *columns) add(row string, at int) {
	left, right, ok := partRow(row, at)
	switch {
	case !ok:
		c.flush()
		c.out.WriteString(row + "\n")
	case left == "" && !c.begun:
		c.out.WriteString(right + "\n")
	default:
		c.begun = true
		c.first, c.other = appendRow(c.first, left), appendRow(c.other, right)
	}
}

// appendRow appends a row to a column; two blank ones are one.
func appendRow(column []string, row string) []string {
	if row == "" && (len(column) == 0 || column[len(column)-1] == "") {
		return column
	}
	return append(column, row)
}

// flush writes the columns, the second behind the first.
func (c *columns) flush() {
	for _, column := range [...][]string{c.first, c.other} {
		for _, row := range column {
			c.out.WriteString(row + "\n")
		}
		if len(column) > 0 && column[len(column)-1] != "" {
			c.out.WriteByte('\n')
		}
	}
	c.first, c.other, c.begun = c.first[:0], c.other[:0], false
}

// secondColumn returns the character that the second of two columns begins at; 0 when the rows are not set in two. A page may go on with the
// columns of the one before, whose second begins at last, without a heading of its own.
func secondColumn(rows []string, last int) int {
	var starts [widestColumn]int
	for _, row := range rows {
		eachStart(row, func(at int) { starts[at]++ })
	}
	best, most := 0, 0
	for at, n := range starts {
		if n < fewestRows {
			continue
		}
		if h := headingsBeside(rows, at, at == last); h > most {
			best, most = at, h
		}
	}
	return best
}

// eachStart calls yield with each character at which text begins behind two spaces or more.
func eachStart(row string, yield func(at int)) {
	at, spaces := 0, 0
	for _, r := range row {
		if r == ' ' {
			spaces++
		} else {
			if spaces > 1 && at >= narrowColumn && at < widestColumn {
				yield(at)
			}
			spaces = 0
		}
		at++
	}
}

// headingsBeside returns how many headings of a resume stand in the columns of the rows, of which the second begins at this character; 0 when
// these are no columns. One that goes on needs none, and counts as one.
func headingsBeside(rows []string, at int, goesOn bool) int {
	var left, right, both, all, crossed int
	for _, row := range rows {
		a, b, ok := partRow(row, at)
		switch {
		case a == "" && b == "":
			continue
		case !ok:
			crossed++
		case a != "" && b != "":
			both++
		}
		all++
		if ok && opensPart(a) {
			left++
		}
		if ok && opensPart(b) {
			right++
		}
	}
	switch {
	case both < fewestRows || crossed*crossedRows > all:
		return 0
	case left > 0 && right > 0:
		return left + right
	case goesOn:
		return 1
	}
	return 0
}

// opensPart reports the wording of a heading that opens a part.
func opensPart(cell string) bool {
	if first, _ := utf8.DecodeRuneInString(cell); !unicode.IsUpper(first) || len(cell) > longestHeading {
		return false
	}
	key, _ := headingKey(cell)
	part, known := listedHeading(key, true)
	return known && part.opens()
}

// longestHeading is how many bytes a heading in a column has at most.
const longestHeading = 40

// partRow parts a row before this character; not where text stands there or right before it. The second column keeps what it is indented.
func partRow(row string, at int) (left, right string, ok bool) {
	cut := 0
	for n := 0; n < at && cut < len(row); n++ {
		_, size := utf8.DecodeRuneInString(row[cut:])
		cut += size
	}
	left, right = strings.TrimSpace(row[:cut]), strings.TrimRight(row[cut:], " ")
	if right != "" && left != "" && !strings.HasSuffix(row[:cut], "  ") {
		return left, right, false
	}
	return left, right, true
}
