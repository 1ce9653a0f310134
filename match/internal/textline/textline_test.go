package textline

import (
	"strings"
	"testing"
)

// Each case gives a text and its lines as "bullet|content", "+" before those that are the rest of the line above.
func TestParse(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"plain", "Summary\n\nIT director\n", "|Summary; |IT director"},
		{"bullets", "- Led\n* Built\n• Ran\n•Cut\n\uf0b7 Moved\n1. Won\n(2) Lost\n[3] Tied\na) Kept\no Held",
			"-|Led; *|Built; •|Ran; •|Cut; \uf0b7|Moved; 1.|Won; (2)|Lost; [3]|Tied; a)|Kept; o|Held"},
		{"no bullets", "-5 degrees\n24/7 support\n5 years\n2012. A year\nor else\n-\n•\n3.5 of 4", "|-5 degrees; |24/7 support; |5 years; |2012. A year; |or else; |-; |•; |3.5 of 4"},
		{"glued dashes", "Skills\n-Rope\n-Radar\n-Tides", "|Skills; -|Rope; -|Radar; -|Tides"},
		{"a glued dash among others", "- Rope\n- Radar\n- Tides\n-Lamps of yards\n-Present\n-5 oils for yards", "-|Rope; -|Radar; -|Tides; -|Lamps of yards; |-Present; |-5 oils for yards"},
		{"two glued dashes", "-Rope\n-Radar", "|-Rope; |-Radar"},
		{"pictures", "🌟 Skills\n✅ Rope\n✅ Radar\n✅Tides", "|🌟 Skills; ✅|Rope; ✅|Radar; ✅|Tides"},
		{"pictures of headings", "🌟 Skills\nRope\n🌟 Duties\nRow\n🌟 Pay\nGood", "|🌟 Skills; |Rope; |🌟 Duties; |Row; |🌟 Pay; |Good"},
		{"signs of a symbol font", "v  Led the whole crew\nv  Ran the north desk\n   of it\nv  Cut the long queue", "v|Led the whole crew; v|Ran the north desk; +|of it; v|Cut the long queue"},
		{"glued signs", "?Led the whole crew\n?Ran the north desk\n?Cut the long queue\n› Sails", "?|Led the whole crew; ?|Ran the north desk; ?|Cut the long queue; |› Sails"},
		{"double signs", ">> Led the whole crew\n>> Ran the north desk\n>> Cut the long queue\n[x] Sails", ">|Led the whole crew; >|Ran the north desk; >|Cut the long queue; |[x] Sails"},
		{"a sign behind a bullet", "- ?Led the whole crew\n- ? Ran the desk\n- Why?", "- ?|Led the whole crew; - ?|Ran the desk; -|Why?"},
		{"a bullet behind a bullet", "- o Led the crew\n- · Ran the desk\n* - Cut it\n- ~ 40 users", "- o|Led the crew; - ·|Ran the desk; * -|Cut it; -|~ 40 users"},
		{"no signs", "a Crew led well\na Desk ran well\na Queue cut well\n$ One two three\n$ One two three\n$ One two three", "|a Crew led well; |a Desk ran well; |a Queue cut well; |$ One two three; |$ One two three; |$ One two three"},
		{"hanging", "- Managed vendors and their\n  contracts.\n- Led", "-|Managed vendors and their; +|contracts.; -|Led"},
		{"lower case after a long line", "Negotiated the renewal of all telephony contracts with\nthree carriers.\nLed the team.",
			"|Negotiated the renewal of all telephony contracts with; +|three carriers.; |Led the team."},
		{"an item that is not at its end", "- Knows the harbors of the north (Hull, Bergen or\nTromso)\n- Leads pilots of the harbors in the north\nTromso", "-|Knows the harbors of the north (Hull, Bergen or; +|Tromso); -|Leads pilots of the harbors in the north; |Tromso"},
		{"a list is not joined", "Skills\npython\njava", "|Skills; |python; |java"},
		{"a table with drawn edges", "| Lamp | Hall |\n|:---|---:|\n| Reed | - |\n||\n|Sail|\n| or not", "|Lamp | Hall; |Reed | -; |||; ||Sail|; || or not"},
		{"pages", "One\n\fTwo", "|One; |Two"},
		{"no-break space", "\u00a0\u00a0Led\u00a0", "|Led"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, l := range Parse(test.text) {
				s := l.Bullet + "|" + l.Text(test.text)
				if l.Joined {
					s = "+" + s
				}
				got = append(got, s)
			}
			if g := strings.Join(got, "; "); g != test.want {
				t.Errorf("got  %s\nwant %s", g, test.want)
			}
		})
	}
}

func TestFixedWidth(t *testing.T) {
	text := "The director plans the work of the whole department and reports to the\n" +
		"Chief Executive. Budgets, vendors and people are all in the hands of this\n" +
		"one person, who also keeps the risk register and speaks to the Board each\n" +
		"quarter.\n" +
		"Reports\n" +
		"Every week the director writes a page on the state of all projects, their\n" +
		"Money, their people and what stands in the way, and sends it on to the\n" +
		"Office of the Chief Executive, who reads it.\n"
	want := []bool{false, true, true, true, false, false, true, true}
	for i, l := range Parse(text) {
		if l.Joined != want[i] {
			t.Errorf("line %d %q: joined %v", l.Number, l.Text(text), l.Joined)
		}
	}
}

// TestListEdge: items broken at the edge of a page, flush left as they are copied out of a viewer, go on with any letter.
func TestListEdge(t *testing.T) {
	text := "• Rebuilt the harbor network with the crews of all yards, and moved the old\nradar to the northern pier.\n" +
		"• Led the talks with the makers of lamps about oil, wicks and the price of\nglass for the halls of the town.\n" +
		"• Wrote the rules that every keeper of a light in the county has to follow\nwhen the fog comes in.\n" +
		"• Chose the tools of the desk and taught the keepers of the south to mend\nwhat breaks in the night.\n" +
		"• Planned the move of the stores of the town to the halls of the Northern\nHarbor Guild.\n" +
		"• Wrote the books of the guild for the keepers of the lights of the county.\nHarbor Master\n" +
		"• Led the desk.\n"
	var joined []string
	for _, l := range Parse(text) {
		if l.Joined {
			joined = append(joined, l.Text(text))
		}
	}
	if got, want := strings.Join(joined, "; "), "radar to the northern pier.; glass for the halls of the town.; when the fog comes in.; what breaks in the night.; Harbor Guild."; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// Lines lie in order inside the text, and everything that is not white space, a bullet or a line end is in one.
func FuzzParse(f *testing.F) {
	f.Add("- a\n  b\n\n\f1. c")
	f.Add("\u200b•\u00a0x\r\n\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, l := range Parse(text) {
			if l.From < at || l.Start < l.From || l.End <= l.Start || l.End > len(text) {
				t.Fatalf("line %+v after offset %d of %d", l, at, len(text))
			}
			at = l.End
		}
	})
}
