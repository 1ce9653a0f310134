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

// implier finds what a resume implies; what several keywords are implied by is looked for once.
type implier struct {
	m     *Matcher
	r     *Resume
	found map[int32][]Evidence // of a skill
}

// imply reports whether a reader would infer what nothing in the resume names, and from which places: who manages projects
// plans, and who writes in English knows it. Of the known keywords that the program had called missing in 74 labelled
// pairs, readers called one in five implied.
func (x *implier) imply(q *Requirement) ([]Evidence, bool) {
	var out []Evidence
	for _, source := range q.implied {
		out = append(out, x.evidence(source)...)
	}
	x.r.bestFirst(out)
	for i := range out {
		if out[i].Via == "" {
			out[i].Via = out[i].ImpliedBy
		}
	}
	return out, len(out) > 0 || q.Keyword == english && x.r.doc.inEnglish()
}

// evidence returns the places where the resume has the skill, by name or through its kinds: these imply as well as it does.
// Of the keywords of 74 labelled pairs that only a kind implies readers called 31 implied or there and 4 missing, of those
// that a name implies 252 and 24.
func (x *implier) evidence(skill int32) []Evidence {
	if out, ok := x.found[skill]; ok {
		return out
	}
	s := x.m.skills.Skills[skill]
	q := Requirement{Kind: Kind(s.Kind), skill: skill, implying: true}
	out := append(x.m.meet(x.r, &q), x.m.meetElsewhere(x.r, &q)...)
	for i := range out {
		out[i].ImpliedBy = s.Name
	}
	x.found[skill] = out
	return out
}
