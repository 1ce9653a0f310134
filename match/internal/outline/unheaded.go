package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// unheadedRole reports a role that begins at line i though no heading announced work: dates, alone or with a title,
// and a statement of work within the next lines. Studies have dates too, but no statements behind them. Where a title
// stands beside the dates, phrases that name activities will do.
func unheadedRole(d *document, i int, inside Part) bool {
	if d.lines[i].Bullet != "" {
		return false
	}
	if gluedRole(d.lineText(i)) {
		return true
	}
	if _, _, dated := roleDates(d, i); !dated || !isRoleHead(d, i) {
		return false
	}
	titled, phrases, texts := jobNear(d, i), 0, 0
	if inside == PartEducation && !titled && studyNear(d, i) {
		return false
	}
	for k := i + 1; k < len(d.lines) && k <= i+8 && texts < 5; k++ {
		if part, heading := headingOf(d, k, PartOther); heading && !part.opens() && titled {
			return true // "Responsibilities" below a title and its dates
		} else if heading {
			return false
		}
		if isRoleHead(d, k) && d.lines[k].Bullet == "" || texts == 0 && rowLine(d.lineText(k), wording.Split(d.lineText(k))) {
			continue
		}
		texts++
		ws := wording.Split(d.lineText(k))
		if len(ws) > 3 && (ws.Lead().Verb.Form != wording.None || ws.Cue(0, wording.Duty) > 0) && (texts <= 3 || titled) {
			return true
		}
		if titled && len(ws) > 3 && (activityOf(ws) || ws.Cue(0, wording.Title) == 1 && ws[1].Low == "of") {
			phrases++
		}
	}
	return phrases > 1
}

// studyNear reports a degree, or a school without an office in it, on line i with the dates or above it.
func studyNear(d *document, i int) bool {
	if namesDegree(d.lineText(i)) {
		return true
	}
	for k := max(0, i-1); k <= i && !wording.HasTitle(d.lineText(i)); k++ {
		if namesDegree(d.lineText(k)) {
			return true
		}
		for _, w := range wording.Split(d.lineText(k)) {
			if w.Upper && wording.Among(w.Low, "university college institute school academy") {
				return true
			}
		}
	}
	return false
}

// unheadedFrom returns the first line of the head of a role whose dates stand on line i of section s: up to three lines
// above, which either name a job or stand in one paragraph with such a line. What else stands there may be of the part above.
func unheadedFrom(d *document, s Section, i int) int {
	from := i
	for k := i - 1; k >= s.first() && i-k <= 3 && d.lines[k].Bullet == "" && isRoleHead(d, k); k-- {
		if _, heading := headingOf(d, k, PartOther); heading {
			break
		}
		_, dated := d.dates(k)
		if named := wording.HasTitle(d.lineText(k)); dated || !named && d.lines[k+1].Blank || d.lines[k+1].Blank && s.Part == PartTop {
			break
		} else if named || d.lines[k].Blank {
			from = k
		}
	}
	return from
}

// studyAt reports the dates of a study on line i of a section of work, whose heading was not known, and where its head begins. What
// stands above bullets is within a role.
func studyAt(d *document, s Section, i int) (from int, ok bool) {
	if !s.Part.work() || d.lines[i].Bullet != "" {
		return i, false
	}
	if _, _, dated := roleDates(d, i); !dated {
		return i, false
	}
	degree := false
	for k := max(s.first(), i-3); k < len(d.lines) && k <= i+2; k++ {
		degree = degree || namesDegree(d.lineText(k))
	}
	if !degree { // the quick look
		return i, false
	}
	s.To = len(d.lines)
	r, heads, ok := roleHead(d, s, i)
	return r.From, ok && studyHead(heads) && (i+1 == len(d.lines) || d.lines[i+1].Bullet == "")
}

// unpaid reports that the work on line i stands under a heading of honorary posts, boards or the like, which have dates and
// titles and are told of, but whose years are no experience of work.
func unpaid(d *document, s Section, i int) bool {
	if s.Part != PartOther || !s.headed || i > s.From+maxUnpaid {
		return false
	}
	for _, w := range strings.Fields(lineKey(d, s.From)) {
		if wording.Among(w, "volunteer volunteering activities leadership community board boards service grants committees civic membership memberships affiliations publications") {
			return true
		}
	}
	return false
}

// maxUnpaid bounds the lines of a part about honorary posts: what comes later may be work whose heading was lost.
const maxUnpaid = 15

// formRole reports a role that is written as a form with title, employer and dates, whatever the heading above.
func formRole(d *document, i int) bool {
	r, _, ok := labelledRole(d, Section{From: i, To: len(d.lines)}, i)
	return ok && r.Title != "" && r.Employer != ""
}

// gluedRole reports the title and dates of a role with its text behind them on one line.
func gluedRole(text string) bool {
	if len(text) < 120 {
		return false
	}
	dates, ok := calendar.Find(clip(text, 160))
	if !ok {
		return false
	}
	before := text[:dates.Start]
	ws := wording.Split(before)
	return len(ws) > 0 && len(ws) <= 12 && ws.Titled() && wording.HasTitle(before) && gluedHead(text) > 0
}

// jobNear reports a title on the line with the dates of a role or beside it, and nothing of a study.
func jobNear(d *document, i int) bool {
	found := false
	for k := max(0, i-2); k <= i+4 && k < len(d.lines); k++ {
		if k != i && (d.lines[k].Bullet != "" || !isRoleHead(d, k)) {
			continue
		}
		for _, w := range wording.Split(d.lineText(k)) {
			if studies(w.Low) {
				return false
			}
		}
		found = found || wording.HasTitle(d.lineText(k))
	}
	return found
}

// titledRole reports a line that holds the title and the dates of a role.
func titledRole(d *document, i int) bool {
	if i >= len(d.lines) || d.lines[i].Bullet != "" {
		return false
	}
	_, dated := d.dates(i)
	return dated && wording.HasTitle(d.lineText(i)) && isRoleHead(d, i)
}

// reopens reports a row such as "company - Example Ltd" that brings a resume back to its work behind a part about
// something else, or opens its work where a description follows. worked says that there was work before.
func reopens(d *document, i int, worked bool) bool {
	text := d.lineText(i)
	if d.lines[i].Bullet != "" || len(text) > 120 {
		return false
	}
	for _, label := range [...]string{"company", "employer", "organization", "organisation", "client"} {
		if len(text) > len(label)+1 && strings.EqualFold(text[:len(label)], label) {
			rest := strings.TrimLeft(text[len(label):], " ")
			if rest == "" || rest[0] != ':' && rest[0] != '-' || i+1 == len(d.lines) {
				return false
			}
			return worked || strings.HasPrefix(strings.ToLower(d.lineText(i+1)), "description")
		}
	}
	return false
}
