package pdffont

import (
	"cmp"
	"slices"
	"sort"
	"unicode/utf16"
)

// maxCMapEntries bounds what one CMap may define; a code has at most two bytes in practice.
const maxCMapEntries = 1 << 17

// A cmap maps character codes to text (ToUnicode) or to glyph numbers (an Encoding).
type cmap struct {
	spaces   []codespace
	ranges   []cmapRange // sorted by lo once parsed
	identity bool        // codes of two bytes are the glyph numbers
	unicode  bool        // codes are UTF-16
	vertical bool
}

// A codespace says that codes of width bytes lie between lo and hi, byte by byte.
type codespace struct {
	width  int
	lo, hi uint32
}

// A cmapRange maps lo…hi to to, to+1 …; text is used instead when it is longer than one character.
type cmapRange struct {
	lo, hi uint32
	to     uint32
	text   string // of lo, its last character counts up
	width  uint8  // bytes of the code; 0 when not told
}

// parseCMap reads what it can of data.
func parseCMap(data []byte) *cmap {
	m := &cmap{}
	p := psLexer{data: data}
	var args []psToken
	for {
		t := p.next()
		if t.kind == psEnd {
			break
		}
		if t.kind != psWord {
			if len(args) < 1<<16 {
				args = append(args, t)
			}
			continue
		}
		switch t.word() {
		case "begincodespacerange", "beginbfchar", "beginbfrange", "begincidchar", "begincidrange", "beginnotdefrange":
			args = args[:0]
		case "endcodespacerange":
			m.addSpaces(args)
			args = args[:0]
		case "endbfchar", "endcidchar":
			m.addChars(args)
			args = args[:0]
		case "endbfrange", "endcidrange":
			m.addRanges(args)
			args = args[:0]
		case "usecmap":
			if n := len(args); n > 0 && args[n-1].kind == psName {
				m.use(string(args[n-1].text))
			}
			args = args[:0]
		case "def":
			if n := len(args); n > 1 && string(args[n-2].text) == "WMode" {
				m.vertical = args[n-1].num == 1
			}
			args = args[:0]
		}
	}
	// Some producers forget the end of the last block.
	sort.SliceStable(m.ranges, func(i, k int) bool { return m.ranges[i].lo < m.ranges[k].lo })
	return m
}

// use takes over what a predefined CMap of that name does.
func (m *cmap) use(name string) {
	base := predefinedCMap(name)
	if base == nil {
		base = cjkCMap(name)
	}
	if base == nil {
		return
	}
	m.identity, m.unicode, m.vertical = base.identity, base.unicode, base.vertical
	m.spaces = append(m.spaces, base.spaces...)
	m.ranges = append(m.ranges, base.ranges...)
}

func (m *cmap) addSpaces(args []psToken) {
	for i := 0; i+1 < len(args) && len(m.spaces) < 64; i += 2 {
		lo, hi := args[i], args[i+1]
		if lo.kind != psString || hi.kind != psString || len(lo.text) == 0 || len(lo.text) > 4 {
			continue
		}
		m.spaces = append(m.spaces, codespace{len(lo.text), lo.code(), hi.code()})
	}
}

func (m *cmap) addChars(args []psToken) {
	for i := 0; i+1 < len(args) && len(m.ranges) < maxCMapEntries; i += 2 {
		if args[i].kind == psString {
			m.add(args[i], args[i].code(), args[i+1])
		}
	}
}

func (m *cmap) addRanges(args []psToken) {
	for i := 0; i+2 < len(args) && len(m.ranges) < maxCMapEntries; {
		lo, hi := args[i], args[i+1]
		if lo.kind != psString || hi.kind != psString {
			i++
			continue
		}
		if args[i+2].kind != psOpen {
			m.add(lo, hi.code(), args[i+2])
			i += 3
			continue
		}
		// An array gives each code its own text.
		i += 3
		for code := lo.code(); i < len(args) && args[i].kind != psClose; i++ {
			if code <= hi.code() && len(m.ranges) < maxCMapEntries {
				one := lo
				m.addCode(uint8(len(one.text)), code, code, args[i])
			}
			code++
		}
		i++
	}
}

func (m *cmap) add(lo psToken, hi uint32, to psToken) {
	m.addCode(uint8(min(len(lo.text), 4)), lo.code(), hi, to)
}

func (m *cmap) addCode(width uint8, lo, hi uint32, to psToken) {
	if hi < lo {
		return
	}
	r := cmapRange{lo: lo, hi: hi, width: width}
	switch to.kind {
	case psNumber:
		r.to = uint32(to.num)
	case psString:
		r.to, r.text = unicodeText(to.text)
	case psName: // bfchar may name a glyph
		if text := nameText(string(to.text), false); text != "" {
			r.text = text
		}
	default:
		return
	}
	m.ranges = append(m.ranges, r)
}

// unicodeText reads UTF-16BE: one character as a number, more as text. A lone byte is taken as Latin-1, as some
// producers write it.
func unicodeText(b []byte) (uint32, string) {
	if len(b) == 1 {
		return uint32(b[0]), ""
	}
	if len(b) == 2 {
		return uint32(b[0])<<8 | uint32(b[1]), ""
	}
	units := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b) && len(units) < 64; i += 2 {
		units = append(units, uint16(b[i])<<8|uint16(b[i+1]))
	}
	runes := utf16.Decode(units)
	if len(runes) == 1 {
		return uint32(runes[0]), ""
	}
	return 0, string(runes)
}

// lookup returns the number and the text that code stands for.
func (m *cmap) lookup(code uint32, width int) (to uint32, text string, ok bool) {
	i, _ := slices.BinarySearchFunc(m.ranges, code+1, func(r cmapRange, c uint32) int { return cmp.Compare(r.lo, c) })
	// Ranges may overlap in careless files: the nearest start wins, a few more are tried.
	for n := 0; i > 0 && n < 8; n++ {
		i--
		r := m.ranges[i]
		if code > r.hi || r.width != 0 && width != 0 && int(r.width) != width && len(m.spaces) > 1 {
			continue
		}
		if r.text == "" {
			return r.to + code - r.lo, "", true
		}
		if code == r.lo {
			return 0, r.text, true
		}
		runes := []rune(r.text)
		runes[len(runes)-1] += rune(code - r.lo)
		return 0, string(runes), true
	}
	return 0, "", false
}

// next returns the code that s begins with and its length in bytes, at least 1 when s is not empty.
func (m *cmap) next(s []byte) (code uint32, n int) {
	if m.identity || len(m.spaces) == 0 {
		if len(s) < 2 {
			return uint32(s[0]), 1
		}
		if m.unicode && len(s) >= 4 && s[0]&0xFC == 0xD8 && s[2]&0xFC == 0xDC {
			high, low := rune(s[0])<<8|rune(s[1]), rune(s[2])<<8|rune(s[3])
			return uint32(utf16.DecodeRune(high, low)), 4
		}
		return uint32(s[0])<<8 | uint32(s[1]), 2
	}
	for n = 1; n <= 4 && n <= len(s); n++ {
		code = code<<8 | uint32(s[n-1])
		for _, c := range m.spaces {
			if c.width == n && c.holds(code) {
				return code, n
			}
		}
	}
	n = min(m.spaces[0].width, len(s))
	code = 0
	for _, b := range s[:n] {
		code = code<<8 | uint32(b)
	}
	return code, n
}

// holds compares byte by byte, as codespace ranges are meant.
func (c codespace) holds(code uint32) bool {
	for shift := 0; shift < 8*c.width; shift += 8 {
		b := code >> shift & 0xFF
		if b < c.lo>>shift&0xFF || b > c.hi>>shift&0xFF {
			return false
		}
	}
	return true
}
