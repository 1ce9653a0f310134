package match

import (
	"strings"
	"testing"
)

func TestBlanks(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Raised revenue by [Number]% in [Time period].", "[Number] [Time period]"},
		{"Cut cost by XX% and saved $XM, $XX,XXX and £XXX", "XX% $XM $XX,XXX £XXX"},
		{"Led [insert team size] people", "[insert team size]"},
		{"Lorem ipsum dolor", "Lorem ipsum"},
		{"[EMAIL] | [NAME] | a paper [3] | [sic] | [review of] the lamps", ""},
		{"Mac OS X, XXI century, XML, X-ray, 802.1X, iPhone X 5%, UX%", ""},
		{"an open [bracket", ""},
	} {
		var got []string
		for _, p := range blanks(c.text) {
			got = append(got, c.text[p.start:p.end])
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q: %q, want %q", c.text, s, c.want)
		}
	}
}

// TestBlankTold: a blank is told once for the resume, with its line, and asked for in its statement.
func TestBlankTold(t *testing.T) {
	m := New(nil)
	resume := m.Resume(Text("r", inRole+"- Raised revenue by [Number]% a year.\n- Ran [program] for the bank.\n"))
	report := m.Match(resume, m.Job(Text("j", "Requirements\n- Experience with SAP\n")))
	told := 0
	for _, f := range report.Findings {
		if f.Code == codeBlank {
			told++
			if f.Where.Line != 7 || !strings.Contains(f.Message, "one of 2; others on line 8") {
				t.Errorf("line %d: %s", f.Where.Line, f.Message)
			}
		}
	}
	if told != 1 || !strings.Contains(report.Achievements[0].Question, "“[Number]”") {
		t.Errorf("told %d times; asked %q", told, report.Achievements[0].Question)
	}
}
