package match

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"
)

// cueText lists the words that tell statements of work from the lines around them; its comments explain the form.
//
//go:embed data/achieve/cues.txt
var cueText string

// A cueClass is a class of cues.txt.
type cueClass uint32

const (
	cueDuty cueClass = 1 << iota
	cueProfile
	cueRow
	cueActivity
	cueTitle
	cueEmployer
	cueAdverb
	cueObject
	cueAbbreviation
	cuePersonal
	cueStudy
	cueParticiple
	cueResult
	cueField
	cueFirm
	cueSays
	cueProduct
	cueFact
	cueThing
)

// cueLexicon holds phrases of one to maxCueWords lower-case words.
type cueLexicon map[string]cueClass

const maxCueWords = 4

var cues = sync.OnceValue(func() cueLexicon {
	lex, err := parseCues(cueText)
	if err != nil {
		return nil // a test parses the embedded file, so this cannot ship
	}
	return lex
})

func parseCues(text string) (cueLexicon, error) {
	classes := map[string]cueClass{
		"duty": cueDuty, "profile": cueProfile, "row": cueRow, "activity": cueActivity, "title": cueTitle,
		"employer": cueEmployer, "adverb": cueAdverb, "object": cueObject, "abbreviation": cueAbbreviation,
		"personal": cuePersonal, "study": cueStudy, "participle": cueParticiple, "result": cueResult, "field": cueField, "firm": cueFirm, "says": cueSays, "product": cueProduct, "fact": cueFact, "thing": cueThing,
	}
	lex := make(cueLexicon, 1900)
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		class, list, _ := strings.Cut(line, ":")
		c, ok := classes[class]
		if !ok {
			return nil, fmt.Errorf("cues.txt:%d: %q is not a class", n, class)
		}
		for phrase := range strings.SplitSeq(list, ";") {
			phrase = strings.TrimSpace(phrase)
			if strings.Count(phrase, " ") >= maxCueWords {
				return nil, fmt.Errorf("cues.txt:%d: %q has more than %d words", n, phrase, maxCueWords)
			}
			lex[phrase] |= c
		}
	}
	return lex, nil
}

// among reports whether w is a word of list, which single spaces part. A switch over strings takes thirty bytes a case; the
// lists of rare questions stand in one string.
func among(w, list string) bool {
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

// A word of a statement, in place.
type word struct {
	start, end int    // in the statement's text
	low        string // lower case, without "'s"
	upper      bool   // begins with a capital
	caps       bool   // two capitals or more, and no small letter
	digit      bool   // holds a digit
	before     byte   // the last mark between the word before and this one: , . ; : ( - / & or 0
	glued      bool   // no white space stands before
}

// splitWords returns the words of text: letters and digits with the hyphens, apostrophes and marks inside them
// ("cross-functional", "client's", "C#").
func splitWords(text string) []word {
	out := make([]word, 0, len(text)/5+2)
	low, sameLength := lowered(text)
	mark, space := byte(0), true
	for i := 0; i < len(text); {
		if c := text[i]; !wordByte(c) {
			switch {
			case c == ' ' || c == '\t' || c == '\n':
				space = true
			case strings.HasPrefix(text[i:], "–") || strings.HasPrefix(text[i:], "—"):
				mark, space = '-', true
				i += 2
			default:
				mark = c
			}
			i++
			continue
		}
		j := i
		for j < len(text) && (wordByte(text[j]) || inWord(text, j)) {
			j++
		}
		w := word{start: i, end: j, before: mark, glued: !space, upper: 'A' <= text[i] && text[i] <= 'Z'}
		letters, small := 0, false
		for _, c := range []byte(text[i:j]) {
			switch {
			case 'a' <= c && c <= 'z':
				small = true
			case 'A' <= c && c <= 'Z':
				letters++
			case '0' <= c && c <= '9':
				w.digit = true
			}
		}
		w.caps = letters > 1 && !small
		if sameLength {
			w.low = low[i:j]
		} else {
			w.low = strings.ToLower(text[i:j])
		}
		w.low = strings.TrimSuffix(strings.TrimSuffix(w.low, "'s"), "’s")
		out = append(out, w)
		mark, space, i = 0, false, j
	}
	return out
}

// wordByte reports letters and digits; all bytes of characters beyond ASCII count, dashes and bullets aside.
func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c >= 0xc3 && c <= 0xdf || c == '+' || c == '#'
}

// lowered returns text in lower case, if each character stays where it is: ASCII throughout.
func lowered(text string) (low string, ok bool) {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return "", false
		}
	}
	return strings.ToLower(text), true
}

// inWord reports a mark or the rest of a character at text[i] that belongs to the word around it.
func inWord(text string, i int) bool {
	c := text[i]
	if c >= 0x80 && c < 0xc0 {
		return true
	}
	if strings.HasPrefix(text[i:], "’") && i+3 < len(text) && wordByte(text[i+3]) {
		return true
	}
	return (c == '-' || c == '\'') && i+1 < len(text) && wordByte(text[i+1]) && text[i+1] != '#'
}

// is reports whether the lower-case word w stands in cues.txt with one of the classes c.
func is(w string, c cueClass) bool { return cues()[w]&c != 0 }

// cueAt returns the longest phrase with class c that begins at word i, as a number of words; 0 for none. Marks do
// not stand inside a phrase.
func cueAt(ws []word, i int, c cueClass) int {
	lex := cues()
	var room [64]byte // most phrases fit: this is asked for every word
	phrase := room[:0]
	best := 0
	for n := 1; n <= maxCueWords && i+n <= len(ws); n++ {
		w := ws[i+n-1]
		if n > 1 {
			if w.before != 0 && w.before != '-' && w.before != '\'' && w.before != '/' {
				break
			}
			phrase = append(phrase, ' ')
		}
		phrase = append(phrase, w.low...)
		if lex[string(phrase)]&c != 0 {
			best = n
		}
	}
	return best
}
