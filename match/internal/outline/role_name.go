package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// nameAll names the role by the parts of a line of its head.
func (r *Role) nameAll(head string) {
	for _, part := range strings.Split(head, " | ") {
		for part != "" { // cells of a table
			cell, rest := part, ""
			for k := range len(part) {
				if next := wording.GapEnd(part, k); next > k+2 || next > 0 && part[k] == '\t' {
					cell, rest = part[:k], part[next:]
					break
				}
			}
			r.name(tidyHead(cell))
			part = rest
		}
	}
}

// maxHead is the length of the longest title or employer that is taken for one.
const maxHead = 120

// removedName stands in published resumes where the employer was taken out, mostly glued to the title: "Lead Company Name - City, State".
const removedName = "Company Name"

// name takes part of a role's head for its title when it names a job, else for its employer.
func (r *Role) name(part string) {
	if start, _, kind := labelBefore(part); kind == partDates { // "description - Duration"
		part = tidyHead(part[:start])
	}
	if name, title, ok := strings.Cut(part, " as "); ok && len(name) > len("with ") && strings.EqualFold(name[:len("with ")], "with ") && wording.HasTitle(title) { // "with Example Ltd as Lamp Lead"
		if r.Employer == "" {
			r.Employer = tidyHead(name[len("with "):])
		}
		part = tidyHead(title)
	}
	if part == "" || calendar.IsDate(part) || len(part) > maxHead || timeHeld(part) || part[0] == '(' && part[len(part)-1] == ')' || strings.EqualFold(part, "description") {
		return
	}
	if at := strings.Index(part, removedName); at > 0 && r.Employer == "" && wording.HasTitle(part[:at]) {
		r.Employer = part[at:]
		part = tidyHead(part[:at])
	} else if at == 0 && r.Employer == "" && wording.HasTitle(part[len(removedName):]) {
		end := len(removedName)
		for _, place := range [...]string{" - ", " – ", " ", "City", ", ", "State"} {
			if strings.HasPrefix(part[end:], place) {
				end += len(place)
			}
		}
		r.Employer, part = tidyHead(part[:end]), tidyHead(part[end:])
	}
	if postalPlace(part) {
		return
	}
	if bare, ok := bareName(part); ok {
		part = bare
	}
	switch {
	case r.Title == "" && wording.HasTitle(part):
		r.Title = bareTitle(part)
	case r.Employer == "" && !wording.HasTitle(part):
		r.Employer = part
	}
}

// bareTitle returns a title without the remark in brackets on how it was come by: "Lamp Lead (promoted from Keeper in 2014)".
func bareTitle(title string) string {
	if at := strings.LastIndexByte(title, '('); at > 0 && strings.HasPrefix(strings.ToLower(strings.TrimLeft(title[at+1:], " ")), "promoted ") {
		return strings.TrimRight(title[:at], " ")
	}
	return title
}

// postalPlace reports a place with its postal code, "Hull, MA 02045 US", which names no employer.
func postalPlace(part string) bool {
	ws := wording.Split(part)
	n := len(ws)
	if n > 0 && wording.Among(ws[n-1].Low, "us usa") {
		n--
	}
	return n > 2 && n < 7 && ws[n-1].Digit && ws[n-1].End-ws[n-1].Start == 5 && ws[n-2].Caps && ws[n-2].End-ws[n-2].Start == 2
}

// tidyHead takes marks and brackets that lost their other half off the ends of part of a role's head.
func tidyHead(part string) string {
	for {
		was := part
		part = strings.Trim(part, " \t,;:|·•-–—_*\u00a0")
		part = strings.TrimLeft(part, ".)]}")
		part = strings.TrimRight(part, "([{")
		for _, b := range [...]string{"()", "[]", "{}"} {
			open, closed := strings.Count(part, b[:1]), strings.Count(part, b[1:])
			if closed > open {
				part = strings.TrimSuffix(part, b[1:])
			} else if open > closed {
				part = strings.TrimPrefix(part, b[:1])
			}
		}
		for _, w := range [...]string{" from", " since"} {
			if at := len(part) - len(w); at > 0 && strings.EqualFold(part[at:], w) {
				part = part[:at]
			}
		}
		if part == was {
			return part
		}
	}
}

// timeHeld reports how long a role lasted: "3 years 9 months".
func timeHeld(part string) bool {
	unit := false
	for _, w := range wording.Split(part) {
		switch {
		case wording.Among(w.Low, "year years yr yrs month months mo mos"):
			unit = true
		case !w.Digit && w.Low != "and" && w.Low != "about":
			return false
		}
	}
	return unit
}

// idle reports time in which nothing was worked: it has dates, and the order of the roles and the years do not count it.
func idle(name string) bool {
	low := strings.ToLower(clip(name, 40))
	for _, w := range [...]string{"sabbatical", "career break", "parental leave", "maternity leave", "family leave", "gap year"} {
		if strings.HasPrefix(low, w) {
			return true
		}
	}
	return false
}

// studyHead reports the head of a study, which stands in a section of work when its heading is not known: a degree and no job.
func studyHead(heads []string) bool {
	degree := false
	for _, h := range heads {
		degree = degree || namesDegree(h)
	}
	if !degree {
		return false
	}
	for _, h := range heads {
		if wording.HasTitle(h) {
			return false
		}
	}
	return true
}

// namesDegree reports a degree: "B.S.", "Master of Science", "PhD". Letters without dots may be those of a state: "Boston, MA".
func namesDegree(text string) bool {
	for _, w := range strings.Fields(text) {
		w = strings.Trim(w, ",;:()")
		switch strings.ReplaceAll(w, ".", "") {
		case "BS", "BSc", "BTech", "BCom", "BCA", "BBA", "MSc", "MTech", "MCA", "MBA", "PhD", "AAS", "BEng", "MEng",
			"Bachelor", "Bachelors", "Bachelor's", "Bachelor’s", "Diploma", "BACHELOR", "DIPLOMA", "Baccalaureate", "Doctorate":
			return true
		case "BA", "BE", "MA", "MS", "AS", "AA":
			if strings.Contains(w, ".") || strings.Contains(text, w+" in ") {
				return true
			}
		}
	}
	low := strings.ToLower(text)
	return strings.Contains(low, "(hons)") || strings.Contains(low, "master of") || strings.Contains(low, "master's") || strings.Contains(low, "master’s") || strings.Contains(low, "masters in") || strings.Contains(low, "associate of") || strings.Contains(low, "doctor of")
}
