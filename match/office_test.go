package match

import (
	"strings"
	"testing"
)

// TestOpenRole: a role held to this day lasts to the month that the file was changed in, when the file says it: there is
// no clock here. Without it the years stay open.
func TestOpenRole(t *testing.T) {
	m := defaultMatcher()
	job := m.Job(Text("job", "IT Manager\n\nRequirements\n- 5+ years of experience in IT\n"))
	for _, c := range []struct {
		info string
		have float64
		met  bool
	}{
		{`{\info{\revtim\yr2022\mo6\dy3}}`, 7.3, true},
		{`{\info{\revtim\yr2022\mo77\dy3}}`, 0, false},
		{``, 0, false},
	} {
		d, err := Read("resume.rtf", strings.NewReader(`{\rtf1\ansi`+c.info+`\pard Experience\par IT Manager, Acme, 03/2015 - Present\par Led a team of 9 in Leeds.\par}`))
		if err != nil {
			t.Fatal(err)
		}
		years := m.Match(m.Resume(d), job).Years
		if len(years) != 1 || years[0].Have != c.have || years[0].Met != c.met || !years[0].Open {
			t.Errorf("%s: %+v, want %.1f years, met %v", c.info, years, c.have, c.met)
		}
	}
}
