package main

import (
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// knownTo returns what the corpus knows of a sentence's words, as the product asks it.
func knownTo(x *mention.Index) func([]token.Word) []tagger.Known {
	return func(words []token.Word) []tagger.Known {
		var out []tagger.Known
		for _, f := range x.Find(words) {
			s := x.Skills[f.Skill]
			out = append(out, tagger.Known{First: f.First, End: f.End, Kind: mention.Kind(s.Kind), Name: s.Name, Loose: f.Loose})
		}
		return out
	}
}
