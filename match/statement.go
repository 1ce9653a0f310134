package match

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A statement is one statement of work in a resume: a bullet with its wrapped lines, or a sentence of prose.
type statement struct {
	text      string  // in one line, without bullet and label
	pieces    []piece // where it stands, a piece a line
	part      resumePart
	role      int // index of its role; -1 for none
	bulleted  bool
	labelled  bool // behind "Description - " or "Outcome: "
	listsWork bool // in a list whose items mostly open with an action
	wrapped   bool // over more than one line: a sentence, not an entry of a list
	words     []word
	lead      lead
	duty      bool // phrased as a duty
}

// findStatements returns the statements of work of a resume in the order of the text.
func findStatements(d *document, sections []resumeSection, roles []resumeRole) []statement {
	var out []statement
	units := readUnits(d, sections, roles)
	working, heads := listsOfWork(d, units), bulletedHeads(d, units)
	for i, u := range units {
		if heads[i] {
			continue
		}
		for _, s := range sentencesOf(d, u) {
			s.listsWork = working[i]
			if !isStatement(&s, u.context) {
				continue
			}
			out = append(out, s)
		}
	}
	return out
}

// listsOfWork tells of each unit whether it stands in a run of bullets of one part, three or more, of which two thirds
// open with an action in the past or the present. Under "Summary" such a list tells of work; a list of strengths has
// names or traits.
func listsOfWork(d *document, units []unit) []bool {
	out := make([]bool, len(units))
	for i := 0; i < len(units); {
		k, acts := i, 0
		for !units[i].part.work() && k < len(units) && units[k].bulleted && units[k].part == units[i].part && units[k].role == units[i].role {
			p := units[k].pieces[0]
			ws := splitWords(clip(d.text[p.start:p.end], 160))
			if l := leadOf(ws); len(ws) > 3 && (l.verb.form == verbBase || l.verb.form == verbThird || l.verb.form == verbPast) && !personalVerb(l.verb.base) {
				acts++
			}
			k++
		}
		for j := i; j < k; j++ {
			out[j] = k-i > 2 && acts*3 >= (k-i)*2
		}
		i = max(k, i+1)
	}
	return out
}

// bulletedHeads tells of each unit whether it heads the bullets behind it though it is a bullet as they are: "Vendor
// Management" between sentences that act. One alone may be a duty; two or more in a role, each a few capitalised words without a
// full stop, are headings.
func bulletedHeads(d *document, units []unit) []bool {
	out := make([]bool, len(units))
	acts := func(i, role int) bool {
		if i < 0 || i >= len(units) || units[i].role != role || !units[i].bulleted {
			return false
		}
		p := units[i].pieces[0]
		ws := splitWords(clip(d.text[p.start:p.end], 160))
		return len(ws) > 5 && leadOf(ws).verb.form != verbNone
	}
	last := -1
	for i, u := range units {
		p := u.pieces[0]
		if !u.bulleted || !u.part.work() || len(u.pieces) > 1 || p.end-p.start > 40 || d.text[p.end-1] == '.' || !acts(i+1, u.role) || !acts(i+2, u.role) {
			continue
		}
		ws := splitWords(d.text[p.start:p.end])
		if len(ws) < 2 || len(ws) > 4 || !titled(ws) || leadOf(ws).verb.form != verbNone || ws[0].digit {
			continue
		}
		if last >= 0 && units[last].role == u.role {
			out[last], out[i] = true, true
		}
		last = i
	}
	return out
}

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
		return d.lines[k].Bullet != "" && !strings.Contains(l.Bullet, " ") && tornBullet(above, text, ended, lower && !lowerHabit)
	case l.Joined:
		return !rowLine(text, splitWords(text)) && (lower || !datedHead(text))
	case classifyLine(text, false) == lineContact || datedHead(text):
		return false
	case lower && !ended:
		return true
	case near && !ended && (dangling(above) || unicode.IsDigit(first) && d.lines[k].Bullet != ""):
		return true
	case !l.Blank && !ended && wrap > 0 && runes(above)+1+firstWord(text) >= wrap:
		_, heading := headingOf(d, i, partExperience)
		return !heading
	}
	return false
}

// labelled reports a line that opens with a label or a row of facts, "description - Ran …", "company - Example Ltd":
// it begins something, in lower case though it is.
func labelled(text string) bool {
	if at := strings.IndexAny(text, ":-–"); at <= 0 || at > 40 {
		return false
	}
	if _, n := labelPrefix(text); n > 0 {
		return true
	}
	return rowLine(text, splitWords(text))
}

// tornBullet reports a bullet that an extractor tore off the one above: it begins in lower case, or the one above ends
// on a word or an open parenthesis that asks for more, or on an abbreviation ("between U.S.") with no verb behind it.
func tornBullet(above, text string, ended, lower bool) bool {
	ws := splitWords(text)
	if len(ws) == 0 || camelCase(text) {
		return false
	}
	if lower && ended && len(ws) > 3 && cueAt(ws, 0, cueActivity) > 0 && ws[1].low == "of" {
		return false
	}
	if lower && !dangling(above) && len(ws) > 4 && len(ws[0].low) > 4 && strings.HasSuffix(ws[0].low, "ly") && asVerb(ws[1].low).form == verbPast {
		return false // "personally designed the lamps"
	}
	if lower && (!ended || asVerb(ws[0].low).form == verbNone) {
		return true
	}
	if leadOf(ws).verb.form != verbNone || cueAt(ws, 0, cueDuty) > 0 {
		return false
	}
	if !ended && dangling(above) || strings.Count(above, "(") > strings.Count(above, ")") {
		return true
	}
	switch last := strings.ToLower(above[strings.LastIndexByte(above, ' ')+1:]); last {
	case "dr.", "mr.", "mrs.", "ms.", "prof.", "rep.", "sen.", "gov.", "st.":
		return true // a name goes on
	}
	return abbreviated(above) && !strings.HasSuffix(above, "etc.") && (len(ws) <= 6 || awaitsName(above))
}

// awaitsName reports a line that ends on "supporting the U.S.", where "expansion in the U.S." is complete.
func awaitsName(text string) bool {
	ws := splitWords(text)
	n := len(ws)
	if n < 3 || !dangling(text[:strings.LastIndexByte(text, ' ')+1]) {
		return false
	}
	for _, w := range ws[max(0, n-4):] {
		if among(w.low, "in across throughout within outside around into over") {
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

func firstWord(s string) int {
	w, _, _ := strings.Cut(s, " ")
	return runes(w)
}

// datedHead reports a line with dates that heads a role.
func datedHead(text string) bool {
	_, ok := findDates(text)
	return ok && classifyLine(text, false) == lineHead
}

// camelCase reports a first word such as "iOS" that begins in lower case by its name.
func camelCase(text string) bool {
	w, _, _ := strings.Cut(text, " ")
	at := strings.IndexFunc(w, unicode.IsUpper)
	return at == 1 || at == 2
}

// dangling reports a line that ends on a word or mark that cannot end a statement.
func dangling(text string) bool {
	if strings.HasSuffix(text, ",") || strings.HasSuffix(text, "&") || strings.HasSuffix(text, "/") {
		return true
	}
	text = strings.TrimRight(text, " ")
	at := strings.LastIndexByte(text, ' ')
	return among(strings.ToLower(text[at+1:]), "and or of the a an for to with in on by from at as into that which using including")
}

// labelPrefix reads a label in front of a statement: "Key Accomplishments: Oversees …", "description - Review …".
// It returns its length, the marks behind it included.
func labelPrefix(text string) (resumePart, int) {
	if n := countedLabel(text); n > 0 {
		return partLabel, n
	}
	at := strings.IndexAny(text, ":-–►▶→")
	if at <= 0 || at > 40 {
		return "", 0
	}
	sep := text[at:]
	if strings.IndexByte(":-", sep[0]) < 0 && !strings.HasPrefix(sep, "–") && text[at-1] == ' ' { // "Impact ► …"
		sep = ":" + strings.TrimLeft(sep, "►▶→")
	}
	if !strings.HasPrefix(sep, ":") && !(strings.HasPrefix(text[at-1:], " - ") || strings.HasPrefix(text[at-1:], " – ")) {
		return "", 0
	}
	key, _ := headingKey(text[:at])
	part := headings()["label "+key]
	if part == "" {
		part = headings()[key]
	}
	if part == "" || part.opens() && part != partAwards && part != partProjects {
		return "", 0
	}
	rest := strings.TrimLeft(sep, ":-– \t")
	if ws := splitWords(rest); len(ws) < 2 || len(ws) == 2 && (part != partDescribe || !activity(ws) && cueAt(ws, 1, cueActivity) == 0) {
		return "", 0
	}
	return part, len(text) - len(rest)
}

// countedLabel returns the length of a label with the number of the first item of its list: "Responsibilities 1. Ran …".
func countedLabel(text string) int {
	label, rest, ok := strings.Cut(clip(text, 40), " ")
	if !ok || headings()[strings.ToLower(label)] != partLabel {
		return 0
	}
	digits := strings.TrimLeft(rest, "0123456789")
	if len(digits) == len(rest) || len(digits) == 0 || digits[0] != '.' && digits[0] != ')' {
		return 0
	}
	n := len(label) + 1 + len(rest) - len(digits) + 1
	for n < len(text) && text[n] == ' ' {
		n++
	}
	return n
}

// runOn is how many sentences behind the first make a paragraph of a bullet: a list that lost its line breaks. Bullets of
// up to a dozen sentences that stand for one statement do occur.
const runOn = 16

// sentencesOf cuts a unit into candidates: a bullet is one, prose is cut into sentences.
func sentencesOf(d *document, u unit) []statement {
	var b strings.Builder
	var at []int // where each piece begins in the joined text
	for i, p := range u.pieces {
		if i > 0 {
			b.WriteByte(' ')
		}
		at = append(at, b.Len())
		b.WriteString(d.text[p.start:p.end])
	}
	text := b.String()
	cuts := []int{0}
	if inline := inlineBullets(text); len(inline) > 0 {
		cuts = append(cuts, inline...)
	} else if starts := sentenceStarts(text); !u.bulleted || len(starts) >= runOn {
		cuts = append(cuts, starts...)
	}
	cuts = append(cuts, len(text))
	out := make([]statement, 0, len(cuts)-1)
	for i := 0; i+1 < len(cuts); i++ {
		from, to := cuts[i], cuts[i+1]
		to = from + len(strings.TrimRight(text[from:to], " -–•●▪➢✓·*"))
		if from == to {
			continue
		}
		from += gluedHead(text[from:to])
		s := statement{text: text[from:to], part: u.part, role: u.role, bulleted: u.bulleted, labelled: u.labelled && i == 0, wrapped: len(u.pieces) > 1}
		for k, p := range u.pieces {
			lo, hi := max(from, at[k]), min(to, at[k]+p.end-p.start)
			if lo < hi {
				s.pieces = append(s.pieces, piece{p.start + lo - at[k], p.start + hi - at[k]})
			}
		}
		s.words = splitWords(s.text)
		s.lead = leadOf(s.words)
		out = append(out, s)
	}
	return out
}

// inlineBullets returns the bytes behind the bullets inside a text that lost its line breaks: "… the desk. • Built the
// lab. • Ran …", "Responsibilities: -Ran the desk. -Built the lab."
func inlineBullets(text string) []int {
	var out []int
	for at := 0; at < len(text); {
		i := strings.IndexAny(text[at:], "•●▪➢✓*-")
		if i < 0 {
			break
		}
		i += at
		_, size := utf8.DecodeRuneInString(text[i:])
		at = i + size
		next := strings.TrimLeft(text[at:], " ")
		first, _ := utf8.DecodeRuneInString(next)
		before := strings.TrimRight(text[:i], " ")
		star := text[i] == '*' && len(before) == i && len(next) == len(text)-at && leadOf(splitWords(clip(next, 120))).verb.form != verbNone // "… the desk*Built the lab"
		if before == "" || (len(before) == i || text[i] == '*') && !star || next == "" || !unicode.IsUpper(first) && (size == 1 || !unicode.IsLower(first)) {
			continue
		}
		if last := before[len(before)-1]; text[i] == '-' && (len(next) != len(text)-at || last != '.' && last != ':' && last != ';') {
			continue // a dash between words
		}
		out = append(out, len(text)-len(next))
	}
	return out
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
