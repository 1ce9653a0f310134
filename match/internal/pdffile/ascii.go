package pdffile

// appendASCIIHex decodes hex digits up to '>'.
func appendASCIIHex(dst, src []byte, room int64) ([]byte, outcome) {
	how := cut
	for i, c := range src {
		if c == '>' {
			src, how = src[:i], whole
			break
		}
	}
	if int64(len(src)/2+1) > room {
		return unhex(dst, src[:2*room]), over
	}
	return unhex(dst, src), how
}

// appendASCII85 decodes base 85 up to "~>"; a byte that is no digit is passed over.
func appendASCII85(dst, src []byte, room int64) ([]byte, outcome) {
	start := len(dst)
	var group uint32
	n := 0
	for i, c := range src {
		if int64(len(dst)-start) > room {
			return dst, over
		}
		switch {
		case c == '~':
			return endASCII85(dst, group, n), whole
		case c == 'z' && n == 0:
			dst = append(dst, 0, 0, 0, 0)
		case c >= '!' && c <= 'u':
			if c == '<' && i+1 < len(src) && src[i+1] == '~' && len(dst) == start && n == 0 { // some writers put "<~" in front
				return appendASCII85(dst, src[i+2:], room)
			}
			group = group*85 + uint32(c-'!')
			if n++; n == 5 {
				dst = append(dst, byte(group>>24), byte(group>>16), byte(group>>8), byte(group))
				group, n = 0, 0
			}
		}
	}
	return endASCII85(dst, group, n), cut
}

// endASCII85 appends the n-1 bytes of a last group of n digits.
func endASCII85(dst []byte, group uint32, n int) []byte {
	if n < 2 {
		return dst
	}
	for i := n; i < 5; i++ {
		group = group*85 + 84
	}
	for i := 0; i < n-1; i++ {
		dst = append(dst, byte(group>>24))
		group <<= 8
	}
	return dst
}

// appendRunLength decodes runs: below 128 that many bytes and one more as they stand, above 128 the next byte 257-n times.
func appendRunLength(dst, src []byte, room int64) ([]byte, outcome) {
	start := len(dst)
	for i := 0; i < len(src); {
		n := int(src[i])
		i++
		if n == 128 {
			return dst, whole
		}
		if int64(len(dst)-start+128) > room {
			return dst, over
		}
		if n < 128 {
			end := min(i+n+1, len(src))
			dst = append(dst, src[i:end]...)
			i = end
		} else if i < len(src) {
			for k := 0; k < 257-n; k++ {
				dst = append(dst, src[i])
			}
			i++
		}
	}
	return dst, cut
}
