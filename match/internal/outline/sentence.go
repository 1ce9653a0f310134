package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// runOn is how many sentences behind the first make a paragraph of a bullet: a list that lost its line breaks. Bullets of
// up to a dozen sentences that stand for one statement do occur.
const runOn = 16

// inlineMarks are the bullets and the spaces that may stand behind a statement inside a line; "Â" is what the encoding has left of one.
const inlineMarks = " -–—•●▪➢✓◦·*Â"

// sentencesOf cuts a unit into candidates: a bullet is one, prose is cut into sentences.
func sentencesOf(d *document, u unit) []Statement {
	var b strings.Builder
	for i, p := range u.pieces {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(d.text[p.Start:p.End])
	}
	text := b.String()
	cuts := []int{0}
	if inline := inlineBullets(text); len(inline) > 0 {
		cuts = append(cuts, inline...)
	} else if !u.bulleted || len(sentenceStarts(text)) >= runOn {
		cuts = append(cuts, statementStarts(text, false)...)
	}
	cuts = append(cuts, len(text))
	out := make([]Statement, 0, len(cuts)-1)
	whole := Statement{Text: text, Pieces: u.pieces, Part: u.part, Role: u.role, bulleted: u.bulleted, wrapped: len(u.pieces) > 1}
	for i := 0; i+1 < len(cuts); i++ {
		s := whole.cut(cuts[i], cuts[i+1])
		if len(s.Words) == 0 || i == 0 && len(cuts) > 2 && !strings.Contains(s.Text, ".") && wording.IsCaps(s.Text) { // "LAMP CARE ◦ Built …"
			continue
		}
		s.labelled = u.labelled && i == 0
		out = append(out, s)
	}
	return out
}

// cut returns bytes [from, to) of a unit or a candidate as a candidate of its own, without what is glued to its ends.
func (s *Statement) cut(from, to int) Statement {
	to = from + len(strings.TrimRight(s.Text[from:to], inlineMarks))
	to = from + gluedTail(s.Text[from:to])
	from += gluedHead(s.Text[from:to])
	if rest, stray := strings.CutPrefix(s.Text[from:to], "Â "); stray {
		from = to - len(strings.TrimLeft(rest, " "))
	}
	out := *s
	out.Text, out.Pieces, out.labelled = s.Text[from:to], nil, false
	at := 0 // where the piece begins in the text, a space behind the one before it
	for _, p := range s.Pieces {
		end := at + p.End - p.Start
		if lo, hi := max(from, at), min(to, end); lo < hi {
			out.Pieces = append(out.Pieces, Piece{p.Start + lo - at, p.Start + hi - at})
		}
		at = end + 1
	}
	out.Words = wording.Split(out.Text)
	out.Lead = out.Words.Lead()
	return out
}

// inlineBullets returns the bytes behind the bullets inside a text that lost its line breaks: "… the desk. • Built the
// lab. • Ran …", "Responsibilities: -Ran the desk. -Built the lab -Trained staff". A dash between words is one only before an
// action, in a text that has two of them or a plain bullet as well.
func inlineBullets(text string) []int {
	var out []int
	if strings.IndexByte(text, '*') < 0 && strings.IndexByte(text, '-') < 0 && strings.IndexByte(text, "•"[0]) < 0 { // as most are; the other marks share that byte
		return nil
	}
	plain, actions := 0, 0
	for at := 0; at < len(text); {
		i := strings.IndexAny(text[at:], "•●▪➢✓◦*-–—")
		if i < 0 {
			break
		}
		mark, size := utf8.DecodeRuneInString(text[at+i:])
		before := strings.TrimRight(text[:at+i], " ")
		glued := len(before) == at+i // to the word before it
		at += i + size
		next := strings.TrimLeft(text[at:], " ")
		first, _ := utf8.DecodeRuneInString(next)
		switch upper := unicode.IsUpper(first); {
		case before == "" || next == "" || !upper && (size == 1 || mark == '–' || mark == '—' || !unicode.IsLower(first)):
			continue
		case mark == '*':
			if !glued || len(next) != len(text)-at || !opensAction(next) { // "… the desk*Built the lab"
				continue
			}
			plain++
		case glued:
			continue
		case mark == '-' || mark == '–' || mark == '—':
			last := before[len(before)-1]
			acts := opensAction(next)
			switch {
			case len(next) == len(text)-at && mark == '-' && (last == '.' || last == ':' || last == ';'), acts && last == '.':
				plain++
			case acts:
				actions++
			case last != '.' || abbreviated(before):
				continue // a dash between words
			}
		default:
			plain++
		}
		out = append(out, len(text)-len(next))
	}
	if plain == 0 && actions < 2 {
		return nil
	}
	return out
}

// opensAction reports text that opens with an action or a duty.
func opensAction(text string) bool {
	ws := wording.Split(clip(text, 120))
	return len(ws) > 1 && (ws.LeadAt(ws.SkipOpening(0)).Verb.Form != wording.None || ws.Cue(0, wording.Duty) > 0)
}

// sentenceStarts returns where sentences begin in text, the first aside: behind a full stop and before a capital,
// with or without a space ("monitoring.Managed").
func sentenceStarts(text string) []int {
	var out []int
	for i := 1; i+1 < len(text); i++ {
		if text[i] != '.' && text[i] != '!' && text[i] != '?' {
			continue
		}
		j := i + 1
		for j < len(text) && (text[j] == ' ' || text[j] == '*' || text[j] == '"' || text[j] == ')') {
			j++
		}
		if j >= len(text) {
			break
		}
		next, _ := utf8.DecodeRuneInString(text[j:])
		glued := j == i+1
		if !unicode.IsUpper(next) || text[i] == '.' && abbreviated(text[:i+1]) {
			continue
		}
		before := text[i-1]
		if glued && !((before >= 'a' && before <= 'z' || before == ']' || before == ')') && j+1 < len(text) && text[j+1] >= 'a' && text[j+1] <= 'z') {
			continue // "U.S", "ASP.NET"
		}
		if before >= 'A' && before <= 'Z' && (i < 2 || text[i-2] == ' ' || text[i-2] == '.') { // an initial
			continue
		}
		if glued && (strings.HasPrefix(text[j:], "Net") || strings.HasPrefix(text[j:], "Js")) {
			continue
		}
		out = append(out, j)
	}
	return out
}
