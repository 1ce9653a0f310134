package posting

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// inlineHeading finds the first heading inside text[start:end], a paragraph: one to six words with a capital first, at
// the beginning of a sentence, known by the table, with a colon behind or as [bareHeading] knows them. It returns -1
// when there is none.
func (r *Reader) inlineHeading(text string, start, end int) (at, stop int, s Section) {
	if end-start >= pasted {
		at, stop, s = r.bareHeading(text, start, end)
		if at >= 0 {
			end = at
		}
	} else {
		at = -1
	}
	begun := start // where the sentence at hand begins
	for i := start; i < end; i++ {
		if i > start+1 && r.glue.at(text, start, i-1, len(text)) {
			begun = i - 1
		}
		if beginsSentence(text, start, i-1) {
			begun = i
		}
		if text[i] != ':' || !headingColon(text[i+1:end]) {
			continue
		}
		from := begun
		if end-start >= pasted {
			from = max(from, headTail(text, max(from, i-longInline), i))
		}
		if i-from > longInline {
			continue
		}
		head := text[from:i]
		if n := len(strings.Fields(head)); n == 0 || n > 6 || !titleCase(head) && from > start || strings.ContainsAny(head, ",(") {
			continue
		}
		rule, fit := r.headings.rule(head)
		known := rule.section
		if rule.unasked {
			continue // the sentence alone: "You do not need: a boat."
		}
		// A short label inside a list ("Databases: Oracle, DB2") opens no section; one of the section words must lead.
		if fit != unknown && known != Role && (from == start || known != Required || len(head) > 5) {
			return from, i, known
		}
	}
	return at, stop, s
}

// headTail returns where the run of capitalised words before the colon at text[i] begins, when it holds one of headers:
// "… and other teams Minimum Qualifications: five years". It returns 0 for others.
func headTail(text string, from, i int) int {
	at, known := i, false
	for at > from {
		next := max(strings.LastIndexByte(text[from:at-1], ' ')+from+1, from)
		if first, _ := utf8.DecodeRuneInString(text[next:]); !unicode.IsUpper(first) {
			break
		}
		known = known || slices.Contains(headers, strings.TrimRight(text[next:at], " "))
		at = next
	}
	if !known {
		return 0
	}
	return at
}

// longInline is the length, in bytes, of a heading inside a paragraph: six words are much shorter, and what is longer need
// not be looked at.
const longInline = 200

// headingColon reports whether the colon before rest can end a heading: white space follows, or the beginning of a
// sentence that lost its line break.
func headingColon(rest string) bool {
	if rest == "" || rest[0] == ' ' || rest[0] == '\n' {
		return true
	}
	first, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsUpper(first) || unicode.IsDigit(first) || strings.ContainsRune(inlineGlyphs+"·", first)
}

// pasted is the length, in bytes, from which on a paragraph may be a whole posting that lost its line breaks.
const pasted = 500

// headers are the last words, in the plural, of headings that no sentence of prose begins with before a capital.
var headers = []string{"Responsibilities", "Requirements", "Qualifications", "Duties", "Accountabilities", "Functions", "RESPONSIBILITIES", "REQUIREMENTS", "QUALIFICATIONS", "DUTIES"}

// bareHeading finds a heading without a colon in a pasted paragraph: at the beginning of a sentence, up to four words
// in capitals of which the last is one of headers, and the beginning of another sentence behind them.
func (r *Reader) bareHeading(text string, start, end int) (at, stop int, s Section) {
	for from := start; from < end; {
		i, words := from, 0
		for words < 4 && i < end {
			first, _ := utf8.DecodeRuneInString(text[i:end])
			n := strings.IndexAny(text[i:min(end, i+longInline)], " \n")
			if n <= 0 || !unicode.IsUpper(first) && first != '&' {
				break
			}
			words++
			word := text[i : i+n]
			i += n + 1
			if !slices.Contains(headers, word) {
				continue
			}
			next, _ := utf8.DecodeRuneInString(text[i:end])
			if known, fit := r.headings.section(text[from : i-1]); fit == firm && (unicode.IsUpper(next) || unicode.IsDigit(next) || next == '-' || next == '•') {
				// "Minimum Requirements Requirements include": the last of them is the heading.
				return from, i - 1, known
			}
		}
		from = r.nextStart(text, from, end)
		if from < 0 {
			break
		}
		for from < end && (text[from] == ' ' || text[from] == '\n') {
			from++
		}
	}
	return -1, 0, 0
}

// nextStart returns where the sentence behind the one that begins at from begins, white space aside; -1 when there is none.
func (r *Reader) nextStart(text string, from, end int) int {
	for i := from; i < end; i++ {
		switch c := text[i]; {
		case c == '.' || c == '!' || c == '?' || c == '\n':
			return i + 1
		case i > from && r.glue.at(text, from, i, end):
			return i
		}
	}
	return -1
}

// sentenceStart returns where the sentence that text[i] is in begins, not before start.
func (r *Reader) sentenceStart(text string, start, i int) int {
	for j := i - 1; j > start; j-- {
		if beginsSentence(text, start, j) {
			return j + 1
		}
		if r.glue.at(text, start, j, len(text)) {
			return j
		}
	}
	return start
}

// beginsSentence reports whether the byte j, behind start, is the white space that a sentence begins behind.
func beginsSentence(text string, start, j int) bool {
	return j > start && (text[j] == '\n' || text[j] == ' ' && strings.IndexByte(".!?;\n", text[j-1]) >= 0)
}
