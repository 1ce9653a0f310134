package match_test

import "testing"

// TestItems: words of two things that stand side by side make no keyword and no evidence together.
func TestItems(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "orders for what is managed", job: "Change management", resume: "Signed change slips for all managed crews", want: []string{"Change Management: missing"}},
		{name: "led something longer", job: "Product management", resume: "Led waste reduction and product repair drives", want: []string{"Product Management: missing"}},
		{name: "required to", job: "Gather business requirements", resume: "Wrote the sketch required to build business cases", want: []string{"Business Requirements: missing"}},
		{name: "what supports", job: "Technical support", resume: "Moved nine servers supporting the port's ledgers", want: []string{"IT Support: missing"}},
		{name: "managed a longer thing", job: "Manage and motivate a team", resume: "Managed assorted engineering drawings", want: []string{"Team Leadership: missing"}},
		{name: "senior management", job: "People management", resume: "Met the shop teams and senior management monthly", want: []string{"People Management: missing"}},
		{name: "a preposition with a hyphen begins a name", job: "Responsibilities\n- Take part in the on-call rotation\n- Look after our on-premises servers", want: []string{"On-Call", "On-Premises Infrastructure"}},
		{name: "gerunds in a list", job: "Test planning\nPrepare test plans", resume: "Saw to shelf planning, testing and packing", want: []string{"Test Planning: missing"}},
		{name: "design beside databases", job: "Database design", resume: "Looked after design and database backups", want: []string{"Database Design: missing"}},
		{name: "a list without and", job: "Engineering management", resume: "Surveying, engineering, contract management, sailing", want: []string{"Engineering Management: missing"}},
		{name: "led the thing itself", job: "Product management", resume: "Managed two products from sketch to shelf", want: []string{"Product Management: matched"}},
		{name: "negotiated with", job: "Vendor negotiation", resume: "Negotiated with vendors of sails", want: []string{"Vendor Negotiation: matched"}},
		{name: "service to", job: "Customer service", resume: "Gave superb service to customers of the quay", want: []string{"Customer Service: matched"}},

		{name: "two titles", job: "Sits with the VP of Yard Engineering, Product Management", want: []string{"!Engineering Management"}},
		{name: "a list of names", job: "Experience with React, React Native", want: []string{"React", "React Native"}},
		{name: "adjectives share their noun", job: "Experience running large, distributed teams\nTechnical, financial and change management", want: []string{"Distributed Teams", "Technical Management"}},
	})
}

// TestMembers: each member of a co-ordination is a keyword, and so is a product within another name.
func TestMembers(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "a shared noun before what modifies", job: "Solid in manual and automated testing methods", want: []string{"Manual Testing", "Test Automation"}},
		{name: "a name that begins with a number", job: "Hold regular 1:1s with clerks", want: []string{"One-on-Ones"}},
		{name: "a name that ends in a small word", job: "Experience with Single Sign-On and budgeting", want: []string{"Single Sign-On", "Budget Management"}},
		{name: "a shared last word", job: "Strong written and public speaking skills", want: []string{"Written Communication", "Presentation Skills"}},
		{name: "whose it is", job: "Lead your team\nImprove our processes", want: []string{"Team Leadership", "Process Improvement"}},
		{name: "a name in other letters, or in a list of names", job: "Strong in SNOWFLAKE\nAngular, react and node", want: []string{"Snowflake", "React"}},
		{name: "a name in a longer phrase", job: "Prepare tax calculation packages", want: []string{"Tax"}},
		{name: "a shared verb", job: "Managing resources and priorities", want: []string{"Resource Management", "Prioritization"}},
		{name: "a shared first word", job: "Data collection and analysis", want: []string{"Data Collection", "Data Analysis"}},
		{name: "adverbs", job: "Ability to work creatively and analytically", want: []string{"Creativity", "Analytical Skills"}},
		{name: "manage and motivate", job: "Manage and motivate a crew", want: []string{"!Management Skills"}},
		{name: "an adverb lends nothing", job: "Ability to effectively manage and motivate a team", want: []string{"Team Leadership", "Team Motivation", "!Team Health"}},
		{name: "two things done", job: "Knows the projects and can work independently", want: []string{"Independent Work"}},
		{name: "a product within", job: "Writes high-quality SQL code", want: []string{"SQL"}},
		{name: "a field within", job: "Data-driven underwriting of hulls", want: []string{"Underwriting"}},
		{name: "a shared first word, and a modifier behind", job: "Experience with Data Lake/Warehouse tools", want: []string{"Data Lake", "Data Warehousing"}},
		{name: "a team of a trade", job: "Manage a team of software engineers", want: []string{"Team Leadership", "Software Engineering"}},
		{name: "what the strategy is for", job: "Carry out the harbour's IT infrastructure strategy", want: []string{"Infrastructure Strategy"}},
		{name: "two names", job: "Takes part in the devops on-call", want: []string{"DevOps", "On-Call"}},
	})
}

// TestPartners: people that one works with are nothing to know, whatever they are called.
func TestPartners(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "worked with", job: "Works closely with skippers, riggers and product managers", want: []string{"!Product Management"}},
		{name: "included", job: "A crew including riggers, product managers, and project managers", want: []string{"!Product Management", "!Project Management"}},
		{name: "ours", job: "Collaborating with our engineering leaders", want: []string{"!Engineering Leadership"}},
		{name: "told", job: "Explains each leak to C-level executives", want: []string{"!Executive Leadership"}},
		{name: "led", job: "Experience managing engineering managers", want: []string{"Managing Managers"}},
		{name: "asked for", job: "Experience with product management", want: []string{"Product Management"}},
		{name: "leadership given", job: "Provide technical leadership\nWorks with people of strong leadership skills", want: []string{"Technical Leadership", "Leadership"}},
		{name: "those at the top", job: "Work closely with executive leadership", want: []string{"Executive Stakeholders"}},
		{name: "a post of one's own", job: "As Director of Data Science you plan the tides", want: []string{"Data Science"}},
		{name: "an office that is a name", job: "Run the Project Management Office\nGood at Microsoft Office", want: []string{"Project Management Office", "Microsoft Office"}},
		{name: "names before an office", job: "Strong in Microsoft Windows and Office Suite", want: []string{"Microsoft Windows"}},
		{name: "a product called so", job: "Experience with Braze, Branch and Stripe", want: []string{"Branch"}},
		{name: "makers as asked for", job: "Experience with cloud vendors such as AWS and Azure", want: []string{"Amazon Web Services", "Microsoft Azure"}},
		{name: "a name that holds a comma", job: "Support diversity, equity, and inclusion on deck\nGovernance, risk, and compliance\nExtract, transform and load of tide tables", want: []string{"Diversity and Inclusion", "Governance, Risk and Compliance", "ETL", "!Extract", "!Compliance"}},
		{name: "an inclusive place", job: "Responsibilities\n- Foster an inclusive environment on deck", want: []string{"Diversity and Inclusion"}},
		{name: "an inclusive place of the employer's", job: "Responsibilities\n- Trim the lamps\n\nWe celebrate diversity and are committed to creating an inclusive environment for all employees.", want: []string{"!Diversity and Inclusion"}},
		{name: "performance beside its like", job: "Own the scalability, performance and uptime of the lamp grid\nWrite performant software", want: []string{"System Performance", "Scalability"}},
		{name: "performance of people", job: "Be proud of the performance of our choir", want: []string{"!System Performance"}},
		{name: "two letters of a language", job: "Strong in JS/TS and Python\nRequired Clearance: Top Secret", want: []string{"TypeScript", "JavaScript", "Top Secret Clearance"}},
		{name: "two letters beside a tool", job: "Familiarity with Python, TS", want: []string{"TypeScript", "!Top Secret Clearance"}},
		{name: "supervision", job: "Supervisory experience\nMotivates the team", want: []string{"Supervision", "Team Motivation"}},
	})
}

// TestTeams: who leads a team leads a team, whatever kind of team it is.
func TestTeams(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "asked", job: "Leading a QA team", want: []string{"Team Leadership", "Quality Assurance"}},
		{name: "shown", job: "Team leadership", resume: "Managing the Java Development Team", want: []string{"Team Leadership: matched"}},
		{name: "kept", job: "Building and leading high-performing teams", want: []string{"High-Performing Teams"}},
	})
}

// TestPieces: a piece of a clause counts neither way.
func TestPieces(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "a verb", job: "Streamline dredging", want: []string{"Streamline dredging: unsure"}},
		{name: "a head that says nothing", job: "Coordinating harbour activities", want: []string{"!harbour activities: missing"}},
		{name: "a thing", job: "Experience with dredging permits", want: []string{"dredging permits: missing"}},
	})
}
