package posting

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// cuesFile holds words of a sentence that say how strongly it asks: need | direction | words (compared by stem).
// direction: before = what stands in front of the cue; after = what follows; between = what the first and the last word
// enclose. seek = what follows from "with", "who" on, up to the infinitive that says what the job is; clause = what
// follows, up to the next comma; either = what follows, or what stands in front when the cue ends its clause; end = what
// stands in front, if the cue ends its clause; be = before, and behind "is", "are", "would be", "will be" too; label =
// what follows, if the cue is all before a colon or a dash. A cue with nothing before it speaks of what follows
// ("Preferred: …"). "=" asks for exactly these words, not their stems: "helpful" and "help", "requires" and
// "requirements", "advantageous" and "take advantage" are one stem. need none = the thing is expressly not asked for;
// keep = "not" without such a meaning.
//
//go:embed cues.txt
var cuesFile string

// cueRules finds the words of a sentence that say how strongly it asks.
type cueRules struct {
	set  *phrase.Set
	cues []cue
}

type cue struct {
	need   Need // Mentioned stands for "keep": no effect
	reach  reach
	exact  []string // the cue's words, when their stems are shared by words that mean something else
	verb   bool     // the cue begins with a verb: its subject is the whole clause
	strong bool     // says so expressly ("required"), not by a phrase of requirement ("experience with")
	trait  bool     // names what a person has ("knowledge of"), which a duty may name too
	person bool     // its subject is the holder ("the ideal candidate")
	have   bool     // ends in "have", of which the posting may be the giver
}

// A reach is where a cue speaks of.
type reach uint8

const (
	after  reach = iota // what follows
	before              // what stands in front
	either              // what follows, or what stands in front when nothing of its clause follows
	seek                // what follows from "with" or "who" on
	end                 // what stands in front, if nothing of its clause follows
	clause              // what follows up to the next comma
	tag                 // what follows, where the cue is the sentence's label: "Bonus: …"
)

var reaches = map[string]reach{"after": after, "before": before, "either": either, "seek": seek, "end": end, "clause": clause, "label": tag}

// between holds the last words of "no … needed".
var between = [...]string{"need", "requir", "necessari", "expect"}

// beForms stand in front of the words of a cue of the direction "be".
var beForms = [...]string{"", "is ", "are ", "would be ", "will be "}

func parseCues(file string, s *token.Stemmer) *cueRules {
	c := &cueRules{set: phrase.New(s)}
	for _, row := range tableRows(file, 3) {
		verbs := beForms[:1]
		switch row[1] {
		case "between":
			continue
		case "be":
			row[1], verbs = "before", beForms[:]
		}
		at, ok := reaches[row[1]]
		if !ok {
			panic("embedded table: no direction " + row[1]) // a defect of the build; the tests read every table
		}
		words, exact := strings.CutPrefix(row[2], "=")
		for _, verb := range verbs {
			q := cue{reach: at}
			switch row[0] {
			case "preferred":
				q.need = Wanted
			case "required":
				q.need = Must
			case "none":
				q.need = None
			default:
				q.need = Mentioned
			}
			room := s.Words(nil, verb+words, 0, len(verb+words))
			stems := make([]string, len(room))
			for i, w := range room {
				stems[i] = w.Stem
				if exact {
					q.exact = append(q.exact, w.Text)
				}
			}
			q.describe(stems)
			c.set.Add(stems, int32(len(c.cues)))
			c.cues = append(c.cues, q)
		}
	}
	return c
}

// describe notes what kind of words the cue is made of.
func (q *cue) describe(stems []string) {
	switch stems[0] {
	case "is", "are", "would", "will", "consid":
		q.verb = true
	}
	q.have = stems[len(stems)-1] == "have" && q.need == Must
	for _, stem := range stems {
		switch stem {
		case "must", "requir", "mandatori", "essenti", "critic":
			q.strong = true
		case "candid":
			q.person = q.reach == after
		case "experi", "knowledg", "expert", "understand", "profici", "familiar", "abil", "abl", "track":
			q.trait = q.reach == after
		}
	}
}

// needs appends the need of each word of the sentence.
func (c *cueRules) needs(needs []Need, text string, s Sentence) []Need {
	base := Mentioned
	switch s.Section {
	case Required:
		base = Must
	case Preferred:
		base = Wanted
	case Intro, Role, Duties:
		if !s.Heading && asking(s.Words) {
			base = Must
		}
	}
	from := len(needs)
	for range s.Words {
		needs = append(needs, base)
	}
	if s.Heading {
		return needs
	}
	of := needs[from:]
	found := c.find(s.Words)
	for i, m := range found {
		q := c.cues[m.Value]
		need := q.needAt(text, s.Words, m)
		if need == Must && !q.strong && base == Wanted {
			continue
		}
		lo, hi := c.scope(text, s.Words, found, i)
		if q.strong && need != None && q.forward(s.Words, m) && labelled(s.Words, m) {
			lo = 0
		}
		for w := lo; w < hi; w++ {
			of[w] = need
		}
		if need == None && (q.reach == before || q.reach == clause) {
			for w := m.First; w < m.End; w++ {
				of[w] = None // "not a business requirement", "reporting directly to the head of the yard"
			}
		}
		if !q.forward(s.Words, m) && need == Wanted {
			lo, hi = examples(text, s.Words, m.End)
			for w := lo; w < hi; w++ {
				of[w] = need
			}
		}
	}
	refer(s.Words, of)
	negateBetween(s.Words, of)
	remark(of, text, s.Words)
	return needs
}

// find returns the cues in words that mean what they say, longest first where they overlap, in order.
func (c *cueRules) find(words []token.Word) []phrase.Match {
	var found []phrase.Match
	for m := range c.set.All(words) {
		if !c.cues[m.Value].written(words[m.First:m.End]) {
			continue
		}
		for len(found) > 0 && found[len(found)-1].End > m.First && m.End-m.First > found[len(found)-1].End-found[len(found)-1].First {
			found = found[:len(found)-1]
		}
		switch n := len(found); {
		case n == 0 || found[n-1].End <= m.First:
			found = append(found, m)
		case c.cues[m.Value].need == Wanted && found[n-1].First == m.First && found[n-1].End == m.End && c.cues[found[n-1].Value].idle(words, found[n-1]):
			found[n-1] = m // "optional" labels what follows, or stands behind it
		}
	}
	wanted := false // by a cue in front: "ideally, you have experience with …" is one wish
	return slices.DeleteFunc(found, func(m phrase.Match) bool {
		q := c.cues[m.Value]
		if q.need == Mentioned || q.idle(words, m) || wanted && q.weak() {
			return true
		}
		wanted = q.need == Wanted && q.forward(words, m)
		return false
	})
}

// wishes reports whether the words say of what they name that it is preferred, at their end or as a label: "Norse would be a plus."
func (c *cueRules) wishes(words []token.Word) bool {
	return slices.ContainsFunc(c.find(words), func(m phrase.Match) bool {
		q := &c.cues[m.Value]
		return q.need == Wanted && (q.reach == tag || q.reach != after && m.First > 0 && m.End == len(words))
	})
}

// weak reports whether the cue is only a phrase of requirement.
func (q *cue) weak() bool { return q.need == Must && !q.strong }

// written reports whether the cue stands in words as it must be written.
func (q *cue) written(words []token.Word) bool {
	for i, w := range q.exact {
		if !strings.EqualFold(words[i].Text, w) {
			return false
		}
	}
	return true
}

// scope returns the words that the i-th cue speaks of.
func (c *cueRules) scope(text string, words []token.Word, found []phrase.Match, i int) (lo, hi int) {
	m := found[i]
	q := &c.cues[m.Value]
	open, shut := bracket(text, words, m)
	if q.forward(words, m) {
		hi = len(words)
		if shut >= 0 {
			hi = shut
		}
		if i+1 < len(found) {
			hi = min(hi, found[i+1].First)
		}
		for w := m.End; w < hi; w++ {
			if q.need == Wanted && inserted(words, m.First, w) {
				hi = w
				break
			}
			if words[w].Stem == "but" && (w+1 == len(words) || words[w+1].Stem != "not") || q.reach == clause && ends(words, w) {
				hi = w
			}
		}
		if q.reach == seek {
			return sought(words, m.End, hi)
		}
		return m.End, hi
	}
	lo, hi = c.since(words, found, i), m.First
	if open >= 0 && open < m.First {
		return max(lo, open), hi // the cue shares its brackets with what it speaks of
	}
	if q.verb {
		return lo, hi
	}
	// "Linux administration, Ubuntu/Debian a plus": a bare cue takes the last item, unless "and" or "or" makes that
	// the end of a list it takes whole ("5 years of Linux, Go or Rust a plus" has another), or the items are many names.
	if names(words, lo, hi) || exampled(words, lo, hi) {
		return lo, hi
	}
	for w := bracketBefore(text, words, m.First) - 1; w > lo; w-- {
		if (words[w].Stem == "and" || words[w].Stem == "or") && !holds(words[lo:w], yearWords) {
			break
		}
		if words[w].Gap == token.Comma {
			return w, hi
		}
	}
	return lo, hi
}

// inserted reports that the wish at word first stands between commas and ends before word w, where the sentence goes on: "a
// degree, preferably in physics, or a licence".
func inserted(words []token.Word, first, w int) bool {
	if first == 0 || words[first].Gap != token.Comma || words[w].Gap != token.Comma {
		return false
	}
	switch words[w].Stem {
	case "with", "and", "or", "plus", "who":
		return true
	}
	return false
}

// exampled reports whether words[lo:hi] end in examples of what stands before them: "databases, e.g., Oracle, Postgres".
func exampled(words []token.Word, lo, hi int) bool {
	for w := hi - 1; w > lo; w-- {
		if words[w].Stem == "e.g" || words[w].Stem == "such" && w+1 < hi && words[w+1].Stem == "as" {
			return true
		}
		if words[w].Gap > token.Comma && words[w-1].Stem != "e.g" {
			return false
		}
	}
	return false
}

// manyNames is how many commas a list of names has that "a plus" behind the last takes whole.
const manyNames = 3

// names reports whether words[lo:hi] is a list of names, none of more than three words behind the first comma and no
// number of years before it: "Experience with Docker, Helm, Istio, Go".
func names(words []token.Word, lo, hi int) bool {
	commas, last := 0, 0
	for w := lo; w < hi; w++ {
		switch {
		case words[w].Gap > token.Comma && w > lo, commas == 0 && words[w].Digit():
			return false
		case words[w].Gap == token.Comma && w > lo:
			commas, last = commas+1, w
		}
		if commas > 0 && (w-last > 2 || w == last && strings.ToLower(words[w].Text) == words[w].Text) {
			return false
		}
	}
	return commas >= manyNames
}

// since returns the first word that the i-th cue, which speaks of what stands in front, can reach: a phrase of
// requirement belongs to what it speaks of, from the last comma on.
func (c *cueRules) since(words []token.Word, found []phrase.Match, i int) int {
	for j := i - 1; j >= 0; j-- {
		switch {
		case !c.cues[found[j].Value].weak():
			return found[j].End
		case words[found[j].First].Gap >= token.Comma:
			return found[j].First
		case j > 0 && words[found[j].First-1].Stem == "and" && slices.ContainsFunc(words[found[j-1].End:found[j].First], func(w token.Word) bool { return w.Gap == token.Comma }):
			return found[j].First // "fluent in a tongue such as Norse, Frisian and experience with sails is a plus"
		}
	}
	return 0
}

// negateBetween sets to None what "no … needed" encloses.
func negateBetween(words []token.Word, needs []Need) {
	for i, w := range words {
		if w.Stem != "no" {
			continue
		}
		for j := i + 1; j < len(words) && j <= i+6 && words[j].Gap < token.Break; j++ {
			for _, last := range between {
				if words[j].Stem == last {
					for k := i; k < j; k++ {
						needs[k] = None
					}
				}
			}
		}
	}
}

// longReference is the number of words within which "in addition to" has its "above".
const longReference = 20

// refer sets to None what only says again that something was asked before: "In addition to the duties and performance indicators
// defined above, the post requires …".
func refer(words []token.Word, needs []Need) {
	if len(words) < 4 || words[0].Stem != "in" || words[1].Stem != "addit" || words[2].Stem != "to" {
		return
	}
	for w := 3; w < min(len(words), longReference); w++ {
		if words[w].Stem == "abov" {
			for k := range w {
				needs[k] = None
			}
			return
		}
	}
}
