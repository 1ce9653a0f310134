package render

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"strings"
	"sync"

	"golang.org/x/net/html"
)

//go:embed html/report.css
var htmlCSS string

// htmlStyle is the style sheet without the comments that its readers need and browsers do not.
var htmlStyle = sync.OnceValue(func() string {
	var b strings.Builder
	for line := range strings.Lines(htmlCSS) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "/*") {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
})

// tree is the page as it is written. What shows a part of it is called show here and in the files beside.
func (p *htmlPage) tree() *html.Node {
	doc := &html.Node{Type: html.DocumentNode}
	doc.AppendChild(&html.Node{Type: html.DoctypeNode, Data: "html"})
	el("html", attr("lang", "en"), p.showHead(), p.showBody()).addTo(doc)
	text("\n").addTo(doc)
	return doc
}

func (p *htmlPage) showHead() part {
	style := htmlStyle()
	sum := sha256.Sum256([]byte(style))
	policy := "default-src 'none'; img-src data:; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
	meta := func(name, content string) part { return el("meta", attr("name", name), attr("content", content)) }
	return el("head",
		el("meta", attr("charset", "utf-8")),
		el("meta", attr("http-equiv", "Content-Security-Policy"), attr("content", policy)),
		meta("viewport", "width=device-width, initial-scale=1"),
		meta("color-scheme", "light dark"),
		meta("referrer", "no-referrer"),
		meta("robots", "noindex"),
		meta("generator", p.Tool),
		el("link", attr("rel", "icon"), attr("href", "data:,")), // else browsers ask for one
		el("title", text(p.Resume+" against "+p.Job)),
		el("style", text(style)), // written as it is: ours, not a document's
	)
}

func (p *htmlPage) showBody() part {
	return el("body",
		el("a", class("skip"), to("main"), text("Skip to the report")),
		el("header",
			el("h1", text(p.Resume+" "), span("against", "against"), text(" "+p.Job)),
			when(p.Title != "", el("p", class("title"), text(p.Title))),
		),
		p.showContents(),
		el("main", id("main"), attr("tabindex", "-1"),
			each(p.Doubts, htmlDoubt.showBox),
			el("div", class("top"), p.showSteps(), p.showCoverage()),
			p.showKeywords(), p.showYears(), p.showConditions(), showNotes("post", postHeading, p.Post), p.showStatements(), showNotes("document", notesHeading, p.Notes),
			when(len(p.Texts) > 0, el("div", class("texts"), each(p.Texts, htmlText.show))),
		),
		el("footer",
			when(p.Ignored != "", el("p", text("Not read as requirements: "+p.Ignored+"."))),
			el("p", text("Made by "+p.Tool+" on the machine of its reader. Nothing was sent anywhere.")),
		),
	)
}

func (p *htmlPage) showContents() part {
	entry := func(there bool, anchor, name string) part {
		return when(there, el("li", el("a", to(anchor), text(name))))
	}
	texts := each(p.Texts, func(t htmlText) part {
		name := "Posting"
		switch {
		case t.Resume:
			name = "Resume"
		case p.Compared == "profile":
			name = "Profile"
		}
		return entry(true, t.ID, name)
	})
	return el("nav", attr("aria-label", "Contents"), el("ul",
		entry(len(p.Steps) > 0, "first", "What to do first"),
		entry(true, "coverage", "Coverage"),
		entry(len(p.Groups) > 0, "keywords", "Keywords"),
		entry(len(p.Years) > 0, "years", "Years"),
		entry(len(p.Conditions) > 0, "conditions", "Conditions"),
		entry(len(p.Post) > 0, "post", postHeading),
		entry(len(p.Weak)+len(p.Strong) > 0, "statements", "Statements"),
		entry(len(p.Notes) > 0, "document", notesHeading),
		texts,
	))
}

func (p *htmlPage) showSteps() part {
	return when(len(p.Steps) > 0, section("first", "What to do first", el("ol", class("steps"), each(p.Steps, htmlStep.show))))
}

func (s htmlStep) show() part {
	var about part
	switch {
	case s.Subject != "":
		about = parts{link(s.To, text(s.Subject)), text(": ")}
	case s.Quote != "":
		about = parts{link(s.To, el("q", text(s.Quote))), text(" ")}
	}
	return el("li", about, text(s.Do+" "), span("why", "("+s.Why+")"))
}

func (p *htmlPage) showCoverage() part {
	bars := func(of []htmlBar) part { return el("ul", class("bars"), each(of, htmlBar.show)) }
	return section("coverage", "Coverage",
		p.showGauge(),
		bars(p.Bars),
		when(p.Measured != "", el("p", text(p.Measured+"."))),
		when(p.Balance != "", el("p", text(p.Balance))),
		when(len(p.Sides) > 0, bars(p.Sides)),
		el("p", class("claim"), text("The score is the overlap with the wording of this "+p.Compared+"; it says nothing about any hiring software or about being hired.")),
	)
}

func (p *htmlPage) showGauge() part {
	if p.Score == "" {
		return el("p", text(p.NoScore))
	}
	circle := func(of string, ps ...part) part {
		return el("circle", class(of), attr("cx", "60"), attr("cy", "60"), attr("r", "50"), parts(ps))
	}
	return el("div", class("gauge"),
		el("svg", attr("viewBox", "0 0 120 120"), attr("role", "img"), attr("aria-label", "Score "+p.Score+" of 100"),
			circle("track"),
			circle("arc", attr("pathLength", "100"), attr("stroke-dasharray", p.Arc+" 100"), attr("transform", "rotate(-90 60 60)")),
		),
		el("p", class("score"), el("strong", text(p.Score)), text(" "), el("span", text("of 100"))),
	)
}

func (b htmlBar) show() part {
	rect := func(of, width string) part {
		return el("rect", class(of), attr("width", width), attr("height", "4"))
	}
	return el("li",
		span("bar-name", b.Name), text(" "), span("bar-count", b.Says),
		el("svg", attr("viewBox", "0 0 100 4"), attr("preserveAspectRatio", "none"), attr("aria-hidden", "true"), attr("focusable", "false"),
			rect("track", "100"), rect(b.Class, b.Share)),
	)
}

// showNotes lists notes under their heading.
func showNotes(id, heading string, notes []htmlDoubt) part {
	return when(len(notes) > 0, section(id, heading, el("ul", class("notes"), each(notes, htmlDoubt.showNote))))
}

func (d htmlDoubt) showBox() part {
	return el("p", class("doubt"),
		el("strong", text(d.Message)),
		when(d.Link.Text != "", text(" ("), d.Link.show(), text(")")),
		when(d.Explain != "", text(" "+d.Explain)),
	)
}

func (d htmlDoubt) showNote() part {
	return el("li",
		text(d.Message),
		when(d.Link.Text != "", text(" "), el("span", class("why"), text("("), d.Link.show(), text(")"))),
		when(d.Explain != "", text(" "), span("help", d.Explain)),
	)
}

func (l htmlLink) show() part { return link(l.To, text(l.Text)) }
