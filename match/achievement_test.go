package match

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/outline"
)

// inRole opens a resume up to its role's statements.
const inRole = "Jo Doe\n\nExperience\n\nIT Manager, Example Ltd\nJan 2010 - Present\n"

// judged returns the one statement that line is inside a role.
func judged(t *testing.T, line string) Achievement {
	t.Helper()
	d := Text("r", inRole+"- "+line+"\n")
	found := outline.Read(d.text, d.lines).Statements
	if len(found) != 1 {
		t.Fatalf("%q: %d statements, want 1", line, len(found))
	}
	return judge(d, found[0])
}

func TestVerdicts(t *testing.T) {
	for _, c := range []struct {
		verdict Verdict
		lines   string
	}{
		{VerdictOutcome, `Cut the queue by 40%
Reduced run cost from $2M to $1.4M
Saved $250K a year by renegotiating licences
Doubled the number of releases
Kept 99.98% uptime of the branch network
Moved the plant to the new system in 6 weeks
Consolidated 12 data centers into 3
Ranked 2nd of 14 regions in service quality
Raised the store from 13th rank to 4th in the chain
Closed the largest lamp contract in Norway
Launched a portal which increased orders by 300 a day
Trimmed the lamp bill by $64k a month
Took $1.1 million out of the cost of glass
Knocked $40k off the lamp contract
Opened the hall $200K below budget
Came in $200K under the approved budget
Released EUR 2m of stock
Sold $2M of lamps
Contributed $4M to EBITDA
Delivered $5M in lasting savings
Cost avoidance of $400k in the lamp hall
Prevented nearly $2M of theft
Unlocked $5M for the halls
Took 700 calls a month away from the desk
Cleared a backlog of 73 orders
Moved 400 lamps without a single lost one in the halls
Moved 400 lamps with zero lost orders
Opened 31 halls with no cancelled visit
Hiring takes 20 days, down from 45
Cut lamp checks to 5 days instead of 34
Trained the crew, with about $2.5 million dollars savings a year
Lit the towers for a $2 million cost avoidance
Saved the harbor board somewhere in the neighborhood of $400 thousand by mending lamps
Negotiated the fee of the harbor down to $0.85 per lamp
Upgraded the harbor: 180 TB usable, up from 40
Linked 310 lamp halls by wire, up from 40
Cut overtime, 60% of it at night
Grew the crew to 12
Met a 4-hour RTO for the harbor
Kept a 15-minute response time`},
		{VerdictScope, `Led a team of 12
Led a team of 9, two thirds remote
Ran a budget of $4M, 60% of it opex
Ran a budget of $4M, of which 40% is for lamps
Saved the hall from the flood of that year, and held for its board a budget of $3M
Managed three data centers
Owned a $4M budget
Supported 7,100 users at 160 sites
Oversight of 14 staff and two managers
Responsible for a $1M annual budget
Administer 41 networks
Virtualised 120 servers
Managed an 18 month Lean Flow implementation
Full P & L responsibility for a division with more than $40 million in annual sales
Deduplexed 120 servers
Ran funds of $40M under management
Wrote clear guides for 40 users
Delivered a $5M lamp register
Managed $3M in funds
Processed $20,000 in refunds
Returned a $3M lamp
Opened a hall funded by $3M of grants
Rebuilt a desk that had lost its keeper, for 400 users
Replaced a register that had served 400 users
Spent $3M out of a budget of $5M
Took 12 courses on lamps
Released 12 versions of the register
Bought glass for $3M under contract
Raised the light for more than 500 halls
Wrote $20k off-site plans`},
		{VerdictVague, `Managed several vendors
Led numerous projects
Trained hundreds of users
Handled a multi-million dollar budget
Drew a multimillion-dollar lamp hall
Answered a high volume of lamp calls
Made a significant drop in smoke, and wrote the plan for the event of fire
Managed several halls including: North Hall, South Hall and Harbor Hall
Managed various halls of the North, the South and the Harbor`},
		{VerdictUnquantified, `Took over and ended a tower that was significantly late
Wrote the plan for the event of a fire or a significant loss of oil
Managed the various harbor halls - North Hall, South Hall and East Hall
Managed several halls (North Hall, South Hall, East Hall)
Support the lamp halls with all their activities including budget and care of lamps
Had success in keeping crews of the halls
I was the senior lamp fitter and successfully trained a new employee.
Perform field work on lamps and Point-of-Sale POS) parts as well as repair of oil halls
Led the renewal of the core network
Used vast knowledge of lamps to mend the hall
Worked in a high-volume lamp hall
Mended the 40 ton press of the hall
Installation of lamps on the wall. Schedule jobs for their care. Maintain the keys.
Managed Windows 2012 and SQL Server 2016 hosts
Provided 24/7 support to the trading floor
Prepared the plant for ISO 27001
Handled Level 3 escalations
Wrote the five-year plan
Involved in the design of the lab
Member of the change board and wrote its rules
Implementation of the backup system and tested restores
Worked for a $2B retailer on the store network
Project that was late was brought back by the team and finished
Spear-headed the move to the new mail system
Maintain the Studio 25 web site
Team was able to complete the work ahead of schedule
Chairman of the safety committee
Debugging & executing scripts of the desk
I was able to mend all lamps of the hall
Role: I was involved in the design of the lab, performed the tests and built the store
Consistent record of moving halls on time
First clerk to run the whole desk
2013 Lamp Clerk of the Year.
Plan and schedule installation of lamps in halls
Mentor pupils of the lamp school
Accounted for all lamps of the bank
Access the store of lamps for the desk
Instrumental in the sale of the plant
Solution included key parts of the order desk
Stabilized a lamp desk that had lost three leaders in four years
Closed the lamp project that two predecessors had abandoned
Services customer lamps, including glass and oil
Exceled in finding faults in lamps
Part of a lamp crew that moved the hall, trained its staff and wrote the plan
Part of a lamp crew moved the lamps of the bank
Member of the Example Lamp Studies (ELS) team
Managing analysts and clerks of the bank
Lead the BA group of the bank
Successful recruitment of clerks and keepers of the halls
Rent lamps to visitors of the hall
Reserve halls for the guests of the bank
Accumulate the bills of the lamp desk
Attempt to find the faults of old lamps
Hand back lamps of poor quality
Fix lamps for the guests of the hall
Offers guidance, help and lamps to new clerks
Directs activities and functions including the care of lamps
Assist with evening duties to include the count of lamps
Support day to day care of the hall. Includes checks of all lamps
Lamp desk on the old line as part of the bank Built API for the clerks
To keep the hall lit, I mended the lamps of the north
Keep the Member 25 Administrator up to date
Managed the hall that is responsible for lamps`},
		{VerdictDuty, `May function as a mentor to the tellers
Responsible for the help desk
Duties included backup and patching
Regression testing
Preparation of monthly reports
Accountable for several vendors
In charge of telephony
On a daily basis was responsible for backups
Administration of the mail servers
Project lead for the branch network
Project manager on new and expanded sites
Liaison between the studio and the stores, reporting to the head of design
Backup duties include ordering of parts and distribution of mail
Test tasks for the product included checks of the player and the keyboard
The primary responsibility for the quality of the product line
Preparation of daily reports and send to the board
Programming of Example automated cells
Creation of flat patterns from customer supplied drawings
Engineering support for supervisors and the shop floor
Hired to establish the desk in the north
The project entailed moving the store of the bank
This included courses for students and their teachers
This support role also involved keeping the lamps
Support included lamps, pumps and valves
Part of the core team that keeps the lamps
I was the point of contact between the vendors and the plant
The project involved moving the store of the bank
The different projects required careful keeping of lamps
The initiative also involved the care of lamps
The project was to move the store to the north
The initiative was to cut the effort of the desk
Goal is to keep the hall safe
Account reconciliations and analysis of lamp bills
Retail lamp sales and service
Manufacturing hall layout planning using drawings
Marketing and research for new lamps
Manufacturing engineer for small lamps
Lead Lamp Designer for the new halls
Back-up systems and updates
Commissioning of Example lamps
Primary decision-maker in all lamp standards
Experienced in lamp store migration to the cloud
Experience in lamp tuning using Example Profiler
Access to pages by the role of a user
Holding of workshops for the staff
Mentor for pupils of the lamp school
Administrator of Example and Sample Servers.
Key account manager for lamp halls in AZ, CA, Kent (Example, Sample, Hull, Works)
Reporting also included forecasts of the lamp bill
Manager of the Survey of Lamps in Halls.
Contact person for the auditors of the bank
Support to lamp halls and telephony (Example)
Retail sales of lamps, oil and related parts
Automation of lamp flows of the bank's desk using automated tools
Automatic logout when the user is idle for a time by using Example Script
I was the contact of all lamp vendors in Kent
Had the care of the lamps of all halls
Lamp repairs and re/installs for the old halls of the north
Glass studies for old lamp plates
Technical liaison and support manager for a lamp maker
Technical lead responsible for the lamps of the bank
Managing analyst for the lamps of the north
Member of lamp design team.
Lead BA for the lamp desk of the bank
The employee may test and mend lamps to keep the halls lit
My primary role was to write lamp plans and send them to the halls
Another duty I had was to keep the keys and count the lamps
Data entry of lamp orders and forms assigned to each
Help desk support for the lamps of the bank
Break/fix support of all lamps
These efforts included new lamps and glass for the halls
To keep the books of the lamp desk
Includes the care and count of lamps
Requires close work with the keepers of the halls
Patience and care were required for this position
Held ultimate responsibility for the lamps of the hall
Assigned to guard the lamps and keep the keys
As a lamp clerk my role included the care of the halls
Shop oversight includes the care of lamps
The aim there was to clean all halls
Programming of cells and automated lamps
Lamp fixes and care of the halls
Changes in the plan of the halls
Careful care and reporting - counting lamps of the hall
Processing of bills: - include those of lamps and oil
Rent collection for the halls of the bank
Reserve analysis for the lamp bank
Team back office support for the halls
Support duties include the care of lamps
Writing and editing of written plans
Lead engineer on a lamp desk that can mend lamps
Reporting to the board, responsible for the lamps of the hall
Primary role: Manage the lamps of the bank
Including choosing and testing with lamp makers, promoting care
POC for all installs of the lamp desk`},
	} {
		for _, line := range strings.Split(c.lines, "\n") {
			if a := judged(t, line); a.Verdict != c.verdict {
				t.Errorf("%q is %s (%s), want %s", line, a.Verdict, a.Reason, c.verdict)
			} else if a.Reason == "" || a.Verdict.Quantified() == (a.Question != "") {
				t.Errorf("%q: reason %q, question %q", line, a.Reason, a.Question)
			}
		}
	}
}

// TestEmployerNumbers: a number that tells how large the employer is measures no work.
func TestEmployerNumbers(t *testing.T) {
	for line, want := range map[string]bool{
		"Led the help desk of a $2B insurer":                            false,
		"Led the help desk for a 400-bed hospital":                      false,
		"Rebuilt the network at a 1,200 employee company":               false,
		"Regional bank with 900 employees in 12 towns Wrote the policy": false,
		"Led the help desk. Salary: $50,000 per year":                   false,
		"Led the help desk. Salary: 50,000 USD per year":                false,
		"Cut salary costs by $50,000":                                   true,
		"Led the help desk of 40 hospitals":                             true,
		"Managed a $2M budget for a retailer":                           true,
	} {
		if a := judged(t, line); a.Verdict.Quantified() != want {
			t.Errorf("%q is %s, quantities %v", line, a.Verdict, a.Quantities)
		}
	}
}

func TestHints(t *testing.T) {
	for line, want := range map[string]string{
		"Reduced downtime by 120%":           "more than all of it",
		"Increased output by 120%":           "120% from what to what?",
		"Exceeded the plan by 20%":           "",
		"Achieved 105% of plan":              "",
		"Raised lamp quality (55% to 90%)":   "",
		"Improved by 20%":                    "20% of what?",
		"Achieved savings of 20%":            "20% of what?",
		"Reached savings of 20% in glass":    "20% from what to what?",
		"Made 20% savings":                   "20% of what?",
		"Kept 99,95 % uptime":                "",
		"Kept 99,995 % uptime":               "",
		"Lowered glass cost by 1,200%":       "more than all of it",
		"Answered 85% without a second call": "",
		"Kept attrition at 9%":               "9%, and what was it before?",
		"Reduction of lamp cost by 35 %":     "35 % from what to what?",
		"Lamp theft dropped by 91 %":         "91 % from what to what?",
		"Brought a 20% reduction in glass":   "20% from what to what?",
		"Kept 100% uptime":                   "hard to believe",
		"Cut cost from $2M to $2M":           "changes nothing",
		"Cut cost by 20%":                    "20% from what to what?",
		"Cut cost by 20%, from $5M to $4M":   "",
		"Closed 95% of tickets within a day": "",
		"Led a team of 12":                   "what changed",
		"Responsible for the help desk":      "consider: led",
		"Assisted with the move":             "consider: delivered",
		"Negotiated licences":                "confidential",
		"Built the lab":                      "",
	} {
		if a := judged(t, line); want == "" && a.Hint != "" || !strings.Contains(a.Hint, want) {
			t.Errorf("%q: hint %q, want %q", line, a.Hint, want)
		}
	}
}

func TestStrength(t *testing.T) {
	led, ran, helped, duty := judged(t, "Led the move"), judged(t, "Answered the phones"), judged(t, "Helped with the move"), judged(t, "Responsible for the move")
	if !(led.strength > ran.strength && ran.strength > helped.strength && helped.strength > duty.strength && duty.strength > 0) {
		t.Errorf("strengths %.2f %.2f %.2f %.2f, want them falling", led.strength, ran.strength, helped.strength, duty.strength)
	}
}
