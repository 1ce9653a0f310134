package pdffile

import (
	"bytes"
	"encoding/hex"
	"strings"
	"testing"
)

// cleanedText cleans the document, laid out both ways, and returns the result of the first.
func cleanedText(t *testing.T, o objects) string {
	t.Helper()
	f := mustClean(t, o.table(""))
	g := mustClean(t, o.packed(""))
	if f.Pages != g.Pages || f.Images != g.Images || len(f.Data) != len(g.Data) {
		t.Errorf("a table and a cross-reference stream lead to different results:\n%q\n%q", f.Data, g.Data)
	}
	return string(f.Data)
}

func want(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		absent := strings.HasPrefix(part, "!")
		if part = strings.TrimPrefix(part, "!"); strings.Contains(text, part) == absent {
			t.Errorf("%q: absent should be %v in\n%q", part, absent, text)
		}
	}
}

func TestScalars(t *testing.T) {
	text := cleanedText(t, onePage(objects{5: `<</Type/Font/Subtype/Type3/FontMatrix[--1 1.2.3 5-3 . +7 -.5 123456789012345678901 0.12345678901234567890 12. -]
		/W[[5] 6 R [7]8 0 R 9 0 R 1 2 5 0 R]/Widths[true false null 77 0 R (a\)b\101\
c\+(d)\r) (plain) <4 1 4> (un(bal)anced) (\200x) /A#42 /C# /#zz /n#20m]/FirstChar 6 0 R>>`, 6: "32"}))
	want(t, text, "/W [[5 ]6 [7 ]null null 1 2 7 0 R ]", "[-1 1.2 5 0 +7 -.5 0 0.1234567890123 12. 0 ]", "[true false null null (a\\)bAc+\\(d\\)\\r)(plain)(A@)(un(bal)anced)(\x80x)",
		"/AB /C#23 /#23zz /n#20m ", "/FirstChar 32 ")
}

func TestInheritance(t *testing.T) {
	text := cleanedText(t, objects{
		1: "<</Type/Catalog/Pages 2 0 R>>",
		2: "<</Type/Pages/Kids[6 0 R]/Resources<</Font<</F1 5 0 R>>>>/MediaBox[0 0 100 200]/Rotate 90>>",
		6: "<</Type/Pages/Kids[3 0 R 7 0 R]/CropBox 8 0 R/Rotate 180/Count 2>>",
		3: "<</Type/Page/Contents 4 0 R>>", 7: "<</Type/Page/Contents 4 0 R/MediaBox[1 2 3]/Rotate 0>>",
		4: stream("", shown), 5: "<</Type/Font/BaseFont/Courier>>", 8: "[1 2 9 0 R 4]", 9: "3.5",
	})
	want(t, text, "/MediaBox[0 0 100 200 ]/CropBox[1 2 3.5 4 ]/Rotate 180 /Resources 5 0 R /Contents 6 0 R",
		"/MediaBox[0 0 612 792]/CropBox[1 2 3.5 4 ]/Rotate 0 /Resources 5 0 R /Contents 6 0 R")
	if n := strings.Count(text, shown); n != 1 {
		t.Errorf("contents that two pages share are written %d times", n)
	}
}

func TestXObjects(t *testing.T) {
	o := onePage(objects{
		3:  "<</Type/Page/Resources<</XObject<</I 6 0 R/J 6 0 R/K 12 0 R/F 7 0 R/P 8 0 R/Off 9 0 R/Gone 99 0 R>>>>/Contents 4 0 R>>",
		6:  stream("/Subtype/Image/Width 10/Height 20/SMask 12 0 R", "image bytes"),
		7:  stream("/Subtype/Form/BBox[0 0 1 1]/Matrix[1 0 0 1 0 0]/Resources<</XObject<</F 7 0 R>>/Font<</F1 5 0 R>>>>", "/F Do (form) Tj"),
		8:  stream("/Subtype/PS", "postscript"),
		9:  stream("/Subtype/Form/OC 10 0 R/BBox[0 0 1 1]", "(hidden) Tj"),
		10: "<</Type/OCG/Name(layer)>>",
		1:  "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[10 0 R]/D<</OFF[10 0 R]>>>>>>",
		12: stream("/Subtype/Image/Width 1/Height 2", "mask"),
	})
	text := cleanedText(t, o)
	want(t, text, "(form) Tj", "/Matrix [1 0 0 1 0 0 ]", "/Subtype/Image/Width 10 /Height 20 /Length 0000000000>>", "!image bytes", "!postscript", "!hidden", "!/Off", "!/Gone")
	f := mustClean(t, o.table(""))
	if f.Images != 2 || warned(f) != WarnHidden {
		t.Errorf("%d images, warned of %q", f.Images, warned(f))
	}
}

func TestLayers(t *testing.T) {
	layers := func(config, property string) string {
		return cleanedText(t, onePage(objects{
			1:  "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R 7 0 R]/D<<" + config + ">>>>>>",
			3:  "<</Type/Page/Resources<</Properties<</P " + property + ">>>>/Contents 4 0 R>>",
			6:  "<</Type/OCG/Name(six)>>",
			7:  "<</Type/OCG/Name(seven)>>",
			10: "<</ActualText<FEFF0041>/Alt(x)/Other(y)>>",
		}))
	}
	const hidden = "/P <</Type/OCG/Hidden true>>"
	for _, c := range []struct {
		config, property string
		hidden           bool
	}{
		{"/OFF[6 0 R]", "6 0 R", true},
		{"/OFF[6 0 R]", "7 0 R", false},
		{"/BaseState/OFF/ON[7 0 R]", "6 0 R", true},
		{"/BaseState/OFF/ON[7 0 R]", "7 0 R", false},
		{"/OFF[6 0 R]", "<</Type/OCMD/OCGs 6 0 R>>", true},
		{"/OFF[6 0 R]", "<</Type/OCMD/OCGs[6 0 R 7 0 R]>>", false},
		{"/OFF[6 0 R 7 0 R]", "<</Type/OCMD/OCGs[6 0 R 7 0 R]>>", true},
		{"/OFF[6 0 R]", "<</Type/OCMD/OCGs[6 0 R 7 0 R]/P/AllOn>>", true},
		{"/OFF[6 0 R]", "<</Type/OCMD/OCGs[6 0 R 7 0 R]/P/AllOff>>", true},
		{"/OFF[6 0 R]", "<</Type/OCMD/OCGs[6 0 R 7 0 R]/P/AnyOff>>", false},
	} {
		if text := layers(c.config, c.property); strings.Contains(text, hidden) != c.hidden {
			t.Errorf("%s %s: hidden should be %v in\n%q", c.config, c.property, c.hidden, text)
		}
	}
	want(t, layers("", "10 0 R"), "/P <</ActualText (\xfe\xff\x00A)/Alt (x)>>")
}

func TestAnnotations(t *testing.T) {
	look := func(s string) string { return stream("/BBox[0 0 9 9]", "("+s+") Tj") }
	text := cleanedText(t, onePage(objects{
		3:  "<</Type/Page/Contents 4 0 R/Annots[10 0 R 11 0 R 12 0 R 13 0 R 14 0 R<</Subtype/Link/Rect[0 0 1 1]>> 99 0 R]>>",
		10: "<</Subtype/FreeText/Rect[1 2 3 4]/AP<</N 20 0 R>>>>", 11: "<</Subtype/Widget/Rect[1 2 3 4]/AS/On/AP<</N<</Off 22 0 R/On 21 0 R>>>>>>",
		12: "<</Subtype/FreeText/Rect[1 2 3 4]/F 2/AP<</N 22 0 R>>>>", 13: "<</Subtype/Popup/Rect[1 2 3 4]/AP<</N 22 0 R>>>>",
		14: "<</Subtype/FreeText/AP<</N 22 0 R>>>>", 20: look("note"), 21: look("field"), 22: look("unseen"),
	}))
	want(t, text, "(note) Tj", "(field) Tj", "!(unseen)", "!Link", "/Annots[<</Type/Annot/Subtype /FreeText /Rect[1 2 3 4 ]/AP<</N ")
}

func TestFields(t *testing.T) {
	text := func(form string) string {
		return cleanedText(t, onePage(objects{
			1:  "<</Type/Catalog/Pages 2 0 R/AcroForm<</DA(/Helv 9 Tf 0 g)" + form + ">>>>",
			3:  "<</Type/Page/Contents 4 0 R/Annots[10 0 R 11 0 R 12 0 R 13 0 R 14 0 R 15 0 R 16 0 R]>>",
			10: "<</Subtype/Widget/FT/Tx/Rect[10 10 210 30]/V(IT director \\(acting\\))>>",
			11: "<</Subtype/Widget/Rect[10 10 210 80]/Parent 20 0 R>>", 20: "<</FT/Tx/V<FEFF0041000A017D>/DA(/F 0 Tf)>>",
			12: "<</Subtype/Widget/FT/Tx/Rect[0 0 9 9]/V(old)/AP<</N 21 0 R>>>>", 21: stream("/BBox[0 0 9 9]", "(pictured) Tj"),
			13: "<</Subtype/Widget/FT/Tx/Ff 8192/Rect[0 0 9 9]/V(secret)>>", 14: "<</Subtype/Widget/FT/Btn/Rect[0 0 9 9]/V/Yes>>",
			15: "<</Subtype/Widget/FT/Tx/F 2/Rect[0 0 9 9]/V(unseen)>>", 16: "<</Subtype/FreeText/Rect[0 0 9 9]/Contents(note)>>",
		}))
	}
	hex := func(s string) string { return strings.ToUpper(hex.EncodeToString([]byte(s))) }
	as := text("")
	want(t, as, "/F 9.00 Tf 10.80 TL 2 6.85 Td <"+hex("IT director (acting)")+"> Tj ET", "/BBox[0 0 200.00 20.00]",
		"/Differences[128/uni017D]", "<41> Tj T* <80> Tj", "(pictured)", hex("note"), "!"+hex("old"), "!"+hex("secret"), "!"+hex("unseen"))
	want(t, text("/NeedAppearances true"), hex("old"), "!(pictured)", "!"+hex("secret"))
}

func TestFontPrograms(t *testing.T) {
	type1 := "%!PS-AdobeFont\n/Encoding 256 array dup 65 /A put\ncurrentfile eexec\x01\x02SECRET" + strings.Repeat("x", 300)
	with := func(font string, more objects) string {
		o := onePage(objects{5: "<</Type/Font" + font + "/FontDescriptor 10 0 R>>",
			10: "<</FontName/X/Flags 32/FontFile 11 0 R/FontFile2 12 0 R/FontFile3 13 0 R/CIDSet 14 0 R>>",
			11: stream("/Length1 60", type1), 12: stream("", "TRUETYPE"), 13: stream("/Subtype/Type1C", "COMPACT"), 14: stream("", "SET"),
			20: stream("", "1 beginbfchar<41><0041>endbfchar"), 21: "[0 500 600]"})
		for n, body := range more {
			o[n] = body
		}
		return cleanedText(t, o)
	}
	const widths = "/FirstChar 64/Widths 21 0 R"
	for name, c := range map[string]struct {
		font string
		kept bool
		more objects
	}{
		"built-in encoding": {"/Subtype/Type1" + widths, true, nil},
		"two filters": {"/Subtype/Type1" + widths, true,
			objects{11: stream("/Filter[/ASCIIHexDecode/ASCIIHexDecode]/Length1 300", hex.EncodeToString([]byte(hex.EncodeToString([]byte(type1)))))}},
		"named encoding":           {"/Subtype/Type1/Encoding/WinAnsiEncoding" + widths, false, nil},
		"ToUnicode":                {"/Subtype/Type1/ToUnicode 20 0 R" + widths, false, nil},
		"ToUnicode without widths": {"/Subtype/Type1/ToUnicode 20 0 R", true, nil},
		"differences for all":      {"/Subtype/Type1/Encoding<</Differences[65/A/B]>>" + widths, false, nil},
		"differences for some":     {"/Subtype/Type1/Encoding<</Differences[65/A]>>" + widths, true, nil},
		"differences over a base":  {"/Subtype/Type1/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[65/A]>>" + widths, false, nil},
		"TrueType":                 {"/Subtype/TrueType/Encoding/WinAnsiEncoding" + widths, false, nil},
		"symbolic TrueType": {"/Subtype/TrueType/Encoding/WinAnsiEncoding" + widths, true,
			objects{10: "<</Flags 4/FontFile2 12 0 R/FontFile 11 0 R/FontFile3 13 0 R>>"}},
		"composite":                {"/Subtype/Type0/Encoding/Identity-H/DescendantFonts[15 0 R]", true, nil},
		"composite with ToUnicode": {"/Subtype/Type0/Encoding/Identity-H/ToUnicode 20 0 R/DescendantFonts[15 0 R]", false, nil},
		"empty ToUnicode":          {"/Subtype/Type0/Encoding/Identity-H/ToUnicode 23 0 R/DescendantFonts 15 0 R", true, objects{23: stream("", "begincmap")}},
		"composite with known map": {"/Subtype/Type0/Encoding/GBK-EUC-H/DescendantFonts 22 0 R", false, objects{22: "[15 0 R]"}},
		"composite without widths": {"/Subtype/Type0/Encoding/Identity-H/ToUnicode 20 0 R/DescendantFonts[16 0 R]", true, nil},
	} {
		t.Run(name, func(t *testing.T) {
			more := objects{15: "<</Subtype/CIDFontType2/W[0[500]]/FontDescriptor 10 0 R>>", 16: "<</Subtype/CIDFontType2/FontDescriptor 10 0 R>>"}
			for n, body := range c.more {
				more[n] = body
			}
			text := with(c.font, more)
			if c.kept {
				want(t, text, "TRUETYPE", "COMPACT", "dup 65 /A put", "!SECRET", "!SET")
			} else {
				want(t, text, "!TRUETYPE", "!COMPACT", "!dup 65", "!SECRET", "!SET", "/FontDescriptor ")
			}
		})
	}
}

func TestObjTellsTheOwnNumber(t *testing.T) {
	data := mustClean(t, onePage(nil).table("")).Data
	i := bytes.Index(data, []byte(" 0 obj\n<</Type/Font/Obj "))
	line := bytes.LastIndexByte(data[:i], '\n')
	if number := string(data[line+1 : i]); !bytes.HasPrefix(data[i:], []byte(" 0 obj\n<</Type/Font/Obj "+number+"/")) {
		t.Errorf("object %s says %.60q", number, data[i:])
	}
}
