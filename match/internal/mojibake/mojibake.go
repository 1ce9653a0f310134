// Package mojibake restores characters whose UTF-8 was read as Windows-1252 or Latin-1: "â€¢" for a bullet, "â€™" for an
// apostrophe, "Ã©" for "é". It knows texts in English: only what decodes, and what no English text holds, is touched.
package mojibake

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Nothing stands for a restored character that a reader does not see, such as a zero-width space.
const Nothing rune = -1

// At returns the character that text begins with as its author wrote it, and how many characters of text it was made
// into; 0 when text does not begin with such a sequence. before is the character in front of text, 0 when there is none.
//
// Five bytes mean nothing in Windows-1252 (81, 8D, 8F, 90, 9D) and are often lost on the way. Of sequences that lack
// such a byte the usual ones are restored all the same: what else stands there is no text.
func At(before rune, text []rune) (rune, int) {
	lead, size := leadOf(text)
	if size == 0 {
		return 0, 0
	}
	code, n := lead, 1
	for n < size && n < len(text) {
		b := byteOf(text[n])
		if b < 0x80 || b >= 0xc0 {
			break
		}
		code, n = code<<6|(b&0x3f), n+1
	}
	if n < size {
		return cut(before, text, n)
	}
	if !written(size, code) {
		return 0, 0
	}
	return shown(code), n
}

// leadOf returns the payload of the byte that text's first character stands for, and how many bytes it leads; size is 0
// when it leads none that a text in English was seen to hold.
func leadOf(text []rune) (payload rune, size int) {
	if len(text) == 0 {
		return 0, 0
	}
	switch text[0] {
	case 'Â', 'Ã', 'Å', 'Ë':
		return text[0] & 0x1f, 2
	case 'â', 'ï':
		return text[0] & 0x0f, 3
	case 'ð':
		return text[0] & 0x07, 4
	}
	return 0, 0
}

// windows are the characters of Windows-1252 from 0x80 to 0x9F; U+FFFD where there is none.
const windows = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ"

// byteOf returns the byte that r stands for in Windows-1252 or Latin-1; -1 when it stands for none above 0x7F.
func byteOf(r rune) rune {
	if 0x80 <= r && r <= 0xff {
		return r
	}
	i := rune(0x80)
	for _, w := range windows {
		if w == r && r != utf8.RuneError {
			return i
		}
		i++
	}
	return -1
}

// written reports whether a decoded character is one that texts hold: letters and signs of Latin-1, punctuation and
// symbols, fonts' private pictures, full-width forms, emoji.
func written(size int, code rune) bool {
	switch size {
	case 2:
		if code > 0xff { // a part of what was misread twice: "Å“" for "œ" of "â€œ"; but "5 Å’s" is well read
			return byteOf(code) > 0 && code != 'Œ'
		}
		return true
	case 3:
		return 0x2000 <= code && code <= 0x2fff || 0xf000 <= code && code <= 0xf0ff || 0xfb00 <= code && code <= 0xfb06 || 0xfe00 <= code && code <= 0xfffd
	}
	return 0x1f000 <= code && code <= 0x1ffff
}

// shown returns the character as it is best read on: a space for every kind of space, nothing for what nobody sees,
// ASCII for full-width forms.
func shown(code rune) rune {
	switch {
	case 0x80 <= code && code < 0xa0: // it had been read in the wrong encoding before
		if r := []rune(windows)[code-0x80]; r != utf8.RuneError {
			return r
		}
	case code == 0xad, 0x200b <= code && code <= 0x200f, code == 0x2060, 0xfe00 <= code && code <= 0xfe0f, code == 0xfeff:
		return Nothing
	case unicode.IsSpace(code):
		return ' '
	case 0xff01 <= code && code <= 0xff5e:
		return code - 0xff01 + '!'
	}
	return code
}

// cut is At for a sequence of which only the first n characters are left.
func cut(before rune, text []rune, n int) (rune, int) {
	switch {
	case n == 1 && text[0] == 'Â':
		if between(before, text[n:]) {
			return 0, 0
		}
		return Nothing, n // left of a space that was joined with the one behind it
	case n != 2:
		if text[0] == 'ð' && n == 3 && text[1] == 'Ÿ' {
			return Nothing, n
		}
		return 0, 0
	}
	switch string(text[:2]) {
	case "â€":
		return '”', n
	case "â—":
		return '●', n
	case "ï¼":
		return '-', n // the full-width hyphen
	case "ï¸", "ðŸ":
		return Nothing, n // how an emoji is drawn; an emoji
	}
	return 0, 0
}

// Message is a sentence about n restored characters, for the reader of a report.
func Message(n int) string {
	what := "1 character is"
	if n != 1 {
		what = fmt.Sprintf("%d characters are", n)
	}
	return what + " garbled, as in \"â€¢\" for a bullet or \"â€™\" for an apostrophe; the text was read as it was meant, other programs will not do so"
}

// Restore returns text with its characters restored, and how many there were; text without any is returned as it is.
// What was read wrongly twice is restored twice.
func Restore(text string) (string, int) {
	n := 0
	for range 3 {
		restored, found := once(text)
		if found == 0 {
			break
		}
		text, n = restored, max(n, found)
	}
	return text, n
}

// between reports whether an "Â" is a letter of a word, or stands free between words and may have been a dash.
func between(before rune, after []rune) bool {
	if len(after) > 0 && unicode.IsLetter(after[0]) {
		return true
	}
	if before != ' ' || len(after) == 0 || after[0] != ' ' {
		return false
	}
	for _, r := range after {
		if r != ' ' {
			return r != '\n'
		}
	}
	return false
}

// longest is the number of characters that a sequence and what decides about its end take.
const longest = 4

// once restores the sequences of text once.
func once(text string) (string, int) {
	var b strings.Builder
	var window [longest]rune
	n, before, kept := 0, rune(0), 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if text[i] == 0xc3 { // all that lead a sequence begin with this byte
			ahead, ends := look(text[i:], &window)
			if restored, count := At(before, ahead); count > 0 {
				b.WriteString(text[kept:i])
				if restored != Nothing {
					b.WriteRune(restored)
					before = restored
				}
				i += ends[count-1]
				n, kept = n+1, i
				continue
			}
		}
		before, i = r, i+size
	}
	if n == 0 {
		return text, 0
	}
	b.WriteString(text[kept:])
	return b.String(), n
}

// look returns the first characters of text, and where each ends.
func look(text string, window *[longest]rune) (runes []rune, ends [longest]int) {
	at, n := 0, 0
	for n < longest && at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		at += size
		window[n], ends[n] = r, at
		n++
	}
	return window[:n], ends
}
