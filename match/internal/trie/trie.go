// Package trie keeps sequences of symbols as a trie whose edges lie in one hash table: a step is one look-up in an array,
// and building allocates next to nothing.
package trie

import "math/bits"

// A Trie is a set of sequences of symbols from 0. Its nodes are numbered in the order in which they were made; the root is
// 0. The zero value holds nothing. Once filled it is safe for concurrent use by multiple goroutines.
type Trie struct {
	keys  []uint64 // node<<32 | symbol, plus one; 0 is free
	child []int32
	edges int32
}

// Reserve makes room for this many edges in all.
func (t *Trie) Reserve(edges int) {
	size := 1 << bits.Len(uint(2*edges|63))
	if size <= len(t.keys) {
		return
	}
	keys, child := t.keys, t.child
	t.keys, t.child = make([]uint64, size), make([]int32, size)
	for i, key := range keys {
		if key != 0 {
			at, _ := t.slot(key)
			t.keys[at], t.child[at] = key, child[i]
		}
	}
}

// Add returns the node behind the edge, and whether it is a new one.
func (t *Trie) Add(node, symbol int32) (child int32, added bool) {
	if 2*int(t.edges) >= len(t.keys) {
		t.Reserve(2 * int(t.edges))
	}
	key := edgeKey(node, symbol)
	at, found := t.slot(key)
	if !found {
		t.edges++
		t.keys[at], t.child[at] = key, t.edges
	}
	return t.child[at], !found
}

// Step returns the node behind the edge; -1 when there is none.
func (t *Trie) Step(node, symbol int32) int32 {
	if len(t.keys) == 0 {
		return -1
	}
	if at, found := t.slot(edgeKey(node, symbol)); found {
		return t.child[at]
	}
	return -1
}

func edgeKey(node, symbol int32) uint64 { return (uint64(node)<<32 | uint64(uint32(symbol))) + 1 }

// slot returns where the edge lies, or the free place where it would.
func (t *Trie) slot(key uint64) (at int, found bool) {
	mask := len(t.keys) - 1
	for at = int(key*0x9E3779B97F4A7C15>>33) & mask; ; at = (at + 1) & mask {
		switch t.keys[at] {
		case key:
			return at, true
		case 0:
			return at, false
		}
	}
}
