package match

import "github.com/resumematch/resumematch/corpus"

// A Balance sets the technical side of a posting and of a resume against their leadership side. A manager's posting
// answered with a list of tools shows here.
type Balance struct {
	Resume Sides `json:"resume"`
	Job    Sides `json:"job"`
}

// Sides count the different skills of the corpus that a document names.
type Sides struct {
	Technical  int          `json:"technical"`       // tools and fields of technology
	Leadership int          `json:"leadership"`      // leading and managing, and soft skills
	Other      int          `json:"other"`           // methods, standards, papers, domains, tongues: they serve both
	Kinds      map[Kind]int `json:"kinds,omitempty"` // the same by kind
}

// Share returns the part of leadership in both sides, 0 to 1; 0 when there is neither.
func (s Sides) Share() float64 {
	if s.Technical+s.Leadership == 0 {
		return 0
	}
	return float64(s.Leadership) / float64(s.Technical+s.Leadership)
}

func (s *Sides) count(k Kind) {
	if s.Kinds == nil {
		s.Kinds = make(map[Kind]int)
	}
	s.Kinds[k]++
	switch corpus.Kind(k) {
	case corpus.Tool, corpus.Technical:
		s.Technical++
	case corpus.Leadership, corpus.Soft:
		s.Leadership++
	default:
		s.Other++
	}
}

// balance counts what the posting asks for, choices included, and what stands in the resume itself.
func (m *Matcher) balance(resume *Resume, keywords []Keyword) Balance {
	var b Balance
	for _, k := range keywords {
		if k.Known {
			b.Job.count(k.Kind)
		}
	}
	for id, hits := range resume.hits {
		for _, h := range hits {
			if h.skill == id { // and not only a kind of it
				b.Resume.count(Kind(m.skills.Skills[id].Kind))
				break
			}
		}
	}
	return b
}
