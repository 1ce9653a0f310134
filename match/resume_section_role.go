package match

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// A resumeDate is a month of a year; month is 0 when only the year is written.
type resumeDate struct{ year, month int }

func (a resumeDate) before(b resumeDate) bool {
	if a.year != b.year || a.month == 0 || b.month == 0 {
		return a.year < b.year
	}
	return a.month < b.month
}

// A dateRange is the time of a role as it is written.
type dateRange struct {
	start, end int // bytes of the text it was found in
	from, to   resumeDate
	current    bool // "Present"
}

// A resumeRole is one position in a resume.
type resumeRole struct {
	title, employer string
	dates           dateRange
	dated           bool
	from, to        int     // lines [from, to) of the document
	age             float64 // years between its end and the latest date of the resume; 0 for the present role
}

const monthWord = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`

const dateWord = `(?:` + monthWord + `[ .,'’-]*(?:19|20)\d\d|` + monthWord + `[ .'’-]{1,3}\d\d\b|\d{1,2}/\d{1,2}/(?:19|20)?\d\d|\d{1,2} ?[/.] ?(?:19|20)\d\d|(?:19|20)\d\d[-/]\d\d\b|(?:19|20)\d\d)`

// datePatterns are compiled once; both are linear in the text.
var datePatterns = sync.OnceValue(func() (p struct{ span, single *regexp.Regexp }) {
	p.span = regexp.MustCompile(`(?i)(?:\b|[a-z])(` + dateWord + `)\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\buntil\b|\btill\b)+\s*(` + dateWord +
		`|present|current(?:ly)?|now|today|ongoing|(?:till )?date|till now)`)
	p.single = regexp.MustCompile(`(?i)\b` + monthWord + `[ .,'’-]*(?:19|20)\d\d\b|\b\d{1,2}/(?:19|20)\d\d\b`)
	return p
})

// findDates returns the first range of dates in text: "Jan 2016 - Present", "03/2014 to 05/2016", "2012–2014".
func findDates(text string) (dateRange, bool) {
	if len(text) > 400 || !mayHoldDates(text) {
		return dateRange{}, false
	}
	m := datePatterns().span.FindStringSubmatchIndex(text)
	if m == nil {
		return dateRange{}, false
	}
	r := dateRange{start: m[2], end: m[1], from: parseDate(text[m[2]:m[3]])}
	to := text[m[4]:m[5]]
	if strings.IndexByte("0123456789", to[len(to)-1]) >= 0 {
		r.to = parseDate(to)
	} else {
		r.current = true
	}
	return r, true
}

// mayHoldDates is a quick look before the pattern, which is slow: a range needs a mark or word between two dates, or
// between a date and a word for the present.
func mayHoldDates(text string) bool {
	n := dateMarks(text)
	if n == 0 {
		return false
	}
	if n >= 2 {
		if strings.ContainsAny(text, "-–—") {
			return true
		}
		low := strings.ToLower(text)
		for _, w := range [...]string{"to", "thr", "until", "till"} {
			if strings.Contains(low, w) {
				return true
			}
		}
		return false
	}
	low := strings.ToLower(text)
	for _, w := range [...]string{"present", "current", "now", "today", "ongoing", "date"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// dateMarks counts what may be dates: years, months with a year of two digits, "3/4/98".
func dateMarks(text string) int {
	n := 0
	for i := 0; i+2 < len(text); i++ {
		c := text[i]
		switch {
		case (c == '1' && text[i+1] == '9' || c == '2' && text[i+1] == '0') && i+3 < len(text) && isDigit(text[i+2]) && isDigit(text[i+3]):
			n++
			i += 3
		case c == '/' && isDigit(text[i+1]) && i > 0 && isDigit(text[i-1]) && strings.IndexByte(clip(text[i+1:], 3), '/') > 0:
			n++
		case monthAt(text[i:]):
			k := i + 3
			for k < len(text) && k < i+9 && (text[k]|0x20 >= 'a' && text[k]|0x20 <= 'z') {
				k++
			}
			for k < len(text) && k < i+15 && strings.IndexByte(" .'-,\xe2\x80\x99", text[k]) >= 0 {
				k++
			}
			if k+1 < len(text) && isDigit(text[k]) && isDigit(text[k+1]) && (k+2 == len(text) || !isDigit(text[k+2])) {
				n++
			}
		}
	}
	return n
}

// monthAt reports text that begins with the first three letters of a month.
func monthAt(text string) bool {
	var m [3]byte
	for i := range m {
		m[i] = text[i] | 0x20
	}
	switch string(m[:]) {
	case "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec":
		return true
	}
	return false
}

// holdsDate reports a single date, a month with its year, in text.
func holdsDate(text string) bool {
	return strings.ContainsAny(text, "12") && dateMarks(text) > 0 && datePatterns().single.MatchString(text)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// parseDate reads a date that matched dateWord.
func parseDate(s string) resumeDate {
	var d resumeDate
	low := strings.ToLower(s)
	for i, m := range [...]string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"} {
		if strings.HasPrefix(low, m) {
			d.month = i + 1
		}
	}
	fields := strings.FieldsFunc(low, func(r rune) bool { return r < '0' || r > '9' })
	for _, f := range fields {
		n, err := strconv.Atoi(f)
		switch {
		case err != nil:
		case len(f) == 4:
			d.year = n
		case len(f) <= 2 && d.month == 0 && n >= 1 && n <= 12 && len(fields) > 1:
			d.month = n
		case len(f) == 2 && d.year == 0:
			d.year = twoDigitYear(n)
		}
	}
	return d
}

// twoDigitYear reads "'98" and "'14". Resumes reach half a century back.
func twoDigitYear(n int) int {
	if n >= 50 {
		return 1900 + n
	}
	return 2000 + n
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
		for i := s.from; i < s.to; i++ {
			if r, ok := roleAt(d, s, i); ok {
				if n := len(roles); n > first && roles[n-1].to > r.from {
					r.from = roles[n-1].to
				}
				if n := len(roles); n > first {
					roles[n-1].to = r.from
				}
				r.to = i + 1
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
	dates, ok := findDates(text)
	if !ok || !isRoleHead(d, i) {
		return resumeRole{}, false
	}
	r := resumeRole{dates: dates, dated: true, from: i}
	for r.from > s.from+1 && i-r.from < 3 && isRoleHead(d, r.from-1) && d.lines[r.from-1].Bullet == "" {
		if _, dated := findDates(d.lineText(r.from - 1)); dated {
			break
		}
		r.from--
	}
	heads := []string{strings.Trim(text[:dates.start]+" | "+text[dates.end:], " |,-–—()")}
	for k := i + 1; k < s.to && k <= i+2 && isRoleHead(d, k); k++ {
		heads = append(heads, d.lineText(k))
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
	for i := range roles { // how long a present role lasts is not written: every later role counts for some years
		later := 0
		for _, other := range roles {
			if other.dated && roles[i].dated && roles[i].dates.from.before(other.dates.from) && !roles[i].dates.current {
				later++
			}
		}
		roles[i].age = max(roles[i].age, float64(later)*yearsPerRole)
	}
}

// yearsPerRole is how long a role lasts at least as far as priorities go; two years is on the short side of the
// resumes we have seen.
const yearsPerRole = 2
