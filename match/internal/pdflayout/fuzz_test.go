package pdflayout

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzLines lays out glyphs, marks and rules from anywhere. Whatever they are: it ends, no glyph's text is lost, no
// line is empty, boxes are boxes, pages come in order.
func FuzzLines(f *testing.F) {
	f.Add([]byte("some glyphs, eight bytes each, at odd places: 0123456789abcdefghijklmnopqrstuvwxyz"), uint8(0))
	f.Add([]byte(strings.Repeat("\x10\x00\x20\x00\x0a\x41\x00\x00\x10\x20\x20\x00\x0a\x42\x00\x00", 40)), uint8(1))
	f.Fuzz(func(t *testing.T, data []byte, seed uint8) {
		b := New()
		want := map[rune]bool{}
		for number := 1; number <= 2; number++ {
			p := fuzzPage(data, number, seed)
			for _, g := range p.Glyphs {
				want[g.Rune] = true
			}
			b.Add(p)
		}
		lines := b.Lines()
		page := 0
		for _, l := range lines {
			if l.Text == "" && l.Bullet == "" || !utf8.ValidString(l.Text) {
				t.Fatalf("line %+v", l)
			}
			if !(l.X0 <= l.X1 && l.Y0 <= l.Y1 && l.Gap >= 0) {
				t.Fatalf("box of %+v", l)
			}
			if l.Page < page {
				t.Fatalf("page %d after %d", l.Page, page)
			}
			page = l.Page
			for _, r := range l.Text {
				delete(want, r)
			}
		}
		for r := range want {
			t.Fatalf("%q is in no line", r)
		}
	})
}

// fuzzPage reads glyphs of letters that are no accents, bullets or hyphens, which may leave the text for a reason.
func fuzzPage(data []byte, number int, seed uint8) *Page {
	p := &Page{Number: number, Width: 600, Height: 800, Frames: []Frame{{Cos: 1}, {Sin: 1}}, Styles: []Style{{}, {Bold: true}}}
	for ; len(data) >= 8; data = data[8:] {
		x := float32(binary.LittleEndian.Uint16(data)) / 64
		y := float32(binary.LittleEndian.Uint16(data[2:])) / 64
		size := float32(data[4]) / 8
		switch kind := data[7] & 7; {
		case kind == 6:
			p.Marks = append(p.Marks, Mark{X: x, Y: y, Size: size / 4})
		case kind == 7 && data[5]&1 == 0:
			p.Rules = append(p.Rules, Rule{X0: x, Y0: y, X1: x + 100, Y1: y})
		case kind == 7:
			p.Rules = append(p.Rules, Rule{X0: x, Y0: y, X1: x, Y1: y + 100})
		default:
			p.Glyphs = append(p.Glyphs, Glyph{X: x, Y: y, W: size / 2, Size: size, Rune: 'A' + rune((data[5]+seed)%26),
				Style: uint16(data[6] & 1), Flags: Flag(data[6] >> 1 & 3), Frame: data[7] >> 3 & 1})
		}
	}
	return p
}
