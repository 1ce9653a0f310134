package posting

import (
	_ "embed"
	"strings"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// boilerplateFile holds words (by stem) that only boilerplate holds: section | words. One of them makes a sentence
// boilerplate; "^" ties them to its beginning. "unless WORD": not where this word follows ("Health Insurance Portability
// and Accountability Act").
//
//go:embed boilerplate.txt
var boilerplateFile string

// boilerplateRules knows the words that only boilerplate holds.
type boilerplateRules struct {
	set      *phrase.Set
	sections []Section
	begin    []bool   // the words must begin the sentence
	unless   []string // the stem of the word behind with which they mean something else
}

func parseBoilerplate(file string, s *token.Stemmer) *boilerplateRules {
	b := &boilerplateRules{set: phrase.New(s)}
	b.set.OverCommas = true // "medical, dental", "race, color"
	for _, row := range tableRows(file, 2) {
		words, unless, _ := strings.Cut(row[1], " unless ")
		words, begin := strings.CutPrefix(words, "^")
		b.set.Add(stemsOf(s, words), int32(len(b.sections)))
		b.begin = append(b.begin, begin)
		b.unless = append(b.unless, strings.Join(stemsOf(s, unless), " "))
		b.sections = append(b.sections, sectionOf(row[0]))
	}
	return b
}

// own reports whether the words of boilerplate of section s only name what the sentence, of a part like under, asks for:
// "Experience in the life insurance industry", "Administer stock options".
func (r *Reader) own(words []token.Word, s, under Section) bool {
	switch {
	case s != Benefits && s != Pay && s != Legal:
		return false
	case under == Required || under == Preferred:
		return s != Legal && asking(words) && words[1].Stem != "day" // "25 days annual leave a year"
	case under == Duties:
		like, ok := r.openings.kind(words[:1])
		return ok && like == Duties
	}
	return false
}

// longLink is the number of words up to which a line that names a link of the page is nothing else.
const longLink = 12

// boilerplate returns the section of a sentence of these words: that of the boilerplate it plainly is, else under. A
// posting in a single paragraph ends in boilerplate, so that a block is too much to judge at once.
func (r *Reader) boilerplate(words []token.Word, under Section) Section {
	if under.Ignored() {
		return under
	}
	links := 0
	for m := range r.boiler.set.All(words) {
		if r.boiler.begin[m.Value] && m.First > 0 {
			continue
		}
		if unless := r.boiler.unless[m.Value]; unless != "" && m.End < len(words) && words[m.End].Stem == unless {
			continue
		}
		s := r.boiler.sections[m.Value]
		if r.own(words, s, under) || s == Legal && words[m.End-1].Stem == "appli" && r.inviting(words) {
			continue
		}
		if s != Chrome || len(words) <= longLink {
			return s
		}
		links++
	}
	if links > 1 { // a row of them
		return Chrome
	}
	return under
}
