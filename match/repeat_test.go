package match

import (
	"strings"
	"testing"
)

// What was asked of a statement is not asked again of its copy.
func TestRepeatedStatementsAskedOnce(t *testing.T) {
	resume := strings.NewReplacer(
		"- Led a team", "- Migrated the mail of all branches and plants to Exchange Online\n- Led a team",
		"- Cut cost by 20%", "- Migrated the mail of all branches and plants to Exchange Online\n- Coordinated the move of the help desk").Replace(soundResume)
	r := Compare(Text("resume", resume), Text("job", "IT Director\n\nRequirements\n- Exchange Online\n"))
	var asked []string
	for _, q := range r.Interview() {
		if q.Why == AskWeak {
			asked = append(asked, q.About)
		}
	}
	if len(asked) != 2 || asked[0] != "Migrated the mail of all branches and plants to Exchange Online" || asked[1] != "Coordinated the move of the help desk" {
		t.Errorf("asked about %q", asked)
	}
}
