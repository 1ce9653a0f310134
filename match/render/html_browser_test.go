package render_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// browse opens pages in Chromium with testdata/browser/check.mjs and returns what is wrong with them, a line each. The
// test is skipped where something for it is missing; testdata/browser/README.md says how to install it.
func browse(t *testing.T, pages ...string) []string {
	t.Helper()
	const hint = "; see testdata/browser/README.md"
	folder, chromium := os.Getenv("RESUMEMATCH_BROWSER"), os.Getenv("CHROMIUM")
	if folder == "" {
		t.Skip("skipped: RESUMEMATCH_BROWSER names no folder with playwright-core and axe-core" + hint)
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("skipped: no node" + hint)
	}
	if chromium == "" {
		chromium = "chromium"
	}
	if chromium, err = exec.LookPath(chromium); err != nil {
		t.Skip("skipped: no Chromium" + hint)
	}
	cmd := exec.Command(node, append([]string{"testdata/browser/check.mjs"}, pages...)...)
	cmd.Env = append(os.Environ(), "CHROMIUM="+chromium)
	var errors strings.Builder
	cmd.Stderr = &errors
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("check.mjs: %v\n%s%s", err, out, errors.String())
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	last := len(lines) - 1
	if want := "looked at " + fmt.Sprint(6*len(pages)) + " pages"; lines[last] != want {
		t.Fatalf("check.mjs ends with %q, want %q", lines[last], want)
	}
	return lines[:last]
}

func writePage(t *testing.T, name, page string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestHTMLInBrowser: reports stand in real Chromium: no violation of axe's rules in light and dark at 1200, 390 and 320
// pixels, no scrolling sideways, no request.
func TestHTMLInBrowser(t *testing.T) {
	m := match.New(nil)
	role, err := m.Role("IT director")
	if err != nil {
		t.Fatal(err)
	}
	pdf := opened(t, samples+"resume.pdf", samples+"job.txt")
	wide := match.Text(strings.Repeat("wide", 40)+".txt", "Experience\nIT Manager, Acme\n- Led "+strings.Repeat("Kubernetes", 40)+" for 12 suppliers\n- "+strings.Repeat("Azure/", 60)+"\n")
	pages := []string{
		writePage(t, "sample.html", htmlOf(t, pdf)),
		writePage(t, "tricky.html", htmlOf(t, tricky())),
		writePage(t, "role.html", htmlOf(t, &sample{pdf.resume, role.Document(), m.Match(m.Resume(pdf.resume), role)})),
		writePage(t, "wide.html", htmlOf(t, &sample{wide, wide, match.Compare(wide, wide)})),
		writePage(t, "nothing.html", htmlOf(t, &sample{report: &match.Report{}})),
	}
	for _, wrong := range browse(t, pages...) {
		t.Error(wrong)
	}
}

// TestBrowserCheckFinds: the check finds each fault of a page made for it.
func TestBrowserCheckFinds(t *testing.T) {
	const page = `<!DOCTYPE html><html><head><title>x</title></head><body style="background:#fff"><nav>x</nav><div style="width:2000px;color:#bbb">pale</div>
<img src="other.png"><a href="#nowhere">a</a><script>console.log("talks")</script></body></html>`
	found := strings.Join(browse(t, writePage(t, "bad.html", page)), "\n")
	for _, want := range []string{
		"scrolls sideways", "other.png", "leads to #nowhere", "console: talks", "color-contrast", "html-has-lang", "image-alt",
		"dark, 320 px: its ground is light", "shows no skip link", "does not lead to the report", "printed, it is", "contents and ink",
	} {
		if !strings.Contains(found, want) {
			t.Errorf("%q is not among\n%s", want, found)
		}
	}
}
