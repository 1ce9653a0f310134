package posting

import (
	_ "embed"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

//go:embed boilerplate.txt
var boilerplateFile string

// boilerplateRules knows the words that only boilerplate holds.
type boilerplateRules struct {
	set      *phrase.Set
	sections []Section
}

func parseBoilerplate(file string, s *token.Stemmer) *boilerplateRules {
	b := &boilerplateRules{set: phrase.New()}
	for _, row := range tableRows(file, 2) {
		b.set.Add(stemsOf(s, row[1]), int32(len(b.sections)))
		b.sections = append(b.sections, sectionOf(row[0]))
	}
	return b
}

// boilerplate returns the section of a sentence of these words: that of the boilerplate it plainly is, else under. A
// posting in a single paragraph ends in boilerplate, so that a block is too much to judge at once.
func (r *Reader) boilerplate(words []token.Word, under Section) Section {
	if under.Ignored() && under != Company {
		return under
	}
	// Telling phrases reach over commas: "medical, dental", "race, color".
	loose := make([]token.Word, len(words))
	copy(loose, words)
	for i := range loose {
		if loose[i].Gap == token.Comma {
			loose[i].Gap = token.Space
		}
	}
	for m := range r.boiler.set.All(loose) {
		switch s := r.boiler.sections[m.Value]; {
		case s == Role:
			if under == Company {
				return Role
			}
		case under != Company && (s != Chrome || len(words) <= 12):
			return s
		}
	}
	return under
}
