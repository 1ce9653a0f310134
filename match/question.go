package match

import (
	_ "embed"
	"fmt"
	"maps"
	"strings"
	"sync"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// questionFile lists the kinds of achievements that IT leaders are measured on (DOMAIN notes) and what to ask of each; the
// blanks are for the reader to fill, no number is ever proposed. Its form is told at its head.
//
//go:embed data/questions.txt
var questionFile string

// A questionKind is a kind of achievement with the question that brings its number.
type questionKind struct {
	name  string
	cues  []cueWord
	ask   string          // when the statement names nothing countable
	names map[string]bool // what it counts
	plain string          // in place of ask and tail where the statement has no word of IT; empty when they fit any
	tail  string          // behind "How many servers"
	focal bool            // only statements whose focus holds a cue are of the kind
	acted bool            // only statements in which a cue is what the action acts on are of it
	it    bool            // only statements with a word of IT, or two cues, are of the kind
	whom  string          // behind "How many nurses": in place of the tail, which asks for how many people
	money bool            // the number may be confidential
	not   []string        // actions that are of another kind whatever the words; "!" behind one: unless it acts on a cue
	never []cueWord       // phrases in which its words have another sense
	yield []string        // actions that are of another kind where only weak cues tell this one
}

type questionLexicon struct {
	kinds    []questionKind
	actions  []questionKind        // by what is done, for statements of no kind
	byTwo    map[string][]cuePlace // cues by the first two letters of their first word
	cues     int
	byVerb   map[string]*questionKind // base of a verb → action
	byNoun   map[string]*questionKind // noun of an activity → action
	byThing  map[string]*questionKind // plural of what was made or kept → action to ask for in place of its own
	byObject map[string]*questionKind // noun of what was acted on → action to ask for in place of its own
	opener   map[string]bool          // verbs that say only that there was an action
	means    map[string]bool          // verbs of what served an action: "used scripts to load orders"
	light    map[string]bool          // verbs whose object says what was done: "performed an analysis"
	passing  map[string]bool          // words between such a verb and the action
	bound    map[string]bool          // words behind which comes what is beside the focus
	reported *questionKind            // the kind that asks who reports to the writer
	counts   map[string]bool          // nouns that a kind counts
	people   map[string]bool          // words for people that are no titles of jobs
	crew     map[string]bool          // words for those who may report to the writer
	devices  map[string]bool          // titles of jobs that are mostly things: "controllers"
	deal     map[string]bool          // what is negotiated with vendors
	holder   map[string]bool          // nouns that leave it to them what there is of the things behind "of": "list of"
	subject  map[string]bool          // nouns that a statement may open with instead of its verb: "Team built"
	whole    map[string]bool          // words for parts of the work that are only called by what stands before them: "backup tower"
	month    map[string]bool          // months
	tech     map[string]bool          // words of IT
	short    map[string]bool          // nouns that need the word before them: "staff members"
	firm     map[string]bool          // what names of firms and departments end in: "Systems"
	// Plurals that nobody counts.
	uncounted map[string]bool
}

// A cuePlace is a cue with its kind and number.
type cuePlace struct {
	cue    cueWord
	kind   int
	number int
}

var questions = sync.OnceValue(func() *questionLexicon {
	lex, err := parseQuestions(questionFile)
	if err != nil {
		return &questionLexicon{kinds: []questionKind{{name: "other"}}} // a test parses the embedded file, so this cannot ship
	}
	return lex
})

func parseQuestions(text string) (*questionLexicon, error) {
	lex := &questionLexicon{
		byVerb: make(map[string]*questionKind), byNoun: make(map[string]*questionKind), byThing: make(map[string]*questionKind),
		byObject: make(map[string]*questionKind),
	}
	sets := map[string]*map[string]bool{
		"opener": &lex.opener, "means": &lex.means, "light": &lex.light, "passing": &lex.passing, "bound": &lex.bound, "uncounted": &lex.uncounted,
		"people": &lex.people, "crew": &lex.crew, "device": &lex.devices, "deal": &lex.deal, "holder": &lex.holder, "subject": &lex.subject, "whole": &lex.whole, "month": &lex.month, "tech": &lex.tech, "short": &lex.short, "firm": &lex.firm,
		"": &lex.counts,
	}
	for _, set := range sets {
		*set = make(map[string]bool)
	}
	var words []questionWords
	var k *questionKind
	for _, entry := range wording.Entries(text) {
		n, line := entry.Number, entry.Text
		key, rest, _ := strings.Cut(line, " ")
		if set := sets[key]; set != nil {
			addFields(*set, rest)
			continue
		}
		switch key {
		case "kind":
			lex.kinds = append(lex.kinds, questionKind{name: rest, names: make(map[string]bool)})
			k = &lex.kinds[len(lex.kinds)-1]
		case "action":
			lex.actions = append(lex.actions, questionKind{name: rest})
			k = &lex.actions[len(lex.actions)-1]
		case "verbs", "nouns", "things", "objects":
			if len(lex.actions) == 0 {
				return nil, fmt.Errorf("questions.txt:%d: %q before the first action", n, key)
			}
			words = append(words, questionWords{len(lex.actions) - 1, key, rest})
		default:
			if k == nil {
				return nil, fmt.Errorf("questions.txt:%d: %q before the first kind", n, key)
			}
			if err := k.set(key, rest); err != nil {
				return nil, fmt.Errorf("questions.txt:%d: %w", n, err)
			}
		}
	}
	lex.index(words)
	return lex, nil
}

// questionWords is a line of verbs or nouns of an action.
type questionWords struct {
	action    int
	key, rest string
}

func addFields(set map[string]bool, line string) {
	for w := range strings.FieldsSeq(line) {
		set[w] = true
	}
}

// set takes one line of a kind.
func (k *questionKind) set(key, rest string) error {
	switch key {
	case "cue":
		for w := range strings.FieldsSeq(rest) {
			c := parseCue(w)
			if len(c.words[0]) < 2 {
				return fmt.Errorf("cue %q begins with a word of one letter", w)
			}
			k.cues = append(k.cues, c)
		}
	case "never":
		for w := range strings.FieldsSeq(rest) {
			c := parseCue(w)
			c.whole = true
			k.never = append(k.never, c)
		}
	case "ask":
		k.ask = rest
	case "plain":
		k.plain = rest
	case "it":
		k.it = true
	case "inside":
		k.focal = true
	case "object":
		k.acted = true
	case "tail":
		k.tail = tailOf(rest)
	case "whom":
		k.whom = tailOf(rest)
	case "names":
		addFields(k.names, rest)
	case "not":
		k.not = strings.Fields(rest)
	case "yields":
		k.yield = strings.Fields(rest)
	case "money":
		k.money = true
	default:
		return fmt.Errorf("%q is no keyword of this file", key)
	}
	return nil
}

// tailOf returns what to put behind "How many servers".
func tailOf(rest string) string {
	if rest = strings.TrimPrefix(rest, " "); strings.HasPrefix(rest, ",") {
		return rest
	}
	return " " + rest
}

// index makes the cues and the words of actions findable from the words of a statement.
func (lex *questionLexicon) index(words []questionWords) {
	for _, w := range words {
		by := map[string]map[string]*questionKind{"verbs": lex.byVerb, "nouns": lex.byNoun, "things": lex.byThing, "objects": lex.byObject}[w.key]
		for word := range strings.FieldsSeq(w.rest) {
			by[word] = &lex.actions[w.action]
		}
	}
	lex.byTwo = make(map[string][]cuePlace)
	for i := range lex.kinds {
		for _, c := range lex.kinds[i].cues {
			two := c.words[0][:min(2, len(c.words[0]))]
			lex.byTwo[two] = append(lex.byTwo[two], cuePlace{c, i, lex.cues})
			lex.cues++
		}
		maps.Copy(lex.counts, lex.kinds[i].names)
		if lex.kinds[i].name == "team" {
			lex.reported = &lex.kinds[i]
		}
	}
}

// kindOf tells the kind of a statement by its words: the kind with the most cues in it, each counted where it stands
// first, and by half outside of the focus. A single word that many statements hold ("policy", "issues") tells none.
func (lex *questionLexicon) kindOf(f *focus) *questionKind {
	if f.settled() != nil {
		return &lex.kinds[len(lex.kinds)-1]
	}
	seen := make([]bool, lex.cues)
	hits := make([]int, len(lex.kinds))
	inside, sure := make([]bool, len(lex.kinds)), make([]int, len(lex.kinds))
	object := make([]bool, len(lex.kinds))
	for i, w := range f.words {
		if len(w.Low) < 2 {
			continue
		}
		for _, p := range lex.byTwo[w.Low[:2]] {
			if seen[p.number] || !p.cue.at(f.words[i:]) || !f.guards(i, &p.cue) {
				continue
			}
			seen[p.number] = true
			hits[p.kind] += f.weigh(i, &p.cue)
			inside[p.kind] = inside[p.kind] || f.has(i)
			object[p.kind] = object[p.kind] || p.cue.head && f.object(i)
			if f.topic(i, &p.cue) {
				hits[p.kind] += ofTopic
			}
			switch {
			case !p.cue.weak:
				sure[p.kind] += 2
			case f.has(i):
				sure[p.kind]++
			}
		}
	}
	best, most := len(lex.kinds)-1, 1      // one weak cue tells nothing
	action, tech := f.actionOf(), f.tech() // misled or not: who secures a hall closed no findings
	for i, n := range hits {
		if !inside[i] && (n < 3 || lex.kinds[i].focal) || lex.kinds[i].acted && !object[i] || lex.kinds[i].it && tech == 0 && sure[i] <= 2 {
			continue // what a statement mentions besides
		}
		if n > most && sure[i] <= 2 && lex.kinds[i].otherwise(f.words[:min(f.end+maxBeside, len(f.words))]) {
			continue
		}
		if n > most && (action == nil || !lex.kinds[i].excludes(action.name, sure[i] > 1, object[i])) {
			best, most = i, n
		}
	}
	if name := lex.kinds[best].name; name == "team" && (f.feat() || f.verb == "chair") {
		best = len(lex.kinds) - 1
	}
	return &lex.kinds[best]
}

// maxBeside is how many words behind the focus may still say that it is about something else: "was promoted by us and hired
// by the town". What a long statement goes on with says nothing of how it opens.
const maxBeside = 8

// otherwise reports that the words of the kind stand in another sense: "trained a classifier", "was hired by".
func (k *questionKind) otherwise(ws wording.Words) bool {
	for i := range ws {
		for _, c := range k.never {
			if !c.at(ws[i:]) {
				continue
			}
			if next := i + len(c.words); !c.head || next == len(ws) || ws[next].Before != 0 || wording.SmallWord(ws[next].Low) || preposition(ws[next].Low) {
				return true
			}
		}
	}
	return false
}

// weigh says how much a cue at word i tells: later items of a list as little as what stands outside of the focus.
func (f *focus) weigh(i int, c *cueWord) int {
	if !f.has(i) || i >= f.rest {
		if c.weak {
			return 0
		}
		return len(c.words)
	}
	n, opens := 2*len(c.words), i < f.first+4 // what a statement opens with is what it is about
	if c.weak {
		n, opens = n-1, i < f.first+2
	}
	if opens {
		n++
	}
	return n
}

// A question asks for the number that a statement lacks. It proposes none.
type question struct {
	text  string
	money bool    // an employer may want the number kept: then a percentage, a range, a rank or a ratio says it too
	near  float64 // how near the number lies, 0..1: an effect or an amount has one, what is asked for want of better may have none
	leads bool    // it is about leading people, or a budget
}

// How near the number of a statement lies, by what it is asked. A judgement: what its readers would have asked of first.
const (
	nearest = 1.0 // an effect that it claims, an amount that it names, people, money
	nearby  = 0.8 // what can be counted, or what its kind is measured by
	farther = 0.6 // what was done, with nothing to count
	farOff  = 0.3 // nothing is known of it
)

// askOf returns the question to a statement: "How many vendors, what contract value, and how much was saved?". An effect
// that is claimed without a number is asked for first, in the statement's words: "“cut failed changes”: by how much". A
// statement of no kind is asked by what was done: what was built is asked otherwise than what was reviewed. What stands behind an
// amount without a number, which ends at the byte vague, is what to count: "several halls"; -1 when there is none.
func askOf(text string, ws wording.Words, vague int) question {
	f := focusOf(ws)
	f.vague = -1
	if vague >= 0 {
		f.vague = wordFrom(ws, vague)
	}
	k := questions().kindOf(&f)
	if b := blanks(text); len(b) > 0 {
		return question{fmt.Sprintf("What belongs in the place of “%s”?", text[b[0].start:b[0].end]), k.money, nearest, false}
	}
	q := question{f.effect(text), k.money, nearest, wording.Among(k.name, "team hiring budget")}
	if q.text != "" {
		return q
	}
	name := ""
	if k.name != "other" {
		name, q.near = f.counted(k.names), nearby
	} else {
		k, name = f.asked(k)
		q.near = map[string]float64{"other": farOff, "change": nearest, "feat": nearest}[k.name]
		q.leads = k.name == "feat"
	}
	switch {
	case f.behindVague() != "" || q.leads || k.money:
		q.near = nearest
	case q.near == 0 && name == "":
		q.near = farther
	case q.near == 0:
		q.near = nearby
	}
	tail := k.tail
	if k.whom != "" && questions().person(name) {
		tail = k.whom
	}
	if q.text = k.ask; k.plain != "" && f.tech() < sureTech {
		q.text = k.plain
	}
	if f.vague >= f.end && f.behindVague() == name {
		tail = ofBeside(k, tail)
	}
	if name != "" && tail != "" && !strings.Contains(strings.ToLower(q.text), "how many "+name) {
		q.text = "How many " + name + tail
	}
	if f.saysHowOften() {
		q.text = withoutOften(q.text)
	}
	return q
}
