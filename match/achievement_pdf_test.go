package match

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/outline"
)

// TestVerdictsFromPDF: the verdicts of a resume read from PDF are those of its known text.
func TestVerdictsFromPDF(t *testing.T) {
	dir := filepath.Join("..", "..", "shared", "pdf", "generated")
	data, err := os.ReadFile(filepath.Join(dir, "truth.json"))
	if err != nil {
		t.Skip("no generated resumes in ../shared/pdf")
	}
	var truth map[string][][][2]any // name → blocks → lines of kind and text
	if err := json.Unmarshal(data, &truth); err != nil {
		t.Fatal(err)
	}
	names := make([]string, 0, len(truth))
	for n := range truth {
		names = append(names, n)
	}
	sort.Strings(names)
	equal, all, extra := 0, 0, 0
	for _, n := range names {
		var b strings.Builder
		for _, block := range truth[n] {
			for _, line := range block {
				switch line[0] {
				case "h":
					fmt.Fprintf(&b, "\n%v\n", line[1])
				case "b":
					fmt.Fprintf(&b, "- %v\n", line[1])
				default:
					fmt.Fprintf(&b, "%v\n", line[1])
				}
			}
		}
		want := verdictsByText(Text(n, b.String()))
		d, err := Open(filepath.Join(dir, n+".pdf"))
		if err != nil {
			t.Fatal(err)
		}
		got := verdictsByText(d)
		for key, v := range want {
			all++
			if got[key] == v {
				equal++
			}
		}
		for key := range got {
			if want[key] == "" {
				extra++
			}
		}
	}
	t.Logf("equal %d of %d, %d more", equal, all, extra)
	if float64(equal) < 0.98*float64(all) || float64(extra) > 0.02*float64(all) {
		t.Errorf("verdicts from PDF equal those from text in %d of %d statements, with %d more; want 98 %%", equal, all, extra)
	}
}

// verdictsByText returns the verdict of each statement by its letters and digits.
func verdictsByText(d *Document) map[string]Verdict {
	out := make(map[string]Verdict)
	for _, s := range outline.Read(d.text, d.lines).Statements {
		key := strings.Map(func(r rune) rune {
			if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
				return r
			}
			return -1
		}, strings.ToLower(s.Text))
		out[key] = judge(d, s).Verdict
	}
	return out
}
