package mention

import (
	"slices"
	"sort"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/token"
)

const skills = `Access Control | technical
Agile | method
Change Management | leadership
Data Center; Data Centre | technical
Data Management | technical
=?Go; Golang | tool | ~ golang backend language
Java | tool
JavaScript | tool
Microsoft Access; =?Access | tool | ~ database office excel
=PM; Project Management | leadership
=R | tool
Scrum | method | > Agile
SQL | tool
SQL Server; Microsoft SQL Server | tool
Vendor Management; Supplier Management | leadership
`

func index(t testing.TB) (*Index, *token.Stemmer) {
	lines := strings.Split(strings.TrimSpace(skills), "\n")
	key := func(s string) string {
		name, _, _ := strings.Cut(strings.TrimLeft(s, "=?"), " | ")
		name, _, _ = strings.Cut(name, ";")
		return strings.ToLower(name)
	}
	sort.Slice(lines, func(i, j int) bool { return key(lines[i]) < key(lines[j]) })
	c, err := corpus.Load(fstest.MapFS{"skills/test.txt": {Data: []byte(strings.Join(lines, "\n") + "\n")}})
	if err != nil {
		t.Fatal(err)
	}
	s := &token.Stemmer{}
	return New(c, s), s
}

func TestFind(t *testing.T) {
	tests := []struct{ text, want string }{
		{"vendor management, managed vendors, management of third-party vendors", "Vendor Management, Vendor Management, Vendor Management"},
		{"Managed the supplier and the caterer", "Vendor Management"},
		{"managed the data center", "Data Center"},
		{"managing change in a data-driven firm", "Change Management"},
		{"Microsoft SQL Servers", "SQL Server, SQL Server, SQL"},
		{"JavaScript", "JavaScript"},
		{"Java, Go and R", "Java, Go, R"},
		{"going forward, a go-to person; Go to market", ""},
		{"red flags, R&D", ""},
		{"Go services in the backend", "Go"},
		{"built it w/ Access", "Microsoft Access"},
		{"led the Access review", ""},
		{"access to the building", ""},
		{"Excel and Access", "Microsoft Access"},
		{"access control", "Access Control"},
		{"the pm met a PM", "PM"},
		{"PMs meet", "PM"},
		{"Managed. Vendors came.", ""},
		{"manage vendors, caterers", "Vendor Management"},
		{"management and vendors", ""},
		{"change slips for all managed crews", ""},
		{"vendor desks managing lunches", ""},
		{"vendors managed from afar", "Vendor Management"},
	}
	x, s := index(t)
	for _, test := range tests {
		words := s.Words(nil, test.text, 0, len(test.text))
		var got []string
		for _, m := range x.Find(words) {
			got = append(got, x.Skills[m.Skill].Name)
		}
		if g := strings.Join(got, ", "); g != test.want {
			t.Errorf("%q: got %q, want %q", test.text, g, test.want)
		}
	}
}

// TestNarrowing: the object of a loose name may narrow a noun behind.
func TestNarrowing(t *testing.T) {
	tests := []struct {
		text string
		want bool
	}{
		{"managed various vendor bazaars", true},
		{"managed two vendors", false},
		{"managed one vendor relationship", false},
		{"managed the vendor with care", false},
		{"managed the vendor closely", false},
	}
	x, s := index(t)
	for _, test := range tests {
		if got := x.Find(s.Words(nil, test.text, 0, len(test.text))); len(got) != 1 || !got[0].Loose || got[0].Narrowing != test.want {
			t.Errorf("%q: got %+v", test.text, got)
		}
	}
}

func TestAncestors(t *testing.T) {
	x, _ := index(t)
	agile, _ := x.Number("Agile")
	scrum, _ := x.Number("Scrum")
	above, below := x.Ancestors(scrum), x.Ancestors(agile)
	if above[0] != scrum || !slices.Contains(above, agile) || below[0] != agile || slices.Contains(below, scrum) {
		t.Errorf("Scrum, %d, is of %v; Agile, %d, of %v", scrum, above, agile, below)
	}
}

func FuzzFind(f *testing.F) {
	x, s := index(f)
	f.Add("management of the vendors, Go/R")
	f.Fuzz(func(t *testing.T, text string) {
		words := s.Words(nil, text, 0, len(text))
		for _, m := range x.Find(words) {
			if m.First < 0 || m.End <= m.First || m.End > len(words) {
				t.Fatalf("%+v of %d words", m, len(words))
			}
		}
	})
}

// TestCases: a name is found however it is capitalised, but for those that ask for their own case. Acronyms that are words in small
// letters, and the plural of acronyms, "VPNs", must be seen to be such.
func TestCases(t *testing.T) {
	s := &token.Stemmer{}
	x := New(corpus.Default(), s)
	title := func(name string) string {
		words := strings.Fields(strings.ToLower(name))
		for i, w := range words {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
		return strings.Join(words, " ")
	}
	for i := range x.Skills {
		for _, name := range x.Skills[i].Names {
			if name.Exact || name.Ambiguous {
				continue
			}
			texts := []string{name.Text}
			if !slices.ContainsFunc(s.Words(nil, name.Text, 0, len(name.Text)), func(w token.Word) bool {
				return ordinary.Has(w.Text) || w.Caps() && strings.HasSuffix(w.Text, "s")
			}) {
				texts = append(texts, strings.ToLower(name.Text), strings.ToUpper(name.Text), title(name.Text))
			}
			for _, text := range texts {
				words := s.Words(nil, text, 0, len(text))
				if got := x.Find(words); !slices.ContainsFunc(got, func(m Mention) bool { return m.Skill == int32(i) }) {
					t.Errorf("%q (%s) is not found as %q", name.Text, x.Skills[i].Name, text)
				}
			}
		}
	}
}
