package doctext

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

// A rtfDest is where the text of a group goes.
type rtfDest uint8

const (
	destText rtfDest = iota
	destSkip
	destFonts  // the font table: charsets
	destStyles // the style sheet: headings
	destInfo   // the document's properties
	destTitle
	destRevised // when it was changed last
	destMarker  // the bullet or number of an item, as written for old readers
	destPair    // the same text twice; the second, in Unicode, is read
)

// A rtfState is what a group inherits and its end restores.
type rtfState struct {
	dest    rtfDest
	star    bool // the next word names a destination that may be skipped
	story   string
	look    look
	font    int
	uc      int // characters that stand for one Unicode character to old readers
	deleted bool
	p       rtfPara
}

// A rtfPara holds the properties of paragraphs from here on; lengths are points.
type rtfPara struct {
	style, outline, itap       int
	inTable, list              bool
	left, first, before, after float32
}

type rtf struct {
	*composer
	t        *Text
	data     []byte
	at       int
	st       rtfState
	stack    []rtfState
	skip     int // characters still to skip behind a Unicode character
	high     rune
	codePage int         // of the document
	fonts    map[int]int // code pages
	styles   map[int]rtfStyle
	name     strings.Builder // of a font, style or title being read
	number   int             // of the font or style being read
	marker   strings.Builder
	begun    bool      // the paragraph has been begun
	tables   []bool    // open tables, outermost first; true while a cell is open
	saved    []rtfFlow // of the stories around
	words    map[string]func(*rtf, int)
}

// A rtfFlow is the state of a story that another interrupts.
type rtfFlow struct {
	begun  bool
	tables []bool
	marker string
}

// A rtfStyle is a paragraph style of the style sheet.
type rtfStyle struct {
	name          string
	base, outline int
}

// symbolPage stands for fonts whose characters are pictures.
const symbolPage = 2

func readRTF(data []byte, c *composer, t *Text) error {
	r := &rtf{composer: c, t: t, data: data, st: rtfState{uc: 1, look: look{size: 12}, font: -1}, codePage: windowsLatin,
		fonts: make(map[int]int), styles: make(map[int]rtfStyle), words: rtfWords()}
	depth := len(c.rows)
	err := r.read()
	for len(r.stack) > 0 {
		r.closeGroup()
	}
	r.closeTables(0)
	r.end()
	c.rows = c.rows[:depth]
	return err
}

// read walks over the file once.
func (r *rtf) read() error {
	r.at = max(0, strings.Index(string(r.data[:min(len(r.data), 1024)]), `{\rtf`))
	for n := 0; r.at < len(r.data); n++ {
		if n&0xffff == 0 && r.lim.late() {
			return errLate()
		}
		switch b := r.data[r.at]; b {
		case '{':
			r.at++
			r.skip = 0
			if len(r.stack) >= r.lim.Nesting {
				return errNesting(r.lim.Nesting)
			}
			r.stack = append(r.stack, r.st)
			r.st.story, r.st.star = "", false
		case '}':
			r.at++
			r.skip = 0
			if len(r.stack) == 0 {
				return nil
			}
			r.closeGroup()
			if len(r.stack) == 0 {
				return nil // what follows the document's group is none of it
			}
		case '\\':
			r.control()
		case '\r', '\n', 0:
			r.at++
		default:
			r.chars()
		}
	}
	r.note("damaged") // its last brace is missing
	return nil
}

// chars reads plain characters up to the next sign.
func (r *rtf) chars() {
	from := r.at
	for r.at < len(r.data) && strings.IndexByte("{}\\\r\n\x00", r.data[r.at]) < 0 {
		r.at++
	}
	s := r.data[from:r.at]
	n := min(r.skip, len(s))
	r.skip -= n
	r.bytes(s[n:])
}

// control reads a control word or sign.
func (r *rtf) control() {
	r.at++
	if r.at >= len(r.data) {
		return
	}
	if !isLetter(r.data[r.at]) {
		r.sign()
		return
	}
	from := r.at
	for r.at < len(r.data) && isLetter(r.data[r.at]) {
		r.at++
	}
	word := string(r.data[from:r.at])
	from = r.at
	if r.at < len(r.data) && r.data[r.at] == '-' {
		r.at++
	}
	for r.at < len(r.data) && r.data[r.at] >= '0' && r.data[r.at] <= '9' {
		r.at++
	}
	n, param := 1, r.at > from
	if param {
		n, _ = strconv.Atoi(string(r.data[from:min(r.at, from+11)]))
	}
	if r.at < len(r.data) && r.data[r.at] == ' ' {
		r.at++
	}
	if word == "bin" {
		if param {
			r.at += min(max(n, 0), len(r.data)-r.at)
		}
		return
	}
	if r.skip > 0 && word != "u" && word != "uc" {
		r.skip--
		return
	}
	r.word(word, n)
}

func isLetter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' }

// sign reads what follows a backslash and is no letter.
func (r *rtf) sign() {
	b := r.data[r.at]
	r.at++
	if b == '\'' {
		hex := string(r.data[r.at:min(r.at+2, len(r.data))])
		n, err := strconv.ParseUint(hex, 16, 8)
		if err != nil {
			return
		}
		r.at += 2
		if r.skip > 0 {
			r.skip--
			return
		}
		r.bytes([]byte{byte(n)})
		return
	}
	if b == '*' {
		r.st.star = true
		return
	}
	if r.skip > 0 {
		r.skip--
		return
	}
	switch b {
	case '~':
		r.put(" ")
	case '_':
		r.put("-")
	case '{', '}', '\\':
		r.put(string(rune(b)))
	case '\r', '\n':
		r.word("par", 1)
	case '\t':
		r.put("\t")
	}
}

// bytes reads characters in the code page of the font.
func (r *rtf) bytes(s []byte) {
	if len(s) == 0 || r.st.dest == destSkip {
		return
	}
	page, ok := r.fonts[r.st.font]
	switch {
	case !ok, r.st.dest != destText && r.st.dest != destMarker:
		page = r.codePage
	case page == symbolPage && isWord(s):
		page = windowsLatin
	case page == symbolPage:
		var b strings.Builder
		for _, c := range s {
			if c > ' ' {
				b.WriteRune(0xf000 + rune(c))
			} else {
				b.WriteByte(c)
			}
		}
		r.put(b.String())
		return
	}
	r.put(decodePage(page, s))
}

// isWord reports two letters in a row: LibreOffice sets the words behind a symbol in the symbol's font, too.
func isWord(s []byte) bool {
	for i := 1; i < len(s); i++ {
		if isLetter(s[i-1]) && isLetter(s[i]) {
			return true
		}
	}
	return false
}

// unicode reads a character of Unicode, of which characters outside the basic plane are two.
func (r *rtf) unicode(n int) {
	ch := rune(n)
	if n < 0 {
		ch += 0x10000
	}
	switch {
	case ch >= 0xd800 && ch < 0xdc00:
		r.high = ch
	case ch >= 0xdc00 && ch < 0xe000:
		r.put(string(utf16.DecodeRune(r.high, ch)))
		r.high = 0
	default:
		r.put(string(ch))
	}
	r.skip = r.st.uc
}

// put sends text where the group's text goes.
func (r *rtf) put(s string) {
	switch r.st.dest {
	case destText:
		if r.st.deleted {
			r.note("tracked-changes")
			return
		}
		r.open()
		r.write(s, r.st.look)
	case destMarker:
		r.marker.WriteString(s)
	case destFonts, destStyles, destTitle:
		r.define(s)
	}
}

// define reads a name in the font table, the style sheet or the properties; a semicolon ends it in the first two.
func (r *rtf) define(s string) {
	if r.st.dest == destTitle {
		r.t.Title += s
		return
	}
	name, _, ended := strings.Cut(s, ";")
	r.name.WriteString(name)
	if !ended {
		return
	}
	full := strings.ToLower(strings.TrimSpace(r.name.String()))
	r.name.Reset()
	if r.st.dest == destStyles {
		style := r.styles[r.number]
		style.name = full
		r.styles[r.number] = style
		return
	}
	if full == "symbol" || strings.HasPrefix(full, "wingdings") || full == "webdings" || full == "opensymbol" {
		r.fonts[r.number] = symbolPage
	}
}

// closeGroup restores what the group changed.
func (r *rtf) closeGroup() {
	n := len(r.stack) - 1
	if r.st.story != "" {
		r.closeStory(r.st.story)
	}
	r.st = r.stack[n]
	r.stack = r.stack[:n]
	r.high = 0
}
