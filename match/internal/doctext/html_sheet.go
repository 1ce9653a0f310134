package doctext

import (
	"cmp"
	"strings"

	"golang.org/x/net/html"
)

// A styleSheet holds what the style elements of a page say of whether elements are seen. Only display and visibility
// are read, by selectors of elements, classes and ids, alone or inside of each other; what hovering does is not asked,
// nor are sheets in other files, which are not at hand.
type styleSheet struct {
	rules map[string][]sheetRule // by what the element itself must have: "#id", ".class", its name or "*"
	count int
	hides bool // some rule hides something
}

// A sheetRule sets one of the two properties for the elements that a selector means.
type sheetRule struct {
	parts    []selectorPart // from the outermost element to the one that is meant
	property string
	hides    bool
	rank     [5]int // importance, ids, classes, names, place in the page: the greatest decides
}

// A selectorPart is what one element must have.
type selectorPart struct {
	name, id string
	classes  []string
	child    bool // it stands right in the element of the part before
}

// readSheets reads the style elements of a page; nil when they hide nothing, or when they hide most of the page: then a
// script shows it, and a reader sees it.
func readSheets(root *html.Node, lim Limits) *styleSheet {
	s := &styleSheet{rules: make(map[string][]sheetRule)}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "style" {
			media, _ := htmlAttr(n, "media")
			s.read(withoutComments(textOf(n)), mediaOf(media), 0)
		}
	}
	if !s.hides || s.hidesMost(root, lim) {
		return nil
	}
	return s
}

// hidesMost reports whether half of the words of the page or more would not be seen.
func (s *styleSheet) hidesMost(root *html.Node, lim Limits) bool {
	all, hidden, elements := 0, 0, 0
	var walk func(n *html.Node, unseen bool)
	walk = func(n *html.Node, unseen bool) {
		if n.Type == html.ElementNode {
			switch n.Data {
			case "script", "style", "noscript", "template", "head":
				return
			}
			if elements++; elements&255 == 0 && lim.late() {
				return // the reading itself will say so
			}
			unseen = unseen || s.hidden(n)
		}
		if n.Type == html.TextNode {
			words := len(strings.Fields(n.Data))
			if all += words; unseen {
				hidden += words
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, unseen)
		}
	}
	walk(root, false)
	return hidden*2 >= all
}

// hidden reports whether the sheets hide the element. What its own style attribute says goes first.
func (s *styleSheet) hidden(n *html.Node) bool {
	if s == nil || n.Data == "html" || n.Data == "body" {
		return false
	}
	style, _ := htmlAttr(n, "style")
	own := declarations(style)
	for _, property := range [...]string{"display", "visibility"} {
		var decides sheetRule
		s.each(n, func(r sheetRule) {
			if r.property == property && (decides.parts == nil || compareRanks(r.rank, decides.rank) > 0) && means(r.parts, n) {
				decides = r
			}
		})
		if _, set := own[property]; decides.hides && (!set || decides.rank[0] > 0) {
			return true
		}
	}
	return false
}

// each calls yield with the rules that may mean the element.
func (s *styleSheet) each(n *html.Node, yield func(sheetRule)) {
	keys := []string{"*", n.Data}
	if id, ok := htmlAttr(n, "id"); ok {
		keys = append(keys, "#"+strings.TrimSpace(id))
	}
	class, _ := htmlAttr(n, "class")
	for _, c := range strings.Fields(class) {
		keys = append(keys, "."+c)
	}
	for _, k := range keys {
		for _, r := range s.rules[k] {
			yield(r)
		}
	}
}

func compareRanks(a, b [5]int) int {
	for i := range a {
		if c := cmp.Compare(a[i], b[i]); c != 0 {
			return c
		}
	}
	return 0
}

// means reports whether a selector means the element. Of several elements around that fit a part, the nearest is taken.
func means(parts []selectorPart, n *html.Node) bool {
	last := len(parts) - 1
	if !parts[last].fits(n) {
		return false
	}
	for i := last; i > 0; i-- {
		child := parts[i].child
		n = n.Parent
		for n != nil && !child && !parts[i-1].fits(n) {
			n = n.Parent
		}
		if n == nil || child && !parts[i-1].fits(n) {
			return false
		}
	}
	return true
}

// fits reports whether the element has what the part asks for.
func (p *selectorPart) fits(n *html.Node) bool {
	if n.Type != html.ElementNode || p.name != "" && p.name != n.Data {
		return false
	}
	if p.id != "" {
		if id, _ := htmlAttr(n, "id"); strings.TrimSpace(id) != p.id {
			return false
		}
	}
	if len(p.classes) == 0 {
		return true
	}
	class, _ := htmlAttr(n, "class")
	has := " " + strings.Join(strings.Fields(class), " ") + " "
	for _, c := range p.classes {
		if !strings.Contains(has, " "+c+" ") {
			return false
		}
	}
	return true
}
