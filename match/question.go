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
}

type questionLexicon struct{ kinds []questionKind }

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
				w, whole := strings.CutSuffix(w, "=")
				k.cues = append(k.cues, cueWord{strings.Split(w, "_"), whole})
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
	return lex, nil
}

// kindOf tells the kind of a statement by its words: the kind with the most cues in it.
func (lex *questionLexicon) kindOf(ws []word) *questionKind {
	best, most := &lex.kinds[len(lex.kinds)-1], 0
	for i := range lex.kinds {
		k := &lex.kinds[i]
		hits := 0
		for _, c := range k.cues {
			if at := c.find(ws); at >= 0 {
				hits += 2 * len(c.words)
				if at < 4 { // what a statement opens with is what it is about
					hits++
				}
			}
		}
		if hits > most {
			best, most = k, hits
		}
	}
	return best
}

// find returns the index of the first word of the cue in ws, or -1.
func (c cueWord) find(ws []word) int {
next:
	for i := 0; i+len(c.words) <= len(ws); i++ {
		for j, w := range c.words {
			last := j == len(c.words)-1
			if c.whole && ws[i+j].low != w || !last && ws[i+j].low != w || !strings.HasPrefix(ws[i+j].low, w) {
				continue next
			}
		}
		return i
	}
	return -1
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
