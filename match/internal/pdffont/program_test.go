package pdffont

import (
	"encoding/binary"
	"testing"
)

func TestType1Encoding(t *testing.T) {
	program := "%!PS-AdobeFont-1.0: CMSY10\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 15 /bullet put\ndup 8#101 /eacute put\nreadonly def\ncurrentfile eexec \x80\x81"
	if got := text(New(&Spec{Subtype: "Type1", BaseFont: "CMSY10", Embedded: true, Program: []byte(program)}), "\x0F\x41"); got != "•é" {
		t.Errorf("%q", got)
	}
	standard := "%!PS-AdobeFont-1.0\n/Encoding StandardEncoding def\neexec"
	if got := text(New(&Spec{Subtype: "Type1", Program: []byte(standard)}), "A'"); got != "A’" {
		t.Errorf("%q", got)
	}
}

// index writes a CFF INDEX with offsets of one byte.
func index(parts ...string) string {
	out := string([]byte{byte(len(parts) >> 8), byte(len(parts))})
	if len(parts) == 0 {
		return out
	}
	at := 1
	out += "\x01" + string(rune(at))
	for _, p := range parts {
		at += len(p)
		out += string([]byte{byte(at)})
	}
	for _, p := range parts {
		out += p
	}
	return out
}

// number5 writes an operand of a DICT that is always five bytes long.
func number5(n int) string {
	return "\x1D" + string(binary.BigEndian.AppendUint32(nil, uint32(n)))
}

// smallEncoding is the encoding of a CFF font with its glyphs at codes 15 and 16.
const smallEncoding = "\x00\x02\x0F\x10"

// smallCFF has the glyphs bullet (a standard string) and f_i (its own).
func smallCFF(encoding string) []byte {
	const bullet, own = 116, 391
	head := "\x01\x00\x04\x01" + index("Small")
	top := func(charset, encoding, glyphs int) string {
		return index(number5(charset) + "\x0F" + number5(encoding) + "\x10" + number5(glyphs) + "\x11")
	}
	strings := index("f_i") + index()
	at := len(head) + len(top(0, 0, 0)) + len(strings)
	charset := "\x00" + string([]byte{0, bullet, own >> 8, own & 255})
	glyphs := index("\x0E", "\x0E", "\x0E")
	return []byte(head + top(at, at+len(charset), at+len(charset)+len(encoding)) + strings + charset + encoding + glyphs)
}

func TestCFFEncoding(t *testing.T) {
	for _, test := range []struct{ name, encoding, in, want string }{
		{"codes", smallEncoding, "\x0F\x10", "•fi"},
		{"ranges of codes", "\x01\x01\x0F\x01", "\x0F\x10", "•fi"},
		{"a second code", "\x80" + smallEncoding[1:] + "\x01\x11\x01\x87", "\x0F\x10\x11", "•fifi"}, // the string 391 at code 17
		{"cut off", "\x80" + smallEncoding[1:] + "\xFF\x11", "\x0F\x10", "•fi"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := text(New(&Spec{Subtype: "Type1", Embedded: true, Program: smallCFF(test.encoding)}), test.in); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// sfnt puts tables into a TrueType file.
func sfnt(tables map[string]string) []byte {
	names := []string{"cmap", "head", "hhea", "hmtx", "maxp", "post"}
	out := binary.BigEndian.AppendUint16([]byte{0, 1, 0, 0}, uint16(len(tables)))
	out = append(out, 0, 0, 0, 0, 0, 0)
	at := 12 + 16*len(tables)
	var body string
	for _, name := range names {
		data, ok := tables[name]
		if !ok {
			continue
		}
		out = append(out, name...)
		out = append(out, 0, 0, 0, 0)
		out = binary.BigEndian.AppendUint32(out, uint32(at+len(body)))
		out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
		body += data
	}
	return append(out, body...)
}

func words16(n ...int) string {
	var out []byte
	for _, v := range n {
		out = binary.BigEndian.AppendUint16(out, uint16(v))
	}
	return string(out)
}

func TestTrueType(t *testing.T) {
	// Glyph 1 is "é" by a Unicode cmap of format 4, glyph 2 the bullet by its name; a symbol cmap of format 6 puts
	// them at F041 and F042.
	format4 := words16(4, 32, 0, 4, 0, 0, 0, 0xE9, 0xFFFF, 0, 0xE9, 0xFFFF, 1-0xE9, 1, 0, 0)
	format6 := words16(6, 14, 0, 0xF041, 2, 1, 2)
	cmap := words16(0, 2, 3, 0, 0, 20, 3, 1, 0, 20+len(format6)) + format6 + format4
	post := words16(2, 0) + string(make([]byte, 28)) + words16(3, 0, 258, 259) + "\x06eacute\x06bullet"
	data := sfnt(map[string]string{
		"cmap": cmap, "post": post, "maxp": words16(0, 1, 3),
		"head": string(make([]byte, 18)) + words16(2000), "hhea": string(make([]byte, 34)) + words16(2),
		"hmtx": words16(100, 0, 1000, 0, 0),
	})
	simple := New(&Spec{Subtype: "TrueType", Embedded: true, Program: data})
	if got := text(simple, "AB"); got != "é•" {
		t.Errorf("simple: %q", got)
	}
	if g, _, _ := simple.Next([]byte("B")); g.Width != 0.5 {
		t.Errorf("the last advance holds for the glyphs behind it: %v", g.Width)
	}
	composite := New(&Spec{Subtype: "Type0", Encoding: "Identity-H", Program: data})
	if got := text(composite, "\x00\x01\x00\x02"); got != "é•" {
		t.Errorf("composite: %q", got)
	}
	mapped := New(&Spec{Subtype: "Type0", Encoding: "Identity-H", Program: data, CIDToGID: []byte{0, 0, 0, 2}})
	if got := text(mapped, "\x00\x01"); got != "•" {
		t.Errorf("with CIDToGIDMap: %q", got)
	}
}

// FuzzProgram reads font programs from anywhere: it ends and never panics, and every text is readable.
func FuzzProgram(f *testing.F) {
	f.Add(smallCFF(smallEncoding))
	f.Add([]byte("%!PS-AdobeFont-1.0\n/Encoding 256 array dup 15 /bullet put def eexec"))
	f.Add(sfnt(map[string]string{"cmap": words16(0, 1, 3, 1, 0, 12, 6, 14, 0, 65, 2, 1, 2), "maxp": words16(0, 1, 3)}))
	f.Fuzz(func(t *testing.T, data []byte) {
		p := parseProgram(data)
		for code := range 256 {
			p.codeText(byte(code))
			p.codeWidth(byte(code))
		}
		for g, s := range p.texts {
			if s == "" {
				t.Errorf("glyph %d has an empty text", g)
			}
		}
	})
}

// FuzzCMap reads CMaps from anywhere and decodes with them: it ends, every step takes at least one byte.
func FuzzCMap(f *testing.F) {
	f.Add([]byte("begincodespacerange <00> <FF> endcodespacerange beginbfrange <20> <7E> <0020> endbfrange"), []byte("text"))
	f.Add([]byte("/Identity-H usecmap 1 beginbfchar <0041> [<0042>] endbfchar"), []byte("\x00A"))
	f.Fuzz(func(t *testing.T, data, s []byte) {
		for _, spec := range []Spec{{Subtype: "Type0", ToUnicode: data}, {Subtype: "Type0", CMap: data}, {Subtype: "Type1", ToUnicode: data}} {
			font := New(&spec)
			for rest := s; len(rest) > 0; {
				g, n, _ := font.Next(rest)
				if n < 1 || n > len(rest) {
					t.Fatalf("took %d of %d bytes", n, len(rest))
				}
				if g.Rune != 0 && g.Rune != '\uFFFD' && !readable(g.Rune) {
					t.Fatalf("reads as %U", g.Rune)
				}
				for _, r := range g.More {
					if !readable(r) {
						t.Fatalf("goes on with %U", r)
					}
				}
				rest = rest[n:]
			}
		}
	})
}
