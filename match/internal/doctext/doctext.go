// Package doctext reads the text of documents that are not PDF: bytes in, lines in reading order out.
//
// It reads DOCX, ODT, RTF, HTML, Markdown, JSON Resume and the JobPosting of schema.org, each told by its content.
// Every reader feeds a composer, which makes lines of paragraphs, rows of tables and text boxes the same way for all
// formats; so one resume saved in five formats gives the same lines.
//
// It knows no resumes and no skills. Nothing in it depends on the clock but the deadline.
package doctext

import (
	"strings"
	"time"
)

// Limits bound the work that one document may cause. A zero field means the default.
type Limits struct {
	Part     int64     // bytes of one part of an archive, unpacked; default 8 MiB
	Total    int64     // bytes of all parts that are read, unpacked; default 32 MiB
	Text     int64     // bytes of all lines together; default: no limit
	Nesting  int       // levels of elements, groups or brackets; default 64. Web pages nest deeper and have [htmlNesting]
	Deadline time.Time // default: none
}

func (l Limits) withDefaults() Limits {
	if l.Part <= 0 {
		l.Part = 8 << 20
	}
	if l.Total <= 0 {
		l.Total = 4 * l.Part
	}
	if l.Nesting <= 0 {
		l.Nesting = 64
	}
	return l
}

// late reports whether the deadline has passed.
func (l Limits) late() bool { return !l.Deadline.IsZero() && time.Now().After(l.Deadline) }

// A Line is one line of text as its author wrote it: a heading, a whole paragraph, a whole bullet, a row of a table.
type Line struct {
	Text         string  // without the bullet; never empty, one line, a tab where the author left a wide gap
	Bullet       string  // "•", "-", "1.", "a)" …; empty when there is none
	Heading      int     // level from 1; 0 for what is no heading
	Blank        bool    // white space stands above
	Bold, Italic bool    // most of its letters are
	Hidden       bool    // a reader of the document does not see it
	Size         float32 // points, of most of its letters; 0 when the format does not tell
	Page         int     // from 1; counts the page breaks that the file holds
	Indent       int     // columns before the bullet or the text
	Cell         int     // counts rows and cells of tables from 1; 0 outside of tables
	Place        string  // "header", "footer", "footnote", "textbox", "beside" the main part of a web page; empty for the body
}

// A Warning is something that the reader of the text ought to know about the document.
type Warning struct {
	Code    string // "hidden-text", "tracked-changes", "comments", "garbled", "damaged", "postings"
	Message string // a sentence
}

// A Month is a month of a year; zero when it is not known.
type Month struct{ Year, Month int }

// monthOf reads the month that a date of ISO 8601 begins with: "2024-05-01T10:00:00Z".
func monthOf(date string) Month {
	date = strings.TrimSpace(date)
	t, err := time.Parse("2006-01", date[:min(len(date), len("2006-01"))])
	if err != nil {
		return Month{}
	}
	return Month{t.Year(), int(t.Month())}
}

// Text is what a document says.
type Text struct {
	Format   string // "docx", "odt", "rtf", "html", "markdown", "json-resume", "job-posting"
	Title    string // as the file's properties give it; often empty or stale
	Modified Month  // as the file's properties give it
	Lines    []Line // headers first, then the body, footnotes, footers
	Warnings []Warning
}

// The formats that [Read] reads and [Detect] tells.
const (
	DOCX       = "docx"
	ODT        = "odt"
	RTF        = "rtf"
	HTML       = "html"
	Markdown   = "markdown"
	JSONResume = "json-resume"
	JobPosting = "job-posting" // JSON: a JobPosting of schema.org or JSON Resume's job schema
)

// Read reads data, which [Detect] has found to be of the format. Its errors are of type [*Error]. A page of HTML that
// holds a JobPosting gives a Text of the format [JobPosting].
func Read(format string, data []byte, lim Limits) (*Text, error) {
	c := newComposer(lim.withDefaults())
	t := &Text{Format: format}
	var err error
	switch format {
	case DOCX:
		err = readDOCX(data, c, t)
	case ODT:
		err = readODT(data, c, t)
	case RTF:
		err = readRTF(data, c, t)
	case HTML:
		err = readHTML(data, c, t)
	case Markdown:
		err = readMarkdown(data, c, t)
	case JSONResume, JobPosting:
		err = readJSON(data, c, t)
	default:
		if err := Foreign(data); err != nil {
			return nil, err
		}
		return nil, &Error{Damaged, "not a format this package reads"}
	}
	if err != nil {
		return nil, err
	}
	if c.long {
		return nil, &Error{Long, "more text than the limit; give the resume or posting alone"}
	}
	t.Lines = c.finish()
	switch {
	case len(t.Lines) > 0:
	case c.noted["damaged"] > 0:
		return nil, &Error{Damaged, "damaged, and no text is left in it; save the document again"}
	default:
		return nil, &Error{NoText, "no text in it; if it holds pictures of text, run OCR on it or export it as PDF with text"}
	}
	t.Warnings = append(t.Warnings, c.warnings()...)
	return t, nil
}
