package token

import (
	"slices"
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Led C++, C# and .NET teams", "Led C++ C# and .NET teams"},
		{"Go-to person, Node.js; ASP.NET", "Go to person Node.js ASP.NET"},
		{"R&D budget of $2,500,000.50 (10+ sites)", "R&D budget of 2,500,000.50 10 sites"},
		{"CI/CD, TCP/IP and PL/SQL", "CI CD TCP IP and PL SQL"},
		{"the department.Develop budgets", "the department Develop budgets"},
		{"a bachelor’s degree; U.S. citizen", "a bachelor’s degree U.S citizen"},
		{"1, 2,000 and 3,4", "1 2,000 and 3 4"},
		{"A+ certified, grade C+", "A+ certified grade C+"},
		{"CoachingÂ and RoutersÂ\u00a0Â Âge", "Coaching and Routers Âge"},
		{"CompTIA Security+, Network+ or 5+", "CompTIA Security+ Network+ or 5"},
		{"Vue.Js and Node.JS", "Vue.Js and Node.JS"},
		{"Learning & Development", "Learning & Development"},
		{"\u2b55\ufe0f Skills \u27a1\ufe0f and cafe\u0301", "Skills and cafe\u0301"},
		{"PM² and 40 m²", "PM² and 40 m"},
		{"", ""},
	}
	var s Stemmer
	for _, test := range tests {
		var got []string
		for _, w := range s.Words(nil, test.text, 0, len(test.text)) {
			got = append(got, w.Text)
		}
		if g := strings.Join(got, " "); g != test.want {
			t.Errorf("%q: got %q, want %q", test.text, g, test.want)
		}
	}
}

func TestGaps(t *testing.T) {
	var s Stemmer
	text := "cross-functional CI/CD, risk & audit; on - off: 1:1s. U.S. rules® 4\tLamps – Associate, Pier – Associate Keeper"
	want := []Gap{Break, Hyphen, Space, Slash, Comma, Space, Space, Break, Break, Break, Hyphen, Break, Space, Space, Comma, Space, Comma, Break, Space}
	for i, w := range s.Words(nil, text, 0, len(text)) {
		if w.Gap != want[i] {
			t.Errorf("%q: gap %d, want %d", w.Text, w.Gap, want[i])
		}
	}
}

// Words of one line have the same stem.
func TestStem(t *testing.T) {
	var s Stemmer
	for _, same := range []string{
		"manage managed managing manages", "vendor vendors Vendor vendor's vendors’", "APIs API api", "KPIs KPI", "VMs VM",
		"organisation organization Organizations", "organisational organizational", "optimise optimize optimising", "analyse analyze", "centre center centres", "programme program programs",
		"modelling modeling", "behaviour behavior", "virtualisation virtualization", "led lead leading", "management mgmt Mgmt mgt", "oversaw oversee overseeing",
	} {
		words := strings.Fields(same)
		for _, w := range words[1:] {
			if s.Stem(w) != s.Stem(words[0]) {
				t.Errorf("%s: %q, %s: %q", words[0], s.Stem(words[0]), w, s.Stem(w))
			}
		}
	}
	for _, differ := range [][2]string{{"AWS", "aw"}, {"IT", "its"}, {"Java", "JavaScript"}} {
		if s.Stem(differ[0]) == s.Stem(differ[1]) {
			t.Errorf("%s and %s share the stem %q", differ[0], differ[1], s.Stem(differ[0]))
		}
	}
}

// Words are in order, inside the text, and not empty.
func FuzzWords(f *testing.F) {
	f.Add("C++ R&D .net 1,000 a’b")
	f.Fuzz(func(t *testing.T, text string) {
		var s Stemmer
		at := 0
		for _, w := range s.Words(nil, text, 0, len(text)) {
			if w.Start < at || w.End <= w.Start || w.End > len(text) || text[w.Start:w.End] != w.Text {
				t.Fatalf("%+v after %d in %q", w, at, text)
			}
			at = w.End
		}
	})
}

func BenchmarkWords(b *testing.B) {
	text := strings.Repeat("Managed vendors, budgets and a CI/CD programme for C++ and .NET teams in three data centres. ", 40)
	var s Stemmer
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	words := make([]Word, 0, 1024)
	for b.Loop() {
		words = s.Words(words[:0], text, 0, len(text))
	}
}

// A word has the number of its stem, whether it was met before the stem got it or not.
func TestNumber(t *testing.T) {
	var s Stemmer
	numbers := func() (out []int32) {
		for _, w := range s.Words(nil, "Managed managing vendors", 0, 24) {
			out = append(out, w.Number)
		}
		return out
	}
	if got := numbers(); !slices.Equal(got, []int32{0, 0, 0}) {
		t.Errorf("%d, and no stem has a number", got)
	}
	n := s.Number(s.Stem("manage"))
	if got := numbers(); n == 0 || !slices.Equal(got, []int32{n, n, 0}) {
		t.Errorf("%d where the stem has %d", got, n)
	}
	if again := s.Number(s.Stem("manages")); again != n {
		t.Errorf("the stem got %d and %d", n, again)
	}
}
