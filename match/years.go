package match

import (
	"cmp"
	"fmt"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
)

// Years compares the years asked for with those of the resume's dated roles.
type Years struct {
	Asked  int         `json:"asked"`
	Of     string      `json:"of"`     // in what, in the posting's words; empty when it does not say
	Need   Need        `json:"need"`   // required or preferred
	Have   float64     `json:"have"`   // years covered by the resume's dated roles, whatever their field; 0 when none could be read
	Open   bool        `json:"open"`   // a role is held to this day, and [Options.Today] does not say which: Have is the least it can be
	Since  string      `json:"since"`  // the month since which such a role is held, where none later is known and it counts for nothing; else empty
	Until  string      `json:"until"`  // the month up to which such a role is counted, as in "2026-05"; else empty
	Status YearsStatus `json:"status"` // met, unsure or short
	Met    bool        `json:"met"`    // Status is met
	InJob  Span        `json:"in_job"`

	claim    string // what the resume itself says of so many years, "15+ years of experience", where Since is set and no narrow field is asked for
	told     string // the date that Since or Until comes of, as it is told: a year where no month is written
	byLength bool   // Until comes of the length that a role held to this day states

	// Shown is the keyword of the field that the dated roles show for the shortest time (of a field with "or" in it, for the longest),
	// "leadership", with the trade of the people led behind it ("leadership and engineering"), or the field itself, and HaveShown are the years of those that show it; years of leading are shown by a title that
	// leads, too. Shown is empty when the field names nothing by which roles can be told.
	Shown     string  `json:"shown"`
	HaveShown float64 `json:"have_shown"`
	ShownOpen bool    `json:"shown_open"` // such a role shows it, too: HaveShown is the least it can be
}

// YearsStatus says whether the resume has the years that are asked for.
type YearsStatus string

// The states of years. They are met when the dated roles cover them and show the field, where one is named; short when the roles
// cover fewer; and unsure when these do not show the field for as long, or a role held to this day may make up what lacks.
const (
	YearsMet    YearsStatus = "met"
	YearsUnsure YearsStatus = "unsure"
	YearsShort  YearsStatus = "short"
)

// years returns the comparison for each number the posting asks for, and for one of each choice.
func (m *Matcher) years(r *Resume, job *Job, keywords []Keyword) []Years {
	out := []Years{}
	have, open := r.experience(nil)
	since, until, byLength := "", "", false
	if open && r.openFrom() == r.now {
		since = isoMonth(r.now)
	} else if open {
		until, byLength = isoMonth(r.now), r.now == r.stated()
	}
	for _, y := range r.chosenYears(job.years) {
		got := Years{Asked: y.n, Of: y.of, Need: y.need, Have: have, Open: open, Since: since, Until: until, InJob: y.span, told: r.nowTold, byLength: byLength}
		if since != "" && (y.of == "" || onlyIT(y.of)) {
			got.claim = r.yearsClaimed(y.n)
		}
		if have > 0 {
			m.showField(&got, &y, r, keywords)
		}
		got.Status = got.status()
		got.Met = got.Status == YearsMet
		out = append(out, got)
	}
	return out
}

func (y *Years) status() YearsStatus {
	asked := float64(y.Asked)
	switch {
	case y.Have >= asked && (y.Of == "" || y.Shown != "" && y.HaveShown >= asked):
		return YearsMet
	case y.Have >= asked || y.Open:
		return YearsUnsure
	}
	return YearsShort
}

// experience returns the years that the dated roles cover, overlaps once, and whether one of them is held to this day; of all
// roles, or of those for which in, by their index, holds. Unless [Options.Today] says, "Present" then stands for the latest year that
// the resume names anywhere, the month that its own length reaches, or the one in which its file was changed: there is no clock here. A role that begins then counts for nothing,
// for nobody knows how long it is held.
func (r *Resume) experience(in []bool) (years float64, open bool) {
	var held [][2]int // months since year 0: from, and the one behind the last
	for i, role := range r.roles {
		if !role.Dated || role.Uncounted || in != nil && !in[i] {
			continue
		}
		from, to := month(role.Dates.From, 1), month(role.Dates.To, 12)
		if role.Dates.Current || to == 0 {
			to, open = r.now, r.today == 0
			if open && from >= r.now {
				continue
			}
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

// openFrom returns the month in which the first of the roles begins that are held to this day; 0 when none is.
func (r *Resume) openFrom() int {
	first := 0
	for _, role := range r.roles {
		if from := month(role.Dates.From, 1); role.Dated && !role.Uncounted && (role.Dates.Current || role.Dates.To.Year == 0) && (first == 0 || from < first) {
			first = from
		}
	}
	return first
}

// isoMonth writes a month as in "2026-05".
func isoMonth(n int) string { return fmt.Sprintf("%d-%02d", (n-1)/12, (n-1)%12+1) }

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

// Covered says how many years the resume covers, what of them shows the field, and up to when the present role is counted.
func (y *Years) Covered() string {
	switch {
	case y.Have == 0 && !y.Open:
		return "no dated role could be read"
	case y.Open && y.Have < 1:
		return "the present role is not counted to today, and there is no other"
	}
	shown := fmt.Sprintf("%.1f", y.HaveShown)
	if y.ShownOpen {
		shown = "at least " + shown
	}
	text := "the dated roles of the resume cover "
	if y.Open {
		text += "at least "
	}
	text += fmt.Sprintf("%.1f", y.Have)
	if y.Of != "" {
		switch {
		case y.Shown == "" && y.Have < float64(y.Asked):
		case y.Shown == "":
			text += ", whatever their field"
		case y.HaveShown == 0 && y.ShownOpen:
			text += ", only the present one shows " + y.Shown
		case y.HaveShown == 0:
			text += ", none of them shows " + y.Shown
		case y.HaveShown < y.Have:
			text += ", those that show " + y.Shown + " " + shown
		}
	}
	told := cmp.Or(y.told, y.Since, y.Until)
	switch {
	case y.Since != "":
		text += " (not counting the present one, held since " + told + ": no later date is at hand, so give today's to count it)"
		if y.claim != "" {
			text += "; the resume itself says “" + y.claim + "”"
		}
	case y.Open && y.byLength:
		text += " (the present one is counted up to " + y.Until + ", by the length that stands behind its dates)"
	case y.Open:
		text += " (the present one is counted up to " + told + ", the latest date at hand)"
	}
	return text
}

// demand says what is asked for: "5 years in cloud security".
func (y *Years) demand() string {
	return strings.TrimRight(fmt.Sprintf("%d years %s", y.Asked, y.Field()), " ")
}

func (y *Years) message() string {
	text := "asks for " + y.demand() + "; " + y.Covered()
	if y.Have == 0 && !y.Open {
		text += ", so give every role its dates"
	}
	return text
}
