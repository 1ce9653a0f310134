package match

import (
	"testing"

	"github.com/resumematch/resumematch/match/internal/posting"
)

// A place where two names of one skill stand in the same words is one place.
func TestPlacesOfKeywordsAreDistinct(t *testing.T) {
	job := defaultMatcher().Job(Text("job", "IT Manager\n\nDuties\n- Keep our NoSQL databases fast\n\nRequirements\n- CompTIA Security+ or CISSP\n- NoSQL databases\n"))
	places := map[string]int{}
	for _, q := range job.Requirements() {
		places[q.Keyword] = len(q.InJob)
		for i, a := range q.InJob {
			for _, b := range q.InJob[:i] {
				if a == b {
					t.Errorf("%s stands at %d twice", q.Keyword, a.Start)
				}
			}
		}
		if q.Keyword == "NoSQL" && q.InJob[0].Line != 8 {
			t.Errorf("NoSQL is shown at line %d, not where it is required", q.InJob[0].Line)
		}
	}
	if places["CompTIA Security+"] != 1 || places["NoSQL"] != 2 {
		t.Errorf("places of the keywords: %v", places)
	}
}

// Evidence that overlaps is one place: the best of it.
func TestPlacesOfEvidenceAreDistinct(t *testing.T) {
	m := defaultMatcher()
	resume := m.Resume(Text("resume", "Jane Doe\n\nExperience\n\nIT Manager, Acme, 2015 - 2020\n- Introduced ITIL processes\n- Ran 40 changes a month with ITIL\n\nCertifications\n- Certified ScrumMaster\n"))
	met := make(map[string]int)
	for _, k := range m.Match(resume, m.Job(Text("job", "IT Manager\n\nRequirements\n- ITIL processes\n- Scrum\n"))).Keywords {
		met[k.Keyword] = len(k.InResume)
		for i, a := range k.InResume {
			for _, b := range k.InResume[:i] {
				if a.Start < b.End && b.Start < a.End {
					t.Errorf("%s: %q and %q are one place", k.Keyword, a.Text, b.Text)
				}
			}
		}
	}
	if met["ITIL"] != 2 || met["Scrum"] == 0 {
		t.Errorf("ITIL stands at %d places, want two; Scrum at %d, want some", met["ITIL"], met["Scrum"])
	}
}

// What a statement shows through a more specific skill is not only in a list because the name itself is.
func TestShownBeforeListed(t *testing.T) {
	m := defaultMatcher()
	job := m.Job(Text("job", "IT Manager\n\nRequirements\n- Team leadership\n- ITIL\n"))
	const head, tail = "Jane Doe\n\nExperience\n\nIT Manager, Acme, 2015 - 2020\n- Cut cost by 20%\n", "\nSkills\nTeam leadership, ITIL\n"
	for _, c := range []struct {
		work, via string
		grade     Grade
	}{
		{"- Supervised 12 engineers in two plants\n", "Supervision", GradeQuantified},
		{"- Showed team leadership as the supervisor of 12 engineers\n", "", GradeQuantified}, // the name goes first among equals
		{"", "", GradeListed},
	} {
		var first Evidence
		for _, k := range m.Match(m.Resume(Text("resume", head+c.work+tail)), job).Keywords {
			if k.Keyword == "Team Leadership" && len(k.InResume) > 0 {
				first = k.InResume[0]
			}
		}
		if first.Grade != c.grade || first.Via != c.via {
			t.Errorf("%q: %s, via %q; want %s, via %q", c.work, first.Grade, first.Via, c.grade, c.via)
		}
	}
}

// What a posting writes in two forms is asked for once.
func TestOneRequirementForTwoForms(t *testing.T) {
	for _, c := range []struct{ name, job, want string }{
		{"a short form behind", "Experience with Graded Yard Ledgers (GYL)", "Graded Yard Ledgers"},
		{"a short form in front", "Run our PGR (Pallet Grading Review)", "PGR"},
		{"a short form in front of what is known", "Write PIRs (Post Incident Reviews) for us", "Blameless Postmortems"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, q := range defaultMatcher().Job(Text("job", "Yard Manager\n\nRequirements\n- "+c.job+"\n")).Requirements() {
				got = append(got, q.Keyword)
			}
			if len(got) != 1 || got[0] != c.want {
				t.Errorf("asks for %q, want %s", got, c.want)
			}
		})
	}
}

// A wording that was cut short belongs to the one that it is a part of, whatever of it was left over.
func TestCutWordings(t *testing.T) {
	m := defaultMatcher()
	r := &jobReader{m: m, posting: m.postings.Read("", nil)}
	words := m.stems.Words(nil, "grade pallet ledgers daily, keep pallet ledgers", 0, 47)
	r.posting.Sentences = []posting.Sentence{{Words: words}}
	at := func(first, end int) occurrence { return occurrence{first: first, end: end, skill: -1} }
	r.occurrences = []occurrence{at(1, 2), at(5, 7), at(2, 3), at(3, 4)}
	c := r.concepts()
	if c[0] != c[1] || c[2] != c[1] || c[3] == c[1] {
		t.Errorf("concepts %v", c)
	}
	if n := r.naming([]int{0, 1, 2}); n != &r.occurrences[1] {
		t.Errorf("named after %+v", *n)
	}
}
