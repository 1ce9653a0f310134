package tagger

import (
	"fmt"
	"math"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/match/internal/posting"
)

// A Reason is one thing that speaks for or against a phrase.
type Reason struct {
	Feature string  // "word before", "in labelled postings"
	Value   string  // "with", "9 of 10"
	Weight  float64 // what it adds to the score, in units of log odds
}

// Explain returns what makes the score of the phrase words[first:end] of s, the weightiest first; what adds nothing is
// left out. The weights sum to the score.
func (m *Model) Explain(s *Sentence, doc *Doc, first, end int) []Reason {
	if first < 0 || first >= end || end > len(s.Words) {
		return nil
	}
	x := newExtractor(m, s, doc, m.ids(nil, s.Words))
	var fs []feature
	fs = x.begin(fs, first)
	fs = x.end(fs, end)
	for i := first; i < end; i++ {
		fs = x.in(fs, i)
	}
	fs = x.phrase(fs, first, end)
	var out []Reason
	for _, f := range fs {
		if w := m.sum([]feature{f}); w != 0 {
			out = append(out, Reason{templateNames[f.t], x.value(f, first, end), w})
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return math.Abs(out[i].Weight) > math.Abs(out[j].Weight) })
	return out
}

// value says a feature's value in words.
func (x *extractor) value(f feature, first, end int) string {
	switch {
	case f.t.ofStem():
		return x.m.stemName(f.v)
	case f.t == tLexicon || f.t == tLexiconSection:
		for _, h := range x.lexicon {
			if h.first == first && h.end == end {
				e := x.doc.entry(x.m, h.entry)
				return fmt.Sprintf("%d of %d", e.pos, e.total)
			}
		}
		return "none"
	case strings.HasSuffix(templateSlugs[f.t], "-class") && f.t != tPairClass && f.t != tHeadClass:
		return x.m.className(f.v)
	case f.t == tHeadClass:
		return fmt.Sprintf("%s, %d words", x.m.className(f.v/8), f.v%8)
	case f.t == tSection && f.v < 12:
		return posting.Section(f.v).String()
	case f.t == tLengthSection || f.t == tLength:
		return fmt.Sprintf("%d words", end-first)
	}
	return fmt.Sprint(f.v)
}

func (m *Model) stemName(v int32) string {
	if v < idWords {
		return boundaryNames[v]
	}
	return m.stems[v-idWords]
}

// className names a class by its commonest stems.
func (m *Model) className(c int32) string {
	var names []string
	for i, of := range m.class {
		if int32(of) == c && !m.function[i] {
			if names = append(names, m.stems[i]); len(names) == 3 {
				break
			}
		}
	}
	return "like " + strings.Join(names, ", ")
}
