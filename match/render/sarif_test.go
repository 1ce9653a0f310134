package render_test

import (
	"encoding/json"
	"net/url"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/resumematch/resumematch/match"
)

// What the tests read back of a SARIF log.
type (
	logFile struct {
		Schema  string `json:"$schema"`
		Version string
		Runs    []struct {
			Tool struct {
				Driver struct {
					Name, Version, InformationURI string
					Rules                         []struct {
						ID, Name               string
						ShortDescription, Help *struct{ Text string }
					}
				}
			}
			ColumnKind string
			Artifacts  []struct{ Location struct{ URI string } }
			Results    []logResult
		}
	}
	logResult struct {
		RuleID              string
		RuleIndex           int
		Level               string
		Message             struct{ Text string }
		Locations           []struct{ PhysicalLocation logPlace }
		PartialFingerprints map[string]string
	}
	logPlace struct {
		ArtifactLocation struct {
			URI   string
			Index *int
		}
		Region *logRegion
	}
	logRegion struct {
		StartLine, StartColumn, EndLine, EndColumn int
		Snippet                                    struct{ Text string }
	}
)

func readLog(t testing.TB, text string) logFile {
	t.Helper()
	var log logFile
	if err := json.Unmarshal([]byte(text), &log); err != nil {
		t.Fatal(err)
	}
	return log
}

func regions(t testing.TB, text string) []logPlace {
	t.Helper()
	var out []logPlace
	for _, r := range readLog(t, text).Runs[0].Results {
		for _, l := range r.Locations {
			out = append(out, l.PhysicalLocation)
		}
	}
	return out
}

// TestSARIFStructure holds a log to what SARIF 2.1.0 asks for. Logs were also checked by hand with the schema of the
// standard, which is too long for the repository: python's jsonschema finds nothing wrong with tricky.sarif.
func TestSARIFStructure(t *testing.T) {
	s := tricky()
	log := readLog(t, rendered(t, "tricky.sarif", s))
	if log.Version != "2.1.0" || !strings.HasSuffix(log.Schema, "sarif-schema-2.1.0.json") || len(log.Runs) != 1 {
		t.Fatalf("version %q, schema %q, %d runs", log.Version, log.Schema, len(log.Runs))
	}
	run := log.Runs[0]
	if run.Tool.Driver.Name == "" || run.ColumnKind != "utf16CodeUnits" || len(run.Artifacts) != 2 {
		t.Errorf("driver %q, columns %q, %d artifacts", run.Tool.Driver.Name, run.ColumnKind, len(run.Artifacts))
	}
	rules := run.Tool.Driver.Rules
	if want := len(match.Codes()) + 1; len(rules) != want {
		t.Errorf("%d rules, want the %d codes and the one new code", len(rules), want)
	}
	for i, r := range rules {
		if i > 0 && rules[i-1].ID >= r.ID {
			t.Errorf("rules %q and %q are not in order", rules[i-1].ID, r.ID)
		}
		if explained := match.Code(r.ID).Explain(); explained != "" && (r.Help == nil || r.Help.Text != explained || r.ShortDescription.Text == "") {
			t.Errorf("rule %s: help %v", r.ID, r.Help)
		}
		if strings.ContainsAny(r.Name, "-_ ") || r.Name == "" {
			t.Errorf("rule %s has the name %q", r.ID, r.Name)
		}
	}
	prints := make(map[string]int)
	for i, f := range s.report.Findings {
		got := run.Results[i]
		if got.RuleID != string(f.Code) || rules[got.RuleIndex].ID != got.RuleID || got.Level != string(f.Severity) || !strings.HasPrefix(got.Message.Text, f.Message) {
			t.Errorf("finding %d: %+v became %+v", i, f, got)
		}
		for _, l := range got.Locations {
			if a := l.PhysicalLocation.ArtifactLocation; a.Index == nil || run.Artifacts[*a.Index].Location.URI != a.URI {
				t.Errorf("finding %d: its artifact is none of the run's: %+v", i, a)
			}
		}
		prints[got.PartialFingerprints["resumematch/v1"]]++
	}
	if len(prints) != len(s.report.Findings)-1 { // the same warning about both documents
		t.Errorf("%d findings have %d fingerprints", len(s.report.Findings), len(prints))
	}
}

// TestSARIFDocuments: of one warning about both documents, one is the resume's and one the posting's.
func TestSARIFDocuments(t *testing.T) {
	var got []string
	for _, p := range regions(t, rendered(t, "tricky.sarif", tricky())) {
		got = append(got, p.ArtifactLocation.URI)
	}
	resume, job := "zo%C3%AB%E2%80%99s%20r%C3%A9sum%C3%A9%2C%20100%25%20%3Cfinal%3E%3A%201.txt", "a%7Cb/job%20%231.txt"
	if want := []string{resume, job, job, job, resume, resume, resume}; !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// TestSARIFRegions cuts each region out of the text again, counting in UTF-16 as an editor would.
func TestSARIFRegions(t *testing.T) {
	s := tricky()
	texts := map[bool]string{true: s.resume.Text(), false: s.job.Text()}
	n := 0
	for _, p := range regions(t, rendered(t, "tricky.sarif", s)) {
		if p.Region == nil {
			continue
		}
		n++
		if got := cutOut(texts[strings.HasPrefix(p.ArtifactLocation.URI, "zo")], *p.Region); got != p.Region.Snippet.Text {
			t.Errorf("%+v is %q, want %q", *p.Region, got, p.Region.Snippet.Text)
		}
	}
	if n != 5 {
		t.Errorf("%d regions, want 5", n)
	}
}

func cutOut(text string, g logRegion) string {
	lines := strings.SplitAfter(text, "\n")[g.StartLine-1 : g.EndLine]
	last := len(lines) - 1
	lines[last] = string(utf16.Decode(utf16.Encode([]rune(lines[last]))[:g.EndColumn-1]))
	lines[0] = string(utf16.Decode(utf16.Encode([]rune(lines[0]))[g.StartColumn-1:]))
	return strings.Join(lines, "")
}

// TestSARIFOfPDF: the lines of a PDF file are ours, so a finding has the file alone.
func TestSARIFOfPDF(t *testing.T) {
	places := regions(t, rendered(t, "tricky.sarif", opened(t, samples+"resume.pdf", samples+"job.txt")))
	var ofPDF, ofText int
	for _, p := range places {
		if strings.HasSuffix(p.ArtifactLocation.URI, ".pdf") {
			ofPDF++
			if p.Region != nil {
				t.Errorf("a region in a PDF file: %+v", *p.Region)
			}
		} else if p.Region != nil {
			ofText++
		}
	}
	if ofPDF == 0 || ofText == 0 {
		t.Errorf("%d findings in the PDF file, %d regions in the text file", ofPDF, ofText)
	}
}

func FuzzSARIF(f *testing.F) {
	f.Add("a b/c%20d.txt", "Led 𝐆 vendors\nand more", 4, 9)
	f.Add("C:\\x\\y.txt", "\f\n\n", 0, 1)
	f.Add("//host/x", "", 0, 0)
	f.Add("/abs/é", "zwölf\n", 2, 3)
	f.Fuzz(func(t *testing.T, name, text string, start, end int) {
		s := tricky()
		s.resume = match.Text("resume", text)
		for i := range s.report.Findings {
			s.report.Findings[i].Where = &match.Span{Start: start, End: end, Text: text, Page: 1, Line: 1}
			s.report.Findings[i].Message = text
		}
		sources := s.sources()
		sources.ResumeFile = name
		log := readLog(t, sarifText(t, s, sources))
		for _, a := range log.Runs[0].Artifacts {
			u, err := url.Parse(a.Location.URI)
			if err != nil {
				t.Fatalf("%q: %v", a.Location.URI, err)
			}
			if u.Host != "" || u.RawQuery != "" || u.Fragment != "" || u.Scheme != "" && u.Scheme != "file" {
				t.Errorf("%q became %+v", name, u)
			}
			if got := a.Location.URI; got == uriOf(log, 0) && name != "" && !filepath.IsAbs(name) && !strings.HasPrefix(name, "/") && u.Path != filepath.ToSlash(name) {
				t.Errorf("%q became %q", name, u.Path)
			}
		}
		for _, r := range log.Runs[0].Results {
			for _, l := range r.Locations {
				if g := l.PhysicalLocation.Region; g != nil && (g.StartLine < 1 || g.StartColumn < 1 || g.EndLine < g.StartLine || g.EndColumn < 1) {
					t.Errorf("region %+v", *g)
				}
			}
		}
	})
}

func uriOf(log logFile, artifact int) string { return log.Runs[0].Artifacts[artifact].Location.URI }
