package match

import (
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/token"
)

// othersReach is how many words before what is known may tell that others know it.
const othersReach = 12

// ofOthers reports whether what stands at a hit is told of as others' craft: "worked alongside the team who write the Java services", "let the
// dock crew look after Kafka", "maintained by a colleague in Python", "my Java developers rewrote it". How people are led and what a
// trade is about, one learns among them.
func (s *spots) ofOthers(h hit) bool {
	words, first, end := s.index.words, int(h.first), int(h.end)
	if bySomebodys(words, first, end) {
		return true
	}
	switch s.kind {
	case corpus.Soft, corpus.Leadership, corpus.Domain, corpus.Degree:
		return false
	}
	return reportsDid(words, first, end) || othersCoach(words, first, end) || toldOfOthers(words, first) || otherCraft(words, first, end)
}

// toldOfOthers reports whether the words before word first tell whose work it is: one goes back to where the clause begins.
func toldOfOthers(words []token.Word, first int) bool {
	relative := false // "who" stands between
	for k := first - 1; k >= max(0, first-othersReach); k-- {
		w, gap := &words[k], words[k+1].Gap
		if gap == token.Break || gap == token.Comma && !relatives.HasLower(w.Text) && !relatives.HasLower(words[k+1].Text) && !w.Upper() || selves.HasLower(w.Text) || isConjunction(*w) && !(k > 0 && words[k-1].Upper()) {
			return false
		}
		switch {
		case relatives.HasLower(w.Text):
			relative = true
		case mates.HasLower(w.Text):
			switch {
			case relative && (w.Stem == "colleagu" || besideMates(words, k)):
				return true
			case byMates(words, k):
				return first-k <= 3 && toolAhead.HasLower(words[first-1].Text)
			case !relative && leftTo(words, k, first) || otherBand(words, k) && opens(words, k):
				return true
			}
		}
	}
	return false
}

// Words of whom one works with, of what tells about them, of oneself, before what somebody works in, and of a team that is not one's own.
var (
	mates     = token.NewSet(`colleague colleagues group team teams squad squads crew crews department developers engineers`)
	relatives = token.NewSet(`who that which they`)
	selves    = token.NewSet(`i my me`)
	toolAhead = token.NewSet(`in with using on`)
	others    = token.NewSet(`another other neighbouring neighboring adjacent sister separate different`)
)

// besideMates reports whether the people at word k are those whom one works with: "worked alongside the design group". Of those one leads, or who ask for
// something, nothing is said.
func besideMates(words []token.Word, k int) bool {
	for i := k - 1; i >= max(0, k-dealingReach) && words[i+1].Gap <= token.Space; i-- {
		switch lowerText(words[i]) {
		case "alongside":
			return true
		case "with":
			return dealt(words, i)
		}
	}
	return false
}

// byMates reports "by a colleague", "by another team" up to word k.
func byMates(words []token.Word, k int) bool {
	if k < 1 {
		return false
	}
	if words[k].Stem == "colleagu" {
		return lowerText(words[k-1]) == "by" || k > 1 && determiners.HasLower(words[k-1].Text) && wordBefore(words, k-1, "by")
	}
	return others.HasLower(words[k-1].Text) && (wordBefore(words, k-1, "by") || k > 2 && determiners.HasLower(words[k-2].Text) && wordBefore(words, k-2, "by"))
}

// leftTo reports whether something is left to the people at word k: "let the dock crew take care of".
func leftTo(words []token.Word, k, first int) bool {
	cares := false
	for i := k + 1; i < first; i++ {
		next := ""
		if i+1 < first {
			next = lowerText(words[i+1])
		}
		switch lowerText(words[i]) {
		case "take", "look", "care", "deal", "worry":
			cares = cares || next == "care" || next == "after" || next == "for" || next == "with" || next == "about"
		}
	}
	for i := k - 1; cares && i >= max(0, k-dealingReach) && words[i+1].Gap <= token.Space; i-- {
		switch lowerText(words[i]) {
		case "let", "lets", "leave", "left", "leaving", "letting":
			return true
		}
	}
	return false
}

// otherBand reports a team at word k that is said to be another than one's own.
func otherBand(words []token.Word, k int) bool {
	return k > 0 && words[k].Gap == token.Space && others.HasLower(words[k-1].Text)
}

// opens reports whether a sentence begins with the other team at word k.
func opens(words []token.Word, k int) bool {
	from := k - 1
	if from > 0 && words[from].Gap == token.Space && determiners.HasLower(words[from-1].Text) {
		from--
	}
	return from == 0 || words[from].Gap == token.Break
}

// reportsDid reports whether a sentence begins with people of the craft who did something: "My Java developers rewrote the gates".
func reportsDid(words []token.Word, first, end int) bool {
	if first == 0 || words[first-1].Text != "My" || first > 1 && words[first-1].Gap != token.Break || end+1 >= len(words) {
		return false
	}
	who, did := &words[end], &words[end+1]
	return who.Gap == token.Space && did.Gap == token.Space && reports.Has(who.Stem) && strings.HasSuffix(who.Text, "s") && !fillers.Has(did.Stem) && !isConjunction(*did)
}

// bySomebodys reports whether the words name who did something, and of whom they are: "was run by a PMO of our parent company".
func bySomebodys(words []token.Word, first, end int) bool {
	k := first - 1
	if k > 0 && determiners.HasLower(words[k].Text) {
		k--
	}
	if k < 0 || k == first-1 && words[first].Gap > token.Space || lowerText(words[k]) != "by" || end+1 >= len(words) || words[end].Gap != token.Space || words[end].Stem != "of" && words[end].Stem != "at" {
		return false
	}
	return near(words, end, 0, 3, owners)
}

// owners are stems of those to whom another belongs than to one's own employer.
var owners = token.NewStemSet(`parent client customer vendor supplier contractor partner`)

// otherCraft reports whether the words name the craft of people who do the work: "deployed by a separate Kafka team", or of those whom one helped with
// something else, "assisted Kafka engineers with cabling".
func otherCraft(words []token.Word, first, end int) bool {
	if end+1 < len(words) && words[end].Gap == token.Space && words[end].Upper() {
		end++ // "Lamp" of "Lamp Networks engineers"
	}
	if first == 0 || end >= len(words) || words[first].Gap != token.Space || words[end].Gap != token.Space {
		return false
	}
	if reports.Has(words[end].Stem) && strings.HasSuffix(words[end].Text, "s") {
		return assisting.HasLower(words[first-1].Text)
	}
	return mates.HasLower(words[end].Text) && first > 1 && others.HasLower(words[first-1].Text) && (wordBefore(words, first-1, "by") || wordBefore(words, first-2, "by"))
}

// assisting are what one does for those who do the work.
var assisting = token.NewSet(`assisted assisting escorted escorting accompanied shadowed`)

// reports are stems of what the people of a craft are called.
var reports = token.NewStemSet(`developer programmer engineer administrator consultant analyst specialist contractor`)

// othersCoach reports whether the words name the craft of one who came from outside: "supported the agile coach".
func othersCoach(words []token.Word, first, end int) bool {
	if end > first+1 && coaches.Has(words[end-1].Stem) {
		end-- // the name of the trade has the coach in it
	}
	if first < 2 || end >= len(words) || words[end].Gap != token.Space || !coaches.Has(words[end].Stem) || words[first].Gap != token.Space || !determiners.HasLower(words[first-1].Text) {
		return false
	}
	return helping.Has(words[first-2].Stem)
}

// Stems of those who come to teach a craft, and of what one does for them.
var (
	coaches = token.NewStemSet(`coach trainer`)
	helping = token.NewStemSet(`support assist alongside`)
)
