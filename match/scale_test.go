package match

import (
	"strings"
	"testing"
)

// TestScaleAsked: sizes of what the post leads or pays for, and none of what is said of the employer.
func TestScaleAsked(t *testing.T) {
	for _, c := range []struct{ posting, want string }{
		{"- Lead a team of 12 lamp engineers", "people: team of 12 lamp engineers"},
		{"- You will manage nine harbour engineers", "people: nine harbour engineers"},
		{"- Line manage 4 people; take responsibility for your team of 12", "people: team of 12"},
		{"- Undertake supervision/management of 11 staff", "people: 11 staff"},
		{"- Manages up to 50 directly managed staff", "people: 50 directly managed staff"},
		{"- You are responsible for the sail staff (~40 people)", "people: 40 people"},
		{"- Oversee three managers and two staff (overall size of 23)", "people: size of 23"},
		{"- Direct reports: 5-7 engineers", "people: Direct reports: 5-7 engineers"},
		{"- The post will have 2 direct reports", "people: 2 direct reports"},
		{"- Experience managing teams with a minimum of five engineers", "people: five engineers"},
		{"- Plan and manage the sail budget of around £40m", "budget: £40m"},
		{"- £5m budget to plan and control", ""}, // no verb of it stands in front
		{"- Operating Budget: $6.5 million", "budget: $6.5 million"},
		{"- Lead a team of 12 engineers and own a budget of $3M", "people: team of 12 engineers, budget: $3M"},

		{"- We are a team of 140 people in two ports", ""},
		{"- We manage a fleet with 300 pilots", ""},
		{"- Lead the desk for 5,000 employees", ""},
		{"- You will be part of a 3 people team", ""},
		{"- The firm is a responsible group of 340,000 members", ""},
		{"- Risk management, insurance and advice with over 4,000 employees", ""},
		{"- Manager, Lamps (7 FTEs)", ""},
		{"- We try to keep within 6 direct reports", ""},
		{"- Manage a group of 4-5 Scrum teams", ""},
		{"- A training budget of $2,000 a year", ""},
		{"- Lead the lamps of a port with $1.5 billion in revenue", ""},
		{"- Salary budget: $I4,6M", ""},
		{"- Operating budget: $575,OOO", ""},
		{"- Support a network of 44 sites", ""},
	} {
		job := defaultMatcher().Job(Text("job", "Head of Lamps\n\nWhat you will do\n"+c.posting+"\n- Mend the lamps with Kubernetes\n"))
		var got []string
		for _, of := range [...]ScaleKind{ScalePeople, ScaleBudget} {
			if z, ok := job.sizes[of]; ok {
				got = append(got, string(of)+": "+z.span.Text)
			}
		}
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%s: %q, want %q", c.posting, g, c.want)
		}
	}
}

// TestScale: the largest of the kind in the resume stands beside it, and a finding says where it is much less.
func TestScale(t *testing.T) {
	const none = "; the resume names no number of people led"
	asked := func(n string) string {
		return "the posting names people to lead, “team of " + n + " engineers” (line 4)"
	}
	for _, c := range []struct{ name, job, resume, want string }{
		{"less", "Lead a team of 47 engineers", "- Led a staff of seven in two ports", asked("47") + "; the most people led in the resume are “staff of seven”"},
		{"none", "Lead a team of 47 engineers", "- Mended the lamps", asked("47") + none},
		{"as many", "Lead a team of 47 engineers", "- Hired and led 40 engineers", ""},
		{"the largest", "Lead a team of 47 engineers", "- Led a crew of 4\n- Supervised sixty clerks", ""},
		{"no leader", "Lead a team of 47 engineers", "- Was a member of a team of 60", asked("47") + none},
		{"whom one serves", "Lead a team of 47 engineers", "- Managed the desk for 900 employees", asked("47") + none},
		{"a budget", "Own a budget of $3M", "- Kept a budget of $200K", "the posting names a budget, “$3M” (line 4); the largest budget in the resume is “$200K”"},
		{"what was saved of one", "Own a budget of $3M", "- Moved the lamps, $180K under budget", "the posting names a budget, “$3M” (line 4); the resume gives no figure of a budget"},
		{"a budget behind its amount", "Own a budget of $3M", "- £200K budget of the lamps", "the posting names a budget, “$3M” (line 4); the largest budget in the resume is “£200K”"},
		{"a cut of one", "Own a budget of $3M", "- Reduced the lamp budget by $2.9M a year\n- Cut $2.8M from the yearly budget\n- Saved $4M of the budget", "the posting names a budget, “$3M” (line 4); the resume gives no figure of a budget"},
		{"a cut beside one", "Own a budget of $3M", "- Reduced smoke while managing a budget of $4M", ""},
		{"a team one served", "Lead a team of 47 engineers", "- Supported a department of 500 employees\n- Worked in a team of 60 fitters\n- Trained a team of 300 sales people\n- Oversaw the move of 400 employees to the new hall", asked("47") + none},
		{"a number of them", "Lead a team of 47 engineers", "- Managed a total of 46 engineers", ""},
		{"of a desk, a squad, a command", "Lead a team of 47 engineers", "- I lead a desk of 40 clerks", ""},
		{"behind a bracket", "Lead a team of 47 engineers", "- Lead three squads (40 engineers, 2 clerks)", ""},
		{"a supervisor for", "Lead a team of 47 engineers", "- Was supervisor for 40 clerks", ""},
		{"behind a post in capitals", "Lead a team of 47 engineers", "- Report to the CIO. Lead 40 clerks", ""},
		{"whom one mentored", "Lead a team of 47 engineers", "- Mentored 40 junior engineers", asked("47") + none},
		{"what is spent", "Own a budget of $3M", "- Manage $4M opex and capex", ""},
		{"what is spent a year", "Own a budget of $3M", "- Ran the quay with $4M in annual spend", ""},
		{"what is spent less", "Own a budget of $3M", "- Saved $4M of opex\n- Cut annual spend by $5M", "the posting names a budget, “$3M” (line 4); the resume gives no figure of a budget"},
		{"what others spend", "Own a budget of $3M", "- Told the owner of $5M annual spend", "the posting names a budget, “$3M” (line 4); the resume gives no figure of a budget"},
		{"spend without the word", "Own a budget of $3M", "- Manage $36M opex and capex.", ""},
		{"spend in a sentence", "Own a budget of $3M", "- Ran the harbor with $36M in annual spend.", ""},
		{"opex in front", "Own a budget of $3M", "- Opex of 3.4 million; gave 280K back", ""},
		{"spend that was saved", "Own a budget of $3M", "- Saved $4M of lamp spend", "the posting names a budget, “$3M” (line 4); the resume gives no figure of a budget"},
		{"a crew among sizes", "Lead a team of 47 engineers", "- Harbor contract, 118 staff, 5 boats", ""},
		{"a crew in front", "Lead a team of 47 engineers", "- 46 agents, 14 harbors, 19,000 calls a month", ""},
		{"a crew served", "Lead a team of 47 engineers", "- Supported two harbors, 90 staff", asked("47") + none},
		{"no budget", "Own a budget of $3M", "- Sold lamps for $5M", "the posting names a budget, “$3M” (line 4); the resume gives no figure of a budget"},
		{"one", "Lead a team of one engineer", "- Mended the lamps", ""},
		{"nothing asked", "Mend the lamps", "- Mended the lamps", ""},
	} {
		r := Compare(Text("resume", strings.Replace(soundResume, "- Led a team of 9 in two data centers", c.resume, 1)), Text("job", "Head of Lamps\n\nWhat you will do\n- "+c.job+"\n- Mend the lamps with Kubernetes\n"))
		got := ""
		for _, f := range r.Findings {
			if f.Code == CodeScale {
				got = f.Message
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		for _, s := range r.Scale {
			if (s.Have > 0) != (s.InResume != nil) || s.Asked <= 0 {
				t.Errorf("%s: %+v", c.name, s)
			}
		}
	}
}
