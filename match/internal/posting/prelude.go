package posting

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// preludeFile holds words, as written, that tell whether a sentence speaks of the employer, of the job or of the reader:
// kind | words. tells = verbs behind the employer's name; opens = first words of a sentence about the employer; common =
// words with a capital that are no employer's name; job = words of a sentence that tells of the job, whoever its subject
// is; near = words that tell of it where the subject is not the employer; person = who is asked, and what for; trait,
// doubt = in "If you … we encourage you to apply", what is asked for and what says only that nothing is; general, post =
// of a heading of the role that the employer may praise itself under, and of one that it does not.
//
//go:embed prelude.txt
var preludeFile string

// Many postings begin with the employer's praise of itself, under no heading or under "Description": what it sells, to
// whom, since when. It asks for nothing. In the labelled postings 390 of the 3,250 sentences in front of the duties are such,
// and 21 keywords that matter stand in them alone, nearly all the employer's line of business; in the others stand 1,900.

// preludeWords say by what words a sentence is the employer's: the kinds of each.
type preludeWords map[string]preludeKind

type preludeKind uint16

// In the order of preludeRows; the table's file says what they are.
const (
	tells preludeKind = 1 << iota
	opens
	common
	jobs
	near
	person
	trait
	doubt
	general
	post
	upper // a capital, whatever the word
)

// preludeRows are the kinds of the table, in the order of the constants.
var preludeRows = [...]string{"tells", "opens", "common", "job", "near", "person", "trait", "doubt", "general", "post"}

func newPreludeWords(file string) preludeWords {
	p := make(preludeWords)
	for _, row := range tableRows(file, 2) {
		i := slices.Index(preludeRows[:], row[0])
		if i < 0 {
			panic("embedded table: no kind " + row[0]) // a defect of the build; the tests read every table
		}
		for _, w := range strings.Fields(row[1]) {
			p[w] |= 1 << i
		}
	}
	return p
}

// of returns the kinds of all the words together.
func (p preludeWords) of(words []token.Word) preludeKind {
	var all preludeKind
	for _, kinds := range p.each(words) {
		all |= kinds
	}
	return all
}

// each returns the kinds of each word.
func (p preludeWords) each(words []token.Word) []preludeKind {
	out := make([]preludeKind, len(words))
	for i, w := range words {
		out[i] = p[strings.ReplaceAll(strings.ToLower(w.Text), "’", "'")]
		if w.Upper() {
			out[i] |= upper
		}
	}
	return out
}

// longName is the number of words up to which a name of an employer or of a product of its is looked for.
const longName = 6

// longAside is the number of words up to which something may stand in front of the subject.
const longAside = 14

// praises reports whether the subject of the sentence is the employer: "We …", "Northwind Traders is …", "For over 30
// years, the company …".
func (p preludeWords) praises(words []token.Word) bool {
	kinds := p.each(words)
	for i := 0; i < min(len(words), longAside); i++ {
		if (i == 0 || words[i].Gap >= token.Comma) && theirs(words[i:], kinds[i:]) {
			return true
		}
	}
	return false
}

// theirs reports whether the words begin with the employer and what is told of it: "Northwind's mission is …".
func theirs(words []token.Word, kinds []preludeKind) bool {
	at := words[0].Text == "At"
	if at {
		words, kinds = words[1:], kinds[1:]
	}
	end := 0
	for end < len(words) && end < longName && (kinds[end]&upper != 0 || end > 0 && words[end].Text == "of") && (end == 0 || words[end].Gap <= token.Hyphen) {
		end++
	}
	switch {
	case len(words) == 0 || end == len(words):
		return false
	case kinds[0]&opens != 0 || words[0].Stem == "the" && len(words) > 1 && words[1].Stem == "compani":
		return !at
	case end == 0 || kinds[0]&common != 0:
		return false
	case at:
		return kinds[end]&opens != 0
	}
	return kinds[end]&tells != 0 && words[end].Gap <= token.Space
}

// A prelude follows the sentences in front of the first that tells of the job.
type prelude struct {
	over     bool
	praising bool // the last sentence was the employer's
}

// heading takes the prelude past a heading.
func (p *prelude) heading(r *Reader, section Section, words []token.Word) {
	p.praising = false
	switch section {
	case Duties, Required, Preferred:
		p.over = true
	case Role:
		p.over = p.over || r.prelude.of(words)&(general|post) != general
	}
}

// section returns the section of the sentence s, which is no heading and stands in the section given.
func (p *prelude) section(r *Reader, text string, s Sentence, section Section, bullet bool) Section {
	if p.over || bullet || section != Intro && section != Role {
		p.praising = false
		return section
	}
	kinds := r.prelude.of(s.Words)
	if p.praising = kinds&jobs == 0 && (r.prelude.praises(s.Words) || p.praising && kinds&near == 0 && !r.listed(s.Words)); p.praising {
		return Company
	}
	// A line that is no sentence, a title or a place, tells nothing yet.
	p.over = strings.IndexByte(".!?:;", text[s.End-1]) >= 0 && (s.Words[0].Stem == "you" || kinds&jobs != 0 && kinds&near != 0)
	return section
}

// listed reports whether the sentence opens as an item of what is asked for or to be done.
func (r *Reader) listed(words []token.Word) bool {
	like, ok := r.openings.kind(words)
	return ok && like != Benefits
}

// praisedBelow reports whether the paragraph below lines[i] begins with the employer's praise of itself.
func (r *Reader) praisedBelow(text string, lines []textline.Line, i int) bool {
	if i+1 >= len(lines) || lines[i+1].Bullet != "" {
		return false
	}
	words := r.stems.Words(nil, text, lines[i+1].Start, lines[i+1].End)
	return len(words) > 3 && r.prelude.of(words)&(jobs|near) == 0 && r.prelude.praises(words)
}

// inviting reports whether the sentence that ends in "we encourage you to apply" says whom: "If you have a passion for
// …". One that takes away the fear of not being good enough says nothing.
func (r *Reader) inviting(words []token.Word) bool {
	return words[0].Stem == "if" && strings.HasPrefix(words[1].Stem, "you") && r.prelude.of(words)&(trait|doubt) == trait
}
