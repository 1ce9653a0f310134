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

// sideHeading returns the member of a row that is the heading of a whole section set beside it: words without
// figures in a column of their own, where the rows below leave that column free. It is a line for itself. -1 when
// there is none: dates and the labels of single rows stay with what they stand beside.
func (b *Builder) sideHeading(pieces []piece, used []bool, members []int) int {
	if len(members) < 2 {
		return -1
	}
	first, second := 0, -1
	for n, m := range members {
		if pieces[m].x0 < pieces[members[first]].x0 {
			first = n
		}
	}
	for n, m := range members {
		if n != first && (second < 0 || pieces[m].x0 < pieces[members[second]].x0) {
			second = n
		}
	}
	p, q := &pieces[members[first]], &pieces[members[second]]
	const mostWords = 4
	if q.x0-p.x1 < 0.8*p.size || p.count > mostWords || !b.isWording(p) || !aloneBelow(pieces, used, members[0], p, q) {
		return -1
	}
	return first
}

// aloneBelow reports whether the next two lines begin no further to the left than q, and one of them below it.
func aloneBelow(pieces []piece, used []bool, i int, p, q *piece) bool {
	lines, below := 0, false
	lastY := p.y
	for k := i + 1; k < len(pieces) && k < i+maxNeighbours && lines < 2; k++ {
		r := &pieces[k]
		if used[k] || r.count == 0 || r.y <= lastY+0.3*r.size {
			if !used[k] && r.count > 0 && lines > 0 && r.x0 < q.x0-0.5*q.size {
				return false
			}
			continue
		}
		if r.x0 < q.x0-0.5*q.size || r.y > lastY+2.2*max(p.size, r.size) {
			return false
		}
		below = below || near(r.x0, q.x0, 2*q.size)
		lines++
		lastY = r.y
	}
	return lines == 2 && below
}

// isWording reports whether a piece has more than three letters and no figures.
func (b *Builder) isWording(p *piece) bool {
	letters := 0
	for i := p.first; i >= 0; i = b.words[i].next {
		for _, c := range b.text[b.words[i].from:b.words[i].to] {
			if c >= '0' && c <= '9' {
				return false
			}
			if c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 0x80 {
				letters++
			}
		}
		if i == p.last {
			break
		}
	}
	return letters > 3
}
