package match

// impliedBy returns the numbers of the skills that imply this one.
func (m *Matcher) impliedBy(skill int32) []int32 {
	if skill < 0 {
		return nil
	}
	var out []int32
	for _, name := range m.skills.Skills[skill].ImpliedBy {
		n, _ := m.skills.Number(name) // the corpus was loaded: it has the name
		out = append(out, n)
	}
	return out
}

// english is the one language that a resume shows by being written in it.
const english = "English"

// imply reports whether a reader would infer what nothing in the resume names, and from which places: who manages projects
// plans, and who writes in English knows it. Of the known keywords that no word of 74 resumes met, readers called one in
// five implied.
func (m *Matcher) imply(r *Resume, q *Requirement) ([]Evidence, bool) {
	var out []Evidence
	for _, source := range q.implied {
		by := Requirement{Kind: q.Kind, skill: source}
		for _, e := range append(m.meet(r, &by), m.meetElsewhere(r, &by)...) {
			if e.Via == "" {
				e.Via = m.skills.Skills[source].Name
			}
			out = append(out, e)
		}
	}
	return out, len(out) > 0 || q.Keyword == english && r.doc.inEnglish()
}
