package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// A lintedJob is what lint-job says of one posting.
type lintedJob struct {
	Job      string          `json:"job"`
	Title    string          `json:"title"`
	Findings []match.Finding `json:"findings"`
	Asks     asked           `json:"asks"`
}

// asked counts a posting's keywords as every report on it does, a choice once. Those that a report is unsure of count in
// it only when the resume has them.
type asked struct {
	Required  int `json:"required"`
	Preferred int `json:"preferred"`
	Mentioned int `json:"mentioned"`
	Unsure    int `json:"unsure"`
}

// askedBy counts with the report on a resume that has nothing.
func askedBy(m *match.Matcher, job *match.Job) asked {
	r := m.Match(m.Resume(match.Text("nothing", "")), job)
	a := asked{Required: r.Coverage.Required.Total, Preferred: r.Coverage.Preferred.Total, Mentioned: r.Coverage.Mentioned.Total}
	for _, k := range r.Keywords {
		if k.Status == match.Unsure {
			a.Unsure++
		}
	}
	return a
}

// String says it in words, as the head of a report does.
func (a asked) String() string {
	var parts []string
	for _, part := range [...]struct {
		n    int
		need match.Need
	}{{a.Required, match.Required}, {a.Preferred, match.Preferred}, {a.Mentioned, match.Mentioned}} {
		if part.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", part.n, part.need))
		}
	}
	text := "asks for no keyword"
	switch {
	case a.Required+a.Preferred+a.Mentioned == 1:
		text = "asks for " + parts[0] + " keyword"
	case len(parts) > 0:
		text = "asks for " + strings.Join(parts, ", ") + " keywords"
	}
	if a.Unsure > 0 {
		text += fmt.Sprintf(", and %d in words of its own that a report counts only when the resume has them", a.Unsure)
	}
	return text
}

// lint says what is wrong with postings.
func (c *command) lint() error {
	if len(c.files) == 0 {
		return errors.New("lint-job: needs a posting, as in: resumematch lint-job job.txt")
	}
	if c.roleGiven {
		return fmt.Errorf("lint-job: says what is wrong with postings; leave --role %s out", c.role)
	}
	if err := checkStdin(c.files); err != nil {
		return err
	}
	m, err := c.matcher()
	if err != nil {
		return err
	}
	jobs := []lintedJob{}
	for i, name := range c.files {
		c.count(i, len(c.files))
		doc, err := c.open(name)
		if err != nil {
			c.count(len(c.files), len(c.files))
			return err
		}
		job := m.Job(doc)
		jobs = append(jobs, lintedJob{doc.Name(), job.Title(), m.Lint(job), askedBy(m, job)})
	}
	c.count(len(c.files), len(c.files))
	return c.emit("lint-job", jobs, func(p *sheet) {
		for _, j := range jobs {
			writeLint(p, j)
		}
	})
}

func writeLint(p *sheet, j lintedJob) {
	if len(j.Findings) == 0 {
		fmt.Fprintf(p, "%s: %s; nothing else to say\n", j.Job, j.Asks)
		return
	}
	fmt.Fprintf(p, "%s: %s\n", j.Job, j.Asks)
	for _, f := range j.Findings {
		where := ""
		if f.Where != nil {
			where = fmt.Sprintf(":%d", f.Where.Line)
		}
		// One line each, however long: editors and scripts read file:line: message.
		fmt.Fprintf(p, "%s%s: %s: %s [%s]\n", j.Job, where, f.Severity, f.Message, f.Code)
	}
}

// count shows how many files are done, on a terminal only and when there are many.
func (c *command) count(done, all int) {
	if all < manyFiles || !isTerminal(c.stderr) {
		return
	}
	fmt.Fprintf(c.stderr, "\r%d of %d", done, all)
	if done == all {
		fmt.Fprint(c.stderr, "\r\x1b[K")
	}
}

// manyFiles is how many files take long enough to wonder.
const manyFiles = 10
