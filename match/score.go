package match

import (
	"iter"
	"math"
	"strings"

	"github.com/resumematch/resumematch/corpus"
)

// Weights say how much a requirement counts in the score. They are for showing and explaining it, and cannot be set: scores would
// not compare.
type Weights struct {
	Required, Preferred, Mentioned float64
	Soft                           float64 // factor for soft skills: every resume claims them
}

// DefaultWeights returns the weights of the score. They are a judgement, stated here and in the README: a requirement
// counts three times what a wish or a mention does, a soft skill half of any other.
func DefaultWeights() Weights { return Weights{Required: 3, Preferred: 1, Mentioned: 1, Soft: 0.5} }

func (w Weights) of(need Need, kind Kind) float64 {
	v := w.Mentioned
	switch need {
	case Required:
		v = w.Required
	case Preferred:
		v = w.Preferred
	}
	if kind == Kind(corpus.Soft) {
		v *= w.Soft
	}
	return v
}

// Met counts requirements.
type Met struct {
	Met   int `json:"met"`
	Total int `json:"total"`
}

// Coverage counts what the resume meets, by need.
type Coverage struct {
	Required  Met `json:"required"`
	Preferred Met `json:"preferred"`
	Mentioned Met `json:"mentioned"`
}

// cover counts coverage and score: met weight of all weight, in percent, an OR-group once. nil when no keyword counts.
func cover(keywords []Keyword) (Coverage, *float64) {
	var c Coverage
	met, all := 0.0, 0.0
	for k := range onceOfChoices(keywords, (*Keyword).Counts) {
		m := &c.Mentioned
		switch k.Need {
		case Required:
			m = &c.Required
		case Preferred:
			m = &c.Preferred
		}
		m.Total++
		all += k.Weight
		if k.Status != Missing {
			m.Met++
			met += k.Weight
		}
	}
	if all == 0 {
		return c, nil
	}
	score := round(100*met/all, 1)
	return c, &score
}

// trade counts what the posting names of a trade, and what of it is required, and how much of either is met, as [Coverage] does: names
// that the corpus knows of tools, methods, papers and fields of work.
func (r *Report) trade() (named, required Met) {
	for k := range onceOfChoices(r.Keywords, (*Keyword).Counts) {
		if !k.Known || !ofTrade(k.Kind) {
			continue
		}
		met := 0
		if k.Status != Missing {
			met = 1
		}
		named.Met, named.Total = named.Met+met, named.Total+1
		if k.Need == Required {
			required.Met, required.Total = required.Met+met, required.Total+1
		}
	}
	return named, required
}

// onceOfChoices yields the keywords that keep takes, in order, of an OR-group the first alone.
func onceOfChoices(keywords []Keyword, keep func(*Keyword) bool) iter.Seq[*Keyword] {
	return func(yield func(*Keyword) bool) {
		had := make(map[string]bool)
		for i := range keywords {
			if k := &keywords[i]; keep(k) && k.FirstOfChoice(had) && !yield(k) {
				return
			}
		}
	}
}

// FirstOfChoice reports, for each of a report's keywords in order, whether it is the first of its OR-group, and notes the other
// members in had, an empty map at first. A choice is one requirement, met if any member is: [Coverage] counts the keywords of
// which [Keyword.Counts] and this are true. One that is required by itself, and so in no group, is a first although others name
// it as their alternative.
func (k *Keyword) FirstOfChoice(had map[string]bool) bool {
	if had[k.Keyword] && (len(k.AnyOf) > 0 || k.Need != Required) {
		return false
	}
	for _, other := range k.AnyOf {
		had[other] = true
	}
	return true
}

// Counts reports a keyword that counts in coverage and score: matched, covered or missing, not unsure or only implied.
func (k *Keyword) Counts() bool { return k.Status != Unsure && k.Status != Implied }

// lacking reports a required keyword that is missing.
func (k *Keyword) lacking() bool { return k.Need == Required && k.Status == Missing }

// OwnWords reports a keyword that is only the posting's own wording: not in the corpus, without the capitals or digits of a
// name, and of no OR-group. Of all keywords it is the least sure to be one that a recruiter would look for; reports set it apart.
func (k *Keyword) OwnWords() bool {
	return !k.Known && k.Kind == KindOther && len(k.AnyOf) == 0 && k.Keyword == strings.ToLower(k.Keyword) && !strings.ContainsAny(k.Keyword, "0123456789")
}

// OrExperience reports a degree in whose place the posting takes experience: "or equivalent experience".
func (k *Keyword) OrExperience() bool { return k.degree != nil && k.degree.equivalent }

// OnlyListed reports a keyword that the resume has in a list alone, without a statement of what was done with it. What is held is
// never so, nor what only a further document has ([Evidence].Document).
func (k *Keyword) OnlyListed() bool {
	return k.Status == Matched && !k.Held() && len(k.InResume) > 0 && k.InResume[0].Grade == GradeListed && k.InResume[0].Document == ""
}

// Held reports a degree, a certification, a clearance or a language, of which having it is all that can be said: nobody does
// something with a degree.
func (q *Requirement) Held() bool {
	switch corpus.Kind(q.Kind) {
	case corpus.Degree, corpus.Certification, corpus.Clearance, corpus.Language:
		return true
	}
	return false
}

// choiceName names the keyword with the other members of its OR-group: "PMP or PRINCE2".
func (k *Keyword) choiceName() string {
	return strings.Join(append([]string{k.Keyword}, k.AnyOf...), " or ")
}

// round keeps a figure the same bytes on every machine: digits decimals, and no zero below zero.
func round(x float64, digits int) float64 {
	scale := 1.0
	for range digits {
		scale *= 10
	}
	return math.Round(x*scale)/scale + 0
}
