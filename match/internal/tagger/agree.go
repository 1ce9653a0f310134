package tagger

// genericWords mean little by themselves: two phrases that share only these do not speak for each other.
const genericWords = `manage management manager experience skill skills system software technology development service support process plan planning
analysis design team tool solution application information operation environment platform engineering knowledge ability work it technical
administration implement implementation improve improvement standard practice policy principle method methodology`

// stopWords beside the function words say nothing of what a keyword is.
const stopWords = `using use related including strong excellent good`

// content is a phrase as the set of its words that mean something, as numbers, and how many of them are generic.
type content struct {
	words   [MaxWords]uint32
	n       int
	generic int
}

// contentOf returns the content of words first to end of sentence i.
func (d *Doc) contentOf(i, first, end int) (c content) {
	for w := first; w < end; w++ {
		code := d.codes[i][w]
		if code == 0 || c.has(code) {
			continue
		}
		c.words[c.n] = code
		c.n++
		if code&genericCode != 0 {
			c.generic++
		}
	}
	return c
}

func (c *content) has(code uint32) bool {
	for _, w := range c.words[:c.n] {
		if w == code {
			return true
		}
	}
	return false
}

// agree reports whether two phrases name the same thing for a reader: one holds the words of the other, which makes up
// at least half of it and means something by itself.
func agree(a, b *content) bool {
	if a.n > b.n {
		a, b = b, a
	}
	if a.n == 0 || 2*a.n < b.n || a.n < b.n && a.generic == a.n {
		return false
	}
	for _, w := range a.words[:a.n] {
		if !b.has(w) {
			return false
		}
	}
	return true
}

// genericCode marks the codes of generic words.
const genericCode = 1

// code returns the number of a stem for contents: 0 for words that mean nothing.
func (m *Model) code(id int32, hash uint64) uint32 {
	if id >= 0 && m.function[id] {
		return 0
	}
	code := uint32(hash>>32)&^genericCode | 2
	if id >= 0 {
		switch m.role[id] {
		case roleStop:
			return 0
		case roleGeneric:
			code |= genericCode
		}
	}
	return code
}

// Roles of stems in contents.
const (
	roleNone uint8 = iota
	roleStop
	roleGeneric
)
