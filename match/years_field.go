package match

import (
	"slices"
	"strings"
	"unicode"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// rowYears returns the years that a row of a table asks for, in what its sentence names: "8 | Required | Running harbors". The sentence
// is the k-th of the posting.
func rowYears(doc *Document, p *posting.Posting, k int) (yearsAsked, bool) {
	s := &p.Sentences[k]
	at := p.Blocks[s.Block].Years
	if at[1] == 0 || k > 0 && p.Sentences[k-1].Block == s.Block {
		return yearsAsked{}, false
	}
	y := newYearSentence(doc.text, s.Words)
	from := 0
	for from+1 < len(s.Words) && y.say[from]&(anyField|toField) != 0 {
		from++
	}
	need := Required
	if s.Section == posting.Preferred {
		need = Preferred
	}
	return yearsAsked{n: yearNumber(doc.text[at[0]:at[1]]), of: y.fieldText(from, min(from+longNoun, len(s.Words))), need: need, span: doc.span(at[0], at[1]), sentence: [2]int{s.Start, s.End}, block: s.Block}, true
}

// leadership stands for the field of years that only says that one leads or manages.
const leadership = "leadership"

// showField finds for how long the dated roles show what the years are asked for in: of the keywords that the field names the one
// that is shown for the shortest time, and where an "or" stands in it that for the longest; of a field that names none but leads, the
// leading titles, and of any other the titles that hold it. Qualities do not count, for no resume says in each role that one planned there, but a competency that the resume
// lacks altogether does.
func (m *Matcher) showField(y *Years, asked *yearsAsked, r *Resume, keywords []Keyword) {
	if asked.graded() {
		return // no date tells at which grade
	}
	choice, lead := slices.Contains(strings.Fields(asked.of), "or"), leadsPeople(asked.of)
	var led []bool // the roles that show it, where it only says that one leads
	if y.showIT(r, asked.of) {
		return
	}
	posts := postsAsked(asked.of)
	if posts != nil {
		y.Shown = strings.ToUpper(strings.Join(posts, " or "))
		y.HaveShown, y.ShownOpen = r.experience(r.heldAs(posts))
		rest := *asked
		rest.of = withoutPost(asked.of)
		asked = &rest
	}
	for i := range keywords {
		k := &keywords[i]
		if !asked.names(k) || posts != nil && !k.Known {
			continue
		}
		shown, open, in := 0.0, false, []bool(nil)
		switch k.Status {
		case Matched, Covered, Implied:
			if k.Status == Implied && k.Kind != Kind(corpus.Leadership) || !ofTrade(k.Kind) && k.Kind != Kind(corpus.Leadership) {
				continue
			}
			in = m.showing(r, k, keywords, lead && k.leads())
			shown, open = r.experience(in)
		case Missing:
			if k.Kind == Kind(corpus.Soft) || !k.Known {
				continue
			}
		default: // nobody knows
			continue
		}
		if y.Shown == "" || shown != y.HaveShown && shown > y.HaveShown == choice {
			y.Shown, y.HaveShown, y.ShownOpen, led = k.Keyword, shown, open, nil
			if lead && k.leads() {
				led = in
			}
		}
	}
	switch {
	case y.Shown != "":
	case lead:
		led = m.showing(r, &Keyword{}, nil, true)
		y.Shown = leadership
		y.HaveShown, y.ShownOpen = r.experience(led)
	case asked.of != "":
		in := make([]bool, len(r.roles))
		for i := range r.roles {
			in[i] = strings.Contains(spaced(r.roles[i].Title), spaced(asked.of)) // "IT Manager" shows years "in IT"
		}
		if have, open := r.experience(in); have >= float64(y.Asked) { // other titles may be of it, too
			y.Shown, y.HaveShown, y.ShownOpen = asked.of, have, open
		}
	}
	if led != nil && !choice {
		y.showWhom(r, asked.of, led)
	}
}

// leads reports a keyword that says that one leads, or whom: any manager's role shows that one has direct reports, and only one that names it that
// one leads a program, a product or a project office.
func (k *Keyword) leads() bool {
	if k.Kind != Kind(corpus.Leadership) {
		return false
	}
	of := false
	for _, w := range strings.Fields(spaced(k.Keyword)) {
		if w == "leadership" {
			return true
		}
		of = of || managed.Has(w)
	}
	return !of
}

// showWhom narrows the roles that show that one leads to those that name the trade of the people led, too: "managing people in an
// engineering team". Field is what the years are in.
func (y *Years) showWhom(r *Resume, field string, led []bool) {
	shown := token.NewStemSet(strings.ToLower(y.Shown))
	for _, w := range strings.Fields(spaced(field)) {
		if stem := token.Stem(w); tradesLed.Has(stem) && !shown.Has(stem) {
			shown.Add(stem)
			y.Shown += " and " + w
			r.naming(led, stem)
			y.HaveShown, y.ShownOpen = r.experience(led)
		}
	}
}

// naming keeps of the roles those in which a word of the stem stands.
func (r *Resume) naming(in []bool, stem string) {
	names := make([]bool, len(in))
	for i := range r.index.words {
		if w := &r.index.words[i]; w.Stem == stem {
			if role := r.lineRole[r.doc.lineAt(w.Start)]; role >= 0 {
				names[role] = true
			}
		}
	}
	for i := range in {
		in[i] = in[i] && names[i]
	}
}

// tradesLed are stems of the trade of people who are led.
var tradesLed = token.NewStemSet(`engineering engineers engineer software data analytics analysts scientists security cybersecurity network infrastructure cloud devops sales marketing`)

// showing returns which roles show the keyword, or another of its choice; where the years are of leading, leading titles do.
func (m *Matcher) showing(r *Resume, k *Keyword, keywords []Keyword, lead bool) []bool {
	in := make([]bool, len(r.roles))
	for i := range r.roles {
		in[i] = lead && leadsPeople(r.roles[i].Title)
	}
	m.rolesWith(in, r, k)
	if k.Status == Matched && k.skill >= 0 {
		for _, at := range m.meetTitle(r, k.skill) {
			in[at[2]] = true
		}
		if k.Kind == Kind(corpus.Domain) {
			m.rolesOfWordings(in, r, k.skill)
		}
	}
	for n := range keywords {
		if slices.Contains(k.AnyOf, keywords[n].Keyword) {
			m.rolesWith(in, r, &keywords[n])
		}
	}
	return in
}

// postsAsked returns the short titles of the chief officers that a field of years asks to have been; none when another post that leads will do too.
func postsAsked(of string) []string {
	posts := chiefs(of)
	for _, w := range strings.Fields(spaced(of)) {
		if leading.Has(w) && w != "chief" && officers[w] == "" {
			return nil
		}
	}
	return posts
}

// withoutPost returns the field without the long title in it: nothing else is asked for by its words.
func withoutPost(of string) string {
	lower := strings.ToLower(of)
	from, to := strings.Index(lower, "chief "), strings.LastIndex(lower, "officer")
	if from < 0 || to < from || len(lower) != len(of) {
		return of
	}
	return of[:from] + of[to:]
}

// heldAs returns which roles have the title of one of these chief officers.
func (r *Resume) heldAs(posts []string) []bool {
	in := make([]bool, len(r.roles))
	for i := range r.roles {
		in[i] = slices.ContainsFunc(chiefs(r.roles[i].Title), func(post string) bool { return slices.Contains(posts, post) })
	}
	return in
}

// rolesOfWordings marks the roles in whose lines a wording stands that shows the domain: one employer bears its name, and another what shows it.
func (m *Matcher) rolesOfWordings(in []bool, r *Resume, domain int32) {
	for _, f := range m.shown[domain] {
		for _, at := range r.index.find(f) {
			if role := r.lineRole[r.doc.lineAt(r.index.words[at[0]].Start)]; role >= 0 {
				in[role] = true
			}
		}
	}
}

// leadsPeople reports a title, or a field of years, that is of leading people: "IT Director", "managing teams", and not "Account Manager".
func leadsPeople(text string) bool {
	words := strings.Fields(spaced(text))
	for i, w := range words {
		if leading.Has(w) && (i == 0 || !managed.Has(words[i-1])) || w == "personnel" && i+1 < len(words) && words[i+1] == "responsibility" {
			return true
		}
	}
	return false
}

// leading are words of who leads people and of doing so; managed are what others manage.
var (
	leading = token.NewSet(`manager managers director directors head lead leads leader leaders chief vp svp evp avp president supervisor supervisors supervisory supervision superintendent
manage manages managing management managerial leading leadership led cio cto ciso coo ceo`)
	managed = token.NewSet(`account accounts product products project projects program programme case relationship office property content brand territory data database risk change service vendor asset`)
)

// names reports a keyword that stands in the sentence of the years, within what they are asked for in.
func (y *yearsAsked) names(k *Keyword) bool {
	field := spaced(y.of)
	return slices.ContainsFunc(k.InJob, func(s Span) bool {
		return s.Start >= y.sentence[0] && s.End <= y.sentence[1] && strings.Contains(field, spaced(s.Text))
	})
}

// spaced returns the words of the text in lower case with a blank on either side, so that "R" does not stand in "programming".
func spaced(text string) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '+' && r != '#' })
	return " " + strings.Join(words, " ") + " "
}

// rolesWith marks the roles in whose lines the resume shows the keyword.
func (m *Matcher) rolesWith(in []bool, r *Resume, k *Keyword) {
	if k.Status != Matched {
		return
	}
	for _, e := range m.meet(r, &k.Requirement) {
		if role := r.lineRole[r.doc.lineAt(e.Start)]; role >= 0 {
			in[role] = true
		}
	}
}

// ofTrade reports a kind of what a role's lines name where it was done: tools, papers, fields of work.
func ofTrade(k Kind) bool {
	switch corpus.Kind(k) {
	case corpus.Leadership, corpus.Soft, corpus.Degree, corpus.Language:
		return false
	}
	return true
}
