package textline

import (
	"unicode"
	"unicode/utf8"
)

// fewest is how many lines must begin alike before a mark that is no bullet elsewhere is taken for one.
const fewest = 3

// ownBullets marks the bullets that only the text itself shows to be such: a dash glued to the word behind it
// ("-Plan the budget") where several lines begin so, and a picture ("✅ Plan the budget") where lines of a list do, one
// below the other.
func ownBullets(text string, lines []Line) {
	dashes, row := 0, 0
	pictures := make(map[rune]bool)
	last := rune(0)
	for _, l := range lines {
		if gluedDash(text, l) {
			dashes++
		}
		r, ok := picture(text, l)
		if !ok || r != last {
			row = 0
		}
		if ok {
			if row++; row >= fewest {
				pictures[r] = true
			}
		}
		last = r
	}
	for i := range lines {
		l := &lines[i]
		if r, ok := picture(text, *l); ok && pictures[r] || dashes >= fewest && gluedDash(text, *l) {
			_, n := utf8.DecodeRuneInString(text[l.Start:l.End])
			l.Bullet = text[l.Start : l.Start+n]
			l.Start += n
			for l.Start < l.End {
				r, n := utf8.DecodeRuneInString(text[l.Start:l.End])
				if !isSpace(r) && r != '\ufe0f' {
					break
				}
				l.Start += n
			}
		}
	}
}

// gluedDash reports whether the line begins with a dash and a capital without a space between.
func gluedDash(text string, l Line) bool {
	if l.Bullet != "" {
		return false
	}
	r, n := utf8.DecodeRuneInString(text[l.Start:l.End])
	next, _ := utf8.DecodeRuneInString(text[l.Start+n : l.End])
	return (r == '-' || r == '–' || r == '*') && unicode.IsUpper(next)
}

// picture returns the symbol that the line begins with, an emoji as a rule; false when it begins with none or holds
// nothing else.
func picture(text string, l Line) (rune, bool) {
	r, n := utf8.DecodeRuneInString(text[l.Start:l.End])
	if l.Bullet != "" || !unicode.Is(unicode.So, r) || r == utf8.RuneError {
		return 0, false
	}
	for _, next := range text[l.Start+n : l.End] {
		if unicode.IsLetter(next) || unicode.IsDigit(next) {
			return r, true
		}
	}
	return 0, false
}
