package outline

import (
	"strings"
	"testing"
)

// TestFigures: a figure of the work is told in the present, too; one of an employer or of a thing only describes it.
func TestFigures(t *testing.T) {
	for text, want := range map[string]bool{
		"- The yard takes 900 lamps a week":             true,
		"- New lamp portal now serves 80 halls per day": true,
		"- Lost time is a fifth of what it was":         true,
		"- Passed ISO 27001:2022":                       true,
		"- Gained ISO 9001:2015":                        true,
		"- Days to light fell to four from eleven":      true,
		"- The company serves 900 lamps a week":         false,
		"- Example Works serves 900 lamps a week":       false,
		"- Example Works is a community of 900 keepers": false,
		"- There are 90 lamps in the hall":              false,
		"- The lamp is a tool for 90 keepers":           false,
		"- The lamp shows the way":                      false,
		"- It has 3 brands of lamps":                    false,
		"- +44 161 496 0000 fax":                        false,
	} {
		if got := strings.Contains(statementsOf(inRole+"- Led the desk of the bank.\n"+text), text[2:]); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
	for text, want := range map[string]bool{
		"Lamp lead of the north. Speaks English, Polish and 5 words of Welsh.": false,
		"Lamp lead of the north. Spoke at 5 meetings of the guild.":            true,
	} {
		if got := statementsOf("Jo Doe\n"+text) != ""; got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
	for _, s := range outlineOf(inRole + "- Days to light fell to four from eleven\n- Led it.").Statements {
		if s.Duty {
			t.Errorf("%s: a duty", s.Text)
		}
	}
}
