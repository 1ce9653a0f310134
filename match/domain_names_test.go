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
