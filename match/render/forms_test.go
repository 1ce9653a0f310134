package render_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

// A sample is a report with the documents it was made of.
type sample struct {
	resume, job *match.Document
	report      *match.Report
}

func (s *sample) sources() render.Sources {
	return render.Sources{Resume: s.resume, Job: s.job, ResumeFile: s.resume.Name(), JobFile: s.job.Name()}
}

// opened is a sample of two files.
func opened(t testing.TB, resume, job string) *sample {
	t.Helper()
	r, err := match.Open(resume)
	if err != nil {
		t.Fatal(err)
	}
	j, err := match.Open(job)
	if err != nil {
		t.Fatal(err)
	}
	return &sample{r, j, match.Compare(r, j)}
}

// spanOf is the place of the nth words, from 0, in a document.
func spanOf(doc *match.Document, words string, nth int) match.Span {
	text, from := doc.Text(), 0
	for ; nth > 0; nth-- {
		from += strings.Index(text[from:], words) + 1
	}
	start := from + strings.Index(text[from:], words)
	return match.Span{Start: start, End: start + len(words), Page: 1, Line: 1 + strings.Count(text[:start], "\n"), Text: words}
}

const trickyResume = `Zoë O’Hara <zoe@example.test>

Experience
IT Manager, A|B & Söhne
- Cut *hosting* by 31% ($1.4M
  a year) | with ` + "`Azure`" + ` & 🔧🔩🔨 in the cloud
- Led _several_ <iframe>alert(1)</iframe> vendors
` + "\f" + `Skills
ITIL 4 Foundation, Azure
`

const trickyJob = `IT Director :: 100%, “now”
About <us>: we are | great
Required
- ITIL, Azure or AWS
- 10+ years of IT
- a [grand](http://evil.example/x) vision & <svg>HIPAA</svg>
`

// tricky is a report written by hand on documents that hold what each form has to escape, so that the golden files show
// every part of a form whatever the matcher finds.
func tricky() *sample {
	resume, job := match.Text("zoë’s résumé, 100% <final>: 1.txt", trickyResume), match.Text("a|b/job #1.txt", trickyJob)
	score := 41.7
	key := func(name string, kind match.Kind, need match.Need, status match.Status, in ...match.Span) match.Keyword {
		k := match.Keyword{Status: status, InResume: []match.Evidence{}}
		k.Keyword, k.Kind, k.Need, k.Weight, k.AnyOf, k.InJob, k.Known = name, kind, need, 1, []string{}, in, kind != match.KindOther
		for _, s := range in {
			k.Names = append(k.Names, s.Text)
		}
		if status == match.Missing {
			k.Gain = 8.3
		}
		return k
	}
	itil := key("ITIL", "method", match.Required, match.Matched, spanOf(job, "ITIL", 0))
	itil.InResume = []match.Evidence{{Span: spanOf(resume, "ITIL 4 Foundation", 0), Section: "skills", Grade: match.GradeListed, Via: "ITIL Foundation"}}
	azure := key("Microsoft Azure", "tool", match.Required, match.Matched, spanOf(job, "Azure", 0))
	azure.AnyOf = []string{"Amazon Web Services"}
	azure.InResume = []match.Evidence{
		{Span: spanOf(resume, "Azure", 0), Section: "experience", Role: "IT Manager, A|B & Söhne", Grade: match.GradeQuantified},
		{Span: spanOf(resume, "Azure", 1), Section: "skills", Grade: match.GradeListed},
	}
	cloud := key("Public Cloud", "technical", match.Mentioned, match.Matched, spanOf(job, "Azure or AWS", 0))
	cloud.InResume = []match.Evidence{{Span: spanOf(resume, "with `Azure` & 🔧🔩🔨", 0), Section: "experience", Role: "IT Manager, A|B & Söhne", Grade: match.GradeQuantified}}
	aws := key("Amazon Web Services", "tool", match.Required, match.Covered, spanOf(job, "AWS", 0))
	aws.AnyOf = []string{"Microsoft Azure"}
	hipaa := key("<svg>HIPAA</svg>", "standard", match.Required, match.Missing, spanOf(job, "<svg>HIPAA</svg>", 0))
	vision := key("a [grand](http://evil.example/x) vision", match.KindOther, match.Preferred, match.Missing, spanOf(job, "a [grand](http://evil.example/x) vision", 0))
	great := key("we are | great", match.KindOther, match.Mentioned, match.Unsure, spanOf(job, "we are | great", 0))

	cut := match.Achievement{Text: "Cut *hosting* by 31% ($1.4M a year) | with `Azure` & 🔧🔩🔨 in the cloud", Verdict: match.VerdictOutcome, Reason: "a result with a measure: 31%",
		Quantities: []match.Measure{{Text: "31%", Kind: "percent"}, {Text: "$1.4M a year", Kind: "money"}}, Priority: 1, Section: "experience",
		Role: "IT Manager, A|B & Söhne", Keywords: []string{"Microsoft Azure", "Public Cloud"},
		Span: spanOf(resume, "Cut *hosting* by 31% ($1.4M", 0), Rest: []match.Span{spanOf(resume, "a year) | with `Azure` & 🔧🔩🔨 in the cloud", 0)}}
	led := match.Achievement{Text: "Led _several_ <iframe>alert(1)</iframe> vendors", Verdict: match.VerdictVague, Reason: `"several" is an amount without a number`,
		Quantities: []match.Measure{{Text: "several", Kind: "amount"}}, Question: "How many vendors | at what <price>?\n::error::no", Hint: "Name *them*.", Priority: 0.9,
		Section: "experience", Role: "IT Manager, A|B & Söhne", Keywords: []string{}, Span: spanOf(resume, "Led _several_ <iframe>alert(1)</iframe> vendors", 0)}

	years := spanOf(job, "10+ years", 0)
	where := func(s match.Span) *match.Span { return &s }
	warning := "100% <odd> bytes, read as\r\nWindows-1252"
	return &sample{resume, job, &match.Report{
		SchemaVersion: match.SchemaVersion,
		Tool:          match.Tool{Name: "resumematch", Version: "0.0.0", Corpus: "0123456789ab"},
		Resume:        match.ResumeInfo{Name: resume.Name(), Format: "text", Pages: 2, Words: 42, Statements: 2, Quantified: 1, Warnings: []string{warning}},
		Job: match.JobInfo{Name: job.Name(), Title: "IT Director :: 100%, “now”", Words: 31, Ignored: []match.Ignored{{Why: "company", FirstLine: 2, LastLine: 2}},
			Warnings: []string{warning}},
		Score:    &score,
		Coverage: match.Coverage{Required: match.Met{Met: 2, Total: 3}, Preferred: match.Met{Met: 0, Total: 1}, Mentioned: match.Met{Met: 1, Total: 1}},
		Balance:  match.Balance{Resume: match.Sides{Technical: 9, Leadership: 3}, Job: match.Sides{Technical: 4, Leadership: 6}},
		Keywords: []match.Keyword{itil, azure, aws, hipaa, vision, cloud, great},
		Years: []match.Years{{Asked: 10, Of: "IT", Need: match.Required, Have: 8.5, Status: match.YearsShort, InJob: years},
			{Asked: 9, Need: match.Preferred, Have: 8.5, Open: true, Until: "2014-06", Status: match.YearsUnsure, InJob: years}},
		Achievements: []match.Achievement{cut, led},
		Findings: []match.Finding{
			{Code: match.CodeEncoding, Severity: match.SeverityWarning, Message: warning},
			{Code: match.CodeEncoding, Severity: match.SeverityWarning, Message: warning},
			{Code: match.CodeMissingRequired, Severity: match.SeverityError, Message: "<svg>HIPAA</svg> is required and not in the resume", Where: where(hipaa.InJob[0])},
			{Code: match.CodeYears, Severity: match.SeverityWarning, Message: "asks for 10 years in IT; the dated roles of the resume cover 8.5", Where: &years},
			{Code: match.CodeUnquantified, Severity: match.SeverityWarning, Message: led.Question, Where: where(led.Span)},
			{Code: match.CodeListedOnly, Severity: match.SeverityNote, Message: "ITIL stands only in a list", Where: where(itil.InResume[0].Span)},
			{Code: "new-code", Severity: match.SeverityNote, Message: "Azure behind letters of two code units", Where: where(spanOf(resume, "in the cloud", 0))},
		},
	}}
}

// forms are all forms of this part of the package, by the name of their golden file.
var forms = map[string]func(io.Writer, *sample) error{
	"tricky.md":     func(w io.Writer, s *sample) error { return render.Markdown(w, s.report) },
	"tricky.sarif":  func(w io.Writer, s *sample) error { return render.SARIF(w, s.report, s.sources()) },
	"tricky.github": func(w io.Writer, s *sample) error { return render.GitHub(w, s.report, s.sources()) },
	"tricky.html":   func(w io.Writer, s *sample) error { return render.HTML(w, s.report, s.resume, s.job) },
}

// withoutRules cuts a SARIF log's rules and their numbers: they are all codes there are, and would change the golden file
// with each new one. TestSARIFStructure looks at them.
func withoutRules(log string) string {
	log = regexp.MustCompile(`(?s)"rules": \[\n.*?\n     ]`).ReplaceAllString(log, `"rules": []`)
	return regexp.MustCompile(`"ruleIndex": \d+`).ReplaceAllString(log, `"ruleIndex": 0`)
}

func rendered(t testing.TB, form string, s *sample) string {
	t.Helper()
	var b bytes.Buffer
	if err := forms[form](&b, s); err != nil {
		t.Fatalf("%s: %v", form, err)
	}
	return b.String()
}

func TestFormsGolden(t *testing.T) {
	for name := range forms {
		path, got := filepath.Join("testdata", name), rendered(t, name, tricky())
		if name == "tricky.sarif" {
			got = withoutRules(got)
		}
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
			t.Errorf("%s differs; -update rewrites it\ngot:\n%s", path, got)
		}
	}
}

// TestFormsOfNothing: a report without anything in it, and no documents, is written all the same.
func TestFormsOfNothing(t *testing.T) {
	r := &match.Report{}
	for name, form := range map[string]func(io.Writer) error{
		"markdown": func(w io.Writer) error { return render.Markdown(w, r) },
		"sarif":    func(w io.Writer) error { return render.SARIF(w, r, render.Sources{}) },
		"github":   func(w io.Writer) error { return render.GitHub(w, r, render.Sources{}) },
		"html":     func(w io.Writer) error { return render.HTML(w, r, nil, nil) },
	} {
		var b bytes.Buffer
		if err := form(&b); err != nil || b.Len() == 0 {
			t.Errorf("%s: %d bytes, %v", name, b.Len(), err)
		}
	}
}

// TestFormsOfAnotherDocument: places that are not in the documents given are left out, without a panic.
func TestFormsOfAnotherDocument(t *testing.T) {
	s := tricky()
	s.resume, s.job = match.Text("a.txt", "x\n"), match.Text("b.txt", "y")
	for name := range forms {
		rendered(t, name, s)
	}
	for _, f := range regions(t, rendered(t, "tricky.sarif", s)) {
		if f.Region != nil {
			t.Errorf("a region in a document that is too short: %+v", *f.Region)
		}
	}
}

// realPairs opens the labelled pairs of real documents, when they are beside the project.
func realPairs(t testing.TB) map[string]*sample {
	t.Helper()
	const shared = "../../../shared/train/"
	pairs, _ := filepath.Glob(shared + "pair/*.json")
	out := make(map[string]*sample)
	for _, p := range pairs {
		resume, job, _ := strings.Cut(strings.TrimSuffix(filepath.Base(p), ".json"), "__")
		out[p] = opened(t, shared+"resume_txt/"+resume+".txt", shared+"jd_txt/"+job+".txt")
	}
	if len(out) == 0 {
		t.Log("no ../shared/train beside the project: no real documents are checked")
	}
	return out
}

// failing refuses to be written to after some bytes.
type failing int

func (f *failing) Write(b []byte) (int, error) {
	if *f -= failing(len(b)); *f < 0 {
		return 0, io.ErrClosedPipe
	}
	return len(b), nil
}

func TestFormsReportWriteErrors(t *testing.T) {
	for name, form := range forms {
		f := failing(100)
		if err := form(&f, tricky()); err == nil {
			t.Errorf("%s: no error from a writer that fails", name)
		}
	}
}

func BenchmarkForms(b *testing.B) {
	s := opened(b, samples+"resume.txt", samples+"job.txt")
	for _, name := range []string{"tricky.md", "tricky.sarif", "tricky.github", "tricky.html"} {
		b.Run(strings.TrimPrefix(name, "tricky."), func(b *testing.B) {
			b.SetBytes(int64(len(rendered(b, name, s))))
			b.ReportAllocs()
			for b.Loop() {
				if err := forms[name](io.Discard, s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
