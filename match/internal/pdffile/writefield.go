package pdffile

import (
	"bytes"
	"strconv"
	"unicode/utf16"
)

// A form that a program has filled in often holds its fields' values without pictures of them, and leaves it to the viewer to draw them
// (AcroForm's NeedAppearances). For such a field, and for a note typed onto the page, we write the form that a viewer would draw.

// fieldText is the value of the text or choice field whose widget annot is, or the text of a note, when we must draw it; nil otherwise.
func (w *writer) fieldText(annot value, pictured bool) []rune {
	if v := w.d.get(annot, "Contents"); !pictured && w.d.get(annot, "Subtype").isName("FreeText") && (v.kind() == kLiteral || v.kind() == kHex) {
		return textRunes(w.d.str(v))
	}
	if !w.d.get(annot, "Subtype").isName("Widget") || pictured && !w.d.get(w.d.acroForm(), "NeedAppearances").isTrue() {
		return nil
	}
	const password = 1 << 13
	kind := w.d.fieldEntry(annot, "FT")
	flags, _ := w.d.fieldEntry(annot, "Ff").int()
	if !kind.isName("Tx") && !kind.isName("Ch") || flags&password != 0 {
		return nil
	}
	v := w.d.fieldEntry(annot, "V")
	if k := v.kind(); k != kLiteral && k != kHex {
		return nil
	}
	return textRunes(w.d.str(v))
}

func (d *doc) acroForm() value { return d.get(d.resolve(d.root), "AcroForm") }

// fieldEntry is an entry of a field, which the fields above it may have for it.
func (d *doc) fieldEntry(field value, key string) value {
	for height := 0; field.kind() == kDict && height < 10; height++ {
		if v := d.get(field, key); !v.isNull() {
			return v
		}
		field = d.get(field, "Parent")
	}
	return value{}
}

// textRunes decodes a text string: UTF-16, UTF-8 or PDFDocEncoding, told by its first bytes (ISO 32000-2, 7.9.2.2).
func textRunes(s []byte) []rune {
	switch {
	case bytes.HasPrefix(s, []byte("\xfe\xff")), bytes.HasPrefix(s, []byte("\xff\xfe")):
		var units []uint16
		for i := 2; i+1 < len(s); i += 2 {
			hi, lo := s[i], s[i+1]
			if s[0] == 0xff {
				hi, lo = lo, hi
			}
			units = append(units, uint16(hi)<<8|uint16(lo))
		}
		return utf16.Decode(units)
	case bytes.HasPrefix(s, []byte("\xef\xbb\xbf")):
		return []rune(string(s[3:]))
	}
	// Annex D.2: the places in which PDFDocEncoding is not Latin-1.
	const at80 = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž"
	high := []rune(at80)
	text := make([]rune, len(s))
	for i, c := range s {
		text[i] = rune(c)
		if n := int(c) - 0x80; n >= 0 && n < len(high) {
			text[i] = high[n]
		} else if c == 0xa0 {
			text[i] = '€'
		}
	}
	return text
}

// field writes the form that shows a field's value.
func (w *writer) field(annot value, num int) {
	text := w.fieldText(annot, false)
	width, height := w.d.boxSize(w.d.get(annot, "Rect"))
	size := w.fieldSize(annot, height)
	w.string("<</Type/XObject/Subtype/Form/Obj ")
	w.int(num)
	w.string("/BBox[0 0 ")
	w.real(width)
	w.string(" ")
	w.real(height)
	w.string("]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Obj ")
	w.int(num)
	codes := w.fieldEncoding(text)
	w.string(">>>>>>")
	at := w.openData()
	w.string("BT /F ")
	w.real(size)
	w.string(" Tf ")
	w.real(size * 1.2)
	w.string(" TL 2 ")
	first := height - size*1.1 // a single line stands in the middle, several begin at the top
	if !bytes.ContainsRune([]byte(string(text)), '\n') {
		first = (height - size*0.7) / 2
	}
	w.real(max(first, 0))
	w.string(" Td <")
	for i, r := range text {
		if r == '\n' || r == '\r' {
			if i > 0 && text[i-1] == '\r' && r == '\n' {
				continue
			}
			w.string("> Tj T* <")
			continue
		}
		if c, ok := codes[r]; ok {
			w.hexByte(c)
		}
	}
	w.string("> Tj ET")
	w.closeStream(at)
}

// fieldEncoding writes an encoding for the runes of text, with names that tell their code points, and returns it.
func (w *writer) fieldEncoding(text []rune) map[rune]byte {
	codes := map[rune]byte{}
	next := 128
	w.string("/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[128")
	for _, r := range text {
		if _, known := codes[r]; known || r < ' ' {
			continue
		}
		if r < 127 {
			codes[r] = byte(r)
		} else if next < 256 && r <= 0xffff {
			codes[r] = byte(next)
			next++
			w.string("/uni")
			w.hexByte(byte(r >> 8))
			w.hexByte(byte(r))
		}
	}
	w.string("]>>")
	return codes
}

func (w *writer) hexByte(c byte) {
	const digits = "0123456789ABCDEF"
	w.buf = append(w.buf, digits[c>>4], digits[c&15])
}

func (w *writer) real(f float64) { w.buf = strconv.AppendFloat(w.buf, f, 'f', 2, 64) }

// fieldSize is the font size that the field's default appearance asks for, or one that fits its height.
func (w *writer) fieldSize(annot value, height float64) float64 {
	look := w.d.fieldEntry(annot, "DA")
	if look.isNull() {
		look = w.d.get(w.d.acroForm(), "DA")
	}
	if k := look.kind(); k == kLiteral || k == kHex {
		words := bytes.Fields(w.d.str(look))
		for i := 1; i < len(words); i++ {
			if string(words[i]) == "Tf" {
				if size, err := strconv.ParseFloat(string(words[i-1]), 64); err == nil && size > 0 && size < 1000 {
					return size
				}
			}
		}
	}
	return max(4, min(12, height*0.7))
}

// boxSize is the size of a rectangle.
func (d *doc) boxSize(v value) (width, height float64) {
	var side [4]float64
	i := 0
	for e := v.first(); e.within(v) && i < 4; e = e.next() {
		side[i], _ = strconv.ParseFloat(string(d.resolve(e).text()), 64) // what is no number counts as 0
		i++
	}
	size := func(a, b float64) float64 { return min(max(a-b, b-a), 20_000) }
	return size(side[2], side[0]), size(side[3], side[1])
}
