// Package posting reads the structure of a job posting: which part of it a line belongs to, its sentences, and how
// strongly each word of them is asked for. It knows no skills.
package posting

import (
	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A Section is a part of a posting.
type Section uint8

// Sections. Those from Company on ask for nothing and are ignored for keywords.
const (
	Intro     Section = iota // before the first heading
	Role                     // what the job is
	Duties                   // what the holder will do
	Required                 // what the holder must bring
	Preferred                // what would be nice
	Meta                     // location, hours, grade
	Company                  // about the employer
	Benefits
	Pay
	Legal  // equal opportunity, privacy, accommodation
	Apply  // how to apply, the hiring process
	Chrome // what a scraped page brought along
)

var sectionNames = [...]string{"intro", "role", "duties", "required", "preferred", "meta", "company", "benefits", "pay", "legal", "apply", "chrome"}

func (s Section) String() string { return sectionNames[s] }

// Ignored reports whether the section asks the reader for nothing.
func (s Section) Ignored() bool { return s >= Company }

// A Need says how strongly something is asked for.
type Need uint8

// Needs, the weakest first.
const (
	None      Need = iota // expressly not asked for
	Mentioned             // part of the description
	Wanted                // preferred, a plus
	Must                  // required
)

// A Block is a heading, a bullet with its wrapped lines, or a paragraph.
type Block struct {
	Start, End  int     // bytes in the text
	First, Last int     // indices of its lines
	Section     Section // that of its heading
	Heading     bool
	Bullet      bool
	Tools       bool   // tells what the employer works with
	Unasked     bool   // stands under a heading of what is expressly not asked for
	Years       [2]int // bytes of the number of years that its row of a table asks for; 0, 0 for none
	Under       int    // index of the heading block it stands under; -1 for none
}

// A Sentence is a sentence of a block, or the whole of a heading.
type Sentence struct {
	Start, End int     // bytes in the text
	Block      int     // index
	Section    Section // that of its block, or of the boilerplate it plainly is
	Heading    bool
	Words      []token.Word
	Needs      []Need  // of each word
	Like       Section // what its opening is like: Required, Duties, Benefits; Intro when it tells nothing
}

// A Posting is the structure of a posting's text.
type Posting struct {
	Blocks    []Block
	Sentences []Sentence
	Page      [][2]int // the numbers of lines, first and last of each run, that are the page's it stands in
}

// A Reader reads postings. It is safe for concurrent use by multiple goroutines.
type Reader struct {
	stems    *token.Stemmer
	headings *headingRules
	cues     *cueRules
	boiler   *boilerplateRules
	openings *openingRules
	glue     *glueWords
	page     *pageRules
	mail     mailRules
	prelude  preludeWords

	announcing *phrase.Set
	conditions *conditionRules
}

// NewReader returns a Reader that stems with s.
func NewReader(s *token.Stemmer) *Reader {
	openings := openingsFile
	return &Reader{stems: s, headings: parseHeadings(headingsFile, s), cues: parseCues(cuesFile, s), boiler: parseBoilerplate(boilerplateFile, s), openings: parseOpenings(openings, s), glue: newGlueWords(openings), page: parsePage(pageFile), mail: parseMail(mailFile), prelude: newPreludeWords(preludeFile), announcing: newAnnouncing(s), conditions: parseConditions(conditionsFile, s)}
}

// Read returns the structure of the posting text with its lines.
func (r *Reader) Read(text string, lines []textline.Line) *Posting {
	lines, around := r.frame(text, lines)
	lines, cells := r.specifications(text, lines)
	lines = r.withBullets(text, lines)
	p := &Posting{Blocks: r.blocks(text, lines, cells), Page: around}
	// One backing array holds the words of all sentences; a posting has about one word per six bytes.
	words := make([]token.Word, 0, len(text)/5+8)
	needs := make([]Need, 0, cap(words))
	var end ending
	var drift drift
	var prelude prelude
	wished := "" // the bullet of the list, opened with a wish, that the sentence before is of
	var ranges [][2]int
	for i, b := range p.Blocks {
		end.next(b)
		ranges = r.sentences(ranges[:0], text, b)
		for _, s := range ranges {
			from := len(words)
			words = r.stems.Words(words, text, s[0], s[1])
			if len(words) == from {
				continue
			}
			sentence := Sentence{Start: s[0], End: s[1], Block: i, Section: b.Section, Heading: b.Heading, Words: words[from:len(words):len(words)]}
			if !b.Heading {
				section := drift.of(r, b, i, sentence.Words)
				if s := end.section(r, text, b, sentence.Words); section == b.Section || s != b.Section && s.Ignored() {
					section = s
				}
				sentence.Section = prelude.section(r, text, sentence, r.boilerplate(sentence.Words, section), b.Bullet)
				if end.seen(sentence, b.Bullet); judges(text, sentence) {
					sentence.Section = Required
				}
			} else if i > 0 {
				prelude.heading(r, b.Section, sentence.Words)
			}
			if like, ok := r.openings.kind(sentence.Words); ok {
				sentence.Like = like
			}
			if n := len(p.Sentences); !b.Heading && n > 0 && p.Sentences[n-1].Block == i {
				wished = wishedItem(wished, text, p.Sentences[n-1], sentence)
			} else {
				wished = ""
			}
			if wished != "" && !sentence.Section.Ignored() {
				sentence.Section = Preferred
			}
			needs = r.cues.needs(needs, text, sentence)
			if n := len(p.Sentences); n > 0 && p.Sentences[n-1].Block == i {
				carry(needs[from:], text, p.Sentences[n-1], sentence)
				r.cues.weaken(text, p.Sentences[n-1], sentence)
			}
			if b.Unasked {
				clear(needs[from:])
			}
			sentence.Needs = needs[from:len(needs):len(needs)]
			p.Sentences = append(p.Sentences, sentence)
		}
	}
	p.askStack()
	return p
}

// longTitle is the length, in bytes, up to which a first paragraph can be the job's title.
const longTitle = 120

// Title reports whether the block with this index is the job's title: the first one, unless the posting begins with a
// paragraph.
func (p *Posting) Title(block int) bool {
	return block == 0 && p.Blocks[0].End-p.Blocks[0].Start <= longTitle
}

// Locate returns the sentence whose words lie in the byte range [start, end), and the first and the end of these words;
// false when no word does.
func (p *Posting) Locate(start, end int) (sentence, first, last int, ok bool) {
	for i, s := range p.Sentences {
		first, last = -1, -1
		for w, word := range s.Words {
			if word.Start >= start && word.End <= end {
				if first < 0 {
					first = w
				}
				last = w + 1
			}
		}
		if first >= 0 {
			return i, first, last, true
		}
	}
	return 0, 0, 0, false
}
