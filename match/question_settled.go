package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// settled returns the action of a statement whose form tells it, whatever words of a kind stand in it: a course on incidents
// closed none, and an award for a project ran none. Nil when the form tells nothing.
func (f *focus) settled() *questionKind {
	lex := questions()
	switch {
	case f.honored():
		return lex.action("award")
	case f.learned() && f.byCourse() || f.courseDone():
		return f.taught()
	case f.restored():
		return lex.action("restore")
	case f.single(), f.onePost(), f.certified():
		return lex.action("single")
	}
	return nil
}

// action returns the action of a name; nil when there is none.
func (lex *questionLexicon) action(name string) *questionKind {
	for i := range lex.actions {
		if lex.actions[i].name == name {
			return &lex.actions[i]
		}
	}
	return nil
}

// honors are verbs of who was honored.
const honors = "win receive earn get gain achieve obtain name award grant recognize recognise select vote choose elect honor honour nominate crown"

// honored reports an honor: "Won the lamp award", "Named Keeper of the Year", "Trimmer of the month".
func (f *focus) honored() bool {
	if f.verb != "" && !wording.Among(f.verb, honors) {
		return false
	}
	for k := f.first + 1; k+2 < len(f.words) && k < f.first+maxHonor; k++ {
		last := f.words[k+2]
		if f.words[k].Low == "of" && f.words[k+1].Low == "the" && wording.Among(last.Low, "year month quarter week") {
			who := f.words[k-1].Low
			return f.verb != "" && last.Upper || questions().person(who) && (f.verb == "" || strings.TrimSuffix(who, "s") == who)
		}
	}
	if f.verb == "" || f.verb == "award" {
		return false
	}
	a := f.activity()
	return a != nil && a.name == "award"
}

// maxHonor is how far behind its verb the name of an honor may end.
const maxHonor = 10

// taught returns the action of who was taught, not of who taught: "Completed a course on lamps", "Attended courses".
func (f *focus) taught() *questionKind {
	if f.verb == "attend" {
		return questions().byVerb["attend"]
	}
	return questions().action("learn")
}

// courseDone reports a course named before its verb: "Lamp training completed".
func (f *focus) courseDone() bool {
	n := len(f.words) - 1
	return f.verb == "" && n > f.first && n < f.first+maxHonor && wording.Among(f.words[n].Low, "completed attended") &&
		wording.Among(f.words[n-1].Low, "training course courses coursework class classes certification workshop")
}

// restored reports what was brought back after it had failed, "Restored the light after the storm", and one fault that was mended: "Repaired a
// lamp in the storm".
func (f *focus) restored() bool {
	if wording.Among(f.verb, "resolve fix repair solve") && f.verbs < f.end && wording.Among(f.words[f.verbs].Low, "a an") && wording.AsVerb(f.words[f.first].Low).Form == wording.Past {
		return f.oneObject()
	}
	if !wording.Among(f.verb, "restore recover salvage") {
		return false
	}
	for k := f.first + 2; k+1 < len(f.words) && k < f.first+maxPost; k++ {
		if w := f.words[k]; w.Before == ';' || w.Before == '.' {
			return false
		}
		if wording.Among(f.words[k].Low, "after following") {
			next := f.words[k+1]
			return next.Low != "hours" && wording.AsVerb(next.Low).Form != wording.Gerund
		}
	}
	return false
}

// onePost reports who was hired as a single person: "Hired the tower's first keeper".
func (f *focus) onePost() bool {
	if !wording.Among(f.verb, "hire recruit") || !f.oneObject() {
		return false
	}
	for _, w := range f.words[f.verbs:f.objectEnd()] {
		if w.Low == "first" {
			return true
		}
	}
	return false
}

// certified reports what an organization was found fit for: "Obtained the harbor's lamp accreditation". How many findings there were on the way
// is not what its holder would tell.
func (f *focus) certified() bool {
	k := f.objectEnd()
	return k > f.verbs && wording.Among(f.verb, "obtain achieve attain gain secure") && wording.Among(f.words[k].Low, "appraisal accreditation certification recertification attestation")
}

// oneObject reports an object in the singular that holds nothing: no "set of lamps".
func (f *focus) oneObject() bool {
	k := f.objectEnd()
	return k >= 0 && !strings.HasSuffix(f.words[k].Low, "s") && (k+1 >= len(f.words) || f.words[k+1].Low != "of")
}

// single reports an object that its number names: "Fixed ticket 4711".
func (f *focus) single() bool {
	for k := f.verbs; k+1 < f.end && f.verb != ""; k++ {
		if next := f.words[k+1]; wording.Among(f.words[k].Low, "ticket incident case defect bug") {
			return next.Digit && next.Before == 0 && (k+2 == f.end || f.endsPhrase(k+1))
		}
	}
	return false
}

// feat reports who led a team or office somewhere, or through something: "Led the watch to safety", "Led the tower through the
// storm". Who led one without it tells of a post.
func (f *focus) feat() bool {
	k := f.objectEnd()
	if k < 0 || k+2 >= len(f.words) || !wording.Among(f.verb, "lead guide drive steer spearhead command direct chair head") || f.words[k+1].Before != 0 {
		return false
	}
	unit := questions().byObject[f.words[k].Low]
	return wording.Among(f.words[k+1].Low, "to through during") && (questions().crew[f.words[k].Low] || unit != nil && unit.name == "unit")
}
