package render

import (
	"strings"
	"unicode"
)

// escaped returns text as one line of Markdown that shows exactly that text, white space apart: no character of it
// makes emphasis, a link, an image, HTML, a heading, a list or a table's cell.
func escaped(text string) string {
	text = oneLine(text)
	var b strings.Builder
	b.Grow(len(text) + 8)
	for i, r := range text {
		switch {
		case unicode.IsControl(r):
			continue
		case strings.ContainsRune("\\`*_[]<>|~&#!$", r):
			b.WriteByte('\\')
		case (r == '-' || r == '+' || r == '=' || r == ':') && i == 0: // a list, an underlined heading, a table's rule
			b.WriteByte('\\')
		case (r == '.' || r == ')') && i > 0 && digits(text[:i]) && (i+1 == len(text) || text[i+1] == ' '): // a numbered list
			b.WriteByte('\\')
		case r == ':' && strings.HasPrefix(text[i:], "://"), r == '.' && strings.HasSuffix(strings.ToLower(text[:i]), "www"), r == '@':
			b.WriteByte('\\') // what GitHub would make a link or a mention
		}
		b.WriteRune(r)
	}
	return b.String()
}

func digits(s string) bool {
	for _, r := range s {
		if r < '0' || r > '9' {
			return false
		}
	}
	return true
}
