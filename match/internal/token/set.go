package token

import (
	"iter"
	"maps"
	"strings"
)

// A Set is a fixed set of words or stems. Most words that are looked up are in none of the many there are, which their length and
// first letter mostly tell.
type Set struct {
	lengths [32]uint32 // by the last five bits of the first byte, which upper and lower case share: a bit for each length, the last for all above
	words   map[string]struct{}
}

// NewSet returns the words, parted by white space, as a set.
func NewSet(words string) *Set {
	s := &Set{words: make(map[string]struct{})}
	for w := range strings.FieldsSeq(words) {
		s.Add(w)
	}
	return s
}

// NewStemSet returns the stems of the words as a set.
func NewStemSet(words string) *Set {
	s := &Set{words: make(map[string]struct{})}
	for w := range strings.FieldsSeq(words) {
		s.Add(Stem(w))
	}
	return s
}

// Add adds a word. It must not be called while others read the set.
func (s *Set) Add(word string) {
	s.lengths[word[0]&31] |= lengthBit(word)
	s.words[word] = struct{}{}
}

// Has reports whether the word, as it stands, is in the set; none is in a nil set. Inside of its hundreds of callers it would be 30 kB of code.
//
//go:noinline
func (s *Set) Has(word string) bool {
	if !s.may(word) {
		return false
	}
	_, ok := s.words[word]
	return ok
}

// HasLower reports whether the word in lower case is in the set.
//
//go:noinline
func (s *Set) HasLower(word string) bool { return s.may(word) && s.Has(strings.ToLower(word)) }

// may reports whether a word as long as that one and with its first letter is in the set.
func (s *Set) may(word string) bool {
	return s != nil && word != "" && s.lengths[word[0]&31]&lengthBit(word) != 0
}

func lengthBit(word string) uint32 { return 1 << min(len(word), 31) }

// All yields the words of the set in any order.
func (s *Set) All() iter.Seq[string] { return maps.Keys(s.words) }
