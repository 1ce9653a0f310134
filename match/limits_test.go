package match_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match"
)

// docxOf writes a DOCX of one paragraph.
func docxOf(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create("word/document.xml")
	if err == nil {
		_, err = w.Write([]byte(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>` + text + `</w:t></w:r></w:p></w:body></w:document>`))
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestTextLimit: a file of few bytes can hold much text; what comes after reading takes time and memory for each byte of it.
func TestTextLimit(t *testing.T) {
	long := strings.Repeat("Ran lamps. ", 30)
	for format, file := range map[string]string{
		"text":        long,
		"utf-16":      "\xff\xfe" + strings.Join(strings.Split(long, ""), "\x00") + "\x00",
		"markdown":    "# Work\n\n**Jo**\n\n" + long,
		"html":        "<html><body><p>" + long + "</p></body></html>",
		"rtf":         `{\rtf1\ansi ` + long + `}`,
		"docx":        docxOf(t, long),
		"json-resume": `{"basics":{"name":"Jo"},"work":[{"name":"Acme","summary":"` + long + `"}]}`,
		"pdf":         string(onePagePDF(strings.Repeat(oneLine, 30), helvetica, "")),
	} {
		_, err := match.Limits{Text: 200}.Read("cv", strings.NewReader(file))
		if !errors.Is(err, match.ErrLimit) || err.Error() != "cv: more text than the limit of 200 bytes; give the resume or posting alone" {
			t.Errorf("%s: %v", format, err)
		}
		if _, err := (match.Limits{Text: 2000}).Read("cv", strings.NewReader(file)); err != nil {
			t.Errorf("%s: %v", format, err)
		}
	}
	bomb := docxOf(t, strings.Repeat("AWS/", 2<<20-100))
	if _, err := match.Read("cv.docx", strings.NewReader(bomb)); len(bomb) > 10_000 || !errors.Is(err, match.ErrLimit) || !strings.Contains(err.Error(), "limit of 1 MiB;") {
		t.Errorf("8 MB in %d bytes: %v", len(bomb), err)
	}
}

// TestTimeLimit: the error names the limit, as those of the others do.
func TestTimeLimit(t *testing.T) {
	for format, file := range map[string]string{
		"docx": docxOf(t, strings.Repeat("</w:t></w:r></w:p><w:p><w:r><w:t>x", 2000)),
		"html": "<html><body>" + strings.Repeat("<p>x</p>", 2000) + "</body></html>",
		"pdf":  string(onePagePDF(strings.Repeat(oneLine, 2000), helvetica, "")),
	} {
		_, err := match.Limits{Time: time.Nanosecond}.Read("cv", strings.NewReader(file))
		if !errors.Is(err, match.ErrLimit) || err.Error() != "cv: reading it takes longer than the time limit of 1ns; give the resume or posting alone" {
			t.Errorf("%s: %v", format, err)
		}
	}
}

// TestFileName: a file's name cannot write lines of its own into a log, nor steer a terminal.
func TestFileName(t *testing.T) {
	const name, shown = "cv\x1b[2J\nall is well\r\u202e\u2028\x9b.txt", "cv\ufffd[2J\ufffdall is well\ufffd\ufffd\ufffd\ufffd.txt"
	if got := match.Text(name, "Java").Name(); got != shown {
		t.Errorf("Text: %q", got)
	}
	d, err := match.Read(name, strings.NewReader("Java"))
	if err != nil || d.Name() != shown {
		t.Errorf("Read: %q, %v", d.Name(), err)
	}
	_, err = match.Read(name, strings.NewReader(""))
	if err == nil || err.Error() != shown+": the file is empty" {
		t.Errorf("Read: %q", err)
	}
	_, err = match.Open(name)
	if err == nil || !strings.HasPrefix(err.Error(), shown+": ") {
		t.Errorf("Open: %q", err)
	}
	if got := match.Text("Łukasz’s “CV” 🚀 2.txt", "").Name(); got != "Łukasz’s “CV” 🚀 2.txt" {
		t.Errorf("a good name: %q", got)
	}
}
