package render_test

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

// implied returns a report in which every reason of an implied keyword stands: a step between, a choice of which one member is
// implied, the language that a resume is written in.
func implied(t testing.TB) *sample {
	t.Helper()
	s := &sample{
		resume: match.Text("resume.txt", `Jordan Sample

Summary
A gardener who has kept the same three borders for many years and who writes about them in the parish letter every month, with
pictures of all that grows there and notes on what the slugs have left of it.

Experience

Clerk, Example Ltd, 2015 - 2022
- Did process mapping for the bakery
- Ran the service desk of the mill
`),
		job: match.Text("job.txt", "Gardener\n\nRequirements\n- Stakeholder management\n- PRINCE2 or troubleshooting\n- Experience with Kubernetes\n\nNice to have\n- Fluent English\n"),
	}
	s.report = match.Compare(s.resume, s.job)
	return s
}

// TestImpliedReasons: every form for people says why a keyword is implied, and they say the same.
func TestImpliedReasons(t *testing.T) {
	s := implied(t)
	plain := strings.Join(strings.Fields(text(t, s.report, render.TextOptions{})), " ")
	for _, want := range []string{
		"Implied, and not counted (4, 3 required)",
		"Stakeholder Management (Business Analysis, shown by Process Mapping) · line 10: “Did process mapping for the bakery”",
		"PRINCE2 or Troubleshooting (Service Desk) · line 11: “Ran the service desk of the mill”",
		"English (the resume is written in it)",
	} {
		if !strings.Contains(plain, want) {
			t.Errorf("the text lacks %q:\n%s", want, plain)
		}
		if !strings.Contains(markdownOf(t, s.report), want) {
			t.Errorf("the Markdown lacks %q:\n%s", want, markdownOf(t, s.report))
		}
	}
	entries := make(map[string]string)
	for _, n := range wellMade(t, s) {
		if attr(n, "class") == "entry implied" {
			all := strings.Join(strings.Fields(content(n)), " ")
			entries[strings.Fields(all)[2]] = all
		}
	}
	if len(entries) != 3 {
		t.Errorf("%d implied entries: %q", len(entries), entries)
	}
	for name, want := range map[string]string{
		"Stakeholder": "line 10, implied by Business Analysis, shown by Process Mapping, in a sentence or title",
		"PRINCE2":     "line 11, Troubleshooting implied by Service Desk, in a sentence or title",
		"English":     "Why: the resume is written in it",
	} {
		if !strings.Contains(entries[name], want) {
			t.Errorf("%s: %q lacks %q", name, entries[name], want)
		}
	}
	if !strings.Contains(entries["PRINCE2"], "PRINCE2 or Troubleshooting") {
		t.Errorf("the choice is not named: %q", entries["PRINCE2"])
	}
}

// TestImpliedElsewhere: what only a further document implies stands on no line of the resume.
func TestImpliedElsewhere(t *testing.T) {
	m := match.New(nil)
	letter := match.Text("letter.txt", "Dear Sir or Madam,\n\nI did process mapping for the bakery.\n")
	r := m.Match(m.Resume(match.Text("resume.txt", "Jordan Sample\n\nExperience\n\nClerk, Example Ltd, 2015 - 2022\n- Kept the borders\n"), letter), m.Job(match.Text("job.txt", "Gardener\n\nRequirements\n- Stakeholder management\n")))
	if got, want := text(t, r, render.TextOptions{Width: 120}), "Stakeholder Management (Business Analysis, shown by Process Mapping, letter.txt)"; !strings.Contains(got, want) {
		t.Errorf("the text lacks %q:\n%s", want, got)
	}
}

// TestOrExperience: a missing degree says that experience will do where the posting says so, and there alone.
func TestOrExperience(t *testing.T) {
	resume := match.Text("resume.txt", "Jordan Sample\n\nExperience\n\nClerk, Example Ltd, 2015 - 2022\n- Counted lamps\n")
	for asked, want := range map[string]bool{"Bachelor's degree in Geology or equivalent experience": true, "Bachelor's degree in Geology": false} {
		r := match.Compare(resume, match.Text("job.txt", "Gardener\n\nRequirements\n- "+asked+"\n- Kubernetes\n"))
		plain := strings.Join(strings.Fields(text(t, r, render.TextOptions{Width: 120})), " ")
		if got := strings.Contains(plain, "in Geology (or equivalent experience)"); got != want {
			t.Errorf("%q: %t, want %t: %s", asked, got, want, plain)
		}
	}
}
