package doctext

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// A htmlReader writes what a page shows.
type htmlReader struct {
	*composer
	sheet   *styleSheet
	main    *html.Node // of the page; nil for none
	look    look
	lists   []htmlList
	label   string // marker of the item that begins
	heading int    // level of the heading around
	begun   bool   // a paragraph has been begun
	spaced  bool   // the text so far ends in white space
	pre     bool
	count   int  // elements
	late    bool // the deadline has passed; nothing more is read
}

// A htmlList is a list around; number is negative for bullets.
type htmlList struct {
	number int
	format string
}

// walk writes a node and what is in it.
func (h *htmlReader) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		h.text(n.Data)
		return
	case html.ElementNode:
		h.element(n)
		return
	}
	h.children(n)
}

func (h *htmlReader) children(n *html.Node) {
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		h.walk(child)
	}
}

func (h *htmlReader) element(n *html.Node) {
	if h.count++; h.count&255 == 0 && h.lim.late() {
		h.late = true
	}
	if h.late || isChrome(n) {
		return
	}
	style := readCSS(n)
	if style.hidden || h.sheet.hidden(n) {
		h.hidden += len(strings.Fields(textOf(n)))
		return
	}
	look, pre := h.look, h.pre
	h.look = style.apply(h.look)
	if n == h.main {
		h.gap()
		story, place := h.story, h.story.place
		story.place = ""
		defer func() { h.gap(); story.place = place }()
	}
	h.tag(n)
	h.look, h.pre = look, pre
}

// tag writes an element by its name.
func (h *htmlReader) tag(n *html.Node) {
	switch n.Data {
	case "br":
		h.newline()
		h.spaced = true
	case "b", "strong":
		h.look.bold = true
		h.children(n)
	case "i", "em", "cite":
		h.look.italic = true
		h.children(n)
	case "h1", "h2", "h3", "h4", "h5", "h6":
		outer := h.heading
		h.look.bold = true
		h.spread(n, func() { h.heading = int(n.Data[1] - '0'); h.children(n) })
		h.heading = outer
	case "p", "blockquote", "dl", "figure", "hr", "fieldset":
		h.spread(n, func() { h.children(n) })
	case "pre":
		h.pre = true
		h.spread(n, func() { h.children(n) })
	case "ul", "ol", "menu", "dir":
		h.list(n)
	case "li":
		h.item(n)
	case "table":
		h.spread(n, func() { h.children(n) })
	case "tr":
		h.endBlock()
		h.beginRow()
		h.children(n)
		h.endBlock()
		h.endRow()
	case "td", "th":
		h.tableCell(n)
	default:
		if isBlock(n.Data) {
			h.endBlock()
			h.children(n)
			h.endBlock()
			return
		}
		h.children(n)
	}
}

func isBlock(name string) bool {
	switch name {
	case "address", "article", "aside", "body", "caption", "center", "dd", "details", "div", "dt", "figcaption", "footer", "form", "header",
		"hgroup", "html", "legend", "main", "optgroup", "option", "search", "section", "summary", "tbody", "tfoot", "thead", "title":
		return true
	}
	return false
}

// spread writes a block that has white space above and below.
func (h *htmlReader) spread(n *html.Node, write func()) {
	if h.label == "" {
		h.gap()
	} else {
		h.endBlock() // the first paragraph of an item stands beside its bullet
	}
	write()
	if len(h.lists) > 0 && n.Data == "p" {
		h.endBlock()
		return
	}
	h.gap()
}

// gap ends the open paragraph and leaves white space below.
func (h *htmlReader) gap() {
	h.endBlock()
	h.story.empty = true
}

// endBlock ends the open paragraph.
func (h *htmlReader) endBlock() {
	if h.begun {
		h.end()
	}
	h.begun, h.spaced = false, true
}

// text writes characters, white space collapsed.
func (h *htmlReader) text(s string) {
	if h.pre {
		for i, line := range strings.Split(s, "\n") {
			if i > 0 {
				h.newline()
			}
			if line != "" {
				h.open()
				h.write(line, h.look)
			}
		}
		return
	}
	s = collapse(s)
	if h.spaced {
		s = strings.TrimPrefix(s, " ")
	}
	if s == "" {
		return
	}
	h.spaced = strings.HasSuffix(s, " ")
	if s != " " {
		h.open()
	}
	if h.begun {
		h.write(s, h.look)
	}
}

// open begins a paragraph unless one is open.
func (h *htmlReader) open() {
	if h.begun {
		return
	}
	h.begun = true
	p := para{heading: h.heading, bullet: h.label, indent: 2 * max(0, len(h.lists)-1)}
	if len(h.lists) > 0 && h.label == "" {
		p.indent += 2 // it stands under the item's text
	}
	if p.heading > 0 {
		p.bullet = ""
	}
	h.label = ""
	h.begin(p)
}

func (h *htmlReader) list(n *html.Node) {
	l := htmlList{number: -1}
	if n.Data == "ol" {
		l.number = 1
		if s, ok := htmlAttr(n, "start"); ok {
			l.number, _ = strconv.Atoi(s)
			l.number = max(0, l.number)
		}
		l.format, _ = htmlAttr(n, "type")
	}
	write := func() {
		h.lists = append(h.lists, l)
		h.label = ""
		h.children(n)
		h.lists = h.lists[:len(h.lists)-1]
	}
	if len(h.lists) > 0 {
		h.endBlock()
		write()
		h.endBlock()
		return
	}
	h.spread(n, write)
}

func (h *htmlReader) item(n *html.Node) {
	h.endBlock()
	h.label = "•"
	alone := len(h.lists) == 0
	if alone {
		h.lists = append(h.lists, htmlList{number: -1}) // an item without a list
	}
	if l := &h.lists[len(h.lists)-1]; l.number >= 0 {
		h.label = numberMark(l.number, l.format, "")
		l.number++
	}
	h.children(n)
	h.endBlock()
	h.label = ""
	if alone {
		h.lists = h.lists[:0]
	}
}

func (h *htmlReader) tableCell(n *html.Node) {
	lists, label, heading := h.lists, h.label, h.heading
	h.endBlock()
	h.lists, h.label = nil, ""
	if n.Data == "th" {
		h.look.bold = true
	}
	h.beginCell()
	h.children(n)
	h.endBlock()
	h.endCell()
	h.lists, h.label, h.heading = lists, label, heading
}
