package match

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// languageText lists the commonest words of some languages; its comments explain the form.
//
//go:embed data/languages.txt
var languageText string

// Thresholds of [foreign]: of 9,765 English postings and resumes, lists of skills among them, none is taken for
// another language.
const (
	languageWords = 40   // fewer words tell nothing
	foreignShare  = 0.12 // of the words are that language's commonest
	foreignRatio  = 2.0  // times those of English
)

// foreign names the language a text is written in when it is not English; empty when it is, or when nobody can tell.
func foreign(text string) string {
	lex := languages()
	counts := make([]int, len(lex.names))
	words := 0
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		words++
		if len(w) > longestCommon {
			continue
		}
		for _, l := range lex.of[strings.ToLower(w)] {
			counts[l]++
		}
	}
	if words < languageWords {
		return ""
	}
	best := 0
	for l, n := range counts {
		if n > counts[best] {
			best = l
		}
	}
	if float64(counts[best]) < foreignShare*float64(words) || float64(counts[best]) < foreignRatio*float64(counts[0]) {
		return ""
	}
	return lex.names[best]
}

// longestCommon is the length in bytes of the longest word in the file.
const longestCommon = 12

// languageLexicon knows the commonest words of languages; English is the first.
type languageLexicon struct {
	names []string
	of    map[string][]int // word → languages
}

var languages = sync.OnceValue(func() *languageLexicon {
	lex := &languageLexicon{of: make(map[string][]int)}
	for line := range strings.Lines(languageText) {
		name, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || name[0] == '#' {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			lex.of[w] = append(lex.of[w], len(lex.names))
		}
		lex.names = append(lex.names, name)
	}
	return lex
})

// inEnglish reports a text that is long enough to tell and reads as no other language.
func (d *Document) inEnglish() bool {
	return d.Words() >= languageWords && !slices.ContainsFunc(d.warnings, func(w Finding) bool { return w.Code == codeLanguage })
}

// noteLanguage warns of a document that is not in English: what is said of it is worth little.
func (d *Document) noteLanguage() {
	if name := foreign(d.text); name != "" {
		d.warnings = append(d.warnings, Finding{Code: codeLanguage, Severity: SeverityWarning,
			Message: "the text reads as " + name + "; only English is understood, so that little of it is found"})
	}
}
