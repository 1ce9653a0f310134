package pdflayout

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Gaps in em, measured on resumes of all common producers.
const (
	wordGap    = 0.10 // wider ones part words
	spacedGap  = 0.16 // the same in text that has space characters of its own
	trackedMin = 0.055
	trackedMax = 0.55
	runBack    = 0.35 // the next glyph may stand this far to the left (kerning, accents)
	runGap     = 1.6  // wider ones end a run
)

// A word is a sequence of glyphs without white space between them.
type word struct {
	x0, x1   float32
	y, size  float32 // baseline, em
	from, to int32   // its text
	next     int32   // the next word of its piece, -1 at the end
	facts    wordFacts
	parted   bool // white space stands before it for certain; else the gap decides
	spaced   bool // a space character follows it
}

// wordFacts is a set of facts about the glyphs of a word.
type wordFacts uint8

const (
	bold wordFacts = 1 << iota
	italic
	hidden
	symbol
)

// makeWords cuts the glyphs of b.order into words, in the order they were drawn.
func (b *Builder) makeWords() {
	b.words = slices.Grow(b.words[:0], len(b.order)/5+8)
	for i := 0; i < len(b.order); {
		n := b.runLength(i)
		b.cutRun(b.order[i : i+n])
		i += n
	}
}

// runLength tells how many glyphs from i on stand on one line, each close behind the one before.
func (b *Builder) runLength(i int) int {
	glyphs := b.page.Glyphs
	last := &glyphs[b.order[i]]
	n := 1
	for ; i+n < len(b.order); n++ {
		g := &glyphs[b.order[i+n]]
		dy := g.Y - last.Y
		if dy > 0.03*last.Size || dy < -0.03*last.Size || g.Size > 1.02*last.Size || g.Size < 0.98*last.Size {
			break
		}
		if gap := g.X - last.X - last.W; gap > runGap*last.Size || gap < -runBack*last.Size && !doubled(last, g) {
			break
		}
		last = g
	}
	return n
}

// cutRun cuts a run into words at spaces and at gaps.
func (b *Builder) cutRun(run []int32) {
	glyphs := b.page.Glyphs
	limit := b.gapLimit(run)
	var w *word
	var last *Glyph
	parted := false
	for k, i := range run {
		g := &glyphs[i]
		switch {
		case g.Rune == 0:
			continue
		case unicode.IsSpace(g.Rune):
			if w != nil && b.closed(last, run[k+1:]) {
				continue
			}
			if w != nil {
				w.spaced = true
			}
			w, parted = nil, true
			last = g
			continue
		case last != nil && w != nil && doubled(last, g):
			continue
		}
		if gap := gapAfter(last, g); w != nil && (gap > limit*g.Size || gap > 0.25*g.Size && b.ruleBetween(g.X-gap, g.X, g.Y, g.Size) || b.abuts(run, k)) {
			w, parted = nil, true
		}
		if w == nil {
			b.words = append(b.words, word{x0: g.X, x1: g.X, y: g.Y, size: g.Size, from: int32(len(b.text)), next: -1, parted: parted})
			w = &b.words[len(b.words)-1]
			w.facts = b.facts(g)
			parted = false
		}
		w.x0, w.x1 = min(w.x0, g.X), max(w.x1, g.X+g.W)
		b.text = utf8.AppendRune(b.text, g.Rune)
		w.to = int32(len(b.text))
		last = g
	}
}

// closed reports whether the glyph behind a space stands right at the one before it: negative word spacing took the
// room back, and the space parts nothing.
func (b *Builder) closed(last *Glyph, rest []int32) bool {
	for _, i := range rest {
		if g := &b.page.Glyphs[i]; g.Rune != ' ' {
			gap := gapAfter(last, g) / max(g.Size, 0.1)
			return gap < 0.045 && gap > -0.1 && gap < b.usualGap()+0.045
		}
	}
	return false
}

// abuts reports whether glyph k of a run begins another text that only touches the one before, as when a tab had no
// room left: both are of several words, each put at its place, and the letters do not go together ("OfficerJan").
func (b *Builder) abuts(run []int32, k int) bool {
	glyphs := b.page.Glyphs
	g, last := &glyphs[run[k]], &glyphs[run[k-1]]
	if g.Flags&Placed == 0 || !unicode.IsLower(last.Rune) || !unicode.IsUpper(g.Rune) && !unicode.IsDigit(g.Rune) {
		return false
	}
	before, after := false, false
	for i := k - 1; i >= 0 && !before; i-- {
		before = glyphs[run[i]].Rune == ' '
		if glyphs[run[i]].Flags&Placed != 0 {
			break
		}
	}
	for i := k + 1; i < len(run) && glyphs[run[i]].Flags&Placed == 0 && !after; i++ {
		after = glyphs[run[i]].Rune == ' '
	}
	return before && after
}

// usualGap returns the median gap, in em, between the letters of the run at hand: below zero in condensed text.
func (b *Builder) usualGap() float32 {
	if len(b.gaps) == 0 {
		return 0
	}
	slices.Sort(b.gaps)
	return b.gaps[len(b.gaps)/2]
}

func gapAfter(last, g *Glyph) float32 {
	if last == nil {
		return 0
	}
	return g.X - last.X - last.W
}

func (b *Builder) facts(g *Glyph) wordFacts {
	var f wordFacts
	if int(g.Style) < len(b.page.Styles) {
		s := b.page.Styles[g.Style]
		if s.Bold {
			f |= bold
		}
		if s.Italic {
			f |= italic
		}
	}
	if g.Flags&Hidden != 0 {
		f |= hidden
	}
	if g.Flags&Symbol != 0 {
		f |= symbol
	}
	return f
}

// doubled tells a glyph drawn again a little aside, to look bold.
func doubled(last, g *Glyph) bool {
	if g.Rune != last.Rune {
		return false
	}
	dx := g.X - last.X
	return dx < 0.12*g.Size && dx > -0.12*g.Size && dx < 0.45*g.W
}

// gapLimit returns the gap, in em, that parts words in a run. Tracked text ("S U M M A R Y") has gaps between all its
// letters: there only a clearly wider one counts.
func (b *Builder) gapLimit(run []int32) float32 {
	glyphs := b.page.Glyphs
	b.gaps = b.gaps[:0]
	wide, spaces := 0, 0
	for k := 1; k < len(run); k++ {
		last, g := &glyphs[run[k-1]], &glyphs[run[k]]
		if g.Rune == ' ' {
			spaces++
		}
		if g.Rune == ' ' || last.Rune == ' ' || g.Size == 0 {
			continue
		}
		gap := (g.X - last.X - last.W) / g.Size
		if gap > trackedMin {
			wide++
		}
		b.gaps = append(b.gaps, gap)
	}
	limit := float32(wordGap)
	if spaces > 0 && spaces*12 > len(run) {
		limit = spacedGap
	}
	if wide*2 <= len(b.gaps) || len(b.gaps) < 3 {
		return limit
	}
	slices.Sort(b.gaps)
	base := b.gaps[len(b.gaps)/4]
	if spread := b.gaps[len(b.gaps)/2] - base; spread > 0.08 || base > trackedMax {
		return limit // not the even gaps of tracking
	}
	return base + limit + 0.03
}
