package outline

import "testing"

// TestTimes: what somebody does these days is work, wherever it is told; for how long somebody was somewhere is none.
func TestTimes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"these days", "Today I run the lamps of nine halls. Today I lead 26 clerks in four towns. These days I own the plan of the yard. Nowadays we head the desk of the bank.",
			"Today I run the lamps of nine halls.\nToday I lead 26 clerks in four towns.\nThese days I own the plan of the yard.\nNowadays we head the desk of the bank."},
		{"what somebody is or likes these days", "Today I am a keeper of lamps. Today I love lamps in all halls. Today I have a team of nine. Today the lamps run the halls. Today lamps matter to all.", ""},
		{"years spent", "I have spent twenty years keeping lamps lit in halls where nothing may stop. I've spent ten years in lamp halls. I spent 7 years at Harbor Ltd where I learned how lamps break. I have spent my career keeping halls dry.", ""},
		{"years spent on what is counted", "I have spent two years moving 40 halls to Hull.", "I have spent two years moving 40 halls to Hull."},
		{"money spent", "I spent $2M on the lamps of the north.", "I spent $2M on the lamps of the north."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statementsOf("Jo Doe\nSummary\n" + c.text); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
	if got := statementsOf(inRole + "- Spent a year moving the yard to new halls.\nLamp Care, Halls and +3 skills\n- Led the desk."); got != "Spent a year moving the yard to new halls.\nLed the desk." {
		t.Errorf("in a role: %s", got)
	}
}
