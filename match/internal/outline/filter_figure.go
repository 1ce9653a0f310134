package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// figureTold reports a bullet that tells a figure of the work in the present: "The desk takes 900 calls a month", "Lost time is a
// fifth of what it was". What a name or an employer does, "Example Works serves 900 halls", and what something is, only describe it.
func figureTold(s *Statement) bool {
	ws := s.Words
	if !s.bulleted || wording.Among(ws[0].Low, "there it they he she you your its these those this") || ofEmployerSubject(ws) {
		return false
	}
	for i := 1; i+1 < len(ws) && i < longSubject; i++ {
		w := &ws[i]
		if w.Before != 0 && w.Before != '-' && w.Before != ')' || wording.Among(w.Low, "that which who where when") || w.Upper && !w.Caps {
			return false
		}
		if wording.Among(w.Low, "is are") {
			return !namesKind(ws[i+1:]) && measured(s.Text)
		}
		if v := wording.AsVerb(w.Low); v.Form == wording.Third && !wording.SmallWord(ws[i-1].Low) && figureBehind(ws, i) {
			return measured(s.Text)
		}
	}
	return false
}

// moved reports a bullet that tells with an arrow from what to what something went: "Gas → oil; new wicks everywhere", "900 -> 40 lamps".
func (s *Statement) moved() bool {
	if !s.bulleted {
		return false
	}
	at := strings.Index(s.Text, "→")
	if at < 0 {
		at = strings.Index(s.Text, "->")
	}
	return at > 0 && len(s.Words) > 2 && s.Words[0].Start < at && s.Words[len(s.Words)-1].End > at+len("->")
}

// longSubject is how many words a subject has at most.
const longSubject = 7

// namesKind reports what something is, behind "is": "a maker of lamps", "one of nine"; "a fifth of what it was" is a figure.
func namesKind(ws wording.Words) bool {
	return ws[0].Low == "one" || wording.Article(ws[0].Low) && !(len(ws) > 2 && ws[2].Low == "of" && wording.Among(ws[1].Low, "half third quarter fifth sixth tenth fraction"))
}

// figureBehind reports a number among the three words behind the verb at i.
func figureBehind(ws wording.Words, i int) bool {
	for k := i + 1; k < len(ws) && k < i+4 && ws[k].Before != ','; k++ {
		if ws[k].Digit {
			return true
		}
	}
	return false
}
