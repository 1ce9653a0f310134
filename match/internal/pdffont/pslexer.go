package pdffont

import "strconv"

type psKind uint8

const (
	psEnd psKind = iota
	psWord
	psName
	psNumber
	psString
	psOpen  // [ or {
	psClose // ] or }
)

// A psToken is one token of PostScript. Text shares the input where it can.
type psToken struct {
	kind psKind
	text []byte
	num  float64
}

// word is the token's text for comparing; the compiler makes no copy in a switch.
func (t psToken) word() string { return string(t.text) }

// code reads the token's bytes as one big-endian number, the last four of them.
func (t psToken) code() uint32 {
	var n uint32
	for _, b := range t.text {
		n = n<<8 | uint32(b)
	}
	return n
}

// A psLexer cuts PostScript (a CMap, the clear part of a Type 1 font) into tokens. It never fails: what makes no
// sense is skipped.
type psLexer struct {
	data  []byte
	pos   int
	bytes []byte // what hexadecimal strings decode to
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func (p *psLexer) next() psToken {
	p.skip()
	if p.pos >= len(p.data) {
		return psToken{}
	}
	c := p.data[p.pos]
	p.pos++
	switch c {
	case '/':
		return psToken{kind: psName, text: p.regular()}
	case '[', '{':
		return psToken{kind: psOpen}
	case ']', '}':
		return psToken{kind: psClose}
	case '(':
		return psToken{kind: psString, text: p.literal()}
	case '<':
		if p.pos < len(p.data) && p.data[p.pos] == '<' {
			p.pos++
			return psToken{kind: psName} // dictionaries hold nothing we read
		}
		return psToken{kind: psString, text: p.hex()}
	case '>', ')':
		return psToken{kind: psName}
	}
	p.pos--
	word := p.regular()
	if c >= '0' && c <= '9' || c == '-' || c == '.' || c == '+' {
		if n, err := strconv.ParseFloat(string(word), 64); err == nil {
			return psToken{kind: psNumber, num: n, text: word}
		}
		if n, ok := radix(word); ok {
			return psToken{kind: psNumber, num: n, text: word}
		}
	}
	return psToken{kind: psWord, text: word}
}

// radix reads PostScript's 8#101.
func radix(word []byte) (float64, bool) {
	for i, c := range word {
		if c != '#' {
			continue
		}
		base, err := strconv.Atoi(string(word[:i]))
		if err != nil || base < 2 || base > 36 {
			return 0, false
		}
		n, err := strconv.ParseInt(string(word[i+1:]), base, 32)
		return float64(n), err == nil
	}
	return 0, false
}

func (p *psLexer) skip() {
	for p.pos < len(p.data) {
		c := p.data[p.pos]
		if c == '%' {
			for p.pos < len(p.data) && p.data[p.pos] != '\n' && p.data[p.pos] != '\r' {
				p.pos++
			}
		} else if !isSpace(c) {
			return
		} else {
			p.pos++
		}
	}
}

func (p *psLexer) regular() []byte {
	start := p.pos
	for p.pos < len(p.data) && !isSpace(p.data[p.pos]) && !isDelimiter(p.data[p.pos]) {
		p.pos++
	}
	if p.pos == start && p.pos < len(p.data) && start > 0 && p.data[start-1] != '/' {
		p.pos++ // a stray delimiter must not stop the lexer
	}
	return p.data[start:p.pos]
}

// literal skips a string in parentheses; no table we read holds one.
func (p *psLexer) literal() []byte {
	start, depth := p.pos, 1
	for ; p.pos < len(p.data); p.pos++ {
		switch p.data[p.pos] {
		case '\\':
			p.pos++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				p.pos++
				return p.data[start : p.pos-1]
			}
		}
	}
	p.pos = len(p.data)
	return p.data[min(start, p.pos):]
}

func (p *psLexer) hex() []byte {
	start := p.pos
	for p.pos < len(p.data) && p.data[p.pos] != '>' {
		p.pos++
	}
	if need := (p.pos-start)/2 + 1; cap(p.bytes)-len(p.bytes) < need {
		p.bytes = make([]byte, 0, need+min(len(p.data)/2, 4096))
	}
	out := p.bytes[len(p.bytes):]
	half, odd := byte(0), false
	for _, c := range p.data[start:p.pos] {
		d, ok := hexDigit(c)
		if !ok {
			continue
		}
		if odd {
			out = append(out, half<<4|d)
		}
		half, odd = d, !odd
	}
	if odd {
		out = append(out, half<<4)
	}
	p.bytes = p.bytes[:len(p.bytes)+len(out)]
	if p.pos < len(p.data) {
		p.pos++
	}
	return out[:len(out):len(out)]
}

func hexDigit(c byte) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10, true
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}
