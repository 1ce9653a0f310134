package match

import (
	"fmt"
	"strings"
)

// longRepeat is the number of words from which a statement that stands again in the same words was copied: of two posts
// one may well say "Managed a team of engineers" twice.
const longRepeat = 8

// markRepeats marks the statements that stand above in the same words.
func markRepeats(achievements []Achievement) {
	seen := make(map[string]bool, len(achievements))
	for i := range achievements {
		a := &achievements[i]
		words := strings.Fields(strings.ToLower(a.Text))
		if len(words) < longRepeat {
			continue
		}
		key := strings.TrimRight(strings.Join(words, " "), ".;,")
		a.repeats, seen[key] = seen[key], true
	}
}

// repeated notes statements that stand in the resume more than once.
func (r *Resume) repeated() []Finding {
	n, first := 0, -1
	for i := range r.achievements {
		if r.achievements[i].repeats {
			if n++; first < 0 {
				first = i
			}
		}
	}
	if n == 0 {
		return nil
	}
	where := r.achievements[first].Span
	message := "a statement of work is repeated word for word"
	if n > 1 {
		message = fmt.Sprintf("%d statements of work are repeated word for word, the first", n)
	}
	return []Finding{{codeRepeated, SeverityNote, message, &where}}
}
