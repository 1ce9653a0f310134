package match

import (
	"cmp"
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// A Need says how strongly a posting asks for something.
type Need string

// Needs, the strongest first.
const (
	Required  Need = "required"
	Preferred Need = "preferred"
	Mentioned Need = "mentioned" // only in the description of the work
)

// A Kind says what sort of thing a keyword is: one of the corpus's kinds, or KindOther.
type Kind string

// KindOther is the kind of keywords that the corpus does not know.
const KindOther Kind = "other"

// A Requirement is a keyword that a posting asks for.
type Requirement struct {
	Keyword string   `json:"keyword"` // the canonical name, or the posting's own words
	Names   []string `json:"names"`   // the posting's wordings
	Kind    Kind     `json:"kind"`
	Need    Need     `json:"need"`   // the strongest the posting gives it anywhere
	AnyOf   []string `json:"any_of"` // the other members of its OR-group, "Azure or AWS"; none for who is required by itself too
	Known   bool     `json:"known"`  // the corpus has it
	Weight  float64  `json:"weight"` // in the score
	InJob   []Span   `json:"in_job"` // where the posting has it

	skill  int32   // in the index; -1 when not known
	bases  []int32 // skills that would do as well: the same but for words such as "project" or "technical"
	mutual []int32 // skills that show it as well as it shows them, but not their kinds
	// implied are skills whose holder most likely has this one, though nothing says so.
	implied []int32
	degree  *degree
	forms   []form
	// implying is set for a source of what is implied, of which no posting asks.
	implying bool

	// condition is set for what the posting makes a condition on the person: no resume says it in words.
	condition bool

	fluent   bool // a language that is to be spoken well
	category bool // what the others of its OR-group are some of: "AWS or other cloud platforms"
}

// Ignored is a part of a posting that asks for nothing.
type Ignored struct {
	Why       string `json:"why"` // company, benefits, pay, legal, apply, chrome
	FirstLine int    `json:"first_line"`
	LastLine  int    `json:"last_line"`
}

// A Job is an analysed posting. It is immutable and safe for concurrent use by multiple goroutines.
type Job struct {
	doc          *Document
	title        string
	role         string
	requirements []Requirement
	years        []yearsAsked
	ignored      []Ignored
	conditions   []posting.Condition
	sizes        sizes // of what is led in the post

	findPrivate sync.Once // asked only where a resume gives private facts, and then for each of many resumes
	private     bool      // see asksPrivate
}

// Document returns the posting's text.
func (j *Job) Document() *Document { return j.doc }

// Title returns the job's title as the posting gives it; empty when it gives none.
func (j *Job) Title() string { return j.title }

// Role returns the name of the corpus's role profile that the title fits; empty when none does.
func (j *Job) Role() string { return j.role }

// Requirements returns what the posting asks for: by need, then weight, then place. The job and the reports made of it share
// their names and places: copy these before you change them.
func (j *Job) Requirements() []Requirement { return append([]Requirement(nil), j.requirements...) }

// Job analyses a posting, which must not be nil.
func (m *Matcher) Job(doc *Document) *Job {
	doc = m.unquoted(doc)
	p := m.postings.Read(doc.text, doc.lines)
	j := &Job{doc: doc}
	r := &jobReader{m: m, job: j, posting: p, needs: m.needs.Reader(p)}
	r.read()
	j.title = m.jobTitle(doc, p)
	j.role = m.roleOf(j.title)
	j.years = findYears(doc, p)
	r.chooseYears(j.years)
	j.ignored = ignoredParts(doc, p, r.occurrences)
	for i := range j.requirements {
		q := &j.requirements[i]
		q.condition = q.Known && q.Held() && m.postings.NamesCondition(m.stems.Words(nil, q.Keyword, 0, len(q.Keyword)))
	}
	j.conditions = m.postings.Conditions(doc.text, p)
	j.sizes = jobSizes(doc, p)
	return j
}

// unquoted returns the document without the marks of a mail that quotes the posting; its places stay as they are.
func (m *Matcher) unquoted(doc *Document) *Document {
	text, ok := m.postings.Unquoted(doc.text)
	if !ok || doc.format != "text" {
		return doc
	}
	plain := *doc
	plain.text, plain.lines = text, textline.Parse(text)
	return &plain
}

// pageHead is the number of blocks that a page may have before the title of its posting: where one is, "Sign in", the
// employer's name.
const pageHead = 16

// jobTitle returns the posting's first line when it has the form of a title. When it names no job, as where the posting was
// copied with the page around it, a line near the top that is the title of a role goes before it.
func (m *Matcher) jobTitle(doc *Document, p *posting.Posting) string {
	if len(p.Blocks) == 0 {
		return ""
	}
	if top := topHeading(doc); top != "" && (wording.HasTitle(top) || m.roleOf(top) != "") {
		return top
	}
	first := titleOf(doc, p.Blocks[0])
	if (wording.HasTitle(first) || m.roleOf(first) != "") && !banner(first) {
		return first
	}
	for i, b := range p.Blocks[1:min(len(p.Blocks), pageHead)] {
		line := strings.Trim(doc.text[b.Start:b.End], titleMarks)
		title := asTitle(line)
		if !b.Bullet && (m.roleOf(title) != "" || i < bannerLines && !b.Section.Ignored() && strings.HasPrefix(line, title)) && titleAmongLines(title) || title != "" && labelledTitle(line) == title {
			return title
		}
	}
	return cmp.Or(m.announcedTitle(doc, p), first)
}

// bannerLines is how many lines below the first, which is no title, "ACME UNIVERSITY", "EXECUTIVE OPPORTUNITY", one can be a title that no role
// has.
const bannerLines = 2

// banner reports a line that says what the text is: "EXECUTIVE OPPORTUNITY", "Vacancy Notice".
func banner(line string) bool {
	return bannerWords.HasLower(line[strings.LastIndexByte(line, ' ')+1:])
}

// bannerWords are words that such lines end in.
var bannerWords = token.NewSet("opportunity notice bulletin announcement description posting profile")

// announcedTitle returns the title of a role that a sentence near the top of the posting says is looked for: "My client is looking for a Harbor
// Manager."
func (m *Matcher) announcedTitle(doc *Document, p *posting.Posting) string {
	for _, s := range p.Sentences {
		if s.Block >= pageHead {
			break
		}
		line := doc.text[s.Start:s.End]
		if start, end := posting.Announced(line); start < end && m.roleOf(line[start:end]) != "" {
			return line[start:end]
		}
	}
	return ""
}

// longTitle is the number of words up to which a line inside a posting is a title; longer ones are sentences.
const longTitle = 8

// sentenceWords are words that no title has and headings may: "AS A DATA ARCHITECT YOU WILL".
var sentenceWords = token.NewSet("a an as our we will you your")

// titleAmongLines reports whether a line that names a job is no more than that: no label, no sentence, small letters only
// in what joins words.
func titleAmongLines(line string) bool {
	name := line
	if before, _, ok := strings.Cut(line, " - "); ok && wording.HasTitle(before) {
		name = before // "Pilot, Night Boats (Hull) - Contingent Upon Award"
	}
	words := strings.Fields(name)
	for _, w := range words {
		switch first, _ := utf8.DecodeRuneInString(w); {
		case w == "of" || w == "and" || w == "for":
		case unicode.IsLower(first):
			return false
		case sentenceWords.HasLower(w): // a heading in capitals
			return false
		}
	}
	return len(words) <= longTitle && !strings.ContainsAny(line, ":;?!") && wording.HasTitle(line)
}

// topHeading returns the one heading of the first level that a document with marks has, where it has the form of a title; else nothing.
func topHeading(doc *Document) string {
	top := ""
	for _, l := range doc.lines {
		if l.Heading != 1 || l.Beside {
			continue
		}
		if top != "" {
			return ""
		}
		top = asTitle(l.Text(doc.text))
	}
	return top
}

// titleOf returns the text of a block that has the form of a title; else nothing.
func titleOf(doc *Document, b posting.Block) string { return asTitle(doc.text[b.Start:b.End]) }

// asTitle returns the text of a line if it has the form of a title; else nothing. Of one that announces the job, "We're hiring a Harbor
// Manager!", it is what is announced.
func asTitle(line string) string {
	title := strings.Trim(line, titleMarks)
	if named := labelledTitle(title); named != "" {
		title = named
	}
	title = withoutAside(titlePart(title))
	if len(title) > 120 || strings.Count(title, " ") > 14 {
		return ""
	}
	if start, end := posting.Announced(title); start < end {
		return title[start:end]
	}
	if strings.HasSuffix(title, ".") {
		return ""
	}
	return title
}

// titlePart returns the part of a recruiter's line in which the title stands: "Urgent need :: Harbor Manager :: Hull"; any other line as it is.
func titlePart(line string) string {
	if !strings.Contains(line, "::") {
		return line
	}
	for part := range strings.SplitSeq(line, "::") {
		if wording.HasTitle(part) {
			return strings.TrimSpace(part)
		}
	}
	return line
}

// titleMarks are marks around a title.
const titleMarks = "#* \t:"

// titleLabels are labels, in small letters, that a title stands behind, beside those that end in "title".
var titleLabels = token.NewSet("role position designation post vacancy")

// labelledTitle returns the title behind its label: "Role Name: Harbor Manager", "Position - Pilot", "Solicitation: 5-26   Working Title: Pilot".
// Empty when there is none.
func labelledTitle(line string) string {
	if len(line) > longLabelled {
		return ""
	}
	for from := 0; ; {
		n := strings.IndexByte(line[from:], ':')
		if n < 0 {
			break
		}
		label := strings.ToLower(strings.TrimSpace(line[:from+n]))
		if from += n + 1; strings.Contains(label, "supervis") || strings.Contains(label, "report") {
			return "" // whose title it is
		}
		if strings.HasSuffix(label, "title") || isTitleLabel(label) {
			rest, _, _ := strings.Cut(strings.TrimSpace(line[from:]), "  ")
			return strings.TrimSpace(rest)
		}
		if strings.Contains(label, "title") && len(label) < longTitleLabel {
			return strings.TrimSpace(line[from:])
		}
	}
	if label, rest, ok := strings.Cut(line, " - "); ok && isTitleLabel(strings.ToLower(label)) {
		return strings.TrimSpace(rest)
	}
	return ""
}

// longLabelled is the length, in bytes, of a line up to which it names a title behind a label.
const longLabelled = 240

// longTitleLabel is the length, in bytes, up to which words before a colon are the label of a title.
const longTitleLabel = 32

// isTitleLabel reports labels such as "role", "job role" and "position name".
func isTitleLabel(label string) bool {
	label = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(label), "job "), " name")
	return titleLabels.Has(label)
}

// withoutAside returns the title without what boards and firms write behind it: "- job post", "@ Acme", "(m/f/x)".
func withoutAside(title string) string {
	title = strings.TrimSuffix(title, " - job post")
	if at := strings.Index(title, " @ "); at > 0 && wording.HasTitle(title[:at]) {
		title = title[:at]
	}
	if at := strings.LastIndex(title, " ("); at > 0 && strings.HasSuffix(title, ")") {
		switch letters := strings.ToLower(title[at+2 : len(title)-1]); {
		case len(letters) <= 7 && strings.Trim(letters, "mfdwxh/ ") == "" && strings.Contains(letters, "/"), letters == "all genders":
			title = title[:at]
		}
	}
	return title
}

// roleOf returns the role profile whose name or title is the longest in title.
func (m *Matcher) roleOf(title string) string {
	title = plainTitle(title)
	best, length := "", 0
	for _, t := range m.titles {
		if len(t.title) > length && strings.Contains(title, t.title) {
			best, length = t.role, len(t.title)
		}
	}
	return best
}

// plainTitle is a title in lower case between spaces, single ones in place of its marks: "Director, IT" and "Director - IT" are
// one.
func plainTitle(title string) string {
	words := strings.FieldsFunc(title, func(r rune) bool { return strings.ContainsRune(" \t,/()-–—|", r) })
	return " " + strings.ToLower(strings.Join(words, " ")) + " "
}

// A roleTitle is a title of a role as it is looked for, see plainTitle.
type roleTitle struct {
	title, role string
	stems       []string // of its words but fillers
}

func roleTitles(c *corpus.Corpus, stems *token.Stemmer) []roleTitle {
	var out []roleTitle
	for _, role := range c.Roles() {
		for _, name := range append([]string{role.Name}, role.Titles...) {
			t := roleTitle{title: plainTitle(name), role: role.Name}
			for _, w := range stems.Words(nil, t.title, 0, len(t.title)) {
				if !fillers.Has(w.Stem) {
					t.stems = append(t.stems, w.Stem)
				}
			}
			out = append(out, t)
		}
	}
	return out
}

// ignoredParts lists runs of lines in sections that ask for nothing. A line of which a keyword was read is none of them, whatever else
// stands in it: who looks for it there would find it read.
func ignoredParts(doc *Document, p *posting.Posting, found []occurrence) []Ignored {
	has := make([]bool, len(p.Sentences))
	for _, o := range found {
		has[o.sentence] = true
	}
	lines := func(s *posting.Sentence) (first, last int) {
		return doc.lines[doc.lineAt(s.Start)].Number, doc.lines[doc.lineAt(s.End-1)].Number
	}
	asks := make(map[int]bool) // lines of which a keyword was read
	for i := range p.Sentences {
		if has[i] {
			for first, last := lines(&p.Sentences[i]); first <= last; first++ {
				asks[first] = true
			}
		}
	}
	out := []Ignored{}
	for i, s := range p.Sentences {
		first, last := lines(&s)
		if !s.Section.Ignored() || has[i] || first == last && asks[first] {
			continue
		}
		if n := len(out) - 1; n >= 0 && out[n].Why == s.Section.String() && i > 0 && p.Sentences[i-1].Section == s.Section && !has[i-1] {
			out[n].LastLine = last
			continue
		}
		out = append(out, Ignored{Why: s.Section.String(), FirstLine: first, LastLine: last})
	}
	for _, run := range p.Page {
		out = append(out, Ignored{Why: posting.Chrome.String(), FirstLine: run[0], LastLine: run[1]})
	}
	sort.SliceStable(out, func(i, k int) bool { return out[i].FirstLine < out[k].FirstLine })
	return out
}
