package match_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestMet: what of a resume meets a requirement.
func TestMet(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "a higher clearance", job: "Ability to obtain a Public Trust clearance", resume: "Held a Top Secret clearance", want: []string{"Public Trust: matched"}},
		{name: "a lower clearance", job: "Secret clearance", resume: "Held a Public Trust clearance", want: []string{"Secret Clearance: missing"}},
		{name: "citizens of the U.S.", job: "Must be a U.S. Citizen with an active Secret clearance", want: []string{"US Citizenship: unsure", "Secret Clearance: missing"}},
		// The more specific meets the general, never the reverse, never the sibling.
		{name: "scrum is agile", job: "Experience with Agile", resume: "Introduced Scrum", want: []string{"Agile: matched"}},
		{name: "agile is not scrum", job: "Experience with Scrum", resume: "Introduced Agile", want: []string{"Scrum: missing"}},
		{name: "azure is public cloud", job: "Public cloud experience", resume: "Moved the shop to Azure", want: []string{"Public Cloud: matched"}},
		{name: "sql server is a database", job: "Experience with relational databases", resume: "Tuned SQL Server", want: []string{"Relational Databases: matched"}},
		{name: "terraform is infrastructure as code", job: "Infrastructure as code", resume: "Wrote Terraform modules", want: []string{"Infrastructure as Code: matched"}},
		{name: "servicenow is itsm tooling", job: "Experience with ITSM tools", resume: "Rolled out ServiceNow", want: []string{"ITSM tools: matched"}},
		{name: "s/4hana is erp", job: "Experience with ERP", resume: "Rolled out SAP S/4HANA", want: []string{"ERP: matched"}},
		{name: "sibling cloud", job: "Experience with GCP", resume: "Moved the shop to AWS", want: []string{"GCP: missing"}},
		{name: "topic", job: "Machine learning", resume: "Talked about AI, data and statistics", want: []string{"Machine Learning: missing"}},

		// Items of a list that share a noun, and the person for the deed.
		{name: "shared noun", job: "Program management, portfolio management, service desk", resume: "Jordan Sample\n\nSummary\nA portfolio, program, and project management professional.\n\nExperience\n\nGardener, Palace, 2019 - 2021\n- Led the service and help desk",
			want: []string{"Program Management: matched", "Portfolio Management: matched", "Service Desk: matched"}},
		{name: "no shared noun", job: "Portfolio management", resume: "Kept a portfolio, paints and project management books", want: []string{"Portfolio Management: missing"}},
		{name: "planner and builder", job: "Strategic planning, team building", resume: "Worked as strategic planner and team builder", want: []string{"Strategic Planning: matched", "Team Building: matched"}},

		// Other senses.
		{name: "not the hospital's system", job: "Healthcare experience", resume: "Moved the shop from Windows XP to Vista", want: []string{"Healthcare: missing"}},
		{name: "capacity for a position", job: "Five years in a managerial capacity", resume: "Ran capacity planning", want: []string{"!Capacity Planning"}},
		{name: "past of an odd verb", job: "Troubleshooting", resume: "Troubleshot the reports", want: []string{"Troubleshooting: matched"}},
		{name: "not how one talks", job: "Communication skills", resume: "Bought communications systems for the shop", want: []string{"Communication Skills: missing"}},
		{name: "how one talks", job: "Communication skills", resume: "Used strong customer service communication skills daily", want: []string{"Communication Skills: matched"}},
		{name: "no software in it", job: "Experience with containers", resume: "Moved containerized cargo", want: []string{"Containers: missing"}},
		{name: "not a consultant's", job: "Professional services", resume: "Kept implementing services for the shop", want: []string{"Professional Services: missing"}},
		{name: "no consultant by his trade", job: "Professional services", resume: "Named service professional of the month", want: []string{"Professional Services: missing"}},
		{name: "a telephone company", job: "Agile, Scrum", resume: "Sold Sprint phones", want: []string{"Agile: missing", "Scrum: missing"}},
		{name: "a telephone company among clients", job: "Agile, Scrum", resume: "Led reviews and demos for clients such as Bell, Sprint and Garmin", want: []string{"Agile: missing", "Scrum: missing"}},
		{name: "sprints", job: "Agile", resume: "Ran two-week sprints", want: []string{"Agile: matched"}},
		{name: "counter-intelligence", job: "Continuous integration", resume: "Passed the CI review of the fort", want: []string{"Continuous Integration: missing"}},
		{name: "CI", job: "Continuous integration", resume: "Set up CI with Jenkins", want: []string{"Continuous Integration: matched"}},
		{name: "payroll by hand", job: "Payroll systems", resume: "Ran payroll for the shop", want: []string{"Payroll Systems: missing"}},
		{name: "payroll", job: "Payroll", resume: "Replaced the payroll system of the shop", want: []string{"Payroll: matched"}},
		{name: "services in another word", job: "IT service management", resume: "Managed a multi-service IT kiosk", want: []string{"IT Service Management: missing"}},
		{name: "part of a team", job: "Teamwork", resume: "Works well as part of a team", want: []string{"Teamwork: matched"}},

		// Choices: one member meets the group.
		{name: "covered", job: "Experience with Azure or AWS", resume: "Moved the shop to AWS", want: []string{"AWS: matched", "Azure: covered"}},
		{name: "none of the choice", job: "Experience with Azure or AWS", want: []string{"AWS: missing", "Azure: missing"}},
		{name: "examples", job: "Tools such as Jira, Asana or Monday.com", resume: "Planned in Asana", want: []string{"Asana: matched", "Jira: covered", "Monday.com: covered"}},

		// Degrees.
		{name: "same degree", job: "Bachelor's degree in Computer Science", resume: studied("B.S. in Computer Science"), want: []string{"Bachelor's Degree in Computer Science: matched"}},
		{name: "long degree", job: "Bachelor's degree in Computer Science", resume: studied("Bachelor of Science, Computer Science"), want: []string{"=1", "Bachelor's Degree in Computer Science: matched"}},
		{name: "higher degree", job: "Bachelor's degree in Computer Science", resume: studied("Master of Science in Computer Science"), want: []string{"Bachelor's Degree in Computer Science: matched"}},
		{name: "lower degree", job: "Master's degree in Computer Science", resume: studied("Bachelor of Science in Computer Science"), want: []string{"Master's Degree in Computer Science: missing"}},
		{name: "related field", job: "Bachelor's degree in Computer Science or a related field", resume: studied("BSc Information Systems"), want: []string{"Bachelor's Degree in Computer Science: matched"}},
		{name: "unrelated field", job: "Bachelor's degree in Computer Science or a related field", resume: studied("BA in Medieval History"), want: []string{"Bachelor's Degree in Computer Science: missing"}},
		{name: "other field", job: "Bachelor's degree in Computer Science", resume: studied("BSc in Information Systems"), want: []string{"Bachelor's Degree in Computer Science: missing"}},
		{name: "any bachelor", job: "Bachelor's degree", resume: studied("BA in Medieval History"), want: []string{"Bachelor's Degree: matched"}},
		{name: "school before a degree", job: "High school diploma or equivalent", resume: studied("BSc in Physics"), want: []string{"High School Diploma: matched"}},
		{name: "no school", job: "High school diploma or equivalent", want: []string{"High School Diploma: missing"}},
		{name: "related experience is no field", job: "Bachelor's degree and 7 years of related work experience", resume: studied("BA in Medieval History"), want: []string{"Bachelor's Degree: matched"}},
		{name: "degree related to the position", job: "Bachelor's degree related to this position", resume: studied("BA in Medieval History"), want: []string{"Bachelor's Degree: missing"}},
		{name: "degree in a related field", job: "Bachelor's degree in a related field", resume: studied("BA in Medieval History"), want: []string{"Bachelor's Degree: missing"}},
		{name: "mba", job: "MBA preferred", resume: studied("Master of Business Administration"), want: []string{"=1", "MBA: preferred matched"}},
		{name: "mba or another", job: "MBA or Master's degree in Computer Science", resume: studied("MBA"), want: []string{"=1", "Master's Degree in Computer Science, or MBA: matched"}},
		{name: "another and/or mba", job: "Master's degree in Computer Science and/or an MBA", resume: studied("MBA"), want: []string{"=1", "Master's Degree in Computer Science, or MBA: matched"}},
		{name: "and an mba", job: "Bachelor's degree in Computer Science and an MBA", resume: studied("MBA"), want: []string{"Bachelor's Degree in Computer Science: missing"}},
		{name: "mba liked besides", job: "Bachelor's in Computer Science, MBA or PhD preferred", resume: studied("MBA"), want: []string{"Bachelor's Degree in Computer Science: missing"}},
		{name: "analytical is part of the field's name", job: "Bachelor's degree in Analytical Chemistry", resume: studied("MSc Computer Science"), want: []string{"Bachelor's Degree in Analytical Chemistry: missing"}},
		{name: "mba beside, not instead", job: "Master's degree in Computer Science, MBA a plus", resume: studied("MBA"), want: []string{"Master's Degree in Computer Science: missing"}},
		{name: "technical field", job: "BS degree in a technical field (CS/EE preferred)", resume: studied("Bachelor of Science: Mechanical Engineering"), want: []string{"Bachelor's Degree in CS or EE: matched"}},
		{name: "technical field, none held", job: "BS degree in a technical field (CS/EE preferred)", resume: studied("Bachelor of Arts: Fine Arts"), want: []string{"Bachelor's Degree in CS or EE: missing"}},
		{name: "analytical discipline", job: "Master's degree in Finance or another analytical discipline", resume: studied("MSc Computer Science"), want: []string{"Master's Degree in Finance: matched"}},
		{name: "STEM", job: "Bachelor's degree in Computer Science or STEM", resume: studied("BSc in Physics"), want: []string{"Bachelor's Degree in Computer Science: matched"}},
		{name: "engineering of a kind", job: "Bachelor's degree in Computer Science, Engineering or Mathematics", resume: studied("Bachelors of Science : Industrial Engineering"), want: []string{"Bachelor's Degree in Computer Science, Engineering or Mathematics: matched"}},
		{name: "glued cells", job: "Bachelor's degree in an engineering field", resume: studied("Bachelor of Science : Civil EngineeringCity, State"), want: []string{"Bachelor's Degree in engineering: matched"}},
		{name: "glued year", job: "Bachelor's degree in Engineering", resume: studied("Bachelor of Science : Civil Engineering6 2014"), want: []string{"Bachelor's Degree in Engineering: matched"}},
		{name: "field of", job: "University degree in the field of computer science", resume: studied("BSc in CS"), want: []string{"Bachelor's Degree in computer science: matched"}},
		{name: "no degree", job: "Bachelor's degree in Computer Science", resume: studied("Certificate in Computer Science"), want: []string{"Bachelor's Degree in Computer Science: missing"}},
		{name: "returns are weighed elsewhere", job: "Cost-benefit analysis", resume: "Told the ROI of three piers", want: []string{"Cost-Benefit Analysis: implied"}},
		{name: "initiatives", job: "Strategic goals", resume: "Ran strategic initiatives of the quay", want: []string{"Strategic Goals: implied"}},
		{name: "scrum master is no degree", job: "Master's degree", resume: "Worked as Scrum Master", want: []string{"Master's Degree: missing"}},
		{name: "degree unfinished", job: "Bachelor's degree in Computer Science", resume: studied("High school diploma; supervised bachelor thesis students"), want: []string{"Bachelor's Degree in Computer Science: missing"}},

		// Certificates and languages.
		{name: "certificate by its long name", job: "CISM", resume: "Passed as Certified Information Security Manager", want: []string{"CISM: matched"}},
		{name: "activity on a kind of the thing", job: "Cloud migration", resume: "Migrated 200 workloads to AWS", want: []string{"Cloud Migration: matched"}},
		{name: "rolled out is implemented", job: "ERP implementation", resume: "Rolled out SAP S/4HANA in two plants", want: []string{"ERP Implementation: matched"}},
		{name: "another activity", job: "Cloud migration", resume: "Paid the bills of AWS", want: []string{"Cloud Migration: missing"}},
		{name: "itil level", job: "ITIL certification", resume: "ITIL v4 Foundation certified", want: []string{"ITIL Certification: matched"}},
		{name: "language", job: "Fluent in German", resume: "Negotiated in German with the works council", want: []string{"German: matched"}},

		// Grades.
		{name: "quantified", job: "Experience with Terraform", resume: "Cut build time by 40% with Terraform", want: []string{"Terraform: matched quantified"}},
		{name: "stated", job: "Experience with Terraform", resume: "Wrote the network in Terraform", want: []string{"Terraform: matched stated"}},
		{name: "listed", job: "Experience with Terraform", resume: "Jordan Sample\n\nSkills\n\nJira, Terraform, Ansible, Puppet, Kafka\n\nExperience\n\nGardener, Palace, 2019 - 2021\n- Planted roses\n", want: []string{"Terraform: matched listed"}},
		{name: "best grade first", job: "Experience with Terraform", resume: "Wrote the network in Terraform\nCut build time by 40% with Terraform", want: []string{"Terraform: matched quantified"}},

		// Wrapped lines and words divided at a line's end.
		{name: "phrase over a line end", job: "Disaster recovery", resume: "Jordan Sample\n\nExperience\n\nIT Manager, Example Ltd, 2015 - 2022\n- Wrote the plans for disaster\n  recovery of the bank\n", want: []string{"Disaster Recovery: matched"}},
		{name: "no phrase over items", job: "Disaster recovery", resume: "Wrote about the disaster\nRecovery of lost mowers", want: []string{"Disaster Recovery: missing"}},
		{name: "denied", job: "Experience with SAP", resume: "Has no experience with SAP", want: []string{"SAP: missing"}},
		{name: "denied before the name", job: "Experience with SAP", resume: "No SAP experience so far", want: []string{"SAP: missing"}},
		{name: "never done", job: "Experience with SAP", resume: "Never worked with SAP", want: []string{"SAP: missing"}},
		{name: "another thing is denied", job: "Experience with SAP", resume: "Moved the yard without downtime using SAP", want: []string{"SAP: matched"}},
		{name: "a tool in its own list", job: "Experience with Apache Spark", resume: "Jordan Sample\n\nExperience\n\nClerk, Palace, 2019 - 2021\n- Planted roses\n\nSkills\nbudgets, Spark, roses\n", want: []string{"Apache Spark: matched listed"}},
		{name: "an item in its own sense", job: "Experience with Microsoft Project", resume: "Jordan Sample\n\nExperience\n\nClerk, Palace, 2019 - 2021\n- Planted roses\n\nSkills\nProject, Boat and Rope Care\n", want: []string{"Microsoft Project: missing"}},
		{name: "a tool something is made in", job: "Experience with Swift", resume: "Wrote the apps of the yard in Swift", want: []string{"Swift: matched stated"}},
	})
}

// studied is a resume with an education.
func studied(degree string) string {
	return "Jordan Sample\n\nExperience\n\nGardener, Palace, 2019 - 2021\n- Planted roses\n\nEducation\n\n" + degree + ", University of Hull, 2012\n"
}

// TestStuffing: a keyword said often, or said in a list, counts no more than said once.
func TestStuffing(t *testing.T) {
	job := domainCase{job: "Experience with Terraform\nExperience with Kafka\nVendor management"}.posting()
	once := match.Compare(domainCase{resume: "Wrote the network in Terraform"}.history(), job)
	often := match.Compare(domainCase{resume: "Wrote the network in Terraform" + strings.Repeat("\nTerraform, Terraform and Terraform", 40)}.history(), job)
	if once.Score == nil || often.Score == nil || *once.Score != *often.Score || once.Coverage != often.Coverage {
		t.Errorf("once %v %v, often %v %v", once.Score, once.Coverage, often.Score, often.Coverage)
	}
	for _, k := range often.Keywords {
		if len(k.InResume) > 5 {
			t.Errorf("%s: %d places shown", k.Keyword, len(k.InResume))
		}
	}
	repeated := domainCase{job: strings.Repeat("Experience with Terraform\n", 30) + "Experience with Kafka"}.posting()
	if r := match.Compare(domainCase{resume: "Wrote the network in Terraform"}.history(), repeated); r.Score == nil || *r.Score != 50 {
		t.Errorf("a requirement written thirty times beside one lacking: %v, want 50", r.Score)
	}
}

// TestSameBytes: a report is a pure function of its inputs, in any order and from many goroutines.
func TestSameBytes(t *testing.T) {
	resume, job := match.Text("resume", sampleResume), match.Text("job", samplePosting)
	want := reportJSON(t, match.Compare(resume, job))
	for range 100 {
		if got := reportJSON(t, match.Compare(resume, job)); !bytes.Equal(got, want) {
			t.Fatalf("another report of the same inputs:\n%s\n%s", got, want)
		}
	}
	if got := reportJSON(t, match.New(nil).Compare(match.Text("resume", sampleResume), match.Text("job", samplePosting))); !bytes.Equal(got, want) {
		t.Error("another Matcher gives another report")
	}
	m := match.New(nil)
	r, j := m.Resume(resume), m.Job(job)
	got := make([][]byte, 16)
	var wait sync.WaitGroup
	for i := range got {
		wait.Go(func() {
			if i%2 == 0 {
				got[i], _ = json.Marshal(m.Match(r, j))
			} else {
				got[i], _ = json.Marshal(m.Compare(resume, job))
			}
		})
	}
	wait.Wait()
	for i := range got {
		if !bytes.Equal(got[i], want) {
			t.Errorf("goroutine %d gives another report", i)
		}
	}
}

func reportJSON(t testing.TB, r *match.Report) []byte {
	t.Helper()
	out, err := r.JSON()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestVerdicts: what is a measure of work and what is none.
func TestVerdicts(t *testing.T) {
	const quantified, not = true, false
	for _, c := range []struct {
		want   bool
		text   string
		broken string
	}{
		{quantified, "Reached four nines of availability for the trading floor", ""},
		{quantified, "Doubled the throughput of the service desk", ""},
		{quantified, "Halved the time to restore service", ""},
		{quantified, "Merged three data centres into one", ""},
		{quantified, "Managed a team of twelve engineers", ""},
		{quantified, "Saved $1.2M a year on telecom", ""},
		{quantified, "Cut mean time to repair from 9 hours to 2", ""},
		{quantified, "Raised the security rating from C- to B+", ""},
		{quantified, "Led 14 of 17 projects to time", ""},
		{quantified, "Moved 1,400 mailboxes over one weekend", ""},
		{not, "Prepared the company for ISO 27001", ""},
		{not, "Rolled out Office 365 to the branches", ""},
		{not, "Provided 24/7 support to the trading floor", ""},
		{not, "Handled Level 2 and Tier 3 escalations", ""},
		{not, "Introduced two-factor authentication", ""},
		{not, "Upgraded the hosts to vSphere 6.5 and Windows 2012", ""},
		{not, "Audited the plant against NIST 800-53, 21 CFR Part 11 and SOC 2", ""},
		{not, "Ran the hotline at +44 20 7946 0018", ""},
		{not, "Joined the company in 2014 and became lead in March 2016", ""},
		{not, "Migrated the plant to S/4HANA, EC2 and IPv6", ""},
		{not, "Held 1:1 meetings with the staff", ""},
		{not, "Led the Six Sigma office of a Fortune 500 retailer", ""},
		{not, "Wrote the five-year plan of the department", ""},
		{not, "Managed several vendors and various projects", ""},
		{not, "Moved hundreds of mailboxes to the cloud", ""},
		{not, "Handled a multi-million budget", ""},
		{not, "Delivered on time and on budget", ""},
	} {
		t.Run(c.text, func(t *testing.T) {
			r := match.Compare(domainCase{resume: c.text}.history(), match.Text("job", samplePosting))
			var wrong []string
			if len(r.Achievements) != 1 {
				wrong = append(wrong, fmt.Sprintf("%d statements, want 1", len(r.Achievements)))
			} else if a := r.Achievements[0]; a.Verdict.Quantified() != c.want {
				wrong = append(wrong, fmt.Sprintf("%s: %s %v", a.Verdict, a.Reason, a.Quantities))
			}
			report(t, wrong, c.broken)
		})
	}
}

// TestQuestions: a statement without a measure comes with a question for it, one with a measure without.
func TestQuestions(t *testing.T) {
	r := match.Compare(match.Text("resume", sampleResume), match.Text("job", samplePosting))
	var wrong []string
	for _, a := range r.Achievements {
		if a.Verdict.Quantified() != (a.Question == "") {
			wrong = append(wrong, fmt.Sprintf("%s with the question %q: %s", a.Verdict, a.Question, a.Text))
		}
	}
	report(t, wrong, "")
}

// TestVerdictForm: neither a line's end, nor the glyph of a bullet, nor the kind of a dash changes a verdict.
func TestVerdictForm(t *testing.T) {
	const role = "Jordan Sample\n\nExperience\n\nIT Manager, Example Ltd, 2015 - 2022\n"
	job := match.Text("job", samplePosting)
	verdict := func(text string) string {
		r := match.Compare(match.Text("resume", role+text), job)
		var out []string
		for _, a := range r.Achievements {
			out = append(out, string(a.Verdict)+" "+a.Text)
		}
		return strings.Join(out, "\n")
	}
	const statement = "Reduced the cost of the wide area network of all branches by 30% within the first year"
	want := verdict("- " + statement + "\n")
	if want != "outcome "+statement {
		t.Fatalf("got %q", want)
	}
	for _, glyph := range []string{"-", "–", "—", "*", "•", "●", "▪", "◦", "‣", "▶", "►", "·", "o", "\uf0b7", "\ufffd", "1.", "a)"} {
		if got := verdict(glyph + " " + statement + "\n"); got != want {
			t.Errorf("bullet %q: %q", glyph, got)
		}
		if got := verdict(glyph + " Reduced the cost of the wide area network of all branches by\n  30% within the first year\n"); got != want {
			t.Errorf("bullet %q, wrapped: %q", glyph, got)
		}
	}
	hyphen, dash := verdict("- Cut restore time 9-2 hours - a first\n"), verdict("- Cut restore time 9–2 hours – a first\n")
	if a, b, _ := strings.Cut(hyphen, " "); !strings.HasPrefix(dash, a+" ") {
		t.Errorf("hyphen %q %q, dash %q", a, b, dash)
	}
}

// TestFewQuestions: a resume without a single number gives a few questions, not a wall of them.
func TestFewQuestions(t *testing.T) {
	resume := domainCase{resume: strings.TrimSuffix(strings.Repeat("Introduced a new process for the branches\n", 30), "\n")}.history()
	r := match.Compare(resume, match.Text("job", samplePosting))
	n := 0
	for _, f := range r.Findings {
		if f.Code == match.CodeUnquantified {
			n++
		}
	}
	if n == 0 || n > 5 {
		t.Errorf("%d findings about statements without a measure, want 1 to 5", n)
	}
	if len(r.Achievements) != 30 {
		t.Errorf("%d statements, want 30", len(r.Achievements))
	}
}

const samplePosting = `IT Operations Manager

Responsibilities
- Lead the service desk and the infrastructure team of a regional hospital
- Own vendor management, the operating budget and disaster recovery

Requirements
- 7+ years of experience in IT operations
- Experience with VMware, Windows Server and Microsoft 365
- ITIL certification required; PMP preferred
- Experience with Azure or AWS
- Bachelor's degree in Computer Science or a related field, or equivalent experience
- Strong written and verbal communication skills

Benefits
- Pension and private health insurance
`

const sampleResume = `Jordan Sample
Hull, UK | jordan@example.org | +44 20 7946 0018

Summary
IT manager who has led infrastructure and support in health care and retail.

Experience

IT Manager, Harbour Clinic, Jan 2016 - Present
- Led a team of 14 engineers and analysts across three sites
- Managed vendors for voice and data and saved £180K a year
- Moved 40 virtual machines from VMware to Azure
- Responsible for backup and disaster recovery
- Introduced a change process with the ward staff

Systems Administrator, Example Retail Ltd, 2009 - 2015
- Administered Windows Server and Exchange for the shops
- Rolled out Office 365 to 900 users in 6 weeks

Skills
ITIL v4 Foundation, VMware, Windows Server, Azure, PowerShell, Cisco

Education
BSc Computer Science, University of Hull, 2009
`
