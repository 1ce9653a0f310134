package pdffile

import "bytes"

type kind uint8

const (
	kNull kind = iota
	kBool
	kInt
	kReal
	kName
	kLiteral // (string)
	kHex     // <string>
	kRef
	kArray
	kDict
)

// node is one value on an object's tape: the object's values in the order of the file, a container before its members.
// A tape costs no allocation per value, and most values are only ever copied from the source to the result.
type node struct {
	kind kind
	odd  bool  // its source text cannot be copied as it stands (a name with '#', a string with escapes, a number such as --1)
	end  int32 // index of the node after this value, members included
	a, b int32 // the text in the source: names without the slash, strings without their brackets; of a ref: number, generation
}

// object is one indirect object.
type object struct {
	src      []byte // what the nodes' offsets mean: the file, or the object stream unpacked
	nodes    []node
	num, gen int32
	stream   int  // offset of the stream's first byte in src, or -1
	plain    bool // strings are not encrypted one by one: it came out of an object stream
	busy     bool // its stream is being read: a length that leads back here counts as unknown
	visited  bool // the page tree has been here
}

// value is a place on a tape. The zero value is null.
type value struct {
	obj *object
	at  int32
}

// node returns what v is of its object's nodes; the zero node without an object.
func (v value) node() node {
	if v.obj == nil {
		return node{}
	}
	return v.obj.nodes[v.at]
}

// kind returns the kind of v, kNull without an object.
func (v value) kind() kind {
	if v.obj == nil {
		return kNull
	}
	return v.obj.nodes[v.at].kind
}

func (v value) isNull() bool { return v.kind() == kNull }

// text is the value's source text.
func (v value) text() []byte {
	n := v.node()
	if v.obj == nil || n.kind == kRef {
		return nil
	}
	return v.obj.src[n.a:n.b]
}

// isStream tells whether v is an object with a stream.
func (v value) isStream() bool { return v.obj != nil && v.at == 0 && v.obj.stream >= 0 }

// first and next walk the members of an array, or keys and values of a dictionary; the walk ends when within says no.
func (v value) first() value { return value{v.obj, v.at + 1} }

func (v value) next() value { return value{v.obj, v.obj.nodes[v.at].end} }

// within reports whether v stands in the container.
func (v value) within(container value) bool { return v.at < container.obj.nodes[container.at].end }

// key looks key up in a dictionary (or a stream's) and returns the value as it stands, which may be a reference.
// Of a key given twice the last counts, as for the reader of the result.
func (v value) key(key string) value {
	if v.kind() != kDict {
		return value{}
	}
	var found value
	for k := v.first(); k.within(v); {
		val := k.next()
		if k.isName(key) {
			found = val
		}
		k = val.next()
	}
	return found
}

// isName tells whether v is the given name.
func (v value) isName(s string) bool {
	n := v.node()
	if n.kind != kName {
		return false
	}
	text := v.obj.src[n.a:n.b]
	return string(text) == s || n.odd && string(unescapeName(text)) == s
}

// name is the text of a name, with its escapes resolved.
func (v value) name() string {
	n := v.node()
	if n.kind != kName {
		return ""
	}
	if n.odd {
		return string(unescapeName(v.text()))
	}
	return string(v.text())
}

// int is the value of a number, cut to its whole part.
func (v value) int() (n int, ok bool) {
	if k := v.kind(); k != kInt && k != kReal {
		return 0, false
	}
	text, neg := v.text(), false
	for len(text) > 0 && (text[0] == '-' || text[0] == '+') {
		neg = neg || text[0] == '-'
		text = text[1:]
	}
	for i, c := range text {
		if c < '0' || c > '9' {
			break
		}
		if i == 18 {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	if neg {
		n = -n
	}
	return n, true
}

func (v value) isTrue() bool { return v.kind() == kBool && bytes.HasPrefix(v.text(), []byte("t")) }

// str is the text of a string as it stands in the file, before decryption.
func (v value) str() []byte {
	n := v.node()
	switch {
	case n.kind == kHex:
		return unhex(nil, v.text())
	case n.kind == kLiteral && n.odd:
		return unescape(v.text())
	case n.kind == kLiteral:
		return v.text()
	}
	return nil
}
