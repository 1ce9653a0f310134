package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// asked returns what to ask a statement of no kind, by its action, and what it counts. Where the action only made or kept
// things that are there to be done, won or held, those tell more: proposals are won, checks are done. Who manages clerks has
// them report to him.
func (f *focus) asked(other *questionKind) (*questionKind, string) {
	if a := f.settled(); a != nil {
		return a, f.counted(nil)
	}
	if f.feat() {
		return questions().action("feat"), ""
	}
	a, misled := f.action()
	if o := f.byObject(a); o != nil {
		return o, ""
	}
	if misled {
		return other, "" // "Maintained knowledge of policies": the policies are others'
	}
	name := f.behindVague()
	if name == "" {
		name = f.counted(nil)
	}
	if a == nil {
		a = f.laterVerb(other)
	}
	if k := questions().reported; k != nil && questions().heads(name) && wording.Among(f.verb, "manage oversee supervise direct lead head command") {
		return k, name
	}
	if t := f.byThing(a, name); t != nil {
		return t, name
	}
	return a, name
}

// byThing returns what to ask for by what the action made, kept or led, a plural: proposals are won, meetings are held. Nil
// when the action tells more.
func (f *focus) byThing(action *questionKind, name string) *questionKind {
	t := questions().byThing[name]
	if t == nil {
		return nil
	}
	fits := wording.Among(action.name, "other build run support perform lead partner assist use win")
	switch t.name {
	case "event":
		fits = fits && (name != "events" || f.hosts(action))
	case "place":
		fits = action.name == "build" && f.places()
	case "fill":
		fits = fits || action.name == "inspect"
	case "tell":
		fits = fits || f.verb == "compile"
	}
	if !fits {
		return nil
	}
	return t
}

// hosts reports an action that has people take part in events. A machine processes events of its own.
func (f *focus) hosts(a *questionKind) bool {
	if wording.Among(f.verb, "conduct execute deliver perform") {
		return true
	}
	return a.name != "perform" && f.tech() < sureTech
}

// places reports that what was made is only put where it is used: nothing is asked of how it was built.
func (f *focus) places() bool {
	return wording.Among(f.verb, "set setup install configure deploy replace upgrade prepare assemble build")
}

// ofBeside returns the tail behind what is named beside the focus, "lamps" in "Wrote a register of several lamps": it was not
// the lamps that were written.
func ofBeside(k *questionKind, tail string) string {
	if k.name == "change" {
		return ", and what changed for them, from what to what?"
	}
	return besideTail.Replace(tail)
}

var besideTail = strings.NewReplacer(" did they ", " did it ", " because of them", " because of it", " came of them", " came of it")
