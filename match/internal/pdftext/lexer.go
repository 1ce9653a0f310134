package pdftext

import "math"

type kind uint8

const (
	kindEnd kind = iota
	kindNumber
	kindName
	kindString
	kindOpen  // [
	kindClose // ]
	kindDict  // << and >>
	kindOperator
)

// An operand is one token of a content stream. Text shares the stream or the lexer's scratch and lives until the
// operands are cleared.
type operand struct {
	kind kind
	num  float64
	text []byte
}

// maxOperands is more than any operator takes; an array of a TJ seldom has more than a few hundred.
const maxOperands = 1 << 14

// A lexer cuts a content stream into operators and their operands without allocating for each.
type lexer struct {
	data    []byte
	pos     int
	args    []operand
	scratch []byte
}

// next reads up to the next operator, whose operands are then in l.args; nil at the end.
func (l *lexer) next() []byte {
	l.args = l.args[:0]
	l.scratch = l.scratch[:0]
	for {
		op := l.token()
		switch op.kind {
		case kindEnd:
			return nil
		case kindOperator:
			return op.text
		}
		if len(l.args) < maxOperands {
			l.args = append(l.args, op)
		}
	}
}

// A class says what a byte may begin.
const (
	regular = iota
	space
	delimiter
)

func classOf(c byte) int {
	switch c {
	case ' ', '\n', '\r', '\t', '\f', 0:
		return space
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return delimiter
	}
	return regular
}

func (l *lexer) token() operand {
	for l.pos < len(l.data) {
		c := l.data[l.pos]
		switch {
		case c <= ' ' && classOf(c) == space:
			l.pos++
		case c >= '0' && c <= '9', c == '-', c == '.', c == '+':
			return l.number()
		case c == '(':
			l.pos++
			return operand{kind: kindString, text: l.literal()}
		case c == '/':
			l.pos++
			return operand{kind: kindName, text: l.name()}
		case c == '[':
			l.pos++
			return operand{kind: kindOpen}
		case c == ']':
			l.pos++
			return operand{kind: kindClose}
		case c == '<':
			l.pos++
			if l.pos < len(l.data) && l.data[l.pos] == '<' {
				l.pos++
				return operand{kind: kindDict}
			}
			return operand{kind: kindString, text: l.hex()}
		case c == '>':
			l.pos++
			if l.pos < len(l.data) && l.data[l.pos] == '>' {
				l.pos++
				return operand{kind: kindDict}
			}
		case c == '%':
			l.comment()
		case c == ')' || c == '{' || c == '}':
			l.pos++
		default:
			return l.word()
		}
	}
	return operand{}
}

func (l *lexer) comment() {
	for l.pos < len(l.data) && l.data[l.pos] != '\n' && l.data[l.pos] != '\r' {
		l.pos++
	}
}

func (l *lexer) word() operand {
	start := l.pos
	for l.pos < len(l.data) && classOf(l.data[l.pos]) == regular {
		l.pos++
	}
	return operand{kind: kindOperator, text: l.data[start:l.pos]}
}

// number reads what it can of a number, as viewers do: "--5" is -5, "1.2.3" is 1.2, "12abc" ends at the letter.
func (l *lexer) number() operand {
	start := l.pos
	negative, digits := false, 0
	value, scale := 0.0, 0.0
	for ; l.pos < len(l.data); l.pos++ {
		c := l.data[l.pos]
		switch {
		case c >= '0' && c <= '9':
			digits++
			if scale == 0 {
				value = value*10 + float64(c-'0')
			} else {
				value += float64(c-'0') * scale
				scale /= 10
			}
			continue
		case c == '-' && l.pos == start:
			negative = true
			continue
		case c == '.' && scale == 0:
			scale = 0.1
			continue
		case c == '-' || c == '+' || c == '.':
			continue
		}
		break
	}
	if digits == 0 && l.pos < len(l.data) && classOf(l.data[l.pos]) == regular {
		return l.word()
	}
	if negative {
		value = -value
	}
	if math.Abs(value) > 1e9 { // keeps later sums finite
		value = 0
	}
	return operand{kind: kindNumber, num: value}
}

// name reads a name after its slash; "#20" is a byte.
func (l *lexer) name() []byte {
	start, escaped := l.pos, false
	for l.pos < len(l.data) && classOf(l.data[l.pos]) == regular {
		escaped = escaped || l.data[l.pos] == '#'
		l.pos++
	}
	raw := l.data[start:l.pos]
	if !escaped {
		return raw
	}
	from := len(l.scratch)
	for i := 0; i < len(raw); i++ {
		if raw[i] == '#' && i+2 < len(raw) && hexValue(raw[i+1]) >= 0 && hexValue(raw[i+2]) >= 0 {
			l.scratch = append(l.scratch, byte(hexValue(raw[i+1])<<4|hexValue(raw[i+2])))
			i += 2
		} else {
			l.scratch = append(l.scratch, raw[i])
		}
	}
	return l.scratch[from:len(l.scratch):len(l.scratch)]
}

func hexValue(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// hex reads a hexadecimal string after its "<"; it ends with the stream when the ">" is missing.
func (l *lexer) hex() []byte {
	from := len(l.scratch)
	half := -1
	for ; l.pos < len(l.data) && l.data[l.pos] != '>'; l.pos++ {
		d := hexValue(l.data[l.pos])
		switch {
		case d < 0:
		case half < 0:
			half = d
		default:
			l.scratch = append(l.scratch, byte(half<<4|d))
			half = -1
		}
	}
	l.pos = min(l.pos+1, len(l.data))
	if half >= 0 {
		l.scratch = append(l.scratch, byte(half<<4))
	}
	return l.scratch[from:len(l.scratch):len(l.scratch)]
}

// literal reads a string after its "(". Without escapes it shares the stream.
func (l *lexer) literal() []byte {
	start, depth := l.pos, 1
	for ; l.pos < len(l.data); l.pos++ {
		switch l.data[l.pos] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				l.pos++
				return l.data[start : l.pos-1]
			}
		case '\\', '\r':
			return l.escaped(start, depth)
		}
	}
	return l.data[start:]
}

// escaped goes on with a literal at its first backslash.
func (l *lexer) escaped(start, depth int) []byte {
	from := len(l.scratch)
	l.scratch = append(l.scratch, l.data[start:l.pos]...)
	for ; l.pos < len(l.data); l.pos++ {
		c := l.data[l.pos]
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				l.pos++
				return l.scratch[from:len(l.scratch):len(l.scratch)]
			}
		case '\r':
			if l.pos+1 < len(l.data) && l.data[l.pos+1] == '\n' {
				l.pos++
			}
			c = '\n'
		case '\\':
			var keep bool
			if c, keep = l.escape(); !keep {
				continue
			}
		}
		l.scratch = append(l.scratch, c)
	}
	return l.scratch[from:len(l.scratch):len(l.scratch)]
}

// escape reads one escape and stops at its last byte; false when it stands for nothing.
func (l *lexer) escape() (byte, bool) {
	l.pos++
	if l.pos >= len(l.data) {
		return 0, false
	}
	switch c := l.data[l.pos]; c {
	case 'n':
		return '\n', true
	case 'r':
		return '\r', true
	case 't':
		return '\t', true
	case 'b':
		return '\b', true
	case 'f':
		return '\f', true
	case '\n':
		return 0, false
	case '\r':
		if l.pos+1 < len(l.data) && l.data[l.pos+1] == '\n' {
			l.pos++
		}
		return 0, false
	case '0', '1', '2', '3', '4', '5', '6', '7':
		v := int(c - '0')
		for n := 0; n < 2 && l.pos+1 < len(l.data) && l.data[l.pos+1] >= '0' && l.data[l.pos+1] <= '7'; n++ {
			l.pos++
			v = v*8 + int(l.data[l.pos]-'0')
		}
		return byte(v), true
	default:
		return c, true
	}
}

// skipInline moves past the data of an inline image: to an EI that stands alone and is followed by what may be
// operators, not by image data.
func (l *lexer) skipInline() {
	for l.pos < len(l.data) && classOf(l.data[l.pos]) != space {
		l.pos++
	}
	for i := l.pos; i+3 <= len(l.data); i++ {
		if l.data[i+1] != 'E' || l.data[i+2] != 'I' || classOf(l.data[i]) != space {
			continue
		}
		if i+3 < len(l.data) && classOf(l.data[i+3]) != space {
			continue
		}
		if plausible(l.data[i+3 : min(i+19, len(l.data))]) {
			l.pos = i + 3
			return
		}
	}
	l.pos = len(l.data)
}

func plausible(b []byte) bool {
	for _, c := range b {
		if c > 0x7E || c < ' ' && classOf(c) != space || c == 0 {
			return false
		}
	}
	return true
}
