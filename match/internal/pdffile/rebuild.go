package pdffile

import (
	"bytes"
	"slices"
)

// rebuild makes the table anew: it looks for "n g obj" everywhere, then into the object streams found. Of two objects with one
// number the later in the file counts, as an update is appended.
func (d *doc) rebuild() {
	d.scanned = true
	d.warn(WarnRepaired, "the file is damaged; its parts were found by searching")
	var packs, xrefs []int // offsets of the object and cross-reference streams
	for pos := 0; pos < len(d.data) && !d.exhausted(); {
		i := bytes.Index(d.data[pos:], []byte("obj"))
		if i < 0 {
			break
		}
		at := pos + i
		pos = at + len("obj")
		num, start := headBefore(d.data, at)
		if num < 0 || num > maxNumber {
			continue
		}
		d.xref.set(num, entry{kind: eFile, pos: int32(start)})
		var kind string
		switch pos, kind = d.skipStream(pos); kind {
		case "ObjStm":
			packs = append(packs, start)
		case "XRef":
			xrefs = append(xrefs, start)
		}
	}
	d.findTrailers(xrefs)
	if d.root.isNull() {
		d.findEncrypt()
	}
	if d.openCrypt() != nil {
		return // clean asks again and reports it
	}
	for _, start := range packs {
		d.addPacked(start)
	}
	if root := d.resolve(d.root); d.get(root, "Pages").kind() != kDict {
		d.findCatalog()
	}
}

// headBefore reads "n g " backwards from the word obj at pos; num is -1 when it is not there.
func headBefore(data []byte, pos int) (num, start int) {
	i := pos
	back := func() bool { // over white space, then digits
		for i > 0 && isSpace(data[i-1]) {
			i--
		}
		end := i
		for i > 0 && isDigit(data[i-1]) {
			i--
		}
		return i < end
	}
	if !back() || i == 0 || !isSpace(data[i-1]) || !back() {
		return -1, 0
	}
	num, _ = uintAt(data, i)
	return num, i
}

// skipStream returns where to search on after the object whose value begins at pos: behind its stream's bytes when their length
// is right, so that a PDF inside a PDF is not taken for part of it. kind is the Type of a stream.
func (d *doc) skipStream(pos int) (end int, kind string) {
	window := d.data[pos:min(len(d.data), pos+4096)]
	if i := bytes.Index(window, []byte("obj")); i >= 0 {
		window = window[:i]
	}
	if !bytes.Contains(window, []byte("stream")) {
		return pos, ""
	}
	mark := d.nodes
	obj := d.parse(d.data, pos, 0, 0)
	d.nodes = mark // dropped again
	if obj.stream < 0 {
		return pos, ""
	}
	v := value{obj, 0}
	kind = v.key("Type").name()
	end = min(obj.stream, len(d.data))
	if n, ok := v.key("Length").int(); ok && n > 0 && n < len(d.data)-end {
		near := d.data[:min(len(d.data), end+n+100)]
		if after := skipSpace(near, end+n); wordAt(d.data, after, "endstream") {
			end = after
		}
	}
	return end, kind
}

// findTrailers takes Root, Encrypt and ID from the trailers, the last in the file first, then from the cross-reference streams.
func (d *doc) findTrailers(xrefs []int) {
	for end := len(d.data); end > 0 && !d.exhausted(); {
		i := bytes.LastIndex(d.data[:end], []byte("trailer"))
		if i < 0 {
			break
		}
		if t := (value{d.parse(d.data, i+len("trailer"), 0, 0), 0}); t.kind() == kDict {
			d.useTrailer(t)
		}
		end = i
	}
	for _, pos := range slices.Backward(xrefs) {
		if obj := d.parseAt(pos); obj != nil {
			d.useTrailer(value{obj, 0})
		}
	}
}

// addPacked enters the objects of the object stream at start, unless a later object has their number.
func (d *doc) addPacked(start int) {
	num, _ := uintAt(d.data, start)
	if e := d.xref.get(num); e == nil || int(e.pos) != start || d.exhausted() {
		return // replaced by a later object of that number
	}
	p := d.pack(num)
	if p == nil {
		return
	}
	for i, h := range p.heads {
		if e := d.xref.get(h.num); e != nil && e.kind == eFile && int(e.pos) > start {
			continue
		}
		d.xref.set(h.num, entry{kind: ePacked, pos: int32(num), index: int32(i)})
	}
}

// findEncrypt looks for the encryption dictionary among all objects when every trailer is lost: without it the rest would be noise.
func (d *doc) findEncrypt() {
	for _, num := range d.xref.numbers() {
		if d.exhausted() {
			return
		}
		v := value{d.object(num), 0}
		if v.kind() == kDict && v.key("Filter").isName("Standard") && !v.key("O").isNull() && !v.key("U").isNull() {
			d.encrypt = v
			return
		}
	}
}

// findCatalog looks for the document's root among all objects and takes the last that leads to pages.
func (d *doc) findCatalog() {
	for _, num := range slices.Backward(d.xref.numbers()) {
		if d.exhausted() {
			return
		}
		v := value{d.object(num), 0}
		if v.kind() == kDict && d.get(v, "Type").isName("Catalog") && d.get(v, "Pages").kind() == kDict {
			d.root = v
			return
		}
	}
}
