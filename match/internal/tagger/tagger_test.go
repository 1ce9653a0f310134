package tagger

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/packed"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// ownPosting is written for the tests.
const ownPosting = `IT Operations Manager

Requirements
- 5+ years of experience with VMware, Windows Server and Active Directory
- Strong vendor management and budgeting skills
- Experience with Jira, ServiceNow or a similar ticketing system

What we offer
- Free snacks and a friendly dog
`

func sentencesOf(t testing.TB, text string) []Sentence {
	t.Helper()
	var stems token.Stemmer
	return Sentences(posting.NewReader(&stems).Read(text, textline.Parse(text)), nil)
}

// found returns the stems of what the built-in model finds in text.
func found(t testing.TB, text string) map[string]bool {
	t.Helper()
	m, sentences := Default(), sentencesOf(t, text)
	doc := m.Read(sentences)
	out := make(map[string]bool)
	for i, s := range sentences {
		if s.Section.Ignored() {
			continue
		}
		for _, p := range doc.Places(i, m.Threshold) {
			out[joinStems(s.Words[p.First:p.End])] = true
		}
	}
	return out
}

func TestDefaultFinds(t *testing.T) {
	got := found(t, ownPosting)
	for _, want := range []string{"vmware", "activ directori", "jira", "servicenow"} {
		// "servicenow or a similar" will do: match cuts a keyword where another item begins.
		if !got[want] && !slices.ContainsFunc(slices.Collect(maps.Keys(got)), func(g string) bool { return strings.HasPrefix(g, want+" or ") }) {
			t.Errorf("%q not found in %v", want, got)
		}
	}
	for _, wrong := range []string{"snack", "free snack", "dog", "friend dog", "strong", "experi", "year"} {
		if got[wrong] {
			t.Errorf("%q found", wrong)
		}
	}
}

func TestMustNot(t *testing.T) {
	file, err := os.ReadFile("testdata/mustnot.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSpace(string(file)), "\n") {
		if line[0] == '#' {
			continue
		}
		phrase, sentence, _ := strings.Cut(line, " | ")
		phrase, known := strings.CutPrefix(phrase, "~")
		wrong := ""
		for got := range found(t, "IT Director\n\nRequirements\n- "+sentence+"\n- Experience with ITIL\n") {
			if strings.Contains(" "+got+" ", " "+phrase+" ") {
				wrong = got
			}
		}
		switch {
		case wrong != "" && !known:
			t.Errorf("%q: found %q", sentence, wrong)
		case wrong == "" && known:
			t.Errorf("%q: no longer found; take off its mark", sentence)
		}
	}
}

// TestCuts holds the probabilities against a sum over all ways to cut a sentence.
func TestCuts(t *testing.T) {
	const n = 5
	var phrases []Phrase
	var scores []float64
	for i := range n {
		for j := i + 1; j <= min(n, i+3); j++ {
			phrases = append(phrases, Phrase{First: i, End: j})
			scores = append(scores, math.Sin(float64(7*i+3*j))*3)
		}
	}
	want, total := make([]float64, len(phrases)), 0.0
	var walk func(at int, weight float64, taken []int)
	walk = func(at int, weight float64, taken []int) {
		if at == n {
			total += weight
			for _, k := range taken {
				want[k] += weight
			}
			return
		}
		walk(at+1, weight, taken)
		for k, p := range phrases {
			if p.First == at {
				walk(p.End, weight*math.Exp(scores[k]), append(taken[:len(taken):len(taken)], k))
			}
		}
	}
	walk(0, 1, nil)
	var c chain
	c.marginals(n, phrases, scores)
	for k, p := range phrases {
		if math.Abs(p.P-want[k]/total) > 1e-12 {
			t.Errorf("words %d to %d: %.6f, want %.6f", p.First, p.End, p.P, want[k]/total)
		}
	}
	if got := c.cut[n]; math.Abs(got-1) > 1e-12 {
		t.Errorf("all cuts together have probability %.15f", got)
	}
}

func TestExplainSumsToScore(t *testing.T) {
	d := Default().Read(sentencesOf(t, ownPosting))
	var b buffer
	for i := range d.sentences {
		b.scores(d, i)
		for k, p := range d.Phrases(i) {
			sum := 0.0
			for _, r := range d.Explain(i, p.First, p.End) {
				sum += r.Weight
				if r.Feature == "" || r.Value == "" {
					t.Fatalf("a reason without words: %+v", r)
				}
			}
			if math.Abs(sum-b.out[k]) > 1e-4 {
				t.Errorf("sentence %d, words %d to %d: reasons sum to %.5f, the score is %.5f", i, p.First, p.End, sum, b.out[k])
			}
		}
	}
	if d.Explain(0, 0, 99) != nil {
		t.Error("words beyond the sentence are explained")
	}
}

func TestWriteParse(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, Default()); err != nil {
		t.Fatal(err)
	}
	if b.String() != packed.MustTable(modelFile) {
		t.Fatal("the model read back and written differs from the file")
	}
	if len(modelFile) > 2<<20 {
		t.Errorf("model.packed has %d bytes; it may have 2 MiB", len(modelFile))
	}
}

func TestParseRefuses(t *testing.T) {
	for _, bad := range []string{
		"threshold\t0.4", "[model]\nspeed\t1", "[model]\nthreshold\tx", "[stems]\n<start>\tx\t0", "[stems]\nfoo\t0\t0", "[stems]\n<start>\t0\t0\tno=1.00",
		"[stems]\n<start>\t0\t0\tfirst=1", "[phrases]\na b\t1\t2", "[weights]\nlength\t99\t.10", "[weights]\nfirst\t0\t.10", "[weights]\nlength\t1\t1.2.3",
		"[weights]\n[pairs]\nends\tfoo\tbar\t0\t.10", "[weights]\n[pairs]\nlength\t<start>\t1\t0\t.10",
	} {
		if _, err := Parse(bad); err == nil {
			t.Errorf("%q is read", bad)
		}
	}
}

// TestLearn learns from twenty made-up postings that what stands behind "with" is asked for.
func TestLearn(t *testing.T) {
	names := []string{"Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliet"}
	make := func(i int) Example {
		text := fmt.Sprintf("Manager\n\nDuties\n- Work with %s every day.\n- Walk past %s in the morning.\n", names[i%10], names[(i+3)%10])
		e := Example{Sentences: sentencesOf(t, text)}
		e.Labels = append(e.Labels, nil, nil, nil, nil)
		for s, sentence := range e.Sentences {
			for w := range sentence.Words {
				if w > 0 && sentence.Words[w-1].Stem == "with" {
					e.Labels[s] = append(e.Labels[s], Label{First: w, End: w + 1, Keyword: 1})
				}
			}
		}
		return e
	}
	var examples []Example
	for i := range 20 {
		examples = append(examples, make(i))
	}
	words := Words{Stems: []string{"with", "past", "work", "walk"}, Class: []uint16{1, 1, 2, 2}, Band: []uint8{3, 3, 3, 3}}
	m := Learn(words, examples, Options{Runs: 2, Epochs: 20, Rate: 0.1, L2: 0.01, Spare: 0.5})
	d := m.Read(sentencesOf(t, "Manager\n\nDuties\n- Work with Kilo every day.\n- Walk past Lima in the morning.\n"))
	got := ""
	for i, s := range d.sentences {
		for _, p := range d.Places(i, 0.5) {
			got += s.Words[p.First].Text + " "
		}
	}
	if got != "Kilo " {
		t.Errorf("found %q, want Kilo alone", got)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(ownPosting)
	f.Add("a/b/c/d/e/f/g/h\n\n- 1 2 3 .NET C++ & and, or")
	f.Add(strings.Repeat("data ", 300))
	var stems token.Stemmer
	m, reader := Default(), posting.NewReader(&stems)
	f.Fuzz(func(t *testing.T, text string) {
		sentences := Sentences(reader.Read(text, textline.Parse(text)), nil)
		d := m.Read(sentences)
		for i := range sentences {
			for _, p := range d.Phrases(i) {
				if !(p.P >= 0 && p.P <= 1) {
					t.Fatalf("probability %v", p.P)
				}
			}
			last := 0
			for _, p := range d.Places(i, m.Threshold) {
				if p.First < last || p.End <= p.First || p.End > len(sentences[i].Words) || p.P < m.Threshold || p.P > 1 {
					t.Fatalf("place %+v behind word %d", p, last)
				}
				last = p.End
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	text := packed.MustTable(modelFile)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := Parse(text); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkRead reads a posting of 900 words and chooses its keywords.
func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	m := Default()
	text := strings.Repeat(ownPosting, 20)
	sentences := sentencesOf(b, text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		d := m.Read(sentences)
		for i := range sentences {
			d.Places(i, m.Threshold)
		}
	}
}
