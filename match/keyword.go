package match

import (
	"cmp"
	"slices"
	"sort"
	"strings"

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
	employer    [][]string        // see employers
	short       map[string]string // key of an abbreviation → key of what it stands for
	sectioned   bool              // some part says what is asked; where none does, no part can be left out
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
	for _, s := range r.posting.Sentences {
		r.sectioned = r.sectioned || !s.Heading && (s.Section == posting.Duties || s.Section == posting.Required)
	}
	r.employer = r.employers()
	doc := r.m.model.Read(sentences)
	for i := range sentences {
		r.sentence(i, &sentences[i], doc)
	}
	r.requirements()
}

// sentence finds the keywords of one sentence.
func (r *jobReader) sentence(i int, s *tagger.Sentence, doc *tagger.Doc) {
	if s.Section.Ignored() && r.sectioned {
		return
	}
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
				if part.skill < 0 && r.guarded(&part, words) {
					continue
				}
			}
			r.add(part, s)
		}
	}
	r.addNames(i, s, from, degrees)
	r.share(i, s, from)
	here := r.occurrences[from:]
	sort.SliceStable(here, func(i, k int) bool { return here[i].first < here[k].first })
	r.abbreviate(words, from)
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
	var room [8]token.Word
	return m.skills.Named(m.stems.Words(room[:0], text, 0, len(text)))
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
	all := r.job.requirements
	sort.SliceStable(all, func(i, k int) bool {
		a, b := &all[i], &all[k]
		return cmp.Or(int(needRank(b.Need))-int(needRank(a.Need)), cmp.Compare(b.Weight, a.Weight), a.InJob[0].Start-b.InJob[0].Start) < 0
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
	slices.Sort(stems)
	key := strings.Join(stems, " ")
	if long, ok := r.short[key]; ok {
		return long
	}
	return key
}

// abbreviate notes the short form in brackets behind a keyword: "Graded Yard Ledgers (GYL)" asks for one thing.
func (r *jobReader) abbreviate(words []token.Word, from int) {
	for k := from + 1; k < len(r.occurrences); k++ {
		a, b := r.occurrences[k-1], r.occurrences[k]
		if b.first != a.end || b.end != b.first+1 || b.skill >= 0 || !words[b.first].Caps() || words[b.first].Gap != token.Break {
			continue
		}
		initials := ""
		for _, w := range words[a.first:a.end] {
			if !fillers[w.Stem] {
				initials += w.Text[:1]
			}
		}
		if strings.EqualFold(initials, strings.TrimSuffix(words[b.first].Text, "s")) {
			if r.short == nil {
				r.short = make(map[string]string)
			}
			r.short[r.key(b)] = r.key(a)
		}
	}
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
func (r *jobReader) requirement(of []int) Requirement {
	first := r.occurrences[of[0]]
	q := Requirement{Kind: KindOther, AnyOf: []string{}, Names: []string{}, skill: first.skill, degree: first.degree}
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
		// A product is found by the corpus's names, which know when the word is no name; the posting's word alone is not.
		if w := r.wordsOf(o); o.degree == nil && (o.skill < 0 || !named[r.m.skills.Skills[o.skill].Kind] && !r.m.skills.Guards(w) && !r.m.wholeTrait(w, r.m.skills.Skills[o.skill])) {
			q.forms = addForm(q.forms, formOf(w))
		}
	}
	q.Keyword = q.Names[0]
	switch {
	case q.skill >= 0:
		s := r.m.skills.Skills[q.skill]
		q.Keyword, q.Kind, q.Known = s.Name, Kind(s.Kind), true
	case q.degree != nil:
		q.Keyword, q.Kind, q.Known = q.degree.name(), "degree", true
	}
	q.Need = needOf(r.needs.Decide(places[:min(len(places), maxPlacesOfKeyword)], string(q.Kind)))
	q.Weight = DefaultWeights.of(q.Need, q.Kind)
	if q.skill >= 0 {
		q.forms = r.m.activityForm(q.forms, r.m.skills.Skills[q.skill])
	}
	q.bases = r.m.bases(&q)
	r.telling(&q, of)
	return q
}

// telling puts the place that makes the keyword required or preferred first: that is where a reader wants to look.
func (r *jobReader) telling(q *Requirement, of []int) {
	for k, i := range of {
		if needOf(r.occurrences[i].need) == q.Need {
			q.InJob[0], q.InJob[k] = q.InJob[k], q.InJob[0]
			return
		}
	}
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
