// Package phrase finds phrases in a sequence of words. It knows no skills: a phrase is a sequence of stems and the
// number its owner gave it.
package phrase

import (
	"iter"

	"github.com/resumematch/resumematch/match/internal/token"
)

// A Match is a phrase found: words[First:End] of the words searched.
type Match struct {
	First, End int
	Value      int32
}

// A Set is a set of phrases, kept as a trie over stems. Fill it with Add, then search it; once filled it is safe for
// concurrent use by multiple goroutines.
type Set struct {
	stems map[string]int32 // stem → symbol, from 0
	next  map[edge]int32   // trie
	ends  [][]int32        // node → values of the phrases that end there; node 0 is the root
	first []bool           // symbol → it begins some phrase; saves most look-ups in next
}

type edge struct{ node, symbol int32 }

// New returns an empty set.
func New() *Set {
	return &Set{stems: make(map[string]int32), next: make(map[edge]int32), ends: make([][]int32, 1)}
}

// Add puts the phrase of these stems into the set. Several values may share one phrase.
func (s *Set) Add(stems []string, value int32) {
	if len(stems) == 0 {
		return
	}
	node := int32(0)
	for i, stem := range stems {
		symbol, ok := s.stems[stem]
		if !ok {
			symbol = int32(len(s.stems))
			s.stems[stem] = symbol
			s.first = append(s.first, false)
		}
		if i == 0 {
			s.first[symbol] = true
		}
		child, ok := s.next[edge{node, symbol}]
		if !ok {
			child = int32(len(s.ends))
			s.ends = append(s.ends, nil)
			s.next[edge{node, symbol}] = child
		}
		node = child
	}
	s.ends[node] = append(s.ends[node], value)
}

// joins reports whether a phrase may go on over the gap.
func joins(g token.Gap) bool { return g <= token.Slash }

// All yields every occurrence of every phrase, overlapping ones included: by first word, then by length, then in the
// order of Add. A phrase does not reach over a comma, a bracket or the end of a sentence.
func (s *Set) All(words []token.Word) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		symbols := make([]int32, len(words))
		for i, w := range words {
			symbol, ok := s.stems[w.Stem]
			if !ok {
				symbol = -1
			}
			symbols[i] = symbol
		}
		for i := range words {
			if symbols[i] < 0 || !s.first[symbols[i]] {
				continue
			}
			node := int32(0)
			for j := i; j < len(words); j++ {
				if symbols[j] < 0 || j > i && !joins(words[j].Gap) {
					break
				}
				child, ok := s.next[edge{node, symbols[j]}]
				if !ok {
					break
				}
				node = child
				for _, v := range s.ends[node] {
					if !yield(Match{i, j + 1, v}) {
						return
					}
				}
			}
		}
	}
}
