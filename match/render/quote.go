package render

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match"
)

// quoteSide is how many words of a statement are quoted on either side of what shows a keyword: "a network of resellers" is seen to show
// no computer network. shortQuote is how many characters such a quote has at most, maxFinish how many words more may finish a phrase
// that would stop at "in the", and quoteEnds how many words are left of either end of what stands too far apart.
const quoteSide, shortQuote, maxFinish, quoteEnds = 2, 60, 4, 3

// quote returns the resume's words that show the keyword of this name, in quotes, with those beside them in a statement; empty
// where a list has but the name.
func quote(r *match.Report, name string, e match.Evidence) string {
	text := e.Text
	if at, ok := statementPiece(r, e); ok {
		text = strings.TrimRight(strings.Trim(around(at.Text, e.Start-at.Start, e.End-at.Start), " \t\n,;:•*·–-"), ".")
	} else if strings.EqualFold(oneLine(text), name) {
		return ""
	} else if utf8.RuneCountInString(text) > shortQuote {
		text = strings.Join(ends(strings.Fields(text)), " ")
	}
	return "“" + Shorten(oneLine(text), shortQuote) + "”"
}

// around returns the bytes from start to end of the text with some words on either side, in one line: as many as finish a phrase and as
// have room. What shows the keyword stands whole, or without its middle.
func around(text string, start, end int) string {
	start = strings.LastIndexAny(text[:start], " \t\n") + 1
	if i := strings.IndexAny(text[end:], " \t\n"); i >= 0 {
		end += i
	} else {
		end = len(text)
	}
	before, core, behind := strings.Fields(text[:start]), strings.Fields(text[start:end]), strings.Fields(text[end:])
	if len(core) == 0 {
		return ""
	}
	behind = wordsBehind(core, behind)
	goesOn := len(behind) > 0 && !strings.HasSuffix(core[len(core)-1], ",")
	before = wordsBefore(before, len(core) > 1 || goesOn)
	size := func() int {
		return utf8.RuneCountInString(strings.Join(slices.Concat(before, core, behind), " "))
	}
	for size() > shortQuote && len(behind) > 0 {
		k := len(behind) - 1
		for k > 0 && !small[strings.ToLower(behind[k])] {
			k--
		}
		if k == 0 && !small[strings.ToLower(behind[0])] {
			k = len(behind) - 1
		}
		behind = finished(behind[:k]) // a phrase less, or a word of the only one
	}
	for size() > shortQuote && len(before) > 0 {
		before = before[1:]
	}
	if size() > shortQuote {
		core = ends(core)
	}
	return strings.Join(slices.Concat(before, core, behind), " ")
}

// ends returns words that stand far apart without those between them.
func ends(words []string) []string {
	if len(words) <= 2*quoteEnds {
		return words
	}
	return slices.Concat(words[:quoteEnds], []string{"…"}, words[len(words)-quoteEnds:])
}

// wordsBefore returns the last few words of the clause, and of the item of a list where what stands behind them is enough: more than
// one word that a comma ends.
func wordsBefore(words []string, enough bool) []string {
	first := max(0, len(words)-quoteSide)
	for k := len(words) - 1; k >= first; k-- {
		if strings.HasSuffix(words[k], ";") || strings.HasSuffix(words[k], ".") || strings.HasSuffix(words[k], ",") && (enough || k < len(words)-1) {
			first = k + 1
		}
	}
	for first < len(words) && joining[strings.ToLower(words[first])] {
		first++
	}
	return words[first:]
}

// wordsBehind returns the first few words behind the core, and more of them where they begin a phrase that goes on.
func wordsBehind(core, words []string) []string {
	n, last, begun := 0, core[len(core)-1], false
	for ; n < min(len(words), quoteSide+maxFinish); n++ {
		if strings.HasSuffix(last, ".") || strings.HasSuffix(last, ";") || dashes[words[n]] {
			break
		}
		next, joined := small[strings.ToLower(words[n])], small[strings.ToLower(last)]
		if strings.HasSuffix(last, ",") && (n > 0 || next) {
			break
		}
		if n > 0 && !joined && capital(words[n]) && !capital(last) {
			break // "for two divisions Developed"
		}
		if n >= quoteSide && !joined && words[n] != "to" && words[n] != "of" && (!begun || next) {
			break
		}
		last, begun = words[n], begun || next
	}
	return finished(words[:n])
}

// capital reports a word that begins with a capital letter.
func capital(word string) bool { return word[0] >= 'A' && word[0] <= 'Z' }

// finished leaves out what leads on to words that are not there, and a bracket that does not close.
func finished(words []string) []string {
	for i, w := range words {
		if strings.HasPrefix(w, "(") && !strings.Contains(strings.Join(words[i:], " "), ")") {
			words = words[:i]
			break
		}
	}
	for len(words) > 0 && small[strings.ToLower(words[len(words)-1])] {
		words = words[:len(words)-1]
	}
	return words
}

// joining are words that a quote does not begin with, dashes those before which it ends, and small those that it does not end on.
var (
	dashes  = map[string]bool{"-": true, "–": true, "—": true, "•": true, "*": true, "|": true}
	joining = map[string]bool{"and": true, "or": true, "&": true}
	small   = func() map[string]bool {
		out := make(map[string]bool)
		for w := range strings.FieldsSeq(`a an the this that these those its their our and or & / as such which who when while so if not also using at by for from in into of on onto over per than through to under upon via
with within without across between during including is are was were be been`) {
			out[w] = true
		}
		return out
	}()
)

// statementPiece returns the line of a statement of work in which the evidence stands.
func statementPiece(r *match.Report, e match.Evidence) (match.Span, bool) {
	if e.Document != "" {
		return match.Span{}, false
	}
	for i := range r.Achievements {
		a := &r.Achievements[i]
		if holds(a.Span, e) {
			return a.Span, true
		}
		for _, rest := range a.Rest {
			if holds(rest, e) {
				return rest, true
			}
		}
	}
	return match.Span{}, false
}

func holds(s match.Span, e match.Evidence) bool { return s.Start <= e.Start && e.End <= s.End }
