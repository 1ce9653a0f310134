package tagger

import "math"

// gradient adds the gradient of the sentence's negative log likelihood at w to g.
func (l *lattice) gradient(w, g []float64) {
	if len(l.phrases) == 0 {
		return
	}
	begin, end, in := make([]float64, l.n), make([]float64, l.n+1), make([]float64, l.n+1)
	for i := range l.n {
		begin[i] = sumOf(w, l.features[l.begin[i]:l.end[i]])
		end[i+1] = sumOf(w, l.features[l.end[i]:l.in[i]])
		in[i+1] = in[i] + sumOf(w, l.features[l.in[i]:l.begin[i+1]])
	}
	scores := make([]float64, len(l.phrases))
	for k, p := range l.phrases {
		scores[k] = begin[p.First] + end[p.End] + in[p.End] - in[p.First] + sumOf(w, l.features[l.whole[k]:l.whole[k+1]])
	}
	var c chain
	c.marginals(l.n, l.phrases, scores)
	right := l.constrained(scores)
	dBegin, dEnd, dIn := make([]float64, l.n), make([]float64, l.n+1), make([]float64, l.n)
	for k, p := range l.phrases {
		d := p.P - right[k]
		if d > -1e-6 && d < 1e-6 {
			continue
		}
		addTo(g, l.features[l.whole[k]:l.whole[k+1]], d)
		dBegin[p.First] += d
		dEnd[p.End] += d
		for i := p.First; i < p.End; i++ {
			dIn[i] += d
		}
	}
	for i := range l.n {
		addTo(g, l.features[l.begin[i]:l.end[i]], dBegin[i])
		addTo(g, l.features[l.end[i]:l.in[i]], dEnd[i+1])
		addTo(g, l.features[l.in[i]:l.begin[i+1]], dIn[i])
	}
}

func sumOf(w []float64, features []int32) float64 {
	s := 0.0
	for _, f := range features {
		s += w[f]
	}
	return s
}

func addTo(g []float64, features []int32, d float64) {
	for _, f := range features {
		g[f] += d
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

func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if math.IsInf(b, -1) || b < a-30 {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}
