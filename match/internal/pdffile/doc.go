package pdffile

import (
	"bytes"
	"time"
)

// doc is one reading of a file, by its own tables or by scanning.
type doc struct {
	data  []byte
	lim   Limits
	xref  table
	crypt *crypt // nil when the file is not encrypted

	// The trailer's entries, from the newest section that has them.
	root, encrypt, id, info value

	base     int  // what to add to the file's own offsets: bytes before the header, usually 0
	scanned  bool // the table was made by scanning: there is nothing further to repair
	damaged  bool // the file's tables do not describe it
	lostKids bool // a part of the page tree cannot be found
	err      *Error
	warnings []Warning

	objects int    // read so far
	effort  int    // see strain
	decoded int64  // bytes of all streams so far
	nodes   int    // values parsed so far
	tape    []node // the chunk new objects are put on
	packs   map[int]*pack
	inflate inflater
	scratch [2][]byte // between two filters of one stream

	packing int // object streams being unpacked, one for the sake of another: what leads back into it cannot be read, which is no fault

	wordAtEnd [2]wordFind // see findWord
}

func newDoc(data []byte, lim Limits) *doc {
	return &doc{data: data, lim: lim, packs: map[int]*pack{}, xref: table{most: lim.Objects}}
}

// warn notes a warning once.
func (d *doc) warn(code, message string) {
	for _, w := range d.warnings {
		if w.Code == code {
			return
		}
	}
	d.warnings = append(d.warnings, Warning{code, message})
}

// fault notes that the file's tables are wrong. Once the file has been scanned there is nothing better to turn to.
func (d *doc) fault() { d.damaged = d.damaged || !d.scanned }

func (d *doc) failure() error {
	if d.err != nil {
		return d.err
	}
	return &Error{Damaged, "damaged beyond repair" + fresh}
}

// exhausted tells whether reading must stop, and checks the deadline.
func (d *doc) exhausted() bool {
	if d.err == nil && !d.lim.Deadline.IsZero() && time.Now().After(d.lim.Deadline) {
		d.err = &Error{Late, "took longer than the time limit to unpack"}
	}
	return d.err != nil
}

// maxEffort bounds the steps of reading a file, each some 10 ns: crafted files can make a few objects cost millions of visits.
// Of 194 resumes the most intricate takes 15,000.
const maxEffort = 5_000_000

// strain counts steps towards maxEffort.
func (d *doc) strain(steps int) {
	if d.effort += steps; d.effort > maxEffort && d.err == nil {
		d.err = limitError("too tangled: reading it takes more than %d steps", maxEffort)
	}
}

// object returns the indirect object num, nil when there is none.
func (d *doc) object(num int) *object {
	e := d.xref.get(num)
	if e == nil || e.kind != eFile && e.kind != ePacked || e.busy {
		return nil
	}
	if e.obj != nil {
		return e.obj
	}
	if d.objects++; d.objects > d.lim.Objects {
		d.err = limitError("more than %d objects", d.lim.Objects)
	}
	if d.exhausted() {
		return nil
	}
	e.busy = true
	var obj *object
	if e.kind == ePacked {
		obj = d.unpack(num, int(e.pos), int(e.index))
	} else if obj = d.parseAt(int(e.pos)); obj != nil && int(obj.num) != num {
		obj = nil
	}
	e = d.xref.get(num) // the table may have moved
	e.busy = false
	if obj == nil {
		if d.packing == 0 {
			d.fault()
		}
		return nil
	}
	e.obj = obj
	return obj
}

// parseAt reads the object whose "n g obj" stands at pos, nil when none stands there.
func (d *doc) parseAt(pos int) *object {
	if pos < 0 || pos >= len(d.data) {
		return nil
	}
	head := d.data[pos:min(len(d.data), pos+200)]
	num, i := uintAt(head, 0)
	gen, i := uintAt(head, i)
	i = skipSpace(head, i)
	if num < 0 || gen < 0 || num > maxNumber || gen > 1<<16 || !wordAt(head, i, "obj") {
		return nil
	}
	return d.parse(d.data, pos+i+len("obj"), int32(num), int32(gen))
}

// parse reads one value from src.
func (d *doc) parse(src []byte, pos int, num, gen int32) *object {
	const chunk = 1024
	if cap(d.tape)-len(d.tape) < 64 {
		d.tape = make([]node, 0, chunk)
	}
	p := parser{src: src, pos: pos, tape: d.tape}
	stream := p.object()
	obj := &object{src: src, nodes: p.tape[p.base:len(p.tape):len(p.tape)], num: num, gen: gen, stream: stream}
	d.tape = p.tape
	d.strain(1 + (p.pos-pos)/16)
	if d.nodes += len(obj.nodes); d.nodes > maxNodes*2 {
		d.err = limitError("more than %d values in its objects", maxNodes*2)
	}
	return obj
}

// resolve follows references. A chain of them, longer than any honest file has, is null.
func (d *doc) resolve(v value) value {
	d.strain(1)
	for hops := 0; v.kind() == kRef; hops++ {
		obj := d.object(int(v.node().a))
		if obj == nil || hops == 8 {
			return value{}
		}
		v = value{obj, 0}
	}
	return v
}

// get is the resolved entry of a dictionary.
func (d *doc) get(v value, key string) value {
	n := v.node()
	d.strain(int(n.end-v.at) / 16)
	return d.resolve(v.key(key))
}

// intAt is the whole number at key, or otherwise.
func (d *doc) intAt(v value, key string, otherwise int) int {
	if n, ok := d.get(v, key).int(); ok {
		return n
	}
	return otherwise
}

// pack is an object stream, unpacked.
type pack struct {
	data  []byte
	first int
	heads []packed
}

type packed struct{ num, offset int }

// unpack reads object num out of the object stream with number stm.
func (d *doc) unpack(num, stm, index int) *object {
	p := d.pack(stm)
	if p == nil {
		return nil
	}
	if index >= len(p.heads) || p.heads[index].num != num {
		index = -1
		for i := range p.heads {
			if p.heads[i].num == num {
				index = i
			}
		}
	}
	if index < 0 {
		return nil
	}
	obj := d.parse(p.data, p.first+p.heads[index].offset, int32(num), 0)
	obj.stream, obj.plain = -1, true
	return obj
}

// pack returns the object stream with the given number, nil when it is none. Its N is not needed: the pairs in front of First tell.
func (d *doc) pack(num int) *pack {
	if p, ok := d.packs[num]; ok {
		return p
	}
	d.packs[num] = nil
	// An object stream is never in another, but its Length may be, and so on: real chains have one link.
	if e := d.xref.get(num); e == nil || e.kind != eFile || d.packing > 4 {
		return nil
	}
	obj := d.object(num)
	v := value{obj, 0}
	if t := d.get(v, "Type"); !v.isStream() || !t.isNull() && !t.isName("ObjStm") {
		return nil
	}
	d.packing++
	data, _ := d.decode(nil, obj, d.lim.Stream)
	d.packing--
	first := d.intAt(v, "First", 0)
	if first <= 0 || first > len(data) {
		first = len(data) // then the pairs end where something else than a number stands
	}
	p := &pack{data: data}
	if n := d.intAt(v, "N", 0); n > 0 && n < first {
		p.heads = make([]packed, 0, n)
	}
	for {
		num, end := uintAt(data[:first], p.first)
		offset, end := uintAt(data[:first], end)
		if num < 0 || offset < 0 {
			break
		}
		p.heads = append(p.heads, packed{num, offset})
		p.first = end
	}
	if first < len(data) {
		p.first = first
	} else {
		p.first = skipSpace(data, p.first)
	}
	d.packs[num] = p
	return p
}

// raw returns the bytes of an object's stream as they stand in the file. A Length that does not lead to "endstream" is not believed.
func (d *doc) raw(obj *object) []byte {
	start := obj.stream
	length := -1
	if !obj.busy {
		obj.busy = true
		length = d.intAt(value{obj, 0}, "Length", -1)
		obj.busy = false
	}
	if length >= 0 && length <= len(d.data)-start {
		i := start + length
		for i < len(d.data) && i < start+length+100 && isSpace(d.data[i]) {
			i++
		}
		if wordAt(d.data, i, "endstream") || wordAt(d.data, i, "endobj") {
			return d.data[start : start+length]
		}
	}
	end := min(d.findWord(0, start), d.findWord(1, start))
	if end == len(d.data) {
		d.warn(WarnTruncated, "a part of the file is cut off")
	}
	if end > start && d.data[end-1] == '\n' {
		end--
	}
	if end > start && d.data[end-1] == '\r' {
		end--
	}
	return d.data[start:end]
}

type wordFind struct{ from, found int }

// findWord is the place of the next "endstream" (0) or "endobj" (1) at or after pos. The last answer is kept: a file
// of many streams without an end would otherwise be searched whole for each.
func (d *doc) findWord(which, pos int) int {
	word := "endstream"
	if which == 1 {
		word = "endobj"
	}
	last := &d.wordAtEnd[which]
	if last.found > 0 && last.from <= pos && pos <= last.found {
		return last.found
	}
	found := len(d.data)
	if i := bytes.Index(d.data[pos:], []byte(word)); i >= 0 {
		found = pos + i
	}
	*last = wordFind{pos, found}
	return found
}
