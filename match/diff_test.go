package match_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// What did the new version of the resume gain?
func ExampleReport_Diff() {
	m := match.New(nil)
	job := m.Job(match.Text("posting", examplePosting))
	older := m.Match(m.Resume(match.Text("old", exampleResume)), job)
	newer := m.Match(m.Resume(match.Text("new", exampleResume+"- Tested disaster recovery twice a year\n")), job)
	d := newer.Diff(older)
	for _, k := range d.Gained {
		fmt.Println("gained", k.Keyword)
	}
	fmt.Println("lost", len(d.Lost))
	// Output:
	// gained Disaster Recovery
	// lost 0
}

// TestDiffMirrors: what one direction gains, the other loses.
func TestDiffMirrors(t *testing.T) {
	m := match.New(nil)
	job := m.Job(match.Text("job", examplePosting))
	a := m.Match(m.Resume(match.Text("a", exampleResume)), job)
	b := m.Match(m.Resume(match.Text("b", "Jane Doe\n\nExperience\n\nIT Manager, Acme, 2016 - 2022\n- Tested disaster recovery of 40 servers\n\nSkills\n\nCISSP, vendor management, Azure, Jira, Linux\n")), job)
	there, back := b.Diff(a), a.Diff(b)
	names := func(ks []match.Keyword) string {
		var out []string
		for _, k := range ks {
			out = append(out, k.Keyword)
		}
		return strings.Join(out, ", ")
	}
	if g, l := names(there.Gained), names(back.Lost); g != l || g == "" {
		t.Errorf("gained %s, lost the other way %s", g, l)
	}
	if g, l := names(there.Lost), names(back.Gained); g != l || g == "" {
		t.Errorf("lost %s, gained the other way %s", g, l)
	}
	if g, l := names(there.Weaker), names(back.Stronger); g != l || g == "" {
		t.Errorf("weaker %s, stronger the other way %s", g, l)
	}
	if *there.Score != -*back.Score {
		t.Errorf("score %g and %g", *there.Score, *back.Score)
	}
	if len(there.Measured) != 1 || len(there.Dropped) != 2 {
		t.Errorf("%d measures more, %d fewer; want 1 and 2", len(there.Measured), len(there.Dropped))
	}
	data, err := json.Marshal((&match.Report{}).Diff(&match.Report{}))
	if err != nil || strings.Contains(strings.ReplaceAll(string(data), `"score":null`, ""), `ned":null`) {
		t.Errorf("of empty reports: %s, %v", data, err)
	}
}
