package match_test

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/resumematch/resumematch/match"
)

const exampleResume = `Jordan Sample

Experience

IT Manager, Harbour Clinic, 2016 - 2022
- Led a team of 14 engineers across three sites
- Managed vendors for voice and data
- Moved 40 virtual machines from VMware to AWS
`

const examplePosting = `IT Director

Requirements
- Vendor management and disaster recovery
- Experience with Azure or AWS
- CISSP required; PMP preferred
`

// The common case: a resume and a posting in, a report out.
func Example() {
	resume := match.Text("resume", exampleResume)
	job := match.Text("posting 4711", examplePosting)
	report := match.Compare(resume, job)
	for _, k := range report.Keywords {
		fmt.Printf("%s, %s: %s\n", k.Keyword, k.Need, k.Status)
	}
	fmt.Printf("%d of %d statements have a measure\n", report.Resume.Quantified, report.Resume.Statements)
	// Output:
	// Vendor Management, required: matched
	// Disaster Recovery, required: missing
	// Microsoft Azure, required: covered
	// Amazon Web Services, required: matched
	// CISSP, required: missing
	// PMP, preferred: missing
	// 2 of 3 statements have a measure
}

func ExampleOpen() {
	dir, err := os.MkdirTemp("", "resumematch")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "resume") // the content tells the format, not the name
	if err := os.WriteFile(path, []byte(exampleResume), 0o600); err != nil {
		log.Fatal(err)
	}
	resume, err := match.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(resume.Format(), resume.Pages(), resume.Words())
	// Output: text 1 36
}

func ExampleRead() {
	job, err := match.Read("posting 4711", strings.NewReader(examplePosting))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(job.Name(), job.Words())

	_, err = match.Read("empty.txt", strings.NewReader(""))
	fmt.Println(err)
	// Output:
	// posting 4711 20
	// empty.txt: the file is empty
}

func ExampleText() {
	job := match.Text("posting 4711", "IT Director\r\n\r\nExperience with ITIL")
	fmt.Printf("%q\n", job.Text())
	// Output: "IT Director\n\nExperience with ITIL"
}

func ExampleLimits() {
	small := match.Limits{Bytes: 10}
	_, err := small.Read("resume.txt", strings.NewReader(exampleResume))
	fmt.Println(err != nil)
	// Output: true
}

func ExampleCompare() {
	report := match.Compare(match.Text("resume", exampleResume), match.Text("job", examplePosting))
	for _, f := range report.Findings {
		if f.Code == match.CodeMissingRequired {
			fmt.Printf("line %d of the posting: %s\n", f.Where.Line, f.Message)
		}
	}
	// Output:
	// line 4 of the posting: Disaster Recovery is required and not in the resume
	// line 6 of the posting: CISSP is required and not in the resume
}

func ExampleNew() {
	m := match.New(nil) // once: it builds its tables from the corpus
	report := m.Compare(match.Text("resume", exampleResume), match.Text("job", examplePosting))
	fmt.Println(report.Coverage.Required.Met, "of", report.Coverage.Required.Total)
	// Output: 2 of 4
}

func ExampleMatcher_Job() {
	job := match.New(nil).Job(match.Text("job", examplePosting))
	fmt.Println(job.Title())
	for _, q := range job.Requirements() {
		fmt.Println(q.Need, q.Keyword, q.AnyOf)
	}
	// Output:
	// IT Director
	// required Vendor Management []
	// required Disaster Recovery []
	// required Microsoft Azure [Amazon Web Services]
	// required Amazon Web Services [Microsoft Azure]
	// required CISSP []
	// preferred PMP []
}

func ExampleMatcher_Resume() {
	resume := match.New(nil).Resume(match.Text("resume", exampleResume))
	for _, a := range resume.Achievements() {
		fmt.Printf("%s: %s\n", a.Verdict, a.Text)
	}
	// Output:
	// scope: Led a team of 14 engineers across three sites
	// unquantified: Managed vendors for voice and data
	// scope: Moved 40 virtual machines from VMware to AWS
}

// For many resumes and one posting: analyse each once.
func ExampleMatcher_Match() {
	m := match.New(nil)
	job := m.Job(match.Text("job", examplePosting))
	for _, name := range []string{"IT manager", "gardener"} {
		text := exampleResume
		if name == "gardener" {
			text = "Experience\n\nGardener, Palace, 2019 - 2021\n- Planted 200 roses\n"
		}
		report := m.Match(m.Resume(match.Text(name, text)), job)
		fmt.Printf("%s: %v\n", name, *report.Score)
	}
	// Output:
	// IT manager: 46.2
	// gardener: 0
}

func ExampleMatcher_Role() {
	job, err := match.New(nil).Role("it director")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(job.Role(), len(job.Requirements()) > 10)

	_, err = match.New(nil).Role("gardener")
	fmt.Println(strings.HasPrefix(err.Error(), `role "gardener": no such profile`))
	// Output:
	// IT director true
	// true
}

func ExampleCode_Explain() {
	why, _, _ := strings.Cut(match.CodeThinPosting.Explain(), ",")
	fmt.Println(why)
	// Output: The posting asks for very little
}
