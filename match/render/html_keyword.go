package render

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// An htmlGroup holds the keywords of one need.
type htmlGroup struct {
	ID, Name string
	Count    string
	Help     string // what missing ones mean, as --explain says it
	Entries  []htmlEntry
}

// An htmlEntry is a keyword, or a choice of several, and where it stands.
type htmlEntry struct {
	ID       string
	Name     string
	Kind     string
	State    string // met, missing, implied, unsure
	Gain     string // what meeting it adds; empty when nothing
	Unsure   bool   // only the posting's own wording, in no corpus
	InJob    []htmlPlace
	InResume []htmlPlace
	Why      string // it is implied, when no place says so
}

// An htmlPlace is where a keyword stands in a text. In the resume, How says what makes it count.
type htmlPlace struct {
	Quote string
	Link  htmlLink
	How   string
	Role  string
}

// keywords lists the choices by need, what is missing first, that which adds most at the top.
func (p *htmlPage) keywords(x *htmlIndex) {
	for _, need := range needs() {
		missing, met := selected(x.all, need, false), selected(x.all, need, true)
		if len(missing)+len(met) == 0 {
			continue
		}
		byUse(missing)
		sort.SliceStable(missing, func(i, j int) bool { return !missing[i].OwnWords() && missing[j].OwnWords() })
		g := htmlGroup{ID: "need-" + string(need), Name: needText(need), Count: fmt.Sprintf("%d missing, %d met", len(missing), len(met))}
		if len(missing) > 0 {
			switch need {
			case match.Required:
				g.Help = match.CodeMissingRequired.Explain()
			case match.Preferred:
				g.Help = match.CodeMissingPreferred.Explain()
			}
		}
		for _, c := range append(missing, met...) {
			g.Entries = append(g.Entries, x.entry(&c))
		}
		p.Groups = append(p.Groups, g)
	}
	for _, u := range uncounted(x.r) {
		g := htmlGroup{ID: "need-" + string(u.status), Name: u.name + ", and not counted", Count: strconv.Itoa(len(u.keywords)), Help: u.say(p.Compared)}
		for _, c := range u.choices() {
			e := x.entry(&c)
			e.State = string(u.status)
			if u.status == match.Implied && len(e.InResume) == 0 {
				e.Why = writtenIn
			}
			g.Entries = append(g.Entries, e)
		}
		p.Groups = append(p.Groups, g)
	}
}

// kindText names a kind; there is nothing to say of other keywords.
func kindText(k match.Kind) string {
	if k == match.KindOther {
		return ""
	}
	return string(k)
}

func (x *htmlIndex) entry(c *choice) htmlEntry {
	e := htmlEntry{ID: keywordID(x.choiceOf[c.Keyword.Keyword]), Name: c.title(true), Kind: kindText(c.Kind), State: metState(c.Status != match.Missing)}
	if c.Status == match.Missing {
		e.Unsure = c.OwnWords()
		if c.Gain > 0 {
			e.Gain = fmt.Sprintf("adds %.1f to the score", c.Gain)
		}
	}
	var members []*match.Keyword
	for _, name := range c.names {
		if k := x.byName[name]; k != nil {
			members = append(members, k)
		}
	}
	e.InJob = x.inJob(members)
	for _, k := range members {
		for _, at := range k.InResume {
			role := at.Role
			if role == "" {
				role = at.Section
			}
			link := x.resume.link(at.Span)
			if at.Document != "" {
				link = htmlLink{Text: "line " + strconv.Itoa(at.Line) + " of " + at.Document}
			}
			e.InResume = append(e.InResume, htmlPlace{Quote: quoted(at.Text), Link: link, How: how(c, k, at), Role: role})
		}
	}
	return e
}

// inJob lists where the posting has the keywords, each wording quoted once.
func (x *htmlIndex) inJob(members []*match.Keyword) []htmlPlace {
	if x.job.doc == nil && isProfile(x.r) {
		return nil // its lines are nobody's to look up
	}
	var out []htmlPlace
	seen, linked := make(map[string]bool), make(map[string]bool)
	for _, k := range members {
		for _, s := range k.InJob {
			place := htmlPlace{Link: x.job.link(s)}
			if words := quoted(s.Text); !seen[words] {
				seen[words] = true
				place.Quote = words
			} else if linked[place.Link.To] {
				continue // two members of a choice, written once
			}
			linked[place.Link.To] = true
			out = append(out, place)
		}
	}
	return out
}

func quoted(text string) string { return Shorten(oneLine(text), longQuote) }

const longQuote = 120 // characters

// how says why a place in the resume meets a keyword, and how well it backs it.
func how(c *choice, k *match.Keyword, e match.Evidence) string {
	why, words := "in other words", oneLine(e.Text)
	switch {
	case e.ImpliedBy != "":
		why = "implied by " + e.Basis()
	case e.Via != "":
		why = "through " + e.Via
	case strings.EqualFold(words, k.Keyword):
		why = "by name"
	default:
		for _, name := range k.Names {
			if strings.EqualFold(words, name) {
				why = "in the words of the posting"
			}
		}
	}
	if len(c.names) > 1 {
		why = k.Keyword + " " + why
	}
	return why + ", " + gradeText(&choice{Keyword: *k}, e.Grade) // one member may be a paper and another not
}

func (p *htmlPage) showKeywords() part {
	return when(len(p.Groups) > 0, section("keywords", "Keywords", each(p.Groups, htmlGroup.show)))
}

func (g htmlGroup) show() part {
	return parts{
		el("h3", id(g.ID), text(g.Name+" "), span("count", g.Count)),
		showHelp(g.Help),
		el("ul", class("entries"), each(g.Entries, htmlEntry.show)),
	}
}

// showHelp shows what a finding means.
func showHelp(words string) part { return when(words != "", el("p", class("help"), text(words))) }

func (e htmlEntry) show() part {
	why := func(words string) part { return parts{text(" "), span("why", words)} }
	return el("li", id(e.ID), class("entry", e.State),
		el("p", class("head"), showBadge(e.State), text(" "), el("strong", text(e.Name)),
			when(e.Kind != "", why(e.Kind)),
			when(e.Gain != "", why("· "+e.Gain)),
			when(e.Unsure, why("· less sure: the posting's own words")),
		),
		showAsked(e.InJob),
		when(len(e.InResume) > 0, el("div", class("where"),
			el("p", class("label"), text("In the resume:")),
			el("ul", each(e.InResume, htmlPlace.show)),
		)),
		when(e.Why != "", el("p", class("where"), span("label", "Why:"), text(" "+e.Why))),
	)
}

// showBadge shows a state by a sign and a word, since colours do not reach everybody.
func showBadge(state string) part {
	of, sign, word := "missing", "✗", "missing"
	switch state {
	case "met":
		of, sign, word = "met", "✓", "met"
	case "unsure", "implied":
		of, sign, word = "unsure", "?", state
	}
	return el("span", class("badge", of), el("span", attr("aria-hidden", "true"), text(sign)), text(" "+word))
}

// showAsked shows where the posting has a keyword.
func showAsked(places []htmlPlace) part {
	if len(places) == 0 {
		return nil
	}
	list := parts{class("where"), span("label", "Asked for:")}
	for i, place := range places {
		list = append(list, when(i > 0, text(";")), text(" "), when(place.Quote != "", el("q", text(place.Quote)), text(" ")), place.Link.show())
	}
	return el("p", list)
}

// show shows where the resume has a keyword.
func (h htmlPlace) show() part {
	return el("li", el("q", text(h.Quote)), text(" "), h.Link.show(), text(", "+h.How), when(h.Role != "", text(" "), span("why", "("+h.Role+")")))
}

func (p *htmlPage) showYears() part {
	return when(len(p.Years) > 0, section("years", "Years of experience", showHelp(p.YearsHelp), el("ul", class("entries"), each(p.Years, htmlYears.show))))
}

func (y htmlYears) show() part {
	return el("li", id(y.ID), class("entry", y.State),
		el("p", class("head"), showBadge(y.State), text(" "), el("strong", text(y.Asked)), text(" "),
			el("span", class("why"), text(y.Need+" · "), y.In.show())),
		el("p", class("where"), span("label", "In the resume:"), text(" "+y.Have)),
	)
}

func (p *htmlPage) showConditions() part {
	return when(len(p.Conditions) > 0, section("conditions", "Conditions, for you to check",
		el("ul", each(p.Conditions, func(c string) part { return el("li", text(c)) }))))
}
