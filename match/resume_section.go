package match

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

// headingText lists the headings of resumes; its comments explain the form and the source.
//
//go:embed data/achieve/headings.txt
var headingText string

// A resumePart is what a part of a resume is about.
type resumePart string

const (
	partTop            resumePart = "top" // the name and contact lines above the first heading
	partSummary        resumePart = "summary"
	partExperience     resumePart = "experience"
	partEducation      resumePart = "education"
	partSkills         resumePart = "skills"
	partCertifications resumePart = "certifications"
	partProjects       resumePart = "projects"
	partAwards         resumePart = "awards"
	partOther          resumePart = "other"

	// Headings inside a role, which open no part.
	partLabel    resumePart = "label"    // "Responsibilities:"
	partDescribe resumePart = "describe" // "Project description": what follows describes a product, not work
	partResult   resumePart = "result"   // "Outcome:": what follows is what came of the work, whatever its form
	partProblem  resumePart = "problem"  // "Challenge:": what follows is what was found, before any work

	// Labels of a role that is written as a form.
	partEmployer resumePart = "employer" // "Company : …"
	partTitle    resumePart = "title"    // "Designation : …"
	partDates    resumePart = "dates"    // "Period : …", "From : …"
	partEnd      resumePart = "end"      // "To : …"
)

// opens reports a heading that opens a part, which labels inside a role do not.
// Not inlined for the size of the binary.
//
//go:noinline
func (p resumePart) opens() bool {
	return p != partLabel && p != partDescribe && p != partResult && p != partProblem
}

// work reports a part in which every statement is one of work. Not inlined for the size of the binary.
//
//go:noinline
func (p resumePart) work() bool { return p == partExperience || p == partProjects }

// A resumeSection is a run of lines under one heading.
type resumeSection struct {
	part     resumePart
	from, to int  // lines [from, to) of the document; the heading is line from when headed
	headed   bool // false for the lines above the first heading, and where the heading ends the line above
	unpaid   bool // about honorary posts at first, see unpaid
}

// first returns the first line of the section behind its heading.
func (s resumeSection) first() int {
	if s.headed {
		return s.from + 1
	}
	return s.from
}

var headings = sync.OnceValue(func() map[string]resumePart {
	m, err := parseHeadings(headingText)
	if err != nil {
		return nil // a test parses the embedded file, so this cannot ship
	}
	return m
})

func parseHeadings(text string) (map[string]resumePart, error) {
	known := map[resumePart]bool{partSummary: true, partExperience: true, partEducation: true, partSkills: true,
		partCertifications: true, partProjects: true, partAwards: true, partOther: true, partLabel: true, partDescribe: true, partResult: true, partProblem: true,
		partEmployer: true, partTitle: true, partDates: true, partEnd: true}
	m := make(map[string]resumePart, 600)
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		part, list, _ := strings.Cut(line, ":")
		prefix := ""
		if before, after, ok := strings.Cut(part, " "); ok { // "noun skills"
			prefix, part = before+" ", after
		}
		if !known[resumePart(part)] {
			return nil, fmt.Errorf("headings.txt:%d: %q is not a part", n, part)
		}
		for h := range strings.SplitSeq(list, ";") {
			h = prefix + strings.TrimSpace(h)
			if _, twice := m[h]; !twice { // "accomplishments" is a heading and a label; the first reading is the heading
				m[h] = resumePart(part)
			} else if !resumePart(part).opens() {
				m["label "+h] = resumePart(part)
			} else {
				return nil, fmt.Errorf("headings.txt:%d: %q stands twice", n, h)
			}
		}
	}
	return m, nil
}

// readResumeSections cuts a resume into sections in order. They cover all lines.
func readResumeSections(d *document) []resumeSection {
	out := []resumeSection{{part: partTop}}
	worked := false
	capsHeadings := headsInCaps(d)
	add := func(part resumePart, from int, headed bool) {
		last := &out[len(out)-1]
		last.to = from
		if last.from == last.to {
			out = out[:len(out)-1]
		}
		out = append(out, resumeSection{part: part, from: from, headed: headed})
	}
	for i := range d.lines {
		inside := out[len(out)-1].part
		worked = worked || inside.work()
		part, heading := headingOf(d, i, inside)
		if heading && part == partLabel && worked && !inside.work() && strings.Contains(strings.ToLower(d.lineText(i)), "responsib") {
			add(partExperience, i, false) // "Responsibilities:" behind a list of tools: back in a role
		} else if heading && part.opens() {
			if last := len(out) - 1; inside.work() && !part.work() && out[last].from == i-1 && out[last].headed && titledRole(d, i+1) {
				continue // the rest of a heading in two lines, a role right behind it
			}
			add(part, i, true)
		} else if part, ok := headingAtEnd(d.lineText(i)); ok {
			add(part, i+1, false)
		} else if !inside.work() && unheadedRole(d, i) {
			honorary := unpaid(d, out[len(out)-1], i)
			add(partExperience, unheadedFrom(d, out[len(out)-1], i), false)
			out[len(out)-1].unpaid = honorary
		} else if !inside.work() && (reopens(d, i, worked) || formRole(d, i)) {
			add(partExperience, i, false)
		} else if from, ok := studyAt(d, out[len(out)-1], i); ok {
			add(partEducation, from, false)
		} else if inside.work() && capsHeadings && unknownHeading(d, i) {
			add(partOther, i, true)
		}
	}
	out[len(out)-1].to = len(d.lines)
	if last := out[len(out)-1]; last.from == last.to && len(out) > 1 {
		out = out[:len(out)-1]
	}
	return out
}

// headsInCaps reports a resume whose known headings, two or more, all stand in capitals.
func headsInCaps(d *document) bool {
	caps, all := 0, 0
	for i := range d.lines {
		if part, ok := headings()[lineKey(d, i)]; ok && part.opens() {
			if all++; isCaps(d.lineText(i)) {
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
	if !l.Blank || l.Bullet != "" || len(text) < 5 || len(text) > 40 || !isCaps(text) || strings.ContainsAny(text, "0123456789") || hasTitle(text) {
		return false
	}
	if _, label := headings()["label "+lineKey(d, i)]; label {
		return false
	}
	seen := 0
	for k := i + 1; k < len(d.lines) && k <= i+5; k++ {
		next := d.lineText(k)
		if _, heading := headingOf(d, k, partOther); heading {
			break
		}
		if _, dated := findDates(next); dated || hasTitle(next) || holdsDate(next) {
			return false
		}
		if ws := splitWords(next); leadOf(ws).verb.form != verbNone || cueAt(ws, 0, cueDuty) > 0 || len(ws) > 12 {
			return false
		}
		seen++
	}
	return seen > 0
}
