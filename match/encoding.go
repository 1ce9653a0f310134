package match

import (
	"bytes"
	"encoding/binary"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/doctext"
	"github.com/resumematch/resumematch/match/internal/mojibake"
)

// A doubt is what a reader of the report should know of the encoding of a text. The zero value is none.
type doubt struct {
	windows bool // it is not UTF-8 and was read as Windows-1252: a guess
	faults  int  // places that are no UTF-8 in a text that else is
	line    int  // of the first fault
}

// tell adds the doubt to the warnings of d. What looks garbled in a text whose encoding we guessed may be our doing, and is
// not told of.
func (x doubt) tell(d *Document) {
	var message string
	switch {
	case x.windows:
		for i, w := range d.warnings {
			if strings.HasSuffix(string(w.Code), mojibake.Code) {
				d.warnings = append(d.warnings[:i], d.warnings[i+1:]...)
				break // there is one at most
			}
		}
		message = "the text is not UTF-8; it was read as Windows-1252. If letters look wrong, save it as UTF-8."
	case x.faults > 0:
		message = plural(x.faults, "damaged character") + " (no UTF-8), the first on line " + strconv.Itoa(x.line) + ", read as \"\ufffd\"; write what stood there anew"
		d.inPlace = false // programs differ in how many characters they show for damaged bytes
	default:
		return
	}
	d.warnEncoding(message)
}

func (d *Document) warnEncoding(message string) {
	d.warnings = append(d.warnings, Finding{Code: CodeEncoding, Severity: SeverityWarning, Message: message})
}

// recode returns data as UTF-8 unless its format says its encoding or its first bytes do, and what is to be doubted of it.
// What is neither UTF-8 nor UTF-16 is taken for Windows-1252: what Word and Notepad have written for thirty years.
func recode(encoding string, data []byte) ([]byte, doubt) {
	x, good := faultsOf(data)
	switch {
	case isBinary(data):
	case encoding != "":
		if text := []byte(decodeAs(encoding, data)); saysNoEncoding(text) {
			if !strings.EqualFold(encoding, "utf-8") {
				x = doubt{}
			}
			return text, x
		}
	case x.faults == 0, utf16Order(data) != nil, bytes.HasPrefix(data, []byte(`{\rtf`)), doctext.Foreign(data) != nil:
	case good > 4*(x.faults-1), bytes.HasPrefix(data, []byte("\ufeff")):
		return []byte(decodeAs("utf-8", data)), x
	case saysNoEncoding(data):
		return []byte(decodeWindows(data)), doubt{windows: true}
	}
	return data, doubt{}
}

// isBinary reports an archive (DOCX, ODT) or an old Office file.
func isBinary(data []byte) bool {
	return bytes.HasPrefix(data, []byte("PK\x03\x04")) || bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0"))
}

// saysNoEncoding reports plain text and Markdown.
func saysNoEncoding(data []byte) bool {
	format := doctext.Detect(data)
	return format == "" || format == doctext.Markdown
}

// faultsOf counts the runs of bytes in data that are no UTF-8, and the characters of several bytes that are good. Text in
// Windows-1252 has hardly any of these by chance: "É" before a closing quotation mark is one.
func faultsOf(data []byte) (x doubt, good int) {
	inside := false
	for i, n := 0, 0; i < len(data); i += n {
		var r rune
		r, n = utf8.DecodeRune(data[i:])
		fault := r == utf8.RuneError && n == 1
		if fault && !inside {
			if x.faults++; x.faults == 1 {
				x.line = 1 + max(bytes.Count(data[:i], []byte("\n")), bytes.Count(data[:i], []byte("\r")))
			}
		}
		if inside = fault; n > 1 {
			good++
		}
	}
	return x, good
}

// decodeUnicode returns data in UTF-8 or UTF-16 as UTF-8.
func decodeUnicode(data []byte) string {
	text := string(data)
	if order := utf16Order(data); order != nil {
		text = decodeUTF16(data, order)
	}
	return strings.TrimPrefix(text, "\ufeff")
}

// utf16Order returns the byte order of UTF-16; nil for what is none.
func utf16Order(data []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(data, []byte("\ufeff")):
	case bytes.HasPrefix(data, []byte("\xff\xfe")), utf16Zeros(data, 1):
		return binary.LittleEndian
	case bytes.HasPrefix(data, []byte("\xfe\xff")), utf16Zeros(data, 0):
		return binary.BigEndian
	}
	return nil
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
