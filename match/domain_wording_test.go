package match_test

import "testing"

// TestWordingOfResumes: what a resume writes in small letters, in short or as a degree line, and what is of another sense.
func TestWordingOfResumes(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "acronyms as a list of skills has them", job: "Experience with TCP/IP, Power BI and PL/SQL", resume: "Tcp/ip, Power bi, Pl/sql", want: []string{"TCP/IP: matched", "Power BI: matched", "PL/SQL: matched"}},
		{name: "it as a word", job: "IT strategy", resume: "Found the strategy and kept it simple", want: []string{"IT Strategy: missing"}},
		{name: "who programs can code", job: "Coding", resume: "Wrote the berth planner in C++", want: []string{"Coding: matched"}},
		{name: "who led a team supervised it", job: "Supervisory experience", resume: "Led a team of six clerks", want: []string{"Supervision: matched"}},
		{name: "who managed staff led a team", job: "Team leadership", resume: "Managed staff of twelve", want: []string{"Team Leadership: matched"}},
		{name: "who led a project need not", job: "Supervisory experience", resume: "Led the move of the archive", want: []string{"Supervision: missing"}},
		{name: "products of old", job: "Legacy systems", resume: "Kept the legacy products of three ports alive", want: []string{"Legacy Systems: matched"}},
		{name: "a start of machines", job: "Startup experience", resume: "Wrote the startup procedure of the crane", want: []string{"Startup: missing"}},
		{name: "a start of a firm", job: "Startup experience", resume: "Joined a startup of six people", want: []string{"Startup: matched"}},
		{name: "routing of parts", job: "Networking", resume: "Drew up shop floor routing for each part", want: []string{"Networking: missing"}},
		{name: "storage of goods", job: "Storage", resume: "Laid out the pallet storage of two sheds", want: []string{"Storage: missing"}},
		{name: "storage systems of goods", job: "Storage", resume: "Drew pallet storage systems", want: []string{"Storage: missing"}},
		{name: "production of film", job: "Production environment", resume: "Ran a digital post production environment", want: []string{"Production Environment: missing"}},
		{name: "a stem shared", job: "Experience with operability, repairability, and security of systems", resume: "Repair of boats", want: []string{"repairability: missing"}},
		{name: "containers of film", job: "Containers", resume: "Wrote a reader for each media container format", want: []string{"Containers: missing"}},
		{name: "communication studied", job: "Communication skills", resume: studied("BA: Communication"), want: []string{"Communication Skills: missing"}},
		{name: "one manager", job: "Experience managing engineering managers", resume: "Worked as engineering manager of a yard", want: []string{"Managing Managers: missing"}},
		{name: "two levels of managers", job: "Experience managing engineering managers", resume: "Managed four engineering managers of a yard", want: []string{"Managing Managers: matched"}},
		{name: "leadership of another kind", job: "Hands-on leadership", resume: "Took over the leadership of the choir", want: []string{"Hands-On Leadership: missing"}},
	})
}

// TestWordingOfPostings: what a posting asks for in a wording that hides it.
func TestWordingOfPostings(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "one line each", job: "Linux\nGo\nTypeScript\nReact\nTerraform", want: []string{"Go: required", "React: required"}},
		{name: "a line that is no name", job: "Reports to the mayor\nGo\nKeeps the keys", want: []string{"!Go"}},
		{name: "a trait and a skill", job: "Excellent leadership and team management skills", want: []string{"Leadership", "Team Leadership"}},
		{name: "how, and what", job: "Build scalable MLOps infrastructure", want: []string{"MLOps"}},
		{name: "one letter more", job: "Infrastructure as a code", want: []string{"Infrastructure as Code", "=1"}},
		{name: "stake holders", job: "Works with business stake holders", want: []string{"Stakeholder Management"}},
		{name: "a team led", job: "Lead and manage a team of six", want: []string{"Team Leadership", "!Managing Managers"}},
		{name: "at least one, in brackets", job: "Solid in at least one cloud environment (AWS, Azure, GCP)", resume: "Moved the tills to Azure",
			want: []string{"AWS: covered", "Azure: matched", "AWS: any of GCP"}},
		{name: "at least one year", job: "At least one year of Java, Python and SQL", resume: "Wrote Java", want: []string{"Python: missing"}},
		{name: "examples in brackets", job: "Knows a data catalog (Collibra, Alation, etc.)", resume: "Ran Alation", want: []string{"Collibra: covered"}},
		{name: "one of the lines below", job: "Linux\nOne or more of the following certifications:\nCISSP\nCISM\nTerraform", resume: "CISM since 2019",
			want: []string{"CISSP: any of CISM", "CISSP: covered", "Terraform: missing", "Linux: missing"}},
		{name: "extra points", job: "# Requirements\n- Linux\n# Extra points if you have\n- Terraform", want: []string{"Linux: required", "Terraform: preferred"}},
	})
}

// TestNamesOfWordings: which of two names near each other a wording has.
func TestNamesOfWordings(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "a culture of trials", job: "Rapid experimentation", want: []string{"Experimentation", "!A/B Testing"}},
		{name: "who tests two pages has tried", job: "Rapid experimentation", resume: "Ran A/B tests of two ticket pages", want: []string{"Experimentation: matched"}},
		{name: "two virtual machines", job: "Solidity and the EVM on a blockchain", want: []string{"Ethereum", "!Project Tracking"}},
		{name: "earned value", job: "Reports cost and schedule by EVM", want: []string{"Earned Value Management", "!Ethereum"}},
		{name: "EMR of AWS", job: "AWS (S3, EMR, Athena)", want: []string{"Amazon EMR", "!Electronic Health Records"}},
		{name: "EMR of a clinic", job: "Rolls out an EMR in a hospital", want: []string{"Electronic Health Records", "!Amazon EMR"}},
		{name: "metrics of delivery", job: "Knows DORA and other engineering metrics", want: []string{"DORA Metrics", "!Digital Operational Resilience Act"}},
		{name: "an act on banks", job: "Financial regulation such as DORA", want: []string{"Digital Operational Resilience Act", "!DORA Metrics"}},
		{name: "systems that bear faults", job: "Builds resilient platforms", want: []string{"System Resilience", "!Resilience"}},
		{name: "people who bear trouble", job: "A positive and resilient person", want: []string{"Resilience", "!System Resilience"}},
		{name: "a format", job: "Protobuf and Podman", want: []string{"Protocol Buffers", "Podman", "!gRPC", "!containerd"}},
		{name: "browser tools", job: "Debugs with Chrome Developer Tools", want: []string{"Chrome DevTools", "!Developer Experience"}},
		{name: "tests with users", job: "Usability testing", want: []string{"Usability Testing", "!User Research"}},
		{name: "phones tested", job: "Web and mobile app testing", want: []string{"Mobile Testing", "!Mobile Development"}},
		{name: "executives one meets", job: "Reports to senior management", want: []string{"!Executive Leadership"}},
		{name: "mid-market", job: "Sells to mid-market customers", want: []string{"Mid-Market", "!Small and Medium Business"}},
		{name: "safe to speak", job: "Fosters psychological safety", want: []string{"Psychological Safety", "!Trust Building"}},
		{name: "apps with customers", job: "Owns customer-facing applications", want: []string{"Customer-Facing Products", "!Client-Facing"}},
		{name: "messages", job: "Messaging systems such as Kafka", want: []string{"Message Queues", "!Email Administration"}},
		{name: "flows of work", job: "Workflow management", want: []string{"Workflow Management", "!Workflow Automation"}},
		{name: "who automates flows manages them", job: "Workflow management", resume: "Workflow automation of a quay", want: []string{"Workflow Management: matched"}},
		{name: "keeping people", job: "Hiring and retaining the best", want: []string{"Talent Retention"}},
		{name: "deep models", job: "Trains deep models", want: []string{"Deep Learning"}},
		{name: "based on services", job: "Writes microservice-based applications", want: []string{"Microservices"}},
		{name: "what a feature holds", job: "Sets the feature scope", want: []string{"Project Scope"}},
		{name: "learns alone", job: "A self-starter and self-learner", want: []string{"Continuous Learning"}},
		{name: "batteries", job: "Battery energy storage systems", want: []string{"Energy Storage", "!Storage"}},
		{name: "a vision there is", job: "Knows the company's strategic vision", want: []string{"Strategic Vision", "!Vision Setting"}},
		{name: "who sets a vision has one", job: "Knows the company's strategic vision", resume: "Vision setting for six ports", want: []string{"Strategic Vision: matched"}},
		{name: "needs met", job: "Meets user needs", want: []string{"User Needs", "!Requirements Analysis"}},
		{name: "an agency", job: "Worked with the FDA", want: []string{"FDA", "!FDA Regulations"}},
		{name: "touches of an ad", job: "Measures media by MTA and incrementality", want: []string{"Attribution Modeling", "!Microsoft Certification"}},
		{name: "products shipped", job: "A record of shipping software", want: []string{"!Shipping"}},
		{name: "a language that is spoken", job: "Dutch speaking skills", want: []string{"Dutch", "!Verbal Communication"}},
		{name: "a system of engineering", job: "You understand engineering systems of ferries", want: []string{"!Systems Engineering"}},
		{name: "of the best", job: "You win top-quality engineers", want: []string{"!Quality Engineering"}},
		{name: "architecture beside patterns", job: "Solid in data structures, architecture and design patterns", want: []string{"Technical Architecture", "Design Patterns"}},
		{name: "two libraries", job: "Pages in React/Redux", want: []string{"React", "Redux"}},
		{name: "two versions", job: "Networks with IPv4", want: []string{"IPv4", "!IPv6"}},
		{name: "a library of widgets", job: "Pages in Radix UI", want: []string{"Radix UI", "!User Interface"}},
		{name: "tests that run themselves", job: "You wrote automated test scripts", want: []string{"Test Automation", "!Test Planning"}},
		{name: "models of a cloud", job: "You know deployment models of clouds", want: []string{"!Model Deployment"}},
		{name: "models of work", job: "Develop lasting support models", want: []string{"!Model Development"}},
		{name: "models", job: "Develop lasting models", want: []string{"Model Development"}},
		{name: "a maker's containers", job: "You ran Docker containers", want: []string{"Docker", "!Containers"}},
		{name: "twelve factors", job: "You write 12 factor apps in SwiftUI", want: []string{"Twelve-Factor App", "SwiftUI", "!Swift"}},
		{name: "freight shipped", job: "Freight, shipping, warehouses", want: []string{"Shipping", "!Product Delivery"}},
		{name: "stones in the way", job: "Removing blockers and impediments", want: []string{"Impediment Removal"}},
		{name: "aims of the firm", job: "Works in alignment with business objectives", want: []string{"Business Alignment"}},
		{name: "growth of a professional", job: "Support the professional growth of engineers", want: []string{"Professional Development", "!Professionalism"}},
		{name: "a full stack in one word", job: "Fullstack engineering", want: []string{"Full-Stack Development", "=1"}},
		{name: "a test of means", job: "Knows the t-test", want: []string{"Hypothesis Testing", "!Testing"}},
		{name: "demand is no list of projects", job: "Demand management and forecasts", want: []string{"Demand Management", "!Project Prioritization"}},
	})
}
