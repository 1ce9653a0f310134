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
