package pdflayout

import (
	"slices"
	"sort"

	"github.com/resumematch/resumematch/match/internal/mojibake"
)

// A Builder lays out the pages of one document. Its buffers are used again for every page; it is not safe for
// concurrent use.
type Builder struct {
	text []byte // of all words, page after page
	rows []row  // of all pages, in reading order

	words   []word
	pieces  []piece
	order   []int32   // glyphs of the frame at hand
	gaps    []float32 // between the letters of the run at hand
	page    *Page
	marks   []Mark // of the page, by height
	upright []Rule // of the page, from left to right
	tables  []table
	column  int
	cells   int // of the tables of the page so far
	cell    int // being read, 0 outside of tables

	flush   bool // bullets go on at the margin
	garbled mojibake.Found
}

// New returns an empty Builder.
func New() *Builder {
	return &Builder{text: make([]byte, 0, 16<<10), rows: make([]row, 0, 256)}
}

// Empty reports whether no page had text.
func (b *Builder) Empty() bool { return len(b.rows) == 0 }

// Garbled says which characters were drawn as their bytes ("â€¢" for a bullet) and are restored in the lines.
func (b *Builder) Garbled() mojibake.Found { return b.garbled }

// Add lays out a page. It may change the page's glyphs, and keeps nothing of it.
func (b *Builder) Add(p *Page) {
	b.page = p
	b.column, b.cells, b.cell = 0, 0, 0
	b.garbled.Add(restoreGarbled(p.Glyphs))
	composeAccents(p.Glyphs)
	b.marks = append(b.marks[:0], p.Marks...)
	sort.SliceStable(b.marks, func(i, k int) bool { return b.marks[i].Y < b.marks[k].Y })
	b.upright = b.upright[:0]
	for _, r := range p.Rules {
		if r.Vertical() {
			b.upright = append(b.upright, r)
		}
	}
	sort.SliceStable(b.upright, func(i, k int) bool { return b.upright[i].X0 < b.upright[k].X0 })
	counts := make([]int, 2*len(p.Frames)+2)
	for i := range p.Glyphs {
		counts[pass(&p.Glyphs[i], len(p.Frames))]++
	}
	// What a reader sees comes first, what he does not at the end; of the visible, level text before turned text.
	for k, n := range counts {
		if n > 0 {
			b.layFrame(k, n)
		}
	}
	b.page = nil
}

// pass numbers the layers a page is laid out in: its frames, then the hidden glyphs of its frames.
func pass(g *Glyph, frames int) int {
	k := min(int(g.Frame), max(frames-1, 0))
	if g.Flags&Hidden != 0 {
		k += frames
	}
	return k
}

// layFrame lays out the n glyphs of one layer.
func (b *Builder) layFrame(k, n int) {
	b.order = slices.Grow(b.order[:0], n)
	for i := range b.page.Glyphs {
		if pass(&b.page.Glyphs[i], len(b.page.Frames)) == k {
			b.order = append(b.order, int32(i))
		}
	}
	b.tables = nil
	level := k%max(len(b.page.Frames), 1) == 0
	b.makeWords()
	b.makePieces(level)
	if level {
		b.tables = findTables(b.page.Rules)
	}
	b.readRegion(b.pieces, 0)
}

// Lines returns the lines of all pages added, in reading order.
func (b *Builder) Lines() []Line {
	b.dropImprints()
	return b.joinRows()
}
