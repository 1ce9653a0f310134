package match

import "testing"

// TestQuestionOfDeed: what is asked goes by the deed, not by the first word that a kind knows: who tested and then deployed has
// deployed, and a name, a place of travel or what was only mentioned is no deed.
func TestQuestionOfDeed(t *testing.T) {
	ofKind(t, map[string]string{
		"Obtained Milestone Certified Partner of lamp cameras":       "other",
		"Met the milestones of the lamp projects":                    "projects",
		"Managed travel and budget of the lamp crew":                 "other",
		"Managed the budget of the lamp hall":                        "budget",
		"Used monies of the harbor with care":                        "budget",
		"Improved IT spend by buying lamps in bulk":                  "other",
		"Drove harbor KPIs by better lamps":                          "other",
		"Built a KPI dashboard of the harbor":                        "analytics",
		"Built self-serviced lamp portals for sailors":               "other",
		"Built self-service lamp portals for the web":                "automation",
		"Oversaw the launch of oil forecasting systems":              "other",
		"Forecast the oil of the harbor":                             "forecast",
		"Drove adoption of agile lamp care":                          "sprints",
		"Drove adoption of the lamp register":                        "change",
		"Hired to relocate to the northern hall and read the server": "other",
		"Relocated the lamp servers to the north":                    "migration",
		"Met one on one with staff to set goals":                     "mentoring",
		"Moved end user data to the lamp register":                   "migration",
		"Led end user support of the lamp register":                  "desk",
	})
	asks(t, map[string]string{
		"Tested, mounted and deployed lamp servers":                        "How many servers, in what time",
		"Reviewed, tested and oiled lamps":                                 "How many lamps, how often",
		"Planned and installed lamps":                                      "How many lamps, in what time",
		"Planned the lamps":                                                "How many lamps, how far ahead",
		"Used knowledge of glass to help plan and install lamps":           "How many lamps, in what time",
		"Responsible for the planning and introduction of new lamps":       "How many lamps, in what time",
		"Conducted research and development of lamps":                      "How many lamps, how often",
		"Oversaw the installation of lamps in the hall":                    "How many lamps, in what time",
		"Oversaw the lamps of the hall":                                    "How many lamps, for how many people",
		"Led the installation of lamps in the hall":                        "How many lamps, with how many people",
		"Wrote lamp guidelines":                                            "Across how many systems, people or sites",
		"Sat on various panels":                                            "How many panels",
		"Met one on one with the harbor master":                            "What came of it that can be counted",
		"Met the lamp targets of the harbor":                               "What share was met",
		"Oiled lamps, and this saves on the cost of new glass":             "“saves on the cost of new glass”: how much a year",
		"My efforts resulted in direct cost savings in the lamp trade":     "“direct cost savings”: how many or how much",
		"Showed the crew a lamp system speeding up our entry to the tower": "“speeding up our entry”: by how much",
		"Saves money and costs for the firm on oil":                        "How much a year was saved",
		"Delivered one lamp list that gave great efficiency gains":         "“great efficiency gains”: how many or how much",
	})
}

// TestQuotedEffect: a quotation goes on to the end of its phrase where that is near.
func TestQuotedEffect(t *testing.T) {
	asks(t, map[string]string{
		"Wrote a list to improve the future state of Harbor Lamp and Northern Glass trade halls":                                "“improve the future state of Harbor Lamp and Northern Glass trade halls”",
		"Wrote a list to improve the lamp and oil and glass and wick care of every northern and southern hall and harbor house": "“improve the lamp and oil and glass and wick care”",
		"Oiled the tower, saving the lamp register":                                                                             "What came of it",
	})
}
