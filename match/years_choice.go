package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A yearChoice looks for choices among the numbers of years of one block.
type yearChoice struct {
	text      string
	asked     []yearsAsked
	sentences []posting.Sentence // of the block
	degrees   []degreePlace
}

// A degreePlace is where a degree stands that is asked for.
type degreePlace struct{ start, end, level int }

// maxChoices is how many numbers of years, or degrees, a block has at most in which choices are looked for: of a whole posting
// pasted as one paragraph nobody can tell which belong together.
const maxChoices = 12

// chooseYears marks the numbers of years that stand for one another by the degree they are asked with: "eight years with a
// Bachelor's, or five with a Master's". Of such a choice a smaller number goes with a higher degree; a number that goes with
// none is behind an "or": "… and a Bachelor's degree, or eleven years".
func (r *jobReader) chooseYears(asked []yearsAsked) {
	degrees := make(map[int][]degreePlace) // of each block
	for _, o := range r.occurrences {
		if s := &r.posting.Sentences[o.sentence]; o.degree != nil && o.degree.level > anyDegree {
			degrees[s.Block] = append(degrees[s.Block], degreePlace{s.Words[o.first].Start, s.Words[o.end-1].End, o.degree.level})
		}
	}
	choices, first := 0, 0 // first: the first sentence of the block
	for i, end := 0, 0; i < len(asked); i = end {
		block := asked[i].block
		for end = i; end < len(asked) && asked[end].block == block; end++ {
		}
		if n := len(degrees[block]); end-i < 2 || end-i > maxChoices || n == 0 || n > maxChoices {
			continue
		}
		for r.posting.Sentences[first].Block < block {
			first++
		}
		last := first
		for last < len(r.posting.Sentences) && r.posting.Sentences[last].Block == block {
			last++
		}
		c := yearChoice{r.job.doc.text, asked[i:end], r.posting.Sentences[first:last], degrees[block]}
		choices = c.mark(choices)
	}
}

// mark numbers the choices from the number given on, and returns the last number.
func (c *yearChoice) mark(choices int) int {
	for i := 1; i < len(c.asked); i++ {
		for k := i - 1; k >= 0; k-- {
			a, b := &c.asked[k], &c.asked[i]
			if b.choice > 0 || a.n == b.n || a.need != b.need {
				continue
			}
			ors, stops := c.between(a.span.End, b.span.Start)
			la, lb := c.levelOf(k), c.levelOf(i)
			if la == lb || (lb > la) != (b.n < a.n) || ors == 0 && (stops > 0 || la == anyDegree && !c.inBrackets(b.span.Start) || lb == anyDegree) {
				continue
			}
			if a.choice == 0 {
				choices++
				a.choice, a.level = choices, la
			}
			b.choice, b.level = a.choice, lb
		}
	}
	return choices
}

// levelOf returns the level of the degree that the i-th number of years is asked with: the nearest of its block, with no "or",
// no end of a sentence and no other number of years between; anyDegree when there is none.
func (c *yearChoice) levelOf(i int) int {
	y := &c.asked[i]
	level, nearest := anyDegree, 1<<20
	for _, d := range c.degrees {
		first, last := d.end, y.span.Start
		if d.start >= y.span.End {
			first, last = y.span.End, d.start
		}
		if first > last {
			continue
		}
		far := last - first
		if strings.Contains(c.text[first:last], ",") {
			far += pastComma
		}
		if far >= nearest {
			continue
		}
		if ors, stops := c.between(first, last); ors+stops > 0 ||
			slices.ContainsFunc(c.asked, func(o yearsAsked) bool { return o.span.Start >= first && o.span.End <= last }) {
			continue
		}
		level, nearest = d.level, far
	}
	return level
}

// pastComma is how much farther, in bytes, a degree behind a comma is than one before it: "8 years with a Bachelor's, 6 years
// with a Master's".
const pastComma = 60

// between counts, from byte start to end, the words that begin another case, "or" and "option", and the sentences that begin
// there without one.
func (c *yearChoice) between(start, end int) (ors, stops int) {
	for k := range c.sentences {
		s := &c.sentences[k]
		if s.End <= start || s.Start >= end {
			continue
		}
		if s.Start > start && s.Words[0].Stem != "or" {
			stops++
		}
		for i, w := range s.Words {
			if w.Start >= start && w.End <= end && (w.Stem == "or" && otherCase(s.Words[i+1:]) || w.Stem == "option") {
				ors++
			}
		}
	}
	return ors, stops
}

// otherCase reports whether the words behind an "or" begin another case; "or more", "or equivalent", "or a related field" and
// "(or its foreign equivalent)" do not.
func otherCase(behind []token.Word) bool {
	return !slices.ContainsFunc(behind[:min(2, len(behind))], func(w token.Word) bool { return noCase.Has(w.Stem) })
}

// noCase are stems behind an "or" that begins no other case.
var noCase = token.NewStemSet(`more equivalent related similar foreign its other`)

// inBrackets reports whether a bracket opens shortly before the byte: "eight years (six with a Master's)".
func (c *yearChoice) inBrackets(at int) bool { return strings.Contains(c.text[max(0, at-8):at+1], "(") }

// chosenYears returns the numbers of years that a holder of this resume's degrees is asked for: of a choice the one that
// goes with the highest degree held, else the one with the lowest.
func (r *Resume) chosenYears(asked []yearsAsked) []yearsAsked {
	held := anyDegree
	for _, d := range r.degrees {
		if !d.unfinished {
			held = max(held, d.level)
		}
	}
	best := make(map[int]int)
	for i, y := range asked {
		if y.choice == 0 {
			continue
		}
		k, ok := best[y.choice]
		switch {
		case !ok, y.level <= held && (asked[k].level > held || y.level > asked[k].level), y.level > held && y.level < asked[k].level:
			best[y.choice] = i
		}
	}
	out := make([]yearsAsked, 0, len(asked))
	for i, y := range asked {
		if y.choice == 0 || best[y.choice] == i {
			out = append(out, y)
		}
	}
	return out
}
