package match_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// A domainCase is one rule of how a posting and a resume are judged: what stands in them and what must come of it.
type domainCase struct {
	name   string
	job    string   // lines of a posting; without a line "#" in it they stand as bullets under "Requirements"
	resume string   // lines of work, as bullets of a dated role; "" for a gardener's
	want   []string // see check
	broken string   // why it fails today; the case then fails when it begins to pass, so that the mark is taken off
}

const otherWork = "Planted two hundred roses in the palace garden"

// posting writes the lines of a case as a posting; a line that begins with "# " is a heading.
func (c domainCase) posting() *match.Document {
	var b strings.Builder
	b.WriteString("Head of Department\n\n")
	if !strings.Contains("\n"+c.job, "\n# ") {
		b.WriteString("Requirements\n")
		for _, line := range strings.Split(c.job, "\n") {
			b.WriteString("- " + line + "\n")
		}
		return match.Text("job", b.String())
	}
	for _, line := range strings.Split(c.job, "\n") {
		if heading, ok := strings.CutPrefix(line, "# "); ok {
			line = "\n" + heading
		}
		b.WriteString(line + "\n")
	}
	return match.Text("job", b.String())
}

// history writes the lines of a case as a resume; one that has headings of its own stands as it is.
func (c domainCase) history() *match.Document {
	work := c.resume
	if work == "" {
		work = otherWork
	}
	if strings.Contains(work, "\n\n") {
		return match.Text("resume", work)
	}
	return match.Text("resume", "Jordan Sample\n\nExperience\n\nClerk, Example Ltd, 2015 - 2022\n- "+strings.ReplaceAll(work, "\n", "\n- ")+"\n")
}

// check returns what is not as wanted. A wish is "NAME" (asked for), "!NAME" (not asked for), "=N" (N keywords), or
// "NAME: WORDS" with words of need, status, grade and "any of OTHER".
func (c domainCase) check() []string {
	r := match.Compare(c.history(), c.posting())
	var wrong []string
	complain := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	for _, wish := range c.want {
		if name, ok := strings.CutPrefix(wish, "!"); ok {
			if k := asked(r, name); k != nil {
				complain("asks for %q at %q", k.Keyword, k.InJob[0].Text)
			}
			continue
		}
		if n, ok := strings.CutPrefix(wish, "="); ok {
			if fmt.Sprint(len(r.Keywords)) != n {
				complain("%d keywords, want %s: %s", len(r.Keywords), n, strings.Join(keywordNames(r), "; "))
			}
			continue
		}
		name, rest, _ := strings.Cut(wish, ": ")
		k := asked(r, name)
		if k == nil {
			complain("does not ask for %q but for: %s", name, strings.Join(keywordNames(r), "; "))
			continue
		}
		if other, ok := strings.CutPrefix(rest, "any of "); ok {
			if o := asked(r, other); o == nil || !slices.Contains(k.AnyOf, o.Keyword) {
				complain("%q is not in one group with %q", name, other)
			}
			continue
		}
		is := []string{string(k.Need), string(k.Status)}
		for _, e := range k.InResume[:min(1, len(k.InResume))] {
			is = append(is, string(e.Grade))
		}
		for _, word := range strings.Fields(rest) {
			if !slices.Contains(is, word) {
				complain("%q is %s, want %s", name, strings.Join(is, " "), word)
			}
		}
	}
	return wrong
}

// asked returns the keyword that has the name, canonical or in the posting's words; nil when there is none.
func asked(r *match.Report, name string) *match.Keyword {
	for i, k := range r.Keywords {
		if strings.EqualFold(k.Keyword, name) || slices.ContainsFunc(k.Names, func(n string) bool { return strings.EqualFold(n, name) }) {
			return &r.Keywords[i]
		}
	}
	return nil
}

func keywordNames(r *match.Report) []string {
	var out []string
	for _, k := range r.Keywords {
		out = append(out, k.Keyword)
	}
	return out
}

func runDomain(t *testing.T, cases []domainCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { report(t, c.check(), c.broken) })
	}
}

// report fails the test with what is wrong, unless that is known; a known defect that is gone fails it too.
func report(t *testing.T, wrong []string, broken string) {
	t.Helper()
	switch {
	case broken == "":
		for _, w := range wrong {
			t.Error(w)
		}
	case len(wrong) == 0:
		t.Errorf("passes now: take off the mark broken: %q", broken)
	default:
		t.Logf("known defect: %s: %s", broken, strings.Join(wrong, "; "))
	}
}

// TestOtherWords: what a resume says in other words is not missing.
func TestOtherWords(t *testing.T) {
	for _, c := range []struct{ job, resume, broken string }{
		{"Vendor management", "Managed vendors for voice and data", ""},
		{"Vendor management", "Took over the management of third-party vendors", ""},
		{"PMP", "Passed as Project Management Professional in spring", ""},
		{"Project Management Professional (PMP)", "Renewed the PMP", ""},
		{"ITIL", "Introduced the Information Technology Infrastructure Library", ""},
		{"Stakeholder management", "Led stakeholder engagement for the merger", ""},
		{"Kubernetes", "Moved the shop to k8s", ""},
		{"Amazon Web Services", "Moved the shop to AWS", ""},
		{"GCP", "Moved the shop to Google Cloud Platform", ""},
		{"Microsoft 365", "Rolled out Office 365", ""},
		{"Microsoft Word", "Wrote the yearbook with Microsoft Office", ""},
		{"Microsoft PowerPoint", "Wrote the yearbook with Microsoft Office", ""},
		{"PostgreSQL", "Tuned Postgres", ""},
		{"Node.js", "Wrote the gateway in NodeJS", ""},
		{"Disaster recovery", "Tested DR every spring with the bank", ""},
		{"Business continuity planning", "Wrote the BCP of the bank", ""},
		{"Service level agreements", "Agreed SLAs with the branches", ""},
		{"Key performance indicators", "Chose the KPIs of the department", ""},
		{"SDLC", "Rewrote the software development life cycle", ""},
		{"Software development lifecycle", "Rewrote the SDLC", ""},
		{"SIEM", "Chose the security information and event management product", ""},
		{"Multi-factor authentication", "Rolled out MFA", ""},
		{"Single sign-on", "Rolled out SSO", ""},
		{"SOX compliance", "Passed Sarbanes-Oxley reviews", ""},
		{"CISSP", "Certified Information Systems Security Professional since the spring", ""},
		{"ERP", "Replaced the enterprise resource planning of the plant", ""},
		{"CRM", "Replaced the customer relationship management of the shop", ""},
		{"PMO", "Founded the project management office", ""},
		{"Quality assurance", "Led QA for the portal", ""},
		{"Business intelligence", "Led BI for the group", ""},
		{"Machine learning", "Put ML into the fraud desk", ""},
		{"CI/CD", "Set up continuous integration and continuous delivery", ""},
		{"Infrastructure as code", "Moved the estate to IaC", ""},
		{"Service desk", "Led the help desk of the university", ""},
		{"Budget management", "Managed the budget of the department", ""},
		{"Budgeting", "Planned budgets for the department", ""},
		{"Risk management", "Managed risks of the merger", ""},
		{"Incident management", "Managed incidents around the clock", ""},
		{"Strategic planning", "Wrote the strategic plan of the department", ""},
		{"Mentoring", "Mentored engineers", ""},
		{"Coaching", "Coached team leads", ""},
		{"Contract negotiation", "Negotiated contracts with carriers", ""},
		{"Vendor negotiation", "Negotiated with vendors", ""},
		{"Capacity planning", "Planned capacity for the data centres", ""},
		{"Team leadership", "Led a team of engineers", ""},
		{"Team building", "Built a team from nothing", ""},
		{"Data centre management", "Managed the data center in the harbour", ""},
		{"Program management", "Led programme management for the ministry", ""},
		{"Organizational change management", "Led organisational change management", ""},
		{"Cybersecurity", "Led cyber security for the bank", ""},
		{"Cross-functional teams", "Led cross functional teams", ""},
		{"IT strategy", "Set the strategy for IT", ""},
		{"Systems integration", "Integrated systems of the two banks", ""},
		{"Process improvement", "Improved processes in the plant", ""},
		{"Asset management", "Ran the management of assets", ""},
		{"Problem solving", "Known to solve problems", ""},
		{"Cloud migration", "Migrated the plant to the cloud", ""},
		{"Agile methodologies", "Worked agile", ""},
		{"SC clearance", "Security clearance: SC", ""},
		{"Vendor management", "Managed vendors, contracts and licences", ""},
		{"Vendor management", "Managed 14 vendors", ""},
		{"Team leadership", "Manage, mentor, and develop a team of keepers", ""},
		{"Written communication", "Told the keepers in writing with the board", ""},
		{"Change management", "Introduced change and incident management", ""},
		{"Incident management", "Led major incident management", ""},
		{"Data centre optimisation", "Led the optimization of data centers", ""},
		{"Written communication", "Communicated in writing with the board", ""},
	} {
		t.Run(c.job+"/"+c.resume, func(t *testing.T) {
			d := domainCase{job: "Experience with " + c.job, resume: c.resume}
			r := match.Compare(d.history(), d.posting())
			var wrong []string
			for _, k := range r.Keywords {
				if k.Status == match.Missing {
					wrong = append(wrong, fmt.Sprintf("%q is missing", k.Keyword))
				}
			}
			if len(r.Keywords) == 0 {
				wrong = append(wrong, "asks for nothing")
			}
			report(t, wrong, c.broken)
		})
	}
}

// TestNotTheSame: what only looks alike, or only touches the matter, is missing.
func TestNotTheSame(t *testing.T) {
	for _, c := range []struct{ job, resume, broken string }{
		{"Go", "Going forward I go the extra mile", ""},
		{"Go programming", "Set the course going forward as the go-to person", ""},
		{"Programming in R", "Saw red flags, R&D and Toys R Us early", ""},
		{"Programming in C", "Ran project C for the plant; vitamin C and class C offices", ""},
		{"Java", "Wrote the shop in JavaScript", ""},
		{"Microsoft Word", "Wrote the yearbook with Microsoft Excel", ""},
		{"Microsoft Project", "Wrote the yearbook with Microsoft Office", ""},
		{"JavaScript", "Wrote the shop in Java", ""},
		{"Terraform", "Built the platform", ""},
		{"C#", "Wrote drivers in C++ and C", ""},
		{"C++", "Wrote the shop in C#", ""},
		{"F#", "Worked as F&B lead", ""},
		{".NET", "Administered the net, networks and Netscape", ""},
		{"SQL Server", "Tuned MySQL servers", ""},
		{"Rust", "Removed rust from the gates", ""},
		{"Chef", "Cooked as chef of the canteen", ""},
		{"Puppet", "Played with puppets for children", ""},
		{"Spring", "Opened the pool each spring", ""},
		{"React", "Learned to react fast to alarms", ""},
		{"Microsoft Teams", "Led teams of gardeners", ""},
		{"Microsoft Exchange", "Arranged the exchange of pupils", ""},
		{"Microsoft Access", "Gave access to the grounds", ""},
		{"Lean", "Cut lean meat", ""},
		{"Swift", "Took swift action", ""},
		{"Oracle", "Was the oracle of the garden club", ""},
		{"SAFe", "Kept the grounds safe", ""},
		{"IT governance", "Gave it to the governors, who liked it", ""},
		{"AI", "Fed the ai of the zoo", ""},
		{"DR drills", "Assisted Dr Jones", ""},
		{"Epic", "Held epic garden parties", ""},
		{"Perl", "Polished a perl and a pearl", "in small letters too it is the tool: resumes of its trade write it so"},
		{"Ruby", "Sold ruby rings", "in small letters too it is the tool: resumes of its trade write it so"},
		{"Dart", "Threw the first dart", ""},
		{"Slack", "Took up the slack", ""},
		{"Integrity", "Integrated two networks", ""},
		{"Tableau", "Painted a tableau", "in small letters too it is the tool: resumes of its trade write it so"},
		{"Snowflake", "Cut a paper snowflake", ""},
		{"Machine learning", "Introduced artificial intelligence for invoices", ""},
		{"Managing managers", "Led the choir", ""},
		{"Corporate communications", "Known for verbal communication", ""},
		{"Communications strategy", "Trained presentation skills", ""},
		{"IT governance", "Sat in the governance of the sports club", ""},
		{"Diversity and inclusion", "Did team building", ""},
		{"People management", "Led vendor management", ""},
		{"Executive leadership", "Influenced others", ""},
		{"Team leadership", "Managed user accounts and created groups", ""},
		{"Vulnerability management", "Managed facilities", ""},
		{"Team leadership", "Used the directory to manage user accounts, create groups", ""},
		{"Reporting", "Developing spreadsheets, faxing reports", ""},
		{"Supervision", "Oversaw the Employee Assistance Program", ""},
		{"Vision setting", "Worked on the development of computer vision", ""},
		{"Security architecture", "Showed understanding of boat design principles, rope strength, security and tides", ""},
		{"On-time delivery", "Coordinated the completion of timely performance appraisals", ""},
		{"Technical guidance", "Provided direction for six technical clerks", ""},
		{"Performance management", "Was named best manager for exceptional performance", ""},
		{"Team leadership", "Presented the forecast to team members and management", ""},
		{"Fintech", "Oversaw financial and information technology operations", ""},
		{"DevOps", "Led people development and boat operations", ""},
		{"Program management", "Managed boat system administration, programming", ""},
		{"Team leadership", "Took part as lead or team member", ""},
		{"Model training", "Wrote manuals, boat models and user training", ""},
		{"Time management", "Managed temporary and part-time crews", ""},
		{"Written communication", "Showed his experience in writing Class Library code", ""},
		{"Technical leadership", "Showed leadership in the scouts", ""},
		{"SIAM", "Worked as service manager", ""},
		{"MVC", "Wrote apps in MVVM", ""},
		{"SOAR", "Wrote scripts for security automation", ""},
		{"Quality assurance", "Gave assurance of quality time", "the words in the other order count in any sense"},
		{"Availability", "Stated availability for shifts", "any availability is uptime in the corpus"},
		{"Data analytics", "Entered data", ""},
		{"Cloud security", "Led network security", ""},
		{"Cloud security", "Moved the shop to the cloud", ""},
		{"Business analysis", "Wrote the business plan and analysed blood", "words of two phrases, divided by and, count as one"},
		{"Enterprise architecture", "Led software architecture", ""},
		{"Portfolio management", "Led project management", ""},
		{"Program management", "Led project management", ""},
		{"Financial management", "Led facilities management", ""},
		{"Windows Server", "Cleaned windows and served tea", ""},
		{"Change management", "Changed the management of the canteen", "any order and form of the two words counts: \"changed the management\""},
		{"Kubernetes", "Rolled out Docker Swarm", ""},
		{"AWS", "Led Azure for the bank", ""},
		{"CISSP", "Passed the CISM", ""},
		{"PMP", "Passed PRINCE2 and CAPM", ""},
		{"COBIT", "Introduced ITIL", ""},
		{"SQL Server", "Tuned databases", ""},
		{"Scrum", "Introduced agile ways of working", ""},
		{"Azure", "Moved the bank to the public cloud", ""},
		{"Salesforce", "Grew the sales force of the shop", ""},
		{"ServiceNow", "Serviced mowers now and then", ""},
		{"Product management", "Led project management", ""},
		{"Contract management", "Led contract staff and management lunches", "a conjunction between the words counts as a gap"},
		{"German", "Looked after German shepherds", ""},
		{"Top secret clearance", "Kept the top secret recipe of the canteen", ""},
	} {
		t.Run(c.job+"/"+c.resume, func(t *testing.T) {
			d := domainCase{job: "Experience with " + c.job, resume: c.resume}
			r := match.Compare(d.history(), d.posting())
			var wrong []string
			for _, k := range r.Keywords {
				if k.Status == match.Matched {
					wrong = append(wrong, fmt.Sprintf("%q is matched by %q", k.Keyword, k.InResume[0].Text))
				}
			}
			if len(r.Keywords) == 0 {
				wrong = append(wrong, "asks for nothing")
			}
			report(t, wrong, c.broken)
		})
	}
}
