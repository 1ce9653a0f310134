package match_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestMissingFindings: a choice is one finding, of its strongest need; what is no more than the posting's own words is told of
// one severity lower and later.
func TestMissingFindings(t *testing.T) {
	for _, c := range []struct {
		name, job string
		want      []string
	}{
		{"a choice", "Experience with Java, Kotlin or Scala", []string{"missing-required error Java or Kotlin or Scala"}},
		{"a choice and one of it by itself", "Deep knowledge of Terraform\n- You know Terraform or Pulumi", []string{"missing-required error Terraform", "missing-required error Pulumi or Terraform"}},
		{"two needs", "Experience with Java\n- Kotlin or Scala is a plus", []string{"missing-required error Java", "missing-preferred warning Kotlin or Scala"}},
		{"own words", "Experience with Java\n- Experience with beehive inspection", []string{"missing-required error Java", "missing-required warning beehive inspection"}},
		{"own words that are a wish", "Experience with Java\n- Experience with beehive inspection is a plus", []string{"missing-required error Java", "missing-preferred note beehive inspection"}},
		{"a degree", "Bachelor's degree in Geology, and work at sea", []string{"missing-required error Bachelor's Degree in Geology"}},
		{"a degree or experience", "Bachelor's degree in Geology or equivalent experience", []string{"missing-required warning Bachelor's Degree in Geology, or experience in its place,"}},
		{"a degree or experience behind a semicolon", "Bachelor's degree in Geology; equivalent experience will be considered", []string{"missing-required warning Bachelor's Degree in Geology, or experience in its place,"}},
		{"years in lieu of a degree", "Bachelor's degree in Geology (or 4 years of experience in lieu of degree)", []string{"missing-required warning Bachelor's Degree in Geology, or experience in its place,"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			resume := match.Text("resume", "Jordan Sample\n\nExperience\n\nClerk, Example Ltd, 2015 - 2022\n- "+otherWork+"\n")
			r := match.Compare(resume, match.Text("job", "Head of Department\n\nRequirements\n- "+c.job+"\n"))
			var got []string
			for _, f := range r.Findings {
				if f.Code == match.CodeMissingRequired || f.Code == match.CodeMissingPreferred {
					name, _, _ := strings.Cut(f.Message, " is ")
					got = append(got, fmt.Sprintf("%s %s %s", f.Code, f.Severity, name))
					if less := strings.Contains(f.Message, "less sure"); less != strings.Contains(name, "beehive") {
						t.Errorf("%q", f.Message)
					}
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("findings %q, want %q", got, c.want)
			}
			if n := r.Coverage.Required.Total + r.Coverage.Preferred.Total; n != len(c.want) {
				t.Errorf("coverage counts %d, the findings %d", n, len(c.want))
			}
		})
	}
}

// TestUndated: a resume without dates is told so once, however many demands of years the posting makes.
func TestUndated(t *testing.T) {
	r := match.Compare(match.Text("resume", "Jo Doe\n\nExperience\nIT Manager, Example Ltd\n- Ran the desk of the bank.\n"),
		match.Text("job", "IT Manager\n\nRequirements\n- 5 years of experience in networks\n- 3 years of experience in security\n"))
	n := 0
	for _, f := range r.Findings {
		if f.Code == match.CodeYears {
			n++
		}
	}
	if len(r.Years) != 2 || n != 1 {
		t.Errorf("%d demands of years, %d findings; want 2 and 1", len(r.Years), n)
	}
}

// TestNothingToFind: a resume that has all that is asked for, with measures, leaves nothing to find, and that is an empty list.
func TestNothingToFind(t *testing.T) {
	const skills = "Java, Python, Terraform, Kubernetes, Docker and PostgreSQL"
	resume := match.Text("resume", `Jordan Sample
jordan@example.com · +1 555 010 0199

Experience

Software Engineer, Example Ltd, 2015 - 2022
- Built 40 services in `+skills+` for 300 clerks
- Cut the cost of 12 harbors by 20% with `+skills+`
- Ran 14 machines on three sites for 900 readers of the daily paper, from the spring on
- Wrote 60 pages on tides, sails and knots for 25 pilots, who read them in two weeks
- Moved 220 lamps to the new hall in six days, with four clerks and two carts
- Led six clerks who answered 300 letters a day, up from 120
- Counted 4,000 sacks of grain in nine hours and found 31 missing
- Cut the wait at the gate from 40 minutes to 12
- Raised the share of letters answered in a day from 40% to 92%
- Drew 18 maps of the coast for 40 crews in the first year
- Sold 1,200 tickets in five days
- Taught 35 pilots to read the charts in eight weeks

Skills

`+skills+`

Education

Bachelor of Science in Computer Science, University of Example, 2014
ITIL Foundation, 2023
`)
	job := "Wanted\n\nRequirements\n- Experience with " + strings.ReplaceAll(strings.ReplaceAll(skills, ", ", "\n- "), " and ", "\n- ") + "\n"
	r := match.Compare(resume, match.Text("job", job))
	if r.Findings == nil || len(r.Findings) > 0 {
		t.Errorf("findings %#v", r.Findings)
	}
}

// TestCountAsCoverage: who goes through a report's keywords with their methods counts what the report counts, and finds listed
// only what its findings do.
func TestCountAsCoverage(t *testing.T) {
	r := match.Compare(match.Text("resume", "Jo Doe\n\nExperience\n\nIT Manager, Example Ltd, 2015 - 2022\n- Moved 40 services to Terraform\n\nSkills\n\nJava, PMP, Azure, Kubernetes\n"),
		match.Text("job", "IT Manager\n\nRequirements\n- Experience with Java, Kotlin or Scala\n- Deep knowledge of Terraform\n- You know Terraform or Pulumi\n"+
			"- AWS or Azure\n- PMP\n- Ansible\n\nPreferred\n- Kubernetes\n"))
	var required match.Met
	had := make(map[string]bool)
	var listed, found []string
	for i := range r.Keywords {
		k := &r.Keywords[i]
		if k.Need != match.Required {
			continue
		}
		if k.Counts() && k.FirstOfChoice(had) {
			required.Total++
			if k.Status != match.Missing {
				required.Met++
			}
		}
		if k.OnlyListed() {
			listed = append(listed, k.Keyword)
		}
		if k.Held() != (k.Kind == "certification") {
			t.Errorf("%s, a %s: held %v", k.Keyword, k.Kind, k.Held())
		}
	}
	for _, f := range r.Findings {
		if f.Code == match.CodeListedOnly {
			name, _, _ := strings.Cut(f.Message, " stands only in a list")
			found = append(found, name)
		}
	}
	if required != r.Coverage.Required || required != (match.Met{Met: 6, Total: 7}) {
		t.Errorf("counted %+v, coverage %+v", required, r.Coverage.Required)
	}
	if !slices.Equal(listed, found) || len(listed) != 2 {
		t.Errorf("listed %q, findings of %q", listed, found)
	}
}

// TestOtherTrade: a posting of which the resume shows hardly any tool, method, paper or field of work is told as one of another trade;
// competencies do not hide that, and few words of a trade tell nothing.
func TestOtherTrade(t *testing.T) {
	for _, c := range []struct {
		name, job, work string
		want            bool
	}{
		{"another trade", "Java\n- Kubernetes\n- Terraform\n- PostgreSQL\n- Ansible\n- CISSP\n- Leadership\n- Budget management", "Led the team and kept its budget", true},
		{"one of six", "Java\n- Kubernetes\n- Terraform\n- PostgreSQL\n- Ansible\n- CISSP", "Wrote Java services", true},
		{"two of six", "Java\n- Kubernetes\n- Terraform\n- PostgreSQL\n- Ansible\n- CISSP", "Wrote Java services on Kubernetes", false},
		{"one choice", "One of Java, Kubernetes, Terraform, PostgreSQL, Ansible, Scala", "Led the team and kept its budget", false},
		{"named, not required", "Leadership\n\nYour work\n- Mend Java services\n- Run Kubernetes and Terraform\n- Keep PostgreSQL and Ansible\n- Tune Apache Kafka and RabbitMQ\n- Watch it with Grafana and Nagios", "Led the team", true},
		{"some of what is named", "Leadership\n\nYour work\n- Mend Java services\n- Run Kubernetes and Terraform\n- Keep PostgreSQL and Ansible\n- Tune Apache Kafka and RabbitMQ\n- Watch it with Grafana and Nagios", "Wrote Java services on Kubernetes", false},
		{"competencies", "Leadership\n- Coaching\n- Mentoring\n- Budget management\n- Team building\n- Negotiation\n- Java", "Grew roses", false},
	} {
		resume := match.Text("resume", "Jordan Sample\n\nExperience\n\nClerk, Example Ltd, 2015 - 2022\n- "+c.work+"\n")
		r := match.Compare(resume, match.Text("job", "Head of Department\n\nRequirements\n- "+c.job+"\n"))
		if got := slices.ContainsFunc(r.Findings, func(f match.Finding) bool { return f.Code == match.CodeOtherTrade }); got != c.want {
			t.Errorf("%s: told %v, want %v", c.name, got, c.want)
		}
	}
}

// TestConditionKeyword: what is a condition on the person is no keyword to write into a resume; a clearance is one.
func TestConditionKeyword(t *testing.T) {
	r := match.Compare(match.Text("resume", "Jo Sample\n\nExperience\n\nClerk, Example Ltd, 2015 - 2022\n- Ran Java services\n"),
		match.Text("job", "Head of Department\n\nRequirements\n- US Citizenship\n- Secret clearance\n- Java\n"))
	for name, want := range map[string]match.Status{"US Citizenship": match.Unsure, "Secret Clearance": match.Missing} {
		if k := asked(r, name); k == nil || k.Status != want {
			t.Errorf("%s is %+v, want it %s", name, k, want)
		}
	}
}

// TestConditionFindings: what a posting asks of the person is told with its place, once.
func TestConditionFindings(t *testing.T) {
	r := match.Compare(match.Text("resume", "Jo Sample\n\nExperience\n\nClerk, Example Ltd, 2015 - 2022\n- Ran Java services\n"),
		match.Text("job", "Head of Department\n\nRequirements\n- Java\n- You must be eligible to work in Norway.\n\nAbout us\nYou must be eligible to work in Norway.\n"))
	var got []string
	for _, f := range r.Findings {
		if f.Code == match.CodeCondition {
			got = append(got, fmt.Sprintf("%s %d %s", f.Severity, f.Where.Line, f.Message))
		}
	}
	if want := []string{"note 5 the right to work: “You must be eligible to work in Norway.”"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
