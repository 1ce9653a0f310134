package pdffont

import (
	"math"
	"testing"
)

// text decodes a whole string.
func text(f *Font, s string) string {
	var out []rune
	for b := []byte(s); len(b) > 0; {
		g, n, _ := f.Next(b)
		b = b[n:]
		if g.Rune != 0 {
			out = append(append(out, g.Rune), []rune(g.More)...)
		}
	}
	return string(out)
}

func TestNameText(t *testing.T) {
	for _, test := range []struct{ name, want string }{
		{"A", "A"}, {"eacute", "é"}, {"bullet", "•"}, {"f_f_i", "ffi"}, {"fi", "ﬁ"}, {"a.sc", "a"}, {"Asmall", "a"},
		{"oneoldstyle", "1"}, {"uni20AC", "€"}, {"uni00410042", "AB"}, {"u1F600", "😀"}, {"uniD800", ""}, {".notdef", ""},
		{"zukatakana", "ズ"}, {"AE", "Æ"}, {"", ""}, {"g23", ""}, {"dalethatafpatah", "דֲ"},
	} {
		if got := nameText(test.name, false); got != test.want {
			t.Errorf("%q: %q, want %q", test.name, got, test.want)
		}
	}
	if got := nameText("a100", true); got != "❞" {
		t.Errorf("a100 of ZapfDingbats: %q", got)
	}
}

func TestEncodings(t *testing.T) {
	for _, test := range []struct {
		e    encoding
		code byte
		want rune
	}{
		{standardEncoding, 0x27, '’'}, {winAnsiEncoding, 0x80, '€'}, {winAnsiEncoding, 0x95, '•'}, {winAnsiEncoding, 0x81, '•'},
		{macRomanEncoding, 0xA5, '•'}, {macRomanEncoding, 0x8E, 'é'}, {symbolEncoding, 0xB7, '•'}, {symbolEncoding, 'a', 'α'},
		{dingbatsEncoding, 0x6C, '●'}, {noEncoding, 'A', 0}, {standardEncoding, 0xFF, 0},
	} {
		if got := test.e.rune(test.code); got != test.want {
			t.Errorf("encoding %d, code %#x: %q, want %q", test.e, test.code, got, test.want)
		}
	}
}

func TestSimple(t *testing.T) {
	for _, test := range []struct {
		name     string
		spec     Spec
		in, want string
	}{
		{"WinAnsi", Spec{Subtype: "TrueType", Encoding: "WinAnsiEncoding"}, "R\xE9sum\xE9 \x96 5\xA0%", "Résumé – 5 %"},
		{"differences", Spec{Subtype: "Type1", Differences: []Difference{{1, "fi"}, {2, "ffl"}, {3, "uni2013"}}}, "\x01\x02\x03x", "fiffl–x"},
		{"glyph names that say nothing read as the code", Spec{Subtype: "Type3", Differences: []Difference{{'H', "a72"}}}, "Hi", "Hi"},
		{"icons do not", Spec{Subtype: "Type1", Differences: []Difference{{'H', "faAngleRight"}}}, "Hi", "\uFFFDi"},
		{"ToUnicode first", Spec{Subtype: "Type1", Encoding: "WinAnsiEncoding", ToUnicode: []byte("1 beginbfchar <41> <0058> endbfchar")}, "AB", "XB"},
		{"ToUnicode that says nothing", Spec{Subtype: "Type1", Encoding: "WinAnsiEncoding", ToUnicode: []byte("1 beginbfrange <41> <42> <0000> endbfrange")}, "A", "A"},
		{"Symbol", Spec{Subtype: "Type1", BaseFont: "Symbol"}, "\xB7a", "•α"},
		{"ZapfDingbats", Spec{Subtype: "Type1", BaseFont: "ZapfDingbats"}, "l", "●"},
		{"Wingdings", Spec{Subtype: "TrueType", BaseFont: "ABCDEF+Wingdings-Regular", Embedded: true}, "\xA7\xD8", "▪➢"},
		{"private code of Word's bullet", Spec{Subtype: "TrueType", BaseFont: "Symbol", Embedded: true, ToUnicode: []byte("beginbfchar <B7> <F0B7> endbfchar")}, "\xB7", "•"},
		{"hyphens are plain", Spec{Subtype: "Type1", Differences: []Difference{{1, "uni2010"}, {2, "softhyphen"}}}, "a\x01b\x02", "a-b-"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := text(New(&test.spec), test.in); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestUnknownGlyph(t *testing.T) {
	f := New(&Spec{Subtype: "Type0", Encoding: "Identity-H"})
	g, n, _ := f.Next([]byte{0, 5})
	if n != 2 || !g.Unknown || g.Rune != '\uFFFD' || g.Width != 1 {
		t.Errorf("%+v, %d bytes", g, n)
	}
}

func TestComposite(t *testing.T) {
	const two = "begincodespacerange <0000> <FFFF> endcodespacerange "
	for _, test := range []struct {
		name     string
		spec     Spec
		in, want string
	}{
		{"range", Spec{ToUnicode: []byte(two + "beginbfrange <0003> <0005> <0041> endbfrange")}, "\x00\x03\x00\x05", "AC"},
		{"range of texts", Spec{ToUnicode: []byte(two + "beginbfrange <0003> <0004> [<00660069> <D83DDE00>] endbfrange")}, "\x00\x03\x00\x04", "fi😀"},
		{"last byte runs over", Spec{ToUnicode: []byte(two + "beginbfrange <00FE> <0101> <00FE> endbfrange")}, "\x00\xFE\x01\x00", "þĀ"},
		{"UTF-16 codes", Spec{Encoding: "UniGB-UTF16-H"}, "\x4E\x2D\x00A", "中A"},
		{"Chinese codes", Spec{Encoding: "GBK-EUC-H", Ordering: "GB1"}, "\xD6\xD0A", "中A"},
		{"Japanese codes, vertical", Spec{Encoding: "90ms-RKSJ-V", Ordering: "Japan1"}, "\x93\xFA\x96\x7B", "日本"},
		{"Chinese glyph numbers", Spec{Encoding: "Identity-H", Ordering: "GB1"}, "\x11\xCF\x00\x22", "中A"},
		{"embedded CMap over a predefined one", Spec{CMap: []byte("/ETen-B5-H usecmap"), Ordering: "CNS1"}, "\xA4\xA4", "中"},
		{"characters of two units", Spec{Encoding: "UniGB-UTF16-H"}, "\xD8\x40\xDC\x0B", "\U0002000B"},
		{"embedded CMap of one byte", Spec{CMap: []byte("begincodespacerange <00> <7F> endcodespacerange begincidrange <41> <42> 7 endcidrange"),
			ToUnicode: []byte("beginbfchar <41> <0078> <42> <0079> endbfchar")}, "AB", "xy"},
		{"identity", Spec{Encoding: "Identity-H", ToUnicode: []byte("/Identity-H usecmap")}, "\x00A", "A"},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.spec.Subtype = "Type0"
			if got := text(New(&test.spec), test.in); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestWidths(t *testing.T) {
	for _, test := range []struct {
		name string
		spec Spec
		in   string
		want float32
	}{
		{"Widths", Spec{FirstChar: 'A', Widths: []float32{700, 800}}, "B", .8},
		{"beside Widths", Spec{FirstChar: 'A', Widths: []float32{700}, MissingWidth: 250}, "Z", .25},
		{"Helvetica", Spec{BaseFont: "Helvetica"}, "W", .944},
		{"Times bold italic", Spec{BaseFont: "TimesNewRomanPS-BoldItalicMT", Encoding: "WinAnsiEncoding"}, "W", .889},
		{"Courier", Spec{BaseFont: "CourierNew"}, "i", .6},
		{"Symbol", Spec{BaseFont: "Symbol"}, "\xB7", .46},
		{"Type 3", Spec{Subtype: "Type3", Scale: 10, FirstChar: 'A', Widths: []float32{50}}, "A", .5},
		{"W", Spec{Subtype: "Type0", Encoding: "Identity-H", CIDWidths: []CIDWidth{{5, 9, 300}, {1, 1, 200}}}, "\x00\x07", .3},
		{"W of a code that is Unicode", Spec{Subtype: "Type0", Encoding: "UniGB-UTF16-H", CIDWidths: []CIDWidth{{34, 34, 300}}}, "\x00A", .3}, // GB1 has A as glyph 34
		{"DW", Spec{Subtype: "Type0", Encoding: "Identity-H", DW: 400, CIDWidths: []CIDWidth{{5, 9, 300}}}, "\x00\x0A", .4},
	} {
		t.Run(test.name, func(t *testing.T) {
			g, _, _ := New(&test.spec).Next([]byte(test.in))
			if math.Abs(float64(g.Width-test.want)) > 1e-4 {
				t.Errorf("%v, want %v", g.Width, test.want)
			}
		})
	}
}

func TestStyle(t *testing.T) {
	for _, test := range []struct {
		spec         Spec
		bold, italic bool
	}{
		{Spec{BaseFont: "ABCDEF+Calibri-Bold"}, true, false}, {Spec{BaseFont: "CMTI10"}, false, true}, {Spec{BaseFont: "CMBX12"}, true, false},
		{Spec{BaseFont: "F1", Weight: 700, Italic: -12}, true, true}, {Spec{BaseFont: "Lato-Regular"}, false, false},
	} {
		if f := New(&test.spec); f.Bold != test.bold || f.Italic != test.italic {
			t.Errorf("%s: bold %v italic %v", test.spec.BaseFont, f.Bold, f.Italic)
		}
	}
}

func TestCompose(t *testing.T) {
	for _, test := range []struct{ letter, accent, want rune }{{'e', '´', 'é'}, {'u', '¨', 'ü'}, {'ı', '\u0302', 'î'}, {'C', '¸', 'Ç'}, {'r', 'ˇ', 'ř'}, {'x', '´', 0}, {'e', 'e', 0}, {'1', '´', 0}} {
		if got, _ := Compose(test.letter, test.accent); got != test.want {
			t.Errorf("%c%c: %c, want %c", test.letter, test.accent, got, test.want)
		}
	}
}
