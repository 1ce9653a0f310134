package match

import "strings"

// maxLabelWords bounds the words of a label.
const maxLabelWords = 4

// A labelCell is a label with what stands behind it.
type labelCell struct {
	kind  resumePart // partEmployer, partTitle, partDates or partEnd
	label string     // in lower case
	value string
}

// labelCells reads the labels on a line: "Client: Example Ltd    Role: Tester". The line begins with the first one, or there
// are none.
func labelCells(text string) []labelCell {
	var out []labelCell
	if at := strings.IndexAny(text, ":-–—"); len(text) > 200 || at < 0 || at > 40 {
		return nil
	}
	end := 0 // of the label before
	for at := 0; at < len(text); at++ {
		if text[at] != ':' && !(len(out) == 0 && at > 0 && text[at-1] == ' ' && dashAt(text, at) > 0) {
			continue
		}
		start, label, kind := labelBefore(text[end:at])
		if kind == "" || len(out) == 0 && start > 0 {
			if len(out) == 0 {
				return nil
			}
			continue
		}
		if n := len(out); n > 0 {
			out[n-1].value = tidyHead(text[end : end+start])
		}
		end = at + max(1, dashAt(text, at))
		out = append(out, labelCell{kind: kind, label: label})
	}
	if n := len(out); n > 0 {
		out[n-1].value = tidyHead(text[end:])
	}
	return out
}

// labelBefore returns the label that text ends with and where it begins.
func labelBefore(text string) (start int, label string, kind resumePart) {
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
// other labels, "Location", "Team size", may stand between. Without dates it is no role: a project of the role above.
func labelledRole(d *document, s resumeSection, i int) (r resumeRole, next int, ok bool) {
	if d.lines[i].Bullet != "" || len(labelCells(d.lineText(i))) == 0 {
		return r, i, false
	}
	seen := make(map[string]bool)
	from := "" // the value of "From:", until "To:" is read
	r.from, next = i, i
	for k := i; k < s.to && k < i+maxFormLines; k++ {
		cells := labelCells(d.lineText(k))
		if d.lines[k].Bullet != "" || len(cells) == 0 && !formFact(d.lineText(k)) || len(cells) > 0 && seen[cells[0].label] {
			break
		}
		for _, c := range cells {
			seen[c.label] = true
			r.take(c, &from)
		}
		if len(cells) > 0 {
			next = k + 1
		}
	}
	if !r.dated && from != "" {
		if dates, ok := findDates("since " + from); ok && dates.start == 0 {
			r.dates, r.dated = dates, true
		}
	}
	if r.dated && (r.title == "" || r.employer == "") {
		r.lead(d, s)
	}
	r.to = next
	return r, next, r.dated && (r.title != "" || r.employer != "")
}

// maxFormLines bounds the lines of a role that is written as a form.
const maxFormLines = 12

// take reads one line of the form.
func (r *resumeRole) take(c labelCell, from *string) {
	value := c.value
	dates, dated := findDates(value)
	if c.kind == partEnd && *from != "" {
		dates, dated = findDates(*from + " to " + value)
	}
	if dated && !r.dated {
		r.dates, r.dated = dates, true
	}
	if dated && c.kind != partEnd {
		value = tidyHead(value[:dates.start])
	}
	switch {
	case value == "" || len(value) > maxHead:
	case c.kind == partEmployer && r.employer == "":
		r.employer = value
	case c.kind == partTitle && r.title == "":
		r.title = value
	case c.kind == partDates && !dated && *from == "":
		*from = value
	}
}

// lead takes the lines above the form for the title and the employer, where the form does not name them: up to three where it
// names neither, else the one right above.
func (r *resumeRole) lead(d *document, s resumeSection) {
	above, form := 3, r.from
	if r.title != "" || r.employer != "" {
		above = 1
	}
	for k := form - 1; k >= s.first() && form-k <= above && d.lines[k].Bullet == "" && isRoleHead(d, k); k-- {
		text := d.lineText(k)
		_, described := labelPrefix(text) // "description - …"
		if _, dated := findDates(text); dated || described > 0 || len(text) > maxHead || columnHeads(text) {
			return
		}
		switch titled := hasTitle(text); {
		case titled && r.title == "":
			r.title, r.from = tidyHead(text), k
		case !titled && r.employer == "" && (above > 1 || d.lines[k].Blank):
			r.employer, r.from = tidyHead(text), k
		default:
			return
		}
	}
}

// formFact reports a line of a form that names another fact: "Location : Example City", "Team size: 4".
func formFact(text string) bool {
	at := strings.IndexByte(text, ':')
	if at <= 0 || at > 40 || len(text) > 120 || strings.TrimSpace(text[at+1:]) == "" {
		return false
	}
	if part := headings()[strings.ToLower(strings.TrimSpace(text[:at]))]; part != "" {
		return false
	}
	ws := splitWords(text)
	return rowLine(text, ws) || len(splitWords(text[:at])) <= 3 && leadOf(splitWords(text[at+1:])).verb.form == verbNone
}

// columnHeads reports the head row of a table of roles: "Company  Designation  From  To".
func columnHeads(text string) bool {
	known, all := 0, 0
	for _, w := range splitWords(text) {
		if all++; headings()["form "+w.low] != "" || among(w.low, "location place name years year months and of") {
			known++
		}
	}
	return all > 2 && known == all
}
