package need

import "github.com/resumematch/resumematch/match/internal/posting"

// A mix says what the sentences of a list or of a part are like by their openings, each share in a word: a list in
// which most items open with what a person brings asks, even under the heading of the duties.
type mix struct {
	asks, does string
}

// mixOf returns the mix of sentences that are like the sections counted.
func mixOf(like *[posting.Chrome + 1]int, all int) mix {
	return mix{share(like[posting.Required], all), share(like[posting.Duties], all)}
}

// share names the share n of all, roughly.
func share(n, all int) string {
	switch {
	case n == 0:
		return "none"
	case n*5 < all:
		return "few"
	case n*2 < all:
		return "some"
	case n*5 < all*4:
		return "most"
	}
	return "all"
}

// survey fills in what the Reader knows of each block's surroundings.
func (r *Reader) survey() {
	blocks := r.p.Blocks
	r.lists, r.parts = make([]mix, len(blocks)), make([]mix, len(blocks))
	r.above, r.below = make([]posting.Section, len(blocks)), make([]posting.Section, len(blocks))
	opens := make([]posting.Section, len(blocks)) // what the block's first sentence is like
	type count struct {
		like [posting.Chrome + 1]int
		all  int
	}
	parts := make(map[int]*count) // by heading
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
			parts[under] = new(count)
		}
		parts[under].like[s.Like]++
		parts[under].all++
	}
	for i := 0; i < len(blocks); {
		end := i + 1
		if item(blocks[i]) {
			var list count
			for end < len(blocks) && item(blocks[end]) {
				end++
			}
			for _, like := range opens[i:end] {
				list.like[like]++
			}
			for k := i; k < end; k++ {
				r.lists[k] = mixOf(&list.like, end-i)
			}
		}
		i = end
	}
	// Where no heading stands before or behind, the section is that of the title.
	var own, before posting.Section
	for i, b := range blocks {
		if b.Heading {
			own, before = b.Section, own
		}
		r.above[i] = before
		if c := parts[b.Under]; c != nil {
			r.parts[i] = mixOf(&c.like, c.all)
		}
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
func (r *Reader) around(s *posting.Sentence, at Place, section string) {
	if s.Heading {
		return
	}
	like := s.Like.String()
	r.put("like ", like, "", "")
	r.put("like ", like, " section ", section)
	var has [posting.Must + 1]bool
	for _, n := range s.Needs {
		has[n] = true
	}
	cues := make([]byte, 0, len(has))
	for n, ok := range has {
		if ok {
			cues = append(cues, digit(n)...)
		}
	}
	r.put("cues ", string(cues), " cue ", digit(int(cue(s, at))))
	if r.p.Blocks[s.Block].Bullet {
		r.mix("list asks ", "list does ", r.lists[s.Block], like, section)
	}
	r.mix("part asks ", "part does ", r.parts[s.Block], like, section)
	r.put("above ", r.above[s.Block].String(), " section ", section)
	r.put("below ", r.below[s.Block].String(), " section ", section)
}

// mix names the mix of a list or a part; asks and does are what its shares are called.
func (r *Reader) mix(asks, does string, m mix, like, section string) {
	r.put(asks, m.asks, " does ", m.does)
	r.put(asks, m.asks, " section ", section)
	r.put(does, m.does, " section ", section)
	r.put(asks, m.asks, " like ", like)
}
