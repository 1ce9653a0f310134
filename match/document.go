package match

import (
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"sort"
	"strings"
	"time"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/doctext"
	"github.com/resumematch/resumematch/match/internal/mojibake"
	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/textline"
)

// A Span is a place in a document.
type Span struct {
	Start int    `json:"start"` // byte offset in the document's text
	End   int    `json:"end"`   // byte offset behind the last byte
	Page  int    `json:"page"`  // from 1
	Line  int    `json:"line"`  // from 1, in the document's text, blank lines counted
	Text  string `json:"text"`  // what stands there, its line ends as they are
}

// A Document is the text of a resume or a posting, with its lines and pages. It is immutable and safe for concurrent
// use by multiple goroutines.
type Document struct {
	name     string
	format   string
	text     string
	lines    []textline.Line
	pages    int
	warnings []Finding
	modified int // months since year 0 at which the file says it was changed last; 0 when it does not say
	inPlace  bool
}

// What stands in the way of reading a file, for callers that branch on it; the error's text says more.
var (
	ErrNoText    = errors.New("no text")             // empty, or pictures of text (a scan)
	ErrProtected = errors.New("protected")           // a password or a protection we cannot lift
	ErrFormat    = errors.New("format not readable") // not a format we read, or damaged beyond repair
	ErrLimit     = errors.New("over a limit")        // larger than the Limits allow
)

// A fileError is a sentence for the reader about a file, and the cause for callers that branch on it.
type fileError struct {
	text  string
	cause error
}

func (e *fileError) Error() string { return e.text }

func (e *fileError) Unwrap() error { return e.cause }

func unreadable(cause error, format string, args ...any) error {
	return &fileError{fmt.Sprintf(format, args...), cause}
}

// Limits bound what reading one document may take. A field of zero or less means the default. Reading takes up to 400 MB.
//
// What comes after reading is bounded by Text alone, and its time and memory grow in proportion: for 1 MiB [Matcher.Job] and
// [Matcher.Resume] take half a second and 100 MB when it is prose, and up to 3 seconds and 600 MB for the worst that we could
// make ("AWS/AWS/…"). A service that takes files from strangers does well to set Text lower: 200 KiB are ten times the
// longest real document.
type Limits struct {
	Bytes int64         // of the file; default 16 MiB
	Text  int64         // bytes of the text in it, which may be packed a thousandfold; default 1 MiB: the longest of 1,700 real documents has 20 kB
	Pages int           // default 100
	Time  time.Duration // that decoding the file may take when all of it has come, whatever the wait for it; default 10 s

	// Encoding of plain text and Markdown: utf-8, utf-16, utf-16le, utf-16be or windows-1252, in any case. Empty means
	// that it is told by the content.
	Encoding string
}

func (l Limits) withDefaults() Limits {
	if l.Bytes <= 0 {
		l.Bytes = 16 << 20
	}
	l.Bytes = min(l.Bytes, math.MaxInt64-1) // one byte more is read, to tell a file that is larger
	if l.Text <= 0 {
		l.Text = 1 << 20
	}
	if l.Pages <= 0 {
		l.Pages = 100
	}
	if l.Time <= 0 {
		l.Time = 10 * time.Second
	}
	return l
}

// Open reads the file at path within the default [Limits]. The format (PDF, DOCX, ODT, RTF, HTML, Markdown,
// JSON Resume, JobPosting or plain text) is told by the content, never by the extension.
func Open(path string) (*Document, error) { return Limits{}.Open(path) }

// Read reads a document from r within the default [Limits]; name stands for it in messages.
func Read(name string, r io.Reader) (*Document, error) { return Limits{}.Read(name, r) }

// Open is [Open] within the limits l.
func (l Limits) Open(path string) (*Document, error) {
	if path == "" { // as a shell makes it of a variable that is not set
		return nil, unreadable(os.ErrNotExist, `"": an empty name; name a file`)
	}
	name := fileName(path)
	info, err := os.Stat(path)
	if err != nil {
		if errors.Is(err, os.ErrNotExist) {
			if strings.Contains(path, "://") {
				return nil, unreadable(os.ErrNotExist, "%s: an address, and nothing is fetched here; save the page and name the file", name)
			}
			return nil, unreadable(os.ErrNotExist, "%s: no such file; check the path", name)
		}
		return nil, unreadable(err, "%s: %v", name, errors.Unwrap(err)) // an os.PathError, which names the file once more
	}
	if info.IsDir() {
		return nil, unreadable(ErrFormat, "%s: a folder; name the file in it", name)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(err, "%s: %v", name, errors.Unwrap(err))
	}
	defer f.Close()
	return l.Read(name, f)
}

// Read is [Read] within the limits l.
func (l Limits) Read(name string, r io.Reader) (*Document, error) {
	l, name = l.withDefaults(), fileName(name)
	if !knownEncoding(l.Encoding) {
		return nil, fmt.Errorf("encoding %q: not known; use utf-8, utf-16, utf-16le, utf-16be or windows-1252", l.Encoding)
	}
	data, err := io.ReadAll(io.LimitReader(r, l.Bytes+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if int64(len(data)) > l.Bytes {
		return nil, unreadable(ErrLimit, "%s: larger than %s; give the resume or posting alone", name, byteSize(l.Bytes))
	}
	if len(data) == 0 {
		return nil, unreadable(ErrNoText, "%s: the file is empty", name)
	}
	d, err := readFormat(name, data, l)
	if err == nil && int64(len(d.text)) > l.Text {
		return nil, l.tooLong(name)
	}
	return d, err
}

// tooLong is the error for more text than the limit.
func (l Limits) tooLong(name string) error {
	return unreadable(ErrLimit, "%s: more text than the limit of %s; give the resume or posting alone", name, byteSize(l.Text))
}

// late says that decoding takes longer than the limit.
func (l Limits) late() string {
	return fmt.Sprintf("reading it takes longer than the time limit of %v; give the resume or posting alone", l.Time)
}

// fileName returns name without the characters that end lines, steer terminals or turn the direction of writing: the name of
// a file from a stranger could write lines of its own into a log. "\ufffd" stands for each, and for bytes that are no UTF-8.
func fileName(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || 0x2028 <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069 {
			return utf8.RuneError
		}
		return r
	}, name)
}

// byteSize writes a number of bytes in the largest unit that it is a whole number of.
func byteSize(n int64) string {
	switch {
	case n%(1<<20) == 0:
		return fmt.Sprintf("%d MiB", n>>20)
	case n%(1<<10) == 0:
		return fmt.Sprintf("%d KiB", n>>10)
	}
	return fmt.Sprintf("%d bytes", n)
}

// Text makes a Document of plain text of any length; name stands for it in messages. For text of strangers use [Limits.Read]
// with a [strings.Reader], which is bounded.
//
// HTML's tags and entities that stand in text, left over from the source of a page, are read as what they stand for, and so
// are characters whose UTF-8 was once read as Windows-1252 ("â€¢"); warnings say so. Besides, as in all formats, every end of
// a line (CR LF, CR, VT, U+2028, U+2029) becomes a line feed, other white space but tabs and form feeds a space, the hyphens U+2010 and
// U+2011 "-", ligatures, full-width letters and those of Unicode's mathematical alphabets plain letters, and bytes that are no UTF-8
// U+FFFD. A resume set in two columns side by side is read one behind the other, which a warning says. Words that a plain text breaks at the ends of its lines ("Kuber-" and "netes") are made whole there, where it does so
// time and again. Left out are control characters, soft hyphens (U+00AD), what has no width (U+200B, U+200C, U+200D, U+2060) and byte order
// marks (U+FEFF).
//
// The spans of a report are offsets in [Document.Text]. They are offsets in text too when doc.Text() == text; when it is not,
// show doc.Text() in its place. Lines and columns are those of text as long as [Document.InPlace] reports so.
func Text(name, text string) *Document {
	source := text
	text, marks := doctext.Unmark(text)
	text, garbled := mojibake.Restore(text)
	text, beside := outline.Uncolumn(cleanText(text))
	d := textDocument(fileName(name), "text", textline.Unbreak(text))
	d.inPlace = samePlaces(source, d.text)
	if marks > 0 {
		d.warnings = append(d.warnings, Finding{Code: codeMarkup, Severity: SeverityWarning,
			Message: "the text holds " + plural(marks, "piece") + " of HTML, such as \"&amp;\" or \"<li>\", left over from a page's source; it was read as the page would show it"})
	}
	if beside {
		d.warnings = append(d.warnings, Finding{Code: codeColumns, Severity: SeverityWarning,
			Message: "the text stands in two columns side by side; they were read one behind the other"})
	}
	if garbled.Count > 0 {
		d.warnings = append(d.warnings, Finding{Code: codeGarbled, Severity: SeverityNote, Message: garbled.String()})
	}
	d.noteLanguage()
	return d
}

func textDocument(name, format, text string) *Document {
	d := &Document{name: name, format: format, text: text, lines: textline.Parse(text), pages: 1}
	if n := len(d.lines); n > 0 {
		d.pages = d.lines[n-1].Page
	}
	return d
}

// cleanText makes line ends line feeds, white space and hyphens plain ones, and takes out what is no character, so that
// offsets, patterns and output agree on one form.
func cleanText(s string) string {
	s = strings.TrimPrefix(s, "\ufeff")
	s = strings.ToValidUTF8(s, "\ufffd")
	if strings.ContainsRune(s, '\r') {
		s = strings.ReplaceAll(s, "\r\n", "\n")
		s = strings.ReplaceAll(s, "\r", "\n")
	}
	return plainLetters(strings.Map(plainRune, s))
}

// plainLetters writes the letters that a character is read as, such as a ligature, in its place.
func plainLetters(s string) string {
	first := strings.IndexFunc(s, func(r rune) bool { return textline.Letters(r) != "" })
	if first < 0 {
		return s
	}
	var b strings.Builder
	b.WriteString(s[:first])
	for _, r := range s[first:] {
		if letters := textline.Letters(r); letters != "" {
			b.WriteString(letters)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// plainRune returns the character that stands for r in a Document; -1 for none. Readers of files do the same for theirs:
// what is pasted from Word or a browser has no-break spaces in dates ("Jan 2016") and hyphens that do not break.
func plainRune(r rune) rune {
	switch r {
	case '\n', '\t', '\f':
		return r
	case '\v', '\u2028', '\u2029': // a new line in the same paragraph
		return '\n'
	case '\u2010', '\u2011':
		return '-'
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff': // where a word may be broken or not
		return -1
	}
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r):
		return -1
	}
	return r
}

// samePlaces reports whether each line and column of text is that of source, where LF and CR LF end a line and a byte order
// mark has no column: what SARIF and GitHub take a file for. Columns are UTF-16 code units, as in editors.
func samePlaces(source, text string) bool {
	rest := strings.TrimPrefix(source, "\ufeff")
	for _, r := range text {
		if r == '\n' && strings.HasPrefix(rest, "\r\n") {
			rest = rest[1:]
		}
		was, size := utf8.DecodeRuneInString(rest)
		if was == utf8.RuneError && size < 2 || (was == '\n') != (r == '\n') || utf16.RuneLen(was) != utf16.RuneLen(r) {
			return false
		}
		rest = rest[size:]
	}
	return rest == ""
}

// Name returns the name given to Open, Read or Text; "\ufffd" stands for what is no character to print (control characters).
func (d *Document) Name() string { return d.name }

// Format returns what the content was: "pdf", "docx", "odt", "rtf", "html", "markdown", "json-resume", "job-posting" or
// "text"; "role" for a role's profile.
func (d *Document) Format() string { return d.format }

// Text returns the text as the matcher reads it; all spans are offsets in it.
func (d *Document) Text() string { return d.text }

// InPlace reports whether the lines and columns of Text are those of the file, so that an editor can be sent to them. They are
// not in a format other than plain text, nor where reading left out, added or joined characters: a tag left over from a
// page's source, a vertical tab, which ends a line here and in few editors, a soft hyphen, a damaged byte.
func (d *Document) InPlace() bool { return d.inPlace }

// Pages returns the number of pages; 1 for a format without pages.
func (d *Document) Pages() int { return d.pages }

// Words returns the number of words, counted between white space.
func (d *Document) Words() int {
	n, inside := 0, false
	for _, r := range d.text {
		space := unicode.IsSpace(r)
		if !space && !inside {
			n++
		}
		inside = !space
	}
	return n
}

// Warnings returns what the reader of a report should know of how the document was read: a guessed encoding, a
// repaired file, hidden text.
func (d *Document) Warnings() []Finding { return append([]Finding{}, d.warnings...) }

// span returns the place text[start:end].
func (d *Document) span(start, end int) Span {
	l := d.lineAt(start)
	s := Span{Start: start, End: end, Page: 1, Line: 1, Text: d.text[start:end]}
	if l >= 0 {
		s.Page, s.Line = d.lines[l].Page, d.lines[l].Number
	}
	return s
}

// lineAt returns the index of the line that the byte offset lies in, or of the last one before it; -1 before the first.
func (d *Document) lineAt(offset int) int {
	return sort.Search(len(d.lines), func(i int) bool { return d.lines[i].From > offset }) - 1
}
