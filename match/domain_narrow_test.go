package match_test

import (
	"fmt"
	"strings"
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

// TestYearsNumbers: which of the numbers near years are asked for.
func TestYearsNumbers(t *testing.T) {
	for _, c := range []struct{ job, want string }{
		{"Option 2: 9 years of experience in mining", "9 mining"},
		{"Option 2 - 9 years of experience in mining", "9 mining"},
		{"1) 4 years of experience in mining", "4 mining"},
		{"4 – 6 years of experience in mining", "4 mining"},
		{"Five (5) to seven (7) years of experience in mining", "5 mining"},
		{"A diploma and7 years’ experience in mining", "7 mining"},
		{"6 -15 years of experience with at least 6 in radar", "6 ;6 radar"},
		{"9 years in radar, 5 or more of them in sonar", "9 radar;5 sonar"},
		{"9 years in radar, of which 5+ as pilot", "9 radar;5 pilot"},
		{"9 years in radar, at least 4 of which leading crews", "9 radar;4 leading crews"},
		{"9+ years in radar, 5+ leading crews", "9 radar;5 leading crews"},
		{"9 years in radar, with 5 boats leading", "9 radar"},
		{"12 years of experience, 5 of which as a harbor pilot", "12 ;5 a harbor pilot"},
		{"8-10 years lamp making experience with at least 2 of those years in a lead position", "8 lamp making;2 a lead position"},
		{"12 years of progressive piloting experience, 5 or more of them in leadership", "12 piloting;5 leadership"},
		{"9 years in piloting, at least 4 of them leading harbor crews", "9 piloting;4 leading harbor crews"},
		{"10 years of piloting experience, 3 of which must have been in deep harbors", "10 piloting;3 deep harbors"},
		{"8 years of experience leading a team of 6 in Hull", "8 leading a team of 6 in Hull"},
		{"8 years with a Bachelor's degree or at least 5 years with a Master's degree", "8 "},
		{"A Bachelor's degree with 8 years of experience, a Master's degree with 6 years, or a PhD with 3 years", "8 "},
		{"8 years in mining (6 years with a Master's degree)", "8 mining"},
		{"10 years of experience with a Bachelor's degree; or 7 years and a Master's degree", "10 "},
		{"A Bachelor's degree and 8 years of experience, or 11 years of experience", "11 "},
		{"Master's degree and 2 years of experience OR Bachelor's degree and 5 years of experience", "5 "},
		{"Bachelor's degree with 12 years of mining experience, 4 years of them in radar", "12 mining;4 them in radar"},
		{"Bachelor's degree and 4 years in mining, with 9 years of experience in all", "4 mining;9 all"},
		{"A two-year traineeship for people with experience", ""},
		{"A 6-year professional experience in mining", "6 mining"},
		{"A six-year, hands-on experience with radar", "6 "},
		{"A seven-year track record in mining experience", "7 track record in mining"},
		{"A two-year course in mining and experience with radar", ""},
		{"A one year trial period for those without experience", ""},
		{"5 years of experience in at least one programming language", "5 at least one programming language"},
	} {
		var got []string
		for _, y := range match.Compare(domainCase{}.history(), domainCase{job: c.job}.posting()).Years {
			got = append(got, fmt.Sprintf("%d %s", y.Asked, y.Of))
		}
		if got := strings.Join(got, ";"); got != c.want {
			t.Errorf("%q asks for years %q, want %q", c.job, got, c.want)
		}
	}
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
		{"6 years of industry experience designing, building and running harbors", "designing, building and running harbors"},
		{"5 years in planning, building and running a busy inland harbor authority", "planning, building and running a busy inland harbor authority"},
		{"4 years software testing experience", "software testing"},
		{"5+ years in software testing 6+ months of sailing experience", "software testing"},
		{"Strong experience directly leading pilots of 5+ boats for 2+ years", "leading pilots of 5 boats"},
		{"Harbor pilots: 2+ years", "Harbor pilots"},
		{"4 years of experience in a harbor safety, radar, or operations role", "a harbor safety, radar, or operations role"},
		{"4 years of experience in a harbor safety, radar and tides role", "harbor safety"},
		{"9 years of programming with Fortran, Ada or COBOL", "programming with Fortran, Ada or COBOL"},
		{"3 years with sonar, radar, or another sensor, and a licence", "sonar, radar, or another sensor"},
		{"3 years in sonar, radar, or equivalent experience", "sonar, radar"},
		{"3 years of work in sonar, with a pilot or a mate", "sonar"},
		{"8+ years of related work experience or piloting large boats is preferred", "piloting large boats"},
		{"2 years in or equivalent experience", ""},
		{"5+ years of significant experience piloting boats", "piloting boats"},
		{"5 years of harbor experience piloting large boats", "harbor"},
		{"Kubernetes experience (minimum 3 years)", "Kubernetes"},
		{"Radar certificate and five years of experience", ""},
		{"You are a pilot with at least 3 years of experience", ""},
		{"Option B: 9 years of experience", ""},
		{"6 -15 years of experience with at least 6 in radar", ""},
		{"7 years of sailing experience and at least 2 years of experience", "sailing"},
		{"4 years leading crews of 5 or more", "leading crews of 5 or more"},
		{"Experience (5 years) as a harbor pilot", "a harbor pilot"},
		{"Past experience (3 to 5 years) in piloting", "piloting"},
		{"Radar experience (3 years) with a diploma", "Radar"},
		{"3+ year(s) piloting experience", "piloting"},
		{"5 years of combined experience as a pilot", "a pilot"},
		{"3 years of real-world, demonstrable piloting experience", "piloting"},
		{"3 years of professional experience, preferably in piloting", ""},
		{"3 years of real estate experience", "real estate"},
		{"4 years of direct report management", "direct report management"},
		{"6 years as a pilot either in sonar or in radar", "a pilot"},
		{"6 years proven expertise in radar", "radar"},
		{"5 years building reports in MS Access", "building reports in MS Access"},
		{"A diploma in piloting or a related field with 5 years of experience", ""},
		{"Pilot and/or radar experience (2+ years)", "Pilot and/or radar"},
		{"One (1) year of specialized experience equivalent to the GS-13 level in the harbor service", "specialized experience equivalent to the GS-13 level in the harbor service"},
		{"You must have one (1) year of specialized experience at the next lower GS-grade (or equivalent). Specialized experience is piloting", "specialized experience at the next lower GS-grade"},
		{"You need one year of specialized experience at the next", "specialized experience"},
		{"5 years of experience specializing in radar", ""},
		{"3 or more years experience piloting one of the following boats: sloop, brig or ketch", "piloting one of the following boats"},
		{"8+ years of experience in below areas:", "below areas"},
		{"5 years of experience in this type of position", "this type of position"},
		{"Six years of experience with this", ""},
		{"At least 3 years of that experience must be in a lead capacity", "a lead capacity"},
		{"2+ years of management/supervision experience with radar project teams", "management/supervision experience with radar project teams"},
		{"5 years of leadership experience leading pilots and a track record of safety", "leadership experience leading pilots"},
		{"5 years of management experience in a port", "management"},
		{"2 years of management experience with a diploma", "management"},
		{"5 years of leadership experience in inland shipping", "leadership experience in inland shipping"},
		{"Several years (min. 5) of experience in piloting", "piloting"},
		{"Piloting for several years (at least 3)", "Piloting"},
		{"6 years as Scrum Master", "Scrum Master"},
		{"4+ years radar", "radar"},
		{"You've led a harbor team for 3+ years", "led a harbor team"},
		{"5 years at a senior level in a port", "at a senior level in a port"},
		{"5 years of sailing experience with pilots", "sailing"},
		{"At this level, 3 years of prior experience", ""},
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
		{name: "who develops in a team", job: "Team development", resume: "Tested with the development team and a team of developers", want: []string{"Team Development: missing"}},
		{name: "a team developed", job: "Team development", resume: "Hired and developed a small team", want: []string{"Team Development: matched"}},
		{name: "development led", job: "Leadership development", resume: "Lead developer; led the development of till software", want: []string{"Leadership development: missing"}},
		{name: "leaders developed", job: "Leadership development", resume: "Known for developing leaders", want: []string{"Leadership development: matched"}},
		{name: "developers led", job: "Team leadership", resume: "Led a team of six developers", want: []string{"Team leadership: matched"}},
		{name: "the heading of a summary", job: "Executive communication", resume: "Executive Summary", want: []string{"Executive communication: missing"}},
		{name: "a leading company", job: "Executive leadership", resume: "Sold pumps for a leading garden company", want: []string{"Executive leadership: missing"}},
		{name: "reporting directly", job: "Direct reports", resume: "Ran two depots, reporting directly to the owner", want: []string{"Direct reports: missing"}},
		{name: "reports counted", job: "Direct reports", resume: "Had five direct reports", want: []string{"Direct reports: matched"}},
		{name: "needs that change", job: "Business transformation", resume: "Met the needs of the changing business", want: []string{"Business transformation: missing"}},
		{name: "a strategy led", job: "Strategic leadership", resume: "Led the pricing strategies of three shops", want: []string{"Strategic leadership: missing"}},
		{name: "a good team", job: "Performance management", resume: "Managed a high-performing team", want: []string{"Performance management: missing"}},
		{name: "a team's performance", job: "Performance management", resume: "Managed the performance of four clerks", want: []string{"Performance management: matched"}},
		{name: "accounting managed", job: "Account management", resume: "Accounting manager of a bakery", want: []string{"Account management: missing"}},
		{name: "accounts managed", job: "Account management", resume: "Key account manager of a bakery", want: []string{"Account management: matched"}},
		{name: "a program installed", job: "Program management", resume: "Implemented a monitoring program", want: []string{"Program management: missing"}},
		{name: "one of the project's", job: "Project team management", resume: "Worked as a project team member", want: []string{"Project team management: missing"}},
		{name: "a project's led", job: "Project teams", resume: "Led project teams of ten", want: []string{"Project teams: matched"}},
		{name: "deadlines are no projects", job: "Project management", resume: "Always met deadlines, on schedule", want: []string{"Project management: missing"}},
		{name: "scheduling by hand", job: "On-time delivery", resume: "Gave hands-on scheduling lessons", want: []string{"On-time delivery: missing"}},
		{name: "phones without a cord", job: "Networking", resume: "Sold wireless phones in a kiosk", want: []string{"Networking: missing"}},
		{name: "networks without a cord", job: "Networking", resume: "Set up wireless and switches", want: []string{"Networking: matched"}},
		{name: "the improvement of people", job: "Performance tuning", resume: "Sat on the performance improvement committee", want: []string{"Performance Tuning: missing"}},
		{name: "the improvement of queries", job: "Performance tuning", resume: "Rewrote SQL queries for improved performance", want: []string{"Performance Tuning: matched"}},
		{name: "leave to do so", job: "Authentication and authorization", resume: "Kept the authorization slips of the warehouse", want: []string{"authorization: missing"}},
		{name: "authorization by roles", job: "Authentication and authorization", resume: "Wrote the authentication and authorization of the portal", want: []string{"authorization: matched"}},
		{name: "cycles of a machine", job: "Performance measurement", resume: "Cut the cycle time of the lathe", want: []string{"Performance measurement: missing"}},
		{name: "indicators are metrics", job: "Metrics", resume: "Set performance indicators for two crews", want: []string{"Metrics: matched"}},
		{name: "management's own things", job: "Data management", resume: "Filed management data slips", want: []string{"Data management: missing"}},
		{name: "security of systems", job: "Security", resume: "Owned the security of forty shops", want: []string{"Security: matched"}},
		{name: "a firewall is no cybersecurity", job: "Cybersecurity", resume: "Racked a firewall and a VPN router", want: []string{"Cybersecurity: missing"}},
		{name: "incidents of any kind", job: "Security", resume: "Led the incident response for the tills", want: []string{"Security: missing"}},
		{name: "security incidents", job: "Incident response", resume: "Handled security incidents", want: []string{"Incident Response: matched"}},
		{name: "team building is no diversity", job: "Build diverse teams", resume: "Team building across two depots", want: []string{"Build diverse teams: missing"}},
		{name: "solutions developed are not designed", job: "Solution design", resume: "Developing solutions for small clubs", want: []string{"Solution Design: missing"}},
		{name: "data are sent", job: "Communication skills", resume: "Wired data communications for the harbour", want: []string{"Communication Skills: missing"}},
		{name: "a scale of trials", job: "Scalability", resume: "Ran pilot scale trials of the press", want: []string{"Scalability: missing"}},
		{name: "a welder's certificate", job: "AWS", resume: "AWS welding certificate", want: []string{"AWS: missing"}},
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

// TestFarRelative: what is a kind of something is not therefore of all that this is a part of.
func TestFarRelative(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "loading of data", job: "Systems integration", resume: "Ran nightly ETL", want: []string{"Systems Integration: implied"}},
		{name: "a framework of architects", job: "System design", resume: "Applied TOGAF", want: []string{"System Design: missing"}},
		{name: "tests of units", job: "Quality assurance\nTesting", resume: "Wrote JUnit cases", want: []string{"Quality assurance: missing", "Testing: matched"}},
		{name: "without code", job: "Software development", resume: "Built forms in a no-code kit", want: []string{"Software development: missing"}},
		{name: "books of a network", job: "Technical writing\nDocumentation", resume: "Kept runbooks and network diagrams", want: []string{"Technical writing: implied", "Documentation: matched"}},
		{name: "less spent", job: "Financial management\nCost management", resume: "Reduced costs of heating", want: []string{"Financial management: missing", "Cost management: implied"}},
		{name: "licenses counted", job: "Negotiation", resume: "Owned license optimization", want: []string{"Negotiation: missing"}},
		{name: "files in a drive", job: "Microsoft Office", resume: "Moved files to OneDrive", want: []string{"Microsoft Office: missing"}},
		{name: "logs searched", job: "Security\nLog management\nSIEM", resume: "Searched logs in Splunk", want: []string{"Security: missing", "Log management: matched", "SIEM: implied"}},
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
		{name: "architecture by its verb", job: "Able to architect and develop ledgers of harbours", want: []string{"Software Architecture"}},
		{name: "schedules by another name", job: "You keep schedules and milestones", want: []string{"Project Scheduling"}},
		{name: "half of a shared noun", job: "Solid understanding of statistical and machine learning algorithms", want: []string{"Statistics", "Machine Learning"}},
		{name: "a service desk's requests", job: "Manages service requests", want: []string{"Request Management"}},
		{name: "teams one works with", job: "Worked with cross-functional teams, including Design, Backend and QA", want: []string{"Cross-Functional Teams", "!Backend Development", "!Quality Assurance"}},
		{name: "departments in brackets", job: "Work cross-functionally with all departments (sales, customer success, HR, finance, etc.)", want: []string{"!Human Resources", "!Finance", "!Customer Success"}},
		{name: "teams but not limited to", job: "Coordinate with other groups including but not limited to product management, QA and security", want: []string{"!Product Management", "!Quality Assurance", "!Security"}},
		{name: "teams in the duties", job: "# Responsibilities\n- Work with other teams, including QA and finance", want: []string{"Quality Assurance: mentioned", "!Finance"}},
		{name: "teams that one leads", job: "Lead teams, including backend, QA and security", want: []string{"Security"}},
		{name: "methods of a team one works in", job: "Experience working with agile teams", want: []string{"Agile"}},
		{name: "colleagues behind a verb", job: "Collaborate with product managers to define each release", want: []string{"!Product Management"}},
		{name: "executives one talks to", job: "Present the plan to executive leadership", want: []string{"Executive Stakeholders", "!Executive Leadership"}},
		{name: "executives one is among", job: "Ten years of executive leadership", want: []string{"Executive Leadership"}},
		{name: "a verb alone", job: "Lead, supervise and mentor analysts", want: []string{"Supervision", "Mentoring"}},
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
