// Command rank orders resumes by how well they meet one job posting. The posting is analysed once, each resume once.
//
//	go run ./examples/rank examples/it-director/job.txt examples/it-director/resume.pdf examples/rank/*.txt
package main

import (
	"cmp"
	"fmt"
	"io"
	"log"
	"os"
	"slices"

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
	m := match.New(nil)
	job := m.Job(doc)
	var reports []*match.Report
	for _, file := range resumeFiles { // a Matcher may be used by many goroutines: for thousands of resumes, do
		resume, err := match.Open(file)
		if err != nil {
			fmt.Fprintln(errs, err)
			continue
		}
		reports = append(reports, m.Match(m.Resume(resume), job))
	}
	slices.SortStableFunc(reports, func(a, b *match.Report) int { return cmp.Compare(score(b), score(a)) })
	for _, r := range reports {
		required := r.Coverage.Required
		if _, err := fmt.Fprintf(w, "%5.1f  %2d of %2d required  %2d of %2d statements with a measure  %s\n",
			score(r), required.Met, required.Total, r.Resume.Quantified, r.Resume.Statements, r.Resume.Name); err != nil {
			return err
		}
	}
	return nil
}

// score returns 0 for a report without one: its posting asks for nothing.
func score(r *match.Report) float64 {
	if r.Score == nil {
		return 0
	}
	return *r.Score
}
