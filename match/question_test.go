package match

import (
	"strings"
	"testing"
)

// TestQuestionKinds: each kind of achievement has its question, and it is asked of a plain case of it.
func TestQuestionKinds(t *testing.T) {
	lex, err := parseQuestions(questionText)
	if err != nil {
		t.Fatal(err)
	}
	cases := map[string]string{
		"budget":       "Prepared the annual operating budget and the capital plan",
		"saving":       "Lowered the cost of telephony",
		"team":         "Hired and coached the staff of the department",
		"availability": "Monitored availability and performance of the core network",
		"incidents":    "Introduced root cause analysis for major incidents",
		"projects":     "Delivered projects for the program office",
		"migration":    "Migrated mail to the cloud",
		"desk":         "Ran the help desk and its ticket queue",
		"security":     "Closed vulnerabilities and ran the phishing tests",
		"audit":        "Passed the SOX audit without findings",
		"recovery":     "Wrote the disaster recovery plan and tested restores",
		"vendors":      "Negotiated contracts with suppliers",
		"automation":   "Automated the build with scripts",
		"analytics":    "Built dashboards for the data warehouse",
		"strategy":     "Wrote the technology roadmap and strategy",
		"change":       "Trained users and held workshops",
	}
	seen := make(map[string]bool)
	for _, k := range lex.kinds {
		if k.ask == "" || k.tail == "" {
			t.Errorf("%s: no question", k.name)
		}
		if strings.ContainsAny(k.ask+k.tail, "0123456789") {
			t.Errorf("%s: a question proposes a number: %q %q", k.name, k.ask, k.tail)
		}
		if seen[k.ask] {
			t.Errorf("%s: the question is asked of another kind too", k.name)
		}
		seen[k.ask] = true
		if line, ok := cases[k.name]; ok {
			if got := lex.kindOf(splitWords(line)); got.name != k.name {
				t.Errorf("%q is taken for %s, want %s", line, got.name, k.name)
			}
			delete(cases, k.name)
		}
	}
	for name := range cases {
		t.Errorf("no kind %s", name)
	}
	if got := lex.kindOf(splitWords("Played the violin")); got.name != "other" {
		t.Errorf("no kind is %s, want other", got.name)
	}
}

// TestQuestionNames: the question names what the statement counts.
func TestQuestionNames(t *testing.T) {
	for line, want := range map[string]string{
		"Managed vendors":                "How many vendors, what contract value",
		"Upgraded servers of the plant":  "How many servers were moved",
		"Closed findings of the auditor": "How many findings",
		"Built the lab":                  "What changed because of it",
	} {
		if got := question(splitWords(line)); !strings.HasPrefix(got, want) {
			t.Errorf("%q asks %q, want %q", line, got, want)
		}
	}
}

// TestQuestionByOneWord: a word that many statements hold does not tell their kind.
func TestQuestionByOneWord(t *testing.T) {
	for line, want := range map[string]string{
		"Wrote rules under the policy of the desk":             "other",
		"Kept lamps under control in all halls":                "other",
		"Attended the Leadership School of the north":          "other",
		"Met with farmers on field issues":                     "other",
		"Built lamps of Siemens isolates for classified halls": "other",
		"Recovered lost lamps in the store":                    "other",
		"Resolved complex issues of the network":               "incidents",
		"Monitored the lines day and night":                    "availability",
		"Led recovery of the store and its backup":             "recovery",
	} {
		if got := questions().kindOf(splitWords(line)); got.name != want {
			t.Errorf("%q is taken for %s, want %s", line, got.name, want)
		}
	}
}

func TestParseQuestionsFaults(t *testing.T) {
	for _, bad := range []string{"ask What?", "kind a\nnosuch b"} {
		if _, err := parseQuestions(bad); err == nil {
			t.Errorf("parseQuestions(%q) found no fault", bad)
		}
	}
}
