package match_test

import "testing"

// TestEverydayNames: what resumes call a thing and postings call otherwise, and what only looks like it.
func TestEverydayNames(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "a directory", job: "Experience with Active Directory", resume: "Kept AD, DNS and DHCP of the quay", want: []string{"Active Directory: matched"}},
		{name: "an advertisement", job: "Experience with Active Directory", resume: "Painted an AD for the regatta", want: []string{"Active Directory: missing"}},
		{name: "its hypervisor", job: "Experience with VMware vSphere", resume: "Ran ESXi hosts in the boathouse", want: []string{"VMware vSphere: matched"}},
		{name: "not the suite", job: "Experience with VMware vSphere", resume: "Ran VMware in the boathouse", want: []string{"VMware vSphere: missing"}},
		{name: "its maker's firewall", job: "Next-generation firewalls", resume: "Swapped the FortiGate of the quay", want: []string{"Next-Generation Firewall: matched"}},
		{name: "of the maker only", job: "Next-generation firewalls", resume: "Bought Fortinet switches", want: []string{"Next-Generation Firewall: missing"}},
		{name: "restful", job: "Experience with REST APIs", resume: "Wrote RESTful endpoints of the tide desk", want: []string{"REST APIs: matched"}},
		{name: "rest", job: "Experience with REST APIs", resume: "Wrote the rest of the tide reports", want: []string{"REST APIs: missing"}},
		{name: "boards", job: "Board reporting", resume: "Won board approval for a new pier", want: []string{"Board Reporting: matched"}},
		{name: "a kiln's rota", job: "On-call", resume: "Kept the out-of-hours rota of the pumps", want: []string{"On-Call: matched"}},
		{name: "ict", job: "IT governance\nIT operations", resume: "Set up ICT governance and ran ICT operations", want: []string{"IT Governance: matched", "IT Operations: matched"}},
		{name: "warehouses", job: "Warehousing experience", resume: "Wired 12 warehouses and 3 plants", want: []string{"Warehousing: matched"}},
		{name: "warehouses of data", job: "Warehousing experience", resume: "Loaded data warehouses for the distribution desk", want: []string{"Warehousing: missing"}},
		{name: "recovery", job: "Disaster Recovery", resume: "Wrote recovery plans for late buoy projects", want: []string{"Disaster Recovery: missing"}},
		{name: "recovery of sites", job: "Disaster Recovery", resume: "Wrote failover and recovery plans for both sites", want: []string{"Disaster Recovery: matched"}},
		{name: "disks", job: "RAID logs", resume: "Replaced RAID arrays of the tide desk", want: []string{"Project Risk Management: missing"}},
		{name: "of dispatchers", job: "Computer-Aided Design", resume: "Ran the CAD of the fire dispatch", want: []string{"Computer-Aided Design: missing"}},
		{name: "an officer of supply", job: "Amazon S3", resume: "Served as battalion S3 in the hills", want: []string{"Amazon S3: missing"}},
		{name: "buckets", job: "Amazon S3", resume: "Kept the tides in S3 on AWS", want: []string{"Amazon S3: matched"}},
	})
}

// TestAskedForByOneLine: what a line asks for that says little else.
func TestAskedForByOneLine(t *testing.T) {
	const resume = "Mended the nets of the quay"
	runDomain(t, []domainCase{
		{name: "a deed's one object", job: "Oversee the help desk", resume: resume, want: []string{"Help Desk: missing"}},
		{name: "a field of years", job: "At least 6 yrs in insurance (P&C a must)", resume: resume, want: []string{"Insurance: missing", "Property and Casualty: missing"}},
		{name: "machines", job: "Daily operation of servers", resume: resume, want: []string{"!Business Operations"}},
		{name: "a business", job: "Oversight of the daily operations of the quay", resume: resume, want: []string{"Business Operations: missing"}},
		{name: "from end to end", job: "Lamp migration end to end", resume: resume, want: []string{"!Lamp migration end"}},
		{name: "the other way", job: "Knowledge of reverse ETL", resume: resume, want: []string{"Reverse ETL: missing", "!ETL"}},
		{name: "a module", job: "Knowledge of Planview or ServiceNow SPM", resume: resume, want: []string{"!SPM", "!ServiceNow"}},
		{name: "a hotel's system", job: "Knowledge of Oracle Opera PMS", resume: resume, want: []string{"Oracle Opera: missing", "!Oracle Database"}},
		{name: "running clouds", job: "Keep our piers and cloud running", resume: resume, want: []string{"!Cloud Run"}},
		{name: "its course work", job: "Bachelor's degree with major course work in computer science, public administration or a related field", resume: resume, want: []string{"!Public Administration"}},
	})
}

// TestNamesOfOneThing: names that differ by a sign, a blank, a version or an acronym, and names that only share words.
func TestNamesOfOneThing(t *testing.T) {
	papers := func(lines string) string {
		return "Jordan Sample\n\nExperience\n\nClerk, Example Ltd, 2015 - 2022\n- " + otherWork + "\n\nCertifications\n" + lines + "\n"
	}
	runDomain(t, []domainCase{
		{name: "registered", job: "ITIL certification", resume: papers("ITIL® v4 Foundation"), want: []string{"ITIL Certification: matched"}},
		{name: "trade mark", job: "SAFe Agilist", resume: papers("SAFe™ 6 Agilist"), want: []string{"SAFe Agilist: matched"}},
		{name: "bare among certificates", job: "ITIL Foundation", resume: papers("ITIL v4\nPMP"), want: []string{"ITIL Foundation: matched"}},
		{name: "bare in work", job: "ITIL Foundation", resume: "Ran the quay by ITIL 4", want: []string{"ITIL Foundation: missing"}},
		{name: "a course", job: "ITIL certification", resume: papers("ITIL awareness"), want: []string{"ITIL Certification: missing"}},
		{name: "an older one", job: "ITIL 4 Foundation or higher", resume: papers("ITIL v3 Foundation - 2014"), want: []string{"ITIL 4 Foundation: missing"}},
		{name: "of any age", job: "ITIL 4 Foundation", resume: papers("ITIL Foundation"), want: []string{"ITIL 4 Foundation: matched"}},
		{name: "expert", job: "ITIL Expert", resume: papers("ITIL v3 Expert"), want: []string{"ITIL Expert: matched"}},
		{name: "intermediate", job: "ITIL Expert", resume: papers("ITIL Intermediate - Service Operation"), want: []string{"ITIL Expert: missing"}},
		{name: "its practices", job: "Knowledge of ITIL service management practices", resume: "Ran ITIL processes of the quay", want: []string{"ITIL: matched", "!ITIL Service Manager"}},
		{name: "vetted", job: "Must hold NV1 clearance", resume: "Held Negative Vetting Level 2", want: []string{"Negative Vetting 1: matched"}},
		{name: "vetted less", job: "Must hold NV2 clearance", resume: "Held NV1 clearance", want: []string{"Negative Vetting 2: missing"}},
		{name: "one word", job: "ISO 22301", resume: "Certified the quay to ISO22301", want: []string{"ISO 22301: matched"}},
		{name: "one word asked", job: "Knowledge of ISO22301", resume: "Certified the quay to ISO 22301", want: []string{"ISO 22301: matched"}},
		{name: "another number", job: "Knowledge of ISO22301", resume: "Certified the quay to ISO 27001", want: []string{"ISO 22301: missing"}},
		{name: "run together", job: "Sumo Logic", resume: "Kept the logs of the quay in SumoLogic", want: []string{"Sumo Logic: matched"}},
		{name: "of another stem", job: "Apache Ant", resume: "Ran Apache on the quay", want: []string{"Apache Ant: missing"}},
		{name: "squared", job: "Knowledge of PM²", resume: "Ran the pier by PM²", want: []string{"PM²: matched"}},
		{name: "not squared", job: "Knowledge of PM²", resume: "PM of the pier", want: []string{"PM²: missing"}},
		{name: "validated", job: "Computer system validation", resume: "Led CSV under GxP", want: []string{"Computer System Validation: matched"}},
		{name: "columns", job: "Computer system validation", resume: "Loaded the tides from CSV", want: []string{"Computer System Validation: missing"}},
		{name: "a belt of lean", job: "Six Sigma certification", resume: papers("Lean Yellow Belt"), want: []string{"Six Sigma Certification: missing"}},
		{name: "lessons", job: "Learning management systems", resume: "Ran Canvas for 900 students", want: []string{"Learning Management Systems: matched"}},
		{name: "pictures", job: "Design of flyers in Canva", resume: "Ran Canvas for 900 students", want: []string{"Canva: missing"}},
		{name: "online", job: "Microsoft 365", resume: "Moved the crew's mail to Exchange Online", want: []string{"Microsoft 365: matched"}},
		{name: "on their own servers", job: "Microsoft 365", resume: "Ran Exchange Server 2010", want: []string{"Microsoft 365: missing"}},
		{name: "its cloud", job: "Knowledge of Salesforce Experience Cloud", resume: "Moved the tides to the cloud", want: []string{"Salesforce Experience Cloud: missing", "!Cloud Computing"}},
		{name: "of plants", job: "EtherNet/IP", resume: "Laid Ethernet in the boathouse", want: []string{"EtherNet/IP: missing"}},
		{name: "of plants, by number", job: "NIST SP 800-82", resume: "Worked to NIST 800-53", want: []string{"NIST 800-82: missing"}},
		{name: "owned by funds", job: "Private equity experience", resume: "Ran the desk of a PE-backed boatyard", want: []string{"Private Equity: matched"}},
		{name: "lessons in gym", job: "Private equity experience", resume: "Taught PE", want: []string{"Private Equity: missing"}},
	})
}

// TestPostsByOtherNames: a post asked for by its short name is held by its long one, and the other way round.
func TestPostsByOtherNames(t *testing.T) {
	held := func(title string) string {
		return "Jordan Sample\n\nExperience\n\n" + title + ", Harbor Pumps, 2015 - 2022\n- " + otherWork + "\n"
	}
	runDomain(t, []domainCase{
		{name: "long", job: "Experience as a CIO or divisional CIO", resume: held("Chief Information Officer"), want: []string{"CIO: matched"}},
		{name: "short", job: "10 years as Chief Information Officer", resume: held("CIO"), want: []string{"Chief Information Officer: matched"}},
		{name: "of another thing", job: "10 years as Chief Information Officer", resume: held("CTO"), want: []string{"Chief Information Officer: missing"}},
		{name: "vice president", job: "Prior experience as VP IT", resume: held("Vice President of Information Technology"), want: []string{"VP IT: matched"}},
		{name: "of sales", job: "Prior experience as VP IT", resume: held("Vice President of Sales"), want: []string{"VP IT: missing"}},
		{name: "whom one reported to", job: "10 years as Chief Information Officer", resume: "Reported to the CIO", want: []string{"Chief Information Officer: missing"}},
	})
}

// TestLeadersOfIT: who is at the head of IT leads it; who reports to one does not.
func TestLeadersOfIT(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "cio", job: "IT leadership\nIT management", resume: "Hired as Chief Information Officer of two ports", want: []string{"IT Leadership: matched", "IT Management: matched"}},
		{name: "director", job: "Information technology leadership", resume: "Hired as IT Director of two ports", want: []string{"IT Leadership: matched"}},
		{name: "tech lead", job: "IT leadership", resume: "Hired as tech lead of two ports", want: []string{"IT Leadership: implied"}},
		{name: "under one", job: "IT management", resume: "Reported to the IT Director of two ports", want: []string{"IT Management: missing"}},
		{name: "under a cio", job: "IT management", resume: "Worked with the CIO of two ports", want: []string{"IT Management: missing"}},
		{name: "promoted", job: "IT management", resume: "Was promoted to Director of IT of two ports", want: []string{"IT Management: matched"}},
	})
}

// TestEverydayWords: tools that are named like everyday words are told from what stands around them.
func TestEverydayWords(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "a program of it", job: "Experience with Rust", resume: "Rewrote the tide parser in Rust for speed", want: []string{"Rust: matched"}},
		{name: "iron", job: "Experience with Rust", resume: "Scraped the pier in Rust Bay", want: []string{"Rust: missing"}},
		{name: "in brackets", job: "Experience with Rust", resume: "Built a tide checker (Rust)", want: []string{"Rust: matched"}},
		{name: "a service", job: "Experience with Go", resume: "Moved the tides into a Go service", want: []string{"Go: matched"}},
		{name: "a call", job: "Experience with Go", resume: "Painted boats. Ready, set. Go! The regatta began", want: []string{"Go: missing"}},
		{name: "its cluster", job: "Experience with Nomad", resume: "Ran a Nomad cluster for the tide desk", want: []string{"HashiCorp Nomad: matched"}},
		{name: "its rollout", job: "Experience with Vault", resume: "Led the Vault rollout at both piers", want: []string{"HashiCorp Vault: matched"}},
		{name: "a strong room", job: "Experience with Vault", resume: "Painted the Vault at both piers", want: []string{"HashiCorp Vault: missing"}},
		{name: "a season", job: "Experience with Spring", resume: "Led the Spring rollout of buoys", want: []string{"Spring Framework: missing"}},
		{name: "run with it", job: "Experience with Puppet", resume: "Imaging and patching w/ Puppet", want: []string{"Puppet: matched"}},
		{name: "a theatre", job: "Experience with Puppet", resume: "Painted the Puppet house", want: []string{"Puppet: missing"}},
	})
}

// TestLevelsOfCertificates: the higher meets the lower and not the reverse; what certifies for a post by rule meets it.
func TestLevelsOfCertificates(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "foundation", job: "PRINCE2 Practitioner", resume: "PRINCE2 Foundation", want: []string{"PRINCE2 Practitioner: missing"}},
		{name: "practitioner", job: "PRINCE2 Foundation", resume: "PRINCE2 Practitioner", want: []string{"PRINCE2 Foundation: matched"}},
		{name: "any of them", job: "PRINCE2 certification", resume: "PRINCE2 Foundation", want: []string{"PRINCE2: matched"}},
		{name: "managing professional", job: "ITIL Foundation", resume: "ITIL 4 Managing Professional", want: []string{"ITIL Foundation: matched"}},
		{name: "foundation again", job: "ITIL Expert", resume: "ITIL Foundation", want: []string{"ITIL Expert: missing"}},
		{name: "associate", job: "AWS Solutions Architect Professional", resume: "AWS Solutions Architect Associate", want: []string{"AWS Solutions Architect Professional: missing"}},
		{name: "agilist", job: "SAFe certification", resume: "SAFe 5 Agilist", want: []string{"SAFe Certification: matched"}},
		{name: "consultant", job: "SAFe SPC", resume: "SAFe Agilist", want: []string{"SAFe Program Consultant: missing"}},
		{name: "baseline", job: "DoD 8570 IAM Level III", resume: "CISSP", want: []string{"DoD 8570 IAM Level III: matched"}},
		{name: "lower baseline", job: "DoD 8570 IAM Level III", resume: "Security+", want: []string{"DoD 8570 IAM Level III: missing"}},
		{name: "a part of its name", job: "Experience with Azure", resume: "Moved the crew to Azure AD", want: []string{"Microsoft Azure: missing"}},
	})
}
