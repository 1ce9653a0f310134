package wording

import (
	"slices"
	"strings"
	"testing"
)

func TestSplit(t *testing.T) {
	for text, want := range map[string]string{
		"Led the client's cross-functional team": "led the client cross-functional team",
		"C#, C++/.NET – 24/7":                    "c# ,c++ .net -24 /7",
		"Lamps: (two) for the café’s hall":       "lamps (two )for the café hall",
		"":                                       "",
	} {
		var got []string
		for _, w := range Split(text) {
			low := w.Low
			if w.Before != 0 {
				low = string(w.Before) + low
			}
			got = append(got, low)
			if !strings.HasPrefix(strings.ToLower(text[w.Start:w.End]), w.Low) {
				t.Errorf("%q stands at %q", w.Low, text[w.Start:w.End])
			}
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%q: %q, want %q", text, g, want)
		}
	}
}

// TestLead: the verb that a line opens with, and at which word.
func TestLead(t *testing.T) {
	for text, want := range map[string]struct {
		base string
		at   int
	}{
		"Led the desk of the bank":              {"lead", 0},
		"Successfully moved all lamps":          {"move", 1},
		"I have been leading the desk":          {"lead", 3},
		"In 2015, took over the lab":            {"take", 2},
		"Cost control: renegotiated all leases": {"renegotiate", 2},
		"Test the images of the desk":           {"test", 0},
		"Test plan reviews":                     {"", 0},
		"Wibbled the new wing":                  {"wibbled", 0},
		"Budgeting and forecasting":             {"", 0},
		"Head of the desk":                      {"", 0},
	} {
		if l := Split(text).Lead(); l.Verb.Base != want.base || l.At != want.at {
			t.Errorf("%q: %q at word %d, want %q at %d", text, l.Verb.Base, l.At, want.base, want.at)
		}
	}
}

func TestTitled(t *testing.T) {
	for text, want := range map[string]bool{"Head of the Desk, Hull": true, "Led the desk": false, "24 Lamps for Halls": true} {
		if got := Split(text).Titled(); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestEntries(t *testing.T) {
	got := Entries("# a comment\n\n  desk: lamp\n#\nhall: key \n")
	want := []Entry{{3, "desk: lamp"}, {5, "hall: key"}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
