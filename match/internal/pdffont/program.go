package pdffont

import (
	"bytes"
	"encoding/binary"
)

// A program is what an embedded font program tells: which glyph a code shows by the font's own encoding, what a
// glyph reads as, how wide it is. Reading one never fails; what is damaged is left out.
type program struct {
	codes  [256]uint16       // glyph of a code; 0 is none
	texts  map[uint16]string // of glyphs
	cids   map[uint32]uint16 // of CID-keyed CFF fonts
	hmtx   []byte            // advances, four bytes a glyph, big-endian; nil when the program has none
	hcount int               // glyphs with an advance of their own
	em     float32           // units per em
}

// parseProgram tells the formats apart by their first bytes.
func parseProgram(data []byte) *program {
	p := &program{texts: map[uint16]string{}, em: 1000}
	switch {
	case bytes.HasPrefix(data, []byte("%!")), len(data) > 8 && data[0] == 0x80 && data[6] == '%':
		p.readType1(data)
	case bytes.HasPrefix(data, []byte("OTTO")), bytes.HasPrefix(data, []byte{0, 1, 0, 0}), bytes.HasPrefix(data, []byte("true")), bytes.HasPrefix(data, []byte("ttcf")):
		p.readTrueType(data)
	case len(data) > 4 && data[0] == 1:
		p.readCFF(data)
	}
	return p
}

func (p *program) codeText(code byte) string {
	if g := p.codes[code]; g != 0 {
		return p.texts[g]
	}
	return ""
}

func (p *program) glyphText(g uint16) string { return p.texts[g] }

func (p *program) codeWidth(code byte) (float32, bool) {
	if g := p.codes[code]; g != 0 {
		return p.advance(g)
	}
	return 0, false
}

// advance returns the width of a glyph in em.
func (p *program) advance(g uint16) (float32, bool) {
	if p.hcount == 0 || p.em == 0 {
		return 0, false
	}
	at := 4 * min(int(g), p.hcount-1)
	if at+2 > len(p.hmtx) {
		return 0, false
	}
	return float32(u16(p.hmtx, at)) / p.em, true
}

// name gives a glyph the text of its name.
func (p *program) name(g uint16, name string) {
	if _, done := p.texts[g]; done {
		return
	}
	if text := nameText(name, false); text != "" {
		p.texts[g] = text
	} else if name != ".notdef" && isPictureName(name) {
		p.texts[g] = unknown
	}
}

// u16 and u32 read big-endian numbers; 0 beyond the end.
func u16(b []byte, at int) int {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return int(binary.BigEndian.Uint16(b[at:]))
}

func u32(b []byte, at int) int {
	if at < 0 || at+4 > len(b) {
		return 0
	}
	return int(binary.BigEndian.Uint32(b[at:]))
}
