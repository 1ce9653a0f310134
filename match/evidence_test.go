package match_test

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestBestEvidence: of several places that show a keyword, which is told first.
func TestBestEvidence(t *testing.T) {
	for _, c := range []struct{ name, job, resume, want string }{
		{"the degree asked for", "Bachelor's degree", studied("MBA, University of Hull, 2014\nBachelor of Arts: History, University of Hull, 2009"), "Bachelor of Arts: History"},
		{"a higher one where there is no other", "Bachelor's degree", studied("MBA, University of Hull, 2014"), "MBA"},
		{"not what others study", "Master's degree", studied("Master of Arts: History, University of Hull, 2009") + "\nExperience\n\nGardener, 2010 - 2014\n- Showed Master's students the pier\n", "Master of Arts: History"},
		{"not who others are", "Project management", "Experience\n\nGardener, 2010 - 2014\n- Wrote to project managers of the quay\n- Did the project management of a pier\n", "project management"},
		{"whom one led", "Team leadership", "Experience\n\nGardener, 2010 - 2014\n- Led a team of engineers\n- Known for team leadership\n", "Led a team"},
	} {
		d := domainCase{job: c.job, resume: c.resume}
		k := asked(match.Compare(d.history(), d.posting()), c.job)
		if k == nil || len(k.InResume) == 0 || !strings.HasPrefix(k.InResume[0].Text, c.want) {
			t.Errorf("%s: told first: %+v, want %q", c.name, k, c.want)
		}
	}
}
