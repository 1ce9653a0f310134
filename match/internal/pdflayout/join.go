package pdflayout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// joinRows makes lines of rows: what was wrapped becomes one line again.
func (b *Builder) joinRows() []Line {
	text := string(b.text)
	vocabulary := b.vocabulary(text)
	lines := make([]Line, 0, len(b.rows))
	var buf strings.Builder
	for i := 0; i < len(b.rows); {
		r := &b.rows[i]
		line := b.line(i)
		n := 1
		for i+n < len(b.rows) && b.continues(text, i, i+n) {
			n++
		}
		if n == 1 {
			line.Text = text[r.from:r.to]
		} else {
			buf.Reset()
			joinText(&buf, text, b.rows[i:i+n], vocabulary)
			line.Text = buf.String()
			for k := i + 1; k < i+n; k++ {
				q := &b.rows[k]
				line.X0, line.X1 = min(line.X0, q.x0), max(line.X1, q.x1)
				line.Y1 = max(line.Y1, q.y1)
			}
		}
		lines = append(lines, line)
		i += n
	}
	return lines
}

// line fills in what a row tells of the line it begins.
func (b *Builder) line(i int) Line {
	r := &b.rows[i]
	l := Line{Bullet: r.bullet, Page: r.page, X0: r.x0, Y0: r.y0, X1: r.x1, Y1: r.y1, Size: r.size, Bold: r.facts&bold != 0,
		Italic: r.facts&italic != 0, Hidden: r.facts&hidden != 0, Caps: r.caps, Indent: r.x0 - r.left, Column: r.column,
		Cell: r.cell, Label: r.label}
	if i > 0 {
		if q := &b.rows[i-1]; q.region == r.region && q.page == r.page && r.size > 0 {
			l.Gap = max(0, (r.y0-q.y1)/r.size)
		} else if q.page == r.page && r.size > 0 && r.y > q.y {
			l.Gap = max(0, (r.y0-q.y1)/r.size)
		}
	}
	return l
}

// continues reports whether row k is the wrapped rest of the line that row i begins; the rows between are joined
// already. It is sure only where the first word of k would not have fitted on the row above.
func (b *Builder) continues(text string, i, k int) bool {
	head, last, r := &b.rows[i], &b.rows[k-1], &b.rows[k]
	if r.bullet != "" || r.page != last.page || r.region != last.region || last.wide || r.from == r.to {
		return false
	}
	if r.size > 1.08*last.size || r.size < 0.92*last.size || r.y-last.y > 1.9*r.size || r.y <= last.y {
		return false
	}
	if (r.facts^last.facts)&(bold|hidden) != 0 || r.caps != last.caps && last.caps {
		return false
	}
	// A word cut by a hyphen goes on, whatever the lines look like.
	if line := text[last.from:last.to]; hyphen(line, text[r.from:r.to], nil) != hyphenNone {
		return near(r.x0, last.x0, 4*r.size)
	}
	full := last.x1+0.3*r.size+r.wordEnd > last.right-0.5*r.size
	if head.bullet != "" {
		hanging := r.x0 > head.textX-0.35*r.size && r.x0 < head.textX+0.8*r.size
		flush := !hanging && k == i+1 || !hanging && near(r.x0, last.x0, r.size)
		if hanging {
			return full || startsLower(text[r.from:r.to])
		}
		return flush && full && r.x0 < head.textX && startsLower(text[r.from:r.to])
	}
	if !near(r.x0, last.x0, r.size) && k > i+1 || r.x0 > last.x0+3*r.size || r.x0 < last.x0-3*r.size {
		return false
	}
	return full && len(text[last.from:last.to]) > 40 && !r.wide
}

func near(a, b, size float32) bool {
	return a-b < 0.35*size && b-a < 0.35*size
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// joinText writes rows as one text.
func joinText(buf *strings.Builder, text string, rows []row, vocabulary map[string]bool) {
	buf.WriteString(text[rows[0].from:rows[0].to])
	for k := 1; k < len(rows); k++ {
		before, next := text[rows[k-1].from:rows[k-1].to], text[rows[k].from:rows[k].to]
		switch hyphen(before, next, vocabulary) {
		case hyphenSoft:
			whole := buf.String()
			buf.Reset()
			buf.WriteString(strings.TrimSuffix(whole, "-"))
		case hyphenNone:
			buf.WriteByte(' ')
		}
		buf.WriteString(next)
	}
}
