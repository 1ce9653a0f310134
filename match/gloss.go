package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/token"
)

// dropGlosses removes what a bracket right behind a name says again in other words, of the occurrences from the one numbered from on:
// "SOC 2 (System and Organization Controls 2)" asks for one thing.
func (r *jobReader) dropGlosses(words []token.Word, from int) {
	for k := from + 1; k < len(r.occurrences); k++ {
		short, long := &r.occurrences[k-1], &r.occurrences[k]
		if short.skill >= 0 && long.first >= short.end && long.end <= r.pastBracket(words, short.end) && r.sameThing(short.skill, long.skill) {
			r.occurrences = slices.Delete(r.occurrences, k, k+1)
			k--
		}
	}
}

// dropModes removes, of the occurrences from the one numbered from on, what only says how a language is used: "written and spoken
// Dutch", "Dutch, written and spoken", asks for Dutch. Who is to communicate in it is asked for that too.
func (r *jobReader) dropModes(words []token.Word, from int) {
	modes := func(first, end int) bool {
		for ; first < end; first++ {
			if !languageModes.Has(words[first].Stem) || words[first].Gap == token.Break && r.job.doc.text[words[first].Start-1] != '(' {
				return false
			}
		}
		return true
	}
	here := r.occurrences[from:]
	if !slices.ContainsFunc(here, func(o occurrence) bool { return r.kind(&o) == Kind(corpus.Language) }) || slices.ContainsFunc(words, func(w token.Word) bool { return w.Stem == "communic" }) {
		return
	}
	r.occurrences = append(r.occurrences[:from], slices.DeleteFunc(slices.Clone(here), func(o occurrence) bool {
		return r.kind(&o) == Kind(corpus.Soft) && slices.ContainsFunc(here, func(l occurrence) bool {
			return r.kind(&l) == Kind(corpus.Language) && (l.first >= o.end && modes(o.first, l.first) || o.first >= l.end && modes(l.end, o.end) || l.first >= o.first && l.end <= o.end && modes(o.first, l.first) && modes(l.end, o.end))
		})
	})...)
}

// languageModes are stems that say how a language is used.
var languageModes = token.NewStemSet(`written writing spoken speaking oral orally verbal reading and or both in command of fluent fluency proficiency proficient`)

// sameThing reports whether the long form is the name of the short one's skill, or of the standards that it is one of: ISO.
func (r *jobReader) sameThing(short, long int32) bool {
	return long == short || long >= 0 && r.m.skills.Skills[long].Kind == corpus.Standard && slices.Contains(r.m.skills.Ancestors(short), long)
}

// pastBracket returns the word behind the bracket that opens right behind word end-1; end where none does.
func (r *jobReader) pastBracket(words []token.Word, end int) int {
	from := words[end-1].End
	bracket, _, ok := strings.Cut(r.job.doc.text[from:min(words[len(words)-1].End, from+longBracket)], ")")
	if inside := strings.TrimLeft(bracket, " "); !ok || end == len(words) || inside == "" || inside[0] != '(' || strings.LastIndexByte(inside, '(') > 0 {
		return end
	}
	if words[end].Stem == "or" {
		return end // "React (or a similar library)"
	}
	closing := words[end-1].End + len(bracket)
	for end < len(words) && words[end].Start < closing {
		end++
	}
	return end
}

// longBracket is how many bytes a bracket may reach that says a name again: a search to the end of the sentence, for each name in it, grows
// as the square of its length.
const longBracket = 200

// overBracket says how b follows a in a list, where a bracket behind a tells more of it: "SOC 2 (System and Organization Controls), PCI DSS".
// Empty where it does not.
func (r *jobReader) overBracket(words []token.Word, a, b *occurrence) string {
	if a.text != "" || a.end >= b.first {
		return ""
	}
	last := r.pastBracket(words, a.end)
	if last == a.end || last > b.first {
		return ""
	}
	behind := r.job.doc.text[words[last-1].End:words[b.first].Start]
	_, behind, _ = strings.Cut(behind, ")")
	switch strings.TrimSpace(behind) {
	case ",":
		return "comma"
	case "or", ", or":
		return "or"
	case "and", ", and":
		return "and"
	}
	return ""
}
