package outline

import (
	"strings"
	"testing"
)

// TestFirmOpening: what stands first under the head of a role says what the employer is, unless it tells of work.
func TestFirmOpening(t *testing.T) {
	for text, firm := range map[string]bool{
		"Nine-yard, $3B for-profit lamp network with 900 keepers and 20 halls":               true,
		"900-bed harbor affiliate and lamp center":                                           true,
		"Lamp software provider to 400 harbors; $9M ARR.":                                    true,
		"Series C lamp business, sold to an oil buyer for $40M.":                             true,
		"$8B diversified insurer and lamp manager; 3,000 employees":                          true,
		"Lamps and oil for yards, $4M ARR, 240 employees":                                    true,
		"Lamp startup, acquired by a large oil maker in 2018":                                true,
		"Maker of fine lamps for harbors with 900 keepers, owned by Oil Capital since 2019.": true,
		"Diversified maker of wicks and lamps with yards in 9 countries.":                    true,
		"Retailer with 90 stores.":                                                           true,
		"Retailer, lamps in all stores and one wick hall.":                                   true,
		"$9 billion in assets, 90,000 members.":                                              true,
		"Lamp platform; revenue rose from $9M to $40M in 2019":                               true,
		"The Harbor has 900 keepers across 3 yards.":                                         true,

		"Diversified the lamp makers of the north, 9 in all.": false,
		"Care of $9 billion in assets of 900 keepers.":        false,
		"$9 billion in assets moved to the new lamp store.":   false,
		"The move has 900 lamps saved.":                       false,
		"Lamp support for 900 employees of the town.":         false,
		"Head of lamps for a $2B retailer of oil.":            false,
		"Management of the $2B lamp business of the north.":   false,
		"Built a $2B lamp business in the north.":             false,
		"Hired a team of 9, and cut the oil cost by 40%.":     false,
		"Care of 900 lamps in the network of the harbor.":     false,
	} {
		got := !strings.Contains(statementsOf(inRole+text+"\n- Led the desk of the bank.\n- Built the lab."), text)
		if got != firm {
			t.Errorf("%s: an employer: %v", text, got)
		}
		if !firm {
			continue
		}
		if behind := statementsOf(inRole + "- Led the desk of the bank.\n- " + text); firm && !strings.Contains(behind, text) && strings.Contains(text, "ARR.") {
			t.Errorf("%s: left out though it does not open the role", text)
		}
	}
}

// TestNoWork: what forms, letters and essays hold besides work.
func TestNoWork(t *testing.T) {
	for text, want := range map[string]string{
		"Reason for leaving: Seeking a larger hall":                                          "",
		"Okay to contact this supervisor: Contact me first":                                  "",
		"REFERENCES    on request; two letters may be read":                                  "",
		"INTERESTS    Sailing (all year), lamps":                                             "",
		"Business or sector: Oil":                                                            "",
		"| Team Size    | 64 (52 ashore + 12 afloat) |":                                      "",
		"\"Top 5% of keepers I served with. Promote him\nto the harbor now.\" - Mayor, 2021": "",
		"\"Second of 14 keepers of lamps; unlimited promise.\"":                              "",
		"When I arrived the yard had nine keys.":                                             "",
		"Report to the Chief Keeper with a dotted line to the Mayor.":                        "",
		"- Reports to the Chief Keeper; member of the Harbor Team.":                          "",

		"Before that: lamp trimmer and later keeper, Example Works, 1999 to 2006; clerk, Kent, 1997 to 1999.": "",

		"Before that: wrote the guide of all lamps for the head keeper.": "Before that: wrote the guide of all lamps for the head keeper.",
		"- References of new keepers checked within 2 days":              "References of new keepers checked within 2 days",
		"When I arrived, I had all 9 locks changed.":                     "When I arrived, I had all 9 locks changed.",
		"- Reported to the board on all lamps.":                          "Reported to the board on all lamps.",
		"- Reporting to the Chief Keeper, led 40 lamps.":                 "Reporting to the Chief Keeper, led 40 lamps.",
		"- \"Lamp of the year\": built its light":                        "\"Lamp of the year\": built its light",
		"- Gas → oil; new wicks everywhere":                              "Gas → oil; new wicks everywhere",
		"- Lamp hours per night 38→6":                                    "Lamp hours per night 38→6",
	} {
		got := statementsOf(inRole + "- Led the desk.\n" + text + "\n- Built the lab.")
		if want != "" {
			want += "\n"
		}
		if want = "Led the desk.\n" + want + "Built the lab."; got != want {
			t.Errorf("%q: got\n%s\nwant\n%s", text, got, want)
		}
	}
}

// TestEssays: deeds told in answer to criteria are work; the criteria are none.
func TestEssays(t *testing.T) {
	const text = "Jo Doe\n\nSELECTION CRITERIA\n\n1. Achieves results\nI led the move of 260 lamps in 16 months, from three yards. Calls for oil fell 31% in the first year.\n\n" +
		"BUSINESS ACUMEN\nI wrote a plan that all yards use. Demand for wicks dropped by half.\n"
	const want = "I led the move of 260 lamps in 16 months, from three yards.\nCalls for oil fell 31% in the first year.\nI wrote a plan that all yards use.\nDemand for wicks dropped by half."
	if got := statementsOf(text); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestFound: what stands under a label for what was found is no deed.
func TestFound(t *testing.T) {
	const text = inRole + "Challenge -\nPrevious keeper gone; lamps out twice; three yards in dispute.\nActions -\n- Lit all lamps in 8 weeks\nResults -\n- Oil use down 40%\n"
	if got, want := statementsOf(text), "Lit all lamps in 8 weeks\nOil use down 40%"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestNamesFirm: a remark behind an employer says how large it is or what it makes, other remarks say other things.
func TestNamesFirm(t *testing.T) {
	for text, want := range map[string]string{
		"Example Lamps plc (900 staff)":                 "Example Lamps plc",
		"Brook Oil (maker of wicks and lamps)":          "Brook Oil",
		"Lamp Lead, Brook Oil (retail, £30m turnover)":  "Lamp Lead, Brook Oil",
		"Brook Oil – harbor lamps, 900 employees":       "Brook Oil",
		"Lamp Lead (interim)":                           "",
		"Lamp Lead (reporting to the keeper)":           "",
		"Brook Oil (formerly Kent Lamps)":               "",
		"Lamp Support (900 staff)":                      "",
		"Yard Team (40 staff)":                          "",
		"Led the lamps of Brook Oil (900 staff)":        "",
		"Oil and wicks for all yards (900 staff)":       "",
		"Brook Oil – built the lamps for 900 employees": "",
		"Brook Oil – maker of lamps":                    "",
	} {
		if name, ok := bareName(text); ok != (want != "") || ok && name != want {
			t.Errorf("%s: %q, %v", text, name, ok)
		}
	}
}
