package quantity

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

var mark = regexp.MustCompile(`\{([a-z]+)\|([^}]*)\}`)

// TestLines holds Find to the hand-marked lines of testdata/lines.txt.
func TestLines(t *testing.T) {
	data, err := os.ReadFile("testdata/lines.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for no, line := range strings.Split(string(data), "\n") {
		if line == "" || strings.HasPrefix(line, "# ") {
			continue
		}
		n++
		text := mark.ReplaceAllString(line, "$2")
		if got := marked(text, Find(text)); got != line {
			t.Errorf("lines.txt:%d:\n got %s\nwant %s", no+1, got, line)
		}
	}
	if n < 400 {
		t.Errorf("lines.txt has %d lines, want at least 400", n)
	}
}

// marked writes text with the quantities marked as in lines.txt.
func marked(text string, qs []Quantity) string {
	var b strings.Builder
	at := 0
	for _, q := range qs {
		b.WriteString(text[at:q.Start] + "{" + string(q.Kind) + "|" + text[q.Start:q.End] + "}")
		at = q.End
	}
	b.WriteString(text[at:])
	return b.String()
}

func TestUnits(t *testing.T) {
	for _, c := range []struct{ text, unit string }{
		{"Led 12 engineers", "engineer"},
		{"Negotiated 23 vendor contracts", "contract"},
		{"Standardized 18 processes", "process"},
		{"Grew to 30 branches", "branch"},
		{"Wrote 12 policies", "policy"},
		{"Closed in 6 weeks", "week"},
		{"Team size: 40", "team"},
		{"Led 12 people", "person"},
		{"Saved $2M", ""},
	} {
		got := Find(c.text)
		if len(got) != 1 || got[0].Unit != c.unit {
			t.Errorf("Find(%q) = %+v, want one quantity with unit %q", c.text, got, c.unit)
		}
	}
}

func TestCounts(t *testing.T) {
	for word, want := range map[string]bool{"users": true, "engineers": true, "jenkins": false, "states": false, "": false} {
		if Counts(word) != want {
			t.Errorf("Counts(%q) is %v", word, !want)
		}
	}
}

// TestLexicon holds the embedded lexicon to its format; lexicon drops it when
// it does not parse.
func TestLexicon(t *testing.T) {
	lex, err := parseLexicon(lexiconFile)
	if err != nil {
		t.Fatal(err)
	}
	for w, e := range lex {
		if w != strings.ToLower(w) || strings.Contains(w, "-") {
			t.Errorf("%q can never be looked up: words are lower case without hyphens", w)
		}
		if e.flags&(isNumber|isScale) != 0 && e.value == 0 && w != "zero" && w != "nil" {
			t.Errorf("%q is a number word without a value", w)
		}
	}
	for _, bad := range []string{"nosuchclass: a", "number: ten=x", "unit: " + strings.Repeat("w", maxWord+1)} {
		if _, err := parseLexicon(bad); err == nil {
			t.Errorf("parseLexicon(%q) found no fault", bad)
		}
	}
}

// FuzzFind holds quantities to their contract: in order, not overlapping, inside
// the text, on character boundaries, the same each time, and none without a
// digit or a letter in it.
func FuzzFind(f *testing.F) {
	data, err := os.ReadFile("testdata/lines.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, line := range strings.Split(string(data), "\n") {
		f.Add(mark.ReplaceAllString(line, "$2"))
	}
	f.Add("$-5- to $ of of 12 of 13 (((9)")
	f.Add("from a 1 to 2 to 3,000,00 ₹1,12,12,12,12,000")
	f.Fuzz(func(t *testing.T, s string) {
		qs := Find(s)
		last := 0
		for _, q := range qs {
			if q.Start < last || q.End <= q.Start || q.End > len(s) {
				t.Fatalf("%+v out of order in %q", q, s)
			}
			if utf8.ValidString(s) && !utf8.ValidString(s[q.Start:q.End]) {
				t.Fatalf("%+v cuts a character in %q", q, s)
			}
			if strings.IndexFunc(s[q.Start:q.End], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
				t.Fatalf("%+v of %q measures nothing", q, s)
			}
			if q.Kind == "" || q.Vague != (q.Kind == Amount) {
				t.Fatalf("%+v: kind and Vague disagree", q)
			}
			last = q.End
		}
		if again := Find(s); !slices.Equal(qs, again) {
			t.Fatalf("%q: %v, then %v", s, qs, again)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	lines := []string{
		"Directed a capital plan of $12M for nine hospitals and finished the data center move 4 months early.",
		"Managed incident, problem and change processes for the enterprise service desk under ITIL v3.",
		"Raised first call resolution from 72% to 91% by cross-training a team of 14 analysts on Windows 10.",
	}
	n := 0
	for _, l := range lines {
		n += len(l)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, l := range lines {
			Find(l)
		}
	}
}

// BenchmarkFindLong shows that time grows with the length of the text alone.
func BenchmarkFindLong(b *testing.B) {
	s := strings.Repeat("from 5 to of 12 (3) team of 4, ", 4000)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Find(s)
	}
}

func TestBounds(t *testing.T) {
	for text, want := range map[string][2]float64{
		"team of 12": {12, 12}, "5-7 engineers": {5, 7}, "$2.5M": {2.5e6, 2.5e6}, "up to 2,400 staff": {2400, 2400}, "two hundred and fifty": {250, 250}, "$2-$3M": {2e6, 3e6}, "lamps": {0, 0},
	} {
		if low, high := Bounds(text); low != want[0] || high != want[1] {
			t.Errorf("%q: %v, %v", text, low, high)
		}
	}
}
