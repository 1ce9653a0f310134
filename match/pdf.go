package match

import (
	"errors"
	"time"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/mojibake"
	"github.com/resumematch/resumematch/match/internal/pdffile"
	"github.com/resumematch/resumematch/match/internal/pdftext"
	"github.com/resumematch/resumematch/match/internal/textline"
)

// readPDF reads the text of a PDF file.
func readPDF(name string, data []byte, l Limits) (*Document, error) {
	t, err := pdftext.Read(data, pdftext.Limits{Pages: l.Pages, Deadline: time.Now().Add(l.Time)})
	if err != nil {
		return nil, newPDFError(name, err, l)
	}
	d := pdfDocument(name, t)
	d.modified = month(calendar.Date{Year: t.Modified.Year, Month: t.Modified.Month}, 1)
	for _, w := range t.Warnings {
		d.warnings = append(d.warnings, Finding{Code: Code("pdf-" + w.Code), Severity: severityOf(w.Code), Message: w.Message})
	}
	return d, nil
}

// severityOf returns how much a warning of a file's reader matters. What was put right is for the author of the file to
// know, and makes no report less sure.
func severityOf(code string) Severity {
	if code == mojibake.Code {
		return SeverityNote
	}
	return SeverityWarning
}

// A pdfError says why a PDF could not be read. It is both the sentinel to branch on and what the PDF engine said.
type pdfError struct {
	text       string
	cause, err error
}

func (e *pdfError) Error() string   { return e.text }
func (e *pdfError) Unwrap() []error { return []error{e.cause, e.err} }

// newPDFError finds the sentinel for what the PDF engine says, and adds what to do where only we know it.
func newPDFError(name string, err error, l Limits) error {
	e := &pdfError{text: name + ": " + err.Error(), cause: ErrFormat, err: err}
	var none *pdftext.NoTextError
	var file *pdffile.Error
	switch {
	case errors.As(err, &none):
		e.cause = ErrNoText
	case !errors.As(err, &file):
	case file.Kind == pdffile.Password, file.Kind == pdffile.Protection:
		e.cause = ErrProtected
	case file.Kind == pdffile.Late:
		e.cause, e.text = ErrLimit, name+": "+l.late()
	case file.Kind == pdffile.OverLimit:
		e.cause = ErrLimit
		e.text += "; give the resume or posting alone"
	}
	return e
}

// wideGap is the white space, in line heights, that parts two blocks of a page.
const wideGap = 0.75

// pdfDocument writes the lines of a PDF as text and keeps what their fonts told.
func pdfDocument(name string, t *pdftext.Text) *Document {
	var c composer
	hidden, all := 0, 0
	for _, l := range t.Lines {
		all += len(l.Text)
		if l.Hidden {
			hidden += len(l.Text)
		}
	}
	for i, l := range t.Lines {
		if l.Hidden && !ocrLayer(hidden, all) {
			continue // what no reader sees is no evidence; a warning says that it is there
		}
		blank := i == 0 || l.Gap > wideGap || l.Column != t.Lines[i-1].Column
		c.add(l.Text, textline.Line{Page: l.Page, Bullet: l.Bullet, Indent: int(l.Indent / 4), Blank: blank,
			Size: l.Size, Bold: l.Bold, Italic: l.Italic, Hidden: l.Hidden, Column: l.Column, Cell: l.Cell})
	}
	return c.document(name, "pdf", t.Pages)
}

// mostHidden is the share of a document's text, in bytes, from which on its hidden text is the layer that OCR laid under a
// picture, and not what somebody hid from the reader.
const mostHidden = 0.3

// ocrLayer reports whether so much of the text is hidden that it must be the text of a scan.
func ocrLayer(hidden, all int) bool { return float64(hidden) > mostHidden*float64(all) }
