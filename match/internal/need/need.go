// Package need decides how strongly a posting asks for a keyword from all the places it stands at.
//
// Section and cue words ("preferred", "must have") tell most; the model weighs them with the words of the heading, the
// opening of the sentence and where in the posting it stands. It is a linear one over named features, learned from
// labelled postings by the program in train; "go run ./match/internal/packed/show" shows them.
package need

import (
	_ "embed"
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/resumematch/resumematch/match/internal/packed"
	"github.com/resumematch/resumematch/match/internal/posting"
)

//go:embed weights.packed
var weightsFile []byte

// classes are the needs decided between, in the order of the weights.
var classes = [...]posting.Need{posting.Mentioned, posting.Wanted, posting.Must}

// A Model holds the weights. It is immutable and safe for concurrent use by multiple goroutines.
type Model struct {
	vocabulary
	features table
	names    []string
	weights  [][len(classes)]float64
}

var loadDefault = sync.OnceValue(func() *Model { return parse(packed.MustTable(weightsFile)) })

// Default returns the model that comes with the program. It is read on the first call and the same for all callers.
func Default() *Model { return loadDefault() }

func newModel() *Model { return &Model{vocabulary: newVocabulary()} }

func parse(file string) *Model {
	m := newModel()
	m.features.reserve(strings.Count(file, "\n"))
	for line := range strings.Lines(file) {
		name, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		var w [len(classes)]float64
		i := 0
		for field := range strings.SplitSeq(rest, "\t") {
			if i < len(w) {
				w[i], _ = strconv.ParseFloat(field, 64) // a test reads the file back
			}
			i++
		}
		if i == len(w) && line[0] != '#' {
			m.add(name, w)
		}
	}
	return m
}

func (m *Model) add(name string, w [len(classes)]float64) {
	symbols := make([]int32, 0, 8)
	for word := range wordsOf(name) {
		symbols = append(symbols, m.number(word))
	}
	m.features.add(keyOf(symbols), int32(len(m.names)))
	m.names = append(m.names, name)
	m.weights = append(m.weights, w)
}

// A Place is where a keyword stands: the words of a sentence.
type Place struct {
	Sentence, First, End int
}

// A Reader decides for the keywords of one posting. It is not safe for concurrent use.
type Reader struct {
	m     *Model
	p     *posting.Posting
	shape int32             // see structure
	lists []mix             // of each block: the list that it is an item of
	parts []mix             // of each block: what stands under the same heading
	above []posting.Section // of each block: that of the heading before its own
	below []posting.Section // of each block: that of the next heading
	stems [][]int32         // of each sentence that was asked for: the symbols of its words' stems
	room  []int32           // what stems lie in
	seen  []uint64          // features of the keyword at hand, as a set of bits
	found []int32           // the same in order
	emit  func(name string) // in training: takes the names of features
}

// Reader returns a Reader for the posting.
func (m *Model) Reader(p *posting.Posting) *Reader {
	r := &Reader{m: m, p: p, shape: m.symbol(structure(p)), stems: make([][]int32, len(p.Sentences)), seen: make([]uint64, len(m.names)/64+1), found: make([]int32, 0, 64)}
	words := 0
	for i := range p.Sentences {
		words += len(p.Sentences[i].Words)
	}
	r.room = make([]int32, 0, words)
	r.survey()
	return r
}

// Decide returns the need of a keyword of the kind given that stands at places.
func (r *Reader) Decide(places []Place, kind string) posting.Need {
	if need := r.said(places, kind); need != posting.None {
		return need
	}
	r.found = r.found[:0]
	r.each(places, kind)
	var score [len(classes)]float64
	for _, f := range r.found {
		r.seen[f/64] = 0
		for c, w := range r.m.weights[f] {
			score[c] += w
		}
	}
	return strongest(score, slices.ContainsFunc(places, func(at Place) bool { return cue(&r.p.Sentences[at.Sentence], at) == posting.Wanted }))
}

// put takes the feature whose name these symbols are, once.
func (r *Reader) put(symbols ...int32) {
	if r.emit != nil {
		r.emit(r.m.text(symbols))
		return
	}
	if slices.Contains(symbols, -1) {
		return // no feature has the word
	}
	if f := r.m.features.find(keyOf(symbols)); f >= 0 && r.seen[f/64]&(1<<(f%64)) == 0 {
		r.seen[f/64] |= 1 << (f % 64)
		r.found = append(r.found, f)
	}
}

// Decide returns the need that features, as Features names them, speak for.
func (m *Model) Decide(features []string) posting.Need {
	var score [len(classes)]float64
	for _, name := range features {
		var symbols []int32
		for word := range wordsOf(name) {
			symbols = append(symbols, m.symbol(word))
		}
		if f := m.features.find(keyOf(symbols)); f >= 0 {
			for c, w := range m.weights[f] {
				score[c] += w
			}
		}
	}
	return strongest(score, slices.Contains(features, wish))
}

// wish is the feature of a keyword that stands among what is preferred.
const wish = "cue 2"

// strongest returns the need with the highest score. Nothing is preferred that stands nowhere among what is, however
// often it is elsewhere.
func strongest(score [len(classes)]float64, wished bool) posting.Need {
	best := 0
	for i := range score {
		if score[i] > score[best] && (wished || classes[i] != posting.Wanted) {
			best = i
		}
	}
	return classes[best]
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

// headSentence returns the sentence that a heading is; -1 when it holds no word.
func headSentence(p *posting.Posting, block int) int {
	i := sort.Search(len(p.Sentences), func(i int) bool { return p.Sentences[i].Block >= block })
	if i < len(p.Sentences) && p.Sentences[i].Block == block {
		return i
	}
	return -1
}

// grain is the step of the weights in the file: hundredths take an eighth more room and change no figure.
const grain = 0.02

// Write returns the weights as a table, sorted by name; those under prune everywhere are left out. As in package tagger, it is no
// method.
func Write(m *Model, prune float64) string {
	var names []string
	weights := make(map[string][len(classes)]float64)
	for i, name := range m.names {
		if w := m.weights[i]; math.Abs(w[0]) >= prune || math.Abs(w[1]) >= prune || math.Abs(w[2]) >= prune {
			names = append(names, name)
			weights[name] = w
		}
	}
	sort.Strings(names)
	var b strings.Builder
	for _, name := range names {
		b.WriteString(name)
		for _, x := range weights[name] {
			b.WriteString("\t" + strconv.FormatFloat(math.Round(x/grain)*grain+0, 'f', 2, 64))
		}
		b.WriteByte('\n')
	}
	return b.String()
}
