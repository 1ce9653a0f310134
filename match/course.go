package match

import (
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/token"
)

// courseTitle reports whether a hit lies in the title of a course in quotes, `Course: "Kafka for Gardeners"`: who sat in it has seen the thing, and shows
// no more. What such a course ends in a paper for is a paper.
func (s *spots) courseTitle(h hit) bool {
	switch s.kind {
	case corpus.Tool, corpus.Technical, corpus.Method, corpus.Standard, corpus.Language:
	default:
		return false
	}
	r := s.resume
	start := s.index.words[h.first].Start
	line := &r.doc.lines[r.doc.lineAt(start)]
	before, behind := r.doc.text[max(line.Start, start-courseReach):start], r.doc.text[start:max(start, min(line.End, start+courseReach))]
	if !quoted(before) || !strings.ContainsAny(behind, "\"”") {
		return false
	}
	opened := strings.LastIndexAny(before, "\"“")
	closed := strings.IndexAny(behind, "\"”")
	return hasCourse(before[:opened]) || hasCourse(behind[closed:])
}

// courseReach is how many bytes to either side of a word its title and what is told of the course stand in; a line may be as long as a text.
const courseReach = 200

// quoted reports whether a quotation is open at the end of the text.
func quoted(text string) bool {
	open := false
	for _, c := range text {
		switch c {
		case '"':
			open = !open
		case '“':
			open = true
		case '”':
			open = false
		}
	}
	return open
}

// hasCourse reports whether the text tells of a course that one sat in, and not that one gave it.
func hasCourse(text string) bool {
	found := false
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(c rune) bool { return (c < 'a' || c > 'z') && c != '-' }) {
		if courseGiven.Has(w) {
			return false
		}
		found = found || courseWords.Has(w)
	}
	return found
}

// Words of a course and of where one sits in it, and of who gives one.
var (
	courseWords = token.NewSet(`course courses workshop class webinar seminar bootcamp mooc coursera udemy edx pluralsight udacity`)
	courseGiven = token.NewSet(`taught teach teaching gave held led designed developed built wrote created authored delivered instructor trainer ran run lecturer`)
)
