package match

import (
	"strings"
	"testing"
)

// TestRoleNames: roles of the same title and employer are told apart by their dates, and only these.
func TestRoleNames(t *testing.T) {
	for _, c := range []struct{ name, heads, want string }{
		{"different", "IT Manager, Example Ltd, 2015 - 2019\nTeam Lead, Example Ltd, 2010 - 2014", "IT Manager, Example Ltd; Team Lead, Example Ltd"},
		{"the same by years", "IT Manager, Example Ltd, 2015 - Present\nTeam Lead, Sample Ltd, 2010 - 2014\nIT Manager, Example Ltd, 2006 - 2008", "IT Manager, Example Ltd, 2015 - present; Team Lead, Sample Ltd; IT Manager, Example Ltd, 2006 - 2008"},
		{"the same by months", "IT Manager, Example Ltd, May 2015 - Jun 2015\nIT Manager, Example Ltd, Jan 2015 - Mar 2015", "IT Manager, Example Ltd, May 2015 - June 2015; IT Manager, Example Ltd, January 2015 - March 2015"},
		{"dates alone", "2015 - 2019\nTeam Lead, Sample Ltd, 2010 - 2014", "Role of 2015 - 2019; Team Lead, Sample Ltd"},
	} {
		text := "Jo Doe\nExperience\n"
		for head := range strings.Lines(c.heads) {
			text += strings.TrimSpace(head) + "\n- Led the help desk of the bank.\n"
		}
		var got []string
		for _, a := range New(nil).Resume(Text("r", text)).Achievements() {
			got = append(got, a.Role)
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s: %s, want %s", c.name, g, c.want)
		}
	}
}

// TestHeading: a statement under no role says what heading it stands under.
func TestHeading(t *testing.T) {
	const text = "Jo Doe\nACCOMPLISHMENTS:\n- Led the help desk of the bank.\nExperience\nIT Manager, Example Ltd, 2015 - 2019\n- Cut the cost of the bank by 9%.\n"
	all := New(nil).Resume(Text("r", text)).Achievements()
	if len(all) != 2 || all[0].Heading != "ACCOMPLISHMENTS" || all[0].Role != "" || all[1].Heading != "" || all[1].Role == "" {
		t.Errorf("%+v", all)
	}
}
