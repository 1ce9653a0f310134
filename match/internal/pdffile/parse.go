package pdffile

// Bounds of one object. Real objects nest less than 20 deep; the largest honest ones are arrays of glyph widths.
const (
	maxDepth = 100
	maxNodes = 1 << 20
)

// parser reads values from src and puts them on a tape.
type parser struct {
	src   []byte
	pos   int
	tape  []node
	base  int // where the object begins on the tape
	depth int
}

type token uint8

const (
	tEnd     token = iota // end of input, or of what we are ready to read
	tValue                // a value was put on the tape
	tNumber               // a number was put on the tape: it may turn out to be the start of a reference
	tRef                  // the keyword R
	tClose                // ] that nobody opened, or the end of the array
	tCloseD               // >>
	tKeyword              // any other word, passed over
	tStop                 // a word that ends an object, not passed over
)

func (p *parser) push(n node) { p.tape = append(p.tape, n) }

// at is the index the next node gets in its object.
func (p *parser) at() int32 { return int32(len(p.tape) - p.base) }

// leaf puts a value without members on the tape.
func (p *parser) leaf(k kind, odd bool, a, b int) {
	p.push(node{k, odd, p.at() + 1, int32(a), int32(b)})
}

// next reads one token.
func (p *parser) next() token {
	p.pos = skipSpace(p.src, p.pos)
	if p.pos >= len(p.src) || len(p.tape)-p.base >= maxNodes {
		return tEnd
	}
	switch c := p.src[p.pos]; c {
	case '/':
		p.name()
		return tValue
	case '(':
		p.literal()
		return tValue
	case '[':
		p.pos++
		return p.container(kArray)
	case ']':
		p.pos++
		return tClose
	case '<':
		if wordAt(p.src, p.pos, "<<") {
			p.pos += 2
			return p.container(kDict)
		}
		p.hex()
		return tValue
	case '>':
		p.pos++
		if p.pos < len(p.src) && p.src[p.pos] == '>' {
			p.pos++
			return tCloseD
		}
		return tKeyword
	case '{', '}', ')':
		p.pos++
		return tKeyword
	case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return p.number()
	}
	return p.word()
}

func (p *parser) name() {
	start, odd := p.pos+1, false
	end := start
	for end < len(p.src) && isRegular(p.src[end]) {
		odd = odd || p.src[end] == '#'
		end++
	}
	p.leaf(kName, odd, start, end)
	p.pos = end
}

func (p *parser) literal() {
	start, depth, odd := p.pos+1, 1, false
	i := start
	for ; i < len(p.src); i++ {
		switch p.src[i] {
		case '\\':
			odd = true
			i++
		case '\r':
			odd = true
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 {
			break
		}
	}
	end := min(i, len(p.src))
	p.leaf(kLiteral, odd || depth > 0, start, end)
	p.pos = min(i+1, len(p.src))
}

func (p *parser) hex() {
	start := p.pos + 1
	end := start
	for end < len(p.src) && p.src[end] != '>' {
		end++
	}
	p.leaf(kHex, false, start, end)
	p.pos = min(end+1, len(p.src))
}

// number takes sign, digits and points; letters that follow without a space ("0R") are the next token.
func (p *parser) number() token {
	start, i := p.pos, p.pos
	digits, points, signs := 0, 0, 0
	for ; i < len(p.src); i++ {
		switch c := p.src[i]; {
		case isDigit(c):
			digits++
			continue
		case c == '.':
			points++
			continue
		case c == '-' || c == '+':
			if i > start {
				signs += 2
			}
			continue
		}
		break
	}
	p.pos = i
	k, odd := kInt, digits == 0 || digits > 18 || points > 1 || signs > 0
	if points > 0 {
		k = kReal
	}
	p.leaf(k, odd, start, i)
	return tNumber
}

func (p *parser) word() token {
	start, end := p.pos, p.pos
	for end < len(p.src) && isRegular(p.src[end]) {
		end++
	}
	if end == start { // cannot be, but a lexer that stands still would hang
		p.pos++
		return tKeyword
	}
	p.pos = end
	switch word := p.src[start:end]; string(word) {
	case "R":
		return tRef
	case "true", "false":
		p.leaf(kBool, false, start, end)
		return tValue
	case "null":
		p.leaf(kNull, false, start, end)
		return tValue
	case "endobj", "stream", "endstream", "obj", "xref", "trailer", "startxref":
		p.pos = start
		return tStop
	}
	return tKeyword
}

// container reads the members of an array or a dictionary whose opening bracket has been passed.
func (p *parser) container(k kind) token {
	if p.depth == maxDepth {
		p.pos = len(p.src) // no honest object: stop reading it
		return tEnd
	}
	p.depth++
	i := len(p.tape)
	p.push(node{kind: k, a: int32(p.pos), b: int32(p.pos)})
	if k == kArray {
		p.members()
	} else {
		p.entries()
	}
	p.tape[i].end = p.at()
	p.depth--
	return tValue
}

func (p *parser) members() {
	numbers := 0 // in a row, of this array and not of one within it
	for {
		t := p.next()
		if t == tNumber {
			numbers++
			continue
		}
		if t == tRef && numbers >= 2 {
			p.foldRef()
		}
		numbers = 0
		switch t {
		case tCloseD: // the array was not closed, the dictionary around it is
			p.pos -= 2
			return
		case tEnd, tClose, tStop:
			return
		}
	}
}

func (p *parser) entries() {
	for {
		p.pos = skipSpace(p.src, p.pos)
		if p.pos >= len(p.src) || p.src[p.pos] != '/' {
			mark := len(p.tape)
			t := p.next()
			p.tape = p.tape[:mark] // no key: whatever it is, it is lost
			if t == tEnd || t == tCloseD || t == tStop {
				return
			}
			continue
		}
		if len(p.tape)-p.base >= maxNodes {
			return
		}
		p.name()
		if !p.entryValue() {
			return
		}
	}
}

// entryValue reads the value after a key, null when there is none, and says whether the dictionary goes on.
func (p *parser) entryValue() bool {
	first := len(p.tape)
	t := p.next()
	for t == tKeyword {
		t = p.next()
	}
	if t == tNumber {
		p.reference(first)
	}
	if len(p.tape) == first {
		p.leaf(kNull, false, p.pos, p.pos)
	}
	return t == tNumber || t == tValue || t == tClose
}

// reference makes one reference of "n g R" when the number at tape[first] begins one.
func (p *parser) reference(first int) {
	pos := p.pos
	i := skipSpace(p.src, pos)
	if i >= len(p.src) || !isDigit(p.src[i]) {
		return
	}
	p.next()
	if p.next() == tRef && p.foldRef() {
		return
	}
	p.tape = p.tape[:first+1]
	p.pos = pos
}

// foldRef replaces the last two numbers on the tape by a reference, if they are whole.
func (p *parser) foldRef() bool {
	n := len(p.tape)
	if p.tape[n-1].kind != kInt || p.tape[n-2].kind != kInt {
		return false
	}
	num, _ := uintAt(p.src[:p.tape[n-2].b], int(p.tape[n-2].a))
	gen, _ := uintAt(p.src[:p.tape[n-1].b], int(p.tape[n-1].a))
	p.tape = p.tape[:n-2]
	if num < 0 || num > 1<<30 || gen < 0 || gen > 1<<30 {
		p.leaf(kNull, false, p.pos, p.pos)
		return true
	}
	p.leaf(kRef, false, num, gen)
	return true
}

// object reads one value and, where the keyword stream follows a dictionary, says where its bytes begin (or -1).
func (p *parser) object() (stream int) {
	p.base = len(p.tape)
	t := p.next()
	for t == tKeyword || t == tClose || t == tCloseD {
		t = p.next()
	}
	if t == tNumber {
		p.reference(p.base)
	}
	if len(p.tape) == p.base {
		p.leaf(kNull, false, p.pos, p.pos)
	}
	if p.tape[p.base].kind != kDict {
		return -1
	}
	i := skipSpace(p.src, p.pos)
	if !wordAt(p.src, i, "stream") {
		return -1
	}
	i += len("stream")
	j := i
	for j < len(p.src) && (p.src[j] == ' ' || p.src[j] == '\t') { // not allowed, but seen before the line end
		j++
	}
	if j < len(p.src) && (p.src[j] == '\r' || p.src[j] == '\n') {
		i = j
	}
	if wordAt(p.src, i, "\r\n") {
		i++
	}
	if i < len(p.src) && (p.src[i] == '\n' || p.src[i] == '\r') {
		i++
	}
	return i
}
