package match

import (
	"strconv"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/token"
)

// rejected reports whether what stands at a hit was only weighed and not taken, "chose Kafka over Spark", "compared Kafka with Spark and picked Spark",
// is planned for a year to come, "planned a move to Kafka for 2031", or was only told of to who sat there, "attended a Kafka workshop". Whoever knows it shows so elsewhere.
func (s *spots) rejected(h hit) bool {
	switch s.kind {
	case corpus.Soft, corpus.Leadership, corpus.Domain, corpus.Degree, corpus.Certification, corpus.Language, corpus.Clearance:
		return false
	}
	words, first, end := s.index.words, int(h.first), int(h.end)
	return passedOver(words, first) || s.resume.outweighed(first, end) || attended(words, first, end) || s.resume.toBegin(first, end)
}

// passedOver reports whether something else was taken in place of what begins at word first: "chose Kafka over Spark or Flink".
func passedOver(words []token.Word, first int) bool {
	over := false
	for k := first - 1; k >= max(0, first-passedReach) && words[k+1].Gap < token.Break; k-- {
		switch w := lowerText(words[k]); {
		case over:
			if choices.Has(w) {
				return true
			}
		case w == "over" || w == "of" && wordBefore(words, k, "instead") || w == "than" && wordBefore(words, k, "rather"):
			over = true
		case !words[k].Upper() && !isConjunction(words[k]) && !determiners.Has(w):
			return false
		}
	}
	return false
}

// passedReach is how many words before what was passed over its rival may be chosen, weighedReach how many before what was weighed that may be told, and
// chosenReach how many behind it the choice.
const passedReach, weighedReach, chosenReach = 10, 12, 30

// choices are words of who takes one thing of several.
var choices = token.NewSet(`chose choose chosen choosing picked pick picking selected select selecting preferred prefer favored favoured recommended recommend recommending opted`)

// weighing are stems of what is done with things of which one is taken.
var weighing = token.NewStemSet(`evaluate compare comparison weigh assess bake pilot shortlist trial review contest`)

// outweighed reports whether words first to end are one of several things that were compared, of which another was taken in the same statement.
func (r *Resume) outweighed(first, end int) bool {
	words := r.index.words
	if !near(words, first, weighedReach, 0, weighing) {
		return false
	}
	for k := end; k < min(end+chosenReach, len(words)) && !r.newParagraph(&words[k]); k++ {
		if w := lowerText(words[k]); !choices.Has(w) && !(w == "with" && wordBefore(words, k, "went")) {
			continue
		}
		for n := k + 1; n < min(k+4, len(words)) && words[n].Gap < token.Comma; n++ {
			if !words[n].Upper() {
				continue
			}
			for i := first; i < end; i++ {
				if words[i].Stem == words[n].Stem {
					return false
				}
			}
			return weighed(words, max(0, first-weighedReach), k, &words[n])
		}
	}
	return false
}

// weighed reports whether the thing that was chosen stands among words from to before to, which tell what was compared.
func weighed(words []token.Word, from, to int, chosen *token.Word) bool {
	for i := from; i < to; i++ {
		if words[i].Stem == chosen.Stem {
			return true
		}
	}
	return false
}

// attended reports whether words first to end are what a course is about that one sat in: "attended a Kafka workshop".
func attended(words []token.Word, first, end int) bool {
	taught := false
	for k := end; k < min(end+3, len(words)) && words[k].Gap <= token.Hyphen && !taught; k++ {
		taught = courseWords.Has(strings.TrimSuffix(lowerText(words[k]), "s"))
	}
	if !taught {
		return false
	}
	for k := first - 1; k >= max(0, first-attendedReach) && words[k+1].Gap < token.Break; k-- {
		if w := lowerText(words[k]); w == "attended" || w == "attending" || w == "sat" || w == "took" {
			return !anyOf(words[k+1:first], courseGiven)
		}
	}
	return false
}

// attendedReach is how many words before its subject a course may be attended: "took a two-day Kafka course".
const attendedReach = 5

// toBegin reports whether words first to end are of something planned for a year that has not come: "planned a move to Kafka for 2031", "the move to Kafka,
// approved for 2031".
func (r *Resume) toBegin(first, end int) bool {
	words := r.index.words
	for k := end; k < min(end+toBeginReach, len(words)) && words[k].Gap < token.Break; k++ {
		if len(words[k].Text) != 4 || k+1 < len(words) && words[k+1].Gap <= token.Space && !fillers.Has(words[k+1].Stem) {
			continue // "for 2031 gates"
		}
		year, err := strconv.Atoi(words[k].Text)
		if err == nil && year > r.now/12 && year < 2100 {
			return near(words, k, k-first+toBeginReach, 0, intended)
		}
	}
	return false
}

// toBeginReach is how many words before and behind something tell that it is planned, and for when.
const toBeginReach = 9

// intended are stems of what is to be done.
var intended = token.NewStemSet(`plan planned approve approved propose proposed schedule scheduled slated`)
