package tagger

import "sort"

// A Label is a phrase that a reader of the posting marked as a keyword.
type Label struct {
	First, End int
	Neutral    bool // a tool may list it or not
	Keyword    int  // labels of the same number are wordings of one keyword
}

// An Example is a labelled posting.
type Example struct {
	Sentences []Sentence
	Labels    [][]Label // of each sentence
}

// lexiconOf returns the phrases of the labelled examples, sorted.
func lexiconOf(examples []Example) ([]string, []entry) {
	all := countLabels(examples, (*Example).labelled, (*Example).phrases)
	names := make([]string, 0, len(all))
	for name := range all {
		names = append(names, name)
	}
	sort.Strings(names)
	entries := make([]entry, len(names))
	for i, name := range names {
		entries[i] = all[name]
	}
	return names, entries
}

// countLabels counts, for each name labelled somewhere, the postings that hold it and those that labelled it: labelled returns
// the names that an example labels, and whether only as neutral, held all that it has.
func countLabels(examples []Example, labelled, held func(*Example) map[string]bool) map[string]entry {
	entries := make(map[string]entry)
	for i := range examples {
		for name, neutral := range labelled(&examples[i]) {
			c := entries[name]
			if neutral {
				c.neutral++
			} else {
				c.pos++
			}
			entries[name] = c
		}
	}
	for i := range examples {
		for name := range held(&examples[i]) {
			if c, ok := entries[name]; ok {
				c.total++
				entries[name] = c
			}
		}
	}
	return entries
}

// labelled returns the phrases labelled in the example, and whether only as neutral.
func (e *Example) labelled() map[string]bool {
	return e.labelledAs(func(s *Sentence, l Label, note func(string)) { note(joinStems(s.Words[l.First:l.End])) })
}

// concepts returns the names of the known phrases labelled in the example, and whether only as neutral.
func (e *Example) concepts() map[string]bool {
	return e.labelledAs(func(s *Sentence, l Label, note func(string)) {
		for _, k := range s.Known {
			if k.First == l.First && k.End == l.End {
				note(k.Name)
			}
		}
	})
}

// labelledAs returns what names tells of the labels, and whether of neutral ones only.
func (e *Example) labelledAs(names func(s *Sentence, l Label, note func(string))) map[string]bool {
	out := make(map[string]bool)
	for i, labels := range e.Labels {
		for _, l := range labels {
			names(&e.Sentences[i], l, func(name string) {
				neutral, seen := out[name]
				out[name] = l.Neutral && (!seen || neutral)
			})
		}
	}
	return out
}

// known returns the names of all known phrases of the example.
func (e *Example) known() map[string]bool {
	out := make(map[string]bool)
	for _, s := range e.Sentences {
		for _, k := range s.Known {
			out[k.Name] = true
		}
	}
	return out
}

// HideKnown drops what is known only of phrases that no other example labelled: for examples whose labels the caller's
// names were made from.
func HideKnown(examples []Example, i int) {
	e := &examples[i]
	others := make(map[string]bool)
	for k := range examples {
		if k != i {
			for key := range examples[k].labelled() {
				others[key] = true
			}
		}
	}
	for k := range e.Sentences {
		s := &e.Sentences[k]
		var kept []Known
		for _, n := range s.Known {
			if others[joinStems(s.Words[n.First:n.End])] {
				kept = append(kept, n)
			}
		}
		s.Known = kept
	}
}

// phrases returns all phrases of the example.
func (e *Example) phrases() map[string]bool {
	out := make(map[string]bool)
	for _, s := range e.Sentences {
		for i := range s.Words {
			for j := i + 1; j <= len(s.Words) && j-i <= MaxWords; j++ {
				out[joinStems(s.Words[i:j])] = true
			}
		}
	}
	return out
}
