package textline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fewest is how many lines must begin alike before a mark that is no bullet elsewhere is taken for one.
const fewest = 3

// ownBullets marks the bullets that only the text itself shows to be such: a dash glued to the word behind it
// ("-Plan the budget") where several lines begin so, or with a dash and a space; a picture ("✅ Plan the budget") where lines of a list do, one
// below the other; and what a converter made of the bullets of a symbol font ("v Plan the budget", "¢ Plan …", "?Plan …"),
// where several lines of three words or more do.
func ownBullets(text string, lines []Line) {
	dashes, plain, row := 0, 0, 0
	pictures, signs := make(map[rune]bool), make(map[rune]int)
	last := rune(0)
	for _, l := range lines {
		if gluedDash(text, l) {
			dashes++
		} else if l.Bullet == "-" {
			plain++
		}
		if r, ok := sign(text, l); ok {
			signs[r]++
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
		r, ok := picture(text, *l)
		s, signed := sign(text, *l)
		if ok && pictures[r] || gluedDash(text, *l) && (dashes >= fewest || plain >= fewest && text[l.Start] == '-' && strings.Count(text[l.Start:l.End], " ") > 1) || signed && (signs[s] >= fewest || s == '?' && l.Bullet != "") {
			_, n := utf8.DecodeRuneInString(text[l.Start:l.End])
			from := l.Start
			if l.Bullet != "" {
				from = l.From + strings.Index(text[l.From:l.Start], l.Bullet)
			}
			l.Bullet = text[from : l.Start+n]
			l.Start += n
			for l.Start < l.End {
				r, n := utf8.DecodeRuneInString(text[l.Start:l.End])
				if !isSpace(r) && r != '\ufe0f' && r != s {
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

// sign returns what may be left of a bullet at the beginning of the line: a mark that begins no text, before a capital or
// white space and a capital, or a small letter that stands alone before one. Behind a bullet only "?" is.
func sign(text string, l Line) (rune, bool) {
	s := text[l.Start:l.End]
	r, n := utf8.DecodeRuneInString(s)
	rest := strings.TrimLeftFunc(strings.TrimLeft(s[n:], string(r)), isSpace)
	next, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsUpper(next) || len(strings.Fields(rest)) < 3 || l.Bullet != "" && r != '?' {
		return 0, false
	}
	if unicode.IsLower(r) {
		return r, len(rest) < len(s)-n && r != 'a' && r != 'i'
	}
	if strings.ContainsRune("ºŸ", r) {
		return r, true
	}
	return r, !unicode.IsLetter(r) && !unicode.Is(unicode.So, r) && !unicode.IsDigit(r) && !strings.ContainsRune("\"'“”‘’`´(){}[]<$£€#@&%.,:;!¿¡/|~^*-–—\\", r)
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
