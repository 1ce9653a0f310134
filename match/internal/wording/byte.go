package wording

import "strings"

// Digit reports a digit.
func Digit(c byte) bool { return '0' <= c && c <= '9' }

// LetterOrDigit reports a small letter of ASCII or a digit.
func LetterOrDigit(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
}

// WordByte reports letters and digits; all bytes of characters beyond ASCII count, dashes and bullets aside.
func WordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c >= 0xc3 && c <= 0xdf || c == '+' || c == '#'
}

// dashes that stand between two dates or behind a label: those of a keyboard, of a word processor, of LaTeX.
var dashes = [...]string{"-", "–", "—", "~", "‐", "‑", "‒", "−", "―"}

// DashAt returns the length of a dash at text[i]; 0 when there is none.
func DashAt(text string, i int) int {
	for _, d := range dashes {
		if strings.HasPrefix(text[i:], d) {
			return len(d)
		}
	}
	return 0
}

// GapEnd returns where text goes on behind two spaces or a tab at i, as between the cells of a table; 0 when there is no
// such gap.
func GapEnd(text string, i int) int {
	k := i
	for k < len(text) && (text[k] == ' ' || text[k] == '\t') {
		k++
	}
	if k == len(text) || k-i < 2 && !strings.Contains(text[i:k], "\t") {
		return 0
	}
	return k
}
