package match

import "testing"

// TestQuestionOfTrade: who pays an invoice or negotiates dates chose no vendor, and who runs sprints no project.
func TestQuestionOfTrade(t *testing.T) {
	ofKind(t, map[string]string{
		"Negotiated, planned and managed all lamp activities": "other",
		"Negotiated the dates of the lamp fair":               "other",
		"Negotiated the price of lamp oil":                    "vendors",
		"Led contract negotiations with the oil mill":         "vendors",
		"Negotiated with the oil mills for the lowest cost":   "vendors",
		"Processed vendor payments of the harbor":             "other",
		"Compared third party software for the lamp register": "other",
		"Chose the vendor of lamp oil":                        "vendors",
		"Held scrum meetings for the lamp register":           "sprints",
		"Gathered requirements for the lamp register":         "other",
		"Delivered regular crew communications":               "other",
		"Delivered programs for the harbor":                   "projects",
		"Led recovery from a fire at the harbor":              "other",
		"Kept backups for recovery of the lamp servers":       "recovery",
		"Passed SOC 2 of the harbor":                          "audit",
		"Built a SOC for the harbor network":                  "security",
		"Chairs the weekly lamp team":                         "other",
		"Leads the weekly lamp team":                          "team",
		"Wrote an incident response plan of the lamp network": "other",
		"Closed incidents of the lamp network":                "incidents",
		"Prepared monthly SLA reports on the lamp servers":    "other",
		"Hired the harbor's first lamp keeper":                "other",
		"Hired the first lamp keepers of the harbor":          "hiring",
		"Replaced a patchwork of lamp servers":                "rollout",
		"Took the harbor's ticket shop to a new server":       "other",
		"Worked the ticket desk of the server hall":           "desk",
		"Sat on the harbor watch team":                        "other",
		"First named ISO of the harbor":                       "other",
		"Kept the ISO audit of the harbor":                    "audit",
		"Brought all lamp vendors under one remote access":    "other",
		"Recruited by the mayor to mend the lamp plan":        "other",
		"Recruited keepers for the harbor":                    "hiring",
		"Explained lamp rules to the regulator":               "other",
		"Presented the audit of the harbor":                   "audit",
	})
	asks(t, map[string]string{
		"Negotiated, planned and managed all lamp activities": "How many agreements, of what value",
		"Processed vendor invoices for oil":                   "How many invoices, how often, how long",
		"Issued purchase orders for oil":                      "How many orders, how often, how long",
		"Ran two-week sprints":                                "How many sprints, what share",
		"Led the sprints of the lamp crew":                    "How many sprints, what share",
		"Determined the oil needs and the trimming schedule":  "How often, over what volume",
		"Hired the harbor's first lamp keeper":                "How long did it take, how many people did it touch",
		"Repaired a lamp in the storm":                        "How long did it take",
		"Repaired a number of lamps":                          "How many lamps a month",
		"Shipped the first lamp software":                     "For how many people or systems, in what time",
		"Shipped oil to the harbor":                           "How much was done, how often",
		"Moved Lamp Records Management to the tower":          "Of what number, size or value",
		"Stood up a lamp factory":                             "Of what number, size or value, in what time",
		"Teamed with the mayor":                               "With how many people or teams",
		"Employed on a lamp task order":                       "What came of it",
		"Wrote ABC contracts for the harbor":                  "How many ABC contracts",
		"Established lamp contracts for the harbor":           "How many lamp contracts",
		"Managed agile release trains":                        "How many release trains",
		"Presented the oil plan vs actuals to the mayor":      "For how many people",
		"Chaired the lamp response team during the storm":     "With how many people, in what time",
	})
}

// TestQuestionOfHelp: what was given to others is asked for by whom it reached, not by its size; what one ensures, by its
// share; an honor, by out of how many.
func TestQuestionOfHelp(t *testing.T) {
	asks(t, map[string]string{
		"Provided guidance on the care of lamps":             "For how many people, how often, and what was decided",
		"Provided expertise in glass to the tower":           "For how many people, how often, and what was decided",
		"Advised the mayor on lamps":                         "For how many people, how often, and what was decided",
		"Expertise in glass for lamps":                       "What came of it that can be counted",
		"Made recommendations on lamp glass":                 "How many recommendations, how often, and what was decided",
		"Provided a lantern to the tower":                    "For how many people, how often",
		"Supported the lamp team with glass":                 "For how many people, how often",
		"Furnished the lamp team with glass":                 "For how many people, how often",
		"Managed the lamp team":                              "How many people reported to you",
		"Ensured prompt delivery of oil":                     "By which figure was it measured",
		"Selected by the mayor to light the fair":            "Out of how many people",
		"Selected lamps for the fair":                        "How many lamps, of what value",
		"Recipient of the lamp keepers' medal":               "Out of how many people",
		"Won the lamp award of the harbor":                   "Out of how many people",
		"Generated weekly and yearly oil reports":            "How many reports, for how many people",
		"Demonstrated leadership skills as keeper of lamps":  "What came of it that can be counted",
		"Reported to the keeper of the tower":                "For how many people, how often",
		"Reporting to the keeper of the harbor on all lamps": "For how many people, how often",
	})
}

// TestQuestionOfNone: what nobody counts, or what is kept in bounds and not run, is not asked for how many or how large.
func TestQuestionOfNone(t *testing.T) {
	asks(t, map[string]string{
		"Managed expectations of all lamp requests":     "What came of it that can be counted",
		"Managed the risks of oil":                      "What came of it that can be counted",
		"Kept the confidentiality of the lamp register": "What came of it that can be counted",
		"Wrote best practices for lamps":                "Of what number, size or value, in what time",
		"Compiled and analyzed lamp figures":            "How many figures, how often, and what was found",
		"Got promoted to keeper":                        "What came of it that can be counted",
		"Delivered hundreds of lamps to the tower":      "How many lamps, how often",
		"Coordinated travel arrangements for keepers":   "How many arrangements, how often",
	})
	ofKind(t, map[string]string{
		"Optimized the lamp oil":                         "other",
		"Optimized and automated the filling of lamps":   "automation",
		"Managed all pricing and availability of lamps":  "other",
		"Delivered performance updates to the harbor":    "other",
		"Tuned the lamp register's database performance": "availability",
		"Moved the lamp register to the Azure cloud":     "migration",
		"Replaced the lamp register of the harbor":       "other",
		"Replaced the printers of the harbor":            "rollout",
		"Displayed a talent for lamps":                   "other",
		"Compiled the lamp shop's financial reports":     "other",
		"Received training in lamp care":                 "other",
		"Built customer relations for the lamp shop":     "relations",
		"Managed customer relationship projects":         "projects",
	})
}

// TestQuestionMisfit: questions that readers found not to fit, mended: what is moved, secured, trained, won or used is told
// by more than a word that other work shares, and where that is unsure the question fits either.
func TestQuestionMisfit(t *testing.T) {
	ofKind(t, map[string]string{
		"Created user accounts of keepers":                            "access",
		"Reset passwords of keepers":                                  "access",
		"Managed key accounts of the lamp trade":                      "other",
		"Performed service pack updates and hot fixes":                "patching",
		"Labeled patch panels of the tower":                           "other",
		"Secures network by keeping the tower shut":                   "security",
		"Secured the sponsorship of the mayor":                        "other",
		"Looked up currency conversions for oil":                      "other",
		"Led the conversion of the lamp register":                     "other",
		"Led the conversion of the lamp database":                     "migration",
		"Transition to keeper of the northern hall":                   "other",
		"Transitioned the lamp register to the cloud":                 "migration",
		"AWS cloud migration of the lamp register":                    "migration",
		"Created a mailing list in Office 365":                        "other",
		"Followed change management rules of the harbor":              "other",
		"Edited SAP script forms of lamp orders":                      "other",
		"Made a cost analysis of oil":                                 "other",
		"Made a cost/benefit analysis of oil":                         "other",
		"Mentored new hires of the tower":                             "mentoring",
		"Reviewed the loan portfolio of the harbor bank":              "other",
		"Managed the project portfolio of the harbor":                 "projects",
		"Issue lamps to the keepers of the tower":                     "other",
		"Resolved the issue":                                          "other",
		"Resolved the issue of the server":                            "incidents",
		"Monitored nightly jobs which include backup and lamp counts": "other",
		"Duties of the keeper included backup of the lamp register":   "recovery",
		"Contacted the staff of the harbor":                           "other",
		"Provided support for the oil store":                          "other",
		"Provided support for users of the lamp register":             "desk",
		"Provided application support for the lamp register":          "desk",
		"Wrote capacity planning rules for oil":                       "other",
		"The project was to build dashboards of lamps":                "analytics",
	})
	asks(t, map[string]string{
		"The project was to build a lamp register":         "Of what number, size or value, in what time",
		"The project involved painting of the lamps":       "How many lamps",
		"Generated documentation of lamps":                 "Of what number, size or value",
		"Generated oil sales":                              "Of what number or value",
		"Earned promotions from trimmer to keeper":         "What came of it that can be counted",
		"Gained credibility with the keepers":              "What came of it that can be counted",
		"Updated knowledge of oil":                         "What came of it that can be counted",
		"Remained up-to-date on lamps":                     "What came of it that can be counted",
		"Worked extensively with lamp oil":                 "With or for how many people or teams",
		"Collaborated with the harbor":                     "With how many people or teams",
		"Contacted lamp makers on oil":                     "How many makers, how often",
		"Answered phones of the tower":                     "How many a month",
		"Wrote the keepers' manual":                        "Of what number, size or value, in what time",
		"Compiled and generated statistical work on oil":   "How often, over what volume",
		"Prepared proposals for a new tower":               "How many proposals, of what value, and how many were accepted",
		"Wrote https":                                      "Of what number, size or value, in what time",
		"Trained the new keeper":                           "How many people were trained or reached",
		"Coordinated lamp festivals":                       "How many festivals, how many people took part",
		"Handled lamps like glass, such as lamps and oils": "How many lamps, how often",
	})
}
