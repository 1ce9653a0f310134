package match

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

// questionText lists the kinds of achievements and what to ask of each; its comments explain the form.
//
//go:embed data/achieve/questions.txt
var questionText string

// A questionKind is a kind of achievement with the question that brings its number.
type questionKind struct {
	name  string
	cues  []cueWord
	ask   string          // when the statement names nothing countable
	names map[string]bool // what it counts
	tail  string          // behind "How many servers"
	money bool            // the number may be confidential
}

// A cueWord tells a kind by the beginning of a word, or by a phrase.
type cueWord struct {
	words []string
	whole bool // the whole word, not its beginning
	weak  bool // tells the kind only where the statement opens with it, or beside another
}

type questionLexicon struct {
	kinds []questionKind
	byTwo map[string][]cuePlace // cues by the first two letters of their first word
	cues  int
}

// A cuePlace is a cue with its kind and number.
type cuePlace struct {
	cue    cueWord
	kind   int
	number int
}

var questions = sync.OnceValue(func() *questionLexicon {
	lex, err := parseQuestions(questionText)
	if err != nil {
		return &questionLexicon{kinds: []questionKind{{name: "other"}}} // a test parses the embedded file, so this cannot ship
	}
	return lex
})

func parseQuestions(text string) (*questionLexicon, error) {
	lex := &questionLexicon{}
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		key, rest, _ := strings.Cut(line, " ")
		if key == "kind" {
			lex.kinds = append(lex.kinds, questionKind{name: rest, names: make(map[string]bool)})
			continue
		}
		if len(lex.kinds) == 0 {
			return nil, fmt.Errorf("questions.txt:%d: %q before the first kind", n, key)
		}
		k := &lex.kinds[len(lex.kinds)-1]
		switch key {
		case "cue":
			for w := range strings.FieldsSeq(rest) {
				w, weak := strings.CutSuffix(w, "?")
				w, whole := strings.CutSuffix(w, "=")
				if len(w) < 2 || w[1] == '_' {
					return nil, fmt.Errorf("questions.txt:%d: cue %q begins with a word of one letter", n, w)
				}
				k.cues = append(k.cues, cueWord{strings.Split(w, "_"), whole, weak})
			}
		case "ask":
			k.ask = rest
		case "tail":
			k.tail = strings.TrimPrefix(rest, " ")
			if !strings.HasPrefix(k.tail, ",") {
				k.tail = " " + k.tail
			}
		case "names":
			for w := range strings.FieldsSeq(rest) {
				k.names[w] = true
			}
		case "money":
			k.money = true
		default:
			return nil, fmt.Errorf("questions.txt:%d: %q is no keyword of this file", n, key)
		}
	}
	lex.index()
	return lex, nil
}

// index makes the cues findable from the words of a statement.
func (lex *questionLexicon) index() {
	lex.byTwo = make(map[string][]cuePlace)
	for i := range lex.kinds {
		for _, c := range lex.kinds[i].cues {
			two := c.words[0][:min(2, len(c.words[0]))]
			lex.byTwo[two] = append(lex.byTwo[two], cuePlace{c, i, lex.cues})
			lex.cues++
		}
	}
}

// kindOf tells the kind of a statement by its words: the kind with the most cues in it, each counted where it stands
// first. A single word that many statements hold ("policy", "issues") tells none.
func (lex *questionLexicon) kindOf(ws []word) *questionKind {
	seen := make([]bool, lex.cues)
	hits := make([]int, len(lex.kinds))
	for i, w := range ws {
		if len(w.low) < 2 {
			continue
		}
		for _, p := range lex.byTwo[w.low[:2]] {
			if seen[p.number] || !p.cue.at(ws[i:]) {
				continue
			}
			seen[p.number] = true
			opens := i < 4 // what a statement opens with is what it is about
			if hits[p.kind] += 2 * len(p.cue.words); p.cue.weak {
				hits[p.kind]--
				opens = i < 2
			}
			if opens {
				hits[p.kind]++
			}
		}
	}
	best, most := len(lex.kinds)-1, 1 // one weak cue tells nothing
	for i, n := range hits {
		if n > most {
			best, most = i, n
		}
	}
	return &lex.kinds[best]
}

// at reports whether ws begins with the cue.
func (c cueWord) at(ws []word) bool {
	if len(c.words) > len(ws) {
		return false
	}
	for j, w := range c.words {
		whole := c.whole || j < len(c.words)-1
		if whole && ws[j].low != w || !strings.HasPrefix(ws[j].low, w) {
			return false
		}
	}
	return true
}

// question asks for the number a statement lacks: "How many vendors, what contract value, and how much was saved?". It
// proposes none.
func question(ws []word) string {
	k := questions().kindOf(ws)
	for _, w := range ws {
		if k.names[w.low] {
			if strings.Contains(strings.ToLower(k.ask), "how many "+w.low) {
				return k.ask
			}
			return "How many " + w.low + k.tail
		}
	}
	return k.ask
}

// confidential reports a kind whose number an employer may want kept: then a percentage, a range, a rank or a ratio
// says it too.
func confidential(ws []word) bool { return questions().kindOf(ws).money }
