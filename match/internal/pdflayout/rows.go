package pdflayout

import (
	"slices"
)

// A row is one printed line of a region.
type row struct {
	from, to     int32 // its text in Builder.text after composing
	bullet       string
	x0, y0       float32
	x1, y1       float32
	y, size      float32
	textX        float32 // where the text begins behind the bullet
	wordEnd      float32 // width of its first word: what would have had to fit on the line above
	left, right  float32 // of its region
	page, column int
	cell         int
	region       int32
	facts        wordFacts
	caps         bool
	boldStart    bool // its first word is bold
	wide         bool // it has a wide gap inside, as before a date
}

// readRows reads the pieces of a region row by row.
func (b *Builder) readRows(pieces []piece) {
	slices.SortStableFunc(pieces, byPlace)
	first := len(b.rows)
	left, right := pieces[0].x0, pieces[0].x1
	for i := range pieces {
		left, right = min(left, pieces[i].x0), max(right, pieces[i].x1)
	}
	b.joinLabels(pieces)
	regionNumber := int32(0)
	if first > 0 {
		regionNumber = b.rows[first-1].region + 1
	}
	var members []int
	used := make([]bool, len(pieces))
	for i := range pieces {
		if used[i] || pieces[i].count == 0 {
			continue
		}
		members = append(members[:0], i)
		members = b.rowMembers(pieces, used, members)
		if n := b.sideHeading(pieces, used, members); n >= 0 {
			b.composeRow(pieces, members[n:n+1], left, right, regionNumber)
			members = slices.Delete(members, n, n+1)
		}
		b.composeRow(pieces, members, left, right, regionNumber)
	}
}

// rowMembers gathers the pieces on the line of the first member.
func (b *Builder) rowMembers(pieces []piece, used []bool, members []int) []int {
	i := members[0]
	used[i] = true
	base := &pieces[i]
	for k := i + 1; k < len(pieces) && k < i+maxNeighbours; k++ {
		q := &pieces[k]
		if q.y > base.y+0.6*max(base.size, 1) {
			break
		}
		if used[k] || q.count == 0 || !sameLine(base, q) || overlaps(pieces, members, q) {
			continue
		}
		used[k] = true
		members = append(members, k)
		if q.size > base.size {
			base = q // the larger text has the line's baseline
		}
	}
	return members
}

// sameLine reports whether two pieces are read as one line: baselines nearly level, or the smaller one within the
// height of the larger.
func sameLine(p, q *piece) bool {
	dy := q.y - p.y
	small := min(p.size, q.size)
	if dy < 0.3*small && dy > -0.3*small {
		return true
	}
	top, bottom := max(p.top(), q.top()), min(p.bottom(), q.bottom())
	return bottom-top > 0.75*small && dy < 0.45*max(p.size, q.size)
}

// overlaps reports whether q stands on top of a member, so that they cannot be of one line. The same text drawn
// twice is no overlap: it is read once.
func overlaps(pieces []piece, members []int, q *piece) bool {
	for _, m := range members {
		p := &pieces[m]
		common := min(p.x1, q.x1) - max(p.x0, q.x0)
		if common > 0.5*q.size && common > 0.2*min(p.x1-p.x0, q.x1-q.x0) {
			dx := p.x0 - q.x0
			if p.count == q.count && dx < 0.2*q.size && dx > -0.2*q.size {
				continue
			}
			return true
		}
	}
	return false
}
