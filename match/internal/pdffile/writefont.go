package pdffile

import "bytes"

// font writes a font or the descendant of a composite font.
func (w *writer) font(it item, num int) {
	v := it.v
	w.string("<</Type/Font/Obj ")
	w.int(num)
	for _, key := range [...]string{"Subtype", "BaseFont", "FirstChar", "LastChar", "Widths", "CIDSystemInfo", "DW", "W", "DW2", "W2", "FontMatrix", "FontBBox"} {
		w.entry(v, key, rPlain)
	}
	w.entry(v, "Encoding", rEncoding)
	w.entry(v, "ToUnicode", rMap)
	w.entry(v, "CIDToGIDMap", rMap)
	program := it.role == rDescendant || it.role == rFont && w.needsProgram(v)
	if it.role == rFont { // a descendant has no descendants
		w.descendant(v, program)
	}
	descriptor := rDescriptorBare
	if program || it.role == rDescendantBare && w.d.get(v, "W").isNull() {
		descriptor = rDescriptor
	}
	w.entry(v, "FontDescriptor", descriptor)
	w.string(">>")
}

// descendant writes the one descendant of a composite font; some writers leave the array around it out.
func (w *writer) descendant(v value, program bool) {
	kid := w.d.get(v, "DescendantFonts")
	if kid.kind() == kArray {
		kid = nth(kid, 0)
	}
	if kid.isNull() {
		return
	}
	role := rDescendantBare
	if program {
		role = rDescendant
	}
	w.string("/DescendantFonts[")
	w.value(kid, item{role: role})
	w.string("]")
}

// needsProgram tells whether a font's own entries leave its characters or its widths to the embedded font program.
func (w *writer) needsProgram(v value) bool {
	d := w.d
	subtype := d.get(v, "Subtype").name()
	if subtype == "Type3" {
		return false
	}
	if subtype != "Type0" && d.get(v, "Widths").kind() != kArray {
		return true
	}
	if m := d.get(v, "ToUnicode"); m.isStream() && bytes.Contains(w.mapText(m), []byte("beginbf")) {
		return false
	}
	encoding := d.get(v, "Encoding")
	if subtype == "Type0" { // the codes of a predefined CMap have a known meaning, those of Identity are glyph numbers
		return encoding.isStream() || encoding.isName("Identity-H") || encoding.isName("Identity-V")
	}
	const symbolic = 1 << 2
	if subtype == "TrueType" && w.d.intAt(d.get(v, "FontDescriptor"), "Flags", 0)&symbolic != 0 {
		return true
	}
	if encoding.kind() == kDict && d.get(encoding, "BaseEncoding").isNull() {
		return subtype == "TrueType" || !d.covers(d.get(encoding, "Differences"), v)
	}
	return encoding.isNull()
}

// covers tells whether differences name every character for which the font has a width.
func (d *doc) covers(differences, font value) bool {
	if differences.kind() != kArray {
		return false
	}
	var named [256]bool
	code := 0
	for e := differences.first(); e.within(differences); e = e.next() {
		item := d.resolve(e)
		if n, ok := item.int(); ok {
			code = n
		} else if item.kind() == kName {
			if code >= 0 && code < len(named) {
				named[code] = true
			}
			code++
		}
	}
	widths := d.get(font, "Widths")
	code = d.intAt(font, "FirstChar", 0)
	for e := widths.first(); e.within(widths); e = e.next() {
		if width := d.resolve(e); code >= 0 && code < len(named) && !named[code] && !isZero(width) {
			return false
		}
		code++
	}
	return true
}

// isZero tells whether v is a number without a digit above 0.
func isZero(v value) bool {
	return !bytes.ContainsAny(v.text(), "123456789")
}

// descriptor writes a font descriptor.
func (w *writer) descriptor(it item) {
	v := it.v
	w.string("<</Type/FontDescriptor")
	for _, key := range [...]string{"FontName", "FontFamily", "FontWeight", "Flags", "ItalicAngle", "StemV", "Ascent", "Descent", "MissingWidth"} {
		w.entry(v, key, rPlain)
	}
	if it.role == rDescriptor {
		w.entry(v, "FontFile", rType1)
		w.entry(v, "FontFile2", rProgram)
		w.entry(v, "FontFile3", rProgram)
	}
	w.string(">>")
}

// clearText writes the part of a Type 1 font program that is not encrypted: it holds the encoding, and is a tenth of the whole.
func (w *writer) clearText(v value) {
	const most = 64 << 10
	limit := w.d.intAt(v, "Length1", most)
	if limit < 256 || limit > most {
		limit = most
	}
	start := len(w.buf)
	w.buf, _ = w.d.decode(w.buf, v.obj, int64(limit))
	if i := bytes.Index(w.buf[start:], []byte("eexec")); i >= 0 {
		w.buf = w.buf[:start+i+len("eexec")]
	}
}
