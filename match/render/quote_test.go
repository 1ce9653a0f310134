package render

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestQuote: what shows a keyword is quoted with the words beside it in a statement; a list that has but the name needs no quote.
func TestQuote(t *testing.T) {
	const text = "Jo Sample\n\nExperience\n\nIT Manager, Acme Ltd, 2015 - 2019\n- Built a large\n  network of dealers (resellers) for pumps.\n\nSkills\nRust, Zig lang\nGood at managing works of the lamps of the northern harbor and bringing many crews together\n"
	statement := match.Achievement{}
	first, second := strings.Index(text, "Built"), strings.Index(text, "network of")
	statement.Span = match.Span{Start: first, End: first + len("Built a large"), Text: "Built a large"}
	statement.Rest = []match.Span{{Start: second, End: second + len("network of dealers (resellers) for pumps."), Text: "network of dealers (resellers) for pumps."}}
	r := &match.Report{Achievements: []match.Achievement{statement}}
	for _, c := range []struct{ words, name, want string }{
		{"network", "Networking", "“network of dealers (resellers)”"},
		{"dealers", "Dealers", "“network of dealers (resellers) for pumps”"},
		{"pumps", "Pumps", "“(resellers) for pumps”"},
		{"Built", "Building", "“Built a large”"},
		{"Rust", "Rust", ""},
		{"Zig lang", "Zig", "“Zig lang”"},
		{"managing works of the lamps of the northern harbor and bringing many crews together", "Teams", "“managing works of … many crews together”"},
	} {
		at := strings.Index(text, c.words)
		e := match.Evidence{Span: match.Span{Start: at, End: at + len(c.words), Text: c.words}}
		if got := quote(r, c.name, e); got != c.want {
			t.Errorf("%s: %q, want %q", c.words, got, c.want)
		}
		if e.Document = "letter.txt"; quote(r, c.name, e) != "“"+c.words+"”" && len(c.words) <= shortQuote && quote(r, c.name, e) != "" {
			t.Errorf("%s of another document: %q", c.words, quote(r, c.name, e))
		}
	}
}

// TestAround: a quote finishes the phrase that it begins, holds all that shows the keyword, and stops where the clause does.
func TestAround(t *testing.T) {
	for _, c := range []struct{ text, words, want string }{
		{"Led crews in full life cycle sail making", "Led crews", "Led crews in full life cycle sail making"},
		{"Was the crew lead on an award winning lamp", "crew lead", "Was the crew lead on an award winning lamp"},
		{"Led the effort to replace lamps across the harbor", "Led", "Led the effort to replace lamps"},
		{"Mended lamps, guided crews to the quay, and sailed", "guided crews", "guided crews to the quay,"},
		{"Sewed sails; managed lamps, ropes and tar", "managed", "managed lamps,"},
		{"Drew the plan for four harbor halls Painted boats", "plan", "Drew the plan for four harbor halls"},
		{"Lit harbors with lamps, which burn oil", "lamps", "harbors with lamps,"},
		{"and tested lamps (oil, gas", "tested", "tested lamps"},
		{"Built lamps - sails and ropes", "lamps", "Built lamps"},
		{"Was responsible for managing the northern harbor lighting works and bringing the crews together for tests",
			"managing the northern harbor lighting works and bringing the crews", "managing the northern … bringing the crews"},
		{"Put lamps on the harbor boat, building of four quays", "building", "building of four quays"},
		{"Mended sails, lamps, ropes", "lamps", "Mended sails, lamps, ropes"},
		{"Was responsible for lighting northern harbors by careful overseeing of crews", "lighting northern harbors", "responsible for lighting northern harbors"},
	} {
		at := strings.Index(c.text, c.words)
		if got := around(c.text, at, at+len(c.words)); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
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
