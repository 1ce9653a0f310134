package match

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/doctext"
)

// readFormat tells the format of data by its content and reads it.
func readFormat(name string, data []byte, l Limits) (*Document, error) {
	head := data[:min(len(data), 1024)]
	if !bytes.HasPrefix(head, []byte("PK\x03\x04")) && isPDF(data) {
		return readPDF(name, data, l)
	}
	if l.Encoding != "" && !bytes.HasPrefix(head, []byte("PK\x03\x04")) && !bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0")) {
		text := []byte(decodeAs(l.Encoding, data))
		if format := doctext.Detect(text); format == "" || format == doctext.Markdown { // the others say their encoding
			data = text
		}
	}
	if format := doctext.Detect(data); format != "" {
		return readOffice(name, format, data, l)
	}
	if err := doctext.Foreign(data); err != nil {
		return nil, unreadable(officeCause(err), "%s: %v", name, err)
	}
	return readText(name, data, l)
}

// isPDF reports whether data is a PDF: its header stands in the first KiB, or it was lost and the objects are there.
func isPDF(data []byte) bool {
	head := data[:min(len(data), 64<<10)]
	return bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")) ||
		bytes.Contains(head, []byte(" 0 obj")) && bytes.Contains(data, []byte("endobj")) && bytes.Contains(data, []byte("/Type"))
}

// readText reads plain text in UTF-8, UTF-16 or, failing these, Windows-1252: what Word and Notepad have written for
// thirty years. The guess is reported.
func readText(name string, data []byte, l Limits) (*Document, error) {
	text, guessed := decodeText(data)
	switch bad := binaryShare(text) > 0.02; {
	case bad && l.Encoding != "":
		return nil, unreadable(ErrFormat, "%s: no text in %s; give another encoding or none", name, l.Encoding)
	case bad:
		return nil, unreadable(ErrFormat, "%s: no format that is read here, or a damaged file; give a PDF, DOCX, ODT, RTF, HTML or text file", name)
	}
	d := Text(name, text)
	if len(d.lines) == 0 {
		return nil, unreadable(ErrNoText, "%s: only white space", name)
	}
	if guessed {
		d.warnings = append(d.warnings, Finding{Code: CodeEncoding, Severity: SeverityWarning,
			Message: "the text is not UTF-8; it was read as Windows-1252. If letters look wrong, save it as UTF-8."})
	}
	return d, nil
}

// decodeText returns data as UTF-8, and whether the encoding was a guess.
func decodeText(data []byte) (text string, guessed bool) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return decodeUTF16(data[2:], binary.LittleEndian), false
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return decodeUTF16(data[2:], binary.BigEndian), false
	case utf16Zeros(data, 1):
		return decodeUTF16(data, binary.LittleEndian), false
	case utf16Zeros(data, 0):
		return decodeUTF16(data, binary.BigEndian), false
	}
	if utf8.Valid(data) {
		return string(data), false
	}
	return decodeWindows(data), true
}

// knownEncoding reports a name that decodeAs knows; empty is one.
func knownEncoding(name string) bool {
	switch strings.ToLower(name) {
	case "", "utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1252":
		return true
	}
	return false
}

// decodeAs returns data as UTF-8, read in the encoding of that name; utf-16 without a byte order mark is little endian,
// as Windows writes it.
func decodeAs(encoding string, data []byte) string {
	switch encoding = strings.ToLower(encoding); encoding {
	case "windows-1252":
		return decodeWindows(data)
	case "utf-16", "utf-16le", "utf-16be":
		var order binary.ByteOrder = binary.LittleEndian
		if encoding == "utf-16be" || encoding == "utf-16" && bytes.HasPrefix(data, []byte("\xfe\xff")) {
			order = binary.BigEndian
		}
		return strings.TrimPrefix(decodeUTF16(data, order), "\ufeff")
	}
	return strings.ToValidUTF8(string(data), "\ufffd")
}

// decodeWindows reads Windows-1252.
func decodeWindows(data []byte) string {
	out := make([]rune, len(data))
	for i, b := range data {
		out[i] = rune(b)
		if b >= 0x80 && b < 0xa0 {
			out[i] = windows1252[b-0x80]
		}
	}
	return string(out)
}

// windows1252 holds the characters of 0x80-0x9F (the WHATWG encoding standard's index).
var windows1252 = [32]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8d, 'Ž', 0x8f,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9d, 'ž', 'Ÿ',
}

// utf16Zeros reports whether nearly every second byte of data, from the one at odd on, is zero: Latin text in UTF-16
// without a byte order mark.
func utf16Zeros(data []byte, odd int) bool {
	n := min(len(data), 512) &^ 1
	zeros, others := 0, 0
	for i := 0; i < n; i += 2 {
		if data[i+odd] == 0 {
			zeros++
		}
		if data[i+1-odd] == 0 {
			others++
		}
	}
	return n >= 8 && zeros*10 >= n/2*8 && others == 0
}

func decodeUTF16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units))
}

// binaryShare returns the share of s, by characters, that no text file holds.
func binaryShare(s string) float64 {
	bad, all := 0, 0
	for _, r := range s {
		all++
		if r == 0 || r == utf8.RuneError || r < 0x20 && r != '\n' && r != '\r' && r != '\t' && r != '\f' && r != '\v' || r >= 0x7f && r < 0xa0 {
			bad++
		}
	}
	if all == 0 {
		return 0
	}
	return float64(bad) / float64(all)
}
