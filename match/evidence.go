package match

import (
	"cmp"
	"sort"
)

// maxEvidence is how many places a report shows for one keyword: where it is matters, not how often.
const maxEvidence = 5

// gradeRank orders grades, the best first.
func gradeRank(g Grade) int {
	switch g {
	case GradeQuantified:
		return 0
	case GradeStated:
		return 1
	}
	return 2
}

// meet returns the evidence in the resume for a requirement, the best first; none when the resume lacks it.
func (m *Matcher) meet(r *Resume, q *Requirement) []Evidence {
	if q.degree != nil {
		return r.meetDegree(q.degree)
	}
	type spot struct{ first, end int }
	seen := make(map[spot]bool)
	var out []Evidence
	add := func(first, end int, via string) {
		if s := (spot{first, end}); !seen[s] {
			seen[s] = true
			e := r.evidence(first, end)
			e.Via = via
			out = append(out, e)
		}
	}
	if q.skill >= 0 {
		for _, h := range r.hits[q.skill] {
			via := ""
			if h.skill != q.skill {
				via = m.skills.Skills[h.skill].Name
			}
			add(int(h.first), int(h.end), via)
		}
	}
	for _, f := range q.forms {
		for _, at := range r.index.find(f) {
			add(at[0], at[1], "")
		}
	}
	if len(out) == 0 && q.skill >= 0 {
		for _, at := range m.meetActivity(r, q.skill) {
			add(int(at[0]), int(at[1]), m.skills.Skills[at[2]].Name)
		}
	}
	if len(out) == 0 {
		for _, base := range q.bases {
			for _, h := range r.hits[base] {
				add(int(h.first), int(h.end), m.skills.Skills[h.skill].Name)
			}
		}
	}
	sort.SliceStable(out, func(i, k int) bool {
		a, b := &out[i], &out[k]
		return cmp.Or(min(len(a.Via), 1)-min(len(b.Via), 1), gradeRank(a.Grade)-gradeRank(b.Grade), a.Start-b.Start) < 0
	})
	return out
}

// meetDegree returns the degrees of the resume that satisfy the one asked for.
func (r *Resume) meetDegree(ask *degree) []Evidence {
	var out []Evidence
	for _, d := range r.degrees {
		if d.meets(ask) {
			out = append(out, r.evidence(d.first, d.end))
		}
	}
	return out
}
