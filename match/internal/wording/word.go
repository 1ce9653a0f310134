// Package wording cuts a line into words and says what they are by its lists: cues.txt, what a word or phrase tells of
// the line ("responsible for", "environment", "manager"), and verbs.txt, the verbs that statements of work open with, in all
// their forms. Of the words of a line it finds the one that the line opens with as its verb, behind adverbs, auxiliaries and
// opening clauses.
//
// It knows one line at a time: nothing of dates, of headings, or of where in a document the line stands.
package wording

import (
	"strings"
	"unicode/utf8"
)

// A Word is a word of a text, in place.
type Word struct {
	Start, End int    // bytes of the text
	Low        string // lower case, without "'s"
	Upper      bool   // begins with a capital
	Caps       bool   // two capitals or more, and no small letter
	Digit      bool   // holds a digit
	Before     byte   // the last mark between the word before and this one: , . ; : ( - / & or 0
	Glued      bool   // no white space stands before
}

// Words are the words of a text in order, or some of them that follow one another.
type Words []Word

// Split returns the words of text: letters and digits with the hyphens, apostrophes and marks inside them
// ("cross-functional", "client's", "C#").
func Split(text string) Words {
	out := make(Words, 0, len(text)/5+2)
	low, sameLength := lowered(text)
	mark, space := byte(0), true
	for i := 0; i < len(text); {
		if c := text[i]; !WordByte(c) {
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
		for j < len(text) && (WordByte(text[j]) || inWord(text, j)) {
			j++
		}
		w := Word{Start: i, End: j, Before: mark, Glued: !space, Upper: 'A' <= text[i] && text[i] <= 'Z'}
		letters, small := 0, false
		for _, c := range []byte(text[i:j]) {
			switch {
			case 'a' <= c && c <= 'z':
				small = true
			case 'A' <= c && c <= 'Z':
				letters++
			case '0' <= c && c <= '9':
				w.Digit = true
			}
		}
		w.Caps = letters > 1 && !small
		if sameLength {
			w.Low = low[i:j]
		} else {
			w.Low = strings.ToLower(text[i:j])
		}
		w.Low = strings.TrimSuffix(strings.TrimSuffix(w.Low, "'s"), "’s")
		if text[i] == 'l' && j-i > 4 && (text[i+1] == 'm' || text[i+1] == 'n') { // a scan's "lmplemented", "lnstalled"
			w.Low, w.Upper = "i"+w.Low[1:], true
		}
		if w.Caps && w.Low == "is" && (len(out) == 0 || !out[len(out)-1].Caps) && (j+1 >= len(text) || text[j+1] < '0' || text[j+1] > '9') { // an information system, no verb; Low is no word then
			w.Low = text[i:j]
		}
		out = append(out, w)
		mark, space, i = 0, false, j
	}
	return out
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
	if strings.HasPrefix(text[i:], "’") && i+3 < len(text) && WordByte(text[i+3]) {
		return true
	}
	return (c == '-' || c == '\'') && i+1 < len(text) && WordByte(text[i+1]) && text[i+1] != '#'
}
