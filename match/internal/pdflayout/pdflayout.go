// Package pdflayout turns the glyphs of a page, wherever they stand and in whatever order they were drawn, into
// lines of text in reading order.
//
// It knows no PDF: a [Page] holds positioned glyphs, small filled shapes and thin lines, and everything in here is a
// pure function of them. Positions are points; x grows to the right and y downwards, as a reader moves.
package pdflayout

// A Line is one line of text as a reader means it: a heading, a wrapped paragraph, a whole bullet, the cells of a
// row.
type Line struct {
	Text         string  // without the bullet; wrapped lines joined, hyphens at their ends resolved where that is sure
	Bullet       string  // "•", "◦", "-", "1.", "a)" …; empty when there is none
	Page         int     // from 1
	X0, Y0       float32 // top left of the box around all its glyphs, bullet excluded
	X1, Y1       float32 // bottom right
	Size         float32 // points, of most of its letters
	Bold, Italic bool    // most of its letters are
	Caps         bool    // it has letters, and no small ones
	Indent       float32 // points from the left edge of its column
	Column       int     // counts the columns of a page from 0, in reading order
	Cell         int     // counts the cells of the page's ruled tables from 1; 0 outside of tables
	Hidden       bool    // a reader of the page does not see it
	Gap          float32 // white space above it, in line heights of the text around; 0 at the top of a column
}

// A Glyph is one drawn character. It is small because a resume has five thousand of them.
type Glyph struct {
	X, Y  float32 // where it begins, on the baseline
	W     float32 // how far the next one stands
	Size  float32 // height of an em
	Rune  rune    // what it reads as; a ligature is several glyphs that share its width
	Style uint16  // index in Page.Styles
	Flags Flag
	Frame uint8 // index in Page.Frames: the direction it is written in
}

// A Flag is a fact about a [Glyph].
type Flag uint8

const (
	// Hidden glyphs are drawn so that no reader sees them: invisible mode, white on white, tiny, off the page.
	Hidden Flag = 1 << iota
	// Symbol glyphs come from a font of pictures (Wingdings, Symbol, ZapfDingbats), where any glyph may be a bullet.
	Symbol
	// Placed glyphs begin a string that was put at its place for itself, not behind the one before.
	Placed
)

// A Style is what the glyphs of one font share.
type Style struct {
	Bold, Italic bool
}

// A Frame is a direction of writing. Glyph positions are in the frame's own axes: x along the writing.
// Frame 0 is text that runs from left to right.
type Frame struct {
	Cos, Sin float32 // of the angle, clockwise on the page
}

// A Mark is a small drawn shape that may be a bullet.
type Mark struct {
	X, Y  float32 // its centre
	Size  float32 // its larger side
	Round bool
	Open  bool // outlined, not filled
}

// A Rule is a thin straight line, horizontal or vertical, given by its ends with X0 ≤ X1 and Y0 ≤ Y1.
type Rule struct {
	X0, Y0, X1, Y1 float32
}

// Vertical reports whether the rule stands upright.
func (r Rule) Vertical() bool { return r.Y1-r.Y0 > r.X1-r.X0 }

// A Page is what is drawn on one page.
type Page struct {
	Number        int // from 1
	Width, Height float32
	Glyphs        []Glyph // in the order they were drawn
	Styles        []Style
	Frames        []Frame
	Marks         []Mark
	Rules         []Rule
}
