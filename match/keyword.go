package match

import (
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
	cut        bool   // a part of what the posting writes out elsewhere
}

// jobReader turns a posting into requirements.
type jobReader struct {
	m           *Matcher
	job         *Job
	posting     *posting.Posting
	mentions    [][]mention.Mention // of each sentence but those in parts that are left out
	occurrences []occurrence
	groups      [][]int // OR-groups of occurrences
	categories  []int   // occurrences that end such a group: "AWS or other cloud platforms"
	needs       *need.Reader
	scratch     scratch
	employer    [][]string // see employers
	brands      [][]string
	short       map[concept]concept // an abbreviation → what it stands for
	initials    map[int32]string    // of a skill whose name the posting spells out → the letters in brackets behind it
}

func (r *jobReader) read() {
	sentences := tagger.Sentences(r.posting, nil)
	sectioned := slices.ContainsFunc(sentences, func(s tagger.Sentence) bool {
		return !s.Heading && (s.Section == posting.Duties || s.Section == posting.Required)
	})
	for i := range sentences {
		sentences[i].Idle = sectioned && sentences[i].Section.Ignored() // where no part says what is asked, none can be left out
	}
	r.findSkills(sentences)
	r.employer, r.brands = r.employers()
	doc := r.m.model.Read(sentences)
	r.occurrences = make([]occurrence, 0, 2*len(sentences))
	for i := range sentences {
		r.sentence(i, &sentences[i], doc)
	}
	r.listedAlternatives(sentences)
	r.requirements()
}

// findSkills finds what the corpus knows in the sentences, and tells the tagger.
func (r *jobReader) findSkills(sentences []tagger.Sentence) {
	r.mentions = make([][]mention.Mention, len(sentences))
	all := make([]mention.Mention, 0, 4*len(sentences)) // the mentions of all sentences lie in one array, as do those the tagger knows
	known := make([]tagger.Known, 0, cap(all))
	for i := range sentences {
		s := &sentences[i]
		if s.Idle {
			continue
		}
		from, knownFrom := len(all), len(known)
		all = r.m.skills.Append(all, s.Words)
		found := slices.DeleteFunc(all[from:], func(o mention.Mention) bool { return r.m.looksAlike(s.Words, o.First, o.End, o.Skill, "", nil) })
		all = all[:from+len(found)]
		r.mentions[i] = all[from:len(all):len(all)]
		for _, m := range r.mentions[i] {
			known = append(known, r.known(m))
		}
		s.Known = known[knownFrom:len(known):len(known)]
	}
	for i := range sentences {
		r.listItem(sentences, i)
	}
}

// known is a mention as the tagger knows it.
func (r *jobReader) known(m mention.Mention) tagger.Known {
	return tagger.Known{First: m.First, End: m.End, Kind: r.m.skills.KindOf(m.Skill), Name: r.m.skills.Skills[m.Skill].Name, Loose: m.Loose}
}

// listItem notes the skill of a line of a list whose name is a common word too, "Go", where the line above it or below is
// all the name of another skill of its kind.
func (r *jobReader) listItem(sentences []tagger.Sentence, i int) {
	s := &sentences[i]
	if s.Idle || !s.Bullet || len(s.Words) > 2 || len(r.mentions[i]) > 0 || !s.Words[0].Upper() {
		return
	}
	skill := r.m.skills.Doubtful(s.Words)
	if skill < 0 {
		return
	}
	for _, k := range [2]int{i - 1, i + 1} {
		if k < 0 || k >= len(sentences) || !sentences[k].Bullet || len(r.mentions[k]) == 0 {
			continue
		}
		m := r.mentions[k][0]
		if !m.Loose && m.First == 0 && m.End == len(sentences[k].Words) && r.m.skills.KindOf(m.Skill) == r.m.skills.KindOf(skill) {
			r.mentions[i] = []mention.Mention{{End: len(s.Words), Skill: skill}}
			s.Known = []tagger.Known{r.known(r.mentions[i][0])}
			return
		}
	}
}

// sentence finds the keywords of one sentence.
func (r *jobReader) sentence(i int, s *tagger.Sentence, doc *tagger.Doc) {
	if s.Idle || r.chart(i) {
		return
	}
	words := s.Words
	chosen := compounds(doc.Places(i, r.m.model.Threshold), words)
	from := len(r.occurrences)
	degrees := findDegrees(r.job.doc.text, words, nil)
	if len(degrees) == 0 {
		r.inPlaceOfDegree(i, words)
	}
	for _, d := range degrees {
		r.add(occurrence{sentence: i, first: d.first, end: d.end, p: 1, skill: -1, degree: &d.degree}, s)
	}
	for _, p := range chosen {
		if inDegree(degrees, p.First, p.End) {
			continue
		}
		o := occurrence{sentence: i, first: p.First, end: p.End, p: p.P, skill: -1}
		if o.end > o.first+1 && o.end+1 < len(words) && words[o.end-1].Text == "end" && words[o.end].Text == "to" && words[o.end+1].Text == "end" {
			o.end-- // "move the docks end | to end"
		}
		r.scratch.parts = r.split(r.scratch.parts[:0], o, words)
		for k := range r.scratch.parts {
			part := &r.scratch.parts[k]
			if part.skill < 0 && part.text == "" {
				r.name(part, words)
				if part.skill < 0 {
					part.skill = r.meant(part, words)
				}
				if part.skill < 0 && r.guarded(part, words) || standsIn(part, words) {
					continue
				}
			}
			if part.text == "" && (r.asDepartment(part, words) || r.m.postings.Screens(words, part.first, part.end)) {
				continue
			}
			r.add(*part, s)
		}
	}
	r.addNames(i, s, from, degrees)
	r.share(i, s, from)
	r.addMembers(i, s, from)
	r.addChoices(i, s, from, degrees)
	inOrder(r.occurrences[from:])
	r.occurrences = append(r.occurrences[:from], slices.CompactFunc(r.occurrences[from:], r.sameName)...)
	r.dropModes(words, from)
	r.abbreviate(words, from)
	r.dropGlosses(words, from)
	r.alternatives(words, from)
}

// inOrder orders the occurrences of a sentence by their first words. As they nearly always are: the sort is spared, and its
// allocations.
func inOrder(here []occurrence) {
	for i := 1; i < len(here); i++ {
		if here[i].first < here[i-1].first {
			sort.SliceStable(here, func(i, k int) bool { return here[i].first < here[k].first })
			return
		}
	}
}

// sameName reports two names of one product in the same words, "C#/.NET": one occurrence.
func (r *jobReader) sameName(a, b occurrence) bool {
	return a.skill >= 0 && a.skill == b.skill && a.first == b.first && a.end == b.end && named[r.m.skills.Skills[a.skill].Kind]
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
	if o.need != posting.None && !r.ofBrand(&o, s) {
		r.occurrences = append(r.occurrences, o)
	}
}

// wordsText returns the words divided by single spaces, and by the hyphens, slashes and commas that stand between them.
func wordsText(words []token.Word) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			switch w.Gap {
			case token.Hyphen:
				b.WriteByte('-')
			case token.Slash:
				b.WriteByte('/')
			case token.Comma:
				b.WriteString(", ")
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

// shared returns the skill that the words with the noun of another item behind them are the name of; -1 when there is none.
func (r *jobReader) shared(words []token.Word, noun token.Word) int32 {
	r.scratch.words = sharing(r.scratch.words, words, noun)
	return r.m.skills.Named(r.scratch.words)
}

// abbreviate notes the short form in brackets behind a keyword, "Graded Yard Ledgers (GYL)", or in front of it where that stands in
// brackets, "write GYLs (Graded Yard Ledgers)": both ask for one thing.
func (r *jobReader) abbreviate(words []token.Word, from int) {
	for k := from; k < len(r.occurrences); k++ {
		if o := &r.occurrences[k]; o.skill >= 0 && o.end < len(words) && words[o.end].Gap == token.Break {
			r.spellsOut(o, words[o.end], words)
		}
	}
	for k := from + 1; k < len(r.occurrences); k++ {
		long, short := &r.occurrences[k-1], &r.occurrences[k]
		if words[short.first].Gap != token.Break {
			continue
		}
		if long.end+1 == short.first && long.skill < 0 { // one word of it was left out
			long.end = spelledOut(words, long.end, words[short.first].Text)
		}
		if short.first != long.end {
			continue
		}
		at := short.first
		if short.end != at+1 || !words[at].Caps() {
			long, short = short, long
			at = short.end - 1
		}
		if short.skill >= 0 || short.degree != nil || !words[at].Caps() && !words[at].Upper() {
			continue
		}
		if long.first > at && long.skill < 0 && (k+1 == len(r.occurrences) || r.occurrences[k+1].first > long.end) {
			long.end = spelledOut(words, long.end, words[at].Text)
		}
		if first := initialled(words, long.end, words[at].Text); first >= 0 && first <= long.first {
			if free := k < 2 || r.occurrences[k-2].sentence != long.sentence || r.occurrences[k-2].end <= first; free && first < long.first && long.text == "" {
				if long.skill >= 0 && proper(words, first, long.end) {
					long.skill = -1 // part of a longer name: a Harbour Operating System (HOS) asks for that one
				}
				if long.skill < 0 {
					long.first = first // all that the letters stand for
				}
			}
			if r.short == nil {
				r.short = make(map[concept]concept)
			}
			r.short[r.concept(*short)] = r.concept(*long)
		}
	}
}

// spellsOut notes the letters, three at least, in a bracket right behind a name that they are the initials of: "the Transition Services
// Agreement (TSA)". In this posting they mean it, whatever else they mean elsewhere.
func (r *jobReader) spellsOut(o *occurrence, w token.Word, words []token.Word) {
	text := r.job.doc.text
	if len(w.Text) < 3 || !w.Caps() || named[r.m.skills.Skills[o.skill].Kind] || !strings.HasPrefix(text[w.End:], ")") || text[w.Start-1] != '(' || initialled(words, o.end, w.Text) < 0 {
		return
	}
	if r.initials == nil {
		r.initials = make(map[int32]string)
	}
	r.initials[o.skill] = strings.TrimSuffix(w.Text, "s")
}

// proper reports whether the words, and at least three of them, begin with capitals, fillers aside, as those of a name do.
func proper(words []token.Word, first, end int) bool {
	for k := first; k < end; k++ {
		if !words[k].Upper() && !fillers.Has(words[k].Stem) {
			return false
		}
	}
	return end-first > 2
}

// spelledOut returns end, or one word further when only with that word the letters of the short form are all spelled out.
func spelledOut(words []token.Word, end int, short string) int {
	if initialled(words, end, short) < 0 && end < len(words) && words[end].Gap <= token.Hyphen && initialled(words, end+1, short) >= 0 {
		return end + 1
	}
	return end
}

// initialled returns where the words begin, up to end, whose first letters the short form is; -1 when they do not make it.
func initialled(words []token.Word, end int, short string) int {
	short = strings.ToLower(strings.TrimSuffix(short, "s"))
	k := end
	for n := len(short) - 1; n >= 0; n-- {
		for k--; k >= 0 && fillers.Has(words[k].Stem); k-- {
		}
		if k < 0 || k < end-1 && words[k+1].Gap >= token.Break || words[k].Text[0]|0x20 != short[n] {
			return -1
		}
	}
	if len(short) < 2 {
		return -1
	}
	return k
}

// fillers are stems that carry no meaning inside a keyword.
var fillers = token.NewSet(`and of the for to in a an with on or`)

func (r *jobReader) wordsOf(o occurrence) []token.Word {
	if o.text != "" {
		r.scratch.words = r.m.stems.Words(r.scratch.words[:0], o.text, 0, len(o.text))
		return r.scratch.words
	}
	return r.posting.Sentences[o.sentence].Words[o.first:o.end]
}
