package match_test

import (
	"cmp"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestBestEvidence: of several places that show a keyword, which is told first.
func TestBestEvidence(t *testing.T) {
	for _, c := range []struct{ name, job, resume, want string }{
		{"the degree asked for", "Bachelor's degree", studied("MBA, University of Hull, 2014\nBachelor of Arts: History, University of Hull, 2009"), "Bachelor of Arts: History"},
		{"a higher one where there is no other", "Bachelor's degree", studied("MBA, University of Hull, 2014"), "MBA"},
		{"not what others study", "Master's degree", studied("Master of Arts: History, University of Hull, 2009") + "\nExperience\n\nGardener, 2010 - 2014\n- Showed Master's students the pier\n", "Master of Arts: History"},
		{"not who others are", "Project management", "Experience\n\nGardener, 2010 - 2014\n- Wrote to project managers of the quay\n- Did the project management of a pier\n", "project management"},
		{"done before claimed", "Project management", "Summary\n\nKnown for project management of many piers.\n\nExperience\n\nGardener, 2010 - 2014\n- Managed projects of a pier\n", "Managed projects"},
		{"done before taught", "Team leadership", "Experience\n\nGardener, 2010 - 2014\n- Supervised staff of the pier\n\nEducation\n\nSeminar on team leadership, University of Hull\n", "Supervised staff"},
		{"whom one led", "Team leadership", "Experience\n\nGardener, 2010 - 2014\n- Led a team of engineers\n- Known for team leadership\n", "Led a team"},
		{"the field asked for", "Bachelor's degree in Physics or a related field", studied("BSc: Mathematics, University of Hull, 2014\nMSc: Physics, University of Hull, 2016"), "MSc: Physics"},
		{"not whom one worked with", "IT management", "Experience\n\nIT Manager, Palace, 2010 - 2014\n- Wrote to the Director of IT every 2 weeks, saving 30% of the paper\n", "IT Manager"},
		{"one's own post", "IT management", "Experience\n\nKeeper, Palace, 2010 - 2014\n- As Director of IT saved 30% of the paper\n- Known for IT management\n", "Director of IT"},
		{"not an agency", "Training", "Experience\n\nKeeper, 2010 - 2014\n- Sent the training agency 40 letters a week\n- Trained the crew\n", "Trained"},
		{"not a program", "Change management", "Experience\n\nKeeper, 2010 - 2014\n- Set up the change management system for 40 sailors\n- Managed the change of a pier\n", "Managed the change"},
		{"people before work", "Supervision", "Experience\n\nGardener, 2010 - 2014\n- Supervised the building of a pier\n- Direct supervision of gardeners\n", "Direct supervision"},
		{"people behind the work", "Supervision", "Experience\n\nGardener, 2010 - 2014\n- Supervised the pier and its crew\n- Direct supervision of gardeners\n", "Supervised"},
		{"a list with the name before work that was supervised", "Team leadership", "Experience\n\nGardener, 2010 - 2014\n- Supervised the building of a pier\n\nSkills\nTeam leadership, lamps\n", "Team leadership"},
		{"a trait plainly", "Communication skills", "Summary\n\nExcellent communication skills, shown on many piers.\n\nExperience\n\nGardener, 2010 - 2014\n- Communicated the tides to the crew\n", "Excellent communication"},
		{"a trait of one word by what was done", "Collaboration", "Summary\n\nValues collaboration on piers.\n\nExperience\n\nGardener, 2010 - 2014\n- Collaborated with the crew on sails\n", "Collaborated"},
		{"not a budget that was kept", "Budget management", "Experience\n\nKeeper, 2010 - 2014\n- Built 12 piers within budget\n- Planned the budget of a pier\n", "Planned the budget"},
	} {
		d := domainCase{job: c.job, resume: c.resume}
		k := asked(match.Compare(d.history(), d.posting()), c.job)
		if k == nil || len(k.InResume) == 0 || !strings.HasPrefix(k.InResume[0].Text, c.want) {
			t.Errorf("%s: told first: %+v, want %q", c.name, k, c.want)
		}
	}
}

// TestNameShown: of many places through other skills the last shown makes room for the name.
func TestNameShown(t *testing.T) {
	d := domainCase{job: "Team leadership", resume: "Experience\n\nGardener, 2010 - 2014\n" + strings.Repeat("- Supervised staff of the pier\n", 7) + "\nSkills\nTeam leadership, lamps\n"}
	k := asked(match.Compare(d.history(), d.posting()), d.job)
	if k == nil || len(k.InResume) != 5 || k.InResume[0].Via != "Supervision" || k.InResume[4].Via != "" {
		t.Errorf("%+v", k)
	}
}

// TestListed: a short item and a course are no sentences.
func TestListed(t *testing.T) {
	const history = "Experience\n\nGardener, 2010 - 2014\n- Planted two hundred roses\n"
	for _, c := range []struct {
		name, job, resume string
		want              match.Grade
	}{
		{"an item", "Project management", "Summary\n\n- Project management experience.\n- A friend of boats and tides\n\n" + history, match.GradeListed},
		{"a sentence", "Project management", "Summary\n\n- Ten years of project management in three harbours.\n\n" + history, match.GradeStated},
		{"a course", "Team leadership", history + "\nEducation\n\nSeminar on team leadership, University of Hull\n", match.GradeListed},
		{"a product taught", "SQL Server", history + "\nEducation\n\nCourse in SQL Server, University of Hull\n", match.GradeStated},
	} {
		d := domainCase{job: c.job, resume: c.resume}
		if k := asked(match.Compare(d.history(), d.posting()), c.job); k == nil || len(k.InResume) == 0 || k.InResume[0].Grade != c.want {
			t.Errorf("%s: %+v, want %s", c.name, k, c.want)
		}
	}
}

// TestTitleShows: the title of a role shows what it names, and no other words do.
func TestTitleShows(t *testing.T) {
	for _, c := range []struct{ job, title, work, want string }{
		{"Engineering leadership", "Head of Engineering", "", "matched"},
		{"Engineering leadership", "Senior Vice President, Software Engineering", "", "matched"},
		{"Engineering leadership", "Head of Engineering Recruiting", "", "missing"},
		{"Engineering leadership", "Assistant to the VP of Engineering", "", "missing"},
		{"Engineering leadership", "Gardener", "Wrote to the head of engineering of the pier", "missing"},
		{"Engineering leadership", "Quay Ltd\nLamp Manager 2019-2022\nHead of Engineering 2016-2019\n- Planted a hundred roses\n\nGardener", "", "matched"}, // whose work is told with another's
		{"IT leadership", "VP, Information Technology", "", "matched"},
		{"IT leadership", "EVP, IT", "", "matched"},
		{"IT leadership", "VP of IT Sales", "", "missing"},
		{"IT management", "Manager, Information Technology", "", "matched"},
		{"Executive leadership", "Chief Information Officer", "", "matched"},
		{"Executive leadership", "Deputy Chief Information Officer", "", "missing"},
		{"Executive leadership", "Gardener", "Told the chief information officer of the lamps", "missing"},
		{"Financial services", "IT Manager, Harbor Bank plc", "", "matched"},
		{"Financial services", "IT Manager, Bank of Hull", "", "matched"},
		{"Financial services", "IT Manager, Kent Food Bank", "", "missing"},
		{"Financial services", "IT Manager, Left Bank Bakery", "", "missing"},
		{"Financial services", "Gardener", "Planted roses on the bank", "missing"},
		{"Insurance industry", "IT Manager, Harbor Insurance Company", "", "matched"},
		{"Aerospace", "IT Manager, Hull Aerostructures", "", "matched"},
		{"Manufacturing", "Gardener", "Wrote to the manufacturer of the lamps", "missing"},
		{"Software engineering", "Software Developer II", "", "matched"},
		{"Software engineering", "Software Developer Recruiter", "", "missing"},
		{"Software engineering", "Gardener", "Hired two software developers of a vendor", "missing"},
	} {
		d := domainCase{job: c.job, resume: "Jordan Sample\n\nExperience\n\n" + c.title + ", Example Ltd, 2015 - 2022\n- Planted two hundred roses\n- " + cmp.Or(c.work, "Swept the pier") + "\n"}
		if k := asked(match.Compare(d.history(), d.posting()), c.job); k == nil || string(k.Status) != c.want {
			t.Errorf("%s for %s, %s: %+v, want %s", c.job, c.title, c.work, k, c.want)
		}
	}
}

// TestLed: who leads so many people of whatever trade manages people, and through managers managers.
func TestLed(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "a trade", job: "People management", resume: "Lead nine lamp engineers and two quay engineers", want: []string{"People Management: matched"}},
		{name: "a group", job: "Team leadership", resume: "Direct a group of 26", want: []string{"Team Leadership: matched"}},
		{name: "no people", job: "People management", resume: "Led 14 lamp repairs", want: []string{"People Management: missing"}},
		{name: "people taught", job: "People management", resume: "Led workshops for 14 lamp engineers", want: []string{"People Management: missing"}},
		{name: "what people have", job: "People management", resume: "Managed 40 staff schedules", want: []string{"People Management: missing"}},
		{name: "managers", job: "Managing managers", resume: "Lead 4 managers and 37 gardeners", want: []string{"Managing Managers: matched"}},
		{name: "through managers", job: "Managing managers", resume: "Led 64 gardeners through 6 quay managers", want: []string{"Managing Managers: matched"}},
		{name: "no managers of people", job: "Managing managers", resume: "Led 6 project managers", want: []string{"Managing Managers: missing"}},
		{name: "managers met", job: "Managing managers", resume: "Led a harbor project with 4 managers", want: []string{"Managing Managers: missing"}},
		{name: "managers served", job: "Managing managers", resume: "Advised 4 managers and 37 gardeners", want: []string{"Managing Managers: missing"}},
	})
}

// TestOtherWordings: what resumes write in place of a name, and near wordings that are something else.
func TestOtherWordings(t *testing.T) {
	for _, c := range []struct{ job, resume, want string }{
		{"Vendor management", "Handled vendor contracts of the quay", "matched"},
		{"Contract negotiation", "Renegotiated the lamp and rope agreements", "matched"},
		{"Wireless networks", "Installed Aruba access points in 12 halls", "matched"},
		{"Wireless networks", "Opened points of access to the quay", "missing"},
		{"Data migration", "Migrated 300 berth records by night", "matched"},
		{"Service desk", "Ran ServiceDesk Plus for the quay", "matched"},
		{"Risk and issue management", "Kept the risk and issue register of the quay", "matched"},
		{"Model monitoring", "Set up drift monitoring of the tide model", "matched"},
		{"Labor relations", "Negotiated labor contracts of the quay", "matched"},
		{"Labor relations", "Negotiated with the union of the dockers", "matched"},
		{"Labor relations", "Negotiated with the credit union", "missing"},
		{"Board reporting", "Provided yearly reporting to the board.", "matched"},
		{"Board reporting", "Brief the board's Lamp Committee each spring", "matched"},
		{"Board service", "Served on two boards of charities", "matched"},
		{"Grant writing", "Wrote a foundation grant for the lamps", "matched"},
		{"Grant writing", "Wrote scripts to grant access", "missing"},
		{"Service level objectives", "introduced slos of the lamps", "matched"},
		{"Site reliability engineering", "managed sres in two towns", "matched"},
	} {
		d := domainCase{job: c.job, resume: c.resume}
		if k := asked(match.Compare(d.history(), d.posting()), c.job); k == nil || string(k.Status) != c.want {
			t.Errorf("%s for %s: %+v, want %s", c.job, c.resume, k, c.want)
		}
	}
}
