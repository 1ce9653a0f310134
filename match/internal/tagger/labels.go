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
	all := countLabels(examples)
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

// countLabels counts, for each phrase labelled somewhere, the postings that hold it and those that labelled it.
func countLabels(examples []Example) map[string]entry {
	entries := make(map[string]entry)
	for _, e := range examples {
		for key, neutral := range e.labelled() {
			c := entries[key]
			if neutral {
				c.neutral++
			} else {
				c.pos++
			}
			entries[key] = c
		}
	}
	for _, e := range examples {
		for key := range e.phrases() {
			if c, ok := entries[key]; ok {
				c.total++
				entries[key] = c
			}
		}
	}
	return entries
}

// labelled returns the phrases labelled in the example, and whether only as neutral.
func (e *Example) labelled() map[string]bool {
	out := make(map[string]bool)
	for i, labels := range e.Labels {
		for _, l := range labels {
			key := joinStems(e.Sentences[i].Words[l.First:l.End])
			neutral, seen := out[key]
			out[key] = l.Neutral && (!seen || neutral)
		}
	}
	return out
}

// concepts returns the names of the known phrases labelled in the example, and whether only as neutral.
func (e *Example) concepts() map[string]bool {
	out := make(map[string]bool)
	for i, labels := range e.Labels {
		for _, l := range labels {
			for _, k := range e.Sentences[i].Known {
				if k.First == l.First && k.End == l.End {
					neutral, seen := out[k.Name]
					out[k.Name] = l.Neutral && (!seen || neutral)
				}
			}
		}
	}
	return out
}

// conceptsOf counts, for each known thing labelled somewhere, the postings that hold it and those that labelled it.
func conceptsOf(examples []Example) map[string]entry {
	out := make(map[string]entry)
	for _, e := range examples {
		for name, neutral := range e.concepts() {
			c := out[name]
			if neutral {
				c.neutral++
			} else {
				c.pos++
			}
			out[name] = c
		}
	}
	for _, e := range examples {
		seen := make(map[string]bool)
		for _, s := range e.Sentences {
			for _, k := range s.Known {
				if c, ok := out[k.Name]; ok && !seen[k.Name] {
					seen[k.Name] = true
					c.total++
					out[k.Name] = c
				}
			}
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
