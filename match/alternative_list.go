package match

import (
	"slices"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// listedAlternatives notes the OR-groups that stand as lines of their own below the line that makes them a choice: "One or
// more of the following certifications:", then CISSP, then CISM. A group ends with the first line that is more than a name, or
// a name of another kind: where the lines are not indented, what follows is asked for again by itself.
func (r *jobReader) listedAlternatives(sentences []tagger.Sentence) {
	for i := range sentences {
		if words := sentences[i].Words; sentences[i].Idle || !oneOf(words, len(words)) {
			continue
		}
		var group []int
		for k := i + 1; k < len(sentences) && sentences[k].Bullet; k++ {
			item := r.item(&sentences[k], k)
			if item < 0 || len(group) > 0 && r.kind(r.occurrences[item]) != r.kind(r.occurrences[group[0]]) {
				break
			}
			group = append(group, item)
		}
		if len(group) > 1 {
			r.groups = append(r.groups, group)
		}
	}
}

// item returns the number of the occurrence that is all of a sentence and a name, of which another may stand in its place; -1
// when there is none.
func (r *jobReader) item(s *tagger.Sentence, sentence int) int {
	i := slices.IndexFunc(r.occurrences, func(o occurrence) bool { return o.sentence == sentence })
	if i < 0 {
		return -1
	}
	o := r.occurrences[i]
	switch kind := r.kind(o); {
	case o.first > 0 || o.end < len(s.Words) || slices.ContainsFunc(s.Words, func(w token.Word) bool { return isConjunction(w) }):
		return -1
	case kind != Kind(corpus.Tool) && kind != Kind(corpus.Certification) && kind != Kind(corpus.Standard):
		return -1
	}
	return i
}
