package match

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// titleCheck notes that no title of the resume is that of the posting, or that their levels are far apart.
func (m *Matcher) titleCheck(resume *Resume, job *Job) []Finding {
	titles := resume.titles()
	if len(titles) == 0 {
		return nil
	}
	title, other, apart := titles[0], m.otherTitle(titles, resume, job), levelApart(titles, job)
	message := ""
	switch {
	case other && apart != "":
		message = fmt.Sprintf("no title in the resume is that of the posting, %s; the latest is %s, %s its level", job.title, title.text, apart)
	case other:
		message = fmt.Sprintf("no title in the resume is that of the posting, %s; the latest is %s", job.title, title.text)
	case apart == levelAbove:
		message = fmt.Sprintf("the latest title, %s, stands %s that of the posting, %s; say why you want this post", title.text, apart, job.title)
	case apart == levelBelow:
		message = fmt.Sprintf("all titles in the resume stand %s that of the posting, %s; the latest is %s", apart, job.title, title.text)
	default:
		return nil
	}
	where := resume.lineSpan(title.line)
	return []Finding{{CodeTitle, SeverityNote, message, &where}}
}

// A headline stands in the first few lines, and is no sentence.
const (
	maxHeadline  = 5
	longHeadline = 100
)

// otherTitle reports that none of the titles of the resume, and no headline, is one of the posting's: of the same role, or, where the
// posting's title fits no role of the corpus, with a word of its field.
func (m *Matcher) otherTitle(titles []heldTitle, resume *Resume, job *Job) bool {
	asked, ok := m.titleAsked(job)
	if !ok {
		return false
	}
	for _, t := range titles {
		if asked.heldAs(t.text) {
			return false
		}
	}
	for i := range min(len(resume.doc.lines), maxHeadline) { // "Jo Doe", "IT Director | Cloud": what somebody says to be
		if text := resume.doc.lines[i].Text(resume.doc.text); len(text) <= longHeadline && wording.HasTitle(text) && asked.heldAs(text) {
			return false
		}
	}
	return true
}

// An askedTitle is the title of a posting as those of a resume are compared with it.
type askedTitle struct {
	m     *Matcher
	job   *Job
	roles []string        // that it fits
	field map[string]bool // the stems of its words, but of those that tell the rank alone; nil where its role is sure
}

// titleAsked reads the posting's title. It is not ok when that names no job, or no field of work that a title of the corpus's roles names:
// "Chapter Director".
func (m *Matcher) titleAsked(job *Job) (askedTitle, bool) {
	t := askedTitle{m: m, job: job, roles: []string{job.role}}
	if job.role != "" {
		return t, true
	}
	t.roles, t.field = m.rolesNamed(job.title), make(map[string]bool)
	known := false
	for _, w := range m.fieldWords(job.title) {
		t.field[w.Stem] = true
		known = known || slices.ContainsFunc(m.titles, func(role roleTitle) bool { return slices.Contains(role.stems, w.Stem) })
	}
	return t, known && wording.HasTitle(job.title)
}

// heldAs reports whether a title of the resume is the one that is asked for, in these or other words.
func (t *askedTitle) heldAs(title string) bool {
	if t.otherTrade(title) {
		return false
	}
	role, others := t.m.roleOf(title), t.m.rolesNamed(t.m.withoutManaged(title))
	for _, asked := range t.roles {
		if role == asked || slices.Contains(others, asked) {
			return true
		}
	}
	return slices.ContainsFunc(t.m.fieldWords(title), func(w token.Word) bool { return t.field[w.Stem] })
}

// otherTrade reports a title whose field is another than the posting's for the word beside it, "Industrial Engineering Manager", when the
// posting names that one nowhere.
func (t *askedTitle) otherTrade(title string) bool {
	words := t.m.stems.Words(nil, title, 0, len(title))
	for i, w := range words {
		var trades *token.Set
		if senses := otherSenses[w.Stem]; senses != nil {
			trades = senses.beside
		} else if w.Stem == "develop" {
			trades = developed
		}
		for _, step := range [...]int{-1, 1} {
			if k := i + step; k >= 0 && k < len(words) && trades.Has(beside(words, i, step)) {
				return !strings.Contains(strings.ToLower(t.job.doc.text), words[k].Stem)
			}
		}
	}
	return false
}

// developed are stems of what others than engineers develop: "Business Development Manager".
var developed = token.NewStemSet(`business sales fund land property child youth curriculum`)

// rankWords are stems of words of a title that tell the rank, or how and where the work is done, and no field.
var rankWords = token.NewStemSet(`manager management director directors head chief lead leader leadership vice president vp svp evp avp officer supervisor
executive senior sr junior jr principal staff associate assistant deputy intern trainee coordinator specialist member owner founder partner adviser advisor
i ii iii iv v level remote hybrid contract us usa uk global regional national team group department division office`)

// titleWords are stems that titles write otherwise, each by the one it stands for.
var titleWords = map[string]string{"it": "technolog", "i.t": "technolog", "inform": "technolog", "technic": "technolog", "tech": "technolog", "cto": "technolog", "cio": "technolog",
	"eng": "engin", "dev": "develop", "developm": "develop", "programm": "develop", "proj": "project", "prog": "program", "ops": "oper"}

// fieldWords returns the words of a title that tell the field of work, each by its stem.
func (m *Matcher) fieldWords(title string) []token.Word {
	words := m.stems.Words(nil, title, 0, len(title))
	words = slices.DeleteFunc(words, func(w token.Word) bool { return rankWords.Has(w.Stem) || fillers.Has(w.Stem) && w.Text != "IT" })
	for i := range words {
		words[i].Stem = cmp.Or(titleWords[words[i].Stem], words[i].Stem)
	}
	return words
}

// managedWork are stems of what a manager may manage and not be of: who is "Engineering Project Manager" manages no engineering.
var managedWork = token.NewStemSet(`project program programme product account`)

// withoutManaged returns the words of a title but "Project Manager" and its like.
func (m *Matcher) withoutManaged(title string) string {
	var out []string
	for _, w := range m.stems.Words(nil, title, 0, len(title)) {
		if n := len(out) - 1; w.Stem == "manag" && n >= 0 && managedWork.Has(token.Stem(strings.ToLower(out[n]))) {
			out = out[:n]
			continue
		}
		out = append(out, w.Text)
	}
	return strings.Join(out, " ")
}

// rolesNamed returns the roles with a title all of whose words the title has, in any order: "Director, Information Technology".
func (m *Matcher) rolesNamed(title string) []string {
	has := make(map[string]bool)
	for _, w := range m.stems.Words(nil, title, 0, len(title)) {
		has[w.Stem] = true
	}
	var out []string
	for _, t := range m.titles {
		if n := len(out); n > 0 && out[n-1] == t.role { // the titles of a role stand side by side
			continue
		}
		if !slices.ContainsFunc(t.stems, func(stem string) bool { return !has[stem] }) {
			out = append(out, t.role)
		}
	}
	return out
}
