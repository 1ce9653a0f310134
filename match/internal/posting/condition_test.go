package posting

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// TestConditions: what a posting asks of the person is found wherever it stands; what the employer does, or a text says of everybody,
// is no condition.
func TestConditions(t *testing.T) {
	r := NewReader(&token.Stemmer{})
	for _, c := range []struct{ text, want string }{
		{"You must be eligible to work in Norway.", "the right to work"},
		{"We cannot offer visa sponsorship for this post.", "the right to work"},
		{"Applicants have to be legally authorised to work on the islands.", "the right to work"},
		{"Only U.S. citizens can be cleared for the harbor.", "citizenship"},
		{"You must live in Hull or nearby.", "the place"},
		{"This is no remote post, no remote work is possible.", "the place"},
		{"Ability to travel to the lighthouses once a month", "travel"},
		{"A valid driver's license", "a driving licence"},
		{"Letters without a stamp will not be considered.", "how to apply"},
		{"The post is subject to background check.", "a background check"},
		{"The keeper passes the Harbor background check upon hire and every two years thereafter.", "a background check"},
		{"Serve a one year trial period, if required.", "a trial period"},
		{"Our tools have a free trial period of 30 days.", ""},
		{"Complete a financial disclosure report before the regatta.", "a financial disclosure"},
		{"You prepare financial disclosures of listed shipyards.", ""},
		{"Who lives within an hour commuting distance of the pier works there.", "the place"},
		{"You must pass a background check and a drug test first.", "a background check"},
		{"About 30% travel is part of the work.", "travel"},
		{"Occasional travel may be required.", "travel"},
		{"Must be able to work nights and weekends and on variable schedules.", "the hours"},
		{"You participate in an on-call rotation.", "the hours"},
		{"Overtime may be required before the regatta.", "the hours"},
		{"Experience being on-call for a lighthouse", ""},
		{"Evenings and weekends are free time here.", ""},
		{"Our radar eases the planning of shifts.", ""},
		{"The holder must meet export control requirements.", "export control"},
		{"You will be based out of Hull or Bergen.", "the place"},
		{"You can work remotely from anywhere in Norway.", "the place"},
		{"Location: Bergen, Norway", "the place"},
		{"Application deadline is May 3.", "the deadline"},
		{"Applications close on 3 May.", "the deadline"},
		{"The application window is expected to end by 3/5.", "the deadline"},
		{"Applications close when the berth is filled.", ""},
		{"There is no specific deadline to apply; posts stay open for 70 days.", ""},
		{"We offer Web3 applications by the pier.", ""},
		{"We do not sponsor work visas.", "the right to work"},
		{"The post is open to all, without sponsorship.", "the right to work"},
		{"For each post give the exact dates you held it: exact dates you held each job", "how to apply"},
		{"Failure to provide required information may result in disqualification.", ""},
		{"You can work from anywhere in the world.", ""},
		{"Location: Remote", ""},
		{"If you are based in Norway, read our notice.", ""},
		{"Pay may be based in part on experience.", ""},
		{"We keep results of background checks for a year.", ""},
		{"The harbor participates in E-Verify to confirm that you are authorized to work.", ""},
		{"The post is subject to an enhanced DBS check.", "a background check"},
		{"You must be an Australian citizen or a seal.", "citizenship"},
		{"Be a national of one of the islands", "citizenship"},
		{"Closing: 12/01/2031 23:59", "the deadline"},
		{"Closing: when the berth is filled", ""},
		{"Closing deals: 30 ships in 2031", ""},
		{"Ships of any national flag are welcome.", ""},
		{"We comply with all laws on work authorization.", ""},
		{"We hire regardless of citizenship or age.", ""},
		{"We must live our values every day.", ""},
		{"You plan the travel of our guests.", ""},
	} {
		text := "About us\n" + c.text + "\n"
		var kinds []string
		for _, found := range r.Conditions(text, r.Read(text, textline.Parse(text))) {
			kinds = append(kinds, found.Kind)
		}
		if got := strings.Join(kinds, ","); got != c.want {
			t.Errorf("%q: conditions %q, want %q", c.text, got, c.want)
		}
	}
}

// TestConditionsWhole: a condition is told with the lines that its sentence was wrapped over, and the title tells the place.
func TestConditionsWhole(t *testing.T) {
	r := NewReader(&token.Stemmer{})
	for _, c := range []struct{ text, want string }{
		{"Keeper\n\nOpen to U.S. citizens (residents of the outer\nIslands). Ask the office.\n", "Open to U.S. citizens (residents of the outer\nIslands)."},
		{"Keeper\n\nYou help. Follow the\nadvice on creating a federal style resume.\n", "Follow the\nadvice on creating a federal style resume."},
		{"Keeper of Lamps (Remote, Norway)\n\nYou help.\n", "Keeper of Lamps (Remote, Norway)"},
		{"Keeper of Lamps - Remote in Norway\n\nYou help.\n", "Keeper of Lamps - Remote in Norway"},
		{"Keeper of Lamps (Remote)\n\nYou help.\n", ""},
		{"Remote Lamp Keeper\n\nYou help.\n", ""},
		{"Keeper (Remote-Eligible)\n\nYou help.\n", ""},
	} {
		got := ""
		for _, found := range r.Conditions(c.text, r.Read(c.text, textline.Parse(c.text))) {
			got += c.text[found.Start:found.End]
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
