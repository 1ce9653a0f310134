package match_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// What is wrong with the posting itself?
func ExampleMatcher_Lint() {
	m := match.New(nil)
	job := m.Job(match.Text("posting", "Junior IT Manager\n\nYou lead a team of 5.\n\nRequirements\n- 8 years of experience in IT management required\n"))
	for _, f := range m.Lint(job) {
		fmt.Println(f.Code, "-", f.Message)
	}
	// Output: contradiction - 8 years are asked for, and the title is Junior IT Manager
}

func TestLint(t *testing.T) {
	const sound = "IT Manager\n\nYou lead a team of 12.\n\nRequirements\n- PMP and vendor management\n- 5 years of experience in IT operations\n"
	m := match.New(nil)
	for _, c := range []struct {
		name, text string
		want       []match.Code
	}{
		{"sound", sound, nil},
		{"no size", strings.Replace(sound, " of 12", "", 1), []match.Code{"no-scope"}},
		{"a budget is a size", strings.Replace(sound, "a team of 12", "a budget of $3M", 1), nil},
		{"both needs", sound + "\nPreferred\n- PMP\n", []match.Code{"contradiction"}},
		{"a field may be both", sound + "\nPreferred\n- Vendor management in a hospital\n", nil},
		{"two numbers of years", sound + "- 10 years of experience in IT operations\n", []match.Code{"contradiction"}},
		{"three numbers of years", sound + strings.Repeat("- 10 years of experience in IT operations\n- 9 years of experience in IT operations\n", 3), []match.Code{"contradiction", "contradiction"}},
		{"no part that asks", strings.Repeat("We need a CIO. ", 9), []match.Code{"no-scope", "no-title"}},
		{"a title and no part that asks", "CIO\n\nWe need a CIO.\n", []match.Code{"no-scope"}},
		{"much of the company", "IT Manager\n\nYou lead a team of 12.\n\nRequirements\n- PMP\n\nBenefits\n" + strings.Repeat("- Health insurance, dental insurance and a pension plan\n", 9), []match.Code{"boilerplate"}},
	} {
		var got []match.Code
		for _, f := range m.Lint(m.Job(match.Text("job", c.text))) {
			got = append(got, f.Code)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
