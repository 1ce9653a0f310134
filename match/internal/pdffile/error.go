package pdffile

import "fmt"

// Kind says why a file cannot be read.
type Kind uint8

// The kinds of [Error].
const (
	NotPDF     Kind = iota + 1 // no PDF at all
	Password                   // it opens only with a password
	Protection                 // it is protected in a way we do not know
	Damaged                    // no page can be found even by scanning
	OverLimit                  // reading on would break one of the [Limits] but the deadline
	Late                       // the deadline has passed
)

// Error is what [Clean] returns when there is nothing to read. Its text is a sentence for the user, without the name of the file.
type Error struct {
	Kind Kind
	Text string
}

func (e *Error) Error() string { return e.Text }

// fresh is what to do with a damaged file.
const fresh = "; if a viewer opens it, save a new copy from there"

func limitError(format string, args ...any) *Error {
	return &Error{OverLimit, fmt.Sprintf(format, args...)}
}
