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
	var all []Requirement
	var places [][2]int
	reader := jobReader{m: m}
	for _, s := range role.Skills {
		mark := "- "
		for k, name := range append([]string{s.Skill}, s.AnyOf...) {
			id, ok := m.skills.Number(name)
			if !ok {
				continue // the corpus's own check makes every skill of a role resolve
			}
			b.WriteString(mark)
			mark = " or "
			places = append(places, [2]int{b.Len(), b.Len() + len(name)})
			b.WriteString(name)
			q := Requirement{Keyword: name, Names: []string{name}, Kind: Kind(m.skills.Skills[id].Kind), Need: Need(s.Need), AnyOf: otherThan(s, k), Known: true, skill: id}
			q.Weight = DefaultWeights().of(q.Need, q.Kind)
			reader.relate(&q)
			reader.addFormOf(&q, m.stems.Words(nil, name, 0, len(name)), id) // as of a posting that asks for it by its name
			all = append(all, q)
		}
		b.WriteString("\n")
	}
	j := &Job{doc: textDocument("role "+role.Name, "role", b.String()), title: role.Name, role: role.Name, ignored: []Ignored{}}
	for i, at := range places {
		all[i].InJob = []Span{j.doc.span(at[0], at[1])}
	}
	j.requirements = byUrgency{all, make([]int, len(all))}.sorted()
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
