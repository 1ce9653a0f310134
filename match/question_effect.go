package match

import (
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// effect returns the question for an effect that the statement claims beside its focus, quoted as it stands: "which cut
// failed changes", "to improve response times", "resulting in happier users". Empty when it claims none.
func (f *focus) effect(text string) string {
	for k := f.first; k < len(f.words); k++ {
		from, ask := k, "by how much, from what to what, and in what time?"
		switch {
		case (k >= f.end || k > f.first && f.followsObject(k)) && f.changes(k):
		case f.saves(k):
			ask = "how much a year, against what baseline?"
		case k+2 < len(f.words) && (k >= f.end || f.words[k].Low == "resulted") && leadsTo(f.words[k].Low, f.words[k+1].Low):
			from, ask = k+2, "how many or how much, and what was it before?"
		case k >= f.end && f.yieldsGain(k):
			from, ask = k+1, "how many or how much, and what was it before?"
		default:
			continue
		}
		end := f.trim(from, f.endOfEffect(from))
		if w := f.words[from].Low; from > k && (w == "a" || w == "an" || k < f.end || strings.HasPrefix(f.words[k].Low, "contribut")) && !f.moreOrLess(from, end) {
			continue // "leading to a new hall": what is new is no amount
		} else if end-from > 2 || end-from > 1 && w != "the" && w != "a" && w != "an" { // "the hall" tells no effect
			return fmt.Sprintf("“%s”: %s", text[f.words[from].Start:f.words[end-1].End], ask)
		}
	}
	return ""
}

// endOfEffect returns where the effect that begins at word from ends: a few words longer than maxEffect where its phrase
// ends there.
func (f *focus) endOfEffect(from int) int {
	end := from + 1
	if end < len(f.words) && f.words[from].Low == "saves" && f.words[end].Low == "on" {
		end++
	}
	for end < len(f.words) && end < from+maxEffect+effectTail && f.words[end].Before == 0 && !f.bound(end) && !f.begins(end) {
		end++
	}
	if end == from+maxEffect+effectTail && !f.phraseEnds(end) {
		end = from + maxEffect
	}
	return end
}

// phraseEnds reports that nothing that belongs to the words before it stands at word k.
func (f *focus) phraseEnds(k int) bool {
	if k >= len(f.words) || f.words[k].Before != 0 && f.words[k].Before != '-' && f.words[k].Before != '\'' {
		return true
	}
	return f.bound(k) || f.begins(k) || f.words[k].Low == "of"
}

// trim returns where the quotation of words from to end ends, without the words that lead to what is cut off: "the
// safety of the hall's …", "better lamps and cheaper …".
func (f *focus) trim(from, end int) int {
	if !f.phraseEnds(end) {
		for k := end - 1; k > from+2; k-- {
			if f.words[k].Low == "and" {
				end = k
				break
			}
		}
	}
	for end > from {
		w := f.words[end-1].Low
		if !preposition(w) && !wording.Among(w, "and or the a an of their its our") && !strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "’s") {
			break
		}
		end--
	}
	return end
}

// moreOrLess reports a word of more or less among words from to end, the first of them an article: "a quieter hall", "a clear
// drop in calls".
func (f *focus) moreOrLess(from, end int) bool {
	if from+1 < end && strings.HasSuffix(f.words[from+1].Low, "er") {
		return true
	}
	for _, w := range f.words[from:end] {
		if wording.Among(w.Low, "more less fewer reduction increase decrease improvement saving savings growth drop gain gains rise decline") {
			return true
		}
	}
	return false
}

// begins reports a verb with a capital inside the text: the next statement, run into this one.
func (f *focus) begins(k int) bool {
	v := wording.AsVerb(f.words[k].Low)
	return f.words[k].Upper && (v.Form == wording.Past || v.Form != wording.None && !v.Noun && !v.Mostly)
}

// maxEffect is how many words of an effect are quoted, and effectTail how many more where that ends its phrase.
const maxEffect, effectTail = 10, 3

// saves reports a saving at word k that is told as an effect: "this saves on the cost of oil", ", saving time".
func (f *focus) saves(k int) bool {
	w := f.words[k]
	switch {
	case k == 0 || k+1 >= len(f.words) || wording.AsVerb(w.Low).Base != "save" || f.words[k+1].Before != 0 || wording.Among(f.words[k+1].Low, "as to"):
		return false
	case w.Low == "saving" && w.Before != ',', w.Low == "saves" && !wording.Among(f.words[k-1].Low, "this that which it"), w.Low != "saving" && w.Low != "saves":
		return false
	}
	for i := k + 1; i < len(f.words) && i < k+7; i++ {
		if wording.Among(f.words[i].Low, "cost costs time money hours expense expenses spend effort") {
			return true
		}
	}
	return false // "saving the register"
}

// yieldsGain reports at word k a verb of what came of the work, with a gain as its object: "that provided great gains in
// speed", ", yielding better margins and savings".
func (f *focus) yieldsGain(k int) bool {
	if k == 0 || k+2 >= len(f.words) || !wording.Among(wording.AsVerb(f.words[k].Low).Base, "provide yield deliver achieve realize give produce bring generate create") {
		return false
	}
	if w := f.words[k]; !(w.Before == 0 && wording.Among(f.words[k-1].Low, "that which this thereby thus") || w.Before == ',' && strings.HasSuffix(w.Low, "ing")) {
		return false
	}
	for i := k + 1; i < len(f.words) && i < k+5 && f.words[i].Before == 0 && !f.bound(i); i++ {
		if wording.Among(f.words[i].Low, "gain gains saving savings reduction reductions improvement improvements increase") {
			return true
		}
	}
	return false
}

// changes reports that word k is a verb of a change that is told as an effect, not as the means ("by improving").
func (f *focus) changes(k int) bool {
	w := f.words[k]
	v := wording.AsVerb(w.Low)
	a := questions().byVerb[v.Base]
	if v.Form == wording.None || a == nil || a.name != "change" || a.otherwise(f.words[k:min(k+2, len(f.words))]) {
		return false
	}
	if v.Base == "eliminate" && f.wholly(k+1) {
		return false
	}
	if v.Form == wording.Gerund && (w.Before == ',' || f.followsObject(k)) {
		return true
	}
	switch f.words[k-1].Low {
	case "which", "that", "to", "thereby", "thus", "helped", "significantly", "greatly", "dramatically":
		return w.Before == 0
	}
	return false
}

// wholly reports from word k on what is gone or is not, by no amount: "the old lamp press", "the need for oil", "conflicts of interest".
func (f *focus) wholly(k int) bool {
	for end := k + 2; k < end && k < len(f.words) && f.words[k].Before == 0; k++ {
		if wording.Among(f.words[k].Low, "old legacy former previous outdated aging ageing obsolete unsupported redundant inherent need dependency reliance conflict conflicts") {
			return true
		}
	}
	return false
}

// followsObject reports a gerund at word k right behind what was done, with what it changes behind it: "a register
// speeding up the watch". "By speeding up" is a means, and in "the crew improving lamps" it says which crew.
func (f *focus) followsObject(k int) bool {
	if k+1 >= len(f.words) || f.words[k].Before != 0 || !wording.Among(f.words[k+1].Low, "up our the their its overall") {
		return false
	}
	last := f.words[k-1]
	return !wording.SmallWord(last.Low) && !preposition(last.Low) && !strings.HasSuffix(last.Low, "ly") && !wording.Among(last.Low, "and or of while when also as than then is are was were be been not started began continued helped keep kept without towards regarding including") &&
		(wording.AsVerb(last.Low).Form == wording.None || wording.AsVerb(last.Low).Noun)
}

// leadsTo reports "resulting in", "led to" and the like.
func leadsTo(a, b string) bool {
	switch a {
	case "resulting", "resulted", "results":
		return b == "in"
	case "leading", "led", "contributing", "contributed":
		return b == "to"
	}
	return false
}
