package match_test

import "testing"

// TestOtherThings: words of a resume that are like a skill's name and mean something else.
func TestOtherThings(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "papers of value", job: "Security\nSecurity management", resume: "Managed mortgage-backed securities of the quay", want: []string{"Security: missing", "Security Management: missing"}},
		{name: "cleared", job: "Security", resume: "Held a security clearance of the harbour", want: []string{"Security: missing"}},
		{name: "secured", job: "Security", resume: "Secured the harbour's network", want: []string{"Security: matched"}},
		{name: "disk images", job: "Cybersecurity", resume: "Imaged the tills with Symantec Ghost", want: []string{"Cybersecurity: missing"}},
		{name: "a field", job: "Communication skills", resume: "Kept up with the information communications field", want: []string{"Communication Skills: missing"}},
		{name: "action", job: "Actionable insights\nActionable recommendations", resume: "Told the recommended course of action", want: []string{"Actionable Insights: missing"}},
		{name: "actionable", job: "Actionable insights", resume: "Drew actionable recommendations from the till", want: []string{"Actionable Insights: matched"}},
		{name: "a third thing", job: "Product management\nManage products", resume: "Managed relocated product repair crews", want: []string{"Product Management: missing"}},
		{name: "two groups of people", job: "Team management", resume: "Wrote to teams and senior management", want: []string{"Team Leadership: missing"}},
		{name: "one's own rank", job: "Stakeholder management", resume: "Hired as executive management assistant", want: []string{"Stakeholder Management: missing"}},
		{name: "those one reports to", job: "Stakeholder management", resume: "Told executive management of the tides", want: []string{"Stakeholder Management: matched"}},
		{name: "money", job: "Security", resume: "Told the board of the tides to secure funding", want: []string{"Security: missing"}},
		{name: "size", job: "Scalability", resume: "Ran a large scale regatta", want: []string{"Scalability: missing"}},
		{name: "a longer compound", job: "Product management\nEngineering management", resume: "Hired as Engineering Program Manager for product lifecycle management",
			want: []string{"Product Management: missing", "Engineering Management: missing"}},
		{name: "a process between", job: "Develop processes", resume: "Developed business processes of the quay", want: []string{"Process Design: matched"}},
		{name: "not the wider", job: "Time-management skills\nSenior leadership", resume: "Led a team of nine gardeners", want: []string{"Time Management: missing", "Executive Stakeholders: missing"}},
		{name: "no engineers", job: "Engineering leadership", resume: "Led a team of nine gardeners", want: []string{"Engineering Leadership: implied"}},
		{name: "engineers", job: "Engineering leadership", resume: "Hired as engineering manager", want: []string{"Engineering Leadership: matched"}},
		{name: "what is required", job: "Requirements gathering", resume: "Wrote the budget required for all projects that required boats", want: []string{"Requirements Gathering: missing"}},
		{name: "appointments", job: "Project scheduling", resume: "Receiving visitors and scheduling appointments", want: []string{"Project Scheduling: missing"}},
		{name: "a reason", job: "Team motivation", resume: "Explained the motivation for new boats", want: []string{"Team Motivation: missing"}},
		{name: "what is ahead", job: "Leadership", resume: "Sailed with industry leading technologies", want: []string{"Leadership: missing"}},
		{name: "a program's machine", job: "Virtual machines", resume: "Tuned the Java virtual machine", want: []string{"Virtual Machines: missing"}},
		{name: "of welders", job: "AWS", resume: "Holds an AWS entry level certificate", want: []string{"Amazon Web Services: missing"}},
		{name: "brazing", job: "AWS", resume: "Holds an AWS brazing certificate", want: []string{"Amazon Web Services: missing"}},
		{name: "of oneself", job: "Supervision", resume: "Worked under supervision", want: []string{"Supervision: missing"}},
		{name: "a network's", job: "Communication skills", resume: "Secured electronic communications", want: []string{"Communication Skills: missing"}},
		{name: "a season", job: "Java", resume: "Moved the microservices of the quay, Spring 2016", want: []string{"Java: missing"}},
		{name: "what it led to", job: "Team leadership", resume: "Worked on the quay in a team leading to calm tides", want: []string{"Team Leadership: missing"}},
		{name: "an auditor's standard", job: "Analytics", resume: "Passed the SAS70 audit of the quay", want: []string{"Analytics: missing"}},
		{name: "those above", job: "Supervision", resume: "Wrote letters with my supervisor", want: []string{"Supervision: missing"}},
		{name: "abroad", job: "Worked at an international company", resume: "Wrote to internal companies", want: []string{"Global Organization: missing"}},
		{name: "shelves", job: "Agile", resume: "Signed vendor kanban contracts", want: []string{"Agile: missing"}},
		{name: "one of several databases", job: "Testing", resume: "Kept the development and test databases of the quay", want: []string{"Testing: missing"}},
		{name: "what is tested", job: "Testing", resume: "Wrote a test for every lock of the quay", want: []string{"Testing: matched"}},
		{name: "a kind of learning", job: "Supervision", resume: "Tried unsupervised, supervised and reinforcement models on the tides", want: []string{"Supervision: missing"}},
		{name: "the employer's standard", job: "ISO", resume: "Joined Example Boats, an ISO certified company", want: []string{"ISO: missing"}},
		{name: "a program that is written", job: "Written communication skills", resume: "Changed and written web services of the quay", want: []string{"Written Communication: missing"}},
		{name: "written words", job: "Written communication skills", resume: "Gave written and oral reports of the tides", want: []string{"Written Communication: matched"}},
		{name: "money for it", job: "Security", resume: "Secured the senior board's funding of the quay", want: []string{"Security: missing"}},
		{name: "somebody's market", job: "Leadership", resume: "Mended boats of one of Kent's leading ferry groups\n- Sold to a leading global paints company", want: []string{"Leadership: missing"}},
		{name: "hired by others", job: "Hiring", resume: "Was hired to mend boats", want: []string{"Hiring: missing"}},
		{name: "half of a name", job: "User experience", resume: "Kept the HP-UX machines of the quay", want: []string{"User Experience: missing"}},
		{name: "groups of numbers", job: "High availability", resume: "Sorted the tides with k-means clustering", want: []string{"High Availability: missing"}},
		{name: "use", job: "Utilities", resume: "Found better ways to utilize boats", want: []string{"Utilities: missing"}},
		{name: "those who keep", job: "Maintainable code", resume: "Maintained the software code of the quay", want: []string{"Maintainability: missing"}},
		{name: "that which applies", job: "Application security", resume: "Told crews of applicable security rules", want: []string{"Application Security: missing"}},
		{name: "done", job: "Performance management", resume: "Performed all boat and quay management", want: []string{"Performance Management: missing"}},
		{name: "two posts", job: "Engineering management", resume: "Kept the deadlines with engineers and project managers\n- Hired as Boat Engineer/Project Manager",
			want: []string{"Engineering Management: missing"}},
		{name: "what they expect", job: "Client-facing", resume: "Built boats meeting customers' expectations", want: []string{"Client-Facing: missing"}},
		{name: "who they are", job: "Client-facing", resume: "Sold boats by meeting customers every week", want: []string{"Client-Facing: matched"}},
		{name: "a team's own", job: "Collaboration", resume: "Gave the harbour team with two boats a map", want: []string{"Collaboration: missing"}},
		{name: "one's own drive", job: "Team motivation", resume: "Worked on boats with high motivation", want: []string{"Team Motivation: missing"}},
		{name: "scripts that people follow", job: "Test automation", resume: "Prepared test scripts of the lock for the crew", want: []string{"Test Automation: missing"}},
		{name: "the making of cloth", job: "Technical architecture", resume: "Took part in data fabrication for the quay", want: []string{"Technical Architecture: missing"}},
		{name: "where tables land", job: "Cloud computing", resume: "Brought the tides into the landing zone of the database", want: []string{"Cloud Computing: missing"}},
		{name: "lessons elsewhere", job: "Machine learning", resume: "Wrote and distributed training manuals", want: []string{"Machine Learning: missing"}},
		{name: "a method", job: "Project management methodologies", resume: "Helped the project managers of the quay", want: []string{"Project Management Methodologies: implied"}},
		{name: "time", job: "Microsoft Windows", resume: "Put the lock's pages on Windows Azure", want: []string{"Microsoft Windows: missing"}},
		{name: "what a system does", job: "Performance tuning", resume: "Kept the lock whose system performs well", want: []string{"Performance Tuning: missing"}},
		{name: "others who know", job: "Subject matter expertise", resume: "Wrote the tides down with SMEs of the quay", want: []string{"Subject Matter Expertise: missing"}},
		{name: "two deeds", job: "Distributed systems", resume: "Wrote, distributed, and enhanced processes of the quay", want: []string{"Distributed Systems: missing"}},
		{name: "letters in brackets", job: "Extreme programming", resume: "Kept the agile crew's machines on Windows (XP and 7)", want: []string{"Extreme Programming: missing"}},
		{name: "leave to build", job: "Security", resume: "Skilled in securing federal and local approvals", want: []string{"Security: missing"}},
		{name: "others' drive", job: "Team motivation", resume: "Kept up the motivation of the crew's members", want: []string{"Team Motivation: matched"}},
		{name: "part of a product's name", job: "APIs", resume: "Rented machines of Amazon Web Services", want: []string{"APIs: missing"}},
		{name: "a city", job: "Kong", resume: "Moved the boats to Hong Kong", want: []string{"Kong: missing"}},
		{name: "a machine's start", job: "Startup experience", resume: "Oversaw the start-up of two presses\n- Planned startup of the ferry", want: []string{"Startup: missing"}},
		{name: "a firm's", job: "Startup experience", resume: "Built boats at a startup of six people", want: []string{"Startup: matched"}},
		{name: "those who came", job: "Hiring", resume: "Showed the quay to new hires", want: []string{"Hiring: missing"}},
		{name: "a school", job: "New technologies", resume: "Gave a talk at the New Harbour Institute of Technology", want: []string{"Emerging Technologies: missing"}},
		{name: "of a building", job: "Integrity", resume: "Checked the physical integrity of the pier", want: []string{"Integrity: missing"}},
		{name: "of power", job: "Distributed systems", resume: "Laid the power distribution systems of the quay", want: []string{"Distributed Systems: missing"}},
		{name: "a law on devices", job: "Cybersecurity", resume: "Filed the papers of pumps for the MDR", want: []string{"Cybersecurity: missing"}},
		{name: "without a full stop", job: "Software maintenance", resume: "Sold software devices Maintained the boats", want: []string{"Software Maintenance: missing"}},
		{name: "a side", job: "Servers", resume: "Wrote server-side pages", want: []string{"Servers: missing"}},
	})
}

// TestSaidOtherwise: other words for the same.
func TestSaidOtherwise(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "service desk", job: "Help desk", resume: "Ran the service desk of the shop", want: []string{"Help Desk: matched"}},
		{name: "phases in one breath", job: "SDLC", resume: "Took part in the design, development, testing and installation of tills", want: []string{"Software Development Life Cycle: matched"}},
		{name: "three phases", job: "SDLC", resume: "Took part in the development, testing and installation of tills", want: []string{"Software Development Life Cycle: missing"}},
		{name: "phases in two sentences", job: "SDLC", resume: "Took part in design, analysis and development. Testing, installation and upkeep came later", want: []string{"Software Development Life Cycle: missing"}},
		{name: "who manages projects leads them", job: "Project leadership", resume: "Did the project management of a pier", want: []string{"Project Leadership: matched"}},
		{name: "a system tuned", job: "System performance", resume: "Did the performance tuning of the lock's database", want: []string{"System Performance: matched"}},
		{name: "on time", job: "On-time delivery", resume: "Shipped on time, every week", want: []string{"On-Time Delivery: matched"}},
		{name: "distributed", job: "Remote teams", resume: "Led a distributed team of sailors", want: []string{"Remote Team Management: implied"}},
		{name: "strategic plan", job: "Strategy development", resume: "Wrote the harbour's strategic plan", want: []string{"Strategy Development: implied"}},
		{name: "growth", job: "Thrives in a high-growth environment", resume: "Sailed for a startup", want: []string{"High-Growth Environment: matched", "!Startup"}},
		{name: "feedback", job: "Acts on client feedback", want: []string{"Customer Feedback", "!Voice of the Customer"}},
		{name: "an architect", job: "Experience as a Chief Architect", want: []string{"Chief Architect", "!Technical Architecture"}},
		{name: "an architect's", job: "Technical architecture", resume: "Worked as Chief Architect of the quay", want: []string{"Technical Architecture: matched"}},
		{name: "a vendor's side", job: "Experience with Microsoft server-side technologies", want: []string{"!Windows Server"}},
		{name: "to design", job: "Design systems for two harbours", want: []string{"!Design Systems"}},
		{name: "of design", job: "Experience with Design Systems", want: []string{"Design Systems"}},
		{name: "departments", job: "Collaborate cross-functionally with Product, Engineering, Sales, Finance and Legal teams\nAbility to influence Product, Sales, and Legal",
			want: []string{"!Legal", "!Sales", "!Finance"}},
	})
}

// TestOnlyCalled: what an employer, a degree or a course is called shows no skill.
func TestOnlyCalled(t *testing.T) {
	at := func(employer string) string {
		return "Jordan Sample\n\nExperience\n\nGardener, " + employer + ", 2015 - 2022\n- Planted two hundred roses\n"
	}
	taught := func(what string) string { return at("Example Ltd") + "\nEducation\n\n" + what + "\n" }
	runDomain(t, []domainCase{
		{name: "a heading", job: "Training", resume: at("Example Ltd") + "\nEducation and Training\n\nBachelor of Arts, University of Hull, 2012\n", want: []string{"Training: missing"}},
		{name: "employer", job: "Analytical skills\nData analytics", resume: at("Brightline Data Analytics"), want: []string{"Analytical Skills: missing", "Data Analytics: missing"}},
		{name: "employer implies nothing", job: "Stakeholder management", resume: at("Briar Consulting"), want: []string{"Stakeholder Management: missing"}},
		{name: "employer's trade", job: "Banking experience", resume: at("Example Banking Group"), want: []string{"Banking: matched"}},
		{name: "a minor", job: "Business intelligence", resume: taught("Minor: Decision Support Systems, University of Hull"), want: []string{"Business Intelligence: missing"}},
		{name: "itself", job: "Decision support systems", resume: taught("Minor: Decision Support Systems, University of Hull"), want: []string{"Decision Support Systems: matched"}},
		{name: "a product", job: "Relational databases", resume: taught("Course in SQL Server"), want: []string{"Relational Databases: matched"}},
		{name: "a degree's field", job: "Project management", resume: taught("BSc in Project Management, University of Hull"), want: []string{"Project Management: missing"}},
	})
}
