package outline

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
		{"an employer that was taken out before the title", "05/2014 to 06/2016\nCompany Name - City, State IT Manager\n- Ran it.\n2012 to 2014\nCompany Name Team Lead\n- Led it.",
			"IT Manager|Company Name - City, State 2014-5 to 2016-6; Team Lead|Company Name 2012-0 to 2014-0"},
		{"an employer that was taken out", "05/2014 to 06/2016\nIT Manager Company Name - City, State\n- Ran it.\n2012 to 2014\nTeam LeadCompany Name - State\n- Led it.",
			"IT Manager|Company Name - City, State 2014-5 to 2016-6; Team Lead|Company Name - State 2012-0 to 2014-0"},
		{"two forms", "Employer - Example Ltd\nDesignation - Analyst\nDuration - May 2014 - Jun 2016\n- Ran it.\nEmployer - Sample Ltd\nDesignation - Clerk\nDuration - 2012 - 2014\n- Kept it.",
			"Analyst|Example Ltd 2014-5 to 2016-6; Clerk|Sample Ltd 2012-0 to 2014-0"},
		{"forms with dates below that have no label", "CLIENT: Harbor Lamps, Hull\nROLE: IT Manager\nMay 2014 – Jun 2016\n- Ran it.\nEnvironment: Lamp, Reed,\nBrook, Sail\nCLIENT: Sample Bank\nROLE: Team Lead\nJan 2012 – Apr 2014\n- Led it.",
			"IT Manager|Harbor Lamps, Hull 2014-5 to 2016-6; Team Lead|Sample Bank 2012-1 to 2014-4"},
		{"forms with dates above that have no label", "May 2014 – Jun 2016\nCLIENT: Harbor Lamps, Hull\nROLE: IT Manager\n- Ran it.\nEnvironment: Lamp, Reed,\nBrook, Sail\n\nJan 2012 – Apr 2014\nCLIENT: Sample Bank\nROLE: Team Lead\n- Led it.",
			"IT Manager|Harbor Lamps, Hull 2014-5 to 2016-6; Team Lead|Sample Bank 2012-1 to 2014-4"},
		{"forms between dates, without text", "May 2014 – Jun 2016\nClient: Harbor Lamps\nRole: IT Manager\nJan 2012 – Apr 2014\nClient: Sample Bank\nRole: Team Lead",
			"IT Manager|Harbor Lamps 2014-5 to 2016-6; Team Lead|Sample Bank 2012-1 to 2014-4"},
		{"dates inside of a form", "Client: Harbor Lamps\nMay 2014 – Jun 2016\nRole: IT Manager\n- Ran it.", "IT Manager|Harbor Lamps 2014-5 to 2016-6"},
		{"the dates below a form are those of the next head", "IT Manager, Example Ltd, 2014 - 2016\n- Ran it.\nClient: Sample Bank\nRole: Tester\nJan 2012 – Apr 2014\nTeam Lead, Harbor Lamps\n- Led it.",
			"IT Manager, Example Ltd| 2014-0 to 2016-0; Team Lead, Harbor Lamps| 2012-1 to 2014-4"},
		{"inclusive dates", "1. HARBOR LAMP CORP., Hull\nPosition: IT Manager\nInclusive dates: May 3, 2014 to June 2016\n- Ran it.\n2. BROOK LAMP CORP., Hull\nPosition: Clerk\nInclusive dates: 2012 to 2014\n- Kept it.",
			"IT Manager|HARBOR LAMP CORP., Hull 2014-5 to 2016-6; Clerk|BROOK LAMP CORP., Hull 2012-0 to 2014-0"},
		{"from and to", "IT Manager\nExample Ltd, Hull\nFrom: May 2014\nTo: Jun 2016\n- Ran it.", "IT Manager|Example Ltd, Hull 2014-5 to 2016-6"},
		{"start and end", "IT Manager\nExample Ltd, Hull\nStart date: 05/2014  End date: 06/2016\n- Ran it.", "IT Manager|Example Ltd, Hull 2014-5 to 2016-6"},
		{"a form without dates is no role", "IT Manager, Example Ltd, 2014 - 2016\nProject: Payroll\nClient: Sample Bank\nRole: Tester\n- Ran it.", "IT Manager, Example Ltd| 2014-0 to 2016-0"},
		{"table", "Company              Designation         From        To\nExample Ltd          IT Manager          May 2014    Till Date\nSample Ltd           Team Lead           Jan 2011    Apr 2014",
			"IT Manager|Example Ltd 2014-5 to now; Team Lead|Sample Ltd 2011-1 to 2014-4"},
		{"table with drawn edges", "| Company | Designation | From | To |\n|---|---|---|---|\n| Example Ltd, Hull | IT Manager | May-2014 | Till Date |\n| Sample Ltd | Team Lead | Jan-2011 | Apr-2014 |",
			"IT Manager|Example Ltd, Hull 2014-5 to now; Team Lead|Sample Ltd 2011-1 to 2014-4"},
		{"table of Markdown", "Company | Designation | From | To\nExample Ltd, Hull | IT Manager | May 2014 | Present\nSample Ltd | Team Lead | 01/2011 | 04/2014",
			"IT Manager|Example Ltd, Hull 2014-5 to now; Team Lead|Sample Ltd 2011-1 to 2014-4"},
		{"forms as tables", "| Client | Leading lamp maker, Hull |\n| Team Size | 14 (9 offshore + 5 onsite) |\n| Role | IT Manager |\n| Duration | May 2014 – Jun 2016 |\n- Ran it.\nClient\tSample Bank\nRole\tTeam Lead\nDuration\t2012 - 2014\n- Led it.",
			"IT Manager|Leading lamp maker, Hull 2014-5 to 2016-6; Team Lead|Sample Bank 2012-0 to 2014-0"},
		{"dates and text on the head's line", "IT Manager 05/2014 to 06/2016 Example Ltd Ran the desk of the works and of the stores behind it. I also kept the lines of nine plants up, with a crew of three.\nTeam Lead 2012 to 2014 Sample Ltd I was in charge of the lamps in all of the halls and of the crew that mends them at night.",
			"IT Manager| 2014-5 to 2016-6; Team Lead| 2012-0 to 2014-0"},
		{"clubs with dates on one line are no role", "IT Manager, Example Ltd, 2014 - 2016\n- Ran the desk.\nRowing Club Member 2011 - Present; Hull Harbour Race Helper, April 2012, April 2013, April 2014; Chess Club, Hull, 2015; Friends of the Hull Lamp Museum, Hull, 2009; Volunteer at the Hull Night Run, 2008",
			"IT Manager, Example Ltd| 2014-0 to 2016-0"},
		{"dates behind the text above", "06/2016 to 12/2019\nIT Manager, Example Ltd\nKept the lines of the plants up and moved the racks of all nine halls to the new yard, which took the crew two years. 05/2014 to 06/2016\nTeam Lead, Sample Ltd\nLed the crew.",
			"IT Manager, Example Ltd| 2016-6 to 2019-12; Team Lead, Sample Ltd| 2014-5 to 2016-6"},
		{"dates at the end of a sentence", "IT Manager, Example Ltd, 2014 - 2019\nKept the lines of the plants up and moved the racks of all nine halls to the new yard, from 05/2014 to 06/2016\nTeam Lead\n- Led the crew.",
			"IT Manager, Example Ltd| 2014-0 to 2019-0"},
		{"a head without dates", "IT Manager, Example Ltd, 2014 - 2016\n- Ran the desk.\nTeam Lead\nBrook Lamps Ltd, Hull\n- Led the crew.\nField Technician, Lamp Works, Quincy, MA\n- Mended lamps.\nClerk, Example Bank, 2008 - 2010\n- Kept it.",
			"IT Manager, Example Ltd| 2014-0 to 2016-0; Team Lead|Brook Lamps Ltd, Hull undated; Field Technician, Lamp Works, Quincy, MA| undated; Clerk, Example Bank| 2008-0 to 2010-0"},
		{"dates in the first bullet", "IT Manager, Example Ltd, 2014 - 2016\n- Ran the desk.\nTeam Lead\nBrook Lamps Ltd, Hull\n- June 17th 20009 -2013).\n- Led the crew.", "IT Manager, Example Ltd| 2014-0 to 2016-0"},
		{"a title alone may head a project", "IT Manager, Example Ltd, 2014 - 2016\n- Ran the desk.\nLead Engineer for the Lamp Simulator\n- Led the crew.\nTest Engineer - Automation & Testing\n- Ran the tests.", "IT Manager, Example Ltd| 2014-0 to 2016-0"},
		{"a title as long as a line", "May 2014 - Jun 2016\nDirector of Client Services, Halls & Yards, and of Technical Operations of the West and North Coast\n- Ran it.",
			"Director of Client Services, Halls & Yards, and of Technical Operations of the West and North Coast| 2014-5 to 2016-6"},
		{"the first has only a beginning", "Head of Lamps\nMarch 2015 Example Ltd\n- Ran it.\nTeam Lead\nMay 2012 to March 2015 Sample Ltd\n- Led it.",
			"Head of Lamps|Example Ltd 2015-3 to now; Team Lead|Sample Ltd 2012-5 to 2015-3"},
		{"its month behind the title", "Head of Lamps Mar 2015\nExample Ltd\n- Ran it.\nTeam Lead 2012 to 2014\n- Led it.", "Head of Lamps|Example Ltd 2015-3 to now; Team Lead| 2012-0 to 2014-0"},
		{"a month before others is no beginning", "Head of Lamps\nMarch 2010 Example Ltd\n- Ran it.\nTeam Lead\nMay 2012 to Current Sample Ltd\n- Led it.",
			"Head of Lamps|Example Ltd undated; Team Lead|Sample Ltd 2012-5 to now"},
		{"a month over text is none", "In March 2015 the lamps went out\n- Ran it.\nTeam Lead\nMay 2012 to March 2015 Sample Ltd\n- Led it.", "Team Lead|Sample Ltd 2012-5 to 2015-3"},
		{"the next head behind the text", "IT Manager, Example Ltd, 2016 - 2019\nKept the lines of the plants up and moved the racks of all nine halls to the new yard, which took the crew two years. Lamp Lead 05/2014 to 06/2016\nLed the crew of the halls and of the yards.",
			"IT Manager, Example Ltd| 2016-0 to 2019-0; Lamp Lead| 2014-5 to 2016-6"},
		{"behind text without a full stop", "Company Name March 2016 to July 2019 IT Manager\nKept the lines of the plants up and moved the racks of all nine halls to the new yard, which took the crew two years Company Name May 2014 to March 2016 Lamp Lead\nLed the crew of the halls and of the yards.",
			"IT Manager|Company Name 2016-3 to 2019-7; Lamp Lead|Company Name 2014-5 to 2016-3"},
		{"an employer with its size", "IT Manager\nExample Group plc (1,200 staff)\n2014 – 2016\n- Ran it.\nHead of Lamps\nSample Oil – 900 staff\n2012 – 2014\n- Led it.\n2010 – 2012\nTeam Lead\nKent Lamps plc (turnover £30m, 1,200 staff)\n- Led it.",
			"IT Manager|Example Group plc 2014-0 to 2016-0; Head of Lamps|Sample Oil 2012-0 to 2014-0; Team Lead|Kent Lamps plc 2010-0 to 2012-0"},
		{"an employer with its trade", "Example Lamp & Wick (lamp manufacturer, $90M revenue, 11 yards)\nIT Manager\n2014 – 2016\n- Ran it.\nOil & Wick (global lamp consultancy)      2012 – 2014\nPrincipal, Lamps\n- Led it.\nTeam Lead\nSample Lamps (supplier of oil to harbors)\nSep 2010 – Jan 2012\n- Led it.",
			"IT Manager|Example Lamp & Wick 2014-0 to 2016-0; Principal, Lamps|Oil & Wick 2012-0 to 2014-0; Team Lead|Sample Lamps 2010-9 to 2012-1"},
		{"a remark between the employer and its dates", "IT MANAGER\nExample Lamps & Wicks – Hull, UK\n(4 halls, 1,260 lamps, 5-star)\n15 May 2014 - present\n- Ran it.\nLamp Master\nBrook & Kent – lamp line, oil store\n02/2010 – 04/2014\n- Led it.",
			"IT MANAGER|Example Lamps & Wicks – Hull, UK 2014-5 to now; Lamp Master|Brook & Kent – lamp line, oil store 2010-2 to 2014-4"},
		{"work above dates is no remark", "IT Manager, Example Ltd, 2014 - 2016\n- Ran it.\n\nLamp Desk – moved lamps, oil\n2010 – 2014\n- Led it.", "IT Manager, Example Ltd| 2014-0 to 2016-0; | 2010-0 to 2014-0"},
		{"how the title was come by", "Designation : Lamp Lead ( Promoted from Keeper in Apr 2015 )\nOrganization : Example Ltd\nDuration : May 2014 to Jun 2016\n- Ran it.\n\nDesk Lead (promoted from Clerk)\nKent Ltd\n2008 - 2010\n- Led it.",
			"Lamp Lead|Example Ltd 2014-5 to 2016-6; Desk Lead|Kent Ltd 2008-0 to 2010-0"},
		{"undertakings within a role", "Lamp Lead, Example Ltd, 2010 - 2019\nSelected programs:\nLamp Line Renewal (oil, wicks) - $58M, 2011 to 2013\n- Led it.\nHarbor Store Migration, 2014 to 2016\n- Ran it.\nOil Desk (Kent) - €1.2M, 2004 to 2006\n- Kept it.",
			"Lamp Lead, Example Ltd| 2010-0 to 2019-0; |Oil Desk (Kent) - €1.2M 2004-0 to 2006-0"},
		{"title, employer and size on one line", "IT Manager, Example Group (retail, 1,200 employees)\n2014 – 2016\n- Ran it.", "IT Manager, Example Group| 2014-0 to 2016-0"},
		{"since", "since 05/2014      Example GmbH\n                   Head of IT\n- Ran it.\n01/2011 – 04/2014  Sample AG\n                   Team Lead\n- Led it.",
			"Head of IT|Example GmbH 2014-5 to now; Team Lead|Sample AG 2011-1 to 2014-4"},
		{"dash without an end", "2014 -       Head of IT, Example GmbH\n2011 - 2014  Team Lead, Sample AG", "Head of IT, Example GmbH| 2014-0 to now; Team Lead, Sample AG| 2011-0 to 2014-0"},
		{"dates over two lines", "IT Manager, Example Ltd\nMay 2014 -\nJun 2016\n- Ran it.", "IT Manager, Example Ltd| 2014-5 to 2016-6"},
		{"arrows, a plus", "IT Manager, Example Ltd   2016+\n- Ran it.\nTeam Lead, Sample Ltd   2014 → 2016\n- Led it.\n- Lamps in the yard: 2040 → 1990\nClerk, Kent Ltd\nMay 2012 -> Jan 2014\n- Kept it.",
			"IT Manager, Example Ltd| 2016-0 to now; Team Lead, Sample Ltd| 2014-0 to 2016-0; Clerk, Kent Ltd| 2012-5 to 2014-1"},
		{"short dates behind a tab", "Example — IT Manager\t01/14 - 12/16\n- Ran it.\nSample — Lamp Engineer II\t06/11 - 12/13\n- Led it.",
			"Example — IT Manager| 2014-1 to 2016-12; Sample — Lamp Engineer II| 2011-6 to 2013-12"},
		{"brackets", "[ 01/05/2014 – Current ]\nIT Manager\nExample S.A.\n- Ran it.", "IT Manager|Example S.A. 2014-1 to now"},
		{"parentheses", "IT Manager (2014 – 2016)\nExample Ltd\n- Ran it.", "IT Manager|Example Ltd 2014-0 to 2016-0"},
		{"parentheses of the title", "IT Manager (interim) 2014 – 2016\nExample Ltd\n- Ran it.", "IT Manager (interim)|Example Ltd 2014-0 to 2016-0"},
		{"time held", "Example Outfitters\n5 years 4 months\n\nIT Manager\nMay 2014 - Present (3 years 9 months)\nHull, England\n- Ran it.", "IT Manager|Example Outfitters 2014-5 to now"},
		{"an employer whose name begins as a verb, on LinkedIn", "Example Ltd\nIT Manager\nMay 2014 - Present (3 years 9 months)\nHull\nRan the desk of the bank.\nDiscover Lamps\nTeam Lead\nJan 2012 - May 2014 (2 years 5 months)\nHull\n- Led it.",
			"IT Manager|Example Ltd 2014-5 to now; Team Lead|Discover Lamps 2012-1 to 2014-5"},
		{"as on LinkedIn", "Example Outfitters\n5 yrs 4 mos\n\nIT Manager\nMay 2014 - Present · 3 yrs 9 mos\nHull, England\n- Ran it.\n\nTeam Lead\nJan 2012 - May 2014 (2 years 5 months)\nHull\n- Led it.\n\nKent Bank Ltd\nClerk\nJan 2010 - Dec 2011 (2 years)\nKent\n- Kept it.",
			"IT Manager|Example Outfitters 2014-5 to now; Team Lead|Example Outfitters 2012-1 to 2014-5; Clerk|Kent Bank Ltd 2010-1 to 2011-12"},
		{"a firm's form of another country, on LinkedIn", "Example Ltd\nIT Manager\nMay 2014 - Present (3 years 9 months)\nHull\nRan the desk of the bank.\nLamp ehf.\nTeam Lead\nJan 2012 - May 2014 (2 years 5 months)\nHull\n- Led it.",
			"IT Manager|Example Ltd 2014-5 to now; Team Lead|Lamp ehf. 2012-1 to 2014-5"},
		{"numbered employers", "1. EXAMPLE LTD, HULL\nPosition Held: IT Manager\nDate: May 2014 - To date\n- Ran it.\n2. KENT BANK LIMITED\nPosition Held: Clerk\nDate: Jan 2010 - Apr 2014\n- Kept it.",
			"IT Manager|EXAMPLE LTD, HULL 2014-5 to now; Clerk|KENT BANK LIMITED 2010-1 to 2014-4"},
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
			for _, r := range outlineOf("Jo Doe\nExperience\n" + c.text).Roles {
				to := fmt.Sprintf("%d-%d", r.Dates.To.Year, r.Dates.To.Month)
				if r.Dates.Current {
					to = "now"
				}
				if !r.Dated {
					got = append(got, fmt.Sprintf("%s|%s undated", r.Title, r.Employer))
					continue
				}
				got = append(got, fmt.Sprintf("%s|%s %d-%d to %s", r.Title, r.Employer, r.Dates.From.Year, r.Dates.From.Month, to))
			}
			if g := strings.Join(got, "; "); g != c.want {
				t.Errorf("got  %s\nwant %s", g, c.want)
			}
		})
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
		"Client | Example Ltd":                           "[{employer client Example Ltd}]",
		"Client\tExample Ltd | Role | Tester":            "[{employer client Example Ltd} {title role Tester}]",
		"Company | Designation | From | To":              "[]",
		"Role | Client":                                  "[]",
		"Company Name\tHull, State IT Manager":           "[]",
		"Lead role | Example Ltd":                        "[]",
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

// TestRoleBehindAchievements: a role goes on behind a part that a blank line made of its achievements, where only its label tells
// that work follows.
func TestRoleBehindAchievements(t *testing.T) {
	const text = "Jo Doe\n\nEmployment history\n\nDesk Lead\nExample Ltd\nMay 2016 - Present\n\n- Led the desk.\n\nAchievements\n\n- Cut its calls by half.\n\n" +
		"Lamp Manager\nCity of Example\nFebruary 2010 - July 2014\n\nResponsibilities\n\n- Kept the lamps.\n"
	var got []string
	for _, r := range outlineOf(text).Roles {
		got = append(got, r.String())
	}
	if g := strings.Join(got, "; "); g != "Desk Lead, Example Ltd; Lamp Manager, City of Example" {
		t.Error(g)
	}
}

// TestAchievementsOfRole: achievements behind a blank line are those of the role above, unless they may be of all roles, or are none.
func TestAchievementsOfRole(t *testing.T) {
	const head, deed = "Jo Doe\n\nExperience\n\nDesk Lead\nExample Ltd\nMay 2016 - Present\n\n• Kept nine lamps.\n\n", "\n\n• Cut the oil by half.\n\n"
	const next, end = "Lamp Manager\nSample Ltd\n2010 - 2014\n\n• Built the lab.\n\n", "Education\nBSc\n"
	for _, c := range []struct{ name, text, want string }{
		{"of the first role", head + "Key achievements" + deed + next + end, "top experience education"},
		{"in capitals", head + "KEY ACHIEVEMENTS" + deed + next + end, "top experience education"},
		{"of each role", head + "Key achievements" + deed + next + "Key achievements" + deed + end, "top experience education"},
		{"of the only role", head + "Selected Achievements" + deed + end, "top experience education"},
		{"of all roles", head + next + "KEY ACHIEVEMENTS" + deed + end, "top experience awards education"},
		{"no deeds", head + "Achievements\n\n• Lamp of the year\n\n" + end, "top experience awards education"},
		{"above all roles", "Jo Doe\n\nKey achievements" + deed + "Experience\n" + next + end, "top awards experience education"},
	} {
		var got []string
		for _, s := range outlineOf(c.text).Sections {
			got = append(got, string(s.Part))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: got %s, want %s", c.name, g, c.want)
		}
	}
}

// TestProjectsOfRole: projects below the head of a role are of that role where the heading is not as those of parts, or stands under others, too.
func TestProjectsOfRole(t *testing.T) {
	const head, deed, end = "Jo Doe\n\nEXPERIENCE\n\nDesk Lead, Example Ltd\nMay 2016 - Present\n\n", "\n\n• Cut the oil by half.\n\n", "EDUCATION\nBSc\n"
	for _, c := range []struct{ name, text, want string }{
		{"in small letters", head + "Project Details" + deed + end, "top experience education"},
		{"as the parts", head + "PROJECTS" + deed + end, "top experience projects education"},
		{"of two roles", head + "PROJECTS" + deed + "Lamp Lead, Sample Ltd\n2010 - 2014\n\nPROJECTS" + deed + end, "top experience education"},
		{"below a form", "Jo Doe\n\nEXPERIENCE\n\nOrganization : Example Ltd\nDesignation : Desk Lead\nDuration : 06-Jun-2011 to 31.07.2017\nProjects Handled :\nProject #1" + deed + end, "top experience education"},
		{"behind the work", head + "• Kept nine lamps.\n\nProjects" + deed + end, "top experience projects education"},
	} {
		o := outlineOf(c.text)
		var got []string
		for _, s := range o.Sections {
			got = append(got, string(s.Part))
		}
		if g := strings.Join(got, " "); g != c.want || o.Roles[0].String() != "Desk Lead, Example Ltd" {
			t.Errorf("%s: got %s, %s, want %s", c.name, g, o.Roles[0], c.want)
		}
	}
}

func TestFindRoles(t *testing.T) {
	const text = `Jo Doe
Experience
IT Director, Example Holdings
March 2015 - Present
- Led the move.
Example Works Ltd, Hull
IT Manager
06/2009 to 02/2015
- Ran the help desk.
2004 - 2001
Network Administrator
- Kept the lines up.
Education
BSc 1999 - 2001
`
	roles := outlineOf(text).Roles
	var got []string
	for _, r := range roles {
		got = append(got, fmt.Sprintf("%s|%s %d-%d age %.1f", r.Title, r.Employer, r.From, r.To, r.Age))
	}
	want := []string{
		"IT Director, Example Holdings| 2-5 age 0.0",
		"IT Manager|Example Works Ltd, Hull 5-9 age 2.0",
		"Network Administrator| 9-12 age 14.2",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for i, r := range roles {
		if got := r.Misdated(); got != (i == 2) {
			t.Errorf("role %d misdated: %v", i, got)
		}
	}
}
