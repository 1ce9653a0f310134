package outline

import "testing"

// TestSmallBullets: bullets in lower case that go on with nothing, and the rest of a bullet that an extractor gave one of its own.
func TestSmallBullets(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a short line above", "- Moved all lamps of the northern harbor and of both of its yards to the new oil\n- Game days in 4 halls\n- hall lamp review board\n- Wrote the guide",
			"Moved all lamps of the northern harbor and of both of its yards to the new oil\nGame days in 4 halls\nhall lamp review board\nWrote the guide"},
		{"a deed of its own", "- Led the lamps of the north.\n- mentored 4 keepers of the yard.\n- Built the lab.", "Led the lamps of the north.\nmentored 4 keepers of the yard.\nBuilt the lab."},
		{"most of them", "- Main duties were to:\n- set lamp rules and plans\n- own the oil budget of all yards\n- act as the senior keeper", "set lamp rules and plans\nown the oil budget of all yards\nact as the senior keeper"},
		{"a full line above", "- Led all of the lamps of the northern harbor and of both of its yards\n- used by the town.\n- Built the lab.", "Led all of the lamps of the northern harbor and of both of its yards used by the town.\nBuilt the lab."},
		{"between bullets that end in full stops", "- Moved the lamps of the northern harbor and of both of its old yards to oil.\n- Led the lamps\n- of the north.\n- Built the lab.",
			"Moved the lamps of the northern harbor and of both of its old yards to oil.\nLed the lamps of the north.\nBuilt the lab."},
		{"behind an abbreviation", "- Moved the lamps of the northern harbor and of both of its old yards to oil\n- Led the lamps, oil etc.\n- kept by Example Co\n- Built the lab",
			"Moved the lamps of the northern harbor and of both of its old yards to oil\nLed the lamps, oil etc. kept by Example Co\nBuilt the lab"},
		{"a deed between capitals", "- Built a lamp store for all of the northern harbors and yards\n- passed keeper audit, 0 major findings\n- Handle oil contracts",
			"Built a lamp store for all of the northern harbors and yards\npassed keeper audit, 0 major findings\nHandle oil contracts"},
		{"small letters by habit", "- Finished the move of all lamps and wicks of the harbor. 60 yards.\n- hall lead on the lamp move\n- Ran the yard.\n- kept oil dry\n- trained keepers on wicks",
			"Finished the move of all lamps and wicks of the harbor. 60 yards.\nhall lead on the lamp move\nRan the yard.\nkept oil dry\ntrained keepers on wicks"},
		{"behind a full stop, with none", "- Ran the lamp desk.\n- oil reviews each quarter with scorecards\n- Built the lab.", "Ran the lamp desk.\noil reviews each quarter with scorecards\nBuilt the lab."},
		{"not what was written by others", "- Led all of the lamps of the northern harbor and of both of its yards\n- written lamp guides of the town.\n- Built the lab.",
			"Led all of the lamps of the northern harbor and of both of its yards written lamp guides of the town.\nBuilt the lab."},
		{"a head in lower case", "- rebuilt the lamp path\n\nlamp keeper\nexample harbor\njan 2001 - dec 2004\n\n- moved oil to salt", "rebuilt the lamp path\nmoved oil to salt"},
		{"no head behind a blank line", "- rebuilt the lamp path of the harbor and\n\nof its yard, and kept it dry\n- Built the lab.", "rebuilt the lamp path of the harbor and of its yard, and kept it dry\nBuilt the lab."},
		{"behind a word that asks for more", "- Moved the lamps of the northern harbor and of both of its old yards to oil\n- Led lamps and\n- the oil of halls\n- Built the lab",
			"Moved the lamps of the northern harbor and of both of its old yards to oil\nLed lamps and the oil of halls\nBuilt the lab"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statementsOf(inRole + c.text); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
