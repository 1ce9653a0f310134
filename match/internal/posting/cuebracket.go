package posting

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// bracket returns the words between which the brackets around the match stand: the first word inside and the first
// behind; -1, -1 when it is in none.
func bracket(text string, words []token.Word, m phrase.Match) (open, shut int) {
	open, shut = -1, -1
	for w := m.First; w > 0; w-- {
		between := text[words[w-1].End:words[w].Start]
		if i := strings.LastIndexAny(between, "()"); i >= 0 {
			if between[i] == '(' {
				open = w
			}
			break
		}
	}
	if open < 0 {
		return -1, -1
	}
	for w := m.End; w < len(words); w++ {
		if strings.ContainsRune(text[words[w-1].End:words[w].Start], ')') {
			return open, w
		}
	}
	return open, len(words)
}

// bracketBefore returns the first word of the bracket that ends right in front of word i, "databases (| Oracle, Postgres)
// desired"; i where none does.
func bracketBefore(text string, words []token.Word, i int) int {
	if i == 0 || !strings.Contains(text[words[i-1].End:words[i].Start], ")") {
		return i
	}
	for w := i - 1; w > 0; w-- {
		if strings.Contains(text[words[w-1].End:words[w].Start], "(") {
			return w
		}
	}
	return i
}

// needAt returns what the cue says at m. In brackets behind a thing that is named all the same, "not essential" makes it a
// wish: "Perl (not required)".
func (q *cue) needAt(text string, words []token.Word, m phrase.Match) Need {
	if q.need == None && q.reach == before {
		if open, _ := bracket(text, words, m); open == m.First {
			return Wanted
		}
	}
	return q.need
}

// remark sets to Mentioned what brackets say of the employer's own tools: "unit tests (we use Perl)".
func remark(needs []Need, text string, words []token.Word) {
	for i := 0; i+2 < len(words); i++ {
		if words[i].Start == 0 || words[i].Stem != "we" || words[i+1].Stem != "use" && words[i+2].Stem != "use" {
			continue
		}
		for k := i; k < len(words) && text[words[i].Start-1] == '(' && (k == i || text[words[k-1].End] != ')'); k++ {
			if needs[k] == Must {
				needs[k] = Mentioned
			}
		}
	}
}

// longAnswer is the number of words up to which a sentence answers the question before it.
const longAnswer = 6

// weaken makes wishes of what the sentence before s asks for, when s is only a cue in brackets: "Knows Perl. (Not
// essential)".
func (c *cueRules) weaken(text string, last, s Sentence) {
	if text[last.End-1] == '?' && len(s.Words) <= longAnswer && slices.ContainsFunc(c.find(s.Words), func(m phrase.Match) bool { return c.cues[m.Value].need == None }) {
		clear(last.Needs) // "A degree? Not required."
	}
	if text[s.Start] != '(' {
		return
	}
	for _, m := range c.find(s.Words) {
		q := &c.cues[m.Value]
		if m.First > 0 || m.End < len(s.Words) || q.needAt(text, s.Words, m) != Wanted && q.need != None {
			continue
		}
		for i, n := range last.Needs {
			if n == Must {
				last.Needs[i] = Wanted
			}
		}
	}
}
