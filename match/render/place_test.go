package render_test

import (
	"io"
	"strings"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/internal/cputime"
	"github.com/resumematch/resumematch/match/render"
)

// TestPlacesInFile: what is said of a line is true of the file; where the text has other lines or columns, only the file is named.
func TestPlacesInFile(t *testing.T) {
	const want = "line=3,col=3,endColumn=13,"
	for posting, here := range map[string]string{
		"IT Manager\nRequirements:\n- Kubernetes\n":                want,
		"IT Manager\r\nRequirements:\r\n- Kubernetes\r\n":          want,
		"IT Manager<br>\nRequirements:<br>\n- Kubernetes\n":        "",
		"IT Manager<br>Apply now<br>Requirements:\n- Kubernetes\n": "",
		"IT Manager\vof all\nRequirements:\n- Kubernetes\n":        "",
		"IT\u00adManager\nRequirements:\n- Kubernetes\n":           "",
		"# IT Manager\n\n## Requirements\n\n- **Kubernetes**\n":    "",
	} {
		job, err := match.Read("job", strings.NewReader(posting))
		if err != nil {
			t.Fatal(err)
		}
		s := &sample{match.Text("resume", "Jo Sample\n"), job, nil}
		s.report = match.Compare(s.resume, job)
		var lacks string
		for _, line := range strings.Split(githubText(t, s), "\n") {
			if strings.Contains(line, "::Kubernetes is required") {
				lacks = line
			}
		}
		if !strings.HasPrefix(lacks, "::error file=job,"+here+"title=") {
			t.Errorf("%q: %q, want the place %q", posting, lacks, here)
		}
		for _, p := range regions(t, sarifText(t, s, s.sources())) {
			if p.ArtifactLocation.URI == "job" && p.Region != nil && here == "" {
				t.Errorf("%q: the region %+v", posting, *p.Region)
			}
		}
	}
}

func githubText(t testing.TB, s *sample) string {
	t.Helper()
	var b strings.Builder
	if err := render.GitHub(&b, s.report, s.sources()); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestPlacesGrowth: the time for a posting that is one line grows with its length. Eight times the text and the findings may
// take 32 times as long: a square takes 64, and other processes cost the cache.
func TestPlacesGrowth(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for name, write := range map[string]func(io.Writer, *match.Report, render.Sources) error{"sarif": render.SARIF, "github": render.GitHub} {
		best := func(size int) time.Duration {
			s := oneLine(size)
			least := time.Hour
			for range 3 {
				least = min(least, cputime.Of(func() {
					if err := write(io.Discard, s.report, s.sources()); err != nil {
						t.Error(err)
					}
				}))
			}
			return least
		}
		const small = 16 << 10
		if a, b := best(small), best(8*small); b > 32*a && b > 200*time.Millisecond {
			t.Errorf("%s: %v for %d kB, %v for %d kB", name, a, small>>10, b, small>>7)
		}
	}
}

func BenchmarkSARIFOneLine(b *testing.B) {
	s := oneLine(64 << 10)
	b.SetBytes(64 << 10)
	b.ReportAllocs()
	for b.Loop() {
		if err := render.SARIF(io.Discard, s.report, s.sources()); err != nil {
			b.Fatal(err)
		}
	}
}

// oneLine is a posting that is one line of so many bytes, of which the resume lacks each word, the last first.
func oneLine(size int) *sample {
	const word = "Lämp, "
	job := match.Text("job.txt", strings.Repeat(word, size/len(word)))
	r := &match.Report{}
	for start := len(job.Text()) - len(word); start >= 0; start -= len(word) {
		where := match.Span{Start: start, End: start + len(word) - 2, Page: 1, Line: 1, Text: word[:len(word)-2]}
		r.Findings = append(r.Findings, match.Finding{Code: match.CodeMissingRequired, Severity: match.SeverityError, Message: "Lamp is required", Where: &where})
	}
	return &sample{match.Text("resume.txt", "Jo Sample\n"), job, r}
}

// TestRolesInOrder: statements worth a number stand by role in the order of the resume, whatever they are worth, and what stands
// in no role behind them.
func TestRolesInOrder(t *testing.T) {
	job, err := match.Read("job", strings.NewReader("IT Manager\nRequirements:\n- Kubernetes\n"))
	if err != nil {
		t.Fatal(err)
	}
	resume := match.Text("resume", "Jo Sample\n\nSummary\n- Led the move of lamp servers to the harbor.\n\nExperience\n\n"+
		"Lamp Keeper, North Hall, 2018 - 2024\n- Kept the lamps of the hall.\n\n"+
		"IT Manager, South Hall, 2010 - 2017\n- Led the migration of lamp servers to Kubernetes.\n- Supervised the staff of the hall.\n")
	report := text(t, match.Compare(resume, job), render.TextOptions{All: true, Width: 120})
	at := -1
	for _, want := range []string{"Worth a number", "Kept the lamps", "the migration of lamp", "the move of lamp"} {
		next := strings.Index(report, want)
		if next <= at {
			t.Errorf("%q stands at %d, not behind %d:\n%s", want, next, at, report)
		}
		at = next
	}
}
