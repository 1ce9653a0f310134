package match_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestAddition: who adds a missing keyword to a role meets it, loses nothing by it, and the score does not fall.
func TestAddition(t *testing.T) {
	files, err := filepath.Glob("testdata/golden/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	m, tried := match.New(nil), 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, a := archive(string(text))
		job := m.Job(match.Text("job", a["job"]))
		before := m.Match(m.Resume(match.Text("resume", a["resume"])), job)
		if len(before.Achievements) == 0 || before.Score == nil {
			continue
		}
		status := make(map[string]match.Status)
		for _, k := range before.Keywords {
			status[k.Keyword] = k.Status
		}
		lines := strings.Split(a["resume"], "\n")
		at := before.Achievements[0].Span.Line - 1
		for _, k := range before.Keywords {
			if k.Status != match.Missing || k.Held() {
				continue
			}
			tried++
			more := strings.Join(lines[:at], "\n") + "\n- Worked with " + k.Keyword + " for the northern branch\n" + strings.Join(lines[at:], "\n")
			after := m.Match(m.Resume(match.Text("resume", more)), job)
			if *after.Score < *before.Score {
				t.Errorf("%s: with %q the score falls from %.1f to %.1f", file, k.Keyword, *before.Score, *after.Score)
			}
			for _, o := range after.Keywords {
				if o.Keyword == k.Keyword && o.Status != match.Matched || status[o.Keyword] == match.Matched && o.Status != match.Matched {
					t.Errorf("%s: with %q added, %q is %s", file, k.Keyword, o.Keyword, o.Status)
				}
			}
		}
	}
	if tried < 20 {
		t.Errorf("only %d keywords of the golden files are missing", tried)
	}
}
