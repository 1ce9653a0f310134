package posting

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// An ending is the prose behind the last list of a part: "We offer …", "Compensation depends on …", "All applicants
// …". It stands under the heading of what is asked for or of the duties and asks for nothing.
type ending struct {
	items  int     // bulleted blocks since the heading
	closed Section // what the ending's first plain boilerplate was; Intro before it
}

// endingItems is how many items make the list that an ending stands behind.
const endingItems = 3

// next takes the ending on to block b.
func (e *ending) next(b Block) {
	switch {
	case b.Heading:
		*e = ending{}
	case b.Bullet:
		e.items++
		e.closed = Intro
	}
}

// section returns the section that a sentence of block b with these words stands in, boilerplate aside.
func (e *ending) section(r *Reader, text string, b Block, words []token.Word) Section {
	if b.Bullet || e.items < endingItems || b.Section != Required && b.Section != Preferred && b.Section != Duties {
		return b.Section
	}
	if kind, ok := r.openings.kind(words); ok && kind == Required {
		return b.Section // an item that lost its bullet
	}
	if e.closed != Intro {
		return e.closed
	}
	if b.Section != Duties && r.cues.wishes(words) {
		return b.Section // "A pilot's license would be a plus."
	}
	if b.Section == Duties || !strings.HasSuffix(strings.TrimRight(text[b.Start:b.End], " )\"”"), ".") {
		return b.Section // duties ask for nothing anyway; what is no prose may be an item
	}
	return Meta
}

// seen notes the boilerplate that a sentence behind a list is.
func (e *ending) seen(s Sentence, bullet bool) {
	if !bullet && e.items >= endingItems && e.closed == Intro && s.Section.Ignored() && s.Section != Chrome && s.Section != Company {
		e.closed = s.Section
	}
}
