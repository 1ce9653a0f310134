package tagger

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

// templateSlugs name the templates in the model file.
var templateSlugs = [templates]string{
	"first", "last", "in", "only", "prev", "next", "prev2", "next2", "modifier", "addition", "opening",
	"first-class", "last-class", "in-class", "only-class", "prev-class", "next-class",
	"pair-class", "left-class", "right-class", "head-class",
	"first-ending", "last-ending", "prev-ending", "next-ending", "endings",
	"first-form", "last-form", "in-form", "forms", "before", "behind", "length", "length-section",
	"labelled", "labelled-section", "corpus", "corpus-section", "inside", "holds", "cut-before", "cut-behind",
	"section", "need", "count", "frequency",
	"bullet-ending", "bullet-class", "place-class", "sentence", "rest",
	"ends", "prev-pair", "next-pair", "around", "first-part", "last-part", "opening-form",
}

// templateNames name them for a reader of [Reason].
var templateNames = [templates]string{
	"first word", "last word", "word", "only word", "word before", "word behind", "second word before", "second word behind",
	"word before a known phrase", "word behind a known phrase", "sentence begins with",
	"class of first word", "class of last word", "class of a word", "class of only word", "class of word before", "class of word behind",
	"classes of first and last word", "classes over the beginning", "classes over the end", "class of last word and length",
	"ending of first word", "ending of last word", "ending of word before", "ending of word behind", "endings",
	"writing of first word", "writing of last word", "writing of a word", "writing", "sign before", "sign behind", "length", "length and section",
	"in labelled postings", "in labelled postings, by section", "in the corpus", "in the corpus, by section",
	"inside a longer name", "holds a known phrase", "begins inside a known phrase", "ends inside a known phrase",
	"section", "need", "times in the posting", "frequency in postings",
	"ending of first word and its place", "class of first word and its place", "class of first word and section", "length of the sentence", "rest of the sentence",
	"first and last word", "word before and class of first word", "word behind and class of last word", "words around", "first word and section", "last word and section",
	"sentence begins with, and first word",
}

// templateSizes are the numbers of values of the templates from tFirstEnding on whose values are few.
var templateSizes = [templates]int32{
	tFirstEnding: endings, tLastEnding: endings, tPrevEnding: endings, tNextEnding: endings, tEndings: endings * endings * 3,
	tFirstForm: forms, tLastForm: forms, tInForm: forms, tForms: 4 * (forms + 1) * (forms + 1) * (forms + 1), tBefore: 8, tAfter: 8,
	tLength: 8, tLengthSection: 8 * places, tLabelled: buckets, tLabelledSection: buckets * 4,
	tCorpus: kinds, tCorpusSection: kinds * 4, tInside: 8, tHolds: 16, tCutBefore: 8, tCutAfter: 8,
	tSection: places, tNeed: 4, tCount: 5, tFrequency: 20 * 8,
	tBulletEnding: 2 * 3 * endings, tSentence: 11 * 8, tRest: 32 * 4,
}

const (
	// kinds is the number of kinds of known phrases, and of none.
	kinds = 16
	// places is the number of sections, headings and titles apart.
	places = 14
	// maxClasses bounds the classes of a model file: pairs of classes have a place each.
	maxClasses = 1 << 10
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
	return templateSizes[t]
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
