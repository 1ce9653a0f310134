package outline

import (
	"testing"
)

func TestHeadings(t *testing.T) {
	if _, err := parseHeadings(headingFile); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"nosuchpart: a", "skills: tools; tools"} {
		if _, err := parseHeadings(bad); err == nil {
			t.Errorf("parseHeadings(%q) found no fault", bad)
		}
	}
}
