package corpus

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A builder makes a corpus from another and the lines of files. It changes no
// skill of the other: what lines add to one goes to a copy.
type builder struct {
	*Corpus                   // what is built
	base    *Corpus           // what it adds to
	lines   []*Skill          // those of the files, in their order
	line    map[string]*Skill // by canonical name, the one that begins with it
}

func newBuilder(base *Corpus) *builder {
	return &builder{Corpus: &Corpus{skills: slices.Clone(base.skills), roles: base.roles, titles: widened(base.titles, 0)}, base: base}
}

// widened returns a copy of m with room for n more.
func widened[V any](m map[string]V, n int) map[string]V {
	out := make(map[string]V, len(m)+n)
	maps.Copy(out, m)
	return out
}

// addSkills reads the skills of the files, makes their names findable and
// checks all that they refer to.
func (b *builder) addSkills(files []file) (err error) {
	for _, f := range files {
		if b.lines, err = parseSkills(b.lines, f); err != nil {
			return err
		}
	}
	if len(b.lines) == 0 && len(b.skills) == 0 {
		return fmt.Errorf("%s: no skill in it, nor in another of skills/*.txt; write one a line, as: name | kind", files[0].name)
	}
	n := 0
	for _, line := range b.lines {
		n += len(line.Names)
	}
	b.line = make(map[string]*Skill, len(b.lines))
	b.byName = widened(b.base.byName, len(b.lines))
	b.exact = widened(b.base.exact, n/4)
	b.folded = widened(b.base.folded, n)
	for _, line := range b.lines {
		if err := b.addSkill(line); err != nil {
			return err
		}
	}
	if err := b.checkParents(); err != nil {
		return err
	}
	return b.checkImplied()
}

// addSkill adds what a line says and makes its names findable.
func (b *builder) addSkill(line *Skill) error {
	s, added, old := line, line.Names, b.base.byName[line.Name]
	switch {
	case b.line[line.Name] != nil:
		return line.fault("%q is already at %s, the first name there", line.Name, b.place(line, ""))
	case old == nil:
		b.skills = append(b.skills, s)
	case old.Kind != line.Kind:
		return line.fault("%q is a %s here and a %s at %s", line.Name, line.Kind, old.Kind, b.place(old, old.Name))
	default:
		s, added = b.extend(old, line)
	}
	for _, name := range added {
		index, key := b.index(name)
		if other := index[key]; other != nil {
			return line.fault("%q is already at %s, a name of %q", name.Text, b.place(other, name.Text), other.Name)
		}
		index[key] = s
	}
	b.byName[s.Name], b.line[s.Name] = s, line
	return nil
}

// index returns the map that the name is found by, and its key there. An exact
// name and another that differs only by case may stand side by side: SAFe the
// method, safe the alias of something else.
func (b *builder) index(name Name) (index map[string]*Skill, key string) {
	if name.Exact {
		return b.exact, name.Text
	}
	return b.folded, strings.ToLower(name.Text)
}

// extend puts a copy of a skill with all that the line adds in its place, and
// returns it with the names that are new. Names that it has stay as they are.
func (b *builder) extend(old, line *Skill) (s *Skill, added []Name) {
	copied := *old
	s = &copied
	for _, name := range line.Names[1:] {
		if index, key := b.index(name); index[key] != old {
			added = append(added, name)
		}
	}
	for _, name := range old.Names {
		index, key := b.index(name)
		index[key] = s
	}
	s.Names = append(slices.Clip(s.Names), added...)
	s.Parents = union(s.Parents, line.Parents...)
	s.ImpliedBy = union(s.ImpliedBy, line.ImpliedBy...)
	s.ShownBy = union(s.ShownBy, line.ShownBy...)
	s.Context = union(s.Context, line.Context...)
	b.skills[slices.Index(b.skills, old)] = s
	return s, added
}

// union returns list and those of more that it does not hold. It leaves the
// array of list as it is.
func union(list []string, more ...string) []string {
	list = slices.Clip(list)
	for _, m := range more {
		if !slices.Contains(list, m) {
			list = append(list, m)
		}
	}
	return list
}

// fault is an error at the line.
func (s *Skill) fault(format string, args ...any) error {
	return atLine(s.File, s.Line, fmt.Errorf(format, args...))
}

// atLine gives an error its place.
func atLine(file string, line int, err error) error {
	return fmt.Errorf("%s:%d: %w", file, line, err)
}

// inBase follows a place that is not in the files at hand.
const inBase = " of the corpus that is added to"

// place says where the skill got the name from.
func (b *builder) place(s *Skill, name string) string {
	where := ""
	if old := b.base.byName[s.Name]; old != nil && b.base.Lookup(name) == old {
		s, where = old, inBase
	} else if line := b.line[s.Name]; line != nil {
		s = line
	}
	return fmt.Sprintf("%s:%d%s", s.File, s.Line, where)
}

// checkForms refuses names that differ from another skill's only by hyphens
// and plural endings: a matcher does not tell them apart. Exact names are
// compared as they stand, and two whole names are kept apart.
func (b *builder) checkForms() error {
	type claim struct {
		skill *Skill
		name  *Name
	}
	claims := make(map[string]claim, len(b.folded))
	for _, s := range append(slices.Clip(b.base.skills), b.lines...) {
		for i := range s.Names {
			name := &s.Names[i]
			if name.Exact {
				continue
			}
			key := form(name.Text)
			other, taken := claims[key]
			if taken && other.skill.Name != s.Name && !(name.Whole && other.name.Whole) {
				return s.fault("%q is a form of %q, which is already at %s, a name of %q",
					name.Text, other.name.Text, b.place(other.skill, other.name.Text), other.skill.Name)
			}
			claims[key] = claim{s, name}
		}
	}
	return nil
}

// form reduces a name to what hyphens, case and plural endings leave of it.
func form(name string) string {
	words := strings.Fields(strings.ReplaceAll(strings.ToLower(name), "-", " "))
	for i, w := range words {
		if len(w) > 3 && !strings.HasSuffix(w, "ss") {
			words[i] = strings.TrimSuffix(w, "s")
		}
	}
	return strings.Join(words, " ")
}

// checkParents refuses parents that are unknown or not written as the
// canonical name, and skills that are a kind of themselves. It leaves in
// b.above all that is above each skill: diamonds of parents would make a walk
// at every question exponential.
func (b *builder) checkParents() error {
	for _, line := range b.lines {
		if err := b.checkCanonical(line.Parents...); err != nil {
			return line.fault("parent %w", err)
		}
	}
	b.above = make(map[string][]string, len(b.skills))
	for _, s := range b.skills {
		if err := b.climb(s, nil); err != nil {
			return err
		}
	}
	return nil
}

// checkImplied refuses skills implied by what is unknown or not written as the canonical name, by themselves, or by what
// meets them anyway.
func (b *builder) checkImplied() error {
	for _, line := range b.lines {
		if err := b.checkCanonical(line.ImpliedBy...); err != nil {
			return line.fault("implied by %w", err)
		}
		for _, name := range line.ImpliedBy {
			if name == line.Name || slices.Contains(b.above[name], line.Name) {
				return line.fault("%q is implied by %q, which is one: leave it out", line.Name, name)
			}
		}
	}
	return nil
}

// climb fills b.above for s and all that is above it. Path holds the skills on
// the way to s.
func (b *builder) climb(s *Skill, path []*Skill) error {
	if _, done := b.above[s.Name]; done || len(s.Parents) == 0 {
		return nil
	}
	if i := slices.Index(path, s); i >= 0 {
		return b.circle(path[i:])
	}
	path = append(path, s)
	var above []string
	for _, parent := range s.Parents {
		if err := b.climb(b.byName[parent], path); err != nil {
			return err
		}
		above = union(union(above, parent), b.above[parent]...)
	}
	b.above[s.Name] = above
	return nil
}

// circle reports skills each of which is a kind of the next and the last of the
// first, from one with a line at hand: one of those closes the circle.
func (b *builder) circle(path []*Skill) error {
	first := slices.IndexFunc(path, func(s *Skill) bool { return b.line[s.Name] != nil })
	line := b.line[path[first].Name]
	chain := line.Name
	for i := range path {
		chain += " > " + path[(first+1+i)%len(path)].Name
	}
	return line.fault("%q is a kind of itself: %s", line.Name, chain)
}

// checkCanonical reports why the first of the names that is no skill's
// canonical name is none.
func (b *builder) checkCanonical(names ...string) error {
	for _, name := range names {
		if b.byName[name] != nil {
			continue
		}
		if s := b.Lookup(name); s != nil {
			return fmt.Errorf("%q is another name of %q at %s; write that", name, s.Name, b.place(s, name))
		}
		return fmt.Errorf("%q is not in the corpus", name)
	}
	return nil
}
