package match

import (
	"strings"
	"testing"
)

// TestUnheadedRoleHead: under a heading that nobody knows, the first role keeps its name.
func TestUnheadedRoleHead(t *testing.T) {
	for _, text := range []string{
		"Jo Doe\nSkills\nSQL\n\nWHERE I WAS\n\nIT Manager, Example Ltd, Hull\nMay 2014 - Jun 2016\n- Led the help desk of the bank.",
		"Jo Doe\nSkills\nSQL\nIT Manager, Example Ltd, Hull\nMay 2014 - Jun 2016\n- Led the help desk of the bank.",
		"Jo Doe\nSkills\nSQL\n\nCompany: Example Ltd, Hull\nPosition: IT Manager\nPeriod: May 2014 - Jun 2016\n- Led the help desk of the bank.",
	} {
		r := New(nil).Resume(Text("r", text))
		if len(r.achievements) != 1 || !strings.HasPrefix(r.achievements[0].Role, "IT Manager, Example Ltd, Hull") {
			t.Errorf("%q: %+v", text, r.achievements)
		}
	}
}

// TestIdleTime: a break has dates, but its years are no experience and its place in the order no mistake.
func TestIdleTime(t *testing.T) {
	const text = "Jo Doe\nExperience\nIT Manager, Example Ltd, Jan 2010 - Dec 2013\n- Ran the desk.\nParental leave, Jan 2014 - Dec 2015\nTeam Lead, Sample Ltd, Jan 2005 - Dec 2009\n- Led the desk."
	r := New(nil).Resume(Text("r", text))
	if years, open := r.experience(nil); years != 9 || open {
		t.Errorf("%.1f years, open %v; want 9", years, open)
	}
	if i := r.disordered(); i >= 0 {
		t.Errorf("role %d is out of order", i)
	}
}

// TestWithinRole: dated lines inside a role that name no job do not end it.
func TestWithinRole(t *testing.T) {
	for _, line := range []string{
		"- Q3 2012 - Q1 2013: renewal of the yard", "2012/2013", "Project duration: 03/12 - 09/12", "2012 –", "Award: Best of the Year, 2012 –", "MBA, Example University, 2012 - 2013",
		"- Since 2012: voice of the yard", "(2012 – 2013)", "Duration: 6 months",
	} {
		text := "Jo Doe\nExperience\nForeman, Example Works, Jan 2010 - Dec 2015\n- Ran the yard of the works.\n" + line + "\n- Moved 40 racks to the hall.\nEducation\nBSc"
		r := New(nil).Resume(Text("r", text))
		last := r.achievements[len(r.achievements)-1]
		if len(r.roles) != 1 || last.Role != "Foreman, Example Works" || last.Text != "Moved 40 racks to the hall." {
			t.Errorf("%s: %d roles, %q under %q", line, len(r.roles), last.Text, last.Role)
		}
	}
}

// TestProjectForms: work for clients within a role, written as forms, is in no order and keeps the role's title.
func TestProjectForms(t *testing.T) {
	const text = "Jo Doe\nExperience\nConsultant, Example Ltd, Jan 2010 - Dec 2015\n\nClient: Sample Bank\nDuration: Jan 2010 - Dec 2011\n- Ran the desk.\n\nClient: Sample Works\nRole: Lead\nDuration: Jan 2012 - Dec 2015\n- Led the desk."
	r := New(nil).Resume(Text("r", text))
	var got []string
	for _, role := range r.roles {
		got = append(got, role.String())
	}
	if g := strings.Join(got, "; "); g != "Consultant, Example Ltd; Consultant, Example Ltd, Sample Bank; Lead, Sample Works" {
		t.Error(g)
	}
	if i := r.disordered(); i >= 0 {
		t.Errorf("role %d is out of order", i)
	}
}

// TestUnpaidTime: posts under "Volunteer Activities" are told of, but are neither years of work nor out of its order.
func TestUnpaidTime(t *testing.T) {
	const text = "Jo Doe\nExperience\nIT Manager, Example Ltd, Jan 2010 - Dec 2013\n- Ran the desk.\n\nVolunteer Activities\nTreasurer, Sample Club, Jan 2014 - Dec 2014\n- Raised funds for 3 boats.\nSecretary, Sample Club, Jan 2015 - Dec 2016\n- Led the crew of 9."
	r := New(nil).Resume(Text("r", text))
	if years, _ := r.experience(nil); years != 4 || len(r.achievements) != 3 {
		t.Errorf("%.1f years, %d statements; want 4 and 3", years, len(r.achievements))
	}
	if i := r.disordered(); i >= 0 {
		t.Errorf("role %d is out of order", i)
	}
}

// TestLatestMonth: a year up to which something is valid is not the present; a month of study is one that has come.
func TestLatestMonth(t *testing.T) {
	for last, want := range map[string]int{
		"PMP (valid till 2029)": 2013 * 12, "PMP, valid till May 2029": 2013 * 12,
		"BSc, June 2014": 2014*12 + 6, "BSc, 06/2014": 2014*12 + 6, "Example University 2015": 2015 * 12, "Course on strategy - August 2014": 2014*12 + 8,
		"Drafted the 2024-2026 lamp strategy": 2024 * 12, "Wrote the 2024–2027 plan of the harbor": 2024 * 12, "Lamp strategy 2026-2028": 2013 * 12, "Wrote the 2031 harbor roadmap": 2013 * 12,
		"Prepared for the end of support of Lamp 10 in October 2025": 2013 * 12, "Planned for Lamp 10 end of life in October 2025": 2013 * 12,
		"Finished ahead of the deadline of May 2026": 2013 * 12, "Grant secured through 2029": 2013 * 12, "Planned for May 2030": 2013 * 12,
		"PMP, valid thru 03/2029": 2013 * 12, "PMP, exp. 11/2029": 2013 * 12, "Pass: valid up to 2031": 2013 * 12, "Exam booked for May 2029": 2013 * 12,
		"Pension eligibility 2030": 2013 * 12, "Validated lamps, May 2015": 2015*12 + 5, "Exposed faults, May 2015": 2015*12 + 5,
		"Closed the plan of the harbor in May 2024": 2024*12 + 5, "Moved off Lamp Server 2016": 2016 * 12, "Course, 2016\nStrategy of lamps": 2016 * 12,
	} {
		r := New(nil).Resume(Text("r", "Jo Doe\nExperience\nIT Manager, Example Ltd, Jan 2010 - Present\n- Moved the desk in 2013.\nCertification\n"+last))
		if got, _ := r.latestMonth(); got != want {
			t.Errorf("%s: latest month %d, want %d", last, got, want)
		}
	}
}
