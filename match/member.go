package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// split cuts "French or German" into its items when the corpus knows both, and "network and server administration" into
// network administration and server administration, "risk/issue management" likewise. It appends the items to out.
func (r *jobReader) split(out []occurrence, o occurrence, words []token.Word) []occurrence {
	if r.covered(o) {
		return append(out, o) // the corpus has the whole as one name
	}
	if parts, whole := r.clauses(o, words); !whole {
		for _, p := range parts {
			out = r.split(out, p, words)
		}
		return out
	}
	for k := o.first + 1; k < o.end-1; k++ {
		left, right := k, k+1 // the left part ends before word left, the right one begins at word right
		switch {
		case isConjunction(words[k]):
		case words[k].Gap == token.Slash:
			right = k
		default:
			continue
		}
		if a, b, ok := r.halves(o, words, left, right); ok {
			return append(out, a, b)
		}
		break
	}
	if k := o.first + 1; o.end == k+2 && words[k].Stem == "or" && isName(&words[k-1]) && isName(&words[k+1]) { // "stack.js or heap.js"
		out = append(out, o, o)
		out[len(out)-2].end, out[len(out)-1].first = k, k+1
		return out
	}
	return append(out, o)
}

// isName reports a word that is written as a name, known or not.
func isName(w *token.Word) bool { return w.Upper() || strings.Contains(w.Text, ".") }

func isConjunction(w token.Word) bool { return w.Stem == "and" || w.Stem == "or" }

// halves returns the two parts of o that end before word left and begin at word right, when the corpus knows both: as
// they stand, or the first with the noun that ends the second.
func (r *jobReader) halves(o occurrence, words []token.Word, left, right int) (a, b occurrence, ok bool) {
	a, b = o, o
	a.end, b.first = left, right
	a.skill, b.skill = r.m.skills.Named(words[o.first:left]), r.m.skills.Named(words[right:o.end])
	if a.skill >= 0 && b.skill >= 0 {
		return a, b, true
	}
	end := o.end
	for end-right > 2 && modifiers.Has(words[end-1].Stem) {
		end-- // "written and verbal communication skills"
	}
	if end-right >= 2 && !(left == o.first+1 && itemOfDeeds(words, o.first, right, &words[o.end-1])) { // else nothing is shared: "health and safety"
		skill := r.shared(words[o.first:left], words[end-1])
		b.skill = r.m.skills.Named(words[right:end])
		switch {
		case b.skill < 0:
		case skill >= 0:
			a.end, a.skill = o.end, skill
			a.text = wordsText(words[o.first:left]) + " " + words[end-1].Text
			return a, b, true
		case a.skill >= 0:
			return a, b, true // "leadership and team management skills": nothing is shared but "skills"
		}
	}
	r.members(&a, &b, words, end, o.end)
	return a, b, a.skill >= 0 && b.skill >= 0 && a.skill != b.skill
}

// members finds the skills of the two parts of a co-ordination of which the second ends before word end, but for modifiers up to
// word all, where their names stand loose or one lends the other a word: "managing resources and priorities", "writing and public
// speaking skills", "data collection and analysis".
func (r *jobReader) members(a, b *occurrence, words []token.Word, end, all int) {
	left, right := words[a.first:a.end], words[b.first:end]
	if len(left) > 1 && (strings.HasSuffix(left[0].Text, "ly") || left[0].Stem == "work" && strings.HasSuffix(left[1].Text, "ly")) {
		left = left[1:] // "effectively manage and motivate a team", "work creatively and analytically"
	}
	for i := range right {
		if right[i].Stem == "of" {
			a.skill = -1 // "planning and delivery of projects"
		}
	}
	if len(left) > 1 && len(right) == 2 && plainWords.Has(right[1].Stem) && nominal(left[0].Text) && !mention.EndsIn(right[0].Text, adjectiveEnds) { // "development of hardware or software systems"
		if a.skill = r.member(left, nil); left[1].Stem == "of" {
			r.lend(b, right[:1], left[:1])
		} else {
			r.lend(b, left[:1], right[:1])
		}
	}
	if a.skill < 0 && len(right) > 1 {
		r.lend(a, left, words[end-1:end])
	}
	if a.skill < 0 && all > end {
		r.lend(a, left, words[all-1:all])
	}
	if a.skill < 0 && (len(left) > 1 || len(right) == 1) {
		a.skill = r.member(left, nil)
	}
	if b.skill < 0 && (len(left) == 1 || len(right) > 1) {
		b.skill = r.member(right, nil)
	}
	if b.skill < 0 && len(left) > 1 {
		for len(right) > 1 && modifiers.Has(right[len(right)-1].Stem) {
			right = right[:len(right)-1] // "sail cloth or rope tools"
		}
		r.lend(b, left[:1], right)
	}
}

// lend names o by the words and the more words together, if the corpus knows these.
func (r *jobReader) lend(o *occurrence, words, more []token.Word) {
	if o.skill = r.member(words, more); o.skill >= 0 {
		o.text = wordsText(words) + " " + wordsText(more)
	}
}

// member returns the skill that is all of the words and more, as it stands, loose, or as a verb alone; -1 when there is none.
func (r *jobReader) member(words, more []token.Word) int32 {
	if len(words)+len(more) == 1 {
		if mention.Family(words[0].Stem) == "manag" {
			return -1 // "manage and mentor": the verb alone says nothing
		}
		return r.m.skills.Activity(&words[0])
	}
	all := append(append(r.scratch.words[:0], words...), more...)
	for i := range all {
		if all[i].Gap > token.Slash {
			all[i].Gap = token.Space
		}
	}
	r.scratch.words = all
	r.scratch.mentions = r.m.skills.Append(r.scratch.mentions[:0], all)
	for i := range r.scratch.mentions {
		if m := &r.scratch.mentions[i]; m.First == 0 && m.End == len(all) && !m.Besides {
			return m.Skill
		}
	}
	return -1
}

// addMembers adds the names that stand in a phrase beside the one it is named by: products and fields ("high-quality SQL code",
// "data-driven underwriting"), members of a co-ordination, and the second of two names that are all of it ("devops on-call").
func (r *jobReader) addMembers(i int, s *tagger.Sentence, from int) {
	for k, n := from, len(r.occurrences); k < n && !s.Title; k++ {
		o := r.occurrences[k]
		if o.skill < 0 || o.end-o.first < 2 || o.text != "" {
			continue
		}
		name, last := r.nameIn(i, &o), o.first
		for j := range r.mentions[i] {
			m := &r.mentions[i][j]
			if m.Skill != o.skill && ((m.Besides || m.Loose && m.First < o.first && s.Words[m.End-1].Stem == "team") && m.End == o.end || r.ofTeam(s.Words, &o, m)) { // "leading a QA team"
				r.add(occurrence{sentence: i, first: m.First, end: m.End, p: o.p, skill: m.Skill}, s)
			}
			if m.Loose || m.First < last || m.End > o.end || m.Skill == o.skill || !r.besides(s.Words, &o, &name, m) {
				continue
			}
			last = m.End
			add := occurrence{sentence: i, first: m.First, end: m.End, p: o.p, skill: m.Skill}
			if !r.asDepartment(&add, s.Words) {
				r.add(add, s)
			}
		}
	}
}

// ofTeam reports whether the name m is of leading a team, of which the phrase o tells besides whose trade it is: "manage a team of
// software testers".
func (r *jobReader) ofTeam(words []token.Word, o *occurrence, m *mention.Mention) bool {
	if m.First != o.first || m.End >= o.end || words[m.End-1].Stem != "team" || words[m.End].Text != "of" {
		return false
	}
	kind := r.m.skills.Skills[o.skill].Kind
	return kind == corpus.Technical || kind == corpus.Domain
}

// nameIn returns the mention that o is named by; all of it when there is none.
func (r *jobReader) nameIn(i int, o *occurrence) mention.Mention {
	name := mention.Mention{First: o.first, End: o.end, Loose: true}
	for j := range r.mentions[i] {
		if m := &r.mentions[i][j]; m.Skill == o.skill && m.First >= o.first && m.End <= o.end {
			name = *m
			if !m.Loose {
				break
			}
		}
	}
	return name
}

// besides reports whether m is asked for besides the name in the phrase o: as a product, as a field, as a member of a co-ordination
// but for modifiers, or as the rest of the phrase.
func (r *jobReader) besides(words []token.Word, o *occurrence, name, m *mention.Mention) bool {
	kind := r.m.skills.Skills[m.Skill].Kind
	switch apart := m.End <= name.First || m.First >= name.End; {
	case named[kind] && (apart || name.Loose && m.First >= name.First && m.End <= name.End):
		return true
	case name.Loose && m.First > name.First && m.End < name.End: // "leading a QA team", "writes microservice-based applications"
		return !slices.ContainsFunc(words[m.First:m.End], func(w token.Word) bool { return r.m.nameHas(o.skill, w) })
	case !apart:
		return false
	case kind == corpus.Domain && !words[m.First].Caps(): // "IT" says little
		return true
	case m.First == name.End && m.End == o.end && name.First == o.first && m.End > m.First+1:
		return !name.Loose && words[m.First+1].Gap == token.Hyphen
	case m.First == name.End && m.End == o.end && kind == corpus.Technical && named[corpus.Kind(r.m.skills.Skills[o.skill].Kind)]: // "Cisco routing"
		return true
	case m.End == m.First+1 && !r.m.skills.Verbatim(words[m.First:m.End], m.Skill):
		return false
	}
	first, end := m.First, m.End
	for first > o.first && words[first].Gap < token.Comma && modifiers.Has(words[first-1].Stem) {
		first--
	}
	for end < o.end && modifiers.Has(words[end].Stem) {
		end++
	}
	before, after := first == o.first || listGap(words, first) || listGap(words, first-1), end == o.end || listGap(words, end)
	return before && after && end-first < o.end-o.first
}
