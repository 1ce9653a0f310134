package pdflayout

import "github.com/resumematch/resumematch/match/internal/pdffont"

// composeAccents joins accents that were drawn over their letter, before it or after it, and takes the accent's
// glyph out (its rune becomes 0).
func composeAccents(glyphs []Glyph) {
	for i := range glyphs {
		a := &glyphs[i]
		if !isAccent(a.Rune) {
			continue
		}
		for _, k := range [...]int{i - 1, i + 1} {
			if k < 0 || k >= len(glyphs) || glyphs[k].Frame != a.Frame {
				continue
			}
			letter := &glyphs[k]
			if !stacked(letter, a) {
				continue
			}
			if r, ok := pdffont.Compose(letter.Rune, a.Rune); ok {
				letter.Rune = r
				a.Rune = 0
				break
			}
		}
	}
}

// stacked reports whether an accent's middle lies over the letter.
func stacked(letter, accent *Glyph) bool {
	dy := letter.Y - accent.Y
	if dy < -0.7*letter.Size || dy > 0.7*letter.Size {
		return false
	}
	if accent.W == 0 { // a combining mark: it stands where the letter ends, or anywhere over it
		return accent.X > letter.X-0.1*letter.Size && accent.X < letter.X+letter.W+0.1*letter.Size
	}
	middle := accent.X + accent.W/2
	return middle > letter.X+0.1*letter.W && middle < letter.X+0.95*letter.W
}

func isAccent(r rune) bool {
	switch r {
	case '´', '`', '^', '~', '¨', '°', '¯', '¸', 'ˆ', '˜', '˚', 'ˇ', '˘', '˙', '˛', '˝', 'ˊ', 'ˋ', 'ˉ':
		return true
	}
	return 0x300 <= r && r <= 0x328
}
