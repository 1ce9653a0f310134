package pdffile

import (
	"encoding/binary"
	"slices"
)

// inflater undoes Deflate (RFC 1951) from slice to slice. The standard library's reader keeps a window of its own and copies
// out of it, and after a fault it does not say all it has read; unpacking is most of our time, and what comes before a fault is text.
type inflater struct {
	src  []byte
	pos  int
	bits uint64 // the next bits, lowest first
	n    int    // how many of them are real; below 0 when more were used than there are

	lit, dist codes
	lens      [320]uint8
}

// codes is a decoding table: first a slot for each value of the next root bits, then tables for the longer codes.
type codes struct {
	root  uint
	slots []slot
	long  [1 << litRoot]uint8 // scratch for build: longest code behind each root slot
}

// slot packs what a code means: value<<16 | kind<<12 | extra<<8 | length of the code in bits. Zero is no code.
type slot uint32

const (
	sLiteral = 1 << 12
	sBase    = 2 << 12 // value plus that many extra bits
	sEnd     = 3 << 12
	sMore    = 4 << 12 // look again in the table at value, with extra bits more
	sKind    = 15 << 12
)

const (
	litRoot  = 10
	distRoot = 8
	maxCode  = 15
)

// append unpacks src to the end of dst, at most room bytes.
func (z *inflater) append(dst, src []byte, room int64) ([]byte, outcome) {
	if n := zlibHeader(src); n > 0 {
		return z.run(dst, src[n:], room)
	}
	// No header, or a faulty one: read it both ways, and believe the one that yields more.
	start := len(dst)
	out, how := z.run(dst, src, room)
	if how != cut || len(src) < 2 {
		return out, how
	}
	if second, how := z.run(nil, src[2:], room); len(second) > len(out)-start {
		return append(dst, second...), how
	}
	return out, how
}

// zlibHeader is the length of the header (RFC 1950) with the line ends that some writers put before it, 0 when there is none.
func zlibHeader(src []byte) int {
	for i := 0; i < 3 && i+1 < len(src); i++ {
		if src[i]&15 == 8 && (int(src[i])<<8|int(src[i+1]))%31 == 0 {
			return i + 2
		}
		if src[i] != '\r' && src[i] != '\n' {
			break
		}
	}
	return 0
}

func (z *inflater) run(dst, src []byte, room int64) ([]byte, outcome) {
	z.src, z.pos, z.bits, z.n = src, 0, 0, 0
	start := len(dst)
	limit := start + int(min(room, 1<<40))
	for {
		z.fill()
		final, kind := z.take(1), z.take(2)
		if z.n < 0 {
			return dst, cut
		}
		how := cut
		switch kind {
		case 0:
			dst, how = z.stored(dst, limit)
		case 1:
			z.fixed()
			dst, how = z.block(dst, start, limit)
		case 2:
			if z.dynamic() {
				dst, how = z.block(dst, start, limit)
			}
		}
		if how != whole || final == 1 {
			return dst, how
		}
	}
}

// fill brings at least 48 bits in, zeros after the end.
func (z *inflater) fill() {
	if z.n >= 48 {
		return
	}
	if z.n >= 0 && z.pos+8 <= len(z.src) {
		z.bits |= binary.LittleEndian.Uint64(z.src[z.pos:]) << z.n
		took := (63 - z.n) >> 3
		z.pos += took
		z.n += took * 8
		return
	}
	for z.n >= 0 && z.n <= 56 && z.pos < len(z.src) {
		z.bits |= uint64(z.src[z.pos]) << z.n
		z.pos++
		z.n += 8
	}
}

func (z *inflater) take(n int) int {
	v := int(z.bits & (1<<n - 1))
	z.bits >>= n
	z.n -= n
	return v
}

// stored copies a block that is not compressed.
func (z *inflater) stored(dst []byte, limit int) ([]byte, outcome) {
	z.take(z.n & 7)
	z.pos -= z.n / 8 // give back whole bytes read ahead
	z.bits, z.n = 0, 0
	if z.pos+4 > len(z.src) {
		return dst, cut
	}
	size := int(binary.LittleEndian.Uint16(z.src[z.pos:]))
	if size != int(^binary.LittleEndian.Uint16(z.src[z.pos+2:])) {
		return dst, cut
	}
	z.pos += 4
	how := whole
	if size > len(z.src)-z.pos {
		size, how = len(z.src)-z.pos, cut
	}
	if len(dst)+size > limit {
		size, how = limit-len(dst), over
	}
	dst = append(dst, z.src[z.pos:z.pos+size]...)
	z.pos += size
	return dst, how
}

// fixed sets up the codes of RFC 1951, 3.2.6.
func (z *inflater) fixed() {
	lens := z.lens[:]
	for i := 0; i < 288; i++ {
		switch {
		case i < 144:
			lens[i] = 8
		case i < 256:
			lens[i] = 9
		case i < 280:
			lens[i] = 7
		default:
			lens[i] = 8
		}
	}
	z.lit.build(litRoot, lens[:288], litSlot)
	for i := 0; i < 30; i++ {
		lens[i] = 5
	}
	z.dist.build(distRoot, lens[:30], distSlot)
}

// dynamic reads the codes at the head of a block.
func (z *inflater) dynamic() bool {
	const order = "\x10\x11\x12\x00\x08\x07\x09\x06\x0a\x05\x0b\x04\x0c\x03\x0d\x02\x0e\x01\x0f"
	nlit, ndist, nlen := z.take(5)+257, z.take(5)+1, z.take(4)+4
	lens := z.lens[:]
	clear(lens[:19])
	for i := 0; i < nlen; i++ {
		z.fill()
		lens[order[i]] = uint8(z.take(3))
	}
	if !z.dist.build(7, lens[:19], lengthSlot) {
		return false
	}
	prev := uint8(0)
	for i := 0; i < nlit+ndist; {
		z.fill()
		s := z.dist.slots[z.bits&127]
		if s == 0 || z.n < 0 {
			return false
		}
		z.take(int(s & 255))
		repeat := 1
		switch sym := s >> 16; sym {
		case 16:
			repeat = 3 + z.take(2)
		case 17:
			prev, repeat = 0, 3+z.take(3)
		case 18:
			prev, repeat = 0, 11+z.take(7)
		default:
			prev = uint8(sym)
		}
		if i+repeat > nlit+ndist {
			return false
		}
		for ; repeat > 0; repeat-- {
			lens[i] = prev
			i++
		}
	}
	return z.lit.build(litRoot, lens[:nlit], litSlot) && z.dist.build(distRoot, lens[nlit:nlit+ndist], distSlot)
}

// block unpacks literals and copies up to the block's end. While there is plenty of input and room it goes the fast way.
func (z *inflater) block(dst []byte, start, limit int) ([]byte, outcome) {
	for {
		if cap(dst)-len(dst) < longest {
			dst = slices.Grow(dst, max(4096, min(len(dst), limit-len(dst)+longest)))
		}
		if z.pos+8 <= len(z.src) && z.n >= 0 && limit-len(dst) >= longest {
			var how outcome
			var done bool
			if dst, how, done = z.fast(dst, start, limit); done {
				return dst, how
			}
			continue
		}
		z.fill()
		s := z.code(&z.lit, litRoot)
		switch {
		case z.n < 0 || s == 0:
			return dst, cut
		case s&sKind == sEnd:
			return dst, whole
		case s&sKind == sLiteral:
			if len(dst) >= limit {
				return dst, over
			}
			dst = append(dst, byte(s>>16))
			continue
		}
		size := int(s>>16) + z.take(int(s>>8&15))
		s = z.code(&z.dist, distRoot)
		back := int(s>>16) + z.take(int(s>>8&15))
		if z.n < 0 || s == 0 || back > len(dst)-start {
			return dst, cut
		}
		if len(dst)+size > limit {
			return dst, over
		}
		for ; size > 0; size-- {
			dst = append(dst, dst[len(dst)-back])
		}
	}
}

// longest is the longest copy.
const longest = 258

// code takes the next code's meaning.
func (z *inflater) code(c *codes, root uint) slot {
	s := c.slots[z.bits&(1<<root-1)]
	if s&sKind == sMore {
		s = c.slots[uint64(s>>16)+z.bits>>root&(1<<(s>>8&15)-1)]
	}
	z.take(int(s & 255))
	return s
}

// fast is block's loop for as long as eight more bytes of input and room for the longest copy are there; it keeps the state in
// registers. It says whether the block has ended, or failed.
func (z *inflater) fast(dst []byte, start, limit int) (_ []byte, how outcome, done bool) {
	lit, dist := z.lit.slots, z.dist.slots
	src, pos, bits, n := z.src, z.pos, z.bits, uint(z.n)
	full := min(cap(dst), limit) - longest
	out, at := dst[:cap(dst)], len(dst)
	for pos+8 <= len(src) && at <= full {
		if n < 48 {
			bits |= binary.LittleEndian.Uint64(src[pos:]) << (n & 63)
			pos += int(63-n) >> 3
			n |= 56
		}
		s := lit[bits&(1<<litRoot-1)]
		if s&sKind == sLiteral { // a second literal may follow without new input
			out[at] = byte(s >> 16)
			at++
			bits >>= s & 63
			n -= uint(s & 63)
			s = lit[bits&(1<<litRoot-1)]
			if s&sKind == sLiteral {
				out[at] = byte(s >> 16)
				at++
				bits >>= s & 63
				n -= uint(s & 63)
			}
			continue
		}
		if s&sKind == sMore {
			s = lit[uint64(s>>16)+bits>>litRoot&(1<<(s>>8&15)-1)]
		}
		bits >>= s & 63
		n -= uint(s & 63)
		if s&sKind == sLiteral {
			out[at] = byte(s >> 16)
			at++
			continue
		}
		if s&sKind != sBase {
			how, done = cut, true
			if s&sKind == sEnd {
				how = whole
			}
			break
		}
		size := int(s>>16) + int(bits&(1<<(s>>8&15)-1))
		bits >>= s >> 8 & 15
		n -= uint(s >> 8 & 15)
		s = dist[bits&(1<<distRoot-1)]
		if s&sKind == sMore {
			s = dist[uint64(s>>16)+bits>>distRoot&(1<<(s>>8&15)-1)]
		}
		bits >>= s & 63
		n -= uint(s & 63)
		back := int(s>>16) + int(bits&(1<<(s>>8&15)-1))
		bits >>= s >> 8 & 15
		n -= uint(s >> 8 & 15)
		if s == 0 || back > at-start {
			how, done = cut, true
			break
		}
		for from, end := at-back, at+size; at < end; { // an overlapping copy doubles what there is
			at += copy(out[at:end], out[from:at])
		}
	}
	z.pos, z.bits, z.n = pos, bits, int(n)
	return out[:at], how, done
}
