package match_test

import "testing"

// TestWeakProof: what readers of resumes did not take as proof of a skill that is like it, and what they did.
func TestWeakProof(t *testing.T) {
	runDomain(t, []domainCase{
		// A posting's narrower wording keeps its own name.
		{name: "lean development", job: "Lean software development", resume: "Wrote software for the quay", want: []string{"Lean Software Development: missing", "!Software Development"}},
		{name: "tests of screens", job: "UI testing", resume: "Drew the user interface of the till", want: []string{"UI Testing: missing", "!User Interface"}},
		{name: "tests of screens done", job: "UI testing", resume: "Ran user interface testing of the till", want: []string{"UI Testing: matched"}},
		{name: "a switch's system", job: "Network Operating Systems, Junos", resume: "Ran network operations on Juniper switches", want: []string{"Network Operating Systems: missing", "Junos: missing"}},
		{name: "a switch's system shows its maker", job: "Juniper", resume: "Set up Junos routers", want: []string{"Juniper: matched"}},
		{name: "digital products", job: "Digital products", resume: "Led product development of paddles", want: []string{"Digital Products: missing"}},
		{name: "any products", job: "Product development", resume: "Built digital products for sailors", want: []string{"Product Development: matched"}},
		{name: "measured marketing", job: "Marketing measurement", resume: "Ran marketing of the regatta", want: []string{"Marketing Analytics: missing", "!Marketing"}},
		{name: "wires", job: "Prepare communication wiring diagrams", resume: "Strong communication skills", want: []string{"!Communication Skills"}},
		{name: "talk", job: "Prepare communication plans", resume: "Strong communication skills", want: []string{"!communication wiring diagrams"}},
		{name: "a leader's post", job: "Five years in a senior leadership position", resume: "Told senior leadership of the tides", want: []string{"Leadership", "!Executive Stakeholders"}},
		{name: "leaders", job: "Working with senior leadership", resume: "Told senior leadership of the tides", want: []string{"Executive Stakeholders: matched"}},
		{name: "or higher", job: "Master's degree or higher in STEM: Computer Science or Mathematics", resume: studied("Master of Education: Drawing"), want: []string{"=1", "Master's Degree in Computer Science or Mathematics: missing"}},
		{name: "or above, held", job: "Master's degree or above in Mathematics", resume: studied("Master of Science: Mathematics"), want: []string{"=1", "Master's Degree in Mathematics: matched"}},

		// A neighbour is no proof.
		{name: "other integrations", job: "APIs", resume: "Oversaw third-party integrations of the till", want: []string{"APIs: missing"}},
		{name: "integrated by an interface", job: "APIs", resume: "Oversaw API integration of the till", want: []string{"APIs: matched"}},
		{name: "plans of products", job: "Roadmaps", resume: "Taught user testing and product planning", want: []string{"Roadmapping: missing"}},
		{name: "plans of tests", job: "Quality assurance", resume: "Wrote test plans for paddles", want: []string{"Quality Assurance: implied"}},
		{name: "cases of tests", job: "Quality assurance", resume: "Wrote test cases for the till", want: []string{"Quality Assurance: matched"}},
		{name: "a detailed plan of something else", job: "Career development", resume: "Developed a detailed individual improvement plan of each quay", want: []string{"Career Development: missing"}},
		{name: "one's own plan", job: "Career development", resume: "Wrote individual development plans with nine clerks", want: []string{"Career Development: matched"}},
		{name: "services provided", job: "Experience at a Service Provider", resume: "Hired to provide auxiliary IT services", want: []string{"Service Providers: missing"}},
		{name: "learning by machines", job: "Data science", resume: "Used machine learning on the tides", want: []string{"Data Science: implied"}},
		{name: "a house for data", job: "Data engineering", resume: "Ran the data warehouse of the quay", want: []string{"Data Engineering: implied"}},
		{name: "an engine", job: "Business rules engine", resume: "Designed reports as per business requirements", want: []string{"Business Rules Engine: missing"}},
		{name: "clients with numbers", job: "Cybersecurity", resume: "Key clients included Google, 24 Hour Paddles and Symantec", want: []string{"Cybersecurity: missing"}},

		// Proof by other words.
		{name: "at a conference", job: "Presentation skills", resume: "Presented at industry conferences on tides", want: []string{"Presentation Skills: matched"}},
	})
}

// TestOtherSensesOfProof: words of a resume that stand for a skill elsewhere.
func TestOtherSensesOfProof(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "on the shop floor", job: "Agile", resume: "Held 5S and Kanban events", want: []string{"Agile: missing"}},
		{name: "on a board of software", job: "Agile", resume: "Moved the crew to Kanban", want: []string{"Agile: matched"}},
		{name: "how a lesson is taught", job: "Leadership", resume: "Drew slides of instructor-led courses", want: []string{"Leadership: missing"}},
		{name: "led", job: "Leadership", resume: "Led the courses of the harbour", want: []string{"Leadership: matched"}},
		{name: "what a team builds", job: "Team building", resume: "Praised a team building out the docks", want: []string{"Team Building: missing"}},
		{name: "a team is built", job: "Team building", resume: "Known for team building and calm", want: []string{"Team Building: matched"}},
		{name: "safe and comfortable", job: "Security", resume: "Kept a safe, secure and comfortable harbour", want: []string{"Security: missing"}},
		{name: "won", job: "Security", resume: "Secured nine new customers", want: []string{"Security: missing"}},
		{name: "a secure program", job: "Security", resume: "Kept the till's application secure", want: []string{"Security: matched"}},
		{name: "since one was hired", job: "Hiring", resume: "Promoted within two months of hire", want: []string{"Hiring: missing"}},
		{name: "of pupils", job: "Testing", resume: "Corrected tests and quizzes", want: []string{"Testing: missing"}},
		{name: "of medicine", job: "Storage", resume: "Checked medication storage of the ferry", want: []string{"Storage: missing"}},
		{name: "of commits", job: "Workflow management", resume: "Wrote GitHub workflows", want: []string{"Workflow Management: missing"}},
		{name: "of health", job: "Integrity", resume: "Checked the integrity of health records", want: []string{"Integrity: missing"}},
	})
}
