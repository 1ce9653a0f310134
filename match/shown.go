package match

// shownBy returns the wordings of resumes that show a skill, as the corpus lists them: "forming cohesive teams" is team building.
// They are made when the skill is first looked for.
func (m *Matcher) shownBy(skill int32) []form {
	if made, ok := m.shown.Load(skill); ok {
		return made.([]form)
	}
	var out []form
	for _, wording := range m.skills.Skills[skill].ShownBy {
		out = append(out, appendForm(nil, m.stems.Words(nil, wording, 0, len(wording))))
	}
	m.shown.Store(skill, out)
	return out
}
