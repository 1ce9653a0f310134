// Command train learns the keyword model of the tagger from labelled postings:
//
//	go run ./match/internal/tagger/train            # cross-validate, print figures
//	go run ./match/internal/tagger/train -o match/internal/tagger/model.packed
//
// It reads ../shared/train, the project's own labels (match/internal/gold) and the unlabelled postings of ../shared/data.
package main

import (
	"bytes"
	"flag"
	"log"
	"os"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/gold"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/packed"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

func main() {
	log.SetFlags(0)
	shared := flag.String("shared", "../shared", "folder with train, data and eval")
	folds := flag.Int("folds", 5, "folds of the cross-validation; 0 for none")
	only := flag.Bool("train-only", false, "learn from ../shared/train alone")
	eval := flag.Bool("eval", false, "measure on ../shared/eval too")
	show := flag.Bool("show", false, "print the mistakes of the cross-validation")
	reviewed := flag.Int("review", 0, "print what the built-in model finds in so many unlabelled postings, and stop")
	models := flag.String("fold-models", "", "write the models of the folds to this folder, fold0.packed and so on, to measure the whole product with")
	out := flag.String("o", "", "write the model of all labelled postings to this file")
	threshold := flag.Float64("threshold", 0.4, "probability from which on a phrase is a keyword")
	// The figures in README.md say how little the next four matter.
	o := tagger.Options{Runs: 8, Epochs: 12, Rate: 0.1, L2: 0.01, Prune: 0.08, Spare: 0.5}
	flag.IntVar(&o.Runs, "runs", o.Runs, "runs whose weights are averaged")
	flag.IntVar(&o.Epochs, "epochs", o.Epochs, "passes over the postings")
	flag.Float64Var(&o.L2, "l2", o.L2, "strength of the prior")
	flag.Float64Var(&o.Spare, "spare", o.Spare, "places so much less likely than the best of their keyword need not be found")
	flag.Float64Var(&o.Prune, "prune", o.Prune, "smallest weight kept")
	flag.Parse()

	var stems token.Stemmer
	index := mention.New(corpus.Default(), &stems)
	t := trainer{maker: maker{reader: posting.NewReader(&stems), known: knownTo(index)}, options: o, index: index}
	texts, err := readTexts(*shared + "/data/jobs_background.jsonl.gz")
	if err != nil {
		log.Fatal(err)
	}
	if *reviewed > 0 {
		t.review(tagger.Default(), texts, *reviewed)
		return
	}
	t.words = words(texts, &stems)
	if err := t.load(*shared, *only); err != nil {
		log.Fatal(err)
	}
	if *folds > 1 {
		t.threshold = *threshold
		if err := t.crossValidate(*folds, *show, *models); err != nil {
			log.Fatal(err)
		}
	}
	if !*eval && *out == "" {
		return
	}
	m := tagger.Learn(t.words, t.examples, o)
	m.Threshold = *threshold
	if *eval {
		if err := t.evaluate(m, *shared+"/eval"); err != nil {
			log.Fatal(err)
		}
	}
	if *out != "" {
		if err := write(m, *out); err != nil {
			log.Fatal(err)
		}
	}
}

// trainer holds what models are learned from.
type trainer struct {
	maker
	index     *mention.Index
	options   tagger.Options
	threshold float64 // of the models that are written
	words     tagger.Words
	postings  []gold.Posting
	examples  []tagger.Example // of the postings
	first     int              // number of those of ../shared/train, which come first
}

// load reads the labelled postings.
func (t *trainer) load(shared string, only bool) error {
	first, err := gold.Read(shared + "/train")
	if err != nil {
		return err
	}
	t.postings, t.first = first, len(first)
	if !only {
		own, err := gold.ReadLabels(shared + "/data/jobs_it_leadership.jsonl.gz")
		if err != nil {
			return err
		}
		t.postings = append(append(t.postings, own...), gold.Nothing()...)
	}
	for _, p := range t.postings {
		t.examples = append(t.examples, t.example(p))
	}
	// The corpus was made from the labels of ../shared/train: it must not tell them to the model.
	for i := range t.first {
		tagger.HideKnown(t.examples, i)
	}
	return nil
}

func write(m *tagger.Model, path string) error {
	var text bytes.Buffer
	if err := tagger.Write(&text, m); err != nil {
		return err
	}
	return os.WriteFile(path, packed.PackTable(text.Bytes()), 0o666)
}
