package pdffont

import (
	_ "embed" // the glyph names
	"strings"
)

// macGlyphs are the 258 glyph names that the post table knows by number, one a line.
//
//go:embed data/macglyphs.txt
var macGlyphs string

// A trueType reads the tables of an sfnt file.
type trueType struct {
	data   []byte
	glyphs int
}

func (t *trueType) table(tag string) []byte {
	start := 0
	if strings.HasPrefix(string(t.data[:4]), "ttcf") {
		start = u32(t.data, 12)
	}
	n := u16(t.data, start+4)
	for i := range n {
		at := start + 12 + 16*i
		if at+16 > len(t.data) {
			return nil
		}
		if string(t.data[at:at+4]) != tag {
			continue
		}
		from, size := u32(t.data, at+8), u32(t.data, at+12)
		if from > len(t.data) {
			return nil
		}
		return t.data[from:min(from+size, len(t.data))]
	}
	return nil
}

func (p *program) readTrueType(data []byte) {
	if len(data) < 12 {
		return
	}
	t := &trueType{data: data}
	t.glyphs = u16(t.table("maxp"), 4)
	if em := u16(t.table("head"), 18); em > 0 {
		p.em = float32(em)
	}
	p.hcount = u16(t.table("hhea"), 34)
	p.hmtx = t.table("hmtx")
	t.post(p)
	t.cmaps(p)
	if cff := t.table("CFF "); len(cff) > 4 {
		em := p.em
		p.readCFF(cff)
		p.em = em
	}
}

// post reads glyph names (format 2).
func (t *trueType) post(p *program) {
	post := t.table("post")
	if u32(post, 0) != 0x20000 {
		return
	}
	mac := strings.Split(macGlyphs, "\n")
	n := min(u16(post, 32), t.glyphs)
	var names []string
	for at := 34 + 2*u16(post, 32); at < len(post); {
		size := int(post[at])
		end := min(at+1+size, len(post))
		names = append(names, string(post[at+1:end]))
		at = end
	}
	for g := range n {
		i := u16(post, 34+2*g)
		switch {
		case i < 258:
			p.name(uint16(g), mac[i])
		case i-258 < len(names):
			p.name(uint16(g), names[i-258])
		}
	}
}

// cmaps reads the character maps: Unicode ones tell what glyphs read as, the symbol and Macintosh ones which glyph
// a code shows.
func (t *trueType) cmaps(p *program) {
	table := t.table("cmap")
	for i := range min(u16(table, 2), 32) {
		platform, kind, at := u16(table, 4+8*i), u16(table, 6+8*i), u32(table, 8+8*i)
		if at >= len(table) {
			continue
		}
		sub := table[at:]
		switch {
		case platform == 3 && kind == 0:
			eachCode(sub, func(code int, g uint16) {
				if code < 256 || code>>8 == 0xF0 {
					p.codes[code&0xFF] = g
				}
			})
		case platform == 0 || platform == 3 && (kind == 1 || kind == 10):
			eachCode(sub, func(code int, g uint16) {
				if _, named := p.texts[g]; !named && readable(rune(code)) {
					p.texts[g] = string(rune(code))
				}
			})
		case platform == 1 && kind == 0:
			eachCode(sub, func(code int, g uint16) {
				if code < 256 && p.codes[code] == 0 {
					p.codes[code] = g
				}
			})
		}
	}
}

// eachCode calls yield for the codes of a cmap subtable, of the formats that fonts in PDFs have.
func eachCode(b []byte, yield func(code int, glyph uint16)) {
	switch u16(b, 0) {
	case 0:
		for code := 0; code < 256 && 6+code < len(b); code++ {
			if b[6+code] != 0 {
				yield(code, uint16(b[6+code]))
			}
		}
	case 4:
		eachCode4(b, yield)
	case 6:
		first := u16(b, 6)
		for i := range u16(b, 8) {
			if g := u16(b, 10+2*i); g != 0 {
				yield(first+i, uint16(g))
			}
		}
	case 12:
		left := 1 << 16 // no font has more glyphs
		for i := range min(u32(b, 12), len(b)/12) {
			lo, hi, g := u32(b, 16+12*i), u32(b, 20+12*i), u32(b, 24+12*i)
			for code := lo; code <= hi && left > 0; code++ {
				yield(code, uint16(g+code-lo))
				left--
			}
		}
	}
}

// eachCode4 reads the segments of format 4.
func eachCode4(b []byte, yield func(code int, glyph uint16)) {
	n := u16(b, 6) / 2
	left := 1 << 17
	for i := range n {
		end, start := u16(b, 14+2*i), u16(b, 16+2*n+2*i)
		delta, offset := u16(b, 16+4*n+2*i), u16(b, 16+6*n+2*i)
		for code := start; code <= end && code < 0xFFFF && left > 0; code++ {
			left--
			g := code + delta
			if offset != 0 {
				g = u16(b, 16+6*n+2*i+offset+2*(code-start))
				if g != 0 {
					g += delta
				}
			}
			if g&0xFFFF != 0 {
				yield(code, uint16(g))
			}
		}
	}
}
