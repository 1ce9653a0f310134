package doctext

import (
	"strconv"
	"strings"
)

// inline reads an element of a paragraph.
func (d *docx) inline(name string) {
	switch name {
	case "r":
		d.run()
	case "ins", "moveTo":
		d.note("tracked-changes")
		d.x.each(d.inline)
	case "del", "moveFrom":
		d.note("tracked-changes")
	case "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo", "fldSimple", "oMath", "oMathPara", "ruby", "rubyBase",
		"num", "den", "e", "f", "d", "sSup", "sSub", "sup", "sub", "nary", "rad", "deg", "func", "fName": // the last are formulas
		d.x.each(d.inline)
	case "AlternateContent":
		d.choice(d.inline)
	case "drawing", "pict", "object":
		d.x.each(d.shape)
	}
}

// run reads a run of one look.
func (d *docx) run() {
	l := d.look
	d.x.each(func(name string) {
		switch name {
		case "rPr":
			l = d.styles.run(d.look, d.readRun())
		case "t":
			d.put(d.x.text(), l)
		case "tab", "ptab":
			d.put("\t", l)
		case "noBreakHyphen":
			d.put("-", l)
		case "sym":
			d.put(symbol(d.x.attr("char")), l)
		case "cr":
			d.newline()
		case "br":
			if d.x.attr("type") == "page" {
				d.explicitBreak()
			} else {
				d.newline()
			}
		case "lastRenderedPageBreak":
			d.renderedBreak()
		case "fldChar":
			d.field(d.x.attr("fldCharType"))
		case "footnoteReference":
			d.refs["footnotes "+d.x.attr("id")] = true
		case "endnoteReference":
			d.refs["endnotes "+d.x.attr("id")] = true
		case "commentReference":
			d.note("comments")
		default:
			d.inline(name)
		}
	})
}

// put writes text unless it is part of a field's instruction.
func (d *docx) put(s string, l look) {
	for _, instruction := range d.fields {
		if instruction {
			return
		}
	}
	if strings.TrimSpace(s) != "" {
		d.broken = false
	}
	d.write(s, l)
}

// field follows the marks of a field: its instruction is not shown, its last result is.
func (d *docx) field(kind string) {
	n := len(d.fields)
	switch {
	case kind == "begin":
		d.fields = append(d.fields, true)
	case n == 0:
	case kind == "separate":
		d.fields[n-1] = false
	case kind == "end":
		d.fields = d.fields[:n-1]
	}
}

// explicitBreak begins a page where the author wants one; Word notes the same break again as rendered.
func (d *docx) explicitBreak() {
	d.pageBreak()
	d.broken = true
}

// renderedBreak begins a page where Word last did. It parts no line: the text runs on.
func (d *docx) renderedBreak() {
	if !d.broken {
		d.page++
	}
	d.broken = false
}

// symbol returns the character of a font of symbols that is written as a hexadecimal number.
func symbol(hex string) string {
	n, err := strconv.ParseUint(hex, 16, 16)
	if err != nil {
		return ""
	}
	if n < 0x100 {
		n |= 0xf000
	}
	return string(rune(n))
}

// shape looks for text inside a drawing: text boxes, diagrams.
func (d *docx) shape(name string) {
	switch name {
	case "txbxContent", "txBody":
		d.box(func() { d.x.each(d.block) })
	case "AlternateContent":
		d.choice(d.shape)
	case "relIds":
		d.diagram(d.rels[d.x.attr("dm")].target)
	default:
		d.x.each(d.shape)
	}
}

// box reads a text box that is anchored in the open paragraph.
func (d *docx) box(read func()) {
	fields, joining, look, above := d.fields, d.joining, d.look, d.above
	d.fields, d.joining, d.above = nil, false, ""
	d.push("textbox")
	read()
	d.place(d.pop())
	d.fields, d.joining, d.look, d.above = fields, joining, look, above
}

// diagram reads the texts of a SmartArt diagram, which stand in a part of their own.
func (d *docx) diagram(name string) {
	if name == "" || d.embedded[name] {
		return
	}
	d.embedded[name] = true
	d.box(func() {
		if err := d.read(name, d.point); err != nil {
			d.x.err = err
		}
	})
}

func (d *docx) point(name string) {
	if name == "p" {
		d.paragraph()
		return
	}
	d.x.each(d.point)
}
