package doctext

import "testing"

// TestModified: a document says when it was changed last, in the way of its format.
func TestModified(t *testing.T) {
	docx := func(date string) string {
		return string(docxFile(par(words("text")), map[string]string{"docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="e"><dcterms:created>2019-01-01T00:00:00Z</dcterms:created>` +
			`<dcterms:modified>` + date + `</dcterms:modified></cp:coreProperties>`}))
	}
	odt := func(date string) string {
		return `<?xml version="1.0"?><office:document ` + odtNS + ` office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:date>` + date +
			`</dc:date></office:meta><office:body><office:text><text:p>text</text:p></office:text></office:body></office:document>`
	}
	for _, c := range []struct {
		name, data string
		want       Month
	}{
		{"docx", docx("2024-05-17T09:30:00Z"), Month{2024, 5}},
		{"docx without", docx(""), Month{}},
		{"docx with a word", docx("yesterday"), Month{}},
		{"odt", odt("2023-11-02T10:00:00.5"), Month{2023, 11}},
		{"odt, no month", odt("2023-13-02"), Month{}},
		{"rtf", `{\rtf1{\info{\creatim\yr2019\mo1\dy1}{\revtim\yr2022\mo9\dy3\hr10\min4}{\title x}}text}`, Month{2022, 9}},
		{"rtf without", `{\rtf1{\info{\creatim\yr2019\mo1\dy1}}text}`, Month{}},
		{"json", `{"basics":{"name":"Jane"},"work":[{"name":"Acme"}],"meta":{"lastModified":"2021-02-03T00:00:00"}}`, Month{2021, 2}},
		{"markdown", "# Jane\n\n## Skills\n2024-05\n", Month{}},
	} {
		format := Detect([]byte(c.data))
		text, err := Read(format, []byte(c.data), Limits{})
		if err != nil {
			t.Errorf("%s (%s): %v", c.name, format, err)
		} else if text.Modified != c.want {
			t.Errorf("%s (%s): %v, want %v", c.name, format, text.Modified, c.want)
		}
	}
}
