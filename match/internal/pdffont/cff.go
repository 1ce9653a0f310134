package pdffont

import (
	_ "embed" // the standard strings
	"strings"
)

// cffStrings are the 391 standard strings of CFF, one a line.
//
//go:embed data/cffstrings.txt
var cffStrings string

// A cffReader reads the parts of a CFF font that name glyphs: charset, encoding, strings.
type cffReader struct {
	data     []byte
	standard []string
	strings  [][]byte
}

// readCFF reads the built-in encoding and the glyph names, or the CIDs, of a bare CFF font.
func (p *program) readCFF(data []byte) {
	if len(data) < 4 {
		return
	}
	c := &cffReader{data: data, standard: strings.Split(cffStrings, "\n")}
	_, at := c.index(int(data[2]))
	tops, at := c.index(at)
	c.strings, _ = c.index(at)
	if len(tops) == 0 {
		return
	}
	top := cffDict(tops[0])
	glyphs, _ := c.index(top.int(17, 0))
	count := min(len(glyphs), 1<<16-1)
	charset := c.charset(top.int(15, 0), count)
	if _, isCID := top[12<<8|30]; isCID {
		p.cids = make(map[uint32]uint16, count)
		for g, cid := range charset {
			p.cids[uint32(cid)] = uint16(g)
		}
		return
	}
	for g := 1; g < len(charset); g++ {
		p.name(uint16(g), c.string(int(charset[g])))
	}
	c.encoding(p, top.int(16, 0), charset)
}

// index reads an INDEX at an offset; it returns its parts and where it ends.
func (c *cffReader) index(at int) ([][]byte, int) {
	n := u16(c.data, at)
	if n == 0 || at < 0 || at+3 > len(c.data) {
		return nil, at + 2
	}
	size := int(c.data[at+2])
	offsets := at + 3
	base := offsets + (n+1)*size - 1
	if size < 1 || size > 4 || base < 0 || base > len(c.data) {
		return nil, len(c.data)
	}
	offset := func(i int) int {
		v := 0
		for _, b := range c.data[offsets+i*size : offsets+(i+1)*size] {
			v = v<<8 | int(b)
		}
		return base + v
	}
	parts := make([][]byte, 0, n)
	start := offset(0)
	for i := 1; i <= n; i++ {
		end := offset(i)
		if start < 0 || end < start || end > len(c.data) {
			return parts, len(c.data)
		}
		parts = append(parts, c.data[start:end])
		start = end
	}
	return parts, start
}

// cffValues maps the operators of a DICT (12<<8 added for those of two bytes) to their last operand.
type cffValues map[int]int

func (v cffValues) int(op, otherwise int) int {
	if n, ok := v[op]; ok {
		return n
	}
	return otherwise
}

func cffDict(b []byte) cffValues {
	dict, last := cffValues{}, 0
	for i := 0; i < len(b); i++ {
		switch c := int(b[i]); {
		case c == 12 && i+1 < len(b):
			i++
			dict[12<<8|int(b[i])] = last
		case c <= 21:
			dict[c] = last
		case c == 28:
			last = int(int16(u16(b, i+1)))
			i += 2
		case c == 29:
			last = int(int32(u32(b, i+1)))
			i += 4
		case c == 30: // a real number: nothing we read is one
			for i++; i < len(b) && b[i]&15 != 15 && b[i]>>4 != 15; i++ {
			}
		case c >= 32 && c <= 246:
			last = c - 139
		case c >= 247 && c <= 250 && i+1 < len(b):
			i++
			last = (c-247)*256 + int(b[i]) + 108
		case c >= 251 && c <= 254 && i+1 < len(b):
			i++
			last = -(c-251)*256 - int(b[i]) - 108
		}
	}
	return dict
}

// string returns the string of a SID.
func (c *cffReader) string(sid int) string {
	const standard = 391
	if sid < standard && sid < len(c.standard) {
		return c.standard[sid]
	}
	if i := sid - standard; i >= 0 && i < len(c.strings) {
		return string(c.strings[i])
	}
	return ""
}

// charset returns the SID (or CID) of each glyph.
func (c *cffReader) charset(at, count int) []uint16 {
	sids := make([]uint16, 1, max(count, 1))
	if at <= 2 { // ISOAdobe; the two expert sets are taken for it, their first names agree
		for g := 1; g < count; g++ {
			sids = append(sids, uint16(g))
		}
		return sids
	}
	if at >= len(c.data) {
		return sids
	}
	format := c.data[at]
	at++
	for len(sids) < count && at+2 <= len(c.data) {
		first, left := u16(c.data, at), 0
		at += 2
		switch format {
		case 1:
			if at < len(c.data) {
				left = int(c.data[at])
			}
			at++
		case 2:
			left = u16(c.data, at)
			at += 2
		}
		for i := 0; i <= left && len(sids) < count; i++ {
			sids = append(sids, uint16(first+i))
		}
	}
	return sids
}

// encoding fills in which glyph each code shows.
func (c *cffReader) encoding(p *program, at int, charset []uint16) {
	if at <= 1 {
		byText := make(map[string]uint16, len(p.texts))
		for g := len(charset) - 1; g > 0; g-- {
			byText[p.texts[uint16(g)]] = uint16(g)
		}
		for code := range 256 {
			if r := standardEncoding.rune(byte(code)); r != 0 {
				p.codes[code] = byText[string(r)]
			}
		}
		return
	}
	if at+2 > len(c.data) {
		return
	}
	format, n := c.data[at], int(c.data[at+1])
	at += 2
	g := 1
	for i := 0; i < n && at < len(c.data); i++ {
		first, left := int(c.data[at]), 0
		at++
		if format&0x7F == 1 {
			if at >= len(c.data) {
				return
			}
			left = int(c.data[at])
			at++
		}
		for code := first; code <= first+left && code < 256 && g < len(charset); code++ {
			p.codes[code] = uint16(g)
			g++
		}
	}
	if format&0x80 != 0 && at < len(c.data) {
		c.supplement(p, at, charset)
	}
}

// supplement adds second codes of glyphs.
func (c *cffReader) supplement(p *program, at int, charset []uint16) {
	for i := 0; i < int(c.data[at]) && at+1+3*i+3 <= len(c.data); i++ {
		code, sid := c.data[at+1+3*i], u16(c.data, at+2+3*i)
		for g, s := range charset {
			if int(s) == sid {
				p.codes[code] = uint16(g)
				break
			}
		}
	}
}
