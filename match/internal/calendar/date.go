// Package calendar finds dates and ranges of dates in a line of text, as people write them at the head of a role: "Jan 2016 -
// Present", "03/2014 to 05/2016", "2012–2014", "since 2018". It reads the names of months in English, German, French,
// Spanish and Portuguese, and tells dates from numbers that only look alike.
//
// It knows a line at a time, and nothing of what was done in that time.
package calendar

import (
	"strconv"
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// A Date is a month of a year; Month is 0 when only the year is written.
type Date struct{ Year, Month int }

// Before reports whether a is before b. Of two dates in one year of which one has no month, neither is before the other.
func (a Date) Before(b Date) bool {
	if a.Year != b.Year || a.Month == 0 || b.Month == 0 {
		return a.Year < b.Year
	}
	return a.Month < b.Month
}

// A Range is the time from one date to another as it is written.
type Range struct {
	Start, End int // bytes of the text it was found in
	From, To   Date
	Current    bool // "Present": To is empty
	Open       bool // current, though no word says so: "2018 –", "since 2018"
}

// Covers reports whether b lies within a, as far as years tell.
func (a Range) Covers(b Range) bool {
	return a.From.Year <= b.From.Year && (a.Current || !b.Current && b.To.Year <= a.To.Year)
}

// EndsBefore reports whether a ends before b; no end is before "Present".
func (a Range) EndsBefore(b Range) bool {
	return !a.Current && (b.Current || a.To.Before(b.To))
}

// longDated is the length, in bytes, of the longest line that dates are looked for in: a longer one is a paragraph.
const longDated = 400

// Find returns the first range of dates in text: "Jan 2016 - Present", "03/2014 to 05/2016", "2012–2014"; where there is
// none, one without an end: "since 2018", "2018 –". It is asked for every line of a resume, often several times: a scan
// by hand takes a tenth of what a pattern takes.
func Find(text string) (Range, bool) {
	if len(text) > longDated || !strings.ContainsAny(text, "0123456789") {
		return Range{}, false
	}
	var open Range
	for i := 0; i < len(text); i++ {
		if !dateMayBegin(text, i) {
			continue
		}
		if r, ok := turnedDates(text, i); ok {
			return r, true
		}
		if r, ok := shortDates(text, i); ok {
			return r, true
		}
		for _, end := range datesAt(text, i) {
			if end == 0 {
				break
			}
			if r, ok := endOfDates(text, i, end); ok {
				return r, true
			}
			if r, ok := openDates(text, i, end); ok && open.End == 0 {
				open = r
			}
		}
	}
	return open, open.End > 0
}

// endOfDates reads the second half of a range whose first date is text[i:end].
func endOfDates(text string, i, end int) (Range, bool) {
	k := skipSpace(text, dateSeparator(text, skipSpace(text, end)))
	if gap := columnEnd(text, end); k == 0 && gap > 0 && hasMonth(text[i:end]) { // columns of a table, "Jan 2012    Jul 2016"
		if to := datesAt(text, gap)[0]; to > 0 && hasMonth(text[gap:to]) || strings.Contains(text[end:gap], "|") && presentWord(text[gap:]) > 0 {
			k = gap
		}
	}
	if k == 0 {
		return strokedDates(text, i, end)
	}
	arrow := arrowAt(text, skipSpace(text, end)) > 0
	r := Range{From: parseDate(text[i:end])}
	if to := datesAt(text, k)[0]; to > 0 {
		r.End = to
		r.From, r.To = parseDates(text[i:end], text[k:to])
		if text[k]|0x20 == 'q' {
			r.To.Month += 2 // the last month of the quarter
		}
		if arrow && r.From.Month+r.To.Month == 0 && (!r.From.Before(r.To) || growth(text, i, to)) {
			return r, false
		}
	} else if n := presentWord(text[k:]); n > 0 {
		r.End, r.Current = k+n, true
	} else if e := digitsAt(text, k, 2); e == k+2 && !arrow && YearAt(text, i) == end && apart(text, i, e) { // "2018 - 22"
		r.End, r.To.Year = e, r.From.Year/100*100+int(text[k]-'0')*10+int(text[k+1]-'0')
		if !r.From.Before(r.To) {
			return r, false
		}
	} else {
		return r, false
	}
	r.Start = opening(text, i)
	return r, true
}

// strokedDates reads two months that a stroke parts, "(05-2017 / 01-2022)", where they stand apart. text[i:end] is the first.
func strokedDates(text string, i, end int) (r Range, ok bool) {
	k := skipAny(text, end, " ", 2)
	if k >= len(text) || text[k] != '/' || !hasMonth(text[i:end]) {
		return r, false
	}
	k = skipAny(text, k+1, " ", 2)
	if to := datesAt(text, k)[0]; to > 0 {
		r.End = to
		r.From, r.To = parseDates(text[i:end], text[k:to])
		ok = r.To.Month > 0 && r.From.Before(r.To)
	} else if n := presentWord(text[k:]); n > 0 {
		r.End, r.From, r.Current, ok = k+n, parseDate(text[i:end]), true, true
	}
	r.Start = opening(text, i)
	return r, ok && apart(text, i, r.End)
}

// columnEnd returns where the next column begins, behind a gap or a line drawn between the columns at i; 0 when there is none.
func columnEnd(text string, i int) int {
	k := i
	for k < len(text) && (text[k] == ' ' || text[k] == '\t') {
		k++
	}
	if k < len(text) && text[k] == '|' {
		for k++; k < len(text) && (text[k] == ' ' || text[k] == '\t'); k++ {
		}
		return k
	}
	return wording.GapEnd(text, i)
}

// HoldsDate reports a single date, a month with its year, in text.
func HoldsDate(text string) bool {
	if !strings.ContainsAny(text, "12") {
		return false
	}
	for i := range len(text) {
		if i > 0 && wording.WordByte(text[i-1]) {
			continue
		}
		end := 0
		if m := monthAt(text, i); m > 0 {
			end = YearAt(text, skipAny(text, m, monthMarks, len(text)))
		} else if n := digitsAt(text, i, 2); n > i && n < len(text) && text[n] == '/' {
			end = YearAt(text, n+1)
		}
		if end > 0 && (end == len(text) || !wording.WordByte(text[end])) {
			return true
		}
	}
	return false
}

// dateMayBegin is a quick look: a date begins with a digit or the letter of a month, a season or a word for the present,
// where a word begins or, in glued cells, with a capital or a digit behind a letter.
func dateMayBegin(text string, i int) bool {
	c := text[i]
	if !wording.Digit(c) && strings.IndexByte("jfmasondeqwpcth", c|0x20) < 0 {
		return false
	}
	if i == 0 || !wording.WordByte(text[i-1]) {
		return true
	}
	return !wording.Digit(text[i-1]) && text[i-1] != '_' && (wording.Digit(c) || 'A' <= c && c <= 'Z')
}

// monthMarks may stand between a month and its year, as a quote may, however it is turned.
const monthMarks = " .,'-/"

// dateEnds are the places where a date may end, the likeliest first; zeros fill the rest.
type dateEnds [4]int

// add notes a further place.
func (e *dateEnds) add(end int) {
	for n := range e {
		if e[n] == 0 {
			e[n] = end // which may be 0, for none
			return
		}
	}
}

// datesAt returns where the dates end that begin at i.
func datesAt(text string, i int) (ends dateEnds) {
	if m := monthOrSeasonAt(text, i); m > 0 {
		ends.add(YearAt(text, skipAny(text, m, monthMarks, len(text))))
		if d := dayAt(text, skipAny(text, m, " .", 2)); d > 0 {
			ends.add(YearAt(text, skipAny(text, d, " ,", 2))) // "March 14, 2016"
		}
		if k := skipAny(text, m, " .'-/", 3); k > m {
			if e := digitsAt(text, k, 2); e == k+2 && (e == len(text) || !wording.WordByte(text[e])) {
				ends.add(e) // "Mar '98"
			}
		}
		return ends
	}
	if d := dayAt(text, i); d > 0 {
		if m := monthAt(text, skipAny(text, d, " .-", 2)); m > 0 {
			ends.add(YearAt(text, skipAny(text, m, monthMarks, len(text)))) // "14th March 2016"
		}
	}
	if d := digitsAt(text, i, 2); d > i {
		ends.add(dayDate(text, d))
		if d < len(text) && text[d] == '-' && d-i == 2 {
			if y := YearAt(text, d+1); y > 0 && parseDate(text[i:y]).Month > 0 && (y == len(text) || !wording.WordByte(text[y])) {
				ends.add(y) // "03-2014"
			}
		}
		k := d
		if k < len(text) && text[k] == ' ' {
			k++
		}
		if k < len(text) && (text[k] == '/' || text[k] == '.') {
			k++
			if k < len(text) && text[k] == ' ' {
				k++
			}
			ends.add(YearAt(text, k)) // "03/2014"
		}
	}
	if y := YearAt(text, i); y > 0 {
		if y < len(text) && (text[y] == '-' || text[y] == '/' || text[y] == '.') {
			if e := digitsAt(text, y+1, 2); e == y+3 && (e == len(text) || !wording.WordByte(text[e])) {
				ends.add(e) // "2014-15"
			}
		}
		ends.add(y)
	}
	return ends
}

// dayAt returns the end of the day of a month at i, "14", "1st"; 0 when there is none.
func dayAt(text string, i int) int {
	d := digitsAt(text, i, 2)
	if d == i || d < len(text) && wording.Digit(text[d]) {
		return 0
	}
	if d+2 <= len(text) {
		switch strings.ToLower(text[d : d+2]) {
		case "st", "nd", "rd", "th":
			return d + 2
		}
	}
	return d
}

// dayDate returns the end of a date with a day whose first number ends at d: "3/14/2016", "3/14/16", "14.03.2016"; 0 when
// it is none.
func dayDate(text string, d int) int {
	if d >= len(text) || strings.IndexByte("/.-", text[d]) < 0 {
		return 0
	}
	e := digitsAt(text, d+1, 2)
	if e == d+1 || e >= len(text) || text[e] != text[d] {
		return 0
	}
	if y := YearAt(text, e+1); y > 0 {
		return y
	}
	if y := digitsAt(text, e+1, 2); y == e+3 && text[d] == '/' {
		return y
	}
	return 0
}

// YearAt returns the end of a year of this century or the last at i; 0 when there is none. Scans show an O for a zero, and an l for a
// one, where "200l" is a volume.
func YearAt(text string, i int) int {
	if i+4 <= len(text) && (text[i] == '1' && text[i+1] == '9' || text[i] == '2' && isZero(text[i+1])) && (wording.Digit(text[i+2]) || text[i+2] == 'O' || text[i+2] == 'l') && (wording.Digit(text[i+3]) || text[i+3] == 'O' || text[i+3] == 'l' && (text[i+2] == '1' || text[i+2] == 'l')) {
		return i + 4
	}
	return 0
}

func isZero(c byte) bool { return c == '0' || c == 'O' }

// skipSpace returns the first byte from i that is no space; 0 for 0, which stands for nothing found.
func skipSpace(text string, i int) int {
	for i > 0 && i < len(text) && strings.IndexByte(" \t\n\f\r", text[i]) >= 0 {
		i++
	}
	return i
}

// skipAny returns the first character from i on that is none of marks and no single quote of a word processor, at most n behind.
func skipAny(text string, i int, marks string, n int) int {
	for ; n > 0 && i < len(text); n-- {
		size := 1
		if strings.HasPrefix(text[i:], "’") || strings.HasPrefix(text[i:], "‘") {
			size = len("’") // "Mar ‘12" is what a word processor makes of an apostrophe behind a space
		} else if text[i] >= 0x80 || strings.IndexByte(marks, text[i]) < 0 {
			break
		}
		i += size
	}
	return i
}

// digitsAt returns the end of the digits at i, at most n.
func digitsAt(text string, i, n int) int {
	for ; n > 0 && i < len(text) && wording.Digit(text[i]); n-- {
		i++
	}
	return i
}

// parseDate reads what datesAt found.
func parseDate(s string) Date { return readDate(s, strings.Contains(s, ".")) }

// parseDates reads both ends of a range. Where the first number of one cannot be a month, the day stands first in both.
func parseDates(from, to string) (Date, Date) {
	dayFirst := firstIsDay(from) || firstIsDay(to)
	return readDate(from, dayFirst), readDate(to, dayFirst)
}

// firstIsDay reports a date of three numbers that begins with a day: "31/12/2022", "1.2.2022".
func firstIsDay(s string) bool {
	first := digitsAt(s, 0, 2)
	if first == 0 || len(s) < 6 || wording.Digit(s[first]) {
		return false
	}
	n, _ := strconv.Atoi(s[:first])
	return n > 12 && n < 32 || strings.Count(s, ".") == 2
}

// readDate reads a date; dayFirst says which of two small numbers is the month.
func readDate(s string, dayFirst bool) Date {
	var d Date
	for i := range len(s) {
		if m := monthNamed(s, i); m > 0 && (i == 0 || s[i-1] < 'A') {
			d.Month = m
			break
		}
	}
	if y := len(s) - 4; y >= 0 && YearAt(s, y) > 0 {
		s = s[:y] + strings.ReplaceAll(s[y:], "l", "1")
	}
	fields := strings.FieldsFunc(strings.ReplaceAll(s, "O", "0"), func(r rune) bool { return r < '0' || r > '9' })
	if small := len(fields) == 3 && len(fields[0]) <= 2 && len(fields[1]) <= 2; small && dayFirst {
		fields = fields[1:]
	}
	for i, f := range fields {
		n, err := strconv.Atoi(f)
		switch {
		case err != nil:
		case len(f) == 4:
			d.Year = n
		case len(f) <= 2 && d.Month == 0 && n >= 1 && n <= 12 && len(fields) > 1:
			d.Month = n
		case len(f) == 2 && d.Year == 0 && i == len(fields)-1:
			d.Year = twoDigitYear(n)
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
