package match_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

var update = flag.Bool("update", false, "write the reports and figures under testdata anew; then read what changed")

// TestGolden compares whole reports with reviewed ones. A case is a .txtar file: why it is there, resume, job, report.
// What a report gets wrong today stands in it too; a change of the report is reviewed like code.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/golden/*.txtar")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d cases: %v", len(files), err)
	}
	m := match.New(nil)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			why, parts := archive(string(data))
			resume, job := parts["resume"], parts["job"]
			if why == "" || resume == "" || job == "" {
				t.Fatal("want a comment that says why, a resume and a job")
			}
			r := m.Compare(match.Text("resume", resume), match.Text("job", job))
			checkReport(t, r, match.Text("", resume).Text(), match.Text("", job).Text())
			got := goldenForm(r)
			if got == parts["report"] {
				return
			}
			if *update {
				whole := why + "-- resume --\n" + resume + "-- job --\n" + job + "-- report --\n" + got
				if err := os.WriteFile(file, []byte(whole), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			t.Errorf("%s: the report differs (go test ./match -run TestGolden -update writes it anew):\n%s", file, lineDiff(parts["report"], got))
		})
	}
}

// archive reads the txtar form: a comment, then files, each under a line "-- NAME --".
func archive(text string) (comment string, files map[string]string) {
	files = make(map[string]string)
	name := ""
	for line := range strings.Lines(text) {
		if head, ok := strings.CutPrefix(line, "-- "); ok && strings.HasSuffix(head, " --\n") {
			name = strings.TrimSuffix(head, " --\n")
			continue
		}
		files[name] += line
	}
	return files[""], files
}

// goldenForm writes the parts of a report that a reader judges, a line each.
func goldenForm(r *match.Report) string {
	var b strings.Builder
	score := "none"
	if r.Score != nil {
		score = fmt.Sprint(*r.Score)
	}
	c := r.Coverage
	fmt.Fprintf(&b, "title %q, role %q\n", r.Job.Title, r.Job.Role)
	fmt.Fprintf(&b, "score %s: required %d of %d, preferred %d of %d, mentioned %d of %d\n", score,
		c.Required.Met, c.Required.Total, c.Preferred.Met, c.Preferred.Total, c.Mentioned.Met, c.Mentioned.Total)
	for _, k := range r.Keywords {
		known := ""
		if !k.Known {
			known = ", unknown"
		}
		fmt.Fprintf(&b, "%s %s: %s (%s%s), job:%d %q", k.Need, k.Status, k.Keyword, k.Kind, known, k.InJob[0].Line, k.Names[0])
		if len(k.AnyOf) > 0 {
			fmt.Fprintf(&b, ", or %s", strings.Join(k.AnyOf, ", "))
		}
		if len(k.InResume) > 0 {
			e := k.InResume[0]
			fmt.Fprintf(&b, ", resume:%d %s %q", e.Line, e.Grade, e.Text)
			if e.ImpliedBy != "" {
				fmt.Fprintf(&b, " by %s", e.Basis())
			}
		}
		b.WriteByte('\n')
	}
	for _, y := range r.Years {
		fmt.Fprintf(&b, "years job:%d: %s %d of %q, has %v\n", y.InJob.Line, y.Need, y.Asked, y.Of, y.Have)
	}
	for _, i := range r.Job.Ignored {
		fmt.Fprintf(&b, "ignored job:%d-%d: %s\n", i.FirstLine, i.LastLine, i.Why)
	}
	fmt.Fprintf(&b, "statements: %d of %d with a measure\n", r.Resume.Quantified, r.Resume.Statements)
	for _, a := range r.Achievements {
		fmt.Fprintf(&b, "resume:%d %s: %s", a.Span.Line, a.Verdict, a.Text)
		for _, q := range a.Quantities {
			fmt.Fprintf(&b, " [%s %s]", q.Kind, q.Text)
		}
		b.WriteByte('\n')
	}
	for _, f := range r.Findings {
		if f.Code == match.CodeMissingRequired || f.Code == match.CodeMissingPreferred || f.Code == match.CodeUnquantified {
			continue // they follow from the lines above
		}
		fmt.Fprintf(&b, "%s: %s\n", f.Severity, f.Code)
	}
	return b.String()
}

// lineDiff shows the lines that stand in one of two texts only.
func lineDiff(want, got string) string {
	count := make(map[string]int)
	for _, line := range strings.Split(got, "\n") {
		count[line]++
	}
	var gone []string
	for _, line := range strings.Split(want, "\n") {
		if count[line]--; count[line] < 0 {
			gone = append(gone, "- "+line)
		}
	}
	for _, line := range strings.Split(got, "\n") {
		if count[line] > 0 {
			count[line]--
			gone = append(gone, "+ "+line)
		}
	}
	return strings.Join(gone, "\n")
}
