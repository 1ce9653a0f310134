package match

import (
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// yearsAsked is a number of years of experience that a posting asks for.
type yearsAsked struct {
	n    int
	of   string // in what; empty when it does not say
	need Need
	span Span
}

var numberWords = map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20}

// findYears returns the years of experience a posting asks for, in order.
func findYears(doc *Document, p *posting.Posting) []yearsAsked {
	var out []yearsAsked
	for _, s := range p.Sentences {
		if s.Section.Ignored() {
			continue
		}
		for i, w := range s.Words {
			if w.Stem != "year" && w.Stem != "yrs" || i == 0 || s.Needs[i] == posting.None {
				continue
			}
			n := yearsBefore(s.Words, i)
			if n < 1 || n > 30 || !aboutExperience(s.Words, i) {
				continue
			}
			y := yearsAsked{n: n, of: yearsOf(s.Words, i), need: needOf(s.Needs[i]), span: doc.span(s.Words[max(0, i-1)].Start, w.End)}
			if s.Section != posting.Preferred && y.need == Mentioned {
				y.need = Required // nobody mentions years in passing
			}
			out = append(out, y)
		}
	}
	return out
}

// yearsBefore returns the number in front of word i: "5+", "five (5)", the lower of "5-7".
func yearsBefore(words []token.Word, i int) int {
	n := 0
	if i >= 3 && words[i-1].Stem == "more" && words[i-2].Stem == "or" {
		i -= 2 // "seven or more years"
	}
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		v, err := strconv.Atoi(words[k].Text)
		if err != nil {
			var ok bool
			if v, ok = numberWords[strings.ToLower(words[k].Text)]; !ok {
				break
			}
		}
		if n == 0 || v < n {
			n = v
		}
		if words[k].Gap != token.Hyphen && words[k].Gap != token.Break {
			break
		}
	}
	return n
}

// aboutExperience reports whether "experience" or the like stands near word i: "five years ago" asks for nothing.
func aboutExperience(words []token.Word, i int) bool {
	for k := max(0, i-4); k < min(len(words), i+14); k++ {
		switch words[k].Stem {
		case "experi", "manag", "lead", "work", "leadership", "background", "industri", "with", "practic", "career":
			return true
		}
	}
	return false
}

// yearsOf returns what the years are to be in: the words behind "experience in/of/with", up to a comma.
func yearsOf(words []token.Word, i int) string {
	for k := i + 1; k < min(len(words), i+8); k++ {
		switch words[k].Stem {
		case "in", "with", "as", "lead", "manag", "of":
			from := k
			if words[k].Stem != "lead" && words[k].Stem != "manag" {
				from = k + 1
			}
			if from < len(words) && words[from].Stem == "experi" {
				continue
			}
			to := from
			for to < len(words) && to < from+8 && (to == from || words[to].Gap < token.Comma) && !fieldOver[words[to].Stem] && !numberNext(words, to) {
				to++
			}
			for to > from && fillers[words[to-1].Stem] {
				to--
			}
			if slices.ContainsFunc(words[from:to], func(w token.Word) bool { return noField[w.Stem] }) {
				continue // "six years with a Bachelor's degree": the years are in nothing named
			}
			return wordsText(words[from:to])
		}
	}
	return ""
}

// numberNext reports whether word i joins another number to the years: "in development and 5 years of leading teams".
func numberNext(words []token.Word, i int) bool {
	return isConjunction(words[i]) && i+1 < len(words) && (words[i+1].Digit() || numberWords[words[i+1].Stem] > 0)
}

// fieldOver are stems at which the field of the years asked for is over.
var fieldOver = stemSet(`including such from is required preferred that which who plus ideally preferably specializing`)

// noField are stems of words that stand behind years and name no field: a degree, a reference to what stands elsewhere.
var noField = stemSet(`degree bachelor bachelors master masters mba phd bs ba ms b.s b.a m.s diploma that this these those below above following listed job year`)

// Years compares the years asked for with those of the resume's dated roles.
type Years struct {
	Asked int     `json:"asked"`
	Of    string  `json:"of"`   // in what, in the posting's words; empty when it does not say
	Need  Need    `json:"need"` // required or preferred
	Have  float64 `json:"have"` // years covered by the resume's dated roles, whatever their field; 0 when none could be read
	Open  bool    `json:"open"` // a role is held to this day, so that Have is the least it can be
	Met   bool    `json:"met"`
	InJob Span    `json:"in_job"`
}

// years returns the comparison for each number the posting asks for.
func (r *Resume) years(asked []yearsAsked) []Years {
	out := []Years{}
	have, open := r.experience()
	for _, y := range asked {
		out = append(out, Years{Asked: y.n, Of: y.of, Need: y.need, Have: have, Open: open, Met: have >= float64(y.n), InJob: y.span})
	}
	return out
}

// experience returns the years that the dated roles cover, overlaps once, and whether one of them is held to this day.
// "Present" then stands for the latest year that the resume names anywhere, or the month its file was changed: there is
// no clock here.
func (r *Resume) experience() (years float64, open bool) {
	var held [][2]int // months since year 0: from, and the one behind the last
	latest := max(r.latestYear()*12, r.doc.modified)
	for _, role := range r.roles {
		if role.Dated {
			latest = max(latest, month(role.Dates.From, 1), month(role.Dates.To, 12))
		}
	}
	for _, role := range r.roles {
		if !role.Dated || role.Uncounted {
			continue
		}
		from, to := month(role.Dates.From, 1), month(role.Dates.To, 12)
		if role.Dates.Current || to == 0 {
			to, open = latest, true
		}
		if to = min(to+1, from+12*60); from < to {
			held = append(held, [2]int{from, to})
		}
	}
	sort.Slice(held, func(i, j int) bool { return held[i][0] < held[j][0] })
	months, counted := 0, 0 // counted: up to which month
	for _, h := range held {
		if from := max(h[0], counted); from < h[1] {
			months += h[1] - from
			counted = h[1]
		}
	}
	return round(float64(months)/12, 1), open
}

// latestYear returns the latest year that stands in the resume as a word; a year that no resume can hold yet is some
// other number, and one that a plan is named after has not come yet.
func (r *Resume) latestYear() int {
	latest := 0
	for i, w := range r.index.words {
		if len(w.Text) != 4 || i > 0 && planned[r.index.words[i-1].Stem] {
			continue
		}
		if n, err := strconv.Atoi(w.Text); err == nil && n > latest && n >= 1950 && n <= 2035 {
			latest = n
		}
	}
	return latest
}

// planned are stems in front of years to come: "Vision 2030", "the strategy 2030", "carbon neutral by 2030", "valid till 2029".
var planned = stemSet(`vision agenda horizon strategy roadmap plan goal target by until till towards toward expires expiry expected due valid`)

// month numbers the months; a date without one stands for the month given.
func month(d calendar.Date, otherwise int) int {
	if d.Year == 0 {
		return 0
	}
	if d.Month == 0 {
		return d.Year*12 + otherwise
	}
	return d.Year*12 + d.Month
}

func (y Years) message() string {
	of := ""
	if y.Of != "" {
		of = " in " + y.Of
	}
	if y.Have == 0 {
		return fmt.Sprintf("asks for %d years%s; no dated role could be read from the resume, so give every role its dates", y.Asked, of)
	}
	if y.Open {
		return fmt.Sprintf("asks for %d years%s; the dated roles of the resume cover at least %.1f, the present one not counted to today", y.Asked, of, y.Have)
	}
	return fmt.Sprintf("asks for %d years%s; the dated roles of the resume cover %.1f", y.Asked, of, y.Have)
}
