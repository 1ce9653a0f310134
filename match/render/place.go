package render

import (
	"strings"
	"unicode/utf16"

	"github.com/resumematch/resumematch/match"
)

// Sources are the documents of a report, for the forms that say where in a file a finding stands ([SARIF], [GitHub]).
// The zero value will do: then the findings have no places.
type Sources struct {
	Resume, Job         *match.Document
	ResumeFile, JobFile string // their paths; empty for what is no file: standard input, a role
}

// A place is where a finding stands, as well as it is known.
type place struct {
	file string          // empty when it is no file
	doc  *match.Document // nil when it was not given
	span *match.Span     // nil when it concerns the whole document
}

// places returns the place of each finding of the report.
func (s Sources) places(r *match.Report) []place {
	ofResume := make(map[string]int, len(r.Resume.Warnings))
	for _, message := range r.Resume.Warnings {
		ofResume[message]++
	}
	out := make([]place, len(r.Findings))
	for i, f := range r.Findings {
		out[i] = place{s.ResumeFile, s.Resume, f.Where}
		job := f.Code.InJob()
		switch f.Code {
		case match.CodeMissingRequired, match.CodeMissingPreferred, match.CodeYears, match.CodeThinPosting,
			match.CodeUnquantified, match.CodeListedOnly, match.CodeImplied, match.CodeOnlyElsewhere, match.CodeShortResume, match.CodeNoStatements:
		default: // of how a document was read; the same may be said of both, of the resume first
			ofResume[f.Message]--
			job = ofResume[f.Message] < 0 && contains(r.Job.Warnings, f.Message)
		}
		if job {
			out[i].file, out[i].doc = s.JobFile, s.Job
		}
	}
	return out
}

func contains(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}

// A region is a part of a text file. Lines and columns count from 1, columns in UTF-16 code units, which is what editors
// and SARIF's default count; the end column is that behind the last character.
type region struct{ line, column, endLine, endColumn int }

// region returns the part of the file that the finding is about. There is none in a file whose lines and columns are not
// those of the text read from it: a PDF file, say, has no lines.
func (p place) region() (region, bool) {
	if p.doc == nil || p.span == nil || !p.doc.InPlace() {
		return region{}, false
	}
	text := p.doc.Text()
	if p.span.Start < 0 || p.span.End < p.span.Start || p.span.End > len(text) {
		return region{}, false // of another document
	}
	g := region{line: 1 + strings.Count(text[:p.span.Start], "\n"), column: column(text, p.span.Start), endColumn: column(text, p.span.End)}
	g.endLine = g.line + strings.Count(text[p.span.Start:p.span.End], "\n")
	return g, true
}

// column returns the column of the byte at offset at.
func column(text string, at int) int {
	n := 1
	for _, r := range text[strings.LastIndexByte(text[:at], '\n')+1 : at] {
		n += utf16.RuneLen(r)
	}
	return n
}

// page returns the page of a finding in a document of several pages without regions; 0 when there is nothing to say.
func (p place) page() int {
	if p.doc == nil || p.span == nil || p.doc.InPlace() || p.doc.Pages() < 2 {
		return 0
	}
	return p.span.Page
}
