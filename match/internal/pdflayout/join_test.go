package pdflayout

import (
	"strings"
	"testing"
)

// TestPrintedItems: bullets that go on at the margin, as in a text that was printed, go on with a capital too, once the
// document shows that it is made that way.
func TestPrintedItems(t *testing.T) {
	last := []string{
		"- Negotiated the contracts with the vendors in Leeds for Northern",
		"Aire Foods.",
		"- Led a team of nine people who looked after the clients in shops.",
		"Senior Manager, Aire Foods",
		"- Wrote the handbook of the service desk of the Northern shops 2019",
		"Team Lead, Aire Foods",
	}
	for _, test := range []struct {
		name  string
		first []string
		want  string
	}{
		{"shown", []string{"- Managed the vendors of the network and those of the telephones of", "the whole group.", "- Planned the move of all of the mailboxes and of the files in the", "cloud."},
			"- Managed the vendors of the network and those of the telephones of the whole group.\n- Planned the move of all of the mailboxes and of the files in the cloud.\n" +
				"- Negotiated the contracts with the vendors in Leeds for Northern Aire Foods.\n" + strings.Join(last[2:], "\n")},
		{"not shown", []string{"- Managed the vendors of the network and those of the telephones all."},
			"- Managed the vendors of the network and those of the telephones all.\n" + strings.Join(last, "\n")},
	} {
		s := newSheet()
		s.column(50, 50, 12, append(test.first, last...)...)
		if got := show(s.lines()); got != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

// TestItemOverPages: a bullet goes on with a capital at the top of the next page where its text hangs; a heading at the
// margin does not.
func TestItemOverPages(t *testing.T) {
	for _, test := range []struct {
		x    float32
		want string
	}{
		{60, "Experience\n• Negotiated the contracts with the vendors in Leeds for Northern Aire Foods\n• Next"},
		{50, "Experience\n• Negotiated the contracts with the vendors in Leeds for Northern\nAire Foods\n• Next"},
	} {
		b := New()
		one := newSheet()
		one.put(50, 700, "Experience")
		one.put(50, 712, "• Negotiated the contracts with the vendors in Leeds for Northern")
		b.Add(&one.Page)
		two := newSheet()
		two.Number = 2
		two.put(test.x, 50, "Aire Foods")
		two.put(50, 62, "• Next")
		b.Add(&two.Page)
		if got := show(b.Lines()); got != test.want {
			t.Errorf("at %v:\n%s\nwant\n%s", test.x, got, test.want)
		}
	}
}
