package mojibake

import "testing"

func TestLeft(t *testing.T) {
	for _, c := range []struct {
		text    string
		count   int
		first   string
		at      int
		without string
	}{
		{"Lamps ï¼ Hull , Yorkshire", 1, "ï¼", 6, "Lamps, Hull, Yorkshire"},
		{"Keeper of lampsÂ", 1, "Â", 15, "Keeper of lamps"},
		{"Lamps Â and sails ï¼", 2, "Â", 6, "Lamps and sails"},
		{"CHÂTEAU, Âge, naïve", 0, "", -1, "CHÂTEAU, Âge, naïve"},
		{"Lamps Ltd", 0, "", -1, "Lamps Ltd"},
	} {
		found, at := Left(c.text)
		if found.Count != c.count || found.First != c.first || at != c.at {
			t.Errorf("%q: %+v at %d", c.text, found, at)
		}
		if got := Without(c.text); got != c.without {
			t.Errorf("%q: %q, want %q", c.text, got, c.without)
		}
	}
}
