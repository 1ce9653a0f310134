package corpus

import (
	"io/fs"
	"testing"
	"testing/fstest"
)

func TestLookup(t *testing.T) {
	c := Default()
	for _, test := range []struct{ name, want string }{
		{"AWS", "Amazon Web Services"},
		{"aws", ""}, // exact
		{"amazon web services", "Amazon Web Services"},
		{" K8s ", "Kubernetes"},
		{"Information Technology Infrastructure Library", "ITIL"},
		{"project management professional", "PMP"},
		{"SAFe", "SAFe"},
		{"safe", ""}, // exact: the adjective is no framework
		{"c#", ""},
		{"C#", "C#"},
		{".net", ".NET"},
		{"Access", "Microsoft Access"}, // ambiguous, but found
		{"no such skill", ""},
		{"", ""},
	} {
		got := ""
		if s := c.Lookup(test.name); s != nil {
			got = s.Name
		}
		if got != test.want {
			t.Errorf("Lookup(%q) = %q, want %q", test.name, got, test.want)
		}
	}
}

func TestIsA(t *testing.T) {
	c := Default()
	for _, test := range []struct {
		specific, general string
		want              bool
	}{
		{"Scrum", "Agile", true},
		{"SAFe", "Agile", true}, // through Scaled Agile
		{"SQL Server", "Relational Databases", true},
		{"SQL Server", "Databases", true},
		{"Microsoft Azure", "Cloud Computing", true}, // through Public Cloud
		{"PMP", "Project Management Certification", true},
		{"C#", "Object-Oriented Programming", true},
		{"MBA", "Bachelor's Degree", true}, // a higher degree is more than the lower
		{"Scrum", "Scrum", true},
		{"unknown", "unknown", true},
		{"Agile", "Scrum", false},
		{"Artificial Intelligence", "Machine Learning", false},
		{"Machine Learning", "Artificial Intelligence", false}, // a topical relative
		{"JavaScript", "Java", false},
		{"Group Policy", "Policy Development", false},
		{"unknown", "Agile", false},
	} {
		if got := c.IsA(test.specific, test.general); got != test.want {
			t.Errorf("IsA(%q, %q) = %v, want %v", test.specific, test.general, got, test.want)
		}
	}
}

func TestRole(t *testing.T) {
	c := Default()
	for _, test := range []struct{ title, want string }{
		{"CIO", "CIO"},
		{"chief information officer", "CIO"},
		{"Information Technology Manager", "IT manager"},
		{"Director of Information Technology", "IT director"},
		{"Head of Information Technology", "Head of IT"},
		{"Baker", ""},
	} {
		got := ""
		if r := c.Role(test.title); r != nil {
			got = r.Name
		}
		if got != test.want {
			t.Errorf("Role(%q) = %q, want %q", test.title, got, test.want)
		}
	}
}

// TestLadder climbs from every role: the ladder must end at the C level and
// never come back to where it was.
func TestLadder(t *testing.T) {
	c := Default()
	var climb func(r *Role, below map[string]bool)
	climb = func(r *Role, below map[string]bool) {
		if below[r.Name] {
			t.Fatalf("%s:%d: role %q is above itself", r.File, r.Line, r.Name)
		}
		if len(r.Next) == 0 && r.Name[0] != 'C' {
			t.Errorf("%s:%d: role %q leads nowhere", r.File, r.Line, r.Name)
		}
		below[r.Name] = true
		for _, next := range r.Next {
			climb(c.Role(next), below)
		}
		delete(below, r.Name)
	}
	for _, r := range c.Roles() {
		climb(r, map[string]bool{})
	}
}

func TestDefaultIsBuiltOnce(t *testing.T) {
	if first, second := Default(), Default(); first != second {
		t.Error("Default built a second corpus")
	}
}

func TestVersionFollowsContent(t *testing.T) {
	load := func(files fs.FS) string {
		t.Helper()
		c, err := Load(files)
		if err != nil {
			t.Fatal(err)
		}
		return c.Version()
	}
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	one := load(fstest.MapFS{"skills/a.txt": file("Agile | method\n")})
	if again := load(fstest.MapFS{"skills/a.txt": file("Agile | method\n")}); again != one {
		t.Errorf("the same files gave %q and %q", one, again)
	}
	for what, files := range map[string]fstest.MapFS{
		"text":      {"skills/a.txt": file("Agile | leadership\n")},
		"file name": {"skills/b.txt": file("Agile | method\n")},
		"role":      {"skills/a.txt": file("Agile | method\n"), "roles/a.txt": file("role: Coach\nrequired: Agile\n")},
	} {
		if other := load(files); other == one {
			t.Errorf("another %s gave the same version %q", what, other)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := build(new(Corpus), embedded); err != nil {
			b.Fatal(err)
		}
	}
}

func TestDefaultVersion(t *testing.T) {
	if got, want := DefaultVersion(), Default().Version(); got != want {
		t.Errorf("DefaultVersion %s, Default().Version %s", got, want)
	}
}

func BenchmarkWith(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Default().With(fstest.MapFS{"skills/a.txt": {Data: []byte("Harbor Radar | tool\n")}}); err != nil {
			b.Fatal(err)
		}
	}
}
