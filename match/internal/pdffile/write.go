package pdffile

import (
	"bytes"
	"strconv"
)

// role says what a container is to the text, and so what of it is written.
type role uint8

const (
	rPlain          role = iota // copied with all it leads to; streams become null
	rColor                      // a colour space: like rPlain, but of a stream N stays
	rContents                   // a page's contents, one stream or several
	rResources                  // a resource dictionary
	rFont                       // a font
	rDescendant                 // the font of a composite font, with its program
	rDescendantBare             // the same without
	rDescriptor                 // a font descriptor, with the font program
	rDescriptorBare             // the same without
	rEncoding                   // an encoding: plain, or the stream of a CMap
	rMap                        // a stream of codes: ToUnicode, CMap, CIDToGIDMap
	rType1                      // a Type 1 font program
	rProgram                    // any other font program
	rXObject                    // a form or an image
	rForm                       // an annotation's appearance: a form, whatever it says
	rField                      // a field without an appearance, for which a form is made
)

// maxLevel bounds chains of references between containers of one kind, which may be cyclic: nothing we keep nests deeper.
const maxLevel = 6

// item is a container that has, or will get, a number of its own in the result.
type item struct {
	v     value
	role  role
	level uint8
}

// writer writes the plain file. Containers are written in the order in which they are first referred to.
type writer struct {
	d       *doc
	buf     []byte
	offsets []int // by object number
	known   map[item]int
	queue   []item // with the numbers after those of the pages
	images  int
	maps    map[*object][]byte // see mapText
	off     map[*object]bool   // layers that are off; nil until asked for
}

func newWriter(d *doc, pages int) *writer {
	return &writer{
		d:       d,
		buf:     make([]byte, 0, 4096+min(3*len(d.data)/2, 1<<19)), // more only when it is needed: most of a large file is images
		offsets: make([]int, 3+pages, 64+pages),
		known:   make(map[item]int, 64),
	}
}

const (
	catalogNumber = 1
	pagesNumber   = 2
	firstPage     = 3
)

func (w *writer) writeAll(pages []page) {
	w.string("%PDF-1.7\n")
	w.begin(catalogNumber)
	w.string("<</Type/Catalog/Pages 2 0 R>>\nendobj\n")
	w.begin(pagesNumber)
	w.string("<</Type/Pages/Count ")
	w.int(len(pages))
	w.string("/Kids[")
	for i := range pages {
		w.reference(firstPage + i)
	}
	w.string("]>>\nendobj\n")
	for i := range pages {
		w.begin(firstPage + i)
		w.page(&pages[i])
		w.string("\nendobj\n")
		if w.stopped() {
			return
		}
	}
	for i := 0; i < len(w.queue); i++ {
		w.object(w.queue[i], firstPage+len(pages)+i)
		if w.stopped() {
			return
		}
	}
	w.end()
}

// stopped tells whether to give up: the limits hold for the result as well.
func (w *writer) stopped() bool {
	if w.d.err == nil && int64(len(w.buf)) > w.d.lim.Decoded+int64(2*len(w.d.data))+1<<20 {
		w.d.err = limitError("unpacks to more than %d MiB", w.d.lim.Decoded>>20)
	}
	return w.d.damaged || w.d.exhausted()
}

// end writes the cross-reference table and the trailer.
func (w *writer) end() {
	start := len(w.buf)
	w.string("xref\n0 ")
	w.int(len(w.offsets))
	w.string("\n0000000000 65535 f \n")
	for _, offset := range w.offsets[1:] {
		w.fixed(offset)
		w.string(" 00000 n \n")
	}
	w.string("trailer\n<</Root 1 0 R/Size ")
	w.int(len(w.offsets))
	w.string(">>\nstartxref\n")
	w.int(start)
	w.string("\n%%EOF\n")
}

func (w *writer) string(s string) { w.buf = append(w.buf, s...) }

func (w *writer) int(n int) { w.buf = strconv.AppendInt(w.buf, int64(n), 10) }

// fixed writes n with ten digits.
func (w *writer) fixed(n int) {
	w.string("0000000000")
	w.setFixed(len(w.buf)-10, n)
}

// setFixed overwrites the ten digits at position at.
func (w *writer) setFixed(at, n int) {
	for i := at + 9; i >= at; i-- {
		w.buf[i] = byte('0' + n%10)
		n /= 10
	}
}

func (w *writer) begin(num int) {
	w.offsets[num] = len(w.buf)
	w.int(num)
	w.string(" 0 obj\n")
}

func (w *writer) reference(num int) {
	w.int(num)
	w.string(" 0 R ")
}

// refer writes a reference to a container, which is queued when it is new.
func (w *writer) refer(it item) { w.reference(w.number(it)) }

func (w *writer) number(it item) int {
	num, ok := w.known[it]
	if !ok {
		num = len(w.offsets)
		w.known[it] = num
		w.offsets = append(w.offsets, 0)
		w.queue = append(w.queue, it)
	}
	return num
}

// object writes a queued container.
func (w *writer) object(it item, num int) {
	w.begin(num)
	switch it.role {
	case rContents:
		w.contents(it.v)
	case rResources:
		w.resources(it.v)
	case rFont, rDescendant, rDescendantBare:
		w.font(it, num)
	case rDescriptor, rDescriptorBare:
		w.descriptor(it)
	case rXObject, rForm:
		w.xobject(it, num)
	case rField:
		w.field(it.v, num)
	case rMap, rType1, rProgram:
		w.data(it)
	case rEncoding:
		if it.v.isStream() {
			w.data(it)
			break
		}
		fallthrough
	default:
		w.container(it)
	}
	w.string("\nendobj\n")
}

// entry writes a dictionary's entry if it has it.
func (w *writer) entry(dict value, key string, role role) {
	w.entryAs(dict.key(key), key, item{role: role})
}

// entryAs writes v under key unless it is null; as tells role and level.
func (w *writer) entryAs(v value, key string, as item) {
	if v = w.d.resolve(v); v.isNull() {
		return
	}
	w.buf = append(append(w.buf, '/'), key...)
	w.buf = append(w.buf, ' ')
	w.value(v, as)
}

// value writes v: scalars in place, containers in place when they stand in place in the file, and otherwise as a reference.
func (w *writer) value(v value, as item) {
	v = w.d.resolve(v)
	switch v.kind() {
	case kArray, kDict:
	default:
		w.scalar(v)
		return
	}
	as.v = v
	inPlace := v.at != 0 // an object of its own begins its tape
	switch as.role {
	case rPlain, rColor, rEncoding:
		if v.isStream() && as.role == rPlain {
			w.string("null ")
		} else if inPlace {
			w.container(as)
		} else if as.level++; as.level < maxLevel {
			w.refer(as)
		} else {
			w.string("null ")
		}
	case rMap, rType1, rProgram, rXObject, rForm:
		if v.isStream() {
			w.refer(as)
		} else {
			w.string("null ")
		}
	default:
		if v.kind() == kDict {
			w.refer(as)
		} else {
			w.string("null ")
		}
	}
}

// container writes an array or a dictionary with all members.
func (w *writer) container(it item) {
	v := it.v
	member := item{role: it.role, level: it.level}
	if member.role == rEncoding {
		member.role = rPlain
	}
	switch {
	case v.isStream(): // of a colour space
		w.string("<<")
		w.entry(v, "N", rPlain)
		w.string(">>")
	case v.kind() == kArray:
		w.string("[")
		for e := v.first(); e.within(v) && w.d.err == nil; e = e.next() {
			w.value(e, member)
		}
		w.string("]")
	default:
		w.string("<<")
		for k := v.first(); k.within(v) && w.d.err == nil; {
			e := k.next()
			w.scalar(k)
			w.value(e, member)
			k = e.next()
		}
		w.string(">>")
	}
}

// scalar writes a value that has no members; a reference that leads nowhere is null. A space follows where one may be needed.
func (w *writer) scalar(v value) {
	n := v.node()
	switch n.kind {
	case kBool:
		w.buf = append(w.buf, v.text()...)
	case kInt, kReal:
		if n.odd {
			w.oddNumber(v.text())
		} else {
			w.buf = append(w.buf, v.text()...)
		}
	case kName:
		w.name(v, n.odd)
		return
	case kLiteral, kHex:
		w.literal(v, n)
		return
	default:
		w.string("null")
	}
	w.buf = append(w.buf, ' ')
}

// oddNumber writes what can be made of a number such as "--1", "1.2.3", "5-3" or one of too many digits: its sign and its digits up to
// the second point or an inner sign.
func (w *writer) oddNumber(text []byte) {
	start, digits, points := len(w.buf), 0, 0
	if text[0] == '-' {
		w.buf = append(w.buf, '-')
	}
	for _, c := range bytes.TrimLeft(text, "+-") {
		if c == '.' {
			points++
		}
		if points > 1 || c == '+' || c == '-' {
			break
		}
		if digits < 15 || c == '.' {
			w.buf = append(w.buf, c)
			digits++
		} else if points == 0 { // too large to mean anything
			digits = points
			break
		}
	}
	if digits <= points {
		w.buf = append(w.buf[:start], '0')
	}
}

// name writes a name; '#' that begins no escape is escaped.
func (w *writer) name(v value, odd bool) {
	w.buf = append(w.buf, '/')
	text := v.text()
	if odd {
		text = unescapeName(text)
	}
	for _, c := range text {
		if odd && (c == '#' || !isRegular(c)) {
			const digits = "0123456789ABCDEF"
			w.buf = append(w.buf, '#', digits[c>>4], digits[c&15])
			continue
		}
		w.buf = append(w.buf, c)
	}
	w.buf = append(w.buf, ' ')
}

// literal writes a string, decrypted, so that nothing in it needs a lenient reader.
func (w *writer) literal(v value, n node) {
	w.buf = append(w.buf, '(')
	if n.kind == kLiteral && !n.odd && (w.d.crypt == nil || v.obj.plain) {
		w.buf = append(w.buf, v.text()...)
	} else {
		for _, c := range w.d.str(v) {
			switch c {
			case '(', ')', '\\':
				w.buf = append(w.buf, '\\')
			case '\r':
				w.buf = append(w.buf, '\\')
				c = 'r'
			}
			w.buf = append(w.buf, c)
		}
	}
	w.buf = append(w.buf, ')')
}
