package mention

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A bag is a name whose words count in any order and with others between.
type bag struct {
	skill int32
	stems []int32 // families of stems, numbered; the last is what is done or the thing itself, the others say of what
	mask  uint64  // the same as a set, roughly: see maskOf
	noun  bool    // the name ends in a noun in -ing: "capacity planning"
	team  bool    // it is of leading a team, whatever kind of team it is
}

// maskOf is the bit that stands for a family in a rough set of them: several families share one, so that the set tells for
// certain only what is not in it.
func maskOf(family int32) uint64 { return 1 << (uint(family) % 64) }

// fillers are stems that carry no meaning inside a name.
var fillers = token.NewSet(`and of the for to in a with on or`)

// bagOf returns the families of stems of a name that may stand loose: competencies of two or three words may be written in any order. Names of products,
// standards and certificates may not.
func bagOf(skill *corpus.Skill, name corpus.Name, stems []string) ([]string, bool) {
	switch skill.Kind {
	case corpus.Leadership, corpus.Soft, corpus.Technical, corpus.Method:
	default:
		return nil, false
	}
	if name.Exact || name.Ambiguous || name.Whole {
		return nil, false
	}
	var content []string
	for _, stem := range stems {
		if !fillers.Has(stem) {
			content = append(content, Family(stem))
		}
	}
	for i, stem := range content {
		if slices.Contains(content[:i], stem) {
			return nil, false // "leading leaders" is in every "led"
		}
	}
	if first, _, _ := strings.Cut(name.Text, " "); strings.HasSuffix(first, "ing") && strings.HasSuffix(name.Text, "s") && len(content) > 1 {
		content = append(content[1:], content[0]) // "Administering Servers" is read as "server administration"
	}
	return content, len(content) == 2 || len(content) == 3
}

// slack is how many words that are not its own may stand between the words of a loose name.
const slack = 3

// teamSlack is the same for who leads a team, which often is called by many words: "managing the in-house Java development team". Beyond
// slack no "for" may be among them: who "leads the tests for the database team" leads no team.
const teamSlack = 5

// loose appends the competencies whose words stand apart or in another order, where no other name claims a word of
// theirs, of those found from out[from] on: "managed the data center" is no Data Management.
func (x *Index) loose(out []Mention, from int, words []token.Word) []Mention {
	tight := len(out)
	var room [64]int32 // sentences of postings have fewer words; a resume comes as a whole
	families := room[:0]
	if len(words) > len(room) {
		families = make([]int32, 0, len(words))
	}
	for i := range words {
		families = append(families, x.familyOf(&words[i]))
	}
	for i := range words {
		if families[i] < 0 || len(x.anchors[families[i]]) == 0 {
			continue
		}
		present := within(families, i)
		for _, id := range x.anchors[families[i]] {
			b := &x.bags[id]
			if b.mask&^present != 0 {
				continue // most bags: not all of its words are here
			}
			first, end, ok := b.around(words, families, i)
			if !ok || b.astray(words, families, first, end) {
				continue
			}
			claimed := x.claimed(x.near(out[from:tight], first, end), families, b, first, end)
			if claimed && !(b.team && families[first] == b.stems[1] && !EndsIn(words[first].Text, leaders)) {
				continue
			}
			out = append(out, Mention{First: first, End: end, Skill: b.skill, Loose: true, Narrowing: b.narrowing(words, families, first, end), Besides: claimed})
		}
	}
	return out
}

// leaders are endings of the nouns of leading: "the senior leadership team" leads itself.
var leaders = strings.Fields("ment ship er ers MENT SHIP ER ERS")

// within returns the rough set of the families that stand no further from word i than a bag of three words reaches.
func within(families []int32, i int) uint64 {
	var set uint64
	for _, family := range families[max(0, i-2-teamSlack):min(len(families), i+3+teamSlack)] {
		if family >= 0 {
			set |= maskOf(family)
		}
	}
	return set
}

// around finds the words of the bag around word i, which is one of them.
func (b *bag) around(words []token.Word, families []int32, i int) (first, end int, ok bool) {
	first, end = i, i+1
	width := len(b.stems) + slack
	if b.team {
		width = len(b.stems) + teamSlack
	}
	for _, stem := range b.stems {
		if stem == families[i] {
			continue
		}
		found := -1
		for d := 1; d < width && found < 0; d++ {
			if j := i - d; j >= 0 && families[j] == stem && !broken(words, j, i) {
				found = j
			} else if j := i + d; j < len(words) && families[j] == stem && !broken(words, i, j) {
				found = j
			}
		}
		if found < 0 {
			return 0, 0, false
		}
		first, end = min(first, found), max(end, found+1)
	}
	if end-first > len(b.stems)+slack && slices.ContainsFunc(words[first:end], func(w token.Word) bool { return w.Stem == "for" }) {
		return 0, 0, false
	}
	return first, end, end-first <= width
}

// dividers are stems that part two thoughts: "managing change in a data-driven firm" manages no data.
var dividers = token.NewSet(`in with at by from into through within to that which while as via use who on since`)

// Divides reports whether the word parts two thoughts.
func Divides(w *token.Word) bool {
	return dividers.Has(w.Stem) && !w.Caps() // "AS/400" is a name
}

// Parts reports whether word k parts two thoughts, see [Divides]: not as a half of a compound, "in-house", "on-site".
func Parts(words []token.Word, k int) bool {
	return Divides(&words[k]) && words[k].Gap != token.Hyphen && !(k+1 < len(words) && words[k+1].Gap == token.Hyphen)
}

// broken reports whether a sentence, a bracket or a thought ends between words i and j. A comma or a conjunction parts what
// stands before it from a verb behind: "contract staff and management", but not "managed budgets and vendors".
func broken(words []token.Word, i, j int) bool {
	object := false // a word that is no deed stands behind word i
	for k := i + 1; k <= j; k++ {
		if words[k].Gap >= token.Break || Parts(words, k) || Begins(words, k) {
			return true
		}
		joins := isConjunction(words[k])
		if (joins || words[k].Gap == token.Comma) && (!governing(words, i, j) || turns(words, i, k, j, object)) {
			return true
		}
		object = object || !joins && !sameDeed(&words[i], &words[k])
	}
	return false
}

// turns reports whether the comma or the conjunction at word k ends what the verb at word i is of: behind its object another verb has an
// object of its own, "managed the accounts, created groups"; right behind a participle what is no verb is an item of a list, "designing,
// direction, documentation".
func turns(words []token.Word, i, k, j int, object bool) bool {
	joins := isConjunction(words[k])
	next := k
	if joins {
		next++
	}
	if next > j {
		return false
	}
	if same := sameDeed(&words[i], &words[next]); object || same {
		return object && same
	}
	return !joins && EndsIn(words[i].Text, participles)
}

// sameDeed reports whether w may be a verb in the form of the verb deed.
func sameDeed(deed, w *token.Word) bool {
	if EndsIn(deed.Text, nouns) {
		return false
	}
	for _, end := range participles {
		if strings.HasSuffix(deed.Text, end) {
			return strings.HasSuffix(w.Text, end)
		}
	}
	bare := strings.EqualFold(w.Text, w.Stem) // "mentor", which is no noun like "editor"
	return governs.Has(Family(w.Stem)) && (bare || !EndsIn(w.Text, nouns)) && !EndsIn(w.Text, participles)
}

// participles are endings of verbs that show their form.
var participles = strings.Fields("ing ed")

// governing reports a verb that takes a list of objects, at word i, or the noun of its deed with an "of" before word j: "management of
// people and budgets", and not "safety management, repair and performance".
func governing(words []token.Word, i, j int) bool {
	if bareNouns.Has(words[i].Stem) && strings.EqualFold(words[i].Text, words[i].Stem) && i > 0 && words[i].Gap < token.Comma && !verbAhead.Has(words[i-1].Stem) &&
		slices.ContainsFunc(words[i+1:j+1], func(w token.Word) bool { return w.Gap == token.Comma || w.Stem == "or" }) {
		return false // "Hadoop design principles, connectivity, security", "as lead or team member"
	}
	return governs.Has(Family(words[i].Stem)) && !strings.HasSuffix(words[i].Text, "ive") && (!EndsIn(words[i].Text, nouns) || strings.EqualFold(words[i].Text, "implement") ||
		slices.ContainsFunc(words[i+1:j], func(w token.Word) bool { return w.Stem == "of" }))
}

// bareNouns are stems of verbs that are nouns in their bare form, and verbAhead those of words behind which they are verbs.
var (
	bareNouns = token.NewSet(`design plan control lead track`)
	verbAhead = token.NewSet(`to and or will would can could should must may help also then not`)
)

// nouns are endings of nouns of a deed and of who does it, gerunds aside: these govern as verbs do.
var nouns = strings.Fields("ment ship er ers or ors ion ions ance")

// Begins reports whether a sentence begins at word k for all that no full stop stands before it, as in texts that lost their line breaks:
// a capitalised verb behind a small letter, "kept the projects Managed the desk", or what was done behind who did it, "Senior Boat Engineer
// Led the crew".
func Begins(words []token.Word, k int) bool {
	w, before := &words[k], words[k-1].Text
	if !w.Upper() || w.Caps() || !governs.Has(Family(w.Stem)) || EndsIn(w.Text, deedsAndPeople) {
		return false
	}
	return before[0] >= 'a' && before[0] <= 'z' || strings.HasSuffix(w.Text, "ed") && w.Gap == token.Space && Developers(before)
}

// deedsAndPeople are endings of nouns of a deed and of who does it.
var deedsAndPeople = strings.Fields("ment ship er ers or ors ing ion ions ance")

// governs are families of verbs that take a list of objects.
var governs = token.NewSet(`manag lead overse supervis direct plan build develop negoti coordin administ administr control track creat design maintain implement improv mitig motiv mentor`)

// claimed reports whether a longer name that is not the bag's own skill takes one of the bag's words away.
func (x *Index) claimed(tight []Mention, families []int32, b *bag, first, end int) bool {
	for _, m := range tight {
		if m.End <= first || m.First >= end {
			continue
		}
		if m.Skill == b.skill && m.First <= first && m.End >= end {
			return true // found as it stands already
		}
		if m.End-m.First < 2 {
			continue
		}
		takes, all := false, true
		for _, stem := range b.stems {
			in := false
			for k := m.First; k < m.End; k++ {
				in = in || families[k] == stem
			}
			takes, all = takes || in, all && in
		}
		if takes && !all {
			return true
		}
	}
	return false
}
