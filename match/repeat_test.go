package match

import (
	"strings"
	"testing"
)

// What was asked of a statement is not asked again of its copy.
func TestRepeatedStatementsAskedOnce(t *testing.T) {
	resume := strings.NewReplacer(
		"- Led a team", "- Migrated the mail of all branches and plants to Exchange Online\n- Led a team",
		"- Cut cost by 20%", "- Migrated the mail of all branches and plants to Exchange Online\n- Coordinated the move of the help desk").Replace(soundResume)
	r := Compare(Text("resume", resume), Text("job", "IT Director\n\nRequirements\n- Exchange Online\n"))
	var asked []string
	for _, q := range r.Interview() {
		if q.Why == AskWeak {
			asked = append(asked, q.About)
		}
	}
	if len(asked) != 2 || asked[0] != "Migrated the mail of all branches and plants to Exchange Online" || asked[1] != "Coordinated the move of the help desk" {
		t.Errorf("asked about %q", asked)
	}
}

// A result that stands twice is asked about once, a short one under one role as well.
func TestRepeatedResultsAskedOnce(t *testing.T) {
	resume := strings.Replace(soundResume, "- Cut cost by 20%", "- Cut cost by 20%\n- Cut the loss of lamps in the halls of the north by 30%\n- Cut cost by 20%\n- Cut the loss of lamps in the halls of the north by 30%", 1)
	asked := map[string]int{}
	for _, q := range Compare(Text("resume", resume), Text("job", "IT Director\n\nRequirements\n- ITIL\n")).Interview() {
		asked[q.About]++
	}
	if asked["Cut cost by 20%"] != 1 || asked["Cut the loss of lamps in the halls of the north by 30%"] != 1 {
		t.Errorf("asked about %v", asked)
	}
}

// A resume that is pasted twice has its statements once, short ones too; that is the first thing said of it as a document.
func TestPastedTwiceCountsOnce(t *testing.T) {
	job := Text("job", "IT Director\n\nRequirements\n- ITIL\n")
	once, twice := Compare(Text("resume", soundResume+pasted), job), Compare(Text("resume", soundResume+pasted+"Work History\n"+pasted), job)
	if once.Resume.Statements != twice.Resume.Statements || once.Resume.Quantified != twice.Resume.Quantified {
		t.Errorf("%d of %d with a measure, %d of %d once", twice.Resume.Quantified, twice.Resume.Statements, once.Resume.Quantified, once.Resume.Statements)
	}
	for _, f := range New(nil).Resume(Text("resume", soundResume+pasted+"Work History\n"+pasted)).notes {
		if f.Code != codeRepeated || !strings.Contains(f.Message, "9 lines, from “Clerk” on, say what stands in lines 20 to 28") || f.Where.Text != "Clerk" {
			t.Errorf("%s at %v", f.Message, f.Where)
		}
		break
	}
	for _, f := range New(nil).Resume(Text("resume", soundResume+pasted+"Work History\n"+pasted[:200])).notes {
		if strings.Contains(f.Message, "in it twice") {
			t.Errorf("%s, though little is", f.Message)
		}
	}
}

// TestRepeatNamed: a finding on a repeat says which statement it repeats, and where that stands; one on a long statement how it begins.
func TestRepeatNamed(t *testing.T) {
	again := "Moved the mail of all branches to Exchange Online"
	long := "Kept the lamps of the halls," + strings.Repeat(" and the files and the desks", 9)
	for _, c := range []struct{ name, resume, want string }{
		{"under another role", strings.NewReplacer("- Led a team", "- "+again+"\n- Led a team", "- Cut cost", "- "+again+".\n- Cut cost").Replace(soundResume),
			"a statement of work is in the resume twice, and is counted once: “Moved the mail of all branches …” (lines 8 and 13)"},
		{"under the same role", strings.Replace(soundResume, "- Led a team", "- "+again+"\n- "+again+"\n- Led a team", 1),
			"a statement of work is in the resume twice, and is counted once: “Moved the mail of all branches …” (lines 8 and 9)"},
		{"a long one", strings.Replace(soundResume, "- Led a team", "- "+long+"\n- Led a team", 1), "a statement of work has 60 words, which few readers finish: “Kept the lamps of the halls …”; split it"},
	} {
		got := ""
		for _, f := range defaultMatcher().Resume(Text("resume", c.resume)).notes {
			if f.Code == codeRepeated || f.Code == codeLengthy {
				got = f.Message
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
