package profile

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/textline"
)

func TestRules(t *testing.T) {
	if _, err := parse(ruleFile); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"nosuchkind | lamps", "mark | lamps; lamps"} {
		if _, err := parse(bad); err == nil {
			t.Errorf("parse(%q) found no fault", bad)
		}
	}
}

// leftOf returns what is left of a text, one line a line, "/" for its ends.
func leftOf(text string) (string, bool) {
	text = strings.ReplaceAll(text, " / ", "\n")
	p := Read(text, textline.Parse(text))
	var out []string
	for _, l := range p.Lines {
		out = append(out, strings.TrimSpace(l.Bullet+" "+l.Text(text)))
	}
	return strings.Join(out, " / "), p.Copied
}

// onPage makes a text one of a page.
const onPage = "500+ connections / Show all 7 posts / "

func TestRead(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"lines twice", onPage + "Experience / Experience / Keeper of Lamps / Keeper of Lamps / Mended lamps. / Mended lamps.", "Experience / Keeper of Lamps / Mended lamps."},
		{"a list twice", onPage + "• Mended lamps / • Lit halls / • Mended lamps / • Lit halls", "• Mended lamps / • Lit halls"},
		{"a list twice, cut short for the eye", onPage + "• Mended lamps / • Lit halls …see more / …see more / • Mended lamps / • Lit halls", "• Mended lamps / • Lit halls"},
		{"dates read aloud", onPage + "Keeper / 2019 - 2021 · 2 yrs / 2019 to 2021 · 2 yrs", "Keeper / 2019 - 2021 · 2 yrs"},
		{"one line again elsewhere", onPage + "Mended lamps. / Lit halls. / Mended lamps.", "Mended lamps. / Lit halls. / Mended lamps."},
		{"buttons and counts", "Jo Doe / · 2nd / 2nd degree connection / 1,204 followers / Message / Jo Doe mends lamps / Al Roe and 3 other mutual connections", "Jo Doe / Jo Doe mends lamps"},
		{"a button behind text", onPage + "Mended the lamps of the north. …see more / Hull, England · Contact info", "Mended the lamps of the north. / Hull, England"},
		{"a picture", onPage + "Harbor Ltd logo / Harbor Ltd / Redrew the old logo", "Harbor Ltd / Redrew the old logo"},
		{"posts", onPage + "About / Mends lamps. / Activity / 31 followers / Lamp wins prize / Experience / Lit halls.", "About / Mends lamps. / Experience / Lit halls."},
		{"words of praise", onPage + "Skills / Lamps / Recommendations / Received / Al Roe / She lit nine halls. / Languages / Danish", "Skills / Lamps / Languages / Danish"},
		{"other people, to the end", onPage + "Skills / Lamps / People also viewed / Al Roe / Keeper at Harbor / About / Talent", "Skills / Lamps"},
		{"other people in front of the work", onPage + "People you may know / Al Roe / Keeper at Harbor / Experience / Lit halls.", "Experience / Lit halls."},
		{"an advert", onPage + "Honors & awards / Lamp of the year / Promoted / Take a course in halls / Causes / Light", "Honors & awards / Lamp of the year / Causes / Light"},
		{"the foot of the page", onPage + "Skills / Lamps / About / Accessibility / Talent / Help", "Skills / Lamps"},
		{"what only the owner sees", onPage + "Analytics / Private to you / 9 profile views / About / Mends lamps. / Skills / Analytics", "About / Mends lamps. / Skills / Analytics"},
		{"praise of skills", onPage + "Lamps / Endorsed by 6 colleagues at Harbor / 31 endorsements / Halls", "Lamps / Halls"},
		{"what a post of honour is for", onPage + "Volunteering / Coach / Harbor Club / 2019 - 2020 · 1 yr / Education / I coach nine clerks.", "Volunteering / Coach / Harbor Club / 2019 - 2020 · 1 yr / I coach nine clerks."},
		{"studies behind a role without text", onPage + "Experience / Keeper / Harbor Ltd / 2019 - 2020 · 1 yr / Education / Lamp School", "Experience / Keeper / Harbor Ltd / 2019 - 2020 · 1 yr / Education / Lamp School"},

		{"several titles with an employer", "Harbor Ltd / Full-time · 8 yrs 2 mos / Hull, England / Keeper of Lamps / Jan 2019 - Present · 5 yrs 3 mos / Hybrid / Lit halls.", "Harbor Ltd / 8 yrs 2 mos / Keeper of Lamps / Jan 2019 - Present · 5 yrs 3 mos / Lit halls."},
		{"contract below the title", "Harbor Ltd / 7 yrs 1 mo / Keeper, Lamps / Full-time / Oct 2014 - Apr 2018 · 3 yrs 7 mos", "Harbor Ltd / 7 yrs 1 mo / Keeper, Lamps / Oct 2014 - Apr 2018 · 3 yrs 7 mos"},
		{"one title", "Keeper / Harbor Ltd. · Part-time / 2012 - 2014 · 2 yrs / Hull, England · On-site / Lit halls.", "Keeper / Harbor Ltd. / 2012 - 2014 · 2 yrs / Hull, England / Lit halls."},
		{"a role alone is no page", "Keeper / Harbor Ltd · Full-time / 2012 - 2014 · 2 yrs / Interests / Lamps", "Keeper / Harbor Ltd / 2012 - 2014 · 2 yrs / Interests / Lamps"},
		{"a button alone is no page", "Mended lamps. / …see more / Recommendations / By Al Roe / Show all", "Mended lamps. / Recommendations / By Al Roe / Show all"},

		{"a plain resume stays", "Jo Doe / Contact info / Experience / Keeper / Harbor Ltd / Full-time / 2012 - 2014 / Lit halls. / Lit halls. / Interests / Lamps / Activity / Recommendations", "Jo Doe / Contact info / Experience / Keeper / Harbor Ltd / Full-time / 2012 - 2014 / Lit halls. / Lit halls. / Interests / Lamps / Activity / Recommendations"},
		{"the PDF of a profile stays", "Top Skills / Lamps / Experience / Harbor Ltd / 9 years 4 months / Keeper / March 2018 - Present (6 years 1 month) / Hull, England / Page 1 of 2 / Recommendations", "Top Skills / Lamps / Experience / Harbor Ltd / 9 years 4 months / Keeper / March 2018 - Present (6 years 1 month) / Hull, England / Page 1 of 2 / Recommendations"},
		{"bullets are the owner's", onPage + "• Activity / • Promoted / • Message", "• Activity / • Promoted / • Message"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _ := leftOf(c.text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestLeftLines: a line behind what was left out goes on with none above, and the lines of others are told.
func TestLeftLines(t *testing.T) {
	text := strings.ReplaceAll(onPage+"About / Mends the lamps of the halls in the north and / Activity / lamps of the south / Skills / Lamps / Interests / Al Roe", " / ", "\n")
	lines := textline.Parse(text)
	was := len(lines)
	p := Read(text, lines)
	if !p.Copied || len(p.Others) != 2 || p.Others[0] != [2]int{5, 6} || p.Others[1] != [2]int{9, 10} {
		t.Errorf("%+v", p)
	}
	for i, l := range p.Lines {
		if i > 0 && l.Joined && l.Number != p.Lines[i-1].Number+1 {
			t.Errorf("%q is joined over a gap", l.Text(text))
		}
	}
	if again := textline.Parse(text); len(lines) != was || again[3] != lines[3] {
		t.Error("the lines given have changed")
	}
}

// BenchmarkPlain reads a resume that is no page, as nearly all are.
func BenchmarkPlain(b *testing.B) {
	text := strings.Repeat("Keeper of Lamps, Harbor Ltd\nJan 2012 - Mar 2014\n- Mended the lamps of nine halls and cut their cost by a third\n- Lit halls\n\n", 20)
	lines := textline.Parse(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Read(text, lines)
	}
}
