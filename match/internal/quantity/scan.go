package quantity

import (
	"unicode"
	"unicode/utf8"
)

type kind uint8

const (
	kindNone     kind = iota
	kindWord          // letters, then perhaps digits: "team", "R6000"
	kindNumber        // 12, 1,540, 4.5, 10k, 20GB
	kindMixed         // digits that belong to a name: 802.11n, 3rd, 24x7, 1.2.3
	kindCurrency      // $ € £ ₹ ¥
	kindPunct
)

// A token is a word, number or mark in place.
type token struct {
	start, end int
	kind       kind
	char       rune    // the mark, for kindPunct; dashes of every length are '-'
	space      bool    // white space stands before it
	upper      bool    // begins with a capital
	value      float64 // of a number or number word
	digits     int     // end of the digits of a number, where a suffix begins
	comma      bool    // digits grouped in thousands: never a version or year
	frac       bool    // has a decimal part
	flags      flags   // of the word, or of a number's suffix
}

var noToken = token{char: -1}

func (t *token) is(f flags) bool { return t.flags&f != 0 }

// glued reports whether the token follows the one before it without a space.
func (t *token) glued() bool { return t.kind != kindNone && !t.space }

// punct reports whether the token is the mark c.
func (t *token) punct(c rune) bool { return t.kind == kindPunct && t.char == c }

// scan appends the tokens of s to out.
func scan(s string, out []token) []token {
	lex := lexicon()
	space := true
	for i := 0; i < len(s); {
		c, n := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRuneInString(s[i:])
		}
		if unicode.IsSpace(c) || c == '\u200b' {
			space, i = true, i+n
			continue
		}
		t := token{start: i, end: i + n, space: space}
		space = false
		switch {
		case isDigit(c):
			scanNumber(s, &t, lex)
		case unicode.IsLetter(c):
			scanWord(s, &t, lex)
			t.upper = unicode.IsUpper(c)
		case c == '$' || c == '€' || c == '£' || c == '₹' || c == '¥':
			t.kind = kindCurrency
		default:
			t.kind, t.char = kindPunct, plainMark(c)
		}
		out = append(out, t)
		i = t.end
	}
	return out
}

func isDigit(c rune) bool { return '0' <= c && c <= '9' }

// plainMark folds the dashes and quotes that type setting makes of one key.
func plainMark(c rune) rune {
	switch c {
	case '–', '—', '‑', '‐', '−', '―':
		return '-'
	case '’', '‘', '`':
		return '\''
	case '%', '％':
		return '%'
	case '•', '●', '▪', '◦', '·', '‣', '►', '▶', '\uf0b7', '\ufffd':
		return '•'
	}
	return c
}

// scanWord reads a word and looks it up. An apostrophe belongs to it when a
// letter follows ("client's"); a hyphen never does.
func scanWord(s string, t *token, lex map[string]entry) {
	t.kind = kindWord
	i, bare := t.start, 0
	for i < len(s) {
		c, n := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRuneInString(s[i:])
		}
		if !unicode.IsLetter(c) && !isDigit(c) {
			if c != '\'' && c != '’' || i+n >= len(s) || !letterAt(s, i+n) {
				break
			}
			if bare == 0 {
				bare = i
			}
		}
		i += n
	}
	t.end = i
	if bare == 0 {
		bare = i
	}
	e := lookup(lex, s[t.start:bare])
	t.flags, t.value = e.flags, e.value
}

func letterAt(s string, i int) bool {
	c, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(c)
}

// lookup folds ASCII case in a buffer on the stack: words longer than any in
// the lexicon are not in it.
func lookup(lex map[string]entry, w string) entry {
	var buf [maxWord]byte
	if len(w) > maxWord {
		return entry{}
	}
	for i := 0; i < len(w); i++ {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return lex[string(buf[:len(w)])]
}

// scanNumber reads digits with their thousands and decimals, and a suffix of
// letters. A suffix the lexicon does not know makes the whole a name.
func scanNumber(s string, t *token, lex map[string]entry) {
	i, dots := t.start, 0
	var v, scale float64 = 0, 1
	run := 0 // digits since the last separator
	for i < len(s) {
		c := s[i]
		switch {
		case isDigit(rune(c)):
			if dots == 0 {
				v = v*10 + float64(c-'0')
			} else {
				scale /= 10
				v += float64(c-'0') * scale
			}
			run++
			i++
			continue
		case c == ',' && dots == 0 && thousands(s, i+1, 3):
			t.comma, run = true, 0
			i++
			continue
		case c == '.' && i+1 < len(s) && isDigit(rune(s[i+1])):
			dots++
			i++
			continue
		}
		break // a mark that ends the digits
	}
	t.kind, t.value, t.frac, t.digits, t.end = kindNumber, v, dots > 0, i, i
	for t.end < len(s) && (isDigit(rune(s[t.end])) || letterAt(s, t.end)) {
		_, n := utf8.DecodeRuneInString(s[t.end:])
		t.end += n
	}
	if dots > 1 || run > 15 {
		t.kind = kindMixed
		return
	}
	if t.end == t.digits {
		return
	}
	if lookup(lex, s[t.start:t.end]).flags&isCode != 0 {
		t.kind = kindMixed
		return
	}
	e := lookup(lex, s[t.digits:t.end])
	if e.flags&isSuffix == 0 {
		t.kind = kindMixed
		return
	}
	t.flags = e.flags
	if e.value > 0 {
		t.value *= e.value
	}
}

// thousands reports whether the digits at i are the next group of a number
// such as 1,540; of Indian grouping (1,12,50,000) up to depth pairs are read.
func thousands(s string, i, depth int) bool {
	n := 0
	for i+n < len(s) && n < 4 && isDigit(rune(s[i+n])) {
		n++
	}
	return n == 3 || n == 2 && depth > 0 && i+2 < len(s) && s[i+2] == ',' && thousands(s, i+3, depth-1)
}
