package pdffile

import "math/bits"

// build makes the decoding table for code lengths lens; meaning gives what symbol i stands for, without the length of its code.
// It says no when more codes are wanted than there are. Fewer are let pass: unused bits are then no code.
func (c *codes) build(root uint, lens []uint8, meaning func(int) slot) bool {
	var count [maxCode + 2]int
	for _, l := range lens {
		count[l]++
	}
	count[0] = 0
	var next [maxCode + 2]int
	code := 0
	for l := 1; l <= maxCode; l++ {
		next[l] = code
		code = (code + count[l]) << 1
		if next[l]+count[l] > 1<<l {
			return false
		}
	}
	c.root = root
	size := 1 << root
	if cap(c.slots) < size {
		c.slots = make([]slot, size, size*2)
	}
	c.slots = c.slots[:size]
	clear(c.slots)
	c.longTables(lens, next)
	for i, l := range lens {
		if l == 0 {
			continue
		}
		back := int(bits.Reverse16(uint16(next[l])) >> (16 - l))
		next[l]++
		s := meaning(i) | slot(l)
		at, step, end := back, 1<<l, size
		if uint(l) > root {
			head := c.slots[back&(size-1)]
			first := int(head >> 16)
			at, step, end = first+back>>root, 1<<(uint(l)-root), first+1<<(head>>8&15)
		}
		for ; at < end; at += step {
			c.slots[at] = s
		}
	}
	return true
}

// longTables lays out the tables for codes longer than root bits, each as large as the longest code that begins with its root bits.
func (c *codes) longTables(lens []uint8, next [maxCode + 2]int) {
	mask := 1<<c.root - 1
	any := false
	for _, l := range lens {
		if uint(l) <= c.root {
			continue
		}
		if !any {
			any = true
			clear(c.long[:mask+1])
		}
		back := int(bits.Reverse16(uint16(next[l]))>>(16-l)) & mask
		next[l]++
		c.long[back] = max(c.long[back], l)
	}
	if !any {
		return
	}
	for head, l := range c.long[:mask+1] {
		if l == 0 {
			continue
		}
		more := uint(l) - c.root
		c.slots[head] = slot(len(c.slots))<<16 | sMore | slot(more)<<8
		for i := 0; i < 1<<more; i++ {
			c.slots = append(c.slots, 0)
		}
	}
}

// lengthSlot is the meaning of the codes that code lengths are written in: the symbol itself.
func lengthSlot(i int) slot { return slot(i)<<16 | sLiteral }

// litSlot is the meaning of a literal or length code (RFC 1951, 3.2.5).
func litSlot(i int) slot {
	switch {
	case i < 256:
		return slot(i)<<16 | sLiteral
	case i == 256:
		return sEnd
	case i < 265:
		return slot(i-254)<<16 | sBase
	case i < 285:
		extra := slot(i-261) / 4
		return (slot(i-261)%4+4)<<extra<<16 + 3<<16 | sBase | extra<<8
	case i == 285:
		return 258<<16 | sBase
	}
	return 0
}

// distSlot is the meaning of a distance code (RFC 1951, 3.2.5).
func distSlot(i int) slot {
	switch {
	case i < 4:
		return slot(i+1)<<16 | sBase
	case i < 30:
		extra := slot(i-2) / 2
		return (slot(i)%2+2)<<extra<<16 + 1<<16 | sBase | extra<<8
	}
	return 0
}
