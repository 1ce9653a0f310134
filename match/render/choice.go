package render

import (
	"sort"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match"
)

// A choice is what the posting asks for at one place: a keyword, or several of which one is enough. Coverage and score
// count choices, so a report that lists them adds up: "AWS, Azure or GCP" is one thing to do, not three.
type choice struct {
	match.Keyword          // the member that the posting gives the most weight
	names         []string // of all members, the main one first
	evidence      []met    // of the members that the resume has
}

// met is a member of a choice that the resume has, and where its best evidence stands.
type met struct {
	name       string
	at         match.Evidence
	onlyListed bool
	named      *match.Span // where the resume has the name, when at is of another skill; nil elsewhere
}

// choices groups the keywords of a report as its coverage counts them, in the report's order. Keywords of which the
// report is unsure, or which are only implied, stay out: they count neither way.
func choices(keywords []match.Keyword) []choice {
	byName := make(map[string]match.Keyword, len(keywords))
	for _, k := range keywords {
		byName[k.Keyword] = k
	}
	had := make(map[string]bool)
	var out []choice
	for _, k := range keywords {
		if !k.Counts() || !k.FirstOfChoice(had) {
			continue
		}
		c := choice{Keyword: k, names: append([]string{k.Keyword}, k.AnyOf...)}
		for _, name := range c.names {
			if member := byName[name]; member.Status == match.Matched && len(member.InResume) > 0 {
				c.evidence = append(c.evidence, met{name, member.InResume[0], member.OnlyListed(), namedIn(member.InResume)})
			}
		}
		out = append(out, c)
	}
	return out
}

// namedIn returns where the resume has the name of what another skill shows best; nil when it has not.
func namedIn(all []match.Evidence) *match.Span {
	if all[0].Via == "" {
		return nil
	}
	for i := range all {
		if e := &all[i]; e.Via == "" && e.Document == "" {
			return &e.Span
		}
	}
	return nil
}

// noScore says why there is no score.
func noScore(r *match.Report) string {
	for i := range r.Keywords {
		if !r.Keywords[i].Counts() {
			return "No score: what the " + jobText(r) + " asks for is only implied, or unsure."
		}
	}
	return "No score: the " + jobText(r) + " asks for nothing that could be compared."
}

// selected returns the choices of a need that are met, or that are not.
func selected(all []choice, need match.Need, met bool) []choice {
	var out []choice
	for _, c := range all {
		if c.Need == need && (c.Status != match.Missing) == met {
			out = append(out, c)
		}
	}
	return out
}

// byUse sorts missing choices: what adds most to the score first; of equals the trade, which a search types in and a reader looks for
// first, before competencies that people of any trade have; of these what the posting says most often. Where the description of the work
// alone names them, what it comes back to is the work, and a name that it drops once may be anybody's: there, what is said most often
// goes first.
func byUse(cs []choice) {
	sort.SliceStable(cs, func(i, j int) bool {
		a, b := &cs[i], &cs[j]
		if a.Gain != b.Gain {
			return a.Gain > b.Gain
		}
		if a.Need == match.Mentioned {
			if x, y := often(a, manyMentions), often(b, manyMentions); x != y {
				return x > y
			}
		}
		if x, y := searched(a.Kind) <= 1, searched(b.Kind) <= 1; x != y {
			return x
		}
		if x, y := often(a, manyPlaces), often(b, manyPlaces); x != y {
			return x > y
		}
		return searched(a.Kind) < searched(b.Kind)
	})
}

// often counts the places where the posting has the keyword, up to most.
func often(c *choice, most int) int { return min(len(c.InJob), most) }

// The number of places from which on more say nothing new: where a need is told, and in the description of the work, which repeats itself.
const manyPlaces, manyMentions = 3, 4

// searched ranks a kind by how well it serves as a search term: names of things and papers, then fields of work, then
// competencies, then qualities that everybody claims.
func searched(k match.Kind) int {
	switch k {
	case match.Kind(corpus.Certification), match.Kind(corpus.Tool), match.Kind(corpus.Standard):
		return 0
	case match.Kind(corpus.Technical), match.Kind(corpus.Method), match.Kind(corpus.Degree), match.Kind(corpus.Clearance), match.Kind(corpus.Language):
		return 1
	case match.Kind(corpus.Leadership), match.Kind(corpus.Domain):
		return 2
	case match.Kind(corpus.Soft):
		return 4
	}
	return 3
}

// fewNames is how many members of a choice are named unless all are asked for.
const fewNames = 6

// title names the choice: "AWS, Azure or GCP".
func (c *choice) title(all bool) string {
	names := c.names
	if len(names) > fewNames+1 && !all {
		names = append(names[:fewNames:fewNames], "the like")
	}
	if c.Status == match.Missing && c.OrExperience() {
		return alternatives(names) + " (or equivalent experience)" // nobody should take it for a must
	}
	return alternatives(names)
}

// oneOf says, behind the member that is met, of what choice it is: the others need not be there, but whoever has them may say so.
func (c *choice) oneOf(all bool) string {
	if len(c.names) < 2 || c.Held() {
		return ""
	}
	return " (one of " + c.title(all) + ")"
}

// alternatives joins names with commas and "or"; with semicolons when a name has these itself.
func alternatives(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	comma, or := ", ", " or "
	for _, n := range names {
		if strings.Contains(n, ", ") || strings.Contains(n, " or ") {
			comma, or = "; ", "; or "
		}
	}
	last := len(names) - 1
	return strings.Join(names[:last], comma) + or + names[last]
}

// wording returns the posting's own words for the choice when they say more than its title.
func (c *choice) wording() string {
	words := oneLine(c.InJob[0].Text)
	plain := strings.ToLower(strings.NewReplacer("-", " ", "’", "'").Replace(words))
	for _, n := range c.names {
		if strings.Contains(strings.ToLower(strings.NewReplacer("-", " ", "’", "'").Replace(n)), plain) {
			return ""
		}
	}
	return words
}
