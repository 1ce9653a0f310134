package corpus

import "testing"

func TestDefaultLooksUpByAnyName(t *testing.T) {
	c := Default()
	for name, want := range map[string]string{
		"AWS":  "Amazon Web Services",
		"ITIL": "ITIL",
		"SAFe": "SAFe",
		"safe": "",
	} {
		got := ""
		if s := c.Lookup(name); s != nil {
			got = s.Name
		}
		if got != want {
			t.Errorf("Lookup(%q) = %q, want %q", name, got, want)
		}
	}
}
