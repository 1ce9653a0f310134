package match

import "github.com/resumematch/resumematch/match/internal/wording"

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
	case "be":
		if !wording.Among(f.verb, "earn receive achieve gain win") {
			return nil
		}
	default:
		if action == nil || !wording.Among(action.name, "run lead support build perform") {
			return nil
		}
	}
	return a
}

// head returns the noun that ends the first object of the focus: "office" in "Opened the northern office of the harbor".
func (f *focus) head() string {
	for k := f.verbs; k < f.end && f.verb != "" && !preposition(f.words[f.verbs].Low); k++ {
		if f.endsPhrase(k) {
			return f.words[k].Low
		}
	}
	return ""
}

// learned reports who was taught, not who taught: "Completed a lamp course".
func (f *focus) learned() bool {
	if !wording.Among(f.verb, "complete receive undergo continue attend pass earn") {
		return false
	}
	for _, w := range f.words[f.verbs:max(f.verbs, f.end)] {
		if wording.Among(w.Low, "training course courses coursework class classes certification curriculum workshop workshops") {
			return true
		}
	}
	return false
}
