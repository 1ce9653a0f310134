package render

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// missing lists what the resume lacks of one need, a line each, with what it would add to the score.
func (p *printer) missing(all []choice, need match.Need, few int) {
	cs := selected(all, need, false)
	if len(cs) == 0 {
		return
	}
	byUse(cs)
	var phrases []string
	shown := cs[:0:0]
	for _, c := range cs {
		if c.OwnWords() {
			phrases = append(phrases, c.Keyword.Keyword)
		} else {
			shown = append(shown, c)
		}
	}
	p.heading("Missing, %s (%d)", need, len(cs))
	advice := gains(cs)
	if need == match.Required {
		advice += " Add what is true, where you did it, in the words of the " + p.job() + "."
	}
	p.hang(plain, "", advice)
	for i, c := range shown {
		if i == few && !p.o.All && len(shown) > few+2 {
			p.short = true
			p.hang(red, "  - ", fmt.Sprintf("and %d more: %s", len(shown)-i, p.list(titles(shown[i:], false), few)))
			break
		}
		text := c.title(p.o.All)
		if at := c.place(p.lines); at != "" {
			text += " · " + at
		}
		p.hang(red, "  - ", text)
	}
	if len(phrases) == 0 {
		return
	}
	if len(shown) > 0 {
		p.line("") // a line of its own: it is no note on the keyword above
	}
	p.hang(plain, "  ", fmt.Sprintf("Less sure, in the posting's own words (%d): %s", len(phrases), p.list(phrases, fewPhrases)))
}

// lined reports whether the numbers of a posting's lines tell a reader something: not those of a role's profile, nor of a posting that
// was pasted as one line.
func lined(r *match.Report) bool {
	line, many := 0, len(r.Keywords) <= 3
	for i := range r.Keywords {
		if in := r.Keywords[i].InJob; len(in) > 0 {
			many = many || line > 0 && in[0].Line != line
			line = in[0].Line
		}
	}
	return many && !isProfile(r)
}

// place says where the posting asks for the choice, by line if that tells something, and in which words when they differ.
func (c *choice) place(line bool) string {
	if len(c.InJob) == 0 {
		return ""
	}
	at, words := "", c.wording()
	if line {
		at = fmt.Sprintf("line %d", c.InJob[0].Line)
	}
	if words == "" {
		return at
	}
	if at != "" {
		at += ": "
	}
	return at + "“" + Shorten(words, 60) + "”"
}

// gains says what each of the choices would add to the score.
func gains(cs []choice) string {
	most, soft := cs[0].Gain, cs[len(cs)-1].Gain
	if soft < most {
		return fmt.Sprintf("Each adds %.1f to the score, a soft skill %.1f.", most, soft)
	}
	if len(cs) == 1 {
		return fmt.Sprintf("It adds %.1f to the score.", most)
	}
	return fmt.Sprintf("Each adds %.1f to the score.", most)
}

func titles(cs []choice, all bool) []string {
	var out []string
	for i := range cs {
		out = append(out, cs[i].title(all))
	}
	return out
}

// mentioned lists what only the description of the work names.
func (p *printer) mentioned(r *match.Report, all []choice) {
	cs := selected(all, match.Mentioned, false)
	if len(cs) == 0 {
		return
	}
	byUse(cs)
	phrasesLast(cs)
	p.heading("Mentioned in the description of the work, not in the resume (%d)", len(cs))
	if strongest(r) == match.Mentioned {
		p.hang(plain, "", "Nothing in the "+p.job()+" is told apart as required. Add what is true, where you did it.")
	}
	p.hang(plain, "  ", p.list(titles(cs, p.o.All), fewMentioned))
}

// phrasesLast puts the posting's own wordings behind what is surer to be a keyword.
func phrasesLast(cs []choice) {
	sort.SliceStable(cs, func(i, j int) bool { return !cs[i].OwnWords() && cs[j].OwnWords() })
}

// uncounted lists what the report does not judge.
func (p *printer) uncounted(r *match.Report) {
	for _, u := range uncounted(r) {
		p.heading("%s", u.title())
		p.hang(plain, "", u.say(p.job()))
		required, others := u.texts(r)
		if u.status == match.Unsure { // nothing is to be said of one
			required, others = nil, append(required, others...)
		}
		for i, text := range required {
			if i == fewUncounted && !p.o.All && len(required) > fewUncounted+2 {
				p.short = true
				p.hang(plain, "  - ", fmt.Sprintf("and %d more that are required", len(required)-i))
				break
			}
			p.hang(plain, "  - ", text)
		}
		if len(others) > 0 {
			rest := p.list(others, fewUncounted)
			if len(required) > 0 {
				rest = "not required: " + rest
			}
			p.hang(plain, "  ", rest)
		}
	}
}

// An aside is a list of keywords that count neither way.
type aside struct {
	status   match.Status
	name     string
	advice   string // %s stands for what the resume is compared with
	keywords []*match.Keyword
}

// uncounted returns the keywords that count neither way, the implied first.
func uncounted(r *match.Report) []aside {
	out := []aside{
		{match.Implied, "Implied", "A reader may infer these from what is named beside them; a search for the words of the %s finds nothing. Name them where they are true.", nil},
		{match.Unsure, "Unsure", "The resume does not have these in the words of the %s. Compare them yourself.", nil},
	}
	for i := range r.Keywords {
		for n := range out {
			if k := &r.Keywords[i]; k.Status == out[n].status && !(k.Known && k.Status == match.Unsure) { // which stands among the conditions
				out[n].keywords = append(out[n].keywords, k)
			}
		}
	}
	return slices.DeleteFunc(out, func(a aside) bool { return len(a.keywords) == 0 })
}

// say is the advice, on a posting or a profile.
func (a *aside) say(job string) string { return fmt.Sprintf(a.advice, job) }

// choices returns the keywords, of what is implied a choice once: that one of its members is implies the others.
func (a *aside) choices() []choice {
	var out []choice
	had := make(map[string]bool)
	for _, k := range a.keywords {
		c := choice{Keyword: *k, names: []string{k.Keyword}}
		if a.status == match.Implied {
			if !k.FirstOfChoice(had) {
				continue
			}
			c.names = append(c.names, k.AnyOf...)
		}
		out = append(out, c)
	}
	return out
}

// texts names the keywords, a choice once, and of what is implied by what, in which words of the resume.
func (a *aside) texts(r *match.Report) (required, others []string) {
	for _, c := range a.choices() {
		text := strings.Join(c.names, " or ")
		if a.status == match.Implied {
			text += impliedBy(r, a.keywords, &c)
		}
		if c.Need == match.Required {
			required = append(required, text)
		} else {
			others = append(others, text)
		}
	}
	return required, others
}

// title is the heading: what they are, and how many.
func (a *aside) title() string {
	required := 0
	for _, k := range a.keywords {
		if k.Need == match.Required {
			required++
		}
	}
	return fmt.Sprintf("%s, and not counted (%d%s)", a.name, len(a.keywords), ofThem(required, len(a.keywords)))
}

// impliedBy says what implies a keyword, or another of its choice.
func impliedBy(r *match.Report, all []*match.Keyword, c *choice) string {
	for _, o := range all {
		if len(o.InResume) == 0 || !slices.Contains(c.names, o.Keyword) {
			continue
		}
		if e := o.InResume[0]; c.Need == match.Required && e.Document == "" {
			return shownBy(r, met{name: o.Keyword, at: e})
		}
		return basis(r, met{at: o.InResume[0]})
	}
	return " (" + writtenIn + ")"
}

// writtenIn is what implies a language that nothing in the resume does.
const writtenIn = "the resume is written in it"

// held is the line of papers and tongues: one has them, and no statement of work could show them better.
const held = "held"

// isMet reports a choice that a place in the resume or in a further document shows.
func (c *choice) isMet() bool { return c.Status != match.Missing && len(c.evidence) > 0 }

// metBy is what the resume has of one grade: what the posting requires, a line each, and the rest, by name.
type metBy struct{ required, others []string }

// met lists what the resume has, by how well it backs it, with the words that show what is required: whoever reads them sees where
// they mean something else.
func (p *printer) met(r *match.Report, all []choice) {
	byGrade := make(map[match.Grade]*metBy)
	for _, g := range metGrades {
		byGrade[g.grade] = new(metBy)
	}
	var elsewhere []string // met, but only in a further document
	total, required := 0, 0
	for i := range all {
		c := &all[i]
		if !c.isMet() {
			continue
		}
		total++
		best := c.evidence[0]
		by := byGrade[best.at.Grade]
		if c.Held() {
			by = byGrade[held]
		}
		switch {
		case best.at.Document != "":
			elsewhere = append(elsewhere, best.name+" ("+best.at.Document+")")
		case c.Need == match.Required && !p.profile:
			required++
			by.required = append(by.required, best.name+c.oneOf(p.o.All)+shownBy(r, best))
		default:
			by.others = append(by.others, best.name+basis(r, best))
		}
	}
	if total == 0 {
		return
	}
	p.heading("Met (%d%s)", total, ofThem(required, total))
	for _, g := range metGrades {
		p.metGrade(g.title, byGrade[g.grade])
	}
	if len(elsewhere) > 0 {
		p.hang(green, "  + ", "not in the resume itself, say it there too: "+p.list(elsewhere, fewMet))
	}
	p.enough(r.Years)
}

// metGrades are the grades of what is met in the order in which they are shown.
var metGrades = [...]struct {
	grade match.Grade
	title string
}{
	{match.GradeQuantified, "in a statement with a measure"},
	{match.GradeStated, "in a sentence or title"},
	{match.GradeListed, "only in a list; say what you did with it"},
	{held, "held"},
}

// metGrade writes what is met in one way.
func (p *printer) metGrade(title string, by *metBy) {
	if len(by.required) == 0 {
		if len(by.others) > 0 {
			p.hang(green, "  + ", title+": "+p.list(by.others, fewMet))
		}
		return
	}
	p.hang(green, "  + ", title)
	for i, text := range by.required {
		if i == fewMetLines && !p.o.All && len(by.required) > fewMetLines+2 {
			p.short = true
			p.hang(plain, "    - ", fmt.Sprintf("and %d more that are required", len(by.required)-i))
			break
		}
		p.hang(plain, "    - ", text)
	}
	if len(by.others) > 0 {
		p.hang(plain, "    - ", "not required: "+p.list(by.others, fewMet))
	}
}

// ofThem says how many of those met are required, where some are and some are not.
func ofThem(required, total int) string {
	if required == 0 || required == total {
		return ""
	}
	return fmt.Sprintf(", %d required", required)
}

// shownBy says through which other skill, where and in which words the resume shows a keyword.
func shownBy(r *match.Report, m met) string {
	text := where(r, " · %s", m.at.Span)
	if words := quote(r, m.name, m.at); words != "" {
		if text == "" {
			text = " · "
		} else {
			text += ": "
		}
		text += words
	}
	if m.at.Via != "" {
		text = " (" + m.at.Basis() + m.alsoNamed(r) + ")" + text
	}
	return text
}

// fewYears is how many demands of years are told of that are met; postings ask for them many times over.
const fewYears = 3

// enough says which demands of years the dated roles meet: the required ones first, of these the longest, each field once.
func (p *printer) enough(years []match.Years) {
	years = slices.Clone(years)
	sort.SliceStable(years, func(i, j int) bool {
		if a, b := years[i].Need, years[j].Need; a != b {
			return a == match.Required
		}
		return years[i].Asked > years[j].Asked
	})
	var met []match.Years
	for _, y := range years {
		if y.Met && !slices.ContainsFunc(met, func(m match.Years) bool { return y.Of == "" && m.Asked >= y.Asked || m.Of == y.Of }) {
			met = append(met, y)
		}
	}
	for i, y := range met {
		if i == fewYears && !p.o.All {
			p.short = true
			p.hang(green, "  + ", plural(len(met)-i, "more demand")+" of years")
			break
		}
		p.hang(green, "  + ", askedOf(y)+": "+y.Covered())
	}
}

// alsoNamed says where a list has the name of what another skill shows: ", named in line 37".
func (m *met) alsoNamed(r *match.Report) string {
	if m.named == nil {
		return ""
	}
	return where(r, ", named in %s", *m.named)
}

// basis says what stands in the resume where the posting's name does not, and where: " (ITIL Foundation, line 37)".
func basis(r *match.Report, m met) string {
	e := m.at
	if e.Via == "" {
		return where(r, " (%s)", e.Span)
	}
	if e.Document != "" { // no line of the resume
		return " (" + e.Basis() + ", " + e.Document + ")"
	}
	return " (" + e.Basis() + where(r, ", %s", e.Span) + m.alsoNamed(r) + ")"
}
