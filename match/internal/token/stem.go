package token

import (
	"hash/maphash"
	"strings"
	"sync/atomic"
	"unicode"

	"github.com/kljensen/snowball/english"
)

// A Stemmer reduces words to stems and remembers them: a text repeats its words, and so do a thousand texts. The zero
// value is ready. Once the stems have their numbers it is safe for concurrent use by multiple goroutines; what it
// remembers never changes a result.
type Stemmer struct {
	numbers map[string]int32 // stem → its number
	// cache is indexed by hash; of three words with the same hash the oldest goes. 16,384 entries hold the vocabulary of
	// hundreds of postings: a hundred have some 9,000 words.
	cache [8192][2]atomic.Pointer[entry]
}

type entry struct {
	word, stem string
	number     int32
	of         int // how many stems had numbers when the entry was made
}

// seed is fixed per process: it decides which places of the cache a word may take and nothing else.
var seed = maphash.MakeSeed()

// Stem returns what the function Stem does.
func (s *Stemmer) Stem(word string) string { return s.look(word).stem }

// Number returns the number of a stem, from 1, and gives it one if it has none. What looks stems up word by word numbers
// those that it knows when it is built; then an array does for a map of strings. Number all stems before the Stemmer is
// used by several goroutines.
func (s *Stemmer) Number(stem string) int32 {
	n, ok := s.numbers[stem]
	if !ok {
		if s.numbers == nil {
			s.numbers = make(map[string]int32, 1<<12)
		}
		n = int32(len(s.numbers)) + 1
		s.numbers[strings.Clone(stem)] = n
	}
	return n
}

// look returns what is known of a word.
func (s *Stemmer) look(word string) *entry {
	places := &s.cache[maphash.String(seed, word)%uint64(len(s.cache))]
	for i := range places {
		e := places[i].Load()
		if e == nil || e.word != word {
			continue
		}
		if e.number == 0 && e.of != len(s.numbers) {
			e = s.entry(e.word, e.stem) // it may have got a number since
			places[i].Store(e)
		}
		return e
	}
	both := word + s.stemOf(word) // in one piece of memory
	e := s.entry(both[:len(word)], both[len(word):])
	places[1].Store(places[0].Load())
	places[0].Store(e)
	return e
}

// stemOf returns the stem of a word that is not remembered; of "Managed" it is that of "managed", which may be.
func (s *Stemmer) stemOf(word string) string {
	if len(word) <= 3 || word[0] < 'A' || word[0] > 'Z' {
		return Stem(word)
	}
	for i := 1; i < len(word); i++ {
		if word[i] < 'a' || word[i] > 'z' {
			return Stem(word)
		}
	}
	return s.look(strings.ToLower(word)).stem
}

func (s *Stemmer) entry(word, stem string) *entry {
	return &entry{word: word, stem: stem, number: s.numbers[stem], of: len(s.numbers)}
}

// Stem returns the stem of word: lower case, without a possessive, British spelling folded to American, then
// Snowball's English stemmer. ICT is IT. Acronyms lose a plural "s" only; words of up to three letters and words with digits or
// signs stay whole.
func Stem(word string) string {
	if IsCaps(word) && len(word) > 2 && strings.HasSuffix(word, "s") && isLetter(word[len(word)-2]) {
		word = word[:len(word)-1] // "APIs", "KPIs", "VMs"; K8s is k8s
	}
	if word == "&" {
		return "and"
	}
	w := strings.ToLower(word)
	w = strings.ReplaceAll(w, "’", "'")
	w = strings.TrimSuffix(w, "'s")
	w = strings.TrimSuffix(w, "'")
	if base, ok := irregular[w]; ok {
		w = base
	}
	if own, ok := apart[w]; ok {
		return own
	}
	if w == "ict" {
		return "it" // as IT is called where the telephones are part of it: "ICT Manager"
	}
	if len(w) <= 3 || strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }) >= 0 {
		return w
	}
	return english.Stem(american(w), true)
}

// irregular holds past forms that no suffix rule reaches, those that statements of work begin with, and what management is written
// as where room is short.
var irregular = map[string]string{"led": "lead", "built": "build", "rebuilt": "rebuild", "ran": "run", "oversaw": "oversee", "overseen": "oversee", "drove": "drive",
	"grew": "grow", "wrote": "write", "taught": "teach", "sold": "sell", "bought": "buy", "brought": "bring", "held": "hold", "chose": "choose", "undertook": "undertake",
	"mgmt": "management", "mgt": "management"}

// apart holds words that the stemmer throws together with others of another meaning: production and product, customers
// and custom software, accountability and accounts, executives and execution, securities and security. Each keeps a stem of its own, the first of
// its line.
var apart = func() map[string]string {
	out := make(map[string]string)
	for _, line := range strings.Split(`production production productions
productivity productivity
customer customer customers
accountability accountability accountable
executive executive executives
experiment experiment experiments experimentation experimental
government government governments governmental
agility agility
international international internationally
applicant applicant applicants
adapter adapter adapters
succession succession
virtual virtual virtually
vulnerable vulnerable
projection projection projections
securities securities`, "\n") {
		words := strings.Fields(line)
		for _, w := range words[1:] {
			out[w] = words[0]
		}
	}
	return out
}()

// spellings are British endings and the American ones for them.
var spellings = [...][2]string{
	{"isation", "ization"}, {"isations", "izations"}, {"isational", "izational"}, {"isationally", "izationally"}, {"ise", "ize"}, {"ised", "ized"}, {"ises", "izes"}, {"ising", "izing"}, {"iser", "izer"}, {"isers", "izers"},
	{"yse", "yze"}, {"ysed", "yzed"}, {"ysing", "yzing"},
	{"our", "or"}, {"ours", "ors"}, {"oural", "oral"}, {"oured", "ored"}, {"centre", "center"}, {"centres", "centers"}, {"centred", "centered"},
	{"programme", "program"}, {"programmes", "programs"}, {"defence", "defense"}, {"licence", "license"}, {"licences", "licenses"}, {"catalogue", "catalog"}, {"dialogue", "dialog"},
	{"elling", "eling"}, {"elled", "eled"}, {"fulfil", "fulfill"}, {"fulfilment", "fulfillment"}, {"judgement", "judgment"}, {"ageing", "aging"}, {"skilful", "skillful"}, {"artefact", "artifact"}, {"artefacts", "artifacts"},
}

// spellingsBy are the same by the last letter, in their order.
var spellingsBy = func() (by ['z' + 1][][2]string) {
	for _, f := range spellings {
		last := f[0][len(f[0])-1]
		by[last] = append(by[last], f)
	}
	return by
}()

// american folds British spelling. It need not be right for every word ("enterprize"), only the same for both
// spellings of one.
func american(w string) string {
	last := w[len(w)-1]
	if int(last) >= len(spellingsBy) {
		return w
	}
	for _, f := range spellingsBy[last] {
		if strings.HasSuffix(w, f[0]) && len(w)-len(f[0]) >= 2 || w == f[0] {
			return w[:len(w)-len(f[0])] + f[1]
		}
	}
	return w
}
