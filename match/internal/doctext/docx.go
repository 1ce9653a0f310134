package doctext

import (
	"bytes"
	"path"
	"strings"
)

// A docx is a WordprocessingML document being read.
type docx struct {
	*composer
	x       *xmlReader
	a       *archive
	t       *Text
	dir     string // of the main part
	rels    map[string]relation
	styles  *docxStyles
	numbers *docxNumbering

	fields   []bool // open fields, outermost first; true while the instruction is read, not the result
	joining  bool   // the paragraph mark above is deleted: the next paragraph goes on in its line
	broken   bool   // the author has just begun a page
	look     look   // of the open paragraph
	above    string // style of the paragraph above
	headers  []string
	footers  []string
	refs     map[string]bool // "footnotes 2": what the body refers to
	embedded map[string]bool // parts read in place
}

type relation struct{ kind, target string }

// readDOCX reads the document in the archive.
func readDOCX(data []byte, c *composer, t *Text) error {
	if bytes.HasPrefix(data, []byte(oleMagic)) {
		return foreignOLE(data)
	}
	a, err := openArchive(data, c.lim)
	if err != nil {
		return err
	}
	main := mainPart(a, c.lim)
	if !a.has(main) {
		return &Error{Damaged, "an office file without a Word document in it; save it as .docx or PDF"}
	}
	d := &docx{composer: c, a: a, t: t, dir: path.Dir(main), refs: make(map[string]bool), embedded: make(map[string]bool)}
	d.rels = relations(a, path.Join(d.dir, "_rels", path.Base(main)+".rels"), d.dir, c.lim)
	if d.styles, err = d.readStyles(); err != nil {
		return err
	}
	if d.numbers, err = d.readNumbering(); err != nil {
		return err
	}
	if err := d.read(main, d.body); err != nil {
		return err
	}
	return d.around()
}

// mainPart returns the name of the document's part, which not every producer calls word/document.xml.
func mainPart(a *archive, lim Limits) string {
	for _, r := range relations(a, "_rels/.rels", "", lim) {
		if r.kind == "officeDocument" {
			return r.target
		}
	}
	return "word/document.xml"
}

// relations returns the relations of a part by their ids; targets are names of parts.
func relations(a *archive, name, dir string, lim Limits) map[string]relation {
	rels := make(map[string]relation)
	r, err := a.open(name)
	if r == nil || err != nil {
		return rels
	}
	x := newXML(r, lim)
	x.each(func(string) {
		x.each(func(string) {
			if x.attr("TargetMode") == "External" {
				return
			}
			target := x.attr("Target")
			if !strings.HasPrefix(target, "/") {
				target = path.Join(dir, target)
			}
			rels[x.attr("Id")] = relation{path.Base(x.attr("Type")), partName(target)}
		})
	})
	return rels
}

// part returns the name of the part of the kind that the main part refers to.
func (d *docx) part(kind string) string {
	best := ""
	for _, r := range d.rels {
		if r.kind == kind && (best == "" || r.target < best) {
			best = r.target
		}
	}
	if best == "" {
		best = path.Join(d.dir, kind+".xml")
	}
	return best
}

// read reads the elements below the root of a part by f. A part that is missing says nothing.
func (d *docx) read(name string, f func(name string)) error {
	r, err := d.a.open(name)
	if r == nil || err != nil {
		return err
	}
	outer := d.x
	d.x = newXML(r, d.lim)
	d.x.each(func(string) { d.x.each(f) })
	err, damaged := d.x.limit()
	if damaged {
		d.note("damaged")
	}
	d.x = outer
	return err
}

// readInto reads a part as a story of its own.
func (d *docx) readInto(name, place string, into *[][]Line, f func(name string)) error {
	d.push(place)
	err := d.read(name, f)
	d.addStory(into)
	return err
}

// around reads what stands around the body: headers, footers, notes, the properties.
func (d *docx) around() error {
	if err := d.margins(d.headers, "header", &d.heads); err != nil {
		return err
	}
	if err := d.margins(d.footers, "footer", &d.feet); err != nil {
		return err
	}
	for _, kind := range [...]string{"footnotes", "endnotes"} {
		if err := d.readNotes(kind); err != nil {
			return err
		}
	}
	return d.readProperties()
}

// margins reads the headers or footers that the sections refer to, each part once.
func (d *docx) margins(ids []string, place string, into *[][]Line) error {
	for _, id := range ids {
		name := d.rels[id].target
		if d.embedded[name] {
			continue
		}
		d.embedded[name] = true
		if err := d.readInto(name, place, into, d.block); err != nil {
			return err
		}
	}
	return nil
}

// readNotes reads the footnotes or endnotes that the body refers to.
func (d *docx) readNotes(kind string) error {
	if len(d.refs) == 0 {
		return nil
	}
	return d.readInto(d.part(kind), "footnote", &d.notes, func(string) {
		if d.refs[kind+" "+d.x.attr("id")] {
			d.x.each(d.block)
		}
	})
}

// readProperties reads the title and the last change.
func (d *docx) readProperties() error {
	return d.read("docProps/core.xml", func(name string) {
		switch name {
		case "title":
			d.t.Title = strings.TrimSpace(d.x.text())
		case "modified":
			d.t.Modified = monthOf(d.x.text())
		}
	})
}
