package tagger

import (
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// extractor lists the features of the phrases of one sentence, as places in the layout. Training and use share it.
type extractor struct {
	m      *Model
	l      *layout
	d      *Doc
	s      *Sentence
	ids    []int32
	ending []uint8
	form   []uint8
	spans  []span  // of words i to i+n: at i*MaxWords+n-1
	cut    []uint8 // per word: bits of known phrases that reach over the gap before it
	place  int32   // section, or heading, or title
	group  int32   // of sections
}

// span is what is known of some words of the sentence.
type span struct {
	entry   int32 // of the lexicon, plus one
	kind    uint8 // in the corpus
	loose   uint8 // the same, its words apart or in another order
	concept int32 // of the model's, plus one
	good    bool  // known as a keyword, here or there
	inside  uint8 // bits: of a longer phrase of the lexicon, of the corpus
}

// reset makes the extractor ready for sentence i of d.
func (x *extractor) reset(d *Doc, i int) {
	s := &d.sentences[i]
	n := len(s.Words)
	x.m, x.l, x.d, x.s, x.ids = d.m, &d.m.layout, d, s, d.ids[i]
	x.ending, x.form, x.cut = grow(x.ending, n), grow(x.form, n), grow(x.cut, n+1)
	x.spans = grow(x.spans, n*MaxWords)
	for k, w := range s.Words {
		x.ending[k], x.form[k] = endingOf(w.Text), formOf(w.Text)
	}
	x.find()
	x.place = int32(s.Section)
	switch {
	case s.Title:
		x.place, x.group = placeTitle, 3
	case s.Heading:
		x.place, x.group = placeHeading, 3
	case s.Section >= posting.Meta:
		x.group = 2
	case s.Section == posting.Required || s.Section == posting.Preferred:
		x.group = 1
	default:
		x.group = 0
	}
}

// grow returns s with n zero elements.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	s = s[:n]
	clear(s)
	return s
}

// find looks up the phrases that the lexicon and the corpus know.
func (x *extractor) find() {
	for i := range x.ids {
		node := int32(0)
		for j := i; j < len(x.ids) && j-i < MaxWords; j++ {
			if j > i && x.s.Words[j].Gap > token.Slash {
				break
			}
			if node = x.m.lexicon.trie.Step(node, x.ids[j]); node < 0 {
				break
			}
			if e := x.m.lexicon.value[node]; e >= 0 {
				x.spans[i*MaxWords+j-i].entry = e + 1
				if x.d.entry(e).good() {
					x.spans[i*MaxWords+j-i].good = true
					x.cover(i, j+1, 1)
				}
			}
		}
	}
	for _, k := range x.s.Known {
		if n := k.End - k.First; k.First >= 0 && k.End <= len(x.ids) && 0 < n && n <= MaxWords && k.Kind < kinds {
			s := &x.spans[k.First*MaxWords+n-1]
			if !k.Loose {
				s.kind, s.good = k.Kind, true
				x.cover(k.First, k.End, 2)
			} else if s.loose = k.Kind; s.concept > 0 {
				continue // a name as it stands goes first
			}
			if id, ok := x.m.conceptOf[k.Name]; ok {
				s.concept = id + 1
			}
		}
	}
}

// cover marks what lies in the known phrase of words i to j, and the gaps that it reaches over.
func (x *extractor) cover(i, j int, bit uint8) {
	for a := i; a < j; a++ {
		for b := a + 1; b <= j; b++ {
			if b-a < j-i {
				x.spans[a*MaxWords+b-a-1].inside |= bit
			}
		}
		if a > i {
			x.cut[a] |= bit
		}
	}
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

// around returns the stem at word i as seen from a phrase whose edge lies at the gap before word edge.
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
	if id := x.ids[i]; id >= 0 && id < x.m.common {
		return id + idWords
	}
	return idUnknown
}

func (x *extractor) class(i int) int32 {
	if i < 0 || i >= len(x.ids) || x.ids[i] < 0 {
		return 0
	}
	return int32(x.m.class[x.ids[i]])
}

// begin lists the features that depend on where a phrase begins.
func (x *extractor) begin(f []int32, i int) []int32 {
	l, prev, class := x.l, x.around(i-1, i), x.class(i)
	gap := int32(7)
	if i > 0 {
		gap = int32(x.s.Words[i].Gap)
	}
	f = append(f, l.at(tFirst, x.word(i)), l.at(tPrev, prev), l.at(tFirstEnding, int32(x.ending[i])), l.at(tFirstForm, int32(x.form[i])),
		l.at(tFirstClass, class), l.at(tBefore, gap), l.at(tCutBefore, int32(x.cut[i])),
		l.at(tSection, x.place), l.at(tNeed, int32(x.s.Needs[i])), l.at(tOpening, x.word(0)))
	bullet := int32(0)
	if x.s.Bullet {
		bullet = 1
	}
	f = append(f, l.at(tBulletEnding, (bullet*3+int32(min(i, 2)))*endings+int32(x.ending[i])), l.at(tBulletClass, (bullet*2+int32(min(i, 1)))*l.classes+class),
		l.at(tPlaceClass, (bullet*places+x.place)*l.classes+class))
	f = x.pair(f, tPrevPair, prev, class, 0)
	f = x.pair(f, tFirstPart, x.word(i), x.group, 0)
	f = x.pair(f, tOpeningForm, x.word(0), int32(min(i, 2)), int32(x.form[i]))
	if prev >= idUnknown {
		f = append(f, l.at(tPrevClass, x.class(i-1)), l.at(tPrevEnding, int32(x.ending[i-1])), l.at(tPrev2, x.around(i-2, i-1)),
			l.at(tLeftClass, x.class(i-1)*l.classes+class))
	} else if prev == idComma {
		f = append(f, l.at(tPrev2, x.word(i-1)))
	}
	return f
}

// end lists the features that depend on where a phrase ends: before word j.
func (x *extractor) end(f []int32, j int) []int32 {
	l, last, next, gap, cut := x.l, j-1, int32(idEnd), int32(7), uint8(0)
	if j < len(x.ids) {
		next, gap, cut = x.around(j, j), int32(x.s.Words[j].Gap), x.cut[j]
	}
	class := x.class(last)
	f = append(f, l.at(tLast, x.word(last)), l.at(tNext, next), l.at(tLastEnding, int32(x.ending[last])), l.at(tLastForm, int32(x.form[last])),
		l.at(tLastClass, class), l.at(tAfter, gap), l.at(tCutAfter, int32(cut)))
	f = x.pair(f, tNextPair, next, class, 0)
	f = x.pair(f, tLastPart, x.word(last), x.group, 0)
	if next >= idUnknown {
		f = append(f, l.at(tNextClass, x.class(j)), l.at(tNextEnding, int32(x.ending[j])), l.at(tRightClass, class*l.classes+x.class(j)))
		if j+1 < len(x.ids) {
			f = append(f, l.at(tNext2, x.around(j+1, j+1)))
		}
	}
	return f
}

// in lists the features of a word inside a phrase.
func (x *extractor) in(f []int32, i int) []int32 {
	return append(f, x.l.at(tIn, x.word(i)), x.l.at(tInClass, x.class(i)), x.l.at(tInForm, int32(x.form[i])))
}

// phrase lists the features of a phrase as a whole.
func (x *extractor) phrase(f []int32, p *Phrase) []int32 {
	l, i, j := x.l, p.First, p.End
	n := int32(j - i)
	f = append(f, l.at(tLength, n), l.at(tLengthSection, x.place*8+n), l.at(tCount, int32(min(x.d.counts[p.key], 4))))
	if n == 1 {
		f = append(f, l.at(tOnly, x.word(i)), l.at(tOnlyClass, x.class(i)))
	} else {
		f = append(f, l.at(tHeadClass, x.class(j-1)*8+n), l.at(tPairClass, x.class(i)*l.classes+x.class(j-1)))
		f = x.pair(f, tEnds, x.word(i), x.word(j-1), 0)
	}
	next := int32(idEnd)
	if j < len(x.ids) {
		next = x.around(j, j)
	}
	f = x.pair(f, tAround, x.around(i-1, i), next, min(n, 3))
	all := int32(len(x.ids))
	f = append(f, l.at(tSentence, min(all, 40)/4*8+n), l.at(tRest, min(all-n, 31)*4+x.group))
	f = x.looks(f, i, j)
	return x.known(f, i, j)
}

// looks lists the features of how the phrase's words look.
func (x *extractor) looks(f []int32, i, j int) []int32 {
	form := int32(0)
	for k := i; k < j && k < i+3; k++ {
		form = form*(forms+1) + int32(x.form[k]) + 1
	}
	form *= 4
	if i == 0 {
		form++
	}
	if j-i > 3 {
		form += 2
	}
	rarest := uint8(255)
	for k := i; k < j; k++ {
		if x.ids[k] < 0 {
			rarest = 0
		} else {
			rarest = min(rarest, x.m.band[x.ids[k]])
		}
	}
	ending := (int32(x.ending[i])*endings+int32(x.ending[j-1]))*3 + int32(min(j-i, 3)-1)
	return append(f, x.l.at(tEndings, ending), x.l.at(tForms, form), x.l.at(tFrequency, int32(rarest)*8+int32(j-i)))
}

// known lists the features of what is known about the phrase.
func (x *extractor) known(f []int32, i, j int) []int32 {
	l, s := x.l, &x.spans[i*MaxWords+j-i-1]
	var e entry
	if s.entry > 0 {
		e = x.d.entry(s.entry - 1)
	}
	bucket, kind, holds := e.bucket(), int32(s.kind), int32(0)
	if j-i > 1 {
		if x.spans[i*MaxWords+j-i-2].good {
			holds |= 1
			f = append(f, l.at(tAddition, x.word(j-1)))
		}
		if x.spans[(i+1)*MaxWords+j-i-2].good {
			holds |= 2
			f = append(f, l.at(tModifier, x.word(i)))
		}
		if s.good {
			holds |= 4
		}
	}
	if s.loose > 0 {
		f = append(f, l.at(tLoose, int32(s.loose)*4+x.group))
	}
	if s.concept > 0 {
		tight := int32(0)
		if kind > 0 {
			tight = 1
		}
		b := x.d.concept(s.concept - 1).bucket()
		f = append(f, l.at(tConcept, b*2+tight), l.at(tConceptSection, b*4+x.group))
	}
	return append(f, l.at(tLabelled, bucket), l.at(tLabelledSection, bucket*4+x.group), l.at(tCorpus, kind),
		l.at(tCorpusSection, kind*4+x.group), l.at(tInside, int32(s.inside)), l.at(tHolds, holds))
}
