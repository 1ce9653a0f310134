package tagger

import (
	"math/bits"
	"slices"
)

// pairs numbers the features whose values are pairs of which one at least is a stem: too many are possible for an array
// with a place for each. It is an open hash table from feature to place among the weights.
type pairs struct {
	keys []pairKey // 0 is free
	at   []int32
	// some has a bit for each feature and few others. Of the pairs in a text hardly any is a feature, and these bits lie in a
	// fast cache where the table does not.
	some []uint64
	n    int32
	base int32 // place of the first
	open bool  // in training: a feature not seen before gets a place
}

// A pairKey packs a template and its values: the first two below 2^24, the third below 2^8.
type pairKey uint64

func newPairKey(t template, a, b, c int32) pairKey {
	return pairKey(t)<<56 | pairKey(a)<<32 | pairKey(b)<<8 | pairKey(c)
}

func (k pairKey) parts() (t template, a, b, c int32) {
	return template(k >> 56), int32(k >> 32 & 0xFFFFFF), int32(k >> 8 & 0xFFFFFF), int32(k & 0xFF)
}

// twoStems reports whether the second value is a stem too.
func (t template) twoStems() bool { return t == tEnds || t == tAround }

// hash spreads keys over 31 bits.
func (k pairKey) hash() int { return int(k * 0x9E3779B97F4A7C15 >> 33) }

// bit returns the place of the key's bit in some.
func (p *pairs) bit(key pairKey) (at int, bit uint64) {
	h := key.hash() & (64*len(p.some) - 1)
	return h / 64, 1 << (h % 64)
}

func (p *pairs) slot(key pairKey) int {
	mask := len(p.keys) - 1
	at := key.hash() & mask
	for p.keys[at] != 0 && p.keys[at] != key {
		at = (at + 1) & mask
	}
	return at
}

// find returns the place of the feature, -1 when it has none.
func (p *pairs) find(key pairKey) int32 {
	if len(p.keys) == 0 {
		return -1
	}
	if at, bit := p.bit(key); p.some[at]&bit == 0 {
		return -1
	}
	if s := p.slot(key); p.keys[s] != 0 {
		return p.at[s]
	}
	return -1
}

// add returns the place of the feature, a new one if need be.
func (p *pairs) add(key pairKey) int32 {
	if 2*int(p.n) >= len(p.keys) {
		p.grow(2 * int(p.n))
	}
	s := p.slot(key)
	if p.keys[s] == 0 {
		p.keys[s], p.at[s] = key, p.base+p.n
		p.n++
		at, bit := p.bit(key)
		p.some[at] |= bit
	}
	return p.at[s]
}

// grow makes room for n features.
func (p *pairs) grow(n int) {
	keys, at := p.keys, p.at
	size := 1 << bits.Len(uint(2*n|1023))
	p.keys, p.at, p.some = make([]pairKey, size), make([]int32, size), make([]uint64, size/16)
	for i, k := range keys {
		if k != 0 {
			s := p.slot(k)
			p.keys[s], p.at[s] = k, at[i]
			at, bit := p.bit(k)
			p.some[at] |= bit
		}
	}
}

// sorted returns the features in order.
func (p *pairs) sorted() []pairKey {
	var out []pairKey
	for _, k := range p.keys {
		if k != 0 {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return out
}

// pair appends the feature if it has a place.
func (x *extractor) pair(f []int32, t template, a, b, c int32) []int32 {
	p := &x.m.pairs
	key := newPairKey(t, a, b, c)
	if p.open {
		return append(f, p.add(key))
	}
	if at := p.find(key); at >= 0 {
		f = append(f, at)
	}
	return f
}
