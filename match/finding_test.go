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
