package main

import (
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// nearest is how many roles the text lists: behind them, a resume is near to none.
const nearest = 5

// roleFits says which roles the resume is nearest to, and what the next rung lacks.
func (c *command) roleFits() error {
	known, err := c.loadCorpus()
	if err != nil {
		return err
	}
	if c.role != "" {
		return fmt.Errorf("--roles: compares with every role; leave --role %s out", c.role)
	}
	if len(c.files) != 1 {
		return fmt.Errorf("--roles: needs one resume, as in: resumematch --roles resume.pdf%s", quoteHint(c.files))
	}
	resume, more, err := c.openResume()
	if err != nil {
		return err
	}
	m := match.New(&match.Options{Corpus: known})
	fits := m.Roles(m.Resume(resume, more...))
	return c.emit("--roles", fits, func(p *sheet) { writeRoles(p, resume.Name(), fits, c.all) })
}

func writeRoles(p *sheet, name string, fits []match.RoleFit, all bool) {
	p.put("", name+" is nearest to these roles:")
	byName := make(map[string]*match.RoleFit, len(fits))
	for i := range fits {
		f := &fits[i]
		byName[f.Role] = f
		if i >= nearest && !all {
			continue
		}
		line := fmt.Sprintf("%s: %d of %d required, score %.1f", f.Role, f.Coverage.Required.Met, f.Coverage.Required.Total, f.Score)
		if f.Title != "" {
			line += fmt.Sprintf("; the title %q is there", f.Title)
		}
		p.put(fmt.Sprintf("%3d. ", i+1), line)
	}
	if len(fits) == 0 {
		return
	}
	first := &fits[0]
	p.WriteString("\n")
	writeLacks(p, first.Role+" requires besides: ", first.Lacks)
	for _, next := range first.Next {
		if f := byName[next]; f != nil {
			writeLacks(p, "The next rung, "+next+", requires besides: ", f.Lacks)
		}
	}
}

func writeLacks(p *sheet, lead string, lacks []string) {
	list := "nothing that the resume lacks"
	if len(lacks) > 0 {
		list = strings.Join(lacks, ", ")
	}
	p.put("", lead+list+".")
}
