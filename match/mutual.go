package match

// mutual are competencies that another shows as well as it is shown by them, which the corpus, a tree of kinds, can say only one
// way: supervision is a kind of people management there, and who managed a team has supervised it.
var mutual = map[string][]string{
	"Supervision":     {"People Management", "Team Leadership"},
	"Coding":          {"Software Development"},
	"Team Leadership": {"People Management"},

	// Who has the suite has these of it.
	"Microsoft Excel":      {"Microsoft Office"},
	"Microsoft Outlook":    {"Microsoft Office"},
	"Microsoft PowerPoint": {"Microsoft Office"},
	"Microsoft Word":       {"Microsoft Office"},
}

// mutualOf returns the numbers of the skills that show the skill of this name too.
func (m *Matcher) mutualOf(name string) []int32 {
	var out []int32
	for _, other := range mutual[name] {
		if n, ok := m.skills.Number(other); ok {
			out = append(out, n)
		}
	}
	return out
}
