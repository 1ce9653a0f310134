// Package tagger decides which phrases of a posting are keywords: things a recruiter would search a resume for.
//
// The model is a semi-Markov log-linear one: every phrase of up to [MaxWords] words gets a score, the sum of the
// weights of its features (its words, the words around it, their form, the section, what labelled postings made of the
// same phrase); the probability of a phrase follows from the scores of all ways to cut the sentence into keywords and
// other words. A score can always be shown feature by feature ([Model.Explain]).
//
// The weights are learned from labelled postings by the program in train and stand in model.tsv.
package tagger

import (
	"math"

	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// MaxWords is the length of the longest phrase considered. 99 % of labelled keywords are shorter.
const MaxWords = 6

// A Known is a phrase that the caller knows to name something.
type Known struct {
	First, End int   // words of the sentence
	Kind       uint8 // from 1, below kinds: what sort of thing, in the caller's order
}

// A Sentence is what the model looks at.
type Sentence struct {
	Words   []token.Word
	Needs   []posting.Need
	Section posting.Section
	Heading bool
	Bullet  bool
	Title   bool // the posting's title
	Known   []Known
}

// A Phrase is a possible keyword: words[First:End] of a sentence.
type Phrase struct {
	First, End int
	P          float64 // probability that exactly these words are a keyword
}

// candidates lists the phrases of a sentence, by first word, then by length.
func (m *Model) candidates(out []Phrase, ids []int32, s *Sentence) []Phrase {
	n := len(s.Words)
	for i := 0; i < n; i++ {
		if m.edge(ids[i], s.Words[i]) {
			continue
		}
		for j := i + 1; j <= n && j-i <= MaxWords; j++ {
			if j-i > 1 && s.Words[j-1].Gap > token.Slash {
				break
			}
			if !m.edge(ids[j-1], s.Words[j-1]) {
				out = append(out, Phrase{First: i, End: j})
			}
		}
	}
	return out
}

// edge reports whether the word cannot begin or end a keyword: it is a function word or a bare number.
func (m *Model) edge(id int32, w token.Word) bool {
	if id >= 0 && m.function[id] {
		return !w.Caps() || len(w.Text) < 2 // "IT", "OR" in capitals may be names
	}
	return w.Text[0] >= '0' && w.Text[0] <= '9' && !hasLetter(w.Text)
}

func hasLetter(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; 'a' <= c && c <= 'z' || s[i] >= 0x80 {
			return true
		}
	}
	return false
}

// Score computes the probability of every candidate phrase of the sentence; doc holds what is known of the whole
// posting. The result is ordered by first word, then by length.
func (m *Model) Score(s *Sentence, doc *Doc) []Phrase {
	ids := m.ids(nil, s.Words)
	phrases := m.candidates(nil, ids, s)
	scores := m.scores(ids, phrases, s, doc)
	marginals(len(s.Words), phrases, scores)
	return phrases
}

// scores returns the score of each phrase.
func (m *Model) scores(ids []int32, phrases []Phrase, s *Sentence, doc *Doc) []float64 {
	x := newExtractor(m, s, doc, ids)
	n := len(s.Words)
	begin, end, in := make([]float64, n), make([]float64, n+1), make([]float64, n+1)
	var buf []feature
	for i := range n {
		buf = x.begin(buf[:0], i)
		begin[i] = m.sum(buf)
		buf = x.end(buf[:0], i+1)
		end[i+1] = m.sum(buf)
		buf = x.in(buf[:0], i)
		in[i+1] = in[i] + m.sum(buf)
	}
	out := make([]float64, len(phrases))
	for k, p := range phrases {
		buf = x.phrase(buf[:0], p.First, p.End)
		out[k] = begin[p.First] + end[p.End] + in[p.End] - in[p.First] + m.sum(buf)
	}
	return out
}

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
