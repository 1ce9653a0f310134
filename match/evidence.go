package match

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/outline"
)

// maxEvidence is how many places a report shows for one keyword: where it is matters, not how often.
const maxEvidence = 5

// shown returns the first few places of the evidence, of those that overlap the best: "Certified Scrum" within "Certified
// Scrum Master" is no second place. Where all of them are of more specific skills, the last makes room for the name itself.
func shown(all []Evidence) []Evidence {
	out := make([]Evidence, 0, min(len(all), maxEvidence))
	for _, e := range all {
		if len(out) == maxEvidence && (e.Via != "" || slices.ContainsFunc(out, byName)) {
			continue
		}
		if slices.ContainsFunc(out, func(o Evidence) bool { return o.Document == e.Document && e.Start < o.End && o.Start < e.End }) {
			continue
		}
		out = append(out[:min(len(out), maxEvidence-1)], e)
	}
	return out
}

// byName reports evidence by the name itself.
func byName(e Evidence) bool { return e.Via == "" }

// gradeRank orders grades, the best first.
func gradeRank(g Grade) int {
	switch g {
	case GradeQuantified:
		return 0
	case GradeStated:
		return 1
	}
	return 2
}

// meet returns the evidence in the resume for a requirement, the best first; none when the resume lacks it. The name goes
// before a more specific skill, but not where it is only listed: who "supervised 12 engineers" and lists Team Leadership has
// shown it.
func (m *Matcher) meet(r *Resume, q *Requirement) []Evidence {
	if q.degree != nil {
		return r.meetDegree(q.degree)
	}
	found := m.spots(r, q)
	out := make([]Evidence, 0, len(found))
	for _, h := range found {
		e := r.evidence(int(h.first), int(h.end))
		kind := corpus.Kind(q.Kind)
		if h.skill >= 0 {
			kind = m.skills.Skills[h.skill].Kind
		}
		if e.Grade == GradeStated && (e.Section == string(outline.PartEducation) || e.Section == string(outline.PartCertifications)) && studied(kind) {
			e.Grade = GradeListed // a seminar on leadership, a course in coding: not done yet
		}
		if h.skill >= 0 && h.skill != q.skill {
			e.Via = m.skills.Skills[h.skill].Name
		}
		e.aside = m.aside(q, &e)
		out = append(out, e)
	}
	if len(out) == 0 && q.Keyword == schoolDiploma {
		return r.meetDegree(&degree{level: anyDegree, begun: true})
	}
	r.bestFirst(out)
	return out
}

// schoolDiploma is the corpus's name for what nobody studies without: any academic degree meets it.
const schoolDiploma = "High School Diploma"

// aboutOthers reports evidence that is but a name of people, who may well be others, "worked with program managers".
func aboutOthers(text string) bool {
	if !strings.HasSuffix(text, "s") {
		return false // as nearly always
	}
	first, last, ok := strings.Cut(text, " ")
	if !ok {
		first, last = "", first
	}
	return posts.HasLower(last) && !mention.EndsIn(first, deedForms)
}

// deedForms are endings of verbs that tell of a deed, which "test scripts" do not.
var deedForms = []string{"ed", "ing"}

// aside reports evidence by the name of a trait that does not say it plainly, "communicated the results", "complex issues": what names
// communication skills or problem solving goes before it. A trait of one word is best shown by what one does: "collaborated".
func (m *Matcher) aside(q *Requirement, e *Evidence) bool {
	if q.Kind != Kind(corpus.Soft) || q.skill < 0 || e.Via != "" || !strings.Contains(q.Keyword, " ") {
		return false
	}
	text := oneSpaced(e.Text)
	return !strings.Contains(text, oneSpaced(q.Keyword)) && !slices.ContainsFunc(m.skills.Skills[q.skill].Names, func(n corpus.Name) bool {
		return strings.Contains(n.Text, " ") && sharesWord(n.Text, q.Keyword) && strings.Contains(text, oneSpaced(n.Text))
	})
}

// oneSpaced returns the text in small letters, with a space between words.
func oneSpaced(s string) string { return strings.Join(strings.Fields(strings.ToLower(s)), " ") }

// sharesWord reports whether two names have a word in common.
func sharesWord(a, b string) bool {
	words := strings.Fields(b)
	return slices.ContainsFunc(strings.Fields(a), func(w string) bool { return slices.Contains(words, w) })
}

// rank orders evidence, the best first: what is more than listed, what is of the person's own, by the name itself, plainly, with a measure, in a
// statement of work rather than in a title or a summary.
func (r *Resume) rank(e *Evidence) int {
	n := 2 * gradeRank(e.Grade)
	if e.Grade == GradeListed {
		n += 32
	}
	weak := aboutOthers(e.Text) || r.besideOther(e)
	if weak {
		n += 16
	}
	if e.Via != "" {
		n += 8
		if weak {
			n += 16 // even a list with the name is more
		}
	}
	if e.aside {
		n += 4
	}
	if r.achievementAt(e.Start) < 0 {
		n++
	}
	return n
}

// bestFirst orders evidence, of what is as good as another the first in the resume.
func (r *Resume) bestFirst(all []Evidence) {
	if len(all) < 2 {
		return
	}
	type ranked struct {
		Evidence
		rank int
	}
	out := make([]ranked, len(all))
	for i := range all {
		out[i] = ranked{all[i], r.rank(&all[i])}
	}
	// Not slices.SortStableFunc: of each large struct it makes 8 kB of code.
	sort.SliceStable(out, func(i, k int) bool { return cmp.Or(out[i].rank-out[k].rank, out[i].Start-out[k].Start) < 0 })
	for i := range out {
		all[i] = out[i].Evidence
	}
}

// spots returns where the resume meets a requirement; by a skill of -1 where it does so in the posting's words.
func (m *Matcher) spots(r *Resume, q *Requirement) []hit {
	out := spots{m: m, resume: r, index: r.index, kind: corpus.Kind(q.Kind), skill: q.skill, keyword: q.Keyword, names: q.Names, implying: q.implying, fluent: q.fluent}
	if q.skill >= 0 {
		out.list = make([]hit, 0, len(r.hits[q.skill])+len(q.forms))
		for _, h := range r.hits[q.skill] {
			out.add(h)
		}
	}
	for _, f := range q.forms {
		for _, at := range r.index.find(f) {
			out.add(hit{int32(at[0]), int32(at[1]), -1})
		}
	}
	if len(out.list) == 0 && q.skill >= 0 {
		for _, at := range m.meetActivity(r, q.skill) {
			out.add(hit{at[0], at[1], at[2]})
		}
	}
	if len(out.list) == 0 && q.skill >= 0 && !q.implying {
		for _, f := range m.shown[q.skill] {
			for _, at := range r.index.find(f) {
				out.add(hit{int32(at[0]), int32(at[1]), -1})
			}
		}
		for _, at := range m.meetTitle(r, q.skill) {
			out.add(hit{int32(at[0]), int32(at[1]), -1})
		}
	}
	if len(out.list) == 0 && q.skill >= 0 {
		for _, at := range r.meetLed(m.skills.Skills[q.skill].Name) {
			out.add(hit{at[0], at[1], -1})
		}
	}
	if len(out.list) == 0 && q.skill >= 0 && m.skills.Skills[q.skill].Name == lifeCycle {
		for _, at := range r.meetPhases() {
			out.add(hit{int32(at[0]), int32(at[1]), -1})
		}
	}
	if len(out.list) == 0 && out.kind == corpus.Certification {
		out.addPapers()
	}
	if len(out.list) == 0 {
		for _, base := range q.bases {
			for _, h := range r.hits[base] {
				out.add(h)
			}
		}
		for _, other := range q.mutual {
			for _, h := range r.hits[other] {
				if h.skill == other { // not a kind of it: who appraised staff need have led none
					out.add(h)
				}
			}
		}
	}
	return out.list
}

// spots are the places found so far, each once.
type spots struct {
	m        *Matcher
	resume   *Resume
	index    *wordIndex
	kind     corpus.Kind // of what is looked for, and its skill
	skill    int32
	keyword  string
	names    []string // its other names, in the posting too
	implying bool
	fluent   bool // it is to be spoken well
	list     []hit
	seen     map[[2]int32]bool // the same, when they are many
}

// fewSpots is the number of places up to which looking through the list is the quickest.
const fewSpots = 24

// add adds a place, unless it is there already or is meant in another sense.
func (s *spots) add(h hit) {
	words, first, end := s.index.words, int(h.first), int(h.end)
	if otherSense(words, first, end) || end == first+2 && otherMeaning(words, first, end) || s.provesNothing(h) || s.m.looksAlike(words, first, end, h.skill, s.keyword, s.names) ||
		s.pending(h) || s.fluent && s.resume.hardlySpoken(first, end) || s.ofOthers(h) || s.courseTitle(h) || s.rejected(h) || wished(words, first) || denied(words, first, end) || s.kind != corpus.Domain && ofClients(words, first) {
		return
	}
	if len(s.list) < fewSpots {
		if !slices.ContainsFunc(s.list, func(o hit) bool { return o.first == h.first && o.end == h.end }) {
			s.list = append(s.list, h)
		}
		return
	}
	if s.seen == nil {
		s.seen = make(map[[2]int32]bool)
		for _, o := range s.list {
			s.seen[[2]int32{o.first, o.end}] = true
		}
	}
	if at := [2]int32{h.first, h.end}; !s.seen[at] {
		s.seen[at] = true
		s.list = append(s.list, h)
	}
}

// meetDegree returns the degrees of the resume that satisfy the one asked for, those in a field asked for and of its own level first. One without a
// field is taken for another of its level that names it: "Master's degree, University of Hull" and below "Master of Arts:
// History" are one.
func (r *Resume) meetDegree(ask *degree) []Evidence {
	var met [4][]Evidence
	for i := range r.degrees {
		d, n := &r.degrees[i], 0
		again := func(o degreeAt) bool { return o.level == d.level && len(o.fields) > 0 }
		if d.unfinished && !ask.begun || !d.meets(ask) || len(d.fields) == 0 && ask.ofField() && slices.ContainsFunc(r.degrees, again) {
			continue
		}
		if !d.shares(ask) {
			n += 2
		}
		if d.level != ask.level {
			n++
		}
		met[n] = append(met[n], r.evidence(d.first, d.end))
	}
	return slices.Concat(met[:]...)
}
