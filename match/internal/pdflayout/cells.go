package pdflayout

// maxAssign bounds pieces times cells; the fullest real table is far below.
const maxAssign = 4_000_000

// A tableSplit is a region that a table parts: beside the table the region has nothing.
type tableSplit struct {
	table        *table
	above, below []piece
	cells        [][]piece // by cell of the table
	rest         []piece   // within the table's outline but in no cell
}

// splitTable finds a table with text side by side that spans a region.
func (b *Builder) splitTable(pieces []piece) (tableSplit, bool) {
	for n := range b.tables {
		t := &b.tables[n]
		if len(t.cells)*len(pieces) > maxAssign {
			continue
		}
		if s, ok := split(t, pieces); ok {
			return s, true
		}
	}
	return tableSplit{}, false
}

func split(t *table, pieces []piece) (tableSplit, bool) {
	s := tableSplit{table: t, cells: make([][]piece, len(t.cells))}
	for i := range pieces {
		p := &pieces[i]
		middle := p.y - 0.3*p.size
		switch {
		case p.in(t.area):
			s.assign(*p)
		case middle < t.y0:
			s.above = append(s.above, *p)
		case middle > t.y1:
			s.below = append(s.below, *p)
		default:
			return s, false
		}
	}
	return s, s.sideBySide()
}

// assign puts a piece into the first cell that holds its middle.
func (s *tableSplit) assign(p piece) {
	for i, c := range s.table.cells {
		if p.in(c) {
			s.cells[i] = append(s.cells[i], p)
			return
		}
	}
	s.rest = append(s.rest, p)
}

// sideBySide reports whether two cells beside each other have text.
func (s *tableSplit) sideBySide() bool {
	cells := s.table.cells
	for i, c := range cells {
		if len(s.cells[i]) == 0 {
			continue
		}
		for k := i + 1; k < len(cells) && cells[k].y0 < c.y1; k++ {
			if len(s.cells[k]) > 0 && c.y0 < cells[k].y1 {
				return true
			}
		}
	}
	return false
}

// readTable reads a table cell by cell, row by row. A row of cells that hold one line each is read as one line, as
// its reader does.
func (b *Builder) readTable(s *tableSplit, depth int) {
	cells := s.table.cells
	for i := 0; i < len(cells); {
		n := 1
		for i+n < len(cells) && cells[i+n].y0 == cells[i].y0 {
			n++
		}
		b.readTableRow(s, i, i+n, depth)
		i += n
	}
	b.cells++
	b.cell = b.cells
	b.readRegion(s.rest, depth+1)
}

// readTableRow reads the cells i to k, which begin at the same height.
func (b *Builder) readTableRow(s *tableSplit, i, k, depth int) {
	var whole []piece
	plain := k-i > 1
	for n := i; n < k; n++ {
		whole = append(whole, s.cells[n]...)
		plain = plain && s.table.cells[n].y1 == s.table.cells[i].y1
	}
	if plain && len(whole) > 0 && oneLine(whole) {
		b.cells++
		b.cell = b.cells
		b.readRows(whole)
		return
	}
	for n := i; n < k; n++ {
		b.cells++
		b.cell = b.cells
		b.readRegion(s.cells[n], depth+1)
	}
}

// oneLine reports whether all pieces stand on one line.
func oneLine(pieces []piece) bool {
	for i := range pieces {
		if !sameLine(&pieces[0], &pieces[i]) {
			return false
		}
	}
	return true
}
