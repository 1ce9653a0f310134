package posting

import (
	"bytes"
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pageFile holds whole lines of the pages that postings stand in, in lower case, each run of digits as as many zeros up to three: kind |
// lines; "*" at the end stands for anything behind. link = a link, a button or a note of the page, wherever it stands; beside = a line
// that is one only next to others, and no item of a list, for a posting may hold it too; begin = the heading of the posting itself: what
// stands above it is the page's, if links do; end = behind it the posting does not go on, so that no heading of a posting may be one;
// poster = who posted it stands below; post = stands above a post of a social network, below its author, and react = below it, two within
// a few lines; list = heads a list of postings, the one that was opened behind it. What stands in a line with
// other text is for boilerplate.txt.
//
//go:embed page.txt
var pageFile string

// A pageKind says what a line of a page is.
type pageKind uint8

const (
	pageLink pageKind = 1 << iota
	pageBeside
	pageBegin
	pageEnd
	pagePoster
	pageList
	pagePost
	pageReact
)

var pageKinds = map[string]pageKind{"link": pageLink, "beside": pageBeside, "begin": pageBegin, "end": pageEnd, "poster": pagePoster, "list": pageList, "post": pagePost, "react": pageReact}

// pageRules know the lines of pages around postings.
type pageRules struct {
	lines map[string]pageKind
	open  map[string][]openLine // of the lines with a "*", by their first word
}

// An openLine begins with these words.
type openLine struct {
	begin string
	kind  pageKind
}

// longPageLine is the length, in bytes, of the longest line that is looked up.
const longPageLine = 100

func parsePage(file string) *pageRules {
	p := &pageRules{lines: make(map[string]pageKind), open: make(map[string][]openLine)}
	for _, row := range tableRows(file, 2) {
		kind := pageKinds[row[0]]
		if kind == 0 {
			panic("embedded table: no kind " + row[0]) // a defect of the build; the tests read every table
		}
		if begin, open := strings.CutSuffix(row[1], "*"); open {
			first := string(firstWord([]byte(begin)))
			p.open[first] = append(p.open[first], openLine{begin, kind})
		} else {
			p.lines[row[1]] |= kind
		}
	}
	return p
}

// firstWord returns the first word of a key without the digits at its end, of which a line may have more than its row.
func firstWord(key []byte) []byte {
	first, _, _ := bytes.Cut(key, []byte(" "))
	return bytes.TrimRight(first, "0")
}

// kind returns what a line is on a page, or two that were one; 0 for any other.
func (p *pageRules) kind(line, next string) pageKind {
	if hashtags(line) {
		return pageLink
	}
	line = strings.Trim(line, "#* \t")
	if line == "" || len(line)+len(next) > longPageLine {
		return 0
	}
	var room [longPageLine + 1]byte
	key := appendKey(room[:0], line)
	if next != "" {
		key = appendKey(append(key, ' '), next)
	}
	kind := p.lines[string(key)] | p.lines[string(bytes.TrimRight(key, ":.!"))]
	for _, o := range p.open[string(firstWord(key))] {
		if bytes.HasPrefix(key, []byte(o.begin)) {
			kind |= o.kind
		}
	}
	if kind == 0 && next == "" && p.menu(key) {
		return pageLink
	}
	return kind
}

// fewestEntries is the number of links that a row of them has at least.
const fewestEntries = 3

// menu reports whether a line is a row of links, as what was printed from a page has them: "Home Jobs Companies Sign in".
func (p *pageRules) menu(key []byte) bool {
	entries := 0
	for len(key) > 0 {
		n := p.entry(key)
		if n == 0 {
			return false
		}
		key = bytes.TrimLeft(key[n:], " |·•")
		entries++
	}
	return entries >= fewestEntries
}

// entry returns the length of the longest link, of up to four words, that the key begins with; 0 for none.
func (p *pageRules) entry(key []byte) int {
	longest, end := 0, 0
	for range 4 {
		next := bytes.IndexByte(key[end:], ' ')
		if next < 0 {
			next = len(key) - end
		}
		if p.lines[string(key[:end+next])]&(pageLink|pageBeside) != 0 {
			longest = end + next
		}
		if end += next + 1; end >= len(key) {
			break
		}
	}
	return longest
}

// appendKey appends a line as the table writes it.
func appendKey(key []byte, line string) []byte {
	digits := 0
	for _, c := range line {
		switch {
		case '0' <= c && c <= '9' || digits > 0 && c == ',':
			if digits++; digits > 3 {
				continue
			}
			c = '0'
		case c == '’':
			c, digits = '\'', 0
		default:
			c, digits = unicode.ToLower(c), 0
		}
		key = utf8.AppendRune(key, c)
	}
	return key
}
