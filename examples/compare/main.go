// Command compare prints the required keywords of a job posting that a resume lacks: the library in five lines.
//
//	go run ./examples/compare examples/it-director/resume.pdf examples/it-director/job.txt
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/resumematch/resumematch/match"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: compare RESUME JOB")
	}
	if err := compare(os.Stdout, os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}

func compare(w io.Writer, resumeFile, jobFile string) error {
	resume, err := match.Open(resumeFile)
	if err != nil {
		return err
	}
	job, err := match.Open(jobFile)
	if err != nil {
		return err
	}
	report := match.Compare(resume, job)
	for _, k := range report.Keywords {
		if k.Status == match.Missing && k.Need == match.Required {
			fmt.Fprintf(w, "%s (line %d of the posting)\n", k.Keyword, k.InJob[0].Line)
		}
	}
	return nil
}
