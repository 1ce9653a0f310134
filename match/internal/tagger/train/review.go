package main

import (
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/textline"
)

// review prints what the model finds in n unlabelled postings, drawn by a fixed seed, for reading.
func (m *maker) review(model *tagger.Model, texts []string, n int) {
	seed := uint64(2026)
	for range n {
		seed = seed*6364136223846793005 + 1442695040888963407
		text := texts[int(seed>>33)%len(texts)]
		sentences := tagger.Sentences(m.reader.Read(text, textline.Parse(text)), m.known)
		doc := model.Read(sentences)
		seen := make(map[string]bool)
		var found []string
		for i, s := range sentences {
			if s.Section.Ignored() {
				continue
			}
			for _, p := range doc.Places(i, model.Threshold) {
				var words []string
				for _, w := range s.Words[p.First:p.End] {
					words = append(words, w.Text)
				}
				if name := strings.Join(words, " "); !seen[name] {
					seen[name] = true
					found = append(found, name)
				}
			}
		}
		title, _, _ := strings.Cut(text, "\n")
		fmt.Printf("== %.60s\n%s\n", title, strings.Join(found, "; "))
	}
}
