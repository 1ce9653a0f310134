package doctext

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// spans writes text without its marks: emphasis, links, code, HTML. Of a link the text is kept.
func (m *markdown) spans(s string, l look) {
	if codeRow(s) {
		m.write(s, l)
		return
	}
	outer := l
	var plain strings.Builder
	flush := func() {
		m.write(html.UnescapeString(plain.String()), l)
		plain.Reset()
	}
	tries := 0
	for i := 0; i < len(s); {
		n := 0
		c := s[i]
		if tries > maxTries {
			c = 0
		}
		switch c {
		case '\\':
			// All of ASCII's punctuation can be escaped, and pandoc escapes "$" and "@" too: "\$2M".
			if i+1 < len(s) && strings.IndexByte(punctuation, s[i+1]) >= 0 {
				plain.WriteString(html.EscapeString(s[i+1 : i+2]))
				n = 2
			}
		case '`':
			var code string
			flush()
			code, n = codeSpan(s[i:])
			m.write(code, l)
		case '*', '_', '~':
			if mark := emphasis(s, i, l, outer); mark > 0 {
				flush()
				l = l.toggled(c, mark)
				n = mark
			}
		case '!':
			if i+1 < len(s) && s[i+1] == '[' {
				if _, size := link(s[i+1:]); size > 0 {
					n = 1 + size // a picture
				}
			}
		case '[':
			if text, size := link(s[i:]); size > 0 {
				flush()
				m.spans(text, l)
				n = size
			}
		case '<':
			n = m.htmlTag(s[i:], &plain, flush)
		}
		if n == 0 {
			if c == '[' || c == '!' || c == '<' {
				tries++
			}
			plain.WriteByte(s[i])
			n = 1
		}
		i += n
	}
	flush()
}

// punctuation is what a backslash takes its meaning from (CommonMark 2.4).
const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"

// codeSpan returns the code that s begins with, and the bytes it takes; of ticks without an end the ticks.
func codeSpan(s string) (string, int) {
	ticks := len(near(s)) - len(strings.TrimLeft(near(s), "`"))
	end := strings.Index(near(s[ticks:]), s[:ticks])
	if end < 0 {
		return s[:ticks], ticks
	}
	return s[ticks : ticks+end], end + 2*ticks
}

// codeRow reports a row of names in code marks and nothing else, "`Oil` `Wicks`", which keeps its marks: without them it would read as one name.
func codeRow(s string) bool {
	names := 0
	for s = strings.TrimSpace(s); strings.HasPrefix(s, "`"); names++ {
		_, n := codeSpan(s)
		s = strings.TrimLeft(s[n:], " ,|·")
	}
	return s == "" && names > 1
}

// maxTries is how many marks of a line may lack their end before the rest of the line is taken as it stands.
const maxTries = 1000

// near returns what of s is searched for the end of a span: marks are not paired over more than that, which keeps the
// reading linear.
func near(s string) string { return s[:min(len(s), 2000)] }

// emphasis returns the length of the mark at s[i] if it begins or ends an emphasis: one that begins must have an end.
func emphasis(s string, i int, l, outer look) int {
	c := s[i]
	n := 1
	for i+n < len(s) && s[i+n] == c && n < 3 {
		n++
	}
	if c == '~' && n < 2 {
		return 0
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+n:])
	word := func(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }
	opens := i+n < len(s) && !unicode.IsSpace(after) && (c == '*' || !word(before))
	closes := i > 0 && !unicode.IsSpace(before) && (c == '*' || !word(after))
	inside := c == '~' || (n >= 2 && l.bold && !outer.bold) || (n != 2 && l.italic && !outer.italic)
	switch {
	case closes && inside:
		return n
	case opens && strings.Contains(near(s[i+n:]), s[i:i+n]):
		return n
	}
	return 0
}

// toggled returns the look behind a mark of n signs.
func (l look) toggled(c byte, n int) look {
	if c == '~' {
		return l
	}
	if n >= 2 {
		l.bold = !l.bold
	}
	if n != 2 {
		l.italic = !l.italic
	}
	return l
}

// link returns the text of the link that s begins with ("[text](target)", "[text][name]", "[^note]"), and the bytes it
// takes; 0 for no link.
func link(s string) (string, int) {
	end, depth := -1, 0
	for i := 0; i < len(near(s)) && end < 0; i++ {
		switch s[i] {
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				end = i
			}
		}
	}
	if end < 0 {
		return "", 0
	}
	text, rest := s[1:end], s[end+1:]
	switch {
	case strings.HasPrefix(text, "^"):
		return "", end + 1
	case strings.HasPrefix(rest, "("):
		if close := strings.IndexByte(near(rest), ')'); close > 0 {
			return text, end + 1 + close + 1
		}
	case strings.HasPrefix(rest, "["):
		if close := strings.IndexByte(near(rest), ']'); close > 0 {
			return text, end + 1 + close + 1
		}
	}
	return "", 0
}

// htmlTag reads the tag or address in angle brackets that s begins with; 0 for neither.
func (m *markdown) htmlTag(s string, plain *strings.Builder, flush func()) int {
	end := strings.IndexByte(near(s), '>')
	if end < 2 {
		return 0
	}
	inner := s[1:end]
	name := strings.ToLower(strings.TrimRight(strings.Fields(inner + " x")[0], "/"))
	switch {
	case name == "br":
		flush()
		m.newline()
	case strings.Contains(name, "://"), strings.Contains(name, "@") && !strings.ContainsAny(inner, " "):
		plain.WriteString(inner)
	case !isLetter(inner[0]) && inner[0] != '/':
		return 0
	}
	return end + 1
}
