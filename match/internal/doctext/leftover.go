package doctext

import (
	"html"
	"strings"
	"unicode/utf8"
)

// Unmark reads the entities and tags that plain text holds when it was copied from the source of a page or came out
// of a job board's interface: "REST&nbsp;APIs", "<li>Own the estate &amp; its budget</li>". It returns the text as the
// page would show it, and how many of them there were; text without any is returned as it is.
//
// Only what is well formed and what HTML knows is taken for markup: "AT&T", "R&D;", "<5 years", "<jane@example.com>"
// and "List<String>" stay. Escaped markup is read too, as it is often escaped twice.
func Unmark(text string) (string, int) {
	n := 0
	for range 3 {
		decoded, found := decodeEntities(text)
		if found == 0 {
			break
		}
		text, n = decoded, n+found
	}
	text, tags := dropTags(text)
	return text, n + tags
}

// entityLen returns the length of what may be an entity at the start of text, 0 where none is. Of those without a semicolon only the no-break
// space is sure: "&copy" stands in addresses.
func entityLen(text string) int {
	const noBreak = "&nbsp"
	name, digits, longest := text[1:], "", 32
	switch {
	case strings.HasPrefix(name, "#x") || strings.HasPrefix(name, "#X"):
		name, digits, longest = name[2:], "0123456789abcdefABCDEF", 6
	case strings.HasPrefix(name, "#"):
		name, digits, longest = name[1:], "0123456789", 7
	case name == "" || !isLetter(name[0]):
		return 0
	}
	n := 0
	for n < len(name) && (digits == "" && (isLetter(name[n]) || isDigit(name[n])) || strings.IndexByte(digits, name[n]) >= 0) {
		n++
	}
	if n > 0 && n <= longest && (digits != "" || n > 1) && n < len(name) && name[n] == ';' {
		return len(text) - len(name) + n + 1
	}
	if strings.HasPrefix(text, noBreak) && n == len(noBreak)-1 && (n == len(name) || name[n] != '_') {
		return len(noBreak)
	}
	return 0
}

// decodeEntities returns text with its entities as characters, and their number.
func decodeEntities(text string) (string, int) {
	if !strings.Contains(text, "&") {
		return text, 0
	}
	var out strings.Builder
	n := 0
	for {
		at := strings.IndexByte(text, '&')
		if at < 0 {
			break
		}
		out.WriteString(text[:at])
		text = text[at:]
		length := max(entityLen(text), len("&"))
		decoded := decodeEntity(text[:length])
		if decoded != text[:length] {
			n++
		}
		out.WriteString(decoded)
		text = text[length:]
	}
	out.WriteString(text)
	return out.String(), n
}

// decodeEntity returns the character of an entity; what is none as it is.
func decodeEntity(entity string) string {
	s := html.UnescapeString(entity)
	if s == entity || strings.HasSuffix(s, ";") && s != ";" { // "&copyright;" is "©right;" to the package
		return entity
	}
	switch r, _ := utf8.DecodeRuneInString(s); r {
	case '\u00a0':
		return " "
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff':
		return "" // a place where a word may be broken, and its like
	}
	return s
}

// A tagKind says what a tag does to the text around it.
type tagKind int

const (
	notTag tagKind = iota
	inlineTag
	breakTag // begins a line
	emptyTag // begins a line; behind another it leaves one empty
	blockTag // begins a line with white space above
	itemTag  // begins a line with a bullet
	cellTag
)

// kindOfTag returns the kind of the tag of that name, or of its end.
func kindOfTag(name string, closes bool) tagKind {
	switch name {
	case "b", "strong", "i", "em", "u", "s", "a", "span", "font", "small", "big", "sup", "sub", "code", "abbr", "mark", "strike", "del", "ins", "tt", "img", "o":
		return inlineTag
	case "li":
		if !closes {
			return itemTag
		}
		return breakTag
	case "p", "h1", "h2", "h3", "h4", "h5", "h6":
		if !closes {
			return blockTag
		}
		return breakTag
	case "br":
		return emptyTag
	case "div", "ul", "ol", "dl", "dt", "dd", "tr", "table", "tbody", "thead", "section", "article", "header", "footer", "main", "nav",
		"blockquote", "center", "hr", "pre", "html", "head", "body", "meta", "link", "title":
		return breakTag
	case "td", "th":
		return cellTag
	}
	return notTag
}

// dropTags returns text without tags, with the lines and bullets that they stand for, and their number.
func dropTags(text string) (string, int) {
	var p pageText
	f := tagFinder{text: text}
	n, at := 0, 0
	for {
		from, to, kind := f.next()
		if kind == notTag {
			break
		}
		p.write(text[at:from])
		p.tag(kind)
		n, at = n+1, to
	}
	if n == 0 {
		return text, 0
	}
	p.write(text[at:])
	return string(p.out), n
}

// A tagFinder finds the tags of a text one by one. It reads no part twice, whatever lacks its end.
type tagFinder struct {
	text    string
	at      int
	endless map[string]bool // ends that do not stand in the rest of the text
}

// next returns the place of the next tag, comment, script or style sheet; notTag behind the last.
func (f *tagFinder) next() (from, to int, kind tagKind) {
	for {
		i := strings.IndexByte(f.text[f.at:], '<')
		if i < 0 {
			return 0, 0, notTag
		}
		from = f.at + i
		to, kind = f.tagAt(from)
		if f.at = from + 1; kind != notTag {
			f.at = to
			return from, to, kind
		}
	}
}

// tagAt returns the end and the kind of the tag that begins at a byte.
func (f *tagFinder) tagAt(from int) (to int, kind tagKind) {
	if strings.HasPrefix(f.text[from:], "<!--") {
		if to := f.end(from, "-->"); to > 0 {
			return to, inlineTag
		}
		return 0, notTag
	}
	name := f.text[from+1:]
	closes := strings.HasPrefix(name, "/")
	name = strings.TrimPrefix(name, "/")
	n := 0
	for n < len(name) && n <= longestTag && (isASCIILetter(name[n]) || n > 0 && name[n] >= '0' && name[n] <= '9') {
		n++
	}
	rest := name[n:]
	if n == 0 || rest == "" || strings.IndexByte("> \t\r\n/", rest[0]) < 0 {
		return 0, notTag
	}
	i := strings.IndexAny(rest, "<>")
	if i < 0 || rest[i] == '<' || rest[0] == '/' && i != 1 {
		return 0, notTag
	}
	to = len(f.text) - len(rest) + i + 1
	name = strings.ToLower(name[:n])
	if !closes && (name == "script" || name == "style") {
		if end := f.end(to, "</"+name+">"); end > 0 {
			return end, inlineTag
		}
		return 0, notTag
	}
	return to, kindOfTag(name, closes)
}

// longestTag is the number of letters of the longest name in kindOfTag.
const longestTag = 10

// end returns the place behind the first end from a byte on, in any case; 0 when there is none.
func (f *tagFinder) end(from int, end string) int {
	if f.endless[end] {
		return 0
	}
	for at := from; ; {
		i := strings.Index(f.text[at:], end[:2])
		if i < 0 {
			break
		}
		at += i
		if len(f.text)-at >= len(end) && strings.EqualFold(f.text[at:at+len(end)], end) {
			return at + len(end)
		}
		at++
	}
	if f.endless == nil {
		f.endless = make(map[string]bool)
	}
	f.endless[end] = true
	return 0
}

func isASCIILetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// A pageText writes text between tags as lines.
type pageText struct {
	out    []byte
	bullet bool // an item has begun and nothing of it is written
	behind bool // a tag that ends the line stands right before; the source's own line end is none
}

// write appends text of the source.
func (p *pageText) write(s string) {
	if p.behind {
		if rest := strings.TrimLeft(s, " \t\r"); strings.HasPrefix(rest, "\n") {
			s = rest[1:]
			p.behind = false
		} else if rest != "" {
			s = rest
			p.behind = false
		}
	}
	if p.bullet {
		rest := strings.TrimLeft(s, " \t\r\n")
		if rest == "" {
			return
		}
		p.bullet = false
		if first, _ := utf8.DecodeRuneInString(rest); !strings.ContainsRune("•·-*", first) {
			p.out = append(p.out, "• "...)
		}
		s = rest
	}
	p.out = append(p.out, s...)
}

// tag does what a tag of the kind does.
func (p *pageText) tag(kind tagKind) {
	switch kind {
	case inlineTag:
		return
	case cellTag:
		if !p.lineBegins() {
			p.out = append(p.out, '\t')
		}
		return
	}
	begins := p.lineBegins()
	if !begins {
		p.out = append(p.out, '\n')
	}
	gap := kind == blockTag || kind == emptyTag && begins
	if gap && !p.bullet && len(p.out) > 0 && !strings.HasSuffix(string(p.out[max(0, len(p.out)-2):]), "\n\n") {
		p.out = append(p.out, '\n')
	}
	p.bullet = kind == itemTag || p.bullet && (kind == blockTag || kind == emptyTag)
	p.behind = true
}

// lineBegins cuts the white space at the end and reports whether nothing stands on the line so far.
func (p *pageText) lineBegins() bool {
	for len(p.out) > 0 && (p.out[len(p.out)-1] == ' ' || p.out[len(p.out)-1] == '\t') {
		p.out = p.out[:len(p.out)-1]
	}
	return len(p.out) == 0 || p.out[len(p.out)-1] == '\n'
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
