package match

import (
	"fmt"
	"strings"
	"testing"
)

// TestRoleShapes: heads of roles in the shapes that people write them in, one resume each under "Experience".
func TestRoleShapes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"form", "Company   : Example Works LLC, Dubai\nPosition  : Network Engineer\nPeriod    : May 2014 to till now\nDuties:\n1. Ran the lines.",
			"Network Engineer|Example Works LLC, Dubai 2014-5 to now"},
		{"form with other facts", "Organization: Example Ltd\nLocation: Pune\nDesignation: Team Lead\nTeam size: 4\nDuration: May 2014 – Jun 2016\nResponsibilities:\n- Ran the desk.",
			"Team Lead|Example Ltd 2014-5 to 2016-6"},
		{"dates beside the client", "Client: Example Bank                 May 2014 - Jun 2016\nRole: Tester\nResponsibilities:\n- Ran the tests.",
			"Tester|Example Bank 2014-5 to 2016-6"},
		{"form on one line", "Client: Example Bank   Role: Tester   Duration: May 2014 - Jun 2016\n- Ran the tests.",
			"Tester|Example Bank 2014-5 to 2016-6"},
		{"two forms", "Employer - Example Ltd\nDesignation - Analyst\nDuration - May 2014 - Jun 2016\n- Ran it.\nEmployer - Sample Ltd\nDesignation - Clerk\nDuration - 2012 - 2014\n- Kept it.",
			"Analyst|Example Ltd 2014-5 to 2016-6; Clerk|Sample Ltd 2012-0 to 2014-0"},
		{"from and to", "IT Manager\nExample Ltd, Hull\nFrom: May 2014\nTo: Jun 2016\n- Ran it.", "IT Manager|Example Ltd, Hull 2014-5 to 2016-6"},
		{"start and end", "IT Manager\nExample Ltd, Hull\nStart date: 05/2014  End date: 06/2016\n- Ran it.", "IT Manager|Example Ltd, Hull 2014-5 to 2016-6"},
		{"a form without dates is no role", "IT Manager, Example Ltd, 2014 - 2016\nProject: Payroll\nClient: Sample Bank\nRole: Tester\n- Ran it.", "IT Manager, Example Ltd| 2014-0 to 2016-0"},
		{"table", "Company              Designation         From        To\nExample Ltd          IT Manager          May 2014    Till Date\nSample Ltd           Team Lead           Jan 2011    Apr 2014",
			"IT Manager|Example Ltd 2014-5 to now; Team Lead|Sample Ltd 2011-1 to 2014-4"},
		{"since", "since 05/2014      Example GmbH\n                   Head of IT\n- Ran it.\n01/2011 – 04/2014  Sample AG\n                   Team Lead\n- Led it.",
			"Head of IT|Example GmbH 2014-5 to now; Team Lead|Sample AG 2011-1 to 2014-4"},
		{"dash without an end", "2014 -       Head of IT, Example GmbH\n2011 - 2014  Team Lead, Sample AG", "Head of IT, Example GmbH| 2014-0 to now; Team Lead, Sample AG| 2011-0 to 2014-0"},
		{"dates over two lines", "IT Manager, Example Ltd\nMay 2014 -\nJun 2016\n- Ran it.", "IT Manager, Example Ltd| 2014-5 to 2016-6"},
		{"brackets", "[ 01/05/2014 – Current ]\nIT Manager\nExample S.A.\n- Ran it.", "IT Manager|Example S.A. 2014-1 to now"},
		{"parentheses", "IT Manager (2014 – 2016)\nExample Ltd\n- Ran it.", "IT Manager|Example Ltd 2014-0 to 2016-0"},
		{"parentheses of the title", "IT Manager (interim) 2014 – 2016\nExample Ltd\n- Ran it.", "IT Manager (interim)|Example Ltd 2014-0 to 2016-0"},
		{"time held", "Example Outfitters\n5 years 4 months\n\nIT Manager\nMay 2014 - Present (3 years 9 months)\nHull, England\n- Ran it.", "IT Manager|Example Outfitters 2014-5 to now"},
		{"employer above its titles", "Example Ltd, Hull  2010 – 2016\nIT Manager (2014 – 2016)\n- Ran it.\nTeam Lead (2010 – 2014)\n- Led it.",
			"|Example Ltd, Hull 2010-0 to 2016-0; IT Manager|Example Ltd, Hull 2014-0 to 2016-0; Team Lead|Example Ltd, Hull 2010-0 to 2014-0"},
		{"later date first", "IT Manager, Example Ltd\nDec 2016 – Jan 2014\n- Ran it.\nTeam Lead, Sample Ltd\nDec 2013 – Jan 2010\n- Led it.",
			"IT Manager, Example Ltd| 2014-1 to 2016-12; Team Lead, Sample Ltd| 2010-1 to 2013-12"},
		{"two heads, each with dates over three lines", "IT Manager, Example Ltd\nMay 2014\nto\nJun 2016\nTeam Lead, Sample Ltd\nJan 2012\nto\nApr 2014\n- Led it.",
			"IT Manager, Example Ltd| 2014-5 to 2016-6; Team Lead, Sample Ltd| 2012-1 to 2014-4"},
		{"rows with tabs", "2014–now\tExample Ltd\tRan the desk of the works and the stores behind it. Moved 40 racks to the new hall in the yard.\n\tIT Manager\tLed a crew of 9 through the flood.\n2010–2014\tSample Ltd\tKept the lines of nine plants up for four years with a crew of 3 and no budget.",
			"IT Manager|Example Ltd 2014-0 to now; |Sample Ltd 2010-0 to 2014-0"},
		{"a form without names", "Duration: May 2014 to Jun 2016\n- Ran the desk.", "| 2014-5 to 2016-6"},
		{"dates repeated", "IT Manager, Example Ltd, 05/2014 to 06/2016\n- May 2014 - June 2016.\n- Ran it.", "IT Manager, Example Ltd| 2014-5 to 2016-6"},
		{"studies are no role", "IT Manager, Example Ltd, 2014 - 2016\n- Ran it.\n\nLearning\n\nExample University\nB.S., Computing, 2008 - 2012", "IT Manager, Example Ltd| 2014-0 to 2016-0"},
		{"a state is no degree", "EXAMPLE SOFTWARE, Quincy, MA      2008 - 2012\n- Ran the desk.", "|EXAMPLE SOFTWARE, Quincy, MA 2008-0 to 2012-0"},
		{"a date in a sentence is no role", "IT Manager, Example Ltd, 2014 - 2016\n- Has kept the lines up since 2015\nRan the desk of the works from 2015 – and kept it.\n- Moved off Windows 2003/2008",
			"IT Manager, Example Ltd| 2014-0 to 2016-0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, r := range outlineOf("Jo Doe\nExperience\n" + c.text).roles {
				to := fmt.Sprintf("%d-%d", r.dates.to.year, r.dates.to.month)
				if r.dates.current {
					to = "now"
				}
				got = append(got, fmt.Sprintf("%s|%s %d-%d to %s", r.title, r.employer, r.dates.from.year, r.dates.from.month, to))
			}
			if g := strings.Join(got, "; "); g != c.want {
				t.Errorf("got  %s\nwant %s", g, c.want)
			}
		})
	}
}

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

func TestTidyHead(t *testing.T) {
	for part, want := range map[string]string{
		"Head of IT, [": "Head of IT", "Clerk (": "Clerk", "): Example Ltd": "Example Ltd", ": Analyst": "Analyst", "Lead (interim)": "Lead (interim)",
		"(acting) Lead": "(acting) Lead", "Example Inc.": "Example Inc.", " – ": "", ".": "", "Lead (interim": "Lead (interim",
	} {
		if got := tidyHead(part); got != want {
			t.Errorf("%q: %q, want %q", part, got, want)
		}
	}
}

func TestNamesDegree(t *testing.T) {
	for text, want := range map[string]bool{
		"B.S., Computing": true, "MS in Computing": true, "PhD": true, "Master of Arts": true, "Diploma, Example College": true, "M.A.": true,
		"Example Ltd, Boston, MA": false, "Example Ltd, Jackson, MS": false, "Example Masters Ltd": false, "BE AEROSPACE": false, "AS Example, Oslo": false,
	} {
		if got := namesDegree(text); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func TestLabelCells(t *testing.T) {
	for text, want := range map[string]string{
		"Company : Example Ltd":                          "[{employer company Example Ltd}]",
		"Client: Example Ltd   Role: Tester":             "[{employer client Example Ltd} {title role Tester}]",
		"Start date: 05/2014, End date: 06/2016":         "[{dates start date 05/2014} {end end date 06/2016}]",
		"Role – Tester":                                  "[{title role Tester}]",
		"Our client: a bank":                             "[]",
		"Led the move to: Example":                       "[]",
		"Experience: ten years":                          "[]",
		"Position held : Lead (Team: Linux) since: 2014": "[{title position held Lead (Team: Linux) since: 2014}]",
	} {
		if got := fmt.Sprint(labelCells(text)); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestIdleTime: a break has dates, but its years are no experience and its place in the order no mistake.
func TestIdleTime(t *testing.T) {
	const text = "Jo Doe\nExperience\nIT Manager, Example Ltd, Jan 2010 - Dec 2013\n- Ran the desk.\nParental leave, Jan 2014 - Dec 2015\nTeam Lead, Sample Ltd, Jan 2005 - Dec 2009\n- Led the desk."
	r := New(nil).Resume(Text("r", text))
	if years, open := r.experience(); years != 9 || open {
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
	if years, _ := r.experience(); years != 4 || len(r.achievements) != 3 {
		t.Errorf("%.1f years, %d statements; want 4 and 3", years, len(r.achievements))
	}
	if i := r.disordered(); i >= 0 {
		t.Errorf("role %d is out of order", i)
	}
}

// TestLatestYear: a year up to which something is valid is not the present.
func TestLatestYear(t *testing.T) {
	r := New(nil).Resume(Text("r", "Jo Doe\nExperience\nIT Manager, Example Ltd, Jan 2010 - Present\n- Moved the desk in 2013.\nCertification\nPMP (valid till 2029)"))
	if got := r.latestYear(); got != 2013 {
		t.Errorf("latest year %d, want 2013", got)
	}
}

// TestRoleBehindAchievements: a role goes on behind a part that a blank line made of its achievements, where only its label tells
// that work follows.
func TestRoleBehindAchievements(t *testing.T) {
	const text = "Jo Doe\n\nEmployment history\n\nDesk Lead\nExample Ltd\nMay 2016 - Present\n\n- Led the desk.\n\nAchievements\n\n- Cut its calls by half.\n\n" +
		"Lamp Manager\nCity of Example\nFebruary 2010 - July 2014\n\nResponsibilities\n\n- Kept the lamps.\n"
	var got []string
	for _, r := range outlineOf(text).roles {
		got = append(got, r.String())
	}
	if g := strings.Join(got, "; "); g != "Desk Lead, Example Ltd; Lamp Manager, City of Example" {
		t.Error(g)
	}
}
