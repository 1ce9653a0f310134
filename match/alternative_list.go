package match

import (
	"slices"
	"sort"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// listedAlternatives notes the OR-groups that stand as lines of their own below the line that makes them a choice: "One or
// more of the following certifications:", then CISSP, then CISM. A group ends with the first line that is more than a name, or
// a name of another kind: where the lines are not indented, what follows is asked for again by itself. Where they are, all that
// they ask for is one group.
func (r *jobReader) listedAlternatives(sentences []tagger.Sentence) {
	for i := range sentences {
		if sentences[i].Idle {
			continue
		}
		var group []int
		if words := sentences[i].Words; oneOf(words, len(words)) {
			if group = r.indented(sentences, i); len(group) == 0 {
				group = r.namesBelow(sentences, i)
			}
		} else {
			group = r.dividedBySemicolons(sentences, i)
		}
		if len(group) > 1 {
			r.groups = append(r.groups, group)
		}
	}
}

// namesBelow returns the occurrences that are all of the lines below sentence i.
func (r *jobReader) namesBelow(sentences []tagger.Sentence, i int) []int {
	var group []int
	for k := i + 1; k < len(sentences) && sentences[k].Bullet; k++ {
		item := r.item(&sentences[k], k)
		if item < 0 || len(group) > 0 && r.kind(&r.occurrences[item]) != r.kind(&r.occurrences[group[0]]) {
			break
		}
		group = append(group, item)
	}
	return group
}

// indented returns all occurrences in the bullets below sentence i that stand further to the right than it does.
func (r *jobReader) indented(sentences []tagger.Sentence, i int) []int {
	var group []int
	indent := func(k int) int { return r.job.doc.lines[r.job.doc.lineAt(r.posting.Sentences[k].Start)].Indent }
	for k := i + 1; k < len(sentences) && sentences[k].Bullet && indent(k) > indent(i); k++ {
		group = append(group, r.within(k)...)
	}
	return group
}

// dividedBySemicolons returns the items of a choice that are sentences to the posting's reader: "one of: CISA; CISM; or CITAM".
func (r *jobReader) dividedBySemicolons(sentences []tagger.Sentence, i int) []int {
	var group []int
	if s := &r.posting.Sentences[i]; r.job.doc.text[s.End-1] != ';' {
		return nil
	}
	for k := i; k < len(sentences) && r.posting.Sentences[k].Block == r.posting.Sentences[i].Block; k++ {
		here, words := r.within(k), sentences[k].Words
		if len(here) == 0 {
			break
		}
		last := &r.occurrences[here[len(here)-1]]
		switch {
		case last.end < len(words):
			return group
		case k == i && !oneOf(words, last.first):
			return nil
		case k > i && (last.first > 1 || last.first == 1 && !isConjunction(words[0])):
			return group
		}
		group = append(group, here[len(here)-1])
		if r.job.doc.text[r.posting.Sentences[k].End-1] != ';' {
			break
		}
	}
	return group
}

// within returns the occurrences in a sentence. They are in the order of the sentences.
func (r *jobReader) within(sentence int) []int {
	var out []int
	from := sort.Search(len(r.occurrences), func(i int) bool { return r.occurrences[i].sentence >= sentence })
	for i := from; i < len(r.occurrences) && r.occurrences[i].sentence == sentence; i++ {
		out = append(out, i)
	}
	return out
}

// item returns the number of the occurrence that is all of a sentence and a name, of which another may stand in its place; -1
// when there is none.
func (r *jobReader) item(s *tagger.Sentence, sentence int) int {
	here := r.within(sentence)
	if len(here) == 0 {
		return -1
	}
	i := here[0]
	o := &r.occurrences[i]
	switch kind := r.kind(o); {
	case o.first > 0 || o.end < len(s.Words) || slices.ContainsFunc(s.Words, func(w token.Word) bool { return isConjunction(w) }):
		return -1
	case kind != Kind(corpus.Tool) && kind != Kind(corpus.Certification) && kind != Kind(corpus.Standard):
		return -1
	}
	return i
}
