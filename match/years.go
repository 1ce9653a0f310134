package match

import (
	"fmt"
	"sort"
	"strconv"

	"github.com/resumematch/resumematch/match/internal/calendar"
)

// Years compares the years asked for with those of the resume's dated roles.
type Years struct {
	Asked int     `json:"asked"`
	Of    string  `json:"of"`   // in what, in the posting's words; empty when it does not say
	Need  Need    `json:"need"` // required or preferred
	Have  float64 `json:"have"` // years covered by the resume's dated roles, whatever their field; 0 when none could be read
	Open  bool    `json:"open"` // a role is held to this day, and [Options.Today] does not say which: Have is the least it can be
	Met   bool    `json:"met"`
	InJob Span    `json:"in_job"`

	// Shown is the keyword of the field that the dated roles show for the shortest time (of a field with "or" in it, for the longest),
	// and HaveShown are the years of those that show it. Shown is empty when the field names nothing by which roles can be told.
	Shown     string  `json:"shown"`
	HaveShown float64 `json:"have_shown"`
}

// years returns the comparison for each number the posting asks for, and for one of each choice.
func (m *Matcher) years(r *Resume, job *Job, keywords []Keyword) []Years {
	out := []Years{}
	have, open := r.experience(nil)
	for _, y := range r.chosenYears(job.years) {
		got := Years{Asked: y.n, Of: y.of, Need: y.need, Have: have, Open: open, Met: have >= float64(y.n), InJob: y.span}
		if have > 0 {
			m.showField(&got, &y, r, keywords)
		}
		out = append(out, got)
	}
	return out
}

// experience returns the years that the dated roles cover, overlaps once, and whether one of them is held to this day; of all
// roles, or of those for which in, by their index, holds. Unless [Options.Today] says, "Present" then stands for the latest year that
// the resume names anywhere, or the month its file was changed: there is no clock here.
func (r *Resume) experience(in []bool) (years float64, open bool) {
	var held [][2]int // months since year 0: from, and the one behind the last
	latest := max(r.latestYear()*12, r.doc.modified)
	for _, role := range r.roles {
		if role.Dated {
			latest = max(latest, month(role.Dates.From, 1), month(role.Dates.To, 12))
		}
	}
	if r.today > 0 {
		latest = r.today
	}
	for i, role := range r.roles {
		if !role.Dated || role.Uncounted || in != nil && !in[i] {
			continue
		}
		from, to := month(role.Dates.From, 1), month(role.Dates.To, 12)
		if role.Dates.Current || to == 0 {
			to, open = latest, r.today == 0
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

// Elsewhere reports years that the dated roles cover, but in something else as far as the resume shows.
func (y *Years) Elsewhere() bool { return y.Met && y.Shown != "" && y.HaveShown < float64(y.Asked) }

// ShownIn says how many of the years are shown to be in the field; empty where that is all that was asked, or the field is not told.
func (y *Years) ShownIn() string {
	switch {
	case !y.Elsewhere():
		return ""
	case y.HaveShown == 0:
		return "none of them shows " + y.Shown
	}
	return fmt.Sprintf("those that show %s, %.1f", y.Shown, y.HaveShown)
}

func (y Years) message() string {
	of := ""
	if y.Of != "" {
		of = " in " + y.Of
	}
	if in := y.ShownIn(); in != "" {
		return fmt.Sprintf("asks for %d years%s; the dated roles of the resume cover %.1f, %s", y.Asked, of, y.Have, in)
	}
	if y.Have == 0 {
		return fmt.Sprintf("asks for %d years%s; no dated role could be read from the resume, so give every role its dates", y.Asked, of)
	}
	if y.Open {
		return fmt.Sprintf("asks for %d years%s; the dated roles of the resume cover at least %.1f, the present one not counted to today", y.Asked, of, y.Have)
	}
	return fmt.Sprintf("asks for %d years%s; the dated roles of the resume cover %.1f", y.Asked, of, y.Have)
}
