package outline

import (
	"testing"

	"github.com/resumematch/resumematch/match/internal/packed"
)

func TestHeadings(t *testing.T) {
	if _, err := parseHeadings(packed.MustText(headingFile)); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"nosuchpart: a", "skills: tools; tools"} {
		if _, err := parseHeadings(bad); err == nil {
			t.Errorf("parseHeadings(%q) found no fault", bad)
		}
	}
}
