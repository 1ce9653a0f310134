package tagger

import "math"

// marginals sets the probability of each phrase of a sentence of n words from the scores, by the forward-backward
// algorithm. phrases are ordered by first word.
func marginals(n int, phrases []Phrase, scores []float64) (logZ float64) {
	alpha, beta := forward(n, phrases, scores), backward(n, phrases, scores)
	logZ = alpha[n]
	for k := range phrases {
		p := &phrases[k]
		p.P = math.Exp(alpha[p.First] + scores[k] + beta[p.End] - logZ)
	}
	return logZ
}

// forward returns, for each i, the log of the summed weight of all cuts of the first i words. A word outside of
// keywords has score 0.
func forward(n int, phrases []Phrase, scores []float64) []float64 {
	alpha := make([]float64, n+1)
	for i := 1; i <= n; i++ {
		alpha[i] = math.Inf(-1)
	}
	k := 0
	for i := 0; i < n; i++ {
		alpha[i+1] = logAdd(alpha[i+1], alpha[i])
		for ; k < len(phrases) && phrases[k].First == i; k++ {
			alpha[phrases[k].End] = logAdd(alpha[phrases[k].End], alpha[i]+scores[k])
		}
	}
	return alpha
}

// backward is forward from the other end.
func backward(n int, phrases []Phrase, scores []float64) []float64 {
	beta := make([]float64, n+1)
	k := len(phrases) - 1
	for i := n - 1; i >= 0; i-- {
		beta[i] = beta[i+1]
		for ; k >= 0 && phrases[k].First == i; k-- {
			beta[i] = logAdd(beta[i], beta[phrases[k].End]+scores[k])
		}
	}
	return beta
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
