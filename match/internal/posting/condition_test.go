package posting

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// TestConditions: what a posting asks of the person is found wherever it stands; what the employer does, or a text says of everybody,
// is no condition.
func TestConditions(t *testing.T) {
	r := NewReader(&token.Stemmer{})
	for _, c := range []struct{ text, want string }{
		{"You must be eligible to work in Norway.", "the right to work"},
		{"We cannot offer visa sponsorship for this post.", "the right to work"},
		{"Applicants have to be legally authorised to work on the islands.", "the right to work"},
		{"Only U.S. citizens can be cleared for the harbor.", "citizenship"},
		{"You must live in Hull or nearby.", "the place"},
		{"This is no remote post, no remote work is possible.", "the place"},
		{"Ability to travel to the lighthouses once a month", "travel"},
		{"A valid driver's license", "a driving licence"},
		{"Letters without a stamp will not be considered.", "how to apply"},
		{"The harbor participates in E-Verify to confirm that you are authorized to work.", ""},
		{"We comply with all laws on work authorization.", ""},
		{"We hire regardless of citizenship or age.", ""},
		{"We must live our values every day.", ""},
		{"You plan the travel of our guests.", ""},
	} {
		text := "About us\n" + c.text + "\n"
		var kinds []string
		for _, found := range r.Conditions(r.Read(text, textline.Parse(text))) {
			kinds = append(kinds, found.Kind)
		}
		if got := strings.Join(kinds, ","); got != c.want {
			t.Errorf("%q: conditions %q, want %q", c.text, got, c.want)
		}
	}
}
