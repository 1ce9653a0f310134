package doctext

import (
	"slices"
	"strings"
	"testing"
)

const rtfHead = `{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fnil\fcharset2{\*\panose 0505}Symbol;}{\f2\fswiss\fcharset204 Arial Cyr;}{\f3\fnil\fcharset0 Wingdings;}}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 Custom;}{\s2\sbasedon0 heading 2;}{\s3\sbasedon2 CV Section;}{\*\cs10 Default Paragraph Font;}}
{\info{\title A title}{\author not text}}{\*\generator Not text;}{\*\unknown {\b not text}}
`

const plantedRTF = rtfHead + `{\header\pard Jane Doe in the header\par}{\headerf\pard Jane Doe in the header\par}{\footer\pard Page footer\par}
\pard\s1\b\fs32 Planted heading\par
\pard\plain\s3 Section by base style\par
\pard\plain Split over {\b ru}{\i ns}\par
{\listtext\pard\plain\f1 \'b7\tab}\ls1\li720\fi-360 Bullet of a list\par
{\listtext\pard\plain\f3 \'6e\tab}Second bullet\par
\pard{\pntext\f1\'b7\tab}{\*\pn\pnlvlblt\pnf1{\pntxtb\'b7}}Bullet of an old list\par
\pard{\listtext 3.\tab}Number three\par
{\listtext a)\tab}Letter a\par
\pard\plain\trowd\cellx3000\cellx6000\pard\intbl IT Director\cell Acme\cell\row
\trowd\cellx3000\cellx6000\pard\intbl Duties cell\cell ` + longCell + `\cell\row
\trowd\cellx6000\pard\intbl Outer cell of a table that holds another table, and is longer than a label is\par
\pard\intbl\itap2 Inner left\nestcell{\nonesttables\par}Inner right\nestcell{\nonesttables\par}{\*\nesttableprops\trowd\cellx3000\cellx6000\nestrow}\pard\intbl\itap1\cell\row
\pard Paragraph with a box{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard Text in a box\par}}{\shprslt{\*\do\dobxpage{\dptxbx{\dptxbxtext\pard Text in a box\par}}}}}\par
{\field{\*\fldinst HYPERLINK "https://example.com/"}{\fldrslt Linked words}}\par
Kept {\revised insertion}{\deleted dropped deletion}\par
{\v Hidden keywords}Seen text\par
Kuber\-netes\par
Left\tab Right\par
First line\line Second line\par
{\f3\'fc} ticked\par
Half\_year plan\par
Na\'efve caf\u233?s\~open\par
{\f2\'cf\'f0\'e8\'e2\'e5\'f2} world\par
Smile \u-10179?\u-8704? here\par
Noted{\super\chftn}{\footnote\pard\plain{\super\chftn} Text of a footnote\par}{\*\atnid A}{\*\annotation\pard a remark\par}\par
{\upr{ansi copy}{\*\ud{Unicode copy}}}\par
{\pict\wmetafile8\bin9 }}{{\\abcd}\pard Picture passed\par
\'93Quoted\'94 \endash dash \{brace\}\par
}`

var plantedInRTF = []plant{
	{name: "heading by outline level", want: "# Planted heading"},
	{name: "heading by base style", want: "## Section by base style"},
	{name: "runs", want: "Split over runs"},
	{name: "bullet", want: "• Bullet of a list"},
	{name: "bullet of another font", want: "▪ Second bullet"},
	{name: "bullet of an old list", want: "• Bullet of an old list"},
	{name: "number", want: "3. Number three"},
	{name: "letter", want: "a) Letter a"},
	{name: "row of short cells", want: "IT Director | Acme"},
	{name: "long cell", want: longCell},
	{name: "nested table", want: "Inner left | Inner right"},
	{name: "text box once", want: "Text in a box {textbox}"},
	{name: "hyperlink", want: "Linked words"},
	{name: "insertion", want: "Kept insertion"},
	{name: "deletion", not: "dropped"},
	{name: "hidden text", want: "Hidden keywords {hidden}"},
	{name: "soft hyphen", want: "Kubernetes"},
	{name: "tab", want: "Left\tRight"},
	{name: "line break", want: "Second line"},
	{name: "symbol", want: "✓ ticked"},
	{name: "no-break hyphen", want: "Half-year plan"},
	{name: "code page and Unicode", want: "Naïve cafés open"},
	{name: "code page of a font", want: "Привет world"},
	{name: "surrogates", want: "Smile 😀 here"},
	{name: "footnote", want: "Text of a footnote {footnote}"},
	{name: "comment", not: "remark"},
	{name: "copy in Unicode", want: "Unicode copy"},
	{name: "binary picture", want: "Picture passed"},
	{name: "quotes, dashes, braces", want: "“Quoted” –dash {brace}"},
	{name: "header once", want: "Jane Doe in the header {header}"},
	{name: "footer", want: "Page footer {footer}"},
	{name: "properties and unknown destinations", not: "not text"},
}

func TestRTFPlanted(t *testing.T) {
	text := mustRead(t, RTF, []byte(plantedRTF))
	t.Logf("%d of %d features", countPlants(t, text.Lines, plantedInRTF), len(plantedInRTF))
	if text.Title != "A title" {
		t.Errorf("title: %q", text.Title)
	}
	if len(text.Warnings) != 3 {
		t.Errorf("warnings: %v", text.Warnings)
	}
}

// Each case gives the body of a document and its lines.
func TestRTF(t *testing.T) {
	tests := []struct {
		name, body string
		want       []string
	}{
		{"skipped characters", `\uc2 caf\u233\'c3\'a9s {\uc0 \u8211 }\uc1 x\u8217 's`, []string{"cafés –x’s"}},
		{"skip ends with the group", `a{\uc3\u233 b}c`, []string{"aéc"}},
		{"table without end of row", `\pard\intbl One\cell Two\cell\pard Below`, []string{"One | Two", "Below"}},
		{"text behind the document", `Text}trailing`, []string{"Text"}},
		{"list without its text", `\pard\ls3 Item\par`, []string{"• Item"}},
		{"number with a word", `{\listtext Section 3.\tab}Item\par`, []string{"3. Item"}},
		{"page", `One\page Two`, []string{"One", "Two"}},
		{"outline of text", `\pard\outlinelevel9 Text\par`, []string{"Text"}},
		{"unknown word is skipped", `\foo12 a\bar-3b`, []string{"ab"}},
		{"line feeds are no text", "over\r\nlap", []string{"overlap"}},
		{"escaped line feed ends a paragraph", "One\\\nTwo", []string{"One", "Two"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := show(mustRead(t, RTF, []byte(`{\rtf1\ansi `+test.body+`}`)).Lines); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// A file that is cut off gives what came before, and says so.
func TestRTFCutOff(t *testing.T) {
	whole := strings.Index(plantedRTF, "Number three")
	text := mustRead(t, RTF, []byte(plantedRTF[:whole]))
	if n := len(text.Warnings); n == 0 || text.Warnings[n-1].Code != "damaged" {
		t.Errorf("warnings: %v", text.Warnings)
	}
	if got := show(text.Lines); !slices.Contains(got, "• Bullet of a list") {
		t.Errorf("lines: %q", got)
	}
}
