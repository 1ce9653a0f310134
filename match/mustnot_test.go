package match_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/internal/gold"
)

// mustNot is a line of testdata/mustnot.txt.
type mustNot struct {
	line    int
	phrases []string
	text    string
	reason  string
	broken  bool
}

func readMustNot(t *testing.T) []mustNot {
	const file = "testdata/mustnot.txt"
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []mustNot
	for i, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		m := mustNot{line: i + 1}
		line, m.broken = strings.CutPrefix(line, "?")
		fields := strings.Split(line, " | ")
		if len(fields) != 3 {
			t.Fatalf("%s:%d: %d fields, want phrases | sentences | reason", file, i+1, len(fields))
		}
		for _, p := range strings.Split(fields[0], ";") {
			m.phrases = append(m.phrases, strings.TrimSpace(p))
		}
		m.text, m.reason = fields[1], fields[2]
		out = append(out, m)
	}
	return out
}

// TestMustNot: no posting gives a keyword that it does not ask for.
func TestMustNot(t *testing.T) {
	lines := readMustNot(t)
	if len(lines) < 150 {
		t.Errorf("%d lines; false keywords once seen stay in the list", len(lines))
	}
	m := match.New(nil)
	for _, line := range lines {
		const head = "Head of Department\n\n"
		text := head + "Requirements\n- " + line.text + "\n"
		if strings.Contains(line.text, "¶") {
			text = strings.ReplaceAll(head+line.text+"\n", " ¶ ", "\n")
		}
		var wrong []string
		for _, q := range m.Job(match.Text("job", text)).Requirements() {
			for _, p := range line.phrases {
				if p == "*" || isPhrase(q, p) {
					wrong = append(wrong, fmt.Sprintf("line %d (%s): %q asks for %q (%q)", line.line, line.reason, line.text, q.Keyword, q.Names[0]))
				}
			}
		}
		switch {
		case line.broken && len(wrong) == 0:
			t.Errorf("line %d passes now: take off the mark: %q", line.line, line.text)
		case line.broken:
			t.Logf("known defect: %s", strings.Join(wrong, "; "))
		default:
			for _, w := range wrong {
				t.Error(w)
			}
		}
	}
}

// isPhrase reports whether the requirement is the phrase: by name, or by the same stems. The canonical name of a skill
// is compared as it is written, so that the certificate Security+ is not the field Security.
func isPhrase(q match.Requirement, phrase string) bool {
	if strings.EqualFold(q.Keyword, phrase) {
		return true
	}
	form := gold.NewForm(phrase)
	for _, name := range q.Names {
		other := gold.NewForm(name)
		if strings.EqualFold(name, phrase) && !q.Known || len(form) > 0 && len(form) == len(other) && gold.Agree(form, other) && !q.Known {
			return true
		}
	}
	return false
}
