package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// What the members of a choice are some of: "AWS or other public clouds", "modern languages (Go, Python)".

// isCategory reports whether occurrence i begins at word after, or a word behind it, and so is what those in front of it
// are some of: "AWS or other public clouds".
func (r *jobReader) isCategory(words []token.Word, after, i int) bool {
	if i == len(r.occurrences) {
		return false
	}
	first := r.occurrences[i].first
	if first != after && (first != after+1 || fillers.Has(words[after].Stem)) {
		return false
	}
	return words[after].Gap <= token.Slash && words[first].Gap <= token.Slash
}

// slashedTo reports whether the occurrence behind i follows it behind a slash.
func (r *jobReader) slashedTo(words []token.Word, i int) bool {
	link, _ := r.follows(words, &r.occurrences[i], &r.occurrences[i+1])
	return link == "slash"
}

// examplesOf appends to the run the examples, from occurrence next on, in a bracket behind the word before end, with which the
// name of what the run is of ends: "Tableau or similar reporting tools (e.g. Looker, Power BI)" leaves the choice between three.
func (r *jobReader) examplesOf(words []token.Word, run []int, next, end int) []int {
	if next == len(r.occurrences) {
		return run
	}
	first := r.occurrences[next].first
	if first < end || first > end+categoryReach {
		return run
	}
	before := r.job.doc.text[words[end-1].End:words[first].Start]
	open := strings.IndexByte(before, '(')
	if open < 0 || strings.Contains(before[open:], ")") { // "tools (remote), Java"
		return run
	}
	for {
		run = append(run, next)
		next++
		if next == len(r.occurrences) {
			return run
		}
		last, o := &r.occurrences[next-1], &r.occurrences[next]
		if _, ok := r.follows(words, last, o); !ok || strings.Contains(r.job.doc.text[words[last.first].Start:words[o.first].Start], ")") {
			return run
		}
	}
}

// ofCategory returns the end of the run that is of the category, where the corpus says so: of "React, AWS or other public clouds"
// AWS alone.
func (r *jobReader) ofCategory(run []int, category int) []int {
	k := len(run)
	if skill := r.occurrences[category].skill; skill >= 0 {
		k = r.strangers(run, skill)
	}
	if k == len(run) {
		return run
	}
	return run[k:]
}

// strangers returns how much of the run stands before its end that is all kinds of the skill.
func (r *jobReader) strangers(run []int, skill int32) int {
	k := len(run)
	for ; k > 0; k-- {
		if s := r.occurrences[run[k-1]].skill; s < 0 || !slices.Contains(r.m.skills.Ancestors(s), skill) {
			break
		}
	}
	return k
}

// kindsOf returns the occurrence, one of the two before the run, that all of the run are kinds of, by the corpus: "the cloud (AWS, Azure)"; -1
// when neither is. The parts of a product, "AWS (EC2, RDS)", are used together.
func (r *jobReader) kindsOf(run []int) int {
	first := &r.occurrences[run[0]]
	for of := run[0] - 1; of >= 0 && of >= run[0]-2; of-- {
		o := &r.occurrences[of]
		if o.sentence != first.sentence || o.end > first.first || o.end < first.first-categoryReach {
			break
		}
		if o.skill >= 0 && !named[r.m.skills.Skills[o.skill].Kind] && r.strangers(run, o.skill) == 0 {
			return of
		}
	}
	return -1
}

// unnamedBefore returns the occurrence that the run, a single thing in a bracket behind an "or" and something of no name, is a kind of: "a
// lender (pawnbroker or credit union)"; -1 when there is none.
func (r *jobReader) unnamedBefore(words []token.Word, run []int) int {
	first := r.occurrences[run[0]].first
	if len(run) > 1 || first == 0 || words[first-1].Stem != "or" {
		return -1
	}
	of := r.kindsOf(run)
	if of < 0 || !strings.Contains(r.job.doc.text[words[r.occurrences[of].end-1].End:words[first].Start], "(") {
		return -1
	}
	return of
}

// categoryReach is how many words before its first example a category may stand.
const categoryReach = 4

// categoryBefore reports whether what the words from first on may be some of stands in front of them, in the plural or as any one: "modern
// clouds (", "a public cloud (".
func categoryBefore(words []token.Word, first int) bool {
	for k := max(0, first-categoryReach); k < first; k++ {
		if categories.Has(words[k].Stem) && (strings.HasSuffix(words[k].Text, "s") || slices.ContainsFunc(words[max(0, k-2):k], func(w token.Word) bool { return w.Stem == "a" || w.Stem == "an" })) {
			return true
		}
	}
	return false
}

// categories are stems of what tools, methods and the like are some of.
var categories = token.NewStemSet(`languages methods methodologies frameworks platforms providers clouds databases tools technologies libraries standards systems certifications`)
