package doctext

import (
	"strings"
	"testing"
)

// BenchmarkRead reads documents of some three pages.
func BenchmarkRead(b *testing.B) {
	var rtf, markdown strings.Builder
	rtf.WriteString(rtfHead)
	for range 60 {
		rtf.WriteString(`\pard\plain{\listtext\f1\'b7\tab}{\b Led} ` + longCell + `\par` + "\n")
		markdown.WriteString("- **Led** " + longCell + "\n")
	}
	rtf.WriteString("}")
	docx := strings.Repeat(item(1, 0, "Led "+longCell)+par(words("IT Director")+words(", Acme")), 60)
	odt := strings.Repeat(`<text:list text:style-name="L1"><text:list-item><text:p>`+longCell+`</text:p></text:list-item></text:list><text:p>IT <text:span text:style-name="T2">Director</text:span></text:p>`, 60)
	for _, doc := range [...]struct {
		format string
		data   []byte
	}{
		{DOCX, docxFile(docx, map[string]string{"styles": plantedStyles, "numbering": plantedNumbering})},
		{ODT, odtFile(odt)},
		{RTF, []byte(rtf.String())},
		{HTML, []byte("<html><body><ul>" + strings.Repeat("<li><b>Led</b> "+longCell+"</li>", 60) + "</ul>")},
		{Markdown, []byte("# Jane\n\n## Experience\n\n" + markdown.String())},
		{JSONResume, []byte(`{"basics":{"name":"Jane"},"work":[{"highlights":["` + strings.Repeat(longCell+`","`, 60) + `x"]}]}`)},
	} {
		b.Run(doc.format, func(b *testing.B) {
			b.SetBytes(int64(len(doc.data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read(Detect(doc.data), doc.data, Limits{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
