package tagger

import (
	"strings"
	"unicode"

	"github.com/resumematch/resumematch/match/internal/token"
)

// wordEndings are endings that tell the part of speech, the longest first of those with the same last letter.
var wordEndings = [...]string{"ations", "ments", "ities", "ings", "ers", "ors", "ous", "ness", "s", "ation", "tion", "sion", "ship", "ability", "ity", "ally", "ly", "ment",
	"ing", "ance", "ence", "able", "ible", "ive", "ical", "al", "ful", "ed", "er", "or", "ic"}

// endings is the number of endings and of none.
const endings = int32(len(wordEndings)) + 1

// endingsBy are the numbers, from 0, of the endings with each last letter, in their order.
var endingsBy = func() (by ['z' + 1][]uint8) {
	for i, s := range wordEndings {
		last := s[len(s)-1]
		by[last] = append(by[last], uint8(i))
	}
	return by
}()

// endingOf returns the number of the word's ending, from 1; 0 when none tells.
func endingOf(w string) uint8 {
	const longest = 7
	if len(w) < 5 {
		return 0
	}
	last := w[len(w)-1] | 0x20 // lower case, if a letter
	if int(last) >= len(endingsBy) || len(endingsBy[last]) == 0 {
		return 0
	}
	var tail [longest]byte
	n := copy(tail[:], w[max(0, len(w)-longest):])
	for i := range n {
		tail[i] |= 0x20
	}
	for _, i := range endingsBy[last] {
		if s := wordEndings[i]; n >= len(s) && string(tail[n-len(s):n]) == s {
			return i + 1
		}
	}
	return 0
}

// forms is the number of ways to write a word.
const forms = 6

// formOf classes how a word is written: 0 lower case, 1 Capital, 2 CAPITALS, 3 miXed, 4 with a digit or sign, 5 a single letter.
func formOf(w string) uint8 {
	lower, upper, other, first, n := 0, 0, 0, false, 0
	for i, r := range w {
		n++
		switch {
		case 'a' <= r && r <= 'z' || r >= 0x80 && unicode.IsLower(r):
			lower++
		case 'A' <= r && r <= 'Z' || r >= 0x80 && unicode.IsUpper(r):
			upper++
			first = first || i == 0
		case r != '\'' && r != '’':
			other++
		}
	}
	switch {
	case other > 0:
		return 4
	case n == 1:
		return 5
	case upper == 0:
		return 0
	case token.IsCaps(w):
		return 2
	case upper == 1 && first:
		return 1
	}
	return 3
}

func hasLetter(s string) bool {
	return strings.IndexFunc(s, unicode.IsLetter) >= 0
}
