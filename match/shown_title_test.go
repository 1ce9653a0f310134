package match_test

import (
	"slices"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestTitlesOfITManagement: an IT manager by another title manages IT, and whoever manages something else at IT's side does not.
func TestTitlesOfITManagement(t *testing.T) {
	for title, want := range map[string]bool{
		"Manager, Infrastructure & Operations":    true,
		"Senior Infrastructure Manager":           true,
		"Manager of Information Systems":          true,
		"Manager, IT Operations":                  true,
		"Applications Manager":                    true,
		"Head, Information Technology & Security": true,
		"Director, Information Systems":           true,
		"Facilities Manager":                      false,
		"Manager, Sales Operations":               false,
		"Project Manager, IT":                     false,
		"Project Manager, Infrastructure":         false,
		"Product Manager, Applications":           false,
		"Infrastructure Manager Recruiter":        false,
		"Assistant to the Manager, IT Operations": false,
	} {
		r := match.Compare(match.Text("resume", "Jordan Sample\n\nExperience\n\n"+title+", Example Ltd, 2010 - 2020\n- Mended the lamps\n"), match.Text("job", "IT Manager\n\nRequirements\n- Mended boats\n"))
		i := slices.IndexFunc(r.Keywords, func(k match.Keyword) bool { return k.Keyword == "IT Management" })
		if i < 0 || (r.Keywords[i].Status == match.Matched) != want {
			t.Errorf("%s: %+v, want matched: %v", title, r.Keywords, want)
		}
	}
}
