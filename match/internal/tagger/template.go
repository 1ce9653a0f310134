package tagger

import "github.com/resumematch/resumematch/match/internal/posting"

// A template is a kind of feature; a feature is a template with a value.
type template uint8

const (
	// The values of these are stems, or boundaries.
	tFirst    template = iota // the first word
	tLast                     // … the last
	tIn                       // … each word
	tOnly                     // … the only word
	tPrev                     // … the word before, or the boundary there
	tNext                     // … the word behind
	tPrev2                    // … the second word before
	tNext2                    // … the second word behind
	tModifier                 // … the first word, if the others are a known phrase
	tAddition                 // … the last word, if the others are a known phrase
	tOpening                  // … the first word of the sentence
	// The values of these are distributional classes.
	tFirstClass
	tLastClass
	tInClass
	tOnlyClass
	tPrevClass
	tNextClass
	// The values of these are pairs of classes.
	tPairClass  // first and last word
	tLeftClass  // word before and first word
	tRightClass // last word and word behind
	tHeadClass  // last word, and length
	// The values of these are a few numbers.
	tFirstEnding // see endingOf
	tLastEnding
	tPrevEnding
	tNextEnding
	tEndings   // of the first and the last word
	tFirstForm // see formOf
	tLastForm
	tInForm
	tForms  // of up to three words, and whether the sentence begins here
	tBefore // punctuation before
	tAfter  // … behind
	tLength
	tLengthSection
	tLabelled // what labelled postings made of the phrase
	tLabelledSection
	tCorpus // kind of thing the corpus has it for
	tCorpusSection
	tLoose   // kind of thing the corpus has it for, its words apart or in another order; and group of sections
	tConcept // what labelled postings made of the thing, in whatever words; whether these are its name
	tConceptSection
	tInside    // it lies inside a longer phrase that is known
	tHolds     // it holds a known phrase: at its beginning, at its end
	tCutBefore // a known phrase reaches over its beginning
	tCutAfter  // … its end
	tSection
	tNeed
	tCount        // how often the phrase stands in the posting
	tFrequency    // how many postings hold its rarest word, and length
	tBulletEnding // in a bullet, how many words are before, ending of the first word
	tBulletClass  // in a bullet, whether words are before, class of the first word
	tPlaceClass   // in a bullet, section, class of the first word
	tSentence     // length of the sentence, and of the phrase
	tRest         // how many words of the sentence it leaves, and section
	// The values of these are pairs with a stem in them; see pairs.
	tEnds        // first and last word
	tPrevPair    // word before, class of the first word
	tNextPair    // word behind, class of the last word
	tAround      // words before and behind, length
	tFirstPart   // first word, section
	tLastPart    // last word, section
	tOpeningForm // first word of the sentence, how many words are before, how the first word is written
	templates

	stemTemplates  = int32(tOpening) + 1
	classTemplates = int32(tNextClass-tFirstClass) + 1
)

// catalog names the templates: in the model file and for a reader of [Reason]; and says how many values they have where
// these are a few numbers.
var catalog = [templates]struct {
	slug, name string
	values     int32
}{
	tFirst:           {"first", "first word", 0},
	tLast:            {"last", "last word", 0},
	tIn:              {"in", "word", 0},
	tOnly:            {"only", "only word", 0},
	tPrev:            {"prev", "word before", 0},
	tNext:            {"next", "word behind", 0},
	tPrev2:           {"prev2", "second word before", 0},
	tNext2:           {"next2", "second word behind", 0},
	tModifier:        {"modifier", "word before a known phrase", 0},
	tAddition:        {"addition", "word behind a known phrase", 0},
	tOpening:         {"opening", "sentence begins with", 0},
	tFirstClass:      {"first-class", "class of first word", 0},
	tLastClass:       {"last-class", "class of last word", 0},
	tInClass:         {"in-class", "class of a word", 0},
	tOnlyClass:       {"only-class", "class of only word", 0},
	tPrevClass:       {"prev-class", "class of word before", 0},
	tNextClass:       {"next-class", "class of word behind", 0},
	tPairClass:       {"pair-class", "classes of first and last word", 0},
	tLeftClass:       {"left-class", "classes over the beginning", 0},
	tRightClass:      {"right-class", "classes over the end", 0},
	tHeadClass:       {"head-class", "class of last word and length", 0},
	tFirstEnding:     {"first-ending", "ending of first word", endings},
	tLastEnding:      {"last-ending", "ending of last word", endings},
	tPrevEnding:      {"prev-ending", "ending of word before", endings},
	tNextEnding:      {"next-ending", "ending of word behind", endings},
	tEndings:         {"endings", "endings", endings * endings * 3},
	tFirstForm:       {"first-form", "writing of first word", forms},
	tLastForm:        {"last-form", "writing of last word", forms},
	tInForm:          {"in-form", "writing of a word", forms},
	tForms:           {"forms", "writing", 4 * (forms + 1) * (forms + 1) * (forms + 1)},
	tBefore:          {"before", "sign before", 8},
	tAfter:           {"behind", "sign behind", 8},
	tLength:          {"length", "length", 8},
	tLengthSection:   {"length-section", "length and section", 8 * places},
	tLabelled:        {"labelled", "in labelled postings", buckets},
	tLabelledSection: {"labelled-section", "in labelled postings, by section", buckets * 4},
	tCorpus:          {"corpus", "in the corpus", kinds},
	tCorpusSection:   {"corpus-section", "in the corpus, by section", kinds * 4},
	tLoose:           {"loose", "in the corpus, in other order", kinds * 4},
	tConcept:         {"concept", "in labelled postings, in any words", buckets * 2},
	tConceptSection:  {"concept-section", "in labelled postings, in any words, by section", buckets * 4},
	tInside:          {"inside", "inside a longer name", 8},
	tHolds:           {"holds", "holds a known phrase", 16},
	tCutBefore:       {"cut-before", "begins inside a known phrase", 8},
	tCutAfter:        {"cut-behind", "ends inside a known phrase", 8},
	tSection:         {"section", "section", places},
	tNeed:            {"need", "need", 4},
	tCount:           {"count", "times in the posting", 5},
	tFrequency:       {"frequency", "frequency in postings", 20 * 8},
	tBulletEnding:    {"bullet-ending", "ending of first word and its place", 2 * 3 * endings},
	tBulletClass:     {"bullet-class", "class of first word and its place", 0},
	tPlaceClass:      {"place-class", "class of first word and section", 0},
	tSentence:        {"sentence", "length of the sentence", 11 * 8},
	tRest:            {"rest", "rest of the sentence", 32 * 4},
	tEnds:            {"ends", "first and last word", 0},
	tPrevPair:        {"prev-pair", "word before and class of first word", 0},
	tNextPair:        {"next-pair", "word behind and class of last word", 0},
	tAround:          {"around", "words around", 0},
	tFirstPart:       {"first-part", "first word and section", 0},
	tLastPart:        {"last-part", "last word and section", 0},
	tOpeningForm:     {"opening-form", "sentence begins with, and first word", 0},
}

const (
	// kinds is the number of kinds of known phrases, and of none.
	kinds = 16
	// maxClasses bounds the classes of a model file: pairs of classes have a place each.
	maxClasses = 1 << 10
)

// A sentence's place is its section or, for headings and titles, one behind these; places is their number.
const (
	placeHeading = int32(posting.Chrome) + 1
	placeTitle   = placeHeading + 1
	places       = placeTitle + 1
)

// A layout says where in the array of weights the features lie. Features of one stem lie side by side, as do those of
// one class: they are asked for together.
type layout struct {
	stems, classes int32 // with boundaries, with the class of rare words
	base, stride   [templates]int32
	size           int32
}

func newLayout(stems, classes int) layout {
	l := layout{stems: int32(stems), classes: int32(classes)}
	for t := range templates {
		switch {
		case t < tFirstClass:
			l.base[t], l.stride[t] = int32(t), stemTemplates
		case t < tPairClass:
			l.base[t], l.stride[t] = l.stems*stemTemplates+int32(t-tFirstClass), classTemplates
		case t < tEnds:
			if t == tPairClass {
				l.size = l.stems*stemTemplates + l.classes*classTemplates
			}
			l.base[t], l.stride[t] = l.size, 1
			l.size += l.values(t)
		}
	}
	return l
}

// values is the number of values of the template.
func (l *layout) values(t template) int32 {
	switch {
	case t < tFirstClass:
		return l.stems
	case t < tPairClass:
		return l.classes
	case t < tHeadClass:
		return l.classes * l.classes
	case t == tHeadClass:
		return l.classes * 8
	case t == tBulletClass:
		return l.classes * 4
	case t == tPlaceClass:
		return l.classes * 2 * places
	}
	return catalog[t].values
}

// at returns the place of a feature.
func (l *layout) at(t template, v int32) int32 { return l.base[t] + v*l.stride[t] }

// feature returns the template and value at a place.
func (l *layout) feature(at int32) (template, int32) {
	switch words := l.stems * stemTemplates; {
	case at < words:
		return template(at % stemTemplates), at / stemTemplates
	case at < words+l.classes*classTemplates:
		return tFirstClass + template((at-words)%classTemplates), (at - words) / classTemplates
	}
	t := tEnds - 1
	for l.base[t] > at {
		t--
	}
	return t, at - l.base[t]
}
