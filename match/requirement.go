package match

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/need"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// scratch is room that a jobReader uses again for each occurrence and each keyword.
type scratch struct {
	words    []token.Word
	mentions []mention.Mention
	parts    []occurrence
	run      []int
	stems    []string
	places   []need.Place
	form     form
}

// A concept tells keywords apart: the skill, or the text for a degree or a set of stems.
type concept struct {
	skill int32 // -1 when the corpus does not know it
	text  string
}

// concept returns what the occurrence asks for.
func (r *jobReader) concept(o occurrence) concept {
	switch {
	case o.skill >= 0:
		return concept{skill: o.skill}
	case o.degree != nil:
		return concept{-1, "degree " + o.degree.key()}
	}
	return r.conceptOf(r.wordsOf(o))
}

// conceptOf returns the concept of words that the corpus does not know.
func (r *jobReader) conceptOf(words []token.Word) concept {
	stems := r.scratch.stems[:0]
	for _, w := range words {
		if !fillers.Has(w.Stem) && !slices.Contains(stems, w.Stem) {
			stems = append(stems, w.Stem)
		}
	}
	slices.Sort(stems)
	r.scratch.stems = stems
	c := concept{-1, strings.Join(stems, " ")}
	if long := officers[c.text]; long != "" {
		return concept{-1, long}
	}
	if long, ok := r.short[c]; ok {
		return long
	}
	return c
}

// concepts returns the concept of each occurrence. Unknown words that stand elsewhere in the posting without the first of
// them are one concept with these: "intelligent data solutions" and "data solutions". So are words of which one more, before
// them or behind, makes what stands elsewhere: "lifetime" of a "lifetime value" that was cut.
func (r *jobReader) concepts() []concept {
	out := make([]concept, len(r.occurrences))
	phrases := make(map[concept]concept) // unknown ones, and what they are one with
	for i := range r.occurrences {
		o := &r.occurrences[i]
		out[i] = r.concept(*o)
		if o.skill < 0 && o.degree == nil && strings.Contains(out[i].text, " ") {
			phrases[out[i]] = out[i]
		}
	}
	for _, longer := range [...]bool{false, true} {
		for i := range r.occurrences {
			o := &r.occurrences[i]
			words := r.posting.Sentences[o.sentence].Words
			switch {
			case o.skill >= 0 || o.degree != nil || o.text != "":
			case !longer && o.end-o.first > 2:
				if c := r.conceptOf(words[o.first+1 : o.end]); phrases[c] != (concept{}) {
					out[i], phrases[out[i]] = c, c
				}
			case longer:
				for _, at := range [...][2]int{{o.first, o.end + 1}, {max(o.first-1, 0), o.end}} {
					if at[1] > len(words) || !together(words[at[0]:at[1]]) {
						continue
					}
					if c := phrases[r.conceptOf(words[at[0]:at[1]])]; c != (concept{}) && c != out[i] {
						out[i], o.cut = c, true
						break
					}
				}
			}
		}
	}
	return out
}

// together reports whether no sign divides the words.
func together(words []token.Word) bool {
	for k := 1; k < len(words); k++ {
		if words[k].Gap > token.Hyphen {
			return false
		}
	}
	return true
}

// requirements gathers the occurrences of one concept into one requirement and orders them.
func (r *jobReader) requirements() {
	number := make(map[concept]int, len(r.occurrences))
	of := make([]int, len(r.occurrences)) // the requirement of each occurrence, in the order of their first ones
	for i, c := range r.concepts() {
		n, ok := number[c]
		if !ok {
			n = len(number)
			number[c] = n
		}
		of[i] = n
	}
	ends := make([]int, len(number)+1) // where the occurrences of each end in byConcept, once they are there
	for _, n := range of {
		ends[n+1]++
	}
	for n := range len(number) {
		ends[n+1] += ends[n]
	}
	byConcept := make([]int, len(of))
	for i, n := range of {
		byConcept[ends[n]] = i
		ends[n]++
	}
	all := make([]Requirement, 0, len(number))
	from := 0
	for n := range len(number) {
		all = append(all, r.requirement(byConcept[from:ends[n]]))
		from = ends[n]
	}
	r.link(all, of)
	r.job.requirements = byUrgency{all, make([]int, len(all))}.sorted()
}

// fluently are stems near a language by which some words of it are too little.
var fluently = token.NewStemSet(`fluent fluently fluency native proficient proficiency`)

// byUrgency orders requirements by need, then weight, then place. It moves their numbers: a Requirement is too large to be moved
// about by a sort.
type byUrgency struct {
	all []Requirement
	of  []int
}

func (u byUrgency) sorted() []Requirement {
	for i := range u.of {
		u.of[i] = i
	}
	sort.Sort(u)
	out := make([]Requirement, 0, len(u.all))
	for _, i := range u.of {
		out = append(out, u.all[i])
	}
	return out
}

func (u byUrgency) Len() int      { return len(u.of) }
func (u byUrgency) Swap(i, j int) { u.of[i], u.of[j] = u.of[j], u.of[i] }

func (u byUrgency) Less(i, j int) bool {
	a, b := &u.all[u.of[i]], &u.all[u.of[j]]
	switch {
	case a.Need != b.Need:
		return needRank(a.Need) > needRank(b.Need)
	case a.Weight != b.Weight:
		return a.Weight > b.Weight
	case a.InJob[0].Start != b.InJob[0].Start:
		return a.InJob[0].Start < b.InJob[0].Start
	}
	return u.of[i] < u.of[j]
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

// requirement makes one requirement of the occurrences of a concept.
func (r *jobReader) requirement(of []int) Requirement {
	first := r.naming(of)
	q := Requirement{Kind: KindOther, AnyOf: []string{}, Names: []string{}, InJob: make([]Span, 0, len(of)), skill: first.skill, degree: first.degree}
	places := r.scratch.places[:0]
	for _, i := range of {
		o := r.occurrences[i]
		words := r.posting.Sentences[o.sentence].Words
		span := r.job.doc.span(words[o.first].Start, words[o.end-1].End)
		if n := len(q.InJob); n == 0 || q.InJob[n-1] != span { // else two names of one skill in the same words: "CompTIA Security+"
			q.InJob = append(q.InJob, span)
		}
		name := oneLine(r.textOf(&o))
		if !slices.Contains(q.Names, name) {
			q.Names = append(q.Names, name)
		}
		places = append(places, need.Place{Sentence: o.sentence, First: o.first, End: o.end})
		if o.degree == nil {
			r.addFormOf(&q, r.wordsOf(o), o.skill)
		}
		if o.skill >= 0 && r.kind(&o) == Kind(corpus.Language) {
			q.fluent = q.fluent || slices.ContainsFunc(words[max(0, o.first-3):min(len(words), o.end+2)], func(w token.Word) bool { return fluently.Has(w.Stem) })
		}
	}
	if short := r.initials[q.skill]; short != "" {
		q.forms = addForm(q.forms, form{{stem: token.Stem(short), text: short, exact: true}})
	}
	r.scratch.places = places
	switch {
	case q.skill >= 0:
		s := r.m.skills.Skills[q.skill]
		q.Keyword, q.Kind, q.Known = s.Name, Kind(s.Kind), true
	case q.degree != nil:
		q.Keyword, q.Kind, q.Known = q.degree.name(), "degree", true
		if q.degree.orMBA && !slices.Contains(q.Names, mba) { // named by itself too: the posting's wording is a long one
			q.Names = append(q.Names, mba)
		}
	default:
		q.Keyword = oneLine(r.textOf(first))
	}
	q.Need = needOf(r.needs.Decide(places[:min(len(places), maxPlacesOfKeyword)], string(q.Kind)))
	q.Weight = DefaultWeights().of(q.Need, q.Kind)
	r.relate(&q)
	r.telling(&q, of)
	return q
}

// relate notes what else shows or implies what is asked for.
func (r *jobReader) relate(q *Requirement) {
	if q.skill >= 0 {
		q.forms = r.m.activityForm(q.forms, r.m.skills.Skills[q.skill])
	}
	q.bases, q.mutual, q.implied = r.bases(q), r.m.mutualOf(q.Keyword), r.m.impliedBy(q.skill)
}

// naming returns the occurrence that the requirement is named after: one that the corpus knows, or the first that is whole.
func (r *jobReader) naming(of []int) *occurrence {
	for _, i := range of {
		if o := &r.occurrences[i]; o.skill >= 0 || o.degree != nil {
			return o
		}
	}
	for _, i := range of {
		if o := &r.occurrences[i]; !o.cut {
			return o
		}
	}
	return &r.occurrences[of[0]]
}

// textOf returns the posting's wording.
func (r *jobReader) textOf(o *occurrence) string {
	if o.text != "" {
		return o.text
	}
	words := r.posting.Sentences[o.sentence].Words
	return r.job.doc.text[words[o.first].Start:words[o.end-1].End]
}

// addFormOf adds words that ask for the skill, -1 for none, to what is looked for in a resume. A product is found by the corpus's
// names, which know when the word is no name; the posting's word alone is not.
func (r *jobReader) addFormOf(q *Requirement, words []token.Word, skill int32) {
	f := r.scratch.form[:0]
	switch {
	case skill >= 0 && (named[r.m.skills.Skills[skill].Kind] || r.m.skills.Guards(words) || r.m.skills.Cased(words) || len(words) > 1 && r.m.skills.Whole(words)):
		return
	case skill >= 0 && r.m.wholeTrait(words, r.m.skills.Skills[skill]):
		if len(words) != 1 {
			return
		}
		f = append(f, formWord{stem: words[0].Stem, text: strings.TrimSuffix(words[0].Text, "s")})
	case skill < 0 && len(words) == 1 && r.m.skills.Guards(words):
		f = append(f, formWord{stem: words[0].Stem, text: words[0].Text, exact: true}) // "Tableau" alone may be the tool, a tableau is none
	case skill < 0 && len(words) == 1 && strings.HasSuffix(words[0].Text, "bility"):
		f = append(f, formWord{stem: words[0].Stem, text: words[0].Text}) // operability is no operation, though it has its stem
	default:
		f = appendForm(f, words)
	}
	r.scratch.form = f
	q.forms = addForm(q.forms, f)
	if skill < 0 {
		r.addTitles(q, wordsText(words))
	}
}

// addTitles adds the other titles of a post, those of its rank, which the first letter tells: "Chief Information Officer" of a CIO.
func (r *jobReader) addTitles(q *Requirement, post string) {
	role := r.m.corpus.Role(post)
	if role == nil {
		return
	}
	for _, title := range append([]string{role.Name}, role.Titles...) {
		if title[0] == post[0]&^0x20 {
			q.forms = append(q.forms, appendForm(nil, r.m.stems.Words(nil, title, 0, len(title))))
		}
	}
}

// telling puts the place that makes the keyword required or preferred first: that is where a reader wants to look.
func (r *jobReader) telling(q *Requirement, of []int) {
	for _, i := range of {
		o := r.occurrences[i]
		if needOf(o.need) != q.Need {
			continue
		}
		start := r.posting.Sentences[o.sentence].Words[o.first].Start
		k := slices.IndexFunc(q.InJob, func(s Span) bool { return s.Start == start })
		q.InJob[0], q.InJob[k] = q.InJob[k], q.InJob[0]
		return
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

// oneLine returns text with single spaces for its white space.
func oneLine(text string) string {
	for i := range len(text) {
		switch c := text[i]; {
		case c == ' ' && i > 0 && i < len(text)-1 && text[i-1] != ' ':
		case c <= ' ' || c >= utf8.RuneSelf:
			return strings.Join(strings.Fields(text), " ")
		}
	}
	return text // as nearly always
}
