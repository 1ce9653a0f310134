package match

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/doctext"
)

// readFormat tells the format of data by its content and reads it.
func readFormat(name string, data []byte, l Limits) (*Document, error) {
	if !isBinary(data) && isPDF(data) {
		return readPDF(name, data, l)
	}
	data, doubt := recode(l.Encoding, data)
	d, err := readOther(name, data, l)
	if err == nil {
		doubt.tell(d)
	}
	return d, err
}

// readOther reads what is no PDF.
func readOther(name string, data []byte, l Limits) (*Document, error) {
	if format := doctext.Detect(data); format != "" {
		return readOffice(name, format, data, l)
	}
	if err := doctext.Foreign(data); err != nil {
		return nil, unreadable(officeCause(err), "%s: %v", name, err)
	}
	return readText(name, data, l)
}

// isPDF reports whether data is a PDF: it begins with the header, or it holds objects and the header stands in the first
// KiB or was lost. A text may speak of "%PDF-1.7".
func isPDF(data []byte) bool {
	head := data[:min(len(data), 64<<10)]
	if bytes.HasPrefix(head, []byte("%PDF-")) {
		return true
	}
	header := bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-"))
	return bytes.Contains(head, []byte(" 0 obj")) && (header || bytes.Contains(data, []byte("endobj")) && bytes.Contains(data, []byte("/Type")))
}

// readText reads plain text in UTF-8 or UTF-16.
func readText(name string, data []byte, l Limits) (*Document, error) {
	text := decodeUnicode(data)
	odd, all := unprintable(text)
	switch bad := odd > fewOdd+all/50; {
	case bad && l.Encoding != "":
		return nil, unreadable(ErrFormat, "%s: no text in %s; give another encoding or none", name, l.Encoding)
	case bad:
		return nil, unreadable(ErrFormat, "%s: no format that is read here, or a damaged file; give a PDF, DOCX, ODT, RTF, HTML or text file", name)
	}
	if int64(len(text)) > l.Text {
		return nil, l.tooLong(name)
	}
	d := Text(name, text)
	if len(d.lines) == 0 {
		return nil, unreadable(ErrNoText, "%s: only white space", name)
	}
	if n := odd - strings.Count(text, "\ufffd"); n > 0 {
		d.warnEncoding(plural(n, "character") + " that no text holds (control characters) left out; if a word looks cut, write it anew")
	}
	return d, nil
}

// fewOdd is how many characters that no text holds a short text may hold all the same: a zero byte in a list of skills is a
// slip of the program that saved it.
const fewOdd = 2

// unprintable counts the characters of s that no text file holds, and all.
func unprintable(s string) (odd, all int) {
	for _, r := range s {
		all++
		if r == utf8.RuneError || unicode.IsControl(r) && !unicode.IsSpace(r) {
			odd++
		}
	}
	return odd, all
}
