package pdftext

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match/internal/cputime"
	"github.com/resumematch/resumematch/match/internal/pdffile"
)

// shown reads a document and prints its lines; hidden ones in brackets.
func shown(t *testing.T, m *maker) string {
	t.Helper()
	text, err := Read(m.bytes(), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, l := range text.Lines {
		line := strings.TrimSpace(l.Bullet + " " + l.Text)
		if l.Hidden {
			line = "[" + line + "]"
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

func TestRead(t *testing.T) {
	for _, test := range []struct {
		name, content, want string
	}{
		{"operators of text", "BT /F1 12 Tf 14 TL 72 700 Td (One) Tj T* (Two) Tj (Three) ' 1 0 (Four) \" ET", "One\nTwo\nThree\nFour"},
		{"kerning and gaps", "BT /F1 12 Tf 72 700 Td [(Man) 20 (aged) -300 (cl) -10 (oud)] TJ ET", "Managed cloud"},
		{"escapes", write(72, 700, `C\+\+ \(and C\#\) \101\
B`), "C++ (and C#) AB"},
		{"hexadecimal", "BT /F1 12 Tf 72 700 Td <4D 61 6E 61 67 65 7> Tj ET", "Managep"},
		{"matrix with the size", "BT /F1 1 Tf 12 0 0 12 72 700 Tm (Sized by Tm) Tj ET", "Sized by Tm"},
		{"flipped page", "q 1 0 0 -1 0 792 cm BT /F1 12 Tf 1 0 0 -1 72 100 Tm (Chrome) Tj ET Q", "Chrome"},
		{"inline image", "q BI /W 4 /H 4 /BPC 8 /CS /G ID (<>[\x00\xff)}>> EI Q\n" + write(72, 700, "After"), "After"},
		{"word spacing", "BT /F1 12 Tf 72 700 Td 5 Tw (two words) Tj ET", "two words"},
		{"negative word spacing", "BT /F1 12 Tf 72 700 Td -3.336 Tw (o ne) Tj ET", "one"},
		{"unclosed string", "BT /F1 12 Tf 72 700 Td (Here) Tj ET BT <4142", "Here"},
		{"ActualText", "/Span <</ActualText (fi)>> BDC " + write(72, 700, "?") + "EMC", "fi"},
		{"ActualText in UTF-16", "/Span <</ActualText <FEFF00E9>>> BDC " + write(72, 700, "?") + "EMC", "é"},
		{"drawn discs", "70 704 3 3 re f " + write(80, 700, "square") + "72 680 m 74 682 76 684 78 680 c 76 678 74 676 72 680 c f " + write(82, 676, "round"), "• square\n• round"},
		{"invisible beside visible", write(72, 700, "Seen") + "BT 3 Tr /F1 12 Tf 72 600 Td (unseen) Tj ET", "Seen\n[unseen]"},
		{"white on paper", write(72, 700, "Seen") + "1 g " + write(72, 600, "unseen"), "Seen\n[unseen]"},
		{"white on a dark bar", "0 0 0.5 rg 60 590 300 30 re f 1 1 1 rg " + write(72, 600, "Seen"), "Seen"},
		{"no ink in CMYK", write(72, 700, "Seen") + "0 0 0 0 k " + write(72, 600, "unseen"), "Seen\n[unseen]"},
		{"tiny", write(72, 700, "Seen") + "BT /F1 1 Tf 72 600 Td (unseen) Tj ET", "Seen\n[unseen]"},
		{"off the page", write(72, 700, "Seen") + write(72, 2000, "unseen"), "Seen\n[unseen]"},
		{"more Q than q", "Q Q Q " + write(72, 700, "Still here"), "Still here"},
		{"a table row by its rules", "100 690 m 100 720 l 200 690 m 200 720 l 300 690 m 300 720 l 100 690 m 300 690 l 100 720 m 300 720 l S " +
			write(110, 700, "Left") + write(210, 700, "Right"), "Left Right"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shown(t, &maker{content: test.content}); got != test.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, test.want)
			}
		})
	}
}

func TestInvisibleOnlyIsReadable(t *testing.T) {
	// A scan with a text layer: its reader sees the same words in the picture.
	if got := shown(t, &maker{content: "BT 3 Tr /F1 12 Tf 72 600 Td (Recognised) Tj ET"}); got != "Recognised" {
		t.Errorf("got %s", got)
	}
}

func TestForms(t *testing.T) {
	m := &maker{content: "q 1 0 0 1 10 10 cm /Fm Do Q"}
	m.resources = "/XObject<</Fm " + m.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Matrix[1 0 0 1 5 5]/Resources<</Font<</G 5 0 R>>/XObject<</Me 6 0 R>>>>",
		"BT /G 12 Tf 72 700 Td (Inside) Tj ET /Me Do")) + ">>"
	if got := shown(t, m); got != "Inside" {
		t.Errorf("got %q", got)
	}
	text, err := Read(m.bytes(), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if l := text.Lines[0]; l.X0 != 87 || l.Size != 12 {
		t.Errorf("stands at %v, size %v", l.X0, l.Size)
	}
}

func TestAnnotation(t *testing.T) {
	m := &maker{content: write(72, 700, "Name:")}
	look := m.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F1 5 0 R>>>>", write(2, 5, "Ada")))
	m.page = "/Annots[" + m.add("<</Type/Annot/Subtype/Widget/Rect[120 695 220 715]/AP<</N "+look+">>>>") + "]"
	if got := shown(t, m); got != "Name: Ada" {
		t.Errorf("got %q", got)
	}
}

func TestRotatedPage(t *testing.T) {
	m := &maker{page: "/Rotate 90", content: "BT /F1 12 Tf 0 1 -1 0 300 100 Tm (Landscape) Tj ET"}
	text, err := Read(m.bytes(), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if l := text.Lines[0]; l.Text != "Landscape" || l.X0 < 90 || l.X0 > 110 || l.Y1 > 320 {
		t.Errorf("%+v", l)
	}
}

func TestFonts(t *testing.T) {
	m := &maker{}
	m.add("<</Type/Font/Subtype/Type0/BaseFont/Some-Bold/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>")
	m.add("<</Type /Font /Subtype/CIDFontType2/BaseFont/Some-Bold/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/W[1[600 700]3 4 800]>>")
	m.add(stream("", "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <0004> <0041> endbfrange"))
	m.content = "BT /X6 10 Tf 100 700 Td <0001000200030004> Tj ET"
	text, err := Read(m.bytes(), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if l := text.Lines[0]; l.Text != "ABCD" || !l.Bold || l.X1-l.X0 != 29 {
		t.Errorf("%+v", l)
	}
}

func TestVertical(t *testing.T) {
	m := &maker{}
	m.add("<</Type/Font/Subtype/Type0/BaseFont/Some/Encoding/UniJIS-UCS2-V/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/DW 1000>>]>>")
	m.content = "BT /X6 10 Tf 300 700 Td <65E5672C8A9E> Tj ET BT /X6 10 Tf 280 700 Td <6587> Tj ET"
	if got := shown(t, m); got != "日本語\n文" {
		t.Errorf("got %q", got)
	}
}

func TestUnmapped(t *testing.T) {
	m := &maker{}
	m.add("<</Type/Font/Subtype/Type0/BaseFont/Some/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/DW 500>>]>>")
	m.content = "BT /X6 10 Tf 100 700 Td <00010002> Tj ET " + write(72, 600, "known")
	text, err := Read(m.bytes(), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if len(text.Warnings) != 1 || text.Warnings[0].Code != "unmapped-font" {
		t.Errorf("warnings %v", text.Warnings)
	}
}

// TestGarbled: what was drawn as the bytes of UTF-8 is read as it was meant, and said.
func TestGarbled(t *testing.T) {
	m := &maker{content: "BT /F1 12 Tf 72 700 Td (\\342\\200\\242 Led the caf\\303\\251) Tj ET"}
	text, err := Read(m.bytes(), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if len(text.Lines) != 1 || text.Lines[0].Bullet != "•" || text.Lines[0].Text != "Led the café" {
		t.Errorf("lines %+v", text.Lines)
	}
	if len(text.Warnings) != 1 || text.Warnings[0].Code != "garbled" || !strings.HasPrefix(text.Warnings[0].Message, "2 characters") {
		t.Errorf("warnings %v", text.Warnings)
	}
}

// TestMissingFont: a font that the file lacks is read as Latin letters, unless its codes are those of a composite font.
func TestMissingFont(t *testing.T) {
	m := &maker{content: "BT /Gone 12 Tf 72 700 Td (Caf\\351 budget) Tj 0 -20 Td <00240025> Tj ET"}
	text, err := Read(m.bytes(), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if len(text.Lines) != 1 || text.Lines[0].Text != "Café budget" {
		t.Errorf("%+v", text.Lines)
	}
	if len(text.Warnings) != 1 || text.Warnings[0].Code != "missing-font" || !strings.HasPrefix(text.Warnings[0].Message, "15 characters") {
		t.Errorf("warnings %v", text.Warnings)
	}
}

// TestLayers: what stands in a layer that is off is not read, whatever is nested in it.
func TestLayers(t *testing.T) {
	m := &maker{content: "/OC /Off BDC /P <<>> BDC " + write(72, 720, "Draft") + "EMC EMC /OC /On BDC " + write(72, 700, "Final") + "EMC"}
	off, on := m.add("<</Type/OCG/Name(Draft)>>"), m.add("<</Type/OCG/Name(Final)>>")
	m.resources = "/Properties<</Off " + off + "/On " + on + ">>"
	m.catalog = "/OCProperties<</OCGs[" + off + " " + on + "]/D<</OFF[" + off + "]>>>>"
	if got := shown(t, m); got != "Final" {
		t.Errorf("got %q", got)
	}
}

func TestModified(t *testing.T) {
	m := &maker{content: write(72, 700, "Text"), trailer: "/Info<</ModDate(D:20240517)>>"}
	text, err := Read(m.bytes(), Limits{})
	if err != nil || text.Modified != (Month{2024, 5}) {
		t.Errorf("%+v, %v", text, err)
	}
}

func TestNoText(t *testing.T) {
	m := &maker{content: "q 612 0 0 792 0 0 cm /Im Do Q"}
	m.resources = "/XObject<</Im " + m.add(stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "x")) + ">>"
	_, err := Read(m.bytes(), Limits{})
	var none *NoTextError
	if !errors.As(err, &none) || none.Pages != 1 || none.Images != 1 || !strings.Contains(err.Error(), "1 page, 1 image") {
		t.Errorf("%v", err)
	}
	if _, err := Read((&maker{}).bytes(), Limits{}); !errors.As(err, &none) || none.Images != 0 {
		t.Errorf("empty page: %v", err)
	}
}

func TestLimits(t *testing.T) {
	m := &maker{content: strings.Repeat(write(72, 700, "x"), 2000)}
	_, err := Read(m.bytes(), Limits{Deadline: time.Now().Add(-time.Second)})
	var limit *pdffile.Error
	if !errors.As(err, &limit) || limit.Kind != pdffile.Late {
		t.Errorf("past the deadline: %v", err)
	}
}

// TestBounded draws things that grow: each must end soon.
func TestBounded(t *testing.T) {
	for name, content := range map[string]string{
		"operands": strings.Repeat("1 ", 1_000_000), "q": strings.Repeat("q ", 1_000_000), "arrays": strings.Repeat("[", 1_000_000),
		"dictionaries": strings.Repeat("<<", 500_000), "marks": strings.Repeat("/P BMC ", 200_000), "paths": strings.Repeat("0 0 3 3 re ", 200_000) + "f",
		"one place": "BT /F1 12 Tf 72 700 Td " + strings.Repeat("(aaaaaaaaaa) Tj 1 0 0 1 72 700 Tm ", 40_000) + "ET",
	} {
		t.Run(name, func(t *testing.T) {
			took := cputime.Of(func() {
				if _, err := Read((&maker{content: write(72, 720, "Text") + content}).bytes(), Limits{}); err != nil {
					t.Log(err)
				}
			})
			if took > cputime.Slowdown*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

func TestFormTree(t *testing.T) {
	// Each form draws the next one ten times: 10^9 drawings if nothing stopped it.
	m := &maker{content: "/N Do"}
	for i := range 9 {
		m.add(stream(fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</N %d 0 R>>>>", i+7), strings.Repeat("/N Do ", 10)))
	}
	m.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m"))
	m.resources = "/XObject<</N 6 0 R>>"
	took := cputime.Of(func() {
		if _, err := Read(m.bytes(), Limits{Deadline: time.Now().Add(time.Second)}); err == nil {
			t.Error("no error")
		}
	})
	if took > 3*time.Second {
		t.Errorf("took %v", took)
	}
}
