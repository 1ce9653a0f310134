package match

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/quantity"
)

// A Question is one to be ready for in an interview, because of what resume and posting say.
type Question struct {
	Why   string `json:"why"`   // AskGap, AskYears, AskStrong, AskWeak or AskListed
	About string `json:"about"` // the keyword, or the statement of the resume
	Ask   string `json:"ask"`   // what an interviewer may ask
	Ready string `json:"ready"` // what to have ready
	Where *Span  `json:"where"` // in the posting for gap and years, else in the resume; null when it is in neither
}

// Why a question is asked, as [Question] has it.
const (
	AskGap    = "gap"    // the posting requires it and the resume lacks it
	AskYears  = "years"  // more years are asked for than the resume shows
	AskStrong = "strong" // a result with a measure: how was it reached
	AskWeak   = "weak"   // a statement without a measure
	AskListed = "listed" // a required keyword that is only listed
)

// How many questions of each sort an interview has time for.
const (
	manyGaps   = 8
	manyStrong = 5
	manyWeak   = 5
	manyListed = 5

	manyFigures = 3 // of one statement
)

// Interview returns the questions that the report suggests: on what is lacking first, then on the strongest statements,
// then on what the resume leaves open. They claim nothing that the two documents do not say.
func (r *Report) Interview() []Question {
	out := append([]Question{}, r.askGaps()...)
	out = append(out, r.askYears()...)
	out = append(out, r.askStrong()...)
	out = append(out, r.askWeak()...)
	return append(out, r.askListed()...)
}

// askGaps asks about required keywords that are missing: the ones that weigh most, as the posting names them first.
func (r *Report) askGaps() []Question {
	var out []Question
	// A phrase of the posting's own is too unsure to ask about.
	sure := func(k *Keyword) bool { return k.lacking() && !k.OwnWords() }
	for k := range onceOfChoices(r.Keywords, sure) {
		if len(out) == manyGaps {
			break
		}
		name := k.choiceName()
		where := k.InJob[0]
		q := Question{Why: AskGap, About: name, Where: &where}
		switch {
		case k.Held():
			q.Ask = fmt.Sprintf("We ask for %s. Do you have it, or what do you have in its place?", name)
			q.Ready = "What you have that comes nearest, and by when you could have it."
		case k.Kind == Kind(corpus.Soft):
			q.Ask = fmt.Sprintf("Tell us of a case in which it came down to %s.", name)
			q.Ready = "One case: what was at stake, what you did, what came of it."
		default:
			q.Ask = fmt.Sprintf("What is your experience with %s?", strings.TrimSuffix(name, " experience"))
			q.Ready = "A case of your own, if there is one: the situation, what you did, the result. If not, the nearest thing that you have done."
		}
		out = append(out, q)
	}
	return out
}

// askYears asks once about years that the resume does not show.
func (r *Report) askYears() []Question {
	for _, y := range r.Years {
		if y.Met || y.Need != Required {
			continue
		}
		where, about := y.InJob, y.demand()
		return []Question{{Why: AskYears, About: about, Ask: "We ask for " + about + ". How do you count yours?",
			Ready: "The positions that count, each with its dates.", Where: &where}}
	}
	return nil
}

// askStrong asks how the strongest results were reached: they are what a resume invites to.
func (r *Report) askStrong() []Question {
	var strong []int
	for i, a := range r.Achievements {
		if a.Verdict == VerdictOutcome && !a.repeats {
			strong = append(strong, i)
		}
	}
	sort.SliceStable(strong, func(i, j int) bool {
		a, b := &r.Achievements[strong[i]], &r.Achievements[strong[j]]
		if x, y := impact(a), impact(b); x != y {
			return x > y
		}
		return a.Priority > b.Priority
	})
	var out []Question
	for _, i := range strong[:min(len(strong), manyStrong)] {
		a := r.Achievements[i]
		where := a.Span
		out = append(out, Question{Why: AskStrong, About: a.Text, Ask: fmt.Sprintf("How was this measured (%s), and what was your own part in it?", strings.Join(figures(&a), "; ")),
			Ready: "The state before, what you did yourself, what was hard, and who could confirm the figure.", Where: &where})
	}
	return out
}

// impacts ranks the kinds of measures by what they say of a result: money and change first, then quality and speed; how many
// there were says the least.
var impacts = map[quantity.Kind]int{
	quantity.Money: 3, quantity.Percent: 3, quantity.Change: 3, quantity.Multiple: 3, quantity.Word: 3,
	quantity.Ratio: 2, quantity.Duration: 2, quantity.Rate: 2, quantity.Availability: 2, quantity.Rank: 2, quantity.Rating: 2,
	quantity.People: 1, quantity.Count: 1, quantity.Volume: 1,
}

// impact is that of the statement's best measure.
func impact(a *Achievement) int {
	best := 0
	for _, q := range a.Quantities {
		best = max(best, impacts[quantity.Kind(q.Kind)])
	}
	return best
}

// figures returns the measures of a statement that say most, in their order.
func figures(a *Achievement) []string {
	var best []int
	for i, q := range a.Quantities {
		if impacts[quantity.Kind(q.Kind)] > 0 {
			best = append(best, i)
		}
	}
	sort.SliceStable(best, func(i, j int) bool {
		return impacts[quantity.Kind(a.Quantities[best[i]].Kind)] > impacts[quantity.Kind(a.Quantities[best[j]].Kind)]
	})
	best = best[:min(len(best), manyFigures)]
	slices.Sort(best)
	out := make([]string, len(best))
	for k, i := range best {
		out[k] = a.Quantities[i].Text
	}
	return out
}

// askWeak asks for the measures that are most worth having.
func (r *Report) askWeak() []Question {
	var out []Question
	for _, i := range byPriority(r.Achievements) {
		a := r.Achievements[i]
		if len(out) == manyWeak {
			break
		}
		if a.Question == "" {
			continue
		}
		where := a.Span
		out = append(out, Question{Why: AskWeak, About: a.Text, Ask: a.Question, Ready: "The figure, or a range that you can stand behind.", Where: &where})
	}
	return out
}

// askListed asks what was done with required keywords that are only listed.
func (r *Report) askListed() []Question {
	var out []Question
	for _, k := range r.Keywords {
		if len(out) == manyListed {
			break
		}
		if k.Need != Required || !k.OnlyListed() {
			continue
		}
		where, item := k.InResume[0].Span, k.Keyword
		if words := oneLine(where.Text); !strings.EqualFold(words, item) {
			item = "“" + words + "”" // as the resume has it: "IT strategy" for Strategy Development
		}
		out = append(out, Question{Why: AskListed, About: k.Keyword, Ask: fmt.Sprintf("You list %s. Where did you use it, and for what?", item),
			Ready: "One place where you used it, and what came of it.", Where: &where})
	}
	return out
}
