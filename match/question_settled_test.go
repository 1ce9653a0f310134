package match

import "testing"

const (
	askAward   = "Out of how many people, for what result"
	askLearn   = "How long did it take, with what result"
	askRestore = "How long did it take, for how many people"
	askSingle  = "How long did it take, how many people did it touch"
	askFeat    = "With how many people, in what time, and against which"
)

// TestQuestionSettled: the form of a statement tells what to ask where the words of a kind only name the award, the course, the
// ticket or what had failed.
func TestQuestionSettled(t *testing.T) {
	asks(t, map[string]string{
		"Named Keeper of the Year in 2009":                     askAward,
		"Won the 2009 Help Desk of the Year award":             askAward,
		"Received the security award of the harbor":            askAward,
		"Lamp Technician of the Month":                         askAward,
		"Won several lamp contests":                            askAward,
		"Organized lamp contests":                              "How many contests, with how many people",
		"Wrote the human capital plan of the harbor":           "Of what number, size or value",
		"Received Employee of the Quarter":                     askAward,
		"Received the budgets of the year and filed them":      "How large was the budget",
		"Lamp of the year":                                     "What came of it that can be counted",
		"Awarded contracts to lamp makers":                     "How many contracts",
		"Lamp safety training completed":                       askLearn,
		"Trained keepers, and the training was completed":      "How many people were trained",
		"Completed a COBIT course in the evening":              askLearn,
		"Received security training":                           askLearn,
		"Studied for the CCNA":                                 askLearn,
		"Attended COBIT courses":                               "How many courses, how often",
		"Studied the wicks of old lamps":                       "How many wicks, how often",
		"Completed the training of users on the lamp register": "How many users were trained",
		"Completed the move of the training servers":           "How many servers were moved",
		"Restored mail after the storm of the north":           askRestore,
		"Restored the lamp servers following a fire":           askRestore,
		"Restored lamps after trimming the wicks":              "How many lamps a month",
		"Restored service in two ways; after that went home":   "What RTO and RPO",
		"Led data restores of the lamp server":                 "What RTO and RPO",
		"Solved incident 5512 for the mayor":                   askSingle,
		"Closed tickets of the lamp shop":                      "How many users and requests a month",
	})
}

// TestQuestionFeat: a team that was led somewhere or through something is asked for the deed, a team that was led for its people.
func TestQuestionFeat(t *testing.T) {
	asks(t, map[string]string{
		"Led the crew to the ISO 9001 certificate":           askFeat,
		"Led the lamp office through the storm":              askFeat,
		"Led the operations center during the flood weekend": askFeat,
		"Led the lamp team of the harbor":                    "How many people reported to you",
		"Led the lamp team, to the joy of the mayor":         "How many people reported to you",
		"Managed the lamp team to the end of the year":       "How many people reported to you",
		"Led the lamp talks to an end":                       "How many talks, with how many people",
		"Provided leadership in the design of lamps":         "With how many people, in what time, and which",
		"Provided leadership to lamp technicians":            "How many people reported to you",
		"Improved employee retention of the harbor":          "By how much",
		"Checked the staffing levels of the tower":           "How often, over what volume",
	})
}

// TestQuestionOfEvents: people take part in events that are organized; a machine processes events of its own.
func TestQuestionOfEvents(t *testing.T) {
	const fair, machine = "How many events, how many people took part", "How many events, how often"
	asks(t, map[string]string{
		"Organized lamp events for sailors":        fair,
		"Conducted lamp events":                    fair,
		"Processed lamp events on Hadoop":          machine,
		"Collected sensor events of the lamps":     machine,
		"Hosted campaigns on the web":              "How many campaigns, how many people took part",
		"Managed log events of the lamp server":    "How many events, for how many people",
		"Loaded lamp counts on May 4, 1998":        "How many counts, how long did it take",
		"Loaded lamp counts in March 1998":         "How many counts, how long did it take",
		"Loaded lamp counts, May 1998 among them":  "How many counts, how often",
		"Loaded lamp counts on march 4 of sailors": "How many counts, how often",
	})
}

// TestQuestionCalledBy: a tower of services, a library or a force is only called by what stands before it.
func TestQuestionCalledBy(t *testing.T) {
	ofKind(t, map[string]string{
		"Managed transition of the backup tower from the old vendor":          "migration",
		"Managed transition of Backup and Storage tower from the old vendor":  "migration",
		"Took over the backup and storage tower":                              "other",
		"Ran the backup of the tower server":                                  "recovery",
		"Wrote rules with the security team":                                  "other",
		"Worked with end users of the lamp register":                          "other",
		"Helped end users of the lamp register":                               "desk",
		"Enabled the lamp team to sail":                                       "other",
		"Part of a lamp team":                                                 "other",
		"Rewrote the security library of the harbor":                          "other",
		"Wrote the security rules of the library network":                     "security",
		"Supervised the Security Forces of the harbor":                        "team",
		"Renewed the cyber insurance":                                         "other",
		"Obtained a security clearance":                                       "other",
		"Helped the Education office with lamps":                              "other",
		"Gained CMMI Level 3":                                                 "audit",
		"Demonstrated analytical skills":                                      "other",
		"Built a strategic partnership with the oil mill":                     "other",
		"Served on the strategic planning council of the harbor for the town": "strategy",
	})
	asks(t, map[string]string{
		"Renewed the cyber insurance":                  "Of what value, for how long",
		"Worked with Hadoop lamp clusters":             "How many clusters, in what time",
		"Worked with the Hadoop team":                  "With how many people or teams",
		"Worked with lamp makers":                      "How many makers, how often",
		"Worked with Cisco & Oracle teams":             "With how many people or teams",
		"Reported directly to the mayor":               "What came of it",
		"Oversaw sales, oil and glass":                 "Of what size, volume or value",
		"Handed out employee notices of lamps":         "How many notices",
		"Renewed lamp certificates":                    "What came of it",
		"Standardized the hall on glass lamps":         "How many variants were there before and after",
		"Standardized lamps of the harbor":             "How many lamps, how many variants",
		"Kept the lights on during the storm":          "What came of it",
		"Kept the harbor books":                        "Of what size, volume or value",
		"Wrote knowledge articles on lamps":            "How many articles, for how many readers",
		"Built knowledge of lamps":                     "What came of it",
		"Built the lamp knowledge":                     "What came of it",
		"Split the hall into rooms":                    "Of what number, size or value",
		"Split the hall":                               "Of what number, size or value, in what time",
		"Brought in glass lamps across the harbor":     "How many lamps, in what time",
		"Was brought in from the north":                "What came of it",
		"Recovered a failing lamp program":             "How late or over budget was it",
		"Recovered oil":                                "Of what number or value, and how does that compare",
		"Generated lamp leads":                         "Of what number or value",
		"Designed lamp leads":                          "How many lamp leads, in what time",
		"Generated sales and oil reports":              "How many reports, for how many people",
		"Compiled reports on oil":                      "How many reports, who uses them",
		"Served as liaison between the halls":          "With how many people or teams",
		"Served as a member of the lamp council":       "Of how many people, for how long",
		"Served as keeper of the northern hall":        "For how many people or sites",
		"Set up laptops of the harbor":                 "How many laptops, in what time, and how many faults",
		"Designed laptops of the harbor":               "How many laptops, in what time, and what did they save",
		"Supported laptops of the harbor":              "How many laptops, for how many people",
		"Provided clerical support to the keepers":     "For how many people, how often",
		"Worked towards development of lamps":          "How many lamps, in what time",
		"Supervised the work of sailors in the harbor": "How many people reported to you",
	})
}

// TestQuestionOfBeside: what stands behind a vague amount beside what was done is asked for as such.
func TestQuestionOfBeside(t *testing.T) {
	for line, want := range map[string]string{
		"Wrote a lamp register across several halls":              "How many halls, in what time, and what did it save",
		"Improved the register while watching over several halls": "How many halls, and what changed for them",
		"Built several halls":                                     "How many halls, in what time, and what did they save",
	} {
		if a := judged(t, line); len(a.Question) < len(want) || a.Question[:len(want)] != want {
			t.Errorf("%q asks %q, want %q", line, a.Question, want)
		}
	}
}
