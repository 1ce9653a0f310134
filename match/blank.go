package match

import (
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// A blank of a template that nobody filled in, "[Number]", "XX%", "$X,XXX", "Lorem ipsum", is the first thing a reader sees.
// 21 of 372 published resumes hold one.

// A blank is where one stands: bytes [start, end) of the text.
type blank struct{ start, end int }

// blanks returns the blanks of a text, in order.
func blanks(text string) []blank {
	var out []blank
	crossed := 0 // end of the run of crosses looked at last
	for i := 0; i < len(text); i++ {
		end := 0
		switch text[i] {
		case '[':
			end = bracketBlank(text, i)
		case 'X':
			if i >= crossed {
				crossed = crossesEnd(text, i)
			}
			end = crossBlank(text, i, crossed)
		case 'L', 'l':
			if n := len("Lorem ipsum"); i+n <= len(text) && strings.EqualFold(text[i:i+n], "Lorem ipsum") {
				end = i + n
			}
		}
		if end > 0 {
			start := i
			if i > 0 && text[i] == 'X' {
				start -= len(currencyBefore(text, i))
			}
			out = append(out, blank{start, end})
			i = end - 1
		}
	}
	return out
}

// linesOf names the lines of the blanks behind the first, where they are others: "; others on line 4, 9".
func (d *Document) linesOf(all []blank) string {
	out, last := "", d.span(all[0].start, all[0].end).Line
	for _, b := range all[1:] {
		if n := d.span(b.start, b.end).Line; n > last {
			out += fmt.Sprintf(", %d", n)
			last = n
		}
	}
	if out == "" {
		return ""
	}
	return "; others on line " + out[2:]
}

// bracketBlank returns the end of the words in brackets at i when they say what belongs there, "[Number]", "[Type of project]";
// 0 for other brackets: "[sic]", a reference "[3]", or a mask in capitals as anonymised resumes have it, "[EMAIL]".
func bracketBlank(text string, i int) int {
	n := strings.IndexByte(text[i:min(i+40, len(text))], ']')
	if n < 3 || strings.ContainsAny(text[i+1:i+n], "[\n") {
		return 0
	}
	words := strings.FieldsFunc(text[i+1:i+n], func(r rune) bool { return r == ' ' || r == '/' || r == ',' })
	if len(words) == 0 || len(words) == 1 && wording.IsCaps(words[0]) {
		return 0
	}
	for _, w := range words {
		if asksFor(strings.ToLower(w)) {
			return i + n + 1
		}
	}
	return 0
}

// asksFor reports the words by which templates say what belongs in a blank.
func asksFor(w string) bool {
	return wording.Among(strings.TrimSuffix(w, "s"), "number amount percent percentage metric figure year month date period action project program operation outcome result name type title industry "+
		"company organization organizational employer area issue problem language insert your describe degree school university award product responsibility task goal")
}

// crossesEnd returns the end of the run of crosses at i, commas between them included.
func crossesEnd(text string, i int) int {
	for i < len(text) && (text[i] == 'X' || text[i] == ',' && i+1 < len(text) && text[i+1] == 'X') {
		i++
	}
	return i
}

// crossBlank returns the end of the crosses text[i:end] and what belongs to them when they stand for a figure, "XX%", "$X,XXX",
// "$XM"; 0 for other words with an X.
func crossBlank(text string, i, end int) int {
	money := currencyBefore(text, i) != ""
	if !money && i > 0 && (wording.LetterOrDigit(text[i-1]|0x20) || text[i-1] == '-') {
		return 0
	}
	if money && end < len(text) && strings.IndexByte("KkMmBb", text[end]) >= 0 {
		end++
	}
	if end < len(text) && text[end] == '%' {
		return end + 1
	}
	if !money || end < len(text) && wording.LetterOrDigit(text[end]|0x20) {
		return 0
	}
	return end
}

// currencyBefore returns the sign of a currency that ends at i.
func currencyBefore(text string, i int) string {
	for _, sign := range [...]string{"$", "£", "€"} {
		if strings.HasSuffix(text[:i], sign) {
			return sign
		}
	}
	return ""
}
