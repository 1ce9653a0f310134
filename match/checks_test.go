package match

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/mojibake"
	"github.com/resumematch/resumematch/match/internal/textline"
)

// checksOf returns the codes that the checks note on a resume.
func checksOf(resume, job string) []string {
	var out []string
	m := defaultMatcher()
	r := m.Resume(Text("resume", resume))
	j := m.Job(Text("job", job))
	for _, f := range append(r.notesFor(j), m.titleCheck(r, j)...) {
		out = append(out, string(f.Code))
	}
	return out
}

const soundResume = `Jane Doe
jane.doe@example.com | (555) 010-0199

Experience

IT Director
Acme, Jan 2018 - Present
- Led a team of 9 in two data centers

IT Manager
Beta, 2010 - 2017
- Cut cost by 20%

Education
BSc, 2009

Skills
ITIL, Azure
`

// pasted is long enough to be a part of a resume.
const pasted = `
Clerk
Gamma, 2008 - 2010
- Kept the books of nine lamp works in the harbour and of the two yards
- Sent 400 bills a month
- Closed the year of the works within four days of its end
- Moved 30 desks
- Wrote the handbook of the store, which the crew of 12 goes by to this day
- Counted the lamps of all stores twice a year and found 99% of them there
- Taught six clerks
`

func TestChecks(t *testing.T) {
	const job = "IT Director\n\nRequirements\n- ITIL\n"
	for _, c := range []struct {
		name, resume, job string
		want              []string
	}{
		{"sound", soundResume, job, nil},
		{"no address", strings.Replace(soundResume, "jane.doe@example.com | ", "", 1), job, []string{"contact"}},
		{"versions are no number", strings.Replace(soundResume, "(555) 010-0199", "Exchange 2007/2010/2013", 1), job, []string{"contact"}},
		{"versions behind another are no number", strings.Replace(soundResume, "(555) 010-0199", "Example CAD v. 14/2008/2010", 1), job, []string{"contact"}},
		{"a number in a statement is nobody's telephone", strings.NewReplacer("(555) 010-0199", "Hull", "Cut cost by 20%", "Booked the lamps by 20% faster under rule 41-200-3307").Replace(soundResume), job, []string{"contact"}},
		{"an address glued to a statement", strings.NewReplacer("jane.doe@example.com | ", "", "Cut cost by 20%", "Cut cost by 20% jane.doe@example.com").Replace(soundResume), job, nil},
		{"a masked address", strings.Replace(soundResume, "jane.doe@example.com", "[EMAIL_ADDRESS]", 1), job, nil},
		{"mail in brackets is no address", strings.NewReplacer("jane.doe@example.com | ", "", "Cut cost by 20%", "Cut the cost of the desk (email and calls) by 20%").Replace(soundResume), job, []string{"contact"}},
		{"private matters", strings.Replace(soundResume, "Education\n", "Personal details\nDate of Birth: 4 May 1980\nMarital status : single\n\nEducation\n", 1), job, []string{"personal"}},
		{"pay", strings.Replace(soundResume, "- Cut cost", "- Starting Salary: $ 41,000\n- Cut cost", 1), job, []string{"personal"}},
		{"pay, where the government asks for it", strings.Replace(soundResume, "- Cut cost", "- Starting Salary: $ 41,000   Hours per week: 40\n- Cut cost", 1), job, nil},
		{"private matters, where they are asked for", strings.Replace(soundResume, "Education\n", "Personal details\nDate of Birth: 4 May 1980\n\nEducation\n", 1), "IT Director (f/m/d)\n\nRequirements\n- ITIL\n", nil},
		{"private matters behind a tab", strings.Replace(soundResume, "Education\n", "Personal details\nMarital Status\t: single\nHeight : 6'1\"\n\nEducation\n", 1), job, []string{"personal"}},
		{"a passport's number", strings.Replace(soundResume, "Education\n", "Personal details\nPassport No. : L0\n\nEducation\n", 1), job, []string{"personal"}},
		{"a nationality and an age", strings.Replace(soundResume, "Education\n", "Nationality : Danish\nAge : 51 yrs. old\n\nEducation\n", 1), job, []string{"personal"}},
		{"private matters, where pay is in lakhs", strings.Replace(soundResume, "Education\n", "Personal details\nDate of Birth\t: 4 May 1980\n\nEducation\n", 1), "IT Director\n\nRequirements\n- ITIL\n\nPay of up to 30 lakhs a year.\n", nil},
		{"private matters, where the post is in the Gulf", strings.Replace(soundResume, "Education\n", "Personal details\nDate of Birth: 4 May 1980\n\nEducation\n", 1), "IT Director\nLocation: Muscat, Oman\n\nRequirements\n- ITIL\n", nil},
		{"private matters, where only a team is abroad", strings.Replace(soundResume, "Education\n", "Personal details\nDate of Birth: 4 May 1980\n\nEducation\n", 1), "IT Director\n\nRequirements\n- ITIL\n- Works each day with the teams for the lamps that we have in Muscat and in Ohio\n", []string{"personal"}},
		{"private matters as work", strings.Replace(soundResume, "Cut cost by 20%", "Cut the cost of salary: passport and gender data of 20% are kept elsewhere", 1), job, nil},
		{"a part pasted twice", soundResume + pasted + "Work History\n" + pasted, job, []string{"repeated"}},
		{"a certificate's number", strings.Replace(soundResume, "(555) 010-0199", "first aider #0081200417", 1), job, []string{"contact"}},
		{"a certificate's number behind words", strings.Replace(soundResume, "(555) 010-0199", "Credential ID 20417781", 1), job, []string{"contact"}},
		{"a license's number behind words", strings.Replace(soundResume, "(555) 010-0199", "First aid, license no. 20417781", 1), job, []string{"contact"}},
		{"a number behind other words", strings.Replace(soundResume, "(555) 010-0199", "Reach me at number 5550100199", 1), job, nil},
		{"a number with a sign", strings.Replace(soundResume, "(555) 010-0199", "cell #5550100199", 1), job, nil},
		{"a number in groups with a sign", strings.Replace(soundResume, "(555) 010-0199", "#555-010-0199", 1), job, nil},
		{"dates are no number", strings.Replace(soundResume, "(555) 010-0199", "01/2015 - 03/2016", 1), job, []string{"contact"}},
		{"international number", strings.Replace(soundResume, "(555) 010-0199", "+49 89 / 12 34 56 78", 1), job, nil},
		{"no skills", strings.Replace(soundResume, "\nSkills\nITIL, Azure\n", "", 1), job, []string{"sections"}},
		{"present below an ended one", strings.NewReplacer("Jan 2018 - Present", "Jan 2018 - Jun 2019", "2010 - 2017", "2010 - Present").Replace(soundResume), job, []string{"date-order"}},
		{"oldest first", strings.NewReplacer("Jan 2018 - Present", "2010 - 2017", "2010 - 2017", "Jan 2018 - Present").Replace(soundResume), job, []string{"date-order"}},
		{"a section of its own begins anew", strings.Replace(soundResume, "Education\n", "Volunteer Experience\n\nCoach\nClub, 2012 - 2020\n- Trained 20 players\n\nEducation\n", 1), job, nil},
		{"held at the same time", strings.Replace(soundResume, "2010 - 2017", "2010 - Present", 1), job, nil},
		{"other title", soundResume, "Head Gardener\n\nRequirements\n- ITIL\n", nil}, // a title of no role is not judged
		{"title of another role", soundResume, "Chief Information Officer\n\nRequirements\n- ITIL\n", []string{"title"}},
		{"title of no role, of another field", soundResume, "Manager, Quality Engineering Platform\n\nRequirements\n- ITIL\n", []string{"title"}},
		{"title of no role, of a field held", strings.Replace(soundResume, "IT Manager", "Platform Manager", 1), "Director of Platform\n\nRequirements\n- ITIL\n", nil},
		{"title of no role, the field otherwise", soundResume, "Deputy Director, Technology Portfolio\n\nRequirements\n- ITIL\n", nil},
		{"title of no field", soundResume, "Chapter Director\n\nRequirements\n- ITIL\n", nil},
		{"title of another trade", strings.Replace(soundResume, "IT Director", "Industrial Engineering Manager", 1), "Engineering Manager\n\nRequirements\n- ITIL\n", []string{"title"}},
		{"title of the trade of the posting", strings.Replace(soundResume, "IT Director", "Industrial Engineering Manager", 1), "Engineering Manager\n\nRequirements\n- ITIL\n- Industrial robots\n", nil},
		{"business is no development of software", strings.Replace(soundResume, "IT Director", "Business Development Manager", 1), "Engineering Manager\n\nRequirements\n- ITIL\n", []string{"title"}},
		{"who manages projects of engineers", strings.Replace(soundResume, "IT Director", "Engineering Project Manager", 1), "Engineering Manager\n\nRequirements\n- ITIL\n", []string{"title"}},
		{"title in another order", strings.Replace(soundResume, "IT Director", "Director, Information Technology", 1), job, nil},
		{"title in the headline", strings.Replace(soundResume, "Jane Doe", "Jane Doe\nChief Information Officer | Cloud", 1), "Chief Information Officer\n\nRequirements\n- ITIL\n", nil},
		{"the same duty of two posts", strings.NewReplacer("a team of 9 in two data centers", "a team of nine", "Cut cost by 20%", "Led a team of nine").Replace(soundResume), job, nil},
		{"a short statement copied under its role", strings.Replace(soundResume, "- Led a team", "- Set up a weekly desk\n- Led a team of 9\n- Set up a weekly desk.\n- Led a team", 1), job, []string{"repeated"}},
		{"the page of a profile", "500+ connections\nShow all 7 posts\n" + soundResume + "\nPeople also viewed\nAl Roe\nKeeper of Lamps\n", job, []string{"profile-page"}},
		{"the page of a profile, long for its copies", "500+ connections\n" + strings.Repeat(strings.Repeat("lamp ", 40)+"\n", 50) + soundResume + "\nPeople also viewed\nAl Roe\n", job, []string{"profile-page"}},
		{"a statement copied", strings.NewReplacer("- Led a team", "- Moved the mail of all branches to Exchange Online\n- Led a team",
			"- Cut cost by 20%", "- moved the mail of all branches to Exchange Online.").Replace(soundResume), job, []string{"repeated"}},
		{"a preposition that a clause may end on", strings.Replace(soundResume, "Cut cost by 20%", "Cut cost by 20% in a ledger I am not proud of", 1), job, nil},
		{"a preposition behind a clause", strings.Replace(soundResume, "Cut cost by 20%", "Cut cost by 20%, and I kept the ledger of", 1), job, []string{"broken-off"}},
		{"a role without a word", strings.Replace(soundResume, "Education\n", "Team Lead, Gamma Works, 2008 - 2010\n\nEducation\n", 1), job, []string{"unsaid"}},
		{"long ago, a role without a word", strings.NewReplacer("2010 - 2017", "2002 - 2017", "Education\n", "Team Lead, Gamma Works, 1998 - 2002\n\nEducation\n").Replace(soundResume), job, nil},
		{"a short one without a word", strings.Replace(soundResume, "Education\n", "Team Lead, Gamma Works, Jan 2009 - Mar 2009\n\nEducation\n", 1), job, nil},
		{"roles without statements throughout", strings.NewReplacer("- Led a team of 9 in two data centers\n", "", "- Cut cost by 20%\n", "").Replace(soundResume), job, nil},
		{"a statement that breaks off", strings.Replace(soundResume, "Cut cost by 20%", "Cut cost by 20% together with the.", 1), job, []string{"broken-off"}},
		{"a statement that ends on a verb's preposition", strings.Replace(soundResume, "Cut cost by 20%", "Kept the lamps of all halls accounted for.", 1), job, nil},
		{"a statement that ends on a clause's preposition", strings.Replace(soundResume, "Cut cost by 20%", "Set a plan that all halls could work with", 1), job, nil},
		{"a role copied", strings.NewReplacer("- Led a team of 9 in two data centers", "- Manage the lamps of all halls and yards in the north\n- Train new clerks in the care of lamps and racks\n- Order racks and lamps for the halls of the north",
			"- Cut cost by 20%", "- Managed the lamps of all halls and yards in the north\n- Trained new clerks in the care of lamps and racks.\n- Ordered racks and lamps for the halls of the north").Replace(soundResume), job, []string{"repeated"}},
		{"one duty of two posts", strings.NewReplacer("a team of 9 in two data centers", "the care of lamps in nine halls and yards", "Cut cost by 20%", "Lead the care of lamps in nine halls and yards").Replace(soundResume), job, nil},
		{"all in one bullet", strings.Replace(soundResume, "- Led a team", "- Moved the mail"+strings.Repeat(" and the files and the desks", 9)+"\n- Led a team", 1), job, []string{"long-statement"}},
		{"garbled for good", strings.Replace(soundResume, "Acme,", "Acme ï¼ Hull ,", 1), job, []string{"text-garbled"}},
		{"a letter of a word", strings.Replace(soundResume, "Acme,", "CHÂTEAU Acme,", 1), job, nil},
		{"a manager for a vice president", strings.NewReplacer("IT Director", "IT Manager").Replace(soundResume), "VP of IT\n\nRequirements\n- ITIL\n", []string{"title"}},
		{"a director for a chief", soundResume, "Chief of IT\n\nRequirements\n- ITIL\n", nil},
		{"a senior vice president for a manager", strings.Replace(soundResume, "IT Director", "Senior Vice President of Information Technology", 1), "IT Manager\n\nRequirements\n- ITIL\n", []string{"title"}},
		{"of no plain level", strings.Replace(soundResume, "IT Director", "Assistant Vice President of Information Technology", 1), "IT Manager\n\nRequirements\n- ITIL\n", nil},
		{"results in no role", strings.NewReplacer("- Led a team of 9 in two data centers", "- Led the desk and the store", "- Cut cost by 20%", "- Kept the books",
			"Experience\n", "Core Accomplishments\n\n- Cut the cost of lamps by 20%\n- Moved 40 lamps in two days\n- Trained 12 clerks\n\nExperience\n").Replace(soundResume), job, []string{"apart"}},
		{"results in no role, and in roles", strings.Replace(soundResume, "Experience\n", "Core Accomplishments\n\n- Cut the cost of lamps by 20%\n- Moved 40 lamps in two days\n- Trained 12 clerks\n\nExperience\n", 1), job, nil},
		{"words that are no skills", strings.Replace(soundResume, "ITIL, Azure", "Agency, Azure, Clients, Fast, Focus, ITIL, Its", 1), job, []string{"skill-words"}},
		{"few of them", strings.Replace(soundResume, "ITIL, Azure", "Azure, Clients, Client, Fast, ITIL, Linux, Strategic planning, Focus groups", 1), job, nil},
		{"deeds run together", strings.Replace(soundResume, "Cut cost by 20%", "Cut cost by 20% with new lamps Moved the mail of all branches to one hall", 1), job, []string{"run-on"}},
		{"deeds with a full stop between them", strings.Replace(soundResume, "Cut cost by 20%", "Cut cost by 20% with new lamps. Moved the mail of all branches to one hall", 1), job, nil},
		{"long", soundResume + strings.Repeat("Azure, ", 1700), job, []string{"length"}},
	} {
		if got := checksOf(c.resume, c.job); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestLayout(t *testing.T) {
	doc := func(column, cell int, box bool) *Document {
		var c composer
		for i := range 12 {
			l := textline.Line{Page: 1}
			if i >= 3 {
				l.Column, l.Cell, l.Box = column, cell, box
			}
			c.add("a line", l)
		}
		return c.document("d", "pdf", 1)
	}
	for _, c := range []struct {
		column, cell int
		box          bool
		want         string
	}{{0, 0, false, ""}, {1, 0, false, "columns"}, {0, 4, false, "tables"}, {2, 2, false, "columns and tables"}, {0, 0, true, "text boxes"}, {0, 1, true, "tables and text boxes"}} {
		if got := doc(c.column, c.cell, c.box).layout(); got != c.want {
			t.Errorf("columns %d, cells %d, boxes %v: %q, want %q", c.column, c.cell, c.box, got, c.want)
		}
	}
}

// TestCodesExplained: every code that a finding can have is explained: the constants of this package and the warnings of
// those who read files, as their sources name them.
func TestCodesExplained(t *testing.T) {
	patterns := []struct{ files, prefix, code string }{
		{"*.go", "", `(?m)^\s+[cC]ode[A-Z]\w* +Code = "([a-z-]+)"`},
		{"internal/pdffile/*.go", "pdf-", `(?m)^\s+Warn[A-Z]\w* += "([a-z-]+)"`},
		{"internal/pdftext/*.go", "pdf-", `Warning\{"([a-z-]+)"`},
		{"internal/doctext/*.go", "doc-", `Warning\{"([a-z-]+)"`},
	}
	for _, p := range patterns {
		files, err := filepath.Glob(p.files)
		if err != nil {
			t.Fatal(err)
		}
		named := 0
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range regexp.MustCompile(p.code).FindAllSubmatch(source, -1) {
				named++
				if code := Code(p.prefix + string(m[1])); code.Explain() == "" {
					t.Errorf("%s: %s has no explanation", file, code)
				}
			}
		}
		if named < 4 {
			t.Errorf("%d codes in %s", named, p.files)
		}
	}
	for _, code := range []Code{"pdf-" + mojibake.Code, "doc-" + mojibake.Code} {
		if code.Explain() == "" {
			t.Errorf("%s has no explanation", code)
		}
	}
}

func TestNoDates(t *testing.T) {
	for text, want := range map[string]bool{"2000/2003": false, "2015 - 2020": false, "01/2015 - 03/2016": false, "555-201-2003": true, "2000/20031": true} {
		if got := noDates(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// TestRunOnMessage: it says how many ran together and where each begins, of the first few statements; the others are counted.
func TestRunOnMessage(t *testing.T) {
	two := "- Oiled the lamps of hall %d Moved the mail of all branches Wrote the watch list\n"
	var lines strings.Builder
	for i := range 5 {
		fmt.Fprintf(&lines, two, i+1)
	}
	r := Compare(Text("r", strings.Replace(soundResume, "- Cut cost by 20%\n", lines.String(), 1)), Text("j", "Requirements\n- ITIL\n"))
	var got []string
	for _, f := range r.Findings {
		if f.Code == "run-on" {
			got = append(got, f.Message)
		}
	}
	const each = "3 achievements run together in one statement, the further ones from “Moved the mail of …”, “Wrote the watch list” on; put each on a line of its own"
	want := []string{each, each, each + "; so do those of 2 more statements"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestTextColumns: a text set as a page is read column for column, which is said, and its lines are no longer the file's.
func TestTextColumns(t *testing.T) {
	doc := Text("r.txt", `CONTACT                EXPERIENCE
ada@quill.example      Harbor Manager, Example Lamps, 2019 - 2024
SKILLS                 - Led a team of 12 across two
Linux                  harbors of the north
Go                     - Cut outages by 40 %
`)
	if w := doc.Warnings(); len(w) != 1 || w[0].Code != codeColumns || doc.InPlace() {
		t.Fatalf("warnings %v, in place %v", w, doc.InPlace())
	}
	r := defaultMatcher().Resume(doc)
	if got := r.Achievements(); len(got) != 2 || got[0].Text != "Led a team of 12 across two harbors of the north" {
		t.Errorf("statements %+v", got)
	}
}
