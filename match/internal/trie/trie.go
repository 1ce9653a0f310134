// Package trie keeps sequences of symbols as a trie whose edges lie in arrays: a step is one look-up in a hash table, the
// first one not even that, and building allocates next to nothing.
package trie

import "math/bits"

// A Trie is a set of sequences of symbols from 0. Its nodes are numbered in the order in which they were made; the root is
// 0. The zero value holds nothing. Once filled it is safe for concurrent use by multiple goroutines.
type Trie struct {
	first []int32  // symbol → the node behind the root, 0 for none
	keys  []uint64 // of the other edges: node<<32 | symbol; 0 is free
	child []int32
	edges int   // in keys
	nodes int32 // but for the root
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
			at := t.slot(key)
			t.keys[at], t.child[at] = key, child[i]
		}
	}
}

// Add returns the node behind the edge, and whether it is a new one.
func (t *Trie) Add(node, symbol int32) (child int32, added bool) {
	if child = t.Step(node, symbol); child >= 0 {
		return child, false
	}
	t.nodes++
	if node == 0 {
		for int(symbol) >= len(t.first) {
			t.first = append(t.first, 0)
		}
		t.first[symbol] = t.nodes
		return t.nodes, true
	}
	if t.edges++; 2*t.edges > len(t.keys) {
		t.Reserve(2 * t.edges)
	}
	key := edge(node, symbol)
	at := t.slot(key)
	t.keys[at], t.child[at] = key, t.nodes
	return t.nodes, true
}

// Step returns the node behind the edge; -1 when there is none, as for a symbol below 0.
func (t *Trie) Step(node, symbol int32) int32 {
	if node == 0 {
		if symbol >= 0 && int(symbol) < len(t.first) && t.first[symbol] > 0 {
			return t.first[symbol]
		}
		return -1
	}
	if len(t.keys) > 0 {
		if at := t.slot(edge(node, symbol)); t.keys[at] != 0 {
			return t.child[at]
		}
	}
	return -1
}

func edge(node, symbol int32) uint64 { return uint64(node)<<32 | uint64(uint32(symbol)) }

// slot returns where the edge lies, or the free place where it would.
func (t *Trie) slot(key uint64) int {
	mask := len(t.keys) - 1
	at := int(key*0x9E3779B97F4A7C15>>33) & mask
	for t.keys[at] != 0 && t.keys[at] != key {
		at = (at + 1) & mask
	}
	return at
}
