package match

import (
	"slices"

	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// degreeAlternatives notes degrees of which one will do though more than a conjunction stands between them: "in lieu of a
// Master's, a Bachelor's degree and five years", "a Bachelor's with eight years or a Master's with five", "a Bachelor's, a
// Master's or a doctorate". A sentence that begins with "or" behind a semicolon goes on with them.
func (r *jobReader) degreeAlternatives(words []token.Word, from int) {
	last := -1
	if from < len(r.occurrences) && from > 0 && words[0].Stem == "or" {
		last = r.degreeBefore(from)
	}
	var listed []int // degrees between which only commas stand
	for i := from; i < len(r.occurrences); i++ {
		o := &r.occurrences[i]
		if o.degree == nil || o.degree.level == anyDegree {
			continue
		}
		if last >= 0 {
			k := o.first - 1
			if words[k].Stem == "a" {
				k--
			}
			or := words[k].Stem == "or" || slices.ContainsFunc(words, func(w token.Word) bool { return w.Stem == "lieu" }) || r.ownYears(words, last, i)
			switch n := len(r.groups) - 1; {
			case or && n >= 0 && slices.Contains(r.groups[n], last):
				r.groups[n] = append(r.groups[n], i)
			case or:
				r.groups = append(r.groups, append(listed, last, i))
			}
			if or || words[k+1].Gap != token.Comma || r.occurrences[last].end != k+1 {
				listed = nil
			} else {
				listed = append(listed, last)
			}
		}
		last = i
	}
}

// inPlaceOfDegree notes what sentence i, behind a semicolon, takes in place of the degree that the sentence before it ends with: "a
// degree in geology; equivalent experience will be considered".
func (r *jobReader) inPlaceOfDegree(i int, words []token.Word) {
	n := len(r.occurrences) - 1
	if n < 0 || r.occurrences[n].degree == nil || r.occurrences[n].sentence != i-1 || r.posting.Sentences[i].Block != r.posting.Sentences[i-1].Block {
		return
	}
	if slices.ContainsFunc(words, func(w token.Word) bool { return w.Stem == "experi" }) {
		r.occurrences[n].degree.readTail(words, 0)
	}
}

// degreeBefore returns the degree that the sentence before that of the occurrence at from ends a choice with, in the same
// block; -1 when it has none.
func (r *jobReader) degreeBefore(from int) int {
	s := &r.posting.Sentences[r.occurrences[from].sentence]
	for i := from - 1; i >= 0 && i > from-maxBefore; i-- {
		o := &r.occurrences[i]
		if r.posting.Sentences[o.sentence].Block != s.Block {
			break
		}
		if o.degree != nil && o.degree.level > anyDegree {
			return i
		}
	}
	return -1
}

// maxBefore is how many occurrences back the degree is looked for that a sentence with "or" goes on from.
const maxBefore = 8

// ownYears reports whether the degrees of the occurrences a and b, asked for alike, each have their number of years: "a
// Bachelor's with 8 years, a Master's with 5", "8 years with a Bachelor's or at least 5 years with a Master's".
func (r *jobReader) ownYears(words []token.Word, a, b int) bool {
	first, second := &r.occurrences[a], &r.occurrences[b]
	need := r.posting.Sentences[first.sentence].Needs[first.first]
	if need == posting.None || need != r.posting.Sentences[second.sentence].Needs[second.first] {
		return false
	}
	if first.sentence != second.sentence {
		return true
	}
	if !slices.ContainsFunc(words[first.end:second.first], isYear) {
		return false
	}
	if words[second.first].Gap == token.Comma {
		return true
	}
	for k := first.end; k < second.first; k++ {
		if words[k].Stem == "or" && slices.ContainsFunc(words[k:min(k+7, second.first)], isYear) && slices.ContainsFunc(words[k:min(k+5, second.first)], func(w token.Word) bool { return yearNumber(w.Text) > 0 }) {
			return true
		}
	}
	return false
}

func isYear(w token.Word) bool { return w.Stem == "year" || w.Stem == "yrs" }
