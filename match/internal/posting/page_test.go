package posting

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// TestPageRows: each row of the table says of the line it is written for what it says.
func TestPageRows(t *testing.T) {
	rules := parsePage(pageFile)
	for _, row := range tableRows(pageFile, 2) {
		line := strings.TrimSuffix(row[1], "*")
		if rules.kind(line+"x", "")&pageKinds[row[0]] == 0 && rules.kind(line, "")&pageKinds[row[0]] == 0 {
			t.Errorf("%q is no %s", row[1], row[0])
		}
	}
}

// TestMainPart: what stands outside of the main part of a web page is the page's, unless the main part is too short for a posting.
func TestMainPart(t *testing.T) {
	work := strings.Repeat("You lead the pilots of the harbor and the people of the desk, plan their shifts. ", 8)
	for _, c := range []struct {
		main string
		want string
	}{{work, "2 3"}, {"Harbor master", "1 2 3 4"}} {
		text := "Lamp Manager, Hull\nHarbor master\n" + c.main + "\nOur cookies"
		lines := textline.Parse(text)
		lines[0].Beside, lines[3].Beside = true, true
		own, around := NewReader(&token.Stemmer{}).frame(text, lines)
		got := ""
		for _, l := range own {
			got += " " + string(rune('0'+l.Number))
		}
		if got != " "+c.want || len(own) == 2 && (len(around) != 2 || around[1] != [2]int{4, 4}) {
			t.Errorf("%.20q: lines%s, around %v; want %s", c.main, got, around, c.want)
		}
	}
}

// TestFrame: the lines of a page around a posting, each marked by "~", and lines that look like them and are the posting's.
func TestFrame(t *testing.T) {
	work := "You lead the pilots of the harbor and the people of the desk, plan their shifts, and keep the books of all ships that call. "
	long := strings.Repeat(work, 5)
	for _, c := range []struct{ name, page string }{
		{"links above and below", "~Skip to main content\n~Back to jobs\nHarbor master\n~Apply\n" + long + "\nRequirements\n- Radar\n~Apply now\n~Share this job"},
		{"navigation beside a link", "~Home\n~Jobs\n~Sign in\nHarbor master\n" + long},
		{"a heading of the page's and one of the posting's", "About\n" + long + "\nSecurity\n" + long + "\n~Apply"},
		{"an item that might be navigation", "Harbor master\n" + long + "\nSkills\n- Learning\n- Security\n~Apply\n" + long},
		{"above the heading of a posting", "~Skip to main content\nHarbor Manager\n~Example Ferries\n~Hull\n~Save\n~Apply\n~Robin Roe\n~Keeper of Sails and Ropes\nAbout the job\n" + long},
		{"a heading broken in two", "~Sign in\nHarbor master\n~Example Ferries\n~Apply now\n~Full job\ndescription\n" + long},
		{"facts among the links above a posting", "~Example Ferries Careers\n~View all openings\n~Search jobs\nHarbor Manager\n~Hull, HU9\n~Job Category\n~Information Technology\n~Apply now\n" + long},
		{"a list of postings", "~Sign in\n~Jobs search results\n~Lamp Manager\n~Hull\n~Posted 3 days ago\n~Rope Manager\n~Posted 5 days ago\nHarbor Manager\n~Hull\n~Apply now\n" + long},
		{"two links alone", "Harbor Manager\nHull\n~Apply now\n~Share\n" + long},
		{"a posting of short lines", "~Share\n~Save\nHarbor Manager\n" + strings.Repeat("Steers ships by day\nKeeps the books of the port\n", 12) + "~Apply now"},
		{"what is asked for above such a heading", "Harbor master\n~Apply\n~Share\nMinimum qualifications\n- A license of the harbor and ten years at sea\nAbout the job\n" + long},
		{"too few links for it", "Harbor master\n~Share\nHull\nAbout the job\n" + long},
		{"a title as browsers show it", "~Harbor Manager - Hull - Board.com\n~Sign in\n~Sign in\n~Where\nHarbor Manager\nExample Ferries\n" + long},
		{"the employer above the title", "~Example Ferries\n~3.9★\nHarbor Manager\n~Easy Apply\n" + long},
		{"no employer but a paragraph", long + "\nHarbor Manager\n" + long + "\n~Apply"},
		{"other jobs below", "Harbor master\n" + long + "\n~Similar jobs\n~Head of Ropes\n~Sails and Masts\n~Posted 3 days ago\n~Keeper of Lamps"},
		{"other jobs above", "Similar jobs\nHead of Ropes\nHarbor master\n" + long},
		{"other jobs amid", "Harbor master\n" + long + "\nSimilar jobs\nHead of Ropes\nRequirements\n- A license of the harbor and ten years at sea"},
		{"headings and items like those of pages", "Harbor master\n" + long + "\nCompany Overview\n" + long + "\nWhat you need to know about the role\n" + long + "\n- Next\n- Print\n~Apply now"},
		{"a form below", "Harbor master\n" + long + "\n~Apply for this job\n~First Name\n~How many years did you steer?\n~Submit application"},
		{"a form's name above", "Harbor master\n~Apply for this job\n" + long},
		{"who posted it", "Harbor master\n~Report this job\n~Direct message the job poster from Example Ferries\n~Robin Roe\n~Robin Roe\n~Recruiter | Sails, Ropes\n" + long},
		{"numbers of any length", "~Over 200 applicants\n~Posted 30+ days ago\nHarbor master\n~12,345 followers\n" + long},
		{"a row of links", "~Home Jobs Companies Sign in\nHarbor master\n" + long},
		{"what begins as a row of links", "Learning Security Ropes\nHarbor master\n" + long},
		{"nothing but a page", "Sign in\nApply"},
	} {
		checkFrame(t, c.name, c.page)
	}
}

// checkFrame checks that of a page whose lines begin with "~" where they are the page's the others alone are the posting.
func checkFrame(t *testing.T, name, page string) {
	t.Helper()
	text := strings.ReplaceAll(page, "~", "")
	own, _ := NewReader(&token.Stemmer{}).frame(text, textline.Parse(text))
	kept := make(map[int]bool)
	for _, l := range own {
		kept[l.Number] = true
	}
	for i, line := range strings.Split(page, "\n") {
		if line != "" && kept[i+1] == strings.HasPrefix(line, "~") {
			t.Errorf("%s: line %d, %q: kept %v", name, i+1, line, kept[i+1])
		}
	}
}
