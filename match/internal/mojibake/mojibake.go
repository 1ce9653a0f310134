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
// into; 0 when text does not begin with such a sequence. before is what stands in front of text, as [Before] gives it.
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

// Before returns what stands in front of a text for [At]: the character r, or, when that is a space, what stood before the
// space unless it belongs to a word; 0 at the beginning of a line.
func Before(before, r rune) rune {
	if r == ' ' && !unicode.IsLetter(before) && !unicode.IsDigit(before) {
		return before
	}
	return r
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
	case "ï¸", "ðŸ":
		return Nothing, n // how an emoji is drawn; an emoji
	}
	return 0, 0
}

// Code is the code of the warning that says so in what reads a format.
const Code = "garbled"

// Found is what was restored in a text or a document.
type Found struct {
	Count int
	First string // the first of them as the text has it
}

// Add counts what was found in another part, which comes behind this one.
func (f *Found) Add(g Found) {
	f.Count += g.Count
	if f.First == "" {
		f.First = g.First
	}
}

// String is a sentence about it, for the reader of a report.
func (f Found) String() string {
	if f.Count == 1 {
		return fmt.Sprintf("1 character is garbled, %q: it was read as it was meant; replace it in the file", f.First)
	}
	return fmt.Sprintf("%d characters are garbled, the first as %q: they were read as they were meant; replace them in the file", f.Count, f.First)
}

// Restore returns text with its characters restored, and what they were; text without any is returned as it is. What was
// read wrongly twice is restored twice.
func Restore(text string) (string, Found) {
	var all Found
	for range 3 {
		restored, found := once(text)
		if found.Count == 0 {
			break
		}
		if all.First == "" {
			all = found
		}
		text = restored
	}
	return text, all
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
func once(text string) (string, Found) {
	var b strings.Builder
	var window [longest]rune
	var found Found
	before, kept := rune(0), 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if text[i] == 0xc3 { // all that lead a sequence begin with this byte
			ahead, ends := look(text[i:], &window)
			if restored, count := At(before, ahead); count > 0 {
				b.WriteString(text[kept:i])
				if restored != Nothing {
					b.WriteRune(restored)
					before = Before(before, restored)
				}
				end := i + ends[count-1]
				found.Add(Found{1, text[i:end]})
				i, kept = end, end
				continue
			}
		}
		before, i = Before(before, r), i+size
	}
	if found.Count == 0 {
		return text, found
	}
	b.WriteString(text[kept:])
	return b.String(), found
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
