package corpus

import (
	"fmt"
	"strings"
	"unicode"
)

// parseSkills appends the skills of a file, which stand one a line, sorted:
//
//	names | kind | > parents | < implied by | + shown by | ~ context | # reason
func parseSkills(skills []*Skill, f file) ([]*Skill, error) {
	last := ""
	err := f.lines(func(number int, line string) error {
		s, err := parseSkill(line)
		if err != nil {
			return err
		}
		key := strings.ToLower(s.Name)
		if key < last {
			return fmt.Errorf("%q is out of order; sort the file, case aside", s.Name)
		}
		last = key
		s.File, s.Line = f.name, number
		skills = append(skills, s)
		return nil
	})
	return skills, err
}

func parseSkill(line string) (*Skill, error) {
	first, rest, ok := strings.Cut(line, " | ")
	if !ok {
		return nil, fmt.Errorf("%q has no kind; write it as: name | kind", line)
	}
	kind, rest, more := strings.Cut(rest, " | ")
	s := &Skill{Kind: Kind(strings.TrimSpace(kind))}
	if !s.Kind.known() {
		return nil, fmt.Errorf("unknown kind %q", s.Kind)
	}
	if err := s.parseNames(first); err != nil {
		return nil, err
	}
	s.keepProperNames()
	// The optional fields stand in a fixed order, so each may only move on.
	marks := "><+~#"
	for more {
		var field string
		field, rest, more = strings.Cut(rest, " | ")
		field = strings.TrimSpace(field)
		at := -1
		if field != "" {
			at = strings.IndexByte(marks, field[0])
		}
		if at < 0 {
			return nil, fmt.Errorf("unexpected field %q; after the kind come > parents, < implied by, + shown by, ~ context and # reason, once each in this order", field)
		}
		if err := s.parseField(field); err != nil {
			return nil, err
		}
		marks = marks[at+1:]
	}
	return s, s.checkContext()
}

// parseField reads one of the optional fields; its first byte says which.
func (s *Skill) parseField(field string) (err error) {
	rest := strings.TrimSpace(field[1:])
	switch field[0] {
	case '>':
		s.Parents, err = names(rest)
	case '<':
		s.ImpliedBy, err = names(rest)
	case '+':
		s.ShownBy, err = names(rest)
	case '~':
		s.Context = strings.Fields(rest)
	}
	return err
}

func (s *Skill) parseNames(field string) error {
	s.Names = make([]Name, 0, 1+strings.Count(field, ";"))
	for marked := range strings.SplitSeq(field, ";") {
		marked = strings.TrimSpace(marked)
		n, err := parseName(marked)
		if err != nil {
			return err
		}
		if n.Text == "" {
			return fmt.Errorf("empty name in %q", field)
		}
		s.Names = append(s.Names, n)
	}
	s.Name = s.Names[0].Text
	return nil
}

// parseName reads a name with its marks, of which none may be left in the
// name: "?=Go" would otherwise be a skill called "=Go".
func parseName(marked string) (n Name, err error) {
	text, exact := strings.CutPrefix(marked, "=")
	text, ambiguous := strings.CutPrefix(text, "?")
	text, whole := strings.CutPrefix(text, "!")
	switch {
	case text == "":
	case strings.ContainsAny(text, "=?|><~") || text[0] == '!' || exact && whole:
		err = fmt.Errorf("%q is no name: its marks stand before it in the order =?!, and = and ! not both", marked)
	case strings.TrimSpace(text) != text || strings.Contains(text, "  "):
		err = fmt.Errorf("%q is no name: it holds a stray space", marked)
	case !hasLetter(text):
		err = fmt.Errorf("%q is no name: no letter in it", marked)
	}
	return Name{Text: text, Exact: exact, Ambiguous: ambiguous, Whole: whole}, err
}

// keepProperNames marks names that no inflection may reach: Contentful is not
// content, nor Solidity solid. It takes single words only; in longer names the
// other words guard the meaning, and "Cisco Router" should find Cisco Routers.
func (s *Skill) keepProperNames() {
	switch s.Kind {
	case Tool, Standard, Certification, Language:
		for i, n := range s.Names {
			if !n.Exact && !strings.ContainsAny(n.Text, " -/") {
				s.Names[i].Whole = true
			}
		}
	}
}

// checkContext holds ambiguous names and context words together: either
// without the other is a slip of the pen.
func (s *Skill) checkContext() error {
	ambiguous := false
	for _, n := range s.Names {
		ambiguous = ambiguous || n.Ambiguous
	}
	switch {
	case ambiguous && len(s.Context) == 0:
		return fmt.Errorf("%q has an ambiguous name but no context words; add: | ~ words", s.Name)
	case !ambiguous && len(s.Context) > 0:
		return fmt.Errorf("%q has context words but no ambiguous name; mark one with ?", s.Name)
	}
	for _, word := range s.Context {
		if word != strings.ToLower(word) {
			return fmt.Errorf("context word %q is not in lower case", word)
		}
	}
	return nil
}

func (k Kind) known() bool {
	switch k {
	case Tool, Technical, Method, Standard, Certification, Degree, Domain, Leadership, Soft, Language, Clearance:
		return true
	}
	return false
}

func hasLetter(text string) bool {
	return strings.IndexFunc(text, unicode.IsLetter) >= 0
}
