package match

import (
	"strconv"
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/token"
)

// latest is the month up to which a role held to this day counts, and the date that it comes of as it is told: "2026-05", or the year
// where no month stands with it.
func (r *Resume) latest() (latest int, told string) {
	if r.today > 0 {
		return r.today, isoMonth(r.today)
	}
	of := calendar.Date{}
	latest, of.Year = r.latestMonth()
	if at := max(r.doc.modified, r.stated()); at > latest {
		latest, of.Year = at, 0
	}
	for _, role := range r.roles {
		if from, to := month(role.Dates.From, 1), month(role.Dates.To, 12); role.Dated && max(from, to) > latest {
			if latest, of = from, role.Dates.From; to > from {
				latest, of = to, role.Dates.To
			}
		}
	}
	if of.Year > 0 && of.Month == 0 {
		return latest, yearText(of)
	}
	return latest, isoMonth(latest)
}

// lastMonth is the last month, counted from year 0, in which a text may have been made: see [Resume.latestMonth].
const lastMonth = 2035*12 + 12

// stated returns the latest month that a role held to this day is told to have reached, "August 2020 - Present (3 years 8 months)":
// then the text was made. The first month and the last count. 0 when no such role says how long it is held.
func (r *Resume) stated() int {
	latest := 0
	for _, role := range r.roles {
		if role.Dated && role.Dates.Current && role.Held > 0 {
			if at := month(role.Dates.From, 1) + role.Held - 1; at <= lastMonth {
				latest = max(latest, at)
			}
		}
	}
	return latest
}

// latestMonth returns the latest month that stands in the resume, of a year alone the one before it; a year that no resume can hold yet
// is some other number, and one that a plan is named after has not come yet. The version of a product has: who names it lives in that year.
// alone is such a year, 0 where a month stands with it.
func (r *Resume) latestMonth() (latest, alone int) {
	for i, w := range r.index.words {
		if len(w.Text) != 4 || i == 0 {
			continue
		}
		if c := w.Text[0]; c != '1' && c != '2' { // spares most words an error of Atoi's
			continue
		}
		n, err := strconv.Atoi(w.Text)
		if err != nil || n < 1950 || n > 2035 || n*12+12 <= latest {
			continue
		}
		before := &r.index.words[i-1]
		at := n * 12
		if dates, ok := calendar.Find(r.doc.text[before.Start:w.End] + " to date"); ok && dates.From.Year == n {
			at = month(dates.From, 0)
		}
		if at > latest && !r.toCome(i, at > n*12) {
			if latest, alone = at, 0; at == n*12 {
				alone = n
			}
		}
	}
	return latest, alone
}

// toCome reports that the year at word i, with its month in front of it or alone, may be ahead of who writes it: one that a plan is
// named after or reaches to, a deadline, the end of a product's support.
func (r *Resume) toCome(i int, month bool) bool {
	words := r.index.words
	if planned.Has(words[i-1].Stem) || i > 1 && (month && words[i-1].Gap <= token.Space || words[i].Gap == token.Hyphen) && planned.Has(words[i-2].Stem) {
		return true
	}
	for k := i + 1; k < len(words) && k <= i+planWords && words[k].Gap <= token.Hyphen; k++ { // "the 2031-2033 lamp strategy"
		if c := words[k].Text[0]; '0' <= c && c <= '9' || strings.IndexByte(r.doc.text[words[k-1].End:words[k].Start], '\n') >= 0 {
			break
		}
		if planNames.Has(words[k].Stem) {
			return true
		}
	}
	for k := i - 1; k >= 0 && k > i-deadlineWords && (words[k+1].Gap < token.Break || deadlines.Has(words[k].Stem)); k-- { // "Exp.: 11/2031"
		switch w := &words[k]; {
		case deadlines.Has(w.Stem), strings.EqualFold(w.Text, "valid"):
			return true
		case w.Stem == "of" && k > 0 && words[k-1].Stem == "end" && (words[k+1].Stem == "support" || words[k+1].Stem == "life" || words[k+1].Stem == "sale"):
			return true
		case w.Stem == "for" && k > 0 && (planned.Has(words[k-1].Stem) || k == i-1 && near(words, k, deadlineWords, 0, intended)):
			return true
		}
	}
	return false
}

// planWords is how many words behind a year a plan may be named, deadlineWords how many a deadline may stand in front of one.
const planWords, deadlineWords = 3, 9

// planned are stems in front of years to come: "Vision 2030", "the strategy 2030", "carbon neutral by 2030", "valid till 2029".
var planned = token.NewStemSet(`vision agenda horizon strategy roadmap plan planned planning goal target by until till through towards toward expires expiry expected due valid
	budget forecast prepare prepared schedule scheduled slated booked thru eligibility`)

// planNames are stems of what is named after the years it is made for: "the 2031 roadmap".
var planNames = token.NewStemSet(`strategy strategic roadmap plan vision goal target deadline mandate`)

// deadlines are stems in front of a date that somebody else has set: "the deadline of May 2031".
var deadlines = token.NewStemSet(`deadline exp expiry expires expiration expiring sunset sunsetting anticipated eol eos`)

// yearsClaimed returns what the resume says above its roles of as many years of experience as are asked for, "15+ years of experience in
// harbors"; empty when it says none.
func (r *Resume) yearsClaimed(asked int) string {
	words := r.index.words
	for i := 1; i < len(words) && r.lineRole[r.doc.lineAt(words[i].Start)] < 0; i++ {
		if w := words[i].Stem; w != "year" && w != "yrs" || yearNumber(words[i-1].Text) < asked {
			continue
		}
		last := 0
		for k := i + 1; k < min(i+claimWords, len(words)) && words[k].Gap < token.Comma; k++ {
			if words[k].Stem == "experi" {
				last = k
			}
		}
		if last == 0 {
			continue
		}
		of := last + 1
		for k := of; k < min(of+longItem, len(words)) && words[k].Gap < token.Comma && (k > of || words[k].Stem == "in"); k++ {
			last = k // "experience in harbors"
		}
		return strings.Join(strings.Fields(r.doc.text[words[i-1].Start:words[last].End]), " ")
	}
	return ""
}

// claimWords bounds the words from years to the experience that they are of.
const claimWords = 6
