package doctext

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

// checkRead reads data and tests what holds for every document: an error of our type or lines of clean text, in order
// of pages, the same again.
func checkRead(t *testing.T, format string, data []byte) {
	text, err := Read(format, data, Limits{})
	again, err2 := Read(format, data, Limits{})
	if !reflect.DeepEqual(text, again) || !reflect.DeepEqual(err, err2) {
		t.Fatal("a second reading differs")
	}
	if err != nil {
		var e *Error
		if !errors.As(err, &e) || e.Text == "" {
			t.Fatalf("error %#v", err)
		}
		return
	}
	if len(text.Lines) == 0 {
		t.Fatal("neither lines nor an error")
	}
	page := 1
	for _, l := range text.Lines {
		switch {
		case l.Text == "" || l.Text != strings.TrimSpace(l.Text) || strings.ContainsAny(l.Text, "\n\r\v\f\x00"):
			t.Fatalf("text %q", l.Text)
		case !utf8.ValidString(l.Text) || strings.ContainsAny(l.Bullet, "\n "):
			t.Fatalf("text %q, bullet %q", l.Text, l.Bullet)
		case l.Page < page || l.Heading < 0 || l.Heading > 9 || l.Indent < 0 || l.Cell < 0 || l.Size < 0:
			t.Fatalf("%+v", l)
		}
		page = l.Page
	}
}

func FuzzDOCXBody(f *testing.F) {
	f.Add(par(words("text")) + item(2, 1, "x") + table([]string{par(words("a")), par(words("b"))}))
	f.Add(par(words("x")+box("y")) + `<w:sdt><w:sdtContent>` + par(words("z")))
	f.Add(par(fieldChar("begin") + fieldChar("separate") + fieldChar("end") + fieldChar("end")))
	f.Fuzz(func(t *testing.T, body string) {
		checkRead(t, DOCX, docxFile(body, map[string]string{"styles": plantedStyles, "numbering": plantedNumbering, "header1": body}))
	})
}

func FuzzDOCXParts(f *testing.F) {
	f.Add(plantedStyles, plantedNumbering)
	f.Fuzz(func(t *testing.T, styles, numbering string) {
		body := styled("Heading1", "a") + styled("ListBullet", "b") + item(1, 0, "c") + item(2, 1, "d")
		checkRead(t, DOCX, docxFile(body, map[string]string{"styles": styles, "numbering": numbering}))
	})
}

func FuzzODT(f *testing.F) {
	f.Add(plantedODT)
	f.Fuzz(func(t *testing.T, body string) { checkRead(t, ODT, odtFile(body)) })
}

func FuzzRTF(f *testing.F) {
	f.Add([]byte(plantedRTF))
	f.Add([]byte(`{\rtf1{\header{\footnote a}}\pard\intbl\itap3 x\nestcell\row\cell}`))
	f.Add([]byte(`{\rtf1{\listtext 3.\tab}{\listtext  )\tab}x}`))
	f.Fuzz(func(t *testing.T, data []byte) { checkRead(t, RTF, data) })
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte(plantedHTML))
	f.Add([]byte(postingHTML))
	f.Add([]byte("<html><head><style>/* x */@media screen{.a>b.c,#d e{display:none!important}}p{visibility:hidden}</style></head><body><p>a</p><i class='a'><b class=c>d</b></i>"))
	f.Fuzz(func(t *testing.T, data []byte) { checkRead(t, HTML, data) })
}

func FuzzMarkdown(f *testing.F) {
	f.Add([]byte("# a\n\n- **b** [c](d)\n\n| e | f |\n|---|---|\n```\ncode"))
	f.Fuzz(func(t *testing.T, data []byte) { checkRead(t, Markdown, data) })
}

func FuzzJSON(f *testing.F) {
	f.Add([]byte(resumeJSON))
	f.Add([]byte(jobJSON))
	f.Add([]byte(`{"@graph":[{"@type":"JobPosting","description":"<p>x</p>","skills":["a"]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		checkRead(t, JSONResume, data)
		checkRead(t, JobPosting, data)
	})
}

// FuzzDetect reads whatever it finds as what it seems to be.
func FuzzDetect(f *testing.F) {
	f.Add(plantedDOCX())
	f.Add(odtFile(plantedODT))
	f.Add([]byte("# a\n\n# b"))
	f.Add([]byte(oleFile("EncryptedPackage")))
	f.Fuzz(func(t *testing.T, data []byte) { checkRead(t, Detect(data), data) })
}
