// Package mention finds the skills of a corpus in words. A name is found as it stands, in any inflection; a competency
// of two or three words also with its words in another order or with others between ("management of third-party
// vendors"); an ambiguous name ("Go", "Access") only with a word beside it that settles the meaning.
package mention

import (
	"cmp"
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A Mention is a skill at words[First:End] of a passage.
type Mention struct {
	First, End int
	Skill      int32 // index in Index.Skills
	Loose      bool  // the name's words stand apart or in another order
	Besides    bool  // the words are those of another name too: "led a QA team" tells of leading and of QA
	Narrowing  bool  // the last of them narrows a noun behind: "managed engineering" of "managed engineering projects"
}

// An Index finds the skills of a corpus. It is immutable and safe for concurrent use by multiple goroutines.
type Index struct {
	Skills    []*corpus.Skill // in the corpus's order
	names     []skillName
	set       *phrase.Set
	bags      []bag
	family    []int32          // number of a stem → its family in bags, -1 for none
	anchors   [][]int32        // family → bags that are looked for where it stands
	kinds     []uint8          // skill → see Kind
	ancestors [][]int32        // skill → the skills it is a kind of, itself first
	number    map[string]int32 // canonical name → skill
	longest   int              // name, in words
	activity  map[string]int32 // family of stems → competency whose name is this word alone, plus one
}

type skillName struct {
	skill     int32
	words     []string // as written, for names that ask for their own case or form; else nil
	capitals  []int    // words that must be in capitals, for other names
	exact     bool
	ambiguous bool
	noun      bool            // does not end in -ing
	context   map[string]bool // stems one of which must stand near an ambiguous name
}

// familyOf returns the family in bags that the word belongs to; -1 for none.
func (x *Index) familyOf(w *token.Word) int32 {
	if int(w.Number) < len(x.family) {
		return x.family[w.Number]
	}
	return -1
}

// Find returns the skills in the words of a passage, by place; longer before shorter at the same word. Names
// inside longer names are among them.
func (x *Index) Find(words []token.Word) []Mention { return x.Append(nil, words) }

// Append appends to mentions what Find returns.
func (x *Index) Append(mentions []Mention, words []token.Word) []Mention {
	from := len(mentions)
	out := mentions
	var doubtful []phrase.Match
	for m := range x.set.All(words) {
		name := &x.names[m.Value]
		if !name.written(words[m.First:m.End]) || name.noun && supporting(words, m.First, m.End) || Sided(words, m.End) {
			continue
		}
		if name.ambiguous {
			doubtful = append(doubtful, m)
			continue
		}
		out = append(out, Mention{First: m.First, End: m.End, Skill: name.skill})
	}
	sure := len(out)
	for _, m := range doubtful {
		beside := x.near(out[from:sure], m.First-1, m.End+1)
		if !inside(beside, m) && (x.corroborated(words, m) || (x.listed(words, beside, m) || x.mastered(words, m) || x.coded(words, m)) && !x.settled(words, m)) && !x.instead(beside, words, m) {
			out = append(out, Mention{First: m.First, End: m.End, Skill: x.names[m.Value].skill})
		}
	}
	inOrder(out[from:])
	out = x.loose(out, from, words)
	found := out[from:]
	inOrder(found)
	found = slices.CompactFunc(found, func(a, b Mention) bool { return a.First == b.First && a.End == b.End && a.Skill == b.Skill })
	return out[:from+len(found)]
}

// Sided reports whether a hyphen joins the word before word i to "side": server-side code is no server.
func Sided(words []token.Word, i int) bool {
	return i < len(words) && words[i].Gap == token.Hyphen && words[i].Stem == "side"
}

// instead reports whether the name at m takes the place of a mention beside it: an exact name is meant where the same
// words are only the plural of another. "Rails" beside Ruby is no rail.
func (x *Index) instead(beside []Mention, words []token.Word, m phrase.Match) bool {
	name := &x.names[m.Value]
	if !name.exact {
		return false
	}
	for i, o := range beside {
		if o.First == m.First && o.End == m.End && !x.Verbatim(words[m.First:m.End], o.Skill) {
			beside[i].Skill = name.skill
			return true
		}
	}
	return false
}

// Verbatim reports whether the words are a name of the skill letter by letter, case aside, or by their stems where the
// name asks for no form.
func (x *Index) Verbatim(words []token.Word, skill int32) bool {
	for _, n := range x.set.Of(words) {
		name := &x.names[n]
		same := name.skill == skill
		for i, w := range name.words {
			same = same && strings.EqualFold(words[i].Text, w)
		}
		if same {
			return true
		}
	}
	return false
}

// inOrder orders mentions by place, longer before shorter at the same word.
func inOrder(mentions []Mention) {
	slices.SortStableFunc(mentions, func(a, b Mention) int { return cmp.Or(a.First-b.First, b.End-a.End) })
}

// near returns, of mentions in order of their first words, those that may touch words first to end: a resume is one
// passage, and to look at all of it for each name takes a square of its length.
func (x *Index) near(mentions []Mention, first, end int) []Mention {
	by := func(m Mention, word int) int { return m.First - word }
	from, _ := slices.BinarySearchFunc(mentions, first-x.longest, by)
	to, _ := slices.BinarySearchFunc(mentions, end+1, by)
	return mentions[from:to]
}

// Named returns the skill that the words are a name of, all of them and as it stands; -1 when there is none.
func (x *Index) Named(words []token.Word) int32 {
	for _, n := range x.set.Of(words) {
		if name := &x.names[n]; !name.ambiguous && name.written(words) {
			return name.skill
		}
	}
	return -1
}

// Doubtful returns the skill that the words, all of them, name if something beside them shows that it is meant; -1 when
// there is none: "Go", a line of a list.
func (x *Index) Doubtful(words []token.Word) int32 {
	for _, n := range x.set.Of(words) {
		if name := &x.names[n]; name.ambiguous && name.written(words) {
			return name.skill
		}
	}
	return -1
}

// Whole reports whether the words are a name that counts only as it stands, never by its stem: integrity, which is not
// "integrated".
func (x *Index) Whole(words []token.Word) bool {
	for _, n := range x.set.Of(words) {
		if name := &x.names[n]; name.words != nil && !name.exact && name.written(words) {
			return true
		}
	}
	return false
}

// Cased reports whether the words are a name that counts only in its own case: safe grounds are no SAFe.
func (x *Index) Cased(words []token.Word) bool {
	for _, n := range x.set.Of(words) {
		if name := &x.names[n]; name.exact && name.written(words) {
			return true
		}
	}
	return false
}

// Guards reports whether the words are a name that counts only in its own case or beside a corroborating word: what is
// not found there is not meant. "Be our oracle."
func (x *Index) Guards(words []token.Word) bool {
	for _, n := range x.set.Of(words) {
		if name := &x.names[n]; name.ambiguous || !name.written(words) {
			return true
		}
	}
	return false
}

// Meant returns the one skill that the words name but for their case, or for a corroborating word that is not near; -1 for none,
// and where several share the name.
func (x *Index) Meant(words []token.Word) int32 {
	skill := int32(-1)
	for _, n := range x.set.Of(words) {
		name := x.names[n]
		name.exact, name.capitals = false, nil
		switch {
		case !name.written(words) || name.skill == skill:
		case skill >= 0:
			return -1
		default:
			skill = name.skill
		}
	}
	return skill
}

// written reports whether the words are the name in the form it asks for.
func (n *skillName) written(words []token.Word) bool {
	for _, i := range n.capitals {
		if !words[i].Caps() {
			return false
		}
	}
	for i, w := range n.words {
		text := words[i].Text
		if text == w || !n.exact && strings.EqualFold(text, w) {
			continue
		}
		// A plural of an acronym or a possessive is still the name: "APIs", "Oracle's". Of a name in its own case alone, of small letters, it is
		// another word: canvas, and no more than one Canva.
		base := strings.TrimSuffix(text, "s")
		if n.exact && len(base) < len(text) && base == w && !token.IsCaps(w) && strings.ToLower(w[1:]) == w[1:] && !strings.ContainsAny(w, " -") {
			return false
		}
		base = strings.TrimSuffix(strings.TrimSuffix(base, "'"), "’")
		if base == w || !n.exact && strings.EqualFold(base, w) {
			continue
		}
		return false
	}
	return true
}

// settled reports whether a corroborating word says that the words at m are another of the names that they share: of what is only an item
// of a list that one goes first.
func (x *Index) settled(words []token.Word, m phrase.Match) bool {
	for _, n := range x.set.Of(words[m.First:m.End]) {
		if name := &x.names[n]; n != m.Value && name.ambiguous && x.corroborated(words, phrase.Match{First: m.First, End: m.End, Value: n}) {
			return true
		}
	}
	return false
}

// near is how many words away a corroborating word may stand.
const near = 12

// corroborated reports whether one of the context words of the ambiguous name at m stands near it.
func (x *Index) corroborated(words []token.Word, m phrase.Match) bool {
	context := x.names[m.Value].context
	for i := max(0, m.First-near); i < min(len(words), m.End+near); i++ {
		if (i < m.First || i >= m.End) && context[words[i].Stem] {
			return true
		}
	}
	return false
}

// listed reports whether the name at m is an item of a list beside a skill of its kind that is sure: "Java, Go, Rust".
func (x *Index) listed(words []token.Word, sure []Mention, m phrase.Match) bool {
	before := m.First > 0 && listGap(words, m.First)
	after := m.End < len(words) && listGap(words, m.End)
	if !before && !after || words[m.First].Text[0] >= 'a' {
		return false
	}
	kind := x.Skills[x.names[m.Value].skill].Kind
	for _, s := range sure {
		if x.Skills[s.Skill].Kind != kind {
			continue
		}
		if before && (s.End == m.First || s.End == m.First-1 && isConjunction(words[m.First-1])) || after && (s.First == m.End || s.First == m.End+1 && isConjunction(words[m.End])) {
			return true
		}
	}
	return false
}

// listGap reports whether a comma, a slash or a conjunction stands before word i.
func listGap(words []token.Word, i int) bool {
	return words[i].Gap == token.Comma || words[i].Gap == token.Slash || isConjunction(words[i]) || i > 0 && isConjunction(words[i-1])
}

func isConjunction(w token.Word) bool { return w.Stem == "and" || w.Stem == "or" }

// inside reports whether m lies in one of the mentions.
func inside(mentions []Mention, m phrase.Match) bool {
	for _, o := range mentions {
		if o.First <= m.First && o.End >= m.End && o.End-o.First > m.End-m.First {
			return true
		}
	}
	return false
}

// Ancestors returns the skills that skill s is a kind of, itself first.
func (x *Index) Ancestors(s int32) []int32 { return x.ancestors[s] }

// KindOf returns the kind of a skill as [Kind] numbers it.
func (x *Index) KindOf(skill int32) uint8 { return x.kinds[skill] }

// Number returns the number of the skill with this canonical name; false when there is none.
func (x *Index) Number(name string) (int32, bool) {
	n, ok := x.number[name]
	return n, ok
}

// Kind numbers the kinds of skills, from 1; 0 stands for no skill.
func Kind(k corpus.Kind) uint8 {
	for i, other := range [...]corpus.Kind{corpus.Tool, corpus.Technical, corpus.Method, corpus.Standard, corpus.Certification, corpus.Degree,
		corpus.Domain, corpus.Leadership, corpus.Soft, corpus.Language, corpus.Clearance} {
		if k == other {
			return uint8(i + 1)
		}
	}
	return 0
}

// Activity returns the competency that is named by the family of this word alone; -1 when there is none. A trait that counts only
// as it stands is named by no other word of its stem: "flexible" and "analytically" are of flexibility and of analytical skills,
// but who integrates shows no integrity.
func (x *Index) Activity(w *token.Word) int32 {
	skill := x.activity[Family(w.Stem)] - 1
	if skill < 0 || x.Skills[skill].Kind != corpus.Soft {
		return skill
	}
	text := bare(w.Text)
	for i := range x.Skills[skill].Names {
		name := &x.Skills[skill].Names[i]
		if strings.IndexByte(name.Text, ' ') < 0 && (bare(name.Text) == text || !name.Whole && Family(token.Stem(name.Text)) == Family(w.Stem)) {
			return skill
		}
	}
	return -1
}

// bare returns the word in small letters without an ending that leaves its meaning.
func bare(word string) string {
	word = strings.ToLower(word)
	for _, end := range plainEnds {
		if base, ok := strings.CutSuffix(word, end); ok {
			return base
		}
	}
	return word
}

var plainEnds = strings.Fields("ally al ly ing ful ation ations bility ble")
