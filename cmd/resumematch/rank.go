package main

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sort"
	"sync"

	"github.com/resumematch/resumematch/match"
)

// A rankedResume is what rank keeps of a report: thousands of whole ones take hundreds of megabytes.
type rankedResume struct {
	Resume          string         `json:"resume"`
	Score           *float64       `json:"score"` // null when the posting asks for nothing, or for nothing but what is implied or unsure
	Coverage        match.Coverage `json:"coverage"`
	Statements      int            `json:"statements"`
	Quantified      int            `json:"quantified"`
	Implied         int            `json:"implied"` // keywords that coverage leaves out: a reader may infer them
	MissingRequired []string       `json:"missing_required"`
	err             error
}

// rank orders resumes by their score for one posting. What cannot be read is told and does not stop the others, but the exit
// status says that it was so.
func (c *command) rank() (int, error) {
	fewest := 2
	if c.role != "" {
		fewest = 1
	}
	if len(c.files) < fewest {
		return exitNoReport, fmt.Errorf("rank: needs a posting or --role, then resumes, as in: resumematch rank job.txt resumes/*.pdf%s", quoteHint(c.files))
	}
	if len(c.with) > 0 || c.minCoverage > 0 {
		return exitNoReport, errors.New("rank: --with and --min-coverage are for one resume; leave them out")
	}
	if err := checkStdin(c.files); err != nil {
		return exitNoReport, err
	}
	m, err := c.matcher()
	if err != nil {
		return exitNoReport, err
	}
	resumes := c.files
	if c.role == "" {
		resumes = c.files[1:]
	}
	job, err := c.job(m, c.files[:1])
	if err != nil {
		return exitNoReport, err
	}
	if c.role == "" {
		c.hintPosting(c.files[0], readVoice(job.Document().Text()))
	}
	list := c.rankAll(m, job, resumes)
	failed := 0
	for _, r := range list {
		if r.err != nil {
			say(c.stderr, r.err)
			failed++
		}
	}
	list = slices.DeleteFunc(list, func(r rankedResume) bool { return r.err != nil })
	if err := c.emit("rank", list, func(p *sheet) { writeRanked(p, list) }); err != nil {
		return exitNoReport, err
	}
	if failed > 0 {
		return exitNoReport, fmt.Errorf("rank: %d of %d resumes could not be read and %s not ranked", failed, len(resumes), map[bool]string{true: "is", false: "are"}[failed == 1])
	}
	return exitReport, nil
}

// rankAll compares the resumes with the job on all cores and returns them the best first, those without a score last; of two as
// good, in the order of the command line.
func (c *command) rankAll(m *match.Matcher, job *match.Job, files []string) []rankedResume {
	list := make([]rankedResume, len(files))
	next, done := make(chan int), make(chan bool)
	var work sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		work.Go(func() {
			for i := range next {
				list[i] = c.rankOne(m, job, files[i])
				done <- true
			}
		})
	}
	go func() {
		for i := range files {
			next <- i
		}
		close(next)
	}()
	for n := range files {
		c.count(n, len(files))
		<-done
	}
	c.count(len(files), len(files))
	work.Wait()
	sort.SliceStable(list, func(i, k int) bool {
		a, b := list[i].Score, list[k].Score
		return a != nil && (b == nil || *a > *b)
	})
	return list
}

func (c *command) rankOne(m *match.Matcher, job *match.Job, file string) rankedResume {
	doc, err := c.open(file)
	if err != nil {
		return rankedResume{err: err}
	}
	r := m.Match(m.Resume(doc), job)
	out := rankedResume{Resume: doc.Name(), Score: r.Score, Coverage: r.Coverage, Statements: r.Resume.Statements, Quantified: r.Resume.Quantified, MissingRequired: []string{}}
	for _, k := range r.Keywords {
		if k.Status == match.Implied {
			out.Implied++
		}
		if k.Need == match.Required && k.Status == match.Missing {
			out.MissingRequired = append(out.MissingRequired, k.Keyword)
		}
	}
	return out
}

// writeRanked writes a line each, however long a name: scripts cut them.
func writeRanked(p *sheet, list []rankedResume) {
	for _, r := range list {
		score := "    -"
		if r.Score != nil {
			score = fmt.Sprintf("%5.1f", *r.Score)
		}
		fmt.Fprintf(p, "%s  %2d of %2d required  %2d of %2d statements with a measure  %s\n", score, r.Coverage.Required.Met, r.Coverage.Required.Total, r.Quantified, r.Statements, r.Resume)
	}
}
