package pdffile

// unpredict undoes a predictor in place and returns how many bytes remain. A row longer than the data is one short row.
func unpredict(b []byte, step filterStep) int {
	colors, bits, columns := step.colors, step.bits, step.columns
	if colors < 1 || colors > 64 || bits < 1 || bits > 32 || columns < 1 {
		return len(b)
	}
	columns = min(columns, 8*len(b)+8) // a longer row cannot be, and must not overflow
	row := (columns*colors*bits + 7) / 8
	pixel := (colors*bits + 7) / 8
	if step.predictor == 2 {
		untiff(b, row, colors, bits)
		return len(b)
	}
	if step.predictor < 10 {
		return len(b)
	}
	return unpng(b, row, pixel)
}

// unpng undoes the PNG filters: each row has its own, told by its first byte.
func unpng(b []byte, row, pixel int) int {
	out := 0
	for in := 0; in < len(b); {
		method := b[in]
		in++
		n := min(row, len(b)-in)
		copy(b[out:], b[in:in+n])
		in += n
		cur := b[out : out+n]
		var up []byte
		if out >= row {
			up = b[out-row : out]
		}
		unpngRow(method, cur, up, pixel)
		out += n
	}
	return out
}

// unpngRow undoes one row's filter; up is the row above, nil for the first.
func unpngRow(method byte, cur, up []byte, pixel int) {
	above := func(i int) int {
		if i < 0 || i >= len(up) {
			return 0
		}
		return int(up[i])
	}
	switch method {
	case 1:
		for i := pixel; i < len(cur); i++ {
			cur[i] += cur[i-pixel]
		}
	case 2:
		for i := 0; i < len(cur) && i < len(up); i++ {
			cur[i] += up[i]
		}
	case 3:
		for i := range cur {
			left := 0
			if i >= pixel {
				left = int(cur[i-pixel])
			}
			cur[i] += byte((left + above(i)) / 2)
		}
	case 4:
		for i := range cur {
			left := 0
			if i >= pixel {
				left = int(cur[i-pixel])
			}
			cur[i] += byte(paeth(left, above(i), above(i-pixel)))
		}
	}
}

func paeth(left, up, corner int) int {
	p := left + up - corner
	dl, du, dc := abs(p-left), abs(p-up), abs(p-corner)
	if dl <= du && dl <= dc {
		return left
	}
	if du <= dc {
		return up
	}
	return corner
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// untiff undoes TIFF predictor 2: each component is the difference from the one of the pixel to its left.
func untiff(b []byte, row, colors, bits int) {
	for len(b) > 0 {
		cur := b[:min(row, len(b))]
		b = b[len(cur):]
		switch bits {
		case 8:
			for i := colors; i < len(cur); i++ {
				cur[i] += cur[i-colors]
			}
		case 16:
			for i := 2 * colors; i+1 < len(cur); i += 2 {
				n := int(cur[i])<<8 + int(cur[i+1]) + int(cur[i-2*colors])<<8 + int(cur[i-2*colors+1])
				cur[i], cur[i+1] = byte(n>>8), byte(n)
			}
		case 1, 2, 4:
			untiffBits(cur, colors, bits)
		}
	}
}

// untiffBits is untiff for components smaller than a byte.
func untiffBits(cur []byte, colors, bits int) {
	mask := byte(1<<bits - 1)
	left := make([]byte, colors)
	for i, c := 0, 0; i < len(cur)*8/bits; i++ {
		shift := 8 - bits - i*bits%8
		at := i * bits / 8
		left[c] = (left[c] + cur[at]>>shift) & mask
		cur[at] = cur[at]&^(mask<<shift) | left[c]<<shift
		if c++; c == colors {
			c = 0
		}
	}
}
