package match

import "github.com/resumematch/resumematch/match/internal/token"

// headTitles are words of the titles of those at the head of a firm or of a part of it; headed are the stems of those whom one reports to or advises
// behind "to", and ofWhom the words behind which such a title, with an article, is of somebody that one works with or for.
var (
	headTitles = token.NewSet(`director head chief cio cto president vp`)
	headed     = token.NewStemSet(`report advise advisor adviser assist assistant assistance answer present brief support accountable deputy aide speak`)
	ofWhom     = token.NewSet(`with for by from under`)
)

// headedReach is how many words may stand between "report" and its "to": "reports directly and indirectly to".
const headedReach = 3

// othersTitle reports whether the words are the title of somebody else, "reported to the Director of Boats", "worked with the CIO": it tells of no post
// that one held. Who was promoted to it held it.
func othersTitle(words []token.Word, first, end int) bool {
	k, the := first-1, false
	if k >= 0 && words[first].Gap == token.Space && determiners.HasLower(words[k].Text) {
		k, the = k-1, true
	}
	if k < 0 || words[k+1].Gap > token.Space || words[first].Gap > token.Space {
		return false
	}
	before := lowerText(words[k])
	if ofWhom.Has(before) {
		return the && titled(words[first:end])
	}
	if before != "to" || !titled(words[first:end]) {
		return false
	}
	for i := k - 1; i >= max(0, k-headedReach); i-- {
		if headed.Has(words[i].Stem) {
			return true
		}
		if words[i].Gap >= token.Comma {
			break
		}
	}
	return false
}

// titled reports whether a word of a title is among the words.
func titled(words []token.Word) bool {
	for i := range words {
		if headTitles.HasLower(words[i].Text) {
			return true
		}
	}
	return false
}
