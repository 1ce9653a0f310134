package tagger

import "math"

// buffer holds what scoring a sentence needs, so that it need not be made anew for each.
type buffer struct {
	extractor
	chain
	hashes   []uint64 // of the stems of a posting's words
	keys     keys
	features []int32
	ends     []float64 // per gap: what the phrases that end there have in common
	ended    []bool    // per gap: ends has it
	ins, out []float64
	// For Places: phrases that may be keywords, what they mean, and what they promise.
	live     []Phrase
	contents []content
	gain     []float64
	known    []bool    // the corpus has a name for the phrase
	best     []float64 // per word: promise of the best choice before it
	from     []int     // per word: the phrase that ends before it in that choice, plus one
	chosen   []int     // the live phrases of the best choice, the last first
}

// scores sets b.out to the score of each phrase of sentence i.
func (b *buffer) scores(d *Doc, i int) {
	b.reset(d, i)
	n := len(b.ids)
	b.ends, b.ended, b.ins = grow(b.ends, n+1), grow(b.ended, n+1), grow(b.ins, n+1)
	f := b.features
	for w := range n {
		f = b.in(f[:0], w)
		b.ins[w+1] = b.ins[w] + d.m.sum(f)
	}
	phrases := d.phrases[i]
	b.out = grow(b.out, len(phrases))
	first, begin := -1, 0.0
	for k := range phrases {
		p := &phrases[k]
		if p.First != first {
			f = b.begin(f[:0], p.First)
			first, begin = p.First, d.m.sum(f)
		}
		if !b.ended[p.End] {
			f = b.end(f[:0], p.End)
			b.ends[p.End], b.ended[p.End] = d.m.sum(f), true
		}
		f = b.extractor.phrase(f[:0], p)
		b.out[k] = begin + b.ends[p.End] + b.ins[p.End] - b.ins[p.First] + d.m.sum(f)
	}
	b.features = f
}

// chain computes probabilities over all cuts of a sentence into keywords and words outside of them, which have score
// 0. It works with ratios of sums of weights, which neither overflow nor need logarithms.
type chain struct {
	rest  []float64 // per word: the weight of all cuts from here, over that of all from the next word
	share []float64 // per phrase: its weight over that of all cuts of its words but the first
	cut   []float64 // per word: the probability that no keyword reaches over the gap before it
}

// maxScore bounds scores; beyond it a phrase is as good as sure.
const maxScore = 50

// marginals sets the probability of each phrase of a sentence of n words from the scores. phrases are ordered by first
// word, then by length.
func (c *chain) marginals(n int, phrases []Phrase, scores []float64) {
	c.rest, c.share, c.cut = grow(c.rest, n), grow(c.share, len(phrases)), grow(c.cut, n+1)
	k := len(phrases)
	for i := n - 1; i >= 0; i-- {
		end := k
		for k > 0 && phrases[k-1].First == i {
			k--
		}
		sum, under, at := 1.0, 1.0, i+1
		for p := k; p < end; p++ {
			for ; at < phrases[p].End; at++ {
				under *= c.rest[at]
			}
			c.share[p] = math.Exp(max(-maxScore, min(maxScore, scores[p]))) / under
			sum += c.share[p]
		}
		c.rest[i] = sum
	}
	c.cut[0] = 1
	k = 0
	for i := range n {
		outside := c.cut[i] / c.rest[i]
		c.cut[i+1] += outside
		for ; k < len(phrases) && phrases[k].First == i; k++ {
			phrases[k].P = min(1, outside*c.share[k])
			c.cut[phrases[k].End] += phrases[k].P
		}
	}
}
