package main

import (
	"github.com/resumematch/resumematch/match/internal/gold"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/tagger"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// maker turns labelled postings into examples.
type maker struct {
	reader *posting.Reader
	known  func([]token.Word) []tagger.Known
}

func (m *maker) example(p gold.Posting) tagger.Example {
	read := m.reader.Read(p.Text, textline.Parse(p.Text))
	e := tagger.Example{Sentences: tagger.Sentences(read, m.known)}
	e.Labels = make([][]tagger.Label, len(e.Sentences))
	for n, k := range p.Keywords {
		type place struct{ sentence, first, end int }
		var asked, ignored []place
		for _, surface := range k.Surface {
			for _, o := range gold.Occurrences(p.Text, surface) {
				i, first, end, ok := read.Locate(o[0], o[1])
				switch {
				case !ok:
				case e.Sentences[i].Section.Ignored():
					ignored = append(ignored, place{i, first, end})
				default:
					asked = append(asked, place{i, first, end})
				}
			}
		}
		// What stands in the part that asks must be found there; elsewhere it may be.
		for _, at := range asked {
			e.Labels[at.sentence] = append(e.Labels[at.sentence], tagger.Label{First: at.first, End: at.end, Neutral: k.Imp < 2, Keyword: n})
		}
		for _, at := range ignored {
			e.Labels[at.sentence] = append(e.Labels[at.sentence], tagger.Label{First: at.first, End: at.end, Neutral: k.Imp < 2 || len(asked) > 0, Keyword: n})
		}
	}
	return e
}
