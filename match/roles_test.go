package match_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match"
)

const rolesResume = `Jane Doe

Experience

IT Manager
Acme, 2015 - Present
- Led vendor management for 12 suppliers and the service desk
- Prepared the IT budget of $2M and led a team of 9

Systems Administrator
Beta, 2010 - 2015
- Ran 40 Windows servers and Active Directory
`

// Which roles is a resume near to, and what would the next rung ask for?
func ExampleMatcher_Roles() {
	m := match.New(nil)
	fits := m.Roles(m.Resume(match.Text("resume", rolesResume)))
	fmt.Println(fits[0].Role, "as", fits[0].Title, "then", fits[0].Next)
	// Output: IT manager as IT Manager then [IT director Head of IT]
}

// TestRolesOrder: by fit, every role once, and lacks are what the profile requires and the resume does not have.
func TestRolesOrder(t *testing.T) {
	m := match.New(nil)
	resume := m.Resume(match.Text("resume", rolesResume))
	fits := m.Roles(resume)
	seen := make(map[string]bool)
	for i, f := range fits {
		if seen[f.Role] {
			t.Errorf("%s stands twice", f.Role)
		}
		seen[f.Role] = true
		if i > 0 && f.Fit > fits[i-1].Fit {
			t.Errorf("%s (%g) stands behind %s (%g)", f.Role, f.Fit, fits[i-1].Role, fits[i-1].Fit)
		}
		if c := f.Coverage.Required; len(f.Lacks) != c.Total-c.Met {
			t.Errorf("%s: lacks %d, coverage says %+v", f.Role, len(f.Lacks), c)
		}
		want := map[string]float64{"IT manager": 20, "Systems administrator": 10}[f.Role]
		if d := f.Fit - f.Score - want; d > 0.06 || d < -0.06 {
			t.Errorf("%s: fit %g, score %g: the title adds %g, want %g", f.Role, f.Fit, f.Score, f.Fit-f.Score, want)
		}
	}
	if len(fits) < 20 {
		t.Errorf("%d roles", len(fits))
	}
}

// TestRolesRung: a role that leads to the one whose title is held is not nearer than it, whatever words the resume has.
func TestRolesRung(t *testing.T) {
	m := match.New(nil)
	text := "Jane Doe\n\nExperience\n\nSoftware Engineering Manager\nAcme, 2019 - Present\n- Led a team of 9\n\nSoftware Developer\nBeta, 2010 - 2019\n" +
		"- Wrote software in Java, Python and JavaScript with SQL databases, REST APIs, Git and unit tests\n- Debugged code, reviewed code, designed software and deployed it with CI/CD in Agile teams\n"
	for _, f := range m.Roles(m.Resume(match.Text("resume", text))) {
		switch f.Role {
		case "Engineering manager":
			return
		case "Software developer", "Team lead":
			t.Fatalf("%s (%g) stands before the role that is held", f.Role, f.Fit)
		}
	}
}

// TestRolesTitle: the employer and the place behind a title are no part of it; a title of two parts stays whole.
func TestRolesTitle(t *testing.T) {
	m := match.New(nil)
	for head, want := range map[string]string{
		"IT Manager, Acme Foods, Leeds":                        "IT Manager",
		"Director, Information Technology, Acme Foods, Leeds":  "Director, Information Technology",
		"CIO at Acme Foods":                                    "CIO",
		"Senior Systems Administrator - Acme Foods (contract)": "Senior Systems Administrator",
		"Head of IT": "Head of IT",
	} {
		text := "Jane Doe\n\nExperience\n\n" + head + ", 2015 - Present\n- Led vendor management for 12 suppliers\n"
		if got := m.Roles(m.Resume(match.Text("resume", text)))[0].Title; got != want {
			t.Errorf("%s: %q, want %q", head, got, want)
		}
	}
}

// TestBalance: a posting for a leader and the resume of an engineer.
func TestBalance(t *testing.T) {
	resume := match.Text("resume", "Jane Doe\n\nSkills\n\nPython, Kubernetes, Terraform, PostgreSQL, Linux, Kubernetes, Coaching, ITIL\n")
	job := match.Text("job", "IT Director\n\nRequirements\n- Stakeholder management, budget management and team leadership\n- Communication skills\n- Kubernetes\n")
	b := match.Compare(resume, job).Balance
	if r := b.Resume; r.Technical != 5 || r.Leadership != 1 || r.Other != 1 || r.Kinds["tool"] != 5 {
		t.Errorf("resume: %+v, want 5 technical (Kubernetes once), Coaching, ITIL", r)
	}
	if j := b.Job; j.Technical != 1 || j.Leadership != 4 || j.Share() != 0.8 {
		t.Errorf("job: %+v, share %g", j, j.Share())
	}
	if s := (match.Sides{}).Share(); s != 0 {
		t.Errorf("share of nothing is %g", s)
	}
}

// TestJobRole: the title of a posting names a role whatever marks stand in it.
func TestJobRole(t *testing.T) {
	m := match.New(nil)
	for title, want := range map[string]string{
		"IT Director":                                   "IT director",
		"Director, Information Technology":              "IT director",
		"Director - Information Technology (Hybrid)":    "IT director",
		"Vice President, Engineering | Example Ltd":     "VP of engineering",
		"Senior Manager, Software Engineering / Remote": "Engineering manager",
		"Lamp Designer":                                 "",
	} {
		if got := m.Job(match.Text("job", title+"\n\nRequirements\n- Java\n")).Role(); got != want {
			t.Errorf("%q is of the role %q, want %q", title, got, want)
		}
	}
}

// TestRoleAsPosting: a role's profile is compared as a posting of the same skills is, and ordered like one.
func TestRoleAsPosting(t *testing.T) {
	m := match.New(nil)
	resume := m.Resume(match.Text("resume.txt", "Jane Doe\n\nExperience\n\nHead of Lights, Acme, 2015 - 2020\n- People management of nine keepers\n- Managed vendor contracts of the lamps\n"))
	for _, role := range corpus.Default().Roles() {
		job, err := m.Role(role.Name)
		if err != nil {
			t.Fatal(err)
		}
		var skills strings.Builder
		skills.WriteString("Requirements\n")
		need, weight := match.Required, 0.0
		for i, q := range job.Requirements() {
			if i > 0 && q.Need == need && q.Weight > weight {
				t.Errorf("%s: %s weighs %v behind one of %v", role.Name, q.Keyword, q.Weight, weight)
			}
			need, weight = q.Need, q.Weight
			if q.InJob[0].Text != q.Keyword {
				t.Errorf("%s: %s stands at %q", role.Name, q.Keyword, q.InJob[0].Text)
			}
			skills.WriteString("- Experience with " + q.Keyword + "\n")
		}
		status := make(map[string]match.Status)
		for _, k := range m.Match(resume, m.Job(match.Text("job.txt", skills.String()))).Keywords {
			status[k.Keyword] = k.Status
		}
		for _, k := range m.Match(resume, job).Keywords {
			want, ok := status[k.Keyword]
			if ok && len(k.AnyOf) == 0 && k.Status != want {
				t.Errorf("%s: %s is %s, for a posting %s", role.Name, k.Keyword, k.Status, want)
			}
		}
	}
}
