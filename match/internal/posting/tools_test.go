package posting

import (
	"strings"
	"testing"
)

// TestTools: what the employer works with is marked as such, unless the posting asks for it. "+" marks a sentence of its, "#" a heading.
func TestTools(t *testing.T) {
	for text, want := range map[string]string{
		"Requirements\n\n- Ten years at sea\n\nOur stack\nPerl, Fortran\n":                                  "#required required #role +role",
		"Requirements:\n- Ten years at sea\n\nStack\n- Perl\n- Fortran\n\nBenefits\n- Fish\n":               "#required required #role +role +role #benefits benefits",
		"Nice to have:\n- Knots\n\nStack: Perl, Fortran\n\n- Nets\n":                                        "#preferred preferred +role preferred",
		"Requirements:\n- Ten years at sea\n\nOur tech stack: Perl, Fortran\nCurrent stack: Ada\n":          "#required required +role +role",
		"Requirements:\n- Ten years at sea\n- Experience with our stack\n\nOur stack\nPerl, Fortran\n":      "#required required required #role role",
		"Our technology stack\n\nPerl runs the boats. Candidates should know most of these technologies.\n": "#role role role",
		"Our technology stack\n\nPerl runs the boats.\n\nRequirements:\n- Full stack work\n":                "#role +role #required required",
		"Required stack: Perl, Fortran\n\n- Nets\n":                                                         "#required required",
		"Requirements:\n- Ten years at sea\n- Technical stack: Perl, Fortran\n- Tools: Ada\n":               "#required required required required",
	} {
		p := read("Harbor master\n\n" + text)
		var got []string
		for _, s := range p.Sentences[1:] {
			mark := ""
			if s.Heading {
				mark = "#"
			}
			if p.Blocks[s.Block].Tools {
				mark += "+"
			}
			got = append(got, mark+s.Section.String())
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%q: got %s, want %s", text, g, want)
		}
	}
}
