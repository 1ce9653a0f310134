package need

import (
	"math"

	"github.com/resumematch/resumematch/match/internal/posting"
)

// An Example is a keyword's features and the need a reader gave it.
type Example struct {
	Features []string
	Need     posting.Need
}

// Learn fits a model to examples by gradient steps of AdaGrad; l2 is the strength of the prior. The weights are the
// mean of those after each epoch of the second half. It is deterministic.
func Learn(examples []Example, epochs int, rate, l2 float64) *Model {
	index := make(map[string]int)
	var names []string
	rows := make([][]int, len(examples))
	for i, e := range examples {
		for _, f := range e.Features {
			id, ok := index[f]
			if !ok {
				id = len(names)
				index[f], names = id, append(names, f)
			}
			rows[i] = append(rows[i], id)
		}
	}
	w := make([][len(classes)]float64, len(names))
	sq := make([][len(classes)]float64, len(names))
	sum := make([][len(classes)]float64, len(names))
	seed := uint64(1)
	for epoch := range epochs {
		for range examples {
			seed = seed*6364136223846793005 + 1442695040888963407
			i := int(seed>>33) % len(examples)
			p := softmax(w, rows[i])
			for c := range p {
				d := p[c]
				if classes[c] == examples[i].Need {
					d--
				}
				for _, f := range rows[i] {
					g := d + l2*w[f][c]
					sq[f][c] += g * g
					w[f][c] -= rate * g / math.Sqrt(sq[f][c]+1e-8)
				}
			}
		}
		if epoch >= epochs/2 {
			for f := range w {
				for c := range w[f] {
					sum[f][c] += w[f][c] / float64(epochs-epochs/2)
				}
			}
		}
	}
	m := newModel()
	for f, name := range names {
		m.add(name, sum[f])
	}
	return m
}

func softmax(w [][len(classes)]float64, row []int) [len(classes)]float64 {
	var p [len(classes)]float64
	for _, f := range row {
		for c := range p {
			p[c] += w[f][c]
		}
	}
	top := math.Max(p[0], math.Max(p[1], p[2]))
	sum := 0.0
	for c := range p {
		p[c] = math.Exp(p[c] - top)
		sum += p[c]
	}
	for c := range p {
		p[c] /= sum
	}
	return p
}
