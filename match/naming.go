package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/token"
)

// modifiers are stems that say how well, how much or in what form, and leave a skill what it is: "strong
// communication skills", "project management techniques".
var modifiers = token.NewStemSet(`strong excellent great good solid proven deep effective exceptional outstanding superior advanced expert extensive demonstrated
broad hands skill ability capability experience knowledge expertise understanding background principle practice methodology methods concept technique best
approach framework related working overall appropriate relevant current complex multiple large various key core senior high level new emerging ensure provide
function area discipline activity task effort competency mindset capacity role position environment tool`)

// modifies reports whether the word is a modifier; Snowball makes one stem of "emerging", which is one, and "emergency".
func modifies(w token.Word) bool {
	return modifiers.Has(w.Stem) && !strings.HasPrefix(lowerText(w), "emergenc")
}

// name finds the skill that the words of o name. That is a longer name that holds o; a name that is all of o but for
// modifiers; or, of the names inside o, the one that makes up most of its meaning: "service desk performance" asks for
// the service desk.
func (r *jobReader) name(o *occurrence, words []token.Word) {
	best, share := -1, 0.0
	all := weightOf(words, o.first, o.end)
	for k, m := range r.mentions[o.sentence] {
		if m.First <= o.first && m.End >= o.end && !m.Loose && !otherMeaning(words, m.First, m.End) && !asDeed(words, m.First, m.End) {
			best = k // mentions are ordered by length at the same word
			o.first, o.end = m.First, m.End
			break
		}
		crosses := m.First < o.first && m.End > o.first && m.End < o.end || m.First > o.first && m.First < o.end && m.End > o.end
		if crosses && !m.Loose && words[m.First].Upper() {
			o.first, o.end, o.skill = m.First, m.End, m.Skill // "4HANA migration" behind "SAP S/", "Harbour Service" before "Standard": the name goes first
			return
		}
		if m.First < o.first || m.End > o.end || m.Besides || otherMeaning(words, m.First, m.End) || asDeed(words, m.First, m.End) || r.m.skills.Skills[m.Skill].Kind != corpus.Standard && ofLaw(words, m.First, m.End) {
			continue
		}
		if m.End == m.First+1 && ofSomething(words, o.first, o.end, m.First) || m.First > o.first && asPartner(&occurrence{first: m.First, end: m.End}, words) {
			continue
		}
		part := weightOf(words, m.First, m.End)
		if m.Loose {
			if part *= 0.9; part < looseShare*all { // a name as it stands goes first
				continue
			}
		}
		if part > share {
			best, share = k, part
		}
	}
	if best < 0 || share > 0 && share < coreShare*all {
		if o.skill = r.managed(o, words); o.skill < 0 && !programmed(words, o.first) && !(mention.EndsIn(lowerText(words[o.first]), deedNouns) && otherMeaning(words, o.first, o.first+1)) {
			o.skill = r.activity(words[o.first:o.end])
		}
		return
	}
	m := r.mentions[o.sentence][best]
	if m.End == m.First+1 && wideKinds[r.m.skills.Skills[m.Skill].Kind] && narrowed(words, o.first, o.end, m.First) {
		return
	}
	o.skill = m.Skill
}

// deedNouns are endings of words that are no verbs: where such a word has another meaning nobody does it, "your motivation to sail".
var deedNouns = strings.Fields("ion ory")

// activity returns the competency that a phrase of some length begins with as a verb, or that is all of it: "collaborate
// with researchers and designers" asks for collaboration, "supervise" for supervision.
func (r *jobReader) activity(words []token.Word) int32 {
	if len(words) == 2 || words[0].Upper() && words[0].Caps() || ofSomething(words, 0, len(words), 0) ||
		len(words) == 1 && (words[0].Upper() && words[0].Gap != token.Break || strings.HasSuffix(words[0].Text, "s")) { // a noun, or part of a name
		return -1
	}
	return r.m.skills.Activity(&words[0])
}

// activityForm adds to forms the one word that names a competency, in all its forms: who coordinates shows coordination.
// In a posting such a word may mean anything; in a resume it is what somebody did.
func (m *Matcher) activityForm(forms []form, s *corpus.Skill) []form {
	if s.Kind != corpus.Leadership && s.Kind != corpus.Soft || strings.ContainsAny(s.Name, " -/") {
		return forms
	}
	words := m.stems.Words(nil, s.Name, 0, len(s.Name))
	if len(words) != 1 || words[0].Caps() || m.wholeTrait(words, s) {
		return forms
	}
	return addForm(forms, form{{stem: words[0].Stem}})
}

// wholeTrait reports whether the words are a trait or a technology that is named by this very word: integrity is
// nothing "integrated", servers are nothing "served". What is done in a job is shown by its verb, whatever the corpus says
// of the noun: who procured shows procurement.
func (m *Matcher) wholeTrait(words []token.Word, s *corpus.Skill) bool {
	switch s.Kind {
	case corpus.Soft, corpus.Technical:
		return m.skills.Whole(words)
	}
	return false
}

// coreShare is the part of a phrase's meaning that a name inside it must make up to stand for the phrase. At .34 there were 60 more
// false keywords in 909 labelled postings, and 26 more lost; at 0 about as many as here.
const coreShare = 0.25

// looseShare is the same for a name whose words stand apart: "manage database services" is no service management.
const looseShare = 0.55

// weightOf measures the meaning of words: one for each or for a choice of them with slashes, less for how a thing is to be,
// little for modifiers, nothing for fillers.
func weightOf(words []token.Word, first, end int) float64 {
	sum := 0.0
	for i, w := range words[first:end] {
		switch {
		case fillers.Has(w.Stem):
		case w.Gap == token.Slash && i > 0: // "customer/partner presentations": a choice of modifiers is one
		case modifies(w):
			sum += 0.25
		case strings.HasSuffix(w.Text, "able"): // "scalable MLOps infrastructure" is MLOps rather than scalability
			sum += 0.6
		default:
			sum++
		}
	}
	return sum
}

func (r *jobReader) covered(o occurrence) bool {
	for _, m := range r.mentions[o.sentence] {
		if m.First == o.first && m.End == o.end && !m.Loose {
			return true
		}
	}
	return false
}

// settings are stems that say where or how often a competency is used and leave it what it is: project risk management
// is risk management. Technical leadership is not leadership, nor IT governance governance: what narrows the field is
// not here. One word is too little to be narrowed: project leadership is not leadership.
var settings = token.NewStemSet(`project complex multiple overall clear confident professional timely day daily manage lead staff team`)

// narrowing are modifiers that make another skill of the one they stand before or behind: capacity planning is no
// planning, project management tools are no project management.
var narrowing = token.NewStemSet(`capacity tool technique framework method methodology environment technology process hands`)

// bases returns the competencies that a requirement is but for modifiers and settings.
func (r *jobReader) bases(q *Requirement) []int32 {
	switch corpus.Kind(q.Kind) {
	case corpus.Leadership, corpus.Soft, corpus.Technical, corpus.Method, corpus.Kind(KindOther):
	default:
		return nil
	}
	out := r.basesOf(nil, q.Keyword, q.skill)
	for _, name := range q.Names {
		if name != q.Keyword && (q.skill < 0 || r.m.lookup(name) != q.skill) { // what the corpus knows by that name is no less than it
			out = r.basesOf(out, name, q.skill)
		}
	}
	return out
}

// basesOf appends to out the competencies but skill that a name is but for modifiers and settings.
func (r *jobReader) basesOf(out []int32, name string, skill int32) []int32 {
	words := r.m.stems.Words(r.scratch.words[:0], name, 0, len(name))
	r.scratch.words = words
	if len(words) < 2 {
		return out // nothing to leave out
	}
	r.scratch.mentions = r.m.skills.Append(r.scratch.mentions[:0], words)
	for _, f := range r.scratch.mentions {
		kind := r.m.skills.Skills[f.Skill].Kind
		if f.Skill == skill || kind != corpus.Leadership && kind != corpus.Soft || slices.Contains(out, f.Skill) {
			continue
		}
		rest := true
		for i, w := range words {
			if i < f.First || i >= f.End || f.Loose && !r.m.nameHas(f.Skill, w) {
				rest = rest && (fillers.Has(w.Stem) || modifies(w) || settings.Has(w.Stem) && f.End-f.First > 1) && !narrowing.Has(w.Stem) && !repeats(words[f.First:f.End], w)
			}
		}
		if rest {
			out = append(out, f.Skill)
		}
	}
	return out
}

// repeats reports whether the word says again what one of the words says, and so more than they: who manages engineering
// managers does more than manage engineering.
func repeats(words []token.Word, w token.Word) bool {
	return slices.ContainsFunc(words, func(o token.Word) bool { return mention.Family(o.Stem) == mention.Family(w.Stem) })
}

// nameHas reports whether a name of the skill holds the word: what else stands between the words of a loose name narrows
// it. Who builds diverse teams does more than build teams.
func (m *Matcher) nameHas(skill int32, w token.Word) bool {
	var room [8]token.Word
	for _, name := range m.skills.Skills[skill].Names {
		for _, n := range m.stems.Words(room[:0], name.Text, 0, len(name.Text)) {
			if mention.Family(n.Stem) == mention.Family(w.Stem) {
				return true
			}
		}
	}
	return false
}

// maxPlacesOfKeyword bounds the places that are weighed for one keyword; a posting repeats none as often.
const maxPlacesOfKeyword = 64
