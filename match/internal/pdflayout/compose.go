package pdflayout

import (
	"bytes"
	"cmp"
	"slices"
	"sort"
	"unicode"
	"unicode/utf8"
)

// wideGap is the gap in em inside of a row that shows that its parts are set apart, as an entry and its date are.
const wideGap = 1.8

// composeRow writes the text of the members of one row behind the words' text.
func (b *Builder) composeRow(pieces []piece, members []int, left, right float32, region int32) {
	order := b.rowWords(pieces, members)
	if len(order) == 0 {
		return
	}
	r := row{page: b.page.Number, column: b.column, cell: b.cell, left: left, right: right, region: region}
	order = b.dropIcons(b.takeBullet(order, &r))
	r.from = int32(len(b.text))
	if len(order) > 0 {
		b.writeWords(order, &r)
	}
	r.to = int32(len(b.text))
	if r.from == r.to {
		return // a bullet of nothing, or nothing but pictures
	}
	if !b.meetMarker(&r) {
		b.rows = append(b.rows, r)
	}
}

// meetMarker joins a row that is only a list marker with the row beside it: some producers set bullets on a
// baseline of their own. It reports whether r went into the row before.
func (b *Builder) meetMarker(r *row) bool {
	n := len(b.rows)
	if n == 0 || b.rows[n-1].region != r.region {
		return false
	}
	last := &b.rows[n-1]
	dy := r.y - last.y
	if limit := 0.9 * max(r.size, last.size); dy > limit || dy < -limit {
		return false
	}
	if mark := b.onlyMarker(last); mark != "" && r.bullet == "" && last.x1 <= r.x0 {
		r.bullet = mark
		b.rows = b.rows[:n-1]
		return false
	}
	if mark := b.onlyMarker(r); mark != "" && last.bullet == "" && r.x1 <= last.x0 {
		last.bullet = mark
		return true
	}
	return false
}

// onlyMarker returns the marker that is all of a row's text, "" when there is more or less.
func (b *Builder) onlyMarker(r *row) string {
	text := b.text[r.from:r.to]
	mark, n := markerAt(text, false)
	if n != len(text) || n == 0 {
		return ""
	}
	return mark
}

// dropIcons takes out the little pictures that stand before a telephone number or an address: they are no text. A
// bullet is taken by then.
func (b *Builder) dropIcons(order []int32) []int32 {
	kept := order[:0]
	for _, i := range order {
		if !isPicture(b.text[b.words[i].from:b.words[i].to]) {
			kept = append(kept, i)
		}
	}
	return kept
}

// rowWords returns the words of a row from left to right, without those drawn twice.
func (b *Builder) rowWords(pieces []piece, members []int) []int32 {
	order := b.order[:0]
	for _, m := range members {
		for w := pieces[m].first; w >= 0; w = b.words[w].next {
			order = append(order, w)
			if w == pieces[m].last {
				break
			}
		}
	}
	sort.SliceStable(order, func(i, k int) bool { return b.words[order[i]].x0 < b.words[order[k]].x0 })
	kept := order[:0]
	for _, i := range order {
		if n := len(kept); n > 0 && b.drawnTwice(kept[n-1], i) {
			continue
		}
		kept = append(kept, i)
	}
	b.order = order
	return kept
}

func (b *Builder) drawnTwice(i, k int32) bool {
	v, w := &b.words[i], &b.words[k]
	dx := w.x0 - v.x0
	return dx < 0.2*w.size && bytes.Equal(b.text[v.from:v.to], b.text[w.from:w.to])
}

// takeBullet takes a list marker from the words of a row, or finds one drawn beside it.
func (b *Builder) takeBullet(order []int32, r *row) []int32 {
	w := &b.words[order[0]]
	text := b.text[w.from:w.to]
	mark, n := markerAt(text, w.facts&symbol != 0)
	switch {
	case mark != "" && n < len(text):
		w.from += int32(n)
		w.x0 += (w.x1 - w.x0) * float32(utf8.RuneCount(text[:n])) / float32(utf8.RuneCount(text))
		r.bullet = mark
		r.x0 = w.x0
		return order
	case mark != "" && len(order) > 1 && b.isMarker(mark, order):
		r.bullet = mark
		return order[1:]
	case mark == "" && len(order) > 1 && len(text) == 1 && text[0] == 'o' && b.words[order[1]].x0-w.x1 > 0.45*w.size:
		r.bullet = "◦" // Word's second level: an o of Courier New
		return order[1:]
	}
	if mark == "" {
		r.bullet = b.drawnBullet(w)
	}
	return order
}

// isMarker refuses what only looks like a marker: icons before each part of a contact line, a dash between words.
func (b *Builder) isMarker(mark string, order []int32) bool {
	private := 0
	for _, i := range order {
		r, _ := utf8.DecodeRune(b.text[b.words[i].from:b.words[i].to])
		if isPrivate(r) {
			private++
		}
	}
	return private < 2
}

// drawnBullet returns the marker for a small shape that stands before the first word of a row.
func (b *Builder) drawnBullet(w *word) string {
	var found *Mark
	from, to := w.y-0.7*w.size, w.y+0.05*w.size
	i, _ := slices.BinarySearchFunc(b.marks, from, func(m Mark, y float32) int { return cmp.Compare(m.Y, y) })
	for ; i < len(b.marks) && b.marks[i].Y <= to; i++ {
		m := &b.marks[i]
		gap := w.x0 - m.X - m.Size/2
		if gap < 0 || gap > 2.5*w.size || m.Size > 0.8*w.size {
			continue
		}
		if found != nil && (found.X-m.X > m.Size || m.X-found.X > m.Size) {
			return "" // several: a scale, not a bullet
		}
		found = m
	}
	switch {
	case found == nil:
		return ""
	case found.Open:
		return "◦"
	}
	return "•"
}

// writeWords writes the words with the spaces between them, and gathers what the row is like.
func (b *Builder) writeWords(order []int32, r *row) {
	first := &b.words[order[0]]
	r.x0 = max(first.x0, r.left) // a label's words may have been moved
	r.textX = r.x0
	r.x1, r.y, r.size = max(first.x1, r.x0), first.y, first.size
	lowest := first.y
	var sizes [2]float32 // letters of the first size and of others
	counts := map[wordFacts]int32{}
	total := int32(0)
	for k, i := range order {
		w := &b.words[i]
		if k > 0 && b.spaceBetween(&b.words[order[k-1]], w) {
			b.text = append(b.text, ' ')
		}
		if k > 0 && w.x0-r.x1 > wideGap*max(w.size, r.size) {
			r.wide = true
		}
		b.text = append(b.text, b.text[w.from:w.to]...)
		n := w.to - w.from
		total += n
		for _, f := range [...]wordFacts{bold, italic, hidden} {
			if w.facts&f != 0 {
				counts[f] += n
			}
		}
		if w.size == r.size {
			sizes[0] += float32(n)
		} else if sizes[1] += float32(n); sizes[1] > sizes[0] {
			r.size, r.y = w.size, w.y
			sizes[0], sizes[1] = sizes[1], sizes[0]
		}
		r.x1, lowest = max(r.x1, w.x1), max(lowest, w.y)
	}
	for _, f := range [...]wordFacts{bold, italic, hidden} {
		if counts[f]*2 > total {
			r.facts |= f
		}
	}
	if turned := logical(b.text[r.from:]); len(turned) == len(b.text)-int(r.from) {
		copy(b.text[r.from:], turned)
	}
	r.boldStart, r.boldEnd = first.facts&bold != 0, b.words[order[len(order)-1]].facts&bold != 0
	r.wordEnd = first.x1 - first.x0
	r.y0, r.y1 = r.y-0.75*r.size, r.y+0.25*r.size
	if lowest > r.y+0.6*r.size {
		r.y1 = lowest + 0.25*r.size // the rest of a label or an entry from the line below
	}
	r.caps = allCaps(b.text[r.from:])
}

// spaceBetween decides whether two words that stand side by side are two.
func (b *Builder) spaceBetween(v, w *word) bool {
	if v.spaced || w.parted {
		return w.x0-v.x1 > -0.25*w.size || v.spaced && w.parted
	}
	if setInto(v, w) {
		return false
	}
	gap := w.x0 - v.x1
	return gap > wordGap*max(min(v.size, w.size), 1) || gap < -0.3*w.size
}

// allCaps reports whether text has letters and none of them is small.
func allCaps(text []byte) bool {
	letters := 0
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		text = text[n:]
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}
