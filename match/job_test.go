package match

import (
	"strings"
	"testing"
)

// The title of a posting that was copied with the page around it is not what the page begins with.
func TestJobTitle(t *testing.T) {
	const rest = "\n\nRequirements\n\n- ITIL\n- VMware\n"
	for _, c := range []struct{ name, text, want string }{
		{"first line", "IT Manager" + rest, "IT Manager"},
		{"a title that no role has", "Lead Gardener\n\nIT Manager" + rest, "Lead Gardener"},
		{"of a page", "Skip to main content\n\nHome\n\nAcme Logistics\n\nDirector of IT Infrastructure\n\nDayton, OH" + rest, "Director of IT Infrastructure"},
		{"below its label", "Job Description\n\nSENIOR IT MANAGER" + rest, "SENIOR IT MANAGER"},
		{"whom it reports to", "Acme\n\nReports to: CIO\n\nResponsible to the IT Manager" + rest, "Acme"},
		{"a heading in capitals", "Acme\n\nAS AN IT MANAGER YOU WILL" + rest, "Acme"},
		{"a role among the requirements", "Acme\n\nRequirements\n\n- IT Manager\n- ITIL\n", "Acme"},
		{"announced", "WE'RE HIRING our VP of Engineering" + rest, "VP of Engineering"},
		{"announced below", "Hi Sam,\n\nA client of mine in Hull is looking for a hands-on IT Manager." + rest, "IT Manager"},
		{"announced among people", "Acme\n\nOur CEO is looking for people who care." + rest, "Acme"},
		{"the subject of a mail", "From: Jo Doe\nSent: Monday\nSubject: RE: Opportunity for IT Director in Hull\n\nHi Sam,\nOur client runs ships." + rest, "IT Director"},
		{"a label below the subject", "From: Jo Doe\nSent: Monday\nSubject: Hot job: IT Director\n\nHi Sam,\n\nJob Title: Head of IT Operations" + rest, "Head of IT Operations"},
		{"a label below a subject that was forwarded", "Fwd: Urgent need :: IT Director (Boats) :: Hull\n\nHi Sam,\n\nJob Title: Head of IT Operations" + rest, "Head of IT Operations"},
		{"among parts", "Urgent need :: IT Director (Boats) :: Hull - 6 months" + rest, "IT Director (Boats)"},
		{"forwarded", "FW: IT Director :: Hull\n\nWe run boats." + rest, "IT Director"},
		{"behind a label", "Job Role : IT Manager" + rest, "IT Manager"},
		{"behind a dash", "Position Name - IT Manager\nLocation: Hull" + rest, "IT Manager"},
		{"among fields", "Solicitation: 5-26   Working Title: IT Manager   Hull" + rest, "IT Manager"},
		{"a label below", "ACME HARBOR\nDivision of IT\nJob Title: Keeper of Lamps" + rest, "Keeper of Lamps"},
		{"somebody else's", "Acme Boats\n\nSupervisor Title: Head of Lamps" + rest, "Acme Boats"},
		{"no label", "Role model: IT Manager" + rest, "Role model: IT Manager"},
		{"what boards write behind", "IT Manager (m/f/x) - job post" + rest, "IT Manager"},
		{"its firm", "VP of Engineering @ Acme Boats" + rest, "VP of Engineering"},
		{"a banner", "EXECUTIVE OPPORTUNITY\nVice President, Lamps" + rest, "Vice President, Lamps"},
		{"the firm", "Acme Boats\nSupervisor, Lamp Oil" + rest, "Supervisor, Lamp Oil"},
		{"an aside", "Job ID: 31\nProgram Manager, Lamps and Piers (TS/SCI) - Contingent Upon Award of the Pier" + rest, "Program Manager, Lamps and Piers (TS/SCI) - Contingent Upon Award of the Pier"},
		{"no title below", "Acme Boats\nWe run boats.\n\nAbout us\n\nHead Keeper, Lamps" + rest, "Acme Boats"},
		{"none", "We look for somebody who runs our computers and keeps the people who use them happy, whatever it takes." + rest, ""},
	} {
		if got := defaultMatcher().Job(Text("job", c.text)).Title(); got != c.want {
			t.Errorf("%s: title %q, want %q", c.name, got, c.want)
		}
	}
	for _, above := range []string{"<div>Home Find jobs Salaries Sign in</div>", "<div>Data Engineer, Acme, Boston</div>"} {
		page, err := Read("page", strings.NewReader("<html><body>"+above+"<h1>IT Manager</h1><p>Acme</p><h2>Requirements</h2><ul><li>ITIL</li></ul></body></html>"))
		if err != nil {
			t.Fatal(err)
		}
		if got := defaultMatcher().Job(page).Title(); got != "IT Manager" {
			t.Errorf("a page with %s: title %q", above, got)
		}
	}
}

// A line of which a keyword is read is none that is left out, whatever else stands in it.
func TestIgnoredLines(t *testing.T) {
	const rest = "\n\nRequirements\n\n- ITIL\n"
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"a paragraph apart", "IT Manager\n\nAbout us\n\nAcme was founded in 1901." + rest, 1},
		{"all in one line", "IT Manager\n\nAcme is the leading maker of lamps. You will lead the service desk. Requirements: five years of ITIL. We are an equal opportunity employer.", 0},
	} {
		if got := len(ignoredOf(Text("job", c.text))); got != c.want {
			t.Errorf("%s: %d parts left out, want %d", c.name, got, c.want)
		}
	}
}

func ignoredOf(doc *Document) []Ignored { return defaultMatcher().Job(doc).ignored }
