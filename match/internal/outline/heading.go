package outline

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// headingOf reads line i as a heading or a label inside a role; inside is the part it stands in.
func headingOf(d *document, i int, inside Part) (Part, bool) {
	l := d.lines[i]
	text := unpictured(d.lineText(i))
	ruled := strings.HasSuffix(text, "___") // a line drawn behind a heading
	if ruled {
		text = strings.TrimRight(text, "_ ")
	}
	if len(text) > 60 && !(len(text) < longLine && text[len(text)-1] == ')') || l.Joined {
		return "", false
	}
	text = mendCaps(text)
	key, colon := headingKey(text)
	apart := colon || wording.IsCaps(text) || l.Heading > 0 || l.Blank && i+1 < len(d.lines) && !d.lines[i+1].Blank || underlined(d, i)
	part, ok := listedHeading(key, apart)
	if at := strings.LastIndexByte(text, '('); !ok && at > 0 && strings.HasSuffix(text, ")") { // "PUBLICATIONS (SELECTED)"
		if bare, _ := headingKey(text[:at]); bare != "" {
			if part, ok = listedHeading(bare, apart); ok || wording.IsCaps(text) && headings()["alone "+bare] != "" {
				key, text = bare, strings.TrimRight(text[:at], " ")
			}
		}
	}
	if alone := headings()["alone "+key]; !ok && alone != "" && !(key == "project" && inside.work()) && apart {
		part, ok = alone, true
	}
	if ok && part.opens() && markedHeading(d, i) {
		return part, true
	}
	if !ok && l.Bullet == "" && (colon || wording.IsCaps(text) || titleCase(text)) {
		if part, ok = headingByNoun(key); !ok {
			part, ok = headingOfStudies(d, i, key)
		}
		ok = ok && (part != PartExperience || strings.Contains(key, "experience") || strings.Contains(key, "employment") || roleSoon(d, i+1))
		if ok && inside.work() && (part == PartAwards || part == PartSummary || tellsWork(d, i+1)) {
			part = partLabel
		}
	}
	if ok && (ruled || part.opens() && underlined(d, i)) {
		return part, true
	}
	if !ok || l.Bullet != "" && !strings.ContainsAny(l.Bullet, "•●▪■□◆❖➢➤") && !colon {
		return "", false
	}
	if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, " *_#[(-–—=~|")); !unicode.IsUpper(first) {
		return "", false
	}
	label, labelled := headings()["label "+key]
	if labelled && (inside.work() || l.Bullet != "") && (colon || !l.Blank && !wording.IsCaps(text) || l.Bullet != "") {
		return label, true
	}
	if labelled && inside.work() && part == PartAwards && ownAchievements(d, i) {
		return label, true
	}
	if part == PartProjects && inside.work() && l.Bullet == "" && ownProjects(d, i) {
		return partLabel, true
	}
	if l.Bullet != "" && part.opens() {
		return "", false // a bullet "• Leadership" lists a skill
	}
	if part == PartSkills && strings.HasSuffix(key, "qualifications") && degreeBelow(d, i+1) {
		return PartEducation, true
	}
	return part, true
}

// degreeBelow reports a line with a degree, and no sentence, among the lines from i to the next blank one, four at most.
func degreeBelow(d *document, i int) bool {
	for k := i; k < len(d.lines) && k < i+4 && !(k > i && d.lines[k].Blank); k++ {
		if text := d.lineText(k); namesDegree(text) && wording.Split(text).Lead().Verb.Form == wording.None {
			return true
		}
	}
	return false
}

// headingInRow reads a heading in capitals, behind a blank line, that stands on one line with what it announces: "SKILLS   Lamps, oil", or
// behind all roles "SKILLS: lamps, oil, wicks". Only what is not told of at work is headed so; a role may have a row of its own, which
// work follows.
func headingInRow(d *document, i int) (Part, bool) {
	l, text := d.lines[i], clip(d.lineText(i), longLabel)
	end := max(strings.Index(text, "  "), strings.IndexByte(text, '\t'))
	if at := strings.Index(text, ": "); at > 0 && end < 0 && l.Blank && l.Bullet == "" && strings.Count(text, ", ") > 1 && wording.IsCaps(text[:at]) && !tellsWork(d, i+1) && !roleSoon(d, i+1) { // "SKILLS: lamps, oil, wicks"
		key, _ := headingKey(text[:at])
		return PartSkills, headings()[key] == PartSkills
	}
	if gap := wording.GapEnd(text, max(end, 0)); gap-end > 6 || gap == 0 || text[gap] >= utf8.RuneSelf || !wording.WordByte(text[gap]) {
		return "", false // a bullet or a wide gap is of another column
	}
	if end <= 0 || !l.Blank || l.Bullet != "" || !wording.IsCaps(text[:end]) || tellsWork(d, i+1) {
		return "", false
	}
	key, _ := headingKey(text[:end])
	switch part := headings()[key]; part {
	case PartSkills, PartEducation, PartCertifications:
		return part, true
	}
	return "", false
}

// underlined reports a line with another right below it that only underlines it: "things i make" over "-----".
func underlined(d *document, i int) bool {
	if i+1 >= len(d.lines) || d.lines[i+1].Blank || d.lines[i].Bullet != "" {
		return false
	}
	below := d.lineText(i + 1)
	return len(below) > 2 && strings.Trim(below, below[:1]) == "" && strings.Contains("-=_~", below[:1])
}

// listedHeading reads a heading of the list, or one composed of such; apart tells that the line stands apart from others, as "alone" asks.
func listedHeading(key string, apart bool) (Part, bool) {
	if part, ok := headings()[key]; ok {
		return part, true
	}
	if kind, _, ok := strings.Cut(key, " across "); ok && apart { // "Results across harbors"
		part, ok := headings()["across "+kind]
		return part, ok
	}
	if strings.HasPrefix(key, "selected ") && strings.HasSuffix(key, " projects") && apart {
		return PartProjects, true
	}
	return composedHeading(key, apart)
}

// headingKey brings a line to the form of headings.txt; colon tells that it ended in one.
func headingKey(text string) (key string, colon bool) {
	text = mendCaps(text)
	var room [128]byte // a heading is shorter
	b := room[:0]
	space := false
	for _, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if space && len(b) > 0 {
				b = append(b, ' ')
			}
			space = false
			b = utf8.AppendRune(b, unicode.ToLower(r))
		case r == '&' || r == '+' || r == '/':
			if len(b) > 0 {
				b = append(b, " and"...)
			}
			space = true
		case r == '\'' || r == '’':
		default:
			space = true
		}
	}
	key = string(b)
	if spacedOut(key) {
		key = unspaced(strings.ReplaceAll(key, " ", ""))
	}
	for _, tail := range [...]string{" continued", " cont", " with dates"} {
		key = strings.TrimSuffix(key, tail)
	}
	return key, strings.HasSuffix(strings.TrimRight(text, " -–—_.,"), ":")
}

// spacedOut reports five letters or more that each stand alone: "s u m m a r y".
func spacedOut(key string) bool {
	for i := range len(key) {
		if (key[i] == ' ') != (i%2 == 1) {
			return false
		}
	}
	return len(key) > 8
}

// tellsWork reports that the lines from i on, up to six, are mostly statements: then what stands above them labels
// part of a role and opens no list of skills.
func tellsWork(d *document, i int) bool {
	statements, all := 0, 0
	for k := i; k < len(d.lines) && all < 6; k++ {
		if d.lines[k].Joined {
			continue
		}
		all++
		// "Languages: Go, Java" is no statement: the verb must open the line.
		if ws := wording.Split(d.lineText(k)); len(ws) > 3 && (ws.LeadAt(ws.SkipOpening(0)).Verb.Form != wording.None || ws.Cue(0, wording.Duty) > 0) {
			statements++
		}
	}
	return statements*2 > all
}

// headingOfStudies reads a heading that opens with studies or an own word for them, "Education and Board Development", "EXAMPLE EDUCATION AND TRAINING".
func headingOfStudies(d *document, i int, key string) (Part, bool) {
	first, rest, ok := strings.Cut(key, " and ")
	if !ok || strings.Count(key, " ") > 5 || tellsWork(d, i+1) {
		return "", false
	}
	part := headings()[first]
	if part == "" && headings()[rest] != "" {
		part, _ = headingByNoun(first)
	}
	return part, part == PartEducation
}

// headingByNoun reads a heading that is not in the list by its last word, "Functional strengths", "Ongoing trainings", or, of
// two words, as one of skills by its first: "Skills matrix", where "Knowledge transfer" is work.
func headingByNoun(key string) (Part, bool) {
	words := strings.Fields(key)
	if len(words) < 2 || len(words) > 4 {
		return "", false
	}
	for _, w := range words {
		if wording.Is(w, wording.Title) && w != "executive" && w != "lead" {
			return "", false
		}
	}
	part, ok := headings()["noun "+words[len(words)-1]]
	if last := words[1]; !ok && len(words) == 2 && verbFormOf(last) == wording.None && !wording.Is(last, wording.Activity) {
		part, ok = headings()["noun "+words[0]]
		ok = ok && part == PartSkills
	}
	return part, ok
}

// unspaced returns the heading that key is without its spaces; key itself when there is none.
func unspaced(key string) string {
	if _, ok := headings()[key]; ok {
		return key
	}
	if h, ok := squeezed()[key]; ok {
		return h
	}
	return key
}

// squeezed holds the headings by what they are without their spaces; of several the first in the alphabet.
var squeezed = sync.OnceValue(func() map[string]string {
	out := make(map[string]string, len(headings()))
	for h := range headings() {
		key := strings.ReplaceAll(h, " ", "")
		if other, ok := out[key]; !ok || h < other {
			out[key] = h
		}
	}
	return out
})

// composedHeading reads headings made of known ones: "Certifications, Awards and Honors", "Skills & Certifications".
// The first one says the part. What stands apart may hold words that are headings only alone, "Talks & writing".
func composedHeading(key string, apart bool) (Part, bool) {
	parts := strings.Split(key, " and ")
	if len(parts) < 2 || len(parts) > 4 {
		return "", false
	}
	var first Part
	for i, p := range parts {
		p = strings.TrimSpace(p)
		part, ok := headings()[p]
		if !ok && apart {
			part, ok = headings()["alone "+p]
		}
		if !ok || !part.opens() {
			return "", false
		}
		if i == 0 {
			first = part
		}
	}
	return first, true
}

// headingAtEnd reads a heading that a broken extraction left at the end of a line: "… organizations. Professional
// Experience", "PMO - 84 monthsCompany Details". Only headings of two words and more in title case count, or in capitals
// behind a full stop: "… of the bank. STRENGTHS".
func headingAtEnd(text string) (Part, bool) {
	if len(text) < 30 {
		return "", false
	}
	cut := len(text)
	for n := 0; n < 3; n++ {
		at := strings.LastIndexFunc(text[:cut], func(r rune) bool { return !unicode.IsLetter(r) })
		if at < 0 || n > 0 && text[at] != ' ' && at+1 == cut {
			return "", false
		}
		tail := text[at+1:]
		glue := lastCapital(text[at+1 : cut])
		if glue > 0 { // "monthsCompany Details"
			tail = text[at+1+glue:]
		}
		part, ok := headings()[strings.ToLower(tail)]
		before := strings.TrimRight(text[:len(text)-len(tail)], " ")
		ended := glue > 0 || strings.HasSuffix(before, ".") || strings.HasSuffix(before, ",") || strings.HasSuffix(before, ":")
		if ok && part.opens() && (n > 0 && ended && titleCase(tail) || strings.HasSuffix(before, ".") && wording.IsCaps(tail)) {
			return part, true
		}
		if glue > 0 {
			return "", false
		}
		cut = at
	}
	return "", false
}

// lastCapital returns the offset of a capital inside a word, behind a small letter; 0 for none.
func lastCapital(w string) int {
	for i := len(w) - 1; i > 0; i-- {
		if 'A' <= w[i] && w[i] <= 'Z' && 'a' <= w[i-1] && w[i-1] <= 'z' {
			return i
		}
	}
	return 0
}

func titleCase(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if first, _ := utf8.DecodeRuneInString(w); w != "and" && w != "of" && w != "/" && w != "&" && !unicode.IsUpper(first) {
			return false
		}
	}
	return true
}
