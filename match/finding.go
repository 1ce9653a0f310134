package match

// A Code names a kind of [Finding]; codes are stable from version to version.
type Code string

// A Severity says how much a [Finding] matters.
type Severity string

// Severities, the gravest first.
const (
	SeverityError   Severity = "error"   // the posting asks for it and the resume lacks it
	SeverityWarning Severity = "warning" // weakens the resume, or makes the report less sure
	SeverityNote    Severity = "note"    // worth knowing
)

// A Finding is something to fix or to know.
type Finding struct {
	Code     Code     `json:"code"`
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`
	Where    *Span    `json:"where"` // nil when it concerns no single place
}

// The codes of findings. [Code.Explain] says what each means and what to do.
const (
	CodeEncoding Code = "text-encoding" // the text's encoding was guessed
)
