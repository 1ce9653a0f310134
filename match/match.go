// Package match reads a resume and a job posting and says which of the posting's keywords the resume lacks, where it
// meets the others, and which achievements carry no measure.
//
//	resume, err := match.Open("resume.pdf")
//	job, err := match.Open("job.txt")
//	report := match.Compare(resume, job)
//
// For many resumes and jobs, analyse each once with [Matcher.Resume] and [Matcher.Job] and compare them with
// [Matcher.Match].
//
// A report is a pure function of the two files, the corpus and the [Options]: no network, no clock, no chance. A role held
// to this day counts up to the latest date that the resume or its file names, unless [Options.Today] says. A
// report measures the overlap of a resume with one posting's wording; it is no claim about any applicant tracking system or
// about being hired.
package match

import (
	"sync"
	"time"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/need"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// Options of a [Matcher]. The zero value is the default.
type Options struct {
	Corpus *corpus.Corpus // the skills and roles to know; nil means [corpus.Default], to which [corpus.Corpus.With] adds

	// Today is the month up to which a role counts that is held to this day. The zero time stands for the latest date that the
	// resume or its file names: a report reads no clock.
	Today time.Time
}

// A Matcher compares resumes with postings. [New] makes one; the zero value is of no use. It is immutable and safe for
// concurrent use by multiple goroutines. What its methods take grows with the text; [Limits] says how far.
type Matcher struct {
	corpus   *corpus.Corpus
	stems    *token.Stemmer
	skills   *mention.Index
	postings *posting.Reader
	model    *tagger.Model
	needs    *need.Model
	titles   []roleTitle
	shown    map[int32][]form     // wordings of resumes that show a skill
	titled   map[int32][][]string // words of the titles of roles that do
	today    int                  // months since year 0; 0 when nobody says
}

// New returns a Matcher; nil stands for the default options. It costs some tens of milliseconds: keep it.
func New(o *Options) *Matcher {
	if o == nil {
		o = &Options{}
	}
	m := &Matcher{corpus: o.Corpus, stems: &token.Stemmer{}}
	if !o.Today.IsZero() {
		m.today = o.Today.Year()*12 + int(o.Today.Month())
	}
	// The models are read while the corpus is: either takes half of the time.
	var models sync.WaitGroup
	models.Go(func() { m.model, m.needs = tagger.Default(), need.Default() })
	if m.corpus == nil {
		m.corpus = corpus.Default()
	}
	m.skills = mention.New(m.corpus, m.stems)
	m.titles = roleTitles(m.corpus, m.stems)
	m.shown, m.titled = m.shownBy()
	m.postings = posting.NewReader(m.stems)
	models.Wait()
	return m
}

var defaultMatcher = sync.OnceValue(func() *Matcher { return New(nil) })

// Compare reports how resume meets job, with the default Matcher.
func Compare(resume, job *Document) *Report { return defaultMatcher().Compare(resume, job) }

// Compare reports how resume meets job.
func (m *Matcher) Compare(resume, job *Document) *Report {
	return m.Match(m.Resume(resume), m.Job(job))
}
