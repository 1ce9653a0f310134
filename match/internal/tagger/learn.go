package tagger

import (
	"math"
	"slices"
	"sort"
	"strings"
)

// Options of [Learn].
type Options struct {
	Runs   int     // whose weights are averaged
	Epochs int     // passes over the examples
	Rate   float64 // AdaGrad's step
	L2     float64 // strength of the Gaussian prior, per posting
	Prune  float64 // weights smaller than this are dropped
	Spare  float64 // a place whose probability is less than this share of its keyword's best need not be found
}

// Words describes the vocabulary: what unlabelled postings tell of each stem.
type Words struct {
	Stems []string
	Class []uint16
	Band  []uint8
}

// Learn trains a model on the examples. Its weights are the mean over several runs that see the examples in different
// orders: one run's figures depend on its order by half a point.
func Learn(words Words, examples []Example, o Options) *Model {
	names, entries := lexiconOf(examples)
	words.Stems, words.Class, words.Band = slices.Clip(words.Stems), slices.Clip(words.Class), slices.Clip(words.Band)
	m := newModel(words, names, entries, countLabels(examples, (*Example).concepts, (*Example).known))
	t := newTrainer(m, examples, o)
	mean := make([]float64, len(t.w))
	for seed := range o.Runs {
		t.reset(examples)
		t.run(examples, o, uint64(seed)+1)
		for i := range mean {
			mean[i] += t.average(int32(i)) / float64(o.Runs)
		}
	}
	for i := range m.weights {
		if v := mean[i]; math.Abs(v) >= o.Prune {
			m.weights[i] = fiftieth(v)
		}
	}
	m.dropPairs(mean, o)
	m.dropRare()
	return m
}

// dropRare drops the phrases of four words and more that a single posting holds: what one reader made of a clause tells
// little of others, and they were a tenth of the file. On postings not learned no figure changed by more than .002.
func (m *Model) dropRare() {
	kept := lexicon{}
	for i, name := range m.lexicon.names {
		if e := m.lexicon.entries[i]; e.total > 1 || strings.Count(name, " ") < 3 {
			kept.names, kept.entries = append(kept.names, name), append(kept.entries, e)
		}
	}
	m.lexicon = kept
	m.lexicon.build(m.id)
}

// run makes all passes over the examples, in orders that depend on seed.
func (t *trainer) run(examples []Example, o Options, seed uint64) {
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	for epoch := range o.Epochs {
		if 2*epoch >= o.Epochs {
			t.averaging = true
		}
		if epoch == o.Epochs/3 || epoch == 2*o.Epochs/3 {
			for k := range examples {
				t.spare(k, examples[k].Labels, o.Spare)
			}
		}
		for i := len(order) - 1; i > 0; i-- { // a fixed shuffle: the same run gives the same model
			seed = seed*6364136223846793005 + 1442695040888963407
			j := int(seed>>33) % (i + 1)
			order[i], order[j] = order[j], order[i]
		}
		for _, k := range order {
			t.step(k, o)
		}
	}
}

// reset makes the trainer ready for another run.
func (t *trainer) reset(examples []Example) {
	clear(t.w)
	clear(t.g)
	clear(t.sq)
	clear(t.sum)
	clear(t.since)
	t.steps, t.averaging = 0, false
	for k := range t.data {
		for i := range t.data[k] {
			t.data[k][i].label(examples[k].Labels[i])
		}
	}
}

// dropPairs drops the pairs whose weights are small.
func (m *Model) dropPairs(weights []float64, o Options) {
	all := m.pairs
	m.pairs = pairs{base: all.base}
	for _, key := range all.sorted() {
		if v := weights[all.find(key)]; math.Abs(v) >= o.Prune {
			m.pairs.add(key)
			m.weights = append(m.weights, fiftieth(v))
		}
	}
}

// trainer does stochastic gradient descent with a rate for each weight (AdaGrad) and averages the weights of the later
// passes. A step touches only the weights of the posting's features.
type trainer struct {
	data      [][]lattice
	touched   [][]int32 // per posting: its features
	w, g, sq  []float64
	postings  []float64 // per feature: share of the postings that have it
	sum       []float64
	since     []int32 // per feature: the step its sum is up to
	steps     int32   // averaged
	averaging bool
}

func newTrainer(m *Model, examples []Example, o Options) *trainer {
	t := &trainer{}
	m.pairs.open = true
	for i := range examples {
		t.data = append(t.data, m.lattices(&examples[i]))
	}
	m.pairs.open = false
	n := m.layout.size + m.pairs.n
	t.w, t.g, t.sq, t.sum, t.postings = make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n)
	t.since = make([]int32, n)
	mark := make([]int32, n)
	for i, ls := range t.data {
		var touched []int32
		for k := range ls {
			for _, f := range ls[k].features {
				if mark[f] != int32(i)+1 {
					mark[f] = int32(i) + 1
					touched = append(touched, f)
				}
			}
		}
		for _, f := range touched {
			t.postings[f] += 1 / float64(len(examples))
		}
		t.touched = append(t.touched, touched)
	}
	return t
}

// step takes one step for posting k.
func (t *trainer) step(k int, o Options) {
	for _, f := range t.touched[k] {
		// The prior pulls at every step; a weight is only looked at in the postings that have its feature.
		t.g[f] = o.L2 * t.w[f] / t.postings[f]
	}
	for l := range t.data[k] {
		t.data[k][l].gradient(t.w, t.g)
	}
	for _, f := range t.touched[k] {
		d := t.g[f]
		if d == 0 {
			continue
		}
		t.average(f)
		t.sq[f] += d * d
		t.w[f] -= o.Rate * d / math.Sqrt(t.sq[f]+1e-8)
	}
	if t.averaging {
		t.steps++
	}
}

// spare makes neutral the places of posting k's keywords that are much less likely than the likeliest of the same
// keyword: a reader who marked a keyword need not have meant every place where its words stand.
func (t *trainer) spare(k int, labels [][]Label, share float64) {
	best := make(map[int]float64)
	probability := make([]map[[2]int]float64, len(labels))
	for i := range t.data[k] {
		probability[i] = make(map[[2]int]float64)
		for _, p := range t.data[k][i].phrases {
			probability[i][[2]int{p.First, p.End}] = p.P
		}
		for _, b := range labels[i] {
			best[b.Keyword] = max(best[b.Keyword], probability[i][[2]int{b.First, b.End}])
		}
	}
	for i := range t.data[k] {
		now := slices.Clone(labels[i])
		for n, b := range now {
			if probability[i][[2]int{b.First, b.End}] < share*best[b.Keyword] {
				now[n].Neutral = true
			}
		}
		t.data[k][i].label(now)
	}
}

// average brings the sum of weight f up to now and returns its average.
func (t *trainer) average(f int32) float64 {
	t.sum[f] += t.w[f] * float64(t.steps-t.since[f])
	t.since[f] = t.steps
	return t.sum[f] / float64(max(1, t.steps))
}

// lattice is one sentence made ready for training: its phrases with their features.
type lattice struct {
	n        int
	phrases  []Phrase
	features []int32 // of all positions and phrases, one behind the other
	begin    []int32 // word → where its features begin; the end is where the next begin, and so on
	end, in  []int32
	whole    []int32 // phrase → …
	allowed  []bool  // per phrase: a labelled one
	out      []bool  // per word: may stay outside of keywords
}

// lattices makes an example ready for training. What the example itself gave to the lexicon is left out, so that the
// model learns how far to trust a phrase that others labelled.
func (m *Model) lattices(e *Example) []lattice {
	d := new(buffer).newDoc(m, e.Sentences)
	d.own = e.labelled()
	d.concepts = make(map[int32]bool)
	for name, neutral := range e.concepts() {
		d.concepts[m.conceptOf[name]] = neutral
	}
	var x extractor
	out := make([]lattice, len(e.Sentences))
	for i := range out {
		x.reset(d, i)
		l := lattice{n: len(x.ids), phrases: d.phrases[i]}
		at := func() int32 { return int32(len(l.features)) }
		for w := range l.n {
			l.begin = append(l.begin, at())
			l.features = x.begin(l.features, w)
			l.end = append(l.end, at())
			l.features = x.end(l.features, w+1)
			l.in = append(l.in, at())
			l.features = x.in(l.features, w)
		}
		l.begin = append(l.begin, at())
		for k := range l.phrases {
			l.whole = append(l.whole, at())
			l.features = x.phrase(l.features, &l.phrases[k])
		}
		l.whole = append(l.whole, at())
		l.features = slices.Clip(l.features)
		l.label(e.Labels[i])
		out[i] = l
	}
	return out
}

// label notes which cuts of the sentence agree with the labels: every word of a chosen label lies in a labelled
// phrase; the others may, where the label is neutral.
func (l *lattice) label(labels []Label) {
	l.allowed = make([]bool, len(l.phrases))
	l.out = make([]bool, l.n)
	for i := range l.out {
		l.out[i] = true
	}
	index := make(map[[2]int]int)
	for k, p := range l.phrases {
		index[[2]int{p.First, p.End}] = k
	}
	var firm []Label
	for _, b := range labels {
		k, ok := index[[2]int{b.First, b.End}]
		if !ok {
			continue
		}
		l.allowed[k] = true
		if !b.Neutral {
			firm = append(firm, b)
		}
	}
	for _, b := range choose(firm, l.n) {
		for i := b.First; i < b.End; i++ {
			l.out[i] = false
		}
	}
}

// choose returns the largest set of labels that do not overlap; of two as large the one that covers more words.
func choose(labels []Label, n int) []Label {
	best := make([]int, n+1) // by end: 64 a label, 1 a word
	from := make([]int, n+1) // index+1 of the label that ends here
	sort.SliceStable(labels, func(i, j int) bool { return labels[i].End < labels[j].End })
	k := 0
	for e := 1; e <= n; e++ {
		best[e] = best[e-1]
		for ; k < len(labels) && labels[k].End == e; k++ {
			if v := best[labels[k].First] + 64 + labels[k].End - labels[k].First; v > best[e] {
				best[e], from[e] = v, k+1
			}
		}
	}
	var out []Label
	for e := n; e > 0; {
		if from[e] == 0 {
			e--
			continue
		}
		out = append(out, labels[from[e]-1])
		e = labels[from[e]-1].First
	}
	return out
}
