package need

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// sayings are words that, right behind a keyword, say how strongly it is asked for. In the labelled postings they say
// it of 217 keywords and are wrong for ten, where the cue there is the same ("as required" is none).
var sayings = map[string]posting.Need{
	"required": posting.Must, "mandatory": posting.Must, "must": posting.Must, "essential": posting.Must,
	"preferred": posting.Wanted, "plus": posting.Wanted, "desired": posting.Wanted, "desirable": posting.Wanted,
	"advantageous": posting.Wanted, "advantage": posting.Wanted, "bonus": posting.Wanted, "helpful": posting.Wanted,
}

// sayingReach is how far behind the keyword they may stand: "PMP is a plus".
const sayingReach = 3

// opensMust reports a sentence such as "Must be able to work alone", "Candidates must have a degree", in whatever part it
// stands. The project's own labels have 26 keywords in such sentences, all required.
func opensMust(words []token.Word) bool {
	for i := 0; i < 3 && i+1 < len(words); i++ {
		if words[i].Stem != "must" {
			continue
		}
		switch words[i+1].Stem {
		case "be", "have", "possess":
			return true
		}
	}
	return false
}

// degree is the kind of academic degrees.
const degree = "degree"

// seeksSomeone reports a sentence such as "We are looking for someone with strong communication skills", which asks
// wherever it stands. What is sought in others may be a team to lead.
func seeksSomeone(words []token.Word) bool {
	someone := false
	for i, w := range words {
		switch w.Stem {
		case "with":
			someone = someone || i > 2 && (words[i-1].Stem == "someon" || words[i-1].Stem == "somebodi") && words[i-2].Stem == "for"
		case "skill", "experi", "knowledg", "background", "understand", "expertis":
			if someone {
				return true
			}
		}
	}
	return false
}

// demands are words of headings over what must be had, wherever else the posting names it.
var demands = []string{"mandatory", "must", "musts", "essential", "required", "minimum"}

// demanded reports whether the sentence stands under a heading that says so in a word: "Mandatory skills".
func (r *Reader) demanded(s *posting.Sentence) bool {
	head := r.head(s)
	for head >= 0 && leadsIn(r.p.Sentences[head].Words) {
		head = r.head(&r.p.Sentences[head])
	}
	if head < 0 || r.p.Sentences[head].Section != posting.Required {
		return false
	}
	return slices.ContainsFunc(r.p.Sentences[head].Words, func(w token.Word) bool { return slices.Contains(demands, strings.ToLower(w.Text)) })
}

// head returns the heading that the sentence stands under; -1 for none.
func (r *Reader) head(s *posting.Sentence) int {
	if under := r.p.Blocks[s.Block].Under; under >= 0 && under < s.Block {
		return headSentence(r.p, under)
	}
	return -1
}

// leadsIn reports the words of a heading that only leads into the items below it and divides the part above: "Knowledge of:", "Ability to:",
// "Skill in:".
func leadsIn(words []token.Word) bool {
	if len(words) > 3 {
		return false
	}
	switch words[len(words)-1].Stem {
	case "of", "to", "in":
		return true
	}
	return false
}

// goals are words of headings over what the holder will have done after some time: "What success looks like", "After 90 days".
var goals = []string{"success", "days", "months", "year"}

// goal reports whether the sentence stands under such a heading, and not in a part in which more than a few items ask. What is to be done one day is told.
func (r *Reader) goal(s *posting.Sentence) bool {
	head := r.head(s)
	asks := r.parts[s.Block].asks
	if head < 0 || s.Section != posting.Duties || asks != wNone && asks != wFew && s.Words[0].Stem != "after" || r.p.Sentences[head].Section != posting.Duties {
		return false
	}
	return slices.ContainsFunc(r.p.Sentences[head].Words, func(w token.Word) bool {
		return slices.Contains(goals, strings.ToLower(w.Text))
	})
}

// yearsReach is how many words in front of a keyword the years of it stand: "10 years of practical radar experience".
const yearsReach = 4

// yearsOf reports whether a number of years of the keyword at the place is asked for.
func yearsOf(words []token.Word, at Place) bool {
	for k := at.First - 1; k > 0 && k >= at.First-yearsReach && words[k+1].Gap < token.Comma; k-- {
		if w := words[k].Stem; w == "year" || w == "yrs" {
			return words[k-1].Digit()
		}
	}
	return false
}

// said returns the strongest need that the posting gives the keyword in so many words; None when it does not. The words
// must be the keyword's own: behind a comma another begins. Of a degree, a heading of musts often has one of a choice.
func (r *Reader) said(places []Place, kind string) posting.Need {
	best, top := posting.None, posting.None
	tools := true          // only among what the employer works with
	goals := true          // only among what success is
	told := kind != degree // only in remarks and wishes among what is required; of a degree, it is the field that is wished for
	for _, at := range places {
		s := &r.p.Sentences[at.Sentence]
		if s.Heading {
			told, tools, goals = false, false, false
			continue
		}
		level := cue(s, at)
		top = max(top, level)
		goals = goals && level <= posting.Mentioned && r.goal(s)
		tools = tools && r.p.Blocks[s.Block].Tools && level <= posting.Mentioned
		told = told && s.Section == posting.Required && level < posting.Must
		if level == posting.Must && (s.Section == posting.Preferred || opensMust(s.Words) || seeksSomeone(s.Words) || yearsOf(s.Words, at)) {
			best = posting.Must // "must have", under what is preferred
		}
		if kind != degree && level == posting.Must && s.Section == posting.Required && r.demanded(s) {
			return posting.Must
		}
		for k := at.End; k < min(at.End+sayingReach, len(s.Words)) && s.Words[k].Gap < token.Comma; k++ {
			if need := sayings[s.Words[k].Text]; need == level {
				best = max(best, need)
			}
		}
	}
	switch {
	case told:
		return top
	case tools, goals:
		return posting.Mentioned
	}
	if best < top {
		return posting.None // a wish here, and asked for elsewhere
	}
	return best
}
