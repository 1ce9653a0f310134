package match

import "testing"

// TestQuestionOfIT: users, systems and downtime are asked for only where the statement is about IT; else the question fits any trade.
func TestQuestionOfIT(t *testing.T) {
	ofKind(t, map[string]string{
		"Moved the lamps from Hull to York":                 "other",
		"Moved the mail servers from Hull to York":          "migration",
		"Upgraded the tooling of the lamp press":            "other",
		"Gave technical support to the buyers of the shop":  "desk",
		"Gave line support to the buyers of the shop":       "other",
		"Responded to thefts at the gate":                   "other",
		"Handled escalations of incidents at the bank":      "incidents",
		"Reported thefts to the keeper of the gate":         "other",
		"Built KPI dashboards and weekly reports":           "analytics",
		"Simplified the words of the oil trade":             "other",
		"Estimated the cost of lamps from drawings":         "saving",
		"Prepared cost estimates of lamps":                  "other",
		"Led a cross-functional team on the new press":      "crew",
		"Applied leadership skills in the lamp guild":       "other",
		"Led union contract negotiations of the lamp guild": "other",
		"Wrote the lamp strategy of the harbor":             "strategy",
	})
	asks(t, map[string]string{
		"Built the mail server of the hall":                                            "For how many people or systems, in what time",
		"Built the mail hall of IT":                                                    "For how many people or systems, in what time",
		"Built the hall so that it stands":                                             "Of what number, size or value, in what time",
		"Ran the lamp system of the hall":                                              "Of what size, volume or value",
		"Ran the network of the hall":                                                  "For how many people, systems or sites",
		"Maintained awareness of lamps":                                                "What came of it that can be counted",
		"Maintained good relations with the town":                                      "With how many people or firms",
		"Wrote a newsletter for the guild":                                             "Of what number, size or value",
		"Edited newsletters of the guild":                                              "How many newsletters, for how many readers",
		"Led negotiations with the guild":                                              "How many negotiations, of what value",
		"Nominated for the lamp prize":                                                 "Out of how many people, for what result",
		"Involved in testing of lamps":                                                 "How many lamps, how often",
		"As keeper of the hall, I managed all lamps":                                   "How many lamps, for how many people",
		"Responsible for all aspects of running the hall":                              "Of what size, volume or value",
		"Experienced in checking lamps":                                                "How many lamps, how often",
		"Member of the lamp council":                                                   "Of how many people, for how long",
		"Liaison between halls in mending lamps":                                       "How many halls, how often",
		"Drew halls for Example Systems":                                               "How many halls",
		"Drew lamps for the Example Controls Works":                                    "How many lamps",
		"Example Controls - draw up covers":                                            "How many covers, in what time",
		"Trained staff members of the hall":                                            "How many staff members were trained",
		"Drew the truck bodies of the harbor":                                          "How many truck bodies, in what time",
		"Gathered requirements of the hall":                                            "How often, over what volume",
		"Proposed a cheaper lamp":                                                      "For how many people, how often, and what was decided",
		"Restructured the lamp store":                                                  "Of what number, size or value",
		"Signed off the lamp drawings":                                                 "How many drawings, of what value",
		"Recovered oil of the harbor":                                                  "Of what number or value",
		"Attended the lamp fair":                                                       "How often, for how long",
		"Wrote clear rules which, behind very many words that say nothing of any hall": "How many rules",
	})
}

// TestQuestionOfVague: an amount without a number is asked for.
func TestQuestionOfVague(t *testing.T) {
	for line, want := range map[string]string{
		"Managed the oiling of lamps for several northern halls": "How many halls, for how many people",
		"Applied skills in numerous projects":                    "How many projects",
		"Found and told of significant faults in the oil":        "How many faults",
		"Managed various lamps of Examplers":                     "How many lamps",
		"Tested lamps with various teams of the lamp shop":       "How many lamps, how often",
	} {
		a := judged(t, line)
		if a.Verdict != VerdictVague || len(a.Question) < len(want) || a.Question[:len(want)] != want {
			t.Errorf("%q is %s and asks %q, want %q", line, a.Verdict, a.Question, want)
		}
	}
}

// TestPriorityByNearness: of two statements of one role that claim as much, the one whose number lies nearer is asked for first.
func TestPriorityByNearness(t *testing.T) {
	for _, c := range [][2]string{
		{"Managed several halls", "Managed lighting"},
		{"Managed the budget of the hall", "Managed the lighting of the hall"},
		{"Improved the lighting of the hall", "Created the lighting of the hall"},
		{"Managed the hall, which cut the oil bill", "Managed the hall, which was lit"},
	} {
		a, b := judged(t, c[0]), judged(t, c[1])
		if a.near <= b.near {
			t.Errorf("%q lies as near (%v) as %q (%v)", c[0], a.near, c[1], b.near)
		}
	}
	r := &Resume{doc: &Document{}}
	required := []Keyword{{Requirement: Requirement{Keyword: "Lamps", Need: Required}}, {Requirement: Requirement{Keyword: "Oil", Need: Mentioned}}}
	at := func(keyword string) float64 {
		return r.priority(&Achievement{Keywords: []string{keyword}, strength: 1, near: 1}, required)
	}
	if at("Lamps") <= at("Oil") {
		t.Error("a required keyword lifts a statement no more than a mentioned one")
	}
}
