package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/token"
)

// exclusive are the kinds of which one may stand for another. Competencies beside "or" are as a rule all meant:
// "leading or coaching teams".
var exclusive = map[Kind]bool{Kind(corpus.Tool): true, Kind(corpus.Certification): true, Kind(corpus.Degree): true, Kind(corpus.Standard): true,
	Kind(corpus.Method): true, Kind(corpus.Language): true, Kind(corpus.Domain): true, KindOther: true, Kind(corpus.Technical): true}

// alternatives notes the OR-groups among the occurrences of a sentence, which begin at from: "Azure or AWS",
// "such as Jira, Asana or Monday", "AWS/GCP".
func (r *jobReader) alternatives(words []token.Word, from int) {
	for i := from; i < len(r.occurrences); {
		run := append(r.scratch.run[:0], i)
		or, and, slash := false, false, true
		for j := i + 1; j < len(r.occurrences); j++ {
			link, ok := r.follows(words, r.occurrences[j-1], r.occurrences[j])
			if !ok {
				break
			}
			or, and = or || link == "or", and || link == "and"
			slash = slash && link == "slash"
			run = append(run, j)
		}
		r.scratch.run = run
		or = or || orSimilar(words, r.occurrences[run[len(run)-1]].end)
		i += len(run)
		if len(run) < 2 {
			continue
		}
		first := r.occurrences[run[0]].first
		examples := r.examples(words, first) || insertedExamples(words, first, r.occurrences[run[len(run)-1]].end)
		if oneOf(words, first) || (or && !and || slash || examples) && r.allExclusive(run, slash || examples) || and && r.levels(run) {
			r.groups = append(r.groups, slices.Clone(run))
		}
	}
}

// levels reports whether the run enumerates kinds of one domain: "local, state and federal government" asks for one of
// them, for nobody has served all.
func (r *jobReader) levels(run []int) bool {
	var of []string
	for _, i := range run {
		o := r.occurrences[i]
		if o.skill < 0 || r.m.skills.Skills[o.skill].Kind != corpus.Domain {
			return false
		}
		parents := r.m.skills.Skills[o.skill].Parents
		if len(parents) == 0 || of != nil && !slices.Equal(of, parents) {
			return false
		}
		of = parents
	}
	return true
}

// follows says how b follows a in a list: "comma", "or", "and" or "slash"; false when something else stands between.
func (r *jobReader) follows(words []token.Word, a, b occurrence) (string, bool) {
	if a.text != "" && a.end >= b.end && a.first < b.first && isConjunction(words[b.first-1]) {
		return words[b.first-1].Stem, true // halves that share their noun: "state or local government"
	}
	between := words[min(a.end, b.first):b.first]
	for _, w := range between {
		if w.Gap == token.Break {
			return "", false
		}
	}
	if words[b.first].Gap == token.Break || a.end > b.first {
		return "", false
	}
	switch {
	case len(between) == 0 && words[b.first].Gap == token.Comma:
		return "comma", true
	case len(between) == 0 && words[b.first].Gap == token.Slash:
		return "slash", true
	case len(between) == 1 && between[0].Stem == "or":
		return "or", true
	case len(between) == 1 && between[0].Stem == "and":
		return "and", true
	case len(between) == 2 && between[0].Stem == "and" && between[1].Stem == "or" && between[1].Gap == token.Slash:
		return "or", true
	}
	return "", false
}

// examples reports whether the list beginning at word first is introduced as examples.
func (r *jobReader) examples(words []token.Word, first int) bool {
	if first == 0 {
		return false
	}
	last := strings.ToLower(words[first-1].Text)
	if first >= 2 && last == "as" && words[first-2].Stem == "such" {
		return true
	}
	return last == "e.g" || last == "eg" || last == "like"
}

// insertedExamples reports whether the words, up to end, are set off and open at their end: what is asked for stands in
// front of them, and they are examples of it. "A data catalog (Collibra, Alation, etc.)".
func insertedExamples(words []token.Word, first, end int) bool {
	return first > 0 && words[first].Gap == token.Break && end < len(words) && words[end].Stem == "etc"
}

// oneOfReach is how many words may stand between "of" and the first item: "one of the following cloud platforms".
const oneOfReach = 5

// oneOf reports whether the list beginning at word first is a choice in so many words: "one or more of CISSP, CISM",
// "at least one of the following areas: strategy, operations". Then any member will do, whatever its kind.
func oneOf(words []token.Word, first int) bool {
	for k := first - 1; k > 0 && k >= first-oneOfReach-1; k-- {
		if words[k].Stem != "of" {
			if words[k].Stem == "one" && words[k-1].Stem == "least" {
				return true // "at least one major cloud (Azure, AWS)"
			}
			if !choiceWords[words[k].Stem] {
				return false
			}
			continue
		}
		switch words[k-1].Stem {
		case "more", "one", "any", "either":
			return true
		}
		return false
	}
	return false
}

// choiceWords are stems that may stand between "one of" and the items.
var choiceWords = stemSet(`the these those following our areas products tools technologies systems certifications frameworks languages fields platforms cloud major
disciplines domains methodologies methods standards industries databases environment provider public vendor modern such as e.g eg like including`)

// orSimilar reports whether a list that ends before word end goes on "or similar": then any of its items will do.
func orSimilar(words []token.Word, end int) bool {
	if end+1 >= len(words) || words[end].Stem != "or" {
		return false
	}
	switch words[end+1].Stem {
	case "similar", "equival", "compar", "other", "relat", "alik", "like", "anoth", "such":
		return true
	}
	return false
}

// allExclusive reports whether one member of the run may stand for the others; tools only when the wording alone
// ("AWS/GCP", "such as") makes them a choice.
func (r *jobReader) allExclusive(run []int, toolsOnly bool) bool {
	for _, i := range run {
		kind := r.kind(r.occurrences[i])
		if !exclusive[kind] || toolsOnly && kind != Kind(corpus.Tool) && kind != Kind(corpus.Certification) && kind != KindOther {
			return false
		}
	}
	return true
}

func (r *jobReader) kind(o occurrence) Kind {
	switch {
	case o.skill >= 0:
		return Kind(r.m.skills.Skills[o.skill].Kind)
	case o.degree != nil:
		return Kind(corpus.Degree)
	}
	return KindOther
}

// link enters the members of an OR-group in each other's AnyOf; of has the requirement of each occurrence.
func link(all []Requirement, group, of []int) {
	for _, i := range group {
		q := &all[of[i]]
		for _, j := range group {
			if name := all[of[j]].Keyword; name != q.Keyword && !slices.Contains(q.AnyOf, name) {
				q.AnyOf = append(q.AnyOf, name)
			}
		}
	}
}
