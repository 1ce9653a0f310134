package textline

import (
	"strings"
	"testing"
)

// TestUnbreak: words broken at the ends of lines are made whole, line by line; those that have a hyphen of their own keep it.
func TestUnbreak(t *testing.T) {
	const habit = "the har-\nbor and the moor-\nings of all the ves-\nsels"
	for _, c := range []struct{ name, text, want string }{
		{"a habit", habit, "the harbor\nand the moorings\nof all the vessels\n"},
		{"indented, with its full stop", "- " + habit + "\n- Kept the moor-\n  ings.\n- Rang", "- the harbor\nand the moorings\nof all the vessels\n\n- Kept the moorings.\n  \n- Rang"},
		{"a name", "Kept Post-\ngreSQL, " + habit, "Kept PostgreSQL,\nthe harbor\nand the moorings\nof all the vessels\n"},
		{"one, whole elsewhere", "the harbor\nand the har-\nbor master", "the harbor\nand the harbor\nmaster"},
		{"one alone", "the har-\nbor master", "the har-\nbor master"},
		{"a word's own", "cross-\nfunctional, " + habit + ", cost-\neffective", "cross-\nfunctional, the harbor\nand the moorings\nof all the vessels,\ncost-\neffective"},
		{"a dash, an item, a capital", "ropes -\nsails\nropes-\n- sails\nropes-\nSails\n", "ropes -\nsails\nropes-\n- sails\nropes-\nSails\n"},
	} {
		got := Unbreak(c.text)
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if strings.Count(got, "\n") != strings.Count(c.text, "\n") {
			t.Errorf("%s: lines moved", c.name)
		}
	}
}
