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

// Explain returns what makes the score of words[first:end] of sentence i, the weightiest first; what adds nothing is
// left out. The weights sum to the score. It returns nil for words that cannot be a keyword.
func (d *Doc) Explain(i, first, end int) []Reason {
	var p *Phrase
	for k := range d.phrases[i] {
		if q := &d.phrases[i][k]; q.First == first && q.End == end {
			p = q
		}
	}
	if p == nil {
		return nil
	}
	var x extractor
	x.reset(d, i)
	fs := x.begin(nil, first)
	fs = x.end(fs, end)
	for w := first; w < end; w++ {
		fs = x.in(fs, w)
	}
	fs = x.phrase(fs, p)
	var out []Reason
	for _, f := range fs {
		if w := d.m.weights[f]; w != 0 {
			name, value := x.describe(f, p)
			out = append(out, Reason{name, value, float64(w)})
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return math.Abs(out[i].Weight) > math.Abs(out[j].Weight) })
	return out
}

// describe says what the feature at a place is.
func (x *extractor) describe(at int32, p *Phrase) (name, value string) {
	if at < x.m.layout.size {
		t, v := x.m.layout.feature(at)
		return catalog[t].name, x.value(t, v, p)
	}
	for _, key := range x.m.pairs.keys {
		if key != 0 && x.m.pairs.find(key) == at {
			t, a, b, c := key.parts()
			return catalog[t].name, x.pairValue(t, a, b, c)
		}
	}
	return "", ""
}

// pairValue says the values of a pair in words.
func (x *extractor) pairValue(t template, a, b, c int32) string {
	first := x.m.stemName(a)
	switch t {
	case tEnds, tAround:
		return first + " … " + x.m.stemName(b)
	case tPrevPair, tNextPair:
		return first + ", " + x.m.className(b)
	}
	return first
}

// value says a feature's value in words.
func (x *extractor) value(t template, v int32, p *Phrase) string {
	m, words := x.m, p.End-p.First
	switch t {
	case tPairClass, tLeftClass, tRightClass:
		return m.className(v/m.layout.classes) + "; " + m.className(v%m.layout.classes)
	case tHeadClass:
		return fmt.Sprintf("%s, %d words", m.className(v/8), words)
	case tLabelled, tLabelledSection:
		if s := x.spans[p.First*MaxWords+words-1]; s.entry > 0 {
			e := x.d.entry(s.entry - 1)
			return fmt.Sprintf("%d of %d", e.pos, e.total)
		}
		return "never"
	case tConcept, tConceptSection:
		e := x.d.concept(x.spans[p.First*MaxWords+words-1].concept - 1)
		return fmt.Sprintf("%d of %d", e.pos, e.total)
	case tSection:
		if int(v) < int(posting.Chrome)+1 {
			return posting.Section(v).String()
		}
		return "heading"
	case tLength, tLengthSection:
		return fmt.Sprintf("%d words", words)
	}
	switch {
	case t < tFirstClass:
		return m.stemName(v)
	case t < tPairClass:
		return m.className(v)
	}
	return fmt.Sprint(v)
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
