package posting

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// announcing are words with which the description of the job begins inside the employer's.
const announcing = "looking for a, looking for an, looking for someone, looking for our, looking for experienced, seeking a, seeking an, searching for a, searching for an, hiring a, " +
	"hiring an, need an experienced, in this role, in the role, in this position, this role will, this role is, role also involves, role involves, this position is, you will be responsible, " +
	"your primary responsibility, is responsible for, position requires, role requires, must have, must be, must possess, is required, are required, candidate must, ideal candidate, " +
	"successful candidate, tech stack, technology stack, technologies we use, technologies currently in use"

func newAnnouncing(s *token.Stemmer) *phrase.Set {
	set := phrase.New(s)
	for _, words := range strings.Split(announcing, ", ") {
		set.Add(stemsOf(s, words), 0)
	}
	return set
}

// announces reports whether the sentence of these words turns from the employer to the job. "A tailored approach is
// required" does not, nor does the customers' technology stack.
func (r *Reader) announces(words []token.Word) bool {
	if asking(words) && holds(words[:min(len(words), 10)], haves) {
		return true
	}
	if words[0].Stem == "if" {
		return false // "If you are looking for a team that …"
	}
	asked := r.prelude.of(words)&person != 0
	for m := range r.announcing.All(words) {
		switch first, last := words[m.First].Stem, words[m.End-1].Stem; {
		case first == "must", last == "requir" && len(first) < 4:
			if asked {
				return true
			}
		case last != "stack" || m.First < 2 || words[m.First-1].Stem == "our" || words[m.First-1].Stem == "current":
			return true
		}
	}
	return false
}

// A drift follows the sentences under one heading that leave what the heading announced: the job, told at the end of
// "About us"; the employer, who has the last word behind the list of requirements.
type drift struct {
	under   int // the heading's block
	section Section
	drifted bool
	bullets int // seen under the heading
	block   int // the last one
}

// of returns the section of the next sentence of the posting, of block i.
func (d *drift) of(r *Reader, b Block, i int, words []token.Word) Section {
	if d.under != b.Under || d.section != b.Section {
		*d = drift{under: b.Under, section: b.Section, block: -1}
	}
	first := i != d.block
	d.block = i
	if b.Bullet && first {
		d.bullets++
	}
	switch b.Section {
	case Company:
		job := r.announces(words)
		d.drifted = d.drifted || job
		praised := holds(words[:1], employer) || r.prelude.praises(words) && r.prelude.of(words)&jobs == 0
		if d.drifted && (job || !praised) {
			return Role
		}
	case Required, Preferred:
		if b.Bullet {
			d.drifted = false
		} else if first && d.bullets >= 2 {
			d.drifted = d.drifted || farewell(words)
		}
		if d.drifted && r.announces(words) {
			return Role
		}
		if d.drifted {
			return Company
		}
	}
	return b.Section
}

// employer are the first words of sentences that tell of the employer.
var employer = token.NewSet(`we our we're we’re we've we’ve us`)

// farewell reports whether a paragraph that begins with these words, behind a list, is the employer's.
func farewell(words []token.Word) bool {
	if len(words) > 1 && words[0].Stem == "if" && words[1].Stem == "you" {
		return true
	}
	return holds(words[:min(len(words), 12)], firms)
}
