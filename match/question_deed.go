package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// action returns what to ask for the focus's action: by its verb, with its preposition where that makes it another, or,
// without a verb or with one that leaves it to the object, by the noun that its first phrase ends on ("Network
// administration", "Performed an analysis"). Nil when none is known or, then misled, when the object is none of it:
// nobody uses "a role", though one creates it.
func (f *focus) action() (a *questionKind, misled bool) {
	a = f.actionOf()
	if a != nil && a.otherwise(f.words[f.first:min(f.end+1, len(f.words))]) {
		return nil, true
	}
	return a, false
}

func (f *focus) actionOf() *questionKind {
	lex := questions()
	if f.verb == "" || lex.light[f.verb] || lex.light[f.phrase()] || f.leadsActivity() {
		if a := f.activity(); a != nil {
			return a
		}
	}
	if f.learned() {
		return f.taught()
	}
	if f.verb == "ship" && f.tech() > 0 { // a release of software, no parcel
		return lex.byVerb["build"]
	}
	if a := f.laterDeed(); a != nil {
		return a
	}
	if f.worksWithTech() {
		return lex.byVerb["work_on"]
	}
	if a := lex.byVerb[f.phrase()]; a != nil {
		if post := f.post(); a.name == "be" && post != nil {
			return post
		}
		return a
	}
	return lex.byVerb[f.verb]
}

// activity returns the action that a noun of the focus names, at the end of its phrase.
func (f *focus) activity() *questionKind {
	for k := f.first; k < f.end; k++ {
		a := questions().byNoun[f.words[k].Low]
		if a == nil || !f.endsPhrase(k) {
			continue
		}
		if k+2 < f.end && prepares(a.name) && f.words[k].Low != "research" && f.words[k+1].Low == "and" { // "planning and installation of"
			if deed := questions().byNoun[f.words[k+2].Low]; deed != nil && deed.name == "build" && f.endsPhrase(k+2) {
				return deed
			}
		}
		if f.verb != "" || a.name != "advise" {
			return a
		}
	}
	return nil
}

// leadsActivity reports who saw to what was done, "Oversaw the installation of lamps": the installation tells it.
func (f *focus) leadsActivity() bool {
	if f.verb != "oversee" && f.verb != "manage" {
		return false
	}
	for k := f.first + 1; k+1 < len(f.words) && k < f.first+4 && f.words[k].Before == 0; k++ {
		if a := questions().byNoun[f.words[k].Low]; a != nil && a.name == "build" {
			return f.words[k+1].Low == "of"
		}
	}
	return false
}

// laterDeed returns the action of a later verb of the list that the focus opens with where the first only prepared it: "Tested and
// deployed lamps".
func (f *focus) laterDeed() *questionKind {
	first := questions().byVerb[f.verb]
	if first == nil || !prepares(first.name) {
		return nil
	}
	for k := f.verbs - 1; k > f.first; k-- {
		if v := wording.AsVerb(f.words[k].Low); !v.Noun && wording.Among(v.Base, deeds) {
			return questions().byVerb[v.Base]
		}
	}
	return nil
}

// prepares reports an action that mostly comes before the deed itself.
func prepares(action string) bool { return wording.Among(action, "plan inspect advise tell") }

// deeds are verbs of what is there afterwards.
const deeds = "install deploy configure implement build develop migrate upgrade launch integrate"

// laterVerb returns the action of the last verb of a list whose first tells none: "Trimmed, oiled and inspected lamps".
func (f *focus) laterVerb(other *questionKind) *questionKind {
	for k := f.verbs - 1; k > f.first; k-- {
		if f.words[k].Before == 0 && !wording.Among(f.words[k-1].Low, "and or") {
			continue // "Got promoted" is no list
		}
		if a := questions().byVerb[wording.AsVerb(f.words[k].Low).Base]; a != nil && !a.otherwise(f.words[f.first:f.end]) {
			return a
		}
	}
	return other
}

// byObject returns what to ask for by what the action acts on: an office that was opened has people and a budget, one that was
// headed has people who reported, sales have a value. Nil when the object tells nothing.
func (f *focus) byObject(action *questionKind) *questionKind {
	lex := questions()
	a := lex.byObject[f.head()]
	if a == nil {
		return nil
	}
	switch a.name {
	case "unit":
		if wording.Among(f.verb, "manage oversee supervise direct lead head") {
			return lex.reported
		}
		if !wording.Among(f.verb, "establish found create open launch set build form start") {
			return nil
		}
	case "rescue":
		if !wording.Among(f.verb, "recover rescue salvage save") {
			return nil
		}
	case "earnings":
		if !wording.Among(f.verb, "generate drive") {
			return nil
		}
	case "be":
		if !wording.Among(f.verb, "earn receive achieve gain win") {
			return nil
		}
	default:
		if k := f.objectEnd() + 1; action != nil && wording.Among(action.name, "build run") && k < f.end && (f.words[k].Before == ',' || wording.Among(f.words[k].Low, "and or")) {
			return nil // "generated sales and oil reports", "ran sales, oil and other halls"
		}
		if action == nil || !wording.Among(action.name, "run lead support build perform") {
			return nil
		}
	}
	return a
}

// head returns the noun that ends the first object of the focus: "office" in "Opened the northern office of the harbor".
func (f *focus) head() string {
	if k := f.objectEnd(); k >= 0 {
		return f.words[k].Low
	}
	return ""
}

// objectEnd returns the word that ends the first object of the focus; -1 when there is none.
func (f *focus) objectEnd() int {
	for k := f.verbs; k < f.end && f.verb != "" && !preposition(f.words[f.verbs].Low); k++ {
		if f.endsPhrase(k) {
			return k
		}
	}
	return -1
}

// learned reports who was taught, not who taught: "Completed a lamp course".
func (f *focus) learned() bool {
	if !wording.Among(f.verb, "complete receive undergo continue attend pass earn") {
		return false
	}
	for _, w := range f.words[f.verbs:max(f.verbs, f.end)] {
		if w.Low == "certification" {
			return true
		}
	}
	return f.byCourse()
}

// byCourse reports a course that ends its phrase: "a course in oil", not "training lamps" nor "training of keepers".
func (f *focus) byCourse() bool {
	for k := f.verbs; k < f.end; k++ {
		if wording.Among(f.words[k].Low, "training trainings course courses coursework class classes curriculum workshop workshops") && f.endsPhrase(k) {
			return f.verb != "complete" || k+1 >= len(f.words) || !wording.Among(f.words[k+1].Low, "of for")
		}
	}
	return false
}

// post returns the action of a post that is one of talks, behind "served as": "a liaison between halls", "a member of the
// council". Nil for other posts.
func (f *focus) post() *questionKind {
	for k := f.first + 2; k < len(f.words) && k < f.first+7 && f.words[k].Before == 0 && f.words[k].Low != "of"; k++ {
		if a := questions().byNoun[f.words[k].Low]; a != nil && (a.name == "member" || a.name == "partner") {
			return a
		}
	}
	return nil
}

// worksWithTech reports who worked with tools, not with people: "Worked with lamp servers", not "with the server crew".
func (f *focus) worksWithTech() bool {
	if f.phrase() != "work_with" {
		return false
	}
	lex, tech := questions(), false
	for k := f.first + 2; k < len(f.words) && !f.bound(k) && f.words[k].Before != ','; k++ {
		w := f.words[k].Low
		if lex.crew[w] || lex.person(w) || wording.Among(w, "it information cio cto business agency company committee group groups management support") {
			return false
		}
		tech = tech || lex.tech[w] || lex.tech[strings.TrimSuffix(w, "s")]
	}
	return tech
}
