package match

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// TestQuestionKinds: each kind of achievement has its question, and it is asked of a plain case of it.
func TestQuestionKinds(t *testing.T) {
	lex, err := parseQuestions(questionFile)
	if err != nil {
		t.Fatal(err)
	}
	cases := map[string]string{
		"budget":       "Prepared the annual operating budget and the capital plan",
		"saving":       "Lowered the cost of telephony",
		"team":         "Supervised the staff of the department",
		"hiring":       "Recruited and hired the lamp crew",
		"mentoring":    "Mentored and coached the lamp crew",
		"relations":    "Built lasting relationships with lamp makers",
		"rollout":      "Installed the lamp software in all halls",
		"availability": "Monitored availability and performance of the core network",
		"incidents":    "Introduced root cause analysis for major incidents",
		"projects":     "Delivered projects for the program office",
		"migration":    "Migrated mail to the cloud",
		"desk":         "Ran the help desk and its ticket queue",
		"patching":     "Closed vulnerabilities and patched the lamp servers",
		"access":       "Created user accounts and reset passwords",
		"security":     "Ran the firewall and the phishing tests",
		"audit":        "Passed the SOX audit without findings",
		"recovery":     "Wrote the disaster recovery plan and tested restores",
		"vendors":      "Negotiated contracts with suppliers",
		"automation":   "Automated the build with scripts",
		"analytics":    "Built dashboards for the data warehouse",
		"strategy":     "Wrote the technology roadmap and strategy",
		"change":       "Trained users and held workshops",
		"clients":      "Clients included Example and Sample",
		"sprints":      "Ran two-week sprints of the lamp crew",
		"forecast":     "Forecast the sales of lamp oil",
		"testing":      "Wrote the test cases of the lamp register",
		"reach":        "Kept the social media pages of the lamp shop",
		"crew":         "Led the project team of the new tower",
		"cloud":        "Designed the Azure cloud of the harbor",
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
			if got := kindOfLine(lex, line); got.name != k.name {
				t.Errorf("%q is taken for %s, want %s", line, got.name, k.name)
			}
			delete(cases, k.name)
		}
	}
	for name := range cases {
		t.Errorf("no kind %s", name)
	}
	if got := kindOfLine(lex, "Played the violin"); got.name != "other" {
		t.Errorf("no kind is %s, want other", got.name)
	}
}

// TestQuestionNames: the question names what the statement counts.
func TestQuestionNames(t *testing.T) {
	asks(t, map[string]string{
		"Managed vendors":                "How many vendors, what contract value",
		"Upgraded servers of the plant":  "How many servers were moved",
		"Closed findings of the auditor": "How many findings",
		"Built the lab":                  "Of what number, size or value, in what time",
	})
}

// ofKind checks for which kind each line is taken.
func ofKind(t *testing.T, cases map[string]string) {
	t.Helper()
	for line, want := range cases {
		if got := kindOfLine(questions(), line); got.name != want {
			t.Errorf("%q is taken for %s, want %s", line, got.name, want)
		}
	}
}

// TestQuestionByOneWord: a word that many statements hold does not tell their kind.
func TestQuestionByOneWord(t *testing.T) {
	ofKind(t, map[string]string{
		"Wrote rules under the policy of the desk":             "other",
		"Kept lamps under control in all halls":                "other",
		"Attended the Leadership School of the north":          "other",
		"Met with farmers on field issues":                     "other",
		"Built lamps of Siemens isolates for classified halls": "other",
		"Recovered lost lamps in the store":                    "other",
		"Lamp change control board: intake of all oil changes": "other",
		"Introduced Azure DevOps for the lamp register":        "automation",
		"Joined warehouse cranes and the press to the lamps":   "other",
		"Built the data warehouse of the harbor":               "analytics",
		"Obtained CMMI Level 4 appraisal of the lamp works":    "other",
		"Passed the CMMI audit of the lamp works":              "audit",
		"Resolved complex issues of the network":               "incidents",
		"Monitored the lines day and night":                    "other",
		"Led recovery of the store and its backup":             "recovery",
	})
}

// TestQuestionByAction: a statement of no kind is asked by what was done and by what it was done to; what stands behind
// "for", "to" or "using" is not what it is about.
func TestQuestionByAction(t *testing.T) {
	asks(t, map[string]string{
		"Improved the cycle time of lamp drawings":                                  "By how much",
		"Obtained CMMI Level 4 appraisal of the lamp works":                         "How long did it take",
		"Hung glass lamps, eliminating the old oil lamps":                           "How many lamps",
		"Hung glass lamps, eliminating oil waste":                                   "“eliminating oil waste”: by how much",
		"Drew up and reviewed lamp manuals before the launch":                       "How many manuals",
		"Reviewed lamp drawings for the migration of the plant":                     "How many drawings, how often",
		"Responsible for testing of lamps in the cold hall":                         "How many lamps, how often",
		"Played a key role in building the lamp register":                           "Of what number, size or value, in what time",
		"Worked with the halls to bring in new lamps":                               "How many halls, how often",
		"Led the reorganization of the lamp store":                                  "With how many people, in what time",
		"Led lean activities in the lamp store":                                     "With how many people, in what time",
		"Led a team of lamp engineers":                                              "How many engineers, at how many sites",
		"Wrote lamp manuals using the vendor's templates and contracts":             "How many manuals, in what time",
		"Repaired lamps in the halls":                                               "How many lamps a month",
		"Presented lamp plans to the board":                                         "How many plans",
		"Lamp administration for the northern halls":                                "Of what size, volume or value",
		"Administered lamp operations":                                              "Of what size, volume or value",
		"Reduced the weight of the lamps by better glass":                           "By how much",
		"Approved lamp purchases for the halls":                                     "How many purchases, of what value",
		"Planned and ran projects for the halls":                                    "For how many projects, of what size",
		"Helped the halls":                                                          "How many halls, how often",
		"Provided manuals on lamps to the help desk":                                "How many manuals",
		"Collaborated with vendors on lamps":                                        "How many vendors, how often",
		"Maintained lamps, glass and security":                                      "How many lamps, for how many people",
		"Planned, directed and reviewed the backup of lamps":                        "What RTO and RPO",
		"Managed the cloud of lamps":                                                "How many lamps, for how many people",
		"Lamp of the year":                                                          "What came of it that can be counted",
		"Managed the lamp store, its vendors, contracts and third-party purchasing": "How many vendors",
	})
}

// TestQuestionOfObject: what was done may stand behind the verb: in its preposition, in what a means served, in the
// noun of an activity, or behind a list of verbs.
func TestQuestionOfObject(t *testing.T) {
	const used = "Of what number, size or value, in what time"
	asks(t, map[string]string{
		"Worked on the lamp register":                                    used,
		"Worked on testing of the lamp register":                         "How often, over what volume",
		"Worked as lamp keeper of the northern hall":                     "For how many people or sites",
		"Met with lamp makers about glass":                               "How many makers, how often",
		"Met the deadlines of the lamp season":                           "What share was met",
		"Used spreadsheets to inspect lamps":                             "How many lamps, how often, and what was found",
		"Utilized lamp oil of all kinds":                                 "How often, by how many people",
		"Used glass; went to count lamps":                                "How often, by how many people",
		"Performed an analysis of lamp glass":                            "How often, over what volume",
		"Processed lamp orders":                                          "How many orders, how often, how long",
		"Authorized to inspect the lamps of the tower":                   "How many lamps, how often, and what was found",
		"Involved in development of the lamp register":                   used,
		"Took the lead in building the lamp register":                    used,
		"Inspecting, cleaning and supporting lamps in the tower":         "How many lamps, how often, and what was found",
		"Inspected wicks supporting lamps and other glass":               "How many wicks, how often, and what was found",
		"Interaction with the makers of glass":                           "How many makers, how often",
		"Adhered to the lamp rules of the harbor":                        "Across how many systems",
		"Updated the automated lamp register":                            used,
		"Built a customer register":                                      used,
		"Built a costumed lamp parade":                                   used,
		"Wrote a lamp converter":                                         used,
		"Implemented a lamp register":                                    used,
		"Wrote programs for the lamp press":                              "How many programs, in what time",
		"Contractor for the harbor":                                      "What came of it that can be counted",
		"Secured the first place in the lamp fair":                       "Of what number or value",
		"Secured the network by a firewall and patches":                  "How many people, systems or sites were protected",
		"Planned the lighting of the harbor":                             "How much was planned",
		"Prepared cost projections for glass":                            "How large was the budget",
		"Designing, planning and building lamp towers for the harbor":    "How many towers, in what time",
		"Coordinated with lamp makers on glass":                          "How many makers, how often",
		"Planning and painting lamp towers under the plan of the harbor": "How many towers, how far ahead",
		"Uploaded lamp records to the harbor":                            "How many records, how often, how long",
		"Standard lamp repairs":                                          "How many repairs a month",
		"Worked on lamps, always":                                        "How many lamps, in what time",
		"Led the lamp support team with support for all halls":           "How many people reported to you",
		"Backed up the lamp register every night":                        "What RTO and RPO",
		"Support for halls on lamp questions":                            "How many halls, for how many people",
		"Advised farmers on lamps":                                       "How many farmers, how often",
		"Provided lighting services":                                     "Of what size, volume or value",
		"Wrote lamp policies for three northern towns":                   "How many policies, in what time",
		"Wrote the innovation policies of the harbor":                    "How many policies, over how many years, for how many people",
		"Answered tickets at the help desk of the harbor's lamps":        "How many users and requests a month",
	})
}

// TestQuestionSense: a word of a kind in another sense does not tell it, and a name is not counted.
func TestQuestionSense(t *testing.T) {
	ofKind(t, map[string]string{
		"Trained a classifier on lamp pictures":               "learning",
		"Trained as a lamp inspector":                         "other",
		"Trained the crew on lamps":                           "change",
		"Trained users on the classifier in a workshop":       "change",
		"Staffed the hall on the day of the move":             "other",
		"Supervised the staff of the hall":                    "team",
		"Set performance standards for the lamp crew":         "other",
		"Monitored performance of the lamp server":            "availability",
		"Read the lamp plan at the audit committee":           "other",
		"Told the audit committee of the SOX audit":           "audit",
		"Hired my successor":                                  "other",
		"Hired lamp keepers":                                  "hiring",
		"Delivered finance systems for the halls":             "other",
		"The keeper endorsed the consolidated approach":       "other",
		"Trained programmers":                                 "change",
		"Taught young programmers":                            "change",
		"Delivered the lamp programme for the northern isles": "projects",
	})
	asks(t, map[string]string{
		"Designed Kubernetes and its lamps":                    "How many lamps",
		"Administered Nagios":                                  "Of what size, volume or value",
		"Maintained the Northern Isles lights":                 "How many lights",
		"Maintained lights of the Northern Isles for the town": "How many lights",
		"Built lamps in Athens":                                "How many lamps",
		"Created the role of keeper":                           "What came of it that can be counted",
		"Rebuilt trust with the town":                          "What came of it that can be counted",
		"Created the lamp register":                            "Of what number, size or value, in what time",
	})
}

// TestQuestionOfPeople: only who heads people is asked how many report to him; a team that did something is its subject,
// and whoever is counted is not asked once more for how many people.
func TestQuestionOfPeople(t *testing.T) {
	ofKind(t, map[string]string{
		"Supervised the lamp technicians of the harbor":            "team",
		"Hired oil and supervised all of the night clerks":         "team",
		"Supervision of the lamp shop":                             "team",
		"Supervised the trimming of wicks for the keepers":         "other",
		"Supervised lamp inspections":                              "other",
		"Under the supervision of senior engineers, trimmed wicks": "other",
		"Team wrote the lamp register":                             "other",
		"Held team meetings":                                       "other",
		"Managed all staff assigned to the tower":                  "team",
		"Built and led a lamp team":                                "team",
		"Built the schedule of the lamp team":                      "other",
		"Worked on cross-functional teams":                         "other",
		"Mentored other project managers of the harbor":            "mentoring",
		"Hired project managers for the tower":                     "hiring",
		"Supervised the help desk staff of the tower":              "team",
		"Trained vendor technicians":                               "change",
		"Project manager of the lamp tower":                        "projects",
		"Moved lamp servers":                                       "migration",
		"Set up the project management office of the harbor":       "projects",
		"Managed the lamp team's work":                             "other",
	})
	asks(t, map[string]string{
		"Supervised the trimming of oil":             "With how many people, in what time",
		"Supervised lamp inspections":                "How many inspections, how often",
		"Supervised inmates of the tower":            "How many inmates, for how long",
		"Team wrote the lamp manuals":                "How many manuals, in what time",
		"Manages the lamp technicians":               "How many technicians, at how many sites",
		"Manages employees of the lamp store":        "How many employees, at how many sites",
		"Provided farmers with lamps":                "How many farmers, how often, and at what level",
		"Informed farmers of the new lamps":          "How many farmers, how often, and what was decided",
		"Maintained the alarm controllers":           "How many controllers, for how many people",
		"Managed project managers and lamp analysts": "How many managers, at how many sites",
		"Mentored other project managers.":           "How many managers, for how long",
		"Worked with the project managers on lamps":  "How many managers, how often",
		"Built and led a team of lamp engineers":     "How many engineers, at how many sites",
	})
}

// TestQuestionOfThing: what was made or kept may tell more than that it was, and what nobody counts is not counted.
func TestQuestionOfThing(t *testing.T) {
	asks(t, map[string]string{
		"Developed proposals for new lamps":                  "How many proposals, of what value",
		"Designed a yearly round of lamp campaigns":          "How many campaigns, how many people took part",
		"Maintained lamp repairs of the tower":               "How many repairs, how often",
		"Prepared lamp presentations":                        "How many presentations, for how many people",
		"Managed oil related issues":                         "How many issues a month",
		"Attended lamp workshops":                            "How many workshops, how often",
		"Achieved a steady light":                            "What was reached, against what target",
		"Promoted the lamp fair":                             "For how many people, how often",
		"Promoted from keeper to head of lamps":              "For how many people or sites",
		"Ensured that all lamps burn":                        "By which figure was it measured",
		"Maintained knowledge of lamp rules":                 "What came of it that can be counted",
		"Kept a list of lamps":                               "Of what size, volume or value",
		"Drafted glass, wood, lamps and such":                "Of what number, size or value, in what time",
		"Maintained harbor, tower and hall lamps":            "How many lamps, for how many people",
		"Set up, tested and sold lamps":                      "How many lamps, in what time",
		"Built the tower and coordinated all lamps":          "Of what number, size or value, in what time",
		"Earned the trust of the harbor":                     "What came of it that can be counted",
		"Secured permits for new lamps":                      "How many permits, how often",
		"Managed inquiries about lamps":                      "How many inquiries a month",
		"Met weekly with the keepers":                        "What came of it that can be counted",
		"Supported physicians with lamps":                    "How many physicians, how often, and at what level",
		"Acquired skills with lamps":                         "What came of it that can be counted",
		"Improved the trends":                                "By how much",
		"Due to lamps of poor make, the hall was dark":       "What came of it that can be counted",
		"Of all the lamps of the tower, moved most to glass": "What came of it that can be counted",
		"Of note, sold the lamps of the harbor":              "What came of it that can be counted",
		"Of which I oiled lamps":                             "What came of it that can be counted",
		"Monitored the limitations of oil":                   "How often, over what volume",
		"Applied patches to lamp servers":                    "How many systems were covered, how fast",
	})
	ofKind(t, map[string]string{
		"Calibration of analytical instruments":             "other",
		"Built the analytical register of lamps":            "analytics",
		"Lead architect of lamps":                           "other",
		"Inventory control for lamps":                       "other",
		"Introduced internal controls and passed the audit": "audit",
		"Engineering support for the tower":                 "other",
		"Provided support for users":                        "desk",
		"Achieved constant UI performance":                  "availability",
		"Tracked resource availability of keepers":          "other",
		"Aligned and oiled the lamps":                       "other",
		"Aligned IT with the lamp trade":                    "strategy",
		"Took initiative and oiled the lamps":               "other",
		"Efficiently oiled the lamps":                       "other",
		"Restoration of old lamps":                          "other",
		"Raised brand awareness of lamps":                   "other",
	})
}

// TestQuestionEffect: an effect without a number is asked for in the statement's own words.
func TestQuestionEffect(t *testing.T) {
	for line, want := range map[string]string{
		"Set up a lamp board, which cut broken lamps.":                 "“cut broken lamps”: by how much",
		"Moved the lamps to glass, reducing waste and theft":           "“reducing waste and theft”: by how much",
		"Trained the halls to improve the care of lamps":               "“improve the care of lamps”: by how much",
		"Bought better glass, resulting in fewer broken lamps at dawn": "“fewer broken lamps”: how many or how much",
		"Wrote rules that led to a quieter hall":                       "“a quieter hall”: how many or how much",
		"Lifted output by improving the lamps":                         "",
		"Improved the lamps":                                           "",
		"Sold oil to raise funds for the hall":                         "",
		"Bought oil to raise output":                                   "“raise output”: by how much",
		"Trimmed wicks, which raised the brightness and evenness of all northern lamps and the keepers' high spirits": "“raised the brightness and evenness of all northern lamps”:",
		"Looked for ways to":                                  "",
		"Trimmed wicks, resulting in the hall":                "",
		"Trimmed wicks, leading to a standardized use of oil": "",
		"Trimmed wicks, leading to a clear drop in smoke":     "“a clear drop”: how many or how much",
	} {
		f := focusOf(wording.Split(line))
		if got := f.effect(line); !strings.HasPrefix(got, want) || (want == "") != (got == "") {
			t.Errorf("%q asks %q, want %q", line, got, want)
		}
	}
}

func TestParseQuestionsFaults(t *testing.T) {
	for _, bad := range []string{"ask What?", "kind a\nnosuch b", "kind a\nverbs run"} {
		if _, err := parseQuestions(bad); err == nil {
			t.Errorf("parseQuestions(%q) found no fault", bad)
		}
	}
}

// asks fails the test for each line whose question does not begin as it should.
func asks(t *testing.T, cases map[string]string) {
	t.Helper()
	for line, want := range cases {
		if got := askOf(line, wording.Split(line), -1).text; !strings.HasPrefix(got, want) {
			t.Errorf("%q asks %q, want %q", line, got, want)
		}
	}
}

func kindOfLine(lex *questionLexicon, line string) *questionKind {
	f := focusOf(wording.Split(line))
	return lex.kindOf(&f)
}
