package pdffont

import "unicode/utf8"

// A simpleFont has codes of one byte.
type simpleFont struct {
	names     map[byte]string // from Differences
	base      encoding
	fallback  encoding // for codes that nothing else tells
	program   *program
	face      face
	dingbats  bool
	wingdings bool
	type3     bool

	first   int
	widths  []float32
	missing float32
	scale   float32
}

func newSimpleFont(spec *Spec, f *Font) *simpleFont {
	s := &simpleFont{
		base: encodingNamed(spec.Encoding), fallback: standardEncoding,
		face:  faceOf(spec.BaseFont, spec.Flags, f.Bold, f.Italic),
		first: spec.FirstChar, widths: spec.Widths, missing: spec.MissingWidth, scale: spec.Scale,
		wingdings: isWingdings(spec.BaseFont), type3: spec.Subtype == "Type3",
	}
	if s.scale == 0 {
		s.scale = 1
	}
	if len(spec.Differences) > 0 {
		s.names = make(map[byte]string, len(spec.Differences))
		for _, d := range spec.Differences {
			s.names[d.Code] = d.Name
		}
	}
	switch {
	case spec.Subtype == "TrueType":
		s.fallback = winAnsiEncoding
	case s.face == symbolFace && !spec.Embedded:
		s.base, s.fallback = symbolEncoding, noEncoding
	case s.face == dingbatsFace && !spec.Embedded:
		s.base, s.fallback = dingbatsEncoding, noEncoding
	}
	s.dingbats = s.face == dingbatsFace
	if len(spec.Program) > 0 {
		s.program = parseProgram(spec.Program)
	}
	return s
}

// text returns what the font itself, without a ToUnicode map, says that code reads as.
func (s *simpleFont) text(code byte) string {
	if name, ok := s.names[code]; ok {
		if text := nameText(name, s.dingbats); text != "" {
			return text
		}
		if name == ".notdef" {
			return ""
		}
		if isPictureName(name) {
			return unknown
		}
	}
	if s.base != noEncoding {
		if r := s.base.rune(code); r != 0 {
			return string(r)
		}
	}
	if s.program != nil {
		if text := s.program.codeText(code); text != "" {
			return text
		}
	}
	if r := s.fallback.rune(code); r != 0 {
		return string(r)
	}
	return ""
}

// notdef reports whether the font itself says that code shows nothing.
func (s *simpleFont) notdef(code byte) bool { return s.names[code] == ".notdef" }

// unknown is the text of a glyph of which only that it is none of the known ones is told.
const unknown = string(utf8.RuneError)

// isPictureName tells the glyph names of icons ("faAngleRight") from those that only number the glyphs ("a65", "g7",
// "c12"), where the code itself is the best guess.
func isPictureName(name string) bool {
	const shortest = 4
	if len(name) < shortest {
		return false
	}
	for _, c := range name {
		if c >= '0' && c <= '9' {
			return false
		}
	}
	return true
}

// width returns the advance of code in em.
func (s *simpleFont) width(code byte, text string) float32 {
	if i := int(code) - s.first; i >= 0 && i < len(s.widths) {
		return s.widths[i] * s.scale / 1000
	}
	if len(s.widths) > 0 || s.type3 {
		return s.missing * s.scale / 1000
	}
	if s.program != nil {
		if w, ok := s.program.codeWidth(code); ok {
			return w
		}
	}
	var total float32
	for _, r := range text {
		total += s.face.width(code, r)
	}
	if text == "" {
		total = s.missing
	}
	return total / 1000
}
