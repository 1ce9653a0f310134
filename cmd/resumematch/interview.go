package main

import (
	"fmt"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

// longQuote is how many characters of a statement are quoted: its reader has the rest at hand.
const longQuote = 160

// writeInterview writes the questions to be ready for, under the reason they are asked for.
func writeInterview(p *sheet, r *match.Report, questions []match.Question) {
	p.put("", fmt.Sprintf("Questions to be ready for: %s against %s", r.Resume.Name, r.Job.Name))
	if len(questions) == 0 {
		p.put("", "None that the two documents suggest.")
	}
	why, ready := "", ""
	for i, q := range questions {
		if q.Why != why {
			why, ready = q.Why, ""
			p.WriteString("\n")
			p.put("", interviewHeading(why))
		}
		p.put(fmt.Sprintf("%3d. ", i+1), q.Ask)
		if q.Why == match.AskStrong || q.Why == match.AskWeak {
			p.put("     ", "“"+render.Shorten(q.About, longQuote)+"”"+placeOf(r, q.Where))
		}
		if q.Ready != ready { // once for several questions of a kind
			ready = q.Ready
			p.put("     > ", "Have ready: "+ready)
		}
	}
}

// placeOf says where in the resume something stands. The lines of a PDF are ours, and tell its reader nothing.
func placeOf(r *match.Report, s *match.Span) string {
	if s == nil || r.Resume.Format == "pdf" && r.Resume.Pages < 2 {
		return ""
	}
	if r.Resume.Format == "pdf" {
		return fmt.Sprintf(" (page %d)", s.Page)
	}
	return fmt.Sprintf(" (line %d)", s.Line)
}

// interviewHeading says why the questions below it are asked.
func interviewHeading(why string) string {
	switch why {
	case match.AskGap:
		return "Required, and not in the resume"
	case match.AskYears:
		return "Years of experience"
	case match.AskStrong:
		return "Your strongest results: expect to be asked how"
	case match.AskWeak:
		return "Statements without a measure"
	}
	return "Required, and only in a list"
}
