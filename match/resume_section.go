package match

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
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
)

// opens reports a heading that opens a part, which labels inside a role do not.
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
		partCertifications: true, partProjects: true, partAwards: true, partOther: true, partLabel: true, partDescribe: true, partResult: true, partProblem: true}
	m := make(map[string]resumePart, 600)
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		part, list, _ := strings.Cut(line, ":")
		part, prefix := strings.TrimPrefix(part, "noun "), part[:len(part)-len(strings.TrimPrefix(part, "noun "))]
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
func readResumeSections(d *Document) []resumeSection {
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
		} else if !inside.work() && (unheadedRole(d, i) || reopens(d, i, worked)) {
			add(partExperience, i, false)
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
func headsInCaps(d *Document) bool {
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
func lineKey(d *Document, i int) string {
	if len(d.lineText(i)) > 40 {
		return ""
	}
	key, _ := headingKey(d.lineText(i))
	return key
}

// unknownHeading reports a line in the form of the resume's headings, in capitals behind a blank line, that no table
// knows, with nothing of a role behind it: no dates, no title, no action.
func unknownHeading(d *Document, i int) bool {
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

// lineText returns the content of line i.
func (d *Document) lineText(i int) string { return d.lines[i].Text(d.text) }

// headingOf reads line i as a heading or a label inside a role; inside is the part it stands in.
func headingOf(d *Document, i int, inside resumePart) (resumePart, bool) {
	l := d.lines[i]
	text := d.lineText(i)
	ruled := strings.HasSuffix(text, "___") // a line drawn behind a heading
	if ruled {
		text = strings.TrimRight(text, "_ ")
	}
	if len(text) > 60 || l.Joined {
		return "", false
	}
	text = mendCaps(text)
	key, colon := headingKey(text)
	part, ok := listedHeading(key)
	if at := strings.LastIndexByte(text, '('); !ok && at > 0 && strings.HasSuffix(text, ")") { // "PUBLICATIONS (SELECTED)"
		if bare, _ := headingKey(text[:at]); bare != "" {
			if part, ok = listedHeading(bare); ok {
				key, text = bare, strings.TrimRight(text[:at], " ")
			}
		}
	}
	if ok && part.opens() && markedHeading(d, i) {
		return part, true
	}
	if !ok && l.Bullet == "" && (colon || isCaps(text) || titleCase(text)) {
		part, ok = headingByNoun(key)
		ok = ok && (part != partExperience || strings.Contains(key, "experience") || strings.Contains(key, "employment") || roleSoon(d, i+1))
		if ok && inside.work() && (part == partAwards || part == partSummary || tellsWork(d, i+1)) {
			part = partLabel
		}
	}
	if ok && ruled {
		return part, true
	}
	if !ok || l.Bullet != "" && !strings.ContainsAny(l.Bullet, "•●▪■□◆❖➢➤") && !colon {
		return "", false
	}
	if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, " *_#[(-–—=~|")); !unicode.IsUpper(first) {
		return "", false
	}
	label, labelled := headings()["label "+key]
	if labelled && (inside.work() || l.Bullet != "") && (colon || !l.Blank && !isCaps(text) || l.Bullet != "") {
		return label, true
	}
	if l.Bullet != "" && part.opens() {
		return "", false // a bullet "• Leadership" lists a skill
	}
	return part, true
}

// listedHeading reads a heading of the list, or one composed of such.
func listedHeading(key string) (resumePart, bool) {
	if part, ok := headings()[key]; ok {
		return part, true
	}
	return composedHeading(key)
}

// headingKey brings a line to the form of headings.txt; colon tells that it ended in one.
func headingKey(text string) (key string, colon bool) {
	text = mendCaps(text)
	var room [128]byte // a heading is shorter
	b := room[:0]
	space := false
	for _, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if space && len(b) > 0 {
				b = append(b, ' ')
			}
			space = false
			b = utf8.AppendRune(b, unicode.ToLower(r))
		case r == '&' || r == '+' || r == '/':
			if len(b) > 0 {
				b = append(b, " and"...)
			}
			space = true
		case r == '\'' || r == '’':
		default:
			space = true
		}
	}
	key = string(b)
	if spacedOut(key) {
		key = unspaced(strings.ReplaceAll(key, " ", ""))
	}
	key = strings.TrimSuffix(strings.TrimSuffix(key, " continued"), " cont")
	return key, strings.HasSuffix(strings.TrimRight(text, " -–—_.,"), ":")
}

// spacedOut reports five letters or more that each stand alone: "s u m m a r y".
func spacedOut(key string) bool {
	for i := range len(key) {
		if (key[i] == ' ') != (i%2 == 1) {
			return false
		}
	}
	return len(key) > 8
}

// tellsWork reports that the lines from i on, up to six, are mostly statements: then what stands above them labels
// part of a role and opens no list of skills.
func tellsWork(d *Document, i int) bool {
	statements, all := 0, 0
	for k := i; k < len(d.lines) && all < 6; k++ {
		if d.lines[k].Joined {
			continue
		}
		all++
		// "Languages: Go, Java" is no statement: the verb must open the line.
		if ws := splitWords(d.lineText(k)); len(ws) > 3 && (leadAt(ws, skipOpening(ws, 0)).verb.form != verbNone || cueAt(ws, 0, cueDuty) > 0) {
			statements++
		}
	}
	return statements*2 > all
}

// headingByNoun reads a heading that is not in the list by its last word, "Functional strengths", "Ongoing trainings", or, of
// two words, as one of skills by its first: "Skills matrix", where "Knowledge transfer" is work.
func headingByNoun(key string) (resumePart, bool) {
	words := strings.Fields(key)
	if len(words) < 2 || len(words) > 4 {
		return "", false
	}
	for _, w := range words {
		if cues()[w]&cueTitle != 0 && w != "executive" && w != "lead" {
			return "", false
		}
	}
	part, ok := headings()["noun "+words[len(words)-1]]
	if last := words[1]; !ok && len(words) == 2 && verbFormOf(last) == verbNone && cues()[last]&cueActivity == 0 {
		part, ok = headings()["noun "+words[0]]
		ok = ok && part == partSkills
	}
	return part, ok
}

// unspaced returns the heading that key is without its spaces; key itself when there is none.
func unspaced(key string) string {
	if _, ok := headings()[key]; ok {
		return key
	}
	found := key
	for h := range headings() {
		if strings.ReplaceAll(h, " ", "") == key && (found == key || h < found) {
			found = h
		}
	}
	return found
}

// composedHeading reads headings made of known ones: "Certifications, Awards and Honors", "Skills & Certifications".
// The first one says the part.
func composedHeading(key string) (resumePart, bool) {
	parts := strings.Split(key, " and ")
	if len(parts) < 2 || len(parts) > 4 {
		return "", false
	}
	var first resumePart
	for i, p := range parts {
		part, ok := headings()[strings.TrimSpace(p)]
		if !ok || !part.opens() {
			return "", false
		}
		if i == 0 {
			first = part
		}
	}
	return first, true
}

// headingAtEnd reads a heading that a broken extraction left at the end of a line: "… organizations. Professional
// Experience", "PMO - 84 monthsCompany Details". Only headings of two words and more in title case count.
func headingAtEnd(text string) (resumePart, bool) {
	if len(text) < 30 {
		return "", false
	}
	cut := len(text)
	for n := 0; n < 3; n++ {
		at := strings.LastIndexFunc(text[:cut], func(r rune) bool { return !unicode.IsLetter(r) })
		if at < 0 || n > 0 && text[at] != ' ' && at+1 == cut {
			return "", false
		}
		tail := text[at+1:]
		glue := lastCapital(text[at+1 : cut])
		if glue > 0 { // "monthsCompany Details"
			tail = text[at+1+glue:]
		}
		part, ok := headings()[strings.ToLower(tail)]
		before := strings.TrimRight(text[:len(text)-len(tail)], " ")
		ended := glue > 0 || strings.HasSuffix(before, ".") || strings.HasSuffix(before, ",") || strings.HasSuffix(before, ":")
		if ok && n > 0 && ended && titleCase(tail) && part.opens() {
			return part, true
		}
		if glue > 0 {
			return "", false
		}
		cut = at
	}
	return "", false
}

// lastCapital returns the offset of a capital inside a word, behind a small letter; 0 for none.
func lastCapital(w string) int {
	for i := len(w) - 1; i > 0; i-- {
		if 'A' <= w[i] && w[i] <= 'Z' && 'a' <= w[i-1] && w[i-1] <= 'z' {
			return i
		}
	}
	return 0
}

func titleCase(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if first, _ := utf8.DecodeRuneInString(w); w != "and" && w != "of" && w != "/" && w != "&" && !unicode.IsUpper(first) {
			return false
		}
	}
	return true
}

// isCaps reports text in capitals throughout.
func isCaps(s string) bool {
	capital := false
	for _, r := range s {
		if unicode.ToUpper(r) != r {
			return false
		}
		capital = capital || unicode.ToLower(r) != r
	}
	return capital
}
