package pdffont

import "bytes"

// readType1 reads the encoding from the clear part of a Type 1 font: "dup 15 /bullet put". The glyph number of a
// code is the code plus one, since the clear part numbers no glyphs.
func (p *program) readType1(data []byte) {
	if end := bytes.Index(data, []byte("eexec")); end >= 0 {
		data = data[:end]
	}
	at := bytes.Index(data, []byte("/Encoding"))
	if at < 0 {
		return
	}
	lex := psLexer{data: data, pos: at + len("/Encoding")}
	var last psToken // the token before, which is the code when a name follows it
	for n := 0; ; n++ {
		t := lex.next()
		switch {
		case t.kind == psEnd:
			return
		case t.kind == psWord && t.word() == "StandardEncoding":
			p.standard()
			return
		case t.kind == psWord && n > 2 && (t.word() == "def" || t.word() == "readonly"):
			return
		case t.kind == psName && last.kind == psNumber && last.num >= 0 && last.num < 256:
			g := uint16(last.num) + 1
			p.codes[byte(last.num)] = g
			delete(p.texts, g)
			p.name(g, string(t.text))
		}
		last = t
	}
}

// standard takes StandardEncoding for the font's own.
func (p *program) standard() {
	for c := range 256 {
		if r := standardEncoding.rune(byte(c)); r != 0 {
			g := uint16(c) + 1
			p.codes[c] = g
			p.texts[g] = string(r)
		}
	}
}
