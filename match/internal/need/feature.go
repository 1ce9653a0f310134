package need

import (
	"slices"
	"sort"

	"github.com/resumematch/resumematch/match/internal/posting"
)

// Features names what is known of a keyword's places, each once, sorted.
func Features(p *posting.Posting, places []Place, kind string) []string {
	var out []string
	m := newModel()
	m.open = true
	r := m.Reader(p)
	r.emit = func(name string) { out = append(out, name) }
	r.each(places, kind)
	sort.Strings(out)
	return slices.Compact(out)
}

// each puts every feature, some more than once.
func (r *Reader) each(places []Place, kindName string) {
	kind := r.m.symbol(kindName)
	r.put(wBias)
	r.put(wKind, kind)
	r.put(wPlaces, digit(len(places)))
	r.put(wPosting, r.shape)
	top := posting.None
	for n, at := range places {
		s := &r.p.Sentences[at.Sentence]
		b := &r.p.Blocks[s.Block]
		need := cue(s, at)
		top = max(top, need)
		section, level := sectionWord(s.Section), digit(int(need))
		switch {
		case r.p.Title(s.Block):
			section = wTitle
		case s.Heading:
			section += sections
		}
		r.put(wSection, section)
		r.put(wSection, section, wCue, level)
		r.put(wSection, section, wPosting, r.shape)
		r.put(wCue, level)
		bullet := wFalse
		if b.Bullet {
			bullet = wTrue
		}
		r.put(wBullet, bullet, wSection, section)
		if n == 0 {
			r.put(wFirst, wSection, section, wCue, level)
			r.put(wDepth, digit(4*at.Sentence/len(r.p.Sentences)), r.shape)
		}
		r.put(wKind, kind, wSection, section)
		r.put(wKind, kind, wCue, level)
		for _, stem := range r.stemsOf(at.Sentence)[at.First:at.End] {
			r.put(wName, stem, wSection, section)
		}
		if !s.Heading {
			r.words(s, at, section, level)
			r.around(s, section, level)
		}
	}
	r.put(wStrongest, digit(int(top)))
	r.put(wStrongest, digit(int(top)), wPosting, r.shape)
}

// words names the words of the heading and the sentence around a place.
func (r *Reader) words(s *posting.Sentence, at Place, section, level int32) {
	stems := r.stemsOf(at.Sentence)
	if len(stems) == 0 {
		return
	}
	if under := r.p.Blocks[s.Block].Under; under >= 0 {
		if heading := headSentence(r.p, under); heading >= 0 {
			for _, stem := range r.stemsOf(heading) {
				r.put(wHeading, stem)
				r.put(wHeading, stem, wLike, sectionWord(s.Like))
			}
		}
	}
	r.put(wOpening, stems[0])
	r.put(wOpening, stems[0], wSection, section)
	if len(stems) > 1 {
		r.put(wOpening, stems[0], stems[1])
	}
	r.put(wLast, stems[len(stems)-1], wCue, level)
	if at.First > 0 {
		r.put(wBefore, stems[at.First-1])
	}
	for _, stem := range stems[max(0, at.First-4):at.First] {
		r.put(wNear, stem)
	}
}

// stemsOf returns the symbols of the stems of a sentence's words.
func (r *Reader) stemsOf(sentence int) []int32 {
	if r.stems[sentence] == nil {
		from, words := len(r.room), r.p.Sentences[sentence].Words
		for i := range words {
			r.room = append(r.room, r.m.symbol(words[i].Stem))
		}
		r.stems[sentence] = r.room[from:len(r.room):len(r.room)]
	}
	return r.stems[sentence]
}
