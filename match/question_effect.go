package match

import (
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// effect returns the question for an effect that the statement claims beside its focus, quoted as it stands: "which cut
// failed changes", "to improve response times", "resulting in happier users". Empty when it claims none.
func (f *focus) effect(text string) string {
	for k := f.end; k < len(f.words); k++ {
		from, ask := k, "by how much, from what to what, and in what time?"
		switch {
		case f.changes(k):
		case k+2 < len(f.words) && leadsTo(f.words[k].Low, f.words[k+1].Low):
			from, ask = k+2, "how many or how much, and what was it before?"
		default:
			continue
		}
		end := from + 1
		for end < len(f.words) && end < from+maxEffect && f.words[end].Before == 0 && !f.bound(end) && !f.begins(end) {
			end++
		}
		end = f.trim(from, end)
		if w := f.words[from].Low; from > k && (w == "a" || w == "an") && !f.moreOrLess(from, end) {
			continue // "leading to a new hall": what is new is no amount
		} else if end-from > 2 || end-from > 1 && w != "the" && w != "a" && w != "an" { // "the hall" tells no effect
			return fmt.Sprintf("“%s”: %s", text[f.words[from].Start:f.words[end-1].End], ask)
		}
	}
	return ""
}

// trim returns where the quotation of words from to end ends, without the words that lead to what is cut off: "the
// safety of the hall's …", "better lamps and cheaper …".
func (f *focus) trim(from, end int) int {
	if cut := end == from+maxEffect && !f.endsPhrase(end-1); cut {
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
		if wording.Among(w.Low, "more less reduction increase decrease improvement saving growth drop gain rise decline") {
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

// maxEffect is how many words of an effect are quoted.
const maxEffect = 10

// changes reports that word k is a verb of a change that is told as an effect, not as the means ("by improving").
func (f *focus) changes(k int) bool {
	w := f.words[k]
	v := wording.AsVerb(w.Low)
	a := questions().byVerb[v.Base]
	if v.Form == wording.None || a == nil || a.name != "change" || a.otherwise(f.words[k:min(k+2, len(f.words))]) {
		return false
	}
	if v.Form == wording.Gerund && w.Before == ',' {
		return true
	}
	switch f.words[k-1].Low {
	case "which", "that", "to", "thereby", "thus", "helped", "significantly", "greatly", "dramatically":
		return w.Before == 0
	}
	return false
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
