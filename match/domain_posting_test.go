package match_test

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestAsked: what a posting asks for and what it does not.
func TestAsked(t *testing.T) {
	runDomain(t, []domainCase{
		// Sub-strings and short names.
		{name: "go is no language here", job: "Going forward you are the go-to person for go-live and go to market", want: []string{"!Go", "!Golang"}},
		{name: "red flags", job: "Spots red flags; R&D mindset", want: []string{"!R"}},
		{name: "project", job: "Project C delivery, vitamin C and class C offices", want: []string{"!C"}},
		{name: "javascript", job: "Experience with JavaScript", want: []string{"JavaScript", "!Java"}},
		{name: "platform", job: "Own the platform", want: []string{"!Terraform", "!Tform", "!form"}},
		{name: "signs", job: "Experience with C++, C#, .NET and F#", want: []string{"C++", "C#", ".NET", "F#", "!C", "!F", "!NET", "=4"}},
		{name: "signs at the end", job: "You have written C#.\nYou know .NET.\nGood C++/C# knowledge", want: []string{"C#", ".NET", "C++", "!C"}},
		{name: "one letter", job: "Programming in R, Go or C", want: []string{"R", "Go", "C"}},
		{name: "a plural that is a name", job: "Experience with Ruby, Rails and React", want: []string{"Ruby on Rails", "Ruby", "React", "!Rail"}},
		{name: "two letters", job: "Experience with AI, BI, QA, UX and ML", want: []string{"AI", "BI", "QA", "UX", "ML"}},
		{name: "DR and PM", job: "Experience with DR planning and PM tools", want: []string{"DR planning"}},
		{name: "words of a nearby skill", job: "Experience with digital programs\nSells security products\nHolds talks and corrective actions with staff\nOwn the Learning and Development content lifecycle",
			want: []string{"!Digital Transformation", "!Application Security", "!Corrective and Preventive Action", "!Software Development Life Cycle"}},
		{name: "words of the skill", job: "Experience with product security\nRoot causes and corrective actions\nOwn the development lifecycle\nAutomated builds",
			want: []string{"Application Security", "Corrective and Preventive Action", "Software Development Life Cycle", "Build Automation"}},
		{name: "letters of other things", job: "Knowledge of BSA rules, TMS for translators, Revenue GPO practices, litigation DR, CSM work with buyers and MSA patterns",
			want: []string{"!Business Analysis", "!Transportation Management Systems", "!Group Policy", "!Disaster Recovery", "!Certified ScrumMaster", "!Master Service Agreements"}},
		{name: "letters with their like", job: "Knowledge of freight and TMS; GPO on Windows; backup and DR; CSM, a scrum certification; SOW and MSA negotiation",
			want: []string{"Transportation Management Systems", "Group Policy", "Disaster Recovery", "Certified ScrumMaster", "Master Service Agreements"}},
		{name: "MDM of devices", job: "Experience with MDM of laptops and Jamf", want: []string{"Mobile Device Management", "!Master Data Management"}},
		{name: "MDM of data", job: "Experience with MDM and data quality", want: []string{"Master Data Management", "!Mobile Device Management"}},
		{name: "a state of things", job: "Experience with PowerShell and DSC", want: []string{"!Doctorate"}},
		{name: "a longer name with letters", job: "Knowledge of the Harbour Accountability Framework (HAF)", want: []string{"Harbour Accountability Framework", "!Accountability"}},
		{name: "IT governance", job: "IT governance", want: []string{"IT governance"}},
		{name: "HR systems", job: "Experience with HR systems", want: []string{"HR systems"}},
		{name: "IT is no it", job: "Do it well and share it", want: []string{"=0"}},
		{name: "what builds", job: "Experience with build systems (Jenkins), build tools and build automation", want: []string{"Build Automation"}},
		{name: "build and deployment", job: "Experience with build and deployment automation", want: []string{"Build Automation"}},
		{name: "to build a team", job: "Ability to build engineering teams", want: []string{"Team Building", "!Build Automation"}},
		{name: "contributing to a thing", job: "Contributing to design systems", want: []string{"Design Systems"}},
		{name: "integrity", job: "Data integrity\nThe integrity of the data", want: []string{"Data Integrity", "!Data Integration", "=1"}},
		{name: "oriented", job: "Business-oriented and results-oriented", want: []string{"Business Acumen", "Results-Oriented"}},
		{name: "mobile devices", job: "Support of mobile devices\nManage mobile devices", want: []string{"Mobile Devices", "Mobile Device Management"}},
		{name: "unreal", job: "Experience with Unreal Engine", want: []string{"Unreal Engine", "!Unity 3D"}},
		{name: "one's own title", job: "Experience as a Product Manager", want: []string{"Product Management"}},
		{name: "A+", job: "CompTIA A+ or Network+ certification", want: []string{"CompTIA A+", "CompTIA Network+", "CompTIA A+: any of CompTIA Network+"}},
		{name: "slash names", job: "Experience with TCP/IP, PL/SQL, CI/CD and z/OS", want: []string{"TCP/IP", "PL/SQL", "CI/CD", "z/OS", "!IP", "!SQL", "!PL"}},

		// Teams and customers, and what is asked all the same.
		{name: "teams one leads or is asked about", job: "Lead DevOps teams\nExperience working with QA teams\nWork closely with cross-functional teams", want: []string{"DevOps", "Quality Assurance", "Cross-Functional Teams"}},
		{name: "tools, not customers", job: "Experience with tools including Jira and SAP", want: []string{"Jira", "SAP"}},
		{name: "expectations", job: "Sets clear expectations for the crew", want: []string{"Setting Expectations", "!Goal Setting"}},

		// Junk.
		{name: "adjectives", job: "Strong, modern, dynamic and motivated leader who maintains 100+ servers", want: []string{"!strong", "!modern", "!dynamic", "!motivated", "!maintain", "!100+", "!100"}},
		{name: "headings", job: "# Key Responsibilities\n- Own Kubernetes\n# Minimum Qualifications\n- Experience with Terraform\n# What We Offer\n- Fun",
			want: []string{"Kubernetes", "Terraform", "!Key Responsibilities", "!Responsibilities", "!Qualifications", "!Minimum Qualifications", "!What We Offer", "!Fun"}},
		{name: "employer", job: "# About Us\nNorthwind Traders is a wholesaler in Leeds.\n# Requirements\n- At Northwind Traders you run Kubernetes\n- Northwind likes Terraform",
			want: []string{"Kubernetes", "Terraform", "!Northwind", "!Northwind Traders", "!Leeds"}},
		{name: "employer that makes it", job: "# About Datadog\nDatadog is blue.\n# Duties\n- Explain the value of Datadog\n- Datadog's customers use Docker\n# Requirements\n- Datadog's values\n- Experience with Terraform",
			want: []string{"Docker", "Terraform", "!Datadog"}},
		{name: "employer's product asked for", job: "# About Datadog\nDatadog is blue.\n# Requirements\n- Experience with Datadog and Terraform", want: []string{"Datadog", "Terraform"}},
		{name: "part of employer's name", job: "# Why Grafana Labs?\nWe are blue.\n# Requirements\n- Experience with Terraform at a firm like Grafana Labs", want: []string{"Terraform", "!Grafana"}},
		{name: "employer's praise", job: "Northwind Traders is the leading force in payments and machine learning, trusted by hospitals. Our platform brings Kubernetes to clinics.\n# Requirements\n- Experience with Terraform",
			want: []string{"Terraform", "=1"}},
		{name: "team names", job: "# Requirements\n- Works with the Blue Falcon Team and the Checkout Squad\n- Experience with Kafka", want: []string{"Apache Kafka", "!Blue Falcon", "!Blue Falcon Team", "!Checkout Squad"}},
		{name: "papers and days of hiring", job: "# Requirements\n- SAP within 6 mos. of hire\n- Recruitment bulletin of the harbor", want: []string{"SAP", "!Hiring"}},
		{name: "departments asked for", job: "# Requirements\n- Experience in finance and procurement\n- Recruits engineers; owns the hiring process", want: []string{"Finance", "Procurement", "Hiring"}},
		{name: "technical leads as asked for", job: "# Requirements\n- Grow technical leadership in the squads\n- Convert leads", want: []string{"Technical Leadership"}},
		{name: "own title", job: "# Requirements\n- The Head of Department leads the department\n- As Head of Department you use Jira", want: []string{"Jira", "!Head of Department", "!Department"}},
		{name: "degree letters", job: "BS or MS in Computer Science", want: []string{"!BS", "!MS", "!Science", "=1"}},
		{name: "pay", job: "# Requirements\n- Experience with SAP\n# Compensation\nThe base salary is $150,000 - $180,000 plus bonus and equity (OTE $200K).", want: []string{"SAP", "=1"}},
		{name: "places", job: "# Requirements\n- Experience with SAP\n- Based in London, Austin or Remote (US); must live within 30 miles of Heathrow", want: []string{"SAP", "!London", "!Austin", "!Remote", "!Heathrow", "=1"}},
		{name: "benefits", job: "# Requirements\n- Experience with SAP\n# Benefits\n- Medical, dental and vision insurance\n- 401(k) with match\n- Gym, yoga and continuous learning budget\n- Laptop: Mac or Windows", want: []string{"SAP", "=1"}},
		{name: "equal opportunity", job: "# Requirements\n- Experience with SAP\nWe are an equal opportunity employer and consider all applicants without regard to race, religion, disability or veteran status.", want: []string{"SAP", "=1"}},
		{name: "how to apply", job: "# Requirements\n- Experience with SAP\n# How to apply\nSend your CV in Word or PDF format by email; we use Greenhouse and Zoom for interviews.", want: []string{"SAP", "=1"}},
		{name: "hours and travel", job: "# Requirements\n- Experience with SAP\n- Travel up to 25%, on-call rotation, lifting 30 pounds, valid driver's license", want: []string{"SAP", "!lifting", "!Travel", "!25%", "!30 pounds"}},

		// Negation.
		{name: "not a role", job: "This is not a Java role. No PHP needed. You will not be expected to code in Python.", want: []string{"!Java", "!PHP", "!Python", "=0"}},
		{name: "no longer", job: "We no longer use Jenkins. Experience with GitLab CI is needed.", want: []string{"!Jenkins", "GitLab CI"}},
		{name: "without", job: "Knowledge of Kubernetes, without Docker Swarm", want: []string{"Kubernetes"}},
		{name: "not necessary", job: "Knowledge of SAP is not necessary, but Oracle experience is required", want: []string{"!SAP", "Oracle: required"}},
		{name: "not required", job: "A degree is not required\nCobol is not required", want: []string{"!Cobol", "=0"}},
		{name: "don't need", job: "You don't need to know Rust. You do need Terraform.", want: []string{"!Rust", "Terraform"}},
		{name: "rather than", job: "We work with Scrum rather than Waterfall", want: []string{"Scrum"}},
		{name: "not only", job: "You bring not only Python but also Terraform", want: []string{"Python", "Terraform"}},
		{name: "no excuse", job: "Do not hesitate to call; experience with Terraform is no luxury", want: []string{"Terraform"}},

		// Needs.
		{name: "two needs in one sentence", job: "CISSP required; PMP preferred", want: []string{"CISSP: required", "PMP: preferred"}},
		{name: "two needs with a comma", job: "CISSP is required, PMP is a plus", want: []string{"CISSP: required", "PMP: preferred"}},
		{name: "bracketed wish", job: "Experience with Kubernetes (Terraform preferred) and Kafka", want: []string{"Kubernetes: required", "Terraform: preferred", "Apache Kafka: required"}},
		{name: "wish before", job: "Ideally you know Terraform", want: []string{"Terraform: preferred"}},
		{name: "nice to have", job: "Nice to have: Terraform, Ansible", want: []string{"Terraform: preferred", "Ansible: preferred"}},
		{name: "bonus points", job: "Bonus points for Terraform", want: []string{"Terraform: preferred"}},
		{name: "desirable", job: "ITIL certification desirable", want: []string{"ITIL certification: preferred"}},
		{name: "wish section", job: "# Preferred Qualifications\n- Terraform\n- Must have Kubernetes", want: []string{"Terraform: preferred", "Kubernetes: required"}},
		{name: "plus section", job: "# Nice to have\n- Experience with Terraform", want: []string{"Terraform: preferred"}},
		{name: "duties", job: "# Responsibilities\n- Own the migration to Kubernetes", want: []string{"Kubernetes: mentioned"}},
		{name: "must in duties", job: "# Responsibilities\n- Own Kubernetes; CISSP is required", want: []string{"CISSP: required"}},
		{name: "a wish at the end of a sentence", job: "# Essential\n- Terraform\n\nAs part of what we do for our crews by the sea, the following skills would be an advantage, but are not essential:\n- Kafka and Kotlin",
			want: []string{"Terraform: required", "Apache Kafka: preferred", "Kotlin: preferred"}},
		{name: "favorable", job: "# Requirements\n- Terraform\n- Certifications such as PMP are highly favorable", want: []string{"Terraform: required", "PMP: preferred"}},
		{name: "every item of a section", job: "# Essential\n- Programme management\n- Organisational change management\n- Licence management\n- Budgeting\n# Desirable\n- Terraform\n- Kafka",
			want: []string{"Programme management: required", "Organisational change management: required", "Licence management: required", "Budgeting: required", "Terraform: preferred", "Kafka: preferred"}},
		{name: "strongest need", job: "# Responsibilities\n- Own Kubernetes\n# Requirements\n- Experience with Kubernetes\n# Nice to have\n- CKA and more Kubernetes", want: []string{"Kubernetes: required"}},

		{name: "not for you", job: "# About you\n- Terraform\n\nThis role is not for you if\n- you want to write Kotlin all day\n\nHow you lead\n- Budgeting", want: []string{"Terraform: required", "!Kotlin", "Budgeting: required"}},
		{name: "items without bullets", job: "# Essential\nKafka\nSC clearance\n\nDesirable\nPRINCE2 certificate\nTerraform knowledge\nKotlin", want: []string{"SC clearance: required", "PRINCE2: preferred", "Terraform: preferred", "Kotlin: preferred"}},
		{name: "a person specification", job: "Person specification\n\nCriteria\tEssential\tDesirable\tHow assessed\nExperience\tBudgeting\tKafka\tA / I\nQualifications\tDegree in computing\tProject qualification e.g. PRINCE2\tA\n\nA = Application   I = Interview   P = Presentation",
			want: []string{"Budgeting: required", "Degree in Computing: required", "Apache Kafka: preferred", "PRINCE2: preferred", "!Presentation", "!Interviewing"}},
		{name: "letters for how strongly", job: "Person specification\n- PRINCE2 (D)\n- Kafka (E)", want: []string{"Apache Kafka: required", "PRINCE2: preferred"}},
		{name: "an amount", job: "Grew a shop past ~$9M ARR\nTerraform", want: []string{"Terraform", "!9M ARR", "=1"}},
		{name: "how we hire", job: "# Requirements\n- Terraform\n\nHow we hire\n1. A talk on Kotlin with Ada (CTO)\n2. Leadership interview", want: []string{"Terraform", "=1"}},
		{name: "the employer's stack", job: "# Requirements\n- Terraform\n\nOur stack\nPython, Scala, Kafka", want: []string{"Terraform: required", "Python: mentioned", "Scala: mentioned", "Apache Kafka: mentioned"}},
		{name: "a labelled stack", job: "# Nice to have\n- Terraform\n\nStack: Scala, Kafka", want: []string{"Terraform: preferred", "Scala: mentioned", "Apache Kafka: mentioned"}},
		{name: "a stack asked for", job: "# Requirements\n- Experience with our tech stack\n\nOur stack\n- Scala is a must", want: []string{"Scala: required"}},

		// Choices.
		{name: "or", job: "Experience with Azure or AWS", want: []string{"Azure: any of AWS", "AWS: any of Azure"}},
		{name: "such as", job: "Project tools such as Jira, Asana or Monday.com", want: []string{"Jira: any of Asana", "Asana: any of Monday.com"}},
		{name: "at least one of the following", job: "At least one of the following: ISO 9001, ITIL, Agile", want: []string{"ITIL: any of ISO 9001", "ITIL: any of Agile"}},
		{name: "one of, with and", job: "Experience in one of the following cloud platforms: AWS, Azure and Google Cloud", want: []string{"Microsoft Azure: any of Google Cloud Platform"}},
		{name: "any of these", job: "Knowledge of any of these: Java, Python, C#", want: []string{"Java: any of Python", "Java: any of C#"}},
		{name: "slash", job: "Experience with AWS/GCP", want: []string{"AWS: any of GCP"}},
		{name: "e.g.", job: "A ticketing tool (e.g. ServiceNow, Jira)", want: []string{"ServiceNow: any of Jira"}},
		{name: "either", job: "Either PMP or PRINCE2 certification", want: []string{"PMP: any of PRINCE2"}},
		{name: "or similar", job: "Delivery of software in Python, Java, C# or similar", want: []string{"Python: any of Java", "Java: any of C#"}},
		{name: "one of", job: "One or more of: CISSP, CISM, CISA", want: []string{"CISSP: any of CISM", "CISM: any of CISA"}},
		{name: "no choice", job: "Experience with Azure and AWS", want: []string{"Azure", "AWS"}},
		{name: "degree or experience", job: "Bachelor's degree in Computer Science or equivalent experience", want: []string{"=1"}},

		// One keyword per concept, and co-ordinations.
		{name: "long form and acronym", job: "Experience with Enterprise Resource Planning (ERP)", want: []string{"ERP", "=1"}},
		{name: "acronym and long form", job: "Experience with SLA (service level agreements)", want: []string{"=1"}},
		{name: "alias twice", job: "Experience with K8s\nKubernetes in production", want: []string{"Kubernetes", "=1"}},
		{name: "inflections", job: "Vendor management\nManaging vendors\nManagement of vendors", want: []string{"Vendor Management", "=1"}},
		{name: "unknown long form", job: "Knowledge of Graded Yard Ledgers (GYL)", want: []string{"=1"}},
		{name: "two languages", job: "French or German", want: []string{"French: any of German", "German: any of French"}},
		{name: "the rest of a clause", job: "Experience with Terraform is what you need", want: []string{"Terraform", "=1"}},
		{name: "a tool or a similar one", job: "ServiceNow or a similar ticketing tool", want: []string{"ServiceNow", "!ServiceNow or a similar"}},
		{name: "teams of the employer", job: "Work with the Blue Falcon Team\nKafka", want: []string{"Apache Kafka", "!Blue Falcon", "!Blue Falcon Team"}},
		{name: "co-ordinated heads", job: "Network and server administration", want: []string{"Network Administration", "Server Administration", "!Network", "!server"}},
		{name: "co-ordinated three", job: "Budget, scope and schedule management", want: []string{"Budget Management", "Scope Management", "Schedule Management"}},
		{name: "written and verbal", job: "Excellent written and verbal communication skills", want: []string{"Written Communication", "Verbal Communication"}},
		{name: "co-ordinated practices", job: "Incident, problem and knowledge management", want: []string{"Incident Management", "Problem Management", "Knowledge Management", "!Incident", "!Problem"}},
		{name: "two products", job: "The recommender is written in Python and R", want: []string{"Python", "R"}},
		{name: "S/4HANA", job: "SAP S/4HANA migration", want: []string{"SAP S/4HANA", "!4HANA migration", "!4HANA", "!S"}},
		{name: "not every and", job: "Health and safety experience", want: []string{"Health and Safety", "!Health", "!Safety"}},

		// A name that stands alone under "Requirements" is asked for.
		{name: "bare products", job: "Microsoft 365\nTerraform\nServiceNow\nPower BI", want: []string{"Microsoft 365", "Terraform", "ServiceNow", "Power BI", "=4"}},
		{name: "bare certificates", job: "PRINCE2\nCISSP\nITIL 4 Foundation\nTOGAF", want: []string{"PRINCE2", "CISSP", "ITIL 4 Foundation", "TOGAF"}},
		{name: "bare practices", job: "Single sign-on\nProject management\nDisaster recovery\nLean", want: []string{"Single Sign-On", "Project Management", "Disaster Recovery", "Lean"}, broken: "single sign-on and lean alone on a line are not asked for"},
		{name: "bare choice", job: "MSP or PRINCE2", want: []string{"MSP: any of PRINCE2"}},
		{name: "bare list", job: "Azure, Kubernetes, Terraform, Python", want: []string{"Azure", "Kubernetes", "Terraform", "Python", "=4"}},
		{name: "certificate with a level", job: "ITIL 4 Foundation required, ITIL Managing Professional preferred", want: []string{"ITIL 4 Foundation: required", "ITIL Managing Professional: preferred"}},
		{name: "languages", job: "Fluent English; German or French desirable", want: []string{"English: required", "German: preferred", "French: preferred", "German: any of French"}},

		// Keywords that the corpus does not know.
		{name: "unknown product", job: "Experience with Fluxmaster 9000 and GridWeaver", want: []string{"GridWeaver"}},
		{name: "unknown acronym", job: "Knowledge of QXRT and the PLMT standard", want: []string{"QXRT"}},
		{name: "unknown list", job: "Experience with tools such as Zorbly, Quandt or Mirrax", want: []string{"Zorbly: any of Quandt", "Mirrax"}},
		{name: "domain", job: "Background in oral health or quote to cash", want: []string{"Oral Health", "Quote to Cash"}},

		// Prose.
		{name: "metaphors", job: "We want an alchemist, a sentinel, a maestro, an oracle, an artisan and a captain of the ship", want: []string{"!alchemist", "!sentinel", "!maestro", "!oracle", "!artisan", "!captain", "!ship", "=0"}},
		{name: "chrome", job: "# Requirements\n- Experience with SAP\nAgree & Join LinkedIn\nSign in to continue\nBy clicking Continue you agree to the User Agreement, Privacy Policy and Cookie Policy.\nView or add a comment\n{\"form\":{\"id\":\"apply\",\"required\":true}}", want: []string{"SAP", "!LinkedIn", "!Cookie Policy", "=1"}},
	})
}

// TestSinglePosting: one paragraph with everything in it, as job boards flatten it.
func TestSinglePosting(t *testing.T) {
	job := match.Text("job", "IT Manager Harbour Freight Lines is a family firm in Hull. The IT Manager will own the service desk and vendor management. "+
		"Requirements: experience with VMware and Windows Server. ITIL certification preferred. Benefits: 25 days holiday, pension. "+
		"We are an equal opportunity employer.")
	r := match.Compare(domainCase{}.history(), job)
	for name, want := range map[string]match.Need{"VMware": match.Required, "Windows Server": match.Required, "ITIL certification": match.Preferred, "Service Desk": match.Mentioned, "Vendor Management": match.Mentioned} {
		if k := asked(r, name); k == nil {
			t.Errorf("does not ask for %q but for %q", name, keywordNames(r))
		} else if k.Need != want {
			t.Errorf("%q is %s, want %s", name, k.Need, want)
		}
	}
	for _, name := range []string{"holiday", "pension", "Hull", "Harbour Freight Lines", "family firm"} {
		if asked(r, name) != nil {
			t.Errorf("asks for %q", name)
		}
	}
	if len(r.Job.Ignored) > 0 {
		t.Errorf("the one line is told to be left out: %+v", r.Job.Ignored)
	}
}

// TestThinPosting: a posting of one word gives a warning beside its figures, however high the score.
func TestThinPosting(t *testing.T) {
	r := match.Compare(domainCase{resume: "Introduced Agile"}.history(), match.Text("job", "Agile"))
	c := r.Coverage
	if total := c.Required.Total + c.Preferred.Total + c.Mentioned.Total; total > 1 {
		t.Errorf("%d requirements in a posting of one word", total)
	}
	if !hasCode(r, match.CodeThinPosting) {
		t.Errorf("no finding %q among %v", match.CodeThinPosting, r.Findings)
	}
	if r := match.Compare(domainCase{}.history(), match.Text("job", "Hello")); r.Score != nil || !hasCode(r, match.CodeThinPosting) {
		t.Errorf("a posting that asks for nothing: score %v, findings %v", r.Score, r.Findings)
	}
}

func hasCode(r *match.Report, code match.Code) bool {
	for _, f := range r.Findings {
		if f.Code == code {
			return true
		}
	}
	return false
}

// TestLongerWording: words of the posting's own that stand elsewhere without their first one are one keyword.
func TestLongerWording(t *testing.T) {
	j := match.New(nil).Job(match.Text("job.txt", "IT Manager\n\nRequirements\n- Experience with bakery oven systems\n- Experience with modular bakery oven systems and ITIL\n"))
	n := 0
	for _, q := range j.Requirements() {
		if strings.Contains(q.Keyword, "oven") {
			n++
			if len(q.Names) != 2 {
				t.Errorf("%s is written %q", q.Keyword, q.Names)
			}
		}
	}
	if n != 1 {
		t.Errorf("%d keywords for one thing", n)
	}
}
