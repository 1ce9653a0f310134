package pdftext

import (
	"github.com/ledongthuc/pdf"
	"github.com/resumematch/resumematch/match/internal/pdffont"
)

// maxWidths bounds the widths read of one font; a CID has two bytes.
const maxWidths = 1 << 16

// fontSpec fills spec from a font dictionary. It is filled from the most to the least telling entry, so that what
// comes before a fault is of use.
func (d *document) fontSpec(v pdf.Value, spec *pdffont.Spec) {
	spec.Subtype = v.Key("Subtype").Name()
	spec.BaseFont = v.Key("BaseFont").Name()
	composite := spec.Subtype == "Type0"
	encoding := v.Key("Encoding")
	switch encoding.Kind() {
	case pdf.Name:
		spec.Encoding = encoding.Name()
	case pdf.Dict:
		spec.Encoding = encoding.Key("BaseEncoding").Name()
		spec.Differences = differences(encoding.Key("Differences"))
	case pdf.Stream:
		spec.Encoding = encoding.Key("CMapName").Name()
		if composite {
			spec.CMap = d.stream(encoding)
		}
	}
	if m := v.Key("ToUnicode"); m.Kind() == pdf.Stream {
		spec.ToUnicode = d.stream(m)
	}
	dict := v
	if composite {
		dict = v.Key("DescendantFonts")
		if dict.Kind() == pdf.Array {
			dict = dict.Index(0)
		}
		spec.Ordering = dict.Key("CIDSystemInfo").Key("Ordering").RawString()
		spec.DW = float32(dict.Key("DW").Float64())
		spec.CIDWidths = cidWidths(dict.Key("W"))
		if m := dict.Key("CIDToGIDMap"); m.Kind() == pdf.Stream {
			spec.CIDToGID = d.stream(m)
		}
	} else {
		d.simpleWidths(v, spec)
	}
	descriptor := dict.Key("FontDescriptor")
	spec.Flags = int(descriptor.Key("Flags").Int64())
	spec.Weight = descriptor.Key("FontWeight").Float64()
	spec.Italic = descriptor.Key("ItalicAngle").Float64()
	spec.MissingWidth = float32(descriptor.Key("MissingWidth").Float64())
	d.program(descriptor, spec)
}

func (d *document) simpleWidths(v pdf.Value, spec *pdffont.Spec) {
	spec.FirstChar = int(v.Key("FirstChar").Int64())
	widths := v.Key("Widths")
	if n := min(widths.Len(), 256); n > 0 {
		spec.Widths = make([]float32, n)
		for i := range n {
			spec.Widths[i] = float32(widths.Index(i).Float64())
		}
	}
	if spec.Subtype == "Type3" {
		if m, ok := numbers(v.Key("FontMatrix"), 6); ok && m[0] != 0 {
			spec.Scale = float32(m[0] * 1000)
		}
	}
}

// program reads the font program where it may be needed: a complete ToUnicode map makes it superfluous, and so does
// a named encoding of letters.
func (d *document) program(descriptor pdf.Value, spec *pdffont.Spec) {
	for _, key := range [...]string{"FontFile", "FontFile2", "FontFile3"} {
		file := descriptor.Key(key)
		if file.Kind() != pdf.Stream {
			continue
		}
		spec.Embedded = true
		known := len(spec.ToUnicode) > 0
		if spec.Subtype != "Type0" {
			known = known || spec.Encoding != ""
		}
		if !known || len(spec.Widths) == 0 && len(spec.CIDWidths) == 0 {
			spec.Program = d.stream(file)
		}
	}
}

// differences reads [code name name … code name …].
func differences(v pdf.Value) []pdffont.Difference {
	n := min(v.Len(), 4096)
	if n == 0 {
		return nil
	}
	list := make([]pdffont.Difference, 0, n)
	code := 0
	for i := range n {
		switch e := v.Index(i); e.Kind() {
		case pdf.Integer:
			code = int(e.Int64())
		case pdf.Name:
			if code >= 0 && code < 256 {
				list = append(list, pdffont.Difference{Code: byte(code), Name: e.Name()})
			}
			code++
		}
	}
	return list
}

// cidWidths reads [first [w w …] first last w …].
func cidWidths(v pdf.Value) []pdffont.CIDWidth {
	n := min(v.Len(), maxWidths)
	list := make([]pdffont.CIDWidth, 0, n)
	for i := 0; i+1 < n; {
		first := uint32(v.Index(i).Int64())
		second := v.Index(i + 1)
		if second.Kind() != pdf.Array {
			list = append(list, pdffont.CIDWidth{From: first, To: uint32(second.Int64()), Width: float32(v.Index(i + 2).Float64())})
			i += 3
			continue
		}
		for k := range min(second.Len(), maxWidths-len(list)) {
			list = append(list, pdffont.CIDWidth{From: first + uint32(k), To: first + uint32(k), Width: float32(second.Index(k).Float64())})
		}
		i += 2
	}
	return list
}
