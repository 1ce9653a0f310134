// Package token cuts text into words in place, with what stands between them, and reduces each to its stem.
//
// Names of the trade are one word where a reader sees one: "C++", "C#", ".NET", "Node.js", "R&D", "A+", "4.0",
// "10,000"; "&" is the word "and". A hyphen or slash always ends a word; the gap before the next word says which it was, so that "CI/CD",
// "CI CD" and "CI-CD" can be the same name while "CI, CD" is two.
package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Gap is what stands before a word.
type Gap uint8

// Gaps, the weakest first: a name may span the first three.
const (
	Space  Gap = iota // white space or nothing
	Hyphen            // "-" between two words
	Slash             // "/" between two words
	Plus              // "+" between two words
	Comma             // ","
	Break             // any other punctuation, and the beginning of the text
)

// A Word is a word in place. Its methods take it by reference: a copy for each call took 5 kB of the binary.
type Word struct {
	Start, End int    // bytes in the text
	Text       string // as it stands
	Stem       string // see [Stemmer.Stem]
	Number     int32  // of the stem, see [Stemmer.Number]; 0 when it has none
	Gap        Gap    // what stands before it
}

// Upper reports whether the word begins with a capital letter.
func (w *Word) Upper() bool {
	r, _ := utf8.DecodeRuneInString(w.Text)
	return unicode.IsUpper(r)
}

// Caps reports whether the word is written in capitals, as acronyms are ("AWS", "R", "S3", "APIs").
func (w *Word) Caps() bool { return IsCaps(w.Text) }

// IsCaps reports whether s is written in capitals; a plural "s" behind two of them does not count.
func IsCaps(s string) bool {
	if n := len(s); n > 2 && s[n-1] == 's' {
		s = s[:n-1]
	}
	upper := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		upper = upper || unicode.IsUpper(r)
	}
	return upper
}

// Digit reports whether the word holds a digit.
func (w *Word) Digit() bool { return strings.ContainsAny(w.Text, "0123456789") }

// Words appends the words of text[start:end] to words and returns them; offsets are in text.
func (s *Stemmer) Words(words []Word, text string, start, end int) []Word {
	gap := Break
	for i := start; i < end; {
		if text[i] == ' ' {
			i++
			continue
		}
		n := wordLen(text[:end], i)
		if n == 0 {
			r, size := utf8.DecodeRuneInString(text[i:end])
			gap = max(gap, gapOf(text[start:end], i-start, r))
			i += size
			continue
		}
		w := Word{Start: i, End: i + n, Text: text[i : i+n], Gap: gap}
		e := s.look(w.Text)
		w.Stem, w.Number = e.stem, e.number
		words = append(words, w)
		i += n
		gap = Space
	}
	return words
}

// gapOf classes the rune r at text[i:], which is in no word.
func gapOf(text string, i int, r rune) Gap {
	switch r {
	case '\t':
		return Comma // between the columns of a list
	case '\u200b', '’', '\'', '®', '™', '℠': // "ITIL® 4 Foundation"
		return Space
	case '-', '‐', '‑', '\u00ad':
		if tight(text, i, utf8.RuneLen(r)) {
			return Hyphen
		}
		if levelled(text[i+utf8.RuneLen(r):]) {
			return Space
		}
	case '–', '—':
		if levelled(text[i+utf8.RuneLen(r):]) {
			return Space
		}
	case ':':
		if i > 0 && i+1 < len(text) && isDigit(text[i-1]) && isDigit(text[i+1]) { // "1:1s"
			return Hyphen
		}
	case '.':
		if abbreviation(text[:i]) {
			return Space // "a U.S. citizen", "B.S. in Computer Science", "build vs. buy"
		}
	case '@':
		if tight(text, i, 1) {
			return Hyphen // "Scrum@Scale"
		}
	case '/':
		return Slash
	case '+':
		return Plus
	case ',':
		return Comma
	}
	if unicode.IsSpace(r) {
		return Space
	}
	return Break
}

// levels are what certificates have behind a dash.
var levels = [...]string{" Professional", " Associate", " Expert", " Specialty", " Practitioner", " Foundation"}

// levelled reports whether text, behind a dash, is the level of a certificate and nothing more: "Certified Lamp Architect – Professional", and not
// "Lamp Architect – Professional Services".
func levelled(text string) bool {
	for _, level := range levels {
		if rest, ok := strings.CutPrefix(text, level); ok {
			return rest == "" || strings.IndexByte("\r\n,;.()|", rest[0]) >= 0
		}
	}
	return false
}

// abbreviation reports whether text ends in a word whose full stop ends no phrase: initials, and "vs".
func abbreviation(text string) bool {
	text = text[max(0, len(text)-8):]
	word := strings.ToLower(text[strings.LastIndexAny(text, " \t\n(,;/")+1:])
	switch word {
	case "e.g", "i.e", "a.m", "p.m":
		return false
	}
	return word == "vs" || len(word) > 2 && word[len(word)-2] == '.' && isLetter(word[len(word)-1])
}

// tight reports whether the n bytes at text[i:] stand between two characters that are not white space. A hyphen at
// one side of a space still joins when the other half follows on the next line.
func tight(text string, i, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i+n:])
	return i > 0 && i+n < len(text) && !unicode.IsSpace(before) && (!unicode.IsSpace(after) || after == '\n')
}

// wordLen returns the length of the word that begins at text[i:]; 0 when none does.
func wordLen(text string, i int) int {
	r, size := utf8.DecodeRuneInString(text[i:])
	if r == '.' {
		return dotNet(text, i)
	}
	if r == '&' {
		return 1 // a word of its own with the stem of "and"
	}
	if !wordRune(r) || stray(text, i) {
		return 0
	}
	j := i + size
	for j < len(text) {
		if text[j] < utf8.RuneSelf && wordRune(rune(text[j])) {
			j++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[j:])
		if stray(text, j) {
			break
		}
		if wordRune(r) {
			j += size
			continue
		}
		k := j + size
		if k >= len(text) || !inWord(text, i, j, k, r) {
			break
		}
		j = k
	}
	return j + suffixLen(text, i, j) - i
}

// stray reports whether text[i:] begins with an "Â" that no letter follows: what is left of a space or a bullet that was
// read in the wrong encoding. No English word ends in it.
func stray(text string, i int) bool {
	const left = "Â"
	if !strings.HasPrefix(text[i:], left) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(text[i+len(left):])
	return !unicode.IsLetter(next)
}

func wordRune(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) && !variationSelector(r)
}

// variationSelector reports the mark behind a sign that says how it is drawn, as an emoji: it belongs to no word.
func variationSelector(r rune) bool { return 0xFE00 <= r && r <= 0xFE0F }

// inWord reports whether the rune r at text[j:k] joins the word begun at i with what follows.
func inWord(text string, i, j, k int, r rune) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:j])
	after, size := utf8.DecodeRuneInString(text[k:])
	if !wordRune(after) {
		return false
	}
	switch r {
	case '\'', '’':
		return unicode.IsLetter(before) && unicode.IsLetter(after)
	case '.':
		if unicode.IsDigit(before) || unicode.IsDigit(after) {
			return true
		}
		// "department.Develop" is two sentences run together, "Node.js" and "U.S" are names.
		next, _ := utf8.DecodeRuneInString(text[k+size:])
		return !(unicode.IsLower(before) && unicode.IsUpper(after) && (unicode.IsLower(next) || unicode.IsSpace(next))) || techSuffix(text[k:])
	case ',':
		return unicode.IsDigit(before) && thousand(text[k:])
	case '&':
		return j-i <= 2 && (unicode.IsUpper(before) && unicode.IsUpper(after) || j-i == 1 && !letterAt(text, k+size)) // "AT&T", "r&d"
	}
	return false
}

// techSuffix reports whether s begins with a suffix of product names: "Node.Js", "Monday.Com".
func techSuffix(s string) bool {
	for _, suffix := range [...]string{"js", "net", "io", "ai", "com", "py"} {
		if len(s) >= len(suffix) && strings.EqualFold(s[:len(suffix)], suffix) && (len(s) == len(suffix) || !isLetter(s[len(suffix)])) {
			return true
		}
	}
	return false
}

// letterAt reports whether a letter or a digit stands at text[i:].
func letterAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[min(i, len(text)):])
	return wordRune(r)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// thousand reports whether s begins with a group of exactly three digits.
func thousand(s string) bool {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n == 3
}

// dotNet returns 4 at ".NET", else 0.
func dotNet(text string, i int) int {
	if i > 0 && wordRune(rune(text[i-1])) || len(text) < i+4 || !strings.EqualFold(text[i+1:i+4], "net") || len(text) > i+4 && isLetter(text[i+4]) {
		return 0
	}
	return 4
}

// plus holds the words that a "+" makes a certification, or a protocol, in small letters too.
var plus = map[string]bool{"a": true, "casp": true, "cloud": true, "ctt": true, "cysa": true, "data": true, "linux": true,
	"network": true, "pentest": true, "project": true, "security": true, "server": true, "tacacs": true}

// suffixLen returns the length of the "+", "++" or "#" that belongs to the word text[i:j].
func suffixLen(text string, i, j int) int {
	rest := text[j:]
	switch {
	case strings.HasPrefix(rest, "++") && isLetter(text[j-1]):
		return 2
	case j-i == 1 && strings.HasPrefix(rest, "#") && isLetter(text[i]):
		return 1
	case strings.HasPrefix(rest, "+") && 'A' <= text[i] && text[i] <= 'Z' && isLetter(text[j-1]) && (j-i > 1 || text[i] <= 'D') && !letterAt(text, j+1),
		strings.HasPrefix(rest, "+") && plus[text[i:j]] && !letterAt(text, j+1):
		return 1 // "A+", "Security+", "security+"
	case strings.HasPrefix(rest, "²") && 'A' <= text[j-1] && text[j-1] <= 'Z':
		return len("²") // "PM²"
	}
	return 0
}
