package posting

import (
	_ "embed"
	"strings"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

//go:embed boilerplate.txt
var boilerplateFile string

// boilerplateRules knows the words that only boilerplate holds.
type boilerplateRules struct {
	set      *phrase.Set
	sections []Section
	begin    []bool // the words must begin the sentence
}

func parseBoilerplate(file string, s *token.Stemmer) *boilerplateRules {
	b := &boilerplateRules{set: phrase.New(s)}
	b.set.OverCommas = true // "medical, dental", "race, color"
	for _, row := range tableRows(file, 2) {
		words, begin := strings.CutPrefix(row[1], "^")
		b.set.Add(stemsOf(s, words), int32(len(b.sections)))
		b.begin = append(b.begin, begin)
		b.sections = append(b.sections, sectionOf(row[0]))
	}
	return b
}

// boilerplate returns the section of a sentence of these words: that of the boilerplate it plainly is, else under. A
// posting in a single paragraph ends in boilerplate, so that a block is too much to judge at once.
func (r *Reader) boilerplate(words []token.Word, under Section) Section {
	if under.Ignored() {
		return under
	}
	for m := range r.boiler.set.All(words) {
		if r.boiler.begin[m.Value] && m.First > 0 {
			continue
		}
		if s := r.boiler.sections[m.Value]; s != Chrome || len(words) <= 12 {
			return s
		}
	}
	return under
}
