package outline

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

// pageOfTwo is a page with a column of facts beside the work.
const pageOfTwo = `                          ADA QUILL
                          Harbor Systems Manager

CONTACT                   EXPERIENCE
ada@quill.example
Hull                      Harbor Systems Manager, Example Lamps
                          March 2019 - February 2024
SKILLS                    - Led a team of 12 across two
Linux                       harbors
Go                        - Moved 40 lamps to the cloud

EDUCATION                 Lamp Keeper, Sample Docks      2014 - 2019
BSc Optics                - Lit the north pier
`

const pageParted = `ADA QUILL
Harbor Systems Manager

CONTACT
ada@quill.example
Hull

SKILLS
Linux
Go

EDUCATION
BSc Optics

EXPERIENCE

Harbor Systems Manager, Example Lamps
March 2019 - February 2024
- Led a team of 12 across two
  harbors
- Moved 40 lamps to the cloud

Lamp Keeper, Sample Docks      2014 - 2019
- Lit the north pier

`

func TestUncolumn(t *testing.T) {
	second := `LANGUAGES                 - Wrote the book of tides
Welsh                     - Trained 6 keepers
English                   - Ran the fog signal
INTERESTS                 - Mended the crane
`
	for _, test := range []struct{ name, text, want string }{
		{"a page", pageOfTwo, pageParted},
		{"Windows would show it the same", strings.ReplaceAll(pageOfTwo, "BSc Optics", "BSc Öptics"), strings.ReplaceAll(pageParted, "BSc Optics", "BSc Öptics")},
		{"it goes on without a heading in the second column", pageOfTwo + "\f" + second,
			strings.Replace(strings.TrimSuffix(pageParted, "\n"), "BSc Optics\n", "BSc Optics\n\nLANGUAGES\nWelsh\nEnglish\nINTERESTS\n", 1) +
				"\n- Wrote the book of tides\n- Trained 6 keepers\n- Ran the fog signal\n- Mended the crane\n\n"},
		{"a page of one column behind it", pageOfTwo + "\fPublications\nThe Book of Tides\n", pageParted + "Publications\nThe Book of Tides\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, ok := Uncolumn(test.text)
			if !ok || strings.ReplaceAll(got, "\f", "") != strings.ReplaceAll(test.want, "\f", "") {
				t.Errorf("%v, got\n%s\nwant\n%s", ok, got, test.want)
			}
		})
	}
}

// TestNoColumns: what stands on a line belongs together where only one side has headings.
func TestNoColumns(t *testing.T) {
	for name, text := range map[string]string{
		"dates in the margin": `EXPERIENCE
2019 - 2024        Harbor Systems Manager
                   - Led a team of 12
2014 - 2019        Lamp Keeper
                   - Lit the north pier
2010 - 2014        Deck Hand
2008 - 2010        Cabin Boy
`,
		"headings in the margin": `SUMMARY            Keeper of lamps
EXPERIENCE         Harbor Systems Manager, 2019 - 2024
                   - Led a team of 12
EDUCATION          BSc Optics
SKILLS             Linux, Go
LANGUAGES          Welsh
`,
		"dates at the right": `EXPERIENCE
Harbor Systems Manager               2019 - 2024
- Led a team of 12
Lamp Keeper                          2014 - 2019
Deck Hand                            2010 - 2014
Cabin Boy                            2008 - 2010
EDUCATION
`,
		"a matrix of skills": `SKILLS
Linux           Go              Windows
Azure           AWS             Terraform
Ansible         Puppet          Chef
Python          Bash            Perl
EXPERIENCE
Harbor Systems Manager, 2019 - 2024
`,
		"three spaces alone": "Lamps   Oil\n",
	} {
		if got, ok := Uncolumn(text); ok || got != text {
			t.Errorf("%s: parted into\n%s", name, got)
		}
	}
}

// FuzzUncolumn: nothing is lost and nothing added but white space, and parted text is not parted again.
func FuzzUncolumn(f *testing.F) {
	f.Add(pageOfTwo)
	f.Add(pageOfTwo + "\f" + pageOfTwo)
	f.Add("Skills      Experience\n\xffa      \xffb\n")
	f.Fuzz(func(t *testing.T, text string) {
		got, ok := Uncolumn(text)
		if !ok {
			if got != text {
				t.Fatalf("changed, and said not to be: %q", got)
			}
			return
		}
		if a, b := sortedMarks(text), sortedMarks(got); a != b {
			t.Fatalf("other characters: %q, were %q", b, a)
		}
	})
}

// sortedMarks returns the bytes of text that are no white space, sorted.
func sortedMarks(text string) string {
	b := []byte(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text))
	slices.Sort(b)
	return string(b)
}
