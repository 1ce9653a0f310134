package posting

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// Postings copied from a page may lose their line breaks without a space: "draw up the budgetHelp define", "an MBA is
// preferredPreferred:". 148 of 9,000 have such words. A sentence begins at the capital where the word it opens is one that
// items of lists or headings open with, and the letters before it are no name: "CodeBuild" stays whole.

// gluedHeads are the words, in lower case, that headings open with and items do not.
var gluedHeads = token.NewSet(`preferred required requirements responsibilities qualifications qualification duties skills education benefits about what who why additional desired nice essential you
your you'll we our this these the applicants candidates key core other all`)

// glueWords are the words that a sentence glued to the one before begins with.
type glueWords struct {
	any    map[string]bool // behind a word in small letters
	havers map[string]bool // also behind capitals: "in SQLExperience with"
}

func newGlueWords(openings string) *glueWords {
	g := &glueWords{any: make(map[string]bool), havers: make(map[string]bool)}
	for _, list := range [...]*token.Set{havings, praises, gluedHeads} {
		for w := range list.All() {
			g.any[w], g.havers[w] = true, true
		}
	}
	for _, row := range tableRows(openings, 2) {
		if words, begins := strings.CutPrefix(row[1], "^"); begins {
			first, _, _ := strings.Cut(words, " ")
			g.any[first] = true
		}
	}
	for _, degree := range [...]string{"bs", "ba", "bsc"} { // "SMBs", "PCBs"
		delete(g.any, degree)
		delete(g.havers, degree)
	}
	return g
}

// Bounds of what is looked at: the letters of a word, and the words glued to each other.
const (
	maxGlued  = 64
	maxInARow = 8
)

// at reports whether a sentence begins at text[i], in the middle of what is written as one word.
func (g *glueWords) at(text string, start, i, end int) bool {
	return g.inARow(text, max(start, i-maxGlued), i, min(end, i+maxInARow*maxGlued), maxInARow)
}

// inARow is at where so many words may still be glued behind.
func (g *glueWords) inARow(text string, start, i, end, row int) bool {
	if row == 0 || i-start < 2 || i+2 >= end || !capital(text[i]) || !small(text[i+1]) {
		return false
	}
	from := i
	for from > start && (small(text[from-1]) || capital(text[from-1])) {
		from--
	}
	to := i + 1
	for to < end && small(text[to]) {
		to++
	}
	if to < end && (capital(text[to]) || isDigit(text[to])) && !g.inARow(text, start, to, end, row-1) {
		return false // "workLifeBalance"
	}
	before, word := text[from:i], strings.ToLower(text[i:to])
	switch {
	case before == "":
		return text[i-1] == ')' && g.havers[word]
	case len(before) > 2 && !strings.ContainsFunc(before[1:], isCapital) && (small(before[0]) || g.begins(text, start, from)):
		return g.any[word]
	}
	if g.asks(word, text, to) { // "on GitHubKnowledgeable of tides"
		return len(before) > 2
	}
	return len(before) > 1 && !strings.ContainsFunc(before, func(r rune) bool { return !isCapital(r) }) && g.havers[word]
}

// asks reports whether the word that ends at to goes on as an item of what is asked for does, which the second half of a product's
// name does not: "Knowledgeable of tides", "Experience with sails".
func (g *glueWords) asks(word, text string, to int) bool {
	if !g.havers[word] || to+1 >= len(text) || text[to] != ' ' {
		return false
	}
	end := to + 1
	for end < min(len(text), to+maxGlued) && small(text[end]) {
		end++
	}
	next := text[to+1 : end]
	return askers.Has(next) || nouns.Has(next)
}

// askers are the words, in small letters, between what a person has and what of.
var askers = token.NewSet(`of with in to using about`)

// begins reports whether the word at from is one in small letters but for the capital of its sentence, so that it is no
// name: "Preferred" behind a colon. Names of products begin in capitals too.
func (g *glueWords) begins(text string, start, from int) bool {
	end := from + 1
	for end < len(text) && small(text[end]) {
		end++
	}
	return g.havers[strings.ToLower(text[from:end])]
}

func small(b byte) bool     { return b >= 'a' && b <= 'z' }
func capital(b byte) bool   { return b >= 'A' && b <= 'Z' }
func isCapital(r rune) bool { return r >= 'A' && r <= 'Z' }
func isDigit(b byte) bool   { return b >= '0' && b <= '9' }
