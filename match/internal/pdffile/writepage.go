package pdffile

import "fmt"

// page writes a page's dictionary.
func (w *writer) page(p *page) {
	w.string("<</Type/Page/Parent 2 0 R")
	if !w.box("MediaBox", p.mediaBox) {
		w.string("/MediaBox[0 0 612 792]")
	}
	w.box("CropBox", p.cropBox)
	if k := p.rotate.kind(); k == kInt || k == kReal {
		w.entryAs(p.rotate, "Rotate", item{})
	}
	w.entry(p.dict, "UserUnit", rPlain)
	w.entryAs(p.resources, "Resources", item{role: rResources})
	w.string("/Contents ")
	contents := p.dict.key("Contents")
	v := w.d.resolve(contents)
	if v.isNull() && contents.kind() == kRef {
		w.d.fault()
	}
	w.refer(item{v: v, role: rContents})
	w.annotations(w.d.get(p.dict, "Annots"))
	w.string(">>")
}

// box writes an entry that is a rectangle, in place, and says whether it is one.
func (w *writer) box(key string, v value) bool {
	if !w.d.isBox(v) {
		return false
	}
	w.string("/" + key)
	w.container(item{v: v})
	return true
}

// isBox tells whether v is an array of four numbers.
func (d *doc) isBox(v value) bool {
	if v.kind() != kArray {
		return false
	}
	n := 0
	for e := v.first(); e.within(v); e = e.next() {
		if k := d.resolve(e).kind(); k != kInt && k != kReal {
			return false
		}
		n++
	}
	return n == 4
}

// contents writes a page's contents as one stream.
func (w *writer) contents(v value) {
	at := w.openStream("")
	if v.isStream() {
		w.content(v)
	} else if v.kind() == kArray {
		for e := v.first(); e.within(v) && !w.stopped(); e = e.next() {
			part := w.d.resolve(e)
			if part.isStream() {
				w.content(part)
				w.string("\n") // the parts are divided between tokens
			} else {
				w.d.fault()
			}
		}
	}
	w.closeStream(at)
}

// content appends one stream of a page. Of a stream over the limit the beginning is kept: what a page shows comes long before.
func (w *writer) content(v value) {
	var how outcome
	w.buf, how = w.d.decode(w.buf, v.obj, w.d.lim.Stream)
	w.note(how)
	if how == over {
		w.d.warn(WarnOversize, fmt.Sprintf("a page unpacks to more than %d MiB; what is beyond is left out", w.d.lim.Stream>>20))
	}
}

// note makes a warning of how a stream's decoding went.
func (w *writer) note(how outcome) {
	switch how {
	case cut:
		w.d.warn(WarnTruncated, "a part of the file is cut off or damaged; what came before is read")
	case unknown:
		w.d.warn(WarnUnsupported, "a part of the file is packed in a way we do not know")
	}
}

// openStream begins a stream whose dictionary has the given entries, and returns where its length is to be filled in.
func (w *writer) openStream(entries string) int {
	w.string("<<")
	w.string(entries)
	return w.openData()
}

// openData ends a stream's dictionary with its length and begins its bytes.
func (w *writer) openData() int {
	w.string("/Length ")
	at := len(w.buf)
	w.string("0000000000>>stream\n")
	return at
}

func (w *writer) closeStream(at int) {
	w.setFixed(at, len(w.buf)-at-len("0000000000>>stream\n"))
	w.string("\nendstream")
}

// data writes a map or a font program.
func (w *writer) data(it item) {
	v := it.v
	w.string("<<")
	if it.role == rMap || it.role == rEncoding {
		w.string("/Type/CMap")
		w.entry(v, "WMode", rPlain)
		w.entry(v, "CMapName", rPlain)
		if it.level < maxLevel {
			w.entryAs(v.key("UseCMap"), "UseCMap", item{role: rMap, level: it.level + 1})
		}
	} else {
		w.entry(v, "Subtype", rPlain)
	}
	at := w.openData()
	switch it.role {
	case rType1:
		w.clearText(v)
	case rProgram:
		w.buf = w.appendFont(w.buf, v)
	default:
		w.buf = append(w.buf, w.mapText(v)...)
	}
	w.closeStream(at)
}

// mapText is the text of a CMap, unpacked once for all that look at it.
func (w *writer) mapText(v value) []byte {
	text, ok := w.maps[v.obj]
	if !ok {
		text = w.appendFont(nil, v)
		if w.maps == nil {
			w.maps = map[*object][]byte{}
		}
		w.maps[v.obj] = text
	}
	return text
}

// appendFont appends a stream that a font refers to, unless it is too large.
func (w *writer) appendFont(dst []byte, v value) []byte {
	out, how := w.d.decode(dst, v.obj, w.d.lim.Stream)
	w.note(how)
	if how == over {
		w.d.warn(WarnOversize, "a font is too large and is left out")
		return dst
	}
	return out
}

// annotations writes those annotations that show something.
func (w *writer) annotations(list value) {
	if list.kind() != kArray {
		return
	}
	open := false
	for e := list.first(); e.within(list) && w.d.err == nil; e = e.next() {
		annot := w.d.resolve(e)
		if w.isUnseen(annot) {
			continue
		}
		look := item{v: w.appearance(annot), role: rForm}
		if w.fieldText(annot, !look.v.isNull()) != nil {
			look = item{v: annot, role: rField}
		}
		if look.v.isNull() {
			continue
		}
		if !open {
			w.string("/Annots[")
			open = true
		}
		w.string("<</Type/Annot")
		w.entry(annot, "Subtype", rPlain)
		w.box("Rect", w.d.get(annot, "Rect"))
		w.string("/AP<</N ")
		w.refer(look)
		w.string(">>>>")
	}
	if open {
		w.string("]")
	}
}

// isUnseen tells whether an annotation is not to be shown.
func (w *writer) isUnseen(annot value) bool {
	const hidden, noView = 1 << 1, 1 << 5
	return annot.kind() != kDict || w.d.intAt(annot, "F", 0)&(hidden|noView) != 0 || !w.d.isBox(w.d.get(annot, "Rect")) ||
		w.d.get(annot, "Subtype").isName("Popup") || w.isOff(annot.key("OC"))
}

// appearance is the stream that shows an annotation, null when it has none.
func (w *writer) appearance(annot value) value {
	look := w.d.get(w.d.get(annot, "AP"), "N")
	if look.kind() == kDict && !look.isStream() {
		look = w.d.get(look, w.d.get(annot, "AS").name())
	}
	if !look.isStream() {
		return value{}
	}
	return look
}
