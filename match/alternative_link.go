package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/need"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A choiceOf is an OR-group of requirements.
type choiceOf struct {
	members []int        // of the requirements
	need    posting.Need // the strongest of its places
}

// has reports whether requirement n is a member.
func (c *choiceOf) has(n int) bool { return slices.Contains(c.members, n) }

// maxChoice bounds the members of a group, those that a keyword names, and the groups that it is weighed between: no posting has
// as many, and each is compared with the others.
const maxChoice = 64

// link enters the members of the OR-groups in each other's AnyOf; of has the requirement of each occurrence. A group binds no
// more than its own places: who must know Kotlin in one line is not let off by "Kotlin or Scala" in another, and of two groups
// that share a single member, "Java or C#" and "C# or F#", each is to be met.
func (r *jobReader) link(all []Requirement, of []int) {
	groups := make([]choiceOf, 0, len(r.groups))
	grouped := make([]bool, len(r.occurrences))
	for _, g := range r.groups {
		var c choiceOf
		for _, i := range g[:min(len(g), maxChoice)] {
			grouped[i] = true
			c.need = max(c.need, r.occurrences[i].need)
			if !c.has(of[i]) {
				c.members = append(c.members, of[i])
			}
		}
		if len(c.members) > 1 {
			groups = append(groups, c)
		}
	}
	for _, i := range r.categories {
		all[of[i]].category = true
	}
	alone := r.alone(all, of, grouped, groups)
	in := make(map[int][]*choiceOf) // the groups of each requirement
	for i := range groups {
		for _, n := range groups[i].members {
			if len(in[n]) < maxChoice {
				in[n] = append(in[n], &groups[i])
			}
		}
	}
	for i := range groups {
		c := &groups[i]
		for _, n := range c.members {
			if alone[n] || c.yields(in[n]) {
				continue
			}
			q := &all[n]
			for _, other := range c.members {
				if name := all[other].Keyword; name != q.Keyword && len(q.AnyOf) < maxChoice && !slices.Contains(q.AnyOf, name) {
					q.AnyOf = append(q.AnyOf, name)
				}
			}
		}
	}
}

// alone returns which members of the groups the posting requires at a place outside of any group too.
func (r *jobReader) alone(all []Requirement, of []int, grouped []bool, groups []choiceOf) map[int]bool {
	places := make(map[int][]need.Place)
	for _, c := range groups {
		for _, n := range c.members {
			places[n] = nil
		}
	}
	if len(places) == 0 {
		return nil
	}
	for i := range r.occurrences {
		o := &r.occurrences[i]
		if p, member := places[of[i]]; member && o.degree == nil && len(p) < maxPlacesOfKeyword && !grouped[i] && r.plain(o) {
			places[of[i]] = append(p, need.Place{Sentence: o.sentence, First: o.first, End: o.end})
		}
	}
	out := make(map[int]bool)
	for n, p := range places {
		if len(p) > 0 && r.needs.Decide(p, string(all[n].Kind)) == posting.Must {
			out[n] = true
		}
	}
	return out
}

// plain reports whether the occurrence is asked for as it stands: the thing itself, and neither in brackets, beside a slash nor
// among examples, where it may be one of a choice that was not seen as one, nor named as what the employer has.
func (r *jobReader) plain(o *occurrence) bool {
	words := r.posting.Sentences[o.sentence].Words
	if o.skill >= 0 && !r.covered(*o) || words[o.first].Gap == token.Slash || o.end < len(words) && (words[o.end].Gap == token.Slash || words[o.end].Stem == "or") {
		return false
	}
	for k := range o.first + 1 {
		if theirs.Has(words[k].Stem) || examples(words, k) {
			return false
		}
	}
	before := r.job.doc.text[words[0].Start:words[o.first].Start]
	return strings.Count(before, "(") <= strings.Count(before, ")") && !strings.Contains(before, "ollowing") && words[len(words)-1].Stem != "etc"
}

// theirs are stems that say that what follows is the employer's: "our tech stack is Go, Rust and TypeScript".
var theirs = token.NewStemSet(`our stack`)

// yields reports whether one of the groups, all of a certain requirement, shares nothing else with this one and goes before it: it
// asks for more, or, where both ask the same, leaves less of a choice, or stands first.
func (c *choiceOf) yields(to []*choiceOf) bool {
	first := true
	for _, o := range to {
		if o == c {
			first = false
			continue
		}
		if c.shared(o) > 1 {
			continue
		}
		if n := len(c.members) - len(o.members); o.need > c.need || o.need == c.need && (n > 0 || n == 0 && first) {
			return true
		}
	}
	return false
}

// shared counts what two groups have in common.
func (c *choiceOf) shared(o *choiceOf) int {
	n := 0
	for _, i := range c.members {
		if o.has(i) {
			n++
		}
	}
	return n
}
