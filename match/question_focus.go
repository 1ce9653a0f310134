package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/quantity"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// A focus is what a statement is about: the action it opens with and what that acts on, words first to end. What comes
// behind ("by …", "for …", "resulting in …") says how, for whom and with what effect, and tells much less of its kind.
type focus struct {
	words      wording.Words
	first, end int
	rest       int    // where the second item of a list of objects begins; end when there is none
	shared     int    // where the last item begins when what ends it belongs to all items; end when it does not
	verbs      int    // the first word behind the list of verbs that the focus opens with
	verb       string // base of the action; empty when there is none
	vague      int    // the first word behind an amount without a number; -1 when there is none
}

// focusOf finds the focus. "Responsible for" and "Helped to" are no actions: the next one counts.
func focusOf(ws wording.Words) focus {
	f := focus{words: ws}
	f.first = ws.Cue(0, wording.Duty)
	if f.first < len(ws) && f.first > 0 && preposition(ws[f.first].Low) {
		f.first++ // "Responsible for"
	}
	if f.first >= len(ws) {
		f.first = 0
	}
	l := ws[f.first:].Lead()
	if l.Verb.Form != wording.None {
		f.first, f.verb = f.first+l.At, l.Verb.Base
	} else {
		f.skipSubject()
	}
	switch lex := questions(); {
	case lex.opener[f.verb], lex.opener[f.phrase()]:
		f.skipOpener()
	case lex.means[f.verb]:
		if f.skipMeans(); lex.opener[f.verb] {
			f.skipOpener() // "Used lists to help sort oil"
		}
	}
	f.close()
	if f.verb == "" && f.activity() == nil && f.skipPost() {
		f.close()
	}
	return f
}

// close finds where the focus ends, and its parts.
func (f *focus) close() {
	f.verbs = f.endOfVerbs()
	f.end = f.first + 1
	if f.end < len(f.words) && preposition(f.words[f.end].Low) {
		f.end++ // "Worked with vendors"
	}
	for f.end < len(f.words) && !f.bound(f.end) {
		f.end++
	}
	f.rest, f.shared = f.secondItem(), f.sharedItem()
}

// secondItem returns where the second of the objects begins: "security" in "Maintained networks, security and backups".
// A list of verbs before them is none of objects.
func (f *focus) secondItem() int {
	object := false
	for k := f.first + 1; k < f.end; k++ {
		w := f.words[k]
		if object && w.Before == ',' {
			return k
		}
		if v := wording.AsVerb(w.Low); v.Form == wording.None || v.Mostly || v.Noun && w.Before != ',' {
			object = object || w.Low != "and" && w.Low != "or" && !particle(w.Low)
		}
	}
	return f.end
}

// particle reports a word that belongs to the verb before it: "set up", "responded to".
func particle(w string) bool { return wording.Among(w, "up out down off") || preposition(w) }

// skipSubject goes on to the verb of a statement that opens with who did it, "Team built the register", or with what it was
// for: "The project was to build it", "The project involved building it".
func (f *focus) skipSubject() {
	k := f.first
	if k >= len(f.words) {
		return
	}
	if w := f.words[k].Low; k+2 < len(f.words) && (wording.Article(w) || w == "my") {
		k++
	}
	if !questions().subject[f.words[k].Low] {
		return
	}
	for k++; k < len(f.words) && k < f.first+5 && f.words[k].Before == 0; k++ {
		v := wording.AsVerb(f.words[k].Low)
		if toDo := v.Form == wording.Base && f.words[k-1].Low == "to" && wording.Among(f.words[k-2].Low, "was is"); toDo || v.Form == wording.Past && (questions().byVerb[v.Base] != nil || questions().opener[v.Base]) {
			f.first, f.verb = k, v.Base
			return
		}
	}
}

// skipPost goes on to what the holder of a post does where the statement opens with the post, "As keeper I managed all lamps", or with
// what it takes: "Responsible for all aspects of managing the hall".
func (f *focus) skipPost() bool {
	for k := f.first + 1; k < len(f.words) && k < f.first+maxPost; k++ {
		v, last := wording.AsVerb(f.words[k].Low), f.words[k-1].Low
		does := last == "i" && v.Form != wording.None || v.Form == wording.Gerund && !v.Mostly && wording.Among(last, "of for in with include includes included")
		if does && f.words[k].Before == 0 && questions().byVerb[v.Base] != nil {
			f.first, f.verb = k, v.Base
			return true
		}
	}
	return false
}

// maxPost is how many words may stand before what the holder of a post does.
const maxPost = 12

// skipOpener goes on to the action behind one that says little: "Helped to migrate", "Played a key role in migrating".
func (f *focus) skipOpener() {
	for k := f.first + 1; k < len(f.words) && k < f.first+7; k++ {
		w := f.words[k]
		if questions().passing[w.Low] {
			continue
		}
		if v := wording.AsVerb(w.Low); v.Form == wording.Base && !v.Mostly || v.Form == wording.Gerund {
			f.first, f.verb = k, v.Base
		} else if questions().byNoun[w.Low] != nil && k+1 < len(f.words) && f.words[k+1].Low == "of" {
			f.first, f.verb = k, "" // "Involved in development of"
		}
		return
	}
}

// skipMeans goes on to what a means served: from "used" to "load" in "Used scripts to load orders".
func (f *focus) skipMeans() {
	for k := f.first + 2; k < len(f.words) && k < f.first+12; k++ {
		if b := f.words[k].Before; b == ';' || b == ':' || b == '.' {
			return
		}
		if v := wording.AsVerb(f.words[k].Low); f.words[k-1].Low == "to" && v.Form == wording.Base && !v.Mostly {
			f.first, f.verb = k, v.Base
			return
		}
	}
}

// phrase returns the verb with the preposition behind it: "work_on".
func (f *focus) phrase() string {
	if k := f.first + 1; f.verb != "" && k < len(f.words) && f.words[k].Before == 0 && (preposition(f.words[k].Low) || wording.Among(f.words[k].Low, "as sure out up")) {
		return f.verb + "_" + f.words[k].Low
	}
	return ""
}

// endOfVerbs returns where the list of verbs ends that the focus opens with.
func (f *focus) endOfVerbs() int {
	k := f.first + 1
	if f.verb == "" {
		return k
	}
	form := wording.AsVerb(f.words[f.first].Low).Form
	for k < len(f.words) && (wording.AsVerb(f.words[k].Low).Form == form || wording.Among(f.words[k].Low, "and or then")) {
		k++
	}
	return k
}

// listed reports whether word k is a later verb of the list that the focus opens with: "supporting" in "Installing,
// configuring and supporting networks".
func (f *focus) listed(k int) bool {
	form := wording.AsVerb(f.words[f.first].Low).Form
	if f.verb == "" || form == wording.None {
		return false
	}
	return k <= f.first || k < f.verbs && wording.AsVerb(f.words[k].Low).Form == form
}

// bound reports whether word k begins something beside the focus.
func (f *focus) bound(k int) bool {
	w := f.words[k]
	if k > f.first && k < f.first+8 && f.listed(k) {
		return false
	}
	switch w.Before {
	case ';', ':', '(', '.':
		return true
	case ',':
		if v := wording.AsVerb(w.Low); v.Form == wording.Gerund && !v.Mostly {
			return true
		}
	}
	if w.Low == "related" { // "IT related issues" go on
		return k+1 < len(f.words) && f.words[k+1].Low == "to"
	}
	if f.verb == "" && wording.Among(w.Low, "includes include included") { // "This includes the lamps": they are what it is about
		return false
	}
	return questions().bound[w.Low] || preposition(w.Low)
}

// preposition reports a word that leads from what is done to its circumstances; "of" stays inside.
func preposition(w string) bool {
	switch w {
	case "in", "on", "at", "with", "within", "across", "under", "between", "for", "to", "by", "from", "through", "via", "into", "over", "towards", "toward":
		return true
	}
	return false
}

// has reports whether word k lies in the focus.
func (f *focus) has(k int) bool { return f.first <= k && k < f.end }

// counted returns the first plural noun of the focus that can be counted: the head of its phrase ("process reviews",
// not "systems administration"). names, when given, are the only ones asked for. What changed is the thing itself, not
// what it is of: "the price of lamps" is one. A later item of a list is not what the statement is about.
func (f *focus) counted(names map[string]bool) string {
	inCapitals := f.words.Titled()
	for k := f.first; k < f.end && !f.anotherAction(k); k++ {
		w := f.words[k]
		if f.firm(k) {
			continue
		}
		if names != nil {
			if names[w.Low] && !(w.Upper && k+1 < f.end && f.words[k+1].Upper && f.words[k+1].Before == 0 && k > f.first && !inCapitals) { // "Records Management" is a name
				return f.named(k)
			}
			continue
		}
		if f.beside(k) {
			break
		}
		if name := w.Upper && !inCapitals && !questions().counts[w.Low] && !quantity.Counts(w.Low); k > f.first && !name && countable(w) && f.endsPhrase(k) {
			return f.named(k)
		}
	}
	return ""
}

// behindVague returns the plural noun that an amount without a number counts: "halls" in "several northern halls".
func (f *focus) behindVague() string {
	for k := max(f.vague, 0); f.vague >= 0 && k < min(f.vague+4, len(f.words)) && (k == f.vague || f.words[k].Before == 0 && !f.bound(k)); k++ {
		if next := k + 1; countable(f.words[k]) && (!f.words[k].Upper || f.words.Titled() || questions().counts[f.words[k].Low]) && (next == len(f.words) || f.bound(next) || f.words[next].Before != 0 || wording.SmallWord(f.words[next].Low)) {
			return f.named(k)
		}
	}
	return ""
}

// named returns the noun k with the word before it where it says too little alone: "staff members".
func (f *focus) named(k int) string {
	w := f.words[k]
	if before := f.words[max(k-1, 0)]; questions().short[w.Low] && k > f.verbs && w.Before == 0 && !before.Digit && !wording.SmallWord(before.Low) && !wording.Among(before.Low, "of all and or various several many multiple numerous different other such these those") {
		if before.Caps {
			return strings.ToUpper(before.Low) + " " + w.Low
		}
		return before.Low + " " + w.Low
	}
	return w.Low
}

// firm reports a noun that belongs to a name: "Systems" in "drew halls for Example Systems".
func (f *focus) firm(k int) bool {
	w := f.words[k]
	return w.Upper && questions().firm[w.Low] && k > 0 && w.Before == 0 && f.words[k-1].Upper && !f.words[k-1].Caps && (k > f.first+1 || f.verb == "") && !f.words.Titled()
}

// sureTech is what tech returns of a statement of IT, and less of one that has but a word like "system".
const sureTech = 2

// tech says how sure it is that the focus, with a few words behind it, is about IT.
func (f *focus) tech() int {
	sure, lex := 0, questions()
	for k, w := range f.words[:min(f.end+maxBeside, len(f.words))] {
		switch low := strings.TrimSuffix(w.Low, "s"); {
		case low == "system", low == "technical":
			sure = 1
		case lex.tech[w.Low], lex.tech[low], low == "it" && w.Caps, k > 0 && lex.tech[f.words[k-1].Low+"_"+low]:
			return sureTech
		}
	}
	return sure
}

// beside reports that from word k on nothing is counted that the statement is about.
func (f *focus) beside(k int) bool {
	lex := questions()
	if k == f.first && f.verb == "" && (preposition(f.words[k].Low) || wording.Among(f.words[k].Low, "of i other due when if as")) {
		return true
	}
	if k > 0 && f.words[k].Low == "of" {
		a := lex.byVerb[f.verb]
		return a != nil && a.name == "change" || lex.holder[f.words[k-1].Low]
	}
	return k >= f.rest && k < f.shared
}

// sharedItem returns where the last item of a list begins whose end belongs to all items: "tower, hall and harbor lamps".
// A comma before "and" parts things of their own.
func (f *focus) sharedItem() int {
	joins := false
	for k := f.end - 1; k > f.first; k-- {
		switch w := f.words[k]; {
		case w.Before == ',' && joins:
			return k
		case w.Before == ',':
			return f.end
		case w.Low == "and" || w.Low == "or":
			joins = true
		}
	}
	return f.end
}

// anotherAction reports that a second verb with an object of its own begins behind "and" at word k: "Built the hall and
// coordinated lamps". "Drew up and reviewed" is one action with one object.
func (f *focus) anotherAction(k int) bool {
	form := wording.AsVerb(f.words[f.first].Low).Form
	if f.words[k].Low != "and" || f.verb == "" || k+1 >= f.end || f.listed(k+1) || particle(f.words[k-1].Low) {
		return false
	}
	v := wording.AsVerb(f.words[k+1].Low)
	return v.Form == form && form != wording.None && !v.Noun && !v.Mostly
}

// endsPhrase reports whether a noun phrase ends with word k.
func (f *focus) endsPhrase(k int) bool {
	if k+1 >= f.end {
		return true
	}
	next := f.words[k+1]
	return next.Before != 0 && next.Before != '\'' || next.Low == "of" || next.Low == "and" || next.Low == "or" || preposition(next.Low)
}

// countable reports a noun in the plural by its form; names and what nobody counts ("operations") are none.
func countable(w wording.Word) bool {
	low := w.Low
	if len(low) < 5 || w.Caps || w.Digit || !strings.HasSuffix(low, "s") || strings.HasSuffix(low, "ss") || strings.HasSuffix(low, "us") ||
		strings.HasSuffix(low, "is") || strings.HasSuffix(low, "ics") || strings.HasSuffix(low, "'s") {
		return false
	}
	v := wording.AsVerb(low)
	return !questions().uncounted[low] && (v.Form == wording.None || v.Noun)
}
