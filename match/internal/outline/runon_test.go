package outline

import (
	"strings"
	"testing"
)

// TestRunOns: where further deeds begin in a statement that lost its full stops, each marked by "|"; and capitals that begin none.
func TestRunOns(t *testing.T) {
	for _, want := range []string{
		"Ran the desk of the bank and its branches |Built a lab for the staff |Wrote the guides of the lab",
		"Cut the oil bill by $400 a year with LampIP |Partnered with the harbor |Moved the lamps online",
		"Moved the desk to LampOS 2010 |Built the lab of the staff",
		"Manage the lamps of the hall |Train the staff of the desk |Respond to all calls",
		"Ran the lamps, the oil and the books of the hall in every detail |As the Hall Manager, moved the lamps to glass",
		"Ran the desk of the bank. Built the lab for the staff |Wrote its guides",
		"Responsible for the desk of the bank |Maintained the lab of the staff",

		"Ran the desk of the bank. Built the lab for the staff.",
		"Ran the customer Support team of the bank",
		"Wrote the lists of the hall and used Joins to find lamps",
		"Led halls with personalized Email and lamp lists for all",
		"Moved the halls to Example Managed Services for lamps",
		"Ran the halls of the Harbor Certified by the guild",
		"Ran the desk as the Hall Manager of the harbor",
		"Mended the lamps in Â all halls of the system.Â Built the lab for the staff",
		"Led the Advanced Lamps program of the harbor",
		"The lamps of the hall Built in the north",
	} {
		text := strings.ReplaceAll(want, "|", "")
		s := (&Statement{Text: text}).cut(0, len(text))
		got := text
		for k, at := range s.RunOns() {
			got = got[:at+k] + "|" + got[at+k:]
		}
		if got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
}
