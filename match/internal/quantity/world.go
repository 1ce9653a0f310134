package quantity

import (
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// This file reads numbers as other countries write them: "4.200", "4'200" and "4 200" for four thousand two hundred,
// "7,5 Mio" for seven and a half million, "R12 million", "USD3M", "HK$2M".

// groups reads the groups of three digits behind the first digits of a number, s[start:i], where another mark than the
// comma joins them. It returns the end of the last group, how many there are, and the mark; i when there are none.
func groups(s string, start, i int, spaced bool) (end, n int, mark rune) {
	end = i
	if i-start > 3 || s[start] == '0' {
		return end, 0, 0
	}
	for {
		c, size := utf8.DecodeRuneInString(s[end:])
		if c == '’' {
			c = '\''
		}
		if c == '\u00a0' || c == '\u202f' || c == '\u2009' {
			c = ' '
		}
		if c != '.' && c != '\'' && c != ' ' || c == ' ' && !spaced || n > 0 && c != mark || !threeDigits(s, end+size) {
			break
		}
		end, n, mark = end+size+3, n+1, c
	}
	if n > 0 && mark == ' ' && !groupsEnd(s[end:]) {
		return i, 0, 0
	}
	return end, n, mark
}

func threeDigits(s string, i int) bool {
	if i+3 > len(s) || i+3 < len(s) && isDigit(rune(s[i+3])) {
		return false
	}
	return isDigit(rune(s[i])) && isDigit(rune(s[i+1])) && isDigit(rune(s[i+2]))
}

// groupsEnd reports whether a number can end before rest: "555 123-4567", "555 123 4567" and "2 500-seat halls" are no
// numbers with spaces in them.
func groupsEnd(rest string) bool {
	if letterAt(rest, 0) {
		return false
	}
	for _, mark := range [...]string{" ", "-", "/", ":", ".", "\u00a0", "–"} {
		if after, ok := strings.CutPrefix(rest, mark); ok && after != "" && (isDigit(rune(after[0])) || mark == "-" && letterAt(after, 0)) {
			return false
		}
	}
	return true
}

// mayGroup reports whether a number behind the tokens out may have spaces in it. Behind a name or a number it may not:
// "Office 365 200 users", "May 12 200 users", "team of 5 200 calls".
func mayGroup(s string, out []token) bool {
	n := len(out)
	if n == 0 {
		return true
	}
	p := &out[n-1]
	switch {
	case p.kind == kindNumber || p.kind == kindMixed || p.is(isNames|isMonth|isNumber):
		return false
	case p.kind == kindPunct:
		return p.char == '(' || p.char == '~' || p.char == '>' || p.char == ',' || p.char == '•'
	case p.is(isOf) && n > 1 && out[n-2].is(isGroup|isSize):
		return false
	case p.kind == kindWord && p.upper && n > 1:
		return p.is(isVerb|isApprox|isStop|isResult|isCurrency|isCurrencyBefore) || verbForm(s[p.start:p.end])
	}
	return true
}

// decimalComma returns the end of the decimals behind a comma at i, "7,5 Mio", or i. One or two digits are decimals
// where a unit stands behind them; "levels 1,2 and 3" are three numbers.
func decimalComma(s string, i int, lex map[string]entry, sure bool) int {
	j := i + 1
	if i >= len(s) || s[i] != ',' {
		return i
	}
	for j < len(s) && isDigit(rune(s[j])) {
		j++
	}
	if j == i+1 || j > i+3 || !sure && !unitBehind(s[j:], lex) {
		return i
	}
	return j
}

// changing reports a number with one decimal behind "from" or "to", p, where nothing is counted behind it: "from 3,2 to
// 4,6".
func changing(p *token, rest string) bool {
	if !p.is(isFrom|isTo) || len(rest) < 2 || !isDigit(rune(rest[1])) {
		return false
	}
	rest = rest[2:]
	for _, end := range [...]string{".", ";", ")", " to ", " in ", " within ", " on "} {
		if strings.HasPrefix(rest, end) {
			return true
		}
	}
	return rest == ""
}

// unitBehind reports whether rest begins with the unit of a number with decimals.
func unitBehind(rest string, lex map[string]entry) bool {
	trimmed := strings.TrimLeft(rest, " \u00a0\u202f\u2009")
	for _, mark := range [...]string{"%", "€", "£", "×", "out of "} {
		if strings.HasPrefix(trimmed, mark) {
			return true
		}
	}
	if after, ok := strings.CutPrefix(rest, "/"); ok {
		return after != "" && isDigit(rune(after[0]))
	}
	if strings.HasPrefix(trimmed, "-") || !letterAt(trimmed, 0) {
		return false
	}
	var t token
	scanWord(trimmed, &t, lex)
	if w := trimmed[:t.end]; t.is(isPeople) { // of all people only full-time equivalents come in parts
		return strings.HasPrefix(strings.ToLower(w[1:]), "te")
	}
	return t.is(isScale | isCurrency | isVolume | isTime | isPercent | isTimes)
}

// vulgar returns the value and length of a fraction in one sign: "2½".
func vulgar(s string) (float64, int) {
	c, n := utf8.DecodeRuneInString(s)
	switch c {
	case '¼':
		return 0.25, n
	case '½':
		return 0.5, n
	case '¾':
		return 0.75, n
	}
	return 0, 0
}

// currencyGlued returns the length of a currency written in letters before the digits of an amount: "USD3M", "R12
// million", "N85 million"; 0 when s begins with none. One letter needs a scale behind the number: "R12" alone is a release.
func currencyGlued(s string, lex map[string]entry) int {
	if len(s) > 3 && isDigit(rune(s[3])) && allCapitals(s[:3]) && s[:3] != "CAD" { // CAD2000 is a program
		if lookup(lex, s[:3]).flags&(isCurrencyBefore|isMoneyCode) != 0 {
			return 3
		}
	}
	if len(s) < 3 || s[0] != 'R' && s[0] != 'N' || !isDigit(rune(s[1])) {
		return 0
	}
	i := 1
	for i < len(s) && (isDigit(rune(s[i])) || (s[i] == '.' || s[i] == ',') && i+1 < len(s) && isDigit(rune(s[i+1]))) {
		i++
	}
	rest := strings.TrimPrefix(s[i:], " ")
	if !letterAt(rest, 0) {
		return 0
	}
	var t token
	scanWord(rest, &t, lex)
	if w := rest[:t.end]; t.is(isMoneyScale) && (len(w) > 1 || w == "m") {
		return 1
	}
	return 0
}

func allCapitals(w string) bool {
	for i := 0; i < len(w); i++ {
		if !isCapital(w[i]) {
			return false
		}
	}
	return true
}

// dollarOf reports a country before its currency sign: "HK$2M", "R$".
func dollarOf(w string) bool {
	switch w {
	case "A", "AU", "C", "CA", "GH", "HK", "NT", "NZ", "R", "S", "SG", "US", "USD":
		return true
	}
	return false
}

// fewOf reports parts of a post: "2.5 FTE".
func (f *finder) fewOf(a *amount) bool {
	w := strings.ToLower(f.str(a.j))
	return a.frac && !a.dotted && a.suffix == 0 && wording.Among(w, "fte ftes wte wtes")
}
