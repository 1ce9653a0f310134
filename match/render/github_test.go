package render_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

func sarifText(t testing.TB, s *sample, sources render.Sources) string {
	t.Helper()
	var b bytes.Buffer
	if err := render.SARIF(&b, s.report, sources); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A workflowCommand is a line as GitHub's runner takes it apart.
type workflowCommand struct {
	name       string
	properties map[string]string
	data       string
}

// readCommand reads a line as the runner does: the name up to a space or "::", properties parted by commas, the data
// behind the next "::"; escapes are undone last.
func readCommand(t testing.TB, line string) workflowCommand {
	t.Helper()
	rest, ok := strings.CutPrefix(line, "::")
	head, data, ok2 := strings.Cut(rest, "::")
	if !ok || !ok2 {
		t.Fatalf("no command: %q", line)
	}
	c := workflowCommand{properties: make(map[string]string), data: strings.NewReplacer("%0D", "\r", "%0A", "\n", "%25", "%").Replace(data)}
	name, properties, _ := strings.Cut(head, " ")
	c.name = name
	for _, p := range strings.Split(properties, ",") {
		key, value, ok := strings.Cut(p, "=")
		if !ok {
			t.Fatalf("no property: %q in %q", p, line)
		}
		c.properties[key] = strings.NewReplacer("%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",", "%25", "%").Replace(value)
	}
	return c
}

// FuzzGitHub: what the runner reads back is what was meant, whatever the names and texts hold.
func FuzzGitHub(f *testing.F) {
	f.Add("a,b:c%2C::d.txt", "100%: a, b\r\n::error::x%0A")
	f.Add("résumé=1.txt", "::")
	f.Fuzz(func(t *testing.T, name, text string) {
		s := tricky()
		for i := range s.report.Findings {
			s.report.Findings[i].Message = text
		}
		s.report.Resume.Warnings, s.report.Job.Warnings = nil, nil
		sources := s.sources()
		sources.ResumeFile = name
		var b bytes.Buffer
		if err := render.GitHub(&b, s.report, sources); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
		if len(lines) != len(s.report.Findings)+1 || strings.Contains(b.String(), "\r") {
			t.Fatalf("%d findings became %q", len(s.report.Findings), b.String())
		}
		for i, f := range s.report.Findings {
			c := readCommand(t, lines[i+1])
			if !strings.HasPrefix(c.data, text) || c.properties["title"] != string(f.Code) {
				t.Errorf("%q became %+v", text, c)
			}
			if file := c.properties["file"]; file != name && file != s.job.Name() {
				t.Errorf("%q became the file %q", name, file)
			}
		}
	})
}

func TestGitHubLevels(t *testing.T) {
	want := map[match.Severity]string{match.SeverityError: "error", match.SeverityWarning: "warning", match.SeverityNote: "notice"}
	s := tricky()
	lines := strings.Split(rendered(t, "tricky.github", s), "\n")
	for i, f := range s.report.Findings {
		if c := readCommand(t, lines[i+1]); c.name != want[f.Severity] {
			t.Errorf("%s is the command %s", f.Severity, c.name)
		}
	}
}

// TestGitHubWithoutFiles: standard input and roles are no files to annotate.
func TestGitHubWithoutFiles(t *testing.T) {
	s := tricky()
	var b bytes.Buffer
	if err := render.GitHub(&b, s.report, render.Sources{Resume: s.resume, Job: s.job}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "file=") || strings.Contains(b.String(), "line=") {
		t.Error(b.String())
	}
}
