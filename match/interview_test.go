package match_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// What may an interviewer ask, given these two documents?
func ExampleReport_Interview() {
	report := match.Compare(match.Text("resume", exampleResume), match.Text("posting", examplePosting))
	for _, q := range report.Interview() {
		fmt.Printf("%s: %s\n", q.Why, q.Ask)
	}
	// Output:
	// gap: What is your experience with Disaster Recovery?
	// gap: We ask for CISSP. Do you have it, or what do you have in its place?
	// weak: How many vendors, what contract value, and how much was saved?
}

// TestInterviewStaysWithTheDocuments: every question names a place, and what it is about stands in a document.
func TestInterviewStaysWithTheDocuments(t *testing.T) {
	resume, job := match.Text("resume", exampleResume), match.Text("job", examplePosting)
	r := match.Compare(resume, job)
	for _, q := range r.Interview() {
		text := resume.Text()
		if q.Why == "gap" || q.Why == "years" {
			text = job.Text()
		}
		if q.Where == nil || text[q.Where.Start:q.Where.End] != q.Where.Text {
			t.Errorf("%s: %+v is no place of its document", q.Ask, q.Where)
		}
		if q.Why == "gap" && strings.Contains(q.About, "AWS") {
			t.Errorf("a gap that the resume does not have: %s", q.About)
		}
	}
	if data, err := json.Marshal((&match.Report{}).Interview()); err != nil || string(data) != "[]" {
		t.Errorf("of an empty report: %s, %v", data, err)
	}
}

// TestInterviewStrong: money and change are asked about before how many there were, and of four figures the three that say most.
func TestInterviewStrong(t *testing.T) {
	resume := match.Text("resume", "Jane Doe\n\nExperience\n\nHarbor Manager\nAcme, 2019 - Present\n- Opened 3 new docks for the Java fleet\n"+
		"- Cut the loss of 12 boats in 4 harbors from 9% to 2% and saved $40,000\n\nSkills\nIT strategy, Java\n")
	r := match.Compare(resume, match.Text("job", "Harbor Master\n\nRequirements\n- Strategy development\n"))
	asked := map[string]string{}
	for _, q := range r.Interview() {
		if asked[q.Why] == "" {
			asked[q.Why] = q.Ask
		}
	}
	if ask := asked["strong"]; !strings.Contains(ask, "from 9% to 2%; $40,000") || strings.Contains(ask, "4 harbors") || strings.Contains(ask, "3 new docks") {
		t.Errorf("asks first: %s", ask)
	}
	if ask := asked["listed"]; !strings.Contains(ask, "strategy”") {
		t.Errorf("of what is listed in other words: %s", ask)
	}
}

// TestInterviewExperience: nobody asks for experience with experience.
func TestInterviewExperience(t *testing.T) {
	r := &match.Report{Keywords: []match.Keyword{{Requirement: match.Requirement{Keyword: "Harbor experience", Need: match.Required, Known: true, InJob: []match.Span{{Line: 3}}}, Status: match.Missing}}}
	if qs := r.Interview(); len(qs) != 1 || qs[0].Ask != "What is your experience with Harbor?" {
		t.Errorf("%+v", qs)
	}
}
