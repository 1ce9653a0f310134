package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/wording"
)

type kind uint8

const (
	kindNone     kind = iota
	kindWord          // letters, then perhaps digits: "team", "R6000"
	kindNumber        // 12, 1,540, 4.5, 10k, 20GB
	kindMixed         // digits that belong to a name: 802.11n, 3rd, 24x7, 1.2.3
	kindCurrency      // $ € £ ₹ ¥ and their like
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
	dotted     bool    // 4.200: decimals, or thousands where a counted noun follows
	frac       bool    // has a decimal part
	flags      flags   // of the word, or of a number's suffix
}

var noToken = token{char: -1}

// is reports whether the token has one of the flags f. Not inlined, as the two below, for the reason given at
// [finder.at].
//
//go:noinline
func (t *token) is(f flags) bool { return t.flags&f != 0 }

// glued reports whether the token follows the one before it without a space.
//
//go:noinline
func (t *token) glued() bool { return t.kind != kindNone && !t.space }

// punct reports whether the token is the mark c.
//
//go:noinline
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
			before := &noToken
			if len(out) > 0 {
				before = &out[len(out)-1]
			}
			scanNumber(s, &t, lex, mayGroup(s, out), before)
		case c < utf8.RuneSelf && currencyGlued(s[i:], lex) > 0:
			t.kind, t.end = kindCurrency, i+currencyGlued(s[i:], lex)
		case unicode.IsLetter(c):
			scanWord(s, &t, lex)
			space = t.end < len(s) && isDigit(rune(s[t.end])) // one that was lost
			t.upper = unicode.IsUpper(c)
		case c == '$' || c == '€' || c == '£' || strings.ContainsRune("₹¥₦₱₺₵₩₪฿", c):
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
	if n := lostSpace(s[t.start:i]); n > 0 {
		t.end, i, bare = t.start+n, t.start+n, 0
	}
	if bare == 0 {
		bare = i
	}
	e := lookup(lex, s[t.start:bare])
	t.flags, t.value = e.flags, e.value
	if t.is(isUnit) && i+1 < len(s) && s[i] == '.' && s[i+1] == ' ' && strings.EqualFold(s[t.start:i], "nos") { // "40 nos. of lamps"
		t.end++
	}
	if t.is(isMoneyCode) && t.end == t.start+3 && allCapitals(s[t.start:t.end]) {
		t.flags |= isCurrency | isCurrencyBefore
	}
}

// lostSpace returns the length of a small word that has digits glued to it, "of100 applications", "by17%": reading a PDF does that. 0
// when w is something else: "of1", "to4all".
func lostSpace(w string) int {
	if w == "" || !isDigit(rune(w[len(w)-1])) {
		return 0
	}
	n := strings.IndexAny(w, "0123456789")
	if n < 2 || len(w)-n < 2 || strings.Trim(w[n:], "0123456789") != "" || !wording.Among(w[:n], "of by to with for over than about approximately nearly") {
		return 0
	}
	return n
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
// letters. A suffix the lexicon does not know makes the whole a name. Spaces
// join thousands where spaced says so.
func scanNumber(s string, t *token, lex map[string]entry, spaced bool, before *token) {
	t.kind = kindNumber
	i, dots, run := scanDigits(s, t, lex, spaced, before)
	if v, n := vulgar(s[i:]); n > 0 && dots == 0 {
		t.value, t.frac, i = t.value+v, true, i+n
	}
	t.digits, t.end = i, i
	for t.end < len(s) && (isDigit(rune(s[t.end])) || letterAt(s, t.end)) {
		_, n := utf8.DecodeRuneInString(s[t.end:])
		t.end += n
	}
	if dots > 1 || run > 15 {
		t.kind = kindMixed
		return
	}
	if t.end == t.digits {
		if rest := s[t.end:]; len(rest) > 4 && rest[0] == ' ' && rest[3] == ' ' && wording.Among(rest[1:3], "st nd rd th") {
			t.kind, t.end = kindMixed, t.end+3 // an ordinal whose end stood above the line, "1 st"
		}
		return
	}
	if lookup(lex, s[t.start:t.end]).flags&isCode != 0 {
		t.kind = kindMixed
		return
	}
	e := lookup(lex, s[t.digits:t.end])
	if e.flags&isSuffix == 0 || s[t.digits:t.end] == "H" { // "1H" is half a year
		t.kind = kindMixed
		return
	}
	t.flags = e.flags
	if e.value > 0 {
		t.value *= e.value
	}
}

// scanDigits reads the digits of a number into t and returns where they end, how many decimal points they have, and how
// many digits follow the last mark.
func scanDigits(s string, t *token, lex map[string]entry, spaced bool, before *token) (i, dots, run int) {
	first := t.start
	for first < len(s) && isDigit(rune(s[first])) {
		first++
	}
	end, n, mark := groups(s, t.start, first, spaced)
	comma := decimalComma(s, end, lex, n > 0 && mark == '.' || changing(before, s[end:]))
	whole := n == 2 || n > 0 && (mark != '.' || comma > end) // 10.100.200.100 is an address
	if t.dotted = n == 1 && !whole; n > 0 && !whole {
		end, comma = first, first
	}
	if whole || comma > end && end-t.start <= 3 {
		t.comma, t.frac = whole, comma > end
		if mark == '\'' && comma == end && end+1 < len(s) && s[end] == '.' && isDigit(rune(s[end+1])) { // "2'400.50"
			for comma++; comma < len(s) && isDigit(rune(s[comma])); comma++ {
			}
		}
		t.value = digitsValue(s[t.start:end], 1) + digitsValue(s[end:comma], 0.1)
		return comma, 0, 0
	}
	scale := 1.0
	for i = t.start; i < len(s); i++ {
		switch c := s[i]; {
		case isDigit(rune(c)) && dots == 0:
			t.value, run = t.value*10+float64(c-'0'), run+1
			continue
		case isDigit(rune(c)):
			scale /= 10
			t.value, run = t.value+float64(c-'0')*scale, run+1
			continue
		case c == ',' && dots == 0 && thousands(s, i+1, 3) && !yearDigits(s[t.start:i]): // "in 2019,120 servers"
			t.comma, run = true, 0
			continue
		case c == '.' && i+1 < len(s) && isDigit(rune(s[i+1])):
			dots++
			continue
		}
		break // a mark that ends the digits
	}
	t.frac = dots > 0
	return i, dots, run
}

func yearDigits(w string) bool { return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") }

// digitsValue returns the value of the digits in s, whatever stands between them; the first is worth unit or, for
// unit 1, they are a whole number.
func digitsValue(s string, unit float64) float64 {
	v := 0.0
	for i := 0; i < len(s); i++ {
		if !isDigit(rune(s[i])) {
			continue
		}
		if unit == 1 {
			v = v*10 + float64(s[i]-'0')
		} else {
			v += float64(s[i]-'0') * unit
			unit /= 10
		}
	}
	return v
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
