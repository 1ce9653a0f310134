package textline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fewestHyphens is how many words a text has to break at the ends of its lines before any is taken for broken that the text does not hold
// whole: a single hyphen may be a writer's.
const fewestHyphens = 3

// A broken word has its first half at the end of a line and its second at the beginning of the next.
type broken struct{ hyphen, second, end int } // bytes: of the hyphen, where the second half begins and ends

// Unbreak makes whole the words that a text breaks at the ends of its lines, as one taken from a typeset page does: "Kuber-", and below it
// "netes and Go". The rest of the word moves up; lines keep their numbers.
func Unbreak(text string) string {
	if !strings.Contains(text, "-\n") {
		return text
	}
	words := make(Vocabulary)
	var all []broken
	for line := range strings.Lines(text) {
		words.Add(line)
	}
	for at := 0; ; {
		n := strings.Index(text[at:], "-\n")
		if n < 0 {
			break
		}
		at += n + 2
		if b, ok := brokenAt(text, at-2, words); ok {
			all = append(all, b)
		}
	}
	var out strings.Builder
	from := 0
	for _, b := range all {
		first, second := wordBefore(text[:b.hyphen]), text[b.second:b.end]
		if len(all) < fewestHyphens && !words[strings.ToLower(first+second)] || b.hyphen < from {
			continue
		}
		out.WriteString(text[from:b.hyphen])
		out.WriteString(second)
		out.WriteString(text[b.hyphen+1 : b.second])
		from = b.end
		if from < len(text) && text[from] == ' ' {
			from++
		}
	}
	if from == 0 {
		return text
	}
	out.WriteString(text[from:])
	return out.String()
}

// brokenAt reports whether the hyphen at the end of a line breaks a word of which the next line has the rest, with nothing but white space
// in front.
func brokenAt(text string, hyphen int, words Vocabulary) (broken, bool) {
	second := hyphen + 2
	for second < len(text) && (text[second] == ' ' || text[second] == '\t') {
		second++
	}
	first, _ := utf8.DecodeRuneInString(text[second:])
	if !unicode.IsLower(first) {
		return broken{}, false
	}
	line := text[second:]
	if n := strings.IndexByte(line, '\n'); n >= 0 {
		line = line[:n]
	}
	if markerLen(line) > 0 {
		return broken{}, false
	}
	above := text[:hyphen+1]
	above = above[strings.LastIndexByte(above, '\n')+1:]
	if HyphenAt(above, line, words) != SoftHyphen {
		return broken{}, false
	}
	end := second + len(wordAfter(line))
	for end < len(text) && strings.IndexByte(".,;:)!?", text[end]) >= 0 { // its full stop moves with it
		end++
	}
	return broken{hyphen, second, end}, true
}
