// Package textline cuts a document's text into lines and says of each what its form tells: the bullet it begins
// with, whether white space stands above it, whether it is the wrapped rest of the line before.
//
// It knows nothing of resumes or postings. All offsets are bytes in the text given.
package textline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Line is one line of a text that holds more than white space.
type Line struct {
	Start, End int    // the content: without the bullet and the white space around it
	From       int    // where the line begins, its indent and bullet included
	Number     int    // from 1, blank lines counted
	Page       int    // from 1; a form feed begins a new page
	Bullet     string // the marker as it stands ("•", "-", "1.", "a)", two of them "- •"); empty when there is none
	Indent     int    // columns before the bullet or the content; a tab counts as four
	Blank      bool   // a blank line, a page's top or a wide gap stands above
	Joined     bool   // the line is the wrapped rest of the one above

	// What only a format with fonts or marks knows; zero for plain text.
	Heading      int     // level of the heading that the line is, from 1
	Size         float32 // points
	Bold, Italic bool
	Hidden       bool // invisible to a reader
	Column, Cell int  // of a page in columns, of a ruled table
	Margin, Box  bool // stands in the header or footer that pages repeat, in a text box
	Beside       bool // outside of what a web page says is its main part
}

// Text returns the line's content in text.
func (l Line) Text(text string) string { return text[l.Start:l.End] }

// Parse cuts text into lines, in order. Lines of white space alone are left out and show in the next line's Blank.
func Parse(text string) []Line {
	lines := make([]Line, 0, 16+len(text)/48)
	number, page, blank := 0, 1, true
	for from := 0; from < len(text); {
		end := strings.IndexByte(text[from:], '\n')
		next := len(text)
		if end >= 0 {
			next = from + end + 1
		}
		number++
		raw := strings.TrimRight(text[from:next], "\r\n")
		for strings.HasPrefix(raw, "\f") {
			page++
			blank = true
			from++
			raw = raw[1:]
		}
		if l, ok := parseLine(text, from, from+len(raw)); ok {
			l.Number, l.Page, l.Blank = number, page, blank
			lines = append(lines, l)
			blank = false
		} else {
			blank = true
		}
		page += strings.Count(raw, "\f")
		from = next
	}
	ownBullets(text, lines)
	Join(text, lines)
	return lines
}

// parseLine reads the line text[from:end]; false when it is blank.
func parseLine(text string, from, end int) (Line, bool) {
	start, indent := from, 0
	for start < end {
		r, n := utf8.DecodeRuneInString(text[start:end])
		if !isSpace(r) {
			break
		}
		if indent++; r == '\t' {
			indent += 3
		}
		start += n
	}
	for end > start {
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if !isSpace(r) {
			break
		}
		end -= n
	}
	if start == end {
		return Line{}, false
	}
	l := Line{Start: start, End: end, From: from, Indent: indent}
	if first, last, ok := rowInside(text, start, end); ok {
		l.Start, l.End = first, last
		return l, first < last
	}
	if n := markerLen(text[start:end]); n > 0 {
		l.Bullet = text[start : start+n]
		l.Start = skipSpace(text, start+n, end)
		if r, n := utf8.DecodeRuneInString(text[l.Start:end]); n > 0 && strings.ContainsRune(second, r) && markerLen(text[l.Start:end]) == n {
			l.Bullet = text[start : l.Start+n] // a converter's bullet before the writer's: "- • Led"
			l.Start = skipSpace(text, l.Start+n, end)
		}
	}
	return l, true
}

// rowInside returns the cells of the row text[start:end] of a table whose edges are drawn, "| Lamp | 2014 |": what lies between the
// edges. Nothing lies in a rule, "|---|:--:|".
func rowInside(text string, start, end int) (first, last int, ok bool) {
	if end-start < 3 || text[start] != '|' || text[end-1] != '|' {
		return start, end, false
	}
	row := text[start+1 : end-1]
	if !strings.Contains(row, "|") {
		return start, end, false
	}
	if strings.Trim(row, "|-:+= \t") == "" {
		return end, end, true
	}
	first = skipSpace(text, start+1, end-1)
	return first, first + len(strings.TrimRightFunc(text[first:end-1], isSpace)), true
}

// skipSpace returns the first byte of text[at:end] that is no white space.
func skipSpace(text string, at, end int) int {
	for at < end {
		r, n := utf8.DecodeRuneInString(text[at:end])
		if !isSpace(r) {
			break
		}
		at += n
	}
	return at
}

func isSpace(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060'
}

// glyphs are bullets that need no space behind them.
const glyphs = "•●▪◦‣▶►·■□○◆◇❖➢➤➔✓✔✦★☐☑⁃∙\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf0fc\ufffd"

// spaced are characters that are a bullet only with a space behind them. "Ø", "ü" and "§" are what Word's symbol
// fonts leave when a file is turned into text; "o" is Courier's hollow bullet.
const spaced = "-–—*o+>~»§Øü→"

// second are the bullets that may stand behind another: all but those that are read as signs of a number ("- ~ 40 users").
const second = glyphs + "-–—*o»§Øü"

// markerLen returns the length of the bullet that s begins with; 0 when it begins with none.
func markerLen(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	rest := s[n:]
	if strings.ContainsRune(glyphs, r) {
		// "··· 3 ···" and "•" alone are ornaments; the bullet needs something behind it.
		if strings.TrimLeft(rest, string(r)+" \t") == "" {
			return 0
		}
		return n
	}
	next, _ := utf8.DecodeRuneInString(rest)
	if strings.ContainsRune(spaced, r) && rest != "" && isSpace(next) && strings.TrimSpace(rest) != "" {
		return n
	}
	return numberLen(s)
}

// numberLen returns the length of a list number: "1.", "12)", "(3)", "[4]", "a)", "iv)".
func numberLen(s string) int {
	i := 0
	open, square := s[0] == '(', s[0] == '['
	if open || square {
		i++
	}
	j := i
	for j < len(s) && j-i < 3 && s[j] >= '0' && s[j] <= '9' {
		j++
	}
	letter := j == i
	if letter {
		for j < len(s) && j-i < 4 && (s[j] >= 'a' && s[j] <= 'z') && (j == i || strings.IndexByte("ivx", s[j]) >= 0) {
			j++
		}
	}
	if j == i || j >= len(s) || j-i > 2 && !letter {
		return 0
	}
	switch {
	case s[j] == ')' && !square, s[j] == ']' && square && !letter:
	case s[j] == '.' && !open && !square && !letter:
	default:
		return 0
	}
	j++
	if j >= len(s) || s[j] != ' ' && s[j] != '\t' && !isSpaceAt(s[j:]) {
		return 0
	}
	return j
}

func isSpaceAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isSpace(r)
}
