package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// maxLabelWords bounds the words of a label.
const maxLabelWords = 4

// A labelCell is a label with what stands behind it.
type labelCell struct {
	kind  Part   // partEmployer, partTitle, partDates or partEnd
	label string // in lower case
	value string
}

// labelCells reads the labels on a line: "Client: Example Ltd    Role: Tester", "Client | Example Ltd". The line begins with the first
// one, or there are none.
func labelCells(text string) []labelCell {
	var out []labelCell
	if at := strings.IndexAny(text, ":-–—|\t"); len(text) > 200 || at < 0 || at > 40 {
		return nil
	}
	end := 0 // of the label before
	for at := 0; at < len(text); at++ {
		column := text[at] == '|' || text[at] == '\t'
		if text[at] != ':' && !column && !(len(out) == 0 && at > 0 && text[at-1] == ' ' && wording.DashAt(text, at) > 0) {
			continue
		}
		start, label, kind := labelBefore(text[end:at])
		if kind == "" || len(out) == 0 && start > 0 {
			if len(out) == 0 {
				return nil
			}
			continue
		}
		if column && !opensColumn(text, end+start, at) {
			if len(out) == 0 {
				return nil
			}
			continue
		}
		if n := len(out); n > 0 {
			out[n-1].value = tidyHead(text[end : end+start])
		}
		end = at + max(1, wording.DashAt(text, at))
		out = append(out, labelCell{kind: kind, label: label})
	}
	if n := len(out); n > 0 {
		out[n-1].value = tidyHead(text[end:])
	}
	return out
}

// opensColumn reports that the label text[start:end] fills a column of a table, and is no head of one, with heads beside it, nor what
// stands where an employer was taken out.
func opensColumn(text string, start, end int) bool {
	before := strings.TrimRight(text[:start], " ")
	if before != "" {
		return before[len(before)-1] == '|' || before[len(before)-1] == '\t'
	}
	removed := strings.HasPrefix(text, removedName) && strings.Contains(text, "State")
	return !removed && !columnHeads(text) && headings()["form "+strings.ToLower(tidyHead(text[end:]))] == ""
}

// labelBefore returns the label that text ends with and where it begins.
func labelBefore(text string) (start int, label string, kind Part) {
	text = strings.TrimRight(text, " \t")
	start = len(text)
	for n := 0; n < maxLabelWords && start > 0; n++ {
		start = strings.LastIndexAny(strings.TrimRight(text[:start], " \t"), " \t,;|/.(") + 1
		name := strings.ToLower(strings.Join(strings.Fields(text[start:]), " "))
		if k := headings()["form "+name]; k != "" {
			label, kind = name, k
			if start == 0 || n == maxLabelWords-1 {
				return start, label, kind
			}
		} else if kind != "" {
			return len(text) - len(label), label, kind
		}
	}
	return start, label, kind
}

// labelledRole reads a role that is written as a form, one label a line, and returns the line behind the form. Facts with
// other labels, "Location", "Team size", may stand between, and so may dates without a label, which may head the form too. Without
// dates it is no role: a project of the role above.
func labelledRole(d *document, s Section, i int) (r Role, next int, ok bool) {
	r.From, next = i, i
	if dates, bare := bareDates(d, i); bare && i+1 < s.To && d.lines[i+1].Bullet == "" && namesJob(d.lineText(i+1)) {
		r.Dates, r.Dated = dates, true
		i++
	}
	if d.lines[i].Bullet != "" || len(labelCells(d.lineText(i))) == 0 {
		return Role{}, i, false
	}
	seen := make(map[string]bool)
	from := "" // the value of "From:", until "To:" is read
	for k := i; k < s.To && k < i+maxFormLines; k++ {
		if r.takeBare(d, s, i, k, from) {
			next = k + 1
			continue
		}
		cells := labelCells(d.lineText(k))
		if d.lines[k].Bullet != "" || len(cells) == 0 && !formFact(d.lineText(k)) || len(cells) > 0 && seen[cells[0].label] {
			break
		}
		for _, c := range cells {
			seen[c.label] = true
			if headed := r.From < i; headed && (c.kind == partDates || c.kind == partEnd) {
				return Role{}, i, false // the dates above are those of another
			}
			r.take(c, &from)
		}
		if len(cells) > 0 {
			next = k + 1
		}
	}
	if !r.Dated && from != "" {
		if dates, ok := calendar.Find("since " + from); ok && dates.Start == 0 {
			r.Dates, r.Dated = dates, true
		}
	}
	if r.Dated && r.From == i && (r.Title == "" || r.Employer == "") {
		r.lead(d, s)
	}
	r.To = next
	return r, next, r.Dated && (r.Title != "" || r.Employer != "")
}

// bareDates returns the dates of a line that holds nothing else.
func bareDates(d *document, i int) (calendar.Range, bool) {
	dates, ok := d.dates(i)
	if !ok || dates.Open || d.lines[i].Bullet != "" {
		return dates, false
	}
	text := d.lineText(i)
	return dates, tidyHead(text[:dates.Start]) == "" && tidyHead(text[dates.End:]) == ""
}

// namesJob reports text with a colon behind its label, which announces an employer or a title. "Company name - Hull" may be both.
func namesJob(text string) bool {
	if !strings.Contains(text, ":") {
		return false
	}
	cells := labelCells(text)
	return len(cells) > 0 && (cells[0].kind == partEmployer || cells[0].kind == partTitle)
}

// takeBare takes dates without a label, on line k of a form that begins on line i and names a job. Where a head stands below, or a
// blank line above, they are those of the next role, unless the form goes on.
func (r *Role) takeBare(d *document, s Section, i, k int, from string) bool {
	if r.Dated || from != "" || k == i || r.Title == "" && r.Employer == "" {
		return false
	}
	dates, bare := bareDates(d, k)
	if !bare || d.lines[k].Blank && (k == i+1 || !d.lines[k-1].Blank) {
		return false
	}
	if n := k + 1; n < s.To && d.lines[n].Bullet == "" && isRoleHead(d, n) && len(labelCells(d.lineText(n))) == 0 && !formFact(d.lineText(n)) {
		return false
	}
	r.Dates, r.Dated = dates, true
	return true
}

// maxFormLines bounds the lines of a role that is written as a form.
const maxFormLines = 12

// take reads one line of the form.
func (r *Role) take(c labelCell, from *string) {
	value := c.value
	dates, dated := calendar.Find(value)
	if c.kind == partEnd && *from != "" {
		dates, dated = calendar.Find(*from + " to " + value)
	}
	if dated && !r.Dated {
		r.Dates, r.Dated = dates, true
	}
	if dated && c.kind != partEnd {
		value = tidyHead(value[:dates.Start])
	}
	switch {
	case value == "" || len(value) > maxHead:
	case c.kind == partEmployer && r.Employer == "":
		r.Employer = value
	case c.kind == partTitle && r.Title == "":
		r.Title = bareTitle(value)
	case c.kind == partDates && !dated && *from == "":
		*from = value
	}
}

// lead takes the lines above the form for the title and the employer, where the form does not name them: up to three where it
// names neither, else the one right above.
func (r *Role) lead(d *document, s Section) {
	above, form := 3, r.From
	if r.Title != "" || r.Employer != "" {
		above = 1
	}
	for k := form - 1; k >= s.first() && form-k <= above && d.class(k, false) == lineHead; k-- {
		text := d.lineText(k)
		numbered := d.lines[k].Bullet != "" // "2. EXAMPLE LTD"
		if numbered && (!wording.Digit(d.lines[k].Bullet[0]) || k < form-1) {
			return
		}
		_, described := labelPrefix(text) // "description - …"
		if _, dated := calendar.Find(text); dated || described > 0 || len(text) > maxHead || columnHeads(text) {
			return
		}
		switch titled := wording.HasTitle(text); {
		case titled && r.Title == "":
			r.Title, r.From = tidyHead(text), k
		case !titled && r.Employer == "" && (above > 1 || numbered || d.lines[k].Blank):
			r.Employer, r.From = tidyHead(text), k
		default:
			return
		}
	}
}

// formFact reports a line of a form that names another fact: "Location : Example City", "Team size: 4".
func formFact(text string) bool {
	at := strings.IndexAny(text, ":|\t")
	if at <= 0 || at > 40 || len(text) > 120 || strings.TrimSpace(text[at+1:]) == "" {
		return false
	}
	if part := headings()[strings.ToLower(strings.TrimSpace(text[:at]))]; part != "" {
		return false
	}
	ws := wording.Split(text)
	return rowLine(text, ws) || text[at] == ':' && len(wording.Split(text[:at])) <= 3 && wording.Split(text[at+1:]).Lead().Verb.Form == wording.None
}

// columnHeads reports the head row of a table of roles: "Company  Designation  From  To".
func columnHeads(text string) bool {
	known, all := 0, 0
	for _, w := range wording.Split(text) {
		if all++; headings()["form "+w.Low] != "" || wording.Among(w.Low, "location place name years year months and of") {
			known++
		}
	}
	return all > 2 && known == all
}
