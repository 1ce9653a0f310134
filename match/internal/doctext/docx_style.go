package doctext

import (
	"strconv"
	"strings"
)

type docxStyle struct {
	name, base string
	p          paraProps
	r          runProps
}

// docxStyles are the styles of a document by their ids, with the defaults under "".
type docxStyles struct {
	byID map[string]*docxStyle
	std  string // the default paragraph style
}

func (d *docx) readStyles() (*docxStyles, error) {
	s := &docxStyles{byID: map[string]*docxStyle{"": {}}}
	err := d.read(d.part("styles"), func(name string) {
		switch name {
		case "docDefaults":
			d.x.each(func(string) {
				d.x.each(func(name string) { d.styleProperty(name, s.byID[""]) })
			})
		case "style":
			id, kind, std := d.x.attr("styleId"), d.x.attr("type"), d.x.attr("default")
			if kind == "paragraph" && (std == "1" || std == "true" || std == "on") {
				s.std = id
			}
			st := &docxStyle{}
			d.x.each(func(name string) { d.styleProperty(name, st) })
			s.byID[id] = st
		}
	})
	return s, err
}

func (d *docx) styleProperty(name string, s *docxStyle) {
	switch name {
	case "name":
		s.name = strings.ToLower(d.x.attr("val"))
	case "basedOn":
		s.base = d.x.attr("val")
	case "pPr":
		s.p = d.readPara()
	case "rPr":
		s.r = d.readRun()
	}
}

// chain calls f for the style and what it is based on, the defaults last.
func (s *docxStyles) chain(id string, f func(*docxStyle)) {
	for range 16 { // styles may be based on each other in a circle
		st := s.byID[id]
		if st == nil || id == "" {
			break
		}
		f(st)
		id = st.base
	}
	f(s.byID[""])
}

// paragraph returns p with what its style says filled in.
func (s *docxStyles) paragraph(p paraProps) paraProps {
	if s.byID[p.style] == nil || p.style == "" {
		p.style = s.std
	}
	s.chain(p.style, func(st *docxStyle) {
		q := st.p
		if !p.num.ok {
			p.num, p.level = q.num, p.level.or(q.level)
		}
		p.outline = p.outline.or(q.outline)
		p.before, p.after = p.before.or(q.before), p.after.or(q.after)
		p.left, p.hanging = p.left.or(q.left), p.hanging.or(q.hanging)
		p.contextual, p.pageBreak = p.contextual.or(q.contextual), p.pageBreak.or(q.pageBreak)
	})
	return p
}

// heading returns the level of the heading that a paragraph is; 0 for none.
func (s *docxStyles) heading(p paraProps) int {
	if p.outline.ok && p.outline.v < 9 {
		return p.outline.v + 1
	}
	level := 0
	s.chain(p.style, func(st *docxStyle) {
		if n, ok := strings.CutPrefix(st.name, "heading "); ok && level == 0 {
			level, _ = strconv.Atoi(n)
		}
		if st.name == "title" && level == 0 {
			level = 1
		}
	})
	return min(max(level, 0), 9)
}

// paragraphRun returns the look of a paragraph's text before its runs say otherwise.
func (s *docxStyles) paragraphRun(p paraProps) look {
	if s.byID[p.style] == nil || p.style == "" {
		p.style = s.std
	}
	var r runProps
	s.chain(p.style, func(st *docxStyle) { r = r.under(st.r) })
	return r.apply(look{size: 10}) // the standard's default
}

// run returns the look of a run inside text of the look l.
func (s *docxStyles) run(l look, r runProps) look {
	if s.byID[r.style] != nil && r.style != "" {
		s.chain(r.style, func(st *docxStyle) {
			if st != s.byID[""] {
				r = r.under(st.r)
			}
		})
	}
	return r.apply(l)
}

// readPara reads a pPr element.
func (d *docx) readPara() paraProps {
	var p paraProps
	d.x.each(func(name string) {
		switch name {
		case "pStyle":
			p.style = d.x.attr("val")
		case "numPr":
			d.x.each(func(name string) {
				switch name {
				case "numId":
					p.num = some(d.x.attr("val"))
				case "ilvl":
					p.level = some(d.x.number("val"))
				}
			})
		case "outlineLvl":
			p.outline = some(max(0, d.x.number("val")))
		case "spacing":
			p.before, p.after = d.x.twips("before"), d.x.twips("after")
		case "ind":
			p.left, p.hanging = d.indents()
		case "contextualSpacing":
			p.contextual = some(d.x.on())
		case "pageBreakBefore":
			p.pageBreak = some(d.x.on())
		case "rPr":
			d.x.each(func(name string) { p.markDeleted = p.markDeleted || name == "del" || name == "moveFrom" })
		case "sectPr":
			d.section()
		}
	})
	return p
}

// indents returns where a paragraph begins and how far its first line stands out.
func (d *docx) indents() (left, hanging maybe[float32]) {
	left, hanging = d.x.twips("left").or(d.x.twips("start")), d.x.twips("hanging")
	if first := d.x.twips("firstLine"); first.ok && !hanging.ok {
		hanging = some(-first.v)
	}
	return left, hanging
}

// readRun reads an rPr element.
func (d *docx) readRun() runProps {
	var r runProps
	d.x.each(func(name string) {
		switch name {
		case "rStyle":
			r.style = d.x.attr("val")
		case "b":
			r.bold = some(d.x.on())
		case "i":
			r.italic = some(d.x.on())
		case "vanish":
			r.hidden = some(d.x.on())
		case "sz":
			r.size = some(float32(d.x.number("val")) / 2)
		}
	})
	return r
}

// on returns the value of a switch, which is on when nothing is said.
func (x *xmlReader) on() bool {
	switch x.attr("val") {
	case "0", "false", "off", "none":
		return false
	}
	return true
}

// number returns the attribute as a whole number; 0 when it is none.
func (x *xmlReader) number(attr string) int {
	n, _ := strconv.Atoi(x.attr(attr))
	return n
}

// twips returns the attribute, a length in twentieths of a point or with a unit, in points.
func (x *xmlReader) twips(attr string) maybe[float32] {
	s, ok := x.lookup(attr)
	if !ok {
		return maybe[float32]{}
	}
	if n, err := strconv.ParseFloat(s, 32); err == nil {
		return some(float32(n) / 20)
	}
	return some(points(s))
}
