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
	width, edge := wrapWidth(text, lines), listEdge(text, lines)
	var bullet *Line // the bulleted line that the next one would hang under; nil when there is none
	for i := 1; i < len(lines); i++ {
		prev, cur := &lines[i-1], &lines[i]
		switch {
		case prev.Bullet != "":
			bullet = prev
		case !prev.Joined:
			bullet = nil
		}
		cur.Joined = cur.Joined || beside(prev, cur) && (continues(text, prev, cur, width, bullet) || bullet != nil && edge.full(text, prev, cur))
	}
}

// beside reports that nothing separates the line cur from prev above it.
func beside(prev, cur *Line) bool {
	return cur.Bullet == "" && !cur.Blank && cur.Cell == prev.Cell && cur.Column == prev.Column
}

func continues(text string, prev, cur *Line, width int, bullet *Line) bool {
	above := prev.Text(text)
	length := utf8.RuneCountInString(above)
	last, _ := utf8.DecodeLastRuneInString(above)
	lower := beginsSmall(cur.Text(text))
	switch {
	case bullet != nil && cur.Indent > bullet.Indent:
		return true // it hangs under the bullet's text
	case lower && !ended(above) && length >= minWrap:
		return true
	case strings.ContainsRune(",&–-/", last) && length >= minWrap && width == 0 && bullet == nil:
		return lower
	case bullet != nil && length >= minWrap && openEnded(above):
		return true
	case width > 0 && length+firstWordLen(cur.Text(text)) >= width-2:
		return !ended(above) || !titled(cur.Text(text)) // the next word had no room on the line above
	}
	return false
}

// openEnded reports whether s ends in a word that no item ends in: "pilots of Hull or".
func openEnded(s string) bool {
	switch s[strings.LastIndexByte(s, ' ')+1:] {
	case "or", "and", "of", "the", "a", "an", "with", "for", "from", "into":
		return true
	}
	return false
}

// ended reports whether s ends as a sentence or an introduction does.
func ended(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?:;", last)
}

// beginsSmall reports whether s begins as the rest of a sentence does.
func beginsSmall(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(first) || first == '&' || first == '('
}

func firstWordLen(s string) int { return utf8.RuneCountInString(firstWord(s)) }

func firstWord(s string) string {
	if i := strings.IndexByte(s, ' '); i >= 0 {
		s = s[:i]
	}
	return s
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
