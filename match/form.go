package match

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A form is a wording of a keyword as it is looked for in a resume.
type form []formWord

type formWord struct {
	stem   string
	text   string // how a name must be written, but for a plural: a product or an acronym; empty for ordinary words
	exact  bool   // case counts too: short acronyms
	filler bool
	people bool // developers, not what they do
	able   bool // actionable, which is no action
}

// shortName is the length up to which an acronym counts only in its own case: "IT", "PM", "SAFe".
const shortName = 4

// appendForm appends the words of a posting to a form.
func appendForm(f form, words []token.Word) form {
	for _, w := range words {
		word := formWord{stem: w.Stem, filler: fillers.Has(w.Stem), people: w.Stem == "develop" && mention.Developers(w.Text), able: actionable(w)}
		if name(w) {
			word.text = strings.TrimSuffix(strings.TrimSuffix(w.Text, "'s"), "’s")
			word.exact = len(w.Text) <= shortName && w.Caps()
		}
		f = append(f, word)
	}
	return f
}

// actionable reports whether the word is this one: its stem is that of "action", and a course of action is no insight.
func actionable(w token.Word) bool { return w.Stem == "action" && strings.HasSuffix(w.Text, "able") }

// name reports whether the word is written as a name: in capitals, with a capital inside, a digit or a sign.
func name(w token.Word) bool {
	if w.Caps() {
		return len(w.Text) <= 6 // longer ones are words of a heading in capitals
	}
	_, size := utf8.DecodeRuneInString(w.Text)
	return strings.IndexFunc(w.Text[size:], unicode.IsUpper) >= 0 || strings.ContainsAny(w.Text, "0123456789+#.")
}

// addForm adds a copy of f to the forms, unless it is among them.
func addForm(forms []form, f form) []form {
	for _, g := range forms {
		if slices.Equal(f, g) {
			return forms
		}
	}
	return append(forms, slices.Clone(f))
}

// fits reports whether w is the form's word.
func (f formWord) fits(w token.Word) bool {
	if f.text == "" {
		if f.able && !actionable(w) {
			return false
		}
		return w.Stem == f.stem || mention.Family(w.Stem) == mention.Family(f.stem)
	}
	text := w.Text
	for range 2 {
		if text == f.text || !f.exact && strings.EqualFold(text, f.text) {
			return true
		}
		text = strings.TrimRight(strings.TrimSuffix(text, "s"), "'’") // "APIs", "Oracle's"
	}
	return false
}

// content returns the words of the form that carry meaning.
func (f form) content() []formWord {
	var out []formWord
	for _, w := range f {
		if !w.filler {
			out = append(out, w)
		}
	}
	return out
}

// wordIndex finds words by stem.
type wordIndex struct {
	words  []token.Word      // of the whole document, in order; the first of a paragraph has the gap Break
	number map[string]int32  // family of stems → its number
	places []int32           // of the words of the first family, of the second …
	begin  []int32           // family → where its places begin
	names  []mention.Mention // of skills, those of several words side by side; in order
}

func newWordIndex(words []token.Word) *wordIndex {
	x := &wordIndex{words: words, number: make(map[string]int32, len(words)/2), places: make([]int32, len(words))}
	families := make([]int32, len(words))
	for i := range words {
		family := mention.Family(words[i].Stem)
		n, ok := x.number[family]
		if !ok {
			n = int32(len(x.number))
			x.number[family] = n
			x.begin = append(x.begin, 0)
		}
		families[i] = n
		x.begin[n]++
	}
	end := int32(0)
	for n := range x.begin {
		end += x.begin[n]
		x.begin[n] = end
	}
	for i, n := range slices.Backward(families) {
		x.begin[n]--
		x.places[x.begin[n]] = int32(i)
	}
	x.begin = append(x.begin, end)
	return x
}

// at returns the places of the words of the stem's family, in order.
func (x *wordIndex) at(stem string) []int32 {
	n, ok := x.number[mention.Family(stem)]
	if !ok {
		return nil
	}
	return x.places[x.begin[n]:x.begin[n+1]]
}

// maxPlaces bounds the places returned for one form.
const maxPlaces = 16

// find returns the word ranges at which the form stands as written; failing that, with its words in another order or
// with up to two others between.
func (x *wordIndex) find(f form) [][2]int {
	if len(f) == 0 {
		return nil
	}
	var out [][2]int
	for _, i := range x.at(f[0].stem) {
		if end, ok := x.tight(f, int(i)); ok && len(out) < maxPlaces {
			out = append(out, [2]int{int(i), end})
		}
	}
	if len(out) > 0 {
		return out
	}
	if !x.holds(f) {
		return nil // as nearly always
	}
	content := f.content()
	if len(content) < 2 {
		return nil
	}
	rarest := content[0]
	for _, w := range content[1:] {
		if len(x.at(w.stem)) < len(x.at(rarest.stem)) {
			rarest = w
		}
	}
	for _, i := range x.at(rarest.stem) {
		first, end, ok := x.around(content, int(i))
		if ok && mention.Strays(x.words, first, end, func(k int) (in, deed bool) { return partOf(content, x.words[k]) }) {
			continue
		}
		if len(f) == 2 && ok && (x.two(first, end) || x.compound(f, first, end)) {
			continue
		}
		if ok && len(out) < maxPlaces {
			out = append(out, [2]int{first, end})
		}
	}
	return out
}

// holds reports whether all words of the form that carry meaning stand somewhere.
func (x *wordIndex) holds(f form) bool {
	for i := range f {
		if !f[i].filler && len(x.at(f[i].stem)) == 0 {
			return false
		}
	}
	return true
}

// compound reports whether words first to end, in which the two of a form stand apart, are a longer compound of which a name takes
// one of the two with the words between: an engineering program manager manages programs, not engineering. Other deeds are told of
// with such names between: "developed business processes".
func (x *wordIndex) compound(f form, first, end int) bool {
	if end < first+3 || x.words[end-1].Stem != "manag" || !f[0].fits(x.words[first]) || slices.ContainsFunc(x.words[first+1:end], func(w token.Word) bool { return w.Gap > token.Slash || fillers.Has(w.Stem) }) {
		return false
	}
	return x.named(first, end-1) || x.named(first+1, end)
}

// named reports whether words first to end are a skill's name.
func (x *wordIndex) named(first, end int) bool {
	from, _ := slices.BinarySearchFunc(x.names, first, func(m mention.Mention, first int) int { return m.First - first })
	for _, m := range x.names[from:] {
		if m.First > first {
			break // they are in order
		}
		if m.End == end {
			return true
		}
	}
	return false
}

// begins reports whether a skill's name begins at word first and takes all up to word end.
func (x *wordIndex) begins(first, end int) bool {
	from, _ := slices.BinarySearchFunc(x.names, first, func(m mention.Mention, first int) int { return m.First - first })
	return from < len(x.names) && x.names[from].First == first && x.names[from].End >= end
}

// two reports whether words first to end, in which the two of a form stand apart, are of two things: "design and databases", "teams
// and senior management"; or only narrow a third: who "managed relocated product distribution" managed no products.
func (x *wordIndex) two(first, end int) bool {
	if isConjunction(x.words[first+1]) {
		return end == first+3 || end == first+4 && strings.HasSuffix(x.words[first+2].Text, "ing") || ranks.Has(x.words[end-2].Stem) || x.begins(first+2, end) // "engineers and project managers"
	}
	return x.words[first].Stem == "manag" && mention.Narrows(x.words, end) || x.words[first].Stem == "busi" && x.words[first+1].Stem == "continu"
}

// partOf reports whether the word is one of content, and whether it is the last of them and no people: what is done.
func partOf(content []formWord, w token.Word) (in, deed bool) {
	for k, c := range content {
		if c.fits(w) {
			in, deed = true, deed || k == len(content)-1 && !c.people
		}
	}
	return in, deed
}

// tight reports whether the form stands at word i, and where it ends.
func (x *wordIndex) tight(f form, i int) (end int, ok bool) {
	if i+len(f) > len(x.words) {
		return 0, false
	}
	for k, w := range f {
		if k > 0 && x.words[i+k].Gap > token.Slash || !w.fits(x.words[i+k]) {
			return 0, false
		}
	}
	return i + len(f), !mention.Sided(x.words, i+len(f))
}

// between is how many other words may stand among those of a form.
const between = 2

// around reports whether all words of content stand around word i, in any order, each at a place of its own: the one
// "manager" of a title is no "managing managers".
func (x *wordIndex) around(content []formWord, i int) (first, end int, ok bool) {
	first, end = i, i+1
	width := len(content) + between
	var room [8]int
	taken := room[:0]
	for _, w := range content {
		found := -1
		for d := 0; d < width && found < 0; d++ {
			if j := i - d; j >= 0 && w.fits(x.words[j]) && !slices.Contains(taken, j) && !x.broken(j, i) {
				found = j
			} else if j := i + d; j < len(x.words) && w.fits(x.words[j]) && !slices.Contains(taken, j) && !x.broken(i, j) {
				found = j
			}
		}
		if found < 0 {
			return 0, 0, false
		}
		taken = append(taken, found)
		first, end = min(first, found), max(end, found+1)
	}
	return first, end, end-first <= width
}

// broken reports whether a sentence, an item of a list or a thought ends between words i and j: "products, required" and
// "required to build a product" tell of no product requirements. "Negotiated with vendors" and "service to clients" tell of vendor negotiation and client service.
func (x *wordIndex) broken(i, j int) bool {
	for k := i + 1; k <= j; k++ {
		if w := &x.words[k]; w.Gap >= token.Comma || mention.Begins(x.words, k) || mention.Parts(x.words, k) && w.Stem != "with" && (w.Stem != "to" || k+1 < j || !strings.HasSuffix(x.words[j].Text, "s")) {
			return true
		}
	}
	return false
}
