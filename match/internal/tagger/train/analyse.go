package main

import (
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/match/internal/gold"
	"github.com/resumematch/resumematch/match/internal/tagger"
)

func analyse(p gold.Posting, e *tagger.Example, d *tagger.Doc, wrong, missed []int, found [][]string) {
	for _, w := range wrong {
		kind := "plain"
		f := gold.NewForm(found[w][0])
		for _, k := range p.Keywords {
			for _, g := range k.Forms() {
				n := 0
				for s := range f {
					if g[s] {
						n++
					}
				}
				if n == 0 {
					continue
				}
				if k.Type == "degree" && n == len(f) {
					kind = "degree"
				} else if kind == "plain" && n == len(f) {
					kind = "insidelabel"
				} else if kind == "plain" && n == len(g) {
					kind = "holdslabel"
				} else if kind == "plain" {
					kind = "overlaps"
				}
			}
		}
		fmt.Printf("FP\t%s\t%d\t%s\n", kind, len(strings.Fields(found[w][0])), found[w][0])
	}
	for _, i := range missed {
		k := p.Keywords[i]
		best := 0.0
		text := ""
		for si := range e.Sentences {
			for _, q := range d.Phrases(si) {
				var ws []string
				for _, w := range e.Sentences[si].Words[q.First:q.End] {
					ws = append(ws, w.Text)
				}
				f := gold.NewForm(strings.Join(ws, " "))
				for _, g := range k.Forms() {
					if gold.Agree(f, g) {
						if q.P >= best {
							best = q.P
							text = strings.Join(ws, " ")
						}
						break
					}
				}
			}
		}
		fmt.Printf("FN\t%s\t%d\t%.2f\t%s\t%s\t%s\n", k.Type, k.Imp, best, text, k.Term, strings.Join(k.Surface, ";"))
	}
}
