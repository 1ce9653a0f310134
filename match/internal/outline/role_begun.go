package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
)

// begunRole reads the first role of a resume where one month stands in place of its dates, that in which it began: "Lamp Lead" over
// "March 2015 Example Ltd", "Lamp Lead Mar 2015" over "Example Ltd".
func begunRole(d *document, s Section, i int) (r Role, ok bool) {
	if i > s.first()+2 || d.lines[i].Bullet != "" || !isRoleHead(d, i) {
		return r, false
	}
	dates, ok := oneMonth(d.lineText(i))
	if !ok {
		return r, false
	}
	if k := i + 1; k < s.To {
		if _, _, dated := roleDates(d, k); dated || len(d.lineText(k)) < len("until") {
			return r, false // "March 2015", "to", "May 2016"
		}
	}
	r, heads := headAround(d, s, i, dates, i)
	for _, h := range heads {
		r.nameAll(h)
	}
	if r.Title == "" {
		return Role{}, false
	}
	return r, true
}

// oneMonth returns the month of a year that text begins or ends with, as the beginning of a range without an end.
func oneMonth(text string) (calendar.Range, bool) {
	if len(text) > maxHead {
		return calendar.Range{}, false
	}
	for end := len("1/2015"); end <= len(text); end++ {
		if c := text[end-1]; c < '0' || c > '9' || end < len(text) && text[end] >= '0' && text[end] <= '9' {
			continue
		}
		dates, ok := calendar.Find(text[:end] + " to date")
		if !ok || !dates.Current || dates.From.Month == 0 {
			continue
		}
		dates.End, dates.Open = end, true
		behind := strings.Trim(text[end:], " \t)|.,")
		return dates, (dates.Start == 0 || behind == "") && !calendar.HoldsDate(behind)
	}
	return calendar.Range{}, false
}

// goesOn makes of a role that has only a beginning the present one; where another begins or ends later, nobody knows when it ended, and
// it has no dates.
func (r *Role) goesOn(roles []Role) {
	for i := range roles {
		if o := &roles[i]; o != r && o.Dated && (o.Dates.Current || r.Dates.From.Before(o.Dates.From) || r.Dates.From.Before(o.Dates.To)) {
			r.Dated, r.Dates = false, calendar.Range{}
			return
		}
	}
}
