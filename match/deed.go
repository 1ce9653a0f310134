package match

import "github.com/resumematch/resumematch/match/internal/token"

// doubles are stems of words in the names of technologies that are verbs as well, with those of what may be done so: build systems and
// design systems are things, and what an engineer does.
var doubles = map[string]*token.Set{
	token.Stem("build"):  token.NewStemSet(`system tool automation automated engineering pipeline`),
	token.Stem("design"): token.NewStemSet(`system`),
}

// doers are words behind which a verb follows.
var doers = token.NewSet(`to help helps we you will they can could should who must we'll we’ll you'll you’ll`)

// objectGoesOn are words that go on telling of what is built: "build tools that float", and not "build tools such as Slipway".
var objectGoesOn = token.NewSet(`that which to in for with using`)

// toThings are stems of words behind which a thing follows the "to", and no verb: "contribute to design systems".
var toThings = token.NewStemSet(`contribute contribution related access exposure commitment respect approach introduction`)

// asDeed reports whether the words of a name, from first to end, begin with a verb in this posting: "you will build tools", "build automated
// crates", "design and build systems that float". "Build systems (Slipway)" and "build tools such as Slipway" are things.
func asDeed(words []token.Word, first, end int) bool {
	objects := doubles[words[first].Stem]
	if objects == nil || end > first+2 || end == first+2 && !objects.Has(words[first+1].Stem) {
		return false // "build engineering teams" names a competency
	}
	text, next := lowerText(words[first]), words[min(first+1, len(words)-1)]
	switch {
	case text != "build" && text != "design":
		return text == "building" && next.Stem != "autom"
	case next.Text == "automated":
		return true
	case first == 0:
		return end < len(words) && words[end].Gap == token.Space && objectGoesOn.Has(words[end].Text)
	}
	before := words[first-1]
	switch {
	case doers.HasLower(before.Text):
		return words[first].Gap == token.Space && !(before.Text == "to" && first > 1 && toThings.Has(words[first-2].Stem))
	case isConjunction(before) && first > 1:
		before = words[first-2]
	case words[first].Gap != token.Comma:
		return false
	}
	return pieceVerbs.HasLower(before.Text) || doubles[before.Stem] != nil || lowerText(before) == "research"
}

// itemOfDeeds reports whether the word at i, an item of a co-ordination that shares the noun and of which the next begins at word next, is a
// verb among verbs: "build and operate systems", and not "build and deployment systems".
func itemOfDeeds(words []token.Word, i, next int, noun *token.Word) bool {
	if !doubles[words[i].Stem].Has(noun.Stem) {
		return false
	}
	verb := words[next]
	return asDeed(words, i, i+1) || pieceVerbs.HasLower(verb.Text) || doubles[verb.Stem] != nil || buildingVerbs.HasLower(verb.Text)
}

// buildingVerbs are further verbs of what is built.
var buildingVerbs = token.NewSet(`operate operationalize operationalise scale run own analyse`)
