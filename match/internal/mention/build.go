package mention

import (
	"maps"
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A builder fills an Index.
type builder struct {
	*Index
	stemmer   *token.Stemmer
	families  map[string]int32 // those in bags, numbered
	frequency []int            // of each
	words     []token.Word     // of the name at hand
	stems     []string         // of each of them
}

// New builds the index of all names in c.
func New(c *corpus.Corpus, s *token.Stemmer) *Index {
	x := &Index{Skills: c.Skills(), set: phrase.New(s), number: make(map[string]int32), activity: make(map[string]int32)}
	b := &builder{Index: x, stemmer: s, families: make(map[string]int32)}
	names := 0
	for _, skill := range x.Skills {
		names += len(skill.Names)
	}
	x.names = make([]skillName, 0, names)
	for i, skill := range x.Skills {
		b.addSkill(int32(i), skill)
	}
	b.anchorBags()
	b.numberFamilies()
	x.linkAncestors()
	return x
}

func (b *builder) addSkill(number int32, skill *corpus.Skill) {
	b.number[skill.Name] = number
	b.kinds = append(b.kinds, Kind(skill.Kind))
	var context map[string]bool // most skills have none
	for _, w := range skill.Context {
		if context == nil {
			context = make(map[string]bool, len(skill.Context))
		}
		context[b.stemmer.Stem(w)] = true
	}
	for _, name := range skill.Names {
		n := b.read(name)
		n.skill, n.context = number, context
		b.set.Add(b.stems, int32(len(b.names)))
		if listed, ok := withCommas(b.words, b.stems); ok {
			b.set.Add(listed, int32(len(b.names)))
		}
		if len(b.words) == 2 && n.words == nil && n.capitals == nil && (skill.Kind == corpus.Tool || skill.Kind == corpus.Standard) {
			if joined := b.stemmer.Stem(b.words[0].Text + b.words[1].Text); len(joined) > len(b.words[0].Text) { // "ISO27001"; the stem of "ApacheAnt" is Apache's
				b.set.Add([]string{joined}, int32(len(b.names)))
			}
		}
		b.longest = max(b.longest, len(b.stems))
		b.names = append(b.names, n)
		if len(b.stems) == 1 && !name.Exact && !name.Ambiguous && (skill.Kind == corpus.Leadership || skill.Kind == corpus.Soft) {
			if family := Family(b.stems[0]); b.activity[family] == 0 {
				b.activity[family] = number + 1
			}
		}
		if content, ok := bagOf(skill, name, b.stems); ok {
			b.addBag(number, content, strings.HasSuffix(name.Text, "ing"))
		}
	}
}

// withCommas returns the stems with the commas that stand between the words, "Environmental, Social and Governance", and whether any do.
func withCommas(words []token.Word, stems []string) ([]string, bool) {
	if !slices.ContainsFunc(words[min(1, len(words)):], func(w token.Word) bool { return w.Gap == token.Comma }) {
		return nil, false // nearly all
	}
	var listed []string
	for k := range words {
		if k > 0 && words[k].Gap == token.Comma {
			listed = append(listed, phrase.Comma)
		}
		listed = append(listed, stems[k])
	}
	return listed, true
}

// ordinary are the acronyms of two letters that are words in small letters. Others may be written as one likes: many
// resumes say "Tcp/ip", "Power Bi", "Pl/sql".
var ordinary = token.NewSet(`AD AM AN AS AT BE BY DO GO HE IF IN IS IT ME MY NO OF ON OR PM SO TO UP US WE`)

// read cuts a name into words and notes what it asks of them.
func (b *builder) read(name corpus.Name) skillName {
	n := skillName{exact: name.Exact, ambiguous: name.Ambiguous, noun: !strings.HasSuffix(name.Text, "ing")}
	b.words = b.stemmer.Words(b.words[:0], name.Text, 0, len(name.Text))
	b.stems = b.stems[:0]
	for k, w := range b.words {
		b.stems = append(b.stems, w.Stem)
		switch {
		case name.Exact || name.Whole:
			n.words = append(n.words, w.Text)
		case len(w.Text) == 2 && w.Caps() && ordinary.Has(w.Text):
			n.capitals = append(n.capitals, k) // "IT Manager": no "it manages"
		}
	}
	return n
}

// addBag adds a bag of words of these families; noun says that the name ends in a noun in -ing.
func (b *builder) addBag(skill int32, content []string, noun bool) {
	g := bag{skill: skill, noun: noun, team: len(content) == 2 && content[0] == "team" && (content[1] == "lead" || content[1] == "manag"), stems: make([]int32, len(content))}
	for k, family := range content {
		id, ok := b.families[family]
		if !ok {
			id = int32(len(b.families))
			b.families[family] = id
			b.frequency = append(b.frequency, 0)
		}
		g.stems[k] = id
		g.mask |= maskOf(id)
		b.frequency[id]++
	}
	b.bags = append(b.bags, g)
}

// anchorBags enters each bag under the rarest of its families: where that stands, the bag is looked for.
func (b *builder) anchorBags() {
	b.anchors = make([][]int32, len(b.families))
	for i, g := range b.bags {
		anchor := g.stems[0]
		for _, stem := range g.stems[1:] {
			if b.frequency[stem] < b.frequency[anchor] {
				anchor = stem
			}
		}
		b.anchors[anchor] = append(b.anchors[anchor], int32(i))
	}
}

// numberFamilies notes the families of bags that stems belong to.
func (b *builder) numberFamilies() {
	x, s := b.Index, b.stemmer
	note := func(stem string) {
		id, ok := b.families[Family(stem)]
		if !ok {
			id = -1
		}
		for n := int(s.Number(stem)); n >= len(x.family); {
			x.family = append(x.family, -1)
		}
		x.family[s.Number(stem)] = id
	}
	for _, family := range slices.Sorted(maps.Keys(b.families)) {
		note(family)
	}
	for _, stem := range slices.Sorted(maps.Keys(families)) {
		note(stem)
	}
}

func (x *Index) linkAncestors() {
	x.ancestors = make([][]int32, len(x.Skills))
	for i := range x.Skills {
		seen := map[int32]bool{int32(i): true}
		list := []int32{int32(i)}
		for k := 0; k < len(list); k++ {
			for _, p := range x.Skills[list[k]].Parents {
				if id, ok := x.number[p]; ok && !seen[id] {
					seen[id] = true
					list = append(list, id)
				}
			}
		}
		x.ancestors[i] = list
	}
}
