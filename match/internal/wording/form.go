package wording

import (
	"strings"
	"unicode"
)

// Titled reports words that are capitalised nearly throughout.
func (ws Words) Titled() bool {
	capital := 0
	for _, w := range ws {
		if w.Upper || w.Digit || SmallWord(w.Low) {
			capital++
		}
	}
	return capital*10 >= len(ws)*9
}

// near returns the words from which a title is told: no title is longer, and a text without a full stop may be.
func (ws Words) near() Words { return ws[:min(len(ws), 40)] }

// Possession reports a phrase about what someone has: "Vendor management experience with …", "Network design skills".
func (ws Words) Possession() bool {
	for i := 1; i < len(ws) && i < 9; i++ {
		switch w := ws[i].Low; {
		case Among(w, "experience skills skill knowledge expertise ability abilities understanding background proficiency familiarity acumen aptitude competence competencies strengths"):
			return true
		case Among(w, "of in for to with on by from at"):
			return false
		}
	}
	return false
}

// HasTitle reports whether text names a job: "IT Manager".
func HasTitle(text string) bool {
	for i, ws := 0, Split(text); i < len(ws); i++ {
		if ws.Cue(i, Title) > 0 && ws[i].Upper {
			return true
		}
	}
	return false
}

// IsCaps reports text in capitals throughout.
func IsCaps(s string) bool {
	capital := false
	for _, r := range s {
		if unicode.ToUpper(r) != r {
			return false
		}
		capital = capital || unicode.ToLower(r) != r
	}
	return capital
}

// SmallWord reports words that a title leaves in lower case, "of", "and".
func SmallWord(w string) bool {
	switch w {
	case "of", "and", "for", "the", "in", "at", "to", "a", "an", "with", "on", "&":
		return true
	}
	return false
}

// Article reports an article or a word in its place, "the", "their".
func Article(w string) bool {
	switch w {
	case "the", "a", "an", "all", "their", "its", "our", "this", "these", "any", "each":
		return true
	}
	return false
}

// Among reports whether w is a word of list, which single spaces part; the empty word is none. A switch over strings takes
// thirty bytes a case; the lists of rare questions stand in one string.
func Among(w, list string) bool {
	for at := 0; w != ""; {
		i := strings.Index(list[at:], w)
		if i < 0 {
			return false
		}
		i += at
		if end := i + len(w); (i == 0 || list[i-1] == ' ') && (end == len(list) || list[end] == ' ') {
			return true
		}
		at = i + 1
	}
	return false
}
