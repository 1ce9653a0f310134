package render

import (
	"bufio"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// ANSI styles.
const (
	plain  = ""
	bold   = "\x1b[1m"
	red    = "\x1b[31m"
	green  = "\x1b[32m"
	yellow = "\x1b[33m"
)

// A printer writes lines no longer than its width.
type printer struct {
	w         *bufio.Writer
	o         TextOptions
	profile   bool // the job is a role's profile: its lines are nobody's to look up
	lines     bool // the numbers of the posting's lines are shown
	short     bool // something was left out
	untilTold bool // it was said how to count a present role
}

func (p *printer) job() string {
	if p.profile {
		return "profile"
	}
	return "posting"
}

func (p *printer) style(code, s string) string {
	if !p.o.Color || code == plain || s == "" {
		return s
	}
	return code + s + "\x1b[0m"
}

func (p *printer) line(s string) { p.w.WriteString(strings.TrimRight(s, " ") + "\n") }

// heading writes a title after a blank line.
func (p *printer) heading(format string, args ...any) {
	p.line("")
	for _, line := range fill(fmt.Sprintf(format, args...), p.o.Width) {
		p.line(p.style(bold, line))
	}
}

// hang writes text with a mark in front; lines after the first begin under the text, not under the mark.
func (p *printer) hang(code, mark, text string) {
	indent := strings.Repeat(" ", utf8.RuneCountInString(mark))
	lead := p.style(code, mark)
	for _, line := range fill(text, p.o.Width-len(indent)) {
		p.line(lead + line)
		lead = indent
	}
}

// fill breaks text into lines of at most width characters, a longer word standing alone.
func fill(text string, width int) []string {
	var lines []string
	line, n := "", 0
	for _, word := range tied(strings.Fields(text)) {
		length := utf8.RuneCountInString(word)
		if n > 0 && n+1+length > width {
			lines = append(lines, line)
			line, n = "", 0
		}
		if n > 0 {
			line, n = line+" ", n+1
		}
		line, n = line+word, n+length
	}
	return append(lines, line)
}

// tied joins a place in a document to one piece, so that no line breaks inside of "· page 2" or "(line 40)".
func tied(words []string) []string {
	out := words[:0]
	for i := 0; i < len(words); i++ {
		word := words[i]
		if word == "·" && i+1 < len(words) && (words[i+1] == "page" || words[i+1] == "line") {
			i++
			word += " " + words[i]
		}
		if last := strings.TrimLeft(word, "·( "); (last == "page" || last == "line") && i+1 < len(words) && '0' < words[i+1][0] && words[i+1][0] <= '9' {
			i++
			word += " " + words[i]
		}
		out = append(out, word)
	}
	return out
}

// list returns at most few of the names, joined, and how many more there are. Semicolons part them where a choice has commas of its
// own: "Red Hat, CentOS or Ubuntu; Bash".
func (p *printer) list(names []string, few int) string {
	comma := ", "
	if slices.ContainsFunc(names, func(name string) bool { return strings.Contains(name, ", ") && strings.Contains(name, " or ") }) {
		comma = "; "
	}
	if rest := len(names) - few; rest > 2 && !p.o.All {
		p.short = true
		return fmt.Sprintf("%s and %d more", strings.Join(names[:few], comma), rest)
	}
	return strings.Join(names, comma)
}

// oneLine returns the text with single blanks for its white space.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// Shorten cuts s at a word to about n characters, and says so with an ellipsis.
func Shorten(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	cut := string([]rune(s)[:n])
	if i := strings.LastIndexByte(cut, ' '); i > n/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:–—-") + " …"
}
