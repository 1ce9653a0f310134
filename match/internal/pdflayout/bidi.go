package pdflayout

import (
	"slices"
	"unicode"
)

// isRTL tells the letters that are written from right to left.
func isRTL(r rune) bool {
	return 0x0590 <= r && r <= 0x08FF || 0xFB1D <= r && r <= 0xFDFF || 0xFE70 <= r && r <= 0xFEFC
}

// logical turns a row from the order it is seen in, from left to right, into the order it is read in. Rows without
// Hebrew or Arabic stay as they are.
func logical(text []byte) []byte {
	if !slices.ContainsFunc(text, func(c byte) bool { return c >= 0xD6 && c <= 0xE0 || c == 0xEF }) {
		return text
	}
	runes := []rune(string(text))
	right, left := 0, 0
	for _, r := range runes {
		switch {
		case isRTL(r):
			right++
		case unicode.IsLetter(r):
			left++
		}
	}
	if right == 0 {
		return text
	}
	if right >= left {
		reverse(runes)
		// What is written from left to right was turned too.
		eachRun(runes, func(r rune) bool { return !isRTL(r) && (unicode.IsLetter(r) || unicode.IsDigit(r)) }, reverse)
	} else {
		eachRun(runes, isRTL, reverse)
	}
	return []byte(string(runes))
}

// eachRun calls f for the longest stretches that begin and end with a rune that in tells, with nothing but spaces,
// digits and signs between.
func eachRun(runes []rune, in func(rune) bool, f func([]rune)) {
	for i := 0; i < len(runes); i++ {
		if !in(runes[i]) {
			continue
		}
		end := i + 1
		for k := end; k < len(runes); k++ {
			if in(runes[k]) {
				end = k + 1
			} else if unicode.IsLetter(runes[k]) {
				break
			}
		}
		f(runes[i:end])
		i = end - 1
	}
}

// reverse turns runes round; brackets keep facing the same way.
func reverse(runes []rune) {
	slices.Reverse(runes)
	for i, r := range runes {
		switch r {
		case '(':
			runes[i] = ')'
		case ')':
			runes[i] = '('
		case '[':
			runes[i] = ']'
		case ']':
			runes[i] = '['
		}
	}
}
