package match

import (
	"fmt"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/quantity"
)

// The codes of a posting's lint.
const (
	codeManyMusts     Code = "many-musts"
	codeContradiction Code = "contradiction"
	codeNoScope       Code = "no-scope"
	codeBoilerplate   Code = "boilerplate"
	codeNoTitle       Code = "no-title"
)

var lintExplanations = map[Code]string{
	codeManyMusts:     "The posting requires more than nine of ten postings do. Candidates who would do well leave off when they lack one of so many: say what is needed on the first day, and move the rest to what is preferred.",
	codeContradiction: "The posting says two things that do not go together: the same keyword as required and as preferred, different numbers of years for the same thing, or many years for a junior.",
	codeNoScope:       "The posting does not say how large the job is: how many people, which budget, how many users, sites or systems. Leaders choose a job by its size.",
	codeBoilerplate:   "More of the posting is about the company, benefits, pay, law and how to apply than in nine of ten postings. The work itself is hard to find in it.",
	codeNoTitle:       "The posting does not begin with a title, by which people search.",
}

// Lint says what is wrong with the posting itself, for those who write postings; empty when nothing is.
func (m *Matcher) Lint(job *Job) []Finding {
	out := []Finding{}
	add := func(code Code, severity Severity, where *Span, format string, args ...any) {
		out = append(out, Finding{code, severity, fmt.Sprintf(format, args...), where})
	}
	p := m.postings.Read(job.doc.text, job.doc.lines)
	if c, _ := cover(asKeywords(job.requirements)); c.Required.Total > manyMusts {
		add(codeManyMusts, SeverityWarning, nil, "%d keywords are required; nine of ten postings require %d or fewer", c.Required.Total, manyMusts)
	}
	for i := range job.requirements {
		if q := &job.requirements[i]; !named[corpus.Kind(q.Kind)] && !q.Held() || len(q.AnyOf) > 0 {
			continue // "experience with IT operations" and "IT operations in a bank" are two things; PMP is one
		}
		if must, want, ok := bothNeeds(&job.requirements[i], p); ok {
			add(codeContradiction, SeverityWarning, &want, "%s is required in line %d and preferred in line %d", job.requirements[i].Keyword, must.Line, want.Line)
		}
	}
	first := make(map[yearsAsked]yearsAsked) // what is asked → where it is asked first
	told := make(map[yearsAsked]bool)        // each other number once
	for _, a := range job.years {
		of := yearsAsked{of: strings.ToLower(a.of), need: a.need}
		b, ok := first[of]
		if !ok {
			first[of] = a
		}
		of.n = a.n
		if ok && a.n != b.n && a.choice == 0 && a.of != "" && !told[of] {
			told[of] = true
			where := a.span
			add(codeContradiction, SeverityWarning, &where, "%d years in %s are asked for here, %d in line %d", a.n, a.of, b.n, b.span.Line)
		}
		if a.n >= manyYears && a.need == Required && junior(job.title) {
			where := a.span
			add(codeContradiction, SeverityWarning, &where, "%d years are asked for, and the title is %s", a.n, job.title)
		}
	}
	if !hasScope(job.doc.text, p) {
		add(codeNoScope, SeverityNote, nil, "nothing says how large the job is: people, budget, users, sites")
	}
	if share := boilerplate(p); share > muchBoilerplate {
		add(codeBoilerplate, SeverityNote, nil, "%.0f %% of the words are about the company, benefits, pay, law or how to apply", 100*share)
	}
	if job.title == "" {
		add(codeNoTitle, SeverityNote, nil, "the posting does not begin with a title")
	}
	return append(out, job.doc.warnings...)
}

// What nine of ten of 104 real postings do not pass.
const (
	manyMusts       = 40
	muchBoilerplate = 0.49
)

// manyYears is more than a junior can have.
const manyYears = 5

// asKeywords makes keywords that nothing meets of requirements, to count them as a report does: a choice once, and what
// it would be unsure of not at all.
func asKeywords(rs []Requirement) []Keyword {
	var out []Keyword
	for _, q := range rs {
		k := Keyword{Requirement: q, Status: Missing}
		if q.doubtful() {
			k.Status = Unsure
		}
		out = append(out, k)
	}
	return out
}

// bothNeeds returns a place that requires the keyword and one that merely prefers it; ok is false unless both are there.
// Headings do not count: they name a part, and ask for nothing.
func bothNeeds(q *Requirement, p *posting.Posting) (must, want Span, ok bool) {
	for _, at := range q.InJob {
		i := sort.Search(len(p.Sentences), func(i int) bool { return p.Sentences[i].End > at.Start })
		if i == len(p.Sentences) || p.Sentences[i].Heading {
			continue
		}
		s := &p.Sentences[i]
		k := sort.Search(len(s.Words), func(k int) bool { return s.Words[k].Start >= at.Start })
		if k == len(s.Words) || s.Words[k].Start != at.Start {
			continue
		}
		switch s.Needs[k] {
		case posting.Must:
			must = at
		case posting.Wanted:
			want = at
		}
	}
	return must, want, must.Line > 0 && want.Line > 0
}

func junior(title string) bool {
	title = strings.ToLower(title)
	return strings.Contains(title, "junior") || strings.Contains(title, "entry level") || strings.Contains(title, "entry-level") || strings.Contains(title, "trainee")
}

// hasScope reports a number of people, or a number or an amount in a sentence about budget, users, sites or systems.
func hasScope(text string, p *posting.Posting) bool {
	for _, s := range p.Sentences {
		if s.Section.Ignored() || s.Heading {
			continue
		}
		about := false
		for _, w := range s.Words {
			switch w.Stem {
			case "budget", "user", "site", "locat", "employe", "system", "server", "applic", "team", "report", "staff", "store", "offic", "countri":
				about = true
			}
		}
		for _, q := range quantity.Find(text[s.Start:s.End]) {
			if q.Kind == quantity.People || about && !q.Vague && (q.Kind == quantity.Money || q.Kind == quantity.Count) {
				return true
			}
		}
	}
	return false
}

// boilerplate returns the share of words in parts that ask for nothing. It is 0 where none but the title is another: there "We
// need a CIO." is taken for praise of the employer.
func boilerplate(p *posting.Posting) float64 {
	ignored, all, told := 0, 0, false
	for _, s := range p.Sentences {
		all += len(s.Words)
		if s.Section.Ignored() {
			ignored += len(s.Words)
		}
		told = told || !s.Heading && !s.Section.Ignored() && !p.Title(s.Block)
	}
	if !told {
		return 0
	}
	return float64(ignored) / float64(all)
}
