package outline

import (
	"cmp"
	"slices"
	"sort"

	"github.com/resumematch/resumematch/match/internal/calendar"
)

// age sets how long before the resume's latest date each role ended. The clock is not asked: a report must not
// change from day to day.
func age(roles []Role) {
	var latest calendar.Date
	for _, r := range roles {
		for _, at := range [...]calendar.Date{r.Dates.From, r.Dates.To} {
			if latest.Before(at) {
				latest = at
			}
		}
	}
	for i := range roles {
		r := &roles[i]
		if !r.Dated && i > 0 {
			r.Age = roles[i-1].Age
		}
		if !r.Dated || r.Dates.Current || r.Dates.To.Year == 0 {
			continue
		}
		r.Age = float64(latest.Year-r.Dates.To.Year) + float64(latest.Month-r.Dates.To.Month)/12
		r.Age = max(r.Age, 0)
	}
	var begun []int // when the dated roles begin, sorted
	for _, r := range roles {
		if r.Dated {
			begun = append(begun, beginning(r.Dates.From, 0))
		}
	}
	slices.Sort(begun)
	for i := range roles { // how long a present role lasts is not written: every later role counts for some years
		if r := &roles[i]; r.Dated && !r.Dates.Current {
			later := len(begun) - sort.SearchInts(begun, beginning(r.Dates.From, 12)+1)
			r.Age = max(r.Age, float64(later)*yearsPerRole)
		}
	}
}

// beginning numbers the months so that a year alone, which stands for the month given from 0 to 12, has a place of its own.
func beginning(d calendar.Date, otherwise int) int { return 13*d.Year + cmp.Or(d.Month, otherwise) }

// yearsPerRole is how long a role lasts at least as far as priorities go; two years is on the short side of the
// resumes we have seen.
const yearsPerRole = 2
