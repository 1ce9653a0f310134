package wording

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

// cueFile lists the words that tell statements of work from the lines around them; its comments explain the form.
//
//go:embed cues.txt
var cueFile string

// A Cue is a class of cues.txt, or some of them: what a word or a phrase tells of the line that it stands in.
type Cue uint32

// The classes of cues.txt, whose comments say more.
const (
	Duty         Cue = 1 << iota // opens a duty: "responsible for"
	Profile                      // opens what a person is like: "proven"
	Row                          // labels a row of tools or facts: "environment"
	Activity                     // ends a phrase that names an activity: "maintenance"
	Title                        // names a job: "manager"
	Employer                     // names an employer: "bank"
	Adverb                       // a statement may go on with its verb behind it: "successfully"
	Object                       // stands between a verb and its object: "the"
	Abbreviation                 // its full stop ends no sentence: "corp."
	Personal                     // a verb for what somebody is or wants: "enjoy"
	Study                        // what is learned: "course"
	Participle                   // opens a name: "managed" in "Managed Services"
	Result                       // a verb of a change: "reduce"
	Field                        // a gerund that names a field: "engineering"
	Firm                         // a business and nothing else: "manufacturer"
	Says                         // says more of a firm behind it: "that"
	Product                      // a product: "portal"
	Fact                         // ends the label of a fact: "tools"
	Thing                        // a subject of "include" that lists things, not work
	Private                      // labels what is no employer's business: "marital status"
	Release                      // names a product whose releases are named after years: "exchange"
	Formal                       // labels what a form asks for besides work, whatever its wording: "reason for leaving"
	Renewal                      // a verb or a noun for a move to another release: "upgrade"
	Elsewhere                    // names pay where resumes give private facts: "lakhs"
	Thereabouts                  // names a place where they do: "mumbai"
)

// cueLexicon holds phrases of one to maxCueWords lower-case words.
type cueLexicon map[string]Cue

const maxCueWords = 4

var cues = sync.OnceValue(func() cueLexicon {
	lex, err := parseCues(cueFile)
	if err != nil {
		return nil // a test parses the embedded file, so this cannot ship
	}
	return lex
})

func parseCues(text string) (cueLexicon, error) {
	classes := map[string]Cue{
		"duty": Duty, "profile": Profile, "row": Row, "activity": Activity, "title": Title,
		"employer": Employer, "adverb": Adverb, "object": Object, "abbreviation": Abbreviation,
		"personal": Personal, "study": Study, "participle": Participle, "result": Result, "field": Field, "firm": Firm, "says": Says, "product": Product, "fact": Fact, "thing": Thing, "private": Private, "release": Release, "renewal": Renewal, "formal": Formal, "elsewhere": Elsewhere, "thereabouts": Thereabouts,
	}
	lex := make(cueLexicon, 1900)
	for _, entry := range Entries(text) {
		class, list, _ := strings.Cut(entry.Text, ":")
		c, ok := classes[class]
		if !ok {
			return nil, fmt.Errorf("cues.txt:%d: %q is not a class", entry.Number, class)
		}
		for phrase := range strings.SplitSeq(list, ";") {
			phrase = strings.TrimSpace(phrase)
			if strings.Count(phrase, " ") >= maxCueWords {
				return nil, fmt.Errorf("cues.txt:%d: %q has more than %d words", entry.Number, phrase, maxCueWords)
			}
			lex[phrase] |= c
		}
	}
	return lex, nil
}

// Is reports whether the lower-case word w stands in cues.txt with one of the classes c.
func Is(w string, c Cue) bool { return cues()[w]&c != 0 }

// Cue returns the longest phrase with class c that begins at word i, as a number of words; 0 for none. Marks do
// not stand inside a phrase.
func (ws Words) Cue(i int, c Cue) int {
	lex := cues()
	var room [64]byte // most phrases fit: this is asked for every word
	phrase := room[:0]
	best := 0
	for n := 1; n <= maxCueWords && i+n <= len(ws); n++ {
		w := ws[i+n-1]
		if n > 1 {
			if w.Before != 0 && w.Before != '-' && w.Before != '\'' && w.Before != '/' {
				break
			}
			phrase = append(phrase, ' ')
		}
		phrase = append(phrase, w.Low...)
		if lex[string(phrase)]&c != 0 {
			best = n
		}
	}
	return best
}
