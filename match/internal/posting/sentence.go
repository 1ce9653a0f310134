package posting

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longest is the length, in bytes, at which a run of words without a full stop is cut: a list pasted as one line. What
// reads sentences looks at every pair of their words.
const longest = 2000

// sentences returns the byte ranges of the sentences in block b.
func sentences(text string, b Block) [][2]int {
	if b.Heading {
		return [][2]int{{b.Start, b.End}}
	}
	var out [][2]int
	start := b.Start
	for i := b.Start; i < b.End; i++ {
		c := text[i]
		if i-start >= longest && (c == ' ' || c == '\n') {
			out = append(out, [2]int{start, i})
			start = i + 1
			continue
		}
		if c != '.' && c != '!' && c != '?' && c != ';' {
			continue
		}
		if !endsSentence(text, start, i, b.End) {
			continue
		}
		out = append(out, [2]int{start, i + 1})
		start = i + 1
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
	spaced := len(trimmed) < len(rest)
	if !spaced {
		// "department.Develop": two sentences run together by an extractor.
		before, _ := utf8.DecodeLastRuneInString(text[start:i])
		second, _ := utf8.DecodeRuneInString(trimmed[size:])
		return text[i] == '.' && unicode.IsLower(before) && unicode.IsUpper(first) && unicode.IsLower(second) && i-start > 20
	}
	if unicode.IsLower(first) {
		return false
	}
	return text[i] != '.' || !abbreviation(text[start:i])
}

// abbreviation reports whether s ends in a word that a full stop belongs to.
func abbreviation(s string) bool {
	w := s[strings.LastIndexAny(s, " \n\t(/")+1:]
	if len(w) == 1 && w != "I" && unicode.IsUpper(rune(w[0])) {
		return true
	}
	switch strings.ToLower(w) {
	case "e.g", "i.e", "eg", "ie", "vs", "sr", "jr", "inc", "dr", "mr", "ms", "mrs", "no", "approx", "incl", "u.s", "st", "dept", "govt", "corp", "ltd", "co":
		return true
	}
	return false
}
