package doctext

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// An odt is an OpenDocument text being read.
type odt struct {
	*composer
	x        *xmlReader
	t        *Text
	styles   *odtStyles
	look     look           // of the text that comes next
	veiled   bool           // inside a hidden section
	inMargin bool           // a header or footer, with styles of its own
	lists    []odtOpen      // open lists, outermost first
	counts   map[string]int // of the lists' levels, to go on from
	above    string         // style of the paragraph above
}

// readODT reads the document in the archive, or the one file that holds all of it.
func readODT(data []byte, c *composer, t *Text) error {
	d := &odt{composer: c, t: t, styles: newODTStyles(), counts: make(map[string]int)}
	if !bytes.HasPrefix(data, []byte("PK")) {
		d.styles.margins = d.styles.auto // one file, one set of names
		if err := d.readFlat(data, d.styleParts); err != nil {
			return err
		}
		return d.readFlat(data, d.parts)
	}
	a, err := openArchive(data, c.lim)
	if err != nil {
		return err
	}
	if manifest, _ := a.read("META-INF/manifest.xml"); bytes.Contains(manifest, []byte("encryption-data")) {
		return &Error{Protected, "protected by a password; open it in LibreOffice and save it without"}
	}
	if !a.has("content.xml") {
		return &Error{Damaged, "an OpenDocument file without its text; save it again"}
	}
	for _, step := range [...]struct {
		part string
		f    func(string)
	}{{"styles.xml", d.marginStyles}, {"content.xml", d.styleParts}, {"styles.xml", d.parts}, {"content.xml", d.parts}, {"meta.xml", d.metaParts}} {
		if err := d.readPart(a, step.part, step.f); err != nil {
			return err
		}
	}
	return nil
}

func (d *odt) readPart(a *archive, name string, f func(string)) error {
	r, err := a.open(name)
	if r == nil || err != nil {
		return err
	}
	return d.readXML(r, f)
}

func (d *odt) readFlat(data []byte, f func(string)) error {
	if int64(len(data)) > d.lim.Part {
		return &Error{Limit, fmt.Sprintf("larger than %d MiB; save a smaller document", d.lim.Part>>20)}
	}
	return d.readXML(bytes.NewReader(data), f)
}

func (d *odt) readXML(r io.Reader, f func(string)) error {
	d.x = newXML(r, d.lim)
	d.x.each(func(string) { d.x.each(f) })
	err, damaged := d.x.limit()
	if damaged {
		d.note("damaged")
	}
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return nil
}

// parts reads the parts below the root that hold text.
func (d *odt) parts(name string) {
	switch name {
	case "body":
		d.x.each(func(name string) {
			if name == "text" {
				d.x.each(d.block)
			}
		})
	case "master-styles":
		d.x.each(func(name string) {
			if name == "master-page" {
				d.x.each(d.marginPart)
			}
		})
	case "meta":
		d.metaParts(name)
	}
}

// metaParts reads the title and the last change from the document's properties.
func (d *odt) metaParts(string) {
	d.x.each(func(name string) {
		switch name {
		case "title":
			d.t.Title = strings.TrimSpace(d.x.text())
		case "date":
			d.t.Modified = monthOf(d.x.text())
		}
	})
}

// marginPart reads a header or footer of a page style.
func (d *odt) marginPart(name string) {
	into, place := &d.heads, "header"
	switch name {
	case "header", "header-first", "header-left":
	case "footer", "footer-first", "footer-left":
		into, place = &d.feet, "footer"
	default:
		return
	}
	if d.x.attr("display") == "false" {
		return
	}
	d.push(place)
	d.inMargin = true
	d.x.each(d.block)
	d.inMargin = false
	d.addStory(into)
}
