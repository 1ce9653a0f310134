package corpus

import (
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
)

// baseSkills and baseRoles are the corpus that tests of With add to.
const (
	baseSkills = "Agile | method\nCloud Computing; The Cloud | technical\n=?Go; Golang | tool | ~ rust\nVendor Management | leadership\n"
	baseRoles  = "role: Lead\ntitles: Team Lead\nrequired: Agile\n"
)

func base(t testing.TB) *Corpus {
	t.Helper()
	c, err := Load(mapFS(baseSkills, baseRoles))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWithAdds(t *testing.T) {
	c := base(t)
	before := *c.Lookup("Go")
	more, err := c.With(mapFS("Agile | method | > Way of Working\nGo; golang; Gopher Speech; ?Gopher | tool | > Cloud Computing | < Vendor Management | + wrote goroutines | ~ rust channel\nHarbor Cloud | tool | > Cloud Computing\nWay of Working | method\n",
		"role: Harbor master\nnext: Lead\nrequired: Harbor Cloud / Agile\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := &Skill{
		Name: "Go", Kind: Tool, File: "skills/a.txt", Line: 3,
		Names:     []Name{{Text: "Go", Exact: true, Ambiguous: true}, {Text: "Golang", Whole: true}, {Text: "Gopher Speech"}, {Text: "Gopher", Ambiguous: true, Whole: true}},
		Parents:   []string{"Cloud Computing"},
		ImpliedBy: []string{"Vendor Management"},
		ShownBy:   []string{"wrote goroutines"},
		Context:   []string{"rust", "channel"},
	}
	for _, name := range []string{"Go", "golang", "gopher speech", "gopher"} {
		if got := more.Lookup(name); !reflect.DeepEqual(got, want) {
			t.Errorf("Lookup(%q): got %+v\nwant %+v", name, got, want)
		}
	}
	var order []string
	for _, s := range more.Skills() {
		order = append(order, s.Name)
	}
	if got := strings.Join(order, "; "); got != "Agile; Cloud Computing; Go; Vendor Management; Harbor Cloud; Way of Working" {
		t.Errorf("skills are %s", got)
	}
	if !more.IsA("Go", "Cloud Computing") || !more.IsA("Harbor Cloud", "Cloud Computing") || !more.IsA("Agile", "Way of Working") {
		t.Error("parents are not known")
	}
	if more.Role("harbor master") == nil || more.Role("team lead") == nil || len(more.Roles()) != 2 {
		t.Errorf("got %d roles", len(more.Roles()))
	}

	// What was added to is as it was.
	if got := c.Lookup("Go"); !reflect.DeepEqual(*got, before) || c.Lookup("gopher") != nil || len(c.Skills()) != 4 || len(c.Roles()) != 1 || c.IsA("Go", "Cloud Computing") {
		t.Errorf("the corpus has changed: %+v", got)
	}
}

func TestWithMayLackOneKind(t *testing.T) {
	for name, files := range map[string]fstest.MapFS{
		"skills": {"skills/b.txt": {Data: []byte("Harbor Radar | tool\n")}},
		"roles":  {"roles/b.txt": {Data: []byte("role: Harbor master\nrequired: Agile\n")}},
	} {
		if _, err := base(t).With(files); err != nil {
			t.Errorf("only %s: %v", name, err)
		}
	}
}

// TestWithTwice: each step sees what those before it have added.
func TestWithTwice(t *testing.T) {
	one, err := base(t).With(mapFS("Harbor Radar | tool\n", ""))
	if err != nil {
		t.Fatal(err)
	}
	two, err := one.With(mapFS("Harbor Radar; Port Radar | tool\nSonar | tool | > Harbor Radar\n", ""))
	if err != nil {
		t.Fatal(err)
	}
	if s := two.Lookup("port radar"); s == nil || s.Name != "Harbor Radar" || !two.IsA("Sonar", "Harbor Radar") {
		t.Errorf("got %+v", s)
	}
	if one.Version() == two.Version() || one.Version() == base(t).Version() {
		t.Error("versions do not differ")
	}
	if again, _ := base(t).With(mapFS("Harbor Radar | tool\n", "")); again.Version() != one.Version() {
		t.Error("the same files gave two versions")
	}
}

// TestWithErrors: the first place is a line of what is added, whatever it is at odds with.
func TestWithErrors(t *testing.T) {
	const there = " of the corpus that is added to"
	for _, test := range []struct{ name, skills, roles, want string }{
		{"name of another", "Harbor Cloud; golang | tool\n", "", `skills/a.txt:1: "golang" is already at skills/a.txt:3` + there + `, a name of "Go"`},
		{"alias first", "Golang; Gopher | tool\n", "", `skills/a.txt:1: "Golang" is already at skills/a.txt:3` + there + `, a name of "Go"`},
		{"another case first", "\nagile; Nimble | method\n", "", `skills/a.txt:2: "agile" is already at skills/a.txt:1` + there + `, a name of "Agile"`},
		{"name of an addition", "Agile; Nimble | method\nNimbleness; nimble | method\n", "", `skills/a.txt:2: "nimble" is already at skills/a.txt:1, a name of "Agile"`},
		{"other kind", "\nAgile | tool\n", "", `skills/a.txt:2: "Agile" is a tool here and a method at skills/a.txt:1` + there},
		{"name of what is added to here", "Go; Gopher | tool\nHarbor Cloud; Golang | tool\n", "", `skills/a.txt:2: "Golang" is already at skills/a.txt:3` + there + `, a name of "Go"`},
		{"added to twice", "Agile; Nimble | method\nAgile; Swift | method\n", "", `skills/a.txt:2: "Agile" is already at skills/a.txt:1`},
		{"plural of another", "\nVendors Management | leadership\n", "", `skills/a.txt:2: "Vendors Management" is a form of "Vendor Management", which is already at skills/a.txt:4` + there + `, a name of "Vendor Management"`},
		{"parent by alias", "Harbor Cloud | tool | > The Cloud\n", "", `skills/a.txt:1: parent "The Cloud" is another name of "Cloud Computing" at skills/a.txt:2` + there + `; write that`},
		{"circle", "\nAgile | method | > Nimble\nNimble | method | > Agile\n", "", `skills/a.txt:2: "Agile" is a kind of itself: Agile > Nimble > Agile`},
		{"circle through what is there", "Agile | method | > Kanban\nKanban | method | > Vendor Management\nVendor Management | leadership | > Agile\n", "", `skills/a.txt:1: "Agile" is a kind of itself: Agile > Kanban > Vendor Management > Agile`},
		{"implied by its kind", "Agile | method | < Kanban\nKanban | method | > Agile\n", "", `skills/a.txt:1: "Agile" is implied by "Kanban", which is one`},
		{"no skill and no role", "# none yet\n", "", ""},
		{"role there", "Kanban | method\n", "role: lead\nrequired: Kanban\n", `roles/r.txt:1: role "lead": "lead" is already a title of "Lead" at roles/r.txt:1` + there},
		{"title twice", "Kanban | method\n", "role: Boss\ntitles: boss\nrequired: Kanban\n", `roles/r.txt:1: role "Boss": "boss" is already a title of "Boss" at roles/r.txt:1`},
		{"role of the unknown", "Kanban | method\n", "role: Boss\nrequired: Magic\n", `roles/r.txt:1: role "Boss": "Magic" is not in the corpus`},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := ""
			if _, err := base(t).With(mapFS(test.skills, test.roles)); err != nil {
				got = err.Error()
			}
			if !strings.HasPrefix(got, test.want) || test.want == "" && got != "" || strings.HasSuffix(got, there) != strings.HasSuffix(test.want, there) {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
	if _, err := base(t).With(fstest.MapFS{}); err == nil || !strings.HasPrefix(err.Error(), "skills: no files named skills/*.txt, nor roles/*.txt beside") {
		t.Errorf("no files: got %v", err)
	}
}

// TestREADMEFolder: the folder that README.md shows can be added.
func TestREADMEFolder(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(text), "## A folder of your own")
	section, _, _ = strings.Cut(section, "\n## ")
	var lines strings.Builder
	for line := range strings.Lines(section) {
		if code, ok := strings.CutPrefix(line, "    "); ok {
			lines.WriteString(code)
		}
	}
	c, err := Default().With(mapFS(lines.String(), ""))
	if err != nil {
		t.Fatal(err)
	}
	if s := c.Lookup("snow desk"); s == nil || s.Name != "ServiceNow" || len(c.Skills()) != len(Default().Skills())+2 {
		t.Errorf("got %+v, %d skills", s, len(c.Skills()))
	}
}

// FuzzWith holds that With never panics, that its errors begin at a place of what is added, and that nothing is lost.
func FuzzWith(f *testing.F) {
	f.Add("Agile; Nimble | method | > Kanban\nKanban | method\n", "role: Boss\nnext: Lead\nrequired: Kanban\n")
	f.Add("Agile | method | > Kanban\nKanban | method | > Agile\n", "role: Lead\nrequired: Agile\n")
	f.Fuzz(func(t *testing.T, skills, roles string) {
		c := base(t)
		more, err := c.With(mapFS(skills, roles))
		if err != nil {
			placed(t, err)
			return
		}
		for _, s := range c.Skills() {
			for _, n := range s.Names {
				if n.Exact && more.Lookup(n.Text) == nil || !n.Exact && more.folded[strings.ToLower(n.Text)].Name != s.Name {
					t.Fatalf("%q is lost", n.Text)
				}
			}
		}
	})
}
