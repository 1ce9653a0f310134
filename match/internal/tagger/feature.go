package tagger

import (
	"math"
	"strings"
	"unicode"

	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A template is a kind of feature; a feature is a template with a value.
type template uint8

const (
	tFirst      template = iota // stem of the first word
	tLast                       // … the last
	tIn                         // … each word
	tOnly                       // … the only word
	tPrev                       // … the word before, or the boundary there
	tNext                       // … the word behind
	tPrev2                      // … the second word before
	tNext2                      // … the second word behind
	tFirstClass                 // distributional class of the first word, and so on
	tLastClass
	tInClass
	tOnlyClass
	tPrevClass
	tNextClass
	tFirstSuffix // ending of the first word, and so on
	tLastSuffix
	tPrevSuffix
	tNextSuffix
	tSuffixes   // endings of up to three words
	tFirstShape // how the first word is written, and so on
	tLastShape
	tInShape
	tShapes // of up to three words, and whether the sentence begins here
	tBefore // punctuation before
	tAfter  // … behind
	tLength
	tLengthSection
	tLexicon // what labelled postings made of the phrase
	tLexiconSection
	tKnown // kind of thing the corpus has it for
	tKnownSection
	tSection
	tNeed
	tCount    // how often the phrase stands in the posting
	tOpening  // first word of the sentence
	tInterior // it lies inside a longer phrase that the corpus or the labelled postings know
	tFrequency
	tHeadClass // class of last word and length
	tPairClass // classes of first and last word
	templates
)

var templateNames = [templates]string{
	"first word", "last word", "word", "only word", "word before", "word behind", "second word before", "second word behind",
	"class of first word", "class of last word", "class of a word", "class of only word", "class of word before", "class of word behind",
	"ending of first word", "ending of last word", "ending of word before", "ending of word behind", "endings",
	"writing of first word", "writing of last word", "writing of a word", "writing", "sign before", "sign behind", "length", "length and section",
	"in labelled postings", "in labelled postings, by section", "in the corpus", "in the corpus, by section", "section", "need", "times in the posting",
	"sentence begins with", "inside a longer name", "frequency in postings", "class of last word and length", "classes of first and last word",
}

// templateSlugs name the templates in the model file.
var templateSlugs = [templates]string{
	"first", "last", "in", "only", "prev", "next", "prev2", "next2",
	"first-class", "last-class", "in-class", "only-class", "prev-class", "next-class",
	"first-ending", "last-ending", "prev-ending", "next-ending", "endings",
	"first-form", "last-form", "in-form", "forms", "before", "behind", "length", "length-section",
	"labelled", "labelled-section", "corpus", "corpus-section", "section", "need", "count",
	"opening", "inside", "frequency", "head-class", "pair-class",
}

// ofStem reports whether the template's values are stems.
func (t template) ofStem() bool { return t <= tNext2 || t == tOpening }

type feature struct {
	t template
	v int32
}

// kinds is the number of kinds of known phrases, and of none.
const kinds = 16

// A Doc is what the model knows of a whole posting.
type Doc struct {
	counts map[uint64]uint8 // hash of a phrase's stems → times it stands in the posting
	skip   func(entry int32) lexEntry
}

// extractor lists the features of the phrases of one sentence.
type extractor struct {
	m       *Model
	s       *Sentence
	doc     *Doc
	ids     []int32
	suffix  []uint8
	shape   []uint8
	lexicon []lexHit // phrases of the lexicon, by first word
	hash    []uint64
}

type lexHit struct {
	first, end int
	entry      int32
}

func newExtractor(m *Model, s *Sentence, doc *Doc, ids []int32) *extractor {
	n := len(s.Words)
	x := &extractor{m: m, s: s, doc: doc, ids: ids, suffix: make([]uint8, n), shape: make([]uint8, n)}
	for i, w := range s.Words {
		x.suffix[i] = suffixOf(w.Text)
		x.shape[i] = shapeOf(w.Text)
	}
	for hit := range m.lexicon.All(s.Words) {
		x.lexicon = append(x.lexicon, lexHit{hit.First, hit.End, hit.Value})
	}
	return x
}

// Boundaries of a sentence have values of their own among the stems.
const (
	idStart   = 0
	idEnd     = 1
	idComma   = 2
	idBreak   = 3
	idUnknown = 4
	idWords   = 5 // the first stem
)

// around returns the stem id at word i as seen from a phrase whose edge lies at the gap before word edge.
func (x *extractor) around(i, edge int) int32 {
	switch {
	case i < 0:
		return idStart
	case i >= len(x.ids):
		return idEnd
	}
	switch x.s.Words[edge].Gap {
	case token.Comma:
		return idComma
	case token.Break, token.Plus:
		return idBreak
	}
	return x.word(i)
}

func (x *extractor) word(i int) int32 {
	if x.ids[i] < 0 {
		return idUnknown
	}
	return x.ids[i] + idWords
}

func (x *extractor) class(i int) int32 {
	if i < 0 || i >= len(x.ids) || x.ids[i] < 0 {
		return 0
	}
	return int32(x.m.class[x.ids[i]])
}

// begin lists the features that depend on where a phrase begins.
func (x *extractor) begin(f []feature, i int) []feature {
	prev := x.around(i-1, i)
	f = append(f, feature{tFirst, x.word(i)}, feature{tPrev, prev}, feature{tFirstSuffix, int32(x.suffix[i])}, feature{tFirstShape, int32(x.shape[i])},
		feature{tFirstClass, x.class(i)})
	gap := int32(x.s.Words[i].Gap)
	if i == 0 {
		gap = 7
	}
	f = append(f, feature{tBefore, gap})
	if prev >= idUnknown {
		f = append(f, feature{tPrevClass, x.class(i - 1)}, feature{tPrevSuffix, int32(x.suffix[i-1])}, feature{tPrev2, x.around(i-2, i-1)})
	} else if prev == idComma && i > 0 {
		f = append(f, feature{tPrev2, x.word(i - 1)})
	}
	return f
}

// end lists the features that depend on where a phrase ends: before word j.
func (x *extractor) end(f []feature, j int) []feature {
	last := j - 1
	next := int32(idEnd)
	gap := int32(7)
	if j < len(x.ids) {
		next = x.around(j, j)
		gap = int32(x.s.Words[j].Gap)
	}
	f = append(f, feature{tLast, x.word(last)}, feature{tNext, next}, feature{tLastSuffix, int32(x.suffix[last])}, feature{tLastShape, int32(x.shape[last])},
		feature{tLastClass, x.class(last)}, feature{tAfter, gap})
	if next >= idUnknown {
		f = append(f, feature{tNextClass, x.class(j)}, feature{tNextSuffix, int32(x.suffix[j])})
		if j+1 < len(x.ids) {
			f = append(f, feature{tNext2, x.around(j+1, j+1)})
		}
	}
	return f
}

// in lists the features of a word inside a phrase.
func (x *extractor) in(f []feature, i int) []feature {
	return append(f, feature{tIn, x.word(i)}, feature{tInClass, x.class(i)}, feature{tInShape, int32(x.shape[i])})
}

// phrase lists the features of the phrase of words i to j as a whole.
func (x *extractor) phrase(f []feature, i, j int) []feature {
	n := int32(j - i)
	section := int32(x.s.Section)
	if x.s.Heading {
		section = 12
	}
	if x.s.Title {
		section = 13
	}
	f = append(f, feature{tLength, n}, feature{tLengthSection, section*8 + n}, feature{tSection, section}, feature{tNeed, int32(x.s.Needs[i])},
		feature{tOpening, x.word(0)})
	if n == 1 {
		f = append(f, feature{tOnly, x.word(i)}, feature{tOnlyClass, x.class(i)})
	} else {
		f = append(f, feature{tHeadClass, x.class(j-1)*8 + n}, feature{tPairClass, x.class(i)<<10 | x.class(j-1)})
	}
	f = append(f, x.forms(i, j)...)
	f = x.known(f, i, j, section)
	return append(f, feature{tCount, x.count(i, j)})
}

// forms lists the features of how the phrase's words look.
func (x *extractor) forms(i, j int) [](feature) {
	suffixes, shapes := int32(0), int32(0)
	for k := i; k < j && k < i+3; k++ {
		suffixes = suffixes*32 + int32(x.suffix[k]) + 1
		shapes = shapes*16 + int32(x.shape[k]) + 1
	}
	if i == 0 {
		shapes |= 1 << 14
	}
	if j-i > 3 {
		shapes |= 1 << 15
		suffixes |= 1 << 16
	}
	rarest := uint8(255)
	for k := i; k < j; k++ {
		if x.ids[k] < 0 {
			rarest = 0
		} else {
			rarest = min(rarest, x.m.band[x.ids[k]])
		}
	}
	return []feature{{tSuffixes, suffixes}, {tShapes, shapes}, {tFrequency, int32(rarest)*8 + int32(j-i)}}
}

// known lists the features of what is known about the phrase.
func (x *extractor) known(f []feature, i, j int, section int32) []feature {
	group := int32(0)
	switch {
	case section >= 12:
		group = 3
	case section >= int32(posting.Meta):
		group = 2
	case section == int32(posting.Required) || section == int32(posting.Preferred):
		group = 1
	}
	bucket, inside := int32(0), int32(0)
	for _, h := range x.lexicon {
		switch {
		case h.first == i && h.end == j:
			bucket = x.doc.entry(x.m, h.entry).bucket()
		case h.first <= i && h.end >= j:
			if b := x.doc.entry(x.m, h.entry); 2*b.pos > b.total && b.total > 0 {
				inside |= 1
			}
		}
	}
	kind := int32(0)
	for _, k := range x.s.Known {
		switch {
		case k.First == i && k.End == j:
			kind = int32(k.Kind)
		case k.First <= i && k.End >= j:
			inside |= 2
		case k.First >= i && k.End <= j:
			inside |= 4
		}
	}
	return append(f, feature{tLexicon, bucket}, feature{tLexiconSection, bucket*4 + group}, feature{tKnown, kind}, feature{tKnownSection, kind*4 + group},
		feature{tInterior, inside})
}

func (x *extractor) count(i, j int) int32 {
	return int32(min(x.doc.counts[hashWords(x.s.Words[i:j])], 4))
}

// hashWords returns a hash of the words' stems (FNV-1a).
func hashWords(words []token.Word) uint64 {
	h := uint64(14695981039346656037)
	for _, w := range words {
		for k := 0; k < len(w.Stem); k++ {
			h = (h ^ uint64(w.Stem[k])) * 1099511628211
		}
		h = (h ^ ' ') * 1099511628211
	}
	return h
}

// NewDoc counts the phrases of a posting's sentences.
func NewDoc(sentences []Sentence) *Doc {
	d := &Doc{counts: make(map[uint64]uint8)}
	for _, s := range sentences {
		for i := range s.Words {
			for j := i + 1; j <= len(s.Words) && j-i <= MaxWords; j++ {
				if j-i > 1 && s.Words[j-1].Gap > token.Slash {
					break
				}
				h := hashWords(s.Words[i:j])
				if c := d.counts[h]; c < 255 {
					d.counts[h] = c + 1
				}
			}
		}
	}
	return d
}

// A lexEntry says what labelled postings made of a phrase.
type lexEntry struct {
	pos     uint16 // postings that had it as a keyword that counts
	neutral uint16 // … as one that may be listed or not
	total   uint16 // postings it stands in
}

// entry returns the lexicon entry; in training what the posting itself contributed is left out.
func (d *Doc) entry(m *Model, e int32) lexEntry {
	if d.skip != nil {
		return d.skip(e)
	}
	return m.entries[e]
}

// bucket classes the entry by how sure it is: 0 for a phrase never labelled, else by rate and number.
func (e lexEntry) bucket() int32 {
	if e.total == 0 {
		return 0
	}
	rate := (float64(e.pos) + 0.5*float64(e.neutral)) / float64(e.total)
	n := int32(math.Min(4, math.Ceil(math.Log2(float64(e.total)+1)))) // 1; 2,3; 4-7; 8 and more
	return 1 + (n-1)*11 + int32(math.Round(rate*10))
}

// suffixes are endings that tell the part of speech, the longest first.
var suffixes = [...]string{"ations", "ation", "ments", "ment", "ness", "ship", "ability", "ity", "ities", "ings", "ing", "tion", "sion", "ance", "ence", "ical", "able", "ible", "ful", "ive", "ous",
	"ally", "ly", "ed", "ers", "ors", "er", "or", "al", "ic"}

// suffixOf returns the number of the word's ending, from 1; 0 when none tells.
func suffixOf(w string) uint8 {
	if len(w) < 5 {
		return 0
	}
	w = strings.ToLower(w)
	for i, s := range suffixes {
		if strings.HasSuffix(w, s) {
			return uint8(i + 1)
		}
	}
	if strings.HasSuffix(w, "s") {
		return 31 - 1
	}
	return 0
}

// shapeOf classes how a word is written: 0 lower case, 1 Capital, 2 CAPITALS, 3 miXed, 4 with a digit or sign, 5 a single letter.
func shapeOf(w string) uint8 {
	lower, upper, other, first := 0, 0, 0, false
	n := 0
	for i, r := range w {
		n++
		switch {
		case unicode.IsUpper(r):
			upper++
			first = first || i == 0
		case unicode.IsLower(r):
			lower++
		case r != '\'' && r != '’':
			other++
		}
	}
	switch {
	case other > 0:
		return 4
	case n == 1:
		return 5
	case upper == 0:
		return 0
	case token.IsCaps(w):
		return 2
	case upper == 1 && first:
		return 1
	}
	return 3
}
