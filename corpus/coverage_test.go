package corpus

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCoverageOfTraining measures how many of the labelled keywords that count
// (importance 2 and 3) equal a name after stemming, by their term or by one of
// the posting's wordings. The corpus was drawn from the same postings, so the
// figure says that nothing was lost, not how well unseen postings are covered.
func TestCoverageOfTraining(t *testing.T) {
	files, _ := filepath.Glob("../../shared/train/jd/*.json")
	if len(files) == 0 {
		t.Skip("no ../shared/train beside the project")
	}
	known := map[string]bool{}
	for _, s := range Default().Skills() {
		for _, n := range s.Names {
			known[strings.Join(stems(n.Text), " ")] = true
		}
	}
	total, covered := 0, 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var job struct {
			Keywords []struct {
				Term    string
				Surface []string
				Imp     int
			}
		}
		if err := json.Unmarshal(data, &job); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, k := range job.Keywords {
			if k.Imp < 2 {
				continue
			}
			total++
			for _, wording := range append(k.Surface, k.Term) {
				if known[strings.Join(stems(wording), " ")] {
					covered++
					break
				}
			}
		}
	}
	share := float64(covered) / float64(total)
	t.Logf("%d of %d keywords that count in %d postings: %.3f", covered, total, len(files), share)
	if share < 0.90 {
		t.Errorf("covered %.3f of the training keywords, want 0.90 or more", share)
	}
}
