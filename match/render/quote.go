package render

import (
	"strings"

	"github.com/resumematch/resumematch/match"
)

// quoteSide is how many words of a statement are quoted on either side of what shows a keyword: "a network of resellers" is seen to show
// no computer network. shortQuote is how many characters such a quote has at most.
const quoteSide, shortQuote = 2, 60

// quote returns the resume's words that show the keyword of this name, in quotes, with those beside them in a statement; empty
// where a list has but the name.
func quote(r *match.Report, name string, e match.Evidence) string {
	text := e.Text
	if at, ok := statementPiece(r, e); ok {
		text = strings.TrimRight(strings.Trim(around(at.Text, e.Start-at.Start, e.End-at.Start), " \t\n,;:•*·–-"), ".")
	} else if strings.EqualFold(oneLine(text), name) {
		return ""
	}
	return "“" + Shorten(oneLine(text), shortQuote) + "”"
}

// around returns the bytes from start to end of the text with quoteSide words on either side.
func around(text string, start, end int) string {
	for range quoteSide {
		start = max(0, strings.LastIndexAny(strings.TrimRight(text[:start], " \t\n"), " \t\n")) // the blank before the word
		rest := strings.TrimLeft(text[end:], " \t\n")
		if i := strings.IndexAny(rest, " \t\n"); i >= 0 {
			end = len(text) - len(rest) + i
		} else {
			end = len(text)
		}
	}
	return text[start:end]
}

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
