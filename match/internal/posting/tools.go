package posting

import "strings"

// What the employer works with stands under a heading, "Our stack", or behind a label, "Stack: Perl, Fortran". It is told, not asked
// for, whatever the part that it stands behind or in the midst of asks.

// longToolsLabel is the length, in bytes, of such a label.
const longToolsLabel = 30

// toolsLine reports whether the line is a label of what the employer works with, and what that is.
func (r *Reader) toolsLine(line string) bool {
	colon := strings.Index(line, ": ")
	if colon < 0 || colon > longToolsLabel {
		return false
	}
	return r.headings.tools(line[:colon])
}

// tools reports whether the heading is one of what the employer works with and of nothing else.
func (h *headingRules) tools(heading string) bool {
	rule, fit := h.rule(heading)
	return fit == firm && rule.tools
}

// askStack takes the blocks' Tools back where a sentence asks for what they tell: "Experience with some of our stack", "should know most of
// those technologies".
func (p *Posting) askStack() {
	for i := range p.Blocks {
		if p.Blocks[i].Tools {
			if p.asksStack() {
				break
			}
			return
		}
	}
	for i := range p.Blocks {
		p.Blocks[i].Tools = false
	}
}

// asksStack reports whether a sentence asks for what the employer works with.
func (p *Posting) asksStack() bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		for w := 1; w < len(s.Words) && !s.Heading; w++ {
			if s.Needs[w] != Must {
				continue
			}
			switch s.Words[w].Stem {
			case "stack":
				if among(stackBefore, s.Words[w-1]) {
					return true
				}
			case "technolog", "tool":
				if among(pointers, s.Words[w-1]) || among(pointers, s.Words[max(w-2, 0)]) || w+1 < len(s.Words) && among(pointers, s.Words[w+1]) {
					return true
				}
			}
		}
	}
	return false
}

// Words, by stem, that stand before "stack" where it is the employer's, and beside "technologies" where they are told elsewhere.
var (
	stackBefore = []string{"our", "this", "the", "tech", "technolog", "that", "technic"}
	pointers    = []string{"these", "those", "abov", "below"}
)
