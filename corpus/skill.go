package corpus

import (
	"fmt"
	"strings"
	"unicode"
)

// parseSkills appends the skills of a file, which stand one a line, sorted:
//
//	names | kind | > parents | ~ context | # reason
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
	fields := strings.Split(line, " | ")
	if len(fields) < 2 {
		return nil, fmt.Errorf("%q has no kind; write it as: name | kind", line)
	}
	s := &Skill{Kind: Kind(strings.TrimSpace(fields[1]))}
	if !s.Kind.known() {
		return nil, fmt.Errorf("unknown kind %q", s.Kind)
	}
	if err := s.parseNames(fields[0]); err != nil {
		return nil, err
	}
	s.keepProperNames()
	// The optional fields stand in a fixed order, so each may only move on.
	marks := ">~#"
	for _, field := range fields[2:] {
		field = strings.TrimSpace(field)
		at := -1
		if field != "" {
			at = strings.IndexByte(marks, field[0])
		}
		if at < 0 {
			return nil, fmt.Errorf("unexpected field %q; after the kind come > parents, ~ context and # reason, once each in this order", field)
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
	case '~':
		s.Context = strings.Fields(rest)
	}
	return err
}

func (s *Skill) parseNames(field string) error {
	texts, err := names(field)
	if err != nil {
		return err
	}
	s.Names = make([]Name, len(texts))
	for i, text := range texts {
		n := &s.Names[i]
		text, n.Exact = strings.CutPrefix(text, "=")
		text, n.Ambiguous = strings.CutPrefix(text, "?")
		n.Text, n.Whole = strings.CutPrefix(text, "!")
		if !hasLetter(n.Text) {
			return fmt.Errorf("%q is no name: no letter in it", texts[i])
		}
		if strings.ContainsAny(n.Text, "=?|>~") || n.Text[0] == '!' || n.Exact && n.Whole || strings.Contains(n.Text, "  ") || n.Text != strings.TrimSpace(n.Text) {
			return fmt.Errorf("%q is no name: its marks stand before it in the order =?!, = and ! not both, and it holds no stray space", texts[i])
		}
	}
	s.Name = s.Names[0].Text
	return nil
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
