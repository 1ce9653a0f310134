package match

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// A resumeRole is one position in a resume.
type resumeRole struct {
	title, employer string
	dates           dateRange
	dated           bool
	project         bool    // written as a form within the time of a role above: work for a client
	uncounted       bool    // an honorary post, a break: its years are no experience
	from, to        int     // lines [from, to) of the document
	age             float64 // years between its end and the latest date of the resume; 0 for the present role
}

// findRoles returns the roles of the sections of work, in order. A role begins at the lines that name it and reaches
// to the next.
func findRoles(d *document, sections []resumeSection) []resumeRole {
	var roles []resumeRole
	for _, s := range sections {
		if !s.part.work() {
			continue
		}
		first := len(roles)
		for i := s.first(); i < s.to; i++ {
			r, next, form := labelledRole(d, s, i)
			ok := form
			if !ok && (!r.dated || len(roles) > first) { // a form without names is a role where no other is, else a project of it
				r, ok = roleAt(d, s, i)
				next = i + 1
			}
			if !ok && !r.dated || len(roles) > first && !form && r.partOf(roles[len(roles)-1], d.lines[i].Bullet != "") {
				continue
			}
			if n := len(roles); n > first {
				r.from = max(r.from, roles[n-1].to)
				roles[n-1].to = r.from
			}
			if form {
				r.within(roles[first:])
			}
			r.to = max(r.to, next)
			r.uncounted = r.uncounted || s.unpaid && r.from <= s.from+maxUnpaid
			roles = append(roles, r)
			i = next - 1
		}
		if len(roles) > first {
			roles[len(roles)-1].to = s.to
			employ(d, roles[first:])
		}
	}
	turn(roles)
	age(roles)
	return roles
}

// partOf reports dates that are part of the role above rather than another role: they name no job, lie within its time, and name
// nothing at all, stand behind a bullet or have no end.
func (r *resumeRole) partOf(above resumeRole, bulleted bool) bool {
	if r.title != "" || above.title == "" && above.employer == "" {
		return false
	}
	if a, b := above.dates, r.dates; a.current == b.current && a.from.year == b.from.year && a.to.year == b.to.year {
		return r.employer == "" || bulleted && r.employer == above.employer
	}
	if r.dates.open {
		at := dateRange{from: r.dates.from, to: r.dates.from}
		return above.dates.covers(at)
	}
	return (bulleted || r.employer == "") && above.dates.covers(r.dates)
}

// within makes a role that is written as a form a project of the role above that was held at the time, and gives it that one's
// title if it has none.
func (r *resumeRole) within(above []resumeRole) {
	for i := len(above) - 1; i >= 0; i-- {
		if a := &above[i]; !a.project && a.title != "" && a.dates.covers(r.dates) {
			r.project = true
			if r.title == "" {
				r.title = a.title
			}
			return
		}
	}
}

// employ gives roles without an employer that of a line above that has dates of its own around theirs: "Example Ltd,
// 2010 - 2019" over "Manager, 2014 - 2019" and "Clerk, 2010 - 2014".
func employ(d *document, roles []resumeRole) {
	over := -1
	for i := range roles {
		switch r := &roles[i]; {
		case r.employer != "" && r.title == "":
			if over = i; bulleted(d, r.from, r.to) {
				over = -1 // it has work of its own: its title is one that is not known
			}
		case r.employer != "":
			over = -1
		case over >= 0 && roles[over].dates.covers(r.dates):
			r.employer = roles[over].employer
		}
	}
}

func bulleted(d *document, from, to int) bool {
	for _, l := range d.lines[from:to] {
		if l.Bullet != "" {
			return true
		}
	}
	return false
}

// covers reports whether b lies within a, as far as years tell.
func (a dateRange) covers(b dateRange) bool {
	return a.from.year <= b.from.year && (a.current || !b.current && b.to.year <= a.to.year)
}

// turn puts the ends of all roles right in a resume that writes the later date first, "2019 - 2015", throughout.
func turn(roles []resumeRole) {
	turned := func(r resumeRole) bool { return r.dates.to.before(r.dates.from) }
	n := 0
	for _, r := range roles {
		if r.dates.current {
			continue
		}
		if n++; !turned(r) {
			return
		}
	}
	if n < 2 {
		return // one alone is a slip of the pen, which a finding names
	}
	for i := range roles {
		if r := &roles[i].dates; !r.current {
			r.from, r.to = r.to, r.from
		}
	}
}

// roleAt reads a role at the line that holds its dates; title and employer stand on it or on the heads around it.
func roleAt(d *document, s resumeSection, i int) (resumeRole, bool) {
	r, heads, ok := roleHead(d, s, i)
	if !ok {
		return rowRole(d, s, i)
	}
	if studyHead(heads) {
		return resumeRole{}, false
	}
	for k := i - 1; k > r.from; k-- { // "Example Ltd", "5 years 4 months", then the titles held there
		if above := d.lineText(k - 1); timeHeld(d.lineText(k)) && !hasTitle(above) && len(above) <= maxHead {
			r.employer = tidyHead(above)
		}
	}
	for _, h := range heads {
		if !columnHeads(h) {
			r.nameAll(h)
		}
	}
	r.uncounted = idle(r.employer)
	return r, true
}

// rowRole reads a row of a table whose cells tabs part: dates, employer or title, and the work itself; the row below may begin
// with the title.
func rowRole(d *document, s resumeSection, i int) (resumeRole, bool) {
	first, rest, ok := strings.Cut(d.lineText(i), "\t")
	dates, dated := findDates(first)
	if !ok || !dated || d.lines[i].Bullet != "" || dates.start > 0 || dates.end < len(first) {
		return resumeRole{}, false
	}
	r := resumeRole{dates: dates, dated: true, from: i}
	head, _, _ := strings.Cut(strings.TrimLeft(rest, "\t"), "\t")
	if prose(head) {
		return resumeRole{}, false
	}
	r.name(tidyHead(head))
	if i+1 < s.to && r.title == "" {
		if head, _, ok := strings.Cut(d.lineText(i+1), "\t"); ok && hasTitle(head) {
			r.name(tidyHead(head))
		}
	}
	return r, r.title != "" || r.employer != ""
}

// roleHead reads the dates on line i and the texts of the head around them, the nearest first.
func roleHead(d *document, s resumeSection, i int) (r resumeRole, heads []string, ok bool) {
	text := d.lineText(i)
	dates, last, ok := roleDates(d, i)
	if !ok || !isRoleHead(d, i) {
		return r, nil, false
	}
	r = resumeRole{dates: dates, dated: true, from: i}
	for r.from > s.first() && i-r.from < 3 && (isRoleHead(d, r.from-1) || timeHeld(d.lineText(r.from-1))) && d.lines[r.from-1].Bullet == "" {
		if _, dated := findDates(d.lineText(r.from - 1)); dated {
			break
		}
		r.from--
	}
	if last == i {
		heads = append(heads, text[:dates.start]+" | "+text[dates.end:])
	}
	for k := last + 1; k < s.to && k <= last+2 && isRoleHead(d, k); k++ {
		if _, _, dated := roleDates(d, k); dated || headsNext(d, s, r.from, i, k) {
			break // a role of its own
		}
		heads = append(heads, d.lineText(k))
		if last > i {
			r.to = k + 1 // dates over three lines stand above the rest of the head
		}
	}
	for k := i - 1; k >= r.from; k-- {
		heads = append(heads, d.lineText(k))
	}
	return r, heads, true
}

// roleDates returns the dates on line i, or those that an extractor broke over two lines, "May 2010 –", "June 2014", or three: "May
// 2010", "to", "Present". last is the line they end on; the offsets of dates over three lines mean nothing.
func roleDates(d *document, i int) (dates dateRange, last int, ok bool) {
	text := d.lineText(i)
	dates, ok = findDates(text)
	if ok && dates.open && dates.end == len(text) && i+1 < len(d.lines) && d.lines[i+1].Bullet == "" {
		if whole, ok := findDates(text + " " + clip(d.lineText(i+1), 60)); ok && !whole.open && whole.start == dates.start {
			whole.end = len(text)
			return whole, i, true
		}
	}
	if ok || len(text) > 20 || i+2 >= len(d.lines) {
		return dates, i, ok
	}
	switch strings.ToLower(d.lineText(i + 1)) {
	case "to", "-", "–", "—", "through", "until", "till":
	default:
		return dateRange{}, i, false
	}
	if end := d.lineText(i + 2); len(end) <= 20 {
		dates, ok = findDates(text + " to " + end)
		return dates, i + 2, ok && dates.start == 0
	}
	return dateRange{}, i, false
}

// headsNext reports that line k, below the dates on line i, heads the next role: that one's dates follow, there is a title
// above, and the section does not begin with dates, as one does whose titles stand below them.
func headsNext(d *document, s resumeSection, from, i, k int) bool {
	if _, _, datesFirst := roleDates(d, s.first()); datesFirst {
		return false
	}
	follows, titled := false, false
	for n := k + 1; n < s.to && n <= k+2 && !follows; n++ {
		_, _, follows = roleDates(d, n)
		if !follows && !isRoleHead(d, n) {
			return false
		}
	}
	for n := from; n < i; n++ {
		titled = titled || hasTitle(d.lineText(n))
	}
	return follows && titled
}

// hasTitle reports whether text names a job.
func hasTitle(text string) bool {
	for i, ws := 0, splitWords(text); i < len(ws); i++ {
		if cueAt(ws, i, cueTitle) > 0 && ws[i].upper {
			return true
		}
	}
	return false
}

// isRoleHead reports a line that heads a role: a title, an employer, a place, dates.
func isRoleHead(d *document, i int) bool {
	return classifyLine(d.lineText(i), d.lines[i].Bullet != "") == lineHead
}

// misdated reports a role that ends before it begins.
func (r resumeRole) misdated() bool {
	return r.dated && !r.dates.current && r.dates.to.year > 0 && r.dates.to.before(r.dates.from)
}

// age sets how long before the resume's latest date each role ended. The clock is not asked: a report must not
// change from day to day.
func age(roles []resumeRole) {
	var latest resumeDate
	for _, r := range roles {
		for _, at := range [...]resumeDate{r.dates.from, r.dates.to} {
			if latest.before(at) {
				latest = at
			}
		}
	}
	for i := range roles {
		r := &roles[i]
		if !r.dated || r.dates.current || r.dates.to.year == 0 {
			continue
		}
		r.age = float64(latest.year-r.dates.to.year) + float64(latest.month-r.dates.to.month)/12
		r.age = max(r.age, 0)
	}
	var begun []int // when the dated roles begin, sorted
	for _, r := range roles {
		if r.dated {
			begun = append(begun, beginning(r.dates.from, 0))
		}
	}
	slices.Sort(begun)
	for i := range roles { // how long a present role lasts is not written: every later role counts for some years
		if r := &roles[i]; r.dated && !r.dates.current {
			later := len(begun) - sort.SearchInts(begun, beginning(r.dates.from, 12)+1)
			r.age = max(r.age, float64(later)*yearsPerRole)
		}
	}
}

// beginning numbers the months so that a year alone, which stands for the month given from 0 to 12, has a place of its own.
func beginning(d resumeDate, otherwise int) int { return 13*d.year + cmp.Or(d.month, otherwise) }

// yearsPerRole is how long a role lasts at least as far as priorities go; two years is on the short side of the
// resumes we have seen.
const yearsPerRole = 2
