package render_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

var update = flag.Bool("update", false, "rewrite testdata/*.golden")

const samples = "../../examples/it-director/"

func report(t *testing.T, resume, job string) *match.Report {
	t.Helper()
	r, err := match.Open(resume)
	if err != nil {
		t.Fatal(err)
	}
	j, err := match.Open(job)
	if err != nil {
		t.Fatal(err)
	}
	return match.Compare(r, j)
}

func text(t *testing.T, r *match.Report, o render.TextOptions) string {
	t.Helper()
	var b bytes.Buffer
	if err := render.Text(&b, r, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// made is a report written by hand, so that the golden file shows every part of the text whatever the matcher finds.
func made() *match.Report {
	at := func(line int, text string) []match.Span { return []match.Span{{Line: line, Page: 1, Text: text}} }
	key := func(name string, kind match.Kind, need match.Need, status match.Status, line int, words string, anyOf ...string) match.Keyword {
		k := match.Keyword{Status: status, InResume: []match.Evidence{}}
		k.Keyword, k.Kind, k.Need, k.AnyOf, k.InJob = name, kind, need, anyOf, at(line, words)
		k.Known = kind != match.KindOther
		if status == match.Missing {
			k.Gain = map[match.Need]float64{match.Required: 4.2, match.Preferred: 1.4, match.Mentioned: 1.4}[need]
			if kind == "soft" {
				k.Gain /= 2
			}
		}
		return k
	}
	have := func(k match.Keyword, grade match.Grade, line int, via string) match.Keyword {
		k.InResume = []match.Evidence{{Span: match.Span{Line: line, Page: 1}, Grade: grade, Via: via}}
		return k
	}
	score := 41.7
	r := &match.Report{
		Resume:   match.ResumeInfo{Name: "resume.txt", Format: "text", Pages: 1, Words: 420, Statements: 4, Quantified: 1, Warnings: []string{"the text is not UTF-8"}},
		Job:      match.JobInfo{Name: "job.txt", Title: "IT Director", Ignored: []match.Ignored{{Why: "company", FirstLine: 3, LastLine: 5}, {Why: "legal", FirstLine: 40, LastLine: 40}, {Why: "legal", FirstLine: 40, LastLine: 40}}},
		Score:    &score,
		Coverage: match.Coverage{Required: match.Met{Met: 2, Total: 6}, Preferred: match.Met{Met: 1, Total: 2}, Mentioned: match.Met{Met: 1, Total: 2}},
		Keywords: []match.Keyword{
			key("Problem Solving", "soft", match.Required, match.Missing, 9, "solve problems"),
			key("Vendor Management", "leadership", match.Required, match.Missing, 10, "managing vendors"),
			key("Amazon Web Services", "tool", match.Required, match.Missing, 11, "AWS", "Microsoft Azure", "Google Cloud Platform"),
			key("Microsoft Azure", "tool", match.Required, match.Missing, 11, "Azure", "Amazon Web Services", "Google Cloud Platform"),
			key("Google Cloud Platform", "tool", match.Required, match.Missing, 11, "GCP", "Amazon Web Services", "Microsoft Azure"),
			key("grand visions", match.KindOther, match.Required, match.Missing, 12, "grand visions"),
			have(key("ITIL", "method", match.Required, match.Matched, 13, "ITIL"), match.GradeQuantified, 20, ""),
			have(key("Bachelor's Degree", "degree", match.Required, match.Matched, 14, "Bachelor's"), match.GradeListed, 44, "Master's Degree"),
			key("Jira", "tool", match.Preferred, match.Covered, 17, "Jira", "ServiceNow"),
			have(key("ServiceNow", "tool", match.Preferred, match.Matched, 17, "ServiceNow", "Jira"), match.GradeListed, 40, ""),
			key("Epic", match.KindOther, match.Preferred, match.Missing, 18, "Epic"),
			have(key("Roadmapping", "method", match.Mentioned, match.Matched, 6, "roadmap"), match.GradeStated, 22, ""),
			key("Service Desk", "technical", match.Mentioned, match.Missing, 7, "service desk"),
			key("turn visions into outcomes daily", match.KindOther, match.Mentioned, match.Unsure, 7, "turn visions into outcomes daily"),
		},
		Years: []match.Years{{Asked: 10, Of: "IT management", Need: match.Required, Have: 8.5, Status: match.YearsShort, InJob: match.Span{Line: 8}}, {Asked: 1, Have: 8.5, Status: match.YearsMet, Met: true, Need: match.Required}},
		Achievements: []match.Achievement{
			{Text: "Cut the cost of hosting by 31%.", Verdict: match.VerdictOutcome, Role: "IT Director, Acme", Priority: 0.3, Span: match.Span{Line: 20}},
			{Text: "Responsible for the budget.", Verdict: match.VerdictDuty, Role: "IT Director, Acme", Priority: 0.4, Question: "How large is the budget?", Span: match.Span{Line: 21}},
			{Text: "Led the move of the company's accounting to another system together with the finance department, the auditors, two consultants and a very patient controller who had seen worse.",
				Verdict: match.VerdictUnquantified, Role: "IT Director, Acme", Priority: 0.9, Span: match.Span{Line: 22}},
			{Text: "Trained several colleagues.", Verdict: match.VerdictVague, Role: "Team Lead, Beta", Priority: 0.2, Question: "How large is the budget?", Span: match.Span{Line: 30}},
		},
		Findings: []match.Finding{{Code: match.CodeEncoding, Message: "the text is not UTF-8"}, {Code: match.CodeShortResume, Message: "the resume has only 42 words"}, {Code: match.CodeUnquantified, Message: "How large is the budget?"}},
	}
	return r
}

func TestTextGolden(t *testing.T) {
	for name, o := range map[string]render.TextOptions{
		"made":   {Hint: "Ask for all to see what is left out."},
		"color":  {Color: true},
		"narrow": {Width: 48, All: true},
	} {
		got := text(t, made(), o)
		path := filepath.Join("testdata", name+".golden")
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatalf("%v; -update writes it", err)
		}
		if got != string(want) {
			t.Errorf("%s differs; -update rewrites it\ngot:\n%s\nwant:\n%s", path, got, want)
		}
	}
}

// TestColorAddsNothing: what colour says, words say too.
func TestColorAddsNothing(t *testing.T) {
	escapes := regexp.MustCompile("\x1b\\[[0-9]*m")
	if got := escapes.ReplaceAllString(text(t, made(), render.TextOptions{Color: true}), ""); got != text(t, made(), render.TextOptions{}) {
		t.Errorf("without its escapes, the coloured text is another:\n%s", got)
	}
}

// TestEmptyReport: a report without anything in it is written all the same.
func TestEmptyReport(t *testing.T) {
	got := text(t, &match.Report{}, render.TextOptions{})
	if !strings.Contains(got, "No score") {
		t.Errorf("got %q", got)
	}
}

var counted = regexp.MustCompile(`(?m)^(Missing, (?:required|preferred)|Mentioned in the description of the work, not in the resume|Met) \((\d+)[,)]`)

// check holds a report's text to its promises: lists that add up to the coverage, no line wider than asked for but for
// a single long word, no name twice in what is missing.
func check(t *testing.T, r *match.Report) {
	t.Helper()
	got := text(t, r, render.TextOptions{All: true})
	sums := make(map[string]string)
	for _, m := range counted.FindAllStringSubmatch(got, -1) {
		sums[m[1]] = m[2]
	}
	c := r.Coverage
	for title, want := range map[string]int{
		"Missing, required":  c.Required.Total - c.Required.Met,
		"Missing, preferred": c.Preferred.Total - c.Preferred.Met,
		"Mentioned in the description of the work, not in the resume": c.Mentioned.Total - c.Mentioned.Met,
		"Met": c.Required.Met + c.Preferred.Met + c.Mentioned.Met,
	} {
		if n := sums[title]; n != number(want) {
			t.Errorf("%s against %s: %s (%s), the coverage says %d", r.Resume.Name, r.Job.Name, title, n, want)
		}
	}
	for _, line := range strings.Split(got, "\n") {
		if utf8.RuneCountInString(line) > 80 && strings.Contains(strings.TrimSpace(line), " ") {
			t.Errorf("%s against %s: wider than 80: %q", r.Resume.Name, r.Job.Name, line)
		}
		if strings.HasSuffix(line, " ") || strings.Contains(line, "%!") {
			t.Errorf("%s against %s: badly written: %q", r.Resume.Name, r.Job.Name, line)
		}
	}
}

// number is how a heading shows a count: not at all when there is nothing.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func TestTextAddsUp(t *testing.T) {
	check(t, made())
	for _, resume := range []string{"resume.txt", "resume.pdf"} {
		check(t, report(t, samples+resume, samples+"job.txt"))
	}
}

// TestRealReports checks the text of reports on real documents, when they are beside the project.
func TestRealReports(t *testing.T) {
	shared := "../../../shared/train/"
	pairs, _ := filepath.Glob(shared + "pair/*.json")
	if len(pairs) == 0 {
		t.Skip("no ../shared/train beside the project")
	}
	for _, p := range pairs {
		resume, job, _ := strings.Cut(strings.TrimSuffix(filepath.Base(p), ".json"), "__")
		check(t, report(t, shared+"resume_txt/"+resume+".txt", shared+"jd_txt/"+job+".txt"))
	}
}

// TestPlacesStayWhole: no line breaks inside of a place in a document.
func TestPlacesStayWhole(t *testing.T) {
	broken := regexp.MustCompile(`(?m)(·|\(line|\bline)\n\s+\S*\d`)
	places := 0
	for width := 40; width <= 100; width++ {
		out := text(t, made(), render.TextOptions{Width: width})
		places += strings.Count(out, "· line ") + strings.Count(out, "(line ")
		if m := broken.FindString(out); m != "" {
			t.Errorf("%d columns: %q", width, m)
		}
	}
	if places < 61 {
		t.Errorf("%d places: nothing was tested", places)
	}
}

// TestNotesOfReading: what was put right in reading is a note on the resume; of the posting it is none, and no warning.
func TestNotesOfReading(t *testing.T) {
	r := made()
	garbled := match.Finding{Code: "text-garbled", Severity: match.SeverityNote, Message: "2 characters are garbled"}
	r.Resume.Warnings = append(r.Resume.Warnings, garbled.Message)
	r.Findings = append(r.Findings, garbled)
	r.Job.Warnings = append(r.Job.Warnings, "3 characters are garbled")
	r.Findings = append(r.Findings, match.Finding{Code: "text-garbled", Severity: match.SeverityNote, Message: "3 characters are garbled"})
	var markdown strings.Builder
	if err := render.Markdown(&markdown, r); err != nil {
		t.Fatal(err)
	}
	for form, out := range map[string]string{"text": text(t, r, render.TextOptions{}), "markdown": markdown.String()} {
		_, notes, ok := strings.Cut(out, "The resume as a document")
		if !ok || strings.Count(out, "2 characters are garbled") != 1 || !strings.Contains(notes, "- 2 characters are garbled") {
			t.Errorf("%s: the note on the resume is not where notes are:\n%s", form, out)
		}
		if strings.Contains(out, "3 characters are garbled") {
			t.Errorf("%s: how the posting was put right is told to the reader", form)
		}
	}
}

// TestWarningOfBoth: what is wrong with both documents is said of each.
func TestWarningOfBoth(t *testing.T) {
	r := made()
	for range 2 {
		r.Findings = append(r.Findings, match.Finding{Code: "language", Severity: match.SeverityWarning, Message: "the text reads as Dutch"})
	}
	r.Resume.Warnings = append(r.Resume.Warnings, "the text reads as Dutch")
	r.Job.Warnings = append(r.Job.Warnings, "the text reads as Dutch")
	var markdown strings.Builder
	if err := render.Markdown(&markdown, r); err != nil {
		t.Fatal(err)
	}
	for form, out := range map[string]string{"text": text(t, r, render.TextOptions{Width: 200}), "markdown": markdown.String()} {
		for _, name := range []string{r.Resume.Name, r.Job.Name} {
			if !strings.Contains(out, name+": the text reads as Dutch") {
				t.Errorf("%s: nothing is said of %s:\n%s", form, name, out)
			}
		}
	}
}

// TestYearsMet: years that are met are told of with the required ones first, of these the longest demand of each field; all of
// them when all is asked for.
func TestYearsMet(t *testing.T) {
	r := made()
	r.Years = nil
	for _, y := range []match.Years{{Asked: 2}, {Asked: 3, Of: "lamps"}, {Asked: 8, Of: "oars", Need: match.Preferred}, {Asked: 5, Of: "lamps"}, {Asked: 4, Of: "sails"}, {Asked: 1, Of: "sails"}, {Asked: 1, Of: "ropes"}} {
		y.Status, y.Met, y.Have, y.Shown, y.HaveShown = match.YearsMet, true, 8.5, "sand", 6.5
		if y.Need == "" {
			y.Need = match.Required
		}
		r.Years = append(r.Years, y)
	}
	for _, c := range []struct {
		all  bool
		want string
	}{
		{false, "  + 5 years in lamps: the dated roles of the resume cover 8.5, those that show sand 6.5\n  + 4 years in sails: the dated roles of the resume cover 8.5, those that show sand 6.5\n  + 1 year in ropes: the dated roles of the resume cover 8.5, those that show sand 6.5\n  + 1 more demand of years\n"},
		{true, "  + 8 years in oars: the dated roles of the resume cover 8.5, those that show sand 6.5\n"},
	} {
		if out := text(t, r, render.TextOptions{Width: 200, All: c.all}); !strings.Contains(out, c.want) {
			t.Errorf("no %q in\n%s", c.want, out)
		}
	}
	if r.Years[0].Asked != 2 {
		t.Error("the report's years were put in another order")
	}
}

// standsBefore checks that got holds both, the one before the other.
func standsBefore(t *testing.T, got, first, then string) {
	t.Helper()
	if a, b := strings.Index(got, first), strings.Index(got, then); a < 0 || b < 0 || a > b {
		t.Errorf("%s does not stand before %s:\n%s", first, then, got)
	}
}

// TestMentionedFirst: where nothing is required, what the posting only mentions stands before the statements, and in the steps.
func TestMentionedFirst(t *testing.T) {
	r := match.Compare(match.Text("resume", "Jo Sample\n\nExperience\n\nGardener, 2015 - 2019\n- Grew roses\n"),
		match.Text("job", "Team Lead\n\nYour work\n- Mend the Kubernetes clusters\n- Write Terraform modules\n"))
	standsBefore(t, text(t, r, render.TextOptions{}), "Terraform", "Grew roses")
	var b strings.Builder
	if err := render.Markdown(&b, r); err != nil || !strings.Contains(b.String(), "1. **Kubernetes**: if you have done or used it, say where. *(mentioned") {
		t.Errorf("no step for what is mentioned (%v):\n%s", err, b.String())
	}
}

// TestNamedInList: of what another skill shows the report says where the resume has the name, and nothing where it has not.
func TestNamedInList(t *testing.T) {
	for skills, want := range map[string]string{
		"Team leadership, roses": "Team Leadership (Supervision, named in line 9) · line 6: “Supervised staff",
		"Lamps, roses":           "Team Leadership (Supervision) · line 6: “Supervised staff",
	} {
		r := match.Compare(match.Text("resume", "Jo Sample\n\nExperience\n\nGardener, 2015 - 2019\n- Supervised staff of the pier\n\nSkills\n"+skills+"\n"),
			match.Text("job", "Team Lead\n\nRequirements\n- Team leadership\n"))
		if got := text(t, r, render.TextOptions{}); !strings.Contains(got, want) {
			t.Errorf("%s: %q is not in\n%s", skills, want, got)
		}
	}
}

// TestTradeFirst: what one trade knows stands before what people of any trade have, however often the posting says it.
func TestTradeFirst(t *testing.T) {
	r := match.Compare(match.Text("resume", "Jo Sample\n\nExperience\n\nGardener, 2015 - 2019\n- Grew roses\n"),
		match.Text("job", "Team Lead\n\nRequirements\n- Mentoring of juniors\n- Mentoring, and more mentoring\n- Knowledge of Kubernetes\n"))
	standsBefore(t, text(t, r, render.TextOptions{}), "- Kubernetes", "- Mentoring")
}

// TestOftenFirst: of what the description of the work alone names, what it comes back to stands before what it names once.
func TestOftenFirst(t *testing.T) {
	r := match.Compare(match.Text("resume", "Jo Sample\n\nExperience\n\nGardener, 2015 - 2019\n- Grew roses\n"),
		match.Text("job", "Head of Lamps\n\nYour work\n- Run Kubernetes\n- Write Terraform modules\n- Vendor management of all yards\n- See to vendor management, vendor management of the north above all\n"))
	standsBefore(t, text(t, r, render.TextOptions{}), "Vendor Management", "Kubernetes")
}
