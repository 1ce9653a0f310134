package trie

import "testing"

func TestTrie(t *testing.T) {
	var x Trie
	if x.Step(0, 1) >= 0 {
		t.Error("a trie that holds nothing has an edge")
	}
	sequences := [][]int32{{1, 2, 3}, {1, 2}, {1, 3}, {0}, {3, 2, 1}}
	for i := range int32(500) {
		sequences = append(sequences, []int32{i % 7, i, i % 3})
	}
	ends := make([]int32, len(sequences))
	nodes := int32(0)
	for i, s := range sequences {
		node := int32(0)
		for _, symbol := range s {
			child, added := x.Add(node, symbol)
			if added {
				if nodes++; child != nodes {
					t.Fatalf("node %d where %d is next", child, nodes)
				}
			}
			node = child
		}
		ends[i] = node
	}
	for i, s := range sequences {
		node := int32(0)
		for _, symbol := range s {
			node = x.Step(node, symbol)
		}
		if node != ends[i] {
			t.Errorf("%v leads to %d, was put at %d", s, node, ends[i])
		}
	}
	if x.Step(ends[0], 9) >= 0 || x.Step(0, 500) >= 0 {
		t.Error("an edge that nobody added")
	}
}
