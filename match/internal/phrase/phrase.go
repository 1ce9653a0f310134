// Package phrase finds phrases in a sequence of words. It knows no skills: a phrase is a sequence of stems and the
// number its owner gave it.
package phrase

import (
	"iter"

	"github.com/resumematch/resumematch/match/internal/token"
	"github.com/resumematch/resumematch/match/internal/trie"
)

// A Match is a phrase found: words[First:End] of the words searched.
type Match struct {
	First, End int
	Value      int32
}

// A Set is a set of phrases, kept as a trie over the numbers of stems. Fill it with Add, then search it; once filled it is
// safe for concurrent use by multiple goroutines.
type Set struct {
	OverCommas bool // a phrase may reach over commas; set it before the search

	stems *token.Stemmer
	comma int32 // number of Comma; 0 while no phrase holds one
	trie  trie.Trie
	ends  [][]int32 // node → values of the phrases that end there
}

// New returns an empty set of phrases to look for in the words of s.
func New(s *token.Stemmer) *Set { return &Set{stems: s, ends: make([][]int32, 1)} }

// Comma stands between the stems of a phrase that holds a comma: "environmental", Comma, "social", "and", "governance".
const Comma = ","

// Add puts the phrase of these stems into the set. Several values may share one phrase.
func (s *Set) Add(stems []string, value int32) {
	if len(stems) == 0 {
		return
	}
	node := int32(0)
	for _, stem := range stems {
		number := s.stems.Number(stem)
		if stem == Comma {
			s.comma = number
		}
		child, added := s.trie.Add(node, number)
		if added {
			s.ends = append(s.ends, nil)
		}
		node = child
	}
	s.ends[node] = append(s.ends[node], value)
}

// joins reports whether a phrase may go on over the gap.
func (s *Set) joins(g token.Gap) bool { return g <= token.Slash || s.OverCommas && g == token.Comma }

// Of returns the values of the phrase that is all of the words, in the order of Add.
func (s *Set) Of(words []token.Word) []int32 {
	node := int32(0)
	for i := range words {
		if i > 0 && !s.joins(words[i].Gap) {
			return nil
		}
		if node = s.trie.Step(node, words[i].Number); node < 0 {
			return nil
		}
	}
	return s.ends[node]
}

// All yields every occurrence of every phrase, overlapping ones included: by first word, then by length, then in the
// order of Add. A phrase does not reach over a bracket, the end of a sentence, or a comma that it does not hold itself.
func (s *Set) All(words []token.Word) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		for i := range words {
			node := s.trie.Step(0, words[i].Number)
			for j, list := i, false; node > 0; {
				for _, v := range s.ends[node] {
					if !yield(Match{i, j + 1, v}) {
						return
					}
				}
				if j++; j == len(words) {
					break
				}
				node, list = s.next(node, &words[j], list)
			}
		}
	}
}

// next returns the node behind the word, below 1 where no phrase goes on with it. list tells that the phrase has held a comma: one
// more, before the last of the list, is the writer's choice, "environmental, social(,) and governance".
func (s *Set) next(node int32, w *token.Word, list bool) (int32, bool) {
	if s.joins(w.Gap) {
		return s.trie.Step(node, w.Number), list
	}
	if w.Gap != token.Comma || s.comma == 0 {
		return -1, false
	}
	if after := s.trie.Step(node, s.comma); after > 0 {
		if next := s.trie.Step(after, w.Number); next > 0 {
			return next, true
		}
	}
	if list {
		return s.trie.Step(node, w.Number), true
	}
	return -1, false
}
