package doctext

// body reads an element below the root of the main part.
func (d *docx) body(name string) {
	if name == "body" {
		d.x.each(d.block)
	}
}

// block reads an element of a story: the body, a cell, a text box, a header, a note.
func (d *docx) block(name string) {
	switch name {
	case "p":
		d.paragraph()
	case "tbl":
		d.x.each(d.tableRow)
	case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "txbxContent", "oMathPara":
		d.x.each(d.block)
	case "AlternateContent":
		d.choice(d.block)
	case "altChunk":
		d.chunk(d.x.attr("id"))
	case "sectPr":
		d.section()
	case "del", "moveFrom":
		d.note("tracked-changes")
	case "r", "hyperlink", "fldSimple", "oMath": // stray runs between paragraphs
		d.inline(name)
	}
}

// choice reads the first of the alternatives; the fallback is a copy for old programs.
func (d *docx) choice(f func(name string)) {
	done := false
	d.x.each(func(name string) {
		if (name == "Choice" || name == "Fallback") && !done {
			done = true
			d.x.each(f)
		}
	})
}

func (d *docx) tableRow(name string) {
	switch name {
	case "tr":
	case "sdt", "sdtContent", "customXml", "ins", "moveTo":
		d.x.each(d.tableRow)
		return
	default:
		return
	}
	deleted := false
	d.beginRow()
	d.x.each(func(name string) {
		if name == "trPr" {
			d.x.each(func(name string) { deleted = deleted || name == "del" })
			return
		}
		d.tableCell(name)
	})
	if deleted {
		d.note("tracked-changes")
		d.dropRow()
		return
	}
	d.endRow()
}

func (d *docx) tableCell(name string) {
	switch name {
	case "tc":
		d.beginCell()
		d.joining = false
		d.x.each(d.block)
		d.joining = false
		d.endCell()
	case "sdt", "sdtContent", "customXml":
		d.x.each(d.tableCell)
	}
}

// section collects the headers and footers of a section.
func (d *docx) section() {
	d.x.each(func(name string) {
		switch name {
		case "headerReference":
			d.headers = append(d.headers, d.x.attr("id"))
		case "footerReference":
			d.footers = append(d.footers, d.x.attr("id"))
		}
	})
}

// chunk reads a part in another format, as converters leave them, in place.
func (d *docx) chunk(id string) {
	name := d.rels[id].target
	if d.embedded[name] || name == "" {
		return
	}
	d.embedded[name] = true
	data, err := d.a.read(name)
	if err != nil {
		d.x.err = err
		return
	}
	switch Detect(data) {
	case HTML:
		err = readHTML(data, d.composer, new(Text))
	case RTF:
		err = readRTF(data, d.composer, new(Text))
	}
	if err != nil {
		d.x.err = err
	}
}

// paragraph reads a paragraph with its text boxes.
func (d *docx) paragraph() {
	begun, deleted := false, false
	start := func(p paraProps) {
		begun = true
		if d.joining {
			d.amend(d.para(p))
		} else {
			d.begin(d.para(p))
		}
		d.joining = false
		if p.pageBreak.v && len(d.story.lines) > 0 {
			d.pageBreak()
		}
		d.look = d.styles.paragraphRun(p)
	}
	outer := d.look
	d.x.each(func(name string) {
		if name == "pPr" {
			p := d.readPara()
			deleted = p.markDeleted
			start(p)
			return
		}
		if !begun {
			start(paraProps{})
		}
		d.inline(name)
	})
	if !begun {
		start(paraProps{})
	}
	d.look = outer
	if deleted {
		d.note("tracked-changes")
		d.joining = true
		return
	}
	d.end()
}

// para turns what a paragraph's properties say, with its styles and list, into the composer's terms.
func (d *docx) para(p paraProps) para {
	full := d.styles.paragraph(p)
	num, level := d.numbers.of(full)
	full.left, full.hanging = full.left.or(num.left), full.hanging.or(num.hanging)
	out := para{heading: d.styles.heading(full), before: full.before.v, after: full.after.v}
	if full.contextual.v && full.style == d.above {
		out.before = 0
	}
	d.above = full.style
	out.indent = max(0, int((full.left.v-full.hanging.v)/indentPoints))
	if out.heading == 0 && num.format != "" {
		out.bullet = d.numbers.next(full.num.v, level)
	}
	return out
}

// indentPoints is the width of a column, in points, when indents are told in columns.
const indentPoints = 6
