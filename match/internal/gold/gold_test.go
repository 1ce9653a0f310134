package gold

import (
	"os"
	"testing"
)

// own is a posting made for the tests.
var own = Posting{Keywords: []Keyword{
	{Term: "Vendor Management", Surface: []string{"managing vendors"}, Imp: 3},
	{Term: "SQL", Surface: []string{"SQL"}, Imp: 2},
	{Term: "Budgets", Surface: []string{"budget"}, Imp: 2},
	{Term: "Travel", Surface: []string{"travel"}, Imp: 1},
}}

func TestCount(t *testing.T) {
	var c Count
	wrong, missed := c.Add(own, [][]string{{"vendors managed"}, {"SQL Server"}, {"travel"}, {"dog"}, {"management"}})
	if len(wrong) != 2 || wrong[0] != 3 || wrong[1] != 4 {
		t.Errorf("wrong: %v, want 3 (dog) and 4 (management: half of a label, but a word that means little)", wrong)
	}
	if len(missed) != 1 || missed[0] != 2 {
		t.Errorf("missed: %v, want 2 (Budgets)", missed)
	}
	p, r, _ := c.F1()
	if p != 0.5 || r != 2.0/3 || c.Core != 1 || c.CoreFound != 1 {
		t.Errorf("P %.3f R %.3f, core %d of %d; want 0.500, 0.667, 1 of 1", p, r, c.CoreFound, c.Core)
	}
}

func TestAgree(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"vendor management", "managed vendors", true},
		{"Disaster Recovery", "disaster recovery planning", true},
		{"security", "cloud security architecture review", false}, // less than half
		{"management", "vendor management", false},                // means nothing by itself
		{"Java", "JavaScript", false},
		{"C#", "C++", false},
	} {
		if got := Agree(NewForm(c.a), NewForm(c.b)); got != c.want {
			t.Errorf("%q and %q: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func TestOccurrences(t *testing.T) {
	got := Occurrences("Java, JavaScript; Java.", "Java")
	if len(got) != 2 || got[0] != [2]int{0, 4} || got[1] != [2]int{18, 22} {
		t.Errorf("%v", got)
	}
}

func TestNothing(t *testing.T) {
	all := Nothing()
	if len(all) != 6 {
		t.Fatalf("%d postings, want 6", len(all))
	}
	for _, p := range all {
		if len(p.Keywords) != 0 || p.Title == "" || len(p.Text) < 200 {
			t.Errorf("%q: %d keywords, %d bytes of text", p.Title, len(p.Keywords), len(p.Text))
		}
	}
}

// TestLabels holds that every label stands where labels.tsv says, and that no posting of ../shared/eval or
// ../shared/train is among them: those are for measuring.
func TestLabels(t *testing.T) {
	const shared = "../../../../shared"
	if _, err := os.Stat(shared); err != nil {
		t.Skip("no ../shared")
	}
	own, err := ReadLabels(shared + "/data/jobs_it_leadership.jsonl.gz")
	if err != nil {
		t.Fatal(err)
	}
	if len(own) < 200 {
		t.Errorf("%d labelled postings", len(own))
	}
	for _, p := range own {
		for _, dir := range []string{"train", "eval"} {
			if _, err := os.Stat(shared + "/" + dir + "/jd/" + p.ID + ".json"); err == nil {
				t.Errorf("posting %s is in %s", p.ID, dir)
			}
		}
		for _, k := range p.Keywords {
			if len(k.Surface) == 0 || k.Imp < 1 || k.Imp > 3 {
				t.Errorf("posting %s: %q has %d wordings and importance %d", p.ID, k.Term, len(k.Surface), k.Imp)
			}
		}
	}
}
