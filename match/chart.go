package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// Postings of public employers describe the house: its branches, and who else sits in it. What these are called after is nothing to
// know: "the Lamp Service Branch", "Director, Sails and Ropes; Director, Tides".

// houses are words, with a capital, that end the name of a part of a large employer; plainHouses those that do so where no "and" stands
// in the name: "Windows and Office Suite" has no office.
var houses, plainHouses = token.NewSet(`Branch Directorate Secretariat Bureau Division`), token.NewSet(`Department Committee Establishment Office Unit`)

// maxHouse is how many words may stand between a keyword and the end of the name of a part of the employer.
const maxHouse = 5

// inHouse reports whether the words are of the name of a part of the employer, written with capitals throughout.
func (r *jobReader) inHouse(o *occurrence, words []token.Word) bool {
	for _, w := range words[o.first:o.end] {
		if !w.Upper() && !joins(w) {
			return false
		}
	}
	if last := words[o.end-1].Text; o.end-o.first > 1 && houses.Has(last) && (o.skill < 0 || !strings.HasSuffix(r.m.skills.Skills[o.skill].Name, last)) {
		return true
	}
	plain := true
	for k := o.first; k < len(words) && k < o.end+maxHouse; k++ {
		w := words[k]
		switch {
		case k >= o.end && w.Gap > token.Slash, !w.Upper() && !joins(w):
			return false
		case joins(w):
			plain = false
		case k >= o.end && (houses.Has(w.Text) || plain && plainHouses.Has(w.Text)):
			return k+1 == len(words) || words[k+1].Gap > token.Space || !words[k+1].Upper()
		}
	}
	return false
}

// offices are words, with a capital, that an "of" behind makes the name of a part of the employer or of the state.
var offices = token.NewSet(`Office Bureau Ministry Directorate Secretariat`)

// ofOffice reports whether the words are of the name of such a part: "as told by the Office of Tides and Budget".
func ofOffice(o *occurrence, words []token.Word) bool {
	for k := o.end - 1; k > 0 && k >= o.first-maxHouse && words[k].Gap <= token.Comma; k-- {
		w := words[k]
		if k < o.first && w.Text == "of" && offices.Has(words[k-1].Text) {
			return true
		}
		if !w.Upper() && !joins(w) && w.Text != "the" {
			return false
		}
	}
	return false
}

// ofLaw reports whether the words are of the name of a law: "the Harbour Administration Act".
func ofLaw(words []token.Word, first, end int) bool {
	if end == len(words) || words[end].Text != "Act" || words[end].Gap != token.Space {
		return false
	}
	return !slices.ContainsFunc(words[first:end], func(w token.Word) bool { return !w.Upper() && !joins(w) })
}

// joins reports whether the word joins the words of a name.
func joins(w token.Word) bool { return w.Text == "and" || w.Text == "of" || w.Text == "&" }

// ranksOfPosts are words, with a capital, that a post is called by before its field.
var ranksOfPosts = token.NewSet(`Director Directors Manager Head President VP SVP EVP ADM Minister Counsel Officer General`)

// longPost is how many words of the name of a post may stand before a keyword in it.
const longPost = 8

// ofPost reports whether the words are the field of somebody's post whom one deals with: "works with the Director of Tides".
func ofPost(o *occurrence, words []token.Word) bool {
	k, rank := o.first-1, false
	for ; k >= 0 && k >= o.first-longPost; k-- {
		w := words[k]
		next := words[k+1]
		if ranksOfPosts.Has(w.Text) && (next.Gap == token.Comma || next.Text == "of") {
			rank = true
		}
		if next.Gap > token.Comma || !w.Upper() && !joins(w) {
			break
		}
	}
	if !rank || k < 0 || !words[o.first].Upper() {
		return false
	}
	if words[k+1].Gap == token.Hyphen { // "Go-to-Market Manager"
		return false
	}
	if determiners.HasLower(words[k].Text) {
		k--
	}
	return k >= 0 && (toColleagues.Has(words[k].Stem) || words[k].Stem == "into" || words[k].Stem == "between")
}

// chart reports whether the sentence is an entry of a list of posts inside a paragraph, divided by semicolons: "Director, Tides;".
func (r *jobReader) chart(i int) bool {
	s := &r.posting.Sentences[i]
	if s.Heading || s.Section == posting.Required || s.Section == posting.Preferred {
		return false
	}
	text := r.job.doc.text
	ended := func(k int) bool {
		return k >= 0 && k < len(r.posting.Sentences) && r.posting.Sentences[k].Block == s.Block && text[r.posting.Sentences[k].End-1] == ';'
	}
	if !ended(i) && !ended(i-1) {
		return false
	}
	words := s.Words
	for k := len(words) - 1; k > 0; k-- {
		if strings.Contains(text[words[k-1].End:words[k].Start], ":") {
			words = words[k:] // "The others are: Director, Tides"
			break
		}
	}
	if slices.ContainsFunc(words, func(w token.Word) bool { return !w.Upper() && !joins(w) && w.Text != "the" }) {
		return false
	}
	return wording.HasTitle(text[words[0].Start:words[len(words)-1].End])
}
