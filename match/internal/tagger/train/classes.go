package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"math"
	"math/bits"
	"os"
	"sort"

	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

// Distributional classes: words that stand beside the same words. They let the model treat "Pulumi" as it treats
// "Terraform" though nobody labelled it.
const (
	vocabulary = 14000 // stems kept: those in most postings
	contexts   = 800   // neighbours counted: the commonest stems
	dimensions = 120   // of the random projection
	classes    = 120
	rounds     = 12 // of k-means
)

// readTexts returns the text field of gzipped JSON lines.
func readTexts(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var out []string
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var job struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &job); err != nil {
			return nil, err
		}
		out = append(out, job.Text)
	}
	return out, lines.Err()
}

// words makes the vocabulary of texts: their commonest stems with class and band.
func words(texts []string, stems *token.Stemmer) tagger.Words {
	var docs [][]token.Word
	df := make(map[string]int)
	for _, t := range texts {
		ws := stems.Words(nil, t, 0, len(t))
		seen := make(map[string]bool)
		for _, w := range ws {
			if !seen[w.Stem] {
				seen[w.Stem] = true
				df[w.Stem]++
			}
		}
		docs = append(docs, ws)
	}
	var out tagger.Words
	for s := range df {
		out.Stems = append(out.Stems, s)
	}
	sort.Slice(out.Stems, func(i, j int) bool {
		a, b := out.Stems[i], out.Stems[j]
		return df[a] > df[b] || df[a] == df[b] && a < b
	})
	out.Stems = out.Stems[:min(vocabulary, len(out.Stems))]
	id := make(map[string]int)
	for i, s := range out.Stems {
		id[s] = i
		out.Band = append(out.Band, uint8(bits.Len(uint(df[s]))))
	}
	out.Class = kmeans(project(count(docs, id, len(out.Stems))))
	return out
}

// count returns, per stem, how often each context stem stands left (0…contexts) and right of it.
func count(docs [][]token.Word, id map[string]int, n int) [][]float32 {
	counts := make([][]float32, n)
	for i := range counts {
		counts[i] = make([]float32, 2*contexts+2)
	}
	for _, ws := range docs {
		for k, w := range ws {
			i, ok := id[w.Stem]
			if !ok {
				continue
			}
			counts[i][side(ws, k-1, w.Gap, id)]++
			gap := token.Break
			if k+1 < len(ws) {
				gap = ws[k+1].Gap
			}
			counts[i][contexts+1+side(ws, k+1, gap, id)]++
		}
	}
	return counts
}

// side returns the context at word k over a gap: 0 for a boundary or a rare word.
func side(ws []token.Word, k int, gap token.Gap, id map[string]int) int {
	if k < 0 || k >= len(ws) || gap == token.Break {
		return 0
	}
	if i, ok := id[ws[k].Stem]; ok && i < contexts {
		return i + 1
	}
	return 0
}

// project weighs the counts by positive pointwise mutual information and projects them at random onto few dimensions.
func project(counts [][]float32) [][]float32 {
	width := len(counts[0])
	col := make([]float64, width)
	total := 0.0
	for _, row := range counts {
		for j, c := range row {
			col[j] += float64(c)
			total += float64(c)
		}
	}
	seed := uint64(7)
	basis := make([][]float32, width)
	for j := range basis {
		basis[j] = make([]float32, dimensions)
		for k := range basis[j] {
			seed = seed*6364136223846793005 + 1442695040888963407
			basis[j][k] = float32(int64(seed>>33)%3 - 1)
		}
	}
	out := make([][]float32, len(counts))
	for i, row := range counts {
		sum := 0.0
		for _, c := range row {
			sum += float64(c)
		}
		v := make([]float32, dimensions)
		for j, c := range row {
			if c == 0 {
				continue
			}
			pmi := math.Log(float64(c) * total / (sum*col[j] + 1))
			if pmi <= 0 {
				continue
			}
			weight := float32(pmi * math.Min(1, math.Sqrt(float64(c))/2))
			for k, b := range basis[j] {
				v[k] += weight * b
			}
		}
		out[i] = unit(v)
	}
	return out
}

func unit(v []float32) []float32 {
	n := float32(0)
	for _, x := range v {
		n += x * x
	}
	if n > 0 {
		n = float32(1 / math.Sqrt(float64(n)))
		for i := range v {
			v[i] *= n
		}
	}
	return v
}

// kmeans returns the class of each vector, from 1. It starts from the commonest words.
func kmeans(vectors [][]float32) []uint16 {
	centers := make([][]float32, classes)
	for c := range centers {
		centers[c] = append([]float32(nil), vectors[(c*5)%len(vectors)]...)
	}
	out := make([]uint16, len(vectors))
	for range rounds {
		next := make([][]float32, classes)
		for c := range next {
			next[c] = make([]float32, dimensions)
		}
		for i, v := range vectors {
			best, at := float32(-2), 0
			for c, u := range centers {
				d := float32(0)
				for k := range v {
					d += v[k] * u[k]
				}
				if d > best {
					best, at = d, c
				}
			}
			out[i] = uint16(at + 1)
			for k := range v {
				next[at][k] += v[k]
			}
		}
		for c := range next {
			centers[c] = unit(next[c])
		}
	}
	return out
}
