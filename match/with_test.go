package match_test

import (
	"fmt"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// A cover letter may meet what the resume does not say.
func ExampleMatcher_Resume_with() {
	m := match.New(nil)
	resume := match.Text("resume", "Jane Doe\n\nExperience\n\nIT Manager, Acme, 2015 - 2020\n- Managed vendors for 12 sites\n")
	cover := match.Text("cover letter", "I introduced ITIL at Acme.\n")
	job := m.Job(match.Text("posting", "IT Director\n\nRequirements\n- Vendor management and ITIL\n"))
	for _, k := range m.Match(m.Resume(resume, cover), job).Keywords {
		for _, e := range k.InResume {
			fmt.Printf("%s: %q in the %s\n", k.Keyword, e.Text, e.Document+map[bool]string{true: "resume"}[e.Document == ""])
		}
	}
	// Output:
	// Vendor Management: "Managed vendors" in the resume
	// ITIL: "ITIL" in the cover letter
}

// TestWithAddsOnlyEvidence: a further document meets keywords and changes nothing else of what is said of the resume.
func TestWithAddsOnlyEvidence(t *testing.T) {
	m := match.New(nil)
	resume := match.Text("resume", exampleResume)
	cover := match.Text("cover", "I hold the CISSP and the PMP. In 1998 - 2004 I was IT Director.\n- Saved 40% in 2001 with vendor management.\n")
	job := m.Job(match.Text("job", examplePosting))
	alone, joint := m.Match(m.Resume(resume), job), m.Match(m.Resume(resume, cover), job)
	if len(alone.Achievements) != len(joint.Achievements) || fmt.Sprint(alone.Years) != fmt.Sprint(joint.Years) || alone.Resume.Words != joint.Resume.Words {
		t.Errorf("the cover letter changed statements, years or words: %+v, %+v", alone.Resume, joint.Resume)
	}
	gained := 0
	for i, k := range joint.Keywords {
		before := alone.Keywords[i]
		switch {
		case before.Status == match.Matched && (k.InResume[0].Document != "" || k.InResume[0].Span != before.InResume[0].Span):
			t.Errorf("%s: the resume's own evidence does not come first: %+v", k.Keyword, k.InResume[0])
		case before.Status != match.Matched && k.Status == match.Matched:
			gained++
			e := k.InResume[0]
			if e.Document != "cover" || cover.Text()[e.Start:e.End] != e.Text {
				t.Errorf("%s: %+v is no place of the cover letter", k.Keyword, e)
			}
		}
		if len(k.InResume) > 5 {
			t.Errorf("%s: %d places", k.Keyword, len(k.InResume))
		}
	}
	if gained != 2 {
		t.Errorf("the cover letter meets %d more keywords, want CISSP and PMP", gained)
	}
}

// TestWithNames: every further document can be told from the resume and from the others, and its places are its own.
func TestWithNames(t *testing.T) {
	m := match.New(nil)
	job := m.Job(match.Text("job", "IT Director\n\nRequirements\n- ITIL, CISSP and PMP\n"))
	resume := match.Text("cv", exampleResume)
	text := map[string]string{"further document": "I brought ITIL to a shop.", "cv (2)": "Since then I hold the CISSP.", "further document (2)": "And, last of all, the PMP."}
	r := m.Match(m.Resume(resume, match.Text("", text["further document"]), nil, match.Text("cv", text["cv (2)"]), match.Text("", text["further document (2)"])), job)
	seen := 0
	for _, k := range r.Keywords {
		for _, e := range k.InResume {
			if e.Document == "" {
				continue
			}
			seen++
			if of := text[e.Document]; e.End > len(of) || of[e.Start:e.End] != e.Text {
				t.Errorf("%s: %q does not stand at %d in %q", k.Keyword, e.Text, e.Start, e.Document)
			}
		}
	}
	if seen != 3 {
		t.Errorf("%d places in further documents, want 3", seen)
	}
}
