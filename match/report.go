package match

import (
	"encoding/json"
	"slices"
	"sort"
	"strings"
)

// SchemaVersion is the version of the report's JSON form.
const SchemaVersion = 1

// Version is the version of the tool, as the report gives it.
const Version = "0.1.0"

// A Status says whether the resume meets a keyword.
type Status string

// Statuses.
const (
	Matched Status = "matched"
	Missing Status = "missing"
	Covered Status = "covered" // lacking, but another member of its OR-group is matched
	Implied Status = "implied" // not named, but most likely true of who has what the evidence names, or one of its choice is: counts neither way
	Unsure  Status = "unsure"  // not found, but in words that a resume would hardly use: counts neither way
)

// A Keyword is a requirement of the posting and how the resume meets it.
type Keyword struct {
	Requirement
	Status   Status     `json:"status"`
	Gain     float64    `json:"gain"`      // what meeting it would add to the score, when it is missing
	InResume []Evidence `json:"in_resume"` // the best first, at most five
}

// Tool names what made a report.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Corpus  string `json:"corpus"` // version of the corpus
}

// ResumeInfo describes the resume of a report.
type ResumeInfo struct {
	Name       string   `json:"name"`
	Format     string   `json:"format"`
	Pages      int      `json:"pages"`
	Words      int      `json:"words"`
	Statements int      `json:"statements"` // of work, each once
	Quantified int      `json:"quantified"` // of these, with a measure
	Warnings   []string `json:"warnings"`
	With       []string `json:"with,omitempty"` // names of further documents of the same person
}

// JobInfo describes the posting of a report.
type JobInfo struct {
	Name     string    `json:"name"`
	Title    string    `json:"title"` // empty when none was found
	Role     string    `json:"role"`  // of the corpus; empty when the title fits none
	Words    int       `json:"words"`
	Ignored  []Ignored `json:"ignored"`
	Warnings []string  `json:"warnings"`
}

// A Report says how a resume meets a posting. Its JSON form is what the command prints. Reports share slices with the [Resume]
// and the [Job] that they were made of: copy what you change.
type Report struct {
	SchemaVersion int           `json:"schema_version"`
	Tool          Tool          `json:"tool"`
	Resume        ResumeInfo    `json:"resume"`
	Job           JobInfo       `json:"job"`
	Score         *float64      `json:"score"` // 0..100, the weight of what is met; nil when the posting asks for nothing, or for nothing but what is implied or unsure
	Coverage      Coverage      `json:"coverage"`
	Balance       Balance       `json:"balance"`
	Keywords      []Keyword     `json:"keywords"`     // by need, then weight, then place in the posting
	Years         []Years       `json:"years"`        // in the order of the posting
	Scale         []Scale       `json:"scale"`        // how large the post's work is, each kind once; empty when the posting does not say
	Achievements  []Achievement `json:"achievements"` // in the order of the resume
	Findings      []Finding     `json:"findings"`     // what to do first comes first
}

// JSON returns the report's JSON form, which is that of [json.Marshal].
func (r *Report) JSON() ([]byte, error) { return json.Marshal(r) }

// Match reports how a resume meets a job, both analysed by this Matcher: skills are told by numbers of its corpus, so that those
// of a Matcher with another corpus mean others. Both may be used any number of times, by several goroutines at once.
func (m *Matcher) Match(resume *Resume, job *Job) *Report {
	r := &Report{
		SchemaVersion: SchemaVersion,
		Tool:          Tool{Name: "resumematch", Version: Version, Corpus: m.corpus.Version()},
		Resume: ResumeInfo{Name: resume.doc.name, Format: resume.doc.format, Pages: resume.doc.pages, Words: resume.doc.Words(),
			Warnings: messages(resume.doc.warnings), With: resume.withNames()},
		Job: JobInfo{Name: job.doc.name, Title: job.title, Role: job.role, Words: job.doc.Words(), Ignored: job.ignored, Warnings: messages(job.doc.warnings)},
	}
	r.Achievements = make([]Achievement, len(resume.achievements))
	copy(r.Achievements, resume.achievements)
	r.Keywords = m.keywords(resume, job, r.Achievements)
	r.Coverage, r.Score = cover(r.Keywords)
	r.setGains()
	r.Balance = m.balance(resume, r.Keywords)
	r.Years = m.years(resume, job, r.Keywords)
	r.Scale = resume.scale(job)
	for i := range r.Achievements {
		a := &r.Achievements[i]
		if !a.repeats {
			r.Resume.Statements++
			if a.Verdict.Quantified() {
				r.Resume.Quantified++
			}
		}
		a.Priority = resume.priority(a, r.Keywords)
	}
	r.Findings = m.findings(resume, job, r)
	return r
}

func messages(findings []Finding) []string {
	out := []string{}
	for _, f := range findings {
		out = append(out, f.Message)
	}
	return out
}

// keywords meets each requirement with the resume and notes in the achievements which of them they carry.
func (m *Matcher) keywords(resume *Resume, job *Job, achievements []Achievement) []Keyword {
	out := make([]Keyword, len(job.requirements))
	status := make(map[string]Status, len(out))
	for i := range achievements {
		achievements[i].Keywords = []string{}
	}
	x := implier{m, resume, make(map[int32][]Evidence)}
	noted := make([]int, len(achievements)) // how many requirements had been met when the achievement was noted last
	for i := range job.requirements {
		k := Keyword{Requirement: job.requirements[i], Status: Missing, InResume: []Evidence{}}
		found := m.meet(resume, &job.requirements[i])
		if all := append(found[:len(found):len(found)], m.meetElsewhere(resume, &job.requirements[i])...); len(all) > 0 {
			k.Status, k.InResume = Matched, shown(all)
		} else if implied, ok := x.imply(&job.requirements[i]); ok {
			k.Status, k.InResume = Implied, shown(implied)
		} else if k.doubtful() {
			k.Status = Unsure
		}
		for _, e := range found {
			if a := resume.achievementAt(e.Start); a >= 0 && noted[a] <= i {
				noted[a] = i + 1
				achievements[a].Keywords = append(achievements[a].Keywords, k.Keyword)
			}
		}
		status[k.Keyword] = k.Status
		out[i] = k
	}
	for i := range out {
		if out[i].category && len(out[i].AnyOf) > 0 && out[i].onlyNamed() {
			ungroup(out, i)
		}
	}
	for i := range out {
		out[i].cover(status)
	}
	return out
}

// cover gives a keyword that the resume lacks the status that its OR-group gives it: another member may be there, or implied.
func (k *Keyword) cover(status map[string]Status) {
	for _, other := range k.AnyOf {
		switch {
		case k.Status != Missing && k.Status != Implied:
			return
		case status[other] == Matched:
			k.Status, k.InResume = Covered, []Evidence{}
		case status[other] == Implied:
			k.Status = Implied // of the choice, not of itself: it has no evidence of its own
		}
	}
}

// onlyNamed reports a keyword that the resume holds by name and in none of its kinds.
func (k *Keyword) onlyNamed() bool {
	return k.Status == Matched && !slices.ContainsFunc(k.InResume, func(e Evidence) bool { return e.Via != "" })
}

// ungroup takes the category of a choice out of it: who writes "cloud platforms" and names none has none in place of AWS, though
// Azure would be.
func ungroup(all []Keyword, category int) {
	name, choice := all[category].Keyword, all[category].AnyOf
	for i := range all {
		if slices.Contains(choice, all[i].Keyword) {
			all[i].AnyOf = slices.DeleteFunc(slices.Clone(all[i].AnyOf), func(s string) bool { return s == name })
		}
	}
	all[category].AnyOf = []string{}
}

// doubtful reports a condition on the person, of which findings tell, or a keyword in the posting's own long words, a piece of a clause, or one that is only mentioned and has the form of
// a title or a team's name. Of such phrases that no resume repeats, three of four are there in other words or are none that a
// recruiter would look for (28 labelled pairs); of those of four words, which are not among them, 28 of 39 lack (162 pairs).
func (q *Requirement) doubtful() bool {
	if q.Known {
		return q.condition
	}
	n := strings.Count(q.Keyword, " ") + 1
	return n >= 5 || n >= 2 && q.Need == Mentioned && q.Keyword != strings.ToLower(q.Keyword) || clausePiece(q.Keyword)
}

// setGains sets what meeting each missing keyword would add to the score.
func (r *Report) setGains() {
	all := 0.0
	for k := range onceOfChoices(r.Keywords, (*Keyword).Counts) {
		all += k.Weight
	}
	for i := range r.Keywords {
		if k := &r.Keywords[i]; k.Status == Missing && all > 0 {
			k.Gain = round(100*k.Weight/all, 1)
		}
	}
}

// priority says how much a statement deserves a number: more in a recent role, with a strong verb, where a number lies near, and when
// it carries a keyword of the posting, most of all a required one, or tells of people led.
func (r *Resume) priority(a *Achievement, keywords []Keyword) float64 {
	if a.repeats {
		return 0
	}
	p := 0.5
	if line := r.doc.lineAt(a.Span.Start); line >= 0 && r.lineRole[line] >= 0 {
		p = 1 / (1 + r.roles[r.lineRole[line]].Age/5)
	}
	required := slices.ContainsFunc(keywords, func(k Keyword) bool { return k.Need == Required && slices.Contains(a.Keywords, k.Keyword) })
	switch {
	case required || a.leads:
	case len(a.Keywords) > 0:
		p *= 0.8
	default:
		p *= 0.6
	}
	return round(p*a.strength*a.near, 3)
}

// byPriority returns the indices of the achievements without a measure, the most worthwhile first; one that stands above in the same
// words is not asked for again.
func byPriority(achievements []Achievement) []int {
	var out []int
	for i, a := range achievements {
		if !a.Verdict.Quantified() && !a.repeats {
			out = append(out, i)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return achievements[out[i]].Priority > achievements[out[j]].Priority })
	return out
}
