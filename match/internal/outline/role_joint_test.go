package outline

import (
	"fmt"
	"strings"
	"testing"
)

// TestRoleHeads: what heads of roles look like besides a title, an employer and dates on lines of their own.
func TestRoleHeads(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"titles below one another", "Example Works LLC\nHead of Lamps 2017-2021\nLamp Supervisor 2015-2017\nLamp Clerk 2013-2015\n- Kept nine keys.\n\nKent Works\nClerk 2010-2013\n- Kept one key.",
			"Head of Lamps|Example Works LLC 2017-2021: 1; Lamp Supervisor|Example Works LLC 2015-2017 joint; Lamp Clerk|Example Works LLC 2013-2015 joint; Clerk|Kent Works 2010-2013: 1"},
		{"text between the titles", "Example Works LLC\nHead of Lamps 2017-2021\n- Ran the yard.\nLamp Clerk 2013-2015\n- Kept nine keys.", "Head of Lamps|Example Works LLC 2017-2021: 1; Lamp Clerk| 2013-2015: 1"},
		{"a blank line between", "Example Works LLC\nHead of Lamps 2017-2021\n\nLamp Clerk 2013-2015\n- Kept nine keys.", "Head of Lamps|Example Works LLC 2017-2021: 0; Lamp Clerk| 2013-2015: 1"},
		{"of two employers", "Head of Lamps, Example Works 2017-2021\nLamp Clerk, Kent Works 2013-2015\n- Kept nine keys.", "Head of Lamps, Example Works| 2017-2021: 0; Lamp Clerk, Kent Works| 2013-2015: 1"},
		{"the later below", "Example Works LLC\nLamp Clerk 2013-2015\nHead of Lamps 2017-2021\n- Kept nine keys.", "Lamp Clerk|Example Works LLC 2013-2015: 0; Head of Lamps| 2017-2021: 1"},
		{"no work below", "Example Works LLC\nHead of Lamps 2017-2021\nLamp Clerk 2013-2015", "Head of Lamps|Example Works LLC 2017-2021: 0; Lamp Clerk| 2013-2015: 0"},
		{"a path", "Since Apr'13 with Example Ltd., Hull as Head of Lamps\nGrowth Path:\nApr'13 - Mar'17: Lamp Supervisor\nSince Apr'17: Head of Lamps\n- Kept nine keys.",
			"Head of Lamps|Example Ltd., Hull 2013-0: 1; Lamp Supervisor|Example Ltd., Hull 2013-2017 joint; Head of Lamps|Example Ltd., Hull 2017-0 joint"},
		{"behind an arrow", "Example Works\n**Lamp Manager** (2019-02 → 2021-02) ← promoted from **Senior Lamp Engineer** (2016-09 → 2019-01)\n- Kept nine keys.",
			"Lamp Manager|Example Works 2019-2021: 1; Senior Lamp Engineer|Example Works 2016-2019 joint"},
		{"behind a comma", "Lamp Manager (2019 - 2021), previously Lamp Engineer (2016 - 2019)\n- Kept nine keys.", "Lamp Manager| 2019-2021: 1; Lamp Engineer| 2016-2019 joint"},
		{"no title behind", "Lamp Manager (2019 - 2021), Lamp School (2016 - 2019)\n- Kept nine keys.", "Lamp Manager|Lamp School (2016 - 2019) 2019-2021: 1"},
		{"a later one behind", "Lamp Manager (2016 - 2019), then Lamp Engineer (2019 - 2021)\n- Kept nine keys.", "Lamp Manager| 2016-2019: 1"},
		{"in capitals", "PROJECT MANAGER, Example Ltd, Jan 2020 - Dec 2023\n- Kept nine keys.\n\nPROJECT COORDINATOR - Kent Ltd - Jan 2015 - Dec 2016\n- Kept one key.",
			"PROJECT MANAGER, Example Ltd| 2020-2023: 1; PROJECT COORDINATOR - Kent Ltd| 2015-2016: 1"},
		{"a remark of the employer", "Head of Lamps, Brookside Oil (Series C, night oil care)\n05/2021 - present\n- Kept nine keys.\n\nCo-founder & Lamp Lead, Wickling (wick market; seed, then Series A)\n2016 - 2021\n- Kept one key.",
			"Head of Lamps, Brookside Oil (Series C, night oil care)| 2021-0: 1; Co-founder & Lamp Lead, Wickling (wick market; seed, then Series A)| 2016-2021: 1"},
		{"dates first, then what the employer is", "06/2018 - 12/2021\nInterim Lamp Director, oil and frozen wick group (family owned, turnover EUR 90m) – Hull\n- Kept nine keys.",
			"Interim Lamp Director, oil and frozen wick group (family owned, turnover EUR 90m) – Hull| 2018-2021: 1"},
		{"names that look like verbs", "United Lamps Navy, Harbor Systems Technician, HT1 (E-6)\n2008 - 2017\n- Kept nine keys.", "United Lamps Navy, Harbor Systems Technician, HT1 (E-6)| 2008-2017: 1"},
		{"a sentence above dates", "Clerk, Kent Ltd, 2018 - 2021\n- Kept nine keys.\nWorked with the Lamp Manager, the crew and the mayor.\n2010 - 2017\nLamp Lead\n- Kept one key.", "Clerk, Kent Ltd| 2018-2021: 2; Lamp Lead| 2010-2017: 1"},
		{"years that a stroke parts", "2013/2020 – Lamp Lead, Example Works, Lyon\n- Kept nine keys.\n\n2007/2013 – Lamp Director, Cabinet Example, Paris\n- Kept one key.",
			"Lamp Lead, Example Works, Lyon| 2013-2020: 1; Lamp Director, Cabinet Example, Paris| 2007-2013: 1"},
		{"with an employer as a title", "Jan'09 – Jul'12 with Example Lamps Ltd., Hull as Assistant Manager – Lamps (Client site: a leading maker of two kinds of lamps)\n- Kept nine keys.\n\nMay'06 – Dec'08 with Kent Ltd., Hull as Clerk\n- Kept one key.",
			"Assistant Manager – Lamps|Example Lamps Ltd., Hull 2009-2012: 1; Clerk|Kent Ltd., Hull 2006-2008: 1"},
		{"a public post", "Department of Lamps\nHull, MA 02045 US\n10/2018 - 06/2024\nHours per week: 40\nSeries: 2210 Grade: 14\nSupervisory Lamp Specialist\nDuties:\nLed 14 keepers of the yard.\n\nHarbor Agency\nHull, MA 02045\n01/2012 - 09/2018\nHours per week: 40\nLamp Specialist\nDuties:\nKept nine keys.",
			"Supervisory Lamp Specialist|Department of Lamps 2018-2024: 1; Lamp Specialist|Harbor Agency 2012-2018: 1"},
		{"a season", "Lamp Lead, Example Ltd, 2013 - 2015\n- Kept nine keys.\n\nInternship, Lamp Lab | Lamp Science Intern | Summer 2012\n- Kept one key.\n- Moved the lab in Summer 2012",
			"Lamp Lead, Example Ltd| 2013-2015: 1; Lamp Science Intern|Internship, Lamp Lab 2012-2012: 2"},
		{"a scan", "Lamp Lead, Example Works   20l0 - 2016\n- Kept nine keys.", "Lamp Lead, Example Works| 2010-2016: 1"},
		{"a sentence behind", "Example Mutual – Lamp Lead – 2007-2011 . Set up the lamp office from scratch.", "Example Mutual – Lamp Lead| 2007-2011: 1"},
		{"a thing with its years", "Clerk, Kent Ltd, 2018 - 2025\n- Kept nine keys.\nLamp store (2022-24). Patron of the works of the yard with a purse of $9M.", "Clerk, Kent Ltd| 2018-2025: 2"},
		{"an employer, its trade and place below", "Head of Lamps\n2016 - 2021\nREDLAMP FINE CASTINGS (housings & wicks), Hull, MA\n- Kept nine keys.\n\nLamp Lead\n2010 - 2016\nBundesamt für Lampen (Federal lamp office), Ulm (Germany)\nType of business or sector: Oil, wicks\n- Kept one key.",
			"Head of Lamps|REDLAMP FINE CASTINGS, Hull, MA 2016-2021: 1; Lamp Lead|Bundesamt für Lampen, Ulm (Germany) 2010-2016: 1"},
		{"a row of a table", "2016 - 2021\tExample Works\nLamp Manager\tLead 9 keepers plus 4 helpers in three halls of the harbor.", "|Example Works 2016-2021: 1"},
		{"an army", "LAMP ARMY CENTRAL (LAC) G6, CAMP EXAMPLE   JUL 2016 - MAY 2019\nLAMP CENTER OPERATIONS OIC (CW3)\n- Kept nine keys.", "LAMP CENTER OPERATIONS OIC (CW3)|LAMP ARMY CENTRAL (LAC) G6, CAMP EXAMPLE 2016-2019: 1"},
		{"boards", "Lamp Lead, Example Ltd, 2013 - 2015\n- Kept nine keys.\n\nBoard & Advisory\nAdvisor, Wick Startup Inc, 2014 - Present\n- Advise the founders on oil and wicks.", "Lamp Lead, Example Ltd| 2013-2015: 1; Advisor, Wick Startup Inc| 2014-0: 1"},
	} {
		o := outlineOf("Jo Doe\nExperience\n" + c.text)
		told := make([]int, len(o.Roles))
		for _, s := range o.Statements {
			told[s.Role]++
		}
		var got []string
		for i, r := range o.Roles {
			of := fmt.Sprintf(": %d", told[i])
			if r.Joint() {
				of = " joint"
			}
			got = append(got, fmt.Sprintf("%s|%s %d-%d%s", r.Title, r.Employer, r.Dates.From.Year, r.Dates.To.Year, of))
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, g, c.want)
		}
	}
}
