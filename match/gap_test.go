package match

import (
	"strings"
	"testing"
	"time"
)

func TestGap(t *testing.T) {
	for _, c := range []struct{ name, roles, want string }{
		{"two years", "Mar 2018 - Present; Jan 2010 - Feb 2016", "March 2016 to February 2018"},
		{"the longest of two", "Jan 2020 - Present; Jan 2016 - Jan 2017; Jan 2012 - Jan 2014", "February 2017 to December 2019"},
		{"under a year", "Mar 2018 - Present; Jan 2010 - Jun 2017", ""},
		{"years may touch", "2018 - Present; 2010 - 2017", ""},
		{"years with a gap", "2018 - Present; 2010 - 2016", "January 2017 to December 2017"},
		{"covered by another", "Mar 2018 - Present; Jan 2010 - Feb 2016; Jan 2015 - Jan 2018", ""},
		{"long ago", "Mar 2018 - Present; Jan 2004 - Feb 2018; Jan 1998 - Feb 2001", ""},
		{"fifteen months before the second-latest", "Mar 2018 - Present; Jan 2014 - Feb 2018; Jan 2010 - Sep 2012", ""},
		{"sixteen months before the second-latest", "Mar 2018 - Present; Jan 2014 - Feb 2018; Jan 2010 - Aug 2012", "September 2012 to December 2013"},
		{"more than ten years before the end of the latest", "Mar 2008 - Dec 2019; Jan 2001 - Feb 2005", "the latest role ended in December 2019; if you have worked since, add it"},
		{"ended, and before it a gap", "Mar 2018 - Dec 2019; Jan 2010 - Feb 2016", "March 2016 to February 2018"},
		{"the latest is held to this day, and stands below", "Mar 2008 - Dec 2019; Jan 2004 - Present", ""},
		{"one role", "Mar 2018 - Present", ""},
	} {
		text := "Jo Doe\n\nExperience\n\n"
		for dates := range strings.SplitSeq(c.roles, "; ") {
			text += "IT Manager, Example Ltd\n" + dates + "\n- Led the desk of the bank.\n\n"
		}
		var got string
		for _, f := range New(nil).Resume(Text("r", text)).notes {
			if f.Code == codeGap {
				got = f.Message
			}
		}
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestNothingSince: where the day is given, years since the latest role are told, and no gap before it.
func TestNothingSince(t *testing.T) {
	for dates, want := range map[string]string{
		"Mar 2012 - Feb 2020": "the latest role ended in February 2020; say what came since", "Mar 2012 - Present": "", "Mar 2012 - Feb 2025": "",
	} {
		m := New(&Options{Today: time.Date(2025, 11, 3, 0, 0, 0, 0, time.UTC)})
		var got string
		for _, f := range m.Resume(Text("r", "Jo Doe\n\nExperience\n\nIT Manager, Example Ltd\n"+dates+"\n- Led the desk of the bank.\n")).notes {
			if f.Code == codeGap {
				got = f.Message
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", dates, got, want)
		}
	}
}

// TestEnded: where no day is given, the latest role has ended as far as is known: by the date of the file, or by the document alone, unless
// that names a later date.
func TestEnded(t *testing.T) {
	for _, c := range []struct {
		name, dates, more string
		modified          int
		want              string
	}{
		{"by the document alone", "Mar 2012 - Feb 2020", "", 0, "the latest role ended in February 2020; if you have worked since, add it"},
		{"as the document has it", "2012 - 2020", "", 0, "the latest role ended in 2020; if you have worked since, add it"},
		{"a later date", "Mar 2012 - Feb 2020", "Certificates\n\nITIL, June 2020\n", 0, ""},
		{"held to this day", "Mar 2012 - Present", "", 0, ""},
		{"a file of the same year", "Mar 2012 - Feb 2020", "", 2020*12 + 11, ""},
		{"a file of later years", "Mar 2012 - Feb 2020", "", 2024*12 + 3, "the latest role ended in February 2020, and the file is of March 2024; if you have worked since, add it"},
	} {
		doc := Text("r", "Jo Doe\n\nExperience\n\nIT Manager, Example Ltd\n"+c.dates+"\n- Led the desk of the bank.\n\n"+c.more)
		doc.modified = c.modified
		var got string
		for _, f := range New(nil).Resume(doc).notes {
			if f.Code == codeGap {
				got = f.Message
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// What is wrong with a role is told of the role, and not of its copy.
func TestRoleFaults(t *testing.T) {
	backwards := strings.Replace(pasted, "2008 - 2010", "Mar 2010 - Feb 2008", 1)
	for _, c := range []struct{ name, resume, want string }{
		{"sound", soundResume, ""},
		{"without dates", strings.Replace(soundResume, "Education\n", "Team Lead\nGamma Ltd\n- Led a crew of 4\n\nEducation\n", 1), "Team Lead, Gamma Ltd has no dates"},
		{"a project's title", strings.Replace(soundResume, "Education\n", "Lead Engineer for the Lamp Simulator\n- Led a crew of 4\n\nEducation\n", 1), ""},
		{"nothing said of the present one", strings.NewReplacer("- Led a team of 9 in two data centers\n", "", "- Cut cost by 20%", "- Cut cost by 20%\n- Led a crew of 4").Replace(soundResume),
			"IT Director, Acme is held to this day, and has no statement of work"},
		{"nothing said of one that ended", strings.NewReplacer("- Led a team of 9 in two data centers\n", "", "- Cut cost by 20%", "- Cut cost by 20%\n- Led a crew of 4", "Present", "2019").Replace(soundResume), ""},
		{"ends before it begins, and stands twice", soundResume + backwards + "Work History\n" + backwards, "Clerk, Gamma, March 2010 - February 2008 ends before it begins"},
	} {
		var got []string
		for _, f := range Compare(Text("resume", c.resume), Text("job", "IT Director\n\nRequirements\n- ITIL\n")).Findings {
			if f.Code == CodeDates {
				got = append(got, f.Message)
			}
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s: %q, want %q", c.name, g, c.want)
		}
	}
}
