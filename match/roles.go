package match

import (
	"slices"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/match/internal/mojibake"
	"github.com/resumematch/resumematch/match/internal/outline"
)

// A RoleFit says how near a resume is to a role's profile of the corpus.
type RoleFit struct {
	Role     string   `json:"role"`
	Fit      float64  `json:"fit"`      // the score, up to 20 more for a title, and less than that of a role whose title is held and to which it leads: for ordering, no percentage
	Score    float64  `json:"score"`    // of the resume against the profile
	Coverage Coverage `json:"coverage"` // of the profile
	Title    string   `json:"title"`    // the latest title of the resume that is one of the role's, its employer left out; empty when none is
	Lacks    []string `json:"lacks"`    // what the role requires and the resume lacks: "PMP or PRINCE2"
	Next     []string `json:"next"`     // names of the roles on the next rung
}

// What a title of the role adds to the fit: a judgement. A person who holds the title is taken for one who could hold it
// whatever words the resume chose, as far as a fifth of the keywords goes; a former title counts half. Of 64 real resumes
// of people whose title names a role, that role comes first in 47 and among the first three in 55; by score alone, which
// knows no title, in 23 and 35.
const (
	titleNow  = 20
	titleThen = 10
)

// Roles says how near the resume is to each role of the corpus, the nearest first.
func (m *Matcher) Roles(resume *Resume) []RoleFit {
	titles := resume.titles()
	of := make([][]string, len(titles)) // the roles of each
	for i, t := range titles {
		of[i] = m.rolesOf(t.text)
	}
	out := []RoleFit{}
	var held []int // the roles whose title the resume holds now
	achievements := slices.Clone(resume.achievements)
	for _, role := range m.corpus.Roles() {
		job, err := m.Role(role.Name)
		if err != nil {
			continue // the corpus lists it, so that it has it
		}
		keywords := m.keywords(resume, job, achievements) // those of Match, which says much else
		coverage, score := cover(keywords)
		fit := RoleFit{Role: role.Name, Coverage: coverage, Lacks: lacks(keywords), Next: append([]string{}, role.Next...)}
		if score != nil {
			fit.Score = *score
		}
		fit.Fit = fit.Score
		for i, t := range titles {
			if !slices.Contains(of[i], role.Name) {
				continue
			}
			fit.Title = m.titleAlone(t.text, role.Name)
			fit.Fit += titleThen
			if i == 0 {
				fit.Fit += titleNow - titleThen
				held = append(held, len(out))
			}
			break
		}
		fit.Fit = round(fit.Fit, 1)
		out = append(out, fit)
	}
	for _, i := range held {
		standBack(out, i)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Fit > out[j].Fit })
	return out
}

// standBack lets no role fit better than the one at number held, to which it leads: who is a director is not nearest to an
// engineer's post, though the technical words of former years make most of the resume. Of 80 real resumes with a title that
// names a role 8 stood so; with it the role comes first in 65 for 59.
func standBack(fits []RoleFit, held int) {
	below := map[string]bool{fits[held].Role: true}
	for more := true; more; {
		more = false
		for i := range fits {
			if f := &fits[i]; !below[f.Role] && slices.ContainsFunc(f.Next, func(next string) bool { return below[next] }) {
				below[f.Role], more = true, true
				f.Fit = min(f.Fit, round(fits[held].Fit-0.1, 1))
			}
		}
	}
}

// rolesOf returns the role whose title this is; when it is none's, the roles that have a title of its words.
func (m *Matcher) rolesOf(title string) []string {
	if role := m.roleOf(title); role != "" {
		return []string{role}
	}
	return m.rolesNamed(title)
}

// titleAlone returns the least of a line's beginning that is a title of the role: resumes set the employer and the place
// behind it, "Director, IT, Acme Foods, Leeds".
func (m *Matcher) titleAlone(line, role string) string {
	for i := range line {
		for _, mark := range [...]string{",", " - ", " – ", " — ", " | ", "\t", " at ", " @ ", " ("} {
			if i > 0 && strings.HasPrefix(line[i:], mark) && slices.Contains(m.rolesOf(line[:i]), role) {
				return strings.TrimSpace(line[:i])
			}
		}
	}
	return line
}

// lacks names the required keywords that are missing, a choice once.
func lacks(keywords []Keyword) []string {
	out := []string{}
	for k := range onceOfChoices(keywords, (*Keyword).lacking) {
		out = append(out, k.choiceName())
	}
	return out
}

// A heldTitle is the title of a position of the resume, and the line that heads the position.
type heldTitle struct {
	text string
	line int
}

// titles returns the titles of the resume's positions, the latest first; of equals, in the order of the resume. One that was held
// more than once is the latest alone.
func (r *Resume) titles() []heldTitle {
	var of []outline.Role
	for _, role := range r.roles {
		if role.Title != "" {
			of = append(of, role)
		}
	}
	sort.SliceStable(of, func(i, j int) bool {
		a, b := of[i].Dates, of[j].Dates
		if a.Current != b.Current {
			return a.Current
		}
		return b.To.Before(a.To)
	})
	var out []heldTitle
	had := make(map[string]bool)
	for _, role := range of {
		if !had[role.Title] {
			had[role.Title] = true
			out = append(out, heldTitle{mojibake.Without(role.Title), role.From})
		}
	}
	return out
}
