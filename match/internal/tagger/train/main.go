// Command train learns the keyword model of the tagger from labelled postings:
//
//	go run ./match/internal/tagger/train            # cross-validate, print figures
//	go run ./match/internal/tagger/train -o match/internal/tagger/model.tsv
//
// It reads ../shared/train, the project's own labels (match/internal/gold) and the unlabelled postings of ../shared/data.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"sort"
	"strings"
	"time"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/gold"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

func main() {
	log.SetFlags(0)
	shared := flag.String("shared", "../shared", "folder with train and data")
	folds := flag.Int("folds", 5, "folds of the cross-validation")
	only := flag.Bool("train-only", false, "learn from ../shared/train alone")
	show := flag.Int("show", 0, "print the mistakes of so many postings")
	eval := flag.Bool("eval", false, "measure on ../shared/eval too")
	nocorpus := flag.Bool("nocorpus", false, "")
	from := flag.String("from", "", "take the vocabulary from this model instead of counting words")
	flag.Float64Var(&tagger.MIL, "mil", 0, "")
	prune := flag.Float64("prune", 0.01, "")
	prunePairs := flag.Float64("prunepairs", 0.01, "")
	l2 := flag.Float64("l2", 0.01, "")
	epochs := flag.Int("epochs", 12, "")
	out := flag.String("o", "", "write the model of all labelled postings to this file")
	threshold := flag.Float64("threshold", 0.45, "probability from which on a phrase is a keyword")
	rate := flag.Float64("rate", 0.1, "")
	flag.Parse()

	first, err := gold.Read(*shared + "/train")
	if err != nil {
		log.Fatal(err)
	}
	more, err := gold.ReadLabels(*shared + "/data/jobs_it_leadership.jsonl.gz")
	if err != nil {
		log.Fatal(err)
	}
	if *only {
		more = nil
	}
	texts, err := readTexts(*shared + "/data/jobs_background.jsonl.gz")
	if err != nil {
		log.Fatal(err)
	}
	var stems token.Stemmer
	start := time.Now()
	var vocab tagger.Words
	if *from != "" {
		text, err := os.ReadFile(*from)
		if err != nil {
			log.Fatal(err)
		}
		m, err := tagger.Parse(string(text))
		if err != nil {
			log.Fatal(err)
		}
		vocab = m.Words()
	} else {
		vocab = words(texts, &stems)
	}
	log.Println("vocabulary", time.Since(start))
	index := mention.New(corpus.Default(), &stems)
	for _, s := range index.Skills {
		canonical = append(canonical, s.Name)
	}
	make := maker{reader: posting.NewReader(&stems), known: knownTo(index)}
	if *nocorpus {
		make.known = nil
	}
	var postings []gold.Posting
	postings = append(append(postings, first...), more...)
	var examples []tagger.Example
	for _, p := range postings {
		examples = append(examples, make.example(p))
	}
	for i := range first {
		tagger.HideKnown(examples, i)
	}
	opts := tagger.Options{Epochs: *epochs, Rate: *rate, L2: *l2, Prune: *prune, PrunePairs: *prunePairs}
	type scored struct {
		p gold.Posting
		e *tagger.Example
		d *tagger.Doc
	}
	run := func(m *tagger.Model, ps []gold.Posting, es []tagger.Example) (out []scored) {
		for i := range ps {
			out = append(out, scored{ps[i], &es[i], m.Read(es[i].Sentences)})
		}
		return out
	}
	report := func(name string, all []scored) {
		for _, th := range []float64{.3, .35, .4, .45, .5, .55, .6} {
			var c gold.Count
			for n, s := range all {
				found := keywords(s.e, s.d, th)
				wrong, missed := c.Add(s.p, found)
				if th == .4 && *show > 0 {
					analyse(s.p, s.e, s.d, wrong, missed, found)
				}
				if th == .45 && n < *show {
					fmt.Println("==", s.p.ID, s.p.Title)
					for _, w := range wrong {
						fmt.Print("  +", found[w][0])
					}
					fmt.Println()
					for _, w := range missed {
						fmt.Print("  -", s.p.Keywords[w].Term, " (", strings.Join(s.p.Keywords[w].Surface, ";"), ")")
					}
					fmt.Println()
				}
			}
			p, r, f := c.F1()
			fmt.Printf("%-8s threshold %.2f  P %.3f R %.3f F1 %.3f core R %.3f\n", name, th, p, r, f, float64(c.CoreFound)/float64(c.Core))
		}
	}
	if *folds > 1 {
		var all []scored
		for f := range *folds {
			var in []tagger.Example
			var outP []gold.Posting
			var outE []tagger.Example
			for i := range examples {
				if i%*folds == f {
					if i < len(first) {
						outP, outE = append(outP, postings[i]), append(outE, examples[i])
					}
				} else {
					in = append(in, examples[i])
				}
			}
			start := time.Now()
			m := tagger.Learn(vocab, in, opts)
			log.Println("fold", f, time.Since(start))
			all = append(all, run(m, outP, outE)...)
		}
		report("folds", all)
	}
	if *eval {
		ps, err := gold.Read(*shared + "/eval")
		if err != nil {
			log.Fatal(err)
		}
		var es []tagger.Example
		for _, p := range ps {
			es = append(es, make.example(p))
		}
		m := tagger.Learn(vocab, examples, opts)
		all := run(m, ps, es)
		report("eval", all)
	}
	if *out != "" {
		m := tagger.Learn(vocab, examples, opts)
		m.Threshold = *threshold
		if err := write(m, *out); err != nil {
			log.Fatal(err)
		}
	}
}

func write(m *tagger.Model, path string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := m.Write(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

var canonical []string

// keywords returns the distinct keywords chosen in a posting, each a list of wordings.
func keywords(e *tagger.Example, d *tagger.Doc, threshold float64) [][]string {
	seen := make(map[string][]string)
	for i := range e.Sentences {
		words := e.Sentences[i].Words
		for _, p := range d.Places(i, threshold) {
			var text, key []string
			for _, w := range words[p.First:p.End] {
				text, key = append(text, w.Text), append(key, w.Stem)
			}
			k := strings.Join(key, " ")
			for _, n := range e.Sentences[i].Known {
				if n.First == p.First && n.End == p.End && canonical != nil {
					k = "=" + canonical[n.Name]
					if len(seen[k]) == 0 {
						seen[k] = append(seen[k], canonical[n.Name])
					}
				}
			}
			seen[k] = append(seen[k], strings.Join(text, " "))
		}
	}
	var keys []string
	for k := range seen {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	var out [][]string
	for _, k := range keys {
		out = append(out, seen[k])
	}
	return out
}
