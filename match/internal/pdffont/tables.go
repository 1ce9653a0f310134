package pdffont

import (
	_ "embed" // encodings and metrics
	"strconv"
	"strings"
	"sync"

	"github.com/resumematch/resumematch/match/internal/packed"
)

var (
	//go:embed data/encodings.txt.gz
	encodingFile []byte
	//go:embed data/metrics.txt.gz
	metricFile []byte
	//go:embed data/symbol_widths.txt
	symbolWidths string
	//go:embed data/dingbats_widths.txt
	dingbatWidths string
)

// The large tables are unpacked for the first font that needs them.
var (
	encodingTable = sync.OnceValue(func() string { return packed.MustText(encodingFile) })
	metricTable   = sync.OnceValue(func() string { return packed.MustText(metricFile) })
)

// An encoding is one of the tables that PDF names; the zero value knows no code.
type encoding uint8

const (
	noEncoding encoding = iota
	standardEncoding
	winAnsiEncoding
	macRomanEncoding
	symbolEncoding
	dingbatsEncoding
)

// encodingNamed returns the encoding a font dictionary calls name.
func encodingNamed(name string) encoding {
	switch name {
	case "WinAnsiEncoding":
		return winAnsiEncoding
	case "MacRomanEncoding":
		return macRomanEncoding
	case "StandardEncoding", "PDFDocEncoding":
		return standardEncoding
	}
	return noEncoding
}

// rune returns what code stands for, 0 when the encoding leaves it free. In the data an encoding is 16 lines of 16
// codes of four hexadecimal digits.
func (e encoding) rune(code byte) rune {
	if e == noEncoding {
		return 0
	}
	const line = 16*4 + 1
	at := (int(e)-1)*16*line + int(code>>4)*line + int(code&15)*4
	n, err := strconv.ParseUint(encodingTable()[at:at+4], 16, 32)
	if err != nil {
		return 0
	}
	return rune(n)
}

// A face is one of the fonts that a PDF need not carry the widths of; the order is that of the metric table.
type face uint8

const (
	helvetica face = iota
	helveticaBold
	times
	timesBold
	timesItalic
	timesBoldItalic
	courier
	symbolFace
	dingbatsFace
)

// faceOf guesses the standard face that stands in for a font, from its name and descriptor flags.
func faceOf(name string, flags int, bold, italic bool) face {
	lower := strings.ToLower(name)
	has := func(part string) bool { return strings.Contains(lower, part) }
	const fixedPitch, serif = 1, 2
	switch {
	case has("zapfdingbats"):
		return dingbatsFace
	case lower == "symbol" || has("symbolmt"):
		return symbolFace
	case has("courier") || has("mono") || has("consol") || flags&fixedPitch != 0:
		return courier
	case has("times") || has("serif") && !has("sans") || has("georgia") || has("garamond") || has("roman") || has("cambria"),
		flags&serif != 0 && !has("helvetica") && !has("arial"):
		return times + pick(bold, 1) + pick(italic, 2)
	}
	return helvetica + pick(bold, 1)
}

func pick(yes bool, n face) face {
	if yes {
		return n
	}
	return 0
}

// width returns the advance of r (of code in the two picture fonts) in thousandths of an em.
func (f face) width(code byte, r rune) float32 {
	switch f {
	case courier:
		return 600
	case symbolFace:
		return codeWidth(symbolWidths, code)
	case dingbatsFace:
		return codeWidth(dingbatWidths, code)
	}
	const line = 4 + 6*5 + 1
	table := metricTable()
	lo, hi := 0, len(table)/line
	for lo < hi {
		mid := (lo + hi) / 2
		row := table[mid*line : (mid+1)*line]
		n, err := strconv.ParseUint(row[:4], 16, 32)
		if err != nil {
			return 0
		}
		switch {
		case rune(n) < r:
			lo = mid + 1
		case rune(n) > r:
			hi = mid
		default:
			return number(row[4+5*int(f) : 9+5*int(f)])
		}
	}
	return 500 // about the mean of letters
}

// codeWidth reads a table of 16 lines of 16 widths of four characters with blanks between.
func codeWidth(table string, code byte) float32 {
	const line = 16 * 5
	at := int(code>>4)*line + int(code&15)*5
	return number(table[at : at+4])
}

func number(s string) float32 {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil {
		return 0
	}
	return float32(n)
}
