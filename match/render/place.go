package render

import (
	"slices"
	"sort"
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

	region *region // nil when the file has none
}

// places returns the place of each finding of the report.
func (s Sources) places(r *match.Report) []place {
	ofResume := make(map[string]int, len(r.Resume.Warnings))
	for _, message := range r.Resume.Warnings {
		ofResume[message]++
	}
	out := make([]place, len(r.Findings))
	for i, f := range r.Findings {
		out[i] = place{file: s.ResumeFile, doc: s.Resume, span: f.Where}
		job := f.Code.InJob()
		switch f.Code {
		case match.CodeMissingRequired, match.CodeMissingPreferred, match.CodeYears, match.CodeThinPosting, match.CodeOtherTrade, match.CodeCondition,
			match.CodeUnquantified, match.CodeListedOnly, match.CodeImplied, match.CodeOnlyElsewhere, match.CodeNotHeld, match.CodeShortResume, match.CodeNoStatements:
		default: // of how a document was read; the same may be said of both, of the resume first
			ofResume[f.Message]--
			job = ofResume[f.Message] < 0 && slices.Contains(r.Job.Warnings, f.Message)
		}
		if job {
			out[i].file, out[i].doc = s.JobFile, s.Job
		}
	}
	locate(out, s.Resume)
	locate(out, s.Job)
	return out
}

// A region is a part of a text file. Lines and columns count from 1, columns in UTF-16 code units, which is what editors
// and SARIF's default count; the end column is that behind the last character.
type region struct{ line, column, endLine, endColumn int }

// locate gives the places in doc the regions of the file that they are about. There are none in a file whose lines and
// columns are not those of the text read from it: a PDF file, say, has no lines.
func locate(places []place, doc *match.Document) {
	if doc == nil || !doc.InPlace() {
		return
	}
	text := doc.Text()
	var here []*place
	var offsets []int
	for i := range places {
		p := &places[i]
		if p.doc != doc || p.span == nil || p.span.Start < 0 || p.span.End < p.span.Start || p.span.End > len(text) {
			continue // the last of these: a span of another document
		}
		here, offsets = append(here, p), append(offsets, p.span.Start, p.span.End)
	}
	at := positions(text, offsets)
	for _, p := range here {
		start, end := at[p.span.Start], at[p.span.End]
		p.region = &region{start.line, start.column, end.line, end.column}
	}
}

// A position is a line and a column of a text, as a region has them.
type position struct{ line, column int }

// positions returns the positions of byte offsets, which it sorts. It walks through text once for all of them: a posting
// may be one line of thousands of findings.
func positions(text string, offsets []int) map[int]position {
	sort.Ints(offsets)
	out := make(map[int]position, len(offsets))
	at := position{1, 1}
	for i, r := range text {
		for len(offsets) > 0 && offsets[0] <= i {
			out[offsets[0]], offsets = at, offsets[1:]
		}
		if at.column += utf16.RuneLen(r); r == '\n' {
			at = position{at.line + 1, 1}
		}
	}
	for _, offset := range offsets {
		out[offset] = at
	}
	return out
}

// page returns the page of a finding in a document of several pages without regions; 0 when there is nothing to say.
func (p place) page() int {
	if p.doc == nil || p.span == nil || p.doc.InPlace() || p.doc.Pages() < 2 {
		return 0
	}
	return p.span.Page
}
