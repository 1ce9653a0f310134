package tagger

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A Model is the learned part. It is immutable and safe for concurrent use by multiple goroutines.
type Model struct {
	vocab    map[string]int32 // stem → id, from 0
	stems    []string         // id → stem
	class    []uint16         // id → distributional class, from 1
	band     []uint8          // id → band of how many postings hold the stem: log2 of the number
	function []bool           // id → it is a function word
	lexicon  *phrase.Set      // phrases of labelled postings → index in entries
	entries  []lexEntry
	names    []string // entry → stems
	weights  [templates][]float32
	// Threshold is the probability from which on a phrase is taken for a keyword.
	Threshold float64
}

func (m *Model) ids(out []int32, words []token.Word) []int32 {
	for _, w := range words {
		id, ok := m.vocab[w.Stem]
		if !ok {
			id = -1
		}
		out = append(out, id)
	}
	return out
}

func (m *Model) sum(fs []feature) float64 {
	s := float32(0)
	for _, f := range fs {
		if w := m.weights[f.t]; int(f.v) < len(w) {
			s += w[f.v]
		}
	}
	return float64(s)
}

func (m *Model) set(f feature, v float32) {
	for len(m.weights[f.t]) <= int(f.v) {
		m.weights[f.t] = append(m.weights[f.t], 0)
	}
	m.weights[f.t][f.v] = v
}

// indexLexicon makes the phrases of names findable.
func (m *Model) indexLexicon() {
	m.lexicon = phrase.New()
	for i, name := range m.names {
		m.lexicon.Add(splitStems(name), int32(i))
	}
}

// functionWords cannot begin or end a keyword.
const functionWords = `a an the of and or to in on for with at by from as into onto upon via per is are be been being was were am will would can could
should shall may might must do does did has have had having not no nor but if then than that this these those there here it its they them their he she his her we our us you your i my
who whom whose which what when where why how all any both each every few more most other others some such same own so too very just only also about across after against along among around before
behind below between beyond during except inside near off out outside over past since through throughout till toward towards under until up within without while because including include includes
e.g i.e eg ie etc e.t.c well both either neither yet however therefore thus etc. you'll we're you're it's we'll they're don't doesn't isn't aren't that's you've we've`

// functionStems tells which of the stems are function words.
func functionStems(stems []string) []bool {
	set := make(map[string]bool)
	var s token.Stemmer
	for _, w := range strings.Fields(functionWords) {
		set[s.Stem(w)] = true
	}
	out := make([]bool, len(stems))
	for i, stem := range stems {
		out[i] = set[stem]
	}
	return out
}

// joinStems and splitStems turn a phrase into a key and back.
func joinStems(words []token.Word) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.Stem)
	}
	return b.String()
}

func splitStems(key string) []string { return strings.Split(key, " ") }
