package match

// mutual returns the competencies that show another as well as it is shown by them, which the corpus, a tree of kinds, can say
// only one way: supervision is a kind of people management there, and who managed a team has supervised it.
func mutual(name string) []string {
	switch name {
	case "Supervision":
		return []string{"People Management", "Team Leadership"}
	case "Help Desk": // few companies have both
		return []string{"Service Desk"}
	case "Team Leadership":
		return []string{"People Management"}
	case "Project Leadership":
		return []string{"Project Management"}
	case "Team Development":
		return []string{"Staff Development"}
	case "System Performance":
		return []string{"Performance Tuning"}
	case "Microsoft Excel", "Microsoft Outlook", "Microsoft PowerPoint", "Microsoft Word": // who has the suite has these of it
		return []string{"Microsoft Office"}
	case "ITIL 4 Foundation": // many leave out which; who says v3 has another
		return []string{"ITIL Foundation"}
	case "ITIL v3 Foundation":
		return []string{"ITIL Foundation", "ITIL 4 Foundation"}
	case "Exchange Online":
		return []string{"Microsoft Exchange"}
	case "SharePoint Online":
		return []string{"SharePoint"}
	}
	return nil
}

// mutualOf returns the numbers of the skills that show the skill of this name too.
func (m *Matcher) mutualOf(name string) []int32 {
	var out []int32
	for _, other := range mutual(name) {
		if n, ok := m.skills.Number(other); ok {
			out = append(out, n)
		}
	}
	return out
}
