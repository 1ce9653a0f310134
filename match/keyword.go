package match

import (
	"slices"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/need"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// An occurrence is a keyword at words[first:end] of a sentence of the posting.
type occurrence struct {
	sentence   int
	first, end int
	p          float64
	need       posting.Need
	skill      int32 // -1 when the corpus does not know it
	degree     *degree
	text       string // the wording, where it is not the words in place: a part split off a co-ordination
}

type mentionIn struct {
	mention.Mention
	kind uint8
}

// jobReader turns a posting into requirements.
type jobReader struct {
	m           *Matcher
	job         *Job
	posting     *posting.Posting
	mentions    [][]mentionIn // of each sentence
	occurrences []occurrence
	groups      [][]int // OR-groups of occurrences
	needs       *need.Reader
}

func (r *jobReader) read() {
	sentences := make([]tagger.Sentence, 0, len(r.posting.Sentences))
	for _, s := range tagger.Sentences(r.posting, nil) {
		found := r.m.skills.Find(s.Words)
		in := make([]mentionIn, len(found))
		for k, f := range found {
			in[k] = mentionIn{f, mention.Kind(r.m.skills.Skills[f.Skill].Kind)}
		}
		r.mentions = append(r.mentions, in)
		s.Known = knownOf(in)
		sentences = append(sentences, s)
	}
	doc := r.m.model.Read(sentences)
	for i := range sentences {
		r.sentence(i, &sentences[i], doc)
	}
	r.requirements()
}

// sentence finds the keywords of one sentence.
func (r *jobReader) sentence(i int, s *tagger.Sentence, doc *tagger.Doc) {
	words := s.Words
	chosen := doc.Places(i, r.m.model.Threshold)
	from := len(r.occurrences)
	degrees := findDegrees(r.job.doc.text, words, false)
	for _, d := range degrees {
		r.add(occurrence{sentence: i, first: d.first, end: d.end, p: 1, skill: -1, degree: &d.degree}, s)
	}
	for _, p := range chosen {
		if inDegree(degrees, p.First, p.End) {
			continue
		}
		o := occurrence{sentence: i, first: p.First, end: p.End, p: p.P, skill: -1}
		for _, part := range r.split(o, words) {
			if part.skill < 0 && part.text == "" {
				r.name(&part, words)
			}
			r.add(part, s)
		}
	}
	sort.SliceStable(r.occurrences[from:], func(a, b int) bool {
		return r.occurrences[from+a].first < r.occurrences[from+b].first
	})
	r.groups = append(r.groups, r.alternatives(words, from)...)
}

// add keeps an occurrence unless the posting says that it does not ask for it.
func (r *jobReader) add(o occurrence, s *tagger.Sentence) {
	var count [posting.Must + 1]int
	for _, n := range s.Needs[o.first:o.end] {
		count[n]++
	}
	for n, c := range count {
		if c > 0 && c*2 >= o.end-o.first {
			o.need = posting.Need(n)
		}
	}
	if o.need != posting.None {
		r.occurrences = append(r.occurrences, o)
	}
}

// modifiers are stems that say how well, how much or in what form, and leave a skill what it is: "strong
// communication skills", "project management techniques".
var modifiers = stemSet(`strong excellent great good solid proven deep effective exceptional outstanding superior advanced expert extensive demonstrated
broad hands skill ability capability experience knowledge expertise understanding background principle practice methodology methods concept technique best
approach process framework related working overall appropriate relevant current complex multiple large various key core senior high level new emerging ensure provide
function area discipline activity task effort competency mindset capacity role position environment tool`)

func stemSet(words string) map[string]bool {
	var s token.Stemmer
	set := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		set[s.Stem(w)] = true
	}
	return set
}

// name finds the skill that the words of o name. That is a longer name that holds o; a name that is all of o but for
// modifiers; or, of the names inside o, the one that makes up most of its meaning: "service desk performance" asks for
// the service desk.
func (r *jobReader) name(o *occurrence, words []token.Word) {
	best, share := -1, 0.0
	all := weightOf(words, o.first, o.end)
	for k, m := range r.mentions[o.sentence] {
		if m.First <= o.first && m.End >= o.end && !m.Loose {
			best = k // mentions are ordered by length at the same word
			o.first, o.end = m.First, m.End
			break
		}
		if m.First < o.first || m.End > o.end {
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
		o.skill = r.activity(words[o.first:o.end])
		return
	}
	o.skill = r.mentions[o.sentence][best].Skill
}

// activity returns the competency that a phrase of some length begins with as a verb: "collaborate with researchers
// and designers" asks for collaboration.
func (r *jobReader) activity(words []token.Word) int32 {
	if len(words) < 3 || words[0].Upper() && words[0].Caps() {
		return -1
	}
	return r.m.skills.Activity(words[0].Stem)
}

// coreShare is the part of a phrase's meaning that a name inside it must make up to stand for the phrase.
const coreShare = 0.34

// looseShare is the same for a name whose words stand apart: "manage database services" is no service management.
const looseShare = 0.55

// weightOf measures the meaning of words: one for each, little for modifiers, nothing for fillers.
func weightOf(words []token.Word, first, end int) float64 {
	sum := 0.0
	for _, w := range words[first:end] {
		switch {
		case fillers[w.Stem]:
		case modifiers[w.Stem]:
			sum += 0.25
		default:
			sum++
		}
	}
	return sum
}

// split cuts "network and server administration" into network administration and server administration, and
// "risk/issue management" likewise, when the corpus knows both.
func (r *jobReader) split(o occurrence, words []token.Word) []occurrence {
	if r.covered(o) {
		return []occurrence{o} // the corpus has the whole as one name
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
		if o.end-right < 2 {
			break // nothing to share: "health and safety"
		}
		first := wordsText(words[o.first:left]) + " " + wordsText(words[o.end-1:o.end])
		a, b := o, o
		a.text, a.skill = first, r.m.lookup(first)
		b.first, b.skill = right, r.m.lookup(wordsText(words[right:o.end]))
		if a.skill < 0 || b.skill < 0 {
			break
		}
		return []occurrence{a, b}
	}
	return []occurrence{o}
}

func isConjunction(w token.Word) bool { return w.Stem == "and" || w.Stem == "or" }

func (r *jobReader) covered(o occurrence) bool {
	for _, m := range r.mentions[o.sentence] {
		if m.First == o.first && m.End == o.end && !m.Loose {
			return true
		}
	}
	return false
}

// wordsText returns the words divided by single spaces, whatever stands between them.
func wordsText(words []token.Word) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			switch w.Gap {
			case token.Hyphen:
				b.WriteByte('-')
			case token.Slash:
				b.WriteByte('/')
			default:
				b.WriteByte(' ')
			}
		}
		b.WriteString(w.Text)
	}
	return b.String()
}

// lookup returns the skill whose name text is; -1 when there is none.
func (m *Matcher) lookup(text string) int32 {
	words := m.stems.Words(nil, text, 0, len(text))
	for _, f := range m.skills.Find(words) {
		if f.First == 0 && f.End == len(words) && !f.Loose {
			return f.Skill
		}
	}
	return -1
}

// requirements gathers the occurrences of one concept into one requirement and orders them.
func (r *jobReader) requirements() {
	var order []string
	byKey := make(map[string][]int)
	keys := make([]string, len(r.occurrences))
	for i, o := range r.occurrences {
		key := r.key(o)
		keys[i] = key
		if byKey[key] == nil {
			order = append(order, key)
		}
		byKey[key] = append(byKey[key], i)
	}
	index := make(map[string]int)
	for _, key := range order {
		index[key] = len(r.job.requirements)
		r.job.requirements = append(r.job.requirements, r.requirement(byKey[key]))
	}
	for _, g := range r.groups {
		r.link(g, keys, index)
	}
	rs := r.job.requirements
	sort.SliceStable(rs, func(i, j int) bool {
		if a, b := needRank(rs[i].Need), needRank(rs[j].Need); a != b {
			return a > b
		}
		if rs[i].Weight != rs[j].Weight {
			return rs[i].Weight > rs[j].Weight
		}
		return rs[i].InJob[0].Start < rs[j].InJob[0].Start
	})
}

func needRank(n Need) posting.Need {
	switch n {
	case Required:
		return posting.Must
	case Preferred:
		return posting.Wanted
	}
	return posting.Mentioned
}

// key tells concepts apart: the skill, or the set of stems.
func (r *jobReader) key(o occurrence) string {
	switch {
	case o.skill >= 0:
		return "skill " + r.m.skills.Skills[o.skill].Name
	case o.degree != nil:
		return "degree " + o.degree.key()
	}
	seen := make(map[string]bool)
	var stems []string
	for _, w := range r.wordsOf(o) {
		if !seen[w.Stem] && !fillers[w.Stem] {
			seen[w.Stem] = true
			stems = append(stems, w.Stem)
		}
	}
	sort.Strings(stems)
	return strings.Join(stems, " ")
}

// fillers are stems that carry no meaning inside a keyword.
var fillers = map[string]bool{"and": true, "of": true, "the": true, "for": true, "to": true, "in": true, "a": true, "an": true, "with": true, "on": true, "or": true}

func (r *jobReader) wordsOf(o occurrence) []token.Word {
	if o.text != "" {
		return r.m.stems.Words(nil, o.text, 0, len(o.text))
	}
	return r.posting.Sentences[o.sentence].Words[o.first:o.end]
}

// requirement makes one requirement of the occurrences of a concept.
func (r *jobReader) requirement(of []int) (q Requirement) {
	first := r.occurrences[of[0]]
	q = Requirement{Kind: KindOther, AnyOf: []string{}, Names: []string{}, skill: first.skill, degree: first.degree}
	var places []need.Place
	seen := make(map[string]bool)
	for _, i := range of {
		o := r.occurrences[i]
		words := r.posting.Sentences[o.sentence].Words
		span := r.job.doc.span(words[o.first].Start, words[o.end-1].End)
		q.InJob = append(q.InJob, span)
		name := o.text
		if name == "" {
			name = strings.Join(strings.Fields(span.Text), " ")
		}
		if !seen[name] {
			seen[name] = true
			q.Names = append(q.Names, name)
		}
		places = append(places, need.Place{Sentence: o.sentence, First: o.first, End: o.end})
		if o.degree == nil {
			q.forms = addForm(q.forms, formOf(r.wordsOf(o)))
		}
	}
	q.Keyword = q.Names[0]
	defer func() { q.bases = r.m.bases(&q) }()
	switch {
	case q.skill >= 0:
		s := r.m.skills.Skills[q.skill]
		q.Keyword, q.Kind, q.Known = s.Name, Kind(s.Kind), true
	case q.degree != nil:
		q.Keyword, q.Kind, q.Known = q.degree.name(), "degree", true
	}
	q.Need = needOf(r.needs.Decide(r.everywhere(places, q.skill), string(q.Kind)))
	q.Weight = DefaultWeights.of(q.Need, q.Kind)
	return q
}

// everywhere adds to the places of a keyword those at which its skill stands without being taken for a keyword: a
// requirement may be repeated in passing.
func (r *jobReader) everywhere(places []need.Place, skill int32) []need.Place {
	if skill < 0 {
		return places
	}
	for i := range r.mentions {
		for _, m := range r.mentions[i] {
			s := &r.posting.Sentences[i]
			if m.Skill != skill || m.Loose || s.Section.Ignored() || s.Needs[m.First] == posting.None {
				continue
			}
			if !slices.ContainsFunc(places, func(p need.Place) bool { return p.Sentence == i && p.First < m.End && p.End > m.First }) {
				places = append(places, need.Place{Sentence: i, First: m.First, End: m.End})
			}
		}
	}
	sort.SliceStable(places, func(a, b int) bool { return places[a].Sentence < places[b].Sentence })
	return places
}

// settings are stems that say where a competency is used and leave it what it is: project risk management is risk
// management, complex technical communication is communication.
var settings = stemSet(`project program technical technology business organizational enterprise corporate executive team staff engineering software
it complex global strategic multiple day daily issue overall manage lead internal external clear confident open presentation professional timely`)

// bases returns the competencies that a requirement is but for modifiers and settings.
func (m *Matcher) bases(q *Requirement) []int32 {
	switch corpus.Kind(q.Kind) {
	case corpus.Leadership, corpus.Soft, corpus.Technical, corpus.Method, corpus.Kind(KindOther):
	default:
		return nil
	}
	var out []int32
	for _, name := range append([]string{q.Keyword}, q.Names...) {
		words := m.stems.Words(nil, name, 0, len(name))
		for _, f := range m.skills.Find(words) {
			kind := m.skills.Skills[f.Skill].Kind
			if f.Skill == q.skill || kind != corpus.Leadership && kind != corpus.Soft || slices.Contains(out, f.Skill) {
				continue
			}
			rest := true
			for i, w := range words {
				if i < f.First || i >= f.End {
					rest = rest && (fillers[w.Stem] || modifiers[w.Stem] || settings[w.Stem])
				}
			}
			if rest {
				out = append(out, f.Skill)
			}
		}
	}
	return out
}

func needOf(n posting.Need) Need {
	switch n {
	case posting.Must:
		return Required
	case posting.Wanted:
		return Preferred
	}
	return Mentioned
}
