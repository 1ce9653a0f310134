package doctext

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"
	"unicode/utf8"
)

//go:embed codepages.txt
var codepagesFile string

// codepages holds the upper halves of the one-byte code pages, by Windows' numbers.
var codepages = sync.OnceValue(func() map[int][]rune {
	pages := make(map[int][]rune)
	for line := range strings.SplitSeq(codepagesFile, "\n") {
		number, upper, ok := strings.Cut(line, " ")
		if n, err := strconv.Atoi(number); ok && err == nil {
			pages[n] = []rune(upper)
		}
	}
	return pages
})

const windowsLatin = 1252

// pageByLabel returns the code page that a label of XML or HTML means; 0 for UTF-8 and what is not known.
func pageByLabel(label string) int {
	label = strings.ToLower(strings.Trim(label, " '\""))
	switch label {
	case "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso8859-1":
		return windowsLatin // browsers read Latin-1 so, and its C1 controls stand in no text
	case "iso-8859-2", "latin2":
		return 28592
	case "iso-8859-15", "latin9":
		return 28605
	case "macintosh", "x-mac-roman":
		return 10000
	case "koi8-r":
		return 20866
	case "ibm437", "ibm850", "ibm852", "ibm866":
		label = "cp" + label[3:]
	}
	for _, prefix := range [...]string{"windows-", "cp"} {
		if s, ok := strings.CutPrefix(label, prefix); ok {
			n, _ := strconv.Atoi(s)
			if codepages()[n] != nil {
				return n
			}
		}
	}
	return 0
}

// decodePage returns data, written in the code page, as UTF-8. A page that is not known is read as Windows-1252.
func decodePage(page int, data []byte) string {
	upper := codepages()[page]
	if upper == nil {
		upper = codepages()[windowsLatin]
	}
	var b strings.Builder
	b.Grow(len(data) + len(data)/8)
	for _, c := range data {
		if c < 0x80 {
			b.WriteByte(c)
		} else {
			b.WriteRune(upper[c-0x80])
		}
	}
	return b.String()
}

// decodeText returns data as UTF-8: what its byte order mark says, UTF-8 when it is valid, else the code page.
func decodeText(data []byte, page int) string {
	switch {
	case len(data) >= 3 && string(data[:3]) == "\xef\xbb\xbf":
		return strings.ToValidUTF8(string(data[3:]), "\ufffd")
	case len(data) >= 2 && (string(data[:2]) == "\xff\xfe" || string(data[:2]) == "\xfe\xff"):
		return decodeUTF16(data)
	case utf8.Valid(data):
		return string(data)
	}
	return decodePage(page, data)
}

// decodeUTF16 returns data, which begins with a byte order mark, as UTF-8.
func decodeUTF16(data []byte) string {
	little := data[0] == 0xff
	units := make([]uint16, 0, len(data)/2)
	for i := 2; i+1 < len(data); i += 2 {
		hi, lo := data[i], data[i+1]
		if little {
			hi, lo = lo, hi
		}
		units = append(units, uint16(hi)<<8|uint16(lo))
	}
	return string(utf16.Decode(units))
}
