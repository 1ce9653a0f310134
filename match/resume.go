package match

import (
	"cmp"
	"slices"
	"sort"
	"sync"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/profile"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A Grade says how well a resume backs a keyword.
type Grade string

// Grades, the best first.
const (
	GradeQuantified Grade = "quantified" // in a statement of work with a measure
	GradeStated     Grade = "stated"     // in a sentence: of work without a measure, of the summary, of education; in a title
	GradeListed     Grade = "listed"     // in a list of skills only, or as an item by itself
)

// Evidence is a place of the resume that meets a requirement.
type Evidence struct {
	Span
	Section string `json:"section"` // summary, experience, education, skills, …
	Role    string `json:"role"`    // as of [Achievement]; empty outside of a role
	Grade   Grade  `json:"grade"`
	Via     string `json:"via"` // the more specific skill that meets a general requirement; empty when it is met by name

	// ImpliedBy is the skill that implies the keyword, which is not met: Via, or what Via shows as its kind. Empty for what is met.
	ImpliedBy string `json:"implied_by,omitempty"`

	// Document names the further document that it stands in, and that the span refers to; empty for the resume itself.
	Document string `json:"document,omitempty"`

	aside bool // see Matcher.aside
}

// Basis names the skill that stands in the resume in the keyword's place; with the one that implies the keyword, when that is
// another: "Business Analysis, shown by Process Mapping". Empty when the keyword is met by name.
func (e *Evidence) Basis() string {
	if e.ImpliedBy != "" && e.ImpliedBy != e.Via {
		return e.ImpliedBy + ", shown by " + e.Via
	}
	return e.Via
}

// A Resume is an analysed resume. It is immutable and safe for concurrent use by multiple goroutines.
type Resume struct {
	doc          *Document
	page         profile.Page // that it was copied with
	index        *wordIndex
	hits         map[int32][]hit // skill → where it or a kind of it stands
	degrees      []degreeAt
	employers    [][2]int // the bytes that name them in the heads of the roles, in order
	sections     []outline.Section
	roles        []outline.Role
	lineSection  []string // of each line of the document
	lineRole     []int
	roleNames    []string // see roleNames
	achievements []Achievement
	copied       [2]int       // the lines [from, to) that stand above already
	places       []place      // spans of the achievements, by start
	notes        []Finding    // of the checks that no posting matters for
	more         []*Resume    // further documents of the same person
	today        int          // the month up to which a role held to this day counts; 0 for the latest that is named
	now          int          // that month, known in either case; see latest
	nowTold      string       // and the date that it comes of
	ownSizes     func() sizes // sizes, found once: few postings ask for one
}

// A hit is a skill of the corpus in the resume.
type hit struct {
	first, end int32 // words
	skill      int32 // the one that stands there: the key or a kind of it
}

type place struct {
	start, end  int
	achievement int
}

// Document returns the resume's text.
func (r *Resume) Document() *Document { return r.doc }

// Achievements returns the statements of work in document order, judged without regard to a posting.
func (r *Resume) Achievements() []Achievement { return append([]Achievement(nil), r.achievements...) }

// Resume analyses a resume. A keyword may be met in one of the further documents as well, such as a cover letter; all else
// is read from the resume alone. [Evidence.Document] names the further document: one without a name is called "further
// document", one with the name of another gets a number, "cover.txt (2)"; nil ones are left out. Doc must not be nil.
func (m *Matcher) Resume(doc *Document, more ...*Document) *Resume {
	r := &Resume{more: m.with(doc, more), today: m.today}
	doc, r.page = doc.withoutPage()
	r.doc = doc
	words := paragraphWords(doc, m.stems)
	r.index = newWordIndex(words)
	r.readWork()
	r.now, r.nowTold = r.latest()
	r.ownSizes = sync.OnceValue(r.sizes)
	r.findSkills(m.skills, words)
	r.degrees = findDegrees(doc.text, words, r)
	r.findStudies(words)
	r.markUnfinished()
	r.findEmployers()
	r.notes = r.checks(m.stems)
	return r
}

// paragraphWords returns the words of the document; each paragraph begins with a Break, so that no phrase reaches from
// one into the next.
func paragraphWords(doc *Document, stems *token.Stemmer) []token.Word {
	words := make([]token.Word, 0, len(doc.text)/5+8)
	for i := 0; i < len(doc.lines); {
		j := i + 1
		for j < len(doc.lines) && doc.lines[j].Joined {
			j++
		}
		words = stems.Words(words, doc.text, doc.lines[i].Start, doc.lines[j-1].End)
		i = j
	}
	return words
}

// withinProducts leaves out of the mentions, in order, those that are a part of a product's or a standard's name and not what it is a kind of:
// Amazon Web Services are no web services. Products stay: the Unix shell runs on Unix.
func withinProducts(skills *mention.Index, words []token.Word, found []mention.Mention) []mention.Mention {
	out := found[:0]
	longest := mention.Mention{Skill: -1}
	for _, m := range found {
		if longest.Skill >= 0 && m.End <= longest.End && m.End-m.First < longest.End-longest.First && studied(skills.Skills[m.Skill].Kind) && !slices.Contains(skills.Ancestors(longest.Skill), m.Skill) {
			continue
		}
		out = append(out, m)
		if m.Loose || m.End <= longest.End && longest.Skill >= 0 {
			continue
		}
		switch skills.Skills[m.Skill].Kind {
		case corpus.Tool, corpus.Standard:
			if m.End > m.First+1 && words[m.End-1].Upper() { // "Linux servers" are servers
				longest = m
			}
		}
	}
	return out
}

// skillItems adds to the mentions, in order, the tools whose names are common words too and are items by themselves among the skills:
// "Spark, Puppet". In a sentence something beside them must show that they are meant.
func (r *Resume) skillItems(skills *mention.Index, words []token.Word, found []mention.Mention) []mention.Mention {
	var items []mention.Mention
	for first, end := 0, 0; first < len(words); first = end {
		for end = first + 1; end < len(words) && words[end].Gap < token.Comma; {
			end++
		}
		if w := &words[first]; end > first+2 || !w.Upper() || len(w.Text) == 1 || ownItems[w.Stem] {
			continue
		}
		skill := skills.Doubtful(words[first:end])
		if skill < 0 || skills.Skills[skill].Kind != corpus.Tool || r.lineSection[r.doc.lineAt(words[first].Start)] != string(outline.PartSkills) {
			continue
		}
		if _, ok := slices.BinarySearchFunc(found, first, func(m mention.Mention, first int) int { return m.First - first }); !ok {
			items = append(items, mention.Mention{First: first, End: end, Skill: skill})
		}
	}
	if len(items) == 0 {
		return found
	}
	found = append(found, items...)
	slices.SortStableFunc(found, func(a, b mention.Mention) int { return cmp.Or(a.First-b.First, b.End-a.End) })
	return found
}

// ownItems are stems of such names that an item of a list of skills may say in their own sense: "Project, Network and Asset Management".
var ownItems = map[string]bool{"project": true, "team": true, "note": true, "express": true, "comput": true, "monday": true}

// findSkills notes each mention under its skill and all that it is a kind of.
func (r *Resume) findSkills(skills *mention.Index, words []token.Word) {
	found := withinProducts(skills, words, shareNouns(skills, words, r.skillItems(skills, words, skills.Find(words))))
	count, all := make(map[int32]int, len(found)), 0
	for _, f := range found {
		if !f.Loose && f.End > f.First+1 {
			r.index.names = append(r.index.names, f)
		}
		for _, s := range shownBy(skills, f) {
			count[s]++
			all++
		}
	}
	room := make([]hit, all) // the hits of all skills lie in one array
	r.hits = make(map[int32][]hit, len(count))
	for _, f := range found {
		for _, s := range shownBy(skills, f) {
			hits := r.hits[s]
			if hits == nil {
				hits, room = room[:0:count[s]], room[count[s]:]
			}
			r.hits[s] = append(hits, hit{int32(f.First), int32(f.End), f.Skill})
		}
	}
}

// shownBy returns the skills that a mention shows. Of a loose one only the skill itself: two doubts at once are one too
// many; but who manages a team manages people. Who managed engineering projects shows no engineering management.
func shownBy(skills *mention.Index, f mention.Mention) []int32 {
	if f.Narrowing {
		return nil
	}
	all := skills.Ancestors(f.Skill)
	if f.Loose && skills.Skills[f.Skill].Kind != corpus.Leadership {
		return all[:1]
	}
	return all
}

// readWork finds sections, roles and statements of work.
func (r *Resume) readWork() {
	o := outline.Read(r.doc.text, r.doc.lines)
	r.sections, r.roles, r.roleNames = o.Sections, o.Roles, roleNames(o.Roles)
	r.lineSection = make([]string, len(r.doc.lines))
	for _, s := range o.Sections {
		for i := s.From; i < s.To; i++ {
			r.lineSection[i] = string(s.Part)
		}
	}
	r.lineRole = make([]int, len(r.doc.lines))
	for i := range r.lineRole {
		r.lineRole[i] = -1
	}
	for k, role := range r.roles {
		for i := role.From; i < role.To; i++ {
			r.lineRole[i] = k
		}
	}
	for i, s := range o.Statements {
		a := judge(r.doc, s)
		if s.Role >= 0 {
			a.Role = r.roleNames[s.Role]
		}
		if a.Role == "" {
			a.Heading = r.headingOver(r.doc.lineAt(a.Span.Start))
		}
		r.achievements = append(r.achievements, a)
		for _, p := range s.Pieces {
			r.places = append(r.places, place{p.Start, p.End, i})
		}
	}
	r.copied = r.doc.copied()
	r.markRepeats()
	sort.SliceStable(r.places, func(i, j int) bool { return r.places[i].start < r.places[j].start })
}

// maxOverlap bounds how far behind the end of a place another that begins before it may reach: one line of a statement.
const maxOverlap = 4096

// achievementAt returns the index of the achievement that the byte offset lies in; -1 for none.
func (r *Resume) achievementAt(offset int) int {
	i := sort.Search(len(r.places), func(i int) bool { return r.places[i].start > offset }) - 1
	for ; i >= 0; i-- {
		if offset < r.places[i].end {
			return r.places[i].achievement
		}
		if offset-r.places[i].end > maxOverlap {
			break
		}
	}
	return -1
}

// evidence describes words first to end as evidence.
func (r *Resume) evidence(first, end int) Evidence {
	start := r.index.words[first].Start
	e := Evidence{Span: r.doc.span(start, r.index.words[end-1].End)}
	line := r.doc.lineAt(start)
	e.Section = r.lineSection[line]
	if k := r.lineRole[line]; k >= 0 {
		e.Role = r.roleNames[k]
	}
	e.Grade = GradeStated
	if a := r.achievementAt(start); a >= 0 {
		if r.achievements[a].Verdict.Quantified() {
			e.Grade = GradeQuantified
		}
	} else if l := &r.doc.lines[line]; e.Section == string(outline.PartSkills) || l.Bullet != "" && l.End-l.Start < e.End-e.Start+itemMore || r.inList(first, end) {
		e.Grade = GradeListed
	}
	return e
}

// itemMore bounds the bytes of an item of a list beyond its keyword, as in "- Project management experience".
const itemMore = 16

// inList reports whether the words stand in a list of names rather than in a sentence: four commas or more among the dozen
// words to either side.
func (r *Resume) inList(first, end int) bool {
	commas := 0
	for i := max(1, first-12); i < min(len(r.index.words), end+12); i++ {
		if r.index.words[i].Gap == token.Comma {
			commas++
		}
	}
	return commas >= 4
}
