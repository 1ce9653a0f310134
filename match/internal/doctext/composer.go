package doctext

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/mojibake"
	"github.com/resumematch/resumematch/match/internal/textline"
)

// A look is how a run of text is drawn.
type look struct {
	bold, italic, hidden bool
	size                 float32 // points
}

// A para is what a paragraph tells before its text.
type para struct {
	bullet        string
	heading       int
	indent        int     // columns
	before, after float32 // white space in points
	gap           bool    // white space above, whatever the points
}

// A composer makes lines of what a reader finds: paragraphs of runs, in stories (the body, a cell, a text box), cells
// in rows.
type composer struct {
	lim     Limits
	page    int // of what comes next, from 1
	cell    int // rows and cells numbered so far
	story   *story
	rows    []row
	hidden  int // words that nobody sees
	size    int64
	long    bool // lines beyond the limit are dropped: a line takes a hundred times the bytes of a short text
	garbled mojibake.Found
	noted   map[string]int // how often something happened that is worth a warning

	heads, notes, feet [][]Line // stories around the body: headers, footnotes, footers
}

// A story is a sequence of paragraphs. A text box interrupts the one it is anchored in; that paragraph goes on behind it.
type story struct {
	outer  *story
	place  string
	lines  []Line
	anchor []Line // lines of text boxes, that follow the open paragraph
	p      para
	shown  run
	unseen run
	open   bool // a paragraph has been begun
	first  bool // no line of the paragraph has been made
	empty  bool // an empty paragraph stands above
	after  float32
}

// A run gathers the text of a line and counts how its letters look.
type run struct {
	text                  []byte
	page                  int // where it begins
	letters, bold, italic int
	sizes                 []sized
}

type sized struct {
	size    float32
	letters int
}

type row struct{ cells [][]Line }

func newComposer(lim Limits) *composer {
	return &composer{lim: lim, page: 1, story: &story{first: true, empty: true}, noted: make(map[string]int)}
}

// begin ends the open paragraph and begins another.
func (c *composer) begin(p para) {
	c.end()
	c.story.p, c.story.open = p, true
}

// amend replaces what the open paragraph tells, as long as nothing is written in it.
func (c *composer) amend(p para) {
	if st := c.story; st.first && len(st.shown.text) == 0 && len(st.unseen.text) == 0 {
		st.p = p
	}
}

// tiny is the size in points up to which nobody sees that there is text.
const tiny = 2

// write adds text of the look to the open paragraph.
func (c *composer) write(s string, l look) {
	into := &c.story.shown
	if l.hidden || l.size > 0 && l.size <= tiny {
		into = &c.story.unseen
	}
	c.story.open = true
	if len(into.text) == 0 {
		into.page = c.page
	}
	for s != "" {
		i := strings.IndexAny(s, "\v\u2028\u2029")
		if i < 0 {
			into.add(s, l)
			return
		}
		into.add(s[:i], l)
		c.newline()
		into.page = c.page
		_, n := utf8.DecodeRuneInString(s[i:])
		s = s[i+n:]
	}
}

// newline breaks the line inside the open paragraph.
func (c *composer) newline() {
	st := c.story
	if !c.flush(&st.shown, false) && !st.first {
		st.empty = true // two breaks are the author's empty line
	}
}

// pageBreak begins a page.
func (c *composer) pageBreak() {
	c.newline()
	c.page++
	c.story.empty = true
}

// end ends the open paragraph. One without text is white space.
func (c *composer) end() {
	st := c.story
	if !st.open && len(st.anchor) == 0 {
		return
	}
	shown := c.flush(&st.shown, false)
	unseen := c.flush(&st.unseen, true)
	if st.first && !shown && !unseen && len(st.anchor) == 0 {
		st.empty = true
	}
	if !st.first {
		st.after = st.p.after
	}
	if len(st.anchor) > 0 {
		st.lines = append(st.lines, st.anchor...)
		st.empty = true
	}
	st.anchor, st.p, st.open, st.first = nil, para{}, false, true
}

// flush makes a line of the run; false when it holds nothing.
func (c *composer) flush(r *run, hidden bool) bool {
	st := c.story
	if whole, garbled := mojibake.Restore(string(r.text)); garbled.Count > 0 {
		c.garbled.Add(garbled)
		r.text = []byte(whole)
	}
	text := squeeze(r.text)
	if text == "" {
		r.reset()
		return false
	}
	l := Line{Text: text, Heading: st.p.heading, Hidden: hidden, Size: r.size(), Page: r.page, Indent: st.p.indent, Place: st.place,
		Bold: r.bold*2 > r.letters, Italic: r.italic*2 > r.letters}
	l.Blank = st.empty
	if st.first {
		l.Bullet = st.p.bullet
		l.Blank = l.Blank || st.p.gap || wideGap(max(st.after, st.p.before), l.Size)
	} else if st.p.bullet != "" {
		l.Indent += 2 // it hangs under the bullet's text
	}
	if c.size += int64(len(text)) + 1; c.lim.Text > 0 && c.size > c.lim.Text {
		c.long = true
		r.reset()
		return false
	}
	if hidden {
		c.hidden += len(strings.Fields(text))
	}
	st.lines = append(st.lines, l)
	st.first, st.empty = false, false
	r.reset()
	return true
}

// wideGap reports whether white space parts two blocks: three quarters of a line, as in the reading of PDF. Word's
// 8 points between all paragraphs are less.
func wideGap(points, size float32) bool {
	if size == 0 {
		size = 11
	}
	return points >= 0.75*size
}

// push begins a story inside the open paragraph: a cell or a text box. A text box in a header belongs to the header.
func (c *composer) push(place string) {
	if c.story.place != "" {
		place = c.story.place
	}
	c.story = &story{outer: c.story, place: place, first: true}
}

// pop ends the story and returns its lines.
func (c *composer) pop() []Line {
	c.end()
	lines := c.story.lines
	c.story = c.story.outer
	return lines
}

// place puts the lines of a text box behind the open paragraph, set apart from the text around.
func (c *composer) place(lines []Line) {
	if len(lines) == 0 {
		return
	}
	lines[0].Blank = true
	c.story.anchor = append(c.story.anchor, lines...)
}

// addStory ends the story and adds its lines to those around the body.
func (c *composer) addStory(into *[][]Line) {
	if lines := c.pop(); len(lines) > 0 {
		*into = append(*into, lines)
	}
}

// finish returns the lines of the whole document. Headers and footers come once, however many sections repeat them.
func (c *composer) finish() []Line {
	for c.story.outer != nil {
		c.place(c.pop())
	}
	c.end()
	var lines []Line
	seen := make(map[string]bool)
	for _, story := range c.heads {
		lines = appendNew(lines, story, 1, seen)
	}
	if body := c.story.lines; len(body) > 0 {
		body[0].Blank = true
		lines = append(lines, body...)
	}
	for _, story := range c.notes {
		lines = append(lines, story...)
	}
	for _, story := range c.feet {
		lines = appendNew(lines, story, c.page, seen)
	}
	typedBullets(lines)
	page := 1
	for i := range lines { // a text box may begin on a page and come behind a paragraph that ends on the next
		page = max(page, lines[i].Page)
		lines[i].Page = page
	}
	return lines
}

// appendNew appends the lines of a header or footer unless one of the same text has been seen.
func appendNew(lines, story []Line, page int, seen map[string]bool) []Line {
	var key strings.Builder
	for i, l := range story {
		key.WriteString(l.Text + "\n")
		story[i].Page = page
	}
	if seen[key.String()] {
		return lines
	}
	seen[key.String()] = true
	story[0].Blank = true
	return append(lines, story...)
}

// typedBullets takes the bullets that authors typed themselves from the text.
func typedBullets(lines []Line) {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(l.Text)
		b.WriteByte('\n')
	}
	text := b.String()
	for _, p := range textline.Parse(text) {
		l := &lines[p.Number-1]
		if p.Bullet != "" && l.Bullet == "" && l.Heading == 0 {
			l.Bullet, l.Text = p.Bullet, p.Text(text)
		}
	}
}

// note counts an occasion for the warning of the code.
func (c *composer) note(code string) { c.noted[code]++ }

// warnings returns what was noted, in a fixed order.
func (c *composer) warnings() []Warning {
	var ws []Warning
	if c.hidden > 0 {
		ws = append(ws, Warning{"hidden-text", fmt.Sprintf("%s formatted as hidden, which no reader sees; left out here, though other programs may read hidden text", count(c.hidden, "word is", "words are"))})
	}
	if c.noted["tracked-changes"] > 0 {
		ws = append(ws, Warning{"tracked-changes", "the document holds tracked changes; it was read as if all were accepted. Accept them before you send it."})
	}
	if n := c.noted["comments"]; n > 0 {
		ws = append(ws, Warning{"comments", fmt.Sprintf("the document holds %s, left out here; delete them before you send it", count(n, "comment", "comments"))})
	}
	if c.garbled.Count > 0 {
		ws = append(ws, Warning{mojibake.Code, c.garbled.String()})
	}
	if c.noted["damaged"] > 0 {
		ws = append(ws, Warning{"damaged", "the file is damaged; text behind the damage is missing. Save it again."})
	}
	if n := c.noted["postings"]; n > 0 {
		ws = append(ws, Warning{"postings", fmt.Sprintf("the page holds %d postings; the longest was read", n)})
	}
	return ws
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
