package need

import "github.com/resumematch/resumematch/match/internal/posting"

// A mix says what the sentences of a list or of a part are like by their openings, each share as a word: a list in
// which most items open with what a person brings asks, even under the heading of the duties.
type mix struct {
	asks, does int32
}

// share names the share n of all, roughly.
func share(n, all int) int32 {
	switch {
	case n == 0:
		return wNone
	case n*5 < all:
		return wFew
	case n*2 < all:
		return wSome
	case n*5 < all*4:
		return wMost
	}
	return wAll
}

// likes counts sentences by the sections that their openings are like.
type likes struct {
	of  [posting.Chrome + 1]int
	all int
}

func (l *likes) add(like posting.Section) {
	l.of[like]++
	l.all++
}

// mix returns what the sentences are like, each share as a word.
func (l *likes) mix() mix {
	return mix{share(l.of[posting.Required], l.all), share(l.of[posting.Duties], l.all)}
}

// survey fills in what the Reader knows of each block's surroundings.
func (r *Reader) survey() {
	blocks := r.p.Blocks
	opens := make([]posting.Section, len(blocks)) // what the block's first sentence is like
	parts := make(map[int]*likes)                 // by heading
	last := -1
	for i := range r.p.Sentences {
		s := &r.p.Sentences[i]
		if s.Block != last {
			opens[s.Block], last = s.Like, s.Block
		}
		if s.Heading {
			continue
		}
		under := blocks[s.Block].Under
		if parts[under] == nil {
			parts[under] = new(likes)
		}
		parts[under].add(s.Like)
	}
	r.parts = make([]mix, len(blocks))
	for i, b := range blocks {
		if of := parts[b.Under]; of != nil {
			r.parts[i] = of.mix()
		}
	}
	r.surveyLists(opens)
	r.surveyHeadings()
}

// surveyLists fills in the lists that blocks are items of; opens says what each block's first sentence is like.
func (r *Reader) surveyLists(opens []posting.Section) {
	blocks := r.p.Blocks
	r.lists = make([]mix, len(blocks))
	for i := 0; i < len(blocks); {
		end := i + 1
		if item(blocks[i]) {
			for end < len(blocks) && item(blocks[end]) {
				end++
			}
			var list likes
			for _, like := range opens[i:end] {
				list.add(like)
			}
			for k := i; k < end; k++ {
				r.lists[k] = list.mix()
			}
		}
		i = end
	}
}

// surveyHeadings fills in the sections before and behind that of each block. Where no heading stands there, the section is
// that of the title.
func (r *Reader) surveyHeadings() {
	blocks := r.p.Blocks
	r.above, r.below = make([]posting.Section, len(blocks)), make([]posting.Section, len(blocks))
	var own, before posting.Section
	for i, b := range blocks {
		if b.Heading {
			own, before = b.Section, own
		}
		r.above[i] = before
	}
	var next posting.Section
	for i := len(blocks) - 1; i >= 0; i-- {
		r.below[i] = next
		if blocks[i].Heading {
			next = blocks[i].Section
		}
	}
}

func item(b posting.Block) bool { return b.Bullet && !b.Heading }

// around names what the sentence of a place is like, and what stands around it.
func (r *Reader) around(s *posting.Sentence, section, level int32) {
	like := sectionWord(s.Like)
	r.put(wLike, like)
	r.put(wLike, like, wSection, section)
	cues := 0
	for _, n := range s.Needs {
		cues |= 1 << n
	}
	r.put(wCues, r.m.cues[cues], wCue, level)
	if r.p.Blocks[s.Block].Bullet {
		r.mix(wList, r.lists[s.Block], like, section)
	}
	r.mix(wPart, r.parts[s.Block], like, section)
	r.put(wAbove, sectionWord(r.above[s.Block]), wSection, section)
	r.put(wBelow, sectionWord(r.below[s.Block]), wSection, section)
}

// mix names the mix of a list or a part.
func (r *Reader) mix(of int32, m mix, like, section int32) {
	r.put(of, wAsks, m.asks, wDoes, m.does)
	r.put(of, wAsks, m.asks, wSection, section)
	r.put(of, wDoes, m.does, wSection, section)
	r.put(of, wAsks, m.asks, wLike, like)
}
