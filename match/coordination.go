package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// share gives the items of a co-ordination their common noun: of "budget, scope and schedule management" the last item
// is found as it stands; "budget" and "scope" become budget management and scope management where the corpus knows
// these.
func (r *jobReader) share(i int, s *tagger.Sentence, from int) {
	words := s.Words
	for k := from; k < len(r.occurrences); k++ {
		o := r.occurrences[k]
		if o.text != "" || o.degree != nil || o.end-o.first < 2 {
			continue
		}
		noun := words[o.end-1]
		if strings.HasSuffix(noun.Text, "ly") || noun.Text == "supporting" { // "Marketing and Sales cross-functionally", "boats and piers supporting": nothing to share
			continue
		}
		// The noun may belong to a longer name that the last item is: "verbal communication skills".
		end := o.first
		for {
			first, ok := itemBefore(words, end)
			if !ok || end == o.first && listed(words, end, o.end) {
				break
			}
			last := end - joint(words, end)
			if posts.HasLower(words[last-1].Text) || itemOfDeeds(words, last-1, end, &noun) {
				break
			}
			skill := r.shared(words[first:last], noun)
			if skill < 0 && o.end-o.first > 2 {
				noun = words[o.end-2]
				skill = r.shared(words[first:last], noun)
			}
			if skill < 0 {
				break
			}
			if skill == o.skill { // "architecture and design patterns" are design patterns in both wordings: nothing to add
				end = first
				continue
			}
			if !r.knows(i, first, last, skill) {
				r.replace(s, from, occurrence{sentence: i, first: first, end: last, p: o.p, skill: skill, text: wordsText(words[first:last]) + " " + noun.Text})
			}
			end = first
		}
	}
}

// shareNouns adds to the mentions, in order, of a resume's words those of the items that share the noun of a name behind
// them: "portfolio, program, and project management" tells of three.
func shareNouns(skills *mention.Index, words []token.Word, found []mention.Mention) []mention.Mention {
	all := len(found)
	var room []token.Word
	for _, m := range found[:all] {
		if m.Loose || m.End-m.First < 2 || ranks.Has(words[m.First].Stem) { // "teams and senior management": people
			continue
		}
		for end := m.First; ; {
			first, ok := itemBefore(words, end)
			if !ok || end == m.First && listed(words, end, m.End) {
				break
			}
			last := end - joint(words, end)
			if posts.HasLower(words[last-1].Text) || last == first+1 && strings.HasSuffix(words[first].Text, "ed") && strings.HasSuffix(words[m.First].Text, "ed") {
				break // "engineers and project managers", "sorted and improved processes"
			}
			if words[m.First].Stem == "server" && words[last-1].Stem == "client" {
				break // "client/server support": of machines
			}
			room = sharing(room, words[first:last], words[m.End-1])
			skill := skills.Named(room) // one that counts only as it stands, "financial technology", shares nothing
			if skill < 0 || skills.Whole(room) || !spelled(skills.Skills[skill], words[last-1]) {
				break
			}
			if skill != m.Skill {
				found = append(found, mention.Mention{First: first, End: m.End, Skill: skill})
			}
			end = first
		}
	}
	if len(found) > all {
		slices.SortStableFunc(found, func(a, b mention.Mention) int { return a.First - b.First })
	}
	return found
}

// spelled reports whether the word, being a plural, stands so in a name of the skill: "systems and network administration" is of systems,
// "models and user training" trains no models.
func spelled(skill *corpus.Skill, w token.Word) bool {
	text := lowerText(w)
	if !strings.HasSuffix(text, "s") || strings.HasSuffix(text, "ss") || w.Caps() {
		return true
	}
	return slices.ContainsFunc(skill.Names, func(n corpus.Name) bool { return strings.Contains(strings.ToLower(n.Text), text+" ") })
}

// posts are words for who has a post, which share no noun with what stands behind them.
var posts = token.NewSet(`administrator administrators analyst analysts architect architects consultant consultants designer designers developer developers director directors
engineer engineers manager managers programmer programmers specialist specialists tester testers`)

// ranks are stems before management and leadership that make people of them.
var ranks = token.NewStemSet(`senior executive upper top middle`)

// sharing returns the words with the noun behind them, as one name, in room.
func sharing(room, words []token.Word, noun token.Word) []token.Word {
	noun.Gap = token.Space
	joined := append(append(room[:0], words...), noun)
	for i := range joined {
		if g := joined[i].Gap; g != token.Hyphen && g != token.Slash {
			joined[i].Gap = token.Space // as wordsText has it
		}
	}
	return joined
}

// knows reports whether the words name another competency than the one they would share in: "communication and project
// management" asks for communication; "network and server administration" for no networks.
func (r *jobReader) knows(sentence, first, end int, shared int32) bool {
	for _, m := range r.mentions[sentence] {
		if kind := r.m.skills.Skills[m.Skill].Kind; kind != corpus.Leadership && kind != corpus.Soft && kind != corpus.Method {
			continue
		}
		if !m.Loose && m.First <= first && m.End >= end && m.Skill != shared {
			return true
		}
	}
	return false
}

// listed reports whether nothing but a comma stands before the name words[from:end], as in a list of things that share nothing: "VP of
// Engineering, Product Management". Adjectives share a noun without more ado, "large, distributed teams", as does what stands before
// a co-ordination.
func listed(words []token.Word, from, end int) bool {
	if joint(words, from) > 0 || words[from].Gap != token.Comma {
		return false
	}
	for i := from; i < end; i++ {
		if isConjunction(words[i]) {
			return false
		}
	}
	before := &words[from-1]
	return before.Upper() || !mention.EndsIn(before.Text, adjectiveEnds) && !modifiers.Has(before.Stem)
}

// adjectiveEnds are endings of most adjectives that make a kind of what they stand before.
var adjectiveEnds = strings.Fields("al ive ed ic ory able")

// joint is the number of conjunctions before word end.
func joint(words []token.Word, end int) int {
	if end > 0 && isConjunction(words[end-1]) {
		return 1
	}
	return 0
}

// itemBefore returns where the item of a list begins that ends before word end: one word, divided from end by a comma,
// a slash or a conjunction.
func itemBefore(words []token.Word, end int) (first int, ok bool) {
	last := end - joint(words, end)
	if last < 1 || end >= len(words) {
		return 0, false
	}
	if last == end && words[end].Gap != token.Comma && words[end].Gap != token.Slash {
		return 0, false
	}
	if fillers.Has(words[last-1].Stem) || isConjunction(words[last-1]) || words[end].Gap == token.Break {
		return 0, false
	}
	return last - 1, true
}

// replace puts o in the place of occurrences it overlaps; longer ones stay.
func (r *jobReader) replace(s *tagger.Sentence, from int, o occurrence) {
	for k := from; k < len(r.occurrences); k++ {
		have := r.occurrences[k]
		if have.first >= o.end || have.end <= o.first {
			continue
		}
		if have.end-have.first > o.end-o.first {
			return
		}
		r.occurrences[k].skill, r.occurrences[k].text = o.skill, o.text
		return
	}
	r.add(o, s)
}
