package posting

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// Words, in lower case, that a sentence of requirement opens with where no heading tells it from a duty, which opens
// with a verb. They are compared as written: "understanding of" asks, "understand the business" is to be done.
var (
	// Words that need no other.
	havings = token.NewSet(`experience knowledge ability able proficiency proficient familiarity familiar bachelor bachelor's bachelors bachelor’s master's master’s bs ba bsc degree minimum must
fluent fluency willingness understanding expertise experienced skilled comfortable passionate knowledgeable`)
	// Words that praise, before one of the nouns.
	praises = token.NewSet(`strong excellent proven demonstrated demonstrable solid exceptional superior extensive deep hands outstanding good great advanced expert thorough prior previous
significant working basic broad relevant practical professional some technical comprehensive clear effective sound related substantial direct depth successful`)
	nouns = token.NewSet(`experience skill skills knowledge ability abilities understanding proficiency familiarity expertise background degree fluency aptitude record mindset command acumen
history grasp communicator certification`)
	// Words of a pitch: they tell of the employer or of the job, not of the person asked.
	pitches   = token.NewSet(`we our us we're we’re we've we’ve you'll you’ll will join role you`)
	leadIns   = token.NewSet(`a an the in`)
	yearWords = token.NewSet(`years year yrs`)
	haves     = token.NewSet(`experience knowledge skills`)
	// Who offers the job, or what it is called.
	firms = token.NewSet(`we our we're we’re we've we’ve us join company`)
)

// asking reports whether the sentence of these words opens as a requirement does: "5+ years of …", "Strong knowledge
// of …", "Experience leading …".
func asking(words []token.Word) bool {
	if len(words) < 3 || holds(words[:min(len(words), 12)], pitches) {
		return false
	}
	if words[0].Digit() {
		return holds(words[1:min(len(words), 6)], yearWords)
	}
	first := 0
	if leadIns.HasLower(words[0].Text) {
		first = 1
	}
	if holds(words[first:first+1], havings) {
		return true
	}
	return holds(words[first:first+1], praises) && holds(words[first+1:min(len(words), first+8)], nouns)
}

// item reports whether the line s is an item of a list of requirements that has no bullets, rather than the heading of
// such a list: "Experience with Docker", not "Experience and Education"; "Strong communication skills", not "Technical
// Skills".
func item(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	if len(words) < 3 {
		return false
	}
	switch {
	case s[0] >= '0' && s[0] <= '9':
		return slices.ContainsFunc(words[1:min(len(words), 5)], func(w string) bool { return strings.HasPrefix(w, "year") })
	case havings.Has(words[0]):
		return strings.HasSuffix(words[1], "ing") || slices.Contains([]string{"with", "in", "of", "to", "using", "as", "at", "on", "from", "across"}, words[1])
	}
	return praises.Has(words[0]) && !titleCase(s) && slices.ContainsFunc(words[1:], nouns.Has)
}

// holds reports whether one of the words, as written but for case, is in the set.
func holds(words []token.Word, set *token.Set) bool {
	for i := range words {
		if set.HasLower(words[i].Text) {
			return true
		}
	}
	return false
}
