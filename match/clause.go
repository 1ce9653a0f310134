package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// clauseWords begin a new clause: what stands from there on is no part of a keyword ("Terraform is no luxury"). Whose the thing is
// begins none: "lead your team", "improve our processes".
var clauseWords = token.NewSet(`is are was were will would must should can could may has have that which who whose you we they it he she`)

// welcomes end a clause that says how welcome a thing is.
var welcomes = token.NewSet(`advantage plus asset bonus must`)

// determiners begin a new noun: "ServiceNow or a similar tool", "Jira and the wiki".
var determiners = token.NewSet(`a an the any other another some similar equivalent comparable related your our their its`)

// vagueItems are stems that end a list and name nothing: "or similar", "and the like".
var vagueItems = token.NewStemSet(`similar equivalent comparable related other others like such more alternative alternatives any etc`)

// clauses cuts a phrase that the model took over the end of a clause or over two items of a list, and drops what names
// nothing. One small word that is left over and that the corpus does not know is dropped too: "stakeholders and you". It
// returns the parts, or that the phrase stays whole.
func (r *jobReader) clauses(o occurrence, words []token.Word) (parts []occurrence, whole bool) {
	add := func(first, end int) {
		for end > first && (fillers.Has(words[end-1].Stem) || determiners.HasLower(words[end-1].Text) || vagueItems.Has(words[end-1].Stem)) {
			end--
		}
		for first < end && (fillers.Has(words[first].Stem) || determiners.HasLower(words[first].Text)) {
			first++
		}
		part := o
		part.first, part.end = first, end
		if end-first > 1 || end > first && (words[first].Upper() || r.covered(part)) {
			parts = append(parts, part)
		}
	}
	first := o.first
	for k := o.first + 1; k < o.end; k++ {
		switch {
		case clauseWords.Has(words[k].Text), (words[k].Text == "an" || words[k].Text == "a") && welcomes.Has(words[o.end-1].Text): // "Dutch an added advantage"
			add(first, k)
			return parts, false
		case isConjunction(words[k]) && k+1 < o.end && determiners.HasLower(words[k+1].Text):
			add(first, k)
			first = k + 2
		}
	}
	if first == o.first {
		if last := words[o.end-1]; !vagueItems.Has(last.Stem) && !fillers.Has(last.Stem) {
			return nil, true // nothing to cut: as the model has it
		}
	}
	add(first, o.end)
	return parts, len(parts) == 1 && parts[0].first == o.first && parts[0].end == o.end
}

func lowerText(w token.Word) string { return strings.ToLower(w.Text) }
