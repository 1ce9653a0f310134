package phrase

import (
	"fmt"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/token"
)

func words(st *token.Stemmer, s string) []token.Word { return st.Words(nil, s, 0, len(s)) }

func set(st *token.Stemmer, names ...string) *Set {
	s := New(st)
	for i, n := range names {
		var stems []string
		for _, w := range words(st, n) {
			stems = append(stems, w.Stem)
		}
		s.Add(stems, int32(i))
	}
	return s
}

func TestAll(t *testing.T) {
	var st token.Stemmer
	names := []string{"SQL", "SQL Server", "Microsoft SQL Server", "CI/CD", "cross-functional team", "Server", "vendor management"}
	tests := []struct{ text, want string }{
		{"Microsoft SQL Servers", "Microsoft SQL Server@0-3 SQL@1-2 SQL Server@1-3 Server@2-3"},
		{"SQL, Server", "SQL@0-1 Server@1-2"},
		{"CI-CD and CI/CD; CI, CD", "CI/CD@0-2 CI/CD@3-5"},
		{"cross functional teams", "cross-functional team@0-3"},
		{"management of vendors", ""},
		{"", ""},
	}
	s := set(&st, names...)
	for _, test := range tests {
		var got []string
		for m := range s.All(words(&st, test.text)) {
			got = append(got, fmt.Sprintf("%s@%d-%d", names[m.Value], m.First, m.End))
		}
		if g := strings.Join(got, " "); g != test.want {
			t.Errorf("%q: got %s, want %s", test.text, g, test.want)
		}
	}
}

// Every phrase put in is found in its own text.
func FuzzAll(f *testing.F) {
	f.Add("a b", "x a b a")
	f.Fuzz(func(t *testing.T, name, text string) {
		var st token.Stemmer
		s := set(&st, name)
		n := len(words(&st, name))
		for m := range s.All(words(&st, text)) {
			if m.End-m.First != n {
				t.Fatalf("%+v for a phrase of %d words", m, n)
			}
		}
	})
}

func TestOf(t *testing.T) {
	var st token.Stemmer
	s := set(&st, "risk", "risk register", "Risk Registers", "audit")
	for text, want := range map[string]string{"risk registers": "[1 2]", "risk": "[0]", "risk, register": "[]", "the risk": "[]", "register": "[]", "risk register audit": "[]"} {
		if got := fmt.Sprint(s.Of(words(&st, text))); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestListed: a phrase that holds a comma is found with it, and with one more before the last of its list; others do not reach over one.
func TestListed(t *testing.T) {
	var st token.Stemmer
	s := New(&st)
	s.Add([]string{"hull", Comma, "mast", "and", "sail"}, 0)
	s.Add([]string{"hull", Comma, "mast", Comma, "sail"}, 1)
	s.Add([]string{"mast", "and", "sail"}, 2)
	for text, want := range map[string]string{
		"hull, mast and sail":  "0@0-4 2@1-4",
		"hull, mast, and sail": "0@0-4",
		"hull, mast, sail":     "1@0-3",
		"hull mast and sail":   "2@1-4",
		"hull, mast. And sail": "",
		"mast, and sail":       "",
	} {
		got := ""
		for m := range s.All(words(&st, text)) {
			got += fmt.Sprintf(" %d@%d-%d", m.Value, m.First, m.End)
		}
		if got = strings.TrimSpace(got); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestOverCommas(t *testing.T) {
	var st token.Stemmer
	s := set(&st, "dental vision")
	for _, over := range []bool{false, true} {
		s.OverCommas = over
		found := 0
		for range s.All(words(&st, "dental, vision; dental. Vision")) {
			found++
		}
		if found > 0 != over {
			t.Errorf("over commas %t: %d found", over, found)
		}
	}
}
