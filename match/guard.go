package match

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// junk holds abbreviations that look like names and ask for nothing: time zones, currencies, terms of employment; and what postings
// call people who are good at something.
var junk = token.NewSet(`EST EDT PST PDT CST CDT MST GMT UTC CET CEST BST IST USD EUR GBP CAD AUD EOE EEO EEOC AAP PTO FTE FTEs N/A TBD TBC ASAP W2 1099 C2C LLC Inc Ltd GmbH HQ Preferable Preferrable Preferably Desirable
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December
alchemist maestro artisan wizard ninja Alchemist Maestro Artisan Wizard Ninja`)

// guarded reports whether o, which the corpus does not know, is no keyword after all: a name in a sense that is not the
// product's ("be our oracle"), a person, the employer or a team of its, a condition of being hired, an abbreviation of no search value.
func (r *jobReader) guarded(o *occurrence, words []token.Word) bool {
	return r.noName(o, words) || o.end-o.first <= 2 && r.m.skills.Guards(words[o.first:o.end]) || r.amount(&words[o.first])
}

// noName is guarded but for names that mean something else as a rule.
func (r *jobReader) noName(o *occurrence, words []token.Word) bool {
	first := words[o.first]
	if junk.Has(first.Text) && (o.end-o.first == 1 || words[o.first+1].Text == "of") { // "a maestro of calm"
		return true
	}
	if o.first > 0 {
		switch strings.TrimSuffix(words[o.first-1].Text, ".") {
		case "Mr", "Ms", "Mrs", "Dr", "Prof":
			return true
		}
	}
	return r.ofEmployer(o, words) || unitName(o, words) || condition(o, words) || r.otherWord(o, words) || r.state(o, words) || scrap(words[o.first:o.end]) || r.label(o, words) || colleague(o, words) || programmed(words, o.first) || onlyLeadsTo(words, o.first) || anotherOf(o, words)
}

// anotherOf reports whether the words, which the corpus does not know, say no more than that a thing like the one before them will do: "Kafka
// or another streaming platform".
func anotherOf(o *occurrence, words []token.Word) bool {
	return o.first > 0 && o.end > o.first+1 && words[o.first-1].Stem == "or" && orSimilar(words, o.first-1) > 0
}

// amount reports whether the word is an amount of money: "$9M ARR".
func (r *jobReader) amount(w *token.Word) bool {
	if !w.Digit() || w.Start == 0 {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(r.job.doc.text[:w.Start])
	return strings.ContainsRune("$£€₹", before)
}

// meant returns the skill whose name the words are in another case, or without a word that settles the meaning, where the
// posting sets them down as a name: "strong in Spark", "Angular, react". -1 for none, as for what a sentence begins with, and
// for initials of the words before them.
func (r *jobReader) meant(o *occurrence, words []token.Word) int32 {
	skill := r.m.skills.Meant(words[o.first:o.end])
	if skill < 0 || r.unsettled(o, words) || !named[r.m.skills.Skills[skill].Kind] || initialled(words, o.first, words[o.first].Text) >= 0 {
		return -1
	}
	if words[o.first].Upper() && (o.first > 0 || o.end == len(words)) {
		return skill
	}
	for _, m := range r.mentions[o.sentence] {
		if named[r.m.skills.Skills[m.Skill].Kind] && (m.End == o.first && itemGap(words[o.first].Gap) || m.First == o.end && itemGap(words[o.end].Gap)) {
			return skill
		}
	}
	return -1
}

// unsettled reports whether the words are letters that stand for several things, and nothing near says for which: "CSM", a customer
// success manager as well. A name that is a word is another matter: with a capital, Spark is the tool.
func (r *jobReader) unsettled(o *occurrence, words []token.Word) bool {
	w := words[o.first]
	return o.end == o.first+1 && len(w.Text) > 1 && w.Caps() && r.m.skills.Doubtful(words[o.first:o.end]) >= 0
}

// itemGap reports whether the gap divides the items of a list.
func itemGap(g token.Gap) bool { return g == token.Comma || g == token.Slash }

// units are words, with a capital, that end the name of a part of the employer.
var units = token.NewSet(`Team Teams Squad Tribe Guild Labs Lab Branch Office Department Division Unit`)

// unitName reports whether the words are the name of a team or a department: "the Blue Falcon Team", "our Returns Squad".
func unitName(o *occurrence, words []token.Word) bool {
	if o.first == 0 || !determiners.HasLower(words[o.first-1].Text) {
		return false
	}
	for _, w := range words[o.first:o.end] {
		if !w.Upper() {
			return false
		}
	}
	return units.Has(words[o.end-1].Text) || o.end < len(words) && words[o.end].Gap == token.Space && units.Has(words[o.end].Text)
}

// states are the abbreviations of the states of the USA that postings name.
var states = token.NewSet(`AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA
WA WV WI WY DC`)

// state reports the abbreviation of a state behind a town or among others: "Chicago, IL", "AZ, FL and GA".
func (r *jobReader) state(o *occurrence, words []token.Word) bool {
	at := o.first
	if o.end != at+1 || !states.Has(words[at].Text) {
		return false
	}
	switch {
	case at > 1 && isConjunction(words[at-1]) && states.Has(words[at-2].Text):
		return true
	case at > 0 && words[at].Gap == token.Comma:
		town := words[at-1]
		known := slices.ContainsFunc(r.mentions[o.sentence], func(m mention.Mention) bool { return m.End == at })
		if states.Has(town.Text) || town.Upper() && !town.Caps() && !known {
			return true
		}
	}
	return o.end < len(words) && words[o.end].Gap == token.Comma && states.Has(words[o.end].Text)
}

// standsIn reports whether the word is backup in person: "serve as backup for the network manager".
func standsIn(o *occurrence, words []token.Word) bool {
	if o.first == 0 || words[o.first].Stem != "backup" || o.end-o.first > 1 {
		return false
	}
	before := o.first - 1
	if before > 0 && determiners.HasLower(words[before].Text) {
		before--
	}
	return words[before].Stem == "as"
}

// condition reports whether the words are a condition of being hired, which no resume answers: "background check",
// "pass a drug screen".
func condition(o *occurrence, words []token.Word) bool {
	for i := o.first; i+1 < o.end; i++ {
		switch words[i].Stem + " " + words[i+1].Stem {
		case "background check", "background investig", "background screen", "drug test", "drug screen", "refer check", "credit check", "work author":
			return true
		}
	}
	return false
}

// otherWord reports whether the corpus knows the words, but in another sense than here.
func (r *jobReader) otherWord(o *occurrence, words []token.Word) bool {
	all := r.mentions[o.sentence]
	for k := sort.Search(len(all), func(i int) bool { return all[i].First >= o.first }); k < len(all) && all[k].First == o.first; k++ {
		if m := all[k]; m.End == o.end && !m.Loose && otherMeaning(words, m.First, m.End) {
			return true
		}
	}
	return false
}

// scrapEnds are words that end a piece of a clause, verbs and "out", a way of doing things, or what one travels to.
var scrapEnds = token.NewSet(`write generate out low timely manner fashion Conference Conferences`)

// scrapWords are words that stand in a clause and in no name: finite verbs, and whose a thing is.
var scrapWords = token.NewSet(`their its contains includes requires provides ensures supports enables allows comprises serves`)

// emptyPairs are stems of first and last words of what names nothing in particular, "industry certifications", "trusted business
// partner", "Req ID", or is asked of the body: "lift forty pounds".
var emptyPairs = map[string]string{"industri": "certif", "trust": "partner", "req": "id", "basic": "requir", "lift": "pound"}

// scrap reports whether the words, which the corpus does not know, are cut out of a sentence: they go on with "such as"
// or "written for", end in a verb, or name nothing in particular.
func scrap(words []token.Word) bool {
	last := len(words) - 1
	for i := 1; i < last; i++ {
		if words[i].Text == "as" && words[i-1].Text == "such" || words[i].Text == "for" && words[i-1].Text == "written" {
			return true
		}
		if scrapWords.Has(words[i].Text) {
			return true
		}
	}
	if last < 1 {
		return false
	}
	if verb := pieceVerbs.HasLower(words[0].Text); verb && (mention.EndsIn(words[last].Text, scrapSuffixes) || last == 2 && isConjunction(words[1]) && pieceVerbs.Has(words[2].Text)) {
		return true // "design and build scalable", "report and escalate"
	}
	return scrapEnds.Has(words[last].Text) || emptyPairs[words[0].Stem] == words[last].Stem
}

// label reports whether the words, in capitals at their end, are the label of a field in a form: "POSITION CODE: TBD".
func (r *jobReader) label(o *occurrence, words []token.Word) bool {
	last := &words[o.end-1]
	return o.end-o.first > 1 && last.Caps() && strings.HasPrefix(r.job.doc.text[last.End:], ":")
}

// scrapSuffixes are endings of adjectives, whose noun was cut off.
var scrapSuffixes = strings.Fields("able ible ful ous")

// named are the kinds of skills whose mere name in a part that asks is a requirement.
var named = map[corpus.Kind]bool{corpus.Tool: true, corpus.Certification: true, corpus.Standard: true, corpus.Language: true, corpus.Clearance: true}

// addNames adds the products, certificates, standards and languages that stand in a part that asks, and the skills that
// are all of a line, where the model was not sure: a bare list gives it little to go by.
func (r *jobReader) addNames(i int, s *tagger.Sentence, from int, degrees []degreeAt) {
	asks := s.Section == posting.Required || s.Section == posting.Preferred
	if s.Title || s.Section.Ignored() {
		return
	}
	for _, m := range r.mentions[i] {
		if m.Loose || inDegree(degrees, m.First, m.End) || r.taken(from, m.First, m.End) {
			continue
		}
		kind := r.m.skills.Skills[m.Skill].Kind
		whole := m.First == 0 && !s.Heading && (m.End == len(s.Words) || asks && m.End == len(s.Words)-1 && kindNouns.Has(s.Words[m.End].Stem))
		whole = whole || asks && kind == corpus.Domain && fieldAsked(s.Words, m.First, m.End) || s.Bullet && !s.Heading && (kind == corpus.Technical || named[kind]) && deedOf(s.Words, m.First, m.End)
		if whole && (asks || s.Bullet) || asks && !s.Heading && named[kind] && s.Words[m.First].Upper() && (m.First > 0 || listGap(s.Words, m.End)) {
			r.add(occurrence{sentence: i, first: m.First, end: m.End, p: r.m.model.Threshold, skill: m.Skill}, s)
		}
	}
}

// fieldAsked reports whether the words name a field of work in which years are asked for, "five years in shipping", or that is a must.
func fieldAsked(words []token.Word, first, end int) bool {
	if end+1 < len(words) && words[end].Text == "a" && words[end+1].Stem == "must" {
		return true
	}
	if end < len(words) && words[end].Gap < token.Comma && !isConjunction(words[end]) && !kindNouns.Has(words[end].Stem) && words[end].Stem != "industri" {
		return false
	}
	k := first - 1
	for k > 0 && k > first-4 && betweenYears.Has(words[k].Stem) {
		k--
	}
	return k > 0 && k < first-1 && (words[k].Stem == "year" || words[k].Stem == "yrs")
}

// betweenYears are stems between years and what they are in.
var betweenYears = token.NewStemSet(`experience in of the within`)

// deedOf reports whether the words are all that the first word of a line is done to: "Oversee the help desk", "Conduct drills".
func deedOf(words []token.Word, first, end int) bool {
	if end < len(words) && words[end].Gap < token.Comma || first < 1 || first > 2 || first == 2 && words[1].Text != "the" && words[1].Text != "our" {
		return false
	}
	return pieceVerbs.HasLower(words[0].Text) && words[0].Stem != words[first].Stem
}

// kindNouns are stems of nouns behind a skill that say no more than that it is asked for: "PRINCE2 certificate".
var kindNouns = token.NewSet(`experi knowledg skill qualif certif expertis`)

// listGap reports whether a list goes on at word i: "Terraform, Helm", "German or French".
func listGap(words []token.Word, i int) bool {
	return i < len(words) && (words[i].Gap == token.Comma || words[i].Gap == token.Slash || isConjunction(words[i]))
}

// taken reports whether an occurrence from the one numbered from on overlaps the words.
func (r *jobReader) taken(from, first, end int) bool {
	for _, o := range r.occurrences[from:] {
		if o.first < end && o.end > first {
			return true
		}
	}
	return false
}
