package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// addChoices adds to the occurrences of sentence i, from the one numbered from on, the members of a choice between products that were
// not taken for keywords: in "Kafka, Quay or Pulsar" Quay is one, known or not, for it stands where a product does. Without it the
// others would each be asked for by themselves.
func (r *jobReader) addChoices(i int, s *tagger.Sentence, from int, degrees []degreeAt) {
	words := s.Words
	if s.Title || s.Heading || s.Section.Ignored() {
		return
	}
	for or := 1; or < len(words)-1; or++ {
		if words[or].Stem != "or" || words[or].Gap >= token.Break || words[or+1].Gap > token.Space {
			continue
		}
		var room [maxChoiceItems][2]int
		items := room[:0]
		if orSimilar(words, or) == 0 {
			end := r.itemFrom(words, from, or+1)
			if end == or+1 {
				continue
			}
			items = append(items, [2]int{or + 1, end})
		}
		for end := or; len(items) < maxChoiceItems; {
			first := r.itemTo(words, from, end)
			if first == end || end < or && first > 0 && isConjunction(words[first-1]) { // of another list
				break
			}
			items = append(items, [2]int{first, end})
			if end = first; words[first].Gap != token.Comma {
				break
			}
		}
		product := func(item [2]int) bool { return r.isProduct(words, from, item, or) }
		if !slices.ContainsFunc(items, product) {
			continue
		}
		for _, item := range items {
			o := occurrence{sentence: i, first: item[0], end: item[1], p: r.m.model.Threshold}
			if r.taken(from, o.first, o.end) || inDegree(degrees, o.first, o.end) || r.noName(&o, words) {
				continue
			}
			if o.skill = r.m.skills.Meant(words[o.first:o.end]); o.skill < 0 || named[r.m.skills.Skills[o.skill].Kind] {
				r.add(o, s)
			}
		}
	}
}

// maxChoiceItems is how many members of a choice are looked at.
const maxChoiceItems = 8

// maxItem is how many words the name of a product has that the corpus does not know.
const maxItem = 3

// itemTo returns where the item begins that ends before word end: what was found there, or words written as a name; end when there is
// none. At the beginning of a sentence a capital says little of several words.
func (r *jobReader) itemTo(words []token.Word, from, end int) int {
	first := end
	for first > 0 && end-first < maxItem && (first == end || words[first].Gap <= token.Hyphen) && productName(&words[first-1]) && !r.taken(from, first-1, first) {
		first--
	}
	if first > 0 && (first == end || words[first].Gap <= token.Hyphen) {
		for _, o := range r.occurrences[from:] {
			if o.end == first {
				if first == end {
					return o.first
				}
				return end // "Kafka Streams or Pulsar"
			}
		}
	}
	if first == 0 && end > 1 {
		return end
	}
	return first
}

// itemFrom returns the end of the item that begins at word first, see itemTo; first when there is none.
func (r *jobReader) itemFrom(words []token.Word, from, first int) int {
	for _, o := range r.occurrences[from:] {
		if o.first == first {
			return o.end
		}
	}
	end := first
	for end < len(words) && end-first < maxItem && (end == first || words[end].Gap <= token.Hyphen) && productName(&words[end]) && !r.taken(from, end, end+1) {
		end++
	}
	if end < len(words) && words[end].Gap <= token.Hyphen && !behindItem.Has(words[end].Stem) {
		return first // "Kafka or Rail freight"
	}
	return end
}

// behindItem are stems that may stand behind a product and are no part of its name.
var behindItem = token.NewStemSet(`and or of the for to in a an with on at as by is are will would is plus experience knowledge skill certification certificate tool platform system preferred required desired`)

// productName reports whether the word is written as a part of a product's name: with a capital, or as "10x". Two sentences that nothing
// divides are none, "Pulsar.Used".
func productName(w *token.Word) bool {
	if dot := strings.IndexByte(w.Text, '.'); dot > 0 && dot+1 < len(w.Text) && w.Text[dot+1] >= 'A' && w.Text[dot+1] <= 'Z' && !w.Caps() {
		return false
	}
	return w.Upper() || w.Digit() && w.Text[len(w.Text)-1] > '9'
}

// isProduct reports whether the item is a product or a certificate that the corpus knows, or one whose name is a common word too before
// "or similar": "Signal or comparable".
func (r *jobReader) isProduct(words []token.Word, from int, item [2]int, or int) bool {
	for i := from; i < len(r.occurrences); i++ {
		if o := &r.occurrences[i]; o.first <= item[0] && o.end >= item[1] {
			return r.product(i) != nil
		}
	}
	if item[1] < or || orSimilar(words, or) == 0 {
		return false
	}
	skill := r.m.skills.Doubtful(words[item[0]:item[1]])
	return skill >= 0 && rankOf(Kind(r.m.skills.Skills[skill].Kind)) == rankSlash
}

// alike returns the end of the run that is the choice, where the corpus shows that only its last two are of one kind and nothing before
// them is: of "Windows, Jira, Exchange, Kafka or RabbitMQ" all are asked for, and of the last two one.
func (r *jobReader) alike(run []int) []int {
	n := len(run) - 2
	if n < minUnlike {
		return run
	}
	a, b := r.product(run[n]), r.product(run[n+1])
	if a == nil || b == nil || !siblings(a, b) {
		return run
	}
	for _, i := range run[:n] {
		if p := r.product(i); p == nil || len(p.Parents) == 0 || siblings(p, a) || siblings(p, b) {
			return run
		}
	}
	return run[n:]
}

// minUnlike is how many things of other kinds stand before a choice of two: of fewer, "Docker, AWS or Azure", any may be meant.
const minUnlike = 2

// product returns the product or the certificate of an occurrence; nil when it is none that the corpus knows.
func (r *jobReader) product(i int) *corpus.Skill {
	if o := &r.occurrences[i]; o.skill >= 0 && rankOf(r.kind(o)) == rankSlash {
		return r.m.skills.Skills[o.skill]
	}
	return nil
}

// siblings reports whether two skills are of one kind, or one is a kind of the other.
func siblings(a, b *corpus.Skill) bool {
	return a == b || slices.Contains(a.Parents, b.Name) || slices.Contains(b.Parents, a.Name) || slices.ContainsFunc(a.Parents, func(p string) bool { return slices.Contains(b.Parents, p) })
}
