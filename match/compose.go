package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// composer writes the lines that a format's reader found as the text of a Document, one a line, and keeps what the
// format told of them.
type composer struct {
	b            strings.Builder
	lines        []textline.Line
	number, page int
}

// add appends a line of this text; where holds what the format knows of it.
func (c *composer) add(text string, where textline.Line) {
	text = strings.ReplaceAll(cleanText(text), "\n", " ")
	if strings.TrimSpace(text) == "" {
		return
	}
	if len(c.lines) > 0 {
		c.b.WriteByte('\n')
		switch {
		case where.Page != c.page:
			c.b.WriteByte('\f')
			where.Blank = true
		case where.Blank:
			c.b.WriteByte('\n')
			c.number++
		}
	}
	c.number++
	c.page = where.Page
	where.Number, where.From = c.number, c.b.Len()
	if where.Bullet != "" {
		c.b.WriteString(where.Bullet + " ")
	}
	where.Start = c.b.Len()
	c.b.WriteString(text)
	where.End = c.b.Len()
	c.lines = append(c.lines, where)
}

// document returns the Document of all lines added.
func (c *composer) document(name, format string, pages int) *Document {
	c.b.WriteByte('\n')
	d := &Document{name: name, format: format, text: c.b.String(), lines: c.lines, pages: pages}
	d.noteLanguage()
	return d
}
