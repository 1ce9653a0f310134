package token

import (
	"slices"
	"strings"
	"testing"
)

// TestSet: a set holds its words as they stand, and others neither by their length and first letter nor in another case.
func TestSet(t *testing.T) {
	long := strings.Repeat("lamp", 9)
	s := NewSet("lamp sail Hull é " + long)
	for word, want := range map[string]bool{"lamp": true, "lump": false, "Lamp": false, "Hull": true, "hull": false, "sails": false, "": false, "é": true, "è": false, long: true, long + "s": false} {
		if s.Has(word) != want {
			t.Errorf("%q: %v", word, !want)
		}
	}
	for word, want := range map[string]bool{"Lamp": true, "LAMP": true, "hull": false, "É": true, "": false} {
		if s.HasLower(word) != want {
			t.Errorf("%q in lower case: %v", word, !want)
		}
	}
	if got := slices.Sorted(NewStemSet("sailing lamps").All()); !slices.Equal(got, []string{"lamp", "sail"}) {
		t.Errorf("stems: %v", got)
	}
	if (*Set)(nil).Has("lamp") {
		t.Error("a nil set holds a word")
	}
}
