package render

import (
	"strings"

	"golang.org/x/net/html"
)

// The page is a tree of nodes that [html.Render] writes. html/template would do, but templates find methods by name, and
// where a program does so the linker keeps every exported method in it: with html/template itself that came to 1.3 MB of
// the command's 9. Templates are parsed in each run besides, and take twice the time to write a page. The nodes cost
// nothing, since HTML postings are read with the same package.
//
// What resumes, postings and their names say must never become markup, or a link to anywhere. So it comes into the tree
// only as [text] and as the value of an [attr], both of which are escaped when written, whatever they hold. Elements and
// attributes are named by a [literal], which the compiler makes of a constant but not of a string. A link leads to an
// anchor of the page, since [to] puts the # before it: no text can bring a scheme along, and href is written by nothing
// else but for the empty icon. The one text that is written as it is, that of <style>, is our own style sheet.
// FuzzHTML holds the pages to all of this.

// A literal is a word of this source: an untyped constant becomes one by itself, a string does not.
type literal string

// A part is what an element is made of. A nil part is none.
type part interface {
	addTo(parent *html.Node)
}

type (
	text      string         // as it is to be read
	attribute html.Attribute // of the element that it is a part of
	element   html.Node
	parts     []part
)

// el makes an element of its parts. Attributes are written in the order of the parts.
func el(name literal, ps ...part) *element {
	n := &html.Node{Type: html.ElementNode, Data: string(name)}
	parts(ps).addTo(n)
	if n.LastChild != nil && onOwnLine(n.LastChild) {
		text("\n").addTo(n)
	}
	return (*element)(n)
}

// span is the commonest element.
func span(of, words string) *element { return el("span", class(of), text(words)) }

// section is a part of the page that the contents lead to, below its heading.
func section(anchor, heading string, ps ...part) *element {
	h := "h-" + anchor
	return el("section", id(anchor), attr("aria-labelledby", h), el("h2", id(h), text(heading)), parts(ps))
}

// attr is an attribute of any name but href: see [to].
func attr(name literal, value string) attribute {
	return attribute{Key: string(name), Val: readable(value)}
}

func id(anchor string) attribute { return attr("id", anchor) }

// class is the attribute of that name; empty names are none.
func class(names ...string) attribute {
	return attr("class", strings.TrimSpace(strings.Join(names, " ")))
}

// to makes an element lead to an anchor of the page.
func to(anchor string) attribute { return attr("href", "#"+anchor) }

// link makes what is shown lead to an anchor of the page, if there is one.
func link(anchor string, shown part) part {
	if anchor == "" {
		return shown
	}
	return el("a", to(anchor), shown)
}

// when is the parts, if there is reason for them.
func when(reason bool, ps ...part) part {
	if !reason {
		return nil
	}
	return parts(ps)
}

// each is a part for every one of a list.
func each[T any](list []T, show func(T) part) parts {
	out := make(parts, len(list))
	for i := range list {
		out[i] = show(list[i])
	}
	return out
}

func (ps parts) addTo(parent *html.Node) {
	for _, p := range ps {
		if p != nil {
			p.addTo(parent)
		}
	}
}

func (t text) addTo(parent *html.Node) {
	if t != "" {
		parent.AppendChild(&html.Node{Type: html.TextNode, Data: readable(string(t))})
	}
}

func (a attribute) addTo(parent *html.Node) { parent.Attr = append(parent.Attr, html.Attribute(a)) }

func (e *element) addTo(parent *html.Node) {
	n := (*html.Node)(e)
	if onOwnLine(n) {
		text("\n").addTo(parent)
	}
	parent.AppendChild(n)
}

// onOwnLine reports an element before and behind which white space is not seen, so that a line of the file may begin there.
// What may stand within a sentence, or in a line of a document's text, is not among them.
func onOwnLine(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	switch n.Data {
	case "a", "mark", "q", "span", "strong", "sup", "wbr":
		return false
	}
	return true
}

// readable puts the sign for what cannot be read in place of NUL, which HTML does not allow in any spelling, and ends
// lines as a browser reads them in a file.
func readable(s string) string {
	if !strings.ContainsAny(s, "\x00\r") {
		return s
	}
	return strings.NewReplacer("\x00", "\uFFFD", "\r\n", "\n", "\r", "\n").Replace(s)
}
