package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/token"
)

// How freely one thing of a kind may stand for another, in the order of what a wording must say to leave the choice.
const (
	rankNever   = iota // competencies beside "or" are as a rule all meant: "leading or coaching teams"
	rankOr             // a choice with "or" alone
	rankMethod         // with methods as examples of methods, too
	rankExample        // as examples, too: "standards such as ISO 27001, SOC 2"
	rankSlash          // with a slash, too: "AWS/GCP"
)

// rankOf returns how freely things of the kind stand for one another.
func rankOf(kind Kind) int {
	switch corpus.Kind(kind) {
	case corpus.Tool, corpus.Certification, corpus.Kind(KindOther):
		return rankSlash
	case corpus.Standard:
		return rankExample
	case corpus.Method:
		return rankMethod
	case corpus.Degree, corpus.Language, corpus.Domain, corpus.Technical:
		return rankOr
	}
	return rankNever
}

// alternatives notes the OR-groups among the occurrences of a sentence, which begin at from: "Azure or AWS",
// "such as Jira, Asana or Monday", "AWS/GCP".
func (r *jobReader) alternatives(words []token.Word, from int) {
	r.degreeAlternatives(words, from)
	if i := r.behindColon(words, from); i < len(r.occurrences)-1 {
		var all []int
		for ; i < len(r.occurrences); i++ {
			all = append(all, i)
		}
		r.groups = append(r.groups, all)
		return
	}
	for i := from; i < len(r.occurrences); {
		run := append(r.scratch.run[:0], i)
		or, and, slash := false, false, true
		for j := i + 1; j < len(r.occurrences); j++ {
			link, ok := r.follows(words, &r.occurrences[j-1], &r.occurrences[j])
			if !ok {
				break
			}
			or, and = or || link == "or", and || link == "and"
			slash = slash && link == "slash"
			run = append(run, j)
		}
		i += len(run)
		after := orSimilar(words, r.pastBracket(words, r.occurrences[i-1].end))
		similar := after > 0
		if similar {
			or = true
			end := after
			if r.isCategory(words, after, i) {
				run = r.ofCategory(run, i)
				for more := true; more; i++ { // "a data lake/warehouse" is one kind of thing in two words
					run, r.categories, end = append(run, i), append(r.categories, i), r.occurrences[i].end
					more = i+1 < len(r.occurrences) && r.slashedTo(words, i)
				}
			}
			if r.kind(&r.occurrences[run[len(run)-1]]) != Kind(corpus.Degree) { // "a degree or equivalent (a field of sails preferred)"
				run = r.examplesOf(words, run, i, end)
				i = max(i, run[len(run)-1]+1)
			}
		}
		r.scratch.run = run
		if first := r.occurrences[run[0]].first; or && !and && !similar && !oneOf(words, first) && !examples(words, first) {
			run = r.alike(run)
		}
		if len(run) > 1 && r.isChoice(words, run, or, and, slash) {
			if of := r.kindsOf(run); of >= 0 && words[r.occurrences[run[0]].first].Gap == token.Break {
				run = append(run, of)
				r.categories = append(r.categories, of)
			}
			r.groups = append(r.groups, slices.Clone(run))
		} else if of := r.unnamedBefore(words, run); of >= 0 {
			r.groups, r.categories = append(r.groups, []int{of, run[0]}), append(r.categories, of)
		} else if !slash {
			r.slashed(words, run)
		}
	}
}

// slashed notes the choices beside a slash or an "or" in a list that is none: "Java, AWS/Azure and Kafka", "Go or Rust, and Kafka".
func (r *jobReader) slashed(words []token.Word, run []int) {
	for from := 0; from < len(run); {
		to, or := from+1, false
		for ; to < len(run); to++ {
			link, _ := r.follows(words, &r.occurrences[run[to-1]], &r.occurrences[run[to]])
			if link != "slash" && link != "or" {
				break
			}
			or = or || link == "or"
		}
		if part := run[from:to]; len(part) > 1 && r.isChoice(words, part, or, false, !or) {
			r.groups = append(r.groups, slices.Clone(part))
		}
		from = to
	}
}

// behindColon returns the first occurrence behind the colon of "any of the following is an asset: …", all of which are one choice
// whatever stands between them; else where the occurrences end.
func (r *jobReader) behindColon(words []token.Word, from int) int {
	for k, w := range words {
		if w.Stem != "follow" || !oneOf(words, k+1) {
			continue
		}
		for i := from; i < len(r.occurrences); i++ {
			if first := r.occurrences[i].first; first > k && strings.Contains(r.job.doc.text[w.End:words[first].Start], ":") {
				return i
			}
		}
	}
	return len(r.occurrences)
}

// isChoice reports whether one of a list will do, by what stands in it and around it.
func (r *jobReader) isChoice(words []token.Word, run []int, or, and, slash bool) bool {
	first, end := r.occurrences[run[0]].first, r.occurrences[run[len(run)-1]].end
	if oneOf(words, first) {
		return true
	}
	rank, tools := rankSlash, 0
	for _, i := range run {
		o := &r.occurrences[i]
		of := rankOf(r.kind(o))
		if of == rankSlash && o.skill < 0 && o.text == "" && clausePiece(wordsText(words[o.first:o.end])) {
			return false // "cut waste or Kafka"
		}
		if careers.HasLower(words[o.end-1].Text) {
			of = max(of, rankOr)
		}
		if of >= rankExample {
			tools++
		}
		rank = min(rank, of)
	}
	switch {
	case or && !and:
		return rank >= rankOr && !r.sharesModifier(words, run)
	case amongOthers(words, first):
		return rank >= rankOr
	case slash:
		return rank >= rankSlash && !r.stack(run)
	case and && rank == rankExample: // "regulations such as SOX and GDPR" bind together
		return r.levels(run)
	case rank >= rankMethod && (examples(words, first) || insertedExamples(words, first, end) || !and && len(run) <= maxBracketed && r.bracketed(words, run, first, end)):
		return rank > rankMethod || categoryBefore(words, first) || r.kindsOf(run) >= 0 // ceremonies "such as stand-ups and retrospectives" are all held
	case rank >= rankOr && tools*2 > len(run) && examples(words, first) && categoryBefore(words, first) && end < len(words) && words[end].Stem == "etc":
		return true // "web technologies such as JavaScript, JSON, REST, etc.": techniques among tools
	}
	return and && r.levels(run)
}

// careers are words at the end of what one has been or done for years, of which one will do: "as an engineering manager or technical
// lead", "project or product management".
var careers = token.NewSet(`manager management lead director architect engineer developer analyst administrator consultant designer`)

// levels reports whether the run enumerates kinds of one domain: "local, state and federal government" asks for one of
// them, for nobody has served all.
func (r *jobReader) levels(run []int) bool {
	var of []string
	for _, i := range run {
		o := &r.occurrences[i]
		if o.skill < 0 || r.m.skills.Skills[o.skill].Kind != corpus.Domain {
			return false
		}
		parents := r.m.skills.Skills[o.skill].Parents
		if len(parents) == 0 || of != nil && !slices.Equal(of, parents) {
			return false
		}
		of = parents
	}
	return true
}

// follows says how b follows a in a list: "comma", "or", "and" or "slash"; false when something else stands between.
func (r *jobReader) follows(words []token.Word, a, b *occurrence) (string, bool) {
	if a.text != "" && a.end >= b.end && a.first < b.first && isConjunction(words[b.first-1]) {
		return words[b.first-1].Stem, true // halves that share their noun: "state or local government"
	}
	if a.end == b.end && a.first < b.first && words[b.first].Gap == token.Slash {
		return "slash", true // one phrase of two names: "C/C++"
	}
	if link := r.overBracket(words, a, b); link != "" {
		return link, true
	}
	between := words[min(a.end, b.first):b.first]
	for len(between) > 0 && employers.Has(between[0].Stem) && between[0].Gap == token.Space {
		between = between[1:]
	}
	for k := range between {
		if between[k].Gap == token.Break {
			return "", false
		}
	}
	if words[b.first].Gap == token.Break || a.end > b.first {
		return "", false
	}
	switch {
	case len(between) == 0 && words[b.first].Gap == token.Comma:
		return "comma", true
	case len(between) == 0 && words[b.first].Gap == token.Slash:
		return "slash", true
	case len(between) == 1 && between[0].Stem == "or":
		return "or", true
	case len(between) == 1 && between[0].Text == "&" && r.kind(a) == Kind(corpus.Domain):
		return "slash", true // "aerospace & defense or railways": closer than an "or"
	case len(between) == 1 && between[0].Stem == "and":
		return "and", true
	case len(between) == 2 && between[0].Stem == "and" && between[1].Stem == "or" && between[1].Gap == token.Slash:
		return "or", true
	}
	return "", false
}

// employers are stems behind a trade that leave it what it is: "a fintech company or a digital bank".
var employers = token.NewStemSet(`company startup firm industry sector`)

// examples reports whether the list beginning at word first is introduced as examples.
func examples(words []token.Word, first int) bool {
	if first == 0 {
		return false
	}
	last := strings.ToLower(words[first-1].Text)
	if first >= 2 && last == "as" && words[first-2].Stem == "such" {
		return true
	}
	return last == "e.g" || last == "eg" || last == "like"
}

// amongOthers reports whether the list beginning at word first is some of many: "agencies, including FDA and NIH, among others".
func amongOthers(words []token.Word, first int) bool {
	n := len(words)
	return first > 0 && words[first-1].Text == "including" && words[n-1].Text == "others" && words[n-2].Text == "among"
}

// sharesModifier reports whether the run is a name before two nouns, "Kafka streams or queues": both are of the one.
func (r *jobReader) sharesModifier(words []token.Word, run []int) bool {
	a, b := &r.occurrences[run[0]], &r.occurrences[run[1]]
	return len(run) == 2 && b.end == b.first+1 && !words[b.first].Upper() && a.end > a.first+1 && words[a.first].Upper() && !words[a.end-1].Upper()
}

// insertedExamples reports whether the words, up to end, are set off and open at their end: what is asked for stands in
// front of them, and they are examples of it. "A data catalog (Collibra, Alation, etc.)".
func insertedExamples(words []token.Word, first, end int) bool {
	return first > 0 && words[first].Gap == token.Break && end < len(words) && words[end].Stem == "etc"
}

// maxBracketed bounds the things in a bracket of which one will do, where no word says so: of a longer list, "all operating systems
// (Windows, Linux, macOS, iOS, Android)", most are meant.
const maxBracketed = 4

// bracketed reports whether the words, up to end, are all of a bracket behind what they are some of, in the plural: "Agile
// methods (Scrum, Kanban)", "modern languages are a must (Go, Python)".
func (r *jobReader) bracketed(words []token.Word, run []int, first, end int) bool {
	text := r.job.doc.text
	return first > 0 && strings.HasSuffix(text[words[first-1].End:words[first].Start], "(") && strings.HasPrefix(text[words[end-1].End:], ")") && (categoryBefore(words, first) || r.kindsOf(run) >= 0)
}

// stack reports whether the members of the run are used one upon the other, "React/TypeScript", and not one for the other: some are
// frameworks and some are not.
func (r *jobReader) stack(run []int) bool {
	frameworks := 0
	for _, i := range run {
		if s := r.occurrences[i].skill; s >= 0 && slices.ContainsFunc(r.m.skills.Skills[s].Parents, func(p string) bool { return strings.HasSuffix(p, " Frameworks") }) {
			frameworks++
		}
	}
	return frameworks > 0 && frameworks < len(run)
}

// oneOfReach is how many words may stand between "of" and the first item: "one of the following cloud platforms".
const oneOfReach = 5

// oneOf reports whether the list beginning at word first is a choice in so many words: "one or more of CISSP, CISM",
// "at least one of the following areas: strategy, operations". Then any member will do, whatever its kind.
func oneOf(words []token.Word, first int) bool {
	for k := first - 1; k > 0 && k >= first-oneOfReach-1; k-- {
		if words[k].Stem != "of" {
			if words[k].Stem == "one" && words[k-1].Stem == "least" || words[k].Stem == "more" && words[k-1].Stem == "or" && k > 1 && words[k-2].Stem == "one" {
				return true // "at least one major cloud (Azure, AWS)", "one or more languages: Go, Java"
			}
			if !choiceWords.Has(words[k].Stem) {
				return false
			}
			continue
		}
		switch words[k-1].Stem {
		case "more", "one", "any", "either":
			return true
		case "two", "three", "some": // "any two of", "at least some of"
			return k > 1 && (words[k-2].Stem == "any" || words[k-2].Stem == "least")
		case "multipl", "sever": // "one or multiple of"
			return k > 1 && words[k-2].Stem == "or"
		}
		return false
	}
	return false
}

// choiceWords are stems that may stand between "one of" and the items.
var choiceWords = token.NewStemSet(`programming scripting technical the these those following our areas products tools technologies systems certifications frameworks languages fields platforms cloud major
disciplines domains methodologies methods standards industries databases environment provider public vendor modern such as e.g eg like including experiences skills qualifications credentials competencies`)

// orSimilar returns the word behind "or similar", with which a list goes on that ends before word end: then any of its items
// will do. 0 when it does not.
func orSimilar(words []token.Word, end int) int {
	if end+2 < len(words) && words[end].Stem == "and" && words[end+1].Stem == "or" && words[end+1].Gap == token.Slash {
		end++
	}
	if end+1 >= len(words) || words[end].Stem != "or" {
		return 0
	}
	switch words[end+1].Stem {
	case "similar", "equival", "equiv", "compar", "other", "relat", "alik", "like", "anoth", "such":
		return end + 2
	}
	return 0
}

func (r *jobReader) kind(o *occurrence) Kind {
	switch {
	case o.skill >= 0:
		return Kind(r.m.skills.Skills[o.skill].Kind)
	case o.degree != nil:
		return Kind(corpus.Degree)
	}
	return KindOther
}
