package match_test

import (
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestNarrowed: a keyword keeps its own words where the corpus knows only something wider, and the wider thing alone
// does not meet it.
func TestNarrowed(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "planning of a kind", job: "Experience with emergency planning", resume: "Strong planning of each week", want: []string{"emergency planning: missing", "!Planning Skills", "=1"}},
		{name: "planning of that kind", job: "Experience with emergency planning", resume: "Planned for emergencies of three sites", want: []string{"emergency planning: matched"}},
		{name: "planning as such", job: "Strong planning skills\nEmergency planning", resume: "Strong planning of each week", want: []string{"Planning Skills: matched", "Emergency planning: missing"}},
		{name: "metrics of a kind", job: "Experience with churn metrics", resume: "Reported metrics to the board", want: []string{"churn metrics: missing"}},
		{name: "a thing named after it", job: "Owns the infrastructure optimization", resume: "Ran the infrastructure", want: []string{"infrastructure optimization: missing", "!IT Infrastructure"}},
		{name: "how, not what", job: "Effective hiring process\nTrack metrics\nSecurity initiatives", want: []string{"Hiring", "Metrics", "Security"}},
		{name: "a verb and its object", job: "Experience hiring engineers", want: []string{"Hiring"}},
		{name: "management of something", job: "Management of shift rotas and absenteeism", resume: "Team lead of four clerks", want: []string{"!Management Skills"}},
		{name: "management of something known", job: "Manage performance fairly and kindly", want: []string{"Performance Management", "!Management Skills"}},
		{name: "management as such", job: "Management experience", resume: "Manager of a shop", want: []string{"Management Skills"}},
	})
}

// TestDegreeFields: the fields of a degree as postings write them, and what is near to them.
func TestDegreeFields(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "behind or equivalent", job: "Bachelor's degree or equivalent in computer science or statistics", resume: studied("Bachelor of Arts: Medieval History"),
			want: []string{"=1", "Bachelor's Degree in computer science or statistics: missing"}},
		{name: "behind foreign equivalent", job: "Bachelor's degree, or foreign equivalent, in Computer Science", want: []string{"=1", "Bachelor's Degree in Computer Science"}},
		{name: "behind required", job: "Bachelor's degree is required in Statistics or Economics", want: []string{"=1", "Bachelor's Degree in Statistics or Economics"}},
		{name: "without in", job: "Bachelor's degree Computer Science or related field", want: []string{"=1", "Bachelor's Degree in Computer Science"}},
		{name: "a technology field", job: "Bachelors (or equivalent) education in a technology field", resume: studied("Bachelor of Arts in Biological Sciences"), want: []string{"=1", "Bachelor's Degree in technology: missing"}},
		{name: "a technology field held", job: "Bachelor's degree in a technology field", resume: studied("BSc in Information Systems"), want: []string{"=1", "Bachelor's Degree in technology: matched"}},
		{name: "in brackets", job: "Bachelor's degree (Computer Science or Mathematics)", want: []string{"=1", "Bachelor's Degree in Computer Science or Mathematics"}},
		{name: "a wish in brackets", job: "Bachelor's degree (Computer Science a plus)", want: []string{"Bachelor's Degree: required"}},
		{name: "and another field", job: "BS in Computer Science, Statistics, or another quantitative field", want: []string{"=1", "Bachelor's Degree in Computer Science or Statistics"}},
		{name: "mba for a related field", job: "Bachelor's degree in Computer Science or a related field", resume: studied("MBA"), want: []string{"Bachelor's Degree in Computer Science: missing"}},
		{name: "mba for a business degree", job: "Bachelor's degree in Finance or a related field", resume: studied("MBA"), want: []string{"Bachelor's Degree in Finance: matched"}},
		{name: "another master for an mba", job: "MBA preferred", resume: studied("Master of Science in Computer Science"), want: []string{"MBA: missing"}},
		{name: "mba is a master's", job: "Master's degree", resume: studied("MBA"), want: []string{"Master's Degree: matched"}},
		{name: "engineering of machines is not near", job: "Bachelor's degree in Computer Science or a related field", resume: studied("Bachelor of Science: Mechanical Engineering"), want: []string{"Bachelor's Degree in Computer Science: missing"}},
		{name: "political science is no technical field", job: "Bachelor's degree in Computer Science or a related field", resume: studied("BA in Political Science"), want: []string{"Bachelor's Degree in Computer Science: missing"}},
	})
}

// TestYearsOf: what the years are asked for in.
func TestYearsOf(t *testing.T) {
	for _, c := range []struct{ job, of string }{
		{"Six years of experience in network operations", "network operations"},
		{"6 years of experience with a Bachelor's degree", ""},
		{"Five years of experience, three years of that experience in a lead role", ""},
		{"8+ years of experience in development and 5 years of leading teams", "development"},
		{"4 years of experience with build tools such as Bazel", "build tools"},
		{"5+ years in quality assurance.", "quality assurance"},
		{"10 years experience directly programming Java services", "programming Java services"},
		{"3 to 5 years of full-time professional experience as a harbor pilot", "a harbor pilot"},
		{"6 years of industry experience designing, building and running harbors", "designing building and running harbors"},
		{"4 years software testing experience", "software testing"},
		{"5+ years in software testing 6+ months of sailing experience", "software testing"},
		{"Strong experience directly leading pilots of 5+ boats for 2+ years", "leading pilots of 5 boats"},
		{"Harbor pilots: 2+ years", "Harbor pilots"},
		{"Kubernetes experience (minimum 3 years)", "Kubernetes"},
		{"Radar certificate and five years of experience", ""},
		{"You are a pilot with at least 3 years of experience", ""},
	} {
		r := match.Compare(domainCase{}.history(), domainCase{job: c.job}.posting())
		if len(r.Years) == 0 || r.Years[0].Of != c.of {
			t.Errorf("%q: %+v, want years of %q", c.job, r.Years, c.of)
		}
	}
}

// TestOtherSense: a word that means something else is no evidence, nor is a topical relative.
func TestOtherSense(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "licensed is no licensing", job: "Licensing", resume: "Licensed electrician in two counties", want: []string{"Software Licensing: missing"}},
		{name: "a program is no programming", job: "Programming", resume: "Ran the youth program of the parish", want: []string{"Programming: missing"}},
		{name: "programming as it stands", job: "Programming", resume: "Programming of till systems", want: []string{"Programming: matched"}},
		{name: "architecture of houses", job: "Technical architecture", resume: "Bachelor of Architecture", want: []string{"Technical Architecture: missing"}},
		{name: "storage of food", job: "Storage", resume: "Supervised the storage of food", want: []string{"Storage: missing"}},
		{name: "security guard", job: "Security", resume: "Worked nights as a security guard", want: []string{"Security: missing"}},
		{name: "leading to", job: "Leadership", resume: "Tuned the pumps, leading to fewer leaks", want: []string{"Leadership: missing"}},
		{name: "reporting to", job: "Reporting", resume: "Ran the desk, reporting to the director of pumps", want: []string{"Reporting: missing"}},
		{name: "wireless communications", job: "Communication skills", resume: "Fitted wireless communications in all halls", want: []string{"Communication skills: missing"}},
		{name: "projections", job: "Project management", resume: "Managed cost projections of the yard", want: []string{"Project management: missing"}},
		{name: "security of systems", job: "Security", resume: "Owned the security of forty shops", want: []string{"Security: matched"}},
		{name: "a firewall is no cybersecurity", job: "Cybersecurity", resume: "Racked a firewall and a VPN router", want: []string{"Cybersecurity: missing"}},
		{name: "incidents of any kind", job: "Security", resume: "Led the incident response for the tills", want: []string{"Security: missing"}},
		{name: "security incidents", job: "Incident response", resume: "Handled security incidents", want: []string{"Incident Response: matched"}},
		{name: "team building is no diversity", job: "Build diverse teams", resume: "Team building across two depots", want: []string{"Build diverse teams: missing"}},
		{name: "solutions developed are not designed", job: "Solution design", resume: "Developing solutions for small clubs", want: []string{"Solution Design: missing"}},
		{name: "equipment bought", job: "Procurement", resume: "Kept a list of equipment purchases", want: []string{"Procurement: missing"}},
		{name: "servers by one", job: "Servers", resume: "Built a server for the club", want: []string{"Servers: matched"}},

		// The same thing in other words.
		{name: "who supervised", job: "Supervisory experience", resume: "Supervised six clerks", want: []string{"Supervision: matched"}},
		{name: "motivated reports", job: "Motivate teams", resume: "Motivated direct reports through a merger", want: []string{"Team Motivation: matched"}},
		{name: "high volume of projects", job: "Manage multiple projects", resume: "Ran a high volume of projects", want: []string{"Multiple Projects: matched"}},
		{name: "requests at the desk", job: "Request management", resume: "Closed service desk requests within a day", want: []string{"Request Management: matched"}},
		{name: "legislative affairs", job: "Legislative process", resume: "Advised on legislative affairs", want: []string{"Legislative Process: matched"}},
		{name: "executives", job: "Executive communication", resume: "Held presentations to executives", want: []string{"Executive Communication: matched"}},
	})
}

// TestColleagues: who and which departments one works with are nothing to know; a title in short and in full is one.
func TestColleagues(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "departments", job: "Partner with HR, Legal and Finance on reorganizations", want: []string{"!Human Resources", "!HR", "!Legal", "!Finance"}},
		{name: "departments in pairs", job: "Works closely with HR and Legal", want: []string{"!Human Resources", "!Legal"}},
		{name: "a field to know", job: "Experience with Finance and HR processes", want: []string{"Finance"}},
		{name: "a chief one works for", job: "Reports to the CIO\nExperience with Kafka", want: []string{"!CIO", "Apache Kafka"}},
		{name: "titles of others", job: "Deputize for the Head of Technology and the VP of Product", want: []string{"!Head of Technology", "!VP of Product"}},
		{name: "a chief in short and in full", job: "# About the job\n- Experience as a CIO\n- Experience as chief information officer", want: []string{"=1"}},
		{name: "a verb alone", job: "Lead, supervise and mentor analysts", want: []string{"Supervision", "!supervise"}},
	})
}

// TestChoices: enumerations under one head, and wishes that a posting announces.
func TestChoices(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "levels of government", job: "Experience in local, state and federal government agencies", want: []string{"Local Government: any of State Government", "State Government: any of Federal Government"}},
		{name: "two levels", job: "Experience in state and local government", want: []string{"State Government: any of Local Government"}},
		{name: "a noun shared", job: "Experience with relational or NoSQL databases", want: []string{"NoSQL: any of Relational Databases"}},
		{name: "network and server administration are two", job: "Network and server administration", resume: "Administered the servers", want: []string{"Network Administration: missing", "Server Administration: matched"}},
		{name: "following, behind a semicolon", job: "Experience with SAP\nKnowledge of any of the following tools would be an advantage; Kafka, Terraform, Helm, Ansible and VMware",
			want: []string{"SAP: required", "Kafka: preferred", "VMware: preferred"}},
		{name: "not all of these", job: "# What we are looking for (you do not need all of these to apply)\n- Kafka\n- Terraform", want: []string{"Kafka: preferred", "Terraform: preferred"}},
		{name: "not all of these, in front", job: "You do not need all of these: Kafka, Terraform, Helm", want: []string{"Kafka", "Terraform", "Helm"}},
		{name: "not to know", job: "You do not need to know Kafka", want: []string{"=0"}},
	})
}
