package match

import (
	"cmp"
	"fmt"
	"sort"

	"github.com/resumematch/resumematch/match/internal/calendar"
)

// What a gap is between two roles: long enough that readers ask for it, and not so long ago that none does.
const (
	longGap    = 12      // months; 15 % of 356 published resumes have one
	oldGap     = 15      // months, before another role than the latest
	oldestTime = 10 * 12 // months before the latest date
)

// gap returns the longest time within the last ten years of the resume that no role covers, as the months behind the one role
// and before the next, and the index of the role behind it; false when there is none, or when a role without dates may fill
// it. A date without a month counts for the role: the gap is no longer than what is told. Where nothing came since the latest role, by
// [Options.Today], by the date of the file or, without either, because the resume names no later month, the month of its end and a zero
// are returned with it.
func (r *Resume) gap() (months [2]int, role int, ok bool) {
	type held struct{ from, to, role int }
	var all []held
	open := false
	for i, role := range r.roles {
		from, to := month(role.Dates.From, 1), month(role.Dates.To, 12)
		if !role.Dated || to == 0 && !role.Dates.Current {
			return months, 0, false
		}
		if open = open || role.Dates.Current; role.Dates.Current {
			to = from + 12*60
		}
		all = append(all, held{from, to, i})
	}
	sort.SliceStable(all, func(i, k int) bool { return all[i].from < all[k].from })
	covered, latest, longest, oldest := 0, 0, longGap, r.now-oldestTime
	for i, h := range all {
		n := h.from - covered - 1
		if covered > 0 && n >= longest && h.from > oldest && (n > oldGap || i == len(all)-1) {
			months, role, ok = [2]int{covered + 1, h.from - 1}, h.role, true
			longest = n
		}
		if h.to > covered {
			covered, latest = h.to, h.role
		}
	}
	if now := cmp.Or(r.today, r.doc.modified); covered > 0 && !open && (now-covered > longGap || !ok && now == 0 && !r.datedAfter(r.roles[latest].Dates.To)) {
		return [2]int{covered}, latest, true
	}
	return months, role, ok
}

// datedAfter reports that the resume names a later month than the date at which a role ended, or a later year.
func (r *Resume) datedAfter(ended calendar.Date) bool {
	latest, _ := r.latestMonth() // of a year alone, the month before it
	return latest > month(ended, 12) || ended.Month == 0 && latest == month(ended, 12)
}

// since says what came behind the latest role, which ended on the date given: nothing, as far as is known.
func (r *Resume) since(ended calendar.Date) string {
	text := "the latest role ended in " + dateText(ended)
	switch {
	case r.today > 0:
		return text + "; say what came since"
	case r.doc.modified > 0:
		text += ", and the file is of " + monthText(r.doc.modified)
	}
	return text + "; if you have worked since, add it"
}

// unsaid reports that no statement stands under the first role, which is held to this day, though statements stand under the second,
// whose head follows at once.
func (r *Resume) unsaid() bool {
	if len(r.roles) < 2 || !r.roles[0].Dates.Current || r.roles[1].Title == "" || r.roles[0].Title == "" && r.roles[1].Employer == r.roles[0].Employer || r.roles[1].From != r.roles[0].To {
		return false
	}
	of := [2]int{}
	for i := range r.achievements {
		if k := r.lineRole[r.doc.lineAt(r.achievements[i].Span.Start)]; k >= 0 && k < 2 {
			of[k]++
		}
	}
	return of[0] == 0 && of[1] > 1
}

// monthText writes a month as [month] numbers it: "March 2015".
func monthText(n int) string {
	year, m := (n-1)/12, (n-1)%12
	return fmt.Sprintf("%s %d", [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}[m], year)
}
