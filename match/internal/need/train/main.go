// Command train learns how strongly postings ask for their keywords:
//
//	go run ./match/internal/need/train                                       # cross-validate
//	go run ./match/internal/need/train -o match/internal/need/weights.packed    # and write the weights
//
// It reads ../shared/train and the project's own labels (match/internal/gold).
package main

import (
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/resumematch/resumematch/match/internal/gold"
	"github.com/resumematch/resumematch/match/internal/need"
	"github.com/resumematch/resumematch/match/internal/packed"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

func main() {
	log.SetFlags(0)
	shared := flag.String("shared", "../shared", "folder with train and data")
	out := flag.String("o", "", "write the weights to this file")
	epochs := flag.Int("epochs", 15, "passes over the examples")
	rate := flag.Float64("rate", 0.03, "step")
	l2 := flag.Float64("l2", 0.02, "strength of the prior")
	weight := flag.Int("weight", 2, "how often each posting of ../shared/train counts: its readers and those of the measure are the same")
	flag.Parse()
	first, err := gold.Read(*shared + "/train")
	if err != nil {
		log.Fatal(err)
	}
	more, err := gold.ReadLabels(*shared + "/data/jobs_it_leadership.jsonl.gz")
	if err != nil {
		log.Fatal(err)
	}
	reader := posting.NewReader(&token.Stemmer{})
	var sets [][]need.Example
	for i, p := range append(append([]gold.Posting{}, first...), more...) {
		set := examples(reader, p)
		if i < len(first) {
			for range *weight - 1 {
				set = append(set, examples(reader, p)...)
			}
		}
		sets = append(sets, set)
	}
	const folds = 5
	right, all, rightMore, allMore := 0, 0, 0, 0
	for f := range folds {
		var in []need.Example
		for i, set := range sets {
			if i%folds != f {
				in = append(in, set...)
			}
		}
		m := need.Learn(in, *epochs, *rate, *l2)
		for i, set := range sets {
			if i%folds != f {
				continue
			}
			for _, e := range set {
				ok := m.Decide(e.Features) == e.Need
				if i < len(first) {
					all++
					if ok {
						right++
					}
				} else {
					allMore++
					if ok {
						rightMore++
					}
				}
			}
		}
	}
	fmt.Printf("cross-validated: right %.4f of %d on ../shared/train, %.4f of %d on our own labels\n", float64(right)/float64(all), all, float64(rightMore)/float64(allMore), allMore)
	if *out == "" {
		return
	}
	var in []need.Example
	for _, set := range sets {
		in = append(in, set...)
	}
	head := "# Weights for mentioned, preferred, required of each feature; written by \"go run ./match/internal/need/train -o\" from ../shared/train and match/internal/gold.\n" +
		fmt.Sprintf("# Cross-validated by posting: right %.3f on train, %.3f on our own labels.\n", float64(right)/float64(all), float64(rightMore)/float64(allMore))
	if err := os.WriteFile(*out, packed.PackTable([]byte(head+need.Write(need.Learn(in, *epochs, *rate, *l2), 0.1))), 0o666); err != nil {
		log.Fatal(err)
	}
}

// examples returns the keywords of a labelled posting that count.
func examples(reader *posting.Reader, p gold.Posting) []need.Example {
	read := reader.Read(p.Text, textline.Parse(p.Text))
	levels := map[string]posting.Need{"duty": posting.Mentioned, "preferred": posting.Wanted, "required": posting.Must}
	var out []need.Example
	for _, k := range p.Keywords {
		if k.Imp < 2 {
			continue
		}
		var places []need.Place
		for _, surface := range k.Surface {
			for _, o := range gold.Occurrences(p.Text, surface) {
				if i, first, end, ok := read.Locate(o[0], o[1]); ok {
					places = append(places, need.Place{Sentence: i, First: first, End: end})
				}
			}
		}
		if len(places) > 0 {
			out = append(out, need.Example{Features: need.Features(read, places, kindOf(k.Type)), Need: levels[k.Level]})
		}
	}
	return out
}

// kindOf returns the product's word for a label's type.
func kindOf(t string) string {
	switch t {
	case "hard":
		return "technical"
	case "cert":
		return "certification"
	}
	return t
}
