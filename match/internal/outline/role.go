package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// A Role is one position in a resume. Title and Employer are empty where they could not be told.
type Role struct {
	Title, Employer string
	Dates           calendar.Range
	Dated           bool
	Project         bool    // written as a form within the time of a role above: work for a client
	Uncounted       bool    // an honorary post, a break: its years are no experience
	From, To        int     // lines [From, To) of the resume; none where its work is told with that of another, see Joint
	Age             float64 // years between its end and the latest date of the resume; 0 for the present role

	Held int // months, where its length stands behind its dates, as on LinkedIn, "2016 - 2019 (3 years)"; else 0

	lasting bool // the length stands there
}

// String returns title and employer of the role.
func (r Role) String() string {
	switch {
	case r.Title == "":
		return r.Employer
	case r.Employer == "":
		return r.Title
	}
	return r.Title + ", " + r.Employer
}

// findRoles returns the roles of the sections of work, in order. A role begins at the lines that name it and reaches
// to the next.
func findRoles(d *document, sections []Section) []Role {
	var roles []Role
	begun := -1 // the role that has only a beginning
	for _, s := range sections {
		if !s.Part.work() {
			continue
		}
		first := len(roles)
		for i := s.first(); i < s.To; i++ {
			r, next, form := labelledRole(d, s, i)
			ok := form
			if !ok && (!r.Dated || len(roles) > first) { // a form without names is a role where no other is, else a project of it
				r, ok = roleAt(d, s, i)
				next = i + 1
			}
			if !ok && !r.Dated && len(roles) > first {
				r, ok = undatedRole(d, s, i)
			}
			if !ok && !r.Dated && len(roles) == 0 {
				if r, ok = begunRole(d, s, i); ok {
					begun = len(roles)
				}
			}
			if !ok && !r.Dated || len(roles) > first && !form && r.partOf(*latest(roles), d.lines[i].Bullet != "") {
				continue
			}
			if len(roles) > first {
				above := latest(roles)
				r.From = max(r.From, above.To)
				above.To = r.From
			}
			if form {
				r.within(roles[first:])
			}
			r.To = max(r.To, next, r.From+1)
			r.Uncounted = r.Uncounted || s.unpaid && r.From <= s.From+maxUnpaid
			roles = append(roles, r)
			if datesOn(d, i, &r) {
				if title, held := earlierOn(d.lineText(i), r.Dates); title != "" {
					roles = append(roles, Role{Title: title, Employer: r.Employer, Dates: held, Dated: true, From: i, To: i})
				}
			}
			i = next - 1
		}
		if len(roles) > first {
			latest(roles).To = s.To
			employ(d, roles[first:])
			stack(d, roles[first:])
		}
	}
	if begun >= 0 {
		roles[begun].goesOn(roles)
	}
	turn(roles)
	age(roles)
	return roles
}

// partOf reports dates that are part of the role above rather than another role: they name no job, lie within its time, and name
// nothing at all, stand behind a bullet or have no end.
func (r *Role) partOf(above Role, bulleted bool) bool {
	if r.Title != "" || above.Title == "" && above.Employer == "" {
		return false
	}
	if a, b := above.Dates, r.Dates; a.Current == b.Current && a.From.Year == b.From.Year && a.To.Year == b.To.Year {
		return r.Employer == "" || bulleted && r.Employer == above.Employer
	}
	if r.Dates.Open {
		at := calendar.Range{From: r.Dates.From, To: r.Dates.From}
		return above.Dates.Covers(at)
	}
	return (bulleted || r.Employer == "" || above.Title != "" && namesUndertaking(r.Employer)) && above.Dates.Covers(r.Dates)
}

// namesUndertaking reports a name that is of a piece of work and no employer: it ends on what was done or on what that cost, "Lamp Line
// Modernization (oil, wicks) - $58M".
func namesUndertaking(name string) bool {
	if at := strings.LastIndexAny(name, "$€£"); at > 0 && strings.Trim(name[at:], "$€£ 0123456789.,kKmMbBn)") == "" {
		return true
	}
	if at := strings.IndexByte(name, '('); at > 0 {
		name = name[:at]
	}
	ws := wording.Split(name)
	return len(ws) > 1 && wording.Among(ws[len(ws)-1].Low, "modernization modernisation migration rollout implementation consolidation upgrade project programme program")
}

// within makes a role that is written as a form a project of the role above that was held at the time, and gives it that one's
// title if it has none.
func (r *Role) within(above []Role) {
	for i := len(above) - 1; i >= 0; i-- {
		if a := &above[i]; !a.Project && a.Title != "" && a.Dates.Covers(r.Dates) {
			r.Project = true
			if r.Title == "" {
				r.Title = a.Title
			}
			return
		}
	}
}

// employ gives roles without an employer that of a line above that has dates of its own around theirs, "Example Ltd,
// 2010 - 2019" over "Manager, 2014 - 2019" and "Clerk, 2010 - 2014", or that of the role above on LinkedIn.
func employ(d *document, roles []Role) {
	over := -1
	for i := range roles {
		switch r := &roles[i]; {
		case r.Employer != "" && r.Title == "":
			if over = i; bulleted(d, r.From, r.To) {
				over = -1 // it has work of its own: its title is one that is not known
			}
		case r.Employer != "":
			over = -1
		case r.lasting && i > 0 && roles[i-1].lasting: // one employer heads all positions held there
			r.Employer = roles[i-1].Employer
		case over >= 0 && roles[over].Dates.Covers(r.Dates):
			r.Employer = roles[over].Employer
		}
	}
}

func bulleted(d *document, from, to int) bool {
	for _, l := range d.lines[from:to] {
		if l.Bullet != "" {
			return true
		}
	}
	return false
}

// turn puts the ends of all roles right in a resume that writes the later date first, "2019 - 2015", throughout.
func turn(roles []Role) {
	turned := func(r Role) bool { return r.Dates.To.Before(r.Dates.From) }
	n := 0
	for _, r := range roles {
		if !r.Dated || r.Dates.Current {
			continue
		}
		if n++; !turned(r) {
			return
		}
	}
	if n < 2 {
		return // one alone is a slip of the pen, which a finding names
	}
	for i := range roles {
		if r := &roles[i].Dates; !r.Current {
			r.From, r.To = r.To, r.From
		}
	}
}

// roleAt reads a role at the line that holds its dates; title and employer stand on it or on the heads around it.
func roleAt(d *document, s Section, i int) (Role, bool) {
	r, heads, ok := roleHead(d, s, i)
	if !ok {
		if r, ok = gluedRoleAt(d, s, i); ok {
			return r, true
		}
		return rowRole(d, s, i)
	}
	if studyHead(heads) {
		return Role{}, false
	}
	for k := i - 1; k > r.From; k-- { // "Example Ltd", "5 years 4 months", then the titles held there
		if above := d.lineText(k - 1); timeHeld(d.lineText(k)) && !wording.HasTitle(above) && len(above) <= maxHead {
			r.Employer = tidyHead(above)
		}
	}
	for _, h := range heads {
		if !columnHeads(h) {
			r.nameAll(h)
		}
	}
	if r.Title == "" && r.Employer != "" {
		r.titleBelow(d, s, i+1)
	}
	r.Uncounted = idle(r.Employer)
	return r, true
}

// titleBelow takes the title from below the facts of a post that stand under its dates: "Hours per week: 40", then "Lamp Specialist".
func (r *Role) titleBelow(d *document, s Section, i int) {
	k := i
	for k < s.To && k < i+3 && d.lines[k].Bullet == "" && formFact(d.lineText(k)) {
		k++
	}
	if k > i && k+1 < s.To && d.lines[k].Bullet == "" && isRoleHead(d, k) && !headsRole(d, k) && !headsRole(d, k+1) { // dates below are of the next role
		if text := d.lineText(k); wording.HasTitle(text) {
			r.nameAll(text)
		}
	}
}

// rowRole reads a row of a table whose cells tabs part: dates, employer or title, and the work itself; the row below may begin
// with the title.
func rowRole(d *document, s Section, i int) (Role, bool) {
	first, rest, ok := strings.Cut(d.lineText(i), "\t")
	dates, dated := calendar.Find(first)
	if !ok || !dated || d.lines[i].Bullet != "" || dates.Start > 0 || dates.End < len(first) {
		return Role{}, false
	}
	r := Role{Dates: dates, Dated: true, From: i}
	head, _, _ := strings.Cut(strings.TrimLeft(rest, "\t"), "\t")
	if prose(head) {
		return Role{}, false
	}
	r.name(tidyHead(head))
	if i+1 < s.To && r.Title == "" {
		if head, _, ok := strings.Cut(d.lineText(i+1), "\t"); ok && wording.HasTitle(head) {
			r.name(tidyHead(head))
		}
	}
	return r, r.Title != "" || r.Employer != ""
}

// undatedRole reads a role that has no dates at line i, below the text of the role above: a head with a title and an employer or a
// place, "Team Lead" over "Example Ltd, Hull, MA", over a bullet. A title alone may head a project, or a part of the role above.
func undatedRole(d *document, s Section, i int) (r Role, ok bool) {
	if i == s.first() || isRoleHead(d, i-1) {
		return r, false
	}
	for k := i; k < s.To && k <= i+2 && d.lines[k].Bullet == ""; k++ {
		text := d.lineText(k)
		if _, _, dated := roleDates(d, k); dated || !isRoleHead(d, k) || calendar.HoldsDate(text) {
			return r, false
		}
		ok = ok || strings.Contains(text, removedName) || placed(text)
		r.nameAll(text)
		r.To = k + 1
	}
	r.From = i
	if !ok || r.Title == "" || r.To == s.To || d.lines[r.To].Bullet == "" {
		return r, false
	}
	first := d.lineText(r.To)
	return r, len(first) > 40 || !strings.Contains(first, "20") && !strings.Contains(first, "19") // "- Aug 15th 20009 -2014)": dates that cannot be read
}

// placed reports text that ends on the short name of a state, ", MA", or names an employer by the form of its firm.
func placed(text string) bool {
	ws := wording.Split(text)
	for i := 1; i < len(ws); i++ {
		if wording.Among(ws[i].Low, "inc llc ltd corp corporation gmbh plc limited") {
			return true
		}
	}
	last := len(ws) - 1
	return last > 0 && ws[last].Caps && ws[last].Before == ',' && ws[last].End-ws[last].Start == 2
}

// roleHead reads the dates on line i and the texts of the head around them, the nearest first.
func roleHead(d *document, s Section, i int) (r Role, heads []string, ok bool) {
	dates, last, ok := roleDates(d, i)
	if !ok || !isRoleHead(d, i) {
		return r, nil, false
	}
	r, heads = headAround(d, s, i, dates, last)
	return r, heads, true
}

// headAround reads the head of a role whose dates stand on the lines from i to last.
func headAround(d *document, s Section, i int, dates calendar.Range, last int) (r Role, heads []string) {
	text := d.lineText(i)
	r = Role{Dates: dates, Dated: true, From: i}
	if last == i {
		if behind := tidyHead(text[dates.End:]); timeHeld(behind) {
			r.lasting = true
			r.Held, _ = calendar.Length(behind)
		}
	}
	for r.From > s.first() && i-r.From < 3 && (isRoleHead(d, r.From-1) || timeHeld(d.lineText(r.From-1))) && d.lines[r.From-1].Bullet == "" {
		if _, dated := d.dates(r.From - 1); dated {
			break
		}
		r.From--
	}
	if r.lasting && r.From > s.first() && r.From == i-1 && verbName(d, r.From-1) && wording.HasTitle(d.lineText(r.From)) {
		r.From--
	}
	if last == i {
		behind := text[dates.End:]
		if sentenceBehind(text, dates) > 0 {
			behind = ""
		}
		heads = append(heads, text[:dates.Start]+" | "+behind)
	}
	for k := last + 1; !r.lasting && k < s.To && k <= last+2 && isRoleHead(d, k); k++ { // behind its length stands only the place
		if _, _, dated := roleDates(d, k); dated || headsNext(d, s, r.From, i, k) || headings()[lineKey(d, k)] != "" {
			break // a role of its own, or what it did there: "Project details"
		}
		heads = append(heads, d.lineText(k))
		if last > i {
			r.To = k + 1 // dates over three lines stand above the rest of the head
		}
	}
	for k := i - 1; k >= r.From; k-- {
		heads = append(heads, d.lineText(k))
	}
	return r, heads
}

// verbName reports a line that may name an employer though it opens with a verb: "Discover Lamps", "Target". On LinkedIn an employer stands
// above each title that is the first held there.
func verbName(d *document, i int) bool {
	ws := wording.Split(d.lineText(i))
	return d.lines[i].Bullet == "" && len(ws) > 0 && len(ws) <= longVerbName && ws.Titled() && ws.Lead().Verb.Form == wording.Base && !wording.HasTitle(d.lineText(i))
}

// longVerbName is the number of words of the longest such name.
const longVerbName = 5

// roleDates returns the dates on line i, or those that an extractor broke over two lines, "May 2010 –", "June 2014", or three: "May
// 2010", "to", "Present". last is the line they end on; the offsets of dates over three lines mean nothing.
func roleDates(d *document, i int) (dates calendar.Range, last int, ok bool) {
	text := d.lineText(i)
	dates, ok = d.dates(i)
	if ok && dates.Open && dates.End == len(text) && i+1 < len(d.lines) && d.lines[i+1].Bullet == "" {
		if whole, ok := calendar.Find(text + " " + clip(d.lineText(i+1), 60)); ok && !whole.Open && whole.Start == dates.Start {
			whole.End = len(text)
			return whole, i, true
		}
	}
	if ok || len(text) > 20 || i+2 >= len(d.lines) {
		return dates, i, ok
	}
	switch strings.ToLower(d.lineText(i + 1)) {
	case "to", "-", "–", "—", "through", "until", "till":
	default:
		return calendar.Range{}, i, false
	}
	if end := d.lineText(i + 2); len(end) <= 20 {
		dates, ok = calendar.Find(text + " to " + end)
		return dates, i + 2, ok && dates.Start == 0
	}
	return calendar.Range{}, i, false
}

// headsNext reports that line k, below the dates on line i, heads the next role: that one's dates follow, there is a title
// above, and the section does not begin with dates, as one does whose titles stand below them.
func headsNext(d *document, s Section, from, i, k int) bool {
	if _, _, datesFirst := roleDates(d, s.first()); datesFirst {
		return false
	}
	follows, titled := false, false
	for n := k + 1; n < s.To && n <= k+2 && !follows; n++ {
		_, _, follows = roleDates(d, n)
		if !follows && !isRoleHead(d, n) {
			return false
		}
	}
	for n := from; n < i; n++ {
		titled = titled || wording.HasTitle(d.lineText(n))
	}
	return follows && titled
}

// isRoleHead reports a line that heads a role: a title, an employer, a place, dates.
func isRoleHead(d *document, i int) bool {
	return d.class(i, d.lines[i].Bullet != "") == lineHead
}

// Misdated reports a role that ends before it begins.
func (r Role) Misdated() bool {
	return r.Dated && !r.Dates.Current && r.Dates.To.Year > 0 && r.Dates.To.Before(r.Dates.From)
}
