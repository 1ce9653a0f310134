// Command rank orders resumes by how well they meet one job posting. The posting is analysed once, each resume once, on all
// cores.
//
//	go run ./examples/rank examples/it-director/job.txt examples/it-director/resume.pdf examples/rank/*.txt
package main

import (
	"cmp"
	"fmt"
	"io"
	"log"
	"os"
	"runtime"
	"slices"
	"sync"

	"github.com/resumematch/resumematch/match"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) < 3 {
		log.Fatal("usage: rank JOB RESUME...")
	}
	if err := rank(os.Stdout, os.Stderr, os.Args[1], os.Args[2:]); err != nil {
		log.Fatal(err)
	}
}

// rank writes a line for each resume, the best first: score, coverage of the required keywords, statements with a
// measure, name. A resume that cannot be read is told to errs and does not stop the others.
func rank(w, errs io.Writer, jobFile string, resumeFiles []string) error {
	doc, err := match.Open(jobFile)
	if err != nil {
		return err
	}
	m := match.New(nil) // one for all goroutines
	job := m.Job(doc)
	results := make([]result, len(resumeFiles))
	var work sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		work.Go(func() {
			for i := range next {
				results[i] = compare(m, job, resumeFiles[i])
			}
		})
	}
	for i := range resumeFiles {
		next <- i
	}
	close(next)
	work.Wait()

	// In the order of the files up to here, whoever was first: the same files give the same lines.
	slices.SortStableFunc(results, func(a, b result) int { return cmp.Compare(b.score, a.score) })
	for _, r := range results {
		if r.err != nil {
			fmt.Fprintln(errs, r.err)
			continue
		}
		if _, err := fmt.Fprintf(w, "%5.1f  %2d of %2d required  %2d of %2d statements with a measure  %s\n",
			r.score, r.required.Met, r.required.Total, r.quantified, r.statements, r.name); err != nil {
			return err
		}
	}
	return nil
}

// A result is what is kept of a report: thousands of whole ones take hundreds of megabytes.
type result struct {
	name                   string
	score                  float64 // 0 without one: no keyword of the posting counts
	required               match.Met
	quantified, statements int
	err                    error
}

// compare reads a resume and compares it with the job.
func compare(m *match.Matcher, job *match.Job, file string) result {
	resume, err := match.Open(file)
	if err != nil {
		return result{name: file, err: err}
	}
	r := m.Match(m.Resume(resume), job)
	out := result{name: file, required: r.Coverage.Required, quantified: r.Resume.Quantified, statements: r.Resume.Statements}
	if r.Score != nil {
		out.score = *r.Score
	}
	return out
}
