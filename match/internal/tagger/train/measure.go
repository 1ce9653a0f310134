package main

import (
	"fmt"
	"path/filepath"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/match/internal/gold"
	"github.com/resumematch/resumematch/match/internal/tagger"
)

// reading is a labelled posting as a model that was not learned from it read it.
type reading struct {
	posting  gold.Posting
	sentence []tagger.Sentence
	doc      *tagger.Doc
}

// crossValidate measures on the postings of ../shared/train, each read by a model learned from those of the other folds
// and from all others. Posting i, in order of names, is of fold i modulo folds. The models are written to dir, unless
// that is empty.
func (t *trainer) crossValidate(folds int, show bool, dir string) error {
	var all []reading
	for f := range folds {
		var in []tagger.Example
		for i, e := range t.examples {
			if i%folds != f {
				in = append(in, e)
			}
		}
		m := tagger.Learn(t.words, in, t.options)
		m.Threshold = t.threshold
		if dir != "" {
			if err := write(m, filepath.Join(dir, fmt.Sprintf("fold%d.packed", f))); err != nil {
				return err
			}
		}
		for i := f; i < t.first; i += folds {
			s := t.examples[i].Sentences
			all = append(all, reading{t.postings[i], s, m.Read(s)})
		}
	}
	t.report("folds", all)
	if show {
		t.showMistakes(all)
	}
	return nil
}

// evaluate measures on the labelled postings of a folder.
func (t *trainer) evaluate(m *tagger.Model, dir string) error {
	postings, err := gold.Read(dir)
	if err != nil {
		return err
	}
	var all []reading
	for _, p := range postings {
		s := t.example(p).Sentences
		all = append(all, reading{p, s, m.Read(s)})
	}
	t.report("eval", all)
	return nil
}

// report prints the figures at several thresholds.
func (t *trainer) report(name string, all []reading) {
	for _, threshold := range []float64{.3, .35, .4, .45, .5, .55} {
		var c gold.Count
		for _, r := range all {
			c.Add(r.posting, t.keywords(r, threshold))
		}
		p, r, f := c.F1()
		fmt.Printf("%s\tthreshold %.2f\tP %.3f\tR %.3f\tF1 %.3f\tcore R %.3f\n", name, threshold, p, r, f, float64(c.CoreFound)/float64(max(1, c.Core)))
	}
}

// showMistakes prints what was found without a label and the labels that were not found.
func (t *trainer) showMistakes(all []reading) {
	for _, r := range all {
		var c gold.Count
		found := t.keywords(r, 0.4)
		wrong, missed := c.Add(r.posting, found)
		fmt.Println("==", r.posting.ID, r.posting.Title)
		for _, w := range wrong {
			fmt.Println("  +", strings.Join(found[w], " / "))
		}
		for _, i := range missed {
			k := r.posting.Keywords[i]
			fmt.Printf("  - %s (%s)\n", k.Term, strings.Join(k.Surface, "; "))
		}
	}
}

// keywords returns the distinct keywords of a posting, each a list of wordings: the corpus's name, if it has one, and
// the posting's own.
func (t *trainer) keywords(r reading, threshold float64) [][]string {
	found := make(map[string][]string)
	for i, s := range r.sentence {
		for _, p := range r.doc.Places(i, threshold) {
			var texts, stems []string
			for _, w := range s.Words[p.First:p.End] {
				texts, stems = append(texts, w.Text), append(stems, w.Stem)
			}
			key := strings.Join(stems, " ")
			for _, k := range s.Known {
				if k.First == p.First && k.End == p.End {
					if key = "=" + k.Name; found[key] == nil {
						found[key] = []string{k.Name}
					}
				}
			}
			found[key] = append(found[key], strings.Join(texts, " "))
		}
	}
	keys := make([]string, 0, len(found))
	for k := range found {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	out := make([][]string, len(keys))
	for i, k := range keys {
		out[i] = found[k]
	}
	return out
}
