package posting

import (
	_ "embed"
	"strings"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// openingsFile holds how the items of a posting's lists open: section | words, divided by ", ". The words are compared
// by stem among an item's first seven; "^" ties them to its beginning. They tell the kind of a list whose heading is
// unknown. Chosen by how often they open an item under a plain heading of one kind and of the others
// (../shared/data/jobs_background.jsonl.gz: 77,410 items under requirements, 47,213 under duties, 9,951 under benefits).
//
//go:embed openings.txt
var openingsFile string

// openingRules tells by its opening what kind of list an item belongs to.
type openingRules struct {
	set   *phrase.Set
	rules []openingRule
}

type openingRule struct {
	section Section
	begin   bool // must be the item's first words
}

// openingWords is how many words of an item are looked at.
const openingWords = 7

func parseOpenings(file string, s *token.Stemmer) *openingRules {
	o := &openingRules{set: phrase.New(s)}
	for _, row := range tableRows(file, 2) {
		words, begin := strings.CutPrefix(row[1], "^")
		o.set.Add(stemsOf(s, words), int32(len(o.rules)))
		o.rules = append(o.rules, openingRule{sectionOf(row[0]), begin})
	}
	return o
}

// kind returns the section that an item of these words is like; false when its opening tells nothing. What it begins
// with decides before what it mentions, and of what it mentions the first.
func (o *openingRules) kind(words []token.Word) (Section, bool) {
	if len(words) > 1 && strings.HasSuffix(words[0].Text, "ly") {
		words = words[1:] // "Proactively identify …"
	}
	words = words[:min(len(words), openingWords)]
	best, found := phrase.Match{First: len(words)}, false
	for m := range o.set.All(words) {
		if o.rules[m.Value].begin && m.First > 0 {
			continue
		}
		if m.First < best.First || m.First == best.First && m.End > best.End {
			best, found = m, true
		}
	}
	if !found {
		return 0, false
	}
	return o.rules[best.Value].section, true
}

// listKind returns the section that the bulleted list under the heading lines[i] is like; false when it has no list
// or the items do not agree.
func (r *Reader) listKind(text string, lines []textline.Line, i int) (Section, bool) {
	count, items := r.likes(text, lines, i)
	for _, s := range [...]Section{Required, Duties, Benefits} {
		if count[s] >= 2 && count[s]*5 >= items*3 {
			return s, true
		}
	}
	return 0, false
}

// asksBelow reports whether the bulleted list under the heading lines[i] holds requirements or duties, and nothing that is
// given.
func (r *Reader) asksBelow(text string, lines []textline.Line, i int) bool {
	count, _ := r.likes(text, lines, i)
	return count[Required]+count[Duties] > 1 && count[Benefits] == 0
}

// likes counts what the items of the bulleted list under the heading lines[i] are like; items is 0 when it has none.
func (r *Reader) likes(text string, lines []textline.Line, i int) (count [Chrome + 1]int, items int) {
	j := i + 1
	for intro := 0; j < len(lines) && lines[j].Bullet == "" && intro < 2; intro++ {
		if maybe, sure := isHeading(text, lines, j); maybe && sure {
			return count, 0
		}
		j++
	}
	var room [40]token.Word
	for ; j < len(lines) && (lines[j].Bullet != "" || lines[j].Joined); j++ {
		if lines[j].Bullet == "" {
			continue
		}
		items++
		if s, ok := r.openings.kind(r.stems.Words(room[:0], text, lines[j].Start, lines[j].End)); ok {
			count[s]++
		}
	}
	return count, items
}

// betweenLists reports whether lines[i] stands between the items of two lists: it heads the second.
func betweenLists(lines []textline.Line, i int) bool {
	return i > 0 && i+1 < len(lines) && lines[i-1].Bullet != "" && lines[i+1].Bullet != ""
}

// wishedItem returns the bullet before s where s is an item of a list, pasted as one line, that a sentence before it opens as a wish:
// "practice preferred, including the following: • Sails • Ropes". Bullet is that of the last sentence, as this returned it.
func wishedItem(bullet, text string, last, s Sentence) string {
	mark := strings.Trim(text[last.End:s.Start], " \n\t")
	if mark == bullet || last.Needs[len(last.Needs)-1] == Wanted && text[last.End-1] == ':' {
		return mark
	}
	return ""
}
