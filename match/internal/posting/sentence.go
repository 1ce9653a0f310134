package posting

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longest is the length, in bytes, at which a run of words without a full stop is cut: a list pasted as one line. What
// reads sentences looks at every pair of their words.
const longest = 2000

// sentences appends to out the byte ranges of the sentences in block b.
func (r *Reader) sentences(out [][2]int, text string, b Block) [][2]int {
	if b.Heading {
		return append(out, [2]int{b.Start, b.End})
	}
	start := b.Start
	dashes, hollow := dashList(text[b.Start:b.End]), hollowList(text[b.Start:b.End])
	for i := b.Start; i < b.End; i++ {
		c := text[i]
		if i-start >= longest && (c == ' ' || c == '\n') {
			out = append(out, [2]int{start, i})
			start = i + 1
			continue
		}
		if i-start >= 2*longest && c < utf8.RuneSelf { // "Java/Python/…" without a space for pages
			out = append(out, [2]int{start, i})
			start = i
			continue
		}
		if n := inlineBullet(text, b, start, i, dashes, hollow); n > 0 {
			if before := strings.TrimRight(text[start:i], " \n\t"); before != "" {
				out = append(out, [2]int{start, start + len(before)})
			}
			start = i + n
			i = start - 1
			continue
		}
		if r.glue.at(text, start, i, b.End) {
			out = append(out, [2]int{start, i})
			start = i
			continue
		}
		if c != '.' && c != '!' && c != '?' && c != ';' {
			continue
		}
		if !endsSentence(text, start, i, b.End) {
			continue
		}
		rest := text[i+1 : b.End]
		stop := b.End - len(strings.TrimLeft(rest, ")\"”’")) // "(tides, etc.)" keeps its bracket
		out = append(out, [2]int{start, stop})
		start = stop
		for start < b.End && (text[start] == ' ' || text[start] == '\n' || text[start] == '\t') {
			start++
		}
		i = start - 1
	}
	if start < b.End {
		out = append(out, [2]int{start, b.End})
	}
	return out
}

// endsSentence reports whether the mark at text[i] ends the sentence begun at start.
func endsSentence(text string, start, i, end int) bool {
	if i+1 >= end {
		return true
	}
	if text[i] == ';' {
		return true
	}
	rest := text[i+1 : end]
	trimmed := strings.TrimLeft(rest, " \n\t)\"”’")
	if trimmed == "" {
		return true
	}
	first, size := utf8.DecodeRuneInString(trimmed)
	if strings.ContainsRune(",;:/)", first) {
		return false // "etc.), and"
	}
	spaced := len(trimmed) < len(rest)
	if !spaced {
		// "department.Develop": two sentences run together by an extractor.
		before, _ := utf8.DecodeLastRuneInString(text[start:i])
		second, _ := utf8.DecodeRuneInString(trimmed[size:])
		if text[i] == '.' && unicode.IsLower(before) && unicode.IsDigit(first) {
			return years(trimmed)
		}
		return text[i] == '.' && unicode.IsLower(before) && unicode.IsUpper(first) && unicode.IsLower(second) && i-start > 20
	}
	if unicode.IsLower(first) {
		return false
	}
	return text[i] != '.' || !abbreviation(text[start:i])
}

// years reports whether s begins with a number of years, as "10+ years" does where two items of a list run together.
func years(s string) bool {
	rest := strings.TrimLeft(strings.TrimLeft(s, "0123456789"), "+ ")
	return len(rest) < len(s) && (strings.HasPrefix(rest, "years") || strings.HasPrefix(rest, "Years"))
}

// inlineGlyphs are the bullets that stand inside a line when the list was pasted as one paragraph.
const inlineGlyphs = "•●▪◦○■‣➢➤❖\uf0b7"

// fewestDashes is the number of " - " before a capital from which on they are the bullets of a list pasted as one line.
const fewestDashes = 4

// dashList reports whether s is a list pasted as one line, with dashes for bullets.
func dashList(s string) bool {
	n := 0
	for i := 0; i+3 < len(s); i++ {
		if s[i:i+3] == " - " && (s[i+3] >= 'A' && s[i+3] <= 'Z' || s[i+3] >= '0' && s[i+3] <= '9') {
			n++
		}
	}
	return n >= fewestDashes
}

// hollowList reports whether s is a list pasted as one line, with the letter o for bullets: "the following areas:o Sails and ropeso
// Tides". The first stands behind a mark.
func hollowList(s string) bool {
	n, marked := 0, false
	for i := 1; i+2 < len(s); i++ {
		if s[i] == 'o' && hollowBullet(s, i) {
			n++
			marked = marked || strings.IndexByte(".:;)", s[i-1]) >= 0 || i > 1 && s[i-2] == ':'
		}
	}
	return marked && n >= 2
}

// hollowBullet reports whether the "o" at s[i], behind its first byte, can be a bullet: before a space and a capital, behind a mark, or
// glued to a word that does not end in o itself.
func hollowBullet(s string, i int) bool {
	if i+2 >= len(s) || s[i+1] != ' ' || !capital(s[i+2]) {
		return false
	}
	if strings.IndexByte(" .:;)", s[i-1]) >= 0 {
		return true
	}
	from := i
	for from > 0 && small(s[from-1]) {
		from--
	}
	return i-from > 2 && !strings.HasSuffix(s[:i], "i") && !slices.Contains(endInO, s[from:i+1])
}

// endInO are words that end in o and stand before names; "portfolio" and the like end in "io".
var endInO = []string{"into", "onto", "also", "zero", "memo", "demo", "auto", "photo", "logo", "intro", "info", "repo", "video", "crypto", "hello", "undo"}

// inlineBullet returns the length of the bullet at text[i:], which divides the block's sentences; 0 when there is none.
func inlineBullet(text string, b Block, start, i int, dashes, hollow bool) int {
	r, n := utf8.DecodeRuneInString(text[i:b.End])
	switch {
	case r == '·':
		// "Docker · Kubernetes" divides words; a list's items are sentences.
		if next := i + n; next+1 >= b.End || text[next] != ' ' || i == b.Start || text[i-1] == ' ' && !endsClause(text[b.Start:i]) {
			return 0
		}
	case r == '-' || r == '–':
		next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[i+n:b.End], " "))
		capital := unicode.IsUpper(next) || unicode.IsDigit(next)
		spaced := i > b.Start && text[i-1] == ' ' && i+n < b.End && text[i+n] == ' '
		if !capital || !(i > start && endsClause(text[start:i]) || i == start || dashes && spaced) || i == b.Start {
			return 0
		}
	case r == 'o':
		if !hollow || i == b.Start || !hollowBullet(text[:b.End], i) {
			return 0
		}
	case r < utf8.RuneSelf || !strings.ContainsRune(inlineGlyphs, r):
		return 0
	}
	for i+n < b.End && text[i+n] == ' ' {
		n++
	}
	return n
}

// endsClause reports whether s ends as a sentence or an introduction does.
func endsClause(s string) bool {
	s = strings.TrimRight(s, " ")
	return s != "" && strings.IndexByte(".!?:;", s[len(s)-1]) >= 0
}

// abbreviation reports whether s ends in a word that a full stop belongs to.
func abbreviation(s string) bool {
	w := s[strings.LastIndexAny(s, " \n\t(/")+1:]
	if len(w) == 1 && w != "I" && unicode.IsUpper(rune(w[0])) {
		return true
	}
	switch strings.ToLower(w) {
	case "e.g", "i.e", "eg", "ie", "vs", "sr", "jr", "inc", "dr", "mr", "ms", "mrs", "no", "approx", "incl", "u.s", "st", "dept", "govt", "corp", "ltd", "co", "min", "max":
		return true
	}
	return false
}
