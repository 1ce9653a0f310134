package pdflayout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// joinRows makes lines of rows: what was wrapped becomes one line again.
func (b *Builder) joinRows() []Line {
	text := string(b.text)
	vocabulary := b.vocabulary(text)
	b.flush = b.itemsAreFlush(text)
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

// vocabulary returns the words of the document. It is made only when some row ends in a hyphen.
func (b *Builder) vocabulary(text string) textline.Vocabulary {
	if !slices.ContainsFunc(b.rows, func(r row) bool { return strings.HasSuffix(text[r.from:r.to], "-") }) {
		return nil
	}
	words := make(textline.Vocabulary, len(text)/8)
	for i := range b.rows {
		words.Add(text[b.rows[i].from:b.rows[i].to])
	}
	return words
}

// line fills in what a row tells of the line it begins.
func (b *Builder) line(i int) Line {
	r := &b.rows[i]
	l := Line{Bullet: r.bullet, Page: r.page, X0: r.x0, Y0: r.y0, X1: r.x1, Y1: r.y1, Size: r.size, Bold: r.facts&bold != 0,
		Italic: r.facts&italic != 0, Hidden: r.facts&hidden != 0, Caps: r.caps, Indent: r.x0 - r.left, Column: r.column,
		Cell: r.cell}
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
	if r.bullet != "" || last.wide || r.from == r.to || !sameLook(last, r) {
		return false
	}
	full := last.x1+0.3*r.size+r.wordEnd > last.right-0.5*r.size
	if r.region != last.region {
		// A bullet may go on at the top of the next column or page.
		shift := last.left - r.left
		return head.bullet != "" && b.topOf(k) && full && near(r.x0+shift, head.textX, r.size) &&
			(startsLower(text[r.from:r.to]) || head.textX > last.left+0.5*r.size && b.unfinished(text, k-1))
	}
	if r.y-last.y > 1.9*r.size || r.y <= last.y {
		return false
	}
	// A word cut by a hyphen goes on, whatever the lines look like.
	if textline.HyphenAt(text[last.from:last.to], text[r.from:r.to], nil) != textline.NoHyphen {
		return near(r.x0, last.x0, 4*r.size)
	}
	if head.bullet != "" {
		if r.x0 > head.textX-0.35*r.size && r.x0 < head.textX+0.8*r.size {
			return full || startsLower(text[r.from:r.to]) // hangs below the bullet's text
		}
		flush := k == i+1 || near(r.x0, last.x0, r.size)
		return flush && full && r.x0 < head.textX && (startsLower(text[r.from:r.to]) || b.flush && b.unfinished(text, k-1))
	}
	if k > i+1 && !near(r.x0, last.x0, r.size) || !near(r.x0, last.x0, 8*r.size) {
		return false
	}
	return full && !r.wide && b.proseGoesOn(text, i, k)
}

// unfinished reports a row that is long and does not end as a sentence or an entry does.
func (b *Builder) unfinished(text string, k int) bool {
	s := text[b.rows[k].from:b.rows[k].to]
	return len(s) > 40 && !strings.ContainsAny(s[len(s)-1:], ".!?:;)") && !endsInDate(s)
}

// itemsAreFlush reports whether the bullets of the document go on at the margin and not below their text, as in a text
// that was printed: lines in lower case below full ones show it.
func (b *Builder) itemsAreFlush(text string) bool {
	flush, hanging := 0, 0
	for k := 1; k < len(b.rows); k++ {
		head, r := &b.rows[k-1], &b.rows[k]
		switch {
		case head.bullet == "" || r.bullet != "" || r.from == r.to || r.region != head.region || !startsLower(text[r.from:r.to]):
		case r.x0 > head.textX-0.35*r.size:
			hanging++
		case head.x1+0.3*r.size+r.wordEnd > head.right-0.5*r.size:
			flush++
		}
	}
	return flush >= 2 && hanging == 0
}

// proseGoesOn reports whether a full row without a bullet is followed by the rest of its sentence. The widest item
// of a list is full too, so one of these must hold: the sentence is plainly unfinished, or the rows are long and
// others end at the same margin.
func (b *Builder) proseGoesOn(text string, i, k int) bool {
	last, r := &b.rows[k-1], &b.rows[k]
	before, next := text[last.from:last.to], text[r.from:r.to]
	if startsLower(next) || strings.HasSuffix(before, ",") {
		return len(before) > 12
	}
	const shortest = 40 // characters of a line of prose; shorter ones are addresses and the like
	ended := strings.ContainsAny(before[len(before)-1:], ".!?:;")
	if len(before) <= shortest || ended && k == i+1 || r.boldStart && last.facts&bold == 0 {
		return false
	}
	if endsInDate(before) {
		return false // an entry with its date
	}
	if isLabelled(next) && isLabelled(text[b.rows[i].from:b.rows[i].to]) {
		return false // "Languages: …" below "Systems: …"
	}
	for n := max(0, k-12); n < len(b.rows) && n < k+12; n++ {
		if q := &b.rows[n]; n != k-1 && q.region == last.region && q.x1 > last.right-2*last.size {
			return true
		}
	}
	return false
}

// endsInDate reports whether a row ends as the dates of an entry do.
func endsInDate(s string) bool {
	end := s[strings.LastIndexByte(s, ' ')+1:]
	switch strings.ToLower(end) {
	case "present", "current", "now", "today":
		return true
	}
	return len(end) >= 4 && strings.Trim(end[len(end)-4:], "0123456789") == ""
}

// isLabelled reports whether text begins with a few words and a colon.
func isLabelled(s string) bool {
	at := strings.IndexByte(s, ':')
	return at > 0 && at < 30 && strings.Count(s[:at], " ") < 4
}

// sameLook reports whether two rows could be of one text by their letters. A row may be bold for the most part and go on
// as it ends: "Technology:" in bold and some words that are not.
func sameLook(last, r *row) bool {
	weight := (r.facts^last.facts)&bold == 0 || r.boldStart == last.boldEnd
	return r.size < 1.08*last.size && r.size > 0.92*last.size && weight && (r.facts^last.facts)&hidden == 0 && (r.caps == last.caps || !last.caps)
}

// topOf reports whether row k is the first of a later region that begins at the top: of the next page, or of a
// column beside the one before.
func (b *Builder) topOf(k int) bool {
	last, r := &b.rows[k-1], &b.rows[k]
	return r.page == last.page+1 || r.page == last.page && r.y < last.y
}

func near(a, b, size float32) bool {
	return a-b < 0.35*size && b-a < 0.35*size
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// joinText writes rows as one text.
func joinText(buf *strings.Builder, text string, rows []row, vocabulary textline.Vocabulary) {
	buf.WriteString(text[rows[0].from:rows[0].to])
	for k := 1; k < len(rows); k++ {
		before, next := text[rows[k-1].from:rows[k-1].to], text[rows[k].from:rows[k].to]
		switch textline.HyphenAt(before, next, vocabulary) {
		case textline.SoftHyphen:
			whole := buf.String()
			buf.Reset()
			buf.WriteString(strings.TrimSuffix(whole, "-"))
		case textline.NoHyphen:
			buf.WriteByte(' ')
		}
		buf.WriteString(next)
	}
}
