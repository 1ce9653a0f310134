package pdflayout

import "github.com/resumematch/resumematch/match/internal/mojibake"

// sequence is the number of glyphs that a garbled character takes at most, what decides about its end included.
const sequence = 4

// restoreGarbled puts one glyph in place of those that a garbled character was drawn as (the runes of the others become
// 0) and returns how many there were. It comes before the layout, which looks for bullets and for accents.
func restoreGarbled(glyphs []Glyph) int {
	n := 0
	for range 2 { // some were garbled twice
		found := 0
		for i := range glyphs {
			switch glyphs[i].Rune {
			case 'Â', 'Ã', 'Å', 'Ë', 'â', 'ï', 'ð':
				if restoreAt(glyphs, i) {
					found++
				}
			}
		}
		n = max(n, found)
	}
	return n
}

// restoreAt restores the garbled character that begins at glyph i, if one does.
func restoreAt(glyphs []Glyph, i int) bool {
	var buffer [sequence]rune
	var at [sequence]int
	runes := buffer[:0]
	for k := i; k < len(glyphs) && len(runes) < sequence; k++ {
		if glyphs[k].Rune == 0 {
			continue // the rest of one that was restored
		}
		if len(runes) > 0 && !glyphFollows(&glyphs[at[len(runes)-1]], &glyphs[k]) {
			if onBaseline(&glyphs[at[len(runes)-1]], &glyphs[k]) {
				runes = append(runes, ' ')
			}
			break
		}
		at[len(runes)] = k
		runes = append(runes, glyphs[k].Rune)
	}
	before := rune(0)
	if i > 0 && onBaseline(&glyphs[i-1], &glyphs[i]) {
		before = ' '
		if glyphs[i-1].Rune != 0 && glyphFollows(&glyphs[i-1], &glyphs[i]) {
			before = glyphs[i-1].Rune
		}
	}
	r, n := mojibake.At(before, runes)
	if n == 0 {
		return false
	}
	first, last := &glyphs[i], &glyphs[at[n-1]]
	first.W = last.X + last.W - first.X
	for _, k := range at[1:n] {
		glyphs[k].Rune = 0
	}
	first.Rune = max(r, 0)
	return true
}

// glyphFollows reports whether h is drawn right behind g.
func glyphFollows(g, h *Glyph) bool {
	gap := h.X - (g.X + g.W)
	return onBaseline(g, h) && gap > -runBack*g.Size && gap < spacedGap*g.Size
}

// onBaseline reports whether two glyphs stand on one baseline.
func onBaseline(g, h *Glyph) bool {
	dy := h.Y - g.Y
	return h.Frame == g.Frame && dy < 0.03*g.Size && dy > -0.03*g.Size
}
