package pdflayout

import "github.com/resumematch/resumematch/match/internal/mojibake"

// sequence is the number of glyphs that a garbled character takes at most, what decides about its end included.
const sequence = 4

// farBack is how many glyphs are looked at for what stands in front of one: more spaces are the end of something.
const farBack = 64

// restoreGarbled puts one glyph in place of those that a garbled character was drawn as (the runes of the others become
// 0) and returns what they were. It comes before the layout, which looks for bullets and for accents.
func restoreGarbled(glyphs []Glyph) mojibake.Found {
	var all mojibake.Found
	for range 2 { // some were garbled twice
		var found mojibake.Found
		for i := range glyphs {
			switch glyphs[i].Rune {
			case 'Â', 'Ã', 'Å', 'Ë', 'â', 'ï', 'ð':
				found.Add(restoreAt(glyphs, i))
			}
		}
		if all.Count == 0 {
			all = found
		}
	}
	return all
}

// restoreAt restores the garbled character that begins at glyph i, if one does.
func restoreAt(glyphs []Glyph, i int) mojibake.Found {
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
	r, n := mojibake.At(inFront(glyphs, i), runes)
	if n < 2 { // a lone "Â" may be anything, and tokens pass over it
		return mojibake.Found{}
	}
	first, last := &glyphs[i], &glyphs[at[n-1]]
	first.W = last.X + last.W - first.X
	for _, k := range at[1:n] {
		glyphs[k].Rune = 0
	}
	first.Rune = max(r, 0)
	return mojibake.Found{Count: 1, First: string(runes[:n])}
}

// inFront returns what stands in front of glyph i on its line.
func inFront(glyphs []Glyph, i int) rune {
	spaced := false
	for k := i - 1; k >= max(0, i-farBack) && onBaseline(&glyphs[k], &glyphs[i]); k-- {
		switch g := &glyphs[k]; {
		case g.Rune == 0:
		case g.Rune == ' ':
			spaced = true
		case spaced || k == i-1 && !glyphFollows(g, &glyphs[i]):
			return mojibake.Before(g.Rune, ' ')
		default:
			return g.Rune
		}
	}
	return 0
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
