package tagger

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A Name is a wording that the caller knows for something.
type Name struct {
	Text  string
	Kind  uint8 // from 1, below 16: what sort of thing
	Exact bool  // counts only in exactly this case
	Whole bool  // counts only as it stands, case aside, not by its stem
}

// Names finds names in sentences. It is immutable and safe for concurrent use by multiple goroutines.
type Names struct {
	set   *phrase.Set
	names []Name
	words [][]token.Word // of each name
}

// NewNames returns the names, stemmed with s.
func NewNames(names []Name, s *token.Stemmer) *Names {
	n := &Names{set: phrase.New(), names: names, words: make([][]token.Word, len(names))}
	for i, name := range names {
		n.words[i] = s.Words(nil, name.Text, 0, len(name.Text))
		stems := make([]string, len(n.words[i]))
		for k, w := range n.words[i] {
			stems[k] = w.Stem
		}
		n.set.Add(stems, int32(i))
	}
	return n
}

// Known returns the names in words. Where several have the same words, the first that was given counts.
func (n *Names) Known(words []token.Word) []Known {
	var out []Known
	for m := range n.set.All(words) {
		if last := len(out) - 1; last >= 0 && out[last].First == m.First && out[last].End == m.End {
			continue
		}
		if n.names[m.Value].fits(words[m.First:m.End], n.words[m.Value]) {
			out = append(out, Known{m.First, m.End, n.names[m.Value].Kind, m.Value})
		}
	}
	return out
}

// fits reports whether words, which have the name's stems, are written as the name asks.
func (n Name) fits(words, own []token.Word) bool {
	for i, w := range words {
		if n.Exact && w.Text != own[i].Text || n.Whole && !strings.EqualFold(w.Text, own[i].Text) {
			return false
		}
	}
	return true
}
