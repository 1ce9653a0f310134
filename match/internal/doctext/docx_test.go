package doctext

import (
	"slices"
	"strings"
	"testing"
)

const longCell = "Owns the budget of the infrastructure department and reports on it to the board of directors each quarter."

// plantedDOCX holds every feature of plantedInDOCX.
func plantedDOCX() []byte {
	body := styled("Heading1", "Planted heading") + styled("Section", "Section by base style") +
		par(words("Split over ru")+`<w:r><w:rPr><w:b/></w:rPr><w:t>ns</w:t></w:r>`) +
		item(1, 0, "Bullet of a list") + item(1, 1, "Bullet inside a bullet") + styled("ListBullet", "Bullet by style") +
		item(2, 0, "Number three") + item(2, 1, "Letter a") + item(2, 0, "Number four") +
		table([]string{par(words("IT Director")), par(words("Acme")), par(words("2019"))}, []string{par(words("Duties cell")), par(words(longCell))}) +
		table([]string{par(words("Outer cell of a table that holds another table, and is longer than a label is")) + table([]string{par(words("Inner left")), par(words("Inner right"))}) + par("")}) +
		par(words("Paragraph with a box")+box("Text in a box")) +
		par(`<w:hyperlink r:id="link">`+words("Linked words")+`</w:hyperlink>`) +
		`<w:sdt><w:sdtPr><w:alias w:val="not text"/></w:sdtPr><w:sdtContent>` + par(words("Block control")) + `</w:sdtContent></w:sdt>` +
		par(words("Inline ")+`<w:sdt><w:sdtPr/><w:sdtContent>`+words("control")+`</w:sdtContent></w:sdt>`) +
		par(words("Kept ")+`<w:ins w:id="1" w:author="A">`+words("insertion")+`</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>dropped deletion</w:delText></w:r></w:del>`) +
		par(words("Moved ")+`<w:moveFrom w:id="3">`+words("from here")+`</w:moveFrom><w:moveTo w:id="4">`+words("to here")+`</w:moveTo>`) +
		par(words("Field of ")+fieldChar("begin")+`<w:r><w:instrText> DOCPROPERTY secret </w:instrText></w:r>`+fieldChar("separate")+words("results")+fieldChar("end")+`<w:fldSimple w:instr="AUTHOR">`+words(" and simple")+`</w:fldSimple>`) +
		par(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden keywords</w:t></w:r>`+words("Seen text")) +
		par(words("Kuber&#xAD;netes ")+`<w:r><w:t>co</w:t><w:softHyphen/><w:t>operation</w:t></w:r>`) +
		par(`<w:r><w:t>Left</w:t><w:tab/><w:t>Right</w:t></w:r>`) +
		par(`<w:r><w:t>First line</w:t><w:br/><w:t>Second line</w:t></w:r>`) +
		par(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> ticked</w:t></w:r>`) +
		par(`<w:r><w:t>Half</w:t><w:noBreakHyphen/><w:t>year plan</w:t></w:r>`) +
		par(words("Noted")+`<w:r><w:footnoteReference w:id="2"/></w:r>`+`<w:r><w:commentReference w:id="5"/></w:r>`) +
		`<w:altChunk r:id="chunk"/>` + par(`<w:r><w:drawing><dgm:relIds r:dm="smart"/></w:drawing></w:r>`) +
		par(words("- typed bullet")) +
		`<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>`
	return docxFile(body, map[string]string{
		"styles": plantedStyles, "numbering": plantedNumbering,
		"header1": par(words("Jane Doe in the header")), "header2": par(words("Jane Doe in the header")), "footer1": par(words("Page footer")),
		"footnotes":               `<w:footnote w:type="separator" w:id="0">` + par(words("separator")) + `</w:footnote><w:footnote w:id="2">` + par(words("Text of a footnote")) + `</w:footnote><w:footnote w:id="9">` + par(words("orphan note")) + `</w:footnote>`,
		"comments":                `<w:comment w:id="5" w:author="A">` + par(words("a remark")) + `</w:comment>`,
		"word/chunk.html":         "<html><body><p>Chunk of HTML</p></body></html>",
		"word/diagrams/data1.xml": `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Diagram text</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`,
		"docProps/core.xml":       `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>A title</dc:title></cp:coreProperties>`,
	})
}

var plantedInDOCX = []plant{
	{name: "heading", want: "# Planted heading"},
	{name: "heading by base style", want: "## Section by base style"},
	{name: "runs", want: "Split over runs"},
	{name: "bullet", want: "• Bullet of a list"},
	{name: "nested bullet", want: "◦ Bullet inside a bullet"},
	{name: "bullet by style", want: "• Bullet by style"},
	{name: "number", want: "3. Number three"},
	{name: "letter", want: "a) Letter a"},
	{name: "number goes on", want: "4. Number four"},
	{name: "row of short cells", want: "IT Director | Acme | 2019"},
	{name: "long cell", want: longCell},
	{name: "nested table", want: "Inner left | Inner right"},
	{name: "text box once", want: "Text in a box {textbox}"},
	{name: "hyperlink", want: "Linked words"},
	{name: "block control", want: "Block control"},
	{name: "inline control", want: "Inline control"},
	{name: "insertion", want: "Kept insertion"},
	{name: "deletion", not: "dropped"},
	{name: "move", want: "Moved to here"},
	{name: "field", want: "Field of results and simple"},
	{name: "hidden text", want: "Hidden keywords {hidden}"},
	{name: "soft hyphen", want: "Kubernetes cooperation"},
	{name: "tab", want: "Left\tRight"},
	{name: "line break", want: "Second line"},
	{name: "symbol", want: "✓ ticked"},
	{name: "no-break hyphen", want: "Half-year plan"},
	{name: "footnote", want: "Text of a footnote {footnote}"},
	{name: "header once", want: "Jane Doe in the header {header}"},
	{name: "footer", want: "Page footer {footer}"},
	{name: "comment", not: "remark"},
	{name: "chunk of HTML", want: "Chunk of HTML"},
	{name: "diagram", want: "Diagram text {textbox}"},
	{name: "typed bullet", want: "- typed bullet"},
}

func TestDOCXPlanted(t *testing.T) {
	text := mustRead(t, DOCX, plantedDOCX())
	t.Logf("%d of %d features", countPlants(t, text.Lines, plantedInDOCX), len(plantedInDOCX))
	var codes []string
	for _, w := range text.Warnings {
		codes = append(codes, w.Code)
	}
	if got := strings.Join(codes, " "); got != "hidden-text tracked-changes comments" {
		t.Errorf("warnings: %s", got)
	}
	if text.Title != "A title" {
		t.Errorf("title: %q", text.Title)
	}
	if first, last := text.Lines[0], text.Lines[len(text.Lines)-1]; first.Place != "header" || last.Place != "footer" {
		t.Errorf("the header is not first (%v) or the footer not last (%v)", first, last)
	}
}

// Each case gives the body of a document and its lines.
func TestDOCX(t *testing.T) {
	tests := []struct {
		name, body string
		want       []string
	}{
		{"deleted paragraph mark", `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>` + words("One ") + `</w:p>` + par(words("line")), []string{"One line"}},
		{"deleted paragraph", `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>` + par(words("Plain")), []string{"Plain"}},
		{"deleted row", `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>` + par(words("gone")) + `</w:tc></w:tr><w:tr><w:tc>` + par(words("stays")) + `</w:tc></w:tr></w:tbl>`, []string{"stays"}},
		{"nested field", par(fieldChar("begin") + `<w:r><w:instrText>IF </w:instrText></w:r>` + fieldChar("begin") + `<w:r><w:instrText>X</w:instrText></w:r>` + fieldChar("separate") + words("inner") + fieldChar("end") + fieldChar("separate") + words("outer") + fieldChar("end")), []string{"outer"}},
		{"list switched off", `<w:p><w:pPr><w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>` + words("No bullet") + `</w:p>`, []string{"No bullet"}},
		{"hidden by style", par(`<w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>x y</w:t></w:r>` + words("seen")), []string{"seen", "x y {hidden}"}},
		{"hidden switched off", par(`<w:r><w:rPr><w:rStyle w:val="Secret"/><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r>`), []string{"seen"}},
		{"tiny is hidden", par(`<w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:t>tiny</w:t></w:r>` + words("seen")), []string{"seen", "tiny {hidden}"}},
		{"columns", table([]string{par(words("Skills")) + par(words("Python")), par(words("Experience")) + par(words("Led"))}), []string{"Skills", "Python", "Experience", "Led"}},
		{"bullets in a table", table([]string{par(words("•")), par(words("Led a team"))}), []string{"• Led a team"}},
		{"heading in a row", table([]string{styled("Heading1", "Skills"), par(words("Azure"))}), []string{"# Skills", "Azure"}},
		{"ruby", par(`<w:r><w:ruby><w:rt>` + words("kana") + `</w:rt><w:rubyBase>` + words("base") + `</w:rubyBase></w:ruby></w:r>`), []string{"base"}},
		{"formula", par(`<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`), []string{"x"}},
		{"numbered heading", `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>` + words("Skills") + `</w:p>`, []string{"# Skills"}},
		{"VML box", par(`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>` + par(words("old box")) + `</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`), []string{"old box {textbox}"}},
		{"wide gap", par(words("Acme          2019")), []string{"Acme\t2019"}},
		{"unknown style and list", `<w:p><w:pPr><w:pStyle w:val="None"/><w:numPr><w:numId w:val="77"/></w:numPr></w:pPr>` + words("Text") + `</w:p>`, []string{"Text"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := mustRead(t, DOCX, docxFile(test.body, map[string]string{"styles": plantedStyles, "numbering": plantedNumbering}))
			if got := show(text.Lines); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// Lists begin anew, take their levels from a style, and name the style of an item.
func TestDOCXLists(t *testing.T) {
	numbering := plantedNumbering + `<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Linked"/></w:abstractNum>
<w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="1"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%2."/><w:pStyle w:val="Section"/></w:lvl><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="6"/></w:num>
<w:num w:numId="6"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride></w:num>`
	styles := plantedStyles + `<w:style w:type="numbering" w:styleId="Linked"><w:name w:val="Linked"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`
	body := item(2, 0, "three") + item(3, 0, "one") + item(3, 0, "two") + item(2, 0, "four") + item(4, 0, "five, by link") + item(5, 1, "first") + item(5, 0, "none") + item(6, 0, "letter") + styled("Part", "no such list")
	want := []string{"3. three", "1. one", "2. two", "4. four", "5. five, by link", "I. first", "none", "a. letter", "no such list"}
	if got := show(mustRead(t, DOCX, docxFile(body, map[string]string{"styles": styles, "numbering": numbering})).Lines); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// Producers may write UTF-16, other prefixes, strict namespaces and another name for the main part.
func TestDOCXProducers(t *testing.T) {
	document := `<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Grüße</x:t></x:r></x:p></x:body></x:document>`
	wide := "\xff\xfe"
	for _, r := range document {
		wide += string([]byte{byte(r), byte(r >> 8)})
	}
	data := zipFile(map[string]string{"[Content_Types].xml": "", `_rels\.rels`: `<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`, "word/Document2.xml": wide})
	if got := show(mustRead(t, DOCX, data).Lines); !slices.Equal(got, []string{"Grüße"}) {
		t.Errorf("%q", got)
	}
}

// What is drawn is told too: sizes, weights, indents, white space, pages.
func TestDOCXForm(t *testing.T) {
	body := styled("Heading1", "Head") + par(`<w:r><w:rPr><w:i/></w:rPr><w:t>Slanted</w:t></w:r>`) + item(1, 0, "Item") + item(1, 1, "Inner") + par("") + par(words("Below")) +
		par(`<w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>Next</w:t></w:r>`) + par(`<w:r><w:lastRenderedPageBreak/><w:t>Third</w:t></w:r>`)
	want := []string{"Head 16pt indent 0 page 1 blank bold", "Slanted 11pt indent 0 page 1 italic", "Item 11pt indent 3 page 1", "Inner 11pt indent 9 page 1",
		"Below 11pt indent 0 page 1 blank", "Next 11pt indent 0 page 2 blank", "Third 11pt indent 0 page 3"}
	text := mustRead(t, DOCX, docxFile(body, map[string]string{"styles": plantedStyles, "numbering": plantedNumbering}))
	var got []string
	for _, l := range text.Lines {
		got = append(got, l.Text+" "+form(l))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
