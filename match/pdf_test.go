package match_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match"
)

// onePagePDF writes a PDF of one page with the given contents; page and trailer are further entries of their
// dictionaries, objects those from number 6 on.
func onePagePDF(contents, page, trailer string, objects ...string) []byte {
	all := append([]string{
		"<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R" + page + ">>",
		fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", len(contents), contents),
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
	}, objects...)
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	var table strings.Builder
	for i, body := range all {
		fmt.Fprintf(&table, "%010d 00000 n \n", b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, body)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n", len(all)+1, table.String(), len(all)+1, trailer, start)
	return b.Bytes()
}

const (
	helvetica = "/Resources<</Font<</F1 5 0 R>>>>"
	oneLine   = "BT /F1 12 Tf 72 700 Td (Managed a cloud budget) Tj ET"
)

// TestPDFUnreadable: whatever stands in the way is one of the four sentinels, and the sentence begins with the file and
// says what to do.
func TestPDFUnreadable(t *testing.T) {
	sound := onePagePDF(oneLine, helvetica, "")
	scan := onePagePDF("q 612 0 0 792 0 0 cm /Im Do Q", "/Resources<</XObject<</Im 6 0 R>>>>", "",
		"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>\nstream\nx\nendstream")
	secret := "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + strings.Repeat("11", 32) + ">/U<" + strings.Repeat("22", 32) + ">>>"
	two := bytes.Replace(sound, []byte("Kids[3 0 R]/Count 1"), []byte("Kids[3 0 R 6 0 R]  "), 1)
	two = append(two, "6 0 obj\n<</Type/Page/Contents 4 0 R>>\nendobj\n"...)
	for _, c := range []struct {
		name string
		data []byte
		lim  match.Limits
		want error
		says []string
	}{
		{"scan", scan, match.Limits{}, match.ErrNoText, []string{"1 page, 1 image", "run OCR first"}},
		{"drawing", onePagePDF("0 0 m 99 99 l S", "", ""), match.Limits{}, match.ErrNoText, []string{"no image", "export the file anew"}},
		{"password", onePagePDF(oneLine, helvetica, secret), match.Limits{}, match.ErrProtected, []string{"needs a password", "save a copy without"}},
		{"foreign protection", onePagePDF(oneLine, helvetica, "/Encrypt<</Filter/Acme.DRM>>"), match.Limits{}, match.ErrProtected, []string{"Acme.DRM", "save a copy without"}},
		{"nothing but a header", []byte("%PDF-1.4\n%%EOF\n"), match.Limits{}, match.ErrFormat, []string{"damaged beyond repair", "save a new copy"}},
		{"cut before its page", sound[:bytes.Index(sound, []byte("3 0 obj"))], match.Limits{}, match.ErrFormat, []string{"damaged beyond repair", "save a new copy"}},
		{"cut before its text", sound[:bytes.Index(sound, []byte("stream"))], match.Limits{}, match.ErrFormat, []string{"damaged beyond repair", "save a new copy"}},
		{"pages", two, match.Limits{Pages: 1}, match.ErrLimit, []string{"more pages than the limit of 1", "give the resume or posting alone"}},
		{"time", onePagePDF(strings.Repeat(oneLine, 20_000), helvetica, ""), match.Limits{Time: time.Nanosecond}, match.ErrLimit, []string{"time limit", "alone"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := c.lim.Read("cv.pdf", bytes.NewReader(c.data))
			for _, sentinel := range []error{match.ErrNoText, match.ErrProtected, match.ErrFormat, match.ErrLimit} {
				if errors.Is(err, sentinel) != (sentinel == c.want) {
					t.Errorf("%v: is %v", err, sentinel)
				}
			}
			if err == nil {
				return
			}
			text := err.Error()
			for _, part := range c.says {
				if !strings.HasPrefix(text, "cv.pdf: ") || !strings.Contains(text, part) || strings.HasSuffix(text, ".") {
					t.Errorf("%q lacks %q", text, part)
				}
			}
		})
	}
}

// TestPDFDamaged: what viewers open, we read, and say that it was repaired.
func TestPDFDamaged(t *testing.T) {
	sound := onePagePDF(oneLine, helvetica, "")
	table := bytes.Index(sound, []byte("xref\n0"))
	for _, c := range []struct {
		name     string
		data     []byte
		warnings string
	}{
		{"sound", sound, ""},
		{"header late", append([]byte(strings.Repeat("X-Mail: header\r\n", 40)), sound...), ""},
		{"tail behind", append(bytes.Clone(sound), strings.Repeat("\n<html>", 200)...), ""},
		{"cut in its table", sound[:table+40], "pdf-repaired"},
		{"cut before its table", sound[:table], "pdf-repaired"},
		{"offsets wrong", bytes.Replace(sound, []byte("%\xe2\xe3\xcf\xd3\n"), []byte("%\xe2\xe3\xcf\xd3\n\n\n"), 1), "pdf-repaired"},
		{"font missing", bytes.Replace(sound, []byte("/F1 5 0 R"), []byte("/F1 9 0 R"), 1), "pdf-missing-font"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := match.Read("cv.pdf", bytes.NewReader(c.data))
			if err != nil {
				t.Fatal(err)
			}
			if d.Text() != "Managed a cloud budget\n" || d.Format() != "pdf" || d.Pages() != 1 {
				t.Errorf("%q, %s, %d pages", d.Text(), d.Format(), d.Pages())
			}
			var codes []string
			for _, w := range d.Warnings() {
				codes = append(codes, string(w.Code))
			}
			if got := strings.Join(codes, " "); got != c.warnings {
				t.Errorf("warnings %q, want %q", got, c.warnings)
			}
		})
	}
}
