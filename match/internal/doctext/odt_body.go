package doctext

import (
	"strconv"
	"strings"
)

// An odtOpen is a list that is being read.
type odtOpen struct {
	style string
	goOn  bool   // numbers go on from the list before
	label string // of the item that begins; "" once it is used
}

// block reads an element of a story.
func (d *odt) block(name string) {
	switch name {
	case "p", "h":
		d.paragraph(name)
	case "list":
		d.list()
	case "numbered-paragraph":
		d.lists = append(d.lists, odtOpen{style: d.x.attr("style-name"), goOn: true})
		d.item()
		d.x.each(d.block)
		d.lists = d.lists[:len(d.lists)-1]
	case "section":
		outer := d.veiled
		d.veiled = outer || d.x.attr("display") == "none"
		d.x.each(d.block)
		d.veiled = outer
	case "table":
		d.x.each(d.tableRow)
	case "soft-page-break":
		d.page++
	case "tracked-changes":
		d.x.each(func(string) { d.note("tracked-changes") })
	case "table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index", "bibliography":
		d.x.each(func(name string) {
			if name == "index-body" {
				d.x.each(d.block)
			}
		})
	case "index-title":
		d.x.each(d.block)
	default:
		d.shape(name)
	}
}

func (d *odt) tableRow(name string) {
	switch name {
	case "table-row":
		d.beginRow()
		d.x.each(func(name string) {
			if name == "table-cell" {
				lists := d.lists
				d.lists = nil
				d.beginCell()
				d.x.each(d.block)
				d.endCell()
				d.lists = lists
			}
		})
		d.endRow()
	case "table-rows", "table-header-rows", "table-row-group":
		d.x.each(d.tableRow)
	case "soft-page-break":
		d.page++
	}
}

// list reads a list; its paragraphs follow the list's style, or that of the list around.
func (d *odt) list() {
	l := odtOpen{style: d.x.attr("style-name"), goOn: d.x.attr("continue-numbering") == "true" || d.x.attr("continue-list") != ""}
	if n := len(d.lists); n > 0 && l.style == "" {
		l.style, l.goOn = d.lists[n-1].style, false
	}
	d.lists = append(d.lists, l)
	if !l.goOn {
		delete(d.counts, d.countKey())
	}
	d.x.each(func(name string) {
		switch name {
		case "list-item":
			if s := d.x.attr("start-value"); s != "" {
				d.counts[d.countKey()] = d.x.number("start-value") - 1
			}
			d.item()
			d.x.each(d.block)
		case "list-header":
			d.x.each(d.block)
		}
	})
	d.lists = d.lists[:len(d.lists)-1]
}

// countKey names the counter of the innermost list.
func (d *odt) countKey() string {
	n := len(d.lists)
	return d.lists[n-1].style + " " + strconv.Itoa(n)
}

// level returns how the innermost list marks its items; a bullet when no style says.
func (d *odt) level() listLevel {
	n := len(d.lists)
	if l, ok := d.styles.lists[d.lists[n-1].style][n]; ok {
		return l
	}
	return listLevel{format: "bullet"}
}

// item begins an item of the innermost list: its first paragraph gets the marker.
func (d *odt) item() {
	open := &d.lists[len(d.lists)-1]
	l := d.level()
	switch l.format {
	case "":
		open.label = ""
	case "bullet":
		open.label = bulletMark(l.text)
	default:
		key := d.countKey()
		if _, ok := d.counts[key]; !ok {
			d.counts[key] = l.start - 1
		}
		d.counts[key]++
		open.label = numberMark(d.counts[key], l.format, l.text)
	}
}

// paragraph reads a paragraph or a heading.
func (d *odt) paragraph(name string) {
	style := d.x.attr("style-name")
	p, r := d.props("paragraph", style)
	out := para{before: p.before.v, after: p.after.v}
	if name == "h" {
		out.heading = min(max(d.x.number("outline-level"), 1), 9)
	} else if d.isTitle(style) {
		out.heading = 1
	}
	if n := len(d.lists); n > 0 {
		level := d.level()
		p.left, p.hanging = level.left.or(p.left), level.hanging.or(p.hanging)
		if out.heading == 0 {
			out.bullet = d.lists[n-1].label
		}
		d.lists[n-1].label = ""
		if out.bullet == "" {
			p.hanging = maybe[float32]{} // it stands under the item's text
		}
	}
	out.indent = max(0, int((p.left.v-p.hanging.v)/indentPoints))
	if p.contextual.v && style == d.above {
		out.before = 0
	}
	d.above = style
	d.begin(out)
	if p.pageBreak.v && len(d.story.lines) > 0 {
		d.pageBreak()
	}
	outer := d.look
	d.look = r.apply(look{size: 12})
	d.look.hidden = d.look.hidden || d.veiled
	d.inside()
	d.look = outer
	d.end()
}

// inside reads the text and elements inside the current element.
func (d *odt) inside() {
	d.x.nodes(d.inline, func(s string) { d.write(collapse(s), d.look) })
}

// collapse makes one space of white space, as XML's authors mean it; wide gaps are written as elements.
func collapse(s string) string {
	if !strings.ContainsAny(s, "\t\r\n") && !strings.Contains(s, "  ") {
		return s
	}
	var b strings.Builder
	space := false
	for i := range len(s) {
		switch c := s[i]; c {
		case ' ', '\t', '\r', '\n', '\f':
			if !space {
				b.WriteByte(' ')
			}
			space = true
		default:
			b.WriteByte(c)
			space = false
		}
	}
	return b.String()
}

// maxSpaces is the most spaces that one element stands for here: enough to show a gap.
const maxSpaces = 8

// inline reads an element of a paragraph.
func (d *odt) inline(name string) {
	switch name {
	case "span":
		outer := d.look
		_, r := d.props("text", d.x.attr("style-name"))
		d.look = r.apply(d.look)
		d.look.hidden = d.look.hidden || outer.hidden
		d.inside()
		d.look = outer
	case "s":
		d.write(strings.Repeat(" ", min(max(1, d.x.number("c")), maxSpaces)), d.look)
	case "tab":
		d.write("\t", d.look)
	case "line-break":
		d.newline()
	case "soft-page-break":
		d.page++
	case "note":
		d.footnote()
	case "annotation":
		d.note("comments")
	case "change-start", "change-end", "change", "ruby-text", "annotation-end", "script", "desc":
	case "hidden-text":
		l := d.look
		l.hidden = l.hidden || d.x.attr("is-hidden") == "true"
		d.write(d.x.attr("string-value"), l)
	case "hidden-paragraph":
		d.look.hidden = d.look.hidden || d.x.attr("is-hidden") == "true"
	case "frame", "text-box", "custom-shape", "g", "rect", "ellipse", "circle", "polygon", "path", "caption", "line", "connector", "control", "object", "image":
		d.shape(name)
	default:
		d.inside()
	}
}

// footnote reads a note; its text goes behind the body's.
func (d *odt) footnote() {
	lists, look := d.lists, d.look
	d.lists = nil
	d.push("footnote")
	d.x.each(func(name string) {
		if name == "note-body" {
			d.x.each(d.block)
		}
	})
	d.addStory(&d.notes)
	d.lists, d.look = lists, look
}

// shape looks for text inside a frame or a drawing.
func (d *odt) shape(name string) {
	switch name {
	case "frame", "g", "a":
		d.x.each(d.shape)
	case "text-box", "custom-shape", "rect", "ellipse", "circle", "polygon", "path", "caption":
		lists, look, above := d.lists, d.look, d.above
		d.lists = nil
		d.push("textbox")
		d.x.each(d.block)
		d.place(d.pop())
		d.lists, d.look, d.above = lists, look, above
	}
}
