package match_test

import (
	"fmt"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestYearsShown: for how long the dated roles show what the years are asked for in; the field that a number stands for is told as
// "years keyword", and nothing where no keyword tells the roles apart.
func TestYearsShown(t *testing.T) {
	const roles = "Developer, Example Ltd, Jan 2016 - Dec 2020\n- Wrote Kotlin services\n\nDeveloper, Other Ltd, Jan 2010 - Dec 2015\n- Wrote Scala services and led the team\n"
	for _, c := range []struct{ job, want string }{
		{"8 years of experience in Kotlin", "5 Kotlin, unsure"},
		{"4 years of experience in Kotlin", "5 Kotlin"},
		{"8 years of experience in Terraform", "0 Terraform, unsure"},
		{"8 years of experience in Kotlin and Scala", "5 Kotlin, unsure"},
		{"8 years of experience in Kotlin or Scala", "11 Kotlin"},
		{"8 years of harbor experience, you also know R", ""}, // which is no letter of "harbor"
		{"3 years of Zig experience", "0 Zig, unsure"},
		{"8 years of experience in leading teams", "6 Team Leadership, unsure"}, // neither title leads
		{"8 years of experience", ""},
		{"20 years of experience in Kotlin", "5 Kotlin, short"}, // too few in all
	} {
		resume := match.Text("resume", "Jordan Sample\n\nExperience\n\n"+roles+"\nSkills\nZig\n")
		r := match.Compare(resume, domainCase{job: c.job}.posting())
		got := ""
		if len(r.Years) == 1 && r.Years[0].Shown != "" {
			got = fmt.Sprintf("%g %s", r.Years[0].HaveShown, r.Years[0].Shown)
			if r.Years[0].Status != match.YearsMet {
				got += ", " + string(r.Years[0].Status)
			}
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q of %+v", c.job, got, c.want, r.Years)
		}
	}
}

// TestYearsLed: years of leading people of a trade are shown by roles that name the trade, too; a grade by none.
func TestYearsLed(t *testing.T) {
	const roles = "Harbor Manager, Example Ltd, Jan 2016 - Dec 2020\n- Led a team of 6 software engineers\n\nHarbor Manager, Other Ltd, Jan 2010 - Dec 2015\n- Led a team of pilots\n"
	for _, c := range []struct {
		job  string
		have float64
		want match.YearsStatus
	}{
		{"8 years of experience managing people", 11, match.YearsMet},
		{"4 years of experience managing people in an engineering team", 5, match.YearsMet},
		{"8 years of experience managing people in an engineering team", 5, match.YearsUnsure},
		{"2 years of management/supervision experience with network teams", 0, match.YearsUnsure},
		{"2 years of management experience with teams", 11, match.YearsMet},
		{"One (1) year of specialized experience at the next lower GS-grade", 0, match.YearsUnsure},
		{"2 years of experience in one of the following languages: Kotlin, Scala", 0, match.YearsUnsure},
	} {
		r := match.Compare(match.Text("resume", "Jordan Sample\n\nExperience\n\n"+roles), domainCase{job: c.job}.posting())
		if len(r.Years) != 1 || r.Years[0].HaveShown != c.have || r.Years[0].Status != c.want {
			t.Errorf("%q: %+v, want %g years, %s", c.job, r.Years, c.have, c.want)
		}
	}
	const alone = "Founder/Principal Consultant, Example Ltd, Jan 2010 - Dec 2020\n- Advised harbors on lamps\n"
	r := match.Compare(match.Text("resume", "Jordan Sample\n\nExperience\n\n"+alone), domainCase{job: "3 years of people management experience"}.posting())
	if len(r.Years) != 1 || r.Years[0].Met {
		t.Errorf("a founder is said to lead people: %+v", r.Years)
	}
}
