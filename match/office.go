package match

import (
	"errors"
	"time"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/doctext"
	"github.com/resumematch/resumematch/match/internal/textline"
)

// readOffice reads a document of one of doctext's formats: DOCX, ODT, RTF, HTML, Markdown, JSON Resume, JobPosting.
func readOffice(name, format string, data []byte, l Limits) (*Document, error) {
	t, err := doctext.Read(format, data, doctext.Limits{Text: l.Text, Deadline: time.Now().Add(l.Time)})
	var e *doctext.Error
	switch {
	case errors.As(err, &e) && e.Kind == doctext.Long:
		return nil, l.tooLong(name)
	case e != nil && e.Kind == doctext.Late:
		return nil, unreadable(ErrLimit, "%s: %s", name, l.late())
	case err != nil:
		return nil, unreadable(officeCause(err), "%s: %v", name, err)
	}
	var c composer
	pages := 1
	for _, line := range t.Lines {
		if line.Hidden {
			continue // what no reader sees is no evidence; a warning says that it is there
		}
		page := max(1, line.Page)
		pages = max(pages, page)
		if pages > l.Pages {
			return nil, unreadable(ErrLimit, "%s: more pages than the limit of %d; give the resume or posting alone", name, l.Pages)
		}
		c.add(line.Text, textline.Line{Page: page, Bullet: line.Bullet, Indent: line.Indent, Blank: line.Blank, Heading: line.Heading,
			Size: line.Size, Bold: line.Bold, Italic: line.Italic, Hidden: line.Hidden, Cell: line.Cell,
			Margin: line.Place == "header" || line.Place == "footer", Box: line.Place == "textbox", Beside: line.Place == "beside"})
	}
	d := c.document(name, t.Format, pages)
	if len(d.lines) == 0 {
		return nil, unreadable(ErrNoText, "%s: no text in it", name)
	}
	if at := t.Modified; at.Month >= 1 && at.Month <= 12 {
		d.modified = month(calendar.Date{Year: at.Year, Month: at.Month}, 1)
	}
	for _, w := range t.Warnings {
		d.warnings = append(d.warnings, Finding{Code: Code("doc-" + w.Code), Severity: severityOf(w.Code), Message: w.Message})
	}
	return d, nil
}

// officeCause returns the sentinel for why a document could not be read.
func officeCause(err error) error {
	var e *doctext.Error
	if !errors.As(err, &e) {
		return ErrFormat
	}
	switch e.Kind {
	case doctext.Protected:
		return ErrProtected
	case doctext.Limit:
		return ErrLimit
	case doctext.NoText:
		return ErrNoText
	}
	return ErrFormat
}
