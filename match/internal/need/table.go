package need

import "math/bits"

// A table finds features by the symbols of their names: an open hash table from key to feature.
type table struct {
	slots []slot
	n     int
}

type slot struct {
	key     uint64 // 0 is free
	feature int32
}

// keyOf folds the symbols of a name into a number. That two names share one of 2^63 need not be thought of; a test looks at
// those of the model.
func keyOf(symbols []int32) uint64 {
	key := uint64(0)
	for _, symbol := range symbols {
		key = (key ^ key>>32 ^ uint64(symbol+1)) * 0x9E3779B97F4A7C15
	}
	return key | 1
}

// find returns the feature of this key, -1 when there is none.
func (t *table) find(key uint64) int32 {
	if t.n == 0 {
		return -1
	}
	if s := t.slot(key); s.key != 0 {
		return s.feature
	}
	return -1
}

// add enters a feature.
func (t *table) add(key uint64, feature int32) {
	if t.n++; 2*t.n > len(t.slots) {
		t.reserve(2 * t.n)
	}
	*t.slot(key) = slot{key, feature}
}

// reserve makes room for n features.
func (t *table) reserve(n int) {
	old := t.slots
	t.slots = make([]slot, 1<<bits.Len(uint(2*n|63)))
	for _, s := range old {
		if s.key != 0 {
			*t.slot(s.key) = s
		}
	}
}

// slot returns the place of the key, or the free one where it would be.
func (t *table) slot(key uint64) *slot {
	mask := len(t.slots) - 1
	at := int(key>>32) & mask
	for t.slots[at].key != 0 && t.slots[at].key != key {
		at = (at + 1) & mask
	}
	return &t.slots[at]
}
