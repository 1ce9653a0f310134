package doctext

// A Kind says what stood in the way of reading a document.
type Kind int

// The kinds of [Error].
const (
	Damaged   Kind = iota // not the format it seemed to be, a format nobody reads here, or damaged beyond repair
	Protected             // a password
	Limit                 // over one of the [Limits] but these two:
	Long                  // more text
	Late                  // past the deadline
	NoText                // nothing to read
)

// An Error says why a document could not be read, in words for its owner; the caller puts the file's name before it.
type Error struct {
	Kind Kind
	Text string
}

// Error returns the text.
func (e *Error) Error() string { return e.Text }
