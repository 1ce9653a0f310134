package main

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/token"
)

var bounds = map[string]bool{"and": true, "or": true, "of": true, "in": true, "with": true, "for": true, "to": true, "the": true, "a": true, "an": true, "as": true, "on": true, "by": true, "from": true, "is": true, "are": true, "our": true, "your": true, "their": true, "that": true, "which": true, "at": true, "includ": true, "such": true, "use": true, "via": true, "across": true, "through": true, "into": true, "will": true, "&": true, "you": true, "we": true, "who": true, "be": true, "this": true, "plus": true}

// units returns how often phrases stand in the postings, and the share of places where they are a whole: between
// signs, the edges of a sentence, or function words.
func units(postings [][]tagger.Sentence, mode string) map[string]tagger.Soft {
	sums := make(map[string]tagger.Soft)
	for _, p := range postings {
		for _, s := range p {
			ws := s.Words
			left := func(i int) int { // 2: list
				if i == 0 || ws[i].Gap == token.Break {
					return 1
				}
				if ws[i].Gap == token.Comma || ws[i].Gap == token.Slash {
					return 2
				}
				if st := ws[i-1].Stem; st == "and" || st == "or" {
					return 2
				} else if bounds[st] {
					return 1
				}
				return 0
			}
			right := func(j int) int {
				if j == len(ws) || ws[j].Gap == token.Break {
					return 1
				}
				if ws[j].Gap == token.Comma || ws[j].Gap == token.Slash {
					return 2
				}
				if st := ws[j].Stem; st == "and" || st == "or" {
					return 2
				} else if bounds[st] {
					return 1
				}
				return 0
			}
			for i := range ws {
				if bounds[ws[i].Stem] {
					continue
				}
				var b strings.Builder
				l := left(i)
				for j := i; j < len(ws) && j-i < 5; j++ {
					if j > i {
						if ws[j].Gap > token.Slash {
							break
						}
						b.WriteByte(' ')
					}
					b.WriteString(ws[j].Stem)
					if bounds[ws[j].Stem] {
						continue
					}
					r := right(j + 1)
					x := sums[b.String()]
					x.Count++
					if mode == "unit" && l > 0 && r > 0 || mode == "item" && l+r >= 3 && l > 0 && r > 0 || mode == "list" && l == 2 && r == 2 {
						x.P++
					}
					sums[b.String()] = x
				}
			}
		}
	}
	out := make(map[string]tagger.Soft)
	for key, s := range sums {
		if s.Count >= 5 && (s.P >= 3) {
			out[key] = tagger.Soft{Count: s.Count, P: s.P / float64(s.Count)}
		}
	}
	return out
}
