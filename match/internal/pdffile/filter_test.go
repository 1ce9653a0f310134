package pdffile

import (
	"bytes"
	"compress/flate"
	"compress/lzw"
	"encoding/ascii85"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// samples are data of different kinds: empty, short, text, repetitive, random, long.
func samples() [][]byte {
	r := rand.New(rand.NewPCG(1, 2))
	random := make([]byte, 70_000)
	for i := range random {
		random[i] = byte(r.Uint32())
	}
	few := make([]byte, 200_000)
	for i := range few {
		few[i] = "ab\n"[r.IntN(3)]
	}
	skewed := make([]byte, 100_000) // codes of every length up to the longest
	for i := range skewed {
		skewed[i] = byte(r.ExpFloat64() * 9)
	}
	return [][]byte{
		{}, {0}, []byte("ab"), []byte(strings.Repeat("BT /F1 12 Tf 72 700 Td (Budget) Tj ET\n", 3000)),
		bytes.Repeat([]byte{'x'}, 100_000), random, few, skewed,
	}
}

func deflated(data []byte, level int) []byte {
	var b bytes.Buffer
	w, _ := flate.NewWriter(&b, level)
	w.Write(data[:len(data)/2])
	w.Flush()
	w.Write(data[len(data)/2:])
	w.Close()
	return b.Bytes()
}

func TestInflate(t *testing.T) {
	var z inflater
	const room = 1 << 30
	for i, want := range samples() {
		for _, level := range []int{flate.HuffmanOnly, flate.NoCompression, 1, 6, 9} {
			src := append([]byte("\x78\x9c"), deflated(want, level)...)
			got, how := z.append([]byte("before"), src, room)
			if how != whole || !bytes.Equal(got[6:], want) || string(got[:6]) != "before" {
				t.Errorf("sample %d, level %d: %d bytes of %d, outcome %d", i, level, len(got)-6, len(want), how)
			}
			if raw, how := z.append(nil, src[2:], room); zlibHeader(src[2:]) == 0 && (how != whole || !bytes.Equal(raw, want)) {
				t.Errorf("sample %d, level %d: not read without its header", i, level)
			}
			short, how := z.append(nil, src[:len(src)*2/3], room)
			if len(want) > 100 && (how != cut || len(short) == 0 && level != flate.HuffmanOnly || !bytes.HasPrefix(want, short)) {
				t.Errorf("sample %d, level %d: of a cut stream %d bytes, outcome %d", i, level, len(short), how)
			}
			if len(want) > 10 {
				some, how := z.append(nil, src, 10)
				if how != over || len(some) > 10 {
					t.Errorf("sample %d, level %d: %d bytes for 10, outcome %d", i, level, len(some), how)
				}
			}
		}
	}
}

func TestInflateFixedCodes(t *testing.T) {
	// Made by zlib with strategy Z_FIXED from "hello hello hello hello".
	src, _ := hex.DecodeString("7801cb48cdc9c957c8402701680308b1")
	var z inflater
	if got, how := z.append(nil, src, 100); how != whole || string(got) != "hello hello hello hello" {
		t.Errorf("%q, outcome %d", got, how)
	}
}

func TestLZW(t *testing.T) {
	for i, want := range samples() {
		var b bytes.Buffer
		w := lzw.NewWriter(&b, lzw.MSB, 8) // codes grow as late as they can
		w.Write(want)
		w.Close()
		if got, how := appendLZW(nil, b.Bytes(), 1<<30, false); how != whole || !bytes.Equal(got, want) {
			t.Errorf("sample %d, late: %d of %d bytes, outcome %d", i, len(got), len(want), how)
		}
		early := lzwEarly(want)
		if got, how := appendLZW(nil, early, 1<<30, true); how != whole || !bytes.Equal(got, want) {
			t.Errorf("sample %d, early: %d of %d bytes, outcome %d", i, len(got), len(want), how)
		}
		if got, how := appendLZW(nil, early, 5, true); len(want) > 5 && how != over {
			t.Errorf("sample %d: %d bytes for 5, outcome %d", i, len(got), how)
		}
	}
	// The example of ISO 32000-1, 7.4.4.2.
	src, _ := hex.DecodeString("800B6050220C0C8501")
	if got, how := appendLZW(nil, src, 100, true); how != whole || string(got) != "-----A---B" {
		t.Errorf("the specification's example: %q, outcome %d", got, how)
	}
}

// lzwEarly encodes as the specification has it: codes grow one entry early, and a clear comes before the table is full.
func lzwEarly(data []byte) []byte {
	var out []byte
	acc, bits := uint32(0), 0
	table, next, width := map[string]int{}, 258, 9
	put := func(code int) {
		acc = acc<<width | uint32(code)
		for bits += width; bits >= 8; bits -= 8 {
			out = append(out, byte(acc>>(bits-8)))
		}
	}
	code := func(s []byte) int {
		if len(s) == 1 {
			return int(s[0])
		}
		return table[string(s)]
	}
	put(256)
	for i := 0; i < len(data); {
		n := 1
		for i+n < len(data) && table[string(data[i:i+n+1])] > 0 {
			n++
		}
		put(code(data[i : i+n]))
		if i+n < len(data) {
			table[string(data[i:i+n+1])] = next
			next++
			if next+1 > 1<<width { // the decoder is one entry behind
				width++
			}
			if next == 4094 {
				put(256)
				clear(table)
				next, width = 258, 9
			}
		}
		i += n
	}
	put(257)
	return append(out, byte(acc<<(8-bits)))
}

func TestASCIIAndRuns(t *testing.T) {
	for i, want := range samples() {
		e85 := make([]byte, ascii85.MaxEncodedLen(len(want)))
		e85 = e85[:ascii85.Encode(e85, want)]
		for _, src := range []string{string(e85) + "~>", "<~" + string(e85) + "~>", strings.ReplaceAll(string(e85), "!", "!\n") + "~>junk"} {
			if got, how := appendASCII85(nil, []byte(src), 1<<30); how != whole || !bytes.Equal(got, want) {
				t.Errorf("sample %d: base 85 %.40q: %d of %d bytes, outcome %d", i, src, len(got), len(want), how)
			}
		}
		if got, how := appendASCIIHex(nil, []byte(hex.EncodeToString(want)+"\n>"), 1<<30); how != whole || !bytes.Equal(got, want) {
			t.Errorf("sample %d: hex: %d of %d bytes, outcome %d", i, len(got), len(want), how)
		}
		var runs []byte
		for rest := want; len(rest) > 0; {
			n := min(len(rest), 128)
			if same := len(rest) - len(bytes.TrimLeft(rest, string(rest[:1]))); rest[0] < 128 && same > 1 {
				n = min(same, 128)
				runs = append(runs, byte(257-n), rest[0])
			} else {
				runs = append(append(runs, byte(n-1)), rest[:n]...)
			}
			rest = rest[n:]
		}
		if got, how := appendRunLength(nil, append(runs, 128), 1<<30); how != whole || !bytes.Equal(got, want) {
			t.Errorf("sample %d: runs: %d of %d bytes, outcome %d", i, len(got), len(want), how)
		}
		if len(want) > 1000 {
			if _, how := appendRunLength(nil, runs, 300); how != over {
				t.Errorf("sample %d: runs for 300 bytes: outcome %d", i, how)
			}
			if _, how := appendASCII85(nil, e85, 300); how != over {
				t.Errorf("sample %d: base 85 for 300 bytes: outcome %d", i, how)
			}
		}
	}
	if got, _ := appendASCIIHex(nil, []byte("4 1 4>"), 10); string(got) != "A@" {
		t.Errorf("an odd digit: %q", got)
	}
}

func TestPredictors(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, bits := range []int{1, 2, 4, 8, 16} {
		for colors := 1; colors <= 4; colors++ {
			step := filterStep{colors: colors, bits: bits, columns: 13}
			row := (13*colors*bits + 7) / 8
			want := make([]byte, row*9+row/2) // the last row is short
			for i := range want {
				want[i] = byte(r.Uint32())
			}
			step.predictor = 10 + r.IntN(6)
			png := pngEncode(want, row, (colors*bits+7)/8)
			if n := unpredict(png, step); !bytes.Equal(png[:n], want) {
				t.Errorf("PNG, %d bits, %d colours: wrong", bits, colors)
			}
			if bits < 8 {
				continue
			}
			step.predictor = 2
			tiff := bytes.Clone(want)
			size := bits / 8
			for start := 0; start < len(tiff); start += row {
				cur := tiff[start:min(start+row, len(tiff))]
				for i := len(cur)/size*size - size; i >= colors*size; i -= size {
					sub(cur[i:i+size], cur[i-colors*size:])
				}
			}
			if n := unpredict(tiff, step); !bytes.Equal(tiff[:n], want) {
				t.Errorf("TIFF, %d bits, %d colours: wrong", bits, colors)
			}
		}
	}
	// Four components of two bits: 1 3 0 2 as differences 1 2 1 2 (modulo 4); two colours: 1 2, then 0-1 and 2-2.
	for _, c := range []struct{ colors, columns, in, out int }{{1, 4, 0b01_10_01_10, 0b01_11_00_10}, {2, 2, 0b01_10_11_00, 0b01_10_00_10}} {
		b := []byte{byte(c.in)}
		unpredict(b, filterStep{predictor: 2, colors: c.colors, bits: 2, columns: c.columns})
		if b[0] != byte(c.out) {
			t.Errorf("TIFF, 2 bits, %d colours: %08b, want %08b", c.colors, b[0], c.out)
		}
	}
}

// sub subtracts b from a, both of len(a) bytes, high byte first.
func sub(a, b []byte) {
	if len(a) == 1 {
		a[0] -= b[0]
		return
	}
	n := int(a[0])<<8 + int(a[1]) - int(b[0])<<8 - int(b[1])
	a[0], a[1] = byte(n>>8), byte(n)
}

// pngEncode filters each row by the next of the five methods.
func pngEncode(data []byte, row, pixel int) []byte {
	var out []byte
	at := func(r, i int) int {
		if r < 0 || i < 0 {
			return 0
		}
		return int(data[r*row+i])
	}
	for r := 0; r*row < len(data); r++ {
		method := r % 5
		out = append(out, byte(method))
		for i := 0; i < row && r*row+i < len(data); i++ {
			left, up, corner := at(r, i-pixel), at(r-1, i), at(r-1, i-pixel)
			guess := []int{0, left, up, (left + up) / 2, paeth(left, up, corner)}[method]
			out = append(out, byte(at(r, i)-guess))
		}
	}
	return out
}

func TestFilterChains(t *testing.T) {
	a85 := make([]byte, ascii85.MaxEncodedLen(len(shown)*3))
	a85 = a85[:ascii85.Encode(a85, []byte(deflate(shown)))]
	up := deflate("\x02" + shown)
	for name, body := range map[string]string{
		"flate":             stream("/Filter/FlateDecode", deflate(shown)),
		"flate in array":    stream("/Filter[/FlateDecode]/DecodeParms[null]", deflate(shown)),
		"short name":        stream("/Filter/Fl", deflate(shown)),
		"two filters":       stream("/Filter[/ASCII85Decode/FlateDecode]", string(a85)+"~>"),
		"two flates":        stream("/Filter[/FlateDecode/FlateDecode]", deflate(deflate(shown))),
		"three":             stream("/Filter[/ASCIIHexDecode/ASCII85Decode/FlateDecode]", hex.EncodeToString(a85)+"7E3E>"),
		"lzw":               stream("/Filter/LZWDecode", string(lzwEarly([]byte(shown)))),
		"parms elsewhere":   stream("/Filter 6 0 R/DecodeParms 7 0 R", up),
		"newline before it": stream("/Filter/FlateDecode", "\r\n"+deflate(shown)),
	} {
		t.Run(name, func(t *testing.T) {
			o := onePage(objects{4: body, 6: "/FlateDecode", 7: fmt.Sprintf("<</Predictor 15/Columns %d>>", len(shown))})
			for _, data := range [][]byte{o.table(""), o.packed("")} {
				if f := wantText(t, data); len(f.Warnings) > 0 {
					t.Errorf("warnings %v", f.Warnings)
				}
			}
		})
	}
	for code, body := range map[string]string{
		WarnUnsupported: stream("/Filter/DCTDecode", "x"),
		WarnTruncated:   stream("/Filter/FlateDecode", deflate(shown)[:30]),
	} {
		if f := mustClean(t, onePage(objects{4: body}).table("")); warned(f) != code {
			t.Errorf("warned of %q, want %q", warned(f), code)
		}
	}
}
