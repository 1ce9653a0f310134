package pdffont

import (
	_ "embed" // the glyph lists
	"strconv"
	"strings"
	"sync"

	"github.com/resumematch/resumematch/match/internal/packed"
)

// The lists are sorted bytewise, "name;HHHH[ HHHH]" a line; data/SOURCES.md says where they come from.
var (
	//go:embed data/glyphlist.txt.gz
	glyphFile []byte
	//go:embed data/zapfdingbats.txt
	dingbatList string
)

// glyphList is unpacked for the first glyph that only its name tells of.
var glyphList = sync.OnceValue(func() string { return packed.MustText(glyphFile) })

// nameText returns what the glyph called name reads as, by the rules of the Adobe Glyph List specification: what
// follows a dot is a variant, parts are joined by "_", a part is in the list or is uniXXXX or uXXXXXX. Empty when
// unknown.
func nameText(name string, dingbats bool) string {
	if i := strings.IndexByte(name, '.'); i == 0 {
		return ""
	} else if i > 0 {
		name = name[:i]
	}
	if len(name) == 1 {
		if c := name[0]; 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' {
			return name
		}
	}
	if !strings.Contains(name, "_") {
		return partText(name, dingbats)
	}
	var text strings.Builder
	for part := range strings.SplitSeq(name, "_") {
		text.WriteString(partText(part, dingbats))
	}
	return text.String()
}

func partText(name string, dingbats bool) string {
	if dingbats {
		if text := listText(dingbatList, name); text != "" {
			return text
		}
	}
	if text := listText(glyphList(), name); text != "" {
		return text
	}
	if hex, ok := strings.CutPrefix(name, "uni"); ok && len(hex) >= 4 && len(hex)%4 == 0 {
		if text := hexText(hex); text != "" {
			return text
		}
	}
	if hex, ok := strings.CutPrefix(name, "u"); ok && len(hex) >= 4 && len(hex) <= 6 {
		if n, err := strconv.ParseUint(hex, 16, 32); err == nil && readable(rune(n)) {
			return string(rune(n))
		}
	}
	return texName(name)
}

// texName knows the names that TeX's own fonts use outside of the Adobe list.
func texName(name string) string {
	switch name {
	case "ff", "fi", "fl", "ffi", "ffl":
		return name
	case "dotlessj":
		return "j"
	case "hyphenchar", "hyphen.alt", "sfthyphen":
		return "-"
	case "visiblespace", "nbspace", "nonbreakingspace":
		return " "
	case "periodinferior":
		return "."
	case "bulletsquare", "blacksquare":
		return "▪"
	case "openbullet":
		return "◦"
	case "diamondmath":
		return "⋄"
	case "asteriskmath":
		return "*"
	case "Germandbls":
		return "SS"
	}
	return ""
}

// hexText reads groups of four hexadecimal digits as UTF-16 units, of which none is a surrogate.
func hexText(hex string) string {
	var text strings.Builder
	for ; len(hex) >= 4; hex = hex[4:] {
		n, err := strconv.ParseUint(hex[:4], 16, 32)
		if err != nil || !readable(rune(n)) {
			return ""
		}
		text.WriteRune(rune(n))
	}
	return text.String()
}

// listText finds name in a sorted list by bisecting the text itself: building a map of 4,281 names would cost more
// than all the lookups of a resume.
func listText(list, name string) string {
	lo, hi := 0, len(list)
	for lo < hi {
		mid := (lo + hi) / 2
		start := lo + strings.LastIndexByte(list[lo:mid], '\n') + 1
		end := start + strings.IndexByte(list[start:], '\n')
		if end < start {
			return ""
		}
		line := list[start:end]
		key, codes, found := strings.Cut(line, ";")
		switch {
		case !found || key < name:
			lo = end + 1
		case key > name:
			hi = start
		default:
			return codesText(codes)
		}
	}
	return ""
}

// codesText turns "0066 0069" into text. The list puts small capitals and old-style figures at U+F7xx, above the
// character they are a variant of.
func codesText(codes string) string {
	var text strings.Builder
	for len(codes) >= 4 {
		n, err := strconv.ParseUint(codes[:4], 16, 32)
		if err != nil {
			return ""
		}
		if 0xF720 <= n && n <= 0xF7FF {
			n -= 0xF700
		}
		text.WriteRune(rune(n))
		codes = strings.TrimPrefix(codes[4:], " ")
	}
	return text.String()
}

// Compose joins a letter and a spacing accent drawn over it, as TeX's older fonts do: 'e' and '´' are 'é'. The names
// of the glyph list say which pairs there are.
func Compose(letter, accent rune) (rune, bool) {
	name := accentName(accent)
	if name == "" {
		return 0, false
	}
	switch letter {
	case 'ı':
		letter = 'i'
	case 'ȷ':
		letter = 'j'
	}
	if letter < 'A' || letter > 'z' || letter > 'Z' && letter < 'a' {
		return 0, false
	}
	for _, r := range listText(glyphList(), string(letter)+name) {
		return r, true
	}
	return 0, false
}

// accentName returns the glyph list's word for an accent, standing alone or combining.
func accentName(accent rune) string {
	switch accent {
	case '´', 'ˊ', '\u0301':
		return "acute"
	case '`', 'ˋ', '\u0300':
		return "grave"
	case '^', 'ˆ', '\u0302':
		return "circumflex"
	case '~', '˜', '\u0303':
		return "tilde"
	case '¨', '\u0308':
		return "dieresis"
	case '˚', '°', '\u030A':
		return "ring"
	case 'ˇ', '\u030C':
		return "caron"
	case '˘', '\u0306':
		return "breve"
	case '¯', 'ˉ', '\u0304':
		return "macron"
	case '˙', '\u0307':
		return "dotaccent"
	case '¸', '\u0327':
		return "cedilla"
	case '˛', '\u0328':
		return "ogonek"
	case '˝', '\u030B':
		return "hungarumlaut"
	}
	return ""
}
