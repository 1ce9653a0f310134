package doctext

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// css is what an element's own style says. Of style sheets, only what they hide is read: [styleSheet].
type css struct {
	hidden bool
	r      runProps
}

func (s css) apply(l look) look { return s.r.apply(l) }

// readCSS reads the element's style attribute, and the older ways of saying the same.
func readCSS(n *html.Node) css {
	var s css
	if _, ok := htmlAttr(n, "hidden"); ok {
		s.hidden = true
	}
	style, ok := htmlAttr(n, "style")
	if !ok {
		return s
	}
	for rule := range strings.SplitSeq(strings.ToLower(style), ";") {
		name, value, _ := strings.Cut(rule, ":")
		name = strings.TrimSpace(name)
		value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
		switch name {
		case "display":
			s.hidden = s.hidden || value == "none"
		case "visibility":
			s.hidden = s.hidden || value == "hidden" || value == "collapse"
		case "opacity":
			f, err := strconv.ParseFloat(value, 32)
			s.hidden = s.hidden || err == nil && f == 0
		case "font-size":
			f := points(value)
			s.hidden = s.hidden || value == "0" || f > 0 && f <= tiny || strings.HasPrefix(value, "0p")
			if f > 0 {
				s.r.size = some(f)
			}
		case "font-weight":
			w, _ := strconv.Atoi(value)
			s.r.bold = some(value == "bold" || value == "bolder" || w >= 600)
		case "font-style":
			s.r.italic = some(value == "italic" || value == "oblique")
		}
	}
	return s
}

// isChrome reports an element that is no part of what the page is about: scripts, menus, forms' fields, banners.
func isChrome(n *html.Node) bool {
	switch n.Data {
	case "script", "style", "noscript", "template", "head", "svg", "canvas", "iframe", "object", "embed", "audio", "video", "map", "nav",
		"button", "input", "select", "textarea", "datalist", "progress", "meter", "dialog", "rt", "rp", "del", "img", "picture":
		return true
	case "html", "body":
		return false
	}
	if v, _ := htmlAttr(n, "aria-hidden"); strings.EqualFold(v, "true") {
		return true // icons and ornaments
	}
	role, _ := htmlAttr(n, "role")
	switch role {
	case "navigation", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "button", "tablist":
		return true
	}
	class, _ := htmlAttr(n, "class")
	id, _ := htmlAttr(n, "id")
	for _, name := range strings.Fields(strings.ToLower(class + " " + id)) {
		switch name {
		case "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader-only", "breadcrumb", "breadcrumbs":
			return true
		}
		if strings.HasPrefix(name, "cookie") || strings.HasPrefix(name, "onetrust") {
			return true
		}
	}
	switch {
	case n.Data == "header", n.Data == "footer", n.Data == "aside", role == "banner", role == "contentinfo", role == "complementary":
		return isMenu(n)
	}
	return false
}

// isMenu reports a block that is mostly links and holds no title, as the head and foot of a site. The head of a resume
// has links too, to mail and profiles, and the name above them.
func isMenu(n *html.Node) bool {
	all, linked, links := 0, 0, 0
	for d := range n.Descendants() {
		switch {
		case d.Type == html.ElementNode && d.Data == "h1":
			return false
		case d.Type == html.ElementNode && (d.Data == "a" || d.Data == "button"):
			links++
			linked += len(strings.Join(strings.Fields(textOf(d)), " "))
		case d.Type == html.TextNode:
			all += len(strings.Join(strings.Fields(d.Data), " "))
		}
	}
	return links >= 4 && linked*5 >= all*2
}
