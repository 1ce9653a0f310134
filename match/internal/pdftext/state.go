package pdftext

import "github.com/resumematch/resumematch/match/internal/pdffont"

// A paint says what a fill colour looks like, as far as hidden text needs to know.
type paint uint8

const (
	dark paint = iota
	white
)

// A state is the graphics state that q saves and Q restores, as far as text needs it.
type state struct {
	ctm               matrix
	font              *loadedFont
	size              float64
	charSpace         float64
	wordSpace         float64
	stretch           float64 // horizontal scaling, 1 is normal
	leading           float64
	rise              float64
	mode              int
	fill              paint
	textMatrix, start matrix // of the glyph to come, of the line
	placed            bool   // the next glyph stands where an operator put it
}

// A loadedFont is a font with its place in the page's list of styles.
type loadedFont struct {
	*pdffont.Font
	style uint16
	lost  bool // the file refers to it and does not have it
}

// maxSaved bounds nested q; deeper ones are counted so that their Q do not restore too early.
const maxSaved = 512

func (in *interpreter) save() {
	if len(in.saved) >= maxSaved {
		in.unsaved++
		return
	}
	in.saved = append(in.saved, in.state)
}

func (in *interpreter) restore(floor int) {
	switch {
	case in.unsaved > 0:
		in.unsaved--
	case len(in.saved) > floor:
		in.state = in.saved[len(in.saved)-1]
		in.saved = in.saved[:len(in.saved)-1]
	}
}

func (in *interpreter) beginText() {
	in.state.textMatrix, in.state.start = identity, identity
}

// moveLine goes to the start of the next line, offset by x and y from the start of this one.
func (in *interpreter) moveLine(x, y float64) {
	m := matrix{a: 1, d: 1, e: x, f: y}.mul(in.state.start)
	if m.sane() {
		in.state.start, in.state.textMatrix, in.state.placed = m, m, true
	}
}

func (in *interpreter) setTextMatrix(m matrix) {
	if m.sane() {
		in.state.start, in.state.textMatrix, in.state.placed = m, m, true
	}
}

// advance moves along the line by x in text space.
func (in *interpreter) advance(x float64) {
	m := &in.state.textMatrix
	m.e += x * m.a
	m.f += x * m.b
}

// descend moves along a vertical line.
func (in *interpreter) descend(y float64) {
	m := &in.state.textMatrix
	m.e += y * m.c
	m.f += y * m.d
}

// setColor notes whether the fill colour is white: all ones, or no ink in CMYK.
func (in *interpreter) setColor(args []operand, cmyk bool) {
	in.state.fill = dark
	n := 0
	for _, a := range args {
		if a.kind != kindNumber {
			return // a pattern
		}
		if n++; cmyk && a.num > 0.01 || !cmyk && a.num < 0.99 {
			return
		}
	}
	if n > 0 {
		in.state.fill = white
	}
}
