package pdffile

// resources writes a resource dictionary.
func (w *writer) resources(v value) {
	w.string("<<")
	w.each(v, "Font", func(k, e value) {
		w.member(k, e, rFont)
	})
	w.each(v, "XObject", func(k, e value) {
		if x := w.d.resolve(e); x.isStream() && !w.isOff(x.key("OC")) {
			w.member(k, x, rXObject)
		}
	})
	w.each(v, "ColorSpace", func(k, e value) {
		w.member(k, e, rColor)
	})
	w.each(v, "Properties", func(k, e value) {
		p := w.d.resolve(e)
		if p.kind() != kDict {
			return
		}
		w.scalar(k)
		w.property(p)
	})
	w.string(">>")
}

// each writes the dictionary under key, one entry at a time.
func (w *writer) each(v value, key string, write func(k, e value)) {
	dict := w.d.get(v, key)
	if dict.kind() != kDict || dict.first().at == dict.node().end {
		return
	}
	w.string("/" + key + "<<")
	for k := dict.first(); k.within(dict) && w.d.err == nil; {
		e := k.next()
		write(k, e)
		k = e.next()
	}
	w.string(">>")
}

func (w *writer) member(k, e value, r role) {
	w.scalar(k)
	w.value(e, item{role: r})
}

// property writes what marked content is about: its replacement text, or whether its layer is off.
func (w *writer) property(p value) {
	w.string("<<")
	if t := w.d.get(p, "Type"); t.isName("OCG") || t.isName("OCMD") {
		w.string("/Type/OCG")
		if w.isOff(p) {
			w.string("/Hidden true")
		}
	}
	for _, key := range [...]string{"ActualText", "Alt", "E", "Lang", "MCID"} {
		w.entry(p, key, rPlain)
	}
	w.string(">>")
}

// isOff tells whether a layer, or a membership of layers, is switched off.
func (w *writer) isOff(v value) bool {
	if v = w.d.resolve(v); v.kind() != kDict {
		return false
	}
	if w.off == nil {
		w.off = w.d.layersOff()
	}
	if len(w.off) == 0 {
		return false
	}
	if w.off[v.obj] && v.at == 0 {
		w.d.warn(WarnHidden, "the file has layers that are switched off; their text is left out")
		return true
	}
	groups := w.d.get(v, "OCGs")
	if groups.kind() == kDict {
		return w.off[groups.obj]
	}
	if groups.kind() != kArray || !v.key("VE").isNull() {
		return false
	}
	on, off := 0, 0
	for e := groups.first(); e.within(groups) && w.d.err == nil; e = e.next() {
		if g := w.d.resolve(e); g.kind() == kDict && w.off[g.obj] {
			off++
		} else if g.kind() == kDict {
			on++
		}
	}
	switch w.d.get(v, "P").name() {
	case "AllOn":
		return off > 0
	case "AnyOff":
		return off == 0 && on > 0
	case "AllOff":
		return on > 0
	}
	return on == 0 && off > 0
}

// layersOff lists the layers that the document's default configuration switches off.
func (d *doc) layersOff() map[*object]bool {
	off := map[*object]bool{}
	props := d.get(d.resolve(d.root), "OCProperties")
	config := d.get(props, "D")
	mark := func(list value, state bool) {
		if list.kind() != kArray {
			return
		}
		for e := list.first(); e.within(list); e = e.next() {
			if g := d.resolve(e); g.kind() == kDict && g.at == 0 {
				off[g.obj] = state
			}
		}
	}
	if d.get(config, "BaseState").isName("OFF") {
		mark(d.get(props, "OCGs"), true)
		mark(d.get(config, "ON"), false)
	}
	mark(d.get(config, "OFF"), true)
	return off
}

// xobject writes a form, or the stub of an image.
func (w *writer) xobject(it item, num int) {
	v := it.v
	sub := w.d.get(v, "Subtype")
	w.string("<</Type/XObject")
	if it.role == rXObject && !sub.isName("Form") && (!sub.isNull() || v.key("BBox").isNull()) {
		if sub.isName("Image") {
			w.images++
			w.string("/Subtype/Image")
			w.entry(v, "Width", rPlain)
			w.entry(v, "Height", rPlain)
		}
		w.closeStream(w.openData())
		return
	}
	w.string("/Subtype/Form/Obj ")
	w.int(num)
	w.entry(v, "BBox", rPlain)
	w.entry(v, "Matrix", rPlain)
	w.entry(v, "Resources", rResources)
	at := w.openData()
	w.content(v)
	w.closeStream(at)
}
