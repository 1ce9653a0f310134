package pdftext

import (
	"fmt"
	"strings"
	"testing"
)

// tokens prints what a stream is cut into.
func tokens(data string) string {
	l := lexer{data: []byte(data)}
	var out []string
	for {
		op := l.next()
		for _, a := range l.args {
			switch a.kind {
			case kindNumber:
				out = append(out, fmt.Sprint(a.num))
			case kindName:
				out = append(out, "/"+string(a.text))
			case kindString:
				out = append(out, fmt.Sprintf("%q", a.text))
			case kindOpen:
				out = append(out, "[")
			case kindClose:
				out = append(out, "]")
			case kindDict:
				out = append(out, "<>")
			}
		}
		if op == nil {
			return strings.Join(out, " ")
		}
		out = append(out, string(op))
	}
}

func TestLexer(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"1 0 0 -1.5 .25 +3 cm", "1 0 0 -1.5 0.25 3 cm"},
		{"--5 1.2.3 12abc", "-5 1.23 12 abc"},
		{"/F#31 12 Tf%comment\nT*", "/F1 12 Tf T*"},
		{"[(a)-20(b\\051)] TJ", `[ "a" -20 "b)" ] TJ`},
		{"((nested) text) '", `"(nested) text" '`},
		{"(line\\\nbreak\r\nend\\r\\0601)\"", `"linebreak\nend\r01" "`},
		{"<48 65 6C6c6F> <4> Tj", `"Hello" "@" Tj`},
		{"/Span<</ActualText(x)>>BDC", `/Span <> /ActualText "x" <> BDC`},
		{"(open", `"open"`}, {"<4142", `"AB"`}, {">)}{ Q", "Q"}, {"", ""}, {"/", "/"},
	} {
		if got := tokens(test.in); got != test.want {
			t.Errorf("%q: %s, want %s", test.in, got, test.want)
		}
	}
}

// FuzzLexer cuts anything: every call moves on, and operands are bounded.
func FuzzLexer(f *testing.F) {
	f.Add("q 1 0 0 1 0 0 cm BT /F1 12 Tf [(a) -20 <62>] TJ ET Q")
	f.Add("BI /W 1 ID \x00\xff EI (\\0611\\\r\n) Tj")
	f.Fuzz(func(t *testing.T, data string) {
		l := lexer{data: []byte(data)}
		for before := -1; ; before = l.pos {
			op := l.next()
			if op == nil {
				break
			}
			if l.pos <= before {
				t.Fatalf("stands still at %d", l.pos)
			}
			if len(l.args) > maxOperands {
				t.Fatalf("%d operands", len(l.args))
			}
			if string(op) == "ID" {
				l.skipInline()
			}
		}
	})
}

// FuzzContent draws anything on a page with a font, a form that draws itself and an image.
func FuzzContent(f *testing.F) {
	f.Add(write(72, 700, "text") + "0 0 3 3 re f /Fm Do /Im Do 1 g 3 Tr (x) '")
	f.Add("/Span <</ActualText (y)>> BDC BT /F1 9 Tf 0 1 -1 0 5 5 Tm [(a) 3 <62>] TJ ET EMC")
	f.Fuzz(func(t *testing.T, content string) {
		m := &maker{content: content}
		form := m.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Fm 6 0 R>>/Font<</F1 5 0 R>>>>", content))
		image := m.add(stream("/Type/XObject/Subtype/Image/Width 1/Height 1", "x"))
		m.resources = "/XObject<</Fm " + form + "/Im " + image + ">>"
		text, err := Read(m.bytes(), Limits{})
		if err == nil && len(text.Lines) == 0 {
			t.Fatal("neither text nor an error")
		}
	})
}
