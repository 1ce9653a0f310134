package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// maxPostWords is how many words the facts of a post in front of its text may take: pay, hours, grade, place and supervisor.
const maxPostWords = 30

// postFacts returns how many bytes in front of a sentence are the facts of a post as resumes for public service list them: "Salary:
// 48,200.00 USD Per Year Hours per week: 40 Ran the …", "40+ hrs per week Hull, UK $40,000 per year Supervisor: Jo Doe Lamp …". The
// first is a pay or a time a week; the text begins behind the last of them, or where a title follows them, with its verb.
func postFacts(text string) int {
	if !strings.ContainsAny(clip(text, 60), "0123456789") {
		return 0
	}
	ws := wording.Split(clip(text, 300))
	last, first := 0, 0 // the word behind the facts; how far the first of them may stand
	for i := 0; i < len(ws) && i < maxPostWords; i++ {
		if n := postFact(ws, i); n > 0 && (last > 0 || i < 6) {
			if last == 0 {
				first = i
			}
			last = i + n
			i += n - 1
		}
	}
	if last == 0 || last >= len(ws) || !namesOnly(ws[:first]) {
		return 0
	}
	for k, inside := last, false; k+1 < len(ws) && k < last+14; k++ { // "G6, IT Specialist (a state job) Served as …"
		if ws[k].Upper && !ws[k+1].Upper && wording.AsVerb(ws[k].Low).Form == wording.Past {
			return ws[k].Start
		}
		if inside = inside && ws[k].Before != ')' || ws[k].Before == '('; !inside && !ws[k].Upper && !ws[k].Digit {
			break
		}
	}
	if !ws[last].Upper {
		return 0
	}
	return ws[last].Start
}

// postFact returns the words of one fact of a post at word i: "Salary: 48,200.00", "USD Per Year", "40+ hrs per week", "Hours per
// week: 40", "Supervisor: Jo Doe"; 0 for none.
func postFact(ws wording.Words, i int) int {
	if i+2 >= len(ws) {
		return 0
	}
	next, then := &ws[i+1], &ws[i+2]
	switch {
	case ws[i].Low == "per" && wording.Among(next.Low, "year annum hour week month"):
		if then.Digit && then.Before == ':' {
			return 3
		}
		return 2
	case next.Before != ':':
	case ws[i].Low == "salary":
		return 2
	case ws[i].Low == "supervisor" && next.Upper && then.Upper:
		return 3
	}
	return 0
}

// namesOnly reports names, numbers and the words for pay and hours, as they stand in front of "per year"; what was saved or done
// "per year" has a verb.
func namesOnly(ws wording.Words) bool {
	for i := range ws {
		if w := &ws[i]; !w.Digit && !w.Upper && !wording.Among(w.Low, "hours hrs usd") || verbFormOf(w.Low) != wording.None {
			return false
		}
	}
	return true
}
