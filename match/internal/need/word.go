package need

import (
	"iter"
	"strings"

	"github.com/resumematch/resumematch/match/internal/posting"
)

// The name of a feature is a sequence of words, such as "opening experi section required". Each word has a number, its
// symbol: first come the words that features are made with, in this order, then the sections, then stems and the like.
const (
	wDigit int32 = iota // "0" to "4"
	_
	_
	_
	_
	wBias
	wKind
	wPlaces
	wPosting
	wSection
	wCue
	wCues
	wBullet
	wFalse
	wTrue
	wFirst
	wDepth
	wName
	wHeading
	wLike
	wOpening
	wLast
	wBefore
	wNear
	wStrongest
	wList
	wPart
	wAsks
	wDoes
	wAbove
	wBelow
	wNone
	wFew
	wSome
	wMost
	wAll
	wTitle
	wIntro // the first section
)

// ownWords are the words from wDigit to wTitle.
const ownWords = `0 1 2 3 4 bias kind places posting section cue cues bullet false true first depth name heading like opening last before near
strongest list part asks does above below none few some most all title`

// sections is the number of sections; their names where the keyword stands in a heading follow the plain ones.
const sections = int32(posting.Chrome) + 1

// sectionWord is the symbol of a section.
func sectionWord(s posting.Section) int32 { return wIntro + int32(s) }

// inHeading is the word for a keyword in a heading, behind that of the section: the two are one word.
const inHeading = " heading"

// digit is the symbol of a small number; from four on they are one.
func digit(n int) int32 { return wDigit + int32(min(n, 4)) }

// A vocabulary numbers the words in the names of features.
type vocabulary struct {
	symbols map[string]int32
	words   []string
	open    bool                           // in training: a word not seen before gets a symbol
	cues    [1 << (posting.Must + 1)]int32 // set of needs, as bits → the word for it: "13"
}

func newVocabulary() vocabulary {
	v := vocabulary{symbols: make(map[string]int32, 1<<13)}
	for _, word := range strings.Fields(ownWords) {
		v.number(word)
	}
	for s := range posting.Chrome + 1 {
		v.number(s.String())
	}
	for s := range posting.Chrome + 1 {
		v.number(s.String() + inHeading)
	}
	for set := range v.cues {
		word := ""
		for n := range posting.Must + 1 {
			if set>>n&1 != 0 {
				word += v.words[digit(int(n))]
			}
		}
		v.cues[set] = v.number(word)
	}
	return v
}

// number returns the symbol of a word, a new one if need be.
func (v *vocabulary) number(word string) int32 {
	symbol, ok := v.symbols[word]
	if !ok {
		symbol = int32(len(v.words))
		v.symbols[word] = symbol
		v.words = append(v.words, word)
	}
	return symbol
}

// symbol returns the symbol of a word; -1 when no feature has it.
func (v *vocabulary) symbol(word string) int32 {
	if symbol, ok := v.symbols[word]; ok {
		return symbol
	}
	if v.open {
		return v.number(word)
	}
	return -1
}

// text returns the name that these symbols make.
func (v *vocabulary) text(symbols []int32) string {
	var b strings.Builder
	for i, symbol := range symbols {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(v.words[symbol])
	}
	return b.String()
}

// wordsOf yields the words of a feature's name.
func wordsOf(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for start := 0; start <= len(name); {
			end := len(name)
			if n := strings.IndexByte(name[start:], ' '); n >= 0 {
				end = start + n
			}
			if start > 0 && strings.HasPrefix(name[end:], inHeading) {
				end += len(inHeading)
			}
			if !yield(name[start:end]) {
				return
			}
			start = end + 1
		}
	}
}
