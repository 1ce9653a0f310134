package match_test

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestSameInAllFormats: one resume as text, PDF, DOCX, ODT, RTF, HTML and Markdown, written by LibreOffice and by
// pandoc, has the same keywords, statements and verdicts for every posting. testdata/formats/README.md says how the
// files were made.
func TestSameInAllFormats(t *testing.T) {
	m := match.New(nil)
	var jobs []*match.Job
	for _, path := range glob(t, "testdata/quality/jd_txt/*.txt") {
		jobs = append(jobs, m.Job(open(t, path)))
	}
	for _, name := range [...]string{"director", "security"} {
		text := open(t, "testdata/quality/resume_txt/"+name+".txt")
		want, matched, statements := says(m, text, jobs)
		if matched < 10 || statements < 10 {
			t.Fatalf("%s: %d keywords met and %d statements: too few to compare", name, matched, statements)
		}
		for _, format := range [...]string{"pdf", "docx", "odt", "rtf", "html", "md"} {
			t.Run(name+"."+format, func(t *testing.T) {
				d := open(t, "testdata/formats/"+name+"."+format)
				if f := d.Format(); f != format && !(format == "md" && f == "markdown") {
					t.Errorf("read as %s", f)
				}
				got, _, _ := says(m, d, jobs)
				for _, line := range slices.Sorted(maps.Keys(want)) {
					if got[line] != want[line] {
						t.Errorf("%d times, %d in the text: %s", got[line], want[line], line)
					}
				}
				for _, line := range slices.Sorted(maps.Keys(got)) {
					if want[line] == 0 {
						t.Errorf("not in the text: %s", line)
					}
				}
			})
		}
	}
}

// says returns what the reports of the resume say, each thing with how often, and how many keywords are met and
// statements found.
func says(m *match.Matcher, d *match.Document, jobs []*match.Job) (lines map[string]int, matched, statements int) {
	resume := m.Resume(d)
	lines = make(map[string]int)
	for i, job := range jobs {
		r := m.Match(resume, job)
		for _, k := range r.Keywords {
			lines[fmt.Sprintf("posting %d: %s is %s", i, k.Keyword, k.Status)]++
			if k.Status == match.Matched {
				matched++
			}
		}
		if i > 0 {
			continue // the statements are the same whatever the posting
		}
		for _, a := range r.Achievements {
			lines[fmt.Sprintf("%s: %s", a.Verdict, strings.Join(strings.Fields(a.Text), " "))]++
			statements++
		}
	}
	return lines, matched, statements
}

func open(t *testing.T, path string) *match.Document {
	t.Helper()
	d, err := match.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: no file, %v", pattern, err)
	}
	return paths
}
