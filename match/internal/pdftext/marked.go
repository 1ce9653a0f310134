package pdftext

import (
	"unicode/utf16"
	"unicode/utf8"

	"github.com/ledongthuc/pdf"
)

// A marked is an open marked-content sequence.
type marked struct {
	text   string // ActualText: what the glyphs since first stand for
	has    bool
	first  int
	veiled bool // of a layer that is off
}

const maxMarked = 256

func (in *interpreter) beginMarked(args []operand, res *resources) {
	m := marked{first: len(in.page.Glyphs)}
	if len(args) > 1 {
		switch a := args[1]; a.kind {
		case kindName:
			if v := res.property(string(a.text)); v.Kind() == pdf.Dict {
				m.veiled = v.Key("Hidden").Bool()
				if t := v.Key("ActualText"); t.Kind() == pdf.String {
					m.text, m.has = textString([]byte(t.RawString())), true
				}
			}
		case kindDict:
			for i := 2; i+1 < len(args); i++ {
				if args[i].kind == kindName && string(args[i].text) == "ActualText" && args[i+1].kind == kindString {
					m.text, m.has = textString(args[i+1].text), true
				}
			}
		}
	}
	if len(in.marked) < maxMarked {
		in.marked = append(in.marked, m)
		if m.veiled {
			in.veiled++
		}
	}
}

func (in *interpreter) endMarked() {
	n := len(in.marked)
	if n == 0 {
		return
	}
	m := in.marked[n-1]
	in.marked = in.marked[:n-1]
	if m.veiled {
		in.veiled--
	}
	if !m.has {
		return
	}
	for _, outer := range in.marked {
		if outer.has {
			return // the outer text stands for all
		}
	}
	in.replace(m)
}

// replace puts the text in the place of the glyphs it stands for, if those are on one line. On several lines nobody
// could tell which letter belongs where, and the glyphs stay.
func (in *interpreter) replace(m marked) {
	glyphs := in.page.Glyphs
	if m.first >= len(glyphs) {
		return
	}
	span := glyphs[m.first:]
	x0, x1 := span[0].X, span[0].X+span[0].W
	for _, g := range span {
		if g.Frame != span[0].Frame || g.Y-span[0].Y > g.Size/2 || span[0].Y-g.Y > g.Size/2 {
			return
		}
		x0, x1 = min(x0, g.X), max(x1, g.X+g.W)
	}
	first := span[0]
	n := utf8.RuneCountInString(m.text)
	in.page.Glyphs = glyphs[:m.first]
	if n == 0 || n > 4*len(span)+8 {
		if n > 0 {
			in.page.Glyphs = glyphs
		}
		return
	}
	first.X, first.W = x0, (x1-x0)/float32(n)
	for _, r := range m.text {
		first.Rune = plainRune(r)
		if first.Rune != 0 {
			in.page.Glyphs = append(in.page.Glyphs, first)
		}
		first.X += first.W
	}
}

// plainRune maps what ActualText may hold besides letters.
func plainRune(r rune) rune {
	switch {
	case r == 0xA0 || r == '\t' || r == '\n' || r == '\r' || r == 0x3000:
		return ' '
	case r == 0xAD || r == 0x2010 || r == 0x2011:
		return '-'
	case r < ' ' || r == 0x200B || r == 0xFEFF || r == utf8.RuneError:
		return 0
	}
	return r
}

// textString decodes a PDF text string: UTF-16 or UTF-8 with a mark in front, else one byte a character.
func textString(b []byte) string {
	if len(b) >= 2 && b[0] == 0xFE && b[1] == 0xFF {
		units := make([]uint16, 0, len(b)/2)
		for i := 2; i+1 < len(b); i += 2 {
			units = append(units, uint16(b[i])<<8|uint16(b[i+1]))
		}
		return string(utf16.Decode(units))
	}
	if len(b) >= 3 && b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF {
		return string(b[3:])
	}
	runes := make([]rune, len(b))
	for i, c := range b {
		runes[i] = rune(c)
	}
	return string(runes)
}
