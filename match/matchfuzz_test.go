package match_test

import (
	"bytes"
	"testing"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match"
)

// FuzzCompare holds any two texts to what every report promises: no panic, spans inside the text and on whole
// characters that say what stands there, no list that is null, a score from 0 to 100, and the same bytes twice.
//
// Run it with -fuzzminimizetime 10x: the stems kept from one text to the next look like new ground, and without the
// bound all time goes into making such inputs small.
func FuzzCompare(f *testing.F) {
	f.Add(sampleResume, samplePosting)
	f.Add(samplePosting, sampleResume)
	f.Add("", "Agile")
	f.Add("- Led C++/C# at 40%\r\n•", "Requirements:\n• C# or C++ (Go a plus)\n5–7 years of experience\f\n")
	f.Add("\xff\xfe\x00", "Bachelor’s degree in Computer Science, MIS or a related field; or equivalent")
	f.Add("Müller\u2028\u00a0Köln 2015 – heute", "No PHP needed. such as Jira, Asana or Monday/\u200bTrello")
	f.Add("Jan 2015 - Dec 9999\n- 1,000,000,000,000 users", "99999999999999999999+ years of experience in in in")
	f.Add("Experience\n\nQuay Ltd\nVP of Lamps 2019-2022\nHead of Engineering 2016-2019\n- Lit 40 lamps\n", "5 years of engineering leadership")
	f.Add("Experience\n\nLamp Keeper, Acme, 2019 - 2021\n\n- Of all the lamps of the tower, moved most to glass\n- Of note\n- Of which I\n", "Lamps")
	f.Fuzz(func(t *testing.T, resume, job string) {
		if len(resume)+len(job) > 8<<10 {
			return // more text finds nothing new and is slow
		}
		a, b := match.Text("resume", resume), match.Text("job", job)
		r := match.Compare(a, b)
		checkReport(t, r, a.Text(), b.Text())
		if utf8.ValidString(resume) && !bytes.ContainsAny([]byte(resume), "\r") && len(a.Text()) > len(resume) {
			t.Errorf("the text grew from %d to %d bytes", len(resume), len(a.Text()))
		}
		if again := match.Text("resume", a.Text()); again.Text() != a.Text() {
			t.Errorf("the text of a text is another: %q, %q", a.Text(), again.Text())
		}
		if one, two := reportJSON(t, r), reportJSON(t, match.Compare(a, b)); !bytes.Equal(one, two) {
			t.Errorf("two reports of the same texts:\n%s\n%s", one, two)
		}
	})
}
