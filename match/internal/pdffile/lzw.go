package pdffile

// appendLZW decodes LZW as PDF and TIFF have it: codes of 9 to 12 bits, most significant bit first, 256 clears, 257 ends.
// With early set, codes grow one entry sooner than they must.
func appendLZW(dst, src []byte, room int64, early bool) ([]byte, outcome) {
	const clear, end, first, most = 256, 257, 258, 4096
	start := len(dst)
	// Each entry is a stretch of what has been written already: where the code before it was written, and one byte more.
	var at [most]int32
	var length [most]int32
	next, width, prev := first, 9, -1 // prev is the place of the last code's text in dst, relative to start; -1 after a clear
	prevLen := 0
	soon := 0
	if early {
		soon = 1
	}
	var acc uint32
	bits := 0
	for i := 0; i < len(src); {
		for bits < width && i < len(src) {
			acc = acc<<8 | uint32(src[i])
			bits += 8
			i++
		}
		if bits < width {
			return dst, cut
		}
		code := int(acc>>(bits-width)) & (1<<width - 1)
		bits -= width
		if code == clear {
			next, width, prev = first, 9, -1
			continue
		}
		if code == end {
			return dst, whole
		}
		place := len(dst) - start
		size := 1
		switch {
		case code < clear:
			dst = append(dst, byte(code))
		case code < next:
			size = int(length[code])
			from := start + int(at[code])
			dst = append(dst, dst[from:from+size]...)
		case code == next && prev >= 0: // the text of the last code and its own first byte
			size = prevLen + 1
			from := start + prev
			dst = append(dst, dst[from:from+prevLen]...)
			dst = append(dst, dst[from])
		default:
			return dst, cut
		}
		if int64(len(dst)-start) > room {
			return dst, over
		}
		if prev >= 0 && next < most {
			at[next], length[next] = int32(prev), int32(prevLen+1)
			next++
		}
		if next+soon >= 1<<width && width < 12 {
			width++
		}
		prev, prevLen = place, size
	}
	return dst, cut
}
