// Package pdffont tells what the character codes of a PDF font mean and how wide they are.
//
// It reads font programs, CMaps and encodings from bytes and knows no PDF objects: a [Spec] carries what the font's
// dictionaries say. Its tables are data files; data/SOURCES.md names their sources.
package pdffont

import (
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// A Spec is what the dictionaries of a font say, as far as text needs it.
type Spec struct {
	Subtype  string // Type1, TrueType, Type3, MMType1, Type0 …
	BaseFont string
	Flags    int // of the descriptor
	Weight   float64
	Italic   float64 // ItalicAngle
	Embedded bool    // the descriptor names a font program, given in Program or not

	Encoding     string // the name of the Encoding, or BaseEncoding of its dictionary
	Differences  []Difference
	ToUnicode    []byte
	Program      []byte  // the font program, when the codes cannot be told without it
	Scale        float32 // of widths to thousandths of an em; 0 means 1 (Type 3 fonts have their own)
	FirstChar    int
	Widths       []float32
	MissingWidth float32

	// For Type0 fonts; FirstChar, Widths and Differences are unused.
	CMap      []byte // an embedded Encoding
	Ordering  string // of CIDSystemInfo
	CIDToGID  []byte
	DW        float32 // 0 means 1000
	CIDWidths []CIDWidth
}

// A Difference names the glyph of one code.
type Difference struct {
	Code byte
	Name string
}

// A CIDWidth is the width of the glyphs From…To.
type CIDWidth struct {
	From, To uint32
	Width    float32
}

// A Glyph is what one code shows.
type Glyph struct {
	Rune    rune    // what it reads as; 0 for nothing
	More    string  // the rest of what it reads as, for ligatures
	Width   float32 // in em
	Unknown bool    // the font does not say what it reads as; Rune is U+FFFD then
}

// A Font maps codes to glyphs. It fills a cache as it is used, so only one goroutine may use it.
type Font struct {
	Bold, Italic bool
	Symbol       bool // its glyphs are pictures
	Vertical     bool

	composite bool
	toUnicode *cmap
	simple    *simpleFont
	cid       *cidFont
	cache     map[uint32]Glyph // of composite fonts
	codes     *[256]Glyph      // of simple fonts
	known     [4]uint64        // which of codes are filled
}

// New makes a font of what is known about it; it always succeeds, in the worst case with codes that read as nothing.
func New(spec *Spec) *Font {
	f := &Font{composite: spec.Subtype == "Type0"}
	f.Bold, f.Italic = styleOf(spec)
	f.Symbol = isPictureFont(spec.BaseFont)
	if len(spec.ToUnicode) > 0 {
		if m := parseCMap(spec.ToUnicode); len(m.ranges) > 0 || m.identity || m.unicode {
			f.toUnicode = m
		}
	}
	if f.composite {
		f.cid = newCIDFont(spec)
		f.Vertical = f.cid.encoding.vertical
		f.cache = make(map[uint32]Glyph, 64)
	} else {
		f.simple = newSimpleFont(spec, f)
		f.codes = new([256]Glyph)
	}
	return f
}

// Next returns the glyph that s begins with, how many bytes it takes (at least one), and whether it is the single
// byte 32, which is what word spacing applies to. s must not be empty.
func (f *Font) Next(s []byte) (g Glyph, n int, space bool) {
	if !f.composite {
		code := s[0]
		if f.known[code>>6]>>(code&63)&1 == 0 {
			f.codes[code] = f.simpleGlyph(code)
			f.known[code>>6] |= 1 << (code & 63)
		}
		return f.codes[code], 1, code == ' '
	}
	code, n := f.cid.encoding.next(s)
	key := code | uint32(n)<<29
	g, ok := f.cache[key]
	if !ok {
		g = f.cidGlyph(code, n)
		if len(f.cache) < 1<<16 {
			f.cache[key] = g
		}
	}
	return g, n, n == 1 && code == ' '
}

func (f *Font) simpleGlyph(code byte) Glyph {
	own := f.simple.text(code)
	g := Glyph{Width: f.simple.width(code, own)}
	text := f.mapped(uint32(code), 1, func() string { return own })
	g.Rune, g.More = readAs(text, f.simple.wingdings)
	return judge(g, text != "" && text != unknown || f.simple.notdef(code))
}

func (f *Font) cidGlyph(code uint32, n int) Glyph {
	cid := f.cid.cid(code, n)
	g := Glyph{Width: f.cid.width(cid)}
	text := f.mapped(code, n, func() string { return f.cid.text(code, cid) })
	g.Rune, g.More = readAs(text, f.cid.wingdings)
	return judge(g, text != "" && text != unknown || cid == 0)
}

// judge marks a glyph that takes room but of which nothing is told: it may be a bullet, or a letter that is lost.
func judge(g Glyph, told bool) Glyph {
	if g.Rune == 0 && g.Width > 0 && !told {
		g.Rune, g.Unknown = utf8.RuneError, true
	}
	return g
}

// mapped prefers the ToUnicode map to what the font itself tells, unless the map gives no readable character.
func (f *Font) mapped(code uint32, n int, own func() string) string {
	if f.toUnicode == nil {
		return own()
	}
	to, text, ok := f.toUnicode.lookup(code, n)
	switch {
	case !ok && f.toUnicode.identity && len(f.toUnicode.ranges) == 0:
		to = code
	case !ok:
		return own()
	}
	if text == "" && readable(rune(to)) {
		text = string(rune(to))
	}
	if text == "" {
		return own()
	}
	if isPrivate(text) && !f.Symbol {
		if told := own(); told != "" && !isPrivate(told) {
			return told
		}
	}
	return text
}

// readable reports whether r is a character that may stand in text.
func readable(r rune) bool {
	return r >= ' ' && r != 0x7F && (r < 0x80 || r >= 0xA0) && r != utf8.RuneError && r <= utf8.MaxRune &&
		(r < 0xD800 || r > 0xDFFF) && r&0xFFFE != 0xFFFE
}

func isPrivate(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return 0xE000 <= r && r <= 0xF8FF
}

// readAs gives characters the form that readers of text expect: plain spaces and hyphens, letters for ligatures,
// real bullets for the private codes of picture fonts. What may not stand in text is left out.
func readAs(text string, wingdings bool) (first rune, more string) {
	for i, r := range text {
		plain, rest := plainRune(r, wingdings)
		switch {
		case plain == 0:
			continue
		case first == 0:
			first, more = plain, rest
			if i+utf8.RuneLen(r) == len(text) {
				return first, more // nearly always
			}
		default:
			more += string(plain) + rest
		}
	}
	return first, more
}

// plainRune returns what one character reads as, 0 for nothing.
func plainRune(r rune, wingdings bool) (rune, string) {
	if letters := textline.Letters(r); letters != "" {
		return rune(letters[0]), letters[1:]
	}
	switch {
	case !readable(r):
		return 0, ""
	case r == 0xA0 || r == 0x202F || 0x2000 <= r && r <= 0x200A || r == 0x3000:
		return ' ', ""
	case r == 0xAD || r == 0x2010 || r == 0x2011:
		return '-', ""
	case 0x200B <= r && r <= 0x200F || r == 0xFEFF || 0x202A <= r && r <= 0x202E || 0x2060 <= r && r <= 0x206F:
		return 0, ""
	case 0xF000 <= r && r <= 0xF0FF:
		return pictureRune(byte(r), wingdings), ""
	case wingdings && r < 0x100:
		return pictureRune(byte(r), true), ""
	}
	return r, ""
}

// styleOf tells weight and slant, from the descriptor or from the font's name.
func styleOf(spec *Spec) (bold, italic bool) {
	name := spec.BaseFont
	if i := strings.IndexByte(name, '+'); i == 6 {
		name = name[7:]
	}
	lower := strings.ToLower(name)
	for _, part := range [...]string{"bold", "black", "heavy", "-bd", "cmbx", "cmssbx", "sfbx", "cmb10", "-semi", "demi", "extrabd"} {
		bold = bold || strings.Contains(lower, part)
	}
	for _, part := range [...]string{"italic", "oblique", "cmti", "cmsl", "cmssi", "sfti", "sfsl", "-it", "slanted"} {
		italic = italic || strings.Contains(lower, part)
	}
	const italicFlag, forceBold = 1 << 6, 1 << 18
	bold = bold || spec.Weight >= 600 || spec.Flags&forceBold != 0
	italic = italic || spec.Italic != 0 || spec.Flags&italicFlag != 0
	return bold, italic
}
