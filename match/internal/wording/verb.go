package wording

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

// verbFile lists the verbs of statements of work by how much they claim; its comments explain the form.
//
//go:embed verbs.txt
var verbFile string

// A Form says how a verb stands at the head of a statement.
type Form uint8

// The forms of a verb.
const (
	None   Form = iota // no verb
	Base               // manage
	Third              // manages
	Gerund             // managing
	Past               // managed
)

// A Verb is one reading of a word as a verb.
type Verb struct {
	Base     string // "manage"
	Form     Form
	Noun     bool    // the word may as well be a noun: "test", "plans"
	Mostly   bool    // it mostly is: "project", "images"
	Rarely   bool    // it rarely is: "support", "lead"
	Strength float64 // what the verb claims, 0..1; 0 for none
}

// Strengths weigh a finding by its verb: what the writer claims to have owned is worth a number first. The steps
// are a judgement, not a measurement.
const (
	strong = 1.0
	plain  = 0.7
	Weak   = 0.4 // the least: that of a statement without a verb, too
)

// A verbLexicon knows verbs in all their forms, and stronger words for weak openings.
type verbLexicon struct {
	forms   map[string]Verb
	suggest []suggestion // in the order of the file
}

type suggestion struct {
	opening string   // lower case
	verbs   []string // to consider in its place
}

var verbs = sync.OnceValue(func() *verbLexicon {
	lex, err := parseVerbs(verbFile)
	if err != nil {
		return &verbLexicon{} // a test parses the embedded file, so this cannot ship
	}
	return lex
})

func parseVerbs(text string) (*verbLexicon, error) {
	lex := &verbLexicon{forms: make(map[string]Verb, 5000)}
	strengths := map[string]float64{"strong": strong, "plain": plain, "weak": Weak}
	for _, entry := range Entries(text) {
		if rest, ok := strings.CutPrefix(entry.Text, "suggest "); ok {
			opening, verbs, ok := strings.Cut(rest, " = ")
			if !ok {
				return nil, fmt.Errorf("verbs.txt:%d: no \" = \" in a suggestion", entry.Number)
			}
			lex.suggest = append(lex.suggest, suggestion{opening, strings.Split(verbs, ", ")})
			continue
		}
		class, words, _ := strings.Cut(entry.Text, ":")
		s, ok := strengths[class]
		if !ok {
			return nil, fmt.Errorf("verbs.txt:%d: %q is not a class", entry.Number, class)
		}
		for w := range strings.FieldsSeq(words) {
			lex.add(w, s)
		}
	}
	return lex, nil
}

// add enters the forms of one verb: "drive*/drove/driven".
func (lex *verbLexicon) add(entry string, strength float64) {
	parts := strings.Split(entry, "/")
	base, mostly := strings.CutSuffix(parts[0], "**")
	base, noun := strings.CutSuffix(base, "*")
	base, rarely := strings.CutSuffix(base, "!")
	base, double := strings.CutSuffix(base, "+")
	v := Verb{Base: base, Strength: strength}
	named := v
	named.Noun, named.Mostly, named.Rarely = noun || mostly || rarely, mostly, rarely
	lex.enter(base, Base, named)
	lex.enter(third(base), Third, named)
	for _, p := range parts[1:] {
		lex.enter(p, Past, v)
	}
	stem := base
	if double {
		stem += base[len(base)-1:]
	}
	lex.enter(gerund(stem), Gerund, v)
	if len(parts) == 1 {
		lex.enter(past(stem), Past, v)
	}
	if strings.HasSuffix(base, "el") || strings.HasSuffix(base, "al") { // modeled and modelled are both written
		lex.enter(base+"ling", Gerund, v)
		lex.enter(base+"led", Past, v)
	}
}

// enter enters w as a form of v, unless it is one of a verb before.
func (lex *verbLexicon) enter(w string, form Form, v Verb) {
	if _, taken := lex.forms[w]; !taken {
		v.Form = form
		lex.forms[w] = v
	}
}

func third(base string) string {
	n := len(base)
	switch {
	case strings.HasSuffix(base, "y") && n > 1 && !vowel(base[n-2]):
		return base[:n-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"),
		strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"), base == "go", base == "do":
		return base + "es"
	}
	return base + "s"
}

func past(base string) string {
	n := len(base)
	switch {
	case strings.HasSuffix(base, "e"):
		return base + "d"
	case strings.HasSuffix(base, "y") && n > 1 && !vowel(base[n-2]):
		return base[:n-1] + "ied"
	}
	return doubled(base) + "ed"
}

func gerund(base string) string {
	if strings.HasSuffix(base, "e") && !strings.HasSuffix(base, "ee") && !strings.HasSuffix(base, "ye") && base != "be" {
		return base[:len(base)-1] + "ing"
	}
	return doubled(base) + "ing"
}

// doubled doubles the last consonant of a short verb: "plan" to "plann".
func doubled(base string) string {
	n := len(base)
	if n < 3 || vowel(base[n-1]) || !vowel(base[n-2]) || vowel(base[n-3]) || strings.IndexByte("wxy", base[n-1]) >= 0 {
		return base
	}
	for i := range n - 2 {
		if vowel(base[i]) { // two syllables; the list marks those that double
			return base
		}
	}
	return base + base[n-1:]
}

// vowel reports a letter that is one.
func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// AsVerb returns how the lower-case word w reads as a verb; the zero Verb when it does not. A prefix of one repeats
// an action: "re-wrote", "co-led".
func AsVerb(w string) Verb {
	lex := verbs()
	if s, ok := lex.forms[w]; ok {
		return s
	}
	for _, prefix := range prefixesOf(w) {
		if rest, ok := strings.CutPrefix(w, prefix); ok && len(rest) > 2 {
			if s, ok := lex.forms[rest]; ok && (s.Form == Past || s.Form == Gerund) {
				return s
			}
		}
	}
	for _, end := range [...]string{"ised", "ising", "ises", "ise"} { // British spelling: "virtualised"
		if stem, ok := strings.CutSuffix(w, end); ok && len(stem) > 3 {
			if s, ok := lex.forms[stem+"iz"+end[2:]]; ok {
				return s
			}
		}
	}
	if a, b, ok := strings.Cut(w, "-"); ok && len(a) > 2 { // "spear-headed"
		return lex.forms[a+b]
	}
	return Verb{}
}

// prefixes of verbs, by their first letter, in the order they are tried: most words are asked about that are no verbs.
var prefixes = [...][]string{
	'c' - 'a': {"co-", "cross-"}, 'd' - 'a': {"de-"}, 'h' - 'a': {"hand-"}, 'o' - 'a': {"out", "over", "out-"}, 'p' - 'a': {"pre-"}, 'r' - 'a': {"re-", "re"}, 's' - 'a': {"self-"}, 'u' - 'a': {"up"},
}

// prefixesOf returns the prefixes that begin as w does.
func prefixesOf(w string) []string {
	if w == "" || w[0] < 'a' || int(w[0]-'a') >= len(prefixes) {
		return nil
	}
	return prefixes[w[0]-'a']
}

// Stronger returns verbs to consider in place of a weak opening of text, and the opening, in lower case; nothing when it is
// not weak.
func Stronger(text string) (opening string, better []string) {
	low := strings.ToLower(text)
	for _, s := range verbs().suggest {
		if strings.HasPrefix(low, s.opening) && (len(low) == len(s.opening) || !LetterOrDigit(low[len(s.opening)])) {
			return s.opening, s.verbs
		}
	}
	return "", nil
}
