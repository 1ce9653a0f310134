// Package tagger decides which phrases of a posting are keywords: things a recruiter would search a resume for.
//
// The model is a semi-Markov log-linear one: every phrase of up to [MaxWords] words gets a score, the sum of the
// weights of its features (its words, the words around it, their form, the section, what labelled postings made of the
// same phrase); the probability of a phrase follows from the scores of all ways to cut the sentence into keywords and
// other words. A score can always be shown feature by feature ([Doc.Explain]).
//
// The weights are learned from labelled postings by the program in train and stand in model.packed.
package tagger

import (
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// MaxWords is the length of the longest phrase considered. 99 % of labelled keywords are shorter.
const MaxWords = 6

// A Known is a phrase that the caller knows to name something.
type Known struct {
	First, End int    // words of the sentence
	Kind       uint8  // from 1, below 16: what sort of thing, in the caller's order
	Name       string // of the thing, however the words put it
	Loose      bool   // its words stand apart or in another order
}

// A Sentence is what the model looks at.
type Sentence struct {
	Words   []token.Word
	Needs   []posting.Need
	Section posting.Section
	Heading bool
	Bullet  bool
	Title   bool // the posting's title
	Known   []Known
	Idle    bool // nobody will ask for its keywords: it is only counted in
}
