package pdffile

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// shown is what the contents of the test documents show.
const shown = "BT /F1 12 Tf 72 700 Td (Managed a cloud budget) Tj ET"

// objects are the bodies of a test document's objects by number.
type objects map[int]string

// onePage is a document of one page that shows text; more objects replace or join its own: 1 catalog, 2 pages, 3 page, 4 contents, 5 font.
func onePage(more objects) objects {
	o := objects{
		1: "<</Type/Catalog/Pages 2 0 R>>",
		2: "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
		4: stream("", shown),
		5: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
	}
	maps.Copy(o, more)
	return o
}

// stream is the body of a stream object.
func stream(entries, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", entries, len(data), data)
}

func deflate(data string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write([]byte(data))
	w.Close()
	return b.String()
}

// write lays out the objects in the order of their numbers and returns where each begins.
func (o objects) write(b *bytes.Buffer) map[int]int {
	at := map[int]int{}
	for _, n := range slices.Sorted(maps.Keys(o)) {
		at[n] = b.Len()
		fmt.Fprintf(b, "%d 0 obj\n%s\nendobj\n", n, o[n])
	}
	return at
}

// table is the document with a classic cross-reference table; trailer holds further entries for its dictionary.
func (o objects) table(trailer string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
	at := o.write(&b)
	appendTable(&b, at, "/Root 1 0 R"+trailer)
	return b.Bytes()
}

// appendTable writes a table with a subsection for each run of numbers, the trailer and startxref.
func appendTable(b *bytes.Buffer, at map[int]int, trailer string) {
	start := b.Len()
	nums := slices.Sorted(maps.Keys(at))
	b.WriteString("xref\n0 1\n0000000000 65535 f \n")
	for _, n := range nums {
		fmt.Fprintf(b, "%d 1\n%010d 00000 n \n", n, at[n])
	}
	fmt.Fprintf(b, "trailer\n<</Size %d%s>>\nstartxref\n%d\n%%%%EOF\n", nums[len(nums)-1]+1, trailer, start)
}

// packed is the document with a cross-reference stream and all objects but streams in an object stream, both deflated.
func (o objects) packed(trailer string) []byte {
	var b, head, body bytes.Buffer
	b.WriteString("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
	direct, entries := objects{}, map[int][3]int{}
	last := slices.Max(slices.Collect(maps.Keys(o)))
	pack, table := last+1, last+2
	count := 0
	for _, n := range slices.Sorted(maps.Keys(o)) {
		if strings.Contains(o[n], "endstream") {
			direct[n] = o[n]
			continue
		}
		fmt.Fprintf(&head, "%d %d ", n, body.Len())
		body.WriteString(o[n] + " ")
		entries[n] = [3]int{2, pack, count}
		count++
	}
	direct[pack] = stream(fmt.Sprintf("/Type/ObjStm/N %d/First %d/Filter/FlateDecode", count, head.Len()), deflate(head.String()+body.String()))
	for n, at := range direct.write(&b) {
		entries[n] = [3]int{1, at, 0}
	}
	entries[table] = [3]int{1, b.Len(), 0}
	var rows bytes.Buffer
	for n := range table + 1 {
		e := entries[n]
		rows.Write([]byte{byte(e[0]), byte(e[1] >> 16), byte(e[1] >> 8), byte(e[1]), byte(e[2])})
	}
	start := b.Len()
	fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n", table,
		stream(fmt.Sprintf("/Type/XRef/Size %d/W[1 3 1]/Root 1 0 R/Filter/FlateDecode%s", table+1, trailer), deflate(rows.String())), start)
	return b.Bytes()
}

// mustClean cleans data and checks that the result is what the package promises.
func mustClean(t testing.TB, data []byte) *File {
	t.Helper()
	f, err := read(data, Limits{})
	if err != nil {
		t.Fatalf("%v in\n%.2000q", err, data)
	}
	checkPlain(t, f.Data)
	return f
}

// wantText cleans data and checks that the result shows the test documents' text.
func wantText(t testing.TB, data []byte) *File {
	t.Helper()
	f := mustClean(t, data)
	if !bytes.Contains(f.Data, []byte(shown)) {
		t.Errorf("text is lost: %.2000q", f.Data)
	}
	return f
}

func warned(f *File) string {
	var all []string
	for _, w := range f.Warnings {
		all = append(all, w.Code)
	}
	return strings.Join(all, " ")
}

// checkPlain checks what a simple reader relies on: header, table, lengths, no filters.
func checkPlain(t testing.TB, data []byte) {
	t.Helper()
	if !bytes.HasPrefix(data, []byte("%PDF-1.7\n")) || !bytes.HasSuffix(data, []byte("\n%%EOF\n")) {
		t.Fatalf("no plain file: %.100q", data)
	}
	i := bytes.LastIndex(data, []byte("startxref\n"))
	start, err := strconv.Atoi(string(bytes.Fields(data[i+10:])[0]))
	if err != nil || !bytes.HasPrefix(data[start:], []byte("xref\n0 ")) {
		t.Fatalf("startxref leads to %.20q", data[start:])
	}
	lines := strings.Split(string(data[start:i]), "\n")
	count, _ := strconv.Atoi(lines[1][2:])
	for n := 1; n < count; n++ {
		at, err := strconv.Atoi(lines[2+n][:10])
		if err != nil || !bytes.HasPrefix(data[at:], fmt.Appendf(nil, "%d 0 obj\n", n)) {
			t.Fatalf("entry %d, %q, leads to %.20q", n, lines[2+n], data[at:])
		}
	}
	for at := 0; ; {
		m := lengthAndStream.FindSubmatchIndex(data[at:])
		if m == nil {
			break
		}
		n, _ := strconv.Atoi(string(data[at+m[2] : at+m[3]]))
		if !bytes.HasPrefix(data[at+m[1]+n:], []byte("\nendstream")) {
			t.Fatalf("a stream's length %d is wrong", n)
		}
		at += m[1] + n
	}
}

var lengthAndStream = regexp.MustCompile(`/Length (\d{10})>>stream\n`)
