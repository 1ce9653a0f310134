package pdffile

import (
	"bytes"
	"compress/flate"
	"errors"
	"io"
	"testing"
	"time"
)

// FuzzClean: whatever comes in, Clean ends in time with a typed error or with a plain file, which it reads again as it wrote it.
func FuzzClean(f *testing.F) {
	o := onePage(objects{
		2: "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>", 6: "<</Type/Page/Contents[4 0 R 4 0 R]/Annots[<</Rect[0 0 1 1]/AP<</N 7 0 R>>>>]>>",
		7: stream("/Subtype/Form/Resources<</XObject<</X 7 0 R>>/Properties<</P<</ActualText(x\\)\\r)>>>>>>/Filter/FlateDecode", deflate("/X Do")),
		8: stream("/Filter[/ASCIIHexDecode/LZWDecode]/DecodeParms[null<</EarlyChange 0/Predictor 2>>]", "800B6050220C0C8501>"),
	})
	f.Add(o.table(""))
	f.Add(o.packed(""))
	f.Add(onePage(objects{1: "<</Type/Catalog/Pages 2 0 R/Metadata 7 0 R>>", 6: "<</ModDate(D:2024)>>", 7: stream("", "<xmp:ModifyDate>2021-03")}).table("/Info 6 0 R"))
	f.Add(o.table("/Encrypt<</Filter/Standard/V 1/R 2>>"))
	for _, revision := range []int{2, 3, 4, 5, 6} {
		f.Add(lock(revision, "").objects(onePage(nil)).table(lockTrailer))
	}
	for _, spoil := range damages() {
		f.Add(spoil(o.packed("")))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file, took, err := timed(data, Limits{Decoded: 8 << 20, Stream: 2 << 20, Deadline: time.Now().Add(2 * time.Second)})
		if took > 4*time.Second {
			t.Fatalf("took %v", took)
		}
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || e.Text == "" {
				t.Fatalf("an error of another kind: %#v", err)
			}
			return
		}
		checkPlain(t, file.Data)
		again, err := read(file.Data, Limits{})
		if err != nil || again.Pages != file.Pages || again.Images != file.Images {
			t.Fatalf("reads its own result as %+v, %v; it was %d pages, %d images\n%q", again, err, file.Pages, file.Images, file.Data)
		}
		for _, w := range again.Warnings {
			if w.Code != WarnTruncated { // "endstream" within a stream is possible, a repair is not
				t.Fatalf("warns of its own result: %v\n%q", w, file.Data)
			}
		}
	})
}

// FuzzInflate: we unpack what the standard library unpacks, to the same bytes, and of faulty data at least as much.
func FuzzInflate(f *testing.F) {
	for _, sample := range samples() {
		f.Add(deflated(sample[:min(len(sample), 4000)], 6))
		f.Add(deflated(sample[:min(len(sample), 4000)], 1))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		const room = 1 << 20
		want, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data)), room))
		var z inflater
		got, how := z.run(nil, data, room+300)
		if err == nil && len(want) < room && (how != whole || !bytes.Equal(got, want)) {
			t.Fatalf("%d bytes, outcome %d; the standard library reads %d", len(got), how, len(want))
		}
		if err != nil && !bytes.HasPrefix(got, want) {
			t.Fatalf("%d bytes before the fault; the standard library reads %d", len(got), len(want))
		}
	})
}

// FuzzFilters: no filter yields more than it has room for, touches what stood before, or reports whole what it was given no room for.
func FuzzFilters(f *testing.F) {
	f.Add([]byte("800B6050220C0C8501>"), 100, 12, 3, 8, 5)
	f.Add(lzwEarly([]byte(shown)), 20, 2, 1, 4, 7)
	f.Add([]byte("<~87cURD]i,\"Ebo80~>"), 3, 15, 4, 16, 1000)
	f.Add([]byte("\x05abcdef\xf0x\x80"), 300, 10, 64, 32, 1<<40)
	f.Fuzz(func(t *testing.T, data []byte, room, predictor, colors, bits, columns int) {
		room = max(0, min(room, 1<<20))
		d := newDoc(nil, Limits{}.orDefaults())
		for _, name := range []string{"FlateDecode", "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode", "Crypt"} {
			for _, late := range []bool{false, true} {
				step := filterStep{name: name, late: late, predictor: predictor, colors: colors, bits: bits, columns: columns}
				out, how := d.filter([]byte("before"), data, step, int64(room))
				if len(out)-6 > room || string(out[:6]) != "before" || how == unknown {
					t.Fatalf("%s: %d bytes for %d, outcome %d", name, len(out)-6, room, how)
				}
			}
		}
	})
}
