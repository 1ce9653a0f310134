package match

import (
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// plainVerbs are stems of what is done with a competency, which leaves it what it is: "track metrics". As a noun such a
// word is a thing of its own: infrastructure optimization.
var plainVerbs = token.NewStemSet(`use apply track measure maintain build develop monitor analyze drive perform write run own oversee conduct execute
deliver create establish define set implement improve support guide facilitate champion promote foster enable direct handle participate help assist
coordinate organize review present prepare produce report document select explore explain leverage optimize simplify refine determine identify suggest
gather exert embrace reduce eliminate migrate provision motivate embed`)

// plainWords are stems that stand beside the name of a competency and leave it what it is, further to modifiers and
// settings: in what manner ("regular coordination"), or a word that means little ("security issues").
var plainWords = token.NewStemSet(`active regular ongoing continuous continual open close frequent meaningful succinct constructive productive proper accurate timely thorough rigorous robust
comprehensive full whole general basic formal informal internal external local global company organization corporate business enterprise
technical technology IT quality modern weekly monthly daily long short end term critical different diverse numerous specific rapid primary
potential independent production delivery cross wide large-scale scale inspirational suitable efficient visual dramatic micro secure scalable
style mind mindset sense session initiative project issue service improvement enhancement challenge matter topic team group role work job
effort need concept fundamental standard pattern strategy solution capability activity program event exercise campaign
member people staff employee candidate talent professional engineer leader manager specialist consultant planner supervisor director user customer client
stakeholder community stack system product software application platform plan requirement goal decision way cycle pipeline effectiveness maturity advice guidance
posture first actual`)

// wideKinds are the kinds of skills whose names of one word may be too wide for a phrase.
var wideKinds = map[corpus.Kind]bool{corpus.Leadership: true, corpus.Soft: true, corpus.Technical: true, corpus.Method: true}

// compounds joins phrases of one word that stand side by side as one compound noun, "hiring" and "forecast": the first
// is no keyword of its own then. Names, with a capital, and what a verb is done to ("reporting incidents") are not joined.
// Places must be in order; they are changed in place.
func compounds(places []tagger.Place, words []token.Word) []tagger.Place {
	out := places[:0]
	for _, p := range places {
		if n := len(out) - 1; n >= 0 && p.End == p.First+1 && out[n].End == out[n].First+1 && out[n].End == p.First && words[p.First].Gap == token.Space &&
			nominal(words[out[n].First].Text) && narrows(&words[p.First]) && !words[p.First].Upper() && !strings.HasSuffix(words[p.First].Text, "s") {
			out[n].End, out[n].P = p.End, max(out[n].P, p.P)
			continue
		}
		out = append(out, p)
	}
	return out
}

// narrowed reports whether the phrase words[first:end] asks for something narrower than the one word at name, which is
// all that the corpus knows of it: emergency planning is no planning in general, a hiring forecast no hiring. The word
// that narrows stands right beside it, as in a compound noun; the thing that a verb is done to does not narrow it.
func narrowed(words []token.Word, first, end, name int) bool {
	switch stem := words[name].Stem; {
	case words[name].Caps(): // "CI pipelines"
		return false
	case stem == "stakehold" || stem == "budget": // whoever or whatever they are for, they are managed alike
		return false
	case strings.HasSuffix(lowerText(words[name]), "able"): // "design scalable": no noun
		return false
	}
	if name > first && words[name].Gap <= token.Hyphen && words[name-1].Gap != token.Slash && narrows(&words[name-1]) && (name+1 == end || words[name+1].Gap > token.Hyphen || !narrows(&words[name+1])) {
		return true
	}
	next := name + 1
	if next >= end || words[next].Gap > token.Hyphen || !narrows(&words[next]) || next+1 < end && words[next+1].Gap <= token.Hyphen && !fillers.Has(words[next+1].Stem) {
		return false
	}
	text := lowerText(words[name])
	if strings.HasSuffix(text, "al") { // an adjective says of what kind the noun is: "verbal notice" is no verbal communication
		return true
	}
	return nominal(text) && !strings.HasSuffix(lowerText(words[next]), "s")
}

// nominal reports whether a word in small letters has the form of a noun, which another noun may follow: "hiring
// forecast", "infrastructure optimization".
func nominal(text string) bool {
	if r := text[0]; r < 'a' || r > 'z' {
		return false
	}
	return mention.EndsIn(text, nounEnds)
}

// nounEnds are endings of nouns that name what is done or a field; otherEnds those of words that are no nouns.
var nounEnds, otherEnds = strings.Fields("ing ion ment ure ity ics ance ence ship"), strings.Fields("ing ly ed ive ful able ible")

// narrows reports whether the word may be one that narrows a competency beside it: a noun of a meaning of its own.
func narrows(w *token.Word) bool {
	text := lowerText(*w)
	switch {
	case fillers.Has(w.Stem) || settings.Has(w.Stem) || plainWords.Has(w.Stem) || determiners.Has(text) || w.Digit() || len(text) <= 2:
		return false
	case modifies(*w):
		return false
	case plainVerbs.Has(w.Stem):
		return strings.HasSuffix(text, "ation") || strings.HasSuffix(text, "ction")
	case text == "engineering" || text == "marketing":
		return true
	}
	return !mention.EndsIn(text, otherEnds)
}

// ofSomething reports whether the one word at name is management of something that the phrase names besides: who asks
// to manage attendance does not ask for management skills.
func ofSomething(words []token.Word, first, end, name int) bool {
	if mention.Family(words[name].Stem) != "manag" {
		return false
	}
	for i := first; i < end; i++ {
		if w := words[i]; i != name && !fillers.Has(w.Stem) && !modifiers.Has(w.Stem) && !roleWords.Has(w.Stem) {
			return true
		}
	}
	return false
}

// managed returns the competency of management that the phrase words[first:end] of a sentence begins with, the verb and
// what is managed: "manage performance robustly and fairly" asks for performance management. -1 when the corpus has none.
func (r *jobReader) managed(o *occurrence, words []token.Word) int32 {
	if mention.Family(words[o.first].Stem) != "manag" {
		return -1
	}
	for _, m := range r.mentions[o.sentence] {
		if m.Loose && m.First == o.first && m.End <= min(o.end, o.first+maxManaged) || !m.Loose && m.First == o.first && m.End > o.first+1 && m.End <= o.end {
			return m.Skill
		}
	}
	return -1
}

// maxManaged is how many words a verb and what is managed may take.
const maxManaged = 4

// roleWords are stems beside which management is management: "manager level", "leadership or managerial role".
var roleWords = token.NewStemSet(`lead leader leadership supervise supervision executive director staff team people technical technology IT responsibility line direction direct`)
