package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// A cueWord tells a kind by the beginning of a word, or by a phrase.
type cueWord struct {
	words []string
	whole bool // the whole word, not its beginning
	weak  bool // tells the kind only where the statement opens with it, or beside another
	head  bool // tells it only where its phrase ends: "the team", not "team meetings"
	deal  bool // tells it only near what is negotiated with vendors: "negotiated prices", not "negotiated dates"
	topic bool // counts more where the first object ends with it: "the help desk budget"
	whom  bool // tells it only where people are named behind it: "supervised clerks", not "supervised repairs"
}

// parseCue reads a cue with its marks.
func parseCue(w string) cueWord {
	var c cueWord
	for len(w) > 0 {
		switch w[len(w)-1] {
		case '?':
			c.weak = true
		case '=':
			c.whole = true
		case '!':
			c.head = true
		case '@':
			c.whom = true
		case '+':
			c.topic = true
		case '$':
			c.deal = true
		default:
			c.words = strings.Split(w, "_")
			return c
		}
		w = w[:len(w)-1]
	}
	c.words = []string{""}
	return c
}

// at reports whether ws begins with the cue.
func (c cueWord) at(ws wording.Words) bool {
	if len(c.words) > len(ws) {
		return false
	}
	for j, w := range c.words {
		whole := c.whole || j < len(c.words)-1
		if whole && ws[j].Low != w || !strings.HasPrefix(ws[j].Low, w) {
			return false
		}
	}
	return true
}

// guards reports whether what stands around the cue at word i lets it tell its kind.
func (f *focus) guards(i int, c *cueWord) bool {
	last := i + len(c.words) - 1
	return (!c.head || f.closes(last)) && (!c.whom || f.namesPeople(last+1)) && (!c.deal || f.namesDeal(i)) && (c.head || !f.saysWho(i))
}

// maxTitle is how many words a title of people may have behind the first: "help desk support technicians".
const maxTitle = 3

// saysWho reports that word i only says which people are meant: "project" in "Mentored project managers". One person may
// be the writer: "project manager" tells what he did. A verb acts on them: "Hired managers".
func (f *focus) saysWho(i int) bool {
	if f.acts(i) {
		return false
	}
	lex, joined := questions(), false
	for k := i + 1; k < len(f.words) && k <= i+maxTitle; k++ {
		w := f.words[k]
		if w.Low == "and" && k+2 < len(f.words) && lex.whole[f.words[k+2].Low] {
			joined = true // "the storage and backup tower"
			continue
		}
		if w.Before != 0 && w.Before != '-' || wording.Article(w.Low) || wording.Among(w.Low, "and or of") || f.bound(k) || wording.AsVerb(w.Low).Form == wording.Past {
			return false
		}
		if f.closes(k) && (lex.whole[w.Low] || !joined && lex.heads(w.Low) && lex.person(w.Low) && !wording.Is(w.Low, wording.Title)) {
			return true
		}
	}
	return false
}

// acts reports word i as a verb with an object behind it, not as a noun of the same form.
func (f *focus) acts(i int) bool {
	if i == f.first && f.verb != "" || i > f.first && f.listed(i) || i > 0 && f.words[i-1].Low == "to" {
		return true
	}
	v := wording.AsVerb(f.words[i].Low)
	return v.Form == wording.Past || v.Form == wording.Gerund || v.Form != wording.None && !v.Noun && !v.Mostly
}

// closes reports whether a phrase ends with word k. A verb behind it closes it as well: "the staff assigned to".
func (f *focus) closes(k int) bool {
	if k+1 >= len(f.words) || f.bound(k+1) || f.has(k) && f.endsPhrase(k) {
		return true
	}
	next := f.words[k+1]
	return next.Before != 0 && next.Before != '-' && next.Before != '\'' || next.Low == "and" || next.Low == "or" || next.Low == "of" ||
		strings.HasSuffix(next.Low, "ly") || wording.AsVerb(next.Low).Form == wording.Past
}

// object reports word i as the head of the first object of the focus: "team" in "Built a team", not in "Built the
// schedule of the team".
func (f *focus) object(i int) bool {
	for k := f.first; k < i; k++ {
		if f.words[k].Low == "of" {
			return false
		}
	}
	return f.has(i) && i < f.rest && !questions().light[f.phrase()] // who worked on a team built none
}

// ofTopic is what a cue counts more as the noun that the rest of the object only describes.
const ofTopic = 5

// topic reports a cue at word i that ends the first object, "the help desk budget", or all items of it: "hardware and
// staff budgets". A team is what a statement is about only where it was led: who trained it tells of the training.
func (f *focus) topic(i int, c *cueWord) bool {
	last := i + len(c.words) - 1
	if !c.topic || i < f.verbs || last >= f.end || !f.endsPhrase(last) || c.head && !ofLeading(f.actionOf()) {
		return false
	}
	if !f.object(i) && (f.shared == f.end || last+1 < f.end) {
		return false
	}
	for k := f.verbs; k < last; k++ {
		if w := f.words[k]; w.Low == "of" || countable(w) || f.endsPhrase(k) && f.shared == f.end {
			return false
		}
	}
	return true
}

func ofLeading(a *questionKind) bool { return a != nil && (a.name == "run" || a.name == "lead") }

// maxWhom is how far behind its verb those who were supervised may be named.
const maxWhom = 7

// namesPeople reports people behind a verb, up to what begins something else: "of all the night clerks".
func (f *focus) namesPeople(from int) bool {
	for k := from; k < len(f.words) && k < from+maxWhom; k++ {
		w := f.words[k]
		if w.Before == ';' || w.Before == '.' || w.Before == ':' || w.Low == "to" || w.Low == "in" || w.Low == "with" || w.Low == "by" {
			return false
		}
		if questions().heads(w.Low) && f.closes(k) {
			return true
		}
	}
	return false
}

// maxDeal is how far behind "negotiated" what it was about may be named.
const maxDeal = 10

// namesDeal reports what is negotiated with vendors around word i: "contract negotiations", "negotiated the best price".
func (f *focus) namesDeal(i int) bool {
	for k := max(i-2, 0); k < len(f.words) && k < i+maxDeal; k++ {
		if w := f.words[k]; k > i && (w.Before == ';' || w.Before == '.') {
			return false
		} else if questions().deal[w.Low] {
			return true
		}
	}
	return false
}

// heads reports a word for those whom one heads.
func (lex *questionLexicon) heads(w string) bool {
	return lex.crew[w] || lex.person(w) && !lex.people[w]
}

// person reports a word for people: the title of a job, in the singular or plural, or a word of the list.
func (lex *questionLexicon) person(w string) bool {
	if w == "" || lex.devices[w] {
		return false
	}
	return lex.people[w] || wording.Is(w, wording.Title) || wording.Is(strings.TrimSuffix(w, "s"), wording.Title)
}

// excludes reports an action whose statements are not of the kind, which is told by more than one weak
// cue or not; object: a cue is what the action acts on.
func (k *questionKind) excludes(action string, sure, object bool) bool {
	if slices.Contains(k.not, action) || !object && slices.Contains(k.not, action+"!") {
		return true
	}
	// Who keeps the cloud running moves nothing to it.
	return !sure && (action == "run" || action == "support" || slices.Contains(k.yield, action))
}
