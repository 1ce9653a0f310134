package match

import (
	"archive/zip"
	"bytes"
	"slices"
	"strings"
	"testing"
)

// TestMarginContact: contact data that only a header or footer holds is noted, whatever the format.
func TestMarginContact(t *testing.T) {
	const mail, phone = "jane.doe@example.com", "(555) 010-0199"
	for _, c := range []struct {
		name, header, body, footer string
		want                       string // of the note's message; empty for none
		where                      string
	}{
		{"both in the header", "Jane Doe, " + mail + ", " + phone, "IT Director", "Page 1", "the e-mail address and the telephone number", "Jane Doe, " + mail + ", " + phone},
		{"mail in the footer", "Jane Doe", phone, mail, "the e-mail address", mail},
		{"phone in the footer, mail in both", mail, mail, "Call " + phone, "the telephone number", "Call " + phone},
		{"both in the body too", mail + " " + phone, mail + " " + phone, "Page 1", "", ""},
		{"body alone", "Jane Doe", mail + " " + phone, "Page 1", "", ""},
		{"nowhere", "Jane Doe", "IT Director", "Page 1", "", ""},
	} {
		for format, data := range map[string][]byte{"docx": marginDOCX(t, c.header, c.body, c.footer), "odt": marginODT(t, c.header, c.body, c.footer),
			"rtf": []byte(`{\rtf1\ansi{\header\pard ` + c.header + `\par}{\footer\pard ` + c.footer + `\par}\pard ` + c.body + `\par\pard Experience\par}`)} {
			d, err := Read(c.name, bytes.NewReader(data))
			if err != nil || d.Format() != format {
				t.Fatalf("%s, %s: %v", c.name, format, err)
			}
			notes := defaultMatcher().Resume(d).notes
			i := slices.IndexFunc(notes, func(f Finding) bool { return f.Code == codeContactMargin })
			switch {
			case i < 0 && c.want != "":
				t.Errorf("%s, %s: no note of %v", c.name, format, notes)
			case i >= 0 && (c.want == "" || !strings.HasPrefix(notes[i].Message, "the header or footer alone holds "+c.want+";") || notes[i].Where.Text != c.where):
				t.Errorf("%s, %s: %q at %q, want %q at %q", c.name, format, notes[i].Message, notes[i].Where.Text, c.want, c.where)
			}
		}
	}
}

// TestBoxContact: a text box is left out by programs, too.
func TestBoxContact(t *testing.T) {
	const box, body = `{\shp{\*\shpinst{\shptxt\pard jane.doe@example.com\par}}}`, `\pard Jane Doe, (555) 010-0199\par\pard Experience\par}`
	for data, want := range map[string]int{`{\rtf1\ansi` + box + body: 1, `{\rtf1\ansi\pard jane.doe@example.com\par` + box + body: 0} {
		d, err := Read("resume", strings.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, f := range defaultMatcher().Resume(d).notes {
			if f.Code == codeContactMargin && f.Message == "a text box alone holds the e-mail address; some programs read the body only" && f.Where.Text == "jane.doe@example.com" {
				n++
			}
		}
		if n != want {
			t.Errorf("%s: %d notes, want %d", data, n, want)
		}
	}
}

// marginDOCX returns a DOCX with a header and a footer.
func marginDOCX(t *testing.T, header, body, footer string) []byte {
	const w = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`
	const rels, rel = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`, `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	par := func(s string) string { return "<w:p><w:r><w:t>" + s + "</w:t></w:r></w:p>" }
	return zipped(t,
		"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		"_rels/.rels", rels+`<Relationship Id="a" Type="`+rel+`officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml", `<w:document`+w+`<w:body>`+par(body)+par("Experience")+`<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/></w:sectPr></w:body></w:document>`,
		"word/_rels/document.xml.rels", rels+`<Relationship Id="h" Type="`+rel+`header" Target="header1.xml"/><Relationship Id="f" Type="`+rel+`footer" Target="footer1.xml"/></Relationships>`,
		"word/header1.xml", `<w:hdr`+w+par(header)+`</w:hdr>`,
		"word/footer1.xml", `<w:ftr`+w+par(footer)+`</w:ftr>`)
}

// marginODT returns an ODT with a header and a footer.
func marginODT(t *testing.T, header, body, footer string) []byte {
	const o = ` xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">`
	par := func(s string) string { return "<text:p>" + s + "</text:p>" }
	return zipped(t,
		"mimetype", "application/vnd.oasis.opendocument.text",
		"content.xml", `<office:document-content`+o+`<office:body><office:text>`+par(body)+par("Experience")+`</office:text></office:body></office:document-content>`,
		"styles.xml", `<office:document-styles`+o+`<office:master-styles><style:master-page style:name="Standard"><style:header>`+par(header)+`</style:header><style:footer>`+par(footer)+`</style:footer></style:master-page></office:master-styles></office:document-styles>`)
}

// zipped returns an archive of the parts, given as name and content by turns.
func zipped(t *testing.T, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		f, err := z.Create(parts[i])
		if err == nil {
			_, err = f.Write([]byte(parts[i+1]))
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
