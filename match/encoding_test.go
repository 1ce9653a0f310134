package match_test

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestDamagedText: a text of which a byte is damaged is read in its encoding all the same, and one warning says where; only
// what is hardly UTF-8 is guessed to be Windows-1252, and no warning calls garbled what we guessed.
func TestDamagedText(t *testing.T) {
	const windows = "the text is not UTF-8; it was read as Windows-1252"
	for _, c := range []struct{ name, bytes, text, warning string }{
		{"bad byte", "Łukasz – Gdańsk\n• Led 12\xff people\n", "Łukasz – Gdańsk\n• Led 12\ufffd people\n", "1 damaged character (no UTF-8), the first on line 2"},
		{"cut at the end", "Łukasz\nPozna\xc5", "Łukasz\nPozna\ufffd", "1 damaged character (no UTF-8), the first on line 2"},
		{"two cuts, crlf", "Ł – ę – •\r\n\xe2\x80 a\r\nb \xe2\x80 – x\r\n", "Ł – ę – •\n\ufffd a\nb \ufffd – x\n", "2 damaged characters (no UTF-8), the first on line 2"},
		{"mark", "\ufeffJos\xe9\n", "Jos\ufffd\n", "1 damaged character (no UTF-8), the first on line 1"},
		{"markdown", "# Łukasz\n\n**IT** – manager\n\nbad \x92 byte\n", "Łukasz\n\nIT – manager\n\nbad \ufffd byte\n", "1 damaged character (no UTF-8), the first on line 5"},
		{"html", "<html><body><p>Łukasz – bad \xff byte</p></body></html>", "Łukasz – bad \ufffd byte\n", "1 damaged character (no UTF-8), the first on line 1"},
		{"windows", "Jos\xe9 at CAF\xc9\x94 \x96 12 sites\n", "José at CAFÉ” – 12 sites\n", windows},
		{"half and half", "Jos\xe9 \x96 \x93caf\xe9\x94\nnaïve – 5 €\n", "José – “café”\nnaïve – 5 €\n", windows},
		{"windows in markdown", "# Jos\xe9\n\n**IT** \x96 manager\n", "José\n\nIT – manager\n", windows},
		{"zero byte", "Skills: Java, AWS, SQL\x00 Server, Python\n", "Skills: Java, AWS, SQL Server, Python\n", "1 character that no text holds"},
		{"sound", "Łukasz – Gdańsk\n", "Łukasz – Gdańsk\n", ""},
	} {
		d, err := match.Read("cv", strings.NewReader(c.bytes))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if d.Text() != c.text {
			t.Errorf("%s: got %q, want %q", c.name, d.Text(), c.text)
		}
		switch w := d.Warnings(); {
		case c.warning == "" && len(w) == 0:
		case len(w) != 1 || w[0].Code != match.CodeEncoding || !strings.HasPrefix(w[0].Message, c.warning):
			t.Errorf("%s: warnings %+v, want %q", c.name, w, c.warning)
		}
	}
	d, err := match.Limits{Encoding: "UTF-8"}.Read("cv", strings.NewReader(strings.Repeat("IT manager\n", 20)+"Jos\xe9\n"))
	if err != nil || len(d.Warnings()) != 1 || !strings.Contains(d.Warnings()[0].Message, "on line 21") {
		t.Errorf("encoding given: %v", err)
	}
}

// TestTextOfPDF: a text that speaks of PDF is none; a PDF behind other bytes is one.
func TestTextOfPDF(t *testing.T) {
	for name, text := range map[string]string{
		"text":     "Engineer\nWrote a reader of %PDF-1.7 files, from %PDF- to %%EOF, for 3 teams\n",
		"markdown": "# Engineer\n\n**Work**\n\n- Wrote a reader of %PDF-1.7 files\n",
	} {
		d, err := match.Read("cv", strings.NewReader(text))
		if err != nil || d.Format() != name || !strings.Contains(d.Text(), "%PDF-1.7 files") {
			t.Errorf("%s: %v", name, err)
		}
	}
	d, err := match.Read("cv", strings.NewReader("\r\nHTTP/1.1 200 OK\r\n\r\n"+string(onePagePDF(oneLine, helvetica, ""))))
	if err != nil || d.Format() != "pdf" {
		t.Errorf("a PDF behind a header: %v", err)
	}
}

// TestTextForm: what the documentation of [match.Text] says is changed, is; nothing else.
func TestTextForm(t *testing.T) {
	for given, want := range map[string]string{
		"a\r\nb\rc\vd\u2028e\u2029f\ng":        "a\nb\nc\nd\ne\nf\ng",
		"a\tb\fc d":                            "a\tb\fc d",
		"a\u00a0b\u2003c\u3000d\u0085e":        "a b c d e",
		"a\u2010b\u2011c\u2013d–—e":            "a-b-c–d–—e",
		"a\x00b\x1bc\x7fd\u0081e":              "abcde",
		"a\u00adb\u200bc\u200cd\u200de\u2060f": "abcdef",
		"\ufeffa\ufeffb":                       "ab",
		"speci\ufb01c o\ufb03ce ＩＴ！":           "specific office IT!",
		"𝗪𝗵𝗮𝘁 𝘆𝗼𝘂 𝗱𝗼 𝟮𝟰 h":                     "What you do 24 h",
		"a\xffb\xc3":                           "a\ufffdb\ufffd",
		"Łukasz’s “naïve” 🚀 x² e\u0301 \u202e": "Łukasz’s “naïve” 🚀 x² e\u0301 \u202e",
	} {
		if got := match.Text("cv", given).Text(); got != want {
			t.Errorf("%q: got %q, want %q", given, got, want)
		}
	}
}

// TestInPlace: a document is in place when who looks up its lines and columns in the file finds what stands there.
func TestInPlace(t *testing.T) {
	for file, want := range map[string]bool{
		"Ops\nLed 🚀 a team\n":                                               true,
		"Ops\r\nLed a team\r\n":                                             true,
		"\ufeffOps\nLed a team":                                             true,
		"Ops\nLed\u00a0a\u2003cross\u2011team\f\tx\n":                       true,
		"Ops\nJos\xe9 \x96 caf\xe9\n":                                       true, // Windows-1252
		"\xff\xfe" + utf16Bytes("Ops\r\nLed a team\n", binary.LittleEndian): true,

		"Ops\nLed <b>a team\n":                 false,
		"Ops<br>Led a team\n":                  false,
		"R&amp;D\nLed a team\n":                false,
		"Ops\vLed a team\n":                    false,
		"Ops\u2028Led a team\n":                false,
		"Ops\rLed a team\r":                    false, // a line to Git, SARIF and GitHub
		"Ops\r\r\nLed a team\n":                false,
		"Ops\nLed\u200b a team\n":              false,
		"Ops\nLed sta\ufb00\n":                 false,
		"Ops\nA cross-func\u00adtional x":      false,
		"Ops\nLed a\x00 team\n":                false,
		"Ops\nâ€¢ Led a team\n":                false,
		"Łódź – Gdańsk\nLed\xff a team\n":      false,
		"# Ops\n\n**Led** a team\n\n- x\n":     false, // Markdown
		"<html><body><p>Ops</p></body></html>": false,
	} {
		d, err := match.Read("cv", strings.NewReader(file))
		if err != nil {
			t.Fatalf("%q: %v", file, err)
		}
		if got := d.InPlace(); got != want {
			t.Errorf("%q, read as %s %q: %v", file, d.Format(), d.Text(), got)
		}
	}
	if match.Text("cv", "Ops\nLed\xff a team\n").InPlace() || !match.Text("cv", "").InPlace() {
		t.Error("text that was not read from a file")
	}
}
