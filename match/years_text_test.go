package match

import "testing"

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
