package pdffile

import (
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"strings"
	"testing"
)

// twoPages is a document of the size of a two-page resume, as word processors write it: contents deflated, objects packed.
func twoPages() []byte {
	var text strings.Builder
	for i := range 900 {
		fmt.Fprintf(&text, "BT /F%d 10.5 Tf 1 0 0 1 %d.%02d %d Tm [(Led )-12(the mig)3(ration %d)] TJ ET\n", i%4, 50+i%300, i%100, 780-i%700, i*7919)
	}
	page := "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources 6 0 R/Contents 4 0 R>>"
	o := objects{
		1: "<</Type/Catalog/Pages 2 0 R>>", 2: "<</Type/Pages/Kids[3 0 R 7 0 R]/Count 2>>", 3: page,
		7: strings.Replace(page, "4 0 R", "5 0 R", 1), 6: "<</Font<</F0 10 0 R/F1 11 0 R/F2 12 0 R/F3 13 0 R>>>>",
		4: stream("/Filter/FlateDecode", deflate(text.String())), 5: stream("/Filter/FlateDecode", deflate(text.String()[100:])),
	}
	widths := "[" + strings.Repeat("500 ", 224) + "]"
	for i := range 4 {
		o[10+i] = fmt.Sprintf("<</Type/Font/Subtype/TrueType/Encoding/WinAnsiEncoding/FirstChar 32/Widths %s/FontDescriptor %d 0 R/ToUnicode %d 0 R>>", widths, 20+i, 30+i)
		o[20+i] = fmt.Sprintf("<</Type/FontDescriptor/Flags 32/FontFile2 %d 0 R>>", 40+i)
		o[30+i] = stream("/Filter/FlateDecode", deflate("beginbfchar\n"+strings.Repeat("<0041> <0041>\n", 200)))
		o[40+i] = stream("/Filter/FlateDecode", deflate(strings.Repeat("glyph", 4000)))
	}
	return o.packed("")
}

func BenchmarkClean(b *testing.B) {
	data := twoPages()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Clean(data, Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkInflate holds ours beside the standard library's on contents of a page.
func BenchmarkInflate(b *testing.B) {
	var text strings.Builder
	for i := range 900 {
		fmt.Fprintf(&text, "1 0 0 1 %d.%02d %d Tm [(Led )-12(the mig)3(ration %d)] TJ\n", 50+i%300, i%100, 780-i%700, i*7919)
	}
	src := deflated([]byte(text.String()), 6)
	b.Run("ours", func(b *testing.B) {
		b.SetBytes(int64(text.Len()))
		b.ReportAllocs()
		var z inflater
		dst := make([]byte, 0, text.Len()+300)
		for b.Loop() {
			if out, how := z.run(dst, src, 1<<30); how != whole || len(out) != text.Len() {
				b.Fatal(len(out), how)
			}
		}
	})
	b.Run("library", func(b *testing.B) {
		b.SetBytes(int64(text.Len()))
		b.ReportAllocs()
		r := flate.NewReader(nil)
		dst := bytes.NewBuffer(make([]byte, 0, text.Len()+1024))
		for b.Loop() {
			dst.Reset()
			if err := r.(flate.Resetter).Reset(bytes.NewReader(src), nil); err != nil {
				b.Fatal(err)
			}
			if _, err := io.Copy(dst, r); err != nil || dst.Len() != text.Len() {
				b.Fatal(dst.Len(), err)
			}
		}
	})
}
