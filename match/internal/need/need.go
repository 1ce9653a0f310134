// Package need decides how strongly a posting asks for a keyword from all the places it stands at.
//
// Section and cue words ("preferred", "must have") tell most; the model weighs them with the words of the heading, the
// opening of the sentence and where in the posting it stands. It is a linear one over named features, learned from
// labelled postings by the program in train; "gzip -dc weights.tsv.gz" shows them.
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
	"github.com/resumematch/resumematch/match/internal/token"
)

//go:embed weights.tsv.gz
var weightsFile []byte

// classes are the needs decided between, in the order of the weights.
var classes = [...]posting.Need{posting.Mentioned, posting.Wanted, posting.Must}

// A Model holds the weights. It is immutable and safe for concurrent use by multiple goroutines.
type Model struct {
	index   map[string]int32 // feature → its weights
	names   []string
	weights [][len(classes)]float64
}

// Default returns the model that comes with the program, read on the first call.
var Default = sync.OnceValue(func() *Model { return parse(packed.MustText(weightsFile)) })

func parse(file string) *Model {
	lines := strings.Split(file, "\n")
	m := &Model{index: make(map[string]int32, len(lines))}
	for _, line := range lines {
		f := strings.Split(line, "\t")
		if len(f) != 1+len(classes) || line[0] == '#' {
			continue
		}
		var w [len(classes)]float64
		for i := range w {
			w[i], _ = strconv.ParseFloat(f[i+1], 64) // a test reads the file back
		}
		m.add(f[0], w)
	}
	return m
}

func (m *Model) add(name string, w [len(classes)]float64) {
	m.index[name] = int32(len(m.names))
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
	shape string            // see structure
	lists []mix             // of each block: the list that it is an item of
	parts []mix             // of each block: what stands under the same heading
	above []posting.Section // of each block: that of the heading before its own
	below []posting.Section // of each block: that of the next heading
	name  []byte            // of the feature at hand
	emit  func([]byte)
	seen  []int32
}

// Reader returns a Reader for the posting.
func (m *Model) Reader(p *posting.Posting) *Reader {
	r := &Reader{m: m, p: p, shape: structure(p), name: make([]byte, 0, 64)}
	r.survey()
	return r
}

// Decide returns the need of a keyword of the kind given that stands at places.
func (r *Reader) Decide(places []Place, kind string) posting.Need {
	if need := r.said(places); need != posting.None {
		return need
	}
	var score [len(classes)]float64
	r.seen = r.seen[:0]
	r.each(places, kind, func(name []byte) {
		i, ok := r.m.index[string(name)]
		if !ok || slices.Contains(r.seen, i) {
			return
		}
		r.seen = append(r.seen, i)
		for c, w := range r.m.weights[i] {
			score[c] += w
		}
	})
	return strongest(score, slices.ContainsFunc(places, func(at Place) bool { return cue(&r.p.Sentences[at.Sentence], at) == posting.Wanted }))
}

// Decide returns the need that features, as Features names them, speak for.
func (m *Model) Decide(features []string) posting.Need {
	var score [len(classes)]float64
	for _, f := range features {
		if i, ok := m.index[f]; ok {
			for c, w := range m.weights[i] {
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

// Features names what is known of a keyword's places, each once, sorted.
func Features(p *posting.Posting, places []Place, kind string) []string {
	var out []string
	r := (&Model{}).Reader(p)
	r.each(places, kind, func(name []byte) { out = append(out, string(name)) })
	sort.Strings(out)
	return slices.Compact(out)
}

// each calls emit with the name of every feature, some more than once; the bytes are good until it returns.
func (r *Reader) each(places []Place, kind string, emit func([]byte)) {
	r.emit = emit
	r.put("bias", "", "", "")
	r.put("kind ", kind, "", "")
	r.put("places ", digit(len(places)), "", "")
	r.put("posting ", r.shape, "", "")
	top := posting.None
	for n, at := range places {
		s := &r.p.Sentences[at.Sentence]
		b := &r.p.Blocks[s.Block]
		need := cue(s, at)
		top = max(top, need)
		section, level := s.Section.String(), digit(int(need))
		switch {
		case r.p.Title(s.Block):
			section = "title"
		case s.Heading:
			section = headingNames[s.Section]
		}
		r.put("section ", section, "", "")
		r.put("section ", section, " cue ", level)
		r.put("section ", section, " posting ", r.shape)
		r.put("cue ", level, "", "")
		bullet := "false"
		if b.Bullet {
			bullet = "true"
		}
		r.put("bullet ", bullet, " section ", section)
		if n == 0 {
			r.put("first section ", section, " cue ", level)
			r.put("depth ", digit(4*at.Sentence/len(r.p.Sentences)), " ", r.shape)
		}
		r.put("kind ", kind, " section ", section)
		r.put("kind ", kind, " cue ", level)
		for _, w := range s.Words[at.First:at.End] {
			r.put("name ", w.Stem, " section ", section)
		}
		r.words(s, b, at, section)
		r.around(s, at, section)
	}
	r.put("strongest ", digit(int(top)), "", "")
	r.put("strongest ", digit(int(top)), " posting ", r.shape)
}

// put names a feature of up to four parts; fixed ones, because this runs some thousand times a posting.
func (r *Reader) put(a, b, c, d string) {
	r.name = append(append(append(append(r.name[:0], a...), b...), c...), d...)
	r.emit(r.name)
}

// words names the words of the heading and the sentence around a place.
func (r *Reader) words(s *posting.Sentence, b *posting.Block, at Place, section string) {
	if s.Heading || len(s.Words) == 0 {
		return
	}
	if b.Under >= 0 {
		for _, w := range headWords(r.p, b.Under) {
			r.put("heading ", w.Stem, "", "")
			r.put("heading ", w.Stem, " like ", s.Like.String())
		}
	}
	r.put("opening ", s.Words[0].Stem, "", "")
	r.put("opening ", s.Words[0].Stem, " section ", section)
	if len(s.Words) > 1 {
		r.put("opening ", s.Words[0].Stem, " ", s.Words[1].Stem)
	}
	r.put("last ", s.Words[len(s.Words)-1].Stem, " cue ", digit(int(cue(s, at))))
	if at.First > 0 {
		r.put("before ", s.Words[at.First-1].Stem, "", "")
	}
	for k := max(0, at.First-4); k < at.First; k++ {
		r.put("near ", s.Words[k].Stem, "", "")
	}
}

// digit writes small numbers; from four on they are one.
func digit(n int) string { return "01234"[min(n, 4) : min(n, 4)+1] }

// headingNames are the sections as they are named where the keyword stands in a heading.
var headingNames = func() (names [posting.Chrome + 1]string) {
	for s := range names {
		names[s] = posting.Section(s).String() + " heading"
	}
	return names
}()

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

// headWords returns the words of a heading.
func headWords(p *posting.Posting, block int) []token.Word {
	i := sort.Search(len(p.Sentences), func(i int) bool { return p.Sentences[i].Block >= block })
	if i < len(p.Sentences) && p.Sentences[i].Block == block {
		return p.Sentences[i].Words
	}
	return nil
}

// Write returns the weights as a table, sorted by name; those under prune everywhere are left out.
func (m *Model) Write(prune float64) string {
	var names []string
	for i, name := range m.names {
		if w := m.weights[i]; math.Abs(w[0]) >= prune || math.Abs(w[1]) >= prune || math.Abs(w[2]) >= prune {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	var b strings.Builder
	for _, name := range names {
		b.WriteString(name)
		for _, x := range m.weights[m.index[name]] {
			b.WriteString("\t" + strconv.FormatFloat(x, 'f', 2, 64))
		}
		b.WriteByte('\n')
	}
	return b.String()
}
