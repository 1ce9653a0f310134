package textline

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// minWrap is the shortest line, in characters, that an editor or extractor is taken to have broken. Lists of one
// item a line are shorter.
const minWrap = 40

// Join marks the lines that are the wrapped rest of the line above them. A number at the end of an achievement often
// stands on such a line.
//
// A line continues the one above when nothing separates them (blank, bullet, page break inside a list) and it either
// begins in lower case after a long line without a full stop, hangs under its bullet's text, or both stand in a text
// broken at a fixed width.
func Join(text string, lines []Line) {
	width := wrapWidth(text, lines)
	var bullet *Line // the bulleted line that the next one would hang under; nil when there is none
	for i := 1; i < len(lines); i++ {
		prev, cur := &lines[i-1], &lines[i]
		switch {
		case prev.Bullet != "":
			bullet = prev
		case !prev.Joined:
			bullet = nil
		}
		cur.Joined = cur.Joined || continues(text, prev, cur, width, bullet)
	}
}

func continues(text string, prev, cur *Line, width int, bullet *Line) bool {
	if cur.Bullet != "" || cur.Blank || cur.Cell != prev.Cell || cur.Column != prev.Column {
		return false
	}
	above := prev.Text(text)
	length := utf8.RuneCountInString(above)
	last, _ := utf8.DecodeLastRuneInString(above)
	first, _ := utf8.DecodeRuneInString(cur.Text(text))
	ended := strings.ContainsRune(".!?:;", last)
	lower := unicode.IsLower(first) || first == '&' || first == '('
	switch {
	case bullet != nil && cur.Indent > bullet.Indent:
		return true // it hangs under the bullet's text
	case lower && !ended && length >= minWrap:
		return true
	case strings.ContainsRune(",&–-/", last) && length >= minWrap && width == 0 && bullet == nil:
		return lower
	case width > 0 && length+firstWordLen(cur.Text(text)) >= width-2:
		return true // the next word had no room on the line above
	}
	return false
}

func firstWordLen(s string) int {
	if i := strings.IndexByte(s, ' '); i >= 0 {
		s = s[:i]
	}
	return utf8.RuneCountInString(s)
}

// wrapWidth returns the width, in characters, at which the text's lines were broken; 0 when they were not. A text is
// broken at a fixed width when no line passes it and a good part of the lines come close to it.
func wrapWidth(text string, lines []Line) int {
	if len(lines) < 8 {
		return 0
	}
	lengths := make([]int, len(lines))
	for i, l := range lines {
		lengths[i] = l.Indent + utf8.RuneCountInString(text[l.Start:l.End])
		if l.Bullet != "" {
			lengths[i] += 2
		}
	}
	sorted := append([]int(nil), lengths...)
	sort.Ints(sorted)
	widest := sorted[len(sorted)-1]
	if widest < 60 || widest > 130 {
		return 0
	}
	near := 0
	for _, n := range lengths {
		if n >= widest-14 {
			near++
		}
	}
	if near*4 < len(lines) {
		return 0
	}
	return widest
}
