package outline

import (
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// A lineClass says what a line of a resume is by its form alone.
type lineClass uint8

const (
	lineText    lineClass = iota // prose or a bullet: may hold statements
	lineHead                     // title, employer, place or dates of a role
	lineLabel                    // "Responsibilities:", "Key projects:"
	lineRow                      // "Environment: Java, Oracle", "TEAM SIZE 20"
	lineContact                  // address, links, page numbers
)

// classifyLine reads the form of a text that is not a line as it stands.
func classifyLine(text string, bulleted bool) lineClass {
	dates, dated := findDates(text)
	return classifyDated(text, bulleted, dates, dated)
}

// classifyDated reads the form of a line, of which the dates are known.
func classifyDated(text string, bulleted bool, dates calendar.Range, dated bool) lineClass {
	if contactLine(text) {
		return lineContact
	}
	ws := wording.Split(text)
	if len(ws) == 0 {
		return lineHead
	}
	if rowLine(text, ws) || text[0] == '`' && text[len(text)-1] == '`' && len(ws) > 1 { // "`Oil` `Wicks`"
		return lineRow
	}
	if len(ws) <= 12 && strings.Contains(text, "Company Name") && strings.Contains(text, ", State") { // a template's head of a role
		return lineHead
	}
	lead := ws.Lead()
	if dated {
		behind := text[dates.End:]
		if at := strings.LastIndexByte(behind, '('); at > 0 && strings.HasSuffix(behind, ")") { // the remark behind a head
			behind = behind[:at]
		}
		rest := wording.Split(text[:dates.Start] + " " + behind)
		if (len(rest) <= 14 || len(rest) <= 24 && rest.Titled()) && !(bulleted && lead.Verb.Form != wording.None && len(rest) > 5) && (!prose(text[:dates.Start]) || namesFirm(text[:dates.Start])) && !attributed(text[:dates.Start]) && !(bulleted && releases(text, dates)) && !(dates.Open && (bulleted || prose(text[dates.End:]) || rest.Lead().Verb.Form != wording.None)) && !datedThing(text, dates) {
			return lineHead
		}
	} else if len(ws) <= 12 && !bulleted && lead.Verb.Form == wording.None && !strings.HasSuffix(text, ".") && calendar.HoldsDate(text) {
		return lineHead
	}
	if dated && !bulleted && dates.End == len(text) && len(ws) <= 20 && lead.Verb.Form == wording.None && ws[0].Upper && ws.Cue(0, wording.Title)+ws.Cue(1, wording.Title) > 0 { // "Researcher for the lamps of all halls, 2012 - 2013"
		return lineHead
	}
	if bulleted {
		if labelLine(text, ws) {
			return lineLabel
		}
		return lineText
	}
	if labelLine(text, ws) {
		return lineLabel
	}
	if headForm(text, ws, lead) || namesFirm(text) {
		return lineHead
	}
	return lineText
}

// besideDates reports a line that names a job, above or below a line of dates alone, though what is said of the employer or the name of it
// makes a sentence of it, or a remark on the employer: "Interim Lamp Lead, brook oil group (family owned) – Hull", "United Lamps, Harbor Technician, HT1 (E-6)".
func besideDates(d *document, i int) bool {
	text := d.lineText(i)
	at := strings.IndexAny(text, ",(;")
	if at < 0 || len(text) > maxHead || strings.HasSuffix(text, ".") {
		return false
	}
	if !titledName(text[:at]) && !titledName(text) && !remarkOnFirm(text) {
		return false
	}
	above, below := false, false
	if i > 0 && !d.lines[i].Blank {
		_, above = bareDates(d, i-1)
	}
	if i+1 < len(d.lines) && !d.lines[i+1].Blank {
		_, below = bareDates(d, i+1)
	}
	return above || below
}

// remarkOnFirm reports what is said of an employer in brackets, "(4 halls, 60 lamps)", or behind the dash that follows its name, "Brook & Kent
// – lamp line, oil store", with no verb in it.
func remarkOnFirm(text string) bool {
	name, remark, ok := strings.Cut(text, " – ")
	if text[0] == '(' && text[len(text)-1] == ')' {
		remark = text[1:]
	} else if !ok || !firmName(wording.Split(name)) {
		return false
	}
	ws := wording.Split(remark)
	return len(ws) > 1 && len(ws) <= 10 && ws.Lead().Verb.Form == wording.None
}

// titledName reports a title of a job in capitalised words alone.
func titledName(text string) bool { return wording.HasTitle(text) && wording.Split(text).Titled() }

// datedThing reports dates that end a sentence about something else than a job, with the next sentence behind them: "Lamp store (2022-24).
// Patron of the works with a purse of $9M."
func datedThing(text string, dates calendar.Range) bool {
	behind := strings.TrimLeft(text[dates.End:], ")")
	return dates.Start > 0 && strings.HasPrefix(behind, ". ") && prose(behind) && !wording.HasTitle(text[:dates.Start])
}

// attributed reports text that ends on an article, so that the dates behind it say which thing, not when: "the 2019-2023 plan".
func attributed(text string) bool {
	at := strings.LastIndexByte(strings.TrimRight(text, " "), ' ')
	return strings.HasSuffix(text, " ") && wording.Among(strings.ToLower(strings.TrimRight(text[at+1:], " ")), "the a an our its their this my")
}

// clip returns at most the first n bytes of s, for patterns that only look at the beginning.
func clip(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

// prose reports text that reads as the beginning of a sentence: five words or more, mostly in lower case.
func prose(text string) bool {
	lower, all := 0, 0
	for _, w := range wording.Split(text) {
		if all++; !w.Upper && !w.Digit {
			lower++
		}
	}
	return all >= 5 && lower*2 > all
}

// headForm reports a line without bullet that names a role, an employer or a place: short, in title case, no
// sentence.
func headForm(text string, ws wording.Words, lead wording.Lead) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	if last == ';' || last == '!' {
		return false
	}
	if len(ws) > 14 {
		return len(ws) <= 24 && last != '.' && lead.Verb.Form == wording.None && ws.Titled() && wording.HasTitle(text)
	}
	ended := last == '.' && !abbreviated(text)
	capital, small := 0, 0
	title := false
	for i, w := range ws {
		switch {
		case w.Upper || w.Digit:
			capital++
		case len(w.Low) > 3 || !wording.SmallWord(w.Low):
			small++
		}
		title = title || i < 6 && w.Upper && ws.Cue(i, wording.Title) > 0
	}
	named := capital*4 >= (capital+small)*3 // title case
	switch {
	case lead.Verb.Form != wording.None && !(title && named && (lead.Verb.Form == wording.Gerund || lead.Verb.Noun) && len(ws) <= 10):
		return false
	case ended:
		return len(ws) <= 3 && named
	case named:
		return true
	case title && len(ws) <= 8 && ws[0].Upper:
		return true
	}
	if strings.HasSuffix(text, ")") && !strings.Contains(text, "(") && len(ws) <= 4 { // the tail of one
		return true
	}
	return len(ws) <= 3 && ws.Cue(len(ws)-1, wording.Activity) == 0
}

// longAbbreviation is more bytes than any abbreviation of cues.txt has. It is asked for at every full stop: to look for the
// beginning of the last word through all of a text without spaces takes a square of its length.
const longAbbreviation = 32

// abbreviated reports text whose last full stop belongs to an abbreviation: "… to protect U.S."
func abbreviated(text string) bool {
	if !strings.HasSuffix(text, ".") {
		return false
	}
	body := text[max(0, len(text)-1-longAbbreviation) : len(text)-1]
	at := strings.LastIndexAny(body, " (/,")
	last := strings.ToLower(body[at+1:])
	initial := len(last) == 1 && body[at+1] != last[0] // "N. Kentucky"
	return initial || len(last) == 3 && last[1] == '.' || wording.Is(last, wording.Abbreviation)
}
