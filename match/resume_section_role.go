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
	from, to        int     // lines [from, to) of the document
	age             float64 // years between its end and the latest date of the resume; 0 for the present role
}

// findRoles returns the roles of the sections of work, in order. A role begins at the lines that name it and reaches
// to the next.
func findRoles(d *Document, sections []resumeSection) []resumeRole {
	var roles []resumeRole
	for _, s := range sections {
		if !s.part.work() {
			continue
		}
		first := len(roles)
		for i := s.first(); i < s.to; i++ {
			if r, ok := roleAt(d, s, i); ok {
				if n := len(roles); n > first && roles[n-1].to > r.from {
					r.from = roles[n-1].to
				}
				if n := len(roles); n > first {
					roles[n-1].to = r.from
				}
				r.to = max(r.to, i+1)
				roles = append(roles, r)
			}
		}
		if len(roles) > first {
			roles[len(roles)-1].to = s.to
		}
	}
	age(roles)
	return roles
}

// roleAt reads a role at the line that holds its dates; title and employer stand on it or on the heads around it.
func roleAt(d *Document, s resumeSection, i int) (resumeRole, bool) {
	text := d.lineText(i)
	dates, last, ok := roleDates(d, i)
	if !ok || !isRoleHead(d, i) {
		return resumeRole{}, false
	}
	r := resumeRole{dates: dates, dated: true, from: i}
	for r.from > s.first() && i-r.from < 3 && isRoleHead(d, r.from-1) && d.lines[r.from-1].Bullet == "" {
		if _, dated := findDates(d.lineText(r.from - 1)); dated {
			break
		}
		r.from--
	}
	var heads []string
	if last == i {
		heads = append(heads, strings.Trim(text[:dates.start]+" | "+text[dates.end:], " |,-–—()"))
	}
	for k := last + 1; k < s.to && k <= last+2 && isRoleHead(d, k); k++ {
		heads = append(heads, d.lineText(k))
		if last > i {
			r.to = k + 1 // dates over three lines stand above the rest of the head
		}
	}
	for k := i - 1; k >= r.from; k-- {
		heads = append(heads, d.lineText(k))
	}
	for _, h := range heads {
		for part := range strings.SplitSeq(h, " | ") {
			r.name(strings.Trim(part, " ,-–—|"))
		}
	}
	return r, true
}

// roleDates returns the dates on line i, or those that an extractor broke over three: "May 2010", "to", "Present". last is the
// line they end on; the offsets of dates over three lines mean nothing.
func roleDates(d *Document, i int) (dates dateRange, last int, ok bool) {
	text := d.lineText(i)
	if dates, ok = findDates(text); ok || len(text) > 20 || i+2 >= len(d.lines) {
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

// name takes part of a role's head for its title when it names a job, else for its employer.
func (r *resumeRole) name(part string) {
	if part == "" || len(part) > 90 {
		return
	}
	switch {
	case r.title == "" && hasTitle(part):
		r.title = part
	case r.employer == "" && !hasTitle(part):
		r.employer = part
	}
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
func isRoleHead(d *Document, i int) bool {
	return classifyLine(d.lineText(i), d.lines[i].Bullet != "") == lineHead
}

// misdated returns the indices of the roles that end before they begin.
func misdated(roles []resumeRole) []int {
	var out []int
	for i, r := range roles {
		if r.dated && !r.dates.current && r.dates.to.year > 0 && r.dates.to.before(r.dates.from) {
			out = append(out, i)
		}
	}
	return out
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
