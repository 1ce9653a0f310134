package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// saysHowOften reports that the statement says how often it was done: "daily", "every four hours", and once where it says when: "on
// May 4".
func (f *focus) saysHowOften() bool {
	for k, w := range f.words[:min(f.end+maxBeside, len(f.words))] {
		if k > f.end && (w.Before == '.' || w.Before == ';') {
			return false
		}
		if wording.Among(w.Low, "daily weekly biweekly bi-weekly monthly quarterly annually yearly nightly fortnightly") {
			return true
		}
		if k > 0 && k+1 < len(f.words) && questions().month[w.Low] && w.Upper && f.words[k+1].Digit && wording.Among(f.words[k-1].Low, "on in") {
			return true
		}
		if k > 0 && wording.Among(f.words[k-1].Low, "every each per") && wording.Among(w.Low, "day week month quarter year night hour shift") ||
			k > 1 && f.words[k-2].Low == "every" && wording.Among(w.Low, "days weeks months years hours minutes") {
			return true
		}
	}
	return false
}

// withoutOften takes "how often" out of a question.
func withoutOften(ask string) string {
	if rest, ok := strings.CutPrefix(ask, "How often, "); ok {
		return strings.ToUpper(rest[:1]) + rest[1:]
	}
	return strings.Replace(ask, ", how often,", ",", 1)
}
