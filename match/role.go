package match

import (
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/corpus"
)

// Role returns the corpus's profile of a role, by name or title in any case, as a job to compare resumes with. The
// error names the roles there are.
func (m *Matcher) Role(name string) (*Job, error) {
	role := m.corpus.Role(name)
	if role == nil {
		var names []string
		for _, r := range m.corpus.Roles() {
			names = append(names, r.Name)
		}
		return nil, fmt.Errorf("role %q: no such profile; there are: %s", name, strings.Join(names, ", "))
	}
	// The profile is written out as text, so that its keywords have places as those of a posting have.
	var b strings.Builder
	b.WriteString(role.Name + "\n")
	j := &Job{title: role.Name, role: role.Name, ignored: []Ignored{}}
	type at struct{ start, end int }
	var places []at
	for _, s := range role.Skills {
		b.WriteString("- ")
		start := b.Len()
		b.WriteString(s.Skill)
		places = append(places, at{start, b.Len()})
		b.WriteString("\n")
	}
	j.doc = textDocument("role "+role.Name, "role", b.String())
	for i, s := range role.Skills {
		for k, name := range append([]string{s.Skill}, s.AnyOf...) {
			id, ok := m.skills.Number(name)
			if !ok {
				continue // the corpus's own check makes every skill of a role resolve
			}
			q := Requirement{Keyword: name, Names: []string{name}, Kind: Kind(m.skills.Skills[id].Kind), Need: Need(s.Need), AnyOf: otherThan(s, k), Known: true,
				InJob: []Span{j.doc.span(places[i].start, places[i].end)}, skill: id}
			q.Weight = DefaultWeights().of(q.Need, q.Kind)
			j.requirements = append(j.requirements, q)
		}
	}
	return j, nil
}

// otherThan returns the members of the choice s but the k-th.
func otherThan(s corpus.RoleSkill, k int) []string {
	out := []string{}
	for i, name := range append([]string{s.Skill}, s.AnyOf...) {
		if i != k {
			out = append(out, name)
		}
	}
	return out
}
