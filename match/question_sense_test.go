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
	})
	asks(t, map[string]string{
		"Negotiated, planned and managed all lamp activities": "How large was it",
		"Processed vendor invoices for oil":                   "How many invoices, how often, how long",
		"Issued purchase orders for oil":                      "How many orders, how often, how long",
		"Ran two-week sprints":                                "How many sprints, what share",
		"Led the sprints of the lamp crew":                    "How many sprints, what share",
		"Determined the oil needs and the trimming schedule":  "How much was looked at",
	})
}

// TestQuestionOfHelp: what was given to others is asked for by whom it reached, not by its size; what one ensures, by its
// share; an honor, by out of how many.
func TestQuestionOfHelp(t *testing.T) {
	asks(t, map[string]string{
		"Provided guidance on the care of lamps":             "For how many people, how often, and what was decided",
		"Provided expertise in glass to the tower":           "For how many people, how often, and what was decided",
		"Advised the mayor on lamps":                         "For how many people, how often, and what was decided",
		"Expertise in glass for lamps":                       "What changed because of it",
		"Made recommendations on lamp glass":                 "How many recommendations, how often, and what was decided",
		"Provided a lantern to the tower":                    "For how many people or systems",
		"Supported the lamp team with glass":                 "For how many people or systems",
		"Furnished the lamp team with glass":                 "For how many people or systems",
		"Managed the lamp team":                              "How many people reported to you",
		"Ensured prompt delivery of oil":                     "How was it measured, what share",
		"Selected by the mayor to light the fair":            "Out of how many people",
		"Selected lamps for the fair":                        "How many lamps, of what value",
		"Recipient of the lamp keepers' medal":               "Out of how many people",
		"Won the lamp award of the harbor":                   "Out of how many people",
		"Generated weekly and yearly oil reports":            "How many reports, for how many people",
		"Demonstrated leadership skills as keeper of lamps":  "What changed because of it",
		"Reported to the keeper of the tower":                "For how many people, how often",
		"Reporting to the keeper of the harbor on all lamps": "For how many people, how often",
	})
}

// TestQuestionOfNone: what nobody counts, or what is kept in bounds and not run, is not asked for how many or how large.
func TestQuestionOfNone(t *testing.T) {
	asks(t, map[string]string{
		"Managed expectations of all lamp requests":     "What changed because of it",
		"Managed the risks of oil":                      "What changed because of it",
		"Kept the confidentiality of the lamp register": "What changed because of it",
		"Wrote best practices for lamps":                "How many people or systems use it",
		"Compiled and analyzed lamp figures":            "How many figures, how often, what was found",
		"Got promoted to keeper":                        "What changed because of it",
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
		"Replaced the lamp register of the harbor":       "rollout",
		"Displayed a talent for lamps":                   "other",
		"Compiled the lamp shop's financial reports":     "other",
		"Received training in lamp care":                 "other",
		"Built customer relations for the lamp shop":     "relations",
		"Managed customer relationship projects":         "projects",
	})
}
