package tagger

import (
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// Sentences makes the sentences of a posting ready for the model; known, if not nil, returns what the caller knows of
// a sentence's words.
func Sentences(p *posting.Posting, known func([]token.Word) []Known) []Sentence {
	out := make([]Sentence, len(p.Sentences))
	for i, s := range p.Sentences {
		out[i] = Sentence{Words: s.Words, Needs: s.Needs, Section: s.Section, Heading: s.Heading, Bullet: p.Blocks[s.Block].Bullet, Title: s.Block == 0}
		if known != nil {
			out[i].Known = known(s.Words)
		}
	}
	return out
}

// Choose returns the phrases to take for keywords: those that do not overlap and together promise most. What a phrase
// promises is the probability that it or a phrase that shares its core is a keyword, less the threshold: "data
// engineering" and "data engineering team" speak for each other. The P of a chosen phrase is that probability.
func Choose(phrases []Phrase, words []token.Word, threshold float64) []Phrase {
	n := len(words)
	gain := make([]float64, len(phrases))
	for k := range phrases {
		if phrases[k].P >= 0.01 {
			gain[k] = support(phrases, words, k)
		}
	}
	best, from := make([]float64, n+1), make([]int, n+1)
	for e := 1; e <= n; e++ {
		best[e] = best[e-1]
		for k, p := range phrases {
			if p.End != e || gain[k] <= threshold {
				continue
			}
			// Of phrases that speak for each other the likeliest stands for all.
			if v := best[p.First] + gain[k] - threshold + 0.01*p.P; v > best[e] {
				best[e], from[e] = v, k+1
			}
		}
	}
	var out []Phrase
	for e := n; e > 0; {
		if from[e] == 0 {
			e--
			continue
		}
		p := phrases[from[e]-1]
		p.P = gain[from[e]-1]
		out = append(out, p)
		e = p.First
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// support sums the probabilities of phrase k and of those that hold it or lie in it, at least half as long.
func support(phrases []Phrase, _ []token.Word, k int) float64 {
	p, sum := phrases[k], 0.0
	for _, q := range phrases {
		a, b := p, q
		if a.End-a.First > b.End-b.First {
			a, b = b, a
		}
		if a.First >= b.First && a.End <= b.End && 2*(a.End-a.First) >= b.End-b.First {
			sum += q.P
		}
	}
	return min(sum, 1)
}
