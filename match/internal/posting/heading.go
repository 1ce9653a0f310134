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

// headingsFile holds what headings of postings announce: section | words. The words are compared by stem, in any
// inflection, and must stand in the heading in this order with nothing between; "^" ties them to the heading's
// beginning, "$" to its end. "=" asks for exactly this word, not its stem. The longest rule that fits decides, though
// those of the role give way to others; of two as long the one that ends later. "preferred/alone" marks words that also
// head all that is required, where nothing has been required before; "apply/unasked" words that head what is expressly not
// asked for, of which "is not" and the like stand for "isn't" too; "role/tools" those of what the employer works with. Chosen from the headings of 12,447 postings by
// frequency (../shared/data/vocab/jd_headings.tsv).
//
//go:embed headings.txt
var headingsFile string

// headingRules tells the section a heading announces.
type headingRules struct {
	set   *phrase.Set
	rules []headingRule
	stems *token.Stemmer

	fillers map[string]bool // stems of words that headings are padded with
}

// fillers say nothing of what stands under a heading.
const fillers = "a an the of for to in on at with from as by and or is are be will would this that these our your you we us have has it its what who how key role job position team if"

type headingRule struct {
	section    Section
	words      int
	about      bool   // begins with "about"
	begin, end bool   // must stand at the heading's beginning, at its end
	alone      bool   // of what is preferred: heads what is required where nothing else does
	unasked    bool   // heads what is expressly not asked for
	tools      bool   // heads what the employer works with
	exact      string // the rule's only word, when its stem is shared by words that mean something else
}

// A fit says how well a heading is known.
type fit uint8

const (
	unknown fit = iota
	loose       // a word or two of many: "the impact of our bonus"
	firm        // most of what the heading says
)

func parseHeadings(file string, s *token.Stemmer) *headingRules {
	h := &headingRules{set: phrase.New(s), stems: s, fillers: make(map[string]bool)}
	for _, stem := range stemsOf(s, fillers) {
		h.fillers[stem] = true
	}
	for _, row := range tableRows(file, 2) {
		section, mark, _ := strings.Cut(row[0], "/")
		rule := headingRule{section: sectionOf(section), alone: mark == "alone", unasked: mark == "unasked", tools: mark == "tools"}
		words := row[1]
		words, rule.begin = strings.CutPrefix(words, "^")
		words, rule.end = strings.CutSuffix(words, "$")
		if word, ok := strings.CutPrefix(words, "="); ok {
			words, rule.exact = word, word
		}
		h.add(rule, words)
		if rule.unasked {
			if short := contracted.Replace(words); short != words {
				h.add(rule, short)
			}
		}
	}
	return h
}

// add enters a rule for these words.
func (h *headingRules) add(rule headingRule, words string) {
	stems := stemsOf(h.stems, words)
	rule.words, rule.about = len(stems), stems[0] == "about"
	h.set.Add(stems, int32(len(h.rules)))
	h.rules = append(h.rules, rule)
}

// tableRows returns the rows of an embedded table: fields divided by " | ", comment and blank lines left out. A line whose
// last field lists several, divided by ", ", is as many rows.
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
		last := fields - 1
		for _, words := range strings.Split(row[last], ", ") {
			rows = append(rows, append(row[:last:last], words))
		}
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

// alone reports whether the heading of what is preferred heads what is required, where nothing has been required before:
// "Desired skills and experience".
func (h *headingRules) alone(heading string) bool {
	for m := range h.set.All(h.stems.Words(nil, heading, 0, len(heading))) {
		if h.rules[m.Value].alone {
			return true
		}
	}
	return false
}

// section returns the section that the heading announces, and how sure that is.
func (h *headingRules) section(heading string) (Section, fit) {
	rule, fit := h.rule(heading)
	return rule.section, fit
}

// rule returns the rule that decides what the heading announces, and how sure that is.
func (h *headingRules) rule(heading string) (headingRule, fit) {
	var room [12]token.Word // most headings have fewer words
	words := h.stems.Words(room[:0], heading, 0, len(heading))
	rank := 0
	var best phrase.Match
	wish := false // whether it begins with what is preferred
	for m := range h.set.All(words) {
		rule := h.rules[m.Value]
		if rule.section == Required && m.First > 0 && words[m.First-1].Stem == "not" {
			continue // "a plus, but not essential"
		}
		if rule.begin && m.First > 0 || rule.end && m.End < len(words) || rule.exact != "" && !strings.EqualFold(words[m.First].Text, rule.exact) {
			continue
		}
		r := rule.words * 1000
		switch rule.section {
		case Preferred:
			r += 500
			if rule.begin {
				wish = true
			}
		case Role:
			if !rule.about {
				r -= 1500 // "qualifications for the role", "what you bring to the team"
			}
		}
		// The constant keeps the rank of every rule positive.
		if r += 2000 + min(m.End, 499); r > rank {
			best, rank = m, r
		}
	}
	if rank == 0 {
		return headingRule{}, unknown
	}
	rule := h.rules[best.Value]
	if wish && rule.section == Required {
		rule.section = Preferred // "Bonus stars if you have"
	}
	others := 0
	for i, w := range words {
		if (i < best.First || i >= best.End) && !h.fillers[w.Stem] {
			others++
		}
	}
	if others > rule.words {
		return rule, loose
	}
	return rule, firm
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
	if strings.HasSuffix(s, "...") || strings.HasSuffix(s, "…") || strings.HasSuffix(s, "….") {
		s = strings.TrimRight(s, "….") // "You are ready for this job if you …"
	}
	if s == "" {
		return false, false
	}
	last := s[len(s)-1]
	if last == '.' || last == ',' || last == ';' {
		return false, false
	}
	if numberedHeading(lines, i, s) {
		return true, true
	}
	marked := markdownHeading(l.Text(text)) || strings.HasPrefix(l.Text(text), "**")
	if !marked && strings.HasPrefix(l.Text(text), "#") {
		return false, false // "#LI-Remote"; "Python, Go"
	}
	if l.Bullet != "" && !marked {
		return false, false
	}
	bulletBelow := i+1 < len(lines) && lines[i+1].Bullet != ""
	if !marked && !bulletBelow && last != ':' && item(s) {
		return false, false
	}
	aloneAbove := l.Blank
	aloneBelow := i+1 >= len(lines) || lines[i+1].Blank
	sure = marked || last == ':' || aloneAbove && (aloneBelow || bulletBelow) && (titleCase(s) || bulletBelow) || allCaps(s) && aloneAbove
	maybe = sure || aloneAbove || aloneBelow || bulletBelow || len(strings.Fields(s)) <= 4
	return maybe, sure
}

// numberedHeading reports whether lines[i] is a heading that counts the parts of the text, and no item: "4. ROPES AND KNOTS" apart from other
// numbers.
func numberedHeading(lines []textline.Line, i int, s string) bool {
	if !counts(&lines[i]) || !lines[i].Blank || !allCaps(s) || !strings.Contains(s, " ") {
		return false
	}
	return (i == 0 || !counts(&lines[i-1])) && i+1 < len(lines) && !counts(&lines[i+1])
}

// counts reports a line with a number for its bullet.
func counts(l *textline.Line) bool { return l.Bullet != "" && isDigit(l.Bullet[0]) }

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
