package outline

import (
	"strings"
	"unicode"

	"github.com/resumematch/resumematch/match/internal/calendar"
)

// Joint reports an earlier post with the same employer whose work is told with that of the latest: "Lamp Lead 2017-2021" stands over "Lamp
// Clerk 2015-2017", and bullets stand below both. It has no lines of its own.
func (r Role) Joint() bool { return r.From == r.To }

// stack gives the work below titles that stand right below one another to the first of them, the latest: under "Example Ltd" those with
// their dates, or under "Growth path:" those within the time of a role. They become joint roles.
func stack(d *document, roles []Role) {
	for i := 0; i < len(roles); i++ {
		a, last := &roles[i], i
		for k := i + 1; k < len(roles) && a.above(d, &roles[last], &roles[k]); k++ {
			last = k
		}
		if b := &roles[last]; last == i || b.To == b.From+1 {
			continue
		}
		a.To = roles[last].To
		for ; i < last; i++ {
			b := &roles[i+1]
			b.Employer, b.To = a.Employer, b.From
		}
	}
}

// above reports that b stands right below role over, which is r or stands in a row below it, as an earlier post with r's employer.
func (r *Role) above(d *document, over, b *Role) bool {
	i := b.From
	if r.Title == "" || r.Employer == "" || b.Title == "" || b.Employer != "" || over.To != i || d.lines[i].Blank || !datesOn(d, i, b) || strings.ContainsAny(b.Title, ",|") {
		return false
	}
	if datesOn(d, i-1, over) && (over != r || r.From < i-1) {
		return over.From == i-1 && r.Dates.Covers(b.Dates) || b.Dates.EndsBefore(over.Dates) && b.Dates.From.Before(over.Dates.From)
	}
	return over == r && d.class(i-1, false) == lineLabel && datesOn(d, i-2, r) && r.Dates.Covers(b.Dates) // "Growth path:"
}

// datesOn reports that the dates of a role stand on line i, which is no bullet.
func datesOn(d *document, i int, r *Role) bool {
	if i < r.From || d.lines[i].Bullet != "" {
		return false
	}
	dates, ok := d.dates(i)
	return ok && dates == r.Dates
}

// latest returns the last role that has lines of its own.
func latest(roles []Role) *Role {
	n := len(roles) - 1
	for roles[n].Joint() {
		n--
	}
	return &roles[n]
}

// earlierOn reads the post that a line tells of behind the dates of another: "Lamp Lead (2019 - 2021), previously Lamp Clerk (2016 - 2019)".
func earlierOn(text string, dates calendar.Range) (title string, held calendar.Range) {
	behind := text[dates.End:]
	held, ok := calendar.Find(behind)
	if !ok || held.Current || !held.EndsBefore(dates) {
		return "", held
	}
	title = behind[:held.Start]
	if at := strings.IndexFunc(title, unicode.IsUpper); at < 0 || len(text) > longLine+maxHead || !titledName(title[at:]) {
		return "", held
	} else if title = tidyHead(title[at:]); len(title) > maxHead {
		return "", held
	}
	return title, held
}
