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
