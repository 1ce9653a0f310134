package render_test

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
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
