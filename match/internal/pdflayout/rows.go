package pdflayout

import (
	"slices"
	"sort"
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
	boldEnd      bool // its last word is
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
	b.joinWrapped(pieces)
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
		for _, item := range b.listItems(pieces, members) {
			b.composeRow(pieces, item, left, right, regionNumber)
		}
	}
}

// listItems parts the members of a row that are items of lists set side by side: where each begins with a bullet, and
// so does what stands below or above the second of them.
func (b *Builder) listItems(pieces []piece, members []int) [][]int {
	if len(members) < 2 {
		return [][]int{members}
	}
	sort.SliceStable(members, func(i, k int) bool { return pieces[members[i]].x0 < pieces[members[k]].x0 })
	for _, m := range members {
		if !b.isItem(&pieces[m]) {
			return [][]int{members}
		}
	}
	if !b.hasItemNear(pieces, members[1]) {
		return [][]int{members}
	}
	items := make([][]int, 0, len(members))
	for n := range members {
		items = append(items, members[n:n+1])
	}
	return items
}

// isItem reports whether a piece begins with a bullet and has words behind it, and no bullet at its end that would part
// it from the next.
func (b *Builder) isItem(p *piece) bool {
	if !b.isMarked(&b.words[p.first]) {
		return false
	}
	w := &b.words[p.last]
	_, n := markerAt(b.text[w.from:w.to], w.facts&symbol != 0)
	return n < int(w.to-w.from)
}

// hasItemNear reports whether another list item begins where piece i does, some lines above or below.
func (b *Builder) hasItemNear(pieces []piece, i int) bool {
	const lines = 4
	p := &pieces[i]
	for k := max(0, i-20); k < len(pieces) && k < i+20; k++ {
		q := &pieces[k]
		if dy := q.y - p.y; k != i && q.count > 0 && near(p.x0, q.x0, p.size) && dy < lines*p.size && dy > -lines*p.size && b.isItem(q) {
			return true
		}
	}
	return false
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
