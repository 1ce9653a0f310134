package tagger

import (
	"math/bits"
	"slices"

	"github.com/resumematch/resumematch/match/internal/token"
)

// A Doc is a posting as the model sees it. It is immutable.
type Doc struct {
	m         *Model
	sentences []Sentence
	ids       [][]int32       // stem ids of each sentence
	phrases   [][]Phrase      // of each sentence, by first word, then by length
	codes     [][]uint32      // of each word, see Model.code
	counts    []uint8         // phrase key → times it stands in the posting
	concepts  map[int32]bool  // … the same of concepts
	own       map[string]bool // in training, the phrases that the posting gave to the lexicon, and whether as neutral
}

// phrasesPerWord is how many possible keywords a posting has for each of its words, at most; of 104 real ones half have
// fewer than 1.7 and none has more than 2.
const phrasesPerWord = 2

// A Phrase is a possible keyword: words[First:End] of a sentence.
type Phrase struct {
	First, End int
	P          float64 // probability that exactly these words are a keyword
	key        int32   // the same for phrases of the same stems
}

// Read returns the posting with the probability of every possible keyword.
func (m *Model) Read(sentences []Sentence) *Doc {
	b := m.buffers.Get().(*buffer)
	defer m.buffers.Put(b)
	d := b.newDoc(m, sentences)
	for i := range sentences {
		if sentences[i].Idle {
			continue
		}
		b.scores(d, i)
		b.chain.marginals(len(sentences[i].Words), d.phrases[i], b.out)
	}
	return d
}

// Phrases returns the possible keywords of sentence i, by first word, then by length.
func (d *Doc) Phrases(i int) []Phrase { return d.phrases[i] }

// newDoc makes the posting ready.
func (b *buffer) newDoc(m *Model, sentences []Sentence) *Doc {
	n := len(sentences)
	d := &Doc{m: m, sentences: sentences, ids: make([][]int32, n), phrases: make([][]Phrase, n), codes: make([][]uint32, n)}
	words := 0
	for _, s := range sentences {
		words += len(s.Words)
	}
	ids, codes := make([]int32, 0, words), make([]uint32, 0, words)
	hashes := grow(b.hashes, words)[:0]
	all := make([]Phrase, 0, phrasesPerWord*words)
	b.keys.reset(phrasesPerWord * words)
	for i := range sentences {
		from := len(ids)
		for _, w := range sentences[i].Words {
			id, ok := m.vocab[w.Stem]
			if !ok {
				id = -1
			}
			hash := hashStem(w.Stem)
			ids, hashes, codes = append(ids, id), append(hashes, hash), append(codes, m.code(id, hash))
		}
		d.codes[i] = codes[from:len(codes):len(codes)]
		d.ids[i] = ids[from:len(ids):len(ids)]
		start := len(all)
		all = m.candidates(all, d.ids[i], &sentences[i], hashes[from:], &b.keys)
		d.phrases[i] = all[start:len(all):len(all)]
	}
	b.hashes = hashes
	d.counts = slices.Clone(b.keys.counts)
	return d
}

// entry returns the lexicon's entry; in training what the posting itself contributed is left out.
func (d *Doc) entry(e int32) entry {
	c := d.m.lexicon.entries[e]
	if d.own == nil {
		return c
	}
	neutral, labelled := d.own[d.m.lexicon.names[e]]
	return c.without(neutral, labelled)
}

// concept returns what is known of a concept, in the same way.
func (d *Doc) concept(id int32) entry {
	c := d.m.concepts[id]
	if d.own == nil {
		return c
	}
	neutral, labelled := d.concepts[id]
	return c.without(neutral, labelled)
}

// without returns the entry as it would be without a posting that holds the phrase, and may have labelled it.
func (e entry) without(neutral, labelled bool) entry {
	if labelled {
		if neutral {
			e.neutral--
		} else {
			e.pos--
		}
	}
	if e.total > 0 {
		e.total--
	}
	if e.pos+e.neutral == 0 {
		e.pos, e.neutral, e.total = 0, 0, 0 // without this posting nobody labelled it: the lexicon would not have it
	}
	return e
}

// candidates appends the phrases of a sentence, by first word, then by length: those that neither begin nor end with a
// function word or a number, and names that the caller knows, as "1:1s", "On-Call" or "Single Sign-On".
func (m *Model) candidates(out []Phrase, ids []int32, s *Sentence, hashes []uint64, keys *keys) []Phrase {
	words := s.Words
	n := len(words)
	edges := uint64(0) // bit w%64: word w cannot be at the edge; phrases are short
	for w := 0; w < min(n, MaxWords); w++ {
		edges |= m.edgeBit(ids[w], words[w]) << w
	}
	for i := range n {
		if w := i + MaxWords; w < n {
			edges = edges&^(1<<(w%64)) | m.edgeBit(ids[w], words[w])<<(w%64)
		}
		known := s.knownFrom(i)
		whole := edges>>(i%64)&1 == 0 || prefixed(words, i)
		hash := uint64(0)
		for j := i; j < n && j-i < MaxWords; j++ {
			if whole = whole && (j == i || words[j].Gap <= token.Slash); !whole && known>>(j-i) == 0 {
				break
			}
			hash = (hash ^ hashes[j]) * 0x9E3779B97F4A7C15
			if whole && edges>>(j%64)&1 == 0 || known>>(j-i)&1 != 0 {
				out = append(out, Phrase{First: i, End: j + 1, key: keys.add(hash)})
			}
		}
	}
	return out
}

// knownFrom returns a bit for each name that the caller knows from word i on as it stands: bit 0 for one of one word.
func (s *Sentence) knownFrom(i int) uint64 {
	ends := uint64(0)
	for _, k := range s.Known {
		if k.First == i && !k.Loose && k.End-i <= MaxWords {
			ends |= 1 << (k.End - i - 1)
		}
	}
	return ends
}

// prefixed reports whether the word at i is a preposition that a hyphen makes part of the next: "on-call", "off-shore". Then
// it may begin a keyword.
func prefixed(words []token.Word, i int) bool {
	return i+1 < len(words) && words[i+1].Gap == token.Hyphen && (words[i].Stem == "on" || words[i].Stem == "off" || words[i].Stem == "in")
}

// edgeBit is 1 if the word cannot begin or end a keyword: it is a function word or a bare number.
func (m *Model) edgeBit(id int32, w token.Word) uint64 {
	if id >= 0 && m.function[id] {
		if w.Caps() && len(w.Text) > 1 {
			return 0 // "IT", "OR" in capitals may be names
		}
		return 1
	}
	if w.Text[0] >= '0' && w.Text[0] <= '9' && !hasLetter(w.Text) {
		return 1
	}
	return 0
}

// hashStem is FNV-1a.
func hashStem(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// keys numbers phrases by their hashes and counts them: an open hash table.
type keys struct {
	hashes []uint64
	number []int32
	counts []uint8
}

// reset empties the table and makes room for about n phrases.
func (k *keys) reset(n int) {
	size := 1 << bits.Len(uint(n*3/2))
	k.hashes, k.number, k.counts = grow(k.hashes, size), grow(k.number, size), k.counts[:0]
}

func (k *keys) add(hash uint64) int32 {
	hash |= 1 // 0 is free
	mask := len(k.hashes) - 1
	at := int(hash>>32) & mask
	for k.hashes[at] != 0 && k.hashes[at] != hash {
		at = (at + 1) & mask
	}
	if k.hashes[at] == 0 {
		if 8*len(k.counts) > 7*len(k.hashes) {
			k.grow()
			return k.add(hash)
		}
		k.hashes[at], k.number[at] = hash, int32(len(k.counts))
		k.counts = append(k.counts, 0)
	}
	n := k.number[at]
	if k.counts[n] < 255 {
		k.counts[n]++
	}
	return n
}

// grow doubles the table: a posting may hold more phrases than words promised.
func (k *keys) grow() {
	old := *k
	k.hashes, k.number = make([]uint64, 2*len(old.hashes)), make([]int32, 2*len(old.hashes))
	mask := len(k.hashes) - 1
	for i, h := range old.hashes {
		if h == 0 {
			continue
		}
		at := int(h>>32) & mask
		for k.hashes[at] != 0 {
			at = (at + 1) & mask
		}
		k.hashes[at], k.number[at] = h, old.number[i]
	}
}
