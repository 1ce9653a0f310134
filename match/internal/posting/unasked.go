package posting

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// Postings say under headings of their own what the job is not and whom they do not look for: "This role is not for you
// if", "You don't need". What stands there is not asked for, up to the next heading, which goes on where the part before
// left off.

// contracted writes the negations that headings contract.
var contracted = strings.NewReplacer("is not", "isn't", "are not", "aren't", "do not", "don't", "does not", "doesn't", "will not", "won't", "should not", "shouldn't", "would not", "wouldn't")

// unasked reports whether lines[i] is a heading of what is expressly not asked for.
func (r *Reader) unasked(text string, lines []textline.Line, i int) bool {
	line := lines[i].Text(text)
	if i == 0 || len(line) > longTitle || !negates(line) {
		return false // as nearly always
	}
	maybe, sure := isHeading(text, lines, i)
	if !maybe {
		return false
	}
	if line = bare(line); strings.Contains(line, " but ") {
		return false // "welcome, but we don't need"
	}
	rule, fit := r.headings.rule(line)
	return (fit == firm || fit == loose && sure) && rule.unasked || rule.section != Preferred && excludes(line)
}

// asksAgain reports whether block b, below a heading of what is not asked for and behind the block last, is no more of it: a paragraph
// behind a list.
func asksAgain(last, b Block) bool { return last.Bullet && last.Unasked && !b.Bullet }

// negates reports whether the line holds a negation, roughly.
func negates(line string) bool {
	return strings.Contains(line, "n't") || strings.Contains(line, "n’t") || strings.Contains(line, "not") || strings.Contains(line, "NOT") || strings.Contains(line, "N'T") || strings.Contains(line, "N’T") || strings.Contains(line, "Not")
}

// excludes reports whether the line says whom something is not for, ahead of "if": "You would not like this boat if".
func excludes(line string) bool {
	if strings.ContainsAny(line, ",;(") {
		return false
	}
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(line, "’", "'")))
	last := len(words) - 1
	if last < 2 || strings.TrimRight(words[last], ":.…") != "if" {
		return false
	}
	not := slices.IndexFunc(words, func(w string) bool { return w == "not" || strings.HasSuffix(w, "n't") })
	return not >= 0 && !slices.Contains(words, "worry")
}
