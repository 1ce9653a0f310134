// Package pdftext reads the text of a PDF: bytes in, lines in reading order out.
//
// pdffile makes a plain file of whatever came in, github.com/ledongthuc/pdf gives its objects (nothing else of the
// project imports it), pdffont tells what the character codes mean, and pdflayout makes lines of the glyphs.
package pdftext

import (
	"time"

	"github.com/resumematch/resumematch/match/internal/pdflayout"
)

// Limits bound the work that one document may cause. A zero field means the default.
type Limits struct {
	Pages    int       // default 100
	Decoded  int64     // bytes of all streams together, unpacked; default 256 MiB
	Deadline time.Time // default: none
}

// A Warning is something that the reader of the text ought to know about the document.
type Warning struct {
	Code    string // "repaired", "hidden-text", "unmapped-font" …
	Message string
}

// A Month is a month of a year, both 0 when it is unknown.
type Month struct{ Year, Month int }

// Text is what a document says.
type Text struct {
	Lines    []pdflayout.Line
	Pages    int
	Images   int
	Modified Month // when the file says that it was last changed, or made
	Warnings []Warning
}
