package main

import (
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/textline"
)

// read makes unlabelled postings ready for a model.
func (m *maker) read(texts []string) [][]tagger.Sentence {
	out := make([][]tagger.Sentence, len(texts))
	for i, t := range texts {
		out[i] = tagger.Sentences(m.reader.Read(t, textline.Parse(t)), m.known)
	}
	return out
}

// expect returns what the model makes of the phrases of unlabelled postings.
func expect(m *tagger.Model, postings [][]tagger.Sentence) map[string]tagger.Soft {
	sums := make(map[string]tagger.Soft)
	for _, p := range postings {
		m.Read(p).Expect(sums)
	}
	return settle(sums)
}

// settle turns sums of probabilities into means; phrases in too few places or never probable go.
func settle(sums map[string]tagger.Soft) map[string]tagger.Soft {
	out := make(map[string]tagger.Soft)
	for key, s := range sums {
		if s.Count >= softCount && s.P >= softSum {
			out[key] = tagger.Soft{Count: s.Count, P: min(1, s.P/float64(s.Count))}
		}
	}
	return out
}

const (
	softCount = 3
	softSum   = 0.6
)
