package posting

import (
	"testing"

	"github.com/resumematch/resumematch/match/internal/token"
)

// TestMail: the lines of mails around a posting, each marked by "~", and lines that look like them and are the posting's.
func TestMail(t *testing.T) {
	const work = "You steer the pilots of the harbor and the people of the desk, plan their shifts, and keep the books of all ships that call."
	const list = "Must have:\n- Radar\n- A pilot's license"
	for _, c := range []struct{ name, page string }{
		{"a signature", "Harbor Manager\n" + list + "\n~Kind regards\n~Jo"},
		{"one that asks for much", "Harbor Manager\n" + list + "\n~Thanks & Regards,\n~Jo Doe\n~Sails, Ropes, Lamps - we staff it all\n~Desk: 555-0142"},
		{"in two languages", "Harbor Manager\n" + list + "\n~Kind regards / Mit freundlichen Grüßen\n~Jo"},
		{"with a name in its line", "Harbor Manager\n" + list + "\n~Best, Jo"},
		{"thanks above a name", "Harbor Manager\n" + list + "\n~Thanks,\n~Jo Doe\n~Lampwrights Ltd"},
		{"thanks that end nothing", "Harbor Manager\n" + list + "\nThank you!\n" + work},
		{"an item", "Harbor Manager\nMust have:\n- Best practices\n- Regards for safety\n• Cheers, Sails"},
		{"more of the posting behind it", "Harbor Manager\n" + list + "\n~Regards,\n~Jo\n~Keeper of Sails\nBenefits\n- A boat"},
		{"all of the posting behind it", "~Hi Sam,\n~Regards,\n~Jo Doe\n~Keeper of Sails\nHarbor Manager\n" + work + "\n" + list},
		{"a postscript", "Harbor Manager\n" + list + "\n~Sincerely,\n~Jo\nPS: a driver's license is a must"},
		{"a greeting", "~Hi Sam,\nour client looks for somebody.\n" + list},
		{"a greeting that goes on", "Hi, we're Harbor\n" + work + "\n" + list},
		{"a greeting that heads a paragraph", "Harbor Manager\n" + work + "\nHi, Keeper!\n" + work + "\n" + list},
		{"a head with the title", "~From: Jo <jo@quay.example>\n~Sent: Monday\n~To: Sam\nSubject: Harbor Manager\n~Hello Sam,\n" + work},
		{"a head in another language", "~Von: Jo\n~Gesendet: Montag\n~An: Sam\nBetreff: Harbor Manager\n" + work},
		{"addresses over several lines", "~From: Jo <jo@quay.example>\n~To: Sam <sam@quay.example>;\n~Robin <robin@quay.example>\nSubject: Harbor Manager\n" + work},
		{"a title below the head", "~From: Jo <jo@quay.example>\n~To: Sam\n~Subject: Harbor Manager\nHarbor Manager, Hull\n" + work},
		{"a subject that was forwarded", "~FW: Urgent need :: Harbor Manager (Nets) :: Hull\n~Hi Sam,\nJob Title: Harbor Manager\n" + work},
		{"fields of a posting", "Harbor Manager\nDate: 3 May\nTo: 9 May\n" + work},
		{"the dates of a post", "Harbor Manager\nFrom: 3 May\nTo: 9 May\n" + work},
		{"an older mail", "Harbor Manager\n" + list + "\n~On 3 May 2024 Jo wrote:\n~Must have:\n~- Sails"},
		{"an older mail, its head broken in two", "Harbor Manager\n" + list + "\n~On Fri, 3 May 2024 at 9:12 AM Jo Doe\n~<jo@quay.example> wrote:\n~We need sails."},
		{"a mail that was forwarded", "~Look at this.\n~Jo\n~---------- Forwarded message ---------\n~From: Robin <robin@quay.example>\n~Date: Monday\nSubject: Harbor Manager\n~To: Jo\n" + work + "\n" + list},
		{"what somebody wrote", "Harbor Manager\nAs our founder wrote:\n" + work + "\n" + list},
		{"the name of the sender", "~From: Jo Doe <jo@quay.example>\nSubject: Harbor Manager\n" + work + "\n" + list + "\n~Jo\n~Sails and Lamps"},
		{"a signature without a farewell", "Harbor Manager\n" + work + "\n" + list + "\n\n~Jo Doe\n~Keeper of Sails\n~Quay Ltd\n~T +44 555 0142 77"},
		{"a name that signs nothing", "Harbor Manager\n" + work + "\n\nHarbor Crews\nwork in shifts, day and night\n" + list},
		{"a web page of mail", "Harbor Manager in Hull\n~Inbox\n~Jo Doe <jo@quay.example>\n~to me\n~Hi Sam,\n" + work},
		{"a message of a network", "~Jo Doe\n~Principal Keeper | Sails\n~InMail • Mar 3\nHarbor Manager\n~Hi Sam,\n" + work},
	} {
		checkFrame(t, c.name, c.page)
	}
}

// TestAnnounced: the title in a line that says that somebody is looked for.
func TestAnnounced(t *testing.T) {
	for _, c := range [][2]string{
		{"We're hiring a Harbor Manager!", "Harbor Manager"}, {"HIRING: Director, Lamps and Sails", "Director, Lamps and Sails"},
		{"WE'RE HIRING our VP of Sails", "VP of Sails"}, {"Quay Ltd is looking for a seasoned Sr. Harbor Engineer to steer", "Sr. Harbor Engineer"},
		{"Head of Lamps wanted", "Head of Lamps"}, {"Quay Ltd seeks Harbor Manager", "Harbor Manager"}, {"Vacancy: Director - Harbor Lights", "Director - Harbor Lights"},
		{"Seeking a Harbor Manager (Night Shift) in Hull", "Harbor Manager (Night Shift)"}, {"Harbor Manager", ""}, {"Our opening talk at Harbor's Pilot Manager Days", ""}, {"We are hiring people of the sea", ""},
		{"As Harbor Manager you seek the opportunity to steer", "Harbor Manager"},
	} {
		start, end := Announced(c[0])
		if got := c[0][start:end]; got != c[1] {
			t.Errorf("%q announces %q, want %q", c[0], got, c[1])
		}
	}
}

// TestUnquoted: marks of quotes are taken off, bullets of the same form are not.
func TestUnquoted(t *testing.T) {
	r := NewReader(&token.Stemmer{})
	for _, c := range []struct{ name, text, want string }{
		{"a quote", "> Harbor Manager\n>\n> You steer\n", "  Harbor Manager\n \n  You steer\n"},
		{"of a quote", ">> Harbor Manager\n> >\n>> You steer\n", "   Harbor Manager\n   \n   You steer\n"},
		{"a broken sentence", "> You steer the\n> ships of\n> Hull > York\n", "  You steer the\n  ships of\n  Hull > York\n"},
		{"bullets in it", "> Must have\n> * Radar\n> * Sails\n", "  Must have\n  * Radar\n  * Sails\n"},
		{"one line, said to be one", "On 3 May Jo wrote:\n> Radar\n", "On 3 May Jo wrote:\n  Radar\n"},
		{"bullets", "Must have\n> Radar\n> Sails\n> Lamps\n", ""},
		{"a sign", "Ships of\n> 300 feet\n", ""},
		{"none", "Harbor Manager\n", ""},
	} {
		got, ok := r.Unquoted(c.text)
		if want := c.want; ok != (want != "") || ok && got != want || len(got) != len(c.text) {
			t.Errorf("%s: %q, %v; want %q", c.name, got, ok, want)
		}
	}
}

// TestPost: what a social network shows above and below a post.
func TestPost(t *testing.T) {
	const work = "You steer the pilots of the harbor and the people of the desk, plan their shifts, and keep the books of all ships that call."
	for _, c := range []struct{ name, page string }{
		{"a post", "~Feed post number 1\n~Jo Doe\n~Keeper of Sails\n~3d • Edited •\n~Follow\nHarbor Manager\n" + work + "\n~#sails #lamps #ropes\n~Robin Roe and 12 others\n~3 comments\n~Like\n~Comment\n~Robin Roe\n~Do you steer by lamps?"},
		{"reactions alone", "Harbor Manager\n" + work + "\n~12 comments 3 reposts\n~Like\n~Robin Roe\n~Sails!"},
		{"a line like one of reactions", "Harbor Manager\n" + work + "\nLike\n" + work},
		{"what is asked for below", "Harbor Manager\n" + work + "\nLike\nComment\nMust have:\n- Radar\n- Sails"},
		{"days of work", "Harbor Manager\n3 days of work\n" + work},
	} {
		checkFrame(t, c.name, c.page)
	}
}
