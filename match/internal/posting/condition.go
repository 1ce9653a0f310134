package posting

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// conditionsFile holds the words of conditions.
//
//go:embed conditions.txt
var conditionsFile string

// A Condition is a sentence of a posting that makes a condition on the person: the right to work, citizenship, travel, hours.
type Condition struct {
	Kind       string
	Start, End int // bytes of its text
}

// conditionRules know the words of conditions.
type conditionRules struct {
	set   *phrase.Set
	kinds []string
}

func parseConditions(file string, s *token.Stemmer) *conditionRules {
	c := &conditionRules{set: phrase.New(s)}
	for _, row := range tableRows(file, 2) {
		c.set.Add(stemsOf(s, row[1]), int32(len(c.kinds)))
		c.kinds = append(c.kinds, row[0])
	}
	return c
}

// noCondition is the kind of words with which a sentence makes none, placeCondition one that rules tell, too.
const noCondition, placeCondition = "none", "the place"

// checkCondition and drugCondition are kinds of checks of the person.
const checkCondition, drugCondition = "a background check", "a drug test"

// maxOfKind is how many conditions of one kind are told: postings say them again among the benefits and the small print.
const maxOfKind = 2

// Conditions returns the conditions that the posting makes, in its order, whatever parts they stand in.
func (r *Reader) Conditions(text string, p *Posting) []Condition {
	var out []Condition
	count := make(map[string]int)
	for i := range p.Sentences {
		kind := r.condition(text, p, i)
		if kind == "" || kind == noCondition {
			continue
		}
		start, end := p.whole(text, i)
		if n := len(out); n > 0 && start < out[n-1].End && kind == out[n-1].Kind {
			continue // two lines of one sentence
		}
		if count[kind]++; count[kind] <= maxOfKind {
			out = append(out, Condition{kind, start, end})
		}
	}
	return out
}

// condition returns the kind of condition that the sentence makes; empty or noCondition for none. Of headings the title alone makes one,
// and that of the place; a line below "Location" tells the place.
func (r *Reader) condition(text string, p *Posting, i int) (kind string) {
	s := &p.Sentences[i]
	if next := i + 1; denies(text[s.Start:s.End]) || next < len(p.Sentences) && len(s.Words) <= longFieldWords && p.Sentences[next].Section == Apply && denial(text[p.Sentences[next].Start:p.Sentences[next].End]) {
		return noCondition
	}
	for m := range r.conditions.set.All(s.Words) {
		found := r.conditions.kinds[m.Value]
		if found == noCondition {
			return found
		}
		if kind == "" {
			kind = withFigure(found, s, text[s.Start:s.End])
		}
	}
	if s.Heading && !(p.Title(s.Block) && (kind == placeCondition || remoteWhere(s.Words))) {
		return ""
	}
	if s.Heading || kind == "" && i > 0 && locates(&p.Sentences[i-1]) && len(s.Words) <= longPlace && namesPlace(s.Words) {
		return placeCondition
	}
	return kind
}

// longFieldWords is the number of words up to which a line is the label of a field whose value stands below.
const longFieldWords = 5

// withFigure returns the name of the kind, empty when the sentence lacks the figure that it needs: a kind with " %" behind it needs a
// share, "about 35% travel", one with " #" a digit, as dates have: "Applications close on 3 May", one with " :#" a digit behind it as a label:
// "Closing: 3 May".
func withFigure(kind string, s *Sentence, text string) string {
	if name, share := strings.CutSuffix(kind, " %"); share {
		if s.Section == Benefits || !strings.Contains(text, "%") {
			return ""
		}
		return name
	}
	if name, label := strings.CutSuffix(kind, " :#"); label {
		if at := strings.IndexByte(text, ':'); at < 0 || at > s.Words[0].End-s.Start+1 || !strings.ContainsAny(text[at:], "0123456789") {
			return ""
		}
		return name
	}
	if name, dated := strings.CutSuffix(kind, " #"); dated {
		if !strings.ContainsAny(text, "0123456789") {
			return ""
		}
		return name
	}
	return kind
}

// NamesCondition reports words that make a condition on the person by themselves: "US Citizenship".
func (r *Reader) NamesCondition(words []token.Word) bool {
	for m := range r.conditions.set.All(words) {
		return r.conditions.kinds[m.Value] != noCondition
	}
	return false
}

// Screens reports whether the words from first to end share one with what tells of a check of the person, "security screening
// requirements", which is no skill of security.
func (r *Reader) Screens(words []token.Word, first, end int) bool {
	for m := range r.conditions.set.All(words) {
		if kind := r.conditions.kinds[m.Value]; m.First < end && m.End > first && (kind == checkCondition || kind == drugCondition) {
			return true
		}
	}
	return false
}

// locates reports a heading over the place of the work: "Location", "Job Location".
func locates(s *Sentence) bool {
	return s.Heading && len(s.Words) <= 2 && strings.HasPrefix(s.Words[len(s.Words)-1].Stem, "locat")
}

// longPlace is the number of words up to which a line below "Location" names a place.
const longPlace = 20

// remoteWhere reports a title that says where from its work may be done: "(Remote, Canada)", "- Remote in Norway", and not
// "(Remote)" or "Remote Support Lead".
func remoteWhere(words []token.Word) bool {
	for k := 1; k+1 < len(words); k++ {
		if words[k].Gap != token.Space && strings.EqualFold(words[k].Text, "remote") {
			next := words[k+1].Text
			return next == "in" || next == "within" || namesPlace(words[k+1:k+2])
		}
	}
	return false
}

// noPlaces are words that tell no place, though written with a capital.
const noPlaces = " remote fully hybrid onsite virtual anywhere worldwide flexible work eligible friendly first ready possible this you we our it "

// namesPlace reports a name beside "Remote" or below "Location".
func namesPlace(words []token.Word) bool {
	for k := range words {
		if w := &words[k]; w.Upper() && !strings.Contains(noPlaces, " "+strings.ToLower(w.Text)+" ") {
			return true
		}
	}
	return false
}

// maxPieces is how many lines a sentence is put together from, to either side.
const maxPieces = 3

// whole returns the bytes of the sentence with the lines above and below that it was wrapped from: it breaks off without a full
// stop or within a bracket, and what follows goes on in small letters or closes the bracket.
func (p *Posting) whole(text string, i int) (start, end int) {
	first, last := i, i
	for n := 0; n < maxPieces && first > 0 && p.wrapped(text, first-1); n++ {
		first--
	}
	for n := 0; n < maxPieces && last+1 < len(p.Sentences) && p.wrapped(text, last); n++ {
		last++
	}
	return p.Sentences[first].Start, p.Sentences[last].End
}

// wrapped reports that sentence i goes on in the next line.
func (p *Posting) wrapped(text string, i int) bool {
	s, next := &p.Sentences[i], &p.Sentences[i+1]
	if s.Heading || next.Heading || p.Blocks[next.Block].Bullet && s.Block != next.Block || strings.Count(text[s.End:next.Start], "\n") != 1 {
		return false
	}
	piece := text[s.Start:s.End]
	if strings.Count(piece, "(") > strings.Count(piece, ")") {
		return true
	}
	c, _ := utf8.DecodeRuneInString(text[next.Start:])
	return unicode.IsLower(c) && !strings.ContainsAny(piece[len(piece)-1:], ".!?:;")
}
