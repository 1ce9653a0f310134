package match_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match"
)

// TestYears compares the years asked for with the dated roles.
func TestYears(t *testing.T) {
	for _, c := range []struct {
		name, job, roles string
		asked            int
		met              bool
		broken           string
	}{
		{"enough", "5+ years of IT management experience", "IT Manager, Example Ltd, 2010 - 2020", 5, true, ""},
		{"too few", "10+ years of IT management experience", "IT Manager, Example Ltd, Jan 2018 - Dec 2020", 10, false, ""},
		{"in words", "At least seven (7) years of experience in IT", "IT Manager, Example Ltd, 2010 - 2020", 7, true, ""},
		{"range", "5-7 years of experience in IT", "IT Manager, Example Ltd, 2015 - 2020", 5, true, ""},
		{"overlaps count once", "10 years of experience in IT", "IT Manager, Example Ltd, 2014 - 2019\n- Ran the desk\n\nIT Manager, Other Ltd, 2014 - 2019", 10, false, ""},
		{"two roles", "10 years of experience in IT", "IT Manager, Example Ltd, 2014 - 2020\n- Ran the desk\n\nIT Lead, Other Ltd, 2008 - 2013", 10, true, ""},
		{"or more", "Seven or more years in information security", "Information Security Manager, Example Ltd, 2010 - 2020", 7, true, ""},
		{"in something else", "Seven or more years in information security", "IT Manager, Example Ltd, 2010 - 2020", 7, false, ""},
		{"with a product", "10+ years with SAP ERP", "SAP ERP Manager, Example Ltd, 2010 - 2020", 10, true, ""},
		{"without it", "10+ years with SAP ERP", "IT Manager, Example Ltd, 2010 - 2020", 10, false, ""},
		{"leading", "10 years in a leadership role", "Director of IT, Example Ltd, 2010 - 2020", 10, true, ""},
		{"not leading", "10 years in a leadership role", "Account Manager, Example Ltd, 2010 - 2020", 10, false, ""},
		{"a post", "At least five years as a CIO", "Senior Vice President & Chief Information Officer, Example Ltd, 2010 - 2020", 5, true, ""},
		{"a post by its long title", "5 years as a Chief Information Security Officer", "Group CISO, Example Ltd, 2010 - 2020", 5, true, ""},
		{"a post of two", "5 years as a CTO", "Chief Information & Technology Officer, Example Ltd, 2010 - 2020", 5, true, ""},
		{"another post that leads", "At least five years as a CIO", "Director of Lamps, Example Ltd, 2010 - 2020", 5, false, ""},
		{"beneath the post", "At least five years as a CIO", "Assistant to the CIO, Example Ltd, 2010 - 2020", 5, false, ""},
		{"a post of a longer title", "At least five years as a CIO", "Chief Information Security Officer, Example Ltd, 2010 - 2020", 5, false, ""},
		{"a post or another", "Five years as a CIO or director", "Director of Lamps, Example Ltd, 2010 - 2020", 5, true, ""},
		{"a post and a field", "5 years as a CIO in healthcare", "CIO, Example Ltd, 2010 - 2020", 5, false, ""},
		{"titles of a field", "12 years in software engineering", "Senior Software Engineer, Example Ltd, 2014 - 2020\n- Ran the desk\n\nJava Developer, Other Ltd, 2006 - 2013", 12, true, ""},
		{"a title of another field", "12 years in software engineering", "Senior Software Engineer, Example Ltd, 2014 - 2020\n- Ran the desk\n\nBusiness Developer, Other Ltd, 2006 - 2013", 12, false, ""},
		{"by the employers", "8 years in financial services", "IT Manager, Harbor Bank plc, 2014 - 2020\n- Ran the financial services desk\n\nIT Lead, Quay Insurance, 2008 - 2013", 8, true, ""},
		{"by one employer of two", "8 years in financial services", "IT Manager, Harbor Bank plc, 2014 - 2020\n- Ran the financial services desk\n\nIT Lead, Quay Bakery, 2008 - 2013", 8, false, ""},
		{"titles of IT", "12 years of IT experience", "Help Desk Manager, Example Ltd, 2014 - 2020\n- Ran the desk\n\nNetwork Administrator, Other Ltd, 2006 - 2013", 12, true, ""},
		{"titles of IT, in technology", "12 years' experience in technology roles", "Manager, Infrastructure & Operations, Example Ltd, 2014 - 2020\n- Ran the desk\n\nEnterprise Architect, Other Ltd, 2006 - 2013", 12, true, ""},
		{"one title of IT", "12 years of IT experience", "Help Desk Manager, Example Ltd, 2014 - 2020\n- Ran the desk\n\nFacilities Manager, Other Ltd, 2006 - 2013", 12, false, ""},
		{"titles that sell IT", "12 years of IT experience", "IT Sales Manager, Example Ltd, 2014 - 2020\n- Ran the desk\n\nManager, Sales Operations, Other Ltd, 2006 - 2013", 12, false, ""},
		{"titles of IT, and a field of it", "12 years of IT audit experience", "Help Desk Manager, Example Ltd, 2014 - 2020\n- Ran the desk\n\nNetwork Administrator, Other Ltd, 2006 - 2013", 12, false, ""},
		{"an office led", "5 years leading a PMO", "Head of PMO, Example Ltd, 2014 - 2020", 5, true, ""},
		{"an office led, and a desk", "9 years leading a PMO", "Head of PMO, Example Ltd, 2014 - 2020\n- Ran the desk\n\nHelp Desk Manager, Other Ltd, 2006 - 2013", 9, false, ""},
		{"people led", "9 years managing direct reports", "Head of PMO, Example Ltd, 2014 - 2020\n- Had six direct reports\n\nHelp Desk Manager, Other Ltd, 2006 - 2013", 9, true, ""},
		{"personnel", "At least 9 years with personnel responsibility", "Head of Lamps, Example Ltd, 2014 - 2020\n- Ran the desk\n\nHelp Desk Manager, Other Ltd, 2006 - 2013", 9, true, ""},
		{"personnel, not led", "At least 9 years with personnel responsibility", "Lamp Clerk, Example Ltd, 2006 - 2020", 9, false, ""},
		{"over a line end", "At least five years of\n  experience in infrastructure management", "IT Manager, Example Ltd, 2010 - 2020", 5, true, ""},
		{"no dates", "10 years of experience in IT", "IT Manager, Example Ltd", 10, false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := match.Compare(match.Text("resume", "Jordan Sample\n\nExperience\n\n"+c.roles+"\n- Ran the service desk\n"), domainCase{job: c.job}.posting())
			var wrong []string
			switch {
			case len(r.Years) != 1:
				wrong = append(wrong, fmt.Sprintf("%d numbers of years asked, want 1", len(r.Years)))
			case r.Years[0].Asked != c.asked || r.Years[0].Met != c.met:
				wrong = append(wrong, fmt.Sprintf("asked %d, have %.1f, met %v; want %d, %v", r.Years[0].Asked, r.Years[0].Have, r.Years[0].Met, c.asked, c.met))
			}
			report(t, wrong, c.broken)
		})
	}
	job := domainCase{job: "8 years of experience with a Bachelor's degree, 6 years with a Master's degree or 2 years with a PhD"}.posting()
	for degree, want := range map[string]int{"Cooking course": 8, "Bachelor of Arts": 8, "Master of Arts": 6, "PhD in Physics": 2} {
		if r := match.Compare(match.Text("resume", studied(degree)), job); len(r.Years) != 1 || r.Years[0].Asked != want {
			t.Errorf("%s: %+v, want %d years", degree, r.Years, want)
		}
	}
	for _, job := range []string{"Founded 25 years ago by two brothers", "A five-year plan for the estate", "You are over 18 years old", "Our 10 year anniversary is near",
		"Harbors in seven towns for the past five years", "5 year roadmap", "3 years old boats", "2 year contract", "A four-year college in Hull", "Learn the trade within two years"} {
		if r := match.Compare(domainCase{}.history(), domainCase{job: job}.posting()); len(r.Years) > 0 {
			t.Errorf("%q: asks for %d years", job, r.Years[0].Asked)
		}
	}
}

// TestYearsToday: a role that goes on covers at least the years before it; how many more, no clock may say, so that
// its holder is not told to lack years.
func TestYearsToday(t *testing.T) {
	r := match.Compare(match.Text("resume", "Jordan Sample\n\nExperience\n\nIT Manager, Example Ltd, March 2015 - Present\n- Ran the service desk\n\nAnalyst, Other Ltd, 2009 - 2015\n- Wrote reports\n"),
		domainCase{job: "8+ years of experience in IT"}.posting())
	var wrong []string
	if hasCode(r, match.CodeYears) {
		wrong = append(wrong, fmt.Sprintf("says that years lack: %+v", r.Years))
	}
	report(t, wrong, "a role to the present counts as over with the last date of the resume")
}

// TestYearsToTheDay: a role that goes on counts up to the month that the caller names, and not beyond.
func TestYearsToTheDay(t *testing.T) {
	for _, c := range []struct {
		today time.Time
		have  float64
		open  bool
	}{
		{time.Time{}, 4, true}, // up to the latest year named
		{time.Date(2026, time.November, 22, 0, 0, 0, 0, time.UTC), 8.9, false},
		{time.Date(2017, time.November, 1, 0, 0, 0, 0, time.UTC), 0, false}, // before the role began
	} {
		m := match.New(&match.Options{Today: c.today})
		r := m.Compare(match.Text("resume", "Jordan Sample\n\nExperience\n\nIT Manager, Example Ltd, January 2018 - Present\n- Ran the desk of 2022\n"), domainCase{job: "8+ years of experience in IT"}.posting())
		if len(r.Years) != 1 || r.Years[0].Have != c.have || r.Years[0].Open != c.open || r.Years[0].Met != (c.have >= 8) {
			t.Errorf("up to %v: %+v, want %v years, open %v", c.today, r.Years, c.have, c.open)
		}
	}
}

// TestYearsPlanned: a year that a plan is named after is no year that the resume reaches.
func TestYearsPlanned(t *testing.T) {
	for _, work := range []string{"Ran the desk", "Ran the programme for Vision 2030 of the ministry", "Planned a fleet without diesel by 2030"} {
		r := match.Compare(match.Text("resume", "Jordan Sample\n\nExperience\n\nIT Manager, Example Ltd, January 2019 - Present\n- "+work+"\n\nTraining\n\nSample course, 2021\n"),
			domainCase{job: "8+ years of experience in IT"}.posting())
		if len(r.Years) != 1 || r.Years[0].Have != 2 || r.Years[0].Met {
			t.Errorf("%s: %+v, want 2 years, not met", work, r.Years)
		}
	}
}

// TestYearsOfRows: a row of a matrix asks for the years that its cell has, in what it names.
func TestYearsOfRows(t *testing.T) {
	for _, c := range []struct{ job, want string }{
		{"Years\tRequired/Preferred\tExperience\n8\tRequired\tRunning harbors\n3\tPreferred\tKotlin\n\tRequired\tA licence\n", "8 Running harbors required, 3 Kotlin preferred"},
		{"Experience with Kotlin / 10 / Required\nScala / 5 / Desired\n", "10 Kotlin required, 5 Scala preferred"},
		{"1 | Required | Kotlin\n2 | Required | Scala\n", ""},
		{"Boats\tNumber\nKotlin\t10\n", ""},
		{"10 years of radar out of which 5 years in Kotlin", "10 radar required, 5 Kotlin required"},
		{"8+ years in radar, sonar or AIS and 4+ years mending harbors", "8 radar, sonar or AIS required, 4 mending harbors required"},
		{"5 yrs should be in a Kotlin manager role", "5 a Kotlin manager role required"},
		{"Minimum 5 years must be as a lead pilot", "5 a lead pilot required"},
		{"5 years in a field that must be in demand", "5 a field required"},
		{"3 years in Kotlin\n- One year of experience refers to work by day", "3 Kotlin required"},
	} {
		r := match.Compare(match.Text("resume", "Jordan Sample\n"), match.Text("job", "Harbor Master\n\nRequirements\n\n"+c.job+"\n"))
		var got []string
		for _, y := range r.Years {
			got = append(got, fmt.Sprint(y.Asked, " ", y.Of, " ", y.Need))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%q: %s, want %s", c.job, s, c.want)
		}
	}
}
