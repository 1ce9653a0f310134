package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// maxEmployerWords bounds the words of an employer's name.
const maxEmployerWords = 4

// noEmployer are words with a capital that stand where an employer's name does: "About the team", "This is a", "At least".
var noEmployer = token.NewSet(`us the this you your our we it role roles team job position company department opportunity benefits who what why how there that these those
they he she a an as if candidate candidates applicant applicants experience location salary compensation remote hybrid at least join about life all each every
one no not here mission culture values client clients project manager director engineer lead head level department program programme first`)

// tellingVerbs follow the name of an employer that is told of.
var tellingVerbs = token.NewSet(`is was has helps offers provides builds makes serves delivers employs`)

// employers returns the names that the posting gives its employer, as words in lower case: in a heading ("About
// Northwind"), in an address ("At Northwind, we …", "Why Northwind?") or where the company is told of ("Northwind Traders
// is a …"). What they name is nothing to ask for. Those in which the corpus knows a name are in brands: what a company makes
// may be called like it.
func (r *jobReader) employers() (out, brands [][]string) {
	for i := range r.posting.Sentences {
		s := &r.posting.Sentences[i]
		first, end := employerAt(s)
		if first == end {
			continue
		}
		names := &out
		if r.knownName(s.Words, first, end) {
			if first == 0 {
				continue // "Kubernetes is …"
			}
			names = &brands
		}
		var name []string
		for _, w := range s.Words[first:end] {
			name = append(name, plainName(w.Text))
		}
		if len(*names) < maxEmployers && !slices.ContainsFunc(*names, func(n []string) bool { return slices.Equal(n, name) }) {
			*names = append(*names, name)
		}
	}
	return out, brands
}

// maxEmployers bounds the names of an employer: no posting has as many, and each is looked for at every keyword.
const maxEmployers = 64

// ofBrand reports whether an occurrence of a product is the employer of that name: "Harbor" in "Harbor Labs", anything but
// what is asked for where "About Harbor" tells of the employer. "Experience with Harbor" asks at Harbor too.
func (r *jobReader) ofBrand(o *occurrence, s *tagger.Sentence) bool {
	domain := o.degree != nil || o.skill >= 0 && r.m.skills.Skills[o.skill].Kind == corpus.Domain
	if !domain && ofClients(s.Words, o.first) {
		return true
	}
	if o.skill < 0 || r.m.skills.Skills[o.skill].Kind != corpus.Tool {
		return false
	}
	if maker(s.Words[o.end-1].Text) {
		return true
	}
	for _, name := range r.brands {
		for from := max(0, o.end-len(name)-1); from <= o.first && from+len(name) <= len(s.Words); from++ {
			words := s.Words[from : from+len(name)]
			if !slices.EqualFunc(name, words, func(n string, w token.Word) bool { return n == plainName(w.Text) && w.Upper() }) {
				continue
			}
			its := strings.ContainsAny(words[len(name)-1].Text, "'’")
			if from+len(name) < o.end && !its {
				continue // "Google Cloud", at Google
			}
			return its || len(name) > o.end-o.first || s.Section != posting.Required && s.Section != posting.Preferred
		}
	}
	return false
}

// clientReach is how many words of a list may stand between "clients include" and one of them.
const clientReach = 16

// clients are stems of those whose names are told.
var clients = token.NewStemSet(`client customer company brand leader partner`)

// ofClients reports whether the word at i is of the names of those one works for, or who use what is made: "clients included Cisco and Oracle". It
// is none to know.
func ofClients(words []token.Word, i int) bool {
	for k := i; k > 0 && k > i-clientReach && (k == i || words[k].Gap < token.Break || words[k-1].Stem == "includ"); k-- {
		before := k - 1
		switch w := words[before]; {
		case w.Upper() || w.Digit() || isConjunction(w) || w.Text == "the" || w.Text == "of":
			continue
		case w.Text == "as" && before > 0 && words[before-1].Stem == "such":
			if before--; before > 1 && words[before-1].Stem == "vendor" && words[before-2].Stem == "includ" {
				k = before
				continue // "partners include vendors such as"
			}
		case w.Stem != "includ" && w.Text != "like":
			return false
		}
		return before > 0 && words[i].Upper() && clients.Has(words[before-1].Stem)
	}
	return false
}

// maker reports the possessive of a name, "GitLab's hardware": it speaks of who makes the product. "APIs" may be spelled so too.
func maker(text string) bool {
	name, ok := strings.CutSuffix(strings.ReplaceAll(text, "’", "'"), "'s")
	return ok && name != "" && name[len(name)-1] >= 'a' && name[len(name)-1] <= 'z'
}

// employerAt returns the words of the sentence that name an employer; none when first is end.
func employerAt(s *posting.Sentence) (first, end int) {
	words := s.Words
	if len(words) < 2 {
		return 0, 0
	}
	opening := lowerText(words[0])
	switch opening {
	case "about", "why", "join", "joining":
		end = nameEnd(words, 1)
		if end == len(words) && end <= 1+maxEmployerWords {
			return 1, end
		}
	case "at":
		end = nameEnd(words, 1)
		if end > 1 && end < len(words) && words[end].Gap == token.Comma {
			switch lowerText(words[end]) {
			case "we", "you", "our", "your", "you'll", "you’ll", "we're", "we’re":
				return 1, end
			}
		}
	default:
		if s.Section != posting.Company && s.Section != posting.Intro || s.Heading {
			return 0, 0
		}
		end = nameEnd(words, 0)
		if end > 0 && end < len(words) && words[end].Gap <= token.Space && tellingVerbs.Has(words[end].Text) {
			return 0, end
		}
	}
	return 0, 0
}

// nameEnd returns where a name of capitalized words ends that begins at word i; i when none does.
func nameEnd(words []token.Word, i int) int {
	end := i
	for end < len(words) && end-i < maxEmployerWords && words[end].Upper() && !noEmployer.Has(plainName(words[end].Text)) && (end == i || words[end].Gap <= token.Hyphen) {
		end++
	}
	return end
}

// knownName reports whether the corpus knows a name among the words: an employer may be called like its product.
func (r *jobReader) knownName(words []token.Word, first, end int) bool {
	for _, m := range r.m.skills.Find(words) {
		if m.First < end && m.End > first && !m.Loose {
			return true
		}
	}
	return false
}

// plainName is a word in lower case without a possessive.
func plainName(text string) string {
	text = strings.ToLower(text)
	return strings.TrimSuffix(strings.TrimSuffix(text, "'s"), "’s")
}

// ofEmployer reports whether the phrase names the employer or a part of it, or is words of its name only. A name of one
// word that begins a sentence may be a verb: "Drive adoption", at Drive.
func (r *jobReader) ofEmployer(o *occurrence, words []token.Word) bool {
	for _, name := range r.employer {
		own, run := 0, 0
		for i := o.first; i < o.end; i++ {
			w := words[i]
			if !w.Upper() || len(name) == 1 && i == 0 && !strings.ContainsAny(w.Text, "'’") {
				run = 0
				continue
			}
			plain := plainName(w.Text)
			if slices.Contains(name, plain) {
				own++
			}
			switch {
			case plain == name[run]:
				run++
			case plain == name[0]:
				run = 1
			default:
				run = 0
			}
			if run == len(name) {
				return true
			}
		}
		if own == o.end-o.first {
			return true
		}
	}
	return false
}
