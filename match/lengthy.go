package match

import (
	"fmt"
	"strings"
)

// longStatement is the number of words that 98 % of 6,817 bullets of 221 real resumes do not exceed (their median is 13).
const longStatement = 53

// lengthy notes statements that say too much at once.
func (r *Resume) lengthy() []Finding {
	n, most, longest := 0, longStatement, -1
	for i := range r.achievements {
		words := len(strings.Fields(r.achievements[i].Text))
		if words > longStatement && !r.achievements[i].repeats {
			n++
		}
		if words > most {
			most, longest = words, i
		}
	}
	if longest < 0 {
		return nil
	}
	where := r.achievements[longest].Span
	begins := firstWords(r.achievements[longest].Text)
	message := fmt.Sprintf("a statement of work has %d words, which few readers finish: “%s”; split it", most, begins)
	if n > 1 {
		message = fmt.Sprintf("%d statements of work have more than %d words, which few readers finish, the longest %d: “%s”; split them", n, longStatement, most, begins)
	}
	return []Finding{{codeLengthy, SeverityNote, message, &where}}
}
