package corpus

import (
	"fmt"
	"slices"
	"strings"
)

// Rank says how much a role needs a skill.
type Rank string

// The ranks, strongest first, as they are written in the role files.
const (
	Required  Rank = "required"
	Preferred Rank = "preferred"
	Mentioned Rank = "mentioned"
)

// Role is the profile of a job: what it is called, what it is asked for and
// where it leads.
type Role struct {
	Name   string
	Titles []string    // other titles of the same job, without Name
	Next   []string    // names of roles on the next rung of the ladder; empty at its top
	Skills []RoleSkill // required first, then preferred, then mentioned, each in the order of the file
	File   string      // where the role is defined: "roles/managers.txt"
	Line   int         // from 1
}

// RoleSkill is a skill a role is asked for.
type RoleSkill struct {
	Skill string   // canonical name
	Need  Rank     // how much the role needs it
	AnyOf []string // canonical names of other skills that would do as well
}

// parseRoles appends the roles of a file. A role is a line "role: name" and
// the lines after it, each a key and a list:
//
//	role: IT Manager
//	titles: Information Technology Manager; IT Operations Manager
//	next: IT Director
//	required: Team Leadership; ITIL / COBIT
//	preferred: PMP / PRINCE2
//	mentioned: Procurement
func parseRoles(roles []*Role, f file) ([]*Role, error) {
	var r *Role
	rank := 0 // of the last line of skills, so that they stay in order
	err := f.lines(func(number int, line string) error {
		key, list, ok := strings.Cut(line, ":")
		if !ok {
			return fmt.Errorf("%q is no line of a role; write it as: key: list", line)
		}
		parts, err := names(list)
		if err != nil {
			return err
		}
		if key == "role" {
			if len(parts) > 1 {
				return fmt.Errorf("role has %d names; put the others under titles", len(parts))
			}
			r, rank = &Role{Name: parts[0], File: f.name, Line: number}, 0
			roles = append(roles, r)
			return nil
		}
		if r == nil {
			return fmt.Errorf("%q stands before the first role: line", key)
		}
		switch key {
		case "titles":
			r.Titles = append(r.Titles, parts...)
		case "next":
			r.Next = append(r.Next, parts...)
		default:
			at := Rank(key).order()
			if at == 0 {
				return fmt.Errorf("unknown key %q", key)
			}
			if at < rank {
				return fmt.Errorf("%s skills stand after weaker ones; write required, preferred, mentioned in this order", key)
			}
			rank = at
			return r.parseSkills(Rank(key), parts)
		}
		return nil
	})
	return roles, err
}

// parseSkills adds skills of one rank. Alternatives are separated by a slash
// between spaces: "CI/CD" is one name, "PMP / PRINCE2" are two.
func (r *Role) parseSkills(need Rank, parts []string) error {
	for _, part := range parts {
		choices := strings.Split(part, " / ")
		for i, choice := range choices {
			choices[i] = strings.TrimSpace(choice)
			if r.has(choices[i]) || slices.Contains(choices[:i], choices[i]) {
				return fmt.Errorf("%q is in role %q already", choices[i], r.Name)
			}
		}
		r.Skills = append(r.Skills, RoleSkill{Skill: choices[0], Need: need, AnyOf: choices[1:]})
	}
	return nil
}

// has reports whether the role asks for the skill, alone or as one of a choice.
func (r *Role) has(skill string) bool {
	return slices.ContainsFunc(r.Skills, func(s RoleSkill) bool { return s.Skill == skill || slices.Contains(s.AnyOf, skill) })
}

// order is 1 for the strongest need, and 0 for what is no rank.
func (n Rank) order() int {
	switch n {
	case Required:
		return 1
	case Preferred:
		return 2
	case Mentioned:
		return 3
	}
	return 0
}

// addRoles reads the roles of the files, makes their titles findable and
// checks all that they refer to.
func (b *builder) addRoles(files []file) (err error) {
	var roles []*Role
	for _, f := range files {
		if roles, err = parseRoles(roles, f); err != nil {
			return err
		}
	}
	for _, r := range roles {
		if err := b.addTitles(r, r.Name); err != nil {
			return err
		}
		if err := b.addTitles(r, r.Titles...); err != nil {
			return err
		}
	}
	for _, r := range roles {
		if err := b.checkRole(r); err != nil {
			return atLine(r.File, r.Line, fmt.Errorf("role %q: %w", r.Name, err))
		}
	}
	b.roles = append(slices.Clip(b.roles), roles...)
	return nil
}

func (b *builder) addTitles(r *Role, titles ...string) error {
	for _, title := range titles {
		key := strings.ToLower(title)
		if other := b.titles[key]; other != nil {
			where := ""
			if b.base.titles[key] != nil {
				where = inBase
			}
			return atLine(r.File, r.Line, fmt.Errorf("role %q: %q is already a title of %q at %s:%d%s", r.Name, title, other.Name, other.File, other.Line, where))
		}
		b.titles[key] = r
	}
	return nil
}

func (b *builder) checkRole(r *Role) error {
	if len(r.Skills) == 0 {
		return fmt.Errorf("no skills; add required, preferred or mentioned")
	}
	for _, next := range r.Next {
		if other := b.Role(next); other == nil || other.Name != next {
			return fmt.Errorf("next role %q is not a role's name", next)
		}
	}
	for _, need := range r.Skills {
		if err := b.checkCanonical(need.Skill); err != nil {
			return err
		}
		if err := b.checkCanonical(need.AnyOf...); err != nil {
			return err
		}
	}
	return nil
}
