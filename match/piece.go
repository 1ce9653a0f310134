package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// pieceVerbs are verbs that begin no name of a thing to know, and pieceStems their stems: of 22,900 labelled keywords 60 that the corpus
// does not know begin with one of them, of 8,900 unknown phrases of 1,800 other postings 560.
var pieceVerbs = token.NewSet(`accomplish achieve acquire adapt address advance advise advocate align analyze analyse apply architect articulate assess automate bring communicate
comprehend conduct configure consult contribute convey coordinate create cultivate customize debug define deliver deploy derive detect determine develop devise
diagnose distill distil eliminate embrace empathise empathize enable engage enhance escalate establish evaluate explain extract facilitate gather generate give glean grasp grow guide help
identify implement improve incorporate influence inspire install integrate interact interpret investigate iterate leverage maintain manage maximize measure
migrate minimize minimise mitigate moderate navigate negotiate optimize optimise orchestrate oversee perform predict prepare prioritize produce propose provide
react recommend reduce refactor refine rely remove represent resolve respond retain share solve speak specify streamline strengthen take translate triage troubleshoot
tune unblock understand update utilize validate verify visualise visualize write underwent`)

var pieceStems = func() *token.Set {
	out := token.NewStemSet(`build design document lead review`) // only in -ing: "design systems" may be a thing
	for w := range pieceVerbs.All() {
		out.Add(token.Stem(w))
	}
	return out
}()

// generalHeads are stems that nobody looks for, whatever stands before them: "project activities", "data sources".
var generalHeads = token.NewSet(`activities blockers bottlenecks challenges changes choices concepts contributions conversations decisions discussions efforts incidents issues obstacles opportunities posts
positions problems queries recommendations resources risks role roles sources tasks updates`)

// generalAdjectives are words that make no kind of what they stand before: "diverse teams", "multiple platforms".
var generalAdjectives = token.NewSet(`business complex different diverse emerging existing external internal key large modern multiple new numerous senior specific strong
technical various`)

// clausePiece reports whether words that the corpus does not know are a piece of a clause rather than the name of a thing: they begin with
// a verb, "streamline testing", end in an adverb, or have a head that says nothing.
func clausePiece(phrase string) bool {
	words := strings.FieldsFunc(strings.ToLower(phrase), func(r rune) bool { return r == ' ' || r == '/' })
	if len(words) < 2 {
		return false
	}
	first, last := words[0], words[len(words)-1]
	switch {
	case pieceVerbs.Has(first), strings.HasSuffix(first, "ing") && pieceStems.Has(token.Stem(first)):
		return true
	case strings.HasSuffix(last, "ly") && len(last) > len("assembly"), generalHeads.Has(last):
		return true
	}
	return len(words) == 2 && generalAdjectives.Has(first) && plainWords.Has(token.Stem(last))
}
