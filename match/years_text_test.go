package match

import (
	"strings"
	"testing"
)

func TestYearsField(t *testing.T) {
	for of, want := range map[string]string{
		"":                                    "",
		"cloud security":                      "in cloud security",
		"engineering":                         "in engineering",
		"a leadership role":                   "in a leadership role",
		"a management or leadership role":     "in a management or leadership role",
		"lead developer tools":                "in lead developer tools",
		"an engineering manager":              "as an engineering manager",
		"a lamp lead or engineering manager":  "as a lamp lead or engineering manager",
		"a leader of sail teams":              "as a leader of sail teams",
		"tech lead":                           "as tech lead",
		"developer and creator ecosystems":    "in developer and creator ecosystems",
		"led global engineering teams":        "leading global engineering teams",
		"managing engineers":                  "managing engineers",
		"ability managing engineers":          "managing engineers",
		"track record of leading sail makers": "leading sail makers",
		"SQL skills for writing":              "in SQL",
		"for a fast-paced company":            "for a fast-paced company",
	} {
		if got := (&Years{Of: of}).Field(); got != want {
			t.Errorf("%q: %q, want %q", of, got, want)
		}
	}
}

// TestPresentUncounted: a present role that begins with the latest date at hand counts for nothing, and the report says so; one that a
// later date follows is counted up to that.
func TestPresentUncounted(t *testing.T) {
	const past = "Lamp Maker, Other Ltd, Jan 2010 - Dec 2013\n- Wrote Kotlin services\n"
	for _, c := range []struct {
		present, more string
		have          float64
		want          string
	}{
		{"Lamp Lead, Example Ltd, Jan 2014 - Present\n- Wrote Scala services\n\n", "", 4, "the dated roles of the resume cover at least 4.0, only the present one shows Scala (not counting the present one, held since 2014-01: no later date is at hand, so give today's to count it)"},
		{"Lamp Lead, Example Ltd, Jan 2014 - Present\n- Wrote Scala services\n\n", "\nTraining\n\nSample course, December 2015\n", 6, "the dated roles of the resume cover at least 6.0, those that show Scala at least 2.0 (the present one is counted up to 2015-12, the latest date at hand)"},
		{"", "", 4, "the dated roles of the resume cover 4.0, none of them shows Scala"},
	} {
		r := Compare(Text("resume", "Jordan Sample\n\nExperience\n\n"+c.present+past+"\nSkills\nScala\n"+c.more), Text("job", "Lamp Lead\n\nRequirements\n- 8 years of experience in Scala\n"))
		if len(r.Years) != 1 || r.Years[0].Have != c.have || r.Years[0].Covered() != c.want {
			t.Errorf("%+v\n%s\nwant %s", r.Years, r.Years[0].Covered(), c.want)
		}
	}
}

// TestYearsClaimed: where the present role counts for nothing, what the resume itself says of its years stands beside what its roles cover.
func TestYearsClaimed(t *testing.T) {
	for _, c := range []struct{ summary, job, want string }{
		{"Harbor lead with 15+ years of experience in IT, at sea", "12 years of IT experience", "; the resume itself says “15+ years of experience in IT”"},
		{"Harbor lead with 15 years of lamp experience", "12 years of experience", "; the resume itself says “15 years of lamp experience”"},
		{"Harbor lead with 8 years of experience", "12 years of IT experience", ""},
		{"Harbor lead, 15 years old", "12 years of IT experience", ""},
		{"Harbor lead with 15 years of experience", "12 years of experience in Kotlin", ""},
	} {
		r := Compare(Text("resume", "Jordan Sample\n\nSummary\n"+c.summary+"\n\nExperience\n\nLamp Lead, Example Ltd, Jan 2014 - Present\n- Wrote Scala services\n"), Text("job", "Lamp Lead\n\nRequirements\n- "+c.job+"\n"))
		if len(r.Years) != 1 || r.Years[0].claim != "" != (c.want != "") || c.want != "" && !strings.HasSuffix((&Years{Open: true, Have: 4, Since: "2014-01", claim: r.Years[0].claim}).Covered(), c.want) {
			t.Errorf("%s: %+v, want %s", c.summary, r.Years, c.want)
		}
	}
}
