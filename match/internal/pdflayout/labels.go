package pdflayout

import (
	"unicode"
	"unicode/utf8"
)

// joinLabels puts together the labels beside entries that are set over two lines, as "Sep 2021 –" above "Present" in
// a narrow column: read row by row, the second line would land in the middle of the entry. Only labels that end in a
// dash are taken, since a plain label may well be followed by another entry's. Pieces are sorted by place.
func (b *Builder) joinLabels(pieces []piece) {
	for i := range pieces {
		p := &pieces[i]
		if p.count == 0 || !b.endsInDash(p) || !hasRight(pieces, i) {
			continue
		}
		for k := i + 1; k < len(pieces) && k < i+maxNeighbours; k++ {
			q := &pieces[k]
			if q.y > p.y+1.9*p.size {
				break
			}
			if b.goesOn(p, q) {
				b.moveBehind(p, q)
				break
			}
		}
	}
}

// hasRight reports whether text stands on the line of piece i, to its right.
func hasRight(pieces []piece, i int) bool {
	p := &pieces[i]
	for k := max(0, i-20); k < len(pieces) && k < i+20; k++ {
		q := &pieces[k]
		if k != i && q.count > 0 && q.x0 > p.x1+0.25*p.size && sameLine(p, q) {
			return true
		}
	}
	return false
}

// goesOn reports whether q is the second line of the label p: right below, no larger, on the same edge.
func (b *Builder) goesOn(p, q *piece) bool {
	const mostWords = 3
	if q.count == 0 || q.count > mostWords || q.y < p.y+0.7*p.size || q.size > 1.1*p.size || q.size < 0.9*p.size {
		return false
	}
	if !near(p.x1, q.x1, p.size) && !near(p.x0, q.x0, p.size) && !near(p.x0+p.x1, q.x0+q.x1, p.size) {
		return false
	}
	w := &b.words[q.first]
	r, _ := utf8.DecodeRune(b.text[w.from:w.to])
	return unicode.IsDigit(r) || unicode.IsUpper(r)
}

func (b *Builder) endsInDash(p *piece) bool {
	w := &b.words[p.last]
	r, _ := utf8.DecodeLastRune(b.text[w.from:w.to])
	return r == '–' || r == '—' || r == '-'
}

// moveBehind appends q to p. Words are later ordered by place, so those of p make room to the left.
func (b *Builder) moveBehind(p, q *piece) {
	shift := p.x1 + 0.3*p.size - q.x0
	for i := p.first; i >= 0; i = b.words[i].next {
		b.words[i].x0 -= shift
		b.words[i].x1 -= shift
		if i == p.last {
			break
		}
	}
	b.words[q.first].parted = true
	p.x0 -= shift
	p.x1 = q.x1
	b.words[p.last].next = q.first
	p.last = q.last
	p.count += q.count
	q.count = 0
}
