package pdffile

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match/internal/cputime"
)

func TestWellFormed(t *testing.T) {
	o := onePage(nil)
	hybrid := func() []byte { // the font is free in the table, and packed by the stream of XRefStm
		var b bytes.Buffer
		b.WriteString("%PDF-1.5\n")
		rest := onePage(objects{6: stream("/Type/ObjStm/N 1/First 4", "5 0 "+o[5])})
		delete(rest, 5)
		at := rest.write(&b)
		hidden := b.Len()
		fmt.Fprintf(&b, "7 0 obj\n%s\nendobj\n", stream("/Type/XRef/Size 8/W[1 1 1]/Index[5 1]", "\x02\x06\x00"))
		start := b.Len()
		b.WriteString("xref\n0 8\n")
		for n := range 8 {
			if off, ok := at[n]; ok {
				fmt.Fprintf(&b, "%010d 00000 n \n", off)
			} else {
				b.WriteString("0000000000 65535 f \n")
			}
		}
		fmt.Fprintf(&b, "trailer\n<</Size 8/Root 1 0 R/XRefStm %d>>\nstartxref\n%d\n%%%%EOF\n", hidden, start)
		return b.Bytes()
	}
	update := func() []byte { // the first contents and the first font are replaced by an appended section
		old := onePage(objects{4: stream("", "(old) Tj"), 5: "<</Type/Font/BaseFont/Old>>"}).table("")
		i := bytes.LastIndex(old, []byte("xref\n0"))
		b := bytes.NewBuffer(old)
		at := objects{4: o[4], 5: o[5]}.write(b)
		appendTable(b, at, fmt.Sprintf("/Root 1 0 R/Prev %d", i))
		return b.Bytes()
	}
	lengthElsewhere := onePage(objects{4: "<</Length 6 0 R>>\nstream\r\n" + shown + "\r\nendstream", 6: fmt.Sprint(len(shown))})
	for name, data := range map[string][]byte{
		"table":             o.table(""),
		"stream":            o.packed(""),
		"hybrid":            hybrid(),
		"update":            update(),
		"length elsewhere":  lengthElsewhere.table(""),
		"length packed":     lengthElsewhere.packed(""),
		"parts of contents": onePage(objects{4: "[6 0 R 7 0 R]", 6: stream("", "q"), 7: stream("", shown)}).table(""),
		"carriage returns":  bytes.ReplaceAll(onePage(objects{4: stream("", shown+" ")}).table(""), []byte("\n"), []byte("\r")),
		"references in references": onePage(objects{2: "<</Type/Pages/Kids 6 0 R/Count 7 0 R>>", 6: "[8 0 R]", 7: "1", 8: "3 0 R"}).
			table(""),
		"huge number":       onePage(objects{3: "<</Type/Page/MediaBox[0 0 1 1]/Contents 4000000 0 R>>", 4000000: stream("", shown)}).table(""),
		"comments":          onePage(objects{2: "<< % >> no end\n/Kids [ %3\n3 0 R] /Count 1 >>"}).table(""),
		"no section before": o.table("/Prev 0"),
		"no types":          onePage(objects{2: "<</Kids[3 0 R]>>", 3: "<</Contents 4 0 R>>"}).table(""),
	} {
		t.Run(name, func(t *testing.T) {
			f := wantText(t, data)
			if f.Pages != 1 || len(f.Warnings) > 0 {
				t.Errorf("%d pages, warnings %v", f.Pages, f.Warnings)
			}
			if bytes.Contains(f.Data, []byte("Old")) || bytes.Contains(f.Data, []byte("(old)")) {
				t.Error("an object that has been replaced is still there")
			}
			again := mustClean(t, data)
			if !bytes.Equal(f.Data, again.Data) {
				t.Error("two runs differ")
			}
			if twice := mustClean(t, f.Data); twice.Pages != f.Pages {
				t.Errorf("%d pages in the result", twice.Pages)
			}
		})
	}
}

func TestErrors(t *testing.T) {
	many := onePage(objects{2: "<</Type/Pages/Kids[" + strings.Repeat("6 0 R ", 3) + "3 0 R]/Count 4>>"})
	many[6], many[7], many[8] = "<</Type/Pages/Kids[7 0 R 8 0 R]>>", many[3], many[3]
	bomb := onePage(objects{4: stream("/Filter/FlateDecode", deflate(strings.Repeat(" ", 1<<20)))})
	for _, c := range []struct {
		name string
		data []byte
		lim  Limits
		kind Kind
		text string
	}{
		{"empty", nil, Limits{}, NotPDF, "not a PDF"},
		{"text", []byte("Dear Sir or Madam, this is no object"), Limits{}, NotPDF, "not a PDF"},
		{"header only", []byte("%PDF-1.4\n"), Limits{}, Damaged, "damaged beyond repair"},
		{"no pages", objects{1: "<</Type/Catalog/Pages 2 0 R>>", 2: "<</Type/Pages/Kids[]>>"}.table(""), Limits{}, Damaged, "no page"},
		{"pages", many.table(""), Limits{Pages: 2}, OverLimit, "more pages than the limit of 2"},
		{"objects", many.table(""), Limits{Objects: 3}, OverLimit, "more than 3 objects"},
		{"all streams", bomb.table(""), Limits{Decoded: 1 << 19}, OverLimit, "more than 0 MiB"},
		{"encrypted", lock(3, "").objects(onePage(objects{4: stream("/Filter/LZWDecode", strings.Repeat("x", 5000))})).table(lockTrailer), Limits{Decoded: 100}, OverLimit, "more than 0 MiB"},
		{"time", bomb.table(""), Limits{Deadline: time.Unix(1, 0)}, Late, "time limit"},
		{"handler", onePage(nil).table("/Encrypt<</Filter/Acme.DRM/V 1>>"), Limits{}, Protection, `"Acme.DRM"`},
		{"version", onePage(nil).table("/Encrypt<</Filter/Standard/V 9>>"), Limits{}, Protection, "version 9"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := read(c.data, c.lim)
			var e *Error
			if !errors.As(err, &e) || e.Kind != c.kind || !strings.Contains(e.Text, c.text) {
				t.Errorf("got %#v, want kind %d and %q", err, c.kind, c.text)
			}
		})
	}
}

// patience is how long a crafted file may take: most take less than 0.5 s.
const patience = cputime.Slowdown * time.Second

// timed reads a file and says how much processor time that took.
func timed(data []byte, limits Limits) (f *File, took time.Duration, err error) {
	took = cputime.Of(func() { f, err = read(data, limits) })
	return f, took, err
}

func TestHazards(t *testing.T) {
	prevToItself := onePage(nil).table("/Prev 000000")
	start := fmt.Appendf(nil, "/Prev %06d", bytes.LastIndex(prevToItself, []byte("xref\n0")))
	prevToItself = bytes.Replace(prevToItself, []byte("/Prev 000000"), start, 1)
	spaces := strings.Repeat(" ", 100<<20)
	for name, data := range map[string][]byte{
		"prev to itself":     prevToItself,
		"kids to themselves": onePage(objects{2: "<</Type/Pages/Kids[2 0 R 3 0 R 3 0 R]/Count 2000000000>>"}).table(""),
		"parent to itself":   onePage(objects{2: "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>"}).table(""),
		"length in itself":   onePage(objects{4: strings.Replace(stream("", shown), "/Length 53", "/Length 4 0 R", 1)}).table(""),
		"reference cycle":    onePage(objects{3: "<</MediaBox 6 0 R/Contents 4 0 R>>", 6: "7 0 R", 7: "6 0 R"}).table(""),
		"array in itself":    onePage(objects{5: "<</Type/Font/Subtype/Type1/Widths 6 0 R/Encoding 6 0 R>>", 6: "[6 0 R[6 0 R]]"}).table(""),
		"columns":            onePage(objects{4: stream("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 200000000000>>", deflate("\x00"+shown))}).table(""),
		"deep":               onePage(objects{6: strings.Repeat("[", 1<<20)}).table("/Info 6 0 R"),
		"bomb beside":        onePage(objects{5: "<</Type/Font/Subtype/Type1/ToUnicode 6 0 R>>", 6: stream("/Filter/FlateDecode", deflate(spaces))}).table(""),
		"bomb behind":        onePage(objects{4: stream("/Filter/FlateDecode", deflate(shown+spaces))}).table(""),
		"bomb packed twice":  onePage(objects{4: stream("/Filter[/FlateDecode/FlateDecode]", deflate(deflate(shown+spaces)))}).table(""),
		"table of one":       bytes.Replace(onePage(nil).table(""), []byte("xref\n0 1"), []byte("xref\n4000000000 1"), 1),
		"rows of nothing":    nothingRows(),
		"map uses itself":    onePage(objects{5: "<</Type/Font/Subtype/Type0/Encoding 6 0 R>>", 6: stream("/UseCMap 6 0 R", "begincmap")}).table(""),
	} {
		t.Run(name, func(t *testing.T) {
			if took := cputime.Of(func() { wantText(t, data) }); took > patience {
				t.Errorf("took %v", took)
			}
		})
	}
}

// TestHazardFiles runs the crafted files of the folder that HAZARDS names: each ends within 0.5 s and 200 MB. The maker of the files
// (../shared/pdf/hazards/make_hazards.py writes them into the current folder) takes half a minute.
func TestHazardFiles(t *testing.T) {
	dir := os.Getenv("HAZARDS")
	if dir == "" {
		t.Skip("HAZARDS names no folder of crafted files")
	}
	files, _ := filepath.Glob(filepath.Join(dir, "*.pdf"))
	if len(files) == 0 {
		t.Fatalf("no PDFs in %s", dir)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		f, took, err := timed(data, Limits{})
		runtime.ReadMemStats(&after)
		if used := (after.TotalAlloc - before.TotalAlloc) >> 20; took > 500*time.Millisecond || used > 200 {
			t.Errorf("%s: %v, %d MB", filepath.Base(name), took, used)
		}
		if err == nil {
			checkPlain(t, f.Data)
		} else {
			t.Errorf("%s: %v", filepath.Base(name), err)
		}
	}
}

// nothingRows has a cross-reference stream of sixteen million rows that each say little, for numbers beyond 65,536.
func nothingRows() []byte {
	o := onePage(objects{6: stream("/Type/XRef/Size 16000000/W[1 0 0]/Index[70000 16000000]/Filter/FlateDecode/Root 1 0 R", deflate(strings.Repeat("\x02", 16_000_000)))})
	data := o.table("")
	start := fmt.Appendf(nil, "startxref\n%d\n%%%%EOF\n", bytes.Index(data, []byte("6 0 obj")))
	return append(data[:bytes.Index(data, []byte("startxref"))], start...)
}

// TestTangles: files that make each of many objects lead to very many others are given up, and soon.
func TestTangles(t *testing.T) {
	const n = 30_000
	refs := strings.Repeat("77 0 R ", n)
	kids := onePage(objects{2: "<</Kids[" + strings.Repeat("6 0 R ", 9) + "]>>"})
	fonts := onePage(objects{6: "<<" + strings.Repeat("/A 5 0 R", n) + ">>"})
	var forms strings.Builder
	for i := range 3000 {
		kids[100+i] = "<</Type/Pages/Kids 7 0 R>>"
		fonts[100+i] = stream("/Subtype/Form/Resources<</Font 6 0 R>>", "")
		fmt.Fprintf(&forms, "/X%d %d 0 R", i, 100+i)
	}
	kids[2] = "<</Kids[" + func() (s string) {
		for i := range 3000 {
			s += fmt.Sprintf("%d 0 R ", 100+i)
		}
		return s
	}() + "]>>"
	kids[7] = "[" + refs + "]"
	fonts[3] = "<</Type/Page/Resources<</XObject<<" + forms.String() + ">>>>/Contents 4 0 R>>"
	for name, data := range map[string][]byte{
		"kids":    kids.table(""),
		"fonts":   fonts.table(""),
		"strings": append([]byte("%PDF-1.4\n"), bytes.Repeat([]byte("1 0 obj<<(stream "), 200_000)...),
	} {
		if _, took, err := timed(data, Limits{}); err == nil || took > patience {
			t.Errorf("%s: %v after %v", name, err, took)
		}
	}
}
