package match

import (
	"sort"
	"strings"

	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/quantity"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// A Verdict says how well a statement of work is backed by a measure.
type Verdict string

// The verdicts. A statement with [VerdictOutcome] or [VerdictScope] is quantified.
const (
	VerdictOutcome      Verdict = "outcome"      // a change or a result, with a measure
	VerdictScope        Verdict = "scope"        // the size of something: team, budget, sites
	VerdictVague        Verdict = "vague"        // an amount without a number: "several", "multi-million"
	VerdictUnquantified Verdict = "unquantified" // an action without a measure
	VerdictDuty         Verdict = "duty"         // "Responsible for …": no action, no measure
)

// Quantified reports whether the verdict stands for a statement with a measure.
func (v Verdict) Quantified() bool {
	return v == VerdictOutcome || v == VerdictScope
}

// An Achievement is a statement of work in a resume, judged.
type Achievement struct {
	Text       string    `json:"text"` // in one line, without its bullet
	Verdict    Verdict   `json:"verdict"`
	Reason     string    `json:"reason"`              // why the verdict
	Quantities []Measure `json:"quantities"`          // the measures and vague amounts in it, in order
	Question   string    `json:"question"`            // what to ask for the number it lacks; empty when it has one
	Hint       string    `json:"hint,omitempty"`      // how to make it stronger
	Priority   float64   `json:"priority"`            // 0..1: which statements to work on first; 0 for one that stands above in the same words
	Section    string    `json:"section"`             // the part of the resume: experience, projects, summary, …
	Role       string    `json:"role"`                // title and employer, with the dates where another role has the same; empty when unknown
	Heading    string    `json:"heading,omitempty"`   // of its section, as the resume writes it; only where Role is empty
	Keywords   []string  `json:"keywords"`            // keywords of the job that it carries
	Span       Span      `json:"span"`                // its first line
	Rest       []Span    `json:"rest_span,omitempty"` // the lines after the first

	strength float64 // of its verb, 0..1; part of the priority
	repeats  bool    // it stands above in the same words
	original int     // the index of the one above, unless the whole part was pasted in twice
	near     float64 // how near its number lies, 0..1; part of the priority
	leads    bool    // it is about leading people, or a budget
	runOns   []int   // bytes of Text where further deeds begin that ran into it
}

// A Measure is a quantity in a statement.
type Measure struct {
	Text string `json:"text"`
	Kind string `json:"kind"` // percent, money, people, count, change, duration, …; "amount" for one without a number
}

// judge weighs the quantities of a statement of the document.
func judge(d *Document, s outline.Statement) Achievement {
	a := Achievement{Text: s.Text, Section: string(s.Part), Quantities: []Measure{}, Keywords: []string{}}
	for i, p := range s.Pieces {
		if span := d.span(p.Start, p.End); i == 0 {
			a.Span = span
		} else {
			a.Rest = append(a.Rest, span)
		}
	}
	a.runOns = s.RunOns()
	var measures, vague []quantity.Quantity
	for _, q := range ownQuantities(s) {
		a.Quantities = append(a.Quantities, Measure{s.Text[q.Start:q.End], string(q.Kind)})
		if q.Vague {
			vague = append(vague, q)
		} else {
			measures = append(measures, q)
		}
	}
	switch {
	case len(measures) > 0:
		a.Verdict, a.Reason = outcomeOrScope(s, measures)
	case s.Duty:
		a.Verdict, a.Reason = VerdictDuty, "says what the job was, not what was done"
	case len(vague) > 0:
		a.Verdict = VerdictVague
		a.Reason = "\"" + s.Text[vague[0].Start:vague[0].End] + "\" is an amount without a number"
	default:
		a.Verdict, a.Reason = VerdictUnquantified, "an action without a measure"
	}
	var ask question
	if !a.Verdict.Quantified() {
		at := -1
		if len(vague) > 0 && !wording.Among(strings.ToLower(s.Text[vague[0].Start:vague[0].End]), "significant substantial considerable large vast") {
			at = vague[0].End // those tell how much, not how many
		}
		ask = askOf(s.Text, s.Words, at)
	}
	a.Question, a.Hint = ask.text, hint(s, a.Verdict, ask, measures)
	a.strength, a.near, a.leads = strength(s), ask.near, ask.leads
	if a.Verdict.Quantified() {
		a.near = nearest
	}
	return a
}

// strength weighs a statement by the verb it opens with, and by half when it is phrased as a duty.
func strength(s outline.Statement) float64 {
	v := s.Lead.Verb.Strength
	if v == 0 {
		v = wording.Weak
	}
	if s.Duty {
		v /= 2
	}
	return v
}

// ownQuantities returns the quantities of a statement that measure its work: not those that only tell how large the
// employer is ("for a $2B retailer", "insurer with 6,000 employees") or what the post paid ("Salary: $50,000 per year").
func ownQuantities(s outline.Statement) []quantity.Quantity {
	var own []quantity.Quantity
	for _, q := range quantity.Find(s.Text) {
		if !q.Vague && (ofEmployer(s, q) || numbersName(s, q) || timeBefore(s, q) || payOf(s, q)) || q.Vague && (ofMishap(s, q) || namedBehind(s, q)) {
			continue
		}
		own = append(own, q)
	}
	return own
}

// payOf reports the pay of a post behind its label: "Salary: 65,000 USD per year".
func payOf(s outline.Statement, q quantity.Quantity) bool {
	k := wordsBefore(s.Words, q.Start)
	return k > 0 && wording.Among(s.Words[k-1].Low, "salary pay wage compensation") && strings.HasPrefix(s.Text[s.Words[k-1].End:], ":")
}

// numbersName reports a number that belongs to the name before it: "the Studio 25 web site", "Resource 25 requests".
// A name is a capitalised word that is no verb, inside a sentence that is not in title case.
func numbersName(s outline.Statement, q quantity.Quantity) bool {
	if one := q.Kind == quantity.People && s.Text[q.End-1] != 's'; q.Kind != quantity.Count && !one || !wording.Digit(s.Text[q.Start]) {
		return false
	}
	k := wordsBefore(s.Words, q.Start)
	if k < 2 || k == len(s.Words) || s.Words[k].Start != q.Start {
		return false
	}
	w, name := s.Words[k], s.Words[k-1]
	sense := wording.AsVerb(name.Low)
	return w.Before == 0 && name.Before == 0 && name.Upper && (sense.Form == wording.None || sense.Mostly) &&
		!wording.SmallWord(name.Low) && s.Words.Cue(k-1, wording.Adverb) == 0 && s.Words.Cue(k-1, wording.Object) == 0 && !s.Words.Titled()
}

// ofMishap reports an amount without a number of what went wrong or might, and of no result: "a project that was significantly
// late", "in the event of a significant outage".
func ofMishap(s outline.Statement, q quantity.Quantity) bool {
	if !strings.HasPrefix(strings.ToLower(s.Text[q.Start:q.End]), "significant") {
		return false
	}
	ws := s.Words
	k := wordFrom(ws, q.End)
	if k < len(ws) && wording.Among(ws[k].Low, "late delayed behind overdue") {
		return true
	}
	for i := max(k-10, 0); i+1 < k && k < len(ws); i++ {
		if wording.Among(ws[i].Low, "event case") && ws[i+1].Low == "of" && unbroken(ws, i, k) {
			return true
		}
	}
	return false
}

// namedBehind reports an amount without a number of things that are named one by one right behind it: "various halls - North, South
// and Harbor". How many they are is said.
func namedBehind(s outline.Statement, q quantity.Quantity) bool {
	ws := s.Words
	from := wordFrom(ws, q.End)
	for k := from + 1; k < len(ws) && k < from+4; k++ {
		mark := ws[k].Before
		switch {
		case mark == 0 || mark == '-' && ws[k].Glued:
			continue
		case mark != ':' && mark != '(' && mark != '-' || !ws[k].Upper || strings.HasPrefix(ws[k].Low, "includ"), strings.HasPrefix(ws[k-1].Low, "includ") || ws[k-1].Low == "like":
			return false // "several halls including: North, …" leaves some out
		}
		items := 1
		for i := k + 1; i < min(len(ws), k+longNamed) && ws[i].Before != '.' && ws[i].Before != ';' && items < 3; i++ {
			if ws[i].Before == ',' || ws[i].Low == "and" {
				items++
			}
		}
		return items == 3
	}
	return false
}

// longNamed is how many words the first three of several named things may take.
const longNamed = 24

// wordsBefore returns how many words end before the byte at, or on it.
func wordsBefore(ws wording.Words, at int) int {
	return sort.Search(len(ws), func(k int) bool { return ws[k].End > at })
}

// timeBefore reports a quantity of what went wrong before, in a clause of its own: "a department that had lost three
// leaders in four years", "a project that two predecessors had abandoned".
func timeBefore(s outline.Statement, q quantity.Quantity) bool {
	ws := s.Words
	at := wordFrom(ws, q.Start)
	for k := max(at-8, 1); k < min(at+5, len(ws)-1); k++ {
		if ws[k].Low != "had" || !wentWrong(ws[k+1].Low) {
			continue
		}
		for r := k - 1; r >= 0 && r >= k-4 && ws[r+1].Before == 0; r-- {
			switch ws[r].Low {
			case "that", "which", "who", "whose":
				return at > r && unbroken(ws, min(k+1, at), max(k+1, at))
			}
		}
	}
	return false
}

// unbroken reports that no mark stands between the words from and to.
func unbroken(ws wording.Words, from, to int) bool {
	for k := from + 1; k <= to && k < len(ws); k++ {
		if ws[k].Before != 0 {
			return false
		}
	}
	return true
}

// wentWrong reports what was done before one was called.
func wentWrong(w string) bool {
	return wording.Among(w, "lost abandoned missed failed overrun slipped accumulated stalled suffered cancelled rejected overspent left quit resigned halted gone burned burnt churned piled")
}

// openingWords is how far into a statement an opening that names an employer reaches, withWords how far behind its "with" a size may stand.
const openingWords, withWords = 20, 10

// ofEmployer reports a quantity that describes the employer: one in front of its noun behind "for a", "at a", "of a",
// or behind "with" in an opening without a verb that names an employer.
func ofEmployer(s outline.Statement, q quantity.Quantity) bool {
	ws := s.Words
	at := wordsBefore(ws, q.Start)
	if article := at > 1 && (ws[at-1].Low == "a" || ws[at-1].Low == "an" || ws[at-1].Low == "the"); article {
		switch ws[at-2].Low {
		case "for", "at", "of", "within", "from", "joined", "with", "to":
			for k := at; k < len(ws) && k < at+6; k++ {
				if ws[k].Start >= q.End && (ws[k].Before == ',' || ws[k].Before == '.') {
					break
				}
				if ws[k].Start >= q.End && ws.Cue(k, wording.Employer) > 0 {
					return true
				}
			}
		}
	}
	if s.Lead.Verb.Form != wording.None || at < len(ws) && wording.Among(ws[at].Low, "team crew squad") {
		return false
	}
	if s.Words[0].Low == "full" || s.Words.Cue(0, wording.Duty) > 0 { // "Full P&L responsibility for a division with …"
		return false
	}
	named, with := false, false
	for k := 0; k < at; k++ {
		form := wording.AsVerb(ws[k].Low).Form
		if form == wording.Past && ws[k].Upper || form == wording.Gerund && ws[k].Before == ',' { // "…, saving $2M"
			return false
		}
		named = named || ws.Cue(k, wording.Employer) > 0 && k < 8
		with = with || named && k < openingWords && k >= at-withWords && ws[k].Low == "with"
	}
	return named && with
}
