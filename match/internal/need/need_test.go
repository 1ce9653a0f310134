package need

import (
	"slices"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/packed"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

const text = `Manager of IT Operations

What you'll do

- Run the service desk with ServiceNow

Requirements

- ITIL and five years of IT management

Nice to have

- PMP
`

func read() *posting.Posting {
	return posting.NewReader(&token.Stemmer{}).Read(text, textline.Parse(text))
}

// place returns where the word stands.
func place(t *testing.T, p *posting.Posting, word string) []Place {
	at := strings.Index(text, word)
	i, first, end, ok := p.Locate(at, at+len(word))
	if !ok {
		t.Fatalf("%q is not in the posting", word)
	}
	return []Place{{i, first, end}}
}

func TestDecide(t *testing.T) {
	p := read()
	r := Default().Reader(p)
	for word, want := range map[string]posting.Need{"ServiceNow": posting.Mentioned, "ITIL": posting.Must, "PMP": posting.Wanted} {
		places := place(t, p, word)
		if got := r.Decide(places, "tool"); got != want {
			t.Errorf("%s: need %d, want %d", word, got, want)
		}
		// The way of a posting and the way of training agree.
		if a, b := r.Decide(places, "tool"), Default().Decide(Features(p, places, "tool")); a != b {
			t.Errorf("%s: Reader says %d, Features say %d", word, a, b)
		}
	}
}

// TestOpensMust: what a sentence of prose says that one must have is required.
func TestOpensMust(t *testing.T) {
	for line, want := range map[string]posting.Need{
		"Must be able to run ServiceNow alone.":               posting.Must,
		"Candidates must have run ServiceNow for a bank.":     posting.Must,
		"The team runs ServiceNow for all banks of the town.": posting.Mentioned,
	} {
		text := "Manager of IT Operations\n\n" + line + "\n\nWhat you'll do\n\n- Run the desk\n- Plan the budget\n\nRequirements\n\n- ITIL\n"
		p := posting.NewReader(&token.Stemmer{}).Read(text, textline.Parse(text))
		at := strings.Index(text, "ServiceNow")
		i, first, end, _ := p.Locate(at, at+len("ServiceNow"))
		if got := Default().Reader(p).Decide([]Place{{i, first, end}}, "tool"); got != want {
			t.Errorf("%s: need %d, want %d", line, got, want)
		}
	}
}

// TestSaid: what a sentence says in so many words decides, whatever the part it stands in.
func TestSaid(t *testing.T) {
	for line, want := range map[string]posting.Need{
		"- Ten years at a bank, preferably running ServiceNow for its clerks": posting.Wanted,
		"- Has written tests (we use ServiceNow)":                             posting.Mentioned,
		"- Ten years at a bank\n- ServiceNow":                                 posting.Must,
		"We are looking for someone with good ServiceNow skills.":             posting.Must,
	} {
		text := "Manager of IT Operations\n\nRequirements\n\n- ITIL\n" + line + "\n\nNice to have\n\n- PMP\n"
		if !strings.HasPrefix(line, "-") {
			text = strings.Replace(strings.Replace(text, line+"\n\n", "", 1), "\n\n", "\n\n"+line+"\n\n", 1)
		}
		p := posting.NewReader(&token.Stemmer{}).Read(text, textline.Parse(text))
		at := strings.Index(text, "ServiceNow")
		i, first, end, _ := p.Locate(at, at+len("ServiceNow"))
		if got := Default().Reader(p).Decide([]Place{{i, first, end}}, "tool"); got != want {
			t.Errorf("%s: need %d, want %d", line, got, want)
		}
	}
	text := "Manager of IT Operations\n\nRequirements\n\n- Bachelor's degree, preferably in computing\n"
	p := posting.NewReader(&token.Stemmer{}).Read(text, textline.Parse(text))
	last := len(p.Sentences) - 1
	if got := Default().Reader(p).Decide([]Place{{last, 0, len(p.Sentences[last].Words)}}, "degree"); got != posting.Must {
		t.Errorf("a degree: need %d", got)
	}
}

// TestDemanded: what stands under a heading of musts is one, wherever else the posting has it; what the employer works with is told.
func TestDemanded(t *testing.T) {
	for text, want := range map[string]posting.Need{
		"Mandatory skills: Agile, ServiceNow, P&L Management\n\nDuties\n\n- Run ServiceNow\n- Lead the desk\n":                                                            posting.Must,
		"Duties\n\n- Run ServiceNow\n- Lead the desk\n\nMust have\n\n- ServiceNow\n\nNice to have\n\n- PMP\n":                                                             posting.Must,
		"Requirements\n\n- ITIL\n\nOur stack\nPerl, ServiceNow, Ada\n":                                                                                                    posting.Mentioned,
		"Essential duties\n\n- Run ServiceNow\n- Lead the desk\n\nRequirements\n\n- ITIL\n":                                                                               posting.Mentioned,
		"Duties\n\n- Run ServiceNow\n- Lead the desk\n\nMinimum qualifications\n\nKnowledge of:\n- ServiceNow\n":                                                          posting.Must,
		"Requirements\n\n- ITIL\n\nNice to have\n\n- PMP\n\nWhat success looks like\n\nAfter 30 days you know ServiceNow and the team.\nAfter a year the desk is calm.\n": posting.Mentioned,
		"What success looks like\n\n- Lead the desk\n- Experience with ServiceNow\n- Knowledge of tides\n":                                                                posting.Must,
		"We need a keeper with 10 years of ServiceNow experience.\n\nDuties\n\n- Lead the desk\n\nRequirements\n\n- ITIL\n":                                               posting.Must,
		"Must have\n\n- ITIL\n\nNice to have\n\n- ServiceNow\n":                                                                                                           posting.Wanted,
		"Duties\n\n- Run ServiceNow\n\nMinimum qualifications\n\n- ITIL; ServiceNow preferred\n\nBenefits\n\n- Free fish\n":                                               posting.Wanted,
	} {
		text = "Manager of IT Operations\n\n" + text
		p := posting.NewReader(&token.Stemmer{}).Read(text, textline.Parse(text))
		var places []Place
		for from := 0; ; {
			at := strings.Index(text[from:], "ServiceNow")
			if at < 0 {
				break
			}
			i, first, end, _ := p.Locate(from+at, from+at+len("ServiceNow"))
			places = append(places, Place{i, first, end})
			from += at + 1
		}
		if got := Default().Reader(p).Decide(places, "tool"); got != want {
			t.Errorf("%q: need %d, want %d", text, got, want)
		}
	}
}

func TestFeatures(t *testing.T) {
	p := read()
	f := Features(p, place(t, p, "PMP"), "certification")
	if !slices.IsSorted(f) || !slices.Contains(f, "section preferred") || !slices.Contains(f, "kind certification") {
		t.Errorf("features %q", f)
	}
}

// What a list is like shows under a heading that announces something else, as does what stands above and below it.
func TestAround(t *testing.T) {
	const text = "Harbour master\n\nWhat you'll do\n\n- Lead the night crew\n\nRequirements\n\n- Run the quay\n- 5+ years at sea\n- Knowledge of tides\n- Fluent Radar\n- Degree in navigation\n\nNice to have\n\n- Knots\n"
	p := posting.NewReader(&token.Stemmer{}).Read(text, textline.Parse(text))
	at := strings.Index(text, "quay")
	i, first, end, _ := p.Locate(at, at+len("quay"))
	f := Features(p, []Place{{i, first, end}}, "tool")
	for _, want := range []string{
		"like duties section required", "list asks all does some", "part asks all like duties", "cues 3 cue 3",
		"above duties section required", "below preferred section required", "kind tool cue 3", "name quay section required", "opening run the", "last quay cue 3",
	} {
		if !slices.Contains(f, want) {
			t.Errorf("no %q in %q", want, f)
		}
	}
}

// Every line of the weights is read: a name and a number for each need.
func TestWeights(t *testing.T) {
	m := Default()
	lines := 0
	for _, line := range strings.Split(strings.TrimSpace(packed.MustTable(weightsFile)), "\n") {
		if line[0] != '#' {
			lines++
		}
	}
	if len(m.names) != lines || lines < 1000 {
		t.Errorf("%d features of %d lines", len(m.names), lines)
	}
	for i, name := range m.names {
		var symbols []int32
		for word := range wordsOf(name) {
			symbols = append(symbols, m.symbol(word))
		}
		if f := m.features.find(keyOf(symbols)); f != int32(i) || m.text(symbols) != name {
			t.Errorf("%q is feature %d, found %d", name, i, f)
		}
	}
}

func TestLearn(t *testing.T) {
	var examples []Example
	for range 20 {
		examples = append(examples, Example{[]string{"bias", "a"}, posting.Must}, Example{[]string{"bias", wish}, posting.Wanted}, Example{[]string{"bias", "c"}, posting.Mentioned})
	}
	m := Learn(examples, 20, 0.1, 0.001)
	for f, want := range map[string]posting.Need{"a": posting.Must, wish: posting.Wanted, "c": posting.Mentioned} {
		if got := m.Decide([]string{"bias", f}); got != want {
			t.Errorf("%s: %d, want %d", f, got, want)
		}
	}
	if again := Learn(examples, 20, 0.1, 0.001); Write(again, 0) != Write(m, 0) {
		t.Error("two runs give two models")
	}
}

// A posting in one paragraph has no title: its first block is all of it.
func TestTitle(t *testing.T) {
	const paragraph = "Harbor Manager wanted for nine islands: you will plan the ferries and the pilots, run the quay with ServiceNow and report to the board every week of the year."
	p := posting.NewReader(&token.Stemmer{}).Read(paragraph, textline.Parse(paragraph))
	at := strings.Index(paragraph, "ServiceNow")
	i, first, end, _ := p.Locate(at, at+len("ServiceNow"))
	if f := Features(p, []Place{{i, first, end}}, "tool"); slices.Contains(f, "section title") || !slices.Contains(f, "section intro") {
		t.Errorf("features %q", f)
	}
}

// The words that features are made with have the symbols that the code calls them by.
func TestVocabulary(t *testing.T) {
	v := newVocabulary()
	for symbol, word := range map[int32]string{wDigit: "0", digit(9): "4", wBias: "bias", wFalse: "false", wStrongest: "strongest", wAll: "all", wTitle: "title",
		sectionWord(posting.Required): "required", sectionWord(posting.Chrome) + sections: "chrome heading", v.cues[1<<posting.Mentioned|1<<posting.Must]: "13"} {
		if v.words[symbol] != word || v.symbols[word] != symbol {
			t.Errorf("%d is %q, not %q", symbol, v.words[symbol], word)
		}
	}
	for _, name := range []string{"posting ", "bias", "heading requir like duties", "name quay section required heading", "first section intro heading cue 2"} {
		if got := slices.Collect(wordsOf(name)); strings.Join(got, " ") != name || slices.Contains(got, "heading") != strings.HasPrefix(name, "heading") {
			t.Errorf("%q is cut into %q", name, got)
		}
	}
}
