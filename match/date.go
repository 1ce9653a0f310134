package match

import (
	"strconv"
	"strings"
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

// longDated is the length, in bytes, of the longest line that dates are looked for in: a longer one is a paragraph.
const longDated = 400

// findDates returns the first range of dates in text: "Jan 2016 - Present", "03/2014 to 05/2016", "2012–2014". It is
// asked for every line of a resume, often several times: a scan by hand takes a tenth of what a pattern takes.
func findDates(text string) (dateRange, bool) {
	if len(text) > longDated || !strings.ContainsAny(text, "0123456789") {
		return dateRange{}, false
	}
	for i := 0; i < len(text); i++ {
		if !dateMayBegin(text, i) {
			continue
		}
		for _, end := range datesAt(text, i) {
			if end == 0 {
				break
			}
			k := skipSpace(text, dateSeparator(text, skipSpace(text, end)))
			if k == 0 {
				continue
			}
			r := dateRange{start: i, from: parseDate(text[i:end])}
			if to := datesAt(text, k)[0]; to > 0 {
				r.end, r.to = to, parseDate(text[k:to])
				return r, true
			}
			if n := presentWord(text[k:]); n > 0 {
				r.end, r.current = k+n, true
				return r, true
			}
		}
	}
	return dateRange{}, false
}

// holdsDate reports a single date, a month with its year, in text.
func holdsDate(text string) bool {
	if !strings.ContainsAny(text, "12") {
		return false
	}
	for i := range len(text) {
		if i > 0 && wordByte(text[i-1]) {
			continue
		}
		end := 0
		if m := monthAt(text, i); m > 0 {
			end = yearAt(text, skipAny(text, m, monthMarks, len(text)))
		} else if n := digitsAt(text, i, 2); n > i && n < len(text) && text[n] == '/' {
			end = yearAt(text, n+1)
		}
		if end > 0 && (end == len(text) || !wordByte(text[end])) {
			return true
		}
	}
	return false
}

// dateMayBegin is a quick look: a date begins with a digit or the letter of a month, where a word begins or, in glued
// cells, behind a letter.
func dateMayBegin(text string, i int) bool {
	if !isDigit(text[i]) && strings.IndexByte("jfmasond", text[i]|0x20) < 0 {
		return false
	}
	return i == 0 || !isDigit(text[i-1]) && text[i-1] != '_'
}

// monthMarks may stand between a month and its year.
const monthMarks = " .,'’-"

// datesAt returns where the dates end that begin at i, the likeliest first; zeros fill the rest.
func datesAt(text string, i int) (ends [4]int) {
	n := 0
	add := func(end int) {
		if end > 0 && n < len(ends) {
			ends[n] = end
			n++
		}
	}
	if m := monthAt(text, i); m > 0 {
		add(yearAt(text, skipAny(text, m, monthMarks, len(text))))
		if k := skipAny(text, m, " .'’-", 3); k > m {
			if e := digitsAt(text, k, 2); e == k+2 && (e == len(text) || !wordByte(text[e])) {
				add(e) // "Mar '98"
			}
		}
		return ends
	}
	if d := digitsAt(text, i, 2); d > i {
		add(dayDate(text, d))
		k := d
		if k < len(text) && text[k] == ' ' {
			k++
		}
		if k < len(text) && (text[k] == '/' || text[k] == '.') {
			k++
			if k < len(text) && text[k] == ' ' {
				k++
			}
			add(yearAt(text, k)) // "03/2014"
		}
	}
	if y := yearAt(text, i); y > 0 {
		if y < len(text) && (text[y] == '-' || text[y] == '/') {
			if e := digitsAt(text, y+1, 2); e == y+3 && (e == len(text) || !wordByte(text[e])) {
				add(e) // "2014-15"
			}
		}
		add(y)
	}
	return ends
}

// dayDate returns the end of a date with a day whose first number ends at d: "3/14/2016", "3/14/16"; 0 when it is none.
func dayDate(text string, d int) int {
	if d >= len(text) || text[d] != '/' {
		return 0
	}
	e := digitsAt(text, d+1, 2)
	if e == d+1 || e >= len(text) || text[e] != '/' {
		return 0
	}
	if y := yearAt(text, e+1); y > 0 {
		return y
	}
	if y := digitsAt(text, e+1, 2); y == e+3 {
		return y
	}
	return 0
}

// yearAt returns the end of a year of this century or the last at i; 0 when there is none.
func yearAt(text string, i int) int {
	if i+4 <= len(text) && (text[i] == '1' && text[i+1] == '9' || text[i] == '2' && text[i+1] == '0') && isDigit(text[i+2]) && isDigit(text[i+3]) {
		return i + 4
	}
	return 0
}

var months = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

// monthAt returns the end of the name of a month at i, whole or cut to three letters ("Sept" to four); 0 when there is
// none.
func monthAt(text string, i int) int {
	if i+3 > len(text) {
		return 0
	}
	for _, m := range months {
		if text[i]|0x20 != m[0] || !strings.EqualFold(text[i:i+3], m[:3]) {
			continue
		}
		if i+len(m) <= len(text) && strings.EqualFold(text[i:i+len(m)], m) {
			return i + len(m)
		}
		if m == "september" && i+4 <= len(text) && text[i+3]|0x20 == 't' {
			return i + 4
		}
		return i + 3
	}
	return 0
}

// dateSeparator returns the end of the marks or the word between two dates at i; 0 when there is none.
func dateSeparator(text string, i int) int {
	start := i
	for i < len(text) {
		rest := text[i:]
		switch {
		case rest[0] == '-':
			i++
			continue
		case strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "−") || strings.HasPrefix(rest, "―"):
			i += len("–")
			continue
		}
		n := 0
		for _, w := range [...]string{"to", "through", "thru", "until", "till"} {
			if len(rest) > len(w) && strings.EqualFold(rest[:len(w)], w) && !wordByte(rest[len(w)]) && (i == 0 || !wordByte(text[i-1])) {
				n = len(w)
			}
		}
		if n == 0 {
			break
		}
		i += n
	}
	if i == start {
		return 0
	}
	return i
}

// presentWord returns the length of a word for the present that text begins with; 0 when there is none. In glued cells
// another word may follow at once, with a capital: "PresentExample Ltd".
func presentWord(text string) int {
	for _, w := range [...]string{"present", "currently", "current", "now", "today", "ongoing", "till date", "date", "till now"} {
		if n := len(w); len(text) >= n && strings.EqualFold(text[:n], w) && (len(text) == n || text[n] < 'a' || text[n] > 'z') {
			return n
		}
	}
	return 0
}

// skipSpace returns the first byte from i that is no space; 0 for 0, which stands for nothing found.
func skipSpace(text string, i int) int {
	for i > 0 && i < len(text) && strings.IndexByte(" \t\n\f\r", text[i]) >= 0 {
		i++
	}
	return i
}

// skipAny returns the first character from i on that is none of marks, at most n behind.
func skipAny(text string, i int, marks string, n int) int {
	for ; n > 0 && i < len(text); n-- {
		size := 1
		if strings.HasPrefix(text[i:], "’") {
			size = len("’")
		} else if text[i] >= 0x80 || strings.IndexByte(marks, text[i]) < 0 {
			break
		}
		i += size
	}
	return i
}

// digitsAt returns the end of the digits at i, at most n.
func digitsAt(text string, i, n int) int {
	for ; n > 0 && i < len(text) && isDigit(text[i]); n-- {
		i++
	}
	return i
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// parseDate reads a date that datesAt found.
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
