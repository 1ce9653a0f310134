package pdflayout

import "testing"

// TestImprint: what browsers print at both ends of each page goes, and a sentence goes on over it; what only looks so stays.
func TestImprint(t *testing.T) {
	for _, test := range []struct {
		name, head, foot string
		gone             bool
	}{
		{"Chrome", "11/23/26, 9:05 AM                 Harbor Master | Jobs", "https://jobs.example.com/7                 1/2", true},
		{"Chrome in Germany", "23.11.26, 09:05                 Harbor Master | Jobs", "https://jobs.example.com/7                 1/2", true},
		{"Firefox", "Harbor Master | Jobs                 https://jobs.example.com/7", "1 of 2                 11/23/2026, 9:05 AM", true},
		{"a stamp alone", "11/23/26, 9:05 AM                 Harbor Master | Jobs", "Ropes and sails", false},
		{"an address alone", "Robin Roe, Hull", "https://roe.example.com/7                 1/2", false},
		{"dates of a role", "Harbor Master                 11/2019 - 1/2021", "See https://roe.example.com/7", false},
	} {
		b := New()
		for n, body := range []string{"• Negotiated the contracts with the vendors in Leeds for Northern", "foods and sails"} {
			page := newSheet()
			page.Number = n + 1
			page.put(20, 20, test.head)
			x := float32(50)
			if n > 0 {
				x = 60
			}
			page.put(x, 700, body)
			page.put(20, 780, test.foot)
			b.Add(&page.Page)
		}
		const want = "• Negotiated the contracts with the vendors in Leeds for Northern foods and sails"
		if got := show(b.Lines()); got == want != test.gone {
			t.Errorf("%s: gone %v; read\n%s", test.name, !test.gone, got)
		}
	}
}
