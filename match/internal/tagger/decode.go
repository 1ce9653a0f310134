package tagger

import (
	"slices"

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

// minP is the probability from which on a phrase speaks for another, and minPlace that from which on a place is looked
// at as a whole posting sees it.
const (
	minP = 0.01
)

// A Place is where a keyword stands.
type Place struct {
	Sentence, First, End int
	P                    float64 // probability that these words name a keyword, in these bounds or others
}

// places returns the phrases of sentence i to take for keywords: those that do not overlap and together promise most.
// What a phrase promises is the probability that it or one that agrees with it is a keyword, less the threshold: "data
// engineering" and "data engineering team" speak for each other.
func (d *Doc) places(out []Place, i int, threshold float64) []Place {
	var live []Phrase
	var contents []content
	for _, p := range d.phrases[i] {
		if p.P >= minP {
			live = append(live, p)
			contents = append(contents, d.contentOf(i, p.First, p.End))
		}
	}
	gain := make([]float64, len(live))
	for k := range live {
		for q := range live {
			if k == q || agree(&contents[k], &contents[q]) {
				gain[k] += live[q].P
			}
		}
		gain[k] = min(gain[k], 1)
	}
	n := len(d.ids[i])
	best, from := make([]float64, n+1), make([]int, n+1)
	for e := 1; e <= n; e++ {
		best[e] = best[e-1]
		for k := range live {
			if live[k].End != e || gain[k] <= threshold {
				continue
			}
			// Of phrases that speak for each other the likeliest stands for all.
			if v := best[live[k].First] + gain[k] - threshold + 0.01*live[k].P; v > best[e] {
				best[e], from[e] = v, k+1
			}
		}
	}
	start := len(out)
	for e := n; e > 0; {
		if from[e] == 0 {
			e--
			continue
		}
		k := from[e] - 1
		out = append(out, Place{i, live[k].First, live[k].End, gain[k]})
		e = live[k].First
	}
	slices.Reverse(out[start:])
	return out
}

// Places returns where keywords stand in sentence i when each is judged by its sentence alone.
func (d *Doc) Places(i int, threshold float64) []Place { return d.places(nil, i, threshold) }
