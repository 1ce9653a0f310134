// Package need decides how strongly a posting asks for a keyword from all the places it stands at.
//
// Section and cue words ("preferred", "must have") tell most; the model weighs them with the words of the heading, the
// opening of the sentence and where in the posting it stands. It is a linear one over named features, learned from
// labelled postings by the program in train; weights.tsv can be read.
package need

import (
	_ "embed"
	"math"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/resumematch/resumematch/match/internal/posting"
)

//go:embed weights.tsv
var weightsFile string

// classes are the needs decided between, in the order of the weights.
var classes = [...]posting.Need{posting.Mentioned, posting.Wanted, posting.Must}

// A Model holds the weights. It is immutable and safe for concurrent use by multiple goroutines.
type Model struct {
	weights map[string][len(classes)]float64
}

// Default returns the model that comes with the program, read on the first call.
var Default = sync.OnceValue(func() *Model { return parse(weightsFile) })

func parse(file string) *Model {
	m := &Model{weights: make(map[string][len(classes)]float64)}
	for _, line := range strings.Split(file, "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 1+len(classes) || line[0] == '#' {
			continue
		}
		var w [len(classes)]float64
		for i := range w {
			w[i], _ = strconv.ParseFloat(f[i+1], 64) // a test reads the file back
		}
		m.weights[f[0]] = w
	}
	return m
}

// A Place is where a keyword stands: the words of a sentence.
type Place struct {
	Sentence, First, End int
}

// Decide returns the need of a keyword of the kind given that stands at places.
func (m *Model) Decide(p *posting.Posting, places []Place, kind string) posting.Need {
	return m.DecideFeatures(Features(p, places, kind))
}

// DecideFeatures is Decide for features named already.
func (m *Model) DecideFeatures(features []string) posting.Need {
	var score [len(classes)]float64
	for _, f := range features {
		w := m.weights[f]
		for i := range score {
			score[i] += w[i]
		}
	}
	best := 0
	for i := range score {
		if score[i] > score[best] {
			best = i
		}
	}
	return classes[best]
}

// Features names what is known of a keyword's places, each once, sorted.
func Features(p *posting.Posting, places []Place, kind string) []string {
	set := map[string]bool{"bias": true, "kind " + kind: true, "places " + strconv.Itoa(min(len(places), 4)): true}
	strongest := posting.None
	shape := structure(p)
	set["posting "+shape] = true
	for n, at := range places {
		s := &p.Sentences[at.Sentence]
		b := &p.Blocks[s.Block]
		need := cue(s, at)
		strongest = max(strongest, need)
		section := s.Section.String()
		switch {
		case s.Block == 0:
			section = "title"
		case s.Heading:
			section += " heading"
		}
		set["section "+section] = true
		set["section "+section+" cue "+strconv.Itoa(int(need))] = true
		set["section "+section+" posting "+shape] = true
		set["cue "+strconv.Itoa(int(need))] = true
		set["bullet "+strconv.FormatBool(b.Bullet)+" section "+section] = true
		if n == 0 {
			set["first section "+section+" cue "+strconv.Itoa(int(need))] = true
			set["depth "+strconv.Itoa(4*at.Sentence/len(p.Sentences))+" "+shape] = true
		}
		if b.Under >= 0 && !s.Heading {
			for _, w := range headWords(p, b.Under) {
				set["heading "+w] = true
			}
		}
		if !s.Heading && len(s.Words) > 0 {
			set["opening "+s.Words[0].Stem] = true
			set["opening "+s.Words[0].Stem+" section "+section] = true
			if at.First > 0 {
				set["before "+s.Words[at.First-1].Stem] = true
			}
			for k := max(0, at.First-4); k < at.First; k++ {
				set["near "+s.Words[k].Stem] = true
			}
		}
	}
	set["strongest "+strconv.Itoa(int(strongest))] = true
	set["strongest "+strconv.Itoa(int(strongest))+" posting "+shape] = true
	out := make([]string, 0, len(set))
	for f := range set {
		out = append(out, f)
	}
	sort.Strings(out)
	return out
}

// cue returns the need that most of the words at the place have.
func cue(s *posting.Sentence, at Place) posting.Need {
	var count [posting.Must + 1]int
	best := posting.None
	for _, n := range s.Needs[at.First:at.End] {
		count[n]++
		if count[n] >= count[best] {
			best = n
		}
	}
	return best
}

// structure says which sections the posting has: a posting without required ones asks in prose.
func structure(p *posting.Posting) string {
	var has [posting.Chrome + 1]bool
	for _, s := range p.Sentences {
		if !s.Heading {
			has[s.Section] = true
		}
	}
	out := ""
	for _, s := range []posting.Section{posting.Duties, posting.Required, posting.Preferred} {
		if has[s] {
			out += s.String()[:1]
		}
	}
	return out
}

// headWords returns the stems of a heading.
func headWords(p *posting.Posting, block int) []string {
	i := sort.Search(len(p.Sentences), func(i int) bool { return p.Sentences[i].Block >= block })
	var out []string
	if i < len(p.Sentences) && p.Sentences[i].Block == block {
		for _, w := range p.Sentences[i].Words {
			out = append(out, w.Stem)
		}
	}
	return out
}

// An Example is a keyword's features and the need a reader gave it.
type Example struct {
	Features []string
	Need     posting.Need
}

// Learn fits a model to examples by gradient steps of AdaGrad; l2 is the strength of the prior. It is deterministic.
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
	seed := uint64(1)
	for range epochs {
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
	}
	m := &Model{weights: make(map[string][len(classes)]float64)}
	for f, name := range names {
		m.weights[name] = w[f]
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

// Write returns the weights as a table, sorted by name; those under prune everywhere are left out.
func (m *Model) Write(prune float64) string {
	var names []string
	for name, w := range m.weights {
		if math.Abs(w[0]) >= prune || math.Abs(w[1]) >= prune || math.Abs(w[2]) >= prune {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	var b strings.Builder
	for _, name := range names {
		b.WriteString(name)
		for _, x := range m.weights[name] {
			b.WriteString("\t" + strconv.FormatFloat(x, 'f', 2, 64))
		}
		b.WriteByte('\n')
	}
	return b.String()
}
