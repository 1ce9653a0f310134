package main

import (
	"errors"
	"fmt"

	"github.com/resumematch/resumematch/match"
)

// A lintedJob is what lint-job says of one posting.
type lintedJob struct {
	Job      string          `json:"job"`
	Title    string          `json:"title"`
	Findings []match.Finding `json:"findings"`
}

// lint says what is wrong with postings.
func (c *command) lint() error {
	if len(c.files) == 0 {
		return errors.New("lint-job: needs a posting, as in: resumematch lint-job job.txt")
	}
	if err := checkStdin(c.files); err != nil {
		return err
	}
	known, err := c.loadCorpus()
	if err != nil {
		return err
	}
	m := match.New(&match.Options{Corpus: known})
	jobs := []lintedJob{}
	for i, name := range c.files {
		c.count(i, len(c.files))
		doc, err := c.open(name)
		if err != nil {
			c.count(len(c.files), len(c.files))
			return err
		}
		job := m.Job(doc)
		jobs = append(jobs, lintedJob{doc.Name(), job.Title(), m.Lint(job)})
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
		p.put("", j.Job+": nothing to say")
	}
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
