package main

import (
	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// kinds are the corpus's kinds in the order of their numbers, which begin with 1.
var kinds = [...]corpus.Kind{corpus.Tool, corpus.Technical, corpus.Method, corpus.Standard, corpus.Certification, corpus.Degree, corpus.Domain,
	corpus.Leadership, corpus.Soft, corpus.Language, corpus.Clearance}

// ambiguous is the kind of names that stand for their skill in some contexts only.
const ambiguous = 12

// corpusNames returns the corpus's names for the model.
func corpusNames(c *corpus.Corpus, stems *token.Stemmer) *tagger.Names {
	var out []tagger.Name
	for _, s := range c.Skills() {
		kind := uint8(0)
		for i, k := range kinds {
			if k == s.Kind {
				kind = uint8(i + 1)
			}
		}
		for _, n := range s.Names {
			name := tagger.Name{Text: n.Text, Kind: kind, Exact: n.Exact, Whole: n.Whole}
			if n.Ambiguous {
				name.Kind = ambiguous
			}
			out = append(out, name)
		}
	}
	return tagger.NewNames(out, stems)
}
