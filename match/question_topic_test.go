package match

import "testing"

// TestQuestionOfTopic: the noun that ends the first object tells the kind, not what describes it; a cue in another sense or beside
// the focus tells none.
func TestQuestionOfTopic(t *testing.T) {
	ofKind(t, map[string]string{
		"Drew up the monthly help desk budget":                   "budget",
		"Ran the help desk on a small budget":                    "desk",
		"Prepared hardware, software and crew budgets":           "budget",
		"Managed the project budgets of the tower":               "budget",
		"Delivered projects on budget":                           "projects",
		"Carried out the security audit of the harbor":           "audit",
		"Headed process improvement projects of the harbor":      "projects",
		"Managed the security team of the harbor":                "team",
		"Trained the harbor team on lamps":                       "change",
		"Coordinated end-user and support staff training":        "change",
		"Gave end-users of the harbor training classes":          "change",
		"Gave technical support to end-users":                    "desk",
		"Orchestrated the rounds of the IT lamp shop":            "other",
		"Set up orchestration of the lamp servers":               "automation",
		"Took part in the Educational Lamp Council":              "other",
		"Provided education to lamp buyers":                      "change",
		"Designed a new lamp course for sailors":                 "change",
		"Over the course of the year oiled lamps":                "other",
		"Completed a certified lamp training":                    "other",
		"Conducted a lamp training":                              "change",
		"Wrote test plans and a test strategy for lamp software": "testing",
		"Wrote a lamp register with a bench for unit testing":    "other",
		"Built and led the project team through the storm":       "crew",
		"Worked with cross-functional teams":                     "other",
		"Oiled lamps together with the project team":             "other",
		"Managed the social media pages of the lamp shop":        "reach",
	})
	asks(t, map[string]string{
		"Write and execute cases for the lamp press":       "How many cases, in what time",
		"Wrote mission parameters for sailors":             "Of what number, size or value",
		"Built lamp solutions":                             "Of what number, size or value",
		"Made sure that lamps burned":                      "By which figure was it measured",
		"Made sure-fire lamps":                             "How many lamps",
		"Completed a certified lamp training":              "How long did it take, with what result",
		"Established the Harbor Lamp Center in the north":  "How many people and sites did it come to",
		"Started with the company as a keeper":             "Of what number, size or value",
		"Managed the lamp department":                      "How many people reported to you",
		"Drove new lamp sales to sailors":                  "Of what number or value",
		"Interviewed applicants for the tower":             "How many applicants, how many of them were hired",
		"Interviewed sailors for the tower":                "How many sailors, how often",
		"Earned promotion to head keeper of the tower":     "For how many people or sites",
		"Lit lamps, contributing to the lamp book":         "How many lamps",
		"Lit lamps, contributing to fewer losses at sea":   "“fewer losses”",
		"Used lenses to reveal problems affecting lamps":   "How many problems",
		"Logged calls for lamps":                           "How many calls, how often",
		"Recommended new lamp methods":                     "For how many people",
		"Gained insights into lamps":                       "What came of it",
		"Kept a loyal customer base":                       "How many clients, how many of them came back",
		"Kept a loyal customer base for the cloud network": "How many clients, what were their contracts worth",
	})
}

// TestQuestionOften: how often it was done is not asked of a statement that says it.
func TestQuestionOften(t *testing.T) {
	asks(t, map[string]string{
		"Performed a yearly analysis of lamp glass": "Over what volume or time, and what was found",
		"Inspected lamps every four hours":          "Over what volume or time",
		"Inspected lamps on a daily basis":          "How many lamps, and what was found",
		"Inspected lamps of hourly keepers":         "How many lamps, how often, and what was found",
		"Inspected every lamp of the keepers":       "How many keepers, how often",
	})
}
