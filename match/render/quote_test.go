package render

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestQuote: what shows a keyword is quoted with the words beside it in a statement; a list that has but the name needs no quote.
func TestQuote(t *testing.T) {
	const text = "Jo Sample\n\nExperience\n\nIT Manager, Acme Ltd, 2015 - 2019\n- Built a large\n  network of dealers (resellers) for pumps.\n\nSkills\nRust, Zig lang\n"
	statement := match.Achievement{}
	first, second := strings.Index(text, "Built"), strings.Index(text, "network of")
	statement.Span = match.Span{Start: first, End: first + len("Built a large"), Text: "Built a large"}
	statement.Rest = []match.Span{{Start: second, End: second + len("network of dealers (resellers) for pumps."), Text: "network of dealers (resellers) for pumps."}}
	r := &match.Report{Achievements: []match.Achievement{statement}}
	for _, c := range []struct{ words, name, want string }{
		{"network", "Networking", "“network of dealers”"},
		{"dealers", "Dealers", "“network of dealers (resellers) for”"},
		{"pumps", "Pumps", "“(resellers) for pumps”"},
		{"Built", "Building", "“Built a large”"},
		{"Rust", "Rust", ""},
		{"Zig lang", "Zig", "“Zig lang”"},
	} {
		at := strings.Index(text, c.words)
		e := match.Evidence{Span: match.Span{Start: at, End: at + len(c.words), Text: c.words}}
		if got := quote(r, c.name, e); got != c.want {
			t.Errorf("%s: %q, want %q", c.words, got, c.want)
		}
		if e.Document = "letter.txt"; quote(r, c.name, e) != "“"+c.words+"”" && quote(r, c.name, e) != "" {
			t.Errorf("%s of another document: %q", c.words, quote(r, c.name, e))
		}
	}
}

// TestListOfChoices: where an item has commas of its own, semicolons part the items.
func TestListOfChoices(t *testing.T) {
	for want, names := range map[string][]string{
		"Bash, NGINX": {"Bash", "NGINX"}, "RHEL, Rocky or Debian; Bash": {"RHEL, Rocky or Debian", "Bash"}, "Bash, RHEL or Debian": {"Bash", "RHEL or Debian"},
	} {
		if got := (&printer{}).list(names, 9); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
