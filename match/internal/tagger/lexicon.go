package tagger

import (
	"math/bits"
	"strings"

	"github.com/resumematch/resumematch/match/internal/trie"
)

// An entry says what is known of a phrase from labelled postings.
type entry struct {
	pos     uint16 // postings that had it as a keyword that counts
	neutral uint16 // … as one that may be listed or not
	total   uint16 // … that it stands in
}

// buckets is the number of values of entry.bucket.
const buckets = 1 + 4*11

// bucket classes what labelled postings said by how sure it is: 0 for a phrase never labelled, else by rate and number.
func (e entry) bucket() int32 {
	if e.total == 0 {
		return 0
	}
	n := min(4, bits.Len16(e.total)) // 1; 2,3; 4-7; 8 and more
	return int32(1 + (n-1)*11 + int(10*e.share()+0.5))
}

func (e entry) share() float64 {
	return (float64(e.pos) + 0.5*float64(e.neutral)) / float64(e.total)
}

// good reports whether the phrase is more often a keyword than not.
func (e entry) good() bool { return e.total > 0 && 2*e.share() > 1 }

// A lexicon finds phrases in sequences of stem ids.
type lexicon struct {
	names   []string // entry → stems divided by spaces
	entries []entry
	trie    trie.Trie
	value   []int32 // node → entry; -1 for none
}

// build makes the phrases of names findable; id returns the id of a stem.
func (x *lexicon) build(id func(string) int32) {
	edges := 0
	for _, name := range x.names {
		edges += 1 + strings.Count(name, " ")
	}
	x.trie.Reserve(edges)
	x.value = append(make([]int32, 0, edges+1), -1)
	opening, behind := "", int32(0) // the first stem of the last name, and the node behind it
	for i, name := range x.names {
		node := int32(0)
		for start := 0; start <= len(name); {
			end := start + max(0, strings.IndexByte(name[start:], ' '))
			if end == start {
				end = len(name)
			}
			switch stem := name[start:end]; {
			case start > 0:
				node = x.grow(node, id(stem))
			case stem == opening:
				node = behind // the names are sorted: many begin alike
			default:
				node = x.grow(node, id(stem))
				opening, behind = stem, node
			}
			start = end + 1
		}
		x.value[node] = int32(i)
	}
}

// grow returns the node behind the edge, a new one if need be.
func (x *lexicon) grow(node, stem int32) int32 {
	child, added := x.trie.Add(node, stem)
	if added {
		x.value = append(x.value, -1)
	}
	return child
}
