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
	if err != nil || strings.Contains(strings.ReplaceAll(string(data), `"score":null`, ""), `ed":null`) {
		t.Errorf("of empty reports: %s, %v", data, err)
	}
}

// TestDiffImplied: what became implied or ceased to be is told, whether it had been missing or met, and mirrored.
func TestDiffImplied(t *testing.T) {
	m := match.New(nil)
	job := m.Job(match.Text("job", "Gardener\n\nRequirements\n- Stakeholder management\n- Kubernetes\n"))
	of := func(work string) *match.Report {
		return m.Match(m.Resume(match.Text(work, "Jordan Sample\n\nExperience\n\nClerk, Example Ltd, 2015 - 2022\n- "+work+"\n")), job)
	}
	missing, implied, met := of("Kept the borders"), of("Did business analysis for the bakery"), of("Led stakeholder management of the mill")
	lists := func(d *match.Difference) string {
		return fmt.Sprintf("gained %d lost %d implied %d unimplied %d", len(d.Gained), len(d.Lost), len(d.Implied), len(d.Unimplied))
	}
	for _, c := range []struct {
		older, newer *match.Report
		want         string
	}{
		{missing, implied, "gained 0 lost 0 implied 1 unimplied 0"},
		{implied, missing, "gained 0 lost 0 implied 0 unimplied 1"},
		{implied, met, "gained 1 lost 0 implied 0 unimplied 1"},
		{met, implied, "gained 0 lost 1 implied 1 unimplied 0"},
		{missing, met, "gained 1 lost 0 implied 0 unimplied 0"},
		{implied, implied, "gained 0 lost 0 implied 0 unimplied 0"},
	} {
		d := c.newer.Diff(c.older)
		if got := lists(d); got != c.want {
			t.Errorf("from %q to %q: %s, want %s", c.older.Resume.Name, c.newer.Resume.Name, got, c.want)
		}
		for _, k := range append(d.Implied, d.Unimplied...) {
			if k.Status != match.Implied || len(k.InResume) == 0 {
				t.Errorf("%s is %s with %d places", k.Keyword, k.Status, len(k.InResume))
			}
		}
	}
}
