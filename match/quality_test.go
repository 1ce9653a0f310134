package match_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/internal/gold"
)

// qualityDir holds postings and resumes written for the project, labelled by reading: jd, pair and resume in the form
// of the postings we learn from, see gold. figures.txt is the golden of this test.
const qualityDir = "testdata/quality"

// shapesDir holds resumes alone, 34 written by people who did not look at how the matcher works: of other countries, templates
// and text converters than those that its rules were found on. x01 to x10 were labelled before the matcher had read them.
const shapesDir = "testdata/shapes"

// TestShapes measures the statements on them, like TestQuality.
func TestShapes(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(shapesDir, "resume_txt", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	var q quality
	m := match.New(nil)
	job := match.Text("job", "IT manager\n\nRequirements\n- ITIL\n")
	for _, file := range files {
		resume, err := match.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		id := strings.TrimSuffix(filepath.Base(file), ".txt")
		fmt.Fprintf(&q.mistakes, "\n%s\n", id)
		q.statements(t, shapesDir, id, m.Compare(resume, job))
	}
	compareFigures(t, shapesDir, fmt.Sprintf("unquantified  %v\nquantified    %v\n", q.unquantified, q.quantified)+q.mistakes.String())
}

// TestQuality measures the matcher on the project's own documents and compares the figures, and every mistake, with
// those that were last reviewed. The documents are few: the figures are to show what a change moves, not how good the
// matcher is.
func TestQuality(t *testing.T) {
	postings, err := gold.Read(qualityDir)
	if err != nil {
		t.Fatal(err)
	}
	var q quality
	m := match.New(nil)
	for _, p := range postings {
		resume, err := match.Open(filepath.Join(qualityDir, "resume_txt", p.ID+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		r := m.Compare(resume, match.Text(p.ID, p.Text))
		fmt.Fprintf(&q.mistakes, "\n%s\n", p.ID)
		q.keywords(p, r)
		q.pair(t, p, r)
		q.statements(t, qualityDir, p.ID, r)
	}
	compareFigures(t, qualityDir, q.figures())
}

// compareFigures compares the figures with those of the folder, or writes them there.
func compareFigures(t *testing.T, dir, got string) {
	t.Helper()
	golden := filepath.Join(dir, "figures.txt")
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the figures differ from %s (-update writes it anew):\n%s", golden, lineDiff(string(want), got))
	}
}

// quality adds up hits over the documents.
type quality struct {
	count              gold.Count
	needRight, needAll int
	missing            hits
	wrongMissing       int // called missing though present
	wrongMatched       int // called matched though missing
	unquantified       hits
	quantified         hits
	mistakes           strings.Builder
}

// hits counts what was found of what there is.
type hits struct{ found, right, wanted, got int }

func (h hits) String() string {
	p, r := share(h.right, h.found), share(h.got, h.wanted)
	return fmt.Sprintf("n %d  precision %.3f  recall %.3f  F1 %.3f", h.wanted, p, r, harmonic(p, r))
}

func share(a, b int) float64 { return float64(a) / float64(max(b, 1)) }

func harmonic(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (q *quality) figures() string {
	c := &q.count
	p, r, f := c.F1()
	var b strings.Builder
	fmt.Fprintf(&b, "keywords      n %d  precision %.3f  recall %.3f  F1 %.3f  core recall %.3f  need right %.3f\n", c.Want, p, r, f,
		share(c.CoreFound, c.Core), share(q.needRight, q.needAll))
	fmt.Fprintf(&b, "missing       %v  though present %d  called matched though missing %d\n", q.missing, q.wrongMissing, q.wrongMatched)
	fmt.Fprintf(&b, "unquantified  %v\n", q.unquantified)
	fmt.Fprintf(&b, "quantified    %v\n", q.quantified)
	return b.String() + q.mistakes.String()
}

// wrong notes mistakes of one kind, a line each kind.
func (q *quality) wrong(kind string, names []string) {
	if len(names) > 0 {
		fmt.Fprintf(&q.mistakes, "%s: %s\n", kind, strings.Join(names, "; "))
	}
}

func names(k match.Keyword) []string { return append([]string{k.Keyword}, k.Names...) }

// keywords counts the keywords of the report against the labels of the posting.
func (q *quality) keywords(p gold.Posting, r *match.Report) {
	var found [][]string
	for _, k := range r.Keywords {
		found = append(found, names(k))
	}
	wrong, missed := q.count.Add(p, found)
	var no, lost, needs []string
	for _, i := range wrong {
		no = append(no, r.Keywords[i].Keyword)
	}
	for _, i := range missed {
		lost = append(lost, p.Keywords[i].Term)
	}
	for _, k := range r.Keywords {
		i := labelOf(p, k)
		if i < 0 || p.Keywords[i].Imp < 2 {
			continue
		}
		want := map[string]match.Need{"required": match.Required, "preferred": match.Preferred, "duty": match.Mentioned}[p.Keywords[i].Level]
		q.needAll++
		if k.Need == want {
			q.needRight++
		} else {
			needs = append(needs, fmt.Sprintf("%s %s, is %s", k.Keyword, k.Need, want))
		}
	}
	q.wrong("no keyword", no)
	q.wrong("not found", lost)
	q.wrong("need", needs)
}

// labelOf returns the index of the label that the keyword stands for: one with the same words before one that agrees;
// -1 for none.
func labelOf(p gold.Posting, k match.Keyword) int {
	best, bestImp, exact := -1, 0, false
	for i, label := range p.Keywords {
		for _, name := range names(k) {
			form := gold.NewForm(name)
			for _, l := range label.Forms() {
				if !gold.Agree(form, l) {
					continue
				}
				if same := len(form) == len(l); best < 0 || same && !exact || same == exact && label.Imp > bestImp {
					best, bestImp, exact = i, label.Imp, same
				}
			}
		}
	}
	return best
}

// pair counts what the report calls missing against what the resume lacks.
func (q *quality) pair(t *testing.T, p gold.Posting, r *match.Report) {
	var labels struct {
		Present []struct{ Term string }
		Missing []string
	}
	readJSON(t, filepath.Join(qualityDir, "pair", p.ID+"__"+p.ID+".json"), &labels)
	present := func(term string) bool {
		return slices.ContainsFunc(labels.Present, func(x struct{ Term string }) bool { return x.Term == term })
	}
	called, covered := make(map[string]bool), make(map[string]bool)
	var lacking []gold.Form
	var though, matched, silent []string
	for _, k := range r.Keywords {
		i := labelOf(p, k)
		if k.Status == match.Missing {
			for _, name := range names(k) {
				lacking = append(lacking, gold.NewForm(name))
			}
		}
		term := ""
		if i >= 0 {
			term = p.Keywords[i].Term
		}
		switch {
		case k.Status == match.Covered:
			covered[term] = true
		case k.Status == match.Matched && slices.Contains(labels.Missing, term):
			q.wrongMatched++
			matched = append(matched, fmt.Sprintf("%s (%s)", k.Keyword, k.InResume[0].Text))
		case k.Status != match.Missing:
		case slices.Contains(labels.Missing, term):
			if !called[term] {
				q.missing.right++
				q.missing.found++
			}
			called[term] = true
		case i < 0:
			q.missing.found++
		case present(term):
			q.missing.found++
			q.wrongMissing++
			though = append(though, k.Keyword)
		}
	}
	for _, term := range labels.Missing {
		if covered[term] {
			continue // another member of its choice is there: lacking it is no fault
		}
		q.missing.wanted++
		if called[term] || agrees(p, term, lacking) {
			q.missing.got++
		} else {
			silent = append(silent, term)
		}
	}
	q.wrong("called missing though present", though)
	q.wrong("called matched though missing", matched)
	q.wrong("missing and not called so", silent)
}

// agrees reports whether one of the wordings is one of the label's.
func agrees(p gold.Posting, term string, wordings []gold.Form) bool {
	for _, label := range p.Keywords {
		if label.Term != term {
			continue
		}
		for _, l := range label.Forms() {
			if slices.ContainsFunc(wordings, func(w gold.Form) bool { return gold.Agree(w, l) }) {
				return true
			}
		}
	}
	return false
}

// statements counts verdicts against the labels, by the line a statement begins on, and of several there by its words; by these alone where the text
// was read column for column.
func (q *quality) statements(t *testing.T, dir, id string, r *match.Report) {
	var labels struct {
		Statements []struct {
			Lines []int
			Label string
			Text  string
		}
	}
	readJSON(t, filepath.Join(dir, "resume", id+".json"), &labels)
	byLine := make(map[int][]match.Achievement)
	for _, a := range r.Achievements {
		byLine[a.Span.Line] = append(byLine[a.Span.Line], a)
		h := &q.unquantified
		if a.Verdict.Quantified() {
			h = &q.quantified
		}
		h.found++
	}
	var verdicts []string
	for _, s := range labels.Statements {
		h := &q.unquantified
		if s.Label == "Q" {
			h = &q.quantified
		}
		h.wanted++
		a, ok := bestOf(byLine[s.Lines[0]], s.Text)
		if !ok { // lines of a text that was read column for column are not the file's
			a, ok = begins(r.Achievements, s.Text)
		}
		if ok && a.Verdict.Quantified() == (s.Label == "Q") {
			h.right++
			h.got++
			continue
		}
		verdicts = append(verdicts, fmt.Sprintf("%s, is %s: %s", a.Verdict, s.Label, s.Text))
	}
	q.wrong("verdict", verdicts)
}

// bestOf returns the statement that begins like the label's text; without one the only statement.
func bestOf(of []match.Achievement, text string) (match.Achievement, bool) {
	if a, ok := begins(of, text); ok || len(of) != 1 {
		return a, ok
	}
	return of[0], true
}

// begins returns the statement that begins like the label's text.
func begins(of []match.Achievement, text string) (match.Achievement, bool) {
	for _, a := range of {
		if n := min(len(a.Text), len(text), 20); a.Text[:n] == text[:n] {
			return a, true
		}
	}
	return match.Achievement{}, false
}

func readJSON(t *testing.T, file string, v any) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, v); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
}
