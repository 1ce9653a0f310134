package wording

import (
	"testing"
)

func TestCues(t *testing.T) {
	if _, err := parseCues(cueFile); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"nosuchclass: a", "duty: one two three four five"} {
		if _, err := parseCues(bad); err == nil {
			t.Errorf("parseCues(%q) found no fault", bad)
		}
	}
}
