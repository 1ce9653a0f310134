package posting

import (
	"fmt"
	"strings"
	"testing"
)

// TestLostBullets: a list that lost its bullets is read as one that has them; paragraphs and facts are no list.
func TestLostBullets(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"items", "Harbor Master\n\nRequirements\nFive years of rope work\nCare of lamps\nGood knowledge of tides\n", "+++"},
		{"items below a blank line", "Harbor Master\n\nRequirements\n\nFive years of rope work\nCare of lamps\nGood knowledge of tides\n", "+++"},
		{"two", "Harbor Master\n\nRequirements\nFive years of rope work\nCare of lamps\n", "--"},
		{"one of several sentences", "Harbor Master\n\nRequirements\nFive years of rope work\nCare of lamps. Oil is ours.\nGood knowledge of tides\nSound sleep\n", "++++"},
		{"paragraphs", "Harbor Master\n\nDuties\nYou run the harbor of the town. It is old.\nWe keep all lamps lit at night. Oil is dear.\nThe board meets each week. You sit on it.\n", "---"},
		{"facts", "Harbor Master\n\nDuties\nPlace: Hull\nHours: forty\nReports to: the board\n", "---"},
		{"a list with bullets below", "Harbor Master\n\nDuties\nLead the harbor crews\nKeep all lamps lit\nMend the piers\n- Ropes\n", "---+"},
		{"an item like a heading", "Harbor Master\n\nBenefits\n\nExciting challenges with lamps\nA crew of great spirit\nFree oil and wicks\n", "+++"},
	} {
		var got strings.Builder
		for _, b := range read(c.text).Blocks {
			if line, ok := map[bool]string{true: "+", false: "-"}[b.Bullet]; ok && !b.Heading {
				fmt.Fprint(&got, line)
			}
		}
		if g := got.String(); g != c.want {
			t.Errorf("%s: got %s, want %s", c.name, g, c.want)
		}
	}
}
