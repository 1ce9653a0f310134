package posting

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// A message is one mail of the text: indices of lines.
type message struct {
	from, body, end int    // its first line, the first behind its head, the first behind it
	subject         int    // the line that tells what it is about; -1 for none
	sender          string // who wrote it, as its head says
}

// withoutMail returns the lines of a posting that came by mail without the mail around it: its head but the title that the subject gives,
// greeting and signature, the words of whoever forwarded it and the mails it answers. The same slice when there is none.
func (r *Reader) withoutMail(text string, lines []textline.Line) []textline.Line {
	all := r.messages(text, lines)
	m := r.ofPosting(text, lines, all)
	c := letter{r: r, text: text, lines: lines, drop: make([]bool, len(lines)), title: -1}
	for i := range lines {
		c.drop[i] = i < m.body || i >= m.end
	}
	c.top(m)
	c.bottom(m)
	if !slices.Contains(c.drop, true) && c.title < 0 {
		return lines
	}
	var own []textline.Line
	for i := range lines {
		switch {
		case i == c.title:
			l := lines[i]
			l.Start, l.End, l.Bullet, l.Blank, l.Joined = c.titleStart, c.titleEnd, "", true, false
			own = append(own, l)
		case !c.drop[i]:
			own = append(own, lines[i])
		}
	}
	if len(own) == 0 {
		return lines
	}
	return own
}

// messages cuts the text into its mails: one when there is no more than one, with or without a head.
func (r *Reader) messages(text string, lines []textline.Line) []message {
	all := []message{{subject: -1}}
	for i := 0; i < len(lines); {
		last := &all[len(all)-1]
		begin, next := i, i+1
		h := r.head(text, lines, i)
		switch line := lines[i].Text(text); {
		case h.body > i:
			next = h.body
		case r.mail.divides(line):
			h = message{subject: -1}
		case i+1 < len(lines) && strings.HasPrefix(line, "On ") && len(line) <= longWrote && r.mail.divides(line+" "+lines[i+1].Text(text)): // broken in two
			h, next = message{subject: -1}, i+2
		default:
			i++
			continue
		}
		h.from, h.body = begin, next
		if last.body == begin && begin > 0 { // the head behind "Forwarded message", or behind another program's
			h.from = last.from
			*last = h
		} else {
			last.end = begin
			all = append(all, h)
		}
		i = next
	}
	all[len(all)-1].end = len(lines)
	return all
}

// head reads the head of a mail that begins at line i: the lines of its fields, at least two, one of them the subject, or the sender with an
// address or beside another field of a mail's. Its body is i when there is none.
func (r *Reader) head(text string, lines []textline.Line, i int) message {
	h := message{body: i, subject: -1}
	fields, address := 0, false
	for k := i; k < len(lines) && (k == i || !lines[k].Blank); k++ {
		line := lines[k].Text(text)
		kind, value := r.mail.field(line)
		if kind == 0 {
			if k > i && strings.ContainsRune(line, '@') && len(line) <= longWrote {
				continue // more of those it was sent to
			}
			break
		}
		switch {
		case kind&mailSubject != 0 && h.subject < 0:
			h.subject = k
		case kind&mailSender != 0:
			h.sender = strings.Trim(value, "\"' ")
			if at := strings.IndexAny(h.sender, "<[(‹"); at >= 0 {
				h.sender = strings.Trim(h.sender[:at], "\"' ")
			}
		}
		address = address || strings.ContainsRune(value, '@')
		fields++
		h.body = k + 1
	}
	if fields < 2 || h.subject < 0 && !(h.sender != "" && (address || fields > 2)) {
		if kind, _ := r.mail.field(lines[i].Text(text)); i > 0 || kind&mailSubject == 0 { // a subject alone heads the whole text
			return message{body: i, subject: -1}
		}
		h.body, h.subject = 1, 0
	}
	return h
}

// ofPosting returns the mail that holds the posting: the first that asks for something, else the first that is not much shorter than any.
func (r *Reader) ofPosting(text string, lines []textline.Line, all []message) message {
	if len(all) == 1 {
		return all[0]
	}
	most := 0
	for _, m := range all {
		for i := m.body; i < m.end; i++ {
			if r.asks(text, lines, i) {
				return withSubject(all, m)
			}
		}
		most = max(most, countWords(text, lines[m.body:m.end]))
	}
	for _, m := range all {
		if countWords(text, lines[m.body:m.end])*2 >= most && m.body < m.end {
			return withSubject(all, m)
		}
	}
	return all[0]
}

// withSubject gives the mail m the subject of the first that has one, when it has none itself.
func withSubject(all []message, m message) message {
	if i := slices.IndexFunc(all, func(a message) bool { return a.subject >= 0 }); m.subject < 0 && i >= 0 {
		m.subject = all[i].subject
	}
	return m
}

// A letter is the mail that holds the posting, while what is not the posting is taken off.
type letter struct {
	r                           *Reader
	text                        string
	lines                       []textline.Line
	drop                        []bool
	title, titleStart, titleEnd int // the line of the title that the posting lacks otherwise, and where it stands in it; -1 for none
}

// line returns the text of line i.
func (c *letter) line(i int) string { return c.lines[i].Text(c.text) }

// top drops what stands above the first sentence, and finds the title there.
func (c *letter) top(m message) {
	greeting := -1
	marks := 0 // lines above the greeting up to the last that a mail program shows
	for i := m.body; i < min(m.end, m.body+aboveGreets) && !c.r.asks(c.text, c.lines, i); i++ {
		line := c.line(i)
		if c.r.mail.greets(line) || i == m.body && m.body > 0 && strings.HasSuffix(line, ",") && personal(line) {
			greeting = i
			break
		}
		if c.r.mail.marks(line) {
			marks = i + 1
		}
	}
	if greeting >= 0 && (greeting == m.body || marks > m.body || strings.HasSuffix(c.line(greeting), ",")) {
		c.drop[greeting] = true // "Hi, keeper of lamps!" between paragraphs heads one
	}
	if greeting >= 0 && marks > m.body {
		for i := m.body; i < greeting; i++ {
			c.drop[i] = true
		}
		if !c.titleFrom(marks, greeting) {
			c.titleFrom(m.body, greeting)
		}
	}
	if c.title < 0 && m.subject >= 0 {
		c.titleFrom(m.subject, m.subject+1)
	}
	if c.title >= 0 && c.titled(m) {
		c.title = -1
	}
}

// marks reports whether the line is one that mail programs show above a mail, or the address it came from.
func (m mailRules) marks(line string) bool {
	if at := strings.IndexByte(line, '<'); at >= 0 && strings.ContainsRune(line[at:], '@') && strings.HasSuffix(line, ">") {
		return true
	}
	first, _, _ := strings.Cut(line, " •")
	return m.of(strings.Trim(first, ":*_ "))&mailMark != 0
}

// titleFrom finds the title in the lines from up to to.
func (c *letter) titleFrom(from, to int) bool {
	for i := from; i < to; i++ {
		if start, end := TitleIn(c.line(i)); start < end {
			c.title, c.titleStart, c.titleEnd = i, c.lines[i].Start+start, c.lines[i].Start+end
			return true
		}
	}
	return false
}

// titled reports whether the posting gives its title itself: in its first line, or behind a label above what is asked for.
func (c *letter) titled(m message) bool {
	first := true
	for i := m.body; i < min(m.end, m.body+aboveGreets) && !c.r.asks(c.text, c.lines, i); i++ {
		line := c.line(i)
		if c.drop[i] {
			continue
		}
		if label, rest, ok := strings.Cut(line, ":"); ok && strings.Contains(strings.ToLower(label), "title") && wording.HasTitle(rest) {
			return true
		}
		if start, end := TitleIn(line); first && start == 0 && end == len(line) {
			return true
		}
		first = false
	}
	return false
}

// bottom drops the signature and what stands behind it, up to a heading that opens a part of the posting; of a mail that goes on at length
// the signature alone.
func (c *letter) bottom(m message) {
	first := max(m.body, 1)
	for i := first; i < m.end; i++ {
		if c.drop[i] || !c.r.mail.ends(c.text, c.lines, i) && !c.signed(m, i) {
			continue
		}
		end, long := m.end, countWords(c.text, c.lines[i:m.end]) > countWords(c.text, c.lines[m.body:i])
		if long {
			end = min(end, i+1+longSigned)
		}
		k := i
		for k < end && (k == i || !c.ahead(i, k, long)) {
			c.drop[k] = true
			k++
		}
		i = k - 1
	}
}

// ahead reports whether the posting goes on at line k, behind a signature that begins at line i.
func (c *letter) ahead(i, k int, long bool) bool {
	line := c.line(k)
	if len(line) > 4 && strings.EqualFold(line[:2], "ps") && (line[2] == ':' || line[2] == ' ') || len(line) > 6 && strings.EqualFold(line[:4], "p.s.") {
		return true // "PS: a license is a must"
	}
	if long && (c.lines[k].Bullet != "" || len(line) > longPageLine || k+1 < len(c.lines) && len(c.line(k+1)) > longPageLine && wording.HasTitle(line)) {
		return true
	}
	if maybe, _ := isHeading(c.text, c.lines, k); !maybe {
		return false
	}
	_, sure := c.r.headings.section(bare(line))
	return sure == firm
}

// signed reports whether line i is the name of who sent the mail, below its text: as its head has it, or above what a signature tells.
func (c *letter) signed(m message, i int) bool {
	if i < m.body+2 || c.lines[i].Bullet != "" {
		return false
	}
	line := strings.Trim(c.line(i), "-–—~*_., ")
	if given, _, _ := strings.Cut(m.sender, " "); line != "" && (line == m.sender || line == given) {
		return true
	}
	if !c.lines[i].Blank || m.end-i > 2*longSigned || !personal(line) || !strings.Contains(line, " ") || wording.HasTitle(line) {
		return false
	}
	if _, known := c.r.headings.section(line); known != unknown || countWords(c.text, c.lines[i:m.end]) > countWords(c.text, c.lines[m.body:i]) {
		return false
	}
	for k := i + 1; k < min(i+longSigned, m.end) && !c.lines[k].Blank && c.lines[k].Bullet == "" && c.lines[k].End-c.lines[k].Start <= longPageLine; k++ {
		if contact(c.line(k)) {
			return true
		}
	}
	return false
}

// leastDigits is the number of digits of the shortest telephone number.
const leastDigits = 7

// contact reports whether the line of a signature tells how to reach its writer.
func contact(line string) bool {
	digits := 0
	for i := range len(line) {
		if '0' <= line[i] && line[i] <= '9' {
			digits++
		}
	}
	return digits >= leastDigits || strings.Contains(line, "@") || strings.Contains(line, "www.") || strings.Contains(line, "linkedin.com/")
}
