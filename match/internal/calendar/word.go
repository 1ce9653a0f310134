package calendar

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// monthNames are the names of the months in English, German, French, Spanish and Portuguese, in which people leave them in an English
// resume; the first of a month may be cut to three letters. "set" and "out" are English words but before a stroke, "out/2012".
var monthNames = [...][]string{
	{"january", "januar", "janvier", "janeiro", "enero", "ene"},
	{"february", "februar", "février", "fevrier", "fév", "febrero", "fevereiro", "fev"},
	{"march", "märz", "mär", "mrz", "mars", "marzo", "março", "marco"},
	{"april", "avril", "avr", "abril", "abr"},
	{"may", "mai", "mayo", "maio"},
	{"june", "juni", "juin", "junio", "junho"},
	{"july", "juli", "juillet", "juil", "julio", "julho"},
	{"august", "août", "aout", "agosto", "ago"},
	{"september", "sept", "septembre", "septiembre", "setembro", "set/"},
	{"october", "oktober", "okt", "octobre", "octubre", "outubro", "out/"},
	{"november", "novembre", "noviembre", "novembro"},
	{"december", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dezembro"},
}

// seasons begin in these months, as quarters do.
var seasons = [...]struct {
	name  string
	month int
}{{"spring", 3}, {"summer", 6}, {"autumn", 9}, {"fall", 9}, {"winter", 12}, {"q1", 1}, {"q2", 4}, {"q3", 7}, {"q4", 10}}

// monthAt returns the end of the name of a month at i, whole or cut short; 0 when there is none.
func monthAt(text string, i int) int {
	_, end := readMonth(text, i)
	return end
}

// monthOrSeasonAt returns the end of the name of a month, a season or a quarter at i; 0 when there is none.
func monthOrSeasonAt(text string, i int) int {
	if _, end := readSeason(text, i); end > 0 {
		return end
	}
	return monthAt(text, i)
}

// monthNamed returns the number of the month or of the first month of the season whose name stands at i; 0 when there is
// none.
func monthNamed(text string, i int) int {
	if m, end := readSeason(text, i); end > 0 {
		return m
	}
	m, _ := readMonth(text, i)
	return m
}

// monthHeads are the first two bytes of monthNames, for a quick look.
const monthHeads = "ja en fe f\xc3 ma m\xc3 mr ap av ab ju au ao ag se oc ok ou no de d\xc3 di"

func readMonth(text string, i int) (month, end int) {
	if i+3 > len(text) {
		return 0, 0
	}
	head := [2]byte{text[i] | 0x20, text[i+1]}
	if head[1] < 0x80 {
		head[1] |= 0x20
	}
	if !strings.Contains(monthHeads, string(head[:])) {
		return 0, 0
	}
	for m := range monthNames {
		for k, name := range monthNames[m] {
			if text[i]|0x20 != name[0] {
				continue
			}
			n := len(name)
			if i+n > len(text) || !strings.EqualFold(text[i:i+n], name) {
				if n = 3; k > 0 || !strings.EqualFold(text[i:i+n], name[:n]) {
					continue
				}
			}
			if i+n > end {
				month, end = m+1, i+n
			}
		}
	}
	return month, end
}

// readSeason reads a season or a quarter, as a word of its own.
func readSeason(text string, i int) (month, end int) {
	if i > 0 && wording.WordByte(text[i-1]) {
		return 0, 0
	}
	for _, s := range seasons {
		if e := i + len(s.name); e < len(text) && text[i]|0x20 == s.name[0] && strings.EqualFold(text[i:e], s.name) && !wording.WordByte(text[e]) {
			return s.month, e
		}
	}
	return 0, 0
}

// hasMonth reports a date that is more than a year.
func hasMonth(date string) bool { return parseDate(date).Month > 0 }

// dateSeparator returns the end of the marks and words between two dates at i, "–", "to", "– to", "End date:"; 0 when there is
// none.
func dateSeparator(text string, i int) int {
	start := i
	for i < len(text) {
		n := markAt(text, i)
		if n == 0 {
			n = separatorWord(text, i)
		}
		if n == 0 {
			break
		}
		i += n
		if k := skipSpace(text, i); k < len(text) && separatorWord(text, k) > 0 { // "– to date"
			i = k
		}
	}
	if i == start {
		return 0
	}
	return i
}

// arrows stand between two dates as dashes do: those of a keyboard, of a word processor, of a phone.
var arrows = [...]string{"->", "=>", "→", "⇒", "➔", "➜", "➝", "➞", "➡", "⟶"}

// arrowAt returns the length of an arrow at text[i], the dash of a longer one and what makes a picture of it included: "-->",
// "➡️"; 0 when there is none.
func arrowAt(text string, i int) int {
	dash := 0
	if strings.HasPrefix(text[i:], "-") || strings.HasPrefix(text[i:], "=") {
		dash = 1
	}
	for _, a := range arrows {
		for _, at := range [...]int{i, i + dash} {
			if strings.HasPrefix(text[at:], a) {
				end := at + len(a)
				return end - i + len(text[end:]) - len(strings.TrimPrefix(text[end:], "\ufe0f"))
			}
		}
	}
	return 0
}

// markAt returns the length of an arrow or a dash at text[i]; 0 when there is none.
func markAt(text string, i int) int {
	if n := arrowAt(text, i); n > 0 {
		return n
	}
	return wording.DashAt(text, i)
}

// growth reports years that an arrow parts in text[i:end] and that may as well be a measure, "Racks 1990 → 2012": another word
// goes on behind them, or they stand behind a word of the sentence, one that opens the line or begins small.
func growth(text string, i, end int) bool {
	if !apartBehind(text, end) {
		return true
	}
	before := strings.TrimRight(text[:i], " ")
	at := strings.LastIndexByte(before, ' ')
	named := at > 0 && 'A' <= before[at+1] && before[at+1] <= 'Z'
	return !named && !apartBefore(text, i)
}

// separatorWord returns the length of a word at i that stands between two dates, a colon behind it included.
func separatorWord(text string, i int) int {
	rest := text[i:]
	if i > 0 && wording.WordByte(text[i-1]) {
		return 0
	}
	for _, w := range [...]string{"to", "through", "thru", "until", "till", "bis", "hasta", "até", "end date", "end"} {
		if len(rest) <= len(w) || !strings.EqualFold(rest[:len(w)], w) || wording.WordByte(rest[len(w)]) {
			continue
		}
		n := len(w)
		for n < len(rest) && rest[n] == ' ' {
			n++
		}
		if n < len(rest) && rest[n] == ':' {
			return n + 1
		}
		if w[0] == 'e' {
			return 0 // "end" is a label or nothing
		}
		return len(w)
	}
	return 0
}

// IsDate reports a text that is one date or a word that stands between two, and no more: "May 2014", "to".
func IsDate(text string) bool {
	return text != "" && (separatorWord(text+" ", 0) == len(text) || datesAt(text, 0)[0] == len(text))
}

// presentWord returns the length of a word for the present that text begins with; 0 when there is none. In glued cells
// another word may follow at once, with a capital: "PresentExample Ltd".
func presentWord(text string) int {
	for _, w := range [...]string{"present", "currently", "current", "now", "today", "ongoing", "till date", "date", "till now"} {
		if n := len(w); len(text) >= n && strings.EqualFold(text[:n], w) && (len(text) == n || text[n] < 'a' || text[n] > 'z') {
			return n
		}
	}
	for _, w := range [...]string{"pres.", "pres", "heute", "aujourd'hui", "aujourd’hui", "actuel", "actual", "actualidad", "atual", "presente", "to now"} {
		if n := len(w); len(text) >= n && strings.EqualFold(text[:n], w) && (n == len(text) || !wording.WordByte(text[n])) {
			return n
		}
	}
	return 0
}

// turnedDates reads a range that begins with the present: "Present – 2018".
func turnedDates(text string, i int) (Range, bool) {
	if strings.IndexByte("pcnth", text[i]|0x20) < 0 || i > 0 && wording.WordByte(text[i-1]) {
		return Range{}, false
	}
	n := presentWord(text[i:])
	if n < len("now") || strings.EqualFold(text[i:i+n], "date") {
		return Range{}, false
	}
	k := skipSpace(text, i+n)
	if k >= len(text) || wording.DashAt(text, k) == 0 {
		return Range{}, false
	}
	k = skipSpace(text, k+wording.DashAt(text, k))
	end := datesAt(text, k)[0]
	if end == 0 || end < len(text) && wording.WordByte(text[end]) {
		return Range{}, false
	}
	return Range{Start: i, End: end, From: parseDate(text[k:end]), Current: true}, true
}

// shortDates reads months with years of two digits, "01/18 - 12/22", "(03/15–Present)", and years that a stroke parts and
// that stand alone on their line or open it with a dash behind them: "2018/2022 – Example Ltd", where "Windows 2003/2008" names products.
func shortDates(text string, i int) (r Range, ok bool) {
	if y := YearAt(text, i); y > 0 {
		if i > 0 || y == len(text) || text[y] != '/' {
			return r, false
		}
		r.End = YearAt(text, y+1)
		if k := skipSpace(text, r.End); r.End == 0 || r.End < len(text) && (k == r.End || k == len(text) || markAt(text, k) == 0) {
			return r, false
		}
		r.From, r.To = parseDate(text[:y]), parseDate(text[y+1:r.End])
		return r, r.From.Before(r.To)
	}
	end, ok := shortDate(text, i, &r.From)
	if !ok {
		return r, false
	}
	k := skipSpace(text, dateSeparator(text, skipSpace(text, end)))
	if k == 0 {
		return r, false
	}
	if to, short := shortDate(text, k, &r.To); short {
		r.End, ok = to, r.From.Before(r.To)
	} else if n := presentWord(text[k:]); n > 0 {
		r.End, r.Current = k+n, true
	} else {
		return r, false
	}
	ok = ok && apart(text, i, r.End)
	r.Start = opening(text, i)
	return r, ok
}

// shortDate reads "03/15" at i.
func shortDate(text string, i int, d *Date) (end int, ok bool) {
	m := digitsAt(text, i, 2)
	if m == i || m >= len(text) || text[m] != '/' {
		return 0, false
	}
	end = digitsAt(text, m+1, 2)
	if end != m+3 || end < len(text) && (wording.WordByte(text[end]) || text[end] == '/') {
		return 0, false
	}
	month, year := 0, 0
	for _, c := range text[i:m] {
		month = month*10 + int(c-'0')
	}
	for _, c := range text[m+1 : end] {
		year = year*10 + int(c-'0')
	}
	*d = Date{twoDigitYear(year), month}
	return end, 1 <= month && month <= 12
}

// openDates reads a date that a role began with and that no end follows: "since 2018", "From Jan 2018", "2018 –",
// "Jan 2018 onwards".
func openDates(text string, i, end int) (Range, bool) {
	r := Range{Start: opening(text, i), End: end, Current: true, Open: true}
	ok := r.Start < i
	if plus := strings.HasPrefix(text[end:], "+"); plus { // "Feb 2019+", where "Windows Server (2019+)" names a product
		r.End, r.From = end+1, parseDate(text[i:end])
		return r, ruledOff(text, r.Start, r.End) || r.From.Month > 0 && apart(text, r.Start, r.End)
	}
	if k := skipSpace(text, end); k < len(text) {
		if n := markAt(text, k); n > 0 {
			r.End = k + n
			last := strings.Trim(text[r.End:], " )]|*?.…") == ""
			if ok = last || wording.GapEnd(text, r.End) > 0; ok && !(last && hasMonth(text[i:end])) {
				ok = apart(text, r.Start, len(text))
			}
			r.From = parseDate(text[i:end])
			return r, ok
		}
		for _, w := range [...]string{"onwards", "onward"} {
			if len(text)-k >= len(w) && strings.EqualFold(text[k:k+len(w)], w) {
				r.End, ok = k+len(w), true
				break
			}
		}
	}
	if ok = ok && (apart(text, r.Start, r.End) || r.Start == 0 && strings.HasPrefix(text[end:], " with ") && hasMonth(text[i:end])); ok { // "Since May 2018 with Example Ltd"
		r.From = parseDate(text[i:end])
	}
	return r, ok && r.From.Year > 0
}

// opening returns where the word begins that leads to the date at i, "since", "from", "as of"; i when there is none.
func opening(text string, i int) int {
	before := strings.TrimRight(text[:i], " :")
	if before == "" || strings.IndexByte("emfts", before[len(before)-1]|0x20) < 0 {
		return i // a quick look at the last letter of the words
	}
	for _, w := range [...]string{"since", "from", "as of", "seit", "depuis", "start date", "start"} {
		at := len(before) - len(w)
		if at < 0 || len(before) == i || !strings.EqualFold(before[at:], w) || at > 0 && wording.WordByte(before[at-1]) {
			continue
		}
		if strings.HasPrefix(w, "start") && !strings.Contains(text[len(before):i], ":") {
			continue
		}
		if apart(text, at, len(text)) {
			return at
		}
	}
	return i
}

// apart reports that text[start:end] stands for itself, at the ends of the text, between marks or set off by a gap. In a
// sentence years and numbers stand between words.
func apart(text string, start, end int) bool {
	return apartBefore(text, start) && apartBehind(text, end)
}

func apartBefore(text string, start int) bool {
	before := strings.TrimRight(text[:start], " \t")
	return before == "" || start-len(before) > 1 || text[start-1] == '\t' || strings.ContainsAny(before[len(before)-1:], "([{|,;:-*") ||
		strings.HasSuffix(before, "–") || strings.HasSuffix(before, "—")
}

func apartBehind(text string, end int) bool {
	after := strings.TrimLeft(text[end:], " ")
	return after == "" || wording.GapEnd(text, end) > 0 || strings.ContainsAny(after[:1], ")]}|:;-*") ||
		strings.HasPrefix(after, "–") || strings.HasPrefix(after, "—") || strings.HasPrefix(after, "…")
}

// ruledOff reports that text[start:end] fills its line or a cell of it.
func ruledOff(text string, start, end int) bool {
	before, after := strings.TrimRight(text[:start], " \t"), strings.TrimLeft(text[end:], " \t")
	left := before == "" || start-len(before) > 1 || text[start-1] == '\t' || strings.HasSuffix(before, "|")
	return left && (after == "" || wording.GapEnd(text, end) > 0 || after[0] == '|')
}
