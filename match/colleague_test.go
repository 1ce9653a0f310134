package match

import (
	"testing"

	"github.com/resumematch/resumematch/match/internal/token"
)

// TestOfficers: a chief officer's title asks for the same in short as in full.
func TestOfficers(t *testing.T) {
	names := map[string]string{"CIO": "Chief Information Officer", "CTO": "Chief Technology Officer", "CISO": "Chief Information Security Officer",
		"CDO": "Chief Data Officer", "CEO": "Chief Executive Officer", "CFO": "Chief Financial Officer", "COO": "Chief Operating Officer"}
	if len(names) != len(officers) {
		t.Errorf("%d officers, %d of them tested", len(officers), len(names))
	}
	var s token.Stemmer
	var r jobReader
	for short, long := range names {
		if a, b := r.conceptOf(s.Words(nil, short, 0, len(short))), r.conceptOf(s.Words(nil, long, 0, len(long))); a != b {
			t.Errorf("%s is %+v, %s is %+v", short, a, long, b)
		}
	}
}
