package pdflayout

import (
	"slices"
	"strings"
	"testing"
)

// Characters that were drawn as their bytes are read as what they stand for, bullets before the layout looks for them. A
// lone "Â" and what lost its last byte stay as the file has them.
func TestGarbled(t *testing.T) {
	s := newSheet()
	s.column(50, 50, 12, "Head of IT â€“ Acme", "â€¢ Led the â€œplanâ€ of two sites", "â€¢ Ran the cafÃ©'s network", "Planning: Â", "Acme ï¼ Leeds", "naïve Ângström Ã la")
	s.put(300, 300, "Â")
	b := New()
	b.Add(&s.Page)
	got := strings.Split(show(b.Lines()), "\n")
	want := []string{"Head of IT – Acme", "• Led the “plan” of two sites", "• Ran the café's network", "Planning: Â", "Acme ï¼ Leeds", "naïve Ângström Ã la", "Â"}
	if !slices.Equal(got, want) || b.Garbled().Count != 6 || b.Garbled().First != "â€“" {
		t.Errorf("garbled: %v\ngot  %q\nwant %q", b.Garbled(), got, want)
	}
}
