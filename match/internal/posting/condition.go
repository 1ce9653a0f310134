package posting

import (
	_ "embed"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

//go:embed conditions.txt
var conditionsFile string

// A Condition is a sentence of a posting that makes a condition on the person: the right to work, citizenship, travel.
type Condition struct {
	Kind       string
	Start, End int // bytes of its text
}

// conditionRules know the words of conditions.
type conditionRules struct {
	set   *phrase.Set
	kinds []string
}

func parseConditions(file string, s *token.Stemmer) *conditionRules {
	c := &conditionRules{set: phrase.New(s)}
	for _, row := range tableRows(file, 2) {
		c.set.Add(stemsOf(s, row[1]), int32(len(c.kinds)))
		c.kinds = append(c.kinds, row[0])
	}
	return c
}

// maxOfKind is how many conditions of one kind are told: postings say them again among the benefits and the small print.
const maxOfKind = 2

// Conditions returns the conditions that the posting makes, in its order, whatever parts they stand in. What the employer does is
// none: "We comply with all laws on work authorization", "participates in E-Verify".
func (r *Reader) Conditions(p *Posting) []Condition {
	var out []Condition
	count := make(map[string]int)
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || holds(s.Words, []string{"complies", "comply", "participates"}) {
			continue
		}
		for m := range r.conditions.set.All(s.Words) {
			kind := r.conditions.kinds[m.Value]
			if count[kind]++; count[kind] <= maxOfKind {
				out = append(out, Condition{kind, s.Start, s.End})
			}
			break
		}
	}
	return out
}
