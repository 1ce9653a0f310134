package match_test

import (
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestImplied: what a reader would infer is neither missing nor met, and only where nothing names it.
func TestImplied(t *testing.T) {
	prose := "Jordan Sample\n\nSummary\nA gardener who has kept the same three borders for many years and who writes about them in the parish letter every month, with pictures of all that grows there and notes on what the slugs have left of it.\n"
	runDomain(t, []domainCase{
		{name: "the general implies the specific", job: "Strong written communication", resume: "Good communication skills", want: []string{"Written Communication: implied"}},
		{name: "a manager of projects is organized", job: "Organizational skills", resume: "Project Coordination of the harvest fair", want: []string{"Organizational Skills: implied"}},
		{name: "named goes first", job: "Strong written communication", resume: "Written communication, good communication skills", want: []string{"Written Communication: matched"}},
		{name: "nothing implies a product", job: "Experience with .NET", resume: "Wrote tools in C#", want: []string{".NET: missing"}},
		{name: "one step", job: "Presentation skills", resume: "Collaboration with the parish", want: []string{"Presentation Skills: missing"}},
		{name: "written in it", job: "Fluent English", resume: prose, want: []string{"English: implied"}},
		{name: "too short to tell", job: "Fluent English", resume: "", want: []string{"English: missing"}},
		{name: "another language", job: "Fluent German", resume: prose, want: []string{"German: missing"}},
		{name: "a choice with a member implied", job: "Experience with PRINCE2 or troubleshooting", resume: "Ran the service desk", want: []string{"Troubleshooting: implied", "PRINCE2: implied"}},
		{name: "a developer of things develops", job: "Web development", resume: "Developer of web pages", want: []string{"Web Development: matched"}},
		{name: "a choice with another member met", job: "Experience with PRINCE2 or troubleshooting", resume: "Ran the service desk by PRINCE2", want: []string{"Troubleshooting: covered", "PRINCE2: matched"}},
	})
}

// TestImpliedFindings: what is asked for and only implied is noted, a choice once, where the resume implies it.
func TestImpliedFindings(t *testing.T) {
	m := match.New(nil)
	letter := match.Text("letter.txt", "Dear Sir or Madam,\n\nI did process mapping for the bakery.\n")
	resume := match.Text("resume", "Jordan Sample\n\nSummary\nA gardener who has kept the same three borders for many years and who writes about them in the parish letter every month, with pictures of all that grows there and notes on what the slugs have left of it.\n\nSkills\nGood communication skills, service desk\n")
	for _, c := range []struct {
		job  string
		line int // of the resume; 0 for no place
		want string
	}{
		{"Requirements\n- Strong written communication", 7, "Written Communication is required and only implied, by Communication Skills; name it if it is true"},
		{"Nice to have\n- Strong written communication", 7, "Written Communication is preferred and only implied, by Communication Skills; name it if it is true"},
		{"Responsibilities\n- Troubleshooting of the printers", 0, ""},
		{"Requirements\n- PRINCE2 or troubleshooting", 7, "PRINCE2 or Troubleshooting is required and only implied, by Service Desk; name one if it is true"},
		{"Requirements\n- Fluent English", 0, "English is required and only implied, by the language of the resume; name it if it is true"},
		{"Requirements\n- Stakeholder management", 0, "Stakeholder Management is required and only implied, by Business Analysis, shown by Process Mapping in letter.txt; name it if it is true"},
	} {
		r := m.Match(m.Resume(resume, letter), m.Job(match.Text("job", "Gardener\n\n"+c.job+"\n")))
		var got []match.Finding
		for _, f := range r.Findings {
			if f.Code == match.CodeImplied {
				got = append(got, f)
			}
		}
		if c.want == "" {
			if len(got) != 0 {
				t.Errorf("%s: %+v", c.job, got)
			}
			continue
		}
		if len(got) != 1 || got[0].Message != c.want || got[0].Severity != match.SeverityNote {
			t.Errorf("%s: got %+v, want the note %q", c.job, got, c.want)
			continue
		}
		if f := got[0]; (f.Where != nil) != (c.line > 0) || f.Where != nil && f.Where.Line != c.line {
			t.Errorf("%s: at %+v, want line %d", c.job, f.Where, c.line)
		}
	}
}

// TestImpliedBasis: the skill that implies a keyword is named, and what shows it where it has no name of its own; a name goes
// before a kind.
func TestImpliedBasis(t *testing.T) {
	for _, c := range []struct{ job, work, by, via, basis string }{
		{"Stakeholder management", "Did business analysis for the bakery", "Business Analysis", "Business Analysis", "Business Analysis"},
		{"Stakeholder management", "Did process mapping for the bakery", "Business Analysis", "Process Mapping", "Business Analysis, shown by Process Mapping"},
		{"Stakeholder management", "Did process mapping for the bakery\n- Did business analysis for the mill", "Business Analysis", "Business Analysis", "Business Analysis"},
		{"Stakeholder management", "Led stakeholder management for the mill", "", "", ""},
	} {
		r := match.Compare(match.Text("resume", "Jordan Sample\n\nExperience\n\nClerk, Example Ltd, 2015 - 2022\n- "+c.work+"\n"), match.Text("job", "Gardener\n\nRequirements\n- "+c.job+"\n"))
		if len(r.Keywords) != 1 || len(r.Keywords[0].InResume) == 0 {
			t.Errorf("%s: got %+v", c.work, r.Keywords)
			continue
		}
		if e := r.Keywords[0].InResume[0]; e.ImpliedBy != c.by || e.Via != c.via || e.Basis() != c.basis {
			t.Errorf("%s: by %q, via %q, basis %q; want %q, %q, %q", c.work, e.ImpliedBy, e.Via, e.Basis(), c.by, c.via, c.basis)
		}
	}
}
