package pdflayout

import (
	"cmp"
	"slices"
	"sort"
)

// A band is a stretch of a region that a gutter divides into two columns.
type band struct {
	left, right []piece
	above       []piece
	below       []piece
	score       float32
}

// maxDepth bounds the recursion; pages have at most a few columns within columns.
const maxDepth = 12

// maxSearched bounds the search for columns; a dense page has a few hundred pieces.
const maxSearched = 5000

// readRegion reads pieces in reading order: where a gutter divides them, what is above it, the left column, the
// right one, what is below.
func (b *Builder) readRegion(pieces []piece, depth int) {
	if len(pieces) == 0 {
		return
	}
	if depth < maxDepth && len(b.tables) > 0 {
		if s, ok := b.splitTable(pieces); ok {
			tables, outer := b.tables, b.cell
			b.readRegion(s.above, depth+1)
			b.tables = nil // one within a cell is read by its rows
			b.readTable(&s, depth)
			b.tables, b.cell = tables, outer
			b.readRegion(s.below, depth+1)
			return
		}
	}
	if depth < maxDepth && len(pieces) >= 4 && len(pieces) <= maxSearched {
		if best, ok := b.bestBand(pieces); ok {
			b.readRegion(best.above, depth+1)
			b.readRegion(best.left, depth+1)
			b.column++
			b.readRegion(best.right, depth+1)
			b.column++
			b.readRegion(best.below, depth+1)
			return
		}
	}
	b.readRows(pieces)
}

// bestBand returns the best division of a region into columns, if there is any.
func (b *Builder) bestBand(pieces []piece) (band, bool) {
	var best band
	for _, x := range b.leftEdges(pieces) {
		for _, c := range b.bands(pieces, x) {
			if c.score > best.score*1.05 {
				best = c
			}
		}
	}
	return best, best.score > 0
}

// leftEdges returns the places where a right column might begin, from left to right.
func (b *Builder) leftEdges(pieces []piece) []float32 {
	xs := make([]float32, len(pieces))
	for i := range pieces {
		xs[i] = pieces[i].x0
	}
	slices.Sort(xs)
	var edges []float32
	margin := xs[0]
	for i := 0; i < len(xs) && len(edges) < 100; {
		n := 1
		for i+n < len(xs) && xs[i+n] < xs[i]+2 {
			n++
		}
		if xs[i] > margin+20 {
			edges = append(edges, xs[i])
		}
		i += n
	}
	return edges
}

// side tells where a piece is of a gutter that ends at x.
func side(p *piece, x float32) int {
	gutter := min(0.45*p.size, 6)
	switch {
	case p.x0 >= x-1:
		return 1
	case p.x1 <= x-gutter:
		return -1
	}
	return 0
}

// bands returns the stretches of a region that a gutter left of x divides into columns. Pieces are sorted by
// baseline.
func (b *Builder) bands(pieces []piece, x float32) []band {
	var found []band
	for i := 0; i < len(pieces); {
		if side(&pieces[i], x) == 0 {
			i++
			continue
		}
		k := i
		for k < len(pieces) && side(&pieces[k], x) != 0 {
			k++
		}
		if c, ok := b.divide(pieces, i, k, x); ok {
			found = append(found, c)
		}
		i = k
	}
	return found
}

// divide judges the band of pieces[i:k], which the gutter at x crosses freely.
func (b *Builder) divide(pieces []piece, i, k int, x float32) (band, bool) {
	i, k = trim(pieces, i, k, x)
	var c band
	for n := i; n < k; n++ {
		if side(&pieces[n], x) < 0 {
			c.left = append(c.left, pieces[n])
		} else {
			c.right = append(c.right, pieces[n])
		}
	}
	if len(c.left) == 0 || len(c.right) == 0 {
		return c, false
	}
	c.above, c.below = pieces[:i:i], pieces[k:]
	c.score = b.columnScore(c.left, c.right)
	return c, c.score > 0
}

// trim takes from the ends of a band what stands on one side only and belongs to what is above or below.
func trim(pieces []piece, i, k int, x float32) (int, int) {
	top := [2]int{-1, -1} // the first piece of each side
	end := [2]int{-1, -1} // the last
	for n := i; n < k; n++ {
		s := 0
		if side(&pieces[n], x) > 0 {
			s = 1
		}
		if top[s] < 0 {
			top[s] = n
		}
		end[s] = n
	}
	if top[0] < 0 || top[1] < 0 {
		return i, k
	}
	if start := max(top[0], top[1]); start > i && top[1] < top[0] {
		i = widestGap(pieces, i, start, i)
	}
	// What follows the shorter column goes on in the longer one to the region's end, or is the beginning of what
	// the next line across shows.
	if stop := min(end[0], end[1]) + 1; stop < k && k < len(pieces) {
		k = widestGap(pieces, stop, k, k)
	}
	return i, k
}

// widestGap returns the piece from..to above which the most white space stands, if that is clearly more than a
// line's; else otherwise.
func widestGap(pieces []piece, from, to, otherwise int) int {
	best, at := float32(0), otherwise
	for n := max(from, 1); n <= to && n < len(pieces); n++ {
		gap := (pieces[n].y - pieces[n-1].y) / max(pieces[n].size, 1)
		if gap > best {
			best, at = gap, n
		}
	}
	if best < 1.7 {
		return otherwise
	}
	return at
}

// columnScore is larger the more text a gutter divides into columns, and 0 where the two sides are read across: a
// label and its text, an entry and its date, the cells of a row.
func (b *Builder) columnScore(left, right []piece) float32 {
	l, r := measure(left), measure(right)
	if l.lines < 2 && r.lines < 3 || r.lines < 2 {
		return 0
	}
	aligned := alignedLines(left, right)
	al, ar := float32(aligned)/float32(l.lines), float32(aligned)/float32(r.lines)
	overlap := min(l.bottom, r.bottom) - max(l.top, r.top)
	if overlap <= 0 {
		return 0
	}
	// Of gutters with the same right column the one that more lines respect is the real one.
	score := overlap * float32(min(l.lines, r.lines)) * (1 + float32(l.lines+r.lines)/100)
	changes := sideChanges(left, right)
	turns := float32(changes) / float32(min(l.lines, r.lines))
	independent := al < 0.7 && ar < 0.7
	switch {
	case changes <= 2 || turns <= 0.15:
		// Drawn one side after the other: columns, if both are running text. Labels and dates stand apart.
		// Two or three lines beside each other are an entry and its dates, unless one side is a whole column.
		enough := min(l.lines, r.lines) >= 4 || max(l.lines, r.lines) >= 12 || b.isBlock(right)
		independent = independent || enough && l.dense > 0.4 && r.dense > 0.4
	case turns >= 0.5:
		// Drawn row by row; only lines that do not match at all tell against reading them so.
		independent = al < 0.5 && ar < 0.5
	}
	if !independent {
		return 0
	}
	return score
}

// isBlock reports whether a few pieces are a block of text rather than dates at the right margin: a list, or set
// flush left and ragged right.
func (b *Builder) isBlock(pieces []piece) bool {
	flushLeft, flushRight := 0, 0
	first := &pieces[0]
	for i := range pieces {
		p := &pieces[i]
		if near(p.x0, first.x0, p.size) {
			flushLeft++
		}
		if near(p.x1, first.x1, p.size) {
			flushRight++
		}
	}
	n := len(pieces)
	return b.isList(pieces) || flushLeft == n && flushRight < n
}

// isList reports whether at least half of the pieces, and more than one, begin with a bullet.
func (b *Builder) isList(pieces []piece) bool {
	marked := 0
	for i := range pieces {
		if b.isMarked(&b.words[pieces[i].first]) {
			marked++
		}
	}
	return marked > 1 && 2*marked >= len(pieces)
}

// isMarked reports whether a word is or has a bullet.
func (b *Builder) isMarked(w *word) bool {
	mark, _ := markerAt(b.text[w.from:w.to], w.facts&symbol != 0)
	return mark != "" || b.drawnBullet(w) != ""
}

// sideChanges counts how often the drawing of a band goes over from one side to the other.
func sideChanges(left, right []piece) int {
	type drawn struct {
		at    int32
		right bool
	}
	order := make([]drawn, 0, len(left)+len(right))
	for i := range left {
		order = append(order, drawn{left[i].first, false})
	}
	for i := range right {
		order = append(order, drawn{right[i].first, true})
	}
	sort.SliceStable(order, func(i, k int) bool { return order[i].at < order[k].at })
	n := 0
	for i := 1; i < len(order); i++ {
		if order[i].right != order[i-1].right {
			n++
		}
	}
	return n
}

// A measured column is what columnScore needs of one side.
type measured struct {
	x0, x1, top, bottom float32
	lines               int
	dense               float32 // share of the lines that follow the one before closely
}

func measure(pieces []piece) measured {
	m := measured{x0: pieces[0].x0, x1: pieces[0].x1, top: pieces[0].top(), bottom: pieces[0].bottom()}
	lastY := float32(-1e9)
	for i := range pieces {
		p := &pieces[i]
		m.x0, m.x1 = min(m.x0, p.x0), max(m.x1, p.x1)
		m.top, m.bottom = min(m.top, p.top()), max(m.bottom, p.bottom())
		if p.y > lastY+0.3*p.size {
			m.lines++
			if p.y < lastY+1.65*p.size {
				m.dense++
			}
			lastY = p.y
		}
	}
	m.dense /= float32(m.lines)
	return m
}

// alignedLines counts the lines of both sides that share a baseline. Both are sorted by baseline.
func alignedLines(left, right []piece) int {
	n, k := 0, 0
	lastY := float32(-1e9)
	for i := range left {
		p := &left[i]
		if p.y <= lastY+0.3*p.size {
			continue
		}
		lastY = p.y
		for k < len(right) && right[k].y < p.y-0.2*p.size {
			k++
		}
		if k < len(right) && right[k].y <= p.y+0.2*p.size {
			n++
		}
	}
	return n
}

// byPlace orders pieces from top to bottom and left to right.
func byPlace(p, q piece) int {
	if c := cmp.Compare(p.y, q.y); c != 0 {
		return c
	}
	return cmp.Compare(p.x0, q.x0)
}
