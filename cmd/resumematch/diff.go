package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// diff says what a new version of a resume gained and lost, and returns the exit status, that of the new version.
func (c *command) diff() (int, error) {
	want := 3
	if c.role != "" {
		want = 2
	}
	if len(c.files) != want {
		return exitNoReport, fmt.Errorf("diff: needs two resumes and a posting or --role, as in: resumematch diff old.pdf new.pdf job.txt%s", quoteHint(c.files))
	}
	if err := checkStdin(append(c.with, c.files...)); err != nil {
		return exitNoReport, err
	}
	m, err := c.matcher()
	if err != nil {
		return exitNoReport, err
	}
	job, err := c.job(m, c.files)
	if err != nil {
		return exitNoReport, err
	}
	newer, more, err := c.openResume(c.files[1])
	if err != nil {
		return exitNoReport, err
	}
	older, err := c.open(c.files[0])
	if err != nil {
		return exitNoReport, err
	}
	d := m.Match(m.Resume(newer, more...), job).Diff(m.Match(m.Resume(older, more...), job))
	if err := c.emit("diff", d, func(p *sheet) { writeDiff(p, d) }); err != nil {
		return exitNoReport, err
	}
	return c.status(d.Coverage[1]), nil
}

func writeDiff(p *sheet, d *match.Difference) {
	was, is := d.Counts[0], d.Counts[1]
	line := fmt.Sprintf("%s against %s:", is.Name, was.Name)
	if d.Score != nil {
		line += fmt.Sprintf(" score %+.1f;", *d.Score)
	}
	line += fmt.Sprintf(" required %d of %d, was %d of %d; statements with a measure %d of %d, was %d of %d.", d.Coverage[1].Required.Met, d.Coverage[1].Required.Total,
		d.Coverage[0].Required.Met, d.Coverage[0].Required.Total, is.Quantified, is.Statements, was.Quantified, was.Statements)
	p.put("", line)
	writeKeywords(p, "+ ", "gained: ", d.Gained)
	writeKeywords(p, "- ", "lost: ", d.Lost)
	writeKeywords(p, "+ ", "better backed: ", d.Stronger)
	writeKeywords(p, "- ", "less well backed: ", d.Weaker)
	writeKeywords(p, "+ ", "implied now, and not counted: ", d.Implied)
	gained := func(k match.Keyword) bool {
		return slices.ContainsFunc(d.Gained, func(g match.Keyword) bool { return g.Keyword == k.Keyword })
	}
	writeKeywords(p, "- ", "not implied any more: ", slices.DeleteFunc(slices.Clone(d.Unimplied), gained))
	for _, a := range d.Measured {
		p.put("+ ", "statement with a measure: “"+a.Text+"”")
	}
	for _, a := range d.Dropped {
		p.put("- ", "statement with a measure: “"+a.Text+"”")
	}
	if len(d.Gained)+len(d.Lost)+len(d.Stronger)+len(d.Weaker)+len(d.Implied)+len(d.Unimplied)+len(d.Measured)+len(d.Dropped) == 0 {
		p.put("", "No keyword and no statement with a measure was gained or lost.")
	}
}

func writeKeywords(p *sheet, mark, lead string, keywords []match.Keyword) {
	var names []string
	for _, k := range keywords {
		names = append(names, fmt.Sprintf("%s (%s)", k.Keyword, k.Need))
	}
	if len(names) > 0 {
		p.put(mark, lead+strings.Join(names, ", "))
	}
}
