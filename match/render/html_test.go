package render_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

// elements returns all elements of a page in order.
func elements(t testing.TB, page string) []*html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var out []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			out = append(out, n)
		}
	}
	return out
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// content is the text of an element, without that for screen readers alone.
func content(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if class := attr(n, "class"); class == "vh" || strings.HasPrefix(class, "note") || n.Data == "sup" {
			return
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}

func htmlOf(t testing.TB, s *sample) string {
	t.Helper()
	var b bytes.Buffer
	if err := render.HTML(&b, s.report, s.resume, s.job); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// wellMade holds a page to what every report promises: known elements without scripts, styles or addresses in them,
// anchors that are there once, links that lead to one, headings in order, and both texts as they were read.
func wellMade(t testing.TB, s *sample) []*html.Node {
	t.Helper()
	allowed := strings.Fields(`html head meta link title style body a header h1 span p nav ul li main div section h2 h3 h4 ol q svg circle strong rect
		mark sup wbr footer`)
	all := elements(t, htmlOf(t, s))
	anchors := make(map[string]int)
	level := 0
	for _, n := range all {
		if !slices.Contains(allowed, n.Data) {
			t.Fatalf("an element %s", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" || a.Key == "src" || a.Key == "href" && a.Val != "data:," && !strings.HasPrefix(a.Val, "#") {
				t.Errorf("%s has %s=%q", n.Data, a.Key, a.Val)
			}
		}
		if id := attr(n, "id"); id != "" {
			anchors[id]++
		}
		if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
			if next := int(n.Data[1] - '0'); next > level+1 {
				t.Errorf("a heading of level %d behind one of level %d: %q", next, level, content(n))
			} else {
				level = next
			}
		}
	}
	for _, n := range all {
		if to := attr(n, "href"); n.Data == "a" && anchors[strings.TrimPrefix(to, "#")] != 1 {
			t.Errorf("%q leads to %s, which is there %d times", content(n), to, anchors[to[1:]])
		}
	}
	sameText(t, all, s)
	return all
}

// sameText compares the lines shown with the documents, form feeds aside.
func sameText(t testing.TB, all []*html.Node, s *sample) {
	t.Helper()
	var shown []string
	for _, n := range all {
		if class := attr(n, "class"); n.Data == "div" && (class == "line" || strings.HasPrefix(class, "line ")) {
			shown = append(shown, content(n))
		}
	}
	var want []string
	for _, doc := range []*match.Document{s.resume, s.job} {
		for line := range strings.Lines(doc.Text()) {
			want = append(want, strings.ReplaceAll(strings.TrimSuffix(line, "\n"), "\f", ""))
		}
	}
	if !slices.Equal(shown, want) {
		for i := range min(len(shown), len(want)) {
			if shown[i] != want[i] {
				t.Fatalf("line %d shows %q, the text has %q", i, shown[i], want[i])
			}
		}
		t.Fatalf("%d lines, the texts have %d", len(shown), len(want))
	}
}

func TestHTMLWellMade(t *testing.T) {
	wellMade(t, tricky())
	for _, resume := range []string{"resume.txt", "resume.pdf"} {
		wellMade(t, opened(t, samples+resume, samples+"job.txt"))
	}
	for _, s := range realPairs(t) {
		wellMade(t, s)
	}
}

// TestHTMLStyleAllowed: the policy allows the one style of the page, by its hash, and no script.
func TestHTMLStyleAllowed(t *testing.T) {
	var policy, style string
	for _, n := range elements(t, htmlOf(t, tricky())) {
		if attr(n, "http-equiv") == "Content-Security-Policy" {
			policy = attr(n, "content")
		}
		if n.Data == "style" {
			style += content(n)
		}
	}
	sum := sha256.Sum256([]byte(style))
	if want := "style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "';"; len(style) < 1000 || !strings.Contains(policy, want) {
		t.Errorf("the policy %q does not hold %q, the hash of %d bytes", policy, want, len(style))
	}
	if !strings.HasPrefix(policy, "default-src 'none';") || strings.Contains(policy, "script-src") || strings.Contains(policy, "unsafe") {
		t.Errorf("policy %q", policy)
	}
}

// TestHTMLLinksBothWays: from every place that an entry names, a mark leads back to an entry that names the place.
func TestHTMLLinksBothWays(t *testing.T) {
	for _, s := range []*sample{tricky(), opened(t, samples+"resume.pdf", samples+"job.txt")} {
		entry := make(map[*html.Node]string) // the entry that an element is in
		leads := make(map[[2]string]bool)    // from entry or mark, to mark or entry
		marks := 0
		for _, n := range wellMade(t, s) {
			if entry[n] = entry[n.Parent]; strings.HasPrefix(attr(n, "class"), "entry ") {
				entry[n] = attr(n, "id")
			}
			to := strings.TrimPrefix(attr(n, "href"), "#")
			switch {
			case n.Data != "a" || to == "":
			case entry[n] != "":
				leads[[2]string{entry[n], to}] = true
			case attr(n, "id") != "":
				marks++
				leads[[2]string{attr(n, "id"), to}] = true
			case n.Parent.Data == "sup": // more entries about the mark before
				mark := n.Parent.PrevSibling
				for mark.Data != "a" {
					mark = mark.PrevSibling
				}
				leads[[2]string{attr(mark, "id"), to}] = true
			}
		}
		for l := range leads {
			if l[0][0] != 's' || l[1][0] != 'k' { // a statement names its keywords, which are in its text
				if !leads[[2]string{l[1], l[0]}] {
					t.Errorf("%s leads to %s, which does not lead back", l[0], l[1])
				}
			}
		}
		if want := len(s.report.Achievements) + len(s.report.Keywords)/2; marks < want {
			t.Errorf("%d marks, want %d or more", marks, want)
		}
	}
}

// FuzzHTML: whatever the texts, names and places, a page is well made and shows the texts as they are.
func FuzzHTML(f *testing.F) {
	f.Add("a </style><script>x</script>", "Led 3 teams\n& <b>more</b>\n", 0, 11, 4, 20)
	f.Add("\" onclick=x", "\f\f\na\fb\n", 1, 3, 2, 4)
	f.Add("javascript:x", "é𝐆", 0, 2, 2, 6)
	f.Fuzz(func(t *testing.T, name, text string, a, b, c, d int) {
		s := tricky()
		if strings.ContainsRune(name, 0) || !utf8.ValidString(name) {
			return // HTML has no way to show these
		}
		s.resume = match.Text(name, text)
		text = s.resume.Text()
		places := [2]match.Span{spanIn(text, a, b), spanIn(text, c, d)}
		r := s.report
		r.Resume.Name, r.Job.Title, r.Job.Ignored[0].Why, r.Keywords[0].Keyword, r.Keywords[0].Kind = name, name, name, name, match.Kind(name)
		for i := range r.Keywords {
			for k := range r.Keywords[i].InResume {
				r.Keywords[i].InResume[k].Span = places[(i+k)%2]
				r.Keywords[i].InResume[k].Role = name
			}
		}
		for i := range r.Achievements {
			r.Achievements[i].Span, r.Achievements[i].Rest = places[i%2], nil
			r.Achievements[i].Quantities = []match.Measure{{Text: name, Kind: name}, {Text: text, Kind: "count"}}
		}
		wellMade(t, s)
	})
}

// TestHTMLUnreadable: what HTML cannot hold is shown by the sign for it, and lines end as browsers read them.
func TestHTMLUnreadable(t *testing.T) {
	s := tricky()
	s.report.Resume.Name, s.report.Tool.Name = "a\x00\r\n<b>", "\x00\"\r>"
	for _, n := range wellMade(t, s) {
		if want := "a\uFFFD\n<b> against " + s.report.Job.Name; n.Data == "title" && content(n) != want {
			t.Errorf("title %q, want %q", content(n), want)
		}
		if want := "\uFFFD\"\n> " + s.report.Tool.Version; attr(n, "name") == "generator" && attr(n, "content") != want {
			t.Errorf("generator %q, want %q", attr(n, "content"), want)
		}
	}
	if page := htmlOf(t, s); strings.ContainsAny(page, "\x00\r") || strings.Contains(page, "&#13;") {
		t.Error("the page has a NUL or a carriage return")
	}
}

// spanIn is a span of the text between two offsets, at the beginnings of characters, on one line as all that a matcher
// finds in a statement's line is.
func spanIn(text string, a, b int) match.Span {
	at := func(i int) int {
		i = max(0, min(i, len(text)))
		for i > 0 && i < len(text) && !utf8.RuneStart(text[i]) {
			i--
		}
		return i
	}
	a, b = at(a), at(b)
	a, b = min(a, b), max(a, b)
	return match.Span{Start: a, End: b, Line: 1 + strings.Count(text[:a], "\n"), Page: 1, Text: text[a:b]}
}

// TestHTMLOfRole: a role's profile has no lines to look up, unless its text is on the page.
func TestHTMLOfRole(t *testing.T) {
	m := match.New(nil)
	role, err := m.Role("IT director")
	if err != nil {
		t.Fatal(err)
	}
	resume, err := match.Open(samples + "resume.txt")
	if err != nil {
		t.Fatal(err)
	}
	s := &sample{resume: resume, report: m.Match(m.Resume(resume), role)}
	if page := htmlOf(t, s); strings.Contains(page, "Asked for:") || !strings.Contains(page, "In the resume:") {
		t.Error("a page without the profile's text says where in it a keyword stands")
	}
	s.job = role.Document()
	wellMade(t, s)
	if !strings.Contains(htmlOf(t, s), "The profile as it was read") {
		t.Error("the profile's text is not on the page")
	}
}

// TestHTMLNotes: what is said of the resume as a document has a section of its own, behind what the posting asks for,
// and leads to the line that it is about; the boxes of doubt hold warnings alone.
func TestHTMLNotes(t *testing.T) {
	s := tricky()
	var doubts, notes []string
	at := make(map[string]int) // of sections, by id
	for i, n := range wellMade(t, s) {
		switch {
		case n.Data == "section":
			at[attr(n, "id")] = i
		case attr(n, "class") == "doubt":
			doubts = append(doubts, content(n))
		case n.Data == "ul" && attr(n, "class") == "notes":
			for e := range n.ChildNodes() {
				if e.Data == "li" {
					notes = append(notes, content(e))
				}
			}
		}
	}
	if len(doubts) != 2 || !strings.Contains(doubts[0], "read as") {
		t.Errorf("doubts %q", doubts)
	}
	if len(notes) != 1 || notes[0] != "Azure behind letters of two code units. (line 6)" {
		t.Errorf("notes %q", notes)
	}
	if d := at["document"]; d < at["keywords"] || d < at["statements"] || d > at["resume-text"] {
		t.Errorf("the sections stand at %v", at)
	}
	if page := htmlOf(t, s); !strings.Contains(page, `(<a href="#line-6">line 6</a>)`) || strings.Count(page, `id="line-6"`) != 1 {
		t.Error("the note does not lead to its line")
	}
	s.report.Findings = s.report.Findings[:6]
	if page := htmlOf(t, s); strings.Contains(page, "as a document") {
		t.Error("a section without notes")
	}
}
