package match_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestPages: a posting copied with the whole page of a job board, or with the mail or the post of a network that it came in, asks for what it
// asks for alone.
func TestPages(t *testing.T) {
	var pages []string
	for _, dir := range []string{"pages", "mails"} {
		found, err := filepath.Glob("testdata/" + dir + "/*.txt")
		if err != nil || len(found) == 0 {
			t.Fatal("no", dir, err)
		}
		pages = append(pages, found...)
	}
	postings, err := filepath.Glob("testdata/quality/jd_txt/*.txt")
	if err != nil || len(postings) == 0 {
		t.Fatal("no postings", err)
	}
	m := match.New(nil)
	asked := func(text string) (title string, all []string) {
		job := m.Job(match.Text("job", text))
		for _, q := range job.Requirements() {
			all = append(all, fmt.Sprint(q.Keyword, " ", q.Need))
		}
		slices.Sort(all)
		return job.Title(), all
	}
	for _, p := range postings {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		head, body, _ := strings.Cut(strings.TrimSpace(string(text)), "\n")
		title, alone := asked(string(text))
		for _, page := range pages {
			frame, err := os.ReadFile(page)
			if err != nil {
				t.Fatal(err)
			}
			body := strings.TrimSpace(body)
			quoted := strings.ReplaceAll(body, "\n", "\n> ")
			got, within := asked(strings.NewReplacer("{title}", head, "{posting}", body, "{quoted}", quoted).Replace(string(frame)))
			if got != title {
				t.Errorf("%s in %s: the title is %q, want %q", filepath.Base(p), filepath.Base(page), got, title)
			}
			for _, q := range within {
				if !slices.Contains(alone, q) {
					t.Errorf("%s in %s: asks for %s besides", filepath.Base(p), filepath.Base(page), q)
				}
			}
			for _, q := range alone {
				if !slices.Contains(within, q) {
					t.Errorf("%s in %s: does not ask for %s", filepath.Base(p), filepath.Base(page), q)
				}
			}
		}
	}
}
