package render_test

import (
	"fmt"
	"log"
	"os"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

func ExampleText() {
	resume := match.Text("resume", "Jane Doe\n\nExperience\n\nIT Manager, Acme, 2015 - present\n- Negotiated contracts with 14 vendors\n- Introduced ITIL\n")
	job := match.Text("posting", "IT Manager\n\nRequirements\n- ITIL\n- Disaster recovery\n- CISSP\n")
	if err := render.Text(os.Stdout, match.Compare(resume, job), render.TextOptions{Width: 100}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// resume against posting (IT Manager)
	// ! the resume has only 18 words (a page has some 450): too little to judge. Is it a scan, or only a
	//   part of the resume?
	// Meets 2 of 4 required keywords.
	// Score 50.0 of 100. 1 of 2 statements of work in the resume has a measure.
	// ! the posting asks for only 4 keywords; the score says little
	//
	// Missing, required (2)
	// Each adds 25.0 to the score. Add what is true, where you did it, in the words of the posting.
	//   - CISSP · line 6
	//   - Disaster Recovery · line 5
	//
	// Worth a number (1 statement)
	//   IT Manager, Acme (1 of 2 with a measure)
	//   - Introduced ITIL · line 7
	//     ? How many incidents or requests a month, how fast were they solved, and what was it before?
	//
	// Met (2)
	//   + in a sentence or title
	//     - IT Management · line 5: “IT Manager”
	//     - ITIL · line 7: “Introduced ITIL”
	//
	// The resume as a document (2)
	//   - the text of the resume has no e-mail address and no telephone number
	//   - no heading of the resume announces education or skills
	//
	// The score is the overlap with the wording of this posting; it says nothing about any hiring software
	// or about being hired.
}

// Annotations name lines of the files that the documents came from.
func ExampleGitHub() {
	resume := match.Text("resume", "Jane Doe\n\nExperience\n\nIT Manager, Acme, 2015 - present\n- Introduced ITIL\n")
	job := match.Text("posting", "IT Manager\n\nRequirements\n- ITIL\n- CISSP\n")
	sources := render.Sources{Resume: resume, Job: job, ResumeFile: "cv/jane.txt", JobFile: "jobs/it-manager.txt"}
	if err := render.GitHub(os.Stdout, match.Compare(resume, job), sources); err != nil {
		log.Fatal(err)
	}
	// Output:
	// ::notice title=resumematch::Score 66.7 of 100. Meets 2 of 3 required keywords. 0 of 1 statement of work has a measure.
	// ::warning file=jobs/it-manager.txt,title=thin-posting::the posting asks for only 3 keywords; the score says little
	// ::warning file=cv/jane.txt,title=short-resume::the resume has only 12 words (a page has some 450): too little to judge. Is it a scan, or only a part of the resume?
	// ::error file=jobs/it-manager.txt,line=5,col=3,endColumn=8,title=missing-required::CISSP is required and not in the resume
	// ::warning file=cv/jane.txt,line=6,col=3,endColumn=18,title=unquantified::How many incidents or requests a month, how fast were they solved, and what was it before? — “Introduced ITIL”
	// ::notice file=cv/jane.txt,title=contact::the text of the resume has no e-mail address and no telephone number
	// ::notice file=cv/jane.txt,title=sections::no heading of the resume announces education or skills
}

// The HTML holds both texts when it is given the documents.
func ExampleHTML() {
	file, err := os.CreateTemp("", "report-*.html")
	if err != nil {
		log.Fatal(err)
	}
	defer os.Remove(file.Name())
	resume, job := match.Text("resume", "Jane Doe\n- Introduced ITIL\n"), match.Text("posting", "IT Manager\n\nRequirements\n- ITIL\n")
	if err := render.HTML(file, match.Compare(resume, job), resume, job); err != nil {
		log.Fatal(err)
	}
	if err := file.Close(); err != nil {
		log.Fatal(err)
	}
	fmt.Println("open it in a browser")
	// Output: open it in a browser
}
