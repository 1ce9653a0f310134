package doctext

import (
	"strings"
	"unicode/utf8"
)

// A row of a table is read as one line when its cells are labels, names, dates: at most shortCell characters each and
// shortRow in all. Cells with more are text in columns, read one after the other.
const (
	shortCell = 60
	shortRow  = 110
)

// cellSeparator stands between the cells of a row on one line; the reader of roles parts heads at it.
const cellSeparator = " | "

func (c *composer) beginRow() {
	c.end()
	c.rows = append(c.rows, row{})
}

func (c *composer) beginCell() { c.push("") }

func (c *composer) endCell() {
	lines := c.pop()
	if n := len(c.rows); n > 0 && len(lines) > 0 {
		c.rows[n-1].cells = append(c.rows[n-1].cells, lines)
	}
}

// endRow puts the row's text into the story around the table.
func (c *composer) endRow() {
	n := len(c.rows) - 1
	if n < 0 {
		return
	}
	cells := c.rows[n].cells
	c.rows = c.rows[:n]
	if len(cells) > 0 {
		c.addRow(cells)
	}
}

// dropRow forgets the row.
func (c *composer) dropRow() {
	if n := len(c.rows); n > 0 {
		c.rows = c.rows[:n-1]
	}
}

func (c *composer) addRow(cells [][]Line) {
	st := c.story
	if bulletCell(cells) {
		cells[1][0].Bullet = cells[0][0].Text
		cells = cells[1:]
	}
	if len(cells) > 1 && shortCells(cells) {
		cells = [][]Line{{joinCells(cells)}}
	}
	blank := st.empty
	for i, cell := range cells {
		c.cell++
		// A column of several paragraphs is a block of its own; a label's text is not parted from it.
		if i > 0 && len(cells[i-1]) > 1 || blank {
			cell[0].Blank = true
		}
		blank = false
		for _, l := range cell {
			if l.Cell == 0 {
				l.Cell = c.cell
			}
			st.lines = append(st.lines, l)
		}
	}
	st.empty, st.after = false, 0
}

// bulletCell reports a row whose first cell is a bullet, as lists are laid out in tables.
func bulletCell(cells [][]Line) bool {
	if len(cells) < 2 || len(cells[0]) != 1 || cells[1][0].Bullet != "" {
		return false
	}
	s := cells[0][0].Text
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && strings.ContainsRune("•·●▪◦‣■□○◆❖➢✓☑→-–*o", r)
}

func shortCells(cells [][]Line) bool {
	all := 0
	for _, cell := range cells {
		n := utf8.RuneCountInString(cell[0].Text)
		if len(cell) > 1 || n > shortCell || cell[0].Bullet != "" || cell[0].Hidden || cell[0].Cell > 0 || cell[0].Heading > 0 {
			return false
		}
		all += n
	}
	return all <= shortRow
}

func joinCells(cells [][]Line) Line {
	l := cells[0][0]
	texts := make([]string, len(cells))
	for i, cell := range cells {
		texts[i] = cell[0].Text
		l.Bold = l.Bold && cell[0].Bold
		l.Italic = l.Italic && cell[0].Italic
	}
	l.Text = strings.Join(texts, cellSeparator)
	return l
}
