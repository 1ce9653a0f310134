package doctext

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// bulletMark returns the bullet that a list's character stands for. Symbol fonts put theirs at letters and in the
// private area; whatever it is, it is a bullet.
func bulletMark(text string) string {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(text))
	r = plainRune(r)
	switch {
	case r < 0, r == ' ', r == utf8.RuneError, r == '·':
		return "•"
	case r == 'o':
		return "o" // Courier's, that Word's second level is
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return "•"
	}
	return string(r)
}

// numberMark returns the number of a list's item as it is shown: the last sign of the pattern ("%1)") is kept.
func numberMark(n int, format, pattern string) string {
	end := "."
	if strings.HasSuffix(strings.TrimSpace(pattern), ")") {
		end = ")"
	}
	return listNumber(n, format) + end
}

// listNumber returns n in the list's format; decimal where there is no such number.
func listNumber(n int, format string) string {
	switch format {
	case "lowerLetter", "a":
		if n >= 1 && n <= 26 {
			return string(rune('a' + n - 1))
		}
	case "upperLetter", "A":
		if n >= 1 && n <= 26 {
			return string(rune('A' + n - 1))
		}
	case "lowerRoman", "i":
		return strings.ToLower(roman(n))
	case "upperRoman", "I":
		return roman(n)
	}
	return strconv.Itoa(n)
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	values := [...]int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	signs := [...]string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}
	var b strings.Builder
	for i, v := range values {
		for n >= v {
			b.WriteString(signs[i])
			n -= v
		}
	}
	return b.String()
}
