package doctext

import (
	"slices"
	"strings"
	"testing"
)

const odtNS = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"`

const odtContentStyles = `<office:automatic-styles>
<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="italic" fo:font-size="150%"/></style:style>
<style:style style:name="P9" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page" fo:margin-left="0.5in"/><style:text-properties fo:font-size="9pt"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment fo:text-indent="-0.25in" fo:margin-left="0.5in"/></style:list-level-properties></text:list-level-style-bullet><text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1" text:start-value="3"/><text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"/></text:list-style>
</office:automatic-styles>`

const odtStylesXML = `<office:document-styles ` + odtNS + `><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph"/></office:styles>
<office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Jane Doe in the header</text:p></style:header><style:header-first><text:p>Jane Doe in the header</text:p></style:header-first><style:header-left style:display="false"><text:p>switched off</text:p></style:header-left><style:footer><text:p>Page footer</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`

// odtFile packs a document of the body.
func odtFile(body string) []byte {
	return zipFile(map[string]string{
		"mimetype":              "application/vnd.oasis.opendocument.text",
		"META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>`,
		"styles.xml":            odtStylesXML,
		"content.xml":           `<?xml version="1.0" encoding="UTF-8"?><office:document-content ` + odtNS + `>` + odtContentStyles + `<office:body><office:text>` + body + `</office:text></office:body></office:document-content>`,
		"meta.xml":              `<office:document-meta ` + odtNS + `><office:meta><dc:title>A title</dc:title></office:meta></office:document-meta>`,
	})
}

const plantedODT = `<text:tracked-changes><text:changed-region><text:deletion><text:p>dropped deletion</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="P9">Planted title</text:p><text:h text:outline-level="2">Planted heading</text:h>
<text:p text:style-name="P1">Same name as a header's style</text:p>
<text:p>Split over <text:span text:style-name="T2">ru</text:span>ns</text:p>
<text:list text:style-name="L1"><text:list-item><text:p>Bullet of a list</text:p><text:list><text:list-item><text:p>Bullet inside a bullet</text:p></text:list-item></text:list></text:list-item></text:list>
<text:list text:style-name="L2"><text:list-item><text:p>Number three</text:p><text:list><text:list-item><text:p>Letter a</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Number four</text:p><text:p>Second paragraph of an item</text:p></text:list-item></text:list>
<text:list text:style-name="L2" text:continue-numbering="true"><text:list-item><text:p>Number five</text:p></text:list-item></text:list>
<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>IT Director</text:p></table:table-cell><table:table-cell><text:p>Acme</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell><text:p>Duties cell</text:p></table:table-cell><table:table-cell><text:p>` + longCell + `</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>Outer cell of a table that holds another table, and is longer than a label is</text:p><table:table><table:table-row><table:table-cell><text:p>Inner left</text:p></table:table-cell><table:table-cell><text:p>Inner right</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></table:table>
<text:p>Paragraph with a box<draw:frame><draw:text-box><text:p>Text in a box</text:p></draw:text-box><svg:desc>not text</svg:desc></draw:frame></text:p>
<text:p>And a shape<draw:custom-shape><text:p>Text in a shape</text:p></draw:custom-shape></text:p>
<text:p><text:a xlink:href="https://example.com/">Linked words</text:a></text:p>
<text:p>Kept <text:change-start text:change-id="1"/>insertion<text:change-end text:change-id="1"/><text:change text:change-id="2"/></text:p>
<text:p>Field of <text:user-field-get text:name="x">results</text:user-field-get></text:p>
<text:p><text:span text:style-name="T1">Hidden keywords</text:span>Seen text</text:p>
<text:section text:display="none"><text:p>Hidden section</text:p></text:section>
<text:p>Kuber` + "\u00ad" + `netes on
 two   source lines</text:p>
<text:p>Left<text:tab/>Right</text:p>
<text:p>Wide<text:s text:c="9"/>gap</text:p>
<text:p>First line<text:line-break/>Second line</text:p>
<text:p>Noted<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Text of a footnote</text:p></text:note-body></text:note><office:annotation><dc:creator>A</dc:creator><text:p>a remark</text:p></office:annotation></text:p>
<text:p><text:ruby><text:ruby-base>Base</text:ruby-base><text:ruby-text>kana</text:ruby-text></text:ruby></text:p>
<text:table-of-content><text:table-of-content-source><text:index-title-template>template of a title</text:index-title-template></text:table-of-content-source><text:index-body><text:p>Entry of contents</text:p></text:index-body></text:table-of-content>`

var plantedInODT = []plant{
	{name: "title", want: "# Planted title"},
	{name: "heading", want: "## Planted heading"},
	{name: "scope of styles", want: "Same name as a header's style"},
	{name: "runs", want: "Split over runs"},
	{name: "bullet", want: "• Bullet of a list"},
	{name: "nested bullet", want: "◦ Bullet inside a bullet"},
	{name: "number", want: "3. Number three"},
	{name: "letter", want: "a) Letter a"},
	{name: "next number", want: "4. Number four"},
	{name: "second paragraph", want: "Second paragraph of an item"},
	{name: "number goes on", want: "5. Number five"},
	{name: "row of short cells", want: "IT Director | Acme"},
	{name: "long cell", want: longCell},
	{name: "nested table", want: "Inner left | Inner right"},
	{name: "text box", want: "Text in a box {textbox}"},
	{name: "shape", want: "Text in a shape {textbox}"},
	{name: "hyperlink", want: "Linked words"},
	{name: "insertion", want: "Kept insertion"},
	{name: "deletion", not: "dropped"},
	{name: "field", want: "Field of results"},
	{name: "hidden text", want: "Hidden keywords {hidden}"},
	{name: "hidden section", want: "Hidden section {hidden}"},
	{name: "soft hyphen and white space", want: "Kubernetes on two source lines"},
	{name: "tab", want: "Left\tRight"},
	{name: "spaces", want: "Wide\tgap"},
	{name: "line break", want: "Second line"},
	{name: "footnote", want: "Text of a footnote {footnote}"},
	{name: "comment", not: "remark"},
	{name: "ruby", want: "Base"},
	{name: "contents", want: "Entry of contents"},
	{name: "template of contents", not: "template"},
	{name: "header once", want: "Jane Doe in the header {header}"},
	{name: "header switched off", not: "switched off"},
	{name: "footer", want: "Page footer {footer}"},
}

func TestODTPlanted(t *testing.T) {
	text := mustRead(t, ODT, odtFile(plantedODT))
	t.Logf("%d of %d features", countPlants(t, text.Lines, plantedInODT), len(plantedInODT))
	if text.Title != "A title" {
		t.Errorf("title: %q", text.Title)
	}
	if len(text.Warnings) != 3 {
		t.Errorf("warnings: %v", text.Warnings)
	}
}

// One file without an archive holds the same.
func TestFlatODT(t *testing.T) {
	flat := `<?xml version="1.0"?><office:document ` + odtNS + ` office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>A title</dc:title></office:meta>` +
		odtContentStyles + `<office:body><office:text>` + plantedODT + `</office:text></office:body></office:document>`
	var body []plant
	for _, p := range plantedInODT {
		if !strings.Contains(p.want, "er}") {
			body = append(body, p)
		}
	}
	text := mustRead(t, ODT, []byte(flat))
	t.Logf("%d of %d features", countPlants(t, text.Lines, body), len(body))
}

func TestODTForm(t *testing.T) {
	body := `<text:p>First <text:span text:style-name="T2">x</text:span></text:p><text:p text:style-name="P2">Second<text:soft-page-break/></text:p><text:list text:style-name="L1"><text:list-item><text:p><text:span text:style-name="T2">Item</text:span></text:p></text:list-item></text:list>`
	want := []string{"Jane Doe in the header 11pt indent 0 page 1 blank", "First x 11pt indent 0 page 1 blank", "Second 9pt indent 6 page 2 blank", "Item 16.5pt indent 3 page 3 bold italic", "Page footer 11pt indent 0 page 3 blank"}
	var got []string
	for _, l := range mustRead(t, ODT, odtFile(body)).Lines {
		got = append(got, l.Text+" "+form(l))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
