package doctext

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html"
)

// Limits of web pages, which nest deeper than documents. The parser refuses more levels than its own 512; a node takes
// some 150 bytes, so a page of tags alone must not be parsed.
const (
	htmlNesting = 512
	htmlTags    = 400_000
)

// readHTML reads a page: the JobPosting in it when there is one, else what a reader sees.
func readHTML(data []byte, c *composer, t *Text) error {
	if isMHTML(data) {
		data = pageOfMHTML(data)
	}
	root, err := parseHTML(decodeText(data, htmlCharset(data)), c.lim)
	if err != nil {
		return err
	}
	h := &htmlReader{composer: c}
	if title := findElement(root, "title"); title != nil {
		t.Title = strings.TrimSpace(collapse(textOf(title)))
	}
	if posts := pagePostings(root, c.lim); len(posts) > 0 {
		t.Format = JobPosting
		post := longestPosting(posts, c)
		if enough := h.posting(post); enough {
			return nil
		}
		h.gap() // a teaser; the posting itself stands on the page
	}
	h.sheet = readSheets(root, c.lim)
	if h.main = mainOf(root); h.main != nil {
		h.story.place = beside
	}
	h.walk(root)
	h.endBlock()
	if h.late {
		return errLate()
	}
	return nil
}

// htmlCharset returns the code page that the page names for itself, for when it is not UTF-8.
func htmlCharset(data []byte) int {
	head := data[:min(len(data), 4096)]
	for from := 0; ; {
		tag := bytes.IndexByte(head[from:], '<')
		if tag < 0 {
			return windowsLatin
		}
		from += tag + 1
		end := bytes.IndexByte(head[from:], '>')
		if end < 0 {
			end = len(head) - from
		}
		if name, ok := charsetOf(bytes.ToLower(head[from : from+end])); ok {
			return pageByLabel(name)
		}
	}
}

// charsetOf returns the code page that a tag in small letters names: `meta charset="latin1"`.
func charsetOf(tag []byte) (string, bool) {
	rest, ok := bytes.CutPrefix(tag, []byte("meta"))
	for ok {
		if _, rest, ok = bytes.Cut(rest, []byte("charset")); !ok {
			break
		}
		value, is := bytes.CutPrefix(bytes.TrimLeft(rest, htmlSpace), []byte("="))
		value = bytes.TrimLeft(value, htmlSpace)
		if len(value) > 0 && (value[0] == '"' || value[0] == '\'') {
			value = value[1:]
		}
		name := value[:len(value)-len(bytes.TrimLeft(value, "abcdefghijklmnopqrstuvwxyz0123456789_-"))]
		if is && len(name) > 0 {
			return string(name), true
		}
	}
	return "", false
}

// htmlSpace is the white space of HTML.
const htmlSpace = " \t\r\n\f"

// parseHTML parses a page or a piece of one.
func parseHTML(text string, lim Limits) (*html.Node, error) {
	if strings.Count(text, "<") > htmlTags {
		return nil, &Error{Limit, fmt.Sprintf("a page of more than %d elements; save the posting or resume alone", htmlTags)}
	}
	r := &timedReader{strings.NewReader(text), lim}
	root, err := html.Parse(r)
	switch {
	case lim.late():
		return nil, errLate()
	case err != nil:
		return nil, errNesting(htmlNesting)
	}
	return root, nil
}

// A timedReader ends at the deadline.
type timedReader struct {
	r   io.Reader
	lim Limits
}

func (t *timedReader) Read(b []byte) (int, error) {
	if t.lim.late() {
		return 0, errLate()
	}
	return t.r.Read(b)
}

// findElement returns the first element of the name; nil when there is none.
func findElement(n *html.Node, name string) *html.Node {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.Data == name {
			return d
		}
	}
	return nil
}

// mainOf returns the element that holds what the page is about; nil when none says so, or several do.
func mainOf(root *html.Node) *html.Node {
	var main *html.Node
	for d := range root.Descendants() {
		if d.Type != html.ElementNode {
			continue
		}
		if role, _ := htmlAttr(d, "role"); d.Data != "main" && role != "main" {
			continue
		}
		if main != nil {
			return nil
		}
		main = d
	}
	return main
}

// beside is the place of what stands outside of the page's main element.
const beside = "beside"

// textOf returns the text of the element and its children.
func textOf(n *html.Node) string {
	var b bytes.Buffer
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

func htmlAttr(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name && a.Namespace == "" {
			return a.Val, true
		}
	}
	return "", false
}
