package doctext

import (
	"strings"
	"unicode/utf8"
)

// A markdown reads CommonMark as far as resumes and postings go, with tables, front matter and task lists. Each line
// stays a line unless it is the lazy rest of a paragraph.
type markdown struct {
	*composer
	t       *Text
	begun   bool
	last    int   // characters of the line above in the paragraph
	bullets []int // indents of the open items, outermost first
	comment bool  // inside <!-- -->
	table   bool  // rows of a table stand above
}

func readMarkdown(data []byte, c *composer, t *Text) error {
	m := &markdown{composer: c, t: t}
	lines := strings.Split(strings.ReplaceAll(decodeText(data, windowsLatin), "\r\n", "\n"), "\n")
	lines = m.frontMatter(lines)
	fence := ""
	for i := 0; i < len(lines); i++ {
		if i&1023 == 0 && c.lim.late() {
			return errLate()
		}
		raw := lines[i]
		if fence == "" {
			raw = m.uncomment(raw)
		}
		mark := fenceMark(raw)
		switch {
		case fence == "" && mark != "":
			m.stop()
			fence = mark
		case fence != "" && mark == fence:
			fence = ""
		case fence != "":
			m.begin(para{})
			m.write(raw, look{})
			m.end()
		default:
			i += m.block(raw, lines[i+1:])
		}
	}
	m.stop()
	return nil
}

// frontMatter skips the block of properties at the top and takes the title from it.
func (m *markdown) frontMatter(lines []string) []string {
	if len(lines) == 0 || strings.TrimRight(lines[0], " ") != "---" {
		return lines
	}
	for i := 1; i < len(lines) && i < 200; i++ {
		switch strings.TrimRight(lines[i], " ") {
		case "---", "...":
			return lines[i+1:]
		}
		if title, ok := strings.CutPrefix(lines[i], "title:"); ok {
			m.t.Title = strings.Trim(title, " \"'")
		}
	}
	return lines
}

// uncomment takes HTML comments out of the line; they may go on over lines.
func (m *markdown) uncomment(line string) string {
	var b strings.Builder
	for line != "" {
		mark := "<!--"
		if m.comment {
			mark = "-->"
		}
		before, after, found := strings.Cut(line, mark)
		if !m.comment {
			b.WriteString(before)
		}
		if found {
			m.comment = !m.comment
		}
		line = after
	}
	return b.String()
}

// fenceMark returns the mark that begins or ends a block of code.
func fenceMark(line string) string {
	line = strings.TrimLeft(line, " ")
	for _, mark := range [...]string{"```", "~~~"} {
		if strings.HasPrefix(line, mark) && !strings.Contains(line[3:], "`") {
			return mark
		}
	}
	return ""
}

// block reads a line outside of code, and returns how many of those below it took.
func (m *markdown) block(line string, below []string) int {
	hard := strings.HasSuffix(line, "  ") || strings.HasSuffix(line, `\`)
	body := strings.Trim(line, " \t")
	indent := width(line[:len(line)-len(strings.TrimLeft(line, " \t"))])
	for strings.HasPrefix(body, ">") {
		body = strings.TrimLeft(body[1:], " ")
	}
	level, heading := atxHeading(body)
	marker, item := listMarker(body)
	switch {
	case body == "", isRule(body), isLinkDefinition(body):
		m.table = false
		m.stop()
		m.story.empty = true
	case level > 0:
		m.bullets = nil
		m.line(para{heading: level, gap: true}, heading, look{bold: true})
		m.story.empty = true
	case marker != "":
		m.item(indent, marker, strings.TrimSuffix(item, `\`))
		if hard {
			m.last = 0
		}
	case strings.HasPrefix(body, "|"), strings.Contains(body, "|") && (m.table || len(below) > 0 && isTableRule(below[0])):
		m.table = true
		if !isTableRule(body) {
			m.tableLine(body)
		}
	default:
		if n := setextLevel(below); n > 0 && !m.begun {
			m.line(para{heading: n, gap: true}, body, look{bold: true})
			m.story.empty = true
			return 1
		}
		m.text(indent, body, hard)
	}
	return 0
}

// setextLevel returns the level that a line of "=" or "-" below makes of a line; 0 for none.
func setextLevel(below []string) int {
	if len(below) == 0 {
		return 0
	}
	s := strings.TrimSpace(below[0])
	switch {
	case len(s) >= 2 && strings.Trim(s, "=") == "":
		return 1
	case len(s) >= 2 && strings.Trim(s, "-") == "":
		return 2
	}
	return 0
}

func width(indent string) int { return len(indent) + 3*strings.Count(indent, "\t") }

// atxHeading returns the level and text of "## Heading ##"; 0 for another line.
func atxHeading(s string) (int, string) {
	text := strings.TrimLeft(s, "#")
	level := len(s) - len(text)
	if level == 0 || level > 6 || text == "" || text[0] != ' ' && text[0] != '\t' {
		return 0, ""
	}
	text = strings.TrimSpace(text)
	if closed := strings.TrimRight(text, "#"); strings.HasSuffix(closed, " ") {
		text = closed
	}
	return level, strings.TrimSpace(text)
}

func isRule(s string) bool {
	s = strings.ReplaceAll(s, " ", "")
	return len(s) >= 3 && (strings.Trim(s, "-") == "" || strings.Trim(s, "*") == "" || strings.Trim(s, "_") == "" || strings.Trim(s, "=") == "")
}

// listMarker returns the bullet or number of an item and its text.
func listMarker(s string) (marker, text string) {
	text = strings.TrimLeft(s, "0123456789")
	digits := len(s) - len(text)
	switch {
	case digits > 0 && digits < 10 && text != "" && (text[0] == '.' || text[0] == ')'):
		marker = s[:digits+1]
	case digits == 0 && s != "" && strings.IndexByte("-*+", s[0]) >= 0:
		marker = s[:1]
	case strings.HasPrefix(s, "•"):
		marker = "•"
	default:
		return "", ""
	}
	text = strings.TrimLeft(s[len(marker):], " \t")
	if len(text) == len(s)-len(marker) || strings.Contains(text, "\n") {
		return "", ""
	}
	if task, ok := strings.CutPrefix(text, "["); ok && len(task) > 2 && strings.IndexByte(" xX", task[0]) >= 0 && task[1] == ']' && (task[2] == ' ' || task[2] == '\t') {
		text = strings.TrimLeft(task[2:], " \t")
	}
	return marker, text
}

// item begins an item of a list, nested as its indent says.
func (m *markdown) item(indent int, marker, text string) {
	for len(m.bullets) > 0 && m.bullets[len(m.bullets)-1] > indent {
		m.bullets = m.bullets[:len(m.bullets)-1]
	}
	if n := len(m.bullets); n == 0 || m.bullets[n-1] < indent {
		m.bullets = append(m.bullets, indent)
	}
	if marker == "*" || marker == "+" || marker == "-" {
		marker = "•"
	}
	m.stop()
	m.story.empty = m.story.empty && len(m.bullets) == 1
	if level, heading := atxHeading(text); level > 0 {
		m.line(para{heading: level}, heading, look{bold: true})
		return
	}
	m.begun = true
	m.last = minWrap // what follows an item's first line belongs to it
	m.begin(para{bullet: marker, indent: 2 * (len(m.bullets) - 1)})
	m.spans(text, look{})
}

// text reads a line of a paragraph, which may be the rest of one above.
func (m *markdown) text(indent int, s string, hard bool) {
	if !m.begun {
		p := para{}
		if n := len(m.bullets); n > 0 && indent > m.bullets[n-1] {
			p.indent = 2 * n // it stands under the item's text
		} else {
			m.bullets = nil
		}
		m.begun = true
		m.begin(p)
	} else if m.last >= minWrap && !codeRow(s) {
		m.write(" ", look{})
	} else {
		m.newline() // CommonMark joins these; people mean them as lines
	}
	m.last = utf8.RuneCountInString(s)
	m.spans(strings.TrimSuffix(s, `\`), look{})
	if hard || codeRow(s) {
		m.last = 0
	}
}

// minWrap is the shortest line, in characters, that is taken to go on below.
const minWrap = 40

// line writes a paragraph of one line.
func (m *markdown) line(p para, s string, l look) {
	m.stop()
	m.begin(p)
	m.spans(s, l)
	m.end()
}

// stop ends the open paragraph.
func (m *markdown) stop() {
	if m.begun {
		m.end()
	}
	m.begun = false
}

// isLinkDefinition reports where a link that is named elsewhere leads: "[lamps]: https://lamps.example".
func isLinkDefinition(s string) bool {
	name, ok := strings.CutPrefix(s, "[")
	name, rest, closed := strings.Cut(name, "]")
	address, is := strings.CutPrefix(rest, ":")
	return ok && closed && is && name != "" && name[0] != '^' && strings.TrimSpace(address) != ""
}

func isTableRule(s string) bool {
	s = strings.TrimSpace(s)
	return strings.Contains(s, "-") && strings.Contains(s, "|") && strings.Trim(s, "|-: ") == ""
}

// tableLine writes a row of a table.
func (m *markdown) tableLine(s string) {
	m.stop()
	m.beginRow()
	s = strings.ReplaceAll(strings.Trim(s, "| "), `\|`, "\x00")
	for cell := range strings.SplitSeq(s, "|") {
		m.beginCell()
		m.spans(strings.ReplaceAll(cell, "\x00", "|"), look{})
		m.endCell()
	}
	m.endRow()
}
