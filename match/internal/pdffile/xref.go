package pdffile

import (
	"bytes"
	"slices"
)

// maxNumber is the largest object number we follow. The largest the specification allows is 8,388,607 (Annex C).
const maxNumber = 1<<23 - 1

type entryKind uint8

const (
	eNone   entryKind = iota
	eFree             // deleted
	eFile             // at a place in the file
	ePacked           // in an object stream
)

// entry says where an object is.
type entry struct {
	obj   *object // once it has been read
	pos   int32   // offset in the file, or the number of the object stream
	index int32   // place in the object stream
	kind  entryKind
	busy  bool // being read
}

// table maps object numbers to entries. Low numbers, nearly all, lie in a slice; a lone huge number costs no memory for those below it.
type table struct {
	low  []entry
	high map[int]*entry
	most int // entries high may have
	used int
}

const lowNumbers = 1 << 16

func (t *table) len() int { return t.used }

func (t *table) get(num int) *entry {
	if num >= 0 && num < len(t.low) {
		return &t.low[num]
	}
	return t.high[num]
}

// reserve makes room for n entries at once.
func (t *table) reserve(n int) {
	if n = min(n, lowNumbers); n > len(t.low) {
		low := make([]entry, n)
		copy(low, t.low)
		t.low = low
	}
}

// add sets the entry of num unless it has one: sections are read from the newest to the oldest.
func (t *table) add(num int, e entry) {
	if old := t.get(num); old == nil || old.kind == eNone {
		t.set(num, e)
	}
}

func (t *table) set(num int, e entry) {
	switch {
	case num < 0 || num > maxNumber:
		return
	case num < lowNumbers:
		if num >= len(t.low) {
			t.reserve(max(num+1, 2*len(t.low)))
		}
		t.low[num] = e
	case t.high[num] == nil && len(t.high) >= t.most:
		return
	default:
		if t.high == nil {
			t.high = map[int]*entry{}
		}
		t.high[num] = &e
	}
	t.used++
}

// readXref reads the chain of cross-reference sections that startxref leads to; head is where the header stands.
func (d *doc) readXref(head int) {
	tail := max(0, len(d.data)-2048)
	i := bytes.LastIndex(d.data[tail:], []byte("startxref"))
	if i < 0 {
		d.fault()
		return
	}
	start, _ := uintAt(d.data, tail+i+len("startxref"))
	if start < 0 {
		d.fault()
		return
	}
	// Offsets count from the header when something stands before it; some writers counted from the start of the file.
	if d.base = head; !d.sectionAt(start + d.base) {
		d.base = 0
	}
	seen := map[int]bool{}
	for next := start; next >= 0 && !seen[next] && len(seen) < 4096; {
		seen[next] = true
		if !d.sectionAt(next + d.base) {
			d.fault()
			return
		}
		next = d.section(next+d.base, seen)
	}
}

// sectionAt tells whether a cross-reference section, table or stream, begins at pos.
func (d *doc) sectionAt(pos int) bool {
	if pos < 0 || pos >= len(d.data) {
		return false
	}
	i := skipSpace(d.data, pos)
	return wordAt(d.data, i, "xref") || i < len(d.data) && isDigit(d.data[i])
}

// section reads the section at pos and returns the offset of the one before it, -1 when there is none.
func (d *doc) section(pos int, seen map[int]bool) int {
	i := skipSpace(d.data, pos)
	if !wordAt(d.data, i, "xref") {
		obj := d.parseAt(i)
		if obj == nil || obj.stream < 0 {
			d.fault()
			return -1
		}
		return d.xrefStream(obj)
	}
	end, entries := d.scanTable(i+len("xref"), nil)
	if !wordAt(d.data, end, "trailer") {
		d.fault()
		return -1
	}
	trailer := value{d.parse(d.data, end+len("trailer"), 0, 0), 0}
	d.useTrailer(trailer)
	// A hybrid file lists the objects in its object streams as free in the table and in full in a stream: read that first.
	if hidden, ok := trailer.key("XRefStm").int(); ok && !seen[hidden] {
		seen[hidden] = true
		if obj := d.parseAt(hidden + d.base); obj != nil && obj.stream >= 0 {
			d.xrefStream(obj)
		}
	}
	if size, ok := trailer.key("Size").int(); ok && size <= entries*2 {
		d.xref.reserve(size)
	}
	d.scanTable(i+len("xref"), &d.xref)
	return prevOf(trailer)
}

func prevOf(trailer value) int {
	if prev, ok := trailer.key("Prev").int(); ok && prev > 0 { // some writers put 0 for none
		return prev
	}
	return -1
}

// useTrailer takes what the newer sections' trailers lack.
func (d *doc) useTrailer(trailer value) {
	for _, e := range []struct {
		to  *value
		key string
	}{{&d.root, "Root"}, {&d.encrypt, "Encrypt"}, {&d.id, "ID"}, {&d.info, "Info"}} {
		if e.to.isNull() {
			*e.to = trailer.key(e.key)
		}
	}
}

// scanTable reads the subsections of a table into t, if given; it returns where they end and how many entries there are.
func (d *doc) scanTable(pos int, t *table) (end, entries int) {
	for {
		start, i := uintAt(d.data, pos)
		count, i := uintAt(d.data, i)
		if start < 0 || count < 0 {
			return skipSpace(d.data, pos), entries
		}
		for n := 0; n < count && entries < 2*d.lim.Objects; n++ { // more objects than that would not be read
			offset, j := uintAt(d.data, i)
			_, j = uintAt(d.data, j)
			j = skipSpace(d.data, j)
			if offset < 0 || j >= len(d.data) || d.data[j] != 'n' && d.data[j] != 'f' {
				break // fewer entries than the head of the subsection says
			}
			i = j + 1
			entries++
			if t == nil {
				continue
			}
			e := entry{kind: eFree}
			if d.data[j] == 'n' && offset > 0 && offset < len(d.data) {
				e = entry{kind: eFile, pos: int32(offset + d.base)}
			}
			t.add(start+n, e)
		}
		pos = i
	}
}

// xrefStream reads a cross-reference stream and returns the offset of the section before it.
func (d *doc) xrefStream(obj *object) int {
	v := value{obj, 0}
	d.useTrailer(v)
	obj.plain = true // never encrypted
	data, _ := d.decode(nil, obj, d.lim.Stream)
	var w [3]int
	total, k := 0, 0
	if ws := v.key("W"); ws.kind() == kArray {
		for e := ws.first(); e.within(ws) && k < 3; e = e.next() {
			n, ok := e.int()
			if !ok || n < 0 || n > 8 {
				d.fault()
				return -1
			}
			w[k] = n
			total += n
			k++
		}
	}
	if total == 0 {
		d.fault()
		return -1
	}
	index := v.key("Index")
	if index.kind() != kArray {
		d.xrefRows(data, w, 0, len(data)/total)
		return prevOf(v)
	}
	for e := index.first(); e.within(index); {
		start, _ := e.int()
		if e = e.next(); !e.within(index) {
			break
		}
		count, _ := e.int()
		e = e.next()
		count = max(0, min(count, len(data)/total))
		d.xrefRows(data, w, start, count)
		data = data[count*total:]
	}
	return prevOf(v)
}

func (d *doc) xrefRows(data []byte, w [3]int, start, count int) {
	if start < 0 || start > maxNumber {
		return
	}
	count = min(count, 2*d.lim.Objects) // more objects than that would not be read
	d.xref.reserve(start + count)
	total := w[0] + w[1] + w[2]
	for n := 0; n < count; n++ {
		row := data[n*total:]
		kind := bigEndian(row[:w[0]])
		if w[0] == 0 {
			kind = 1
		}
		f2, f3 := bigEndian(row[w[0]:w[0]+w[1]]), bigEndian(row[w[0]+w[1]:total])
		e := entry{kind: eFree}
		switch {
		case kind == 1 && f2 > 0 && f2 < len(d.data):
			e = entry{kind: eFile, pos: int32(f2 + d.base)}
		case kind == 2 && f2 >= 0 && f2 <= maxNumber && f3 >= 0 && f3 <= maxNumber:
			e = entry{kind: ePacked, pos: int32(f2), index: int32(f3)}
		}
		d.xref.add(start+n, e)
	}
}

func bigEndian(b []byte) (n int) {
	for _, c := range b {
		n = n<<8 | int(c)
	}
	return n
}

// numbers lists the numbers of all objects there are, ascending.
func (t *table) numbers() []int {
	var nums []int
	for n := range t.low {
		if k := t.low[n].kind; k == eFile || k == ePacked {
			nums = append(nums, n)
		}
	}
	sparse := make([]int, 0, len(t.high))
	for n := range t.high {
		sparse = append(sparse, n)
	}
	slices.Sort(sparse)
	return append(nums, sparse...)
}
