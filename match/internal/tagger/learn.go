package tagger

import (
	"math"
	"sort"
)

// A Label is a phrase that a reader of the posting marked as a keyword.
type Label struct {
	First, End int
	Neutral    bool // a tool may list it or not
}

// An Example is a labelled posting.
type Example struct {
	Sentences []Sentence
	Labels    [][]Label // of each sentence
}

// Options of [Learn].
type Options struct {
	Epochs int     // passes over the examples
	Rate   float64 // AdaGrad's step
	L2     float64 // strength of the Gaussian prior, per posting
	Prune  float64 // weights smaller than this are dropped
}

// Words describes the vocabulary: what unlabelled postings tell of each stem.
type Words struct {
	Stems []string
	Class []uint16
	Band  []uint8
}

// NewModel returns a model without weights over a vocabulary, with the lexicon of the examples.
func NewModel(words Words, examples []Example) *Model {
	m := &Model{vocab: make(map[string]int32), stems: words.Stems, class: words.Class, band: words.Band, function: functionStems(words.Stems), Threshold: 0.5}
	for i, s := range words.Stems {
		m.vocab[s] = int32(i)
	}
	m.setLexicon(countLexicon(examples))
	return m
}

// setLexicon fills the lexicon from names of stems divided by spaces.
func (m *Model) setLexicon(entries map[string]lexEntry) {
	for name := range entries {
		m.names = append(m.names, name)
	}
	sort.Strings(m.names)
	for _, name := range m.names {
		m.entries = append(m.entries, entries[name])
	}
	m.indexLexicon()
}

// countLexicon counts, for each phrase labelled somewhere, the postings that hold it and those that labelled it.
func countLexicon(examples []Example) map[string]lexEntry {
	entries := make(map[string]lexEntry)
	for _, e := range examples {
		for key, neutral := range e.labelled() {
			c := entries[key]
			if neutral {
				c.neutral++
			} else {
				c.pos++
			}
			entries[key] = c
		}
	}
	for _, e := range examples {
		for key := range e.phrases() {
			if c, ok := entries[key]; ok {
				c.total++
				entries[key] = c
			}
		}
	}
	return entries
}

// labelled returns the phrases labelled in the example, and whether only as neutral.
func (e *Example) labelled() map[string]bool {
	out := make(map[string]bool)
	for i, labels := range e.Labels {
		for _, l := range labels {
			key := joinStems(e.Sentences[i].Words[l.First:l.End])
			neutral, seen := out[key]
			out[key] = l.Neutral && (!seen || neutral)
		}
	}
	return out
}

// phrases returns all phrases of the example.
func (e *Example) phrases() map[string]bool {
	out := make(map[string]bool)
	for _, s := range e.Sentences {
		for i := range s.Words {
			for j := i + 1; j <= len(s.Words) && j-i <= MaxWords; j++ {
				out[joinStems(s.Words[i:j])] = true
			}
		}
	}
	return out
}

// lattice is one sentence made ready for training: its phrases with the features of each position, as parameters.
type lattice struct {
	n              int
	phrases        []Phrase
	begin, end, in [][]int32
	whole          [][]int32
	allowed        []bool // per phrase: a labelled one
	out            []bool // per word: may stay outside of keywords
}

// Learn trains a model on the examples.
func Learn(words Words, examples []Example, o Options) *Model {
	m := NewModel(words, examples)
	params := newParameters()
	var data [][]lattice
	for i := range examples {
		data = append(data, m.lattices(&examples[i], params))
	}
	w := make([]float64, len(params.features))
	g := make([]float64, len(w))
	sq := make([]float64, len(w))
	sum := make([]float64, len(w))
	order := make([]int, len(data))
	for i := range order {
		order[i] = i
	}
	seed := uint64(1)
	steps := 0
	for epoch := range o.Epochs {
		for i := len(order) - 1; i > 0; i-- { // a fixed shuffle: the same run gives the same model
			seed = seed*6364136223846793005 + 1442695040888963407
			j := int(seed>>33) % (i + 1)
			order[i], order[j] = order[j], order[i]
		}
		for _, k := range order {
			for i := range g {
				g[i] = o.L2 * w[i]
			}
			for l := range data[k] {
				data[k][l].gradient(w, g)
			}
			for i, d := range g {
				if d != 0 {
					sq[i] += d * d
					w[i] -= o.Rate * d / math.Sqrt(sq[i]+1e-8)
				}
			}
			if epoch >= o.Epochs/2 {
				steps++
				for i := range w {
					sum[i] += w[i]
				}
			}
		}
	}
	for i, f := range params.features {
		v := sum[i] / float64(max(1, steps))
		if math.Abs(v) >= o.Prune {
			m.set(f, hundredth(v))
		}
	}
	return m
}

// parameters numbers features.
type parameters struct {
	index    map[feature]int32
	features []feature
}

func newParameters() *parameters { return &parameters{index: make(map[feature]int32)} }

func (p *parameters) of(fs []feature) []int32 {
	out := make([]int32, len(fs))
	for i, f := range fs {
		id, ok := p.index[f]
		if !ok {
			id = int32(len(p.features))
			p.index[f] = id
			p.features = append(p.features, f)
		}
		out[i] = id
	}
	return out
}

// lattices makes an example ready for training. What the example itself gave to the lexicon is left out, so that the
// model learns how far to trust a phrase that others labelled.
func (m *Model) lattices(e *Example, params *parameters) []lattice {
	doc := NewDoc(e.Sentences)
	own := e.labelled()
	doc.skip = func(i int32) lexEntry {
		c := m.entries[i]
		if neutral, ok := own[m.names[i]]; ok {
			if neutral {
				c.neutral--
			} else {
				c.pos--
			}
		}
		if c.total--; c.pos+c.neutral == 0 {
			return lexEntry{} // without this posting nobody labelled it: it would not be in the lexicon
		}
		return c
	}
	var out []lattice
	for i := range e.Sentences {
		s := &e.Sentences[i]
		ids := m.ids(nil, s.Words)
		l := lattice{n: len(s.Words), phrases: m.candidates(nil, ids, s)}
		x := newExtractor(m, s, doc, ids)
		for k := range s.Words {
			l.begin = append(l.begin, params.of(x.begin(nil, k)))
			l.end = append(l.end, params.of(x.end(nil, k+1)))
			l.in = append(l.in, params.of(x.in(nil, k)))
		}
		for _, p := range l.phrases {
			l.whole = append(l.whole, params.of(x.phrase(nil, p.First, p.End)))
		}
		l.label(e.Labels[i])
		out = append(out, l)
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

// gradient adds the gradient of the sentence's negative log likelihood at w to g.
func (l *lattice) gradient(w, g []float64) {
	if len(l.phrases) == 0 {
		return
	}
	sum := func(ids []int32) float64 {
		s := 0.0
		for _, id := range ids {
			s += w[id]
		}
		return s
	}
	begin, end, in := make([]float64, l.n), make([]float64, l.n+1), make([]float64, l.n+1)
	for i := range l.n {
		begin[i], end[i+1], in[i+1] = sum(l.begin[i]), sum(l.end[i]), in[i]+sum(l.in[i])
	}
	scores := make([]float64, len(l.phrases))
	for k, p := range l.phrases {
		scores[k] = begin[p.First] + end[p.End] + in[p.End] - in[p.First] + sum(l.whole[k])
	}
	marginals(l.n, l.phrases, scores)
	right := l.constrained(scores)
	dBegin, dEnd, dIn := make([]float64, l.n), make([]float64, l.n+1), make([]float64, l.n+1)
	add := func(ids []int32, d float64) {
		for _, id := range ids {
			g[id] += d
		}
	}
	for k, p := range l.phrases {
		d := p.P - right[k]
		if d > -1e-9 && d < 1e-9 {
			continue
		}
		add(l.whole[k], d)
		dBegin[p.First] += d
		dEnd[p.End] += d
		for i := p.First; i < p.End; i++ {
			dIn[i] += d
		}
	}
	for i := range l.n {
		add(l.begin[i], dBegin[i])
		add(l.end[i], dEnd[i+1])
		add(l.in[i], dIn[i])
	}
}

// constrained returns the probability of each phrase given that the cut agrees with the labels.
func (l *lattice) constrained(scores []float64) []float64 {
	inf := math.Inf(-1)
	alpha, beta := make([]float64, l.n+1), make([]float64, l.n+1)
	for i := 1; i <= l.n; i++ {
		alpha[i] = inf
	}
	k := 0
	for i := range l.n {
		if l.out[i] {
			alpha[i+1] = logAdd(alpha[i+1], alpha[i])
		}
		for ; k < len(l.phrases) && l.phrases[k].First == i; k++ {
			if l.allowed[k] {
				alpha[l.phrases[k].End] = logAdd(alpha[l.phrases[k].End], alpha[i]+scores[k])
			}
		}
	}
	k = len(l.phrases) - 1
	for i := l.n - 1; i >= 0; i-- {
		beta[i] = inf
		if l.out[i] {
			beta[i] = beta[i+1]
		}
		for ; k >= 0 && l.phrases[k].First == i; k-- {
			if l.allowed[k] {
				beta[i] = logAdd(beta[i], beta[l.phrases[k].End]+scores[k])
			}
		}
	}
	out := make([]float64, len(l.phrases))
	for k, p := range l.phrases {
		if l.allowed[k] && !math.IsInf(alpha[l.n], -1) {
			out[k] = math.Exp(alpha[p.First] + scores[k] + beta[p.End] - alpha[l.n])
		}
	}
	return out
}
