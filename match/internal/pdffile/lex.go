package pdffile

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0 || c == '\f'
}

func isDelim(c byte) bool {
	switch c {
	case '<', '>', '(', ')', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func isRegular(c byte) bool { return c > ' ' && !isDelim(c) || c < ' ' && !isSpace(c) }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// skipSpace returns the place of the first byte at or after pos that is neither white space nor comment.
func skipSpace(src []byte, pos int) int {
	for pos < len(src) {
		switch c := src[pos]; {
		case isSpace(c):
			pos++
		case c == '%':
			for pos < len(src) && src[pos] != '\n' && src[pos] != '\r' {
				pos++
			}
		default:
			return pos
		}
	}
	return pos
}

// uintAt reads digits at pos (after white space); the number is -1 when there are none or too many.
func uintAt(src []byte, pos int) (n, end int) {
	pos = skipSpace(src, pos)
	end = pos
	for end < len(src) && isDigit(src[end]) {
		if end-pos < 15 {
			n = n*10 + int(src[end]-'0')
		}
		end++
	}
	if end == pos || end-pos >= 15 {
		return -1, end
	}
	return n, end
}

// wordAt tells whether word stands at pos.
func wordAt(src []byte, pos int, word string) bool {
	return pos >= 0 && pos+len(word) <= len(src) && string(src[pos:pos+len(word)]) == word
}

func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// unhex appends what the hex digits of src mean; other bytes are passed over, and a last single digit counts as the upper half.
func unhex(dst, src []byte) []byte {
	half := -1
	for _, c := range src {
		d := hexDigit(c)
		switch {
		case d < 0:
		case half < 0:
			half = d
		default:
			dst = append(dst, byte(half<<4|d))
			half = -1
		}
	}
	if half >= 0 {
		dst = append(dst, byte(half<<4))
	}
	return dst
}

// unescapeName resolves #xx; a '#' without two hex digits means itself.
func unescapeName(src []byte) []byte {
	dst := make([]byte, 0, len(src))
	for i := 0; i < len(src); i++ {
		if src[i] == '#' && i+2 < len(src) {
			if hi, lo := hexDigit(src[i+1]), hexDigit(src[i+2]); hi >= 0 && lo >= 0 {
				dst = append(dst, byte(hi<<4|lo))
				i += 2
				continue
			}
		}
		dst = append(dst, src[i])
	}
	return dst
}

// unescape resolves the escapes and line ends of a literal string.
func unescape(src []byte) []byte {
	dst := make([]byte, 0, len(src))
	for i := 0; i < len(src); i++ {
		c := src[i]
		if c == '\r' {
			c = '\n'
			if i+1 < len(src) && src[i+1] == '\n' {
				i++
			}
		}
		if c != '\\' || i+1 == len(src) {
			dst = append(dst, c)
			continue
		}
		i++
		switch c = src[i]; c {
		case 'n':
			c = '\n'
		case 'r':
			c = '\r'
		case 't':
			c = '\t'
		case 'b':
			c = '\b'
		case 'f':
			c = '\f'
		case '\n':
			continue
		case '\r':
			if i+1 < len(src) && src[i+1] == '\n' {
				i++
			}
			continue
		case '0', '1', '2', '3', '4', '5', '6', '7':
			n := int(c - '0')
			for k := 0; k < 2 && i+1 < len(src) && src[i+1] >= '0' && src[i+1] <= '7'; k++ {
				i++
				n = n*8 + int(src[i]-'0')
			}
			c = byte(n)
		}
		dst = append(dst, c)
	}
	return dst
}
