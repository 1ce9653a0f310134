package doctext

import (
	"slices"
	"strings"
	"testing"
)

const plantedHTML = `<!DOCTYPE html><html><head><meta charset="utf-8"><title> A
 title </title><style>p { color: red }</style></head><body class="cookie-accepted">
<a class="sr-only" href="#main">Skip to content</a>
<header><a href="/">Home</a> <a href="/jobs">Jobs</a> <a href="/about">About</a> <a href="/login">Log in</a></header>
<nav><ul><li>Menu entry</li></ul></nav><div id="cookie-banner">We use cookies</div>
<main><h1>IT <em>Director</em></h1><p>First
  paragraph,   collapsed.</p><p>Second<br>Line below<br><br>After a gap</p>
<ul><li>Bullet one</li><li><p>Bullet in a paragraph</p><p>More of it</p><ul><li>Inner bullet</li></ul></li></ul>
<ol start="3"><li>Number three<li>Number four</ol><ol type="a"><li>Letter a</ol>
<table><tr><th>Title</th><th>Year</th></tr><tr><td>Duties cell</td><td>` + longCell + `</td></tr></table>
<p>Seen <span hidden>not seen</span><span style="display: none">none either</span><span style="visibility:hidden !important">x</span><span aria-hidden="true">icon</span>text</p>
<dl><dt>Term</dt><dd>Definition</dd></dl><pre>code  line
next line</pre><div>Block<div>inside</div>after</div><p>A&amp;B &lt;tag&gt; caf&eacute; co&shy;operate 10<sup>th</sup></p>
<script>var x = "script text"</script><svg><text>drawn</text></svg><template>template</template><noscript>Enable it</noscript>
<form><label>Label of a form</label><input value="typed"><select><option>choice</option></select><button>Apply</button></form>
<p>Old <del>struck</del><ins>new</ins></p><h2>Skills</h2><div>- typed one<br>- typed two</div>
</main><footer>© <a>Terms</a> <a>Privacy</a> <a>Imprint</a> <a>Sitemap</a></footer></body></html>`

func TestHTML(t *testing.T) {
	text := mustRead(t, HTML, []byte(plantedHTML))
	want := []string{"# IT Director", "First paragraph, collapsed.", "Second", "Line below", "After a gap", "• Bullet one", "• Bullet in a paragraph", "More of it", "• Inner bullet",
		"3. Number three", "4. Number four", "a. Letter a", "Title | Year", "Duties cell", longCell, "Seen text", "Term", "Definition", "code line", "next line",
		"Block", "inside", "after", "A&B <tag> café cooperate 10th", "Label of a form", "Old new", "## Skills", "- typed one", "- typed two"}
	if got := show(text.Lines); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if text.Title != "A title" || len(text.Warnings) != 1 || text.Warnings[0].Message[:2] != "5 " {
		t.Errorf("title %q, warnings %v", text.Title, text.Warnings)
	}
}

// TestHTMLMain: what stands outside of the one main element of a page is marked, tables in it included.
func TestHTMLMain(t *testing.T) {
	const around, inside = "<div>Lamp Manager</div><table><tr><td>Hull</td></tr></table>", "<h1>Harbor Master</h1><table><tr><td>Ropes</td></tr></table>"
	for _, c := range []struct{ name, page, want string }{
		{"main", around + "<main>" + inside + "</main>" + "<p>Terms</p>", "Lamp Manager-,Hull-,Harbor Master,Ropes,Terms-"},
		{"role", around + "<div role=main>" + inside + "</div>", "Lamp Manager-,Hull-,Harbor Master,Ropes"},
		{"two", "<main>" + inside + "</main><main>" + around + "</main>", "Harbor Master,Ropes,Lamp Manager,Hull"},
		{"none", around + inside, "Lamp Manager,Hull,Harbor Master,Ropes"},
	} {
		var got []string
		for _, l := range mustRead(t, HTML, []byte("<body>"+c.page)).Lines {
			mark := ""
			if l.Place == beside {
				mark = "-"
			}
			got = append(got, l.Text+mark)
		}
		if strings.Join(got, ",") != c.want {
			t.Errorf("%s: %q, want %s", c.name, got, c.want)
		}
	}
}

func TestHTMLForm(t *testing.T) {
	page := `<body><h2>Head</h2><ul><li>One</li><li><b>Two</b></li></ul><div>Three</div><div>Four <b>f</b></div><div style="font-size:9pt"><i>Five</i></div>`
	want := []string{"Head 0pt indent 0 page 1 blank bold", "One 0pt indent 0 page 1 blank", "Two 0pt indent 0 page 1 bold", "Three 0pt indent 0 page 1 blank",
		"Four f 0pt indent 0 page 1", "Five 9pt indent 0 page 1 italic"}
	var got []string
	for _, l := range mustRead(t, HTML, []byte(page)).Lines {
		got = append(got, l.Text+" "+form(l))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestHTMLCharset(t *testing.T) {
	for name, page := range map[string]string{
		"windows-1252 unnamed": "<p>caf\xe9 \x96 open</p>",
		"windows-1252 named":   "<meta charset='windows-1252'><p>caf\xe9 \x96 open</p>",
		"utf-8":                "<p>café – open</p>",
		"utf-8 with mark":      "\xef\xbb\xbf<p>café – open</p>",
		"iso-8859-15":          "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-15'><p>caf\xe9 &ndash; open",
		"utf-16":               "\xff\xfe<\x00p\x00>\x00c\x00a\x00f\x00\xe9\x00 \x00\x13\x20 \x00o\x00p\x00e\x00n\x00",
	} {
		if got := show(mustRead(t, HTML, []byte(page)).Lines); !slices.Equal(got, []string{"café – open"}) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// A page saved as one file, as Chrome and converters to Word write it.
func TestMHTML(t *testing.T) {
	file := "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Mark----\"\r\n\r\n" +
		"------Mark----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n" +
		"------Mark----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>caf=C3=A9 is =\r\nopen</p></body></html>\r\n------Mark------\r\n"
	if got := show(mustRead(t, HTML, []byte(file)).Lines); !slices.Equal(got, []string{"café is open"}) {
		t.Errorf("%q", got)
	}
	chunk := strings.Replace(file, "quoted-printable", "base64", 1)
	chunk = strings.Replace(chunk, "<html><body><p>caf=C3=A9 is =\r\nopen</p></body></html>", "PGh0bWw+PHA+Q2h1\r\nbms8L3A+PC9odG1sPg==", 1)
	docx := docxFile(`<w:altChunk r:id="chunk"/>`, map[string]string{"word/chunk.html": chunk})
	if got := show(mustRead(t, DOCX, docx).Lines); !slices.Equal(got, []string{"Chunk"}) {
		t.Errorf("in a DOCX: %q", got)
	}
}

const postingHTML = `<html><head><title>Jobs at Acme</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Acme"}</script>
<script type="application/ld+json; charset=utf-8">
//<![CDATA[
[{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","item":{"@type":"WebPage"}}]},
 {"@graph":[{"@type":["Thing","https://schema.org/JobPosting"],"title":"Director of IT &amp; Security","hiringOrganization":{"@type":"Organization","name":"Acme"},
 "description":"&lt;p&gt;You lead the infrastructure of our plants&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Own the budget&lt;/li&gt;&lt;/ul&gt;",
 "responsibilities":"Run the service desk
Plan the move to the cloud",
 "qualifications":["<b>Ten</b> years in IT","PMP certificate"],
 "skills":[{"@type":"DefinedTerm","name":"Azure"},"VMware, Active Directory"],
 "experienceRequirements":{"@type":"OccupationalExperienceRequirements","monthsOfExperience":"96"},"experienceInPlaceOfEducation":true,
 "educationRequirements":[{"@type":"EducationalOccupationalCredential","credentialCategory":"bachelor degree"}],
 "jobBenefits":"Dental plan"}]}];
//]]>
</script></head><body><p>The page repeats it.</p></body></html>`

func TestHTMLJobPosting(t *testing.T) {
	data := []byte(postingHTML)
	text, err := Read(HTML, data, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"# Director of IT & Security", "Acme", "You lead the infrastructure of our plants", "• Own the budget", "## Responsibilities", "Run the service desk", "Plan the move to the cloud",
		"## Qualifications", "• Ten years in IT", "• PMP certificate", "## Experience", "• At least 8 years of experience", "• Degree or equivalent experience", "## Education", "Bachelor's degree",
		"## Skills", "• Azure", "• VMware, Active Directory", "## Benefits", "Dental plan"}
	got := show(text.Lines)
	if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if text.Format != JobPosting || Detect(data) != HTML {
		t.Errorf("format %q, detected %q", text.Format, Detect(data))
	}
}

// Which JobPosting of a page is meant.
func TestWhichPosting(t *testing.T) {
	ld := func(s string) string {
		return `<html><script type="application/ld+json">` + s + `</script><body><p>Page text</p></body></html>`
	}
	const words = "one two three four five six seven eight nine ten "
	long := words + words + words + words + words + words + words
	tests := []struct{ name, page, format, first string }{
		{"sought by a person", ld(`{"@type":"Person","seeks":{"@type":"JobPosting","title":"Sought"}}`), HTML, "Page text"},
		{"inside an offer", ld(`{"@type":"Organization","makesOffer":[{"@type":"JobPosting","title":"Offered"}]}`), HTML, "Page text"},
		{"main entity", ld(`{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"Meant","description":"` + long + `"}}`), JobPosting, "# Meant"},
		{"the longest of several", ld(`[{"@type":"JobPosting","title":"Short"},{"@type":"JobPosting","title":"Meant","description":"` + long + `"}]`), JobPosting, "# Meant"},
		{"broken JSON", ld(`{"@type":"JobPosting","title":}`), HTML, "Page text"},
		{"another type", ld(`{"@type":"NotAJobPosting","title":"x"}`), HTML, "Page text"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text, err := Read(HTML, []byte(test.page), Limits{})
			if err != nil {
				t.Fatal(err)
			}
			if text.Format != test.format || show(text.Lines)[0] != test.first {
				t.Errorf("format %q, lines %q", text.Format, show(text.Lines))
			}
		})
	}
}

// A teaser in JSON-LD does not hide the posting on the page.
func TestTeaser(t *testing.T) {
	page := `<script type="application/ld+json">{"@type":"JobPosting","title":"Director","description":"Great job.","skills":"Azure"}</script><h1>Director</h1><p>Leads forty people</p>`
	text, err := Read(HTML, []byte(page), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"# Director", "Great job.", "## Skills", "Azure", "# Director", "Leads forty people"}
	if got := show(text.Lines); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
