package outline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// continues decides whether line i goes on with line k above it, the foot of a page between them aside. An extractor may even have given the rest of a
// bullet a bullet of its own: then it begins in lower case behind an open end.
func continues(d *document, i, k int, lowerHabit bool, wrap int) bool {
	l, above := d.lines[i], d.lineText(k)
	text := d.lineText(i)
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(above)
	ended := strings.ContainsRune(".!?;:", last) && !abbreviated(above) && !strings.HasSuffix(above, ",.")
	lower := unicode.IsLower(first)
	near := !l.Blank || l.Page != d.lines[k].Page || l.Column != d.lines[k].Column // the end of a page or column parts no sentence
	switch {
	case labelled(text):
		return false
	case l.Bullet != "":
		return d.lines[k].Bullet != "" && !strings.Contains(l.Bullet, " ") && tornBullet(above, text, ended, lower && !lowerHabit && !fresh(d, i, k))
	case l.Joined:
		return !rowLine(text, wording.Split(text)) && (lower || !datedHead(d, i))
	case d.class(i, false) == lineContact || datedHead(d, i) || lower && l.Blank && d.lines[k].Bullet != "" && smallHead(d, i):
		return false
	case lower && (!ended || !l.Blank && last == ';' && wording.Among(firstOf(text), "this which and thus thereby")):
		return true
	case !near && !ended && capsOn(above, text):
		return true
	case near && !ended && (dangling(above) || openParenthesis(above, text) || unicode.IsDigit(first) && d.lines[k].Bullet != ""):
		return true
	case !l.Blank && !ended && wrap > 0 && runes(above)+1+firstWord(text) >= wrap:
		_, heading := headingOf(d, i, PartExperience)
		return !heading
	}
	return false
}

// capsOn reports a line in capitals, behind a blank one, that goes on with the one above, as lower case would tell: that one asks for
// more, or is a deed as long as a line, and this ends a sentence without a verb of its own.
func capsOn(above, text string) bool {
	if !strings.HasSuffix(text, ".") && len(text) < minCaps || !wording.IsCaps(above) || !wording.IsCaps(text) {
		return false
	}
	if dangling(above) {
		return true
	}
	deed, rest := wording.Split(clip(above, openingBytes)).Lead().Verb, wording.Split(clip(text, openingBytes)).Lead().Verb
	return len(above) >= minCaps && strings.HasSuffix(text, ".") && deed.Form != wording.None && rest.Form == wording.None
}

// minCaps is the length, in bytes, of the shortest line in capitals that may have been broken for its length.
const minCaps = 50

// smallHead reports a line behind a blank one that heads a role though it is in lower case: the dates stand below it.
func smallHead(d *document, i int) bool {
	for n := i + 1; n < len(d.lines) && n < i+3 && !d.lines[n].Blank; n++ {
		if d.lines[n].Bullet == "" && datedHead(d, n) {
			return true
		}
	}
	return false
}

// openParenthesis reports a line with a parenthesis that the line behind it closes.
func openParenthesis(above, text string) bool {
	at := strings.IndexAny(text, "()")
	return at > 0 && text[at] == ')' && strings.LastIndexByte(above, '(') > strings.LastIndexByte(above, ')') && !listMark(text[:at])
}

// labelled reports a line that opens with a label or a row of facts, "description - Ran …", "company - Example Ltd":
// it begins something, in lower case though it is.
func labelled(text string) bool {
	if at := strings.IndexAny(text, ":-–—"); at <= 0 || at > longLabel {
		return false
	}
	if _, n := labelPrefix(text); n > 0 {
		return true
	}
	return rowLine(text, wording.Split(text))
}

// tornBullet reports a bullet that an extractor tore off the one above: it begins in lower case or with a parenthesis, or the one
// above ends on a word or an open parenthesis that asks for more, or on an abbreviation ("between U.S.") with no verb behind it.
func tornBullet(above, text string, ended, lower bool) bool {
	ws := wording.Split(clip(text, openingBytes))
	if len(ws) == 0 || camelCase(text) {
		return false
	}
	if lower && ended && len(ws) > 3 && ws.Cue(0, wording.Activity) > 0 && ws[1].Low == "of" {
		return false
	}
	if lower && !dangling(above) && len(ws) > 4 && len(ws[0].Low) > 4 && strings.HasSuffix(ws[0].Low, "ly") && wording.AsVerb(ws[1].Low).Form == wording.Past {
		return false // "personally designed the lamps"
	}
	if lower && (!ended || wording.AsVerb(ws[0].Low).Form == wording.None || ws.Cue(0, wording.Activity) == 0 && ws.Lead().Verb.Form == wording.None) { // "work instructions for lamps"
		return true
	}
	if ws.Lead().Verb.Form != wording.None || ws.Cue(0, wording.Duty) > 0 {
		return false
	}
	if !ended && (dangling(above) || text[0] == '(') || strings.Count(above, "(") > strings.Count(above, ")") {
		return true
	}
	switch last := strings.ToLower(above[strings.LastIndexByte(above, ' ')+1:]); last {
	case "dr.", "mr.", "mrs.", "ms.", "prof.", "rep.", "sen.", "gov.", "st.":
		return true // a name goes on
	}
	return abbreviated(above) && !strings.HasSuffix(above, "etc.") && (len(ws) <= 6 || awaitsName(above))
}

// openingBytes is how much of a line says how it opens.
const openingBytes = 200

// awaitsName reports a line that ends on "supporting the U.S.", where "expansion in the U.S." is complete.
func awaitsName(text string) bool {
	ws := wording.Split(text)
	n := len(ws)
	if n < 3 || !dangling(text[:strings.LastIndexByte(text, ' ')+1]) {
		return false
	}
	for _, w := range ws[max(0, n-4):] {
		if wording.Among(w.Low, "in across throughout within outside around into over") {
			return false
		}
	}
	return true
}

// wrapColumn returns the width, in characters, at which most lines of a document were broken, some longer ones (an
// address of the net) aside; 0 when lines were not broken at a width.
func wrapColumn(d *document) int {
	if len(d.lines) < 20 {
		return 0
	}
	var lengths []int
	for i := range d.lines {
		lengths = append(lengths, runes(d.lineText(i)))
	}
	slices.Sort(lengths)
	widest := lengths[len(lengths)*97/100]
	if widest < 60 || widest > 130 || lengths[len(lengths)-1] > 2*widest {
		return 0
	}
	near := 0
	for _, n := range lengths {
		if n >= widest-12 {
			near++
		}
	}
	if near*8 < len(lengths) {
		return 0
	}
	return widest - 4 // a line may hang over by a character or two where fonts are proportional
}

func runes(s string) int { return utf8.RuneCountInString(s) }

func firstWord(s string) int { return runes(firstOf(s)) }

func firstOf(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// datedHead reports a line with dates that heads a role.
func datedHead(d *document, i int) bool {
	_, ok := d.dates(i)
	return ok && d.class(i, false) == lineHead
}

// camelCase reports a first word such as "iOS" that begins in lower case by its name.
func camelCase(text string) bool {
	w, _, _ := strings.Cut(text, " ")
	at := strings.IndexFunc(w, unicode.IsUpper)
	return (at == 1 || at == 2) && text[0] != '('
}

// dangling reports a line that ends on a word or mark that cannot end a statement.
func dangling(text string) bool {
	if strings.HasSuffix(text, ",") || strings.HasSuffix(text, "&") || strings.HasSuffix(text, "/") {
		return true
	}
	text = strings.TrimRight(text, " ")
	at := strings.LastIndexByte(text, ' ')
	return wording.Among(strings.ToLower(text[at+1:]), "and or of the a an for to with in on by from at as into that which using including who whose")
}
