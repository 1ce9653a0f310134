package pdflayout

import "strings"

// joinWrapped puts together the entries that are wrapped in front of a date at the margin, as "MBA, Technology" and
// "2012" above "Management": read row by row, the date would land in the middle of the entry. Only entries with no room
// for one more word before the date are taken. Pieces are sorted by place.
func (b *Builder) joinWrapped(pieces []piece) {
	for i := range pieces {
		p := &pieces[i]
		if p.count == 0 {
			continue
		}
		date := b.dateBeside(pieces, i)
		for date != nil {
			q := nextBelow(pieces, i)
			if q == nil || !b.wrapsTo(p, q, date) {
				break
			}
			y := q.y
			b.moveBehind(p, q)
			p.y, date.y = y, date.y+y-p.y // where the next row is looked for
		}
	}
}

// dateBeside returns the piece that is alone with piece i on its line, to its right, and is a date; nil if there is none.
func (b *Builder) dateBeside(pieces []piece, i int) *piece {
	var date *piece
	for k := max(0, i-20); k < len(pieces) && k < i+20; k++ {
		if q := &pieces[k]; k != i && q.count > 0 && sameLine(&pieces[i], q) {
			if date != nil || q.x0 < pieces[i].x1 {
				return nil
			}
			date = q
		}
	}
	if date == nil || !endsInDate(b.pieceText(date)) {
		return nil
	}
	return date
}

// nextBelow returns the piece on the line below piece i if it is the only one there.
func nextBelow(pieces []piece, i int) *piece {
	p := &pieces[i]
	var found *piece
	for k := i + 1; k < len(pieces) && k < i+maxNeighbours; k++ {
		q := &pieces[k]
		switch {
		case q.count == 0 || q.y < p.y+0.6*p.size:
		case found == nil:
			found = q
		case sameLine(found, q):
			return nil
		default:
			return found
		}
	}
	return found
}

// wrapsTo reports whether q is the rest of the entry p that had no room before its date.
func (b *Builder) wrapsTo(p, q, date *piece) bool {
	const tight, room = 1.45, 1.2 // em: of the leading, and between an entry and its date
	first, last, next := &b.words[p.first], &b.words[p.last], &b.words[q.first]
	if q.y > p.y+tight*p.size || !near(q.x0, p.x0, p.size) || q.x1 > date.x0 || q.size != p.size ||
		(first.facts|last.facts|next.facts)&(bold|italic|hidden) != first.facts&last.facts&next.facts&(bold|italic|hidden) {
		return false
	}
	if b.isMarked(next) {
		return false
	}
	return p.x1+0.25*p.size+next.x1-next.x0 > date.x0-room*p.size
}

// pieceText returns the words of a piece with spaces between.
func (b *Builder) pieceText(p *piece) string {
	var text strings.Builder
	for i := p.first; i >= 0; i = b.words[i].next {
		if text.Len() > 0 {
			text.WriteByte(' ')
		}
		text.Write(b.text[b.words[i].from:b.words[i].to])
		if i == p.last {
			break
		}
	}
	return text.String()
}
