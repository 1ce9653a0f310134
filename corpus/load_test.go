package corpus

import (
	"strings"
	"testing"
	"testing/fstest"
)

func mapFS(skills, roles string) fstest.MapFS {
	files := fstest.MapFS{"skills/a.txt": {Data: []byte(skills)}}
	if roles != "" {
		files["roles/r.txt"] = &fstest.MapFile{Data: []byte(roles)}
	}
	return files
}

func TestLoadReadsEveryField(t *testing.T) {
	c, err := Load(mapFS("# languages\r\n\r\nBackend Programming | technical\r\nConcurrent Programming | technical\r\n=?Go; Golang; =GO; !Going | tool | > Backend Programming | < Concurrent Programming | + wrote goroutines ; ran channels | ~ rust kubernetes | # a verb\r\n", ""))
	if err != nil {
		t.Fatal(err)
	}
	s := c.Lookup("golang")
	if s == nil {
		t.Fatal("alias not found")
	}
	if s.Name != "Go" || s.Kind != Tool || s.File != "skills/a.txt" || s.Line != 5 {
		t.Errorf("got %q %q at %s:%d", s.Name, s.Kind, s.File, s.Line)
	}
	want := []Name{{Text: "Go", Exact: true, Ambiguous: true}, {Text: "Golang", Whole: true}, {Text: "GO", Exact: true}, {Text: "Going", Whole: true}}
	if len(s.Names) != len(want) {
		t.Fatalf("got names %v, want %v", s.Names, want)
	}
	for i, n := range s.Names {
		if n != want[i] {
			t.Errorf("name %d: got %+v, want %+v", i, n, want[i])
		}
	}
	if len(s.Parents) != 1 || s.Parents[0] != "Backend Programming" {
		t.Errorf("got parents %q", s.Parents)
	}
	if len(s.ImpliedBy) != 1 || s.ImpliedBy[0] != "Concurrent Programming" {
		t.Errorf("got implied by %q", s.ImpliedBy)
	}
	if strings.Join(s.ShownBy, "; ") != "wrote goroutines; ran channels" {
		t.Errorf("got shown by %q", s.ShownBy)
	}
	if strings.Join(s.Context, " ") != "rust kubernetes" {
		t.Errorf("got context %q", s.Context)
	}
}

// TestLoadTakesByteOrderMark: Notepad writes one in front of UTF-8.
func TestLoadTakesByteOrderMark(t *testing.T) {
	for _, skills := range []string{"AcmeTool | tool\n", "# ours\nAcmeTool | tool\n"} {
		c, err := Load(mapFS("\ufeff"+skills, "\ufeffrole: Lead\nrequired: AcmeTool\n"))
		if err != nil {
			t.Errorf("%q: %v", skills, err)
			continue
		}
		if c.Skills()[0].Name != "AcmeTool" || c.Roles()[0].Name != "Lead" {
			t.Errorf("got %q, %q", c.Skills()[0].Name, c.Roles()[0].Name)
		}
		plain, err := Load(mapFS(skills, "role: Lead\nrequired: AcmeTool\n"))
		if err != nil || plain.Version() != c.Version() {
			t.Errorf("%q: it is another corpus without the mark: %v", skills, err)
		}
	}
}

func TestLoadReadsRoles(t *testing.T) {
	c, err := Load(mapFS("Agile | method\nPMP | certification\nPRINCE2 | certification\n",
		"role: Lead\ntitles: Team Lead; Leader\nnext: Chief\nrequired: Agile\npreferred: PMP / PRINCE2\n\nrole: Chief\nmentioned: Agile\n"))
	if err != nil {
		t.Fatal(err)
	}
	r := c.Role("TEAM LEAD")
	if r == nil || r.Name != "Lead" || r.Line != 1 || len(r.Titles) != 2 || len(r.Next) != 1 || len(r.Skills) != 2 {
		t.Fatalf("got %+v", r)
	}
	if s := r.Skills[1]; s.Skill != "PMP" || s.Need != Preferred || len(s.AnyOf) != 1 || s.AnyOf[0] != "PRINCE2" {
		t.Errorf("got %+v", s)
	}
}

// TestLoadErrors holds the words of every error a corpus file can cause: they
// are all that its author has to go by.
func TestLoadErrors(t *testing.T) {
	const ok = "Agile | method\nScrum | method | > Agile\n"
	for _, test := range []struct{ name, skills, roles, want string }{
		{"no kind", "Agile\n", "", `skills/a.txt:1: "Agile" has no kind; write it as: name | kind`},
		{"unknown kind", "Agile | fad\n", "", `skills/a.txt:1: unknown kind "fad"`},
		{"empty name", "Agile; | method\n", "", `skills/a.txt:1: empty name in "Agile;"`},
		{"no letter", "365 | tool\n", "", `skills/a.txt:1: "365" is no name: no letter in it`},
		{"marks turned round", "?=Go | tool | ~ rust\n", "", `skills/a.txt:1: "?=Go" is no name: its marks`},
		{"stray space", "Big  Data | technical\n", "", `skills/a.txt:1: "Big  Data" is no name: it holds a stray space`},
		{"only a mark", "Go; = | tool\n", "", `skills/a.txt:1: empty name in "Go; ="`},
		{"exact and whole", "=!Go | tool\n", "", `skills/a.txt:1: "=!Go" is no name: its marks`},
		{"out of order", "Scrum | method\n\nagile | method\n", "", `skills/a.txt:3: "agile" is out of order; sort the file, case aside`},
		{"twice", "Agile | method\nScrum; agile | method\n", "", `skills/a.txt:2: "agile" is already at skills/a.txt:1`},
		{"twice, marked otherwise", "=Go | tool\nGo | technical\n", "", `skills/a.txt:2: "Go" is already at skills/a.txt:1`},
		{"plural", "Vendor Management | leadership\nVendors Management | leadership\n", "", `skills/a.txt:2: "Vendors Management" is a form of "Vendor Management", which is already at skills/a.txt:1`},
		{"hyphen", "Change Programmes | leadership\nTransition; Change-Programme | leadership\n", "", `skills/a.txt:2: "Change-Programme" is a form of "Change Programmes", which is already at skills/a.txt:1`},
		{"no skills", "# none yet\n\n", "role: Lead\nrequired: Agile\n", `skills/a.txt: no skill in it, nor in another of skills/*.txt; write one a line, as: name | kind`},
		{"twice in a line", "Agile; agile | method\n", "", `skills/a.txt:1: "agile" is already at skills/a.txt:1, a name of "Agile"`},
		{"exact twice", "=Go | tool\nGolang; =Go | tool\n", "", `skills/a.txt:2: "Go" is already at skills/a.txt:1`},
		{"unknown parent", "Scrum | method | > Agile\n", "", `skills/a.txt:1: parent "Agile" is not in the corpus`},
		{"parent by alias", "Agile; Agility | method\nScrum | method | > Agility\n", "", `skills/a.txt:2: parent "Agility" is another name of "Agile" at skills/a.txt:1; write that`},
		{"own parent", "Agile | method | > Agile\n", "", `skills/a.txt:1: "Agile" is a kind of itself: Agile > Agile`},
		{"cycle", "A1 | method | > B1\nB1 | method | > C1\nC1 | method | > B1\n", "", `skills/a.txt:2: "B1" is a kind of itself: B1 > C1 > B1`},
		{"ambiguous alone", "?Lean | method\n", "", `skills/a.txt:1: "Lean" has an ambiguous name but no context words`},
		{"context alone", "Lean | method | ~ sigma\n", "", `skills/a.txt:1: "Lean" has context words but no ambiguous name`},
		{"context in capitals", "?Lean | method | ~ Sigma\n", "", `skills/a.txt:1: context word "Sigma" is not in lower case`},
		{"implied by the unknown", ok + "Sprint | method | < Kanban\n", "", `skills/a.txt:3: implied by "Kanban" is not in the corpus`},
		{"implied by its kind", ok + "Sketch | method | < Sprint\nSprint | method | > Sketch\n", "", `skills/a.txt:3: "Sketch" is implied by "Sprint", which is one`},
		{"field twice", ok + "Sprint | method | > Agile | > Scrum\n", "", `skills/a.txt:3: unexpected field "> Scrum"`},
		{"fields turned round", "?Lean | method | # why | ~ sigma\n", "", `skills/a.txt:1: unexpected field "~ sigma"`},
		{"unmarked field", "Lean | method | why\n", "", `skills/a.txt:1: unexpected field "why"`},
		{"not UTF-8", "Agile\xff | method\n", "", `skills/a.txt:1: not UTF-8`},
		{"role: no key", ok, "role: Lead\nAgile\n", `roles/r.txt:2: "Agile" is no line of a role; write it as: key: list`},
		{"role: unknown key", ok, "role: Lead\nwanted: Agile\n", `roles/r.txt:2: unknown key "wanted"`},
		{"role: no name", ok, "required: Agile\n", `roles/r.txt:1: "required" stands before the first role: line`},
		{"role: two names", ok, "role: Lead; Head\n", `roles/r.txt:1: role has 2 names; put the others under titles`},
		{"role: weaker first", ok, "role: Lead\npreferred: Agile\nrequired: Scrum\n", `roles/r.txt:3: required skills stand after weaker ones`},
		{"role: skill twice", ok, "role: Lead\nrequired: Agile\npreferred: Agile\n", `roles/r.txt:3: "Agile" is in role "Lead" already`},
		{"role: choice twice", ok, "role: Lead\nrequired: Agile / Scrum; Scrum\n", `roles/r.txt:2: "Scrum" is in role "Lead" already`},
		{"role: choice of two", ok, "role: Lead\nrequired: Agile / Scrum\npreferred: Sprint / Scrum\n", `roles/r.txt:3: "Scrum" is in role "Lead" already`},
		{"role: choice of one", ok, "role: Lead\nrequired: Agile / Agile\n", `roles/r.txt:2: "Agile" is in role "Lead" already`},
		{"role: empty", ok, "role: Lead\n", `roles/r.txt:1: role "Lead": no skills; add required, preferred or mentioned`},
		{"role: unknown skill", ok, "role: Lead\nrequired: Magic\n", `roles/r.txt:1: role "Lead": "Magic" is not in the corpus`},
		{"role: unknown choice", ok, "role: Lead\nrequired: Agile / Magic\n", `roles/r.txt:1: role "Lead": "Magic" is not in the corpus`},
		{"role: unknown next", ok, "role: Lead\nnext: Pope\nrequired: Agile\n", `roles/r.txt:1: role "Lead": next role "Pope" is not a role's name`},
		{"role: title twice", ok, "role: Lead\ntitles: lead\nrequired: Agile\n", `roles/r.txt:1: role "Lead": "lead" is already a title of "Lead" at roles/r.txt:1`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Load(mapFS(test.skills, test.roles))
			if err == nil {
				t.Fatal("no error")
			}
			if !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("got  %s\nwant %s", err, test.want)
			}
		})
	}
}

// TestLoadKeepsForms: exact names are compared as they stand, whole ones are kept apart, and a skill's own forms are its
// author's affair.
func TestLoadKeepsForms(t *testing.T) {
	if _, err := Load(mapFS("=API; =Apis | tool\nApi Design; APIs Design | technical\n=APIS | technical\nWindow | tool\nWindows | tool\n", "")); err != nil {
		t.Error(err)
	}
}

func TestLoadWantsSkills(t *testing.T) {
	if _, err := Load(fstest.MapFS{}); err == nil || !strings.Contains(err.Error(), "no files named skills/*.txt") {
		t.Errorf("got %v", err)
	}
}

// placed fails the test when the error of the files of mapFS begins with no place.
func placed(t *testing.T, err error) {
	t.Helper()
	if m := err.Error(); !strings.HasPrefix(m, "skills/a.txt:") && !strings.HasPrefix(m, "roles/r.txt:") {
		t.Fatalf("error without a place: %s", m)
	}
}

// FuzzLoad holds that Load never panics, that its errors name a place, and
// that what it accepts can be found again under every name.
func FuzzLoad(f *testing.F) {
	f.Add("=?Go; Golang | tool | > Programming | ~ rust | # a verb\nProgramming | technical\n", "role: Lead\ntitles: Head\nrequired: Go / Programming\n")
	f.Add("A | method | > B\nB | method | > A\n", "next: x\n")
	f.Add("; | |\n|||\n", ":\n")
	f.Fuzz(func(t *testing.T, skills, roles string) {
		c, err := Load(mapFS(skills, roles))
		if err != nil {
			placed(t, err)
			return
		}
		for _, s := range c.Skills() {
			for _, n := range s.Names {
				found := c.Lookup(n.Text)
				if found == nil {
					t.Fatalf("%q is not found", n.Text)
				}
				if found != s && !n.Exact && c.exact[n.Text] == nil {
					t.Fatalf("%q finds %q, not %q", n.Text, found.Name, s.Name)
				}
			}
			for _, parent := range s.Parents {
				if !c.IsA(s.Name, parent) || c.IsA(parent, s.Name) {
					t.Fatalf("%q and its parent %q", s.Name, parent)
				}
			}
		}
		for _, r := range c.Roles() {
			if c.Role(r.Name) != r {
				t.Fatalf("role %q is not found", r.Name)
			}
		}
	})
}
