package pdftext

import (
	"bytes"
	"math"

	"github.com/resumematch/resumematch/match/internal/pdflayout"
)

// maxGlyphs bounds a document: a hundred pages of a book have half as many.
const maxGlyphs = 600_000

// tiny is the size in points below which nobody reads text.
const tiny = 2

func (in *interpreter) showLast(args []operand) {
	if n := len(args); n > 0 && args[n-1].kind == kindString {
		in.show(args[n-1].text)
	}
}

func (in *interpreter) showArray(args []operand) {
	for _, a := range args {
		switch a.kind {
		case kindString:
			in.show(a.text)
		case kindNumber:
			shift := -a.num / 1000 * in.state.size
			if in.state.font != nil && in.state.font.Vertical {
				in.descend(shift)
			} else {
				in.advance(shift * in.state.stretch)
			}
		}
	}
}

// show draws one string.
func (in *interpreter) show(s []byte) {
	st := &in.state
	if st.font == nil || len(s) == 0 {
		return
	}
	if in.doc.glyphs+len(in.page.Glyphs)+len(s) > maxGlyphs {
		in.doc.cut = true
		return
	}
	if st.font.lost {
		in.doc.guessed += len(s)
		if bytes.IndexByte(s, 0) >= 0 {
			return // codes of two bytes: the numbers of glyphs that nobody knows
		}
	}
	place := in.placement()
	for len(s) > 0 {
		g, n, isSpace := st.font.Next(s)
		s = s[n:]
		advance := float64(g.Width) * st.size
		width := advance * st.stretch
		if st.font.Vertical {
			width = st.size
		}
		if g.Unknown {
			in.doc.unmapped++
		}
		if g.Rune != 0 && in.veiled == 0 {
			in.emit(place, g.Rune, g.More, math.Abs(width*place.unit))
		}
		step := advance + st.charSpace
		if isSpace {
			step += st.wordSpace
		}
		if st.font.Vertical {
			in.descend(-st.size + st.charSpace)
		} else {
			in.advance(step * st.stretch)
		}
	}
}

// A placement is what the glyphs of one string share.
type placement struct {
	frame    uint8
	cos, sin float64 // of the frame
	unit     float64 // points on the page of one unit along the line
	size     float32
	flags    pdflayout.Flag
	white    bool
}

// placement works out direction, size and visibility from the matrices.
func (in *interpreter) placement() placement {
	st := &in.state
	m := st.textMatrix.mul(st.ctm)
	p := placement{unit: math.Hypot(m.a, m.b)}
	size := math.Hypot(m.c, m.d) * math.Abs(st.size)
	if size == 0 {
		size = p.unit * math.Abs(st.size)
	}
	p.size = float32(min(size, 1e4))
	a, b := m.a, m.b
	if st.font.Vertical {
		// Written from top to bottom, in columns from right to left: a frame turned by a quarter.
		a, b = -m.c, -m.d
		p.unit = math.Hypot(m.c, m.d)
	}
	if st.size*st.stretch < 0 {
		a, b = -a, -b
	}
	p.frame, p.cos, p.sin = in.frame(a, -b)
	if st.font.Symbol {
		p.flags |= pdflayout.Symbol
	}
	if st.mode == 3 || st.mode == 7 || size < tiny {
		p.flags |= pdflayout.Hidden
		if st.mode == 3 {
			in.doc.invisible++
		}
	}
	p.white = st.fill == white && st.mode&3 == 0
	return p
}

// frame returns the direction of writing (x, y) on the page, y downwards, as one of the page's frames. Text that is
// off by less than a degree counts as straight.
func (in *interpreter) frame(x, y float64) (uint8, float64, float64) {
	if math.Abs(y) < 0.017*x || x == 0 && y == 0 {
		return 0, 1, 0
	}
	n := math.Hypot(x, y)
	cos, sin := x/n, y/n
	for i, f := range in.page.Frames[1:] {
		if math.Abs(float64(f.Cos)-cos) < 0.02 && math.Abs(float64(f.Sin)-sin) < 0.02 {
			return uint8(i + 1), float64(f.Cos), float64(f.Sin)
		}
	}
	const maxFrames = 16 // more directions than that are decoration
	if len(in.page.Frames) >= maxFrames {
		return 0, 1, 0
	}
	in.page.Frames = append(in.page.Frames, pdflayout.Frame{Cos: float32(cos), Sin: float32(sin)})
	return uint8(len(in.page.Frames) - 1), cos, sin
}

// emit adds a glyph at the current point; a ligature becomes glyphs that share its width.
func (in *interpreter) emit(p placement, r rune, more string, width float64) {
	st := &in.state
	m := st.textMatrix
	x, y := m.e+st.rise*m.c, m.f+st.rise*m.d
	x, y = st.ctm.apply(x, y)
	y = float64(in.page.Height) - y
	flags := p.flags
	if x < -20 || y < -20 || x > float64(in.page.Width)+20 || y > float64(in.page.Height)+20 {
		flags |= pdflayout.Hidden
	}
	if p.frame != 0 {
		x, y = x*p.cos+y*p.sin, -x*p.sin+y*p.cos
	}
	if !(math.Abs(x) < 1e6 && math.Abs(y) < 1e6 && width < 1e5) {
		return
	}
	parts := 1
	for range more {
		parts++
	}
	g := pdflayout.Glyph{X: float32(x), Y: float32(y), W: float32(width) / float32(parts), Size: p.size, Rune: r,
		Style: st.font.style, Flags: flags, Frame: p.frame}
	if st.placed {
		g.Flags |= pdflayout.Placed
		st.placed = false
	}
	if p.white && flags&pdflayout.Hidden == 0 {
		in.pending = append(in.pending, int32(len(in.page.Glyphs)))
	}
	in.page.Glyphs = append(in.page.Glyphs, g)
	for _, r := range more {
		g.X += g.W
		g.Rune = r
		g.Flags &^= pdflayout.Placed
		in.page.Glyphs = append(in.page.Glyphs, g)
	}
}

// judgeWhite hides the glyphs drawn in white where nothing but paper lies below them.
func (in *interpreter) judgeWhite() {
	for _, i := range in.pending {
		g := &in.page.Glyphs[i]
		if g.Frame != 0 {
			continue
		}
		x, y := float64(g.X+g.W/2), float64(g.Y-g.Size/4)
		visible := false
		for _, b := range in.fills {
			if b.holds(x, y) {
				visible = true
				break
			}
		}
		if !visible {
			g.Flags |= pdflayout.Hidden
		}
	}
	in.pending = in.pending[:0]
}
