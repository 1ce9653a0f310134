package pdflayout

import (
	"cmp"
	"slices"
)

// A piece is a stretch of words on one line without a wide gap.
type piece struct {
	x0, x1      float32
	y, size     float32
	first, last int32 // words, linked by next
	count       int32 // of words
	bullet      bool  // it is only a bullet so far
}

// pieceGap is the gap in em that ends a piece: wider than the spaces of justified lines, narrower than a gutter.
const pieceGap = 1.0

func (p *piece) top() float32    { return p.y - 0.75*p.size }
func (p *piece) bottom() float32 { return p.y + 0.25*p.size }

// makePieces links words to pieces: first as they were drawn, then what stands side by side.
func (b *Builder) makePieces(level bool) {
	b.pieces = slices.Grow(b.pieces[:0], len(b.words)/4+8)
	for i := range b.words {
		w := &b.words[i]
		if n := len(b.pieces); n > 0 {
			p := &b.pieces[n-1]
			if (follows(p, w) || setInto(&b.words[p.last], w)) && !(level && b.ruleBetween(p.x1, w.x0, w.y, w.size)) {
				b.words[p.last].next = int32(i)
				p.last = int32(i)
				p.x1 = max(p.x1, w.x1)
				p.count++
				continue
			}
		}
		b.pieces = append(b.pieces, piece{x0: w.x0, x1: w.x1, y: w.y, size: w.size, first: int32(i), last: int32(i), count: 1})
	}
	slices.SortStableFunc(b.pieces, byPlace)
	for i := range b.pieces {
		b.pieces[i].bullet = b.isBulletPiece(&b.pieces[i])
	}
	b.mergePieces(level)
}

// follows reports whether a word continues a piece.
func follows(p *piece, w *word) bool {
	dy := w.y - p.y
	if dy > 0.15*p.size || dy < -0.15*p.size || w.size > 1.5*p.size || p.size > 1.5*w.size {
		return false
	}
	gap := w.x0 - p.x1
	return gap < pieceGap*max(p.size, w.size) && gap > -0.3*p.size
}

// mergePieces joins pieces that stand close to each other on a line but were drawn apart, and bullets to what they
// stand before.
func (b *Builder) mergePieces(level bool) {
	pieces := b.pieces
	for i := range pieces {
		p := &pieces[i]
		if p.count == 0 {
			continue
		}
		for merged := true; merged; {
			merged = false
			start := b.lineStart(i)
			for k := start; k < len(pieces) && k < start+2*maxNeighbours; k++ {
				q := &pieces[k]
				if q.y > p.y+0.5*p.size {
					break
				}
				if k == i || q.count == 0 || !b.touches(p, q) {
					continue
				}
				if level && b.ruleBetween(p.x1, q.x0, p.y, p.size) {
					continue
				}
				b.append(p, q)
				merged = true
			}
		}
	}
	kept := pieces[:0]
	for _, p := range pieces {
		if p.count > 0 {
			kept = append(kept, p)
		}
	}
	b.pieces = kept
}

// maxNeighbours bounds the search for pieces on the same line; a line has a few dozen at most.
const maxNeighbours = 200

// lineStart returns the first piece that may stand on the line of piece i.
func (b *Builder) lineStart(i int) int {
	limit := b.pieces[i].y - 0.5*b.pieces[i].size
	for n := 0; n < maxNeighbours && i > 0 && b.pieces[i-1].y >= limit; n++ {
		i--
	}
	return i
}

// touches reports whether q stands right behind p.
func (b *Builder) touches(p, q *piece) bool {
	size := max(p.size, q.size)
	dy := q.y - p.y
	gap := q.x0 - p.x1
	if p.bullet {
		// A bullet may be raised or of another size.
		return gap > -0.3*size && gap < 4*size && dy < 0.4*size && dy > -0.4*size && !q.bullet
	}
	if q.bullet && q.count == 1 {
		return false
	}
	if dy > 0.15*size || dy < -0.15*size {
		// Superscripts and subscripts are smaller and close.
		return gap < 0.12*size && gap > -0.2*size && dy < 0.5*size && dy > -0.6*size && q.size < 0.85*p.size
	}
	return gap > -0.25*size && gap < 0.6*size
}

// setInto reports whether w stands at a height of its own and reaches back into v, as the letters of TeX's logos do.
func setInto(v, w *word) bool {
	size := max(v.size, w.size)
	rise, gap := (w.y-v.y)/size, (w.x0-v.x1)/size
	return (rise > 0.15 || rise < -0.15) && rise < 0.35 && rise > -0.35 && gap < -0.05 && gap > -0.4 && w.x0 > v.x0 && w.x1 > v.x1
}

// append adds the words of q to p.
func (b *Builder) append(p, q *piece) {
	b.words[p.last].next = q.first
	p.last = q.last
	p.count += q.count
	p.x1 = max(p.x1, q.x1)
	if p.bullet || q.size > p.size {
		p.y, p.size = q.y, q.size
	}
	p.bullet = false
	q.count = 0
}

// ruleBetween reports whether an upright line stands in the gap from x0 to x1 at a baseline.
func (b *Builder) ruleBetween(x0, x1, y, size float32) bool {
	from, to := x0-0.1*size, x1+0.1*size
	i, _ := slices.BinarySearchFunc(b.upright, from, func(r Rule, x float32) int { return cmp.Compare(r.X0, x) })
	for ; i < len(b.upright) && b.upright[i].X0 < to; i++ {
		if r := b.upright[i]; r.X1 < to && r.Y0 < y-0.4*size && r.Y1 > y-0.2*size {
			return true
		}
	}
	return false
}

// isBulletPiece reports whether a piece is nothing but a list marker.
func (b *Builder) isBulletPiece(p *piece) bool {
	if p.count != 1 {
		return false
	}
	w := &b.words[p.first]
	mark, n := markerAt(b.text[w.from:w.to], w.facts&symbol != 0)
	return mark != "" && n == int(w.to-w.from)
}
