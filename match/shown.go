package match

// shownBy returns, for each skill that the corpus lists some of, the wordings of resumes that show it: "forming cohesive teams" is
// team building.
func (m *Matcher) shownBy() map[int32][]form {
	out := make(map[int32][]form)
	for skill, s := range m.skills.Skills {
		for _, wording := range s.ShownBy {
			out[int32(skill)] = append(out[int32(skill)], appendForm(nil, m.stems.Words(nil, wording, 0, len(wording))))
		}
	}
	return out
}
