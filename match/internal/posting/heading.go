package posting

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

//go:embed headings.txt
var headingsFile string

// headingRules tells the section a heading announces.
type headingRules struct {
	set   *phrase.Set
	rules []headingRule
	stems *token.Stemmer
}

type headingRule struct {
	section    Section
	words      int
	begin, end bool // must stand at the heading's beginning, at its end
}

func parseHeadings(file string, s *token.Stemmer) *headingRules {
	h := &headingRules{set: phrase.New(), stems: s}
	for _, row := range tableRows(file, 2) {
		rule := headingRule{section: sectionOf(row[0])}
		words := row[1]
		words, rule.begin = strings.CutPrefix(words, "^")
		words, rule.end = strings.CutSuffix(words, "$")
		stems := stemsOf(s, words)
		rule.words = len(stems)
		h.set.Add(stems, int32(len(h.rules)))
		h.rules = append(h.rules, rule)
	}
	return h
}

// tableRows returns the rows of an embedded table: fields divided by " | ", comment and blank lines left out.
func tableRows(file string, fields int) [][]string {
	var rows [][]string
	for n, line := range strings.Split(file, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, " | ")
		if len(row) != fields {
			panic(fmt.Sprintf("embedded table, line %d: %q", n+1, line)) // a defect of the build; the tests read every table
		}
		rows = append(rows, row)
	}
	return rows
}

func sectionOf(name string) Section {
	for i, n := range sectionNames {
		if n == name {
			return Section(i)
		}
	}
	panic("embedded table: no section " + name)
}

func stemsOf(s *token.Stemmer, text string) []string {
	var stems []string
	for _, w := range s.Words(nil, text, 0, len(text)) {
		stems = append(stems, w.Stem)
	}
	return stems
}

// section returns the section that the heading announces; false when no rule fits.
func (h *headingRules) section(heading string) (Section, bool) {
	words := h.stems.Words(nil, heading, 0, len(heading))
	best, rank := -1, 0
	for m := range h.set.All(words) {
		rule := h.rules[m.Value]
		if rule.begin && m.First > 0 || rule.end && m.End < len(words) {
			continue
		}
		r := rule.words * 1000
		if rule.section == Preferred {
			r += 500
		}
		if r += min(m.End, 499); r > rank {
			best, rank = int(m.Value), r
		}
	}
	if best < 0 {
		return 0, false
	}
	return h.rules[best].section, true
}

// longHeading is the longest heading, in characters; of 12,447 real ones 99 % are shorter.
const longHeading = 75

// isHeading reports whether lines[i] is a heading by its form, and whether that is certain even when no rule knows
// its words.
func isHeading(text string, lines []textline.Line, i int) (maybe, sure bool) {
	l := lines[i]
	if l.Heading > 0 {
		return true, true
	}
	s := bare(l.Text(text))
	if s == "" || utf8.RuneCountInString(s) > longHeading || l.Joined || i+1 < len(lines) && lines[i+1].Joined {
		return false, false
	}
	last := s[len(s)-1]
	if last == '.' || last == ',' || last == ';' {
		return false, false
	}
	marked := markdownHeading(l.Text(text)) || strings.HasPrefix(l.Text(text), "**")
	if !marked && strings.HasPrefix(l.Text(text), "#") {
		return false, false // "#LI-Remote"; "Python, Go"
	}
	if l.Bullet != "" && !marked {
		return false, false
	}
	bulletBelow := i+1 < len(lines) && lines[i+1].Bullet != ""
	aloneAbove := l.Blank
	aloneBelow := i+1 >= len(lines) || lines[i+1].Blank
	sure = marked || last == ':' || aloneAbove && (aloneBelow || bulletBelow) && (titleCase(s) || bulletBelow) || allCaps(s) && aloneAbove
	maybe = sure || aloneAbove || aloneBelow || bulletBelow || len(strings.Fields(s)) <= 4
	return maybe, sure
}

// markdownHeading reports whether s is a heading of Markdown: up to six "#" and a space.
func markdownHeading(s string) bool {
	rest := strings.TrimLeft(s, "#")
	return len(rest) < len(s) && strings.HasPrefix(rest, " ")
}

// bare returns the line without Markdown's heading and emphasis marks.
func bare(s string) string {
	s = strings.TrimLeft(s, "# ")
	return strings.Trim(s, "*_ \t")
}

func allCaps(s string) bool {
	return token.IsCaps(s) && utf8.RuneCountInString(s) > 3
}

// titleCase reports whether most words of s begin with a capital letter.
func titleCase(s string) bool {
	upper, all := 0, 0
	for _, w := range strings.Fields(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsLetter(r) {
			continue
		}
		all++
		if unicode.IsUpper(r) {
			upper++
		}
	}
	return upper*2 > all
}
