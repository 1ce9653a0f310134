package pdftext

import (
	"bytes"
	"fmt"
	"strings"
)

// A maker builds small PDFs. Objects 1 to 4 are the catalog, the pages, the page and its content.
type maker struct {
	content   string
	trailer   string // further entries of the trailer
	catalog   string // further entries of the catalog
	page      string // further entries of the page
	resources string // further entries of its resources
	objects   []string
}

// add appends an object and returns its reference.
func (m *maker) add(body string) string {
	m.objects = append(m.objects, body)
	return fmt.Sprintf("%d 0 R", len(m.objects)+5)
}

func stream(dict, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

// bytes writes the file. Font F1 is Helvetica with WinAnsiEncoding.
func (m *maker) bytes() []byte {
	objects := append([]string{
		"<</Type/Catalog/Pages 2 0 R" + m.catalog + ">>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<" + m.resources + "/Font<</F1 5 0 R" + fontNames(m.objects) + ">>>>" + m.page + ">>",
		stream("", m.content),
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
	}, m.objects...)
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	offsets := make([]int, len(objects))
	for i, o := range objects {
		offsets[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, at := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, m.trailer, start)
	return b.Bytes()
}

// fontNames names every added font by its object number.
func fontNames(objects []string) string {
	var names strings.Builder
	for i, o := range objects {
		if strings.Contains(o, "/Type/Font/") {
			fmt.Fprintf(&names, "/X%d %d 0 R", i+6, i+6)
		}
	}
	return names.String()
}

// write shows text at a place with font F1 of 12 points.
func write(x, y int, text string) string {
	return fmt.Sprintf("BT /F1 12 Tf %d %d Td (%s) Tj ET\n", x, y, text)
}
