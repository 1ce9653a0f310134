package doctext

import (
	"strconv"
	"strings"
)

// odtStyles are the styles of a document by family and name ("paragraph Standard"); the name is empty for the default.
type odtStyles struct {
	named, auto map[string]*odtStyle
	margins     map[string]*odtStyle // the automatic ones of headers and footers: the same names mean others there
	lists       map[string]map[int]listLevel
}

type odtStyle struct {
	parent, list string
	percent      float32 // size relative to the parent's; 0 for none
	p            paraProps
	r            runProps
}

func newODTStyles() *odtStyles {
	return &odtStyles{named: make(map[string]*odtStyle), auto: make(map[string]*odtStyle), margins: make(map[string]*odtStyle), lists: make(map[string]map[int]listLevel)}
}

// styleParts reads the parts below the root of content.xml that hold styles.
func (d *odt) styleParts(name string) { d.stylePart(name, d.styles.auto) }

// marginStyles is styleParts for styles.xml.
func (d *odt) marginStyles(name string) { d.stylePart(name, d.styles.margins) }

func (d *odt) stylePart(name string, auto map[string]*odtStyle) {
	into := d.styles.named
	switch name {
	case "styles":
	case "automatic-styles":
		into = auto
	default:
		return
	}
	d.x.each(func(name string) {
		switch name {
		case "style", "default-style":
			key := d.x.attr("family") + " " + d.x.attr("name")
			into[key] = d.readStyle()
		case "list-style":
			d.styles.lists[d.x.attr("name")] = d.readListStyle()
		}
	})
}

func (d *odt) readStyle() *odtStyle {
	s := &odtStyle{parent: d.x.attr("parent-style-name"), list: d.x.attr("list-style-name")}
	d.x.each(func(name string) {
		switch name {
		case "paragraph-properties":
			s.p.before, s.p.after = d.x.length("margin-top"), d.x.length("margin-bottom")
			s.p.left = d.x.length("margin-left")
			if indent := d.x.length("text-indent"); indent.ok {
				s.p.hanging = some(-indent.v)
			}
			if v, ok := d.x.lookup("break-before"); ok {
				s.p.pageBreak = some(v == "page")
			}
			if v, ok := d.x.lookup("contextual-spacing"); ok {
				s.p.contextual = some(v == "true")
			}
		case "text-properties":
			d.readText(s)
		}
	})
	return s
}

func (d *odt) readText(s *odtStyle) {
	if v, ok := d.x.lookup("font-weight"); ok {
		n, _ := strconv.Atoi(v)
		s.r.bold = some(v == "bold" || n >= 600)
	}
	if v, ok := d.x.lookup("font-style"); ok {
		s.r.italic = some(v == "italic" || v == "oblique")
	}
	if v, ok := d.x.lookup("display"); ok {
		s.r.hidden = some(v == "none")
	}
	if v := d.x.attr("font-size"); strings.HasSuffix(v, "%") {
		n, _ := strconv.ParseFloat(strings.TrimSuffix(v, "%"), 32)
		s.percent = float32(n) / 100
	} else if v != "" {
		s.r.size = some(points(v))
	}
}

func (d *odt) readListStyle() map[int]listLevel {
	levels := make(map[int]listLevel)
	d.x.each(func(name string) {
		l := listLevel{start: 1}
		if s := d.x.attr("start-value"); s != "" {
			l.start = d.x.number("start-value")
		}
		level := d.x.number("level")
		switch name {
		case "list-level-style-bullet":
			l.format, l.text = "bullet", d.x.attr("bullet-char")
		case "list-level-style-image":
			l.format = "bullet"
		case "list-level-style-number":
			l.format, l.text = d.x.attr("num-format"), d.x.attr("num-suffix")
		}
		d.x.each(func(string) { // list-level-properties
			space, width := d.x.length("space-before"), d.x.length("min-label-width")
			l.left, l.hanging = some(space.v+width.v), width
			d.x.each(func(name string) {
				if name == "list-level-label-alignment" {
					l.left = d.x.length("margin-left")
					l.hanging = some(-d.x.length("text-indent").v)
				}
			})
		})
		levels[level] = l
	})
	return levels
}

// length returns the attribute, a length with a unit, in points. Percentages are not told.
func (x *xmlReader) length(attr string) maybe[float32] {
	s, ok := x.lookup(attr)
	if !ok || strings.HasSuffix(s, "%") {
		return maybe[float32]{}
	}
	return some(points(s))
}

// style returns the style of the family; nil when there is none.
func (d *odt) style(family, name string) *odtStyle {
	key := family + " " + name
	auto := d.styles.auto
	if d.inMargin {
		auto = d.styles.margins
	}
	if s := auto[key]; s != nil {
		return s
	}
	return d.styles.named[key]
}

// chain returns the style, what it is based on and so on, the family's default last.
func (d *odt) chain(family, name string) []*odtStyle {
	var styles []*odtStyle
	for s := d.style(family, name); s != nil && name != "" && len(styles) < 16; s = d.style(family, name) {
		styles = append(styles, s)
		name = s.parent
	}
	if s := d.style(family, ""); s != nil {
		styles = append(styles, s)
	}
	return styles
}

// props returns what the style and its ancestors say.
func (d *odt) props(family, name string) (p paraProps, r runProps) {
	factor := float32(1)
	for _, s := range d.chain(family, name) {
		p.before, p.after = p.before.or(s.p.before), p.after.or(s.p.after)
		p.left, p.hanging = p.left.or(s.p.left), p.hanging.or(s.p.hanging)
		p.pageBreak, p.contextual = p.pageBreak.or(s.p.pageBreak), p.contextual.or(s.p.contextual)
		if s.percent > 0 && !r.size.ok {
			factor *= s.percent
		}
		if !r.size.ok && s.r.size.ok {
			r.size = some(s.r.size.v * factor)
		}
		r = r.under(s.r)
	}
	if factor != 1 {
		r.scale = factor
	}
	return p, r
}

// isTitle reports whether the paragraph style is the document's title or made from it.
func (d *odt) isTitle(name string) bool {
	for range 16 {
		if name == "Title" {
			return true
		}
		s := d.style("paragraph", name)
		if s == nil || s.parent == "" {
			return false
		}
		name = s.parent
	}
	return false
}
