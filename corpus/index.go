package corpus

import (
	"fmt"
	"slices"
	"strings"
)

// indexSkills makes names findable and refuses those that two skills claim.
// An exact name and another that differs only by case may stand side by side:
// SAFe the method, safe the alias of something else.
func (c *Corpus) indexSkills() error {
	n := 0
	for _, s := range c.skills {
		n += len(s.Names)
	}
	c.byName = make(map[string]*Skill, len(c.skills))
	c.exact = make(map[string]*Skill, n/4)
	c.folded = make(map[string]*Skill, n)
	for _, s := range c.skills {
		c.byName[s.Name] = s
		for _, name := range s.Names {
			index, key := c.folded, name.Text
			if name.Exact {
				index = c.exact
			} else {
				key = strings.ToLower(key)
			}
			if other := index[key]; other != nil {
				return fmt.Errorf("%s:%d: %q is already at %s:%d", s.File, s.Line, name.Text, other.File, other.Line)
			}
			index[key] = s
		}
	}
	return nil
}

// checkParents refuses parents that are unknown or not written as the
// canonical name, and skills that are a kind of themselves. It leaves in
// c.above all that is above each skill: diamonds of parents would make a walk
// at every question exponential.
func (c *Corpus) checkParents() error {
	for _, s := range c.skills {
		for _, parent := range s.Parents {
			if err := c.checkCanonical(parent); err != nil {
				return fmt.Errorf("%s:%d: parent %w", s.File, s.Line, err)
			}
		}
	}
	c.above = make(map[string][]string, len(c.skills))
	for _, s := range c.skills {
		if err := c.climb(s, nil); err != nil {
			return err
		}
	}
	return nil
}

// checkImplied refuses skills implied by what is unknown or not written as the canonical name, by themselves, or by what
// meets them anyway.
func (c *Corpus) checkImplied() error {
	for _, s := range c.skills {
		for _, name := range s.ImpliedBy {
			if err := c.checkCanonical(name); err != nil {
				return fmt.Errorf("%s:%d: implied by %w", s.File, s.Line, err)
			}
			if name == s.Name || slices.Contains(c.above[name], s.Name) {
				return fmt.Errorf("%s:%d: %q is implied by %q, which is one: leave it out", s.File, s.Line, s.Name, name)
			}
		}
	}
	return nil
}

// climb fills c.above for s and all that is above it. Path holds the skills on
// the way to s.
func (c *Corpus) climb(s *Skill, path []*Skill) error {
	if _, done := c.above[s.Name]; done || len(s.Parents) == 0 {
		return nil
	}
	if i := slices.Index(path, s); i >= 0 {
		return fmt.Errorf("%s:%d: %q is a kind of itself: %s", s.File, s.Line, s.Name, chain(append(path[i:], s)))
	}
	path = append(path, s)
	var above []string
	for _, parent := range s.Parents {
		if err := c.climb(c.byName[parent], path); err != nil {
			return err
		}
		for _, name := range append([]string{parent}, c.above[parent]...) {
			if !slices.Contains(above, name) {
				above = append(above, name)
			}
		}
	}
	c.above[s.Name] = above
	return nil
}

func chain(path []*Skill) string {
	names := make([]string, len(path))
	for i, s := range path {
		names[i] = s.Name
	}
	return strings.Join(names, " > ")
}

// checkCanonical reports why name is not a skill's canonical name.
func (c *Corpus) checkCanonical(name string) error {
	if c.byName[name] != nil {
		return nil
	}
	if s := c.Lookup(name); s != nil {
		return fmt.Errorf("%q is another name of %q at %s:%d; write that", name, s.Name, s.File, s.Line)
	}
	return fmt.Errorf("%q is not in the corpus", name)
}
