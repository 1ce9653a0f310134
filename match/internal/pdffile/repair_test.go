package pdffile

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// TestDamages spoils documents of our own in the ways of damages; contents that stand before the cut must survive.
func TestDamages(t *testing.T) {
	// The contents come first in the file, and a tail long enough to be cut follows what matters.
	o := onePage(objects{90: stream("", strings.Repeat("0 0 m\n", 500))})
	for form, data := range map[string][]byte{"table": o.table(""), "packed": o.packed("")} {
		for kind, spoil := range damages() {
			if form == "packed" && strings.HasPrefix(kind, "cut by a") {
				continue // the cut takes the object stream, and all pages with it
			}
			t.Run(form+" "+kind, func(t *testing.T) { wantText(t, spoil(data)) })
		}
	}
}

func TestRepair(t *testing.T) {
	plain := onePage(nil).table("")
	shuffled := bytes.Replace(plain, []byte("0000000015"), []byte("0000000071"), 1) // an entry leads to another object
	inside := onePage(objects{0: stream("", string(onePage(objects{4: stream("", "(inner) Tj")}).table("")))})
	for name, c := range map[string]struct {
		data  []byte
		pages int
	}{
		"entry to another object": {shuffled, 1},
		"no header":               {plain[9:], 1},
		"header only later":       {append(bytes.Repeat([]byte(" "), 5000), plain...), 1},
		"root is not the catalog": {onePage(nil).table("/Root 5 0 R"), 1},
		"no catalog":              {onePage(objects{1: "<<>>"}).table(""), 1},
		"no page tree":            {onePage(objects{2: "<<>>", 6: "<</Type/Page/Contents 4 0 R>>"}).table(""), 2},
		"branch missing":          {onePage(objects{2: "<</Type/Pages/Kids[77 0 R 6 0 R]/Count 2>>", 6: "<</Type/Page/Parent 77 0 R>>"}).table(""), 2},
		"kid missing":             {onePage(objects{2: "<</Type/Pages/Kids[3 0 R 77 0 R]/Count 2>>"}).table(""), 1},
		"page missing in table":   {bytes.Replace(plain, []byte("\n3 1\n"), []byte("\n7 1\n"), 1), 1},
		"defined twice":           {bytes.Replace(plain, []byte("\nxref"), []byte("\n4 0 obj\n"+stream("", shown+" ")+"\nendobj\nxxxx"), 1), 1},
		"PDF inside":              {bytes.Replace(inside.table(""), []byte("startxref"), []byte("startxxxx"), 2), 1},
		"no space before obj":     {bytes.ReplaceAll(bytes.ReplaceAll(plain, []byte("endobj\n"), []byte("endobj")), []byte("xref"), []byte("xxxx")), 1},
		"object stream's start":   {bytes.Replace(bytes.Replace(onePage(nil).packed(""), []byte("/First"), []byte("/Fyrst"), 1), []byte("startxref"), []byte("startxxxx"), 1), 1},
		"unclosed dictionary":     {bytes.Replace(onePage(objects{5: "<</Type/Font/Subtype/Type1"}).table(""), []byte("xref"), []byte("xxxx"), 2), 1},
	} {
		t.Run(name, func(t *testing.T) {
			f := wantText(t, c.data)
			if f.Pages != c.pages || !strings.Contains(warned(f), WarnRepaired) {
				t.Errorf("%d pages, warned of %q", f.Pages, warned(f))
			}
			if bytes.Contains(f.Data, []byte("inner")) {
				t.Error("a PDF inside the PDF has been read")
			}
		})
	}
}

// TestLaterPackWins: of two object streams with one number in both, the later in the file counts.
func TestLaterPackWins(t *testing.T) {
	old := stream("/Type/ObjStm/N 2/First 8", "5 0 6 8 <</A 1>><</B 1>>")
	o := onePage(objects{5: "<</Type/Font/BaseFont/Older>>"})
	o[7], o[8] = old, stream("/Type/ObjStm/N 1/First 4", "5 0 <</Type/Font/BaseFont/Newest>>")
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n")
	o.write(&b)
	if f := wantText(t, b.Bytes()); !bytes.Contains(f.Data, []byte("Newest")) {
		t.Errorf("the older font is used: %.1000q", f.Data)
	}
}

// TestManyUnfinishedStreams: searching the end of each must not take the square of their number.
func TestManyUnfinishedStreams(t *testing.T) {
	var b bytes.Buffer
	var kids strings.Builder
	const n = 4000
	for i := range n {
		fmt.Fprintf(&b, "%d 0 obj<</Length 0>>stream\n0 0 m\n", 10+i)
		fmt.Fprintf(&kids, "%d 0 R ", 10+i)
	}
	o := onePage(objects{4: "[" + kids.String() + "]"})
	data := append(o.table(""), b.Bytes()...)
	_, err := read(data, Limits{})
	if err == nil || !strings.Contains(err.Error(), "unpacks to more than") {
		t.Errorf("got %v", err)
	}
}
