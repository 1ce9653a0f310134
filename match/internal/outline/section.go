package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// A Section is a run of lines under one heading.
type Section struct {
	Part     Part
	From, To int  // lines [From, To) of the resume; the heading is line From when headed
	headed   bool // false for the lines above the first heading, and where the heading ends the line above
	unpaid   bool // about honorary posts at first, see unpaid
}

// Heading reports whether the line is the section's heading.
func (s Section) Heading(line int) bool { return s.headed && line == s.From }

// first returns the first line of the section behind its heading.
func (s Section) first() int {
	if s.headed {
		return s.From + 1
	}
	return s.From
}

// readSections cuts a resume into sections in order. They cover all lines.
func readSections(d *document) []Section {
	out := []Section{{Part: PartTop}}
	worked := false
	capsHeadings := headsInCaps(d)
	for i := range d.lines {
		inside := out[len(out)-1].Part
		worked = worked || inside.work()
		part, heading := headingOf(d, i, inside)
		if heading && part == partLabel && worked && !inside.work() && strings.Contains(strings.ToLower(d.lineText(i)), "responsib") {
			out = cutAt(out, PartExperience, i, false) // "Responsibilities:" behind a list of tools: back in a role
		} else if heading && part.opens() {
			if last := len(out) - 1; inside.work() && !part.work() && out[last].From == i-1 && out[last].headed && titledRole(d, i+1) {
				continue // the rest of a heading in two lines, a role right behind it
			}
			out = cutAt(out, part, i, true)
		} else if part, ok := headingInRow(d, i); ok && part != inside {
			out = cutAt(out, part, i, false)
		} else if part, ok := headingAtEnd(d.lineText(i)); ok {
			out = cutAt(out, part, i+1, false)
		} else if !inside.work() && unheadedRole(d, i, inside) {
			honorary := unpaid(d, out[len(out)-1], i)
			out = cutAt(out, PartExperience, unheadedFrom(d, out[len(out)-1], i), false)
			out[len(out)-1].unpaid = honorary
		} else if !inside.work() && (reopens(d, i, worked) || formRole(d, i)) {
			out = cutAt(out, PartExperience, i, false)
		} else if from, ok := studyAt(d, out[len(out)-1], i); ok {
			out = cutAt(out, PartEducation, from, false)
		} else if inside.work() && capsHeadings && unknownHeading(d, i) {
			out = cutAt(out, PartOther, i, true)
		}
	}
	out[len(out)-1].To = len(d.lines)
	if last := out[len(out)-1]; last.From == last.To && len(out) > 1 {
		out = out[:len(out)-1]
	}
	return out
}

// cutAt ends the last section before line from, or drops it when that leaves it empty, and begins another.
func cutAt(out []Section, part Part, from int, headed bool) []Section {
	last := &out[len(out)-1]
	last.To = from
	if last.From == last.To {
		out = out[:len(out)-1]
	}
	return append(out, Section{Part: part, From: from, headed: headed})
}

// headsInCaps reports a resume whose known headings, two or more, all stand in capitals.
func headsInCaps(d *document) bool {
	caps, all := 0, 0
	for i := range d.lines {
		if part, ok := headings()[lineKey(d, i)]; ok && part.opens() {
			if all++; wording.IsCaps(d.lineText(i)) {
				caps++
			}
		}
	}
	return caps > 1 && caps == all
}

// lineKey returns the heading key of a short line; empty for a long one.
func lineKey(d *document, i int) string {
	if len(d.lineText(i)) > 40 {
		return ""
	}
	key, _ := headingKey(d.lineText(i))
	return key
}

// unknownHeading reports a line in the form of the resume's headings, in capitals behind a blank line, that no table
// knows, with nothing of a role behind it: no dates, no title, no action.
func unknownHeading(d *document, i int) bool {
	l, text := d.lines[i], d.lineText(i)
	if !l.Blank || l.Bullet != "" || len(text) < 5 || len(text) > 40 || !wording.IsCaps(text) || strings.ContainsAny(text, "0123456789") || wording.HasTitle(text) {
		return false
	}
	if _, label := headings()["label "+lineKey(d, i)]; label {
		return false
	}
	seen := 0
	for k := i + 1; k < len(d.lines) && k <= i+5; k++ {
		next := d.lineText(k)
		if _, heading := headingOf(d, k, PartOther); heading {
			break
		}
		if _, dated := d.dates(k); dated || wording.HasTitle(next) || calendar.HoldsDate(next) {
			return false
		}
		if ws := wording.Split(next); ws.Lead().Verb.Form != wording.None || ws.Cue(0, wording.Duty) > 0 || len(ws) > 12 {
			return false
		}
		seen++
	}
	return seen > 0
}

// nearRole bounds the lines within which a role is looked for around a heading.
const nearRole = 60

// ownAchievements reports that the heading of achievements on line i, in a part about work, is about the role above it, blank line and
// capitals or not: deeds stand below it, and another role stands under them, or has such a heading too, or there is only one. What stands
// behind the last of several may be of them all.
func ownAchievements(d *document, i int) bool {
	if !deedsBelow(d, i+1) {
		return false
	}
	above := 0
	key := lineKey(d, i)
	for k := i - 1; k >= 0 && i-k <= nearRole; k-- {
		if lineKey(d, k) == key {
			return above > 0
		}
		if headsRole(d, k) {
			above++
		}
	}
	if above == 0 {
		return false
	}
	for k := i + 1; k < len(d.lines) && k-i <= nearRole; k++ {
		key := lineKey(d, k)
		if part, heading := headings()[key]; heading && part.opens() && headings()["label "+key] == "" {
			break
		}
		if headsRole(d, k) {
			return true
		}
	}
	return above == 1
}

// ownProjects reports that the heading of projects on line i tells of those of the role whose head stands right above: it stands so under
// several roles, or in small letters where the heading above is in capitals.
func ownProjects(d *document, i int) bool {
	for k := i - 1; ; k-- {
		if k < 0 || k < i-3 || d.lines[k].Bullet != "" {
			return false
		}
		if headsRole(d, k) {
			break
		}
	}
	key, caps := lineKey(d, i), wording.IsCaps(d.lineText(i))
	for k := i - 1; k >= 0 && i-k <= nearRole; k-- {
		above := lineKey(d, k)
		if above == key {
			return true
		}
		if headings()[above] == PartExperience {
			if wording.IsCaps(d.lineText(k)) && !caps {
				return true
			}
			break
		}
	}
	for k := i + 1; k < len(d.lines) && k-i <= nearRole; k++ {
		if lineKey(d, k) == key {
			return true
		}
	}
	return false
}

// headsRole reports the dates of a role on line i.
func headsRole(d *document, i int) bool {
	if d.lines[i].Bullet != "" {
		return false
	}
	_, _, dated := roleDates(d, i)
	return dated && (isRoleHead(d, i) || labelCells(d.lineText(i)) != nil)
}

// deedsBelow reports that what stands from line i to the next blank one, or its first six lines, is mostly deeds.
func deedsBelow(d *document, i int) bool {
	deeds, all := 0, 0
	for k := i; k < len(d.lines) && all < 6 && !(k > i && d.lines[k].Blank); k++ {
		if d.lines[k].Joined {
			continue
		}
		ws := wording.Split(d.lineText(k))
		if d.lines[k].Bullet == "" && k > i && len(ws) > 0 && !ws[0].Upper {
			continue // the bullet above goes on
		}
		all++
		if len(ws) > 2 && ws.LeadAt(ws.SkipOpening(0)).Verb.Form != wording.None {
			deeds++
		}
	}
	return deeds*2 > all
}
