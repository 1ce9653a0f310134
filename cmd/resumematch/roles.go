package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// How many roles the text lists: behind the fifth, a resume is near to none; of six next rungs, the three nearest are
// plans enough for an evening.
const (
	nearest   = 5
	nextRungs = 3
)

// roleFits says which roles the resume is nearest to, and what the next rung lacks.
func (c *command) roleFits() error {
	if c.roleGiven {
		return fmt.Errorf("--roles: compares with every role; leave --role %s out", c.role)
	}
	if len(c.files) != 1 {
		return fmt.Errorf("--roles: needs one resume, as in: resumematch --roles resume.pdf%s", quoteHint(c.files))
	}
	m, err := c.matcher()
	if err != nil {
		return err
	}
	resume, more, err := c.openResume(c.files[0])
	if err != nil {
		return err
	}
	fits := m.Roles(m.Resume(resume, more...))
	return c.emit("--roles", fits, func(p *sheet) { writeRoles(p, resume.Name(), fits, c.all) })
}

func writeRoles(p *sheet, name string, fits []match.RoleFit, all bool) {
	p.put("", name+" is nearest to these roles, by the score and up to 20 for a title held:")
	for i := range fits {
		f := &fits[i]
		if i >= nearest && !all {
			continue
		}
		line := fmt.Sprintf("%s: %d of %d required, score %.1f", f.Role, f.Coverage.Required.Met, f.Coverage.Required.Total, f.Score)
		if f.Title != "" {
			line += fmt.Sprintf(" and %.0f for the title %q", f.Fit-f.Score, f.Title)
		}
		p.put(fmt.Sprintf("%3d. ", i+1), line)
	}
	if len(fits) == 0 {
		return
	}
	first := &fits[0]
	p.WriteString("\n")
	writeLacks(p, first.Role+" also requires: ", first.Lacks)
	var further []string
	rungs := nextRungs
	for i := range fits { // the nearest first
		f := &fits[i]
		switch {
		case !slices.Contains(first.Next, f.Role):
		case rungs > 0 || all:
			writeLacks(p, "The next rung, "+f.Role+", also requires: ", f.Lacks)
			rungs--
		default:
			further = append(further, f.Role)
		}
	}
	if len(further) > 0 {
		p.put("", "Further rungs next to it, with --all: "+strings.Join(further, ", ")+".")
	}
}

func writeLacks(p *sheet, lead string, lacks []string) {
	list := "nothing that the resume lacks"
	if len(lacks) > 0 {
		list = strings.Join(lacks, ", ")
	}
	p.put("", lead+list+".")
}
