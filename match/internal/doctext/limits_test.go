package doctext

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"errors"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match/internal/cputime"
)

// bomb packs a document whose part unpacks to some mebibytes of unit; says is the size that the directory tells, 0 for
// the true one.
func bomb(t *testing.T, name, unit string, mebibytes int, says uint64) []byte {
	t.Helper()
	var chunk bytes.Buffer
	w, err := flate.NewWriter(&chunk, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	block := strings.Repeat(unit, 1<<20/len(unit))
	if _, err := w.Write([]byte(block)); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	packed := bytes.Repeat(chunk.Bytes(), mebibytes)
	if says == 0 {
		says = uint64(mebibytes * len(block))
	}
	packed = append(packed, 1, 0, 0, 0xff, 0xff) // the last, empty block
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range [...]string{"[Content_Types].xml", "mimetype", name} {
		header := &zip.FileHeader{Name: part, Method: zip.Deflate, UncompressedSize64: says, CompressedSize64: uint64(len(packed))}
		content := packed
		if part != name {
			content = []byte("application/vnd.oasis.opendocument.text")
			header.Method, header.UncompressedSize64, header.CompressedSize64 = zip.Store, uint64(len(content)), uint64(len(content))
		}
		f, err := z.CreateRaw(header)
		if err == nil {
			_, err = f.Write(content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const million = 1_000_000

// What would take hours or gigabytes is refused in 0.2 s and 60 MB. The time is measured without the making of the file.
func TestLimits(t *testing.T) {
	tests := []struct {
		name, format string
		data         []byte
		says         string
	}{
		{"bomb that owns up", DOCX, bomb(t, "word/document.xml", " ", 1024, 0), "unpacks to more than 8 MiB"},
		{"bomb that lies", DOCX, bomb(t, "word/document.xml", " ", 1024, 1000), "damaged"},
		{"bomb of text", ODT, bomb(t, "content.xml", "<text:p>x</text:p>", 1024, 1000), "damaged"},
		{"bomb of styles", ODT, bomb(t, "content.xml", " ", 1024, 0), "unpacks to more than 8 MiB"},
		{"elements in a part", DOCX, bomb(t, "word/document.xml", "<w:p>", 7, 0), "nested deeper than 64"},
		{"six million elements", DOCX, bomb(t, "word/document.xml", "<w:p>", 30, 0), "unpacks to more than 8 MiB"},
		{"elements in a flat file", ODT, []byte("<office:document>" + strings.Repeat("<a>", 2*million)), "nested deeper than 64"},
		{"elements of a page", HTML, []byte("<html>" + strings.Repeat("<b>", 6*million)), "more than 400000 elements"},
		{"elements of a smaller page", HTML, []byte("<html>" + strings.Repeat("<div>", 390_000)), "nested deeper than 512"},
		{"groups", RTF, []byte(`{\rtf1` + strings.Repeat("{", 6*million)), "nested deeper than 64"},
		{"lists in a list", JSONResume, []byte(strings.Repeat("[", 6*million)), "nested deeper than 64"},
		{"values", JSONResume, []byte("[" + strings.Repeat("1,", 6*million)), "more than 400000 values"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var before, after runtime.MemStats
			var err error
			took := time.Hour
			runtime.ReadMemStats(&before)
			for range 3 { // the best of three: other processes cost the cache
				took = min(took, cputime.Of(func() { _, err = Read(test.format, test.data, Limits{}) }))
			}
			runtime.ReadMemStats(&after)
			allocated := (after.TotalAlloc - before.TotalAlloc) / 3
			t.Logf("%v, %.1f MB", took.Round(100*time.Microsecond), float64(allocated)/1e6)
			var e *Error
			if !errors.As(err, &e) || !strings.Contains(e.Text, test.says) {
				t.Fatalf("error %v", err)
			}
			if took > cputime.Slowdown*200*time.Millisecond || allocated > 60e6 {
				t.Errorf("took %v and %.1f MB", took, float64(allocated)/1e6)
			}
		})
	}
}

// The deadline ends any reading.
func TestDeadline(t *testing.T) {
	past := Limits{Deadline: time.Unix(1, 0)}
	for format, data := range map[string][]byte{
		DOCX:     docxFile(strings.Repeat(par(words("x")), 2000), nil),
		ODT:      odtFile(strings.Repeat("<text:p>x</text:p>", 2000)),
		RTF:      []byte(plantedRTF),
		HTML:     []byte(plantedHTML),
		Markdown: []byte("# a\n\n**b**"),
	} {
		_, err := Read(format, data, past)
		var e *Error
		if !errors.As(err, &e) || e.Kind != Late || !strings.Contains(e.Text, "too long") {
			t.Errorf("%s: %v", format, err)
		}
	}
}

// Marks without an end do not make the reading of a line slow.
func TestMarkdownStaysLinear(t *testing.T) {
	for _, mark := range [...]string{"[", "`", "*a ", "**a", "<", "_a", "![", "~~", "[a](", "`` ` ", "&", "- ", "> ", "|"} {
		text := "# a\n" + strings.Repeat(mark, 1<<20/len(mark))
		took := cputime.Of(func() {
			if _, err := Read(Markdown, []byte(text), Limits{}); err != nil {
				t.Errorf("%q: %v", mark, err)
			}
		})
		if took > cputime.Slowdown*2*time.Second {
			t.Errorf("%q: %v for 1 MiB", mark, took)
		} else {
			t.Logf("%q: %v", mark, took)
		}
	}
}
