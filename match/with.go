package match

import "fmt"

// with analyses the further documents of the same person: a cover letter, a list of projects. They can meet keywords;
// statements of work and years are those of the resume alone. Evidence tells documents apart by their names, and the resume by
// none: what has no name, or one that is taken, gets one.
func (m *Matcher) with(resume *Document, more []*Document) []*Resume {
	taken := map[string]bool{"": true, resume.name: true}
	var out []*Resume
	for _, doc := range more {
		if doc == nil {
			continue
		}
		r := m.Resume(doc)
		if name := freeName(doc.name, taken); name != doc.name {
			named := *r.doc
			named.name, r.doc = name, &named
		}
		taken[r.doc.name] = true
		out = append(out, r)
	}
	return out
}

// freeName returns the name, or where it is taken one that is not: "cover.txt (2)".
func freeName(name string, taken map[string]bool) string {
	free := name
	if free == "" {
		free = "further document"
	}
	base := free
	for n := 2; taken[free]; n++ {
		free = fmt.Sprintf("%s (%d)", base, n)
	}
	return free
}

// meetElsewhere returns the evidence in the further documents for a requirement, document by document.
func (m *Matcher) meetElsewhere(r *Resume, q *Requirement) []Evidence {
	var out []Evidence
	for _, other := range r.more {
		for _, e := range m.meet(other, q) {
			e.Document = other.doc.name
			out = append(out, e)
		}
	}
	return out
}

// withNames returns the names of the further documents.
func (r *Resume) withNames() []string {
	var out []string
	for _, other := range r.more {
		out = append(out, other.doc.name)
	}
	return out
}

// warningsElsewhere returns what is to be known of how the further documents were read.
func (r *Resume) warningsElsewhere() []Finding {
	var out []Finding
	for _, other := range r.more {
		for _, w := range other.doc.warnings {
			out = append(out, Finding{w.Code, w.Severity, other.doc.name + ": " + w.Message, nil})
		}
	}
	return out
}

// onlyElsewhere notes required keywords that the resume itself lacks: who reads the resume alone does not see them.
func onlyElsewhere(keywords []Keyword) []Finding {
	var out []Finding
	for _, k := range keywords {
		if k.Need != Required || k.Status != Matched || k.InResume[0].Document == "" {
			continue
		}
		out = append(out, Finding{CodeOnlyElsewhere, SeverityNote, fmt.Sprintf("%s stands only in %s; say it in the resume too", k.Keyword, k.InResume[0].Document), nil})
	}
	return out
}
