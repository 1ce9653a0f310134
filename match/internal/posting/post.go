package posting

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
)

const (
	postHead  = 12 // lines of a social network above a post: its author, what the author does, when it was posted
	reactNear = 5  // lines within which two tell of reactions: "Jo and 12 others", "3 comments", "Like", "Comment"
	postWords = 15 // of the shortest post that asks for somebody
)

// post drops what a social network shows above a post and, below it, the reactions and comments.
func (p *page) post(r *Reader, text string, lines []textline.Line) {
	top := -1
	for i := 0; i < min(len(lines), postHead) && !r.asks(text, lines, i); i++ {
		if p.kinds[i]&pagePost != 0 {
			top = i
		}
	}
	p.dropAbove(top+1, -1)
	last, words := -reactNear, 0
	for i := range lines {
		words += countWords(text, lines[i:i+1])
		switch {
		case p.kinds[i]&pageReact == 0 || lines[i].Bullet != "":
			continue
		case i-last >= reactNear:
			last = i
			continue
		}
		for k := i + 1; k < len(lines); k++ {
			if r.asks(text, lines, k) {
				return
			}
		}
		if last > 0 && others(lines[last-1].Text(text)) {
			last--
		}
		if words >= postWords {
			for k := last; k < len(lines); k++ {
				p.drop[k] = true
			}
		}
		return
	}
}

// others reports whether the line tells who reacted: "Jo Doe and 12 others".
func others(line string) bool {
	rest, ok := strings.CutSuffix(line, " others")
	return ok && strings.HasSuffix(strings.TrimRight(rest, "0123456789,"), " and ")
}

// fewestTags is the number of hash tags of a line that is nothing else.
const fewestTags = 3

// hashtags reports whether the line is a row of hash tags.
func hashtags(line string) bool {
	if !strings.HasPrefix(line, "#") {
		return false
	}
	words := strings.Fields(line)
	for _, w := range words {
		if w[0] != '#' || len(w) < 2 {
			return false
		}
	}
	return len(words) >= fewestTags
}
