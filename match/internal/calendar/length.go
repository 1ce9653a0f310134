package calendar

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// longLength is the length, in bytes, of the longest text that is read as a length of time.
const longLength = 40

// Length returns the months that text says, "3 years 8 months", "(5 yrs 3 mos)", when it says nothing else. Behind the dates of a role it
// is how long that was held, the first month and the last counted, as profiles on LinkedIn have it.
func Length(text string) (months int, ok bool) {
	if len(text) > longLength {
		return 0, false
	}
	n := -1 // the number in front
	for _, w := range wording.Split(text) {
		switch {
		case w.Digit:
			if n >= 0 {
				return 0, false
			}
			n = 0
			for i := w.Start; i < w.End; i++ {
				if !wording.Digit(text[i]) || n > 99 {
					return 0, false
				}
				n = 10*n + int(text[i]-'0')
			}
		case n >= 0 && wording.Among(w.Low, "year years yr yrs"):
			months, n = months+12*n, -1
		case n >= 0 && wording.Among(w.Low, "month months mo mos"):
			months, n = months+n, -1
		default:
			return 0, false
		}
	}
	if n >= 0 {
		return 0, false
	}
	return months, months > 0
}

// Season returns the season that text ends with, set off from what stands before it, as the months from its first to its last: "Lamp
// Intern, Summer 2012".
func Season(text string) (r Range, ok bool) {
	y := len(text) - 4
	if y < 0 || YearAt(text, y) == 0 {
		return r, false
	}
	before := strings.TrimRight(text[:y], " ")
	r.Start, r.End = strings.LastIndexAny(before, " \t|,(")+1, len(text)
	month, end := readSeason(text, r.Start)
	r.From = Date{parseDate(text[y:]).Year, month}
	r.To = Date{r.From.Year, min(month+2, 12)}
	return r, end == len(before) && end > 0 && text[r.Start]|0x20 != 'q' && apartBefore(text, r.Start)
}
