package outline

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// headingFile lists the headings of resumes; its comments explain the form and the source.
//
//go:embed headings.txt
var headingFile string

// A Part is what a part of a resume is about.
type Part string

// The parts of a resume.
const (
	PartTop            Part = "top" // the name and contact lines above the first heading
	PartSummary        Part = "summary"
	PartExperience     Part = "experience"
	PartEducation      Part = "education"
	PartSkills         Part = "skills"
	PartCertifications Part = "certifications"
	PartProjects       Part = "projects"
	PartAwards         Part = "awards"
	PartOther          Part = "other" // publications, interests, posts of honour, what no table knows

	// Headings inside a role, which open no part.
	partLabel    Part = "label"    // "Responsibilities:"
	partDescribe Part = "describe" // "Project description": what follows describes a product, not work
	partResult   Part = "result"   // "Outcome:": what follows is what came of the work, whatever its form
	partProblem  Part = "problem"  // "Challenge:": what follows is what was found, before any work

	// Labels of a role that is written as a form.
	partEmployer Part = "employer" // "Company : …"
	partTitle    Part = "title"    // "Designation : …"
	partDates    Part = "dates"    // "Period : …", "From : …"
	partEnd      Part = "end"      // "To : …"
)

// opens reports a heading that opens a part, which labels inside a role do not.
func (p Part) opens() bool {
	return p != partLabel && p != partDescribe && p != partResult && p != partProblem
}

// work reports a part in which every statement is one of work.
func (p Part) work() bool { return p == PartExperience || p == PartProjects }

var headings = sync.OnceValue(func() map[string]Part {
	m, err := parseHeadings(headingFile)
	if err != nil {
		return nil // a test parses the embedded file, so this cannot ship
	}
	return m
})

func parseHeadings(text string) (map[string]Part, error) {
	known := map[Part]bool{PartSummary: true, PartExperience: true, PartEducation: true, PartSkills: true,
		PartCertifications: true, PartProjects: true, PartAwards: true, PartOther: true, partLabel: true, partDescribe: true, partResult: true, partProblem: true,
		partEmployer: true, partTitle: true, partDates: true, partEnd: true}
	m := make(map[string]Part, 600)
	for _, entry := range wording.Entries(text) {
		part, list, _ := strings.Cut(entry.Text, ":")
		prefix := ""
		if before, after, ok := strings.Cut(part, " "); ok { // "noun skills"
			prefix, part = before+" ", after
		}
		if !known[Part(part)] {
			return nil, fmt.Errorf("headings.txt:%d: %q is not a part", entry.Number, part)
		}
		for h := range strings.SplitSeq(list, ";") {
			h = prefix + strings.TrimSpace(h)
			if _, twice := m[h]; !twice { // "accomplishments" is a heading and a label; the first reading is the heading
				m[h] = Part(part)
			} else if !Part(part).opens() {
				m["label "+h] = Part(part)
			} else {
				return nil, fmt.Errorf("headings.txt:%d: %q stands twice", entry.Number, h)
			}
		}
	}
	return m, nil
}
