package tagger

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/resumematch/resumematch/match/internal/token"
)

// A Model is the learned part. It is immutable and safe for concurrent use by multiple goroutines.
type Model struct {
	vocab     map[string]int32 // stem → id, from 0
	stems     []string         // id → stem; the commonest first, then those that only the lexicon needs
	common    int32            // number of stems that have weights of their own
	class     []uint16         // id → distributional class, from 1; 0 for none
	band      []uint8          // id → band of how many postings hold the stem: log2 of the number
	function  []bool           // id → it is a function word
	role      []uint8          // id → see stemRoles
	lexicon   lexicon
	concepts  []entry          // what labelled postings made of the things that the caller knows
	conceptOf map[string]int32 // their names
	layout    layout
	weights   []float32
	pairs     pairs
	buffers   sync.Pool
	// Threshold is the probability from which on a phrase is taken for a keyword.
	Threshold float64
}

// newModel returns a model without weights over a vocabulary and what is known of phrases.
func newModel(words Words, names []string, entries []entry, concepts map[string]entry) *Model {
	m := &Model{vocab: make(map[string]int32, len(words.Stems)+len(names)/4), common: int32(len(words.Stems)), Threshold: 0.5}
	m.stems, m.class, m.band = words.Stems, words.Class, words.Band
	for i, s := range words.Stems {
		m.vocab[s] = int32(i)
	}
	m.lexicon = lexicon{names: names, entries: entries}
	m.conceptOf = make(map[string]int32, len(concepts))
	for _, name := range slices.Sorted(maps.Keys(concepts)) {
		m.addConcept(name, concepts[name])
	}
	m.index()
	return m
}

// index makes ready what follows from the vocabulary and the lexicon's names.
func (m *Model) index() {
	m.lexicon.build(m.id)
	m.function, m.role = make([]bool, len(m.stems)), make([]uint8, len(m.stems))
	for _, stem := range stemsOf(functionWords) {
		if id, ok := m.vocab[stem]; ok {
			m.function[id] = true
		}
	}
	for role, words := range map[uint8]string{roleStop: stopWords, roleGeneric: genericWords} {
		for _, stem := range stemsOf(words) {
			if id, ok := m.vocab[stem]; ok {
				m.role[id] = role
			}
		}
	}
	classes := 0
	for _, c := range m.class {
		classes = max(classes, int(c))
	}
	m.layout = newLayout(int(m.common)+idWords, classes+1)
	m.weights = make([]float32, m.layout.size)
	m.pairs = pairs{base: m.layout.size}
	m.buffers.New = func() any { return new(buffer) }
}

// addConcept adds what is known of a concept.
func (m *Model) addConcept(name string, e entry) {
	m.conceptOf[name] = int32(len(m.concepts))
	m.concepts = append(m.concepts, e)
}

// id returns the id of a stem, a new one if need be.
func (m *Model) id(stem string) int32 {
	id, ok := m.vocab[stem]
	if !ok {
		id = int32(len(m.stems))
		m.vocab[stem] = id
		m.stems = append(m.stems, stem)
		m.class = append(m.class, 0)
		m.band = append(m.band, 0)
	}
	return id
}

// sum adds up the weights of features.
func (m *Model) sum(fs []int32) float64 {
	s := float32(0)
	for _, f := range fs {
		s += m.weights[f]
	}
	return float64(s)
}

// functionWords cannot begin or end a keyword.
const functionWords = `a an the of and or to in on for with at by from as into onto upon via per is are be been being was were am will would can could
should shall may might must do does did has have had having not no nor but if then than that this these those there here it its they them their he she his her we our us you your i my
who whom whose which what when where why how all any both each every few more most other others some such same own so too very just only also about across after against along among around before
behind below between beyond during except inside near off out outside over past since through throughout till toward towards under until up within without while because including include includes
e.g i.e eg ie etc e.t.c well both either neither yet however therefore thus etc. you'll we're you're it's we'll they're don't doesn't isn't aren't that's you've we've`

// stemsOf returns the stems of words.
func stemsOf(words string) []string {
	stems := strings.Fields(words)
	for i, w := range stems {
		stems[i] = token.Stem(w)
	}
	return stems
}

// joinStems turns a phrase into a key.
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
