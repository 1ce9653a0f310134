package match

import (
	"sort"
	"strings"

	"github.com/resumematch/resumematch/match/internal/quantity"
	"github.com/resumematch/resumematch/match/internal/token"
)

// The corpus's names of what who leads some people shows, whatever their trade, and of what who leads those that lead shows.
const (
	ledNames        = "|Leadership|Management Skills|People Management|Supervision|Team Leadership|"
	managingManager = "Managing Managers"
)

// meetLed returns where the resume counts people of any trade right behind a verb that leads them, "lead nine lamp engineers", for a skill that this
// shows.
func (r *Resume) meetLed(skill string) [][2]int32 {
	managers := skill == managingManager
	if !managers && !strings.Contains(ledNames, "|"+skill+"|") {
		return nil
	}
	var out [][2]int32
	words := r.index.words
	for i := range r.achievements {
		a := &r.achievements[i]
		at := a.Span.Start
		for _, q := range a.Quantities {
			n := strings.Index(r.doc.text[at:max(at, a.Span.End)], q.Text)
			if q.Kind != string(quantity.People) || n < 0 {
				continue
			}
			at += n
			k := sort.Search(len(words), func(n int) bool { return words[n].End > at })
			if from := leadsThem(words, k, managers); from >= 0 && (!managers || countsManagers(q.Text)) {
				end := sort.Search(len(words), func(n int) bool { return words[n].Start >= at+len(q.Text) })
				if !ofTheirs(words, end) {
					out = append(out, [2]int32{int32(from), int32(end)})
				}
			}
		}
	}
	return out
}

// leadsThem returns the verb right before the people counted from word k on that leads them; for managers also where others are led through them. -1 for
// none.
func leadsThem(words []token.Word, k int, managers bool) int {
	for i := k - 1; i >= max(0, k-ledReach) && words[i+1].Gap <= token.Slash; i-- {
		switch w := lowerText(words[i]); {
		case headVerbs.Has(w):
			if i > 0 && words[i].Gap == token.Space && (w == "lead" || w == "head") && (ourWords.HasLower(words[i-1].Text) || words[i].Upper() && words[i-1].Upper()) {
				return -1 // "the lead 2 engineers"
			}
			return i
		case managers && w == "through" && i == k-1 && near(words, i, maxBeforeSize, 0, headStems):
			return i
		case !beforePeople.Has(w):
			return -1
		}
	}
	return -1
}

// ofTheirs reports whether word end names what people have who are counted before it: "managed 40 staff schedules", "managed 40 employees' lamps".
func ofTheirs(words []token.Word, end int) bool {
	text := words[end-1].Text
	if strings.HasSuffix(text, "'s") || strings.HasSuffix(text, "’s") {
		return true
	}
	return end < len(words) && words[end].Gap <= token.Hyphen && strings.HasSuffix(words[end].Text, "s") && !strings.HasSuffix(words[end].Text, "ss") && !fillers.Has(words[end].Stem) && !words[end].Upper() && lowerText(words[end]) != "as"
}

// ledReach is how many words before people one leads them.
const ledReach = 4

// headVerbs are what one does with people whom one leads and headStems their stems; beforePeople may stand between the two.
var (
	headVerbs = token.NewSet(`manage manages managing managed lead leads leading led oversee oversees overseeing oversaw supervise supervises supervising supervised direct directs directing directed
head heads heading headed command commands commanding commanded`)
	headStems    = token.NewStemSet(`manage lead oversee oversaw supervise direct head command`)
	beforePeople = token.NewSet(`a an the up to over about around nearly approximately directly and mentor mentored coach coached develop developed group crew unit of total`)
)

// countsManagers reports a number of people who lead others, and not of those who manage projects or accounts.
func countsManagers(text string) bool {
	words := strings.Fields(spaced(text))
	switch last := words[len(words)-1]; last {
	case "managers", "supervisors", "directors":
		return len(words) < 2 || !managed.Has(words[len(words)-2])
	}
	return false
}
