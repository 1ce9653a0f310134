package match_test

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// Characters whose UTF-8 was read as Windows-1252 are read as they were meant in every format, and a warning says so;
// spans are offsets in the text as read.
func TestGarbled(t *testing.T) {
	const body = "IT manager, Acme, 2015 â€“ 2020"
	for format, file := range map[string]string{
		"text":     "Experience\n\n" + body + "\nâ€¢ Led the serversâ€™ migration for 3 sites in SÃ£o Paulo\n",
		"html":     "<html><body><h2>Experience</h2><p>" + body + "</p><ul><li>Led the serversâ€™ migration for 3 sites in S&Atilde;&pound;o Paulo</li></ul></body></html>",
		"markdown": "# Experience\n\n" + body + "\n\n- Led the serversâ€™ migration for 3 sites in SÃ£o Paulo\n\n**Skills**\n",
		"rtf":      `{\rtf1\ansi\ansicpg1252 Experience\par ` + strings.ReplaceAll(body, "â€“", `\'e2\'80\'93`) + `\par \'e2\'80\'a2 Led the servers\'e2\'80\'99 migration for 3 sites in S\'c3\'a3o Paulo\par}`,
	} {
		doc, err := match.Read("resume", strings.NewReader(file))
		if err != nil {
			t.Fatalf("%s: %v", format, err)
		}
		if doc.Format() != format {
			t.Errorf("%s is read as %s", format, doc.Format())
		}
		for _, want := range []string{"2015 – 2020", "Led the servers’ migration for 3 sites in São Paulo"} {
			if !strings.Contains(doc.Text(), want) {
				t.Errorf("%s: no %q in %q", format, want, doc.Text())
			}
		}
		codes := ""
		for _, w := range doc.Warnings() {
			codes += string(w.Code) + " "
			if !strings.Contains(w.Message, "characters are garbled, the first as \"â€“\"") || w.Severity != match.SeverityNote || w.Code.Explain() == "" {
				t.Errorf("%s: %s: %s", format, w.Code, w.Message)
			}
		}
		if !strings.HasSuffix(codes, "-garbled ") || strings.Count(codes, " ") != 1 {
			t.Errorf("%s: warnings %s", format, codes)
		}
		r := match.Compare(doc, match.Text("job", "IT manager\n\nRequirements\n- Server migration\n"))
		if len(r.Achievements) != 1 {
			t.Fatalf("%s: %d statements", format, len(r.Achievements))
		}
		if s := r.Achievements[0].Span; doc.Text()[s.Start:s.End] != s.Text || !strings.HasPrefix(s.Text, "Led the servers’") {
			t.Errorf("%s: %q stands at the span of %q", format, doc.Text()[s.Start:s.End], s.Text)
		}
	}
}

// A text that was read well has no such warning.
func TestNotGarbled(t *testing.T) {
	doc := match.Text("resume", "José Châtelain – naïve “café”, 5 €, À la carte™\n• Led 3 sites\n")
	if w := doc.Warnings(); len(w) != 0 {
		t.Errorf("%v", w)
	}
}
