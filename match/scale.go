package match

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/quantity"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A Scale is the largest size of its kind that the posting names of the post's own work, beside the largest that the resume names: not
// what is said of the employer, its customers or its revenue.
type Scale struct {
	Of       ScaleKind `json:"of"`
	Asked    float64   `json:"asked"`     // of a range the lower end
	Have     float64   `json:"have"`      // of a range the upper end; 0 when the resume names none
	InJob    Span      `json:"in_job"`    // the posting's words
	InResume *Span     `json:"in_resume"` // the resume's; nil when it names none
}

// A ScaleKind says what a [Scale] is the size of.
type ScaleKind string

// Kinds of sizes.
const (
	ScalePeople ScaleKind = "people" // whom one leads
	ScaleBudget ScaleKind = "budget" // in whatever currency the document has
)

// A size is one in its place.
type size struct {
	low, high float64
	span      Span
}

// sizes are the largest sizes by their kind.
type sizes map[ScaleKind]size

func (s sizes) add(of ScaleKind, z size) {
	if z.high > s[of].high {
		s[of] = z
	}
}

// jobSizes returns the sizes that a posting names of what is led or paid for in the post.
func jobSizes(doc *Document, p *posting.Posting) sizes {
	out := make(sizes)
	for i := range p.Sentences {
		if s := &p.Sentences[i]; !s.Section.Ignored() {
			doc.addSizes(out, s.Words, asksSize)
		}
	}
	return out
}

// scale returns the sizes that the posting names, each beside that of the resume.
func (r *Resume) scale(job *Job) []Scale {
	out := []Scale{}
	if len(job.sizes) == 0 {
		return out
	}
	own := r.ownSizes()
	for _, of := range [...]ScaleKind{ScalePeople, ScaleBudget} {
		if z, ok := job.sizes[of]; ok {
			s := Scale{Of: of, Asked: z.low, InJob: z.span}
			if mine, ok := own[of]; ok {
				s.Have, s.InResume = mine.high, &mine.span
			}
			out = append(out, s)
		}
	}
	return out
}

// sizes returns the sizes that the resume names.
func (r *Resume) sizes() sizes {
	out := make(sizes)
	words := r.index.words
	for i, from := 0, 0; i < len(r.doc.lines); {
		j := i + 1
		for j < len(r.doc.lines) && r.doc.lines[j].Joined {
			j++
		}
		to := from
		for to < len(words) && words[to].Start < r.doc.lines[j-1].End {
			to++
		}
		r.doc.addSizes(out, words[from:to], hasSize)
		i, from = j, to
	}
	return out
}

// addSizes adds the sizes that the words name, which are those of a sentence or a paragraph, where own says of the word that one begins
// with that it is of the work told of.
func (d *Document) addSizes(out sizes, words []token.Word, own func(words []token.Word, k int, of ScaleKind, text string) bool) {
	if len(words) == 0 {
		return
	}
	from := words[0].Start
	for n := 0; n < longMark && from > 0 && d.text[from-1] > ' '; n++ {
		from-- // a currency or a bracket in front of the first word
	}
	text := d.text[from:words[len(words)-1].End]
	if !hasNumber(text, words) {
		return
	}
	led, k := false, 0
	for _, q := range quantity.Find(text) {
		var of ScaleKind
		switch q.Kind {
		case quantity.People:
			if !strings.HasSuffix(text[:q.End], " teams") { // "a group of 4-5 Scrum teams"
				of = ScalePeople
			}
		case quantity.Money:
			of = ScaleBudget
		}
		if of == "" || cutNumber(text, q) {
			continue
		}
		for k < len(words)-1 && words[k].Start < from+q.Start {
			k++
		}
		low, high := quantity.Bounds(text[q.Start:q.End])
		told := strings.ToLower(text[q.Start:q.End])
		counts := of == ScalePeople && led && wholeTeam(told) || own(words, k, of, told)
		if counts && (of == ScalePeople || nearBudget(words, k, from+q.End)) {
			out.add(of, size{low, high, d.span(from+q.Start, from+q.End)})
			led = led || of == ScalePeople
		}
	}
}

// hasNumber reports whether a number stands among the words of text. In most sentences none does, and no measure need be sought.
func hasNumber(text string, words []token.Word) bool {
	return strings.ContainsAny(text, "0123456789") || slices.ContainsFunc(words, func(w token.Word) bool { return quantity.Numeral(w.Text) })
}

// wholeTeam reports the size of all that is led, behind a part of it: "3 managers (overall size of 23)", "5-7 managers with a team of ~50".
func wholeTeam(text string) bool {
	return strings.HasPrefix(text, "team of ") || strings.HasPrefix(text, "size of ")
}

// cutNumber reports a number that a letter stands for a digit in, as scanning leaves them: "$I4,6M", "$2.OM".
func cutNumber(text string, q quantity.Quantity) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:q.Start])
	rest := strings.TrimLeft(text[q.End:], ".,")
	after, _ := utf8.DecodeRuneInString(rest)
	return before == ',' || before == '.' || unicode.IsLetter(before) || unicode.IsLetter(after) || unicode.IsDigit(after)
}

// longMark is the number of bytes of the marks in front of a word: "(£".
const longMark = 4

// What stands between a verb of leading and how many are led: so many words, and none of those that say whom the work is for.
const maxBeforeSize, maxBeforeBudget, maxBehindBudget = 12, 7, 5

// asksSize reports a size of what is led or paid for in the post.
func asksSize(words []token.Word, k int, of ScaleKind, text string) bool {
	if of == ScaleBudget {
		return ledBy(words, k, leadingVerbs, of) || k > 0 && words[k-1].Stem == "budget" && words[k].Gap == token.Break
	}
	if strings.Contains(text, "direct report") && !anyOf(words[max(0, k-maxBeforeBudget):k], ourWords) {
		return true
	}
	if label, _, ok := strings.Cut(text, ":"); ok && sizeLabels.Has(label) && k < 2 {
		return true
	}
	return ledBy(words, k, leadingVerbs, of) || k > 0 && lowerText(words[k-1]) == "your"
}

// hasSize reports a size of what somebody leads or pays for, as resumes tell it: a team whose size is given is taken for one's own.
func hasSize(words []token.Word, k int, of ScaleKind, text string) bool {
	if of == ScaleBudget {
		return !saved(words, k)
	}
	if strings.Contains(text, "direct report") || ledBy(words, k, ledVerbs, of) {
		return true
	}
	first, _, _ := strings.Cut(text, " ")
	if _, whom, _ := strings.Cut(text, " "); (k == 0 || words[k].Gap >= token.Comma) && crewWords.Has(whom) && !anyOf(words[:k], memberWords) {
		return true // "Harbor contract, 90 staff, 4 boats"
	}
	return teamWords.Has(strings.Trim(first, ":")) && !anyOf(words[max(0, k-servedReach):k], memberWords)
}

// servedReach is how many words before a team may say that one served it, or was of it.
const servedReach = 3

// saved reports that the amount with which word k begins was taken off a budget, "cut the budget by $2M", "saved $4M of the budget".
func saved(words []token.Word, k int) bool {
	for i := k - 1; i >= max(0, k-maxBeforeBudget); i-- {
		w := lowerText(words[i])
		if w == "by" && i == k-1 || savingVerbs.Has(w) {
			return true
		}
		if ledVerbs.Has(w) || words[i+1].Gap == token.Break {
			return false
		}
	}
	return false
}

// anyOf reports a word of the set.
func anyOf(words []token.Word, set *token.Set) bool {
	for i := range words {
		if set.HasLower(words[i].Text) {
			return true
		}
	}
	return false
}

// ledBy reports a verb of leading in front of word k.
func ledBy(words []token.Word, k int, verbs *token.Set, of ScaleKind) bool {
	if of == ScalePeople && k > 1 && lowerText(words[k-1]) == "of" && !teamWords.HasLower(words[k-2].Text) && !countWords.HasLower(words[k-2].Text) && !leadingNouns.HasLower(words[k-2].Text) {
		return false // "oversaw the move of 400 people"
	}
	for i := k - 1; i >= max(0, k-maxBeforeSize); i-- {
		if words[i+1].Gap == token.Break && !(i+1 == k && (teamWords.HasLower(words[i].Text) || of == ScaleBudget)) {
			return false
		}
		w := lowerText(words[i])
		if of == ScalePeople && servedBy.Has(w) && !(w == "to" && i > 0 && lowerText(words[i-1]) == "up") && !(w == "for" && i > 0 && answersFor.Has(words[i-1].Stem)) {
			return false
		}
		if leadingNouns.Has(w) && (lowerText(words[i+1]) == "of" || lowerText(words[i+1]) == "for") {
			return true
		}
		if w == "responsible" || w == "accountable" {
			return strings.EqualFold(words[i+1].Text, "for")
		}
		if verbs.Has(w) && !(i > 0 && (w == "lead" || w == "head") && words[i].Upper() && words[i-1].Upper() && words[i].Gap < token.Comma) && (i == 0 || !ourWords.HasLower(words[i-1].Text)) {
			return true
		}
	}
	return false
}

// nearBudget reports a budget in front of word k or behind the amount that begins with it and ends at the byte end.
func nearBudget(words []token.Word, k, end int) bool {
	behind := k
	for behind < len(words) && words[behind].Start < end {
		behind++
	}
	for i := max(0, k-maxBeforeBudget); i < min(len(words), behind+maxBehindBudget); i++ {
		if words[i].Stem == "budget" && (i == 0 || !perkWords.Has(words[i-1].Stem) && !besideBudget.Has(words[i-1].Stem)) || expenses(words, i, k) {
			return true
		}
	}
	return false
}

// expenses reports word i as what a budget is for, "opex", "operating expenses", and yearly spend where the amount that begins with word k is led: others may
// spend, too.
func expenses(words []token.Word, i, k int) bool {
	switch words[i].Stem {
	case "opex", "capex":
		return true
	case "expens":
		return i > 0 && words[i-1].Stem == "oper"
	case "spend":
		return near(words, i, 2, 0, yearly) && ledBy(words, k, ledVerbs, ScaleBudget)
	}
	return false
}

// yearly are stems before spend that is planned.
var yearly = token.NewStemSet(`annual annually yearly`)

var (
	leadingVerbs = token.NewSet(`manage manages managing lead leads leading oversee oversees overseeing supervise supervises supervising direct directs directing head heads heading mentor mentoring coach coaching
responsible accountable build building hire hiring recruit recruiting grow growing run running own owning plan control`)
	ledVerbs = token.NewSet(`manage manages managing managed lead leads leading led oversee oversees overseeing oversaw supervise supervises supervising supervised direct directs directing directed head heads heading headed
command commands commanding commanded responsible accountable built hire hiring hired recruit recruiting recruited grow growing grew run running ran manager supervisor`)
	leadingNouns = token.NewSet(`management supervision responsibility oversight leadership`)
	servedBy     = token.NewSet(`for to serving supporting support supports helping by used part member working`)
	teamWords    = token.NewSet(`team teams staff group crew organization organisation function department direct headcount size squad squads pod pods`)
	countWords   = token.NewSet(`total number maximum minimum average up network pool group community force workforce organizations organisations departments groups desk helpdesk office division
practice unit units company battalion squadron platoon center centre shop`)
	answersFor   = token.NewStemSet(`responsible responsibility accountable accountability supervisor manager`)
	crewWords    = token.NewSet(`staff people agents ftes engineers analysts technicians developers contractors`)
	memberWords  = token.NewSet(`member part support supported supporting serve served serving help helped train trained worked working joined join`)
	savingVerbs  = token.NewSet(`cut cutting reduce reduced reducing save saved saving trim trimmed lowered decreased underspent`)
	ourWords     = token.NewSet(`we our who we've`)
	sizeLabels   = token.NewSet(`staff fte ftes headcount`)
	besideBudget = token.NewStemSet(`under below over above within on`) // what was saved or overspent
	perkWords    = token.NewStemSet(`learning development training education educational conference travel wellness equipment personal`)
)

// scaleFindings notes where the posting's post is larger than anything that the resume tells of.
func (r *Report) scaleFindings() (out []Finding) {
	for i := range r.Scale {
		s := &r.Scale[i]
		if s.Have*4 >= s.Asked*3 || s.Asked < 2 { // who led anybody may lead one
			continue
		}
		out = append(out, Finding{CodeScale, SeverityNote, s.message(), s.InResume})
	}
	return out
}

// message says what is asked for and what is there.
func (s *Scale) message() string {
	asked, have, none := "people to lead", "the most people led in the resume are", "the resume names no number of people led"
	if s.Of == ScaleBudget {
		asked, have, none = "a budget", "the largest budget in the resume is", "the resume gives no figure of a budget"
	}
	text := fmt.Sprintf("the posting names %s, “%s” (line %d); ", asked, oneLine(s.InJob.Text), s.InJob.Line)
	if s.InResume == nil {
		return text + none
	}
	return text + fmt.Sprintf("%s “%s”", have, oneLine(s.InResume.Text))
}
