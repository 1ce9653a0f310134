package mojibake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fullWidth is what is left of a full-width mark, such as a comma or a hyphen, when its last byte was lost.
const fullWidth = "ï¼"

// strayAt returns the length of what text begins with, when that is left of a garbled character that [Restore] cannot tell: "ï¼", or an
// "Â" that is no letter of a word; else 0.
func strayAt(text string) int {
	if strings.HasPrefix(text, fullWidth) {
		return len(fullWidth)
	}
	if rest, ok := strings.CutPrefix(text, "Â"); ok {
		if next, _ := utf8.DecodeRuneInString(rest); !unicode.IsLetter(next) {
			return len("Â")
		}
	}
	return 0
}

// Left finds what is left of garbled characters in text, and where the first is; at is -1 when there is none.
func Left(text string) (found Found, at int) {
	at = -1
	for i := 0; i < len(text); i++ {
		if text[i] != 0xc3 { // both begin with this byte
			continue
		}
		if n := strayAt(text[i:]); n > 0 {
			if at < 0 {
				at = i
			}
			found.Add(Found{1, text[i : i+n]})
			i += n - 1
		}
	}
	return found, at
}

// Without returns a name without what is left of garbled characters: a comma in place of what parted two words of it.
func Without(name string) string {
	if !strings.Contains(name, "\xc3") {
		return name
	}
	var b strings.Builder
	for i := 0; i < len(name); {
		n := strayAt(name[i:])
		switch {
		case n == 0:
			b.WriteByte(name[i])
			n = 1
		case n == len(fullWidth):
			b.WriteByte(',')
		}
		i += n
	}
	return strings.Trim(strings.Join(strings.Fields(strings.ReplaceAll(b.String(), " ,", ",")), " "), ", ")
}
